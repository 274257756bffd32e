"""A stretch of a text as compilers show it: its line's number, the line, and carets under the characters that are meant."""

from __future__ import annotations

from typing import NamedTuple

from rich.cells import cell_len, set_cell_size

from newsparse.document import Span
from newsparse.writers.margin import Lines
from newsparse.writers.printable import clean

_BEFORE = 24
_LEAST = 24


class Quote(NamedTuple):
    """A line's number (from 1), what is shown of the line, and what stands under it."""

    number: int
    line: str
    carets: str


def quote(text: str, span: Span, lines: Lines, width: int) -> Quote:
    """Return the line in which a span begins, cut to `width` cells around it, with carets under the span's characters.

    Of a span over several lines the first one is shown. Wide letters (CJK) take two carets.
    """
    number = lines.number(span.start)
    start, end = lines.span(number)
    start += len(text[start:end]) - len(text[start:end].lstrip())
    stop = max(min(span.end, end), span.start)
    width = max(width, _LEAST)
    before = _printed(text[start : span.start])
    meant = _printed(text[span.start : stop])
    if cell_len(before) + cell_len(meant) > width:
        before = "…" + before[-_BEFORE:] if len(before) > _BEFORE else before
    shown = before + meant + _printed(text[stop : min(end, stop + width)])
    if cell_len(shown) > width:
        shown = set_cell_size(shown, width - 1).rstrip() + "…"
    under = min(max(cell_len(meant), 1), max(width - cell_len(before), 1))
    return Quote(number + 1, shown, " " * cell_len(before) + "^" * under)


def _printed(text: str) -> str:
    return clean(text.replace("\t", "    "))
