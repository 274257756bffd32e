"""Line… → Story: headline, byline, credits, dateline, body and trailer, each with the characters it was read from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from newsparse.defects import Defect
from newsparse.document import Document, Span
from newsparse.knowledge.wire_marks import DIGESTS
from newsparse.parser.authors import Setting, find_authors
from newsparse.parser.body import Body, Range, cut_body, find_core, find_end, is_furniture
from newsparse.parser.byline import read_byline, read_names, read_reporting_credit
from newsparse.parser.codes import read_codes
from newsparse.parser.credits import Places, find_credits
from newsparse.parser.dateline import Dateline, Opening, agency, read_dateline
from newsparse.parser.digest import find_digest
from newsparse.parser.header import Piece, read_header
from newsparse.parser.headline import find_headline
from newsparse.parser.language import detect
from newsparse.parser.lines import Line, with_dates
from newsparse.parser.named import PLAIN, Named, unescaped
from newsparse.parser.opening import find_beginning, find_scrap, opening_lines, with_dateline
from newsparse.parser.worth import weigh_lines
from newsparse.timex import Timex

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Story(NamedTuple):
    """What a text consists of. Spans and dates are in the document's offsets; header, body and trailer cover the text.

    `headline_line` and `core` are the places of the headline and of the running text among `lines`: the normalizer weighs
    a date by where it stands to them. `dateline_date` is the dateline's own date expression.
    """

    document: Document
    lines: tuple[Line, ...]
    core: Range
    headline_line: int | None = None
    language: str | None = None
    headline: str | None = None
    subheadline: str | None = None
    slugline: str | None = None
    section: str | None = None
    publication: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    dateline: Dateline | None = None
    dateline_date: Timex | None = None
    notes: tuple[str, ...] = ()
    fields: Mapping[str, str] = _NOTHING
    body: str = ""
    trailer: str | None = None
    spans: Mapping[str, Span] = _NOTHING
    defects: tuple[Defect, ...] = ()

    @property
    def metadata_date(self) -> str | None:
        """Return what the input record's own `date` says, if it has one."""
        return self.document.metadata.get("date")


def split(document: Document, lines: tuple[Line, ...]) -> Story:
    """Split a document's lines into a story: find the running text, the headline above it, and what lies between.

    What a layout has named is taken from it; only the rest is looked for, among the lines of the part that it calls body.
    """
    named = Named.of(document)
    lines, area = named.area(document.text, named.dated(document, lines))
    inside = lines[area.start : area.end]
    worth = weigh_lines(inside)
    core = _without_header(inside, _core(inside, worth, named))
    headline = None if "headline" in named.pieces or not inside else find_headline(inside, core)
    inside = with_dates(inside, *opening_lines(inside, core, headline))
    beginning = find_beginning(inside, core, headline, len(document.text))
    inside = with_dateline(inside, beginning)
    opening = beginning.opening
    header = read_header(inside, headline, beginning.line)
    place = Range(beginning.line + area.start, find_end(inside, core, beginning.line) + area.start)
    lines = (*lines[: area.start], *inside, *lines[area.end :])
    body = cut_body(document, lines, place, beginning.start, _left_out(named, lines, worth, place, area.start))
    text = unescaped(body.text, document)
    trailer = document.text[body.end :].rstrip() or None
    setting = Setting(document.text, lines, None if headline is None else headline + area.start, body.lines)
    authors, signed = _authors(named, setting, trailer or "")
    if signed and not header.byline:
        header = header._replace(byline=signed)
    found = {name: unescaped(text, document) for name, text in header.texts.items()}
    parts = found | {name: text for name, text in named.texts.items() if name in PLAIN}
    dateline, dateline_date = _dateline(named, opening)
    above = inside[0 if headline is None else headline + 1 : beginning.line]
    places = Places(above, None, parts.get("byline"), document.text[: body.start], body.text, trailer or "")
    story = Story(
        document=document,
        lines=lines,
        core=body.lines,
        headline_line=setting.headline,
        language=detect(text or document.text),
        headline=parts.get("headline"),
        subheadline=parts.get("subheadline"),
        slugline=parts.get("slugline"),
        section=parts.get("section"),
        publication=parts.get("publication"),
        byline=parts.get("byline"),
        authors=authors,
        credits=_credits(named, opening) or find_credits(opening, places),
        dateline=dateline,
        dateline_date=dateline_date,
        notes=tuple(dict.fromkeys((*named.pieces.get("notes", ()), *header.notes))),
        fields=named.fields | read_codes(document.text),
        body=text,
        trailer=trailer,
        spans=_cover(body, len(document.text)) | header.spans | _opening_spans(opening) | _named_spans(named, opening),
        defects=(*document.defects, *_defects(document, "headline" in parts, bool(text))),
    )
    return _digested(story, lines[max(place.start - _CONTENTS, area.start) : place.end], named)


# A list of contents stands so many lines above the first story at most.
_CONTENTS = 60


def _digested(story: Story, lines: tuple[Line, ...], named: Named) -> Story:
    """Return what lists several stories, by its structure or because its layout says so, without the headline, the byline
    and the dateline of the first of them, and with a defect that tells of it; any other story as it is.
    """
    span = find_digest(lines)
    if span is None and not DIGESTS.isdisjoint(named.pieces.get("type", ())):
        span = named.span("type")
    if span is None:
        return story
    of_first = {name for name in _OF_ONE if name in story.spans and name not in named.pieces}
    of_first = {name for name in of_first if story.spans[name].start >= span.start}
    kept: dict[str, Any] = dict.fromkeys(of_first) | ({"authors": ()} if "byline" in of_first else {})
    told = Defect("digest", "it lists several stories: this is the record of all of them together", span)
    nameless = (_NO_HEADLINE,) if "headline" in of_first else ()
    return story._replace(
        **kept,
        headline_line=None if "headline" in of_first else story.headline_line,
        spans={name: span for name, span in story.spans.items() if name not in of_first},
        defects=(*story.defects, *nameless, told),
    )


_OF_ONE = ("headline", "subheadline", "byline", "dateline")
_NO_HEADLINE = Defect("missing_headline", "no line reads as a headline")


def _core(lines: tuple[Line, ...], worth: list[float], named: Named) -> Range:
    """Return where the story is: all of a part that a layout has named, the likely lines, the lines of running text, or of a
    scrap what stands behind its credit.
    """
    core = find_core(lines, worth)
    if "headline" in named.pieces or (named.spans and core.start == core.end):
        return Range(0, len(lines))
    if core.start == core.end:
        core = find_core(lines, [float(line.is_prose) for line in lines])
    return find_scrap(lines) if core.start == core.end else core


def _without_header(lines: tuple[Line, ...], core: Range) -> Range:
    """Return the core from its first line on that is neither a date line nor a byline, unless that leaves nothing."""
    first = next((index for index in range(core.start, core.end) if _is_text(lines[index])), core.start)
    return Range(first, core.end)


def _is_text(line: Line) -> bool:
    return not line.is_dated and read_byline(line) is None


def _left_out(named: Named, lines: tuple[Line, ...], worth: list[float], place: Range, first: int) -> frozenset[int]:
    """Return the lines of the story's place that are none of it: the page's furniture, unless little else is left; of a
    named body, the labels between its parts. `first`: which line `worth` begins with.
    """
    if "body" in named.spans:
        return named.apart(lines, place)
    area = range(place.start, place.end)
    furniture = frozenset(index for index in area if is_furniture(lines[index], worth[index - first]))
    left = sum(len(lines[index].text) for index in area if index not in furniture)
    return furniture if left * 2 > sum(len(lines[index].text) for index in area) else frozenset()


def _authors(named: Named, setting: Setting, trailer: str) -> tuple[tuple[str, ...], Piece | None]:
    """Return the people of a labelled byline, else those whom the text prints as its authors, with what it prints of them
    on one line; else those that the trailer names.
    """
    if "byline" in named.pieces:
        return tuple(dict.fromkeys(name for piece in named.pieces["byline"] for name in read_names(piece))), None
    found = find_authors(setting)
    if not found:
        return read_reporting_credit(trailer), None
    place = found[0].line
    start, end = found[0].span.start, max(author.span.end for author in found if author.line == place)
    return tuple(" ".join(author.name.split()) for author in found), Piece(setting.text[start:end], Span(start, end))


def _credits(named: Named, opening: Opening | None) -> tuple[str, ...]:
    """Return the agencies that the layout names, as the agency table calls them, else as printed; then those that the text
    opens with; where there are none, the outlet or the author that is one: "Agence France Presse -- English".
    """
    labelled = (found.name if (found := agency(piece)) else piece for piece in named.pieces.get("credits", ()))
    chain = tuple(dict.fromkeys((*labelled, *(opening.credits if opening else ()))))
    if chain or not named.pieces:
        return chain
    names = (_NAME_ENDS.split(piece)[0] for part in ("publication", "byline") for piece in named.pieces.get(part, ()))
    return next(((known.name,) for name in names if (known := agency(name))), ())


_NAME_ENDS = re.compile(r"\s+[-–—]{1,2}\s+|\s*[(,;]")


def _dateline(named: Named, opening: Opening | None) -> tuple[Dateline | None, Timex | None]:
    """Return the dateline that the text opens with, else the labelled one, and its date."""
    if opening and opening.dateline:
        return opening.dateline, opening.date
    span = named.span("dateline") if "dateline" in named.pieces else None
    return read_dateline(named.texts["dateline"], span.start) if span else (None, opening and opening.date)


def _named_spans(named: Named, opening: Opening | None) -> dict[str, Span]:
    """Return where the labelled parts stand; of a dateline, the one that was taken."""
    names = PLAIN if opening and opening.dateline else (*PLAIN, "dateline")
    names = names if opening and opening.credits else (*names, "credits")
    return {name: span for name in names if name in named.pieces and (span := named.span(name))}


def _cover(body: Body, length: int) -> dict[str, Span]:
    """Cover the text by header, body and trailer, once and in order; what is empty has no span."""
    parts = {"header": Span(0, body.start), "body": Span(body.start, body.end), "trailer": Span(body.end, length)}
    return {name: span for name, span in parts.items() if span.start < span.end}


def _opening_spans(opening: Opening | None) -> dict[str, Span]:
    spans = {"credits": opening.credit, "dateline": opening.dateline_span} if opening else {}
    return {name: span for name, span in spans.items() if span}


def _defects(document: Document, has_headline: bool, has_body: bool) -> tuple[Defect, ...]:  # noqa: FBT001
    defects = []
    if not has_headline:
        defects.append(_NO_HEADLINE)
    if not has_body:
        defects.append(Defect("missing_body", "no running text was found"))
    replaced = f"bytes that are no {document.encoding} were replaced by U+FFFD"
    return (*defects, *(Defect("undecodable_bytes", replaced, span) for span in document.undecodable[:1]))
