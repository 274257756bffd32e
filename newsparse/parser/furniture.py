"""Rows of boilerplate, matched on a line. A pattern is compiled when a line first opens as its row says."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.knowledge.boilerplate import (
    FURNITURE_WORDS,
    NOTES,
    READER_WORDS,
    SLUG_ENDINGS,
    SLUG_LINES,
    SLUGS,
    TRAILERS,
    Boilerplate,
)
from newsparse.knowledge.index import HEADINGS

_LONGEST_OPENING = 48


class Furniture:
    """A table of boilerplate, ready to be matched: most lines are told apart by their first letter."""

    __slots__ = ("_initials", "_openings", "_rows", "_tries_all")

    def __init__(self, rows: tuple[Boilerplate, ...]) -> None:
        self._rows = rows
        self._openings = tuple(opening for row in rows for opening in row.opens)
        self._initials = frozenset(case for opening in self._openings for case in (opening[0], opening[0].upper()))
        self._tries_all = not all(row.opens for row in rows)

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match of the first row that a line (not empty) begins as, or None."""
        if not self._tries_all and text[0] not in self._initials:
            return None
        head = text[:_LONGEST_OPENING].casefold()
        if not self._tries_all and not head.startswith(self._openings):
            return None
        for row in self._rows:
            if not row.opens or head.startswith(row.opens):
                found = re.match(row.pattern, text, re.IGNORECASE)
                if found:
                    return found
        return None


TRAILER = Furniture(TRAILERS)
SLUG = Furniture(SLUGS)
SLUG_LINE = Furniture(SLUG_LINES)
NOTE = Furniture(NOTES)

_LONGEST_ENDING = 48


class Lifted(NamedTuple):
    """A headline without its slugs: it is `text[start:end]`; `notes` are the slugs, in the order they stand in."""

    start: int
    end: int
    notes: tuple[str, ...]


def lift_slugs(text: str) -> Lifted:
    """Lift the update slugs off a headline: "CORRECTED-UPDATE 1-Statue reopens (2)" has three.

    Offsets are in `text`; a text that would be nothing but slugs keeps them all.
    """
    start, end = 0, len(text)
    notes: list[str] = []
    while start < end and (found := SLUG.match(text[start:end])):
        notes.append(found["slug"])
        start += found.end()
    tails: list[str] = []
    while start < end and (found := _ending(text, start, end)):
        tails.insert(0, found["slug"])
        end = found.start()
    if not text[start:end].strip():
        return Lifted(0, len(text), ())
    return Lifted(start, end, (*notes, *tails))


def _ending(text: str, start: int, end: int) -> re.Match[str] | None:
    first = max(start, end - _LONGEST_ENDING)
    rows = (re.compile(row.pattern, re.IGNORECASE).search(text, first, end) for row in SLUG_ENDINGS)
    return next((found for found in rows if found), None)


def slug_line(text: str) -> str | None:
    """Return the slug that a line consists of, above the headline: "1ST LEAD", "(Achtung)"; None where it is none."""
    found = SLUG_LINE.match(text)
    return found["slug"] if found else None


# "Auch Jane Doe gehört zu den Unterstützern. Bild: dpa", "… des TurniersFoto: AFP", "Credit... Jane Doe"
_PICTURE_LABEL = re.compile(r"([^\W\d_]+)\s?(?::|\.{2,3})")
_PICTURES = (
    "bild", "bilder", "foto", "fotos", "photo", "photos", "photograph", "image", "images", "credit", "picture", "quelle",
    "写真",
)  # fmt: skip


def names_picture(text: str) -> bool:
    """Tell whether a line names a picture, or whom it belongs to."""
    if "©" in text:
        return True
    if ":" not in text and "..." not in text:
        return False
    return any(word.casefold().endswith(_PICTURES) for word in _PICTURE_LABEL.findall(text))


_LETTERS = re.compile(r"[^\W\d_]{2,}")
_LONGEST_BOX = 200
_LONGEST_HEADING = 40


def is_box(text: str) -> bool:
    """Tell whether a line is a box that a page sets into its texts: "Lesen Sie auch: Neue Brücke wird teurer", "Sign up for
    our newsletter and get the news in your inbox".
    """
    if len(text) > _LONGEST_BOX:
        return False
    if ":" in text[:_LONGEST_HEADING] and text.split(":", 1)[0].casefold() in HEADINGS:
        return True
    words = set(_LETTERS.findall(text.casefold()))
    return len(words & FURNITURE_WORDS) > 1 and not words.isdisjoint(READER_WORDS)
