"""How far the dates of a text lie apart: the days that it names, in their order, each at its place on one line."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from newsparse.article import Article
from newsparse.normalizer import Candidate

_MOST_DAYS = 12
_LONG = 60  # days; from there on months say more, and years from two of them on
_MONTH, _YEAR = 30.44, 365.25


class Stop(NamedTuple):
    """A day, month or year that a text names: its value, its first and last day as ordinals, and the dates (numbers from 1)
    that name it.
    """

    value: str
    first: int
    last: int
    numbers: tuple[int, ...]


class Timeline(NamedTuple):
    """The stops in their order, which of them the others are told from, whether that one is the timestamp's, and how many
    more there are.
    """

    stops: tuple[Stop, ...]
    anchor: int
    is_chosen: bool
    left_out: int

    def distance(self, at: int) -> str:
        """Say in words how far a stop lies from the anchor: "17 months before"."""
        here, there = self.stops[at], self.stops[self.anchor]
        if at == self.anchor:
            return "chosen" if self.is_chosen else "first"
        if here.last < there.first:
            return f"{apart(there.first - here.last)} before"
        return f"{apart(here.first - there.last)} after" if here.first > there.last else "within it"

    def places(self, width: int) -> tuple[int, ...]:
        """Return the column of each stop on a line of `width` columns: in proportion, and never two apart in one place."""
        first, last = self.stops[0].first, max(stop.first for stop in self.stops)
        scale = (width - 1) / max(last - first, 1)
        columns = [round((stop.first - first) * scale) for stop in self.stops]
        for at in range(1, len(columns)):
            columns[at] = min(
                max(columns[at], columns[at - 1] + (self.stops[at].first > self.stops[at - 1].first)), width - 1
            )
        return tuple(columns)


def apart(days: int) -> str:
    """Say how long so many days are, as people do: 516 are "17 months"."""
    if days < _LONG:
        return f"{days} day{'s' if days != 1 else ''}"
    if days < 2 * _YEAR:
        return f"{round(days / _MONTH)} months"
    return f"{round(days / _YEAR)} years"


def timeline_of(article: Article) -> Timeline | None:
    """Return the timeline of an article's dates; None where they do not name two days at least."""
    stops: dict[str, list[int]] = {}
    for number, candidate in enumerate(article.dates, 1):
        day = _day(candidate)
        if day:
            stops.setdefault(day, []).append(number)
    known = [Stop(value, *bounds, tuple(numbers)) for value, numbers in stops.items() if (bounds := _bounds(value))]
    known.sort(key=lambda stop: (stop.first, -stop.last))
    chosen = (article.published or "")[:10]
    anchor = next((stop for stop in known if stop.value == chosen), known[0] if known else None)
    if len(known) < 2 or anchor is None:
        return None
    near = sorted(known, key=lambda stop: (stop != anchor, abs(stop.first - anchor.first)))[:_MOST_DAYS]
    shown = tuple(stop for stop in known if stop in near)
    return Timeline(shown, shown.index(anchor), anchor.value == chosen, len(known) - len(shown))


def _day(candidate: Candidate) -> str | None:
    """Return the day, month or year that a date names; `--06-05` has no place on the line."""
    value = candidate.value
    return value[:10] if value and value[0] != "-" else None


def _bounds(value: str) -> tuple[int, int] | None:
    """Return the first and the last day of what a value names, as ordinals: a month's and a year's are apart."""
    year, month, day = (int(part) for part in (value + "-0-0").split("-")[:3])
    try:
        if day:
            only = date(year, month, day).toordinal()
            return only, only
        first = date(year, month or 1, 1)
        after = date(year + (month in (0, 12)), month % 12 + 1 if month else 1, 1) if year < date.max.year else date.max
    except ValueError:
        return None
    return first.toordinal(), after.toordinal() - 1
