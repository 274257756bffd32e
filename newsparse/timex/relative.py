"""`find_relative(str, reference)`: "3 hours ago", "gestern um 14:05", "昨天 10:30", told from a day that the caller states.

For short lines of a header only: in a sentence "3 years ago" dates something else. Nothing here asks the clock.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from dateutil.relativedelta import relativedelta

from newsparse.document import Span
from newsparse.knowledge.index import RELATIVE_DAYS, ROLES
from newsparse.named_tuple import NamedTuple
from newsparse.timex.expression import YEARS, Timex
from newsparse.timex.grammar import find_time_after
from newsparse.timex.shapes import shape_of
from newsparse.timex.times import time_of_day, zone_of

RELATIVE = "relative time"


def find_relative(text: str, reference: date, offset: int = 0) -> tuple[Timex, ...]:
    """Return the times of a text that count from `reference`, in order, spans in code points, `offset` added to them.

    Each is as fine as it can be told from a day: minutes, hours and days ago a day, weeks and months a month, years a
    year; today and yesterday a day, or a minute where the time is printed. Raises nothing.
    """
    plain = _plain(text)
    found: list[Timex] = []
    for timex in sorted((*_counted(text, plain, reference), *_named(text, plain, reference))):
        if not found or timex.span.start >= found[-1].span.end - offset:
            found.append(timex._replace(span=timex.span.shifted(offset)))
    return tuple(found)


def _plain(text: str) -> str:
    """Return a text as the tables spell theirs, letter for letter: casefolded, with straight apostrophes."""
    small = text.casefold()
    if len(small) != len(text):
        small = "".join(folded if len(folded := char.casefold()) == 1 else char for char in text)
    return _BLANK.sub(" ", small.replace("’", "'"))


_BLANK = re.compile(r"\s")


# "10:3 hours ago" counts nothing, neither does "12月3日前", before the 3rd.
_NUMBER = re.compile(r"(?<![\d.,:/年月-])\d{1,3}(?![.,:/-]?\d)")
# Scripts that set no blanks between words.
_DENSE = re.compile("[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u9fff]")
_BLANKS = 2


def _counted(text: str, plain: str, reference: date) -> Iterator[Timex]:
    """Read "3 hours ago": what stands behind a number is looked up, then what stands before it."""
    from newsparse.knowledge.relative_times import AGO  # noqa: PLC0415 - for texts with a reference date only

    longest = _longest()
    for number in _NUMBER.finditer(plain):
        at = _past_blanks(plain, number.end())
        for end in range(min(len(plain), at + longest), at, -1):
            befores = AGO.get(plain[at:end])
            before = _before(plain, number.start(), befores) if befores and _ends_a_word(plain, end) else None
            if befores and before is not None:
                span = Span(before.start, end)
                timex = _ago(span, text, befores[before.words], int(number.group()), reference)
                if timex:
                    yield timex
                break


@cache
def _longest() -> int:
    from newsparse.knowledge.relative_times import AGO  # noqa: PLC0415 - as above

    return max(map(len, AGO))


def _past_blanks(plain: str, at: int) -> int:
    while plain.startswith(" ", at):
        at += 1
    return at


def _ends_a_word(plain: str, at: int) -> bool:
    if at >= len(plain) or not plain[at].isalnum() or not plain[at - 1].isalnum():
        return True
    return _DENSE.match(plain, at - 1) is not None


class _Before(NamedTuple):
    """The words before a number, and where they begin."""

    words: str
    start: int


def _before(plain: str, number: int, choices: Iterable[str]) -> _Before | None:
    """Return which words stand before a number; the longest come first, no word may be one of the choices."""
    at = number
    while at > max(0, number - _BLANKS) and plain[at - 1] == " ":
        at -= 1
    for words in choices:
        start = at - len(words) if words else number
        if start >= 0 and plain.startswith(words, start) and (not words or not start or _ends_a_word(plain, start)):
            return _Before(words, start)
    return None


def _ago(span: Span, text: str, unit: str, number: int, reference: date) -> Timex | None:
    """Count back from the reference day, and tell no more than the unit does."""
    back = {f"{unit}s": number} if unit in ("day", "week", "month", "year") else {}
    try:
        day = reference - relativedelta(**back)  # type: ignore[arg-type]
    except (ValueError, OverflowError):
        return None
    if not YEARS[0] <= day.year <= YEARS[1]:
        return None
    month = None if unit == "year" else day.month
    number_of_day = None if unit in ("week", "month", "year") else day.day
    return Timex(span, text[span.start : span.end], RELATIVE, day.year, month, number_of_day)


def _named(text: str, plain: str, reference: date) -> Iterator[Timex]:
    """Read "yesterday, 14:05" and "an hour ago" where the words date the line: behind a label, alone, or with a time."""
    from newsparse.knowledge.relative_times import AGO_IN_WORDS  # noqa: PLC0415 - as above

    for phrase in _phrases().finditer(plain):
        words = phrase.group()
        timex = _ago(
            Span(*phrase.span()), text, *AGO_IN_WORDS.get(words, ("day", RELATIVE_DAYS.get(words, 0))), reference
        )
        timed = timex and _with_time(timex, text) if words in RELATIVE_DAYS else timex
        if timex and timed and (timed != timex or _dates_its_line(plain, *phrase.span())):
            yield timed


@cache
def _phrases() -> re.Pattern[str]:
    from newsparse.knowledge.relative_times import AGO_IN_WORDS  # noqa: PLC0415 - as above

    phrases = sorted({*RELATIVE_DAYS, *AGO_IN_WORDS}, key=lambda phrase: (-len(phrase), phrase))
    dense = [re.escape(phrase) for phrase in phrases if _DENSE.match(phrase)]
    spaced = [re.escape(phrase) for phrase in phrases if not _DENSE.match(phrase)]
    return re.compile(rf"{'|'.join(dense)}|(?<!\w)(?:{'|'.join(spaced)})(?!\w)")


_TIME_REACH = 40


def _with_time(day: Timex, text: str) -> Timex:
    """Add the time of day that stands behind "yesterday", if one does."""
    shape = shape_of(text, day.span.end, min(len(text), day.span.end + _TIME_REACH))
    after = find_time_after(shape.letters)
    if not after:
        return day
    time = time_of_day(shape, after.fields)
    if time is None:
        return day
    hour, minute, second = time
    printed = text[day.span.start : shape.starts[after.end]].rstrip()
    span = Span(day.span.start, day.span.start + len(printed))
    return day._replace(
        span=span, text=printed, hour=hour, minute=minute, second=second, zone=zone_of(shape, after.fields)
    )


_SIGNS = " :|•·–—,()[]-"
_LABEL_REACH, _LABEL_WORDS = 48, 5


def _dates_its_line(plain: str, start: int, end: int) -> bool:
    """Tell whether "today" stands alone, behind a label or between signs: "What we know today" is a headline."""
    behind = plain[end : end + _LABEL_REACH].lstrip(" ")
    if behind and behind[0] not in "|•·–—)]":
        return False
    before = plain[max(0, start - _LABEL_REACH) : start].rstrip(" ")
    if not before or before[-1] in ":|•·–—([":
        return True
    words = before.strip(_SIGNS).split()
    return any(" ".join(words[-count:]) in ROLES for count in range(1, _LABEL_WORDS + 1))
