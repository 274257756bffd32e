"""Rows of boilerplate, matched on a line. A pattern is compiled when a line first opens as its row says."""

from __future__ import annotations

import re
from functools import cache

from newsparse.knowledge.boilerplate import Boilerplate

_LONGEST_OPENING = 48


@cache
def _openings(rows: tuple[Boilerplate, ...]) -> tuple[str, ...]:
    return tuple(opening for row in rows for opening in row.opens)


@cache
def _initials(rows: tuple[Boilerplate, ...]) -> frozenset[str]:
    return frozenset(case for opening in _openings(rows) for case in (opening[0], opening[0].upper()))


def match(rows: tuple[Boilerplate, ...], text: str) -> re.Match[str] | None:
    """Return the match of the first row that a line begins as, or None."""
    if text[0] not in _initials(rows):
        return None
    head = text[:_LONGEST_OPENING].casefold()
    if not head.startswith(_openings(rows)):
        return None
    for row in rows:
        if head.startswith(row.opens):
            found = re.match(row.pattern, text, re.IGNORECASE)
            if found:
                return found
    return None
