"""The texts that records were read from, read again and marked: only if the caller asks, and only below the folder he names.

A record may name any path, and whoever wrote the record may not be who reads the report: no file is opened because a record
says so. What is read is compared with what the record says of it before it is shown.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from newsparse.document import Document
from newsparse.layouts import lay_out
from newsparse.readers import Reading, documents
from newsparse.readers.names import is_remote, printable_name
from newsparse.report.exhibits import KINDS, LONG, LONGEST_BODY, LONGEST_TRAILER, Exhibit, Line, Piece, label_of

NOT_THERE = "Its text is not shown: its source is no file below the folder given."
NOT_FOUND = "Its text is not shown: it was not found in its source."
CHANGED = "Its text is not shown: its source reads otherwise now."

# How much is shown of each region, in characters.
_REGIONS = {"header": 1500, "body": LONGEST_BODY, "trailer": LONGEST_TRAILER}
_LEFT_OUT = Line((), "aside", (Piece("…"),))


class Texts(NamedTuple):
    """Exhibits, those with the text that they were read from that could be; and why not, by the others' order."""

    shown: tuple[Exhibit, ...]
    untold: Mapping[int, str]


def with_texts(shown: Iterable[Exhibit], folder: str, reading: Reading) -> Texts:
    """Return exhibits with their texts, read again from their sources below `folder`, by `reading`."""
    exhibits = {each.order: each for each in shown}
    untold: dict[int, str] = {}
    wanted: dict[str, dict[tuple[str, int], int]] = {}
    for each in exhibits.values():
        found = _place(folder, each.source)
        if found is None:
            untold[each.order] = NOT_THERE
        else:
            path, member = found
            wanted.setdefault(path, {})[member, each.record] = each.order
            untold[each.order] = NOT_FOUND
    for path, orders in wanted.items():
        for order, part in _parts(path, orders, reading):
            lines = marked(exhibits[order], part.text, part.offset)
            if lines is None:
                untold[order] = CHANGED
            else:
                exhibits[order] = exhibits[order]._replace(lines=lines)
                del untold[order]
    return Texts(tuple(exhibits.values()), untold)


def _place(folder: str, source: str) -> tuple[str, str] | None:
    """Return the file that a source is, and the rest of its name, `!a/b.txt` of a member; None of what is none below."""
    if is_remote(source) or "\0" in source:
        return None
    root = os.path.realpath(folder)
    ends = [len(source), *(at for at, sign in enumerate(source) if sign == "!")]
    for end in ends:
        path = os.path.realpath(os.path.join(root, source[:end]))
        if path.startswith(os.path.join(root, "")) and os.path.isfile(path):
            return path, source[end:]
    return None


def _parts(path: str, orders: Mapping[tuple[str, int], int], reading: Reading) -> Iterator[tuple[int, Document]]:
    """Yield the articles of a file that are wanted, each with its order, until there are no more."""
    name, left = printable_name(path), dict(orders)
    for document in documents([path], reading):
        if not left:
            return
        if not isinstance(document, Document) or document.carried is not None:
            continue
        member = document.source.removeprefix(name)
        for part in lay_out(document, reading.layout):
            order = left.pop((member, part.record), None)
            if order is not None:
                yield order, part


# ------------------------------------------------------------------------------------------------ marks
class _Mark(NamedTuple):
    """A marked range of the text: what the margin calls it, and of what kind it is."""

    start: int
    end: int
    label: str
    kind: str


def marked(exhibit: Exhibit, text: str, offset: int = 0) -> tuple[Line, ...] | None:
    """Return a text's lines with what the record read in them; None where the text is not what the record was read from.

    `offset`: where the text begins in what the record's spans count in.
    """
    dates = [
        _Mark(row.span[0] - offset, row.span[1] - offset, label_of(row), row.kind) for row in exhibit.dates if row.span
    ]
    spans = {name: (start - offset, end - offset) for name, (start, end) in exhibit.spans.items()}
    if not _is_read_from(exhibit, text, offset, spans):
        return None
    marks = [
        *dates,
        *(_Mark(*span, name, KINDS[name]) for name, span in spans.items() if name not in _REGIONS),
    ]
    return tuple(_lines(text, spans, sorted(each for each in marks if 0 <= each.start < each.end)))


def _is_read_from(exhibit: Exhibit, text: str, offset: int, spans: Mapping[str, tuple[int, int]]) -> bool:
    """Tell whether a text has what the record says of it where it says so: its dates, else its headline."""
    dates = [row for row in exhibit.dates if row.span]
    for row in dates:
        assert row.span is not None
        start, end = row.span[0] - offset, row.span[1] - offset
        if start < 0 or not text[start:end].startswith(row.text.removesuffix(" …")):
            return False
    if dates:
        return True
    headline = exhibit.headline.removesuffix(" …").split()
    if "headline" in spans and headline:
        return text[slice(*spans["headline"])].split()[: len(headline) - 1] == headline[:-1]
    return all(0 <= start <= end <= len(text) for start, end in spans.values())


def _lines(text: str, spans: Mapping[str, tuple[int, int]], marks: list[_Mark]) -> Iterator[Line]:
    """Yield the lines of the regions' beginnings, and every line with a mark; where something is left out, `…`."""
    at = None
    for start, end in _shown(text, spans, marks):
        if at is not None and text[at:start].strip():
            yield _LEFT_OUT
        at = start
        for printed in text[start:end].splitlines(keepends=True):
            stop = at + len(printed)
            if printed.strip():
                yield _line(text, at, at + len(printed.rstrip()), spans, marks)
            at = stop
    if at is not None and text[at:].strip():
        yield _LEFT_OUT


def _shown(text: str, spans: Mapping[str, tuple[int, int]], marks: list[_Mark]) -> list[tuple[int, int]]:
    """Return the ranges that are shown, in their order, none of them touching another."""
    ranges = [
        (start, _beginning(text, start, end, _REGIONS[name]))
        for name, (start, end) in spans.items()
        if name in _REGIONS
    ]
    ranges += [(text.rfind("\n", 0, each.start) + 1, _line_end(text, each.end)) for each in marks]
    merged: list[tuple[int, int]] = []
    for start, end in sorted((max(0, start), min(end, len(text))) for start, end in ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        elif start < end:
            merged.append((start, end))
    return merged


def _beginning(text: str, start: int, end: int, most: int) -> int:
    """Return where the beginning of a region ends: between two words, where it is not all of it."""
    if end - start <= most:
        return end
    between = text.rfind(" ", start, start + most)
    return between if between > start else start + most


def _line_end(text: str, at: int) -> int:
    """Return where the line ends, or no more than a region's length further on."""
    found = text.find("\n", at, at + LONGEST_BODY)
    return min(at + LONGEST_BODY, len(text)) if found < 0 else found


def _line(text: str, start: int, end: int, spans: Mapping[str, tuple[int, int]], marks: list[_Mark]) -> Line:
    here = [mark for mark in marks if mark.start < end and mark.end > start]
    labels = [Piece(mark.label, mark.kind) for mark in here if mark.start >= start]
    regions = [name for name in LONG if name in spans and spans[name][0] < end and spans[name][1] > start]
    kind = KINDS[regions[-1]] if regions and spans[regions[-1]][0] <= start + len(text[start:end]) // 2 else "head"
    labels += [Piece(name) for name in regions if start <= spans[name][0] < end]
    cuts = sorted({start, end, *(at for mark in here for at in mark[:2] if start < at < end)})
    pieces = []
    for begin, stop in pairwise(cuts):
        over = [mark for mark in here if mark.start <= begin < mark.end]
        innermost = min(over, key=lambda mark: mark.end - mark.start, default=None)
        pieces.append(Piece(text[begin:stop], innermost.kind if innermost else ""))
    return Line(tuple(labels), kind, tuple(pieces))
