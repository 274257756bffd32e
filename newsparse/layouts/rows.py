"""Text → Row…: the visible lines of one article, and the unlabelled ones that a database prints above it.

         The Example Times (London)            ← publication
    June 17, 1995, Saturday, CITY EDITION      ← date line, with the edition

Ferries to leave earlier                       ← headline
"""

import re
from typing import NamedTuple

from newsparse.document import Part, Span
from newsparse.knowledge.database_labels import SEASONS
from newsparse.layouts.labels import lines_of, trimmed
from newsparse.timex import Grain, find

# What may stand between a line's beginning and its first word: `^\s*` would try all blank lines below from each of them.
MARGIN = r"[^\S\n]*+"
# A form feed begins a page, control bytes stand around a wire's lines, and left-to-right marks in what Word exports.
EDGES = " \t\r\x0b\x0c\u00a0\u200e\u200f\ufeff"


class Row(NamedTuple):
    """One visible line: where its text begins and ends, the text, blanks before it, blank lines above it."""

    start: int
    end: int
    text: str
    indent: int
    gap: int

    @property
    def span(self) -> Span:
        """Return where the text stands."""
        return Span(self.start, self.end)


def rows_of(text: str, at: int = 0) -> list[Row]:
    """Return the visible lines of a text from offset `at` on, without the blanks around them."""
    rows, gap = [], 0
    for start, end in lines_of(text, at):
        printed = text[start:end].strip(EDGES)
        if printed:
            first = text.index(printed, start)
            rows.append(Row(first, first + len(printed), printed, first - start, gap))
            gap = 0
        else:
            gap += 1
    return rows


def together(rows: list[Row]) -> Span:
    """Return the span from the first of some lines to the last."""
    return Span(rows[0].start, rows[-1].end)


class Dated(NamedTuple):
    """A date line: the span of its date (or of two: a range), and of what is printed behind it, an edition for instance."""

    date: Span
    rest: Span


_LONGEST = 140
_YEAR = re.compile(r"\d{4}")
_BETWEEN = " ,;-–—/|"


def read_date_line(row: Row) -> Dated | None:
    """Read a line that opens with a date: "June 17, 1995, CITY EDITION", "Mittwoch 31. August 2011", "Winter 2008/2009".

    A month and a year by name it has to have, so "Hamas 2026 Offensive Explained" is none, nor "3 May" without a year.
    """
    if len(row.text) > _LONGEST or not _YEAR.search(row.text):
        return None
    at = end = row.start
    for timex in find(row.text, row.start):
        if row.text[at - row.start : timex.span.start - row.start].strip(_BETWEEN):
            break
        if end == row.start and (timex.span.start > row.start or timex.year is None or timex.grain < Grain.MONTH):
            return None
        at = end = timex.span.end
    if end == row.start:
        season = re.match(_season(), row.text)
        if season is None:
            return None
        end += season.end()
    rest = row.text[end - row.start :]
    first = end + len(rest) - len(rest.lstrip(_BETWEEN + "."))
    return Dated(Span(row.start, end), Span(first, max(first, row.end)))


def _season() -> str:
    return rf"(?i)(?:{'|'.join(SEASONS)})[ ,]{{1,3}}\d{{4}}(?:[/-]\d{{2,4}})?\b"


_COPYRIGHT = re.compile(r"(?i)(?:copyright\b|©|\(c\)\s|all rights reserved\b|tous droits r|alle rechte vorbehalten)")


def is_copyright(row: Row) -> bool:
    """Tell whether a line is a notice of rights: "Copyright 2010 Example Media", "All Rights Reserved", "© 2006 …"."""
    return _COPYRIGHT.match(row.text) is not None


def dated_parts(row: Row, dated: Dated) -> tuple[Part, ...]:
    """Return the parts of a date line: its date, and the edition, or a note, behind it."""
    parts = (Part("published", dated.date),)
    return (*parts, *edition_parts(row, dated.rest)) if dated.rest.start < dated.rest.end else parts


_CORRECTED = re.compile(r"(?i)\W{0,3}\bcorrection appended\W{0,3}$")


def edition_parts(row: Row, span: Span) -> tuple[Part, ...]:
    """Return the parts of a line, or what is left of it, that prints the edition: "Late Edition - Final", "Correction
    Appended" (a note).
    """
    text = row.text[span.start - row.start : span.end - row.start]
    note = _CORRECTED.search(text)
    edition = trimmed(text, 0, note.start() if note else len(text)).shifted(span.start)
    parts = (Part("edition", edition),) if edition.start < edition.end else ()
    return (*parts, Part("notes", trimmed(text, note.start(), len(text)).shifted(span.start))) if note else parts


def headline_parts(text: str, span: Span) -> tuple[Part, ...]:
    """Return the parts of a headline: itself, and the note that follows it: "POWELL ASKS … - Correction Appended"."""
    note = _CORRECTED.search(text, *span)
    if note is None or note.start() == span.start:
        return (Part("headline", span),)
    words = trimmed(text, note.start(), note.end())
    first = words.start + len(text[slice(*words)]) - len(text[slice(*words)].lstrip("-–—·•*() "))
    return Part("headline", trimmed(text, span.start, note.start())), Part("notes", Span(first, words.end))


def own_name(label: str) -> str:
    """Return what a label that no table has names in `fields`: "CODE-REVUE" → code_revue."""
    return _SIGNS.sub("_", label.casefold()).strip("_")


_SIGNS = re.compile(r"[\W_]+")
