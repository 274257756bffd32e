"""What makes a record worth a look, what speaks against its date, and why it has none: rows, the first that holds counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, NamedTuple

from newsparse.normalizer.choice import PASSED_OVER
from newsparse.normalizer.roles import CLOCK, PUBLISHED, UNKNOWN, UPDATED
from newsparse.report.facets import Record

CONFLICT = "date_conflict"
# Below it a date is worth a look: one in five of those at 0.8 names the wrong day.
SURE = 0.8


class Concern(NamedTuple):
    """A reason to look at a record: its name, what the page calls it in a word and in words, and whether a record has it."""

    name: str
    word: str
    words: str
    holds: Callable[[Record], bool]


def codes_of(record: Record) -> frozenset[str]:
    """Return the codes of a record's defects."""
    return frozenset([defect["code"] for defect in record["defects"]])


def _any_of(*codes: str) -> Callable[[Record], bool]:
    return lambda record: not codes_of(record).isdisjoint(codes)


def _is_undated(record: Record) -> bool:
    return record["published"] is None and _could_be_dated(record)


def _could_be_dated(record: Record) -> bool:
    """Tell whether one of a record's dates could be its publication."""
    return any(each["value"] is not None and each["role"] in (PUBLISHED, UPDATED, UNKNOWN) for each in record["dates"])


def _is_unsure(record: Record) -> bool:
    return record["published"] is not None and record["confidence"] < SURE


CONCERNS = (
    Concern("undated", "no date", "dates are printed, none was taken", _is_undated),
    Concern("conflict", "conflict", "dates contradict each other", _any_of(CONFLICT)),
    Concern("unsure", "unsure", f"confidence below {SURE:g}", _is_unsure),
    Concern("order", "day or month", "day and month could be swapped", _any_of("ambiguous_day_month")),
    Concern(
        "impossible", "impossible", "a date or weekday that cannot be", _any_of("impossible_date", "weekday_mismatch")
    ),
    Concern(
        "characters",
        "characters",
        "damaged characters",
        _any_of("undecodable_bytes", "mojibake", "malformed_message"),
    ),
    Concern(
        "parts",
        "parts",
        "a part is missing, or it is no article",
        _any_of(
            "missing_headline",
            "missing_body",
            "truncated_header",
            "truncated_text",
            "too_many_dates",
            "layout_mismatch",
            "digest",
            "no_article",
        ),
    ),
)


# ------------------------------------------------------------------------------------------------ no date: why
NULLS: tuple[tuple[str, Callable[[Record], bool]], ...] = (
    ("it is no article", _any_of("no_article", "digest")),
    ("no date is printed", lambda record: not record["dates"]),
    ("day and month are printed, no year", _any_of("year_unknown")),
    ("only dates of something else: an event, a copyright, a clock …", lambda record: not _could_be_dated(record)),
    ("a date that could be it, but too unsure to be given", lambda record: True),
)


def why_null(record: Record) -> str:
    """Return why a record has no date of publication."""
    return next(words for words, holds in NULLS if holds(record))


# ------------------------------------------------------------------------------------------------ conflicts: of what kind
# The role of the date that was passed over → what it is called on the page.
RIVALS = {PUBLISHED: "another date of publication", CLOCK: "the page's clock"}
# (at most so many days from the chosen date, what that is called on the page)
DISTANCES: tuple[tuple[float, str], ...] = (
    (7, "up to a week"),
    (31, "up to a month"),
    (366, "up to a year"),
    (3660, "up to ten years"),
    (float("inf"), "more"),
)
NOT_MEASURED = "not to be measured"


def conflicts_of(record: Record) -> Iterator[tuple[str, str]]:
    """Yield (role, distance), in the words of `RIVALS` and `DISTANCES`, of the dates that contradict the chosen one, for a
    record with the defect `CONFLICT`.
    """
    chosen = _day(record["published"])
    rivals = [each for each in record["dates"] if each["verdict"] == PASSED_OVER and each["role"] in RIVALS]
    for each in rivals:
        day = _day(each["value"])
        if day is None or day == chosen:
            continue
        yield RIVALS[each["role"]], _distance(abs((day - chosen).days)) if chosen else NOT_MEASURED


def _distance(days: int) -> str:
    return next(words for most, words in DISTANCES if days <= most)


def _day(value: Any) -> date | None:
    """Return the day that a value names; None of a year, of a month, of a day that no calendar has."""
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None
