"""Days of other calendars → days of ours: Hijri, Persian, Thai Buddhist, Japanese eras, Minguo.

Imported by the first text that prints one. A day that its calendar lacks is impossible, never shifted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from itertools import accumulate

from newsparse.knowledge.date_formats import DateFormat
from newsparse.knowledge.other_calendars import BUDDHIST, ERA, ERAS, HIJRI, MINGUO, PERSIAN, REPUBLIC, Era
from newsparse.timex.expression import YEARS, Day, exists

Fields = Mapping[str, str]
Convert = Callable[[int, int, int], date | None]


def read_day(printed: Day, row: DateFormat, fields: Fields, around: str) -> Day | None:
    """Turn a year, month and day as printed into ours; None where they are no date after all.

    `fields`: the tokens of the row's fields. `around`: the text the date stands in, which tells what calendar numbers
    belong to where no word does.
    """
    if row.calendar in (ERA, MINGUO):
        return _in_era(printed, fields)
    calendar = row.calendar or _calendar_of(printed.year or 0, fields, around)
    named = printed if row.calendar else printed._replace(format=f"{printed.format} ({calendar})")
    if calendar == BUDDHIST:
        return _checked(named._replace(year=(printed.year or 0) - _BUDDHIST_YEARS))
    if calendar not in _ARITHMETIC or (row.needs == "era" and not _says_hijri(fields)):
        return None
    return _counted(named, *_ARITHMETIC[calendar])


def _counted(printed: Day, first: int, last: int, convert: Convert) -> Day | None:
    """Convert a day whose months are not ours; a month or a year of such a calendar begins in one of ours and ends in
    another.
    """
    _, year, month, day, *_ = printed
    if not (year and month and day) or not first <= year <= last:
        return None
    found = convert(year, month, day)
    if found is None:
        return printed._replace(year=None, month=None, possible=False)
    return printed._replace(year=found.year, month=found.month, day=found.day)


def _checked(day: Day) -> Day:
    return day._replace(possible=exists(day.year, day.month, day.day))


def hijri(year: int, month: int, day: int) -> date | None:
    """Return a day of the Umm al-Qura calendar, Saudi Arabia's, from 1343 to 1500; None where it lacks it.

    Where a country goes by its own sight of the new moon its printed day may be one earlier or later.
    """
    from newsparse.knowledge.umm_al_qura import FIRST_YEAR, MONTH_LENGTHS  # noqa: PLC0415 - few texts need it

    if not (FIRST_YEAR <= year < FIRST_YEAR + len(MONTH_LENGTHS) and 1 <= month <= 12):
        return None
    at = (year - FIRST_YEAR) * 12 + month - 1
    starts = _month_starts()
    first, following = starts[at], starts[at + 1]
    return date.fromordinal(first + day - 1) if 1 <= day <= following - first else None


@cache
def _month_starts() -> tuple[int, ...]:
    from newsparse.knowledge.umm_al_qura import FIRST_DAY, MONTH_LENGTHS  # noqa: PLC0415 - as above

    lengths = (28 + int(digit) for year in MONTH_LENGTHS for digit in year)
    return tuple(accumulate(lengths, initial=FIRST_DAY))


_FIRST_DAY = date(622, 3, 21).toordinal()  # by this arithmetic reckoned backwards; the equinox was a day later
_BEFORE_MONTH = tuple(accumulate((31,) * 6 + (30,) * 5, initial=0))


def persian(year: int, month: int, day: int) -> date | None:
    """Return a day of Iran's and Afghanistan's solar calendar; None where it lacks it.

    Eight leap years in thirty-three, as in ICU's PersianCalendar: the equinox, which decides, agrees from 1178 to 1500.
    """
    leap = (25 * year + 11) % 33 < 8
    longest = 31 if month <= 6 else 30 if month <= 11 or leap else 29
    if not (1 <= month <= 12 and 1 <= day <= longest):
        return None
    years = 365 * (year - 1) + (8 * year + 21) // 33
    return date.fromordinal(_FIRST_DAY + years + _BEFORE_MONTH[month - 1] + day - 1)


# The arithmetic of a calendar, and the years for which it is known to hold.
_ARITHMETIC = {HIJRI: (1343, 1500, hijri), PERSIAN: (1178, 1500, persian)}


def _in_era(printed: Day, fields: Fields) -> Day | None:
    """Read 令和5年12月21日; 平成40年 is impossible, for the era ended in its 31st year."""
    era = _era_of(fields)
    year = era.years + int(fields.get("regnal", "1"))
    if not YEARS[0] <= year <= YEARS[1]:
        return None
    ours = _checked(printed._replace(year=year))
    iso = "-".join(f"{number:02d}" for number in (year, ours.month, ours.day) if number is not None)
    return ours._replace(possible=ours.possible and era.first[: len(iso)] <= iso <= era.last[: len(iso)])


def _era_of(fields: Fields) -> Era:
    if "minguo" in fields:
        return REPUBLIC
    printed = fields.get("era") or fields["first"]
    return next(era for era in ERAS if printed.startswith(era.names))


# Until 1940 Thailand's years began in April: what is older is not read.
_BUDDHIST_YEARS = 543
_BUDDHIST_SPAN = (2484, 2699)
# "1399/02/21" can be Persian where the Hijri year would be of the 1860s to the 1980s, and the digits or a letter beside
# them are Persian: "في 21/2/1399" is not.
_PERSIAN_NUMBERS = (1279, 1410)
_PERSIAN_DIGITS = re.compile("[\u06f0-\u06f9]+")
_PERSIAN_LETTERS = re.compile("[پچژگکی]")
_THAI = re.compile("[\u0e01-\u0e4e]")


def _calendar_of(year: int, fields: Fields, around: str) -> str | None:
    """Name the calendar of a year that is none of ours, from the digits and the letters around it."""
    if _BUDDHIST_SPAN[0] <= year <= _BUDDHIST_SPAN[1]:
        return BUDDHIST if _THAI.search(around) else None
    if not _PERSIAN_NUMBERS[0] <= year <= _PERSIAN_NUMBERS[1] or "mm" not in fields or "year" not in fields:
        return None
    written = _PERSIAN_DIGITS.fullmatch(fields["year"]) or _PERSIAN_LETTERS.search(around)
    return PERSIAN if written else None


def _says_hijri(fields: Fields) -> bool:
    """`9 ربيع الآخر 1448` is Hijri; "9 Rajab 1446" could be anything, with AH behind it, it is Hijri too."""
    return "ah" in fields or not fields["hijri"].isascii()
