"""Why this timestamp: the document with its parts marked, every date with its verdict and reasons, how far they lie apart,
and what was wrong.

It reads the same without colour: what colour shows, words and signs say too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.table import Table as Grid
from rich.text import Text

from newsparse.article import Article
from newsparse.document import Document, Span
from newsparse.normalizer import Candidate
from newsparse.writers.apart import Apart
from newsparse.writers.caret import quote
from newsparse.writers.columns import Look
from newsparse.writers.drawing import draw
from newsparse.writers.margin import WIDTH, Lines, marked_text, verdict_of
from newsparse.writers.palette import GREY, VERDICTS, WRONG
from newsparse.writers.printable import one_line
from newsparse.writers.table import chain, timestamp
from newsparse.writers.timeline import Timeline, timeline_of

_LONGEST = 300
MOST = 40
# From here on the dates' columns stand side by side.
_WIDE = 140
# The timeline's line is no longer, however wide the terminal: the eye has to go from its ends to the words.
_LONGEST_LINE, _SHORTEST_LINE = 64, 12


class Explanation(Apart):
    """What `inspect` shows: for each record the decision, the marked text, the dates, their timeline and the defects."""

    def shown(self, article: Article, document: Document) -> str:
        """Return a record's explanation."""
        return draw(Group(*explain(*at_hand(article, document), self._look)), self._look)


def at_hand(article: Article, document: Document) -> tuple[Article, str | None]:
    """Return an article with its spans as they count in the text that is at hand, and that text; None for a record that came
    without what it was read from.
    """
    text = document.text if document.carried is None else None
    return (_moved(article, -document.offset) if document.offset else article), text


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
    title = Text(where(article))
    title.truncate(max(10, look.width - 6), overflow="ellipsis")
    yield Rule(title, align="left", style=GREY)
    yield decision(article)
    if text is not None:
        yield Rule(Text("text"), align="left", style=GREY)
        yield marked_text(article, text, whole=look.whole)
    if article.dates:
        yield Rule(Text("dates"), align="left", style=GREY)
        yield dates_table(article, look)
    timeline = timeline_of(article)
    if timeline:
        yield Rule(Text("timeline"), align="left", style=GREY)
        yield drawn(timeline, article, look.width)
    if article.defects:
        yield Rule(Text("defects"), align="left", style=GREY)
        yield defects_table(article, text, look)


def where(article: Article) -> str:
    """Say which record this is, what kind of text, in which language."""
    parts = (article.source, f"record {article.record}", article.layout, article.language)
    return one_line(" · ".join(part for part in parts if part), _LONGEST)


# ------------------------------------------------------------------------------------------------ the decision
def decision(article: Article) -> RenderableType:
    """Return the timestamp with the reasons that it won by, and who is named as having written the text."""
    grid = _two_columns(no_wrap=True)
    grid.add_row(Text("published"), timestamp(article))
    chosen = next((candidate for candidate in article.dates if candidate.verdict == "chosen"), None)
    grid.add_row(Text("because", style=GREY), Text(because(article, chosen)))
    for name, told in (
        ("updated", article.updated),
        ("authors", ", ".join(article.authors)),
        ("credits", chain(article)),
    ):
        if told:
            grid.add_row(Text(name), Text(one_line(told, _LONGEST)))
    return grid


def because(article: Article, chosen: Candidate | None) -> str:
    """Say why the timestamp is what it is, or why there is none."""
    if chosen:
        return reasons(chosen)
    if article.dates:
        return "no date that is found is likely enough to be the publication's"
    return "no date is found in header, trailer and metadata"


def reasons(candidate: Candidate) -> str:
    """Return the reasons that decided about a date."""
    return one_line(", ".join(candidate.reasons)) or "no reason is told"


# ------------------------------------------------------------------------------------------------ dates and defects
def dates_table(article: Article, look: Look) -> RenderableType:
    """Return the dates in the order of the text: verdict, what is printed, how it was read, and why it fared so."""
    wide = look.width >= _WIDE
    grid = _two_columns() if not wide else Grid(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style=GREY)
    if wide:
        for name, share in _WIDE_COLUMNS:
            grid.add_column(name, ratio=share, no_wrap=share is None, overflow="fold")
    for number, candidate in enumerate(article.dates[:MOST], 1):
        verdict, style = verdict_of(article, candidate, number)
        read_as = (candidate.value or "no date", candidate.precision or "–", candidate.role)
        printed = (printed_as(candidate), style)
        if wide:
            told = Text(reasons(candidate))
            grid.add_row(Text(verdict, style=style), Text.assemble(printed), *(Text(part) for part in read_as), told)
        else:
            read_in_words = f"\n= {' · '.join(read_as)}\n"
            grid.add_row(Text(verdict, style=style), Text.assemble(printed, read_in_words, (reasons(candidate), GREY)))
    if len(article.dates) > MOST:
        grid.add_row(Text("…"), Text(f"{len(article.dates) - MOST:,} more"))
    return grid


_WIDE_COLUMNS = (("", None), ("printed", 3), ("read as", None), ("to the", None), ("role", None), ("because", 4))


def printed_as(candidate: Candidate) -> str:
    """Return what is printed of a date, and whether it came beside the text."""
    return one_line(candidate.text, _LONGEST) + ("" if candidate.span else " (metadata)")


def drawn(timeline: Timeline, article: Article, width: int) -> RenderableType:
    """Return a timeline as a row for each day: a dot at its place, and a line from there to the timestamp's."""
    words = [timeline.distance(at) for at in range(len(timeline.stops))]
    taken = 10 + max(map(cell_len, words)) + 3 * 2 + _SIGNS
    places = timeline.places(min(max(width - taken, _SHORTEST_LINE), _LONGEST_LINE))
    grid = Grid.grid(padding=(0, 2, 0, 0))
    for _ in range(4):
        grid.add_column(no_wrap=True)
    for at, stop in enumerate(timeline.stops):
        signs = [verdict_of(article, article.dates[number - 1], number) for number in stop.numbers]
        told = Text(" ").join(
            Text(words_of_verdict.partition(" ")[0], style=style) for words_of_verdict, style in signs
        )
        style = VERDICTS["chosen"][1] if at == timeline.anchor and timeline.is_chosen else signs[0][1]
        dotted = Text.assemble((_dotted(places[at], places[timeline.anchor]), style))
        grid.add_row(Text(stop.value), dotted, Text(words[at]), told)
    if timeline.left_out:
        grid.add_row(Text("…"), Text(f"{timeline.left_out:,} more days", style=GREY))
    return grid


_SIGNS = 12


def _dotted(place: int, anchor: int) -> str:
    """Draw a dot at its place, and a line from there to the anchor's."""
    if place < anchor:
        return " " * place + "●" + "─" * (anchor - place - 1) + "┤"
    return " " * anchor + ("├" + "─" * (place - anchor - 1) + "●" if place > anchor else "●")


def defects_table(article: Article, text: str | None, look: Look) -> RenderableType:
    """Return what was wrong, each with the sentence that tells of it, and carets under the characters that are meant."""
    lines = Lines(text) if text is not None else None
    grid = Grid.grid()
    for defect in article.defects[:MOST]:
        grid.add_row(Text.assemble((f"! {defect.code}", WRONG), "  ", one_line(defect.message, _LONGEST)))
        if text is None or lines is None or defect.span is None or not defect.span[0] <= defect.span[1] <= len(text):
            continue
        number, line, carets = quote(text, Span(*defect.span), lines, look.width - _GUTTER)
        grid.add_row(Text.assemble((f"{number:>5} │ ", GREY), line, no_wrap=True))
        grid.add_row(Text.assemble(("      │ ", GREY), (carets, WRONG), no_wrap=True))
    if len(article.defects) > MOST:
        grid.add_row(Text(f"… {len(article.defects) - MOST:,} more"))
    return grid


_GUTTER = 8


def _two_columns(*, no_wrap: bool = False) -> Grid:
    grid = Grid.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, min_width=WIDTH if not no_wrap else 9)
    grid.add_column(overflow="fold")
    return grid
