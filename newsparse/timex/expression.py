"""Timex: one date expression, the fields it prints and no others."""

from datetime import date
from enum import IntEnum
from typing import NamedTuple

from newsparse.document import Span


class Grain(IntEnum):
    """How fine a date expression is: its finest field."""

    YEAR = 1
    MONTH = 2
    DAY = 3
    MINUTE = 4
    SECOND = 5


# Python 3.11 looks a member up by a call of its own each time that its class is asked for it.
_YEAR, _MONTH, _DAY, _MINUTE, _SECOND = Grain


# News has been printed since 1605; a "year" beyond these is a number.
YEARS = (1600, 2199)
_LEAP_YEAR = 2000


def exists(year: int | None, month: int | None, day: int | None) -> bool:
    """Tell whether the calendar has such a day (29 February without a year does exist)."""
    try:
        date(_LEAP_YEAR if year is None else year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return False
    return True


def on_the_clock(hour: int | None, minute: int | None, second: int | None = None) -> bool:
    """Tell whether the 24-hour clock shows such a time; what is not printed counts as 0."""
    return (hour or 0) <= 23 and (minute or 0) <= 59 and (second or 0) <= 59


def full_year(year: int) -> int:
    """Return the year that two digits stand for: from 70 on they are of the twentieth century."""
    return year + (1900 if year >= _PIVOT else 2000)


_PIVOT = 70


class Day(NamedTuple):
    """A date of our calendar, whichever was printed: the name of what read it, and what is printed of year, month, day."""

    format: str
    year: int | None
    month: int | None
    day: int | None
    swappable: bool = False
    possible: bool = True


# Formatting a number takes three times as long as looking it up, and every date is told several times.
_TWO_DIGITS = tuple(f"{number:02d}" for number in range(100))


class Timex(NamedTuple):
    """One date expression: where it stands, which row read it, and the fields it prints (None: not printed).

    `weekday`: Monday is 0. `zone`: the zone as printed ("GMT", "+02:00"). `swappable`: day and month are both numbers that
    could stand the other way round. `possible`: whether the calendar has such a day; an impossible one has no `value`.
    """

    span: Span
    text: str
    format: str
    year: int | None
    month: int | None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    weekday: int | None = None
    zone: str | None = None
    swappable: bool = False
    possible: bool = True

    @property
    def grain(self) -> Grain:
        """Return the finest field printed; a time tells nothing without its day: "June 2019 14:33" is a month."""
        if self.day is None:
            return _MONTH if self.month is not None else _YEAR
        if self.second is not None:
            return _SECOND
        return _DAY if self.hour is None else _MINUTE

    @property
    def calendar(self) -> str | None:
        """Return the calendar that the date is printed in, None for the Gregorian: "day month year (Hijri)" → Hijri."""
        return self.format.rpartition("(")[2][:-1] if self.format.endswith(")") else None

    @property
    def value(self) -> str | None:
        """Return ISO 8601 at the grain printed: `2025-06-01T07:47`, `2025-06`, `--06-01` where the year is missing.

        A time is told only together with a full date. None for a day that the calendar does not have.
        """
        if not self.possible:
            return None
        if self.year is None or self.month is None or self.day is None:
            year = "-" if self.year is None else f"{self.year:04d}"
            return "-".join((year, *(f"{part:02d}" for part in (self.month, self.day) if part is not None)))
        day = f"{self.year:04d}-{_TWO_DIGITS[self.month]}-{_TWO_DIGITS[self.day]}"
        if self.hour is None:
            return day
        seconds = "" if self.second is None else f":{_TWO_DIGITS[self.second]}"
        return f"{day}T{_TWO_DIGITS[self.hour]}:{_TWO_DIGITS[self.minute or 0]}{seconds}"

    @property
    def ymd(self) -> tuple[int, int, int] | None:
        """Return (year, month, day) where all three are printed and possible."""
        if self.year is None or self.month is None or self.day is None or not self.possible:
            return None
        return (self.year, self.month, self.day)

    def swapped(self) -> "Timex":
        """Return the other reading of a day and month that could be swapped."""
        return self._replace(month=self.day, day=self.month) if self.swappable else self

    def year_first(self) -> "Timex":
        """Return the reading of `11.12.13` as 2011-12-13: where day, month and two digits of a year are printed."""
        if self.year is None or self.month is None or self.day is None:
            return self
        year, day = full_year(self.day), self.year % 100
        return self._replace(year=year, day=day, swappable=False, possible=exists(year, self.month, day))
