"""Records as rows: CSV and TSV."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from newsparse.article import Article
from newsparse.document import Document
from newsparse.writers.columns import Look, cell, pick

COLUMNS = ("source", "record", "published", "precision", "confidence", "headline", "authors", "credits", "body")

# A spreadsheet ends a cell at NUL, a terminal obeys ESC: C0 but tab and line feed, DEL, C1, lone surrogates, and the line
# separators that would cut a row for whoever reads with splitlines(). JSON can escape them, a cell cannot.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def fit(text: str) -> str:
    """Return a cell's text as a table's cell can hold it: line ends as LF, control characters as U+FFFD."""
    return _UNFIT.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


class Csv:
    """Comma-separated values with a line of names first; quoted as RFC 4180 does, lines ended by LF."""

    def __init__(self, fields: tuple[str, ...] | None, look: Look) -> None:
        self._fields = fields or COLUMNS
        self._buffer = io.StringIO()
        self._rows = csv.writer(self._buffer, lineterminator="\n")

    def head(self) -> str:
        """Return the line of names."""
        return self._row(self._fields)

    def record(self, article: Article, document: Document) -> str:
        """Return a record's row."""
        return self._row(fit(cell(value)) for value in pick(article, self._fields).values())

    def tail(self) -> str:
        """Return what stands after the last record."""
        return ""

    def _row(self, cells: Iterable[str]) -> str:
        self._buffer.seek(0)
        self._buffer.truncate()
        self._rows.writerow(cells)
        return self._buffer.getvalue()


class Tsv:
    r"""Tab-separated values with a line of names first: one record is one line. Tab is `\t`, line feed `\n`, `\` is `\\`."""

    def __init__(self, fields: tuple[str, ...] | None, look: Look) -> None:
        self._fields = fields or COLUMNS

    def head(self) -> str:
        """Return the line of names."""
        return "\t".join(self._fields) + "\n"

    def record(self, article: Article, document: Document) -> str:
        """Return a record's line."""
        values = pick(article, self._fields).values()
        return "\t".join(_escaped(fit(cell(value))) for value in values) + "\n"

    def tail(self) -> str:
        """Return what stands after the last record."""
        return ""


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")
