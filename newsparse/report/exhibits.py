"""A record put on show: what of it is told, cut to a length, so that some hundred of them stay small."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from newsparse.normalizer.choice import AGREES, CHOSEN, PASSED_OVER
from newsparse.report.facets import Record
from newsparse.writers.palette import UPDATED, VERDICTS

_LONGEST = 300
_LONGEST_SOURCE = 2_000  # the names of an archive and of a file in it; what is cut is found nowhere
LONGEST_BODY = 700
LONGEST_TRAILER = 300
_MOST_DATES = 12
_MOST_DEFECTS = 8
_MOST_NOTES = 3
_MOST_VALUES = 20
_LAST = 1 << 62

# A verdict's class in the page's style.
_VERDICTS = {CHOSEN: "chosen", AGREES: "agrees", PASSED_OVER: "passed", UPDATED: "updated"}


class Piece(NamedTuple):
    """A stretch of text, and as what it is marked: a class of the page's style, or empty."""

    text: str
    kind: str = ""


class Line(NamedTuple):
    """A line of the marked text: what the margin says of it, of what kind it is (a class of the page's style), and what it
    reads.
    """

    labels: tuple[Piece, ...]
    kind: str
    pieces: tuple[Piece, ...]


class DateRow(NamedTuple):
    """A date expression: its number in the margin, and what the record tells of it."""

    number: int
    verdict: str
    kind: str
    text: str
    span: tuple[int, int] | None
    value: str
    role: str
    reasons: str


class Exhibit(NamedTuple):
    """What the page tells of one record. `order`: which one of the input it was; `concerns`: by name, why it is shown."""

    order: int
    concerns: tuple[str, ...]
    source: str
    record: int
    id: str
    layout: str
    language: str
    headline: str
    published: str
    confidence: float
    lines: tuple[Line, ...]
    spans: Mapping[str, tuple[int, int]]
    dates: tuple[DateRow, ...]
    more_dates: int
    defects: tuple[str, ...]


def exhibit(record: Record, order: int, concerns: tuple[str, ...]) -> Exhibit:
    """Return what the page tells of a record: some kilobytes, however long it is."""
    dates = tuple(_dates(record))
    return Exhibit(
        order=order,
        concerns=concerns,
        source=_cut(record["source"], _LONGEST_SOURCE),
        record=record["record"],
        id=_cut(record["id"] or ""),
        layout=_cut(record["layout"]),
        language=_cut(record["language"] or ""),
        headline=_cut(record["headline"] or ""),
        published=record["published"] or "",
        confidence=record["confidence"],
        lines=tuple(_lines(record, dates)),
        spans={name: (span[0], span[1]) for name, span in record["spans"].items() if name in _SPANS},
        dates=dates,
        more_dates=max(0, len(record["dates"]) - _MOST_DATES),
        defects=tuple(_cut(each["message"]) for each in record["defects"][:_MOST_DEFECTS]),
    )


def _joined(values: Sequence[str], between: str) -> str:
    return _cut(between.join(_cut(each) for each in values[:_MOST_VALUES]))


def _cut(text: str, most: int = _LONGEST) -> str:
    return text if len(text) <= most else text[:most].rstrip() + " …"


# The parts of a record that are text, by the names of their spans: of which kind they are, and what of them is shown.
_PARTS: tuple[tuple[str, str, Callable[[Record], str | None]], ...] = (
    ("publication", "part", lambda record: record["publication"]),
    ("section", "part", lambda record: record["section"]),
    ("slugline", "part", lambda record: record["slugline"]),
    ("headline", "headline", lambda record: record["headline"]),
    ("subheadline", "headline", lambda record: record["subheadline"]),
    ("byline", "part", lambda record: record["byline"]),
    ("credits", "part", lambda record: _joined(record["credits"], " · ")),
    ("dateline", "part", lambda record: record["dateline"] and record["dateline"]["text"]),
    ("notes", "aside", lambda record: "\n".join(map(_cut, record["notes"][:_MOST_NOTES]))),
    ("body", "body", lambda record: _cut(record["body"], LONGEST_BODY)),
    ("trailer", "aside", lambda record: record["trailer"] and _cut(record["trailer"], LONGEST_TRAILER)),
)
KINDS = {name: kind for name, kind, _ in _PARTS}
LONG = ("body", "trailer")
_SPANS = frozenset((*KINDS, "header"))


def _lines(record: Record, dates: tuple[DateRow, ...]) -> Iterator[Line]:
    """Yield the parts and the dates in the order in which they stand in the text; those that stand nowhere come first."""
    placed: list[tuple[int, int, Line]] = []
    for rank, (name, kind, part) in enumerate(_PARTS):
        text = part(record) or ""
        for number, paragraph in enumerate(filter(str.strip, text.split("\n"))):
            label = (Piece(name),) if number == 0 else ()
            line = Line(label, kind, (Piece(paragraph if name in LONG else _cut(paragraph)),))
            placed.append((_start(record["spans"].get(name), name), rank, line))
    for row in dates:
        line = Line((Piece(label_of(row), row.kind),), "date", (Piece(row.text, row.kind),))
        placed.append((_start(row.span, "date"), -1, line))
    yield from (line for _, _, line in sorted(placed, key=lambda each: each[:2]))


def label_of(row: DateRow) -> str:
    """Return what the margin says of a date: `✓ 3 chosen`."""
    return f"{VERDICTS[row.verdict][0]} {row.number} {row.verdict}"


def _start(span: Any, name: str) -> int:
    return int(span[0]) if span else _LAST if name in LONG else -1


def _dates(record: Record) -> Iterator[DateRow]:
    for number, each in enumerate(record["dates"][:_MOST_DATES], 1):
        verdict = UPDATED if each["verdict"] == PASSED_OVER and _is_update(record, each) else each["verdict"]
        yield DateRow(
            number=number,
            verdict=verdict,
            kind=_VERDICTS[verdict],
            text=_cut(each["text"]),
            span=each["span"] and (each["span"][0], each["span"][1]),
            value=each["value"] or "no day of the calendar",
            role=each["role"],
            reasons=_joined(each["reasons"], ", "),
        )


def _is_update(record: Record, each: Mapping[str, Any]) -> bool:
    """Tell whether a date is the one that `updated` was read from: passed over for `published` only."""
    if each["span"] is None:
        return bool(each["role"] == UPDATED and each["value"] == record["updated"])
    return bool(each["span"] == record["spans"].get(UPDATED))
