"""timex.relative: what it reads, what it must not, what it cannot yet, and laws for any text."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.knowledge.relative_times import AGO, AGO_IN_WORDS
from newsparse.timex.relative import RELATIVE, find_relative

CASES = json.loads((Path(__file__).parent / "cases" / "relative.json").read_text("utf-8"))
REFERENCE = date.fromisoformat(CASES["reference"])
SCRIPT = Path(__file__).parent.parent / "scripts" / "relative_times.py"


def told(text: str) -> list[dict[str, Any]]:
    return [
        {"text": timex.text, "value": timex.value, "zone": timex.zone} for timex in find_relative(text, REFERENCE, 0)
    ]


@pytest.mark.parametrize("case", CASES["finds"], ids=lambda case: case["text"])
def test_finds(case: dict[str, Any]) -> None:
    assert told(case["text"]) == [{"zone": None} | expected for expected in case["finds"]]


@pytest.mark.parametrize("text", CASES["finds_nothing"])
def test_finds_nothing(text: str) -> None:
    assert find_relative(text, REFERENCE) == ()


@pytest.mark.parametrize("case", CASES["known_failures"], ids=lambda case: case["text"])
@pytest.mark.xfail(strict=True, reason="known failures: when one starts to pass, move its row")
def test_known_failures(case: dict[str, Any]) -> None:
    assert told(case["text"]) == [{"zone": None} | expected for expected in case["finds"]]


def test_every_pattern_is_read_whole() -> None:
    for after, befores in AGO.items():
        for before, unit in befores.items():
            text = f"{before} 3 {after}".strip()
            (timex,) = find_relative(text, REFERENCE)
            assert timex.text == text
            assert (timex.grain.name == "DAY") == (unit in ("minute", "hour", "day"))


def test_every_phrase_is_read_whole() -> None:
    for phrase in AGO_IN_WORDS:
        (timex,) = find_relative(phrase, REFERENCE)
        assert timex.text == phrase


@given(st.dates(date(1900, 1, 1), date(2190, 12, 31)), st.integers(0, 999))
def test_counts_days_from_the_day_stated(reference: date, days: int) -> None:
    (timex,) = find_relative(f"{days} days ago", reference)
    assert timex.value == (reference - timedelta(days=days)).isoformat()
    assert timex.format == RELATIVE


PIECES = "3 12 hours ago vor Tagen il y a heures 日前 昨天 today yesterday , 14:05 Uhr GMT İ published : . - 時間前"


@given(st.lists(st.sampled_from(PIECES.split()), max_size=30), st.sampled_from(["", " "]), st.integers(0, 9))
def test_total_and_true_for_any_text(pieces: list[str], join: str, offset: int) -> None:
    text = join.join(pieces)
    end = 0
    for timex in find_relative(text, REFERENCE, offset):
        assert text[timex.span.start - offset : timex.span.end - offset] == timex.text
        assert timex.span.start - offset >= end
        end = timex.span.end - offset
        assert timex.value is not None


@pytest.mark.parametrize("case", CASES["finds"], ids=lambda case: case["text"])
def test_an_offset_moves_the_spans_and_nothing_else(case: dict[str, Any]) -> None:
    plain, moved = find_relative(case["text"], REFERENCE), find_relative(case["text"], REFERENCE, 1000)
    assert [each._replace(span=each.span.shifted(1000)) for each in plain] == list(moved)


@pytest.mark.parametrize("reference", [date.min, date.max])
def test_no_day_is_beyond_the_calendar(reference: date) -> None:
    assert find_relative("3 days ago, 999 years ago, 99 months ago", reference) == ()


def test_the_table_is_what_cldr_gives() -> None:
    pytest.importorskip("babel")
    ended = subprocess.run([sys.executable, SCRIPT, "--check"], check=False)
    if ended.returncode == 2:
        pytest.skip("the table is of another CLDR than this release of Babel has")
    assert ended.returncode == 0
