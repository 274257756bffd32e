"""Why this timestamp: the document with its parts marked, every date with its verdict and reasons, and what was wrong.

It reads the same without colour: what colour shows, the labels in the margin and the brackets in the text say too.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from rich import box
from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.table import Table as Grid
from rich.text import Text

from newsparse.article import Article
from newsparse.document import Document, Span
from newsparse.normalizer import Candidate
from newsparse.writers.columns import Look
from newsparse.writers.drawing import draw
from newsparse.writers.printable import clean, one_line
from newsparse.writers.table import timestamp

# A verdict's mark and colour. What became `updated` was passed over for `published` only: it has a mark of its own.
VERDICTS = {
    "chosen": ("✓", "bold green"),
    "agrees": ("≈", "cyan"),
    "passed over": ("✗", "red"),
    "updated": ("↑", "blue"),
}
_OTHER_VERDICT = ("?", "default")

# The colours of the parts; a part that is not listed has the last one.
PARTS = {
    "headline": "bold",
    "subheadline": "bold",
    "byline": "magenta",
    "credits": "yellow",
    "dateline": "blue",
    "notes": "italic",
}
_OTHER_PART = "italic"
# Parts that are regions of the text, or that `dates` tells of.
_NOT_MARKED = frozenset({"header", "body", "trailer", "published", "updated"})
# Region → how many lines are shown of its beginning and its end.
_SHOWN = {"header": (10, 6), "body": (3, 2), "trailer": (4, 1)}
_LONGEST_LINE = 300
_LONGEST = 300
_MOST_DATES = 40
_MOST_MARKS = 80
_MOST_LABELS = 6
_MARGIN = 14
# From here on the dates' columns stand side by side.
_WIDE = 100
_LINE_END = re.compile(r"\r\n?|\n")


class Mark(NamedTuple):
    """A marked range of the text: what the margin says of it, and its colour."""

    start: int
    end: int
    label: str
    style: str


class Explanation:
    """What `inspect` shows: for each record the decision, the marked text, the dates and the defects."""

    def __init__(self, fields: tuple[str, ...] | None, look: Look) -> None:
        self._look = look
        self._shown = 0

    def head(self) -> str:
        """Return what stands before the first record."""
        return ""

    def record(self, article: Article, document: Document) -> str:
        """Return a record's explanation."""
        before = "\n" if self._shown else ""
        self._shown += 1
        text = document.text if document.carried is None else None
        here = _moved(article, -document.offset) if document.offset else article
        return before + draw(Group(*explain(here, text, self._look)), self._look)

    def tail(self) -> str:
        """Return what stands after the last record."""
        return ""


def _moved(article: Article, by: int) -> Article:
    """Return the article with its spans counted from another place: those of a file's second article count from the file's
    beginning, and its text is at hand alone.
    """
    return replace(
        article,
        spans={name: span.shifted(by) for name, span in article.spans.items()},
        dates=tuple(each._replace(span=each.span and each.span.shifted(by)) for each in article.dates),
        defects=tuple(each._replace(span=each.span and Span(*each.span).shifted(by)) for each in article.defects),
    )


def explain(article: Article, text: str | None, look: Look) -> Iterator[RenderableType]:
    """Yield the parts of an explanation from top to bottom. `text` is None for a record that came without what it was
    read from.
    """
    where = " · ".join(
        part for part in (article.source, f"record {article.record}", article.layout, article.language) if part
    )
    title = Text(one_line(where, _LONGEST))
    title.truncate(max(10, look.width - 6), overflow="ellipsis")
    yield Rule(title, align="left", style="dim")
    yield decision(article)
    if text is not None:
        yield Rule(style="dim")
        yield marked_text(article, text)
    if article.dates:
        yield Rule(Text("dates"), align="left", style="dim")
        yield dates_table(article, look)
    if article.defects:
        yield Rule(Text("defects"), align="left", style="dim")
        yield defects_table(article)


# ------------------------------------------------------------------------------------------------ the decision
def decision(article: Article) -> RenderableType:
    """Return the timestamp with the reasons that it won by, and what it won over."""
    grid = _two_columns(no_wrap=True)
    grid.add_row(Text("published"), timestamp(article))
    if article.updated:
        grid.add_row(Text("updated"), Text(one_line(article.updated)))
    chosen = next((candidate for candidate in article.dates if candidate.verdict == "chosen"), None)
    if chosen:
        grid.add_row(Text("because", style="dim"), Text(_reasons(chosen)))
    for rival in _rivals(article, chosen):
        printed = (one_line(rival.text, _LONGEST), VERDICTS["passed over"][1])
        grid.add_row(Text("not", style="dim"), Text.assemble(printed, f"  {rival.role}: {_reasons(rival)}"))
    return grid


def _rivals(article: Article, chosen: Candidate | None) -> list[Candidate]:
    """Return the first dates that were passed over though they name another day."""
    day = chosen.value[:10] if chosen and chosen.value else None
    passed = (each for each in article.dates if each.verdict == "passed over" and each.value)
    return [each for each in passed if each.value and each.value[:10] != day][:2]


def _verdict(article: Article, candidate: Candidate, number: int) -> tuple[str, str]:
    """Return a date's verdict as the margin and the table tell it, "✗2 passed over", and its colour."""
    if candidate.span is None:
        is_update = candidate.role == "updated" and candidate.value == article.updated
    else:
        is_update = candidate.span == article.spans.get("updated")
    words = "updated" if is_update and candidate.verdict == "passed over" else candidate.verdict
    mark, style = VERDICTS.get(words, _OTHER_VERDICT)
    return f"{mark}{number} {words}", style


def _reasons(candidate: Candidate) -> str:
    return one_line(", ".join(candidate.reasons)) or "no reason is told"


# ------------------------------------------------------------------------------------------------ the text
def marked_text(article: Article, text: str) -> RenderableType:
    """Return the lines that matter, with their parts coloured, bracketed, and named in the margin."""
    starts = [0, *(found.end() for found in _LINE_END.finditer(text) if found.end() < len(text))]
    marks = _marks(article)
    grid = Grid(box=box.MINIMAL, show_header=False, show_edge=False, pad_edge=False, border_style="dim")
    grid.add_column(width=_MARGIN, justify="right", no_wrap=True)
    grid.add_column(overflow="fold")
    previous = -1
    for number in _lines_shown(article, starts, marks, text):
        left_out = number - previous - 1
        if left_out:
            grid.add_row(Text(), Text(f"… {left_out:,} line{'s' if left_out > 1 else ''} left out …", style="dim"))
        start, end = starts[number], starts[number + 1] if number + 1 < len(starts) else len(text)
        end = start + len(text[start:end].rstrip("\r\n"))
        grid.add_row(_labels(article, marks, start, end), _line(text, start, end, marks))
        previous = number
    return grid


def _marks(article: Article) -> list[Mark]:
    """Return every part and every date that stands in the text, in its order."""
    marks = [
        Mark(*span, label=name, style=PARTS.get(name, _OTHER_PART))
        for name, span in article.spans.items()
        if name not in _NOT_MARKED
    ]
    for number, candidate in enumerate(article.dates, 1):
        if candidate.span:
            marks.append(Mark(*candidate.span, *_verdict(article, candidate, number)))
    return sorted(marks)[:_MOST_MARKS]


def _lines_shown(article: Article, starts: list[int], marks: list[Mark], text: str) -> list[int]:
    """Return the numbers of the lines to show: how each region begins and ends, and every line with a mark."""
    shown = {bisect_right(starts, mark.start) - 1 for mark in marks}
    regions = {name: article.spans[name] for name in _SHOWN if name in article.spans} or {"header": Span(0, len(text))}
    for name, span in regions.items():
        start, stop = span[0], span[0] + len(text[slice(*span)].rstrip())
        first, last = bisect_right(starts, start) - 1, bisect_right(starts, max(start, stop - 1)) - 1
        at_start, at_end = _SHOWN[name]
        shown |= set(range(first, min(last + 1, first + at_start))) | set(
            range(max(first, last + 1 - at_end), last + 1)
        )
    # One line alone takes no more room than the words that it was left out.
    shown |= {number + 1 for number in shown if number + 2 in shown}
    return sorted(shown)


def _labels(article: Article, marks: list[Mark], start: int, end: int) -> Text:
    """Return the margin beside a line: what begins in it, one below the other."""
    begin = [Text(mark.label, style=mark.style) for mark in marks if start <= mark.start <= max(start, end - 1)]
    for name in ("body", "trailer"):
        span = article.spans.get(name)
        if span and start <= span[0] <= end and span[0] < span[1]:
            begin.append(Text(name, style="dim"))
    if len(begin) > _MOST_LABELS:
        begin[_MOST_LABELS - 1 :] = [Text(f"… {len(begin) - _MOST_LABELS + 1} more", style="dim")]
    return Text("\n").join(begin)


def _line(text: str, start: int, end: int, marks: list[Mark]) -> Text:
    """Return one line with its marks. A mark that does not cover the line stands in brackets."""
    stop = min(end, start + _LONGEST_LINE)
    here = [mark for mark in marks if mark.start < stop and mark.end > start]
    covered = (start + len(text[start:stop]) - len(text[start:stop].lstrip()), start + len(text[start:stop].rstrip()))
    cuts = sorted({start, stop, *(at for mark in here for at in mark[:2] if start < at < stop)})
    bracketed = [mark for mark in here if mark.start > covered[0] or mark.end < covered[1]]
    line = Text()
    for at, to in zip(cuts, [*cuts[1:], stop], strict=True):
        line.append("]" * sum(mark.end == at for mark in bracketed))
        line.append("[" * sum(mark.start == at for mark in bracketed))
        inside = [mark for mark in here if mark.start <= at < mark.end]
        style = min(inside, key=lambda mark: mark.end - mark.start).style if inside else None
        line.append(clean(text[at:to].replace("\t", "    ")), style=style)
    if end > stop:
        line.append(f" … {end - stop:,} more characters", style="dim")
    return line


# ------------------------------------------------------------------------------------------------ dates and defects
def dates_table(article: Article, look: Look) -> RenderableType:
    """Return the dates in the order of the text: verdict, what is printed, how it was read, and why it fared so."""
    wide = look.width >= _WIDE
    grid = _two_columns() if not wide else Grid(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    if wide:
        for name, share in (
            ("", None),
            ("printed", 3),
            ("read as", None),
            ("to the", None),
            ("role", None),
            ("because", 4),
        ):
            grid.add_column(name, ratio=share, no_wrap=share is None, overflow="fold")
    for number, candidate in enumerate(article.dates[:_MOST_DATES], 1):
        verdict, style = _verdict(article, candidate, number)
        read_as = (candidate.value or "no date", candidate.precision or "–", candidate.role)
        printed = (one_line(candidate.text, _LONGEST) + ("" if candidate.span else " (metadata)"), style)
        if wide:
            grid.add_row(
                Text(verdict, style=style),
                Text.assemble(printed),
                *(Text(part) for part in read_as),
                Text(_reasons(candidate)),
            )
        else:
            read_in_words = f"\n= {' · '.join(read_as)}\n"
            grid.add_row(
                Text(verdict, style=style), Text.assemble(printed, read_in_words, (_reasons(candidate), "dim"))
            )
    if len(article.dates) > _MOST_DATES:
        grid.add_row(Text("…"), Text(f"{len(article.dates) - _MOST_DATES:,} more"))
    return grid


def defects_table(article: Article) -> RenderableType:
    """Return what was wrong, each with the sentence that tells of it."""
    grid = _two_columns()
    for defect in article.defects[:_MOST_DATES]:
        grid.add_row(Text(f"! {defect.code}", style="red"), Text(one_line(defect.message, _LONGEST)))
    return grid


def _two_columns(*, no_wrap: bool = False) -> Grid:
    grid = Grid.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, min_width=_MARGIN if not no_wrap else 9)
    grid.add_column(overflow="fold")
    return grid
