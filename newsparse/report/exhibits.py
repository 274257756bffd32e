"""A record put on show: what of it is told, cut to a length, so that some hundred of them stay small."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from newsparse.normalizer.choice import AGREES, CHOSEN, PASSED_OVER
from newsparse.report.facets import Record

_LONGEST = 300
_LONGEST_BODY = 700
_LONGEST_TRAILER = 300
_MOST_DATES = 12
_MOST_DEFECTS = 8
_MOST_NOTES = 3
_LAST = 1 << 62

# A verdict's sign: it says without colour what colour says.
SIGNS = {CHOSEN: "✓", AGREES: "≈", PASSED_OVER: "✗"}


class Line(NamedTuple):
    """A part of the text: what the margin calls it, of what kind it is (a class of the page's style), and what it reads."""

    label: str
    kind: str
    text: str


class DateRow(NamedTuple):
    """A date expression: its number in the margin, and what the record tells of it."""

    number: int
    sign: str
    verdict: str
    text: str
    value: str
    role: str
    reasons: str


class Exhibit(NamedTuple):
    """What the page tells of one record. `order`: which one of the input it was; `concerns`: by name, why it is shown."""

    order: int
    concerns: tuple[str, ...]
    where: str
    layout: str
    language: str
    headline: str
    published: str
    confidence: float
    lines: tuple[Line, ...]
    dates: tuple[DateRow, ...]
    more_dates: int
    defects: tuple[str, ...]


def exhibit(record: Record, order: int, concerns: tuple[str, ...]) -> Exhibit:
    """Return what the page tells of a record: some kilobytes, however long it is."""
    identifier = f" · {record['id']}" if record["id"] else ""
    return Exhibit(
        order=order,
        concerns=concerns,
        where=_cut(f"{record['source']} · record {record['record']}{identifier}"),
        layout=_cut(record["layout"]),
        language=_cut(record["language"] or ""),
        headline=_cut(record["headline"] or ""),
        published=record["published"] or "",
        confidence=record["confidence"],
        lines=tuple(_lines(record)),
        dates=tuple(_dates(record)),
        more_dates=max(0, len(record["dates"]) - _MOST_DATES),
        defects=tuple(_cut(each["message"]) for each in record["defects"][:_MOST_DEFECTS]),
    )


def _cut(text: str, most: int = _LONGEST) -> str:
    return text if len(text) <= most else text[:most].rstrip() + " …"


# The parts of a record that are text, by the names of its spans: what of them is shown.
_PARTS: tuple[tuple[str, Callable[[Record], str | None]], ...] = (
    ("publication", lambda record: record["publication"]),
    ("section", lambda record: record["section"]),
    ("slugline", lambda record: record["slugline"]),
    ("headline", lambda record: record["headline"]),
    ("subheadline", lambda record: record["subheadline"]),
    ("byline", lambda record: record["byline"]),
    ("credits", lambda record: " · ".join(record["credits"])),
    ("dateline", lambda record: record["dateline"] and record["dateline"]["text"]),
    ("notes", lambda record: "\n".join(record["notes"][:_MOST_NOTES])),
    ("body", lambda record: _cut(record["body"], _LONGEST_BODY)),
    ("trailer", lambda record: record["trailer"] and _cut(record["trailer"], _LONGEST_TRAILER)),
)
_KINDS = {"headline": "headline", "subheadline": "headline", "body": "body", "trailer": "aside", "notes": "aside"}
_VERDICTS = {CHOSEN: "chosen", AGREES: "agrees", PASSED_OVER: "passed"}


def _lines(record: Record) -> Iterator[Line]:
    """Yield the parts and the dates in the order in which they stand in the text; those that stand nowhere come first."""
    placed: list[tuple[int, int, Line]] = []
    for rank, (name, part) in enumerate(_PARTS):
        text = part(record)
        if text:
            longest = text if name in ("body", "trailer") else _cut(text)
            placed.append(
                (_start(record["spans"].get(name), name), rank, Line(name, _KINDS.get(name, "part"), longest))
            )
    for number, each in enumerate(record["dates"][:_MOST_DATES], 1):
        label = f"{SIGNS[each['verdict']]} {number} {each['verdict']}"
        kind = _VERDICTS[each["verdict"]]
        placed.append((_start(each["span"], "date"), -1, Line(label, kind, _cut(each["text"]))))
    yield from (line for _, _, line in sorted(placed, key=lambda each: each[:2]))


def _start(span: Any, name: str) -> int:
    return int(span[0]) if span else _LAST if name in ("body", "trailer") else -1


def _dates(record: Record) -> Iterator[DateRow]:
    for number, each in enumerate(record["dates"][:_MOST_DATES], 1):
        yield DateRow(
            number=number,
            sign=SIGNS[each["verdict"]],
            verdict=each["verdict"],
            text=_cut(each["text"]) + ("" if each["span"] else " (came with the text)"),
            value=each["value"] or "no day of the calendar",
            role=each["role"],
            reasons=_cut(", ".join(each["reasons"])),
        )
