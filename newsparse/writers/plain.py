"""The same for ears: what the table and the explanation show, as lines that are read one after the other.

A screen reader speaks "≈1 agrees │ date [2025-06-01]" as noise. Here are no columns, no drawn lines, no signs: a name, a
colon, and what is told.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.article import Article
from newsparse.document import Document
from newsparse.normalizer import Candidate
from newsparse.normalizer.choice import PASSED_OVER
from newsparse.writers.apart import Apart
from newsparse.writers.columns import cell, pick
from newsparse.writers.explanation import MOST, at_hand, because, printed_as, reasons, where
from newsparse.writers.margin import Lines, is_update
from newsparse.writers.printable import one_line
from newsparse.writers.table import TOLD, timestamp
from newsparse.writers.timeline import timeline_of

_LONGEST = 1000


class PlainTable(Apart):
    """Each record as lines of `name: value`."""

    def shown(self, article: Article, document: Document) -> str:
        """Return a record's lines."""
        return _joined(_named(article, self._fields))


class PlainExplanation(Apart):
    """What `inspect` shows, in sentences."""

    def shown(self, article: Article, document: Document) -> str:
        """Return a record's explanation."""
        return _joined(_explained(*at_hand(article, document)))


def _joined(lines: Iterator[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _named(article: Article, fields: tuple[str, ...] | None) -> Iterator[str]:
    """Yield what the card of a record shows, or the named keys."""
    if fields is not None:
        for key in fields:
            yield f"{key}: {one_line(cell(pick(article, (key,))[key]), _LONGEST) or 'not known'}"
        return
    yield f"source: {where(article)}"
    for name, told in TOLD:
        text = told(article)
        if text:
            yield f"{name}: {text.plain.replace(chr(10), '; ')}"


def _explained(article: Article, text: str | None) -> Iterator[str]:
    yield f"source: {where(article)}"
    yield f"published: {timestamp(article).plain}"
    chosen = next((candidate for candidate in article.dates if candidate.verdict == "chosen"), None)
    yield f"because: {because(article, chosen)}"
    lines = Lines(text) if text is not None else None
    for name, told in TOLD:
        if name not in ("published", "defects") and (shown := told(article)):
            yield f"{name}{_line_of(article, name, lines)}: {shown.plain}"
    for number, candidate in enumerate(article.dates[:MOST], 1):
        yield _date(article, candidate, number, lines)
    if len(article.dates) > MOST:
        yield f"{len(article.dates) - MOST} more dates"
    timeline = timeline_of(article)
    for at, stop in enumerate(timeline.stops if timeline else ()):
        assert timeline is not None
        named = f"date{'s' if len(stop.numbers) > 1 else ''} {', '.join(map(str, stop.numbers))}"
        yield f"timeline: {stop.value}, {timeline.distance(at)}, {named}"
    for defect in article.defects[:MOST]:
        place = f", line {lines.number(defect.span[0]) + 1}" if lines and defect.span else ""
        yield f"defect {defect.code}{place}: {one_line(defect.message, _LONGEST)}"


def _line_of(article: Article, name: str, lines: Lines | None) -> str:
    span = article.spans.get(name)
    return f", line {lines.number(span.start) + 1}" if lines and span else ""


def _date(article: Article, candidate: Candidate, number: int, lines: Lines | None) -> str:
    is_passed_over = candidate.verdict == PASSED_OVER
    verdict = "taken as updated" if is_passed_over and is_update(article, candidate) else candidate.verdict
    place = f", line {lines.number(candidate.span.start) + 1}" if lines and candidate.span else ""
    read_as = f"{candidate.value}, to the {candidate.precision}" if candidate.value else "no date"
    printed = printed_as(candidate)
    return f"date {number}, {verdict}{place}: {printed}; read as {read_as}; role {candidate.role}; {reasons(candidate)}"
