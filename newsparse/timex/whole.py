"""A string that is nothing but a date → Timex: what an export's or a feed's column holds."""

from __future__ import annotations

import re

from newsparse.document import Span
from newsparse.timex.expression import Timex
from newsparse.timex.finder import find

_COMPACT = r"\d{8}(?:T\d{4}(\d\d(?:[.,]\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?)?|\d{4}-?W\d\d-?[1-7]"
ISO_8601 = "compact ISO 8601"


def read_whole(text: str) -> tuple[Timex, ...]:
    """Return the dates of a column's string: those that `find` finds; else the one that it is in ISO 8601's compact forms,
    `20250601T074731Z` and `2025-W22-7`, which in running text would be numbers. Raises nothing.
    """
    return find(text) or _read_compact(text)


def _read_compact(text: str) -> tuple[Timex, ...]:
    printed = text.strip()
    found = re.fullmatch(_COMPACT, printed)
    if found is None:
        return ()
    from dateutil.parser import isoparse  # noqa: PLC0415 - few columns are written so

    try:
        moment = isoparse(printed)
    except (ValueError, OverflowError):  # 9999-W52-7 lies in the year 10000
        return ()
    start = text.index(printed)
    timex = Timex(Span(start, start + len(printed)), printed, ISO_8601, moment.year, moment.month, moment.day)
    if "T" not in printed:
        return (timex,)
    second = moment.second if found[1] else None
    return (timex._replace(hour=moment.hour, minute=moment.minute, second=second, zone=found[2]),)
