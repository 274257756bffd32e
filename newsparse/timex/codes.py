"""Text → the dates inside codes: tracking codes, day-time groups, accession numbers, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Span
from newsparse.knowledge.date_formats import ADDRESS_FORMAT, CODE_FORMATS, CodeFormat
from newsparse.timex.expression import YEARS, Timex, exists, full_year, on_the_clock
from newsparse.timex.words import look_up


def find_codes(text: str, offset: int = 0) -> tuple[Timex, ...]:
    """Return the dates in the codes of a text, row by row; spans in code points of `text`, `offset` added to them."""
    if not text:
        return ()
    found: tuple[Timex, ...] = ()
    for cue, row in _CUES:
        if cue in text:
            found += tuple(_read_all(row, text, offset))
    if text[0] <= _LAST_DIGIT and _SIX_DIGITS.match(text):
        found += tuple(timex for row in _CUELESS for timex in _read_all(row, text, offset))
    return found


_CUES = tuple((row.cue, row) for row in CODE_FORMATS if row.cue)
# A day-time group has no cue; most texts do not begin with six digits.
_CUELESS = tuple(row for row in CODE_FORMATS if not row.cue)
_LAST_DIGIT = "9"
_SIX_DIGITS = re.compile(r"[\s\x00-\x1f]*\d{6} ")


def find_in_address(url: str) -> tuple[Timex, ...]:
    """Return the day that an article's address holds: `https://example.com/2023/12/22/title`, `…/title-20231222`."""
    return tuple(_read_all(ADDRESS_FORMAT, url, 0))[:1]


def _read_all(row: CodeFormat, text: str, offset: int) -> Iterator[Timex]:
    for code in re.finditer(row.pattern, text):
        fields = code.groupdict()
        if fields.get("base36"):
            fields |= _from_base36(fields["base36"])
        month = _month(fields["month"])
        year, day = _year(fields["year"]), int(fields["day"])
        hour, minute = (int(fields[name]) if fields.get(name) else None for name in ("hour", "minute"))
        if month is None or not YEARS[0] <= year <= YEARS[1] or not on_the_clock(hour, minute):
            continue
        printed = code.group().lstrip(_CONTROLS)
        span = Span(code.end() - len(printed), code.end()).shifted(offset)
        possible = exists(year, month, day)
        yield Timex(span, printed, row.name, year, month, day, hour, minute, zone=fields.get("zone"), possible=possible)


# An end-of-text mark (ETX) stands before a day-time group.
_CONTROLS = "".join(map(chr, range(33)))


def _month(printed: str) -> int | None:
    """Return the month of `11`, `Nov`, `Okt`; None for a word that is none."""
    return int(printed) if printed.isdigit() else look_up(printed).month or None


def _year(printed: str) -> int:
    """Return the year of `2013` and `13`."""
    return int(printed) if len(printed) > 2 else full_year(int(printed))


def _from_base36(code: str) -> dict[str, str]:
    """Read `dp19`: the years since 1500 in two digits to the base 36, then the month and the day in one each."""
    year, month, day = int(code[:2], 36) + 1500, int(code[2], 36), int(code[3], 36)
    return {"year": str(year), "month": str(month), "day": str(day)}
