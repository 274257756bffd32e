"""Slow and plain doubles of what newsparse does fast: no patterns, no tables, no short cuts; every stretch is tried.

They know a part of its grammar only: the texts that both are asked must not hold more.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
          "december")  # fmt: skip


class Found(NamedTuple):
    """A date: where it begins and ends, its day, and its time of day (hour, minute) or None."""

    start: int
    end: int
    day: tuple[int, int, int]
    time: tuple[int, int] | None = None


def find_dates(text: str) -> list[Found]:
    """Return the days that a text prints, in full and possible, from the left, of those at one place the longest."""
    found: list[Found] = []
    at = 0
    while at < len(text):
        ends = [end for end in range(len(text), at, -1) if _is_cut(text, at, end)]
        read = next((each for end in ends if (each := _read(text, at, end))), None)
        if read:
            found.append(read)
        at = read.end if read else at + 1
    return found


def _is_cut(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch is cut out between words: no letter or digit goes on beyond its edges."""
    before, behind = text[:start][-1:], text[end:][:1]
    if {before, behind} & {":", "-"}:
        return False
    return not (before.isalnum() and text[start].isalnum()) and not (behind.isalnum() and text[end - 1].isalnum())


def _read(text: str, start: int, end: int) -> Found | None:
    """Read a stretch as nothing but a day, or a day and a time."""
    printed = text[start:end]
    day = _day(printed)
    if day:
        return Found(start, end, day)
    for cut in range(1, len(printed)):
        for day, time in ((printed[:cut], printed[cut:]), (printed[cut:], printed[:cut])):
            told, clock = _day(day.strip(" ,")), _time(time.strip(" ,"))
            if told and clock and printed[cut] in " ,":
                return Found(start, end, told, clock)
    return None


# In which order a day is printed with its month's name, and where a comma may stand.
ORDERS = ("dmy", "dm,y", "mdy", "md,y", "ymd", "y,md", "ydm", "y,dm")


def _day(printed: str) -> tuple[int, int, int] | None:
    """Read "2025-06-01", "1 June 2025", "June 1, 2025", "2025 June 1"."""
    pieces = printed.split("-")
    if len(pieces) == 3:
        return _checked(*pieces)
    words = printed.replace(",", " ,").split(" ")
    order, parts = "", {}
    for word in words:
        kind = "m" if word.lower() in MONTHS else "," if word == "," else "y" if len(word) == 4 else "d"
        order += kind
        parts[kind] = word
    if order not in ORDERS:
        return None
    return _checked(parts["y"], str(MONTHS.index(parts["m"].lower()) + 1), parts["d"])


def _checked(year: str, month: str, day: str) -> tuple[int, int, int] | None:
    if not (_is_number(year, 4, 4) and _is_number(month, 1, 2) and _is_number(day, 1, 2)):
        return None
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found.timetuple()[:3]


def _time(printed: str) -> tuple[int, int] | None:
    """Read "10:15"."""
    hour, _, minute = printed.partition(":")
    if _is_number(hour, 1, 2) and _is_number(minute, 2, 2) and int(hour) < 24 and int(minute) < 60:
        return int(hour), int(minute)
    return None


def _is_number(printed: str, least: int, most: int) -> bool:
    return least <= len(printed) <= most and all(char in "0123456789" for char in printed)


class Choice(NamedTuple):
    """A date that may be chosen: its day, whether it is an update, how fine it is, its odds, and where it stands."""

    day: tuple[int, int, int] | None
    updated: bool
    grain: int
    odds: float
    position: int


def choose(choices: Sequence[Choice], least: float) -> int | None:
    """Return which of the dates is the timestamp, from the rules as docs/dates.md tells them, none if its day is not as
    likely as `least`: try every one of them, and keep the one that none other beats.
    """
    may_be = [index for index, each in enumerate(choices) if each.odds > 0 and each.day]
    total = 1.0 + sum(choices[index].odds for index in may_be)
    of_day = {index: sum(choices[other].odds for other in may_be if choices[other].day == choices[index].day)
              for index in may_be}  # fmt: skip
    winners = [index for index in may_be if of_day[index] / total >= least and of_day[index] >= max(of_day.values())]
    likeliest = max((choices[index].odds for index in winners), default=0.0)
    near = [index for index in winners if choices[index].odds * 20 >= likeliest]
    for index in near:
        if all(_is_as_fit(choices[index], choices[other]) for other in near):
            return index
    return None


def _is_as_fit(one: Choice, other: Choice) -> bool:
    if one.updated != other.updated:
        return not one.updated
    if one.grain != other.grain:
        return one.grain > other.grain
    if one.odds != other.odds:
        return one.odds > other.odds
    return one.position <= other.position
