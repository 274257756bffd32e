"""Dates of other calendars: what timex.find reads, what it must not, what it cannot yet, and their arithmetic."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.knowledge.other_calendars import CALENDAR_FORMATS, ERAS, HIJRI_MONTHS, PERSIAN_MONTHS
from newsparse.timex import find
from newsparse.timex.calendars import hijri, persian

CASES = json.loads((Path(__file__).parent / "cases" / "calendars.json").read_text("utf-8"))
ROOT = Path(__file__).parent.parent


def told(text: str, keys: tuple[str, ...]) -> list[dict[str, Any]]:
    return [{key: getattr(timex, key) for key in keys} for timex in find(text)]


@pytest.mark.parametrize("case", CASES["finds"], ids=lambda case: case["text"])
def test_finds(case: dict[str, Any]) -> None:
    expected = [{"swappable": False} | each for each in case["finds"]]
    assert told(case["text"], ("text", "value", "format", "swappable")) == expected
    for timex in find(case["text"]):
        assert case["text"][slice(*timex.span)] == timex.text
        assert timex.possible == (timex.value is not None)


@pytest.mark.parametrize("text", CASES["finds_nothing"])
def test_finds_nothing(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize("case", CASES["known_failures"], ids=lambda case: case["text"])
@pytest.mark.xfail(strict=True, reason="known failures: when one starts to pass, move its row")
def test_known_failures(case: dict[str, Any]) -> None:
    assert told(case["text"], ("text", "value")) == case["finds"]


@pytest.mark.parametrize("row", CALENDAR_FORMATS, ids=lambda row: row.name)
def test_every_format_reads_its_own_example(row: Any) -> None:
    (timex,) = find(row.example)
    assert timex.format == row.name
    assert timex.possible


@pytest.mark.parametrize(("calendar", "convert"), [("hijri", hijri), ("persian", persian)])
def test_days_are_those_of_other_programs(calendar: str, convert: Any) -> None:
    """The days were told by hijridate 2.6.0 and persiantools 6.2.0."""
    days = {printed: convert(*map(int, printed.split("-"))) for printed, _ in CASES["days"][calendar]}
    assert {printed: day and day.isoformat() for printed, day in days.items()} == dict(CASES["days"][calendar])


@pytest.mark.parametrize(
    ("convert", "first", "last", "months"), [(hijri, 1343, 1500, (28, 31)), (persian, 1178, 1500, (29, 31))]
)
def test_a_calendar_leaves_out_no_day_and_tells_none_twice(
    convert: Any, first: int, last: int, months: tuple[int, int]
) -> None:
    following: date | None = None
    for year in range(first, last + 1):
        for month in range(1, 13):
            days = [day for number in range(33) if (day := convert(year, month, number))]
            assert months[0] <= len(days) <= months[1]
            assert following in (None, days[0])
            following = days[-1] + timedelta(days=1)
            assert following - days[0] == timedelta(days=len(days))


def test_eras_follow_one_another() -> None:
    for later, earlier in pairwise(ERAS):
        assert date.fromisoformat(earlier.last) + timedelta(days=1) == date.fromisoformat(later.first)


@pytest.mark.parametrize("names", HIJRI_MONTHS, ids=lambda names: names[0])
def test_all_names_of_a_hijri_month(names: tuple[str, ...]) -> None:
    for name in names:
        readings = {timex.value for timex in find(f"12 {name} 1446 AH")}
        assert readings == {timex.value for timex in find(f"12 {names[0]} 1446")}
        assert len(readings) == 1


@pytest.mark.parametrize("names", PERSIAN_MONTHS, ids=lambda names: names[0])
def test_all_names_of_a_persian_month(names: tuple[str, ...]) -> None:
    for name in names:
        (timex,) = find(f"۱۲ {name} ۱۴۰۲")
        assert timex.value == persian(1402, PERSIAN_MONTHS.index(names) + 1, 12).isoformat()  # type: ignore[union-attr]


PIECES = "5 21 1440 1399 2566 112 هـ رجب ذي القعدة مهر ธ.ค. 令和 年 月 日 元年 民國 AH Rabi al - / ' ( Rajab"


@given(st.lists(st.sampled_from(PIECES.split()), max_size=30), st.sampled_from(["", " "]))
def test_total_and_true_for_date_like_text(pieces: list[str], join: str) -> None:
    text = join.join(pieces)
    end = 0
    for timex in find(text):
        assert text[slice(*timex.span)] == timex.text
        assert timex.span.start >= end
        end = timex.span.end
        assert (timex.value is None) == (not timex.possible)


def test_month_lengths_are_what_hijridate_gives() -> None:
    pytest.importorskip("hijridate")
    script = ROOT / "scripts" / "umm_al_qura.py"
    assert subprocess.run([sys.executable, script, "--check"], check=False).returncode == 0
