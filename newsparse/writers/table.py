"""Records for eyes: one record is a card, several are the rows of a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from rich.box import ROUNDED
from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table as Grid
from rich.text import Text

from newsparse.article import Article
from newsparse.document import Document
from newsparse.writers.columns import Look, cell, pick
from newsparse.writers.drawing import draw, wrap
from newsparse.writers.palette import BROWN, GREEN, GREY, PINK, WRONG
from newsparse.writers.printable import one_line

# Rows are drawn this many at a time: the first ones decide how wide the columns are, and memory has its bound.
_CHUNK = 100
_WIDEST_CARD = 100
_BODY_ROWS = 4
# More characters than any cell shows: "e" and 200,000 accents on it are one column wide.
_LONGEST = 1000
_NOT_KNOWN = "–"
_GAP = 2


class Column(NamedTuple):
    """A column of the table: its key, the fewest and the most cells it takes, its colour, and its name on top."""

    key: str
    least: int
    most: int
    style: str = ""
    title: str | None = None

    @property
    def name(self) -> str:
        """Return what stands on top of it."""
        return self.key if self.title is None else self.title


# In the order they are shown. Where all do not fit even at their least, those further down in `_DROPPED_FIRST` go: at 80
# columns all but the last two are there.
COLUMNS = (
    Column("conflict", 1, 1, f"bold {WRONG}", title=""),
    Column("published", 10, 25, GREEN),
    Column("confidence", 5, 5, title="conf."),
    Column("credits", 8, 24, BROWN),
    Column("headline", 24, 200, "bold"),
    Column("authors", 12, 24, PINK),
    Column("source", 16, 40, GREY),
)
_DROPPED_FIRST = ("authors", "source", "credits", "confidence", "conflict")
_CONFLICT = "!"


class Table:
    """A card for one record, rows for several. The first record waits until it is known which."""

    def __init__(self, fields: tuple[str, ...] | None, look: Look) -> None:
        self._fields = fields
        self._look = look
        self._first: Article | None = None
        self._columns = _columns(fields)
        self._rows: list[tuple[str, ...]] = []
        self._widths: dict[str, int] = {}
        self._counts = Counter[str]()

    def head(self) -> str:
        """Return what stands before the first record."""
        return ""

    def record(self, article: Article, document: Document) -> str:
        """Return the rows that are ready to be drawn, if there are enough."""
        if self._first is None and not self._rows and not self._widths:
            self._first = article
            return ""
        if self._first is not None:
            self._rows.append(self._cells(self._first))
            self._first = None
        self._rows.append(self._cells(article))
        return self._drawn() if len(self._rows) >= _CHUNK else ""

    def tail(self) -> str:
        """Return the rows that are left, or the card of the only record."""
        if self._first is not None:
            return draw(card(self._first, self._fields, self._look), self._look)
        rows = self._drawn() if self._rows else ""
        return rows + (draw(_summed_up(self._counts), self._look) if self._widths and self._fields is None else "")

    def _cells(self, article: Article) -> tuple[str, ...]:
        self._counts.update(name for name, holds in _COUNTED if holds(article))
        return tuple(_shown(article, column.key) for column in self._columns)

    def _drawn(self) -> str:
        first = not self._widths
        if first:
            self._widths = _widths(self._columns, self._rows, self._look.width)
        grid = Grid(box=None, padding=(0, _GAP, 0, 0), pad_edge=False, show_header=first, header_style="underline")
        for column in self._columns:
            if column.key in self._widths:
                width = self._widths[column.key]
                grid.add_column(column.name, width=width, no_wrap=True, overflow="ellipsis", style=column.style)
        for row in self._rows:
            cells = (
                (column.key, text)
                for column, text in zip(self._columns, row, strict=True)
                if column.key in self._widths
            )
            grid.add_row(*(Text(_CUT.get(key, _beginning_of)(text, self._widths[key])) for key, text in cells))
        self._rows = []
        return draw(grid, self._look)


def _columns(fields: tuple[str, ...] | None) -> tuple[Column, ...]:
    if fields is None:
        return COLUMNS
    known = {column.key: column for column in COLUMNS}
    return tuple(known.get(name, Column(name, min(len(name), 8), 60)) for name in fields)


def _widths(columns: Sequence[Column], rows: Sequence[tuple[str, ...]], total: int) -> dict[str, int]:
    """Share the terminal's width out: each column its least, then more to whichever shows the smallest part of its own."""
    wanted = {
        column.key: min(column.most, max(1, *(cell_len(text) for text in (column.name, *texts))))
        for column, *texts in zip(columns, *rows, strict=True)
    }
    # A timestamp cut short would be another timestamp: that column gives nothing away.
    widths = {
        column.key: wanted[column.key] if column.key == "published" else min(column.least, wanted[column.key])
        for column in columns
    }
    dropped = [*(key for key in _DROPPED_FIRST if key in widths), *(column.key for column in reversed(columns))]
    for key in dropped:
        if _taken(widths) <= total or len(widths) == 1:
            break
        widths.pop(key, None)
    for _ in range(total - _taken(widths)):
        hungriest = min(widths, key=lambda key: widths[key] / wanted[key])
        if widths[hungriest] >= wanted[hungriest]:
            break
        widths[hungriest] += 1
    return widths


def chain(article: Article) -> str:
    """Return the chain of agencies as people read it, outermost first: "MENAFN › IANS"."""
    return _LINK.join(article.credits)


_LINK = " › "


def has_conflict(article: Article) -> bool:
    """Tell whether dates of a text contradict each other."""
    return any(defect.code == "date_conflict" for defect in article.defects)


# What the line below the table counts, by the words for it.
_COUNTED: tuple[tuple[str, Callable[[Article], bool]], ...] = (
    ("articles", lambda _: True),
    ("conflicts", has_conflict),
    ("dateless", lambda article: article.published is None),
)


def _summed_up(counts: Counter[str]) -> Text:
    """Say below the table how many articles there are, and what is to be looked at."""
    told = [f"{counts['articles']:,} articles"]
    if counts["dateless"]:
        told.append(f"{counts['dateless']:,} without a date")
    if counts["conflicts"]:
        told.append(
            f"{counts['conflicts']:,} with dates that contradict each other ({_CONFLICT}): newsparse inspect tells why"
        )
    return Text(" · ".join(told), style=GREY)


# What has parts of its own, in a few words; everything else is shown as in a cell of CSV.
_IN_A_FEW_WORDS: dict[str, Callable[[Article], str]] = {
    "conflict": lambda article: _CONFLICT if has_conflict(article) else "",
    "confidence": lambda article: f"{article.confidence:.2f}" if article.published else "",
    "credits": chain,
    "dateline": lambda article: article.dateline.text if article.dateline else "",
    "zone": lambda article: f"{article.zone.name} ({article.zone.offset})" if article.zone else "",
    "dates": lambda article: "; ".join(f"{date.value or date.text} ({date.verdict})" for date in article.dates),
    "defects": lambda article: "; ".join(defect.code for defect in article.defects),
}


_NOTHING = {"conflict": ""}


def _shown(article: Article, key: str) -> str:
    """Return what a cell for eyes shows of a record's key."""
    words = _IN_A_FEW_WORDS.get(key)
    text = words(article) if words else cell(pick(article, (key,))[key])
    return one_line(text, _LONGEST) or _NOTHING.get(key, _NOT_KNOWN)


def _ending(path: str, width: int) -> str:
    """Return a path that is too long by its end: "…/2025/06/01.txt" tells more than "/data/news/20…"."""
    if cell_len(path) <= width:
        return path
    start = len(path) - 1
    while start > 0 and cell_len(path[start - 1 :]) < width:
        start -= 1
    return "…" + path[start:]


def _innermost(credits: str, width: int) -> str:
    """Return a chain of agencies that is too long by who wrote the text: "› GlobeNewswire"."""
    outer, _, innermost = credits.rpartition(_LINK)
    return f"› {innermost}" if outer and cell_len(credits) > width else credits


def _beginning_of(text: str, _: int) -> str:
    return text  # the column cuts it


_CUT: dict[str, Callable[[str, int], str]] = {"source": _ending, "credits": _innermost}


def _taken(widths: dict[str, int]) -> int:
    return sum(widths.values()) + _GAP * len(widths)


# ------------------------------------------------------------------------------------------------ the card
def card(article: Article, fields: tuple[str, ...] | None, look: Look) -> RenderableType:
    """Return one record as a card: what is known of it, and how its story begins."""
    grid = Grid.grid(padding=(0, _GAP, 0, 0))
    grid.add_column(no_wrap=True, style=GREY)
    grid.add_column(overflow="fold")
    parts: list[RenderableType] = [grid]
    if fields is None:
        if article.headline:
            parts[:0] = [Text(one_line(article.headline, _LONGEST), style="bold"), Text()]
        for label, show in TOLD[1:]:
            if told := show(article):
                grid.add_row(Text(label), told)
        if article.body:
            parts += [Text(), _beginning(article.body, min(look.width, _WIDEST_CARD) - 4)]
    else:
        for key in fields:
            grid.add_row(Text(key), Text(_shown(article, key)))
    title = Text(one_line(article.source, _LONGEST) + (f" · {article.record}" if article.record > 1 else ""))
    title.truncate(max(8, min(look.width, _WIDEST_CARD) - 8), overflow="ellipsis")
    return Panel(Group(*parts), title=title, title_align="left", box=ROUNDED, width=min(look.width, _WIDEST_CARD))


def _plain(key: str) -> Callable[[Article], Text | None]:
    def show(article: Article) -> Text | None:
        text = _shown(article, key)
        return Text(text) if text != _NOT_KNOWN else None

    return show


def timestamp(article: Article) -> Text:
    """Return the timestamp with all that says how far it can be trusted."""
    if article.published is None:
        return Text(f"not known  (confidence {article.confidence:g})", style=WRONG)
    told = [f"to the {article.precision}", _zone(article), f"confidence {article.confidence:g}"]
    return Text.assemble(
        (one_line(article.published), f"bold {GREEN}"), "  " + " · ".join(part for part in told if part)
    )


def _zone(article: Article) -> str:
    if article.precision not in ("minute", "second"):
        return ""
    if article.zone is None:
        return "zone not known"
    return one_line(f"zone {article.zone.name} ({article.zone.offset}, {article.zone.basis})")


def _defects(article: Article) -> Text | None:
    if not article.defects:
        return None
    return Text(
        "\n".join(one_line(f"{defect.code}: {defect.message}", _LONGEST) for defect in article.defects[:8]), style=WRONG
    )


# What is told of an article: its name, and what is told of one, or None. A card has the headline on top.
TOLD: tuple[tuple[str, Callable[[Article], Text | None]], ...] = (
    ("headline", _plain("headline")),
    ("subheadline", _plain("subheadline")),
    ("published", timestamp),
    ("updated", _plain("updated")),
    ("byline", _plain("byline")),
    ("authors", _plain("authors")),
    ("credits", _plain("credits")),
    ("dateline", _plain("dateline")),
    ("section", _plain("section")),
    ("publication", _plain("publication")),
    ("language", _plain("language")),
    ("notes", _plain("notes")),
    ("defects", _defects),
)


def _beginning(body: str, width: int) -> RenderableType:
    """Return the story's first rows, cut where the card ends."""
    most = width * (_BODY_ROWS + 1)
    rows = wrap(Text(one_line(body[:most]), style=GREY), width)
    if len(rows) > _BODY_ROWS or len(body) > most:
        rows = rows[:_BODY_ROWS]
        rows[-1].truncate(width - 1, overflow="crop")
        rows[-1].append("…")
    return Group(*rows)
