"""Rows of boilerplate, matched on a line. A pattern is compiled when a line first opens as its row says."""

from __future__ import annotations

import re

from newsparse.knowledge.boilerplate import NOTES, SLUGS, TRAILERS, Boilerplate

_LONGEST_OPENING = 48


class Furniture:
    """A table of boilerplate, ready to be matched: most lines are told apart by their first letter."""

    __slots__ = ("_initials", "_openings", "_rows")

    def __init__(self, rows: tuple[Boilerplate, ...]) -> None:
        self._rows = rows
        self._openings = tuple(opening for row in rows for opening in row.opens)
        self._initials = frozenset(case for opening in self._openings for case in (opening[0], opening[0].upper()))

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match of the first row that a line (not empty) begins as, or None."""
        if text[0] not in self._initials:
            return None
        head = text[:_LONGEST_OPENING].casefold()
        if not head.startswith(self._openings):
            return None
        for row in self._rows:
            if head.startswith(row.opens):
                found = re.match(row.pattern, text, re.IGNORECASE)
                if found:
                    return found
        return None


TRAILER = Furniture(TRAILERS)
SLUG = Furniture(SLUGS)
NOTE = Furniture(NOTES)
