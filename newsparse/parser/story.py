"""Line… → Story: headline, byline, credits, dateline, body and trailer, each with the characters it was read from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from newsparse.defects import Defect
from newsparse.document import Document, Span
from newsparse.parser.body import Body, Range, cut_body, find_core, find_end
from newsparse.parser.byline import read_reporting_credit
from newsparse.parser.codes import read_codes
from newsparse.parser.credits import Parts, find_credits
from newsparse.parser.dateline import Dateline, Opening
from newsparse.parser.header import read_header
from newsparse.parser.headline import find_headline
from newsparse.parser.language import detect
from newsparse.parser.lines import Line, with_dates
from newsparse.parser.opening import find_beginning, find_scrap, opening_lines, with_dateline
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
    """Split a document's lines into a story: find the running text, the headline above it, and what lies between."""
    core = find_core(lines)
    if core.start == core.end:
        core = find_scrap(lines)
    headline = find_headline(lines, core)
    lines = with_dates(lines, *opening_lines(lines, core, headline))
    beginning = find_beginning(lines, core, headline, len(document.text))
    lines = with_dateline(lines, beginning)
    opening = beginning.opening
    header = read_header(lines, headline, beginning.line)
    body = cut_body(document, lines, Range(beginning.line, find_end(lines, core, beginning.line)), beginning.start)
    trailer = document.text[body.end :].rstrip() or None
    between = lines[0 if headline is None else headline + 1 : beginning.line]
    byline = header.byline and header.byline.text
    parts = Parts(between, byline, document.text[: body.start], body.text, trailer or "")
    return Story(
        document=document,
        lines=lines,
        core=body.lines,
        headline_line=headline,
        language=detect(body.text or document.text),
        headline=header.headline and header.headline.text,
        subheadline=header.subheadline and header.subheadline.text,
        byline=byline,
        authors=(header.byline and header.byline.authors) or read_reporting_credit(trailer or ""),
        credits=find_credits(opening, parts),
        dateline=opening and opening.dateline,
        dateline_date=opening and opening.date,
        notes=header.notes,
        fields=read_codes(document.text),
        body=body.text,
        trailer=trailer,
        spans=_cover(body, len(document.text)) | header.spans | _opening_spans(opening),
        defects=_defects(document, header.headline is not None, bool(body.text)),
    )


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
        defects.append(Defect("missing_headline", "no line reads as a headline"))
    if not has_body:
        defects.append(Defect("missing_body", "no running text was found"))
    replaced = f"bytes that are no {document.encoding} were replaced by U+FFFD"
    return (*defects, *(Defect("undecodable_bytes", replaced, span) for span in document.undecodable[:1]))
