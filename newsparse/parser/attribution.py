"""Named and Found → who wrote a text, and through whom it came: authors, credits, dateline, each from its best place."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.document import Document, Span, line_start
from newsparse.parser.authors import Setting, find_authors
from newsparse.parser.byline import read_reporting_credit
from newsparse.parser.credits import Places, find_credits
from newsparse.parser.dateline import Dateline, Opening, agency, read_dateline
from newsparse.parser.dateline.patterns import compiled
from newsparse.parser.header import Piece
from newsparse.parser.named import Named
from newsparse.parser.names import read_names
from newsparse.parser.search import Found
from newsparse.timex import Timex


class Signed(NamedTuple):
    """Who wrote a text, and what it prints of them on one line; the byline of the input's metadata has no span."""

    authors: tuple[str, ...]
    byline: Piece | None = None


def read_authors(document: Document, named: Named, found: Found, trailer: str) -> Signed:
    """Return the people of a labelled byline; else those before whose dateline their names are printed, those whom the text
    prints as its authors, those whom the trailer names; else those whom the input's metadata does.
    """
    if "byline" in named.pieces:
        return Signed(tuple(dict.fromkeys(name for piece in named.pieces["byline"] for name in read_names(piece))))
    glued = _before_the_dateline(document, found)
    if glued:
        return glued
    authors = find_authors(Setting(document.text, found.lines, found.headline, found.body.lines))
    if authors:
        place = authors[0].line
        start, end = authors[0].span.start, max(author.span.end for author in authors if author.line == place)
        names = tuple(" ".join(author.name.split()) for author in authors)
        return Signed(names, Piece(document.text[start:end], Span(start, end)))
    return Signed(read_reporting_credit(trailer) or read_names(document.metadata.get("byline", "")))


def _before_the_dateline(document: Document, found: Found) -> Signed | None:
    """Read "By JANE DOE and JOHN ROE NEW YORK (AP) — ": a byline that lost its line's end."""
    span = found.opening.dateline_span if found.opening else None
    if span is None:
        return None
    start = line_start(document.text, span.start)
    printed = document.text[start : span.start].rstrip()
    names = read_names(printed) if printed and not printed.startswith("(") else ()
    return Signed(names, Piece(printed, Span(start, start + len(printed)))) if names else None


def read_credits(document: Document, named: Named, found: Found, byline: str | None) -> tuple[str, ...]:
    """Return the chain of agencies, outermost first: what a layout names and the text opens with, else what is found."""
    chain = _labelled_credits(named, found.opening)
    if chain:
        return chain
    text, body = document.text, found.body
    return find_credits(Places(found.above, byline, text[: body.start], body.text, text[body.end :]))


def _labelled_credits(named: Named, opening: Opening | None) -> tuple[str, ...]:
    """Return the agencies that the layout names, as the agency table calls them, else as printed; then those that the text
    opens with; where there are none, the outlet or the author that is one: "Agence France Presse -- English".
    """
    opened = opening.credits if opening else ()
    if not named.pieces:
        return opened
    labelled = [found.name if (found := agency(piece)) else piece for piece in named.pieces.get("credits", ())]
    chain = tuple(dict.fromkeys((*labelled, *opened)))
    if chain:
        return chain
    names = (
        compiled(_NAME_ENDS).split(piece)[0]
        for part in ("publication", "byline")
        for piece in named.pieces.get(part, ())
    )
    return next(((known.name,) for name in names if (known := agency(name))), ())


_NAME_ENDS = r"(?<!\s)(?:\s++[-–—]{1,2}\s+|\s*+[(,;])"


def dateline_of(named: Named, opening: Opening | None) -> tuple[Dateline | None, Timex | None]:
    """Return the dateline that the text opens with, else the labelled one, and its date."""
    if opening and opening.dateline:
        return opening.dateline, opening.date
    span = named.span("dateline") if "dateline" in named.pieces else None
    return read_dateline(named.texts["dateline"], span.start) if span else (None, opening and opening.date)
