"""Line… → Story: headline, byline, credits, dateline, body and trailer, each with the characters it was read from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from newsparse.defects import Defect
from newsparse.document import Document, Span
from newsparse.knowledge.wire_marks import DIGESTS
from newsparse.named_tuple import NamedTuple
from newsparse.parser.attribution import dateline_of, read_authors, read_credits
from newsparse.parser.body import Body, Range, cut_body
from newsparse.parser.codes import read_codes
from newsparse.parser.dateline import Dateline, Opening
from newsparse.parser.digest import find_digest
from newsparse.parser.language import detect
from newsparse.parser.lines import Line
from newsparse.parser.named import PLAIN, Named, unescaped
from newsparse.parser.nature import no_article
from newsparse.parser.search import Found, search
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
    is_article: bool = True

    @property
    def metadata_date(self) -> str | None:
        """Return what the input record's own `date` says, if it has one."""
        return self.document.metadata.get("date")


def split(document: Document, lines: tuple[Line, ...]) -> Story:
    """Split a document's lines into a story: what its layout has named is taken from there, the rest is found; where neither
    says anything, the input's metadata does.
    """
    named = Named.of(document)
    kind = None if document.parts or document.metadata else no_article(lines)
    if kind:
        return _not_read(document, lines, kind)
    found = search(document, named.dated(document, lines), named)
    trailer = document.text[found.body.end :].rstrip() or None
    signed = read_authors(document, named, found, trailer or "")
    if signed.byline and not found.header.byline:
        found = found._replace(header=found.header._replace(byline=signed.byline))
    parts = _parts(document, named, found)
    dateline, dateline_date = dateline_of(named, found.opening)
    text = unescaped(found.body.text, document)
    story = Story(
        document=document,
        lines=found.lines,
        core=found.body.lines,
        headline_line=found.headline,
        language=detect(text or document.text),
        headline=parts.get("headline"),
        subheadline=parts.get("subheadline"),
        slugline=parts.get("slugline"),
        section=parts.get("section"),
        publication=parts.get("publication"),
        byline=parts.get("byline"),
        authors=signed.authors,
        credits=read_credits(document, named, found, parts.get("byline")),
        dateline=dateline,
        dateline_date=dateline_date,
        notes=tuple(dict.fromkeys((*named.pieces.get("notes", ()), *found.header.notes))),
        fields=named.fields | read_codes(document.text),
        body=text,
        trailer=trailer,
        spans=_spans(named, found, len(document.text)),
        defects=(*document.defects, *_defects(document, has_headline="headline" in parts, has_body=bool(text))),
    )
    return _digested(story, named)


def _not_read(document: Document, lines: tuple[Line, ...], kind: str) -> Story:
    """Return the story of a text that is no article: all of it is its body, and nothing is read from it."""
    body = cut_body(document, lines, Range(0, len(lines)), lines[0].span.start, frozenset())
    told = Defect("no_article", f"it reads as {kind}, not as an article: nothing was read from it")
    return Story(
        document=document,
        lines=lines,
        core=body.lines,
        body=body.text,
        trailer=document.text[body.end :].rstrip() or None,
        spans=_cover(body, len(document.text)),
        defects=(*document.defects, *_defects(document, has_headline=False, has_body=bool(body.text)), told),
        is_article=False,
    )


# What an input may say of an article beside its text, by the record's keys.
_STATED = {"headline": "title", "byline": "byline", "publication": "publication"}


def _parts(document: Document, named: Named, found: Found) -> dict[str, str]:
    """Return the parts that are texts, by the record's keys: what the layout names before what was found, and both before
    what the metadata states.
    """
    said = document.metadata
    stated = {key: " ".join(said.get(name, "").split()) for key, name in _STATED.items()} if said else {}
    read = {name: unescaped(part.text, document) for name, part in found.header.parts.items()}
    labelled = {name: text for name, text in named.texts.items() if name in PLAIN} if named.pieces else {}
    return {key: text for key, text in stated.items() if text} | read | labelled


# A list of contents stands so many lines above the first story at most.
_CONTENTS = 60


def _digested(story: Story, named: Named) -> Story:
    """Return what lists several stories, by its structure or because its layout says so, without the headline, the byline
    and the dateline of the first of them, and with a defect that tells of it; any other story as it is.
    """
    first = max(story.core.start - _CONTENTS, 0)
    span = find_digest(story.lines[first : story.core.end])
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


def _spans(named: Named, found: Found, length: int) -> dict[str, Span]:
    """Return where the parts stand that the record tells of, by their names."""
    opened = _opening_spans(found.opening)
    labelled = _named_spans(named, found.opening) if named.spans else {}
    header = {name: part.span for name, part in found.header.parts.items()}
    return _cover(found.body, length) | header | opened | labelled


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


def _defects(document: Document, *, has_headline: bool, has_body: bool) -> tuple[Defect, ...]:
    defects = []
    if not has_headline:
        defects.append(_NO_HEADLINE)
    if not has_body:
        defects.append(Defect("missing_body", "no running text was found"))
    if document.undecodable:
        replaced = f"bytes that are no {document.encoding} were replaced by U+FFFD"
        defects.append(Defect("undecodable_bytes", replaced, document.undecodable[0]))
    return tuple(defects)
