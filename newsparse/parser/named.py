"""Document → Named: the parts that a layout has named, ready for the record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from newsparse.document import Document, Span
from newsparse.knowledge.field_labels import LISTS, PART_ROLES
from newsparse.parser.body import Range
from newsparse.parser.furniture import lift_slugs, opens_as_furniture
from newsparse.parser.lines import NO_PROSE, Line, visual_length
from newsparse.timex import read_whole

# Parts that are keys of the record, as printed; every other one that is no date is an entry of `fields`.
PLAIN = ("headline", "subheadline", "slugline", "section", "publication", "byline")
_NO_ARTICLE = ("cover_page", "search_summary")
_KEYS = frozenset((*PLAIN, "body", "trailer", "dateline", "credits", "notes", "id", "published_time", *_NO_ARTICLE))
_DATES = frozenset(PART_ROLES) - _KEYS - {"load_date", "download_date", "copyright", "graphic"}


class Named(NamedTuple):
    """What a layout names: the spans of each part, by its name, and what they print, blanks folded, one by one."""

    spans: Mapping[str, tuple[Span, ...]]
    pieces: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, document: Document) -> Named:
        """Gather a document's parts; those of one name belong together."""
        if not document.parts:
            return _NOTHING
        gathered: dict[str, list[Span]] = {}
        for part in document.parts:
            gathered.setdefault(part.name, []).append(part.span)
        spans = {name: tuple(of_name) for name, of_name in gathered.items()}
        pieces = {name: _printed(document, of_name) for name, of_name in spans.items() if name != "body"}
        return _without_slugs(cls(spans, {name: printed for name, printed in pieces.items() if printed}), document.text)

    @property
    def texts(self) -> dict[str, str]:
        """Return each part as one line."""
        return {name: (", " if name in LISTS else " ").join(pieces) for name, pieces in self.pieces.items()}

    @property
    def fields(self) -> dict[str, str]:
        """Return what has no key of its own."""
        return {name: text for name, text in self.texts.items() if name not in _KEYS and name not in _DATES}

    def span(self, name: str) -> Span | None:
        """Return from where to where a part stands."""
        spans = self.spans.get(name)
        return Span(spans[0].start, spans[-1].end) if spans else None

    def dated(self, document: Document, lines: tuple[Line, ...]) -> tuple[Line, ...]:
        """Return the lines with the dates that a layout names: its "20250601" is a date, wherever on its line it stands."""
        if not self.spans:
            return lines
        starts = {span.start: span for name in _DATES for span in self.spans.get(name, ())}
        out, pending = [], sorted(starts.values(), reverse=True)
        for line in lines:
            timexes = line.timexes
            while pending and pending[-1].start < line.span.end:
                start, end = pending.pop()
                found = read_whole(document.text[start:end])
                moved = tuple(timex._replace(span=timex.span.shifted(start)) for timex in found)
                others = tuple(timex for timex in timexes if timex.span.end <= start or timex.span.start >= end)
                timexes = tuple(sorted((*others, *moved), key=lambda timex: timex.span)) if moved else timexes
            out.append(line if timexes == line.timexes else line._replace(timexes=timexes))
        return tuple(out)

    def area(self, text: str, lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], Range]:
        r"""Return the lines among which the story is: those of the body; all of them where no body is named.

        Lines that are the body's in part are cut there: `\x02`, `^`, `TX#` before it, `\x03` behind it are not its text.
        """
        body = self.spans.get("body")
        if body is None:
            return lines, Range(0, len(lines)) if not self.spans else Range(len(lines), len(lines))
        inside = [
            index
            for index, line in enumerate(lines)
            if line.span.end > body[0].start and line.span.start < body[-1].end
        ]
        if not inside:
            return lines, Range(len(lines), len(lines))
        first, last = lines[inside[0]], lines[inside[-1]]
        before = _piece(first, text, Span(first.span.start, max(first.span.start, body[0].start)))
        behind = _piece(last, text, Span(min(last.span.end, body[-1].end), last.span.end))
        kept = tuple(_cut(lines[inside[0] : inside[-1] + 1], text, body))
        above = (*lines[: inside[0]], *before)
        return (*above, *kept, *behind, *lines[inside[-1] + 1 :]), Range(len(above), len(above) + len(kept))

    def apart(self, lines: tuple[Line, ...], area: Range) -> frozenset[int]:
        """Return the lines of an area that hold nothing of the body: the labels between its stretches."""
        parts, at, apart = self.spans["body"], 0, []
        for index in range(area.start, area.end):
            start, end = lines[index].span
            while at < len(parts) and parts[at].end <= start:
                at += 1
            if at == len(parts) or parts[at].start >= end:
                apart.append(index)
        return frozenset(apart)


def _without_slugs(named: Named, text: str) -> Named:
    """Lift the update slugs off a named headline: "title: (LEAD) Dinos capture series"."""
    (headline,), (span,) = named.pieces.get("headline", ("",))[:1], named.spans.get("headline", (Span(0, 0),))[:1]
    if not headline or text[slice(*span)] != headline:
        return named
    lifted = lift_slugs(headline)
    if not lifted.notes:
        return named
    place = Span(span.start + lifted.start, span.start + lifted.end)
    pieces = {
        "headline": (headline[lifted.start : lifted.end],),
        "notes": (*named.pieces.get("notes", ()), *lifted.notes),
    }
    return Named({**named.spans, "headline": (place,)}, {**named.pieces, **pieces})


_NOTHING = Named(MappingProxyType({}), MappingProxyType({}))


def _printed(document: Document, spans: tuple[Span, ...]) -> tuple[str, ...]:
    """Return what stands at the spans, each as one line; nothing where nothing stands."""
    printed = (" ".join(document.text[start:end].split()) for start, end in spans)
    return tuple(unescaped(each, document) for each in printed if each)


def unescaped(text: str, document: Document) -> str:
    """Return the text with `&lt;` as the `<` that it stands for, in a layout that writes so."""
    if not document.escaped or "&" not in text:
        return text
    from html import unescape  # noqa: PLC0415 - a table of two thousand names that few texts need

    return unescape(text)


def _cut(lines: tuple[Line, ...], text: str, parts: tuple[Span, ...]) -> Iterator[Line]:
    """Yield lines with what the parts leave out blanked: offsets stay true. A line that is no part's stays as it is, and
    parts paragraphs: `</P>`, "TD".
    """
    at, gap = 0, 0
    for each in lines:
        line = each._replace(gap=max(each.gap, gap)) if gap else each
        while at < len(parts) and parts[at].end <= line.span.start:
            at += 1
        own, next_part = [], at
        while next_part < len(parts) and parts[next_part].start < line.span.end:
            part = parts[next_part]
            own.append(Span(max(part.start, line.span.start), min(part.end, line.span.end)))
            next_part += 1
        gap = 0 if own else 1
        if not own or own == [line.span]:
            yield line
            continue
        first = end = own[0].start
        printed = ""
        for span in own:
            if text[end : span.start].strip().isalnum():  # a label, its line end lost: "… last words. TD First words …"
                yield from _piece(line, text, Span(first, end), printed)
                line, printed, first, end = line._replace(gap=1), "", span.start, span.start
            printed += " " * (span.start - end) + text[slice(*span)]
            end = span.end
        yield from _piece(line, text, Span(first, end), printed)


def _piece(line: Line, text: str, span: Span, printed: str | None = None) -> tuple[Line, ...]:
    """Return a stretch of a line as a line; none where nothing visible stands there. What weighs as prose is the body."""
    is_body = printed is not None
    raw = text[slice(*span)] if printed is None else printed
    bare = raw.strip()
    if not bare or not any(map(str.isprintable, bare)):
        return ()
    start = span.start + raw.index(bare)
    span = Span(start, start + len(bare))
    timexes = tuple(each for each in line.timexes if span.start <= each.span.start and each.span.end <= span.end)
    weight = line.weight if is_body else NO_PROSE
    place = (span, bare, line.gap, line.indent)
    return (Line(*place, visual_length(bare), weight, timexes, opens_as_furniture(bare)),)
