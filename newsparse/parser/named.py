"""Document → Named: the parts that a layout has named, ready for the record."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from newsparse.document import Document, Span
from newsparse.knowledge.field_labels import PART_ROLES
from newsparse.parser.body import Range
from newsparse.parser.lines import Line

# Parts that are keys of the record, as printed; every other one that is no date is an entry of `fields`.
PLAIN = ("headline", "subheadline", "slugline", "section", "publication", "byline")
_KEYS = frozenset((*PLAIN, "body", "trailer", "dateline", "credits", "notes", "id", "published_time"))
_DATES = frozenset(PART_ROLES) - {"load_date", "download_date", "copyright"}


class Named(NamedTuple):
    """What a layout names: the spans of each part, by its name, and its text as printed, blanks folded."""

    spans: Mapping[str, tuple[Span, ...]]
    texts: Mapping[str, str]

    @classmethod
    def of(cls, document: Document) -> Named:
        """Gather a document's parts; those of one name belong together."""
        if not document.parts:
            return _NOTHING
        spans: dict[str, tuple[Span, ...]] = {}
        for part in document.parts:
            spans[part.name] = (*spans.get(part.name, ()), part.span)
        texts = {name: _joined(document.text, of_name) for name, of_name in spans.items() if name != "body"}
        return cls(spans, {name: text for name, text in texts.items() if text})

    @property
    def fields(self) -> dict[str, str]:
        """Return what has no key of its own."""
        return {name: text for name, text in self.texts.items() if name not in _KEYS and name not in _DATES}

    def span(self, name: str) -> Span | None:
        """Return from where to where a part stands."""
        spans = self.spans.get(name)
        return Span(spans[0].start, spans[-1].end) if spans else None

    def holds(self, name: str, span: Span) -> bool:
        """Tell whether a part of that name, or one of its stretches, has anything of a span."""
        return any(span.start < end and span.end > start for start, end in self.spans.get(name, ()))

    def area(self, lines: tuple[Line, ...]) -> Range:
        """Return the lines among which the story is: those of the body; all of them where no body is named."""
        body = self.span("body")
        if body is None:
            return Range(0, len(lines)) if not self.spans else Range(len(lines), len(lines))
        inside = [
            index for index, line in enumerate(lines) if line.span.end > body.start and line.span.start < body.end
        ]
        return Range(inside[0], inside[-1] + 1) if inside else Range(len(lines), len(lines))


_NOTHING = Named(MappingProxyType({}), MappingProxyType({}))


def _joined(text: str, spans: tuple[Span, ...]) -> str:
    """Return what stands at the spans as one line."""
    return " ".join(" ".join(text[start:end].split()) for start, end in spans).strip()
