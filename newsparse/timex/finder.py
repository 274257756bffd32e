"""`find(str)`: the date expressions of a text."""

from __future__ import annotations

import re
from datetime import date

from newsparse.document import Span
from newsparse.knowledge.date_formats import DateFormat
from newsparse.timex.codes import find_codes
from newsparse.timex.expression import YEARS, Day, Timex, exists, full_year
from newsparse.timex.grammar import Found, find_dates, find_time_after, find_time_before
from newsparse.timex.shapes import Shape, shape_of
from newsparse.timex.times import time_of_day, zone_of
from newsparse.timex.words import look_up, names_a_month

_DIGITS = re.compile(r"\d+")

# A date seldom begins more than so many characters before its first digit, or ends so far behind its last one.
_BEFORE, _AFTER = 28, 40
_LONG = 60


_TIME_REACH = 18

# What nobody sees, and what stands in dates as in any text: soft hyphens, zero-width blanks, marks of direction and their
# like. A zero-width non-joiner is none of them: names of Persian months are spelled with it.
_UNSEEN = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


def find(text: str, offset: int = 0) -> tuple[Timex, ...]:
    """Return the date expressions of a text, in order, spans in code points of `text`, `offset` added to them.

    What the calendar lacks (30 February) is returned as impossible, never shifted. Numbers that could be day and month
    either way are read day first and marked swappable. Raises nothing.
    """
    if not text.isascii() and _UNSEEN.search(text):
        return _find_seen(text, offset)
    coded = find_codes(text, offset)
    if not _may_hold_a_date(text):
        return coded
    found: list[Timex] = []
    for start, end in _windows(text):
        shape = shape_of(text, start, end)
        last = 0
        dates = find_dates(shape.letters)
        begins = [match.start for _, match in dates[1:]]
        for (row, match), following in zip(dates, (*begins, len(shape.letters)), strict=False):
            timex, last = _read(text, shape, row, match, (last, following), offset)
            if timex is not None:
                found.append(timex)
    return _merge(coded, found) if coded else tuple(found)


def _find_seen(text: str, offset: int) -> tuple[Timex, ...]:
    """Read a text as it looks: "12:00 AM" before a zero-width blank is no noon. Spans count what nobody sees, too."""
    seen = [at for at, char in enumerate(text) if not _UNSEEN.match(char)]
    found = []
    for timex in find("".join([text[at] for at in seen])):
        start, end = seen[timex.span.start], seen[timex.span.end - 1] + 1
        found.append(timex._replace(span=Span(start + offset, end + offset), text=text[start:end]))
    return tuple(found)


def _merge(coded: tuple[Timex, ...], found: list[Timex]) -> tuple[Timex, ...]:
    """Return the dates in codes and those beside them: "131137 GMT Nov 13" is one date, "Nov 13" in it is none."""
    outside = (timex for timex in found if not any(_overlap(timex.span, code.span) for code in coded))
    return tuple(sorted((*coded, *outside), key=lambda timex: timex.span))


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _may_hold_a_date(text: str) -> bool:
    """Without a month's name, only numbers with signs between them, 年 and its like, and the © of a year can be a date."""
    return (
        _NUMERIC_CUE.search(text) is not None
        or names_a_month(text)
        or "©" in text
        or "opyright" in text
        or "OPYRIGHT" in text
    )


_NUMERIC_CUE = re.compile(r"\d(?:\s?[./-]\s?\d{1,2}\s?[./-]\s?\d|\s?[年월月년])")


def _windows(text: str) -> list[tuple[int, int]]:
    """Return the stretches of text around its digits: a short text whole, a long one in pieces that do not overlap."""
    if len(text) <= _LONG:
        return [(0, len(text))] if _DIGITS.search(text) else []
    windows: list[tuple[int, int]] = []
    for digits in _DIGITS.finditer(text):
        start, end = max(0, digits.start() - _BEFORE), min(len(text), digits.end() + _AFTER)
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((_word_start(text, start), end))
    return windows


def _word_start(text: str, at: int) -> int:
    """Return `at`, moved on to the next blank so that no word is cut in two (within the reach of a word)."""
    if at == 0:
        return 0
    blank = text.find(" ", at, at + _BEFORE // 2)
    return at if blank < 0 else blank


def _read(
    text: str, shape: Shape, row: DateFormat, match: Found, room: tuple[int, int], offset: int
) -> tuple[Timex | None, int]:
    """Read the fields of a match, with the time beside it; `room` is the first token that no earlier date has taken, and
    the one with which the next begins: "del 14 de marzo a 13 de mayo", "30 août à 14h30 août".
    """
    free, following = room
    start, end, fields = match.start, match.end, dict(match.fields)
    doubtful = fields.get("weekday", -1)
    if doubtful == start and _is_doubtful(shape, doubtful) and not _fits(shape, fields, row):
        del fields["weekday"]
        start = min(fields.values())
    if "from" in fields:
        start = fields.pop("from")
    if "hour" not in fields:
        after = find_time_after(shape.letters, end)
        if after and after.end <= following:
            fields |= after.fields
            end = after.end
        elif after is None:
            reach = max(free, start - _TIME_REACH)
            before = find_time_before(shape.letters[reach:start])
            if before:
                fields |= {field: token + reach for field, token in before.fields.items()}
                start = reach + before.start
    first, last = shape.starts[start], _visible_end(text, shape, end)
    alone = len(text) <= _LONG and last - first == len(text.strip())
    timex = _timex(text[first:last], Span(first + offset, last + offset), row, shape, fields, alone=alone)
    return timex, end if timex else free


def _is_doubtful(shape: Shape, at: int) -> bool:
    """Tell whether a weekday could be another word: "on December 4", "RADNOR, Pa., June 1" (both are weekdays somewhere)."""
    token = shape.tokens[at]
    return shape.letters[at] == "V" or (len(token) <= _SHORT and token.isascii())


_SHORT = 2


def _fits(shape: Shape, fields: dict[str, int], row: DateFormat) -> bool:
    """Tell whether the weekday printed is the date's: a small word that could be one counts only then."""
    if not shape.tokens[fields["weekday"]].istitle():
        return False
    timex = _timex("", Span(0, 0), row, shape, fields)
    return timex is not None and timex.ymd is not None and date(*timex.ymd).weekday() == timex.weekday


def _visible_end(text: str, shape: Shape, end: int) -> int:
    """Return where token `end` begins, blanks and a joining comma before it left out."""
    at = shape.starts[end]
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return at


def _timex(
    printed: str, span: Span, row: DateFormat, shape: Shape, at: dict[str, int], *, alone: bool = False
) -> Timex | None:
    """Build a Timex from the tokens of its fields; None where they are no date after all. `alone`: nothing else stands in
    the text that was searched.
    """
    day = _day(row, shape, at)
    if day is None:
        return None
    time = time_of_day(shape, at)
    weekday = look_up(shape.tokens[at["weekday"]]).weekday if "weekday" in at else None
    if row.needs == "time" and time is None and not (alone and day.format != row.name):
        return None  # "21 Dec 92"; "21 ธ.ค. 66" on a line to itself is a date
    if row.needs == "order" and time is None and weekday is None and day.swappable and not alone:
        return None
    hour, minute, second = time or (None, None, None)
    zone = zone_of(shape, at) if time else None
    name, year, month, number, swappable, possible = day
    return Timex(
        span, printed, name, year, month, number, hour, minute, second, weekday, zone, swappable, possible
    )  # fmt: skip


def _day(row: DateFormat, shape: Shape, at: dict[str, int]) -> Day | None:
    """Return the day of a row's fields, in our calendar whichever is printed; None where they are no date after all."""
    tokens = shape.tokens
    named = at.get("month", at.get("hijri", at.get("jalali")))
    name = "" if named is None else tokens[named]
    month = look_up(name).month if name else int(tokens[at["mm"]]) if "mm" in at else None
    year = int(tokens[at["year"]]) if "year" in at else None
    day = int(tokens[at["day"]]) if "day" in at else None
    if year is None and "yy" in at:
        year = _year_of_two_digits(int(tokens[at["yy"]]), name)
    if row.calendar or (year is not None and not YEARS[0] <= year <= YEARS[1]):
        from newsparse.timex.calendars import read_day  # noqa: PLC0415 - few texts print another calendar

        fields = {field: tokens[token] for field, token in at.items() if token < len(tokens)}
        return read_day(Day(row.name, year, month, day), row, fields, "".join(tokens))
    swappable = row.swappable and month is not None and day is not None and month <= 12 and day <= 12 and month != day
    if row.swappable and month is not None and day is not None and month > 12 >= day:
        month, day = day, month
    return Day(row.name, year, month, day, swappable, exists(year, month, day))


def _year_of_two_digits(short: int, month: str) -> int:
    """Complete a year of two digits: 66 behind a Thai month is 2566, ۹۹ behind a Persian one 1399."""
    if look_up(month).letter == "J":
        return short + (1300 if short >= 50 else 1400)
    if month.startswith(_THAI_LETTERS) and short >= _THAI_SHORT:
        return short + 2500
    return full_year(short)


_THAI_LETTERS = tuple(map(chr, range(0x0E01, 0x0E2F)))
# "21 ธ.ค. 66" counts from the Buddha, "21 ธ.ค. 23" from Christ: no news is read here from 1980, none from 2066 on.
_THAI_SHORT = 40
