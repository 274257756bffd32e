"""timex.find: what it reads, what it must not, what it cannot yet, and laws for any text."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.knowledge.date_formats import CODE_FORMATS, DATE_FORMATS
from newsparse.timex import Grain, find

CASES = json.loads((Path(__file__).parent / "cases" / "timex.json").read_text("utf-8"))


def told(text: str, keys: tuple[str, ...]) -> list[dict[str, Any]]:
    return [{key: getattr(timex, key) for key in keys} for timex in find(text)]


@pytest.mark.parametrize("case", CASES["finds"], ids=lambda case: case["text"])
def test_finds(case: dict[str, Any]) -> None:
    keys = ("text", "value", "format", "zone", "swappable")
    defaults: dict[str, Any] = {"zone": None, "swappable": False}
    assert told(case["text"], keys) == [defaults | expected for expected in case["finds"]]


@pytest.mark.parametrize("case", CASES["finds"], ids=lambda case: case["text"])
def test_an_offset_moves_the_spans_and_nothing_else(case: dict[str, Any]) -> None:
    assert [each._replace(span=each.span.shifted(1000)) for each in find(case["text"])] == list(
        find(case["text"], 1000)
    )


@pytest.mark.parametrize("text", CASES["finds_nothing"])
def test_finds_nothing(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize("case", CASES["known_failures"], ids=lambda case: case["text"])
@pytest.mark.xfail(strict=True, reason="known failures: when one starts to pass, move its row")
def test_known_failures(case: dict[str, Any]) -> None:
    assert told(case["text"], ("text", "value")) == case["finds"]


@pytest.mark.parametrize("row", [*DATE_FORMATS, *CODE_FORMATS], ids=lambda row: row.name)
def test_every_format_reads_its_own_example(row: Any) -> None:
    (timex,) = find(row.example)
    assert timex.format == row.name
    assert timex.possible


DAYS = st.dates(date(1700, 1, 1), date(2190, 12, 31))
STYLES = ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%A, %d %B %Y", "%d. %B %Y", "%d-%b-%Y", "%b. %d, %Y", "%Y %b %d")


@given(DAYS, st.sampled_from(STYLES), st.text(alphabet="abc :,.–\n", max_size=30))
def test_reads_back_what_was_printed(day: date, style: str, around: str) -> None:
    printed = day.strftime(style)
    text = f"{around} {printed} {around}"
    readings = [timex for timex in find(text) if timex.ymd == (day.year, day.month, day.day)]
    assert len(readings) == 1
    assert text[slice(*readings[0].span)] == readings[0].text


@given(
    st.datetimes(datetime.fromisoformat("1900-01-01"), datetime.fromisoformat("2190-12-31")),
    st.sampled_from([" ", "T", ", ", " at ", " - "]),
)
def test_reads_times_back(when: datetime, join: str) -> None:
    (timex,) = find(f"{when:%Y-%m-%d}{join}{when:%H:%M:%S}")
    assert timex.value == when.replace(microsecond=0).isoformat()
    assert timex.grain is Grain.SECOND


@given(DAYS)
def test_one_day_more_is_one_day_more(day: date) -> None:
    (first,), (second,) = find(f"Published {day:%d %B %Y}"), find(f"Published {day + timedelta(days=1):%d %B %Y}")
    assert first.ymd is not None
    assert second.ymd is not None
    assert date(*second.ymd) - date(*first.ymd) == timedelta(days=1)


@given(st.integers(1600, 2199), st.integers(1, 12), st.integers(1, 31))
def test_what_the_calendar_lacks_is_impossible_never_shifted(year: int, month: int, day: int) -> None:
    try:
        expected: tuple[int, int, int] | None = (date(year, month, day).year, month, day)
    except ValueError:
        expected = None
    (timex,) = find(f"{year}-{month:02d}-{day:02d}")
    assert timex.ymd == expected
    assert timex.possible == (expected is not None)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=400))
@settings(max_examples=300)
def test_total_and_true_for_any_text(text: str) -> None:
    end = 0
    for timex in find(text):
        assert text[slice(*timex.span)] == timex.text
        assert timex.span.start >= end
        assert timex.span.start < timex.span.end
        end = timex.span.end
        assert (timex.value is None) == (not timex.possible)


@given(
    st.lists(
        st.sampled_from(
            [*"/-.:,©T年月日h+(", "2025", "06", "01", "Jan", "May", "Mon", "12", "5", "AM", "GMT", "of", "3rd"]
        ),
        max_size=40,
    )
)
@settings(max_examples=300)
def test_total_and_true_for_date_like_text(pieces: list[str]) -> None:
    for joined in (" ".join(pieces), "".join(pieces)):
        for timex in find(joined):
            assert joined[slice(*timex.span)] == timex.text
