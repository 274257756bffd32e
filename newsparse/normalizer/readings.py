"""Mention… → Mention…: the reading that the document's order, and the caller's reference date, give each date."""

from __future__ import annotations

from datetime import date, timedelta

from newsparse.normalizer.mentions import Mention
from newsparse.normalizer.policy import Policy
from newsparse.timex import Timex


def read_mentions(mentions: tuple[Mention, ...], order: str, policy: Policy) -> tuple[Mention, ...]:
    """Give each mention the reading that the document's order, and the caller's reference date, decide."""
    return tuple(_read(mention, order, policy) for mention in mentions)


def _read(mention: Mention, order: str, policy: Policy) -> Mention:
    """Give a mention the reading that the document's order, and the caller's reference date, decide."""
    timex = mention.timex
    if timex.swappable and order == "mdy":
        timex = timex.swapped()
    if timex.year is None and timex.month and timex.day and policy.reference_date:
        timex = _with_year(timex, policy.reference_date)
    return mention if timex is mention.timex else mention._replace(timex=timex)


# A local dateline may be a day off a UTC stamp: `LIMA, Jan 21 (Reuters)` was sent on the 22nd, 00:21 UTC.
TOLERANCE = timedelta(days=1)


def _with_year(timex: Timex, reference: date) -> Timex:
    """Give a yearless day the year that makes it the last such day up to a day after the reference date."""
    for year in (reference.year + 1, reference.year, reference.year - 1):
        dated = timex._replace(year=year)
        day = day_of(dated)
        if day and day <= reference + TOLERANCE:
            return dated
    return timex


def day_of(timex: Timex) -> date | None:
    """Return the day that an expression names in full, or None."""
    try:
        return date(*timex.ymd) if timex.ymd else None
    except ValueError:
        return None
