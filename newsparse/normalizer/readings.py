"""Mention… → Mention…: the reading that the document's order, and the caller's reference date, give each date."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from newsparse.normalizer.policy import Policy
from newsparse.normalizer.roles import PUBLISHED, UPDATED, Mention
from newsparse.parser import Story
from newsparse.timex import Timex, find


def read_mentions(mentions: tuple[Mention, ...], order: str, policy: Policy, story: Story) -> tuple[Mention, ...]:
    """Give each mention the reading that the document's order, and the caller's reference date, decide; a dateline or
    labelled day without a year is lent the year of a date that has one.
    """
    read = tuple([_read(mention, order, policy) for mention in mentions])
    if not any(map(_lacks_year, read)):
        return read
    full = _days(mention.timex for mention in read)
    lacking = [_lacks_year(mention) and not _agrees(mention.timex, full) for mention in read]
    if not any(lacking):
        return read
    printed = full | _days(find(story.body)) if _YEAR.search(story.body) else full
    return tuple(
        _with_lent_year(mention, printed) if lacks else mention for mention, lacks in zip(read, lacking, strict=True)
    )


def _agrees(timex: Timex, full: frozenset[date]) -> bool:
    """Tell whether a yearless day is one of these, or next to one: a stamp of 25 or 26 April says all that the dateline
    `KATHMANDU, April 25 (Reuters)` does, and the dateline stays as printed.
    """
    return any(
        (day := day_of(timex._replace(year=other.year))) is not None and abs(other - day) <= TOLERANCE for other in full
    )


def _lacks_year(mention: Mention) -> bool:
    timex = mention.timex
    return timex.year is None and bool(timex.day) and timex.possible and mention.role in (PUBLISHED, UPDATED)


def _days(timexes: Iterable[Timex]) -> frozenset[date]:
    return frozenset(day for timex in timexes if (day := day_of(timex)))


def _with_lent_year(mention: Mention, printed: frozenset[date]) -> Mention:
    """`KATHMANDU, April 25 (Reuters)`: the year is the one that the weekday it states fits, of those printed; else that of
    the days that the text speaks of, where all within weeks of it are of one year.
    """
    readings = {
        year: day for year in {day.year for day in printed} if (day := day_of(mention.timex._replace(year=year)))
    }
    rule, fitting = "year that the weekday fits", set[int]()
    if mention.timex.weekday is not None:
        fitting = {year for year, day in readings.items() if day.weekday() == mention.timex.weekday}
    if not fitting:
        rule = "year of a date in the text"
        fitting = {year for year, day in readings.items() if any(abs(other - day) <= _WEEKS for other in printed)}
    if len(fitting) != 1:
        return mention
    return mention._replace(timex=mention.timex._replace(year=fitting.pop()), lent=rule)


_YEAR = re.compile(r"(?:19|20)\d\d")
_WEEKS = timedelta(days=45)


def _read(mention: Mention, order: str, policy: Policy) -> Mention:
    """Give a mention the reading that the document's order, and the caller's reference date, decide."""
    timex = mention.timex
    if policy.date_order == "ymd" and timex.format == "day.month.yy":
        timex = timex.year_first()
    elif timex.swappable and order == "mdy":
        timex = timex.swapped()
    if timex.year is None and timex.month and timex.day and policy.reference_date:
        dated = _with_year(timex, policy.reference_date)
        if dated is not None:
            return mention._replace(timex=dated, lent="year of the reference date")
    return mention if timex is mention.timex else mention._replace(timex=timex)


# A local dateline may be a day off a UTC stamp: `LIMA, Jan 21 (Reuters)` was sent on the 22nd, 00:21 UTC.
TOLERANCE = timedelta(days=1)


def _with_year(timex: Timex, reference: date) -> Timex | None:
    """Give a yearless day the year that makes it the last such day up to a day after the reference date; None where the
    calendar had none of late: 29 February, seen from 2023.
    """
    for year in (reference.year + 1, reference.year, reference.year - 1):
        dated = timex._replace(year=year)
        day = day_of(dated)
        if day and day - reference <= TOLERANCE:
            return dated
    return None


def day_of(timex: Timex) -> date | None:
    """Return the day that an expression names in full, or None."""
    ymd = timex.ymd
    try:
        return date(*ymd) if ymd else None
    except ValueError:
        return None
