"""The rows of `knowledge.date_formats`, compiled: patterns over shapes, and which field each group holds."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from newsparse.knowledge.date_formats import (
    DATE_FORMATS,
    FIELDS,
    JOIN_AFTER,
    JOIN_BEFORE,
    TIME_FORMATS,
    WEEKDAY_AFTER,
    WEEKDAY_BEFORE,
    ZONE_FORMATS,
    DateFormat,
)


class Groups(NamedTuple):
    """A pattern over shapes, and which field each of its groups holds: (index of the group, field).

    `shared`: groups outside of the rows. `rows`: for each row the index of its own group, and its groups.
    """

    pattern: re.Pattern[str]
    shared: tuple[tuple[int, str], ...]
    rows: tuple[tuple[int, tuple[tuple[int, str], ...]], ...]

    def read(self, match: re.Match[str]) -> tuple[int, dict[str, int]]:
        """Return which row a match is of, and its fields as `fields` gives them."""
        for number, (own, groups) in enumerate(self.rows):
            if match.start(own) >= 0:
                return number, fields_of(groups + self.shared, match)
        raise AssertionError("a match is of one of the rows")

    def fields(self, match: re.Match[str]) -> dict[str, int]:
        """Return the fields of a match outside of the rows."""
        return fields_of(self.shared, match)


def fields_of(groups: tuple[tuple[int, str], ...], match: re.Match[str]) -> dict[str, int]:
    """Map each field to the number of its first token; a zone's and an offset's end, too."""
    fields: dict[str, int] = {}
    for group, field in groups:
        at = match.start(group)
        if at >= 0:
            fields[field] = at
            if field in _LONG_FIELDS:
                fields[f"{field}_end"] = match.end(group)
    return fields


_LONG_FIELDS = frozenset(("zone", "offset"))

# In a template: a field, a choice of letters, a blank, a letter that has a double.
_TEMPLATE = re.compile(r"\{([a-z]+)\}|(\[[^]]*\])|( \??)|([os])")
_DOUBLES = {"o": "oVA", "s": "sVA"}


def compile_templates(*parts: str | tuple[str, ...]) -> Groups:
    """Compile templates into one pattern: a tuple is a choice of rows, of which a match remembers which it was."""
    shared: list[tuple[int, str]] = []
    rows: list[tuple[int, tuple[tuple[int, str], ...]]] = []
    count = 0

    def spelled_out(template: str, groups: list[tuple[int, str]]) -> str:
        def replaced(found: re.Match[str]) -> str:
            nonlocal count
            field, letters, blank, letter = found.groups()
            if field:
                count += 1
                groups.append((count, field))
                return f"({FIELDS[field]})"
            if letters:
                return "".join(_DOUBLES.get(each, each) for each in letters)
            return " ?" if blank else f"[{_DOUBLES[letter]}]"

        return _TEMPLATE.sub(replaced, template)

    pattern = ""
    for part in parts:
        if isinstance(part, str):
            pattern += spelled_out(part, shared)
            continue
        choices = []
        for template in part:
            count += 1
            own, groups = count, list[tuple[int, str]]()
            choices.append(f"({spelled_out(template, groups)})")
            rows.append((own, tuple(groups)))
        pattern += "(?:" + "|".join(choices) + ")"
    return Groups(re.compile(pattern), tuple(shared), tuple(rows))


class Found(NamedTuple):
    """What a pattern found in a shape: from which token to which (exclusive), and the first token of each field."""

    start: int
    end: int
    fields: Mapping[str, int]


class DateGrammar(NamedTuple):
    """The rows of a grammar, and their pattern."""

    groups: Groups
    rows: tuple[DateFormat, ...]


def date_grammar(rows: tuple[DateFormat, ...], first: str) -> DateGrammar:
    """Compile rows of dates; `first`: the letters that a date may begin with."""
    return DateGrammar(
        compile_templates(
            # "10.1.2.2019" holds no date; "December 10, 2021April 9, 2019" two.
            rf"(?=[{first}])(?:(?<![1249])|(?<=4)(?=[MB]))(?<![1249][.:/-])",
            WEEKDAY_BEFORE,
            tuple(row.template for row in rows),
            # "2024年4月24日23:52" does not go on, "1.2.2019.3" does; of "2019 May 10:15" the 10 is no day, and of "12 June
            # 2025-06-01" the year is another date's.
            r"(?:(?<=[ymd])|(?![./]?[1249])(?!(?<=[12]):2)(?!(?<=4)-[12]-[12]))(?! ?%)",
            WEEKDAY_AFTER,
        ),
        rows,
    )


_FIRST = "124MBWVc"
# The letters of other calendars' words; "AH" begins no date.
_OTHERS = frozenset("HJEFRG")


# Compiled when the first date is looked for, not while modules are imported: there the stack is so deep that Python 3.11
# may fetch and return a piece of it with every call of the compiler, which then takes ten times as long.
@cache
def _gregorian() -> DateGrammar:
    return date_grammar(DATE_FORMATS, _FIRST)


@cache
def _all_calendars() -> DateGrammar:
    from newsparse.knowledge.other_calendars import CALENDAR_FORMATS  # noqa: PLC0415 - few texts print them

    return date_grammar((*CALENDAR_FORMATS, *DATE_FORMATS), f"{_FIRST}{''.join(sorted(_OTHERS - {'G'}))}")


# "M 2, 4", "4-2-2 2:2": news is dated in few shapes, which come again and again, so that what a shape holds is remembered.
_SHAPES = 4096


@lru_cache(_SHAPES)
def find_dates(letters: str) -> tuple[tuple[DateFormat, Found], ...]:
    """Return the dates that a shape holds, each with its row. A text without a word of another calendar does not pay for
    them.
    """
    grammar = _gregorian() if _OTHERS.isdisjoint(letters) else _all_calendars()
    found: list[tuple[DateFormat, Found]] = []
    for match in grammar.groups.pattern.finditer(letters):
        number, fields = grammar.groups.read(match)
        found.append((grammar.rows[number], Found(*match.span(), fields)))
    return tuple(found)


@lru_cache(_SHAPES)
def find_time_after(letters: str, at: int = 0) -> Found | None:
    """Return the time that stands behind a date which ends at token `at` of a shape."""
    if _HOURS.isdisjoint(letters[at : at + _HOUR_REACH]):
        return None
    match = _time_after().pattern.match(letters, at)
    return Found(*match.span(), _time_after().fields(match)) if match else None


@lru_cache(_SHAPES)
def find_time_before(letters: str) -> Found | None:
    """Return the time that stands at the end of a shape, in front of a date."""
    if _TIME_ENDS.isdisjoint(letters):
        return None
    match = _time_before().pattern.search(letters)
    return Found(*match.span(), _time_before().fields(match)) if match else None


# Every time has an hour; most dates stand alone, and compiling the pattern takes as long as an article.
_HOURS = frozenset("124")
_HOUR_REACH = 10  # what joins the two is six letters at the most, "오후 " two
# A time ends with minutes, a.m. or p.m., an o'clock or a zone.
_TIME_ENDS = frozenset("2PAhiZ")
_ZONE = "(?:" + "|".join(ZONE_FORMATS) + ")?"
_TIME = "(?:" + "|".join(TIME_FORMATS) + ")"


@cache
def _time_after() -> Groups:
    return compile_templates(JOIN_AFTER, _TIME, _ZONE)


@cache
def _time_before() -> Groups:
    """Few texts print a time in front of a date, and compiling takes as long as an article."""
    return compile_templates(r"(?<![1249][.:])", _TIME, _ZONE, JOIN_BEFORE + r"\Z")
