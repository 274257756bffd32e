"""Line… → Story: headline, byline, credits, dateline, body and trailer, each with the characters it was read from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from newsparse.defects import Defect
from newsparse.document import Document, Span
from newsparse.knowledge.boilerplate import NOTES, SLUGS
from newsparse.parser.body import Range, find_core, find_end, paragraphs
from newsparse.parser.byline import Byline, read_byline, read_reporting_credit
from newsparse.parser.dateline import Dateline, Opening, agency, follow, read_opening
from newsparse.parser.furniture import match
from newsparse.parser.headline import find_headline
from newsparse.parser.language import detect
from newsparse.parser.lines import Line, with_dates
from newsparse.timex import Timex


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What a text consists of. Spans and dates are in the document's offsets; header, body and trailer cover the text.

    `headline_line`, `core` and `end` are the places of the headline and of the running text among `lines`: the
    normalizer weighs a date by where it stands to them. `dateline_date` is the dateline's own date expression.
    """

    document: Document
    lines: tuple[Line, ...]
    core: Range
    end: int
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
    fields: Mapping[str, str] = field(default_factory=dict)
    body: str = ""
    trailer: str | None = None
    spans: dict[str, Span] = field(default_factory=dict)
    defects: tuple[Defect, ...] = ()

    @property
    def metadata_date(self) -> str | None:
        """Return what the input record's own `date` says, if it has one."""
        return self.document.metadata.get("date")


def split(document: Document, lines: tuple[Line, ...]) -> Story:
    """Split a document's lines into a story: find the running text, the headline above it, and what lies between."""
    core = find_core(lines)
    headline_line = find_headline(lines, core)
    lines = with_dates(lines, *_opening_lines(lines, core, headline_line))
    first, opening = _find_opening(lines, core, headline_line)
    start = opening.start if opening else lines[first].span.start if first < len(lines) else len(document.text)
    if first < len(lines) and start >= lines[first].span.end:  # "(MENAFN- Daily News Egypt)" had a line of its own
        first += 1
        start = lines[first].span.start if first < len(lines) else len(document.text)
    end = find_end(lines, core, first)
    headline, slugs, headline_span = _headline(lines, headline_line)
    byline = _find_byline(lines, headline_line, first)
    body_lines, signature = _without_signature(_body_lines(document, lines[first:end], start))
    trailer_start = signature or (lines[end].span.start if end < len(lines) and body_lines else len(document.text))
    trailer = document.text[trailer_start:].rstrip() or None
    spans = _spans(document, start if body_lines else len(document.text), trailer_start)
    subheadline, deck_span = _subheadline(lines, headline_line, first, byline)
    found = (("headline", headline_span), ("subheadline", deck_span), ("byline", byline and byline.span))
    spans |= {name: span for name, span in found if span}
    if opening and opening.credit:
        spans["credits"] = opening.credit
    if opening and opening.dateline_span:
        spans["dateline"] = opening.dateline_span
    body = paragraphs(body_lines)
    return Story(
        document=document,
        lines=lines,
        core=Range(first, end),
        end=end,
        headline_line=headline_line,
        language=detect(body or document.text),
        headline=headline,
        byline=byline.text if byline else None,
        authors=byline.authors if byline and byline.authors else read_reporting_credit(trailer or ""),
        credits=opening.credits if opening else (),
        dateline=opening.dateline if opening else None,
        dateline_date=opening.date if opening else None,
        notes=(*slugs, *_notes(lines, headline_line, first)),
        subheadline=subheadline,
        fields=_codes(document.text),
        body=body,
        trailer=trailer,
        spans=spans,
        defects=_defects(document, headline, body),
    )


def _find_opening(lines: tuple[Line, ...], core: Range, headline_line: int | None) -> tuple[int, Opening | None]:
    """Return the line in which the text begins, and the credit and dateline that it begins with."""
    above = -1 if headline_line is None else headline_line
    first = core.start if above < core.start else above + 1
    credited: Opening | None = None
    for index in range(*_opening_lines(lines, core, headline_line)):
        line = lines[index]
        opening = read_opening(line.text, line.span.start, line.timexes)
        if opening is None:
            if credited:
                return index, credited._replace(start=line.span.start)
            continue
        if credited:
            opening = follow(credited, opening)
        if opening.start < line.span.end:
            return index, opening
        credited = opening  # the line is used up: a dateline may stand on the next
        first = max(first, index + 2)
    return (first, None) if credited is None else (min(first, len(lines)), credited)


_OPENING_REACH = 6


def _opening_lines(lines: tuple[Line, ...], core: Range, headline_line: int | None) -> tuple[int, int]:
    """Return the range of lines in which the text may open: around the beginning of the core, below the headline."""
    above = -1 if headline_line is None else headline_line
    first = core.start if above < core.start else above + 1
    return max(above + 1, core.start - _OPENING_REACH), min(len(lines), first + 3)


# "… from home to work. (ANSA).": an agency that signs behind the last word.
_SIGNATURE = r"\s\((?P<name>[^()]{2,20})\)\.?$"


def _without_signature(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], int | None]:
    """Cut an agency's signature from the end of the last line, or leave out a last line that is one: its start too."""
    if not lines:
        return lines, None
    *others, last = lines
    found = re.search(_SIGNATURE, " " + last.text[-24:]) if ")" in last.text[-2:] else None
    if found is None or agency(found["name"]) is None:
        return lines, None
    name = len(last.text) - len(last.text[-24:]) + found.start("name") - 2
    text = last.text[:name].rstrip()
    at = last.span.start + name
    return (*others, *([last._replace(text=text, span=Span(last.span.start, at))] if text else [])), at


def _body_lines(document: Document, lines: tuple[Line, ...], start: int) -> tuple[Line, ...]:
    """Return the lines of the body, the first one cut where the story's own words begin."""
    if not lines:
        return ()
    head, *rest = lines
    text = document.text[start : head.span.end]
    if not text.strip():
        return tuple(rest)
    return (head._replace(span=Span(start, head.span.end), text=text, timexes=()), *rest)


def _headline(lines: tuple[Line, ...], index: int | None) -> tuple[str | None, tuple[str, ...], Span | None]:
    """Return the headline without its update slugs, the slugs, and the span of what remains."""
    if index is None:
        return None, (), None
    line = lines[index]
    text, start = line.text, line.span.start
    slugs = []
    while found := match(SLUGS, text):
        slugs.append(found["slug"])
        text, start = text[found.end() :], start + found.end()
    if not text:
        return line.text, (), line.span
    return text, tuple(slugs), Span(start, line.span.end)


def _notes(lines: tuple[Line, ...], headline_line: int | None, first: int) -> tuple[str, ...]:
    """Return the notes between headline and text: "(Adds details)"."""
    above = 0 if headline_line is None else headline_line + 1
    found = (match(NOTES, line.text) for line in lines[above:first])
    return tuple(note["note"].strip() for note in found if note)


def _subheadline(
    lines: tuple[Line, ...], headline_line: int | None, first: int, byline: Byline | None
) -> tuple[str | None, Span | None]:
    """Return the line between the headline and the byline, date or dateline below it, where there is just one."""
    if headline_line is None or headline_line + 1 >= min(first, len(lines)):
        return None, None
    line = lines[headline_line + 1]
    is_header = bool(line.timexes) or (byline is not None and byline.span == line.span)
    if is_header or len(line.text) < _SHORTEST_DECK or match(NOTES, line.text) or _is_credit(line):
        return None, None
    if headline_line + 2 == first:
        return (line.text, line.span) if read_opening_at(lines, first) else (None, None)
    below = lines[headline_line + 2]
    below_is_header = below.is_dated or (byline is not None and byline.span.start == below.span.start)
    return (line.text, line.span) if below_is_header else (None, None)


_SHORTEST_DECK = 25


def _is_credit(line: Line) -> bool:
    return read_opening(line.text, line.span.start, line.timexes) is not None


def read_opening_at(lines: tuple[Line, ...], index: int) -> bool:
    """Tell whether a line opens with a credit or dateline."""
    return index < len(lines) and _is_credit(lines[index])


def _codes(text: str) -> dict[str, str]:
    """Return what a text's codes hold beside their date: MENAFN20112025000131011023ID1110375316 ends with a story id."""
    found = re.search(_TRACKING_CODE, text) if "MENAFN" in text else None
    return {"tracking_code": found.group(), "story_id": found["id"]} if found else {}


_TRACKING_CODE = r"(?<!\w)MENAFN\d{20}ID(?P<id>\d{10})(?!\d)"


_BYLINE_REACH = 8


def _find_byline(lines: tuple[Line, ...], headline_line: int | None, first: int) -> Byline | None:
    """Return the byline: the first after the headline, else the first before it, up to where the text begins."""
    if headline_line is None:
        window = range(max(0, first - _BYLINE_REACH), min(first + 1, len(lines)))
    else:
        below = range(headline_line + 1, min(len(lines), max(first, headline_line) + 2, headline_line + 20))
        window_above = range(max(0, headline_line - 2), headline_line)
        window = (*below, *window_above)  # type: ignore[assignment]
    return next((byline for index in window if (byline := read_byline(lines[index]))), None)


def _spans(document: Document, start: int, trailer_start: int) -> dict[str, Span]:
    """Cover the text by header, body and trailer; what is empty has no span."""
    parts = {
        "header": Span(0, min(start, trailer_start)),
        "body": Span(start, trailer_start),
        "trailer": Span(trailer_start, len(document.text)),
    }
    return {name: span for name, span in parts.items() if span.start < span.end}


def _defects(document: Document, headline: str | None, body: str) -> tuple[Defect, ...]:
    defects = []
    if headline is None:
        defects.append(Defect("missing_headline", "no line reads as a headline"))
    if not body:
        defects.append(Defect("missing_body", "no running text was found"))
    defects += [
        Defect("undecodable_bytes", f"bytes that are no {document.encoding} were replaced by U+FFFD", span)
        for span in document.undecodable[:1]
    ]
    return tuple(defects)
