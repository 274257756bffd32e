"""Line… → what stands above the text: headline, subheadline, byline and notes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from newsparse.document import Span
from newsparse.parser.byline import Byline, read_byline
from newsparse.parser.dateline import read_opening
from newsparse.parser.furniture import NOTE, lift_slugs, slug_line
from newsparse.parser.lines import Line


class Piece(NamedTuple):
    """A part of the text as printed, and where it stands."""

    text: str
    span: Span


class Header(NamedTuple):
    """The parts of a header; what is not there is None. `notes`: update slugs and update notes, in order."""

    headline: Piece | None
    subheadline: Piece | None
    byline: Byline | Piece | None
    notes: tuple[str, ...]

    @property
    def parts(self) -> dict[str, Piece | Byline]:
        """Return each part, by the record's names."""
        parts = {"headline": self.headline, "subheadline": self.subheadline, "byline": self.byline}
        return {name: part for name, part in parts.items() if part}


def read_header(lines: tuple[Line, ...], headline: int | None, first: int) -> Header:
    """Read the header: `headline` is the index of its line, or None, `first` the line in which the text begins."""
    byline = _find_byline(lines, headline, first)
    below = lines[0 if headline is None else headline + 1 : first]
    title, slugs = (None, ()) if headline is None else _without_slugs(lines[headline])
    deck = None if headline is None else _subheadline(below, lines[first : first + 1], byline)
    above = lines[max(0, (headline or 0) - _SLUGS) : headline or 0]
    lifted = (slug for line in above if (slug := slug_line(line.text)))
    return Header(title, deck, byline, (*lifted, *slugs, *_notes(below)))


# "REFILE" / "1ST LEAD" / the headline: update slugs stand on the lines right above it.
_SLUGS = 4


def _without_slugs(line: Line) -> tuple[Piece, tuple[str, ...]]:
    """Lift the update slugs off a headline: "UPDATE 1-Statue of Liberty to reopen"."""
    lifted = lift_slugs(line.text)
    start = line.span.start
    return Piece(line.text[lifted.start : lifted.end], Span(start + lifted.start, start + lifted.end)), lifted.notes


def _notes(lines: tuple[Line, ...]) -> Iterable[str]:
    """Yield the notes between headline and text: "(Adds details)"."""
    found = (NOTE.match(line.text) for line in lines)
    return (note["note"].strip() for note in found if note)


_SHORTEST_DECK = 25


def _subheadline(between: tuple[Line, ...], text: tuple[Line, ...], byline: Byline | None) -> Piece | None:
    """Return the line below the headline if it is the only one before the byline, the date, or the text's dateline."""
    if not between:
        return None
    deck, *others = between
    if len(deck.text) < _SHORTEST_DECK or deck.timexes or NOTE.match(deck.text) or _is(byline, deck) or _opens(deck):
        return None
    follows = others[0].is_dated or _is(byline, others[0]) if others else any(map(_opens, text))
    return Piece(deck.text, deck.span) if follows else None


def _is(byline: Byline | None, line: Line) -> bool:
    return byline is not None and byline.span.start == line.span.start


def _opens(line: Line) -> bool:
    """Tell whether a line opens with a credit or a dateline."""
    return read_opening(line.text, line.span.start, line.timexes) is not None


_BYLINE_ABOVE = 8
_BYLINE_BELOW = 20


def _find_byline(lines: tuple[Line, ...], headline: int | None, first: int) -> Byline | None:
    """Return the byline: the first below the headline, else just above it, up to where the text begins."""
    window: Iterable[int] = range(max(0, first - _BYLINE_ABOVE), min(first + 1, len(lines)))
    if headline is not None:
        end = min(len(lines), max(first, headline) + 2, headline + _BYLINE_BELOW)
        window = (*range(headline + 1, end), *range(max(0, headline - 2), headline))
    for index in window:
        byline = read_byline(lines[index])
        if byline:
            return byline
    return None
