"""Rows of boilerplate, matched on a line. A pattern is compiled when a line first opens (or ends) as its row says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
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
from newsparse.knowledge.index import HEADINGS, PHOTO
from newsparse.parser.words import words_of


class Openings:
    """Phrases that a line may begin with, in any case.

    "Two farmers rejected …" begins as none of them: the first three letters tell most lines apart, and leave a few phrases
    that the others are compared with.
    """

    __slots__ = ("_brief", "_brief_initials", "_of_letters")

    def __init__(self, phrases: Iterable[str]) -> None:
        of_letters: dict[str, list[str]] = {}
        for phrase in dict.fromkeys(phrases):
            of_letters.setdefault(phrase[:_LETTERS_TOLD], []).append(phrase)
        self._of_letters = {letters: tuple(like) for letters, like in of_letters.items()}
        self._brief = tuple(letters for letters in of_letters if len(letters) < _LETTERS_TOLD)
        self._brief_initials = frozenset(letters[0] for letters in self._brief)

    def open(self, text: str) -> bool:
        """Tell whether a line (not empty) begins with one of the phrases."""
        letters = text[:_LETTERS_TOLD].casefold()
        phrases = self._of_letters.get(letters)
        if phrases and text[:_LONGEST_OPENING].casefold().startswith(phrases):
            return True
        return letters[0] in self._brief_initials and letters.startswith(self._brief)


_LETTERS_TOLD = 3
_LONGEST_OPENING = 48
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


class Furniture:
    """A table of boilerplate, ready to be matched."""

    __slots__ = ("_in_capitals", "_openings", "_rows")

    def __init__(self, rows: tuple[Boilerplate, ...]) -> None:
        self._rows = rows
        self._openings = Openings(opening for row in rows for opening in row.opens)
        self._in_capitals = not all(row.opens for row in rows)

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match of the first row that a line (not empty) begins as, or None."""
        in_capitals = self._in_capitals and text[0] in _CAPITALS and text[1:2] in _CAPITALS
        if not in_capitals and not self._openings.open(text):
            return None
        head = text[:_LONGEST_OPENING].casefold()
        for row in self._rows:
            if head.startswith(row.opens) if row.opens else in_capitals:
                found = _compiled(row.pattern).match(text)
                if found:
                    return found
        return None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


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
    tail = text[first:end].casefold()
    for row in SLUG_ENDINGS if tail.endswith(_ENDINGS) else ():
        found = _compiled(row.pattern).search(text, first, end) if tail.endswith(row.ends) else None
        if found:
            return found
    return None


_ENDINGS = tuple(ending for row in SLUG_ENDINGS for ending in row.ends)


def slug_line(text: str) -> str | None:
    """Return the slug that a line consists of, above the headline: "1ST LEAD", "(Achtung)"; None where it is none."""
    found = SLUG_LINE.match(text)
    return found["slug"] if found else None


# Whether a line (not empty) may begin a trailer, or with a label: `TRAILER` and `label_of` say nothing of others.
opens_as_furniture = Openings((*(opening for row in TRAILERS for opening in row.opens), *PHOTO, *HEADINGS)).open
# "Photo: Jane Doe", "Lesen Sie auch: Neue Brücke".
_LONGEST_LABEL = 30


def label_of(text: str) -> str:
    """Return "picture" where a line begins with a word for one, "heading" where it begins with a heading of the page that
    more follows; else "".
    """
    first = text[:_LONGEST_LABEL].split(":", 1)[0].casefold()
    if first in PHOTO or first.split(" ", 1)[0] in PHOTO:
        return "picture"
    return "heading" if first in HEADINGS and len(first) < len(text) else ""


# "Auch Jane Doe gehört zu den Unterstützern. Bild: dpa", "… des TurniersFoto: AFP", "Credit... Jane Doe"
_PICTURES = (
    "bild", "bilder", "foto", "fotos", "photo", "photos", "photograph", "image", "images", "credit", "picture", "quelle",
    "写真",
)  # fmt: skip


def names_picture(text: str) -> bool:
    """Tell whether a line names a picture, or whom it belongs to."""
    if "©" in text:
        return True
    if ":" in text and any(map(_ends_as_picture, text.split(":")[:-1])):
        return True
    return "..." in text and any(map(_ends_as_picture, text.split("...")[:-1]))


def _ends_as_picture(text: str) -> bool:
    """Tell whether what stands in front of a colon or dots ends with a word for a picture: "… des TurniersFoto"."""
    return text[-_LONGEST_PICTURE:].rstrip().casefold().endswith(_PICTURES)


_LONGEST_PICTURE = max(map(len, _PICTURES)) + 2


LONGEST_BOX = 200
_LONGEST_HEADING = 40


def is_box(text: str) -> bool:
    """Tell whether a line is a box that a page sets into its texts: "Lesen Sie auch: Neue Brücke wird teurer", "Sign up for
    our newsletter and get the news in your inbox".
    """
    if len(text) > LONGEST_BOX:
        return False
    if ":" in text[:_LONGEST_HEADING] and text.split(":", 1)[0].casefold() in HEADINGS:
        return True
    words = words_of(text)
    return not READER_WORDS.isdisjoint(words) and len(FURNITURE_WORDS.intersection(words)) > 1
