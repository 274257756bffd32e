"""A document's lines with their parts coloured, bracketed, and named in the margin.

It reads the same without colour: what colour shows, the labels in the margin and the brackets in the text say too.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from rich import box
from rich.console import RenderableType
from rich.table import Table as Grid
from rich.text import Text

from newsparse.article import Article
from newsparse.document import Span
from newsparse.normalizer import Candidate
from newsparse.normalizer.choice import PASSED_OVER
from newsparse.writers.palette import GREY, OTHER_PART, OTHER_VERDICT, PARTS, UPDATED, VERDICTS
from newsparse.writers.printable import clean

# Parts that are regions of the text, or that `dates` tells of.
_NOT_MARKED = frozenset({"header", "body", "trailer", "published", "updated"})
# Region → how many lines are shown of its beginning and its end.
_SHOWN = {"header": (10, 6), "body": (3, 2), "trailer": (4, 1)}
_LONGEST_LINE = 300
_MOST_MARKS = 80
_MOST_LABELS = 6
WIDTH = 14
_LINE_END = re.compile(r"\r\n?|\n")


class Mark(NamedTuple):
    """A marked range of the text: what the margin says of it, and its colour."""

    start: int
    end: int
    label: str
    style: str


class Lines:
    """Where a text's lines begin and end, in code points; line ends are those that editors count lines by."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(found.end() for found in _LINE_END.finditer(text) if found.end() < len(text))]

    def __len__(self) -> int:
        return len(self._starts)

    def number(self, at: int) -> int:
        """Return the number (from 0) of the line in which a character stands."""
        return bisect_right(self._starts, at) - 1

    def span(self, number: int) -> Span:
        """Return from where to where a line stands, its end left out."""
        start = self._starts[number]
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self._text)
        return Span(start, start + len(self._text[start:end].rstrip("\r\n")))


def verdict_of(article: Article, candidate: Candidate, number: int) -> tuple[str, str]:
    """Return a date's verdict as the margin and the table tell it, "✗2 passed over", and its colour."""
    words = UPDATED if candidate.verdict == PASSED_OVER and is_update(article, candidate) else candidate.verdict
    mark, style = VERDICTS.get(words, OTHER_VERDICT)
    return f"{mark}{number} {words}", style


def is_update(article: Article, candidate: Candidate) -> bool:
    """Tell whether a date is the one that `updated` was read from."""
    if candidate.span is None:
        return candidate.role == UPDATED and candidate.value == article.updated
    return candidate.span == article.spans.get(UPDATED)


def marked_text(article: Article, text: str, *, whole: bool = False) -> RenderableType:
    """Return the lines that matter, or all of them, with their parts coloured, bracketed, and named in the margin."""
    lines, marks = Lines(text), marks_of(article)
    grid = Grid(box=box.MINIMAL, show_header=False, show_edge=False, pad_edge=False, border_style=GREY)
    grid.add_column(width=WIDTH, justify="right", no_wrap=True)
    grid.add_column(overflow="fold")
    previous = -1
    for number in range(len(lines)) if whole else _lines_shown(article, lines, marks, text):
        left_out = number - previous - 1
        if left_out:
            grid.add_row(Text(), Text(f"… {left_out:,} line{'s' if left_out > 1 else ''} left out …", style=GREY))
        grid.add_row(_labels(article, marks, lines.span(number)), _line(text, lines.span(number), marks, whole=whole))
        previous = number
    return grid


def marks_of(article: Article) -> list[Mark]:
    """Return every part and every date that stands in the text, in its order."""
    marks = [
        Mark(*span, label=name, style=PARTS.get(name, OTHER_PART))
        for name, span in article.spans.items()
        if name not in _NOT_MARKED
    ]
    for number, candidate in enumerate(article.dates, 1):
        if candidate.span:
            marks.append(Mark(*candidate.span, *verdict_of(article, candidate, number)))
    return sorted(marks)[:_MOST_MARKS]


def _lines_shown(article: Article, lines: Lines, marks: list[Mark], text: str) -> list[int]:
    """Return the numbers of the lines to show: how each region begins and ends, and every line with a mark."""
    shown = {lines.number(mark.start) for mark in marks}
    regions = {name: article.spans[name] for name in _SHOWN if name in article.spans} or {"header": Span(0, len(text))}
    for name, (start, end) in regions.items():
        stop = start + len(text[start:end].rstrip())
        first, last = lines.number(start), lines.number(max(start, stop - 1))
        at_start, at_end = _SHOWN[name]
        shown |= set(range(first, min(last + 1, first + at_start)))
        shown |= set(range(max(first, last + 1 - at_end), last + 1))
    # One line alone takes no more room than the words that it was left out.
    shown |= {number + 1 for number in shown if number + 2 in shown}
    return sorted(shown)


def _labels(article: Article, marks: list[Mark], line: Span) -> Text:
    """Return the margin beside a line: what begins in it, one below the other."""
    start, end = line
    begin = [Text(mark.label, style=mark.style) for mark in marks if start <= mark.start <= max(start, end - 1)]
    for name in ("body", "trailer"):
        span = article.spans.get(name)
        if span and start <= span[0] <= end and span[0] < span[1]:
            begin.append(Text(name, style=GREY))
    if len(begin) > _MOST_LABELS:
        begin[_MOST_LABELS - 1 :] = [Text(f"… {len(begin) - _MOST_LABELS + 1} more", style=GREY)]
    return Text("\n").join(begin)


def _line(text: str, line: Span, marks: list[Mark], *, whole: bool) -> Text:
    """Return one line with its marks. A mark that does not cover the line stands in brackets."""
    start, end = line
    stop = end if whole else min(end, start + _LONGEST_LINE)
    here = [mark for mark in marks if mark.start < stop and mark.end > start]
    covered = (start + len(text[start:stop]) - len(text[start:stop].lstrip()), start + len(text[start:stop].rstrip()))
    cuts = sorted({start, stop, *(at for mark in here for at in mark[:2] if start < at < stop)})
    bracketed = [mark for mark in here if mark.start > covered[0] or mark.end < covered[1]]
    drawn = Text()
    for at, to in zip(cuts, [*cuts[1:], stop], strict=True):
        drawn.append("]" * sum(mark.end == at for mark in bracketed))
        drawn.append("[" * sum(mark.start == at for mark in bracketed))
        inside = [mark for mark in here if mark.start <= at < mark.end]
        style = min(inside, key=lambda mark: mark.end - mark.start).style if inside else None
        drawn.append(clean(text[at:to].replace("\t", "    ")), style=style)
    if end > stop:
        drawn.append(f" … {end - stop:,} more characters", style=GREY)
    return drawn
