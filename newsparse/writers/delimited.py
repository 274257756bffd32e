"""Records as rows: CSV and TSV."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsparse.article import Article
from newsparse.document import Document
from newsparse.formulas import guarded
from newsparse.writers.columns import Look, cell, pick

COLUMNS = ("source", "record", "published", "precision", "confidence", "headline", "authors", "credits", "body")

# A spreadsheet ends a cell at NUL, a terminal obeys ESC: C0 but tab and line feed, DEL, C1, lone surrogates, and the line
# separators that would cut a row for whoever reads with splitlines(). JSON can escape them, a cell cannot.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def fit(text: str) -> str:
    """Return a cell's text as a table's cell can hold it: line ends as LF, control characters as U+FFFD."""
    return _UNFIT.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


# "Lima; Quito", "a\tb": LibreOffice cuts at semicolons and tabs too, where no quotes hold them back.
_QUOTED = re.compile('[",;|\t\n]')


def cells(article: Article, fields: tuple[str, ...], *, csv_safe: bool) -> Iterator[str]:
    """Yield the texts of a record's cells. `csv_safe`: no text begins a formula; numbers, which are ours, stay numbers."""
    for value in pick(article, fields).values():
        text = fit(cell(value))
        yield guarded(text) if csv_safe and not isinstance(value, int | float) else text


class Csv:
    """Comma-separated values with a line of names first; quoted as RFC 4180 does, lines ended by LF."""

    def __init__(self, fields: tuple[str, ...] | None, look: Look) -> None:
        self._fields = fields or COLUMNS
        self._csv_safe = look.csv_safe

    def head(self) -> str:
        """Return the line of names."""
        return _row(self._fields)

    def record(self, article: Article, document: Document) -> str:
        """Return a record's row."""
        return _row(cells(article, self._fields, csv_safe=self._csv_safe))

    def tail(self) -> str:
        """Return what stands after the last record."""
        return ""


def _row(texts: Iterable[str]) -> str:
    row = ",".join(_quoted(text) if _QUOTED.search(text) else text for text in texts)
    # A row of one empty cell would be a blank line, which no reader takes for a row.
    return f"{row or _quoted(row)}\n"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


class Tsv:
    r"""Tab-separated values with a line of names first: one record is one line. Tab is `\t`, line feed `\n`, `\` is `\\`."""

    def __init__(self, fields: tuple[str, ...] | None, look: Look) -> None:
        self._fields = fields or COLUMNS
        self._csv_safe = look.csv_safe

    def head(self) -> str:
        """Return the line of names."""
        return "\t".join(self._fields) + "\n"

    def record(self, article: Article, document: Document) -> str:
        """Return a record's line."""
        return "\t".join(map(_escaped, cells(article, self._fields, csv_safe=self._csv_safe))) + "\n"

    def tail(self) -> str:
        """Return what stands after the last record."""
        return ""


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")
