"""Tables as text: CSV, with commas, semicolons, tabs or bars. The first row names the columns; a row is a document.

Rows are cut as bytes are: every encoding here writes delimiters and quotes as ASCII does, so that the text of a row is
decoded by itself, like any text. UTF-16, which does not, is turned into UTF-8 first.

A table whose columns are all keys of the record is one that newsparse wrote: the `'` that it put before what a spreadsheet
would compute is taken away again.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.article import KEYS
from newsparse.defects import BinaryTextError
from newsparse.document import BYTE_ORDER_MARKS, METADATA, decode
from newsparse.formulas import unguarded
from newsparse.limits import print_size
from newsparse.readers.failure import Failure, LineError, ReadingError
from newsparse.readers.piece import Piece
from newsparse.readers.stream import Stream, Unseekable

if TYPE_CHECKING:
    from newsparse.readers import Reading

SUFFIXES = (".csv", ".tsv", ".tab")
DELIMITERS = ",;\t|"
# What is looked at, at most, to tell a table.
_LOOKED_AT = 1 << 16
_BOM = b"\xef\xbb\xbf"
_WIDE = tuple(mark for mark, name in BYTE_ORDER_MARKS if name != "utf-8")
# `published_at`, `Article text`: how columns are called. "In the end, text" begins no table: nobody puts blanks there.
_COLUMN = re.compile(r"[^\W\d][\w.:/ -]{0,60}(?<![\s])")


def recognises(head: bytes, name: str) -> bool:
    """Tell whether a source is a table: by its suffix, or by a first row of names with a second as wide.

    Whether the text's column is among the names has been looked at before.
    """
    if name.lower().endswith(SUFFIXES):
        return True
    lines = head.removeprefix(_BOM).decode("latin-1").splitlines(keepends=True)
    return any(_is_table(lines, delimiter, is_cut=len(head) >= _LOOKED_AT) for delimiter in DELIMITERS)


def _is_table(lines: list[str], delimiter: str, *, is_cut: bool) -> bool:
    rows = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        names = next(rows, [])
        if len(names) < 2 or len(set(names)) < len(names) or not all(map(_COLUMN.fullmatch, names)):
            return False
        second = next((row for row in rows if row), names)
    except csv.Error:  # a quote that is not closed in what is looked at
        return rows.line_num > 1
    return len(second) == len(names) or (is_cut and rows.line_num == len(lines))


def pieces(stream: Stream, source: str, reading: Reading) -> Iterator[Piece | Failure]:
    """Yield each row, with its first line's number. Raises ReadingError where a line has no end."""
    csv.field_size_limit(min(reading.limits.record, _LONGEST_FIELD))
    encoding = _wide_encoding(stream, reading)
    head = stream.head()
    delimiter = _delimiter(head, encoding, reading)
    lines = _Lines(stream, source, encoding, reading.limits.record, delimiter.encode())
    rows = csv.reader(lines, delimiter=delimiter, strict=True)
    table: _Table | None = None
    record = 0
    while True:
        line = rows.line_num + 1
        lines.begin()
        try:
            row = next(rows, None)
        except LineError as error:
            record += table is not None
            yield Failure(source, line, error.what, error.advice)
            continue
        except csv.Error as error:
            record += table is not None
            yield Failure(source, line, *_told(error))
            continue
        if row is None:
            return
        if not row:
            continue
        if table is None:
            table = _Table.named(row, reading)
            if table is None:
                yield _without_text(source, row, line, reading)
                return
            continue
        record += 1
        if len(row) != table.width:
            what = f"{len(row)} fields where the first row names {table.width}"
            yield Failure(source, line, what, "is a quote or a delimiter missing?")
            continue
        yield table.piece(row, source, record, line, encoding and "utf-8")


def _wide_encoding(stream: Stream, reading: Reading) -> str | None:
    """Return the encoding of a source where not even a comma is written as in ASCII."""
    if reading.encoding:
        return reading.encoding if ",\n".encode(reading.encoding) != b",\n" else None
    head = stream.peek(4)
    return next((name for mark, name in BYTE_ORDER_MARKS if head.startswith(mark) and mark in _WIDE), None)


# What a C long holds where it is small.
_LONGEST_FIELD = (1 << 31) - 1
# A field takes some sixty bytes of memory, and one of its row.
_MOST_FIELDS = 1_000_000
_QUOTED = re.compile(rb'"(?:[^"]|"")*+"')


class _Lines(Iterator[str]):
    """The lines of a table, as many of them as a row may have: a quote that nothing closes takes in all that follows."""

    def __init__(self, stream: Stream, source: str, encoding: str | None, most: int, delimiter: bytes) -> None:
        recoded = stream if encoding is None else Stream(_Recoded(stream, encoding, source))
        self._lines = recoded.lines(most, keep_ends=True)
        self._source, self._most, self._delimiter = source, most, delimiter
        self._number = self._size = 0

    def begin(self) -> None:
        """Begin another row."""
        self._size = 0

    def __next__(self) -> str:
        """Return the next line. Raises ReadingError where it has no end, LineError where the row has none or is a crowd."""
        line = next(self._lines)
        self._number += 1
        if line is None:
            what = f"line {self._number} is longer than {print_size(self._most)}"
            raise ReadingError(self._source, what, "is it a table? say what it is with -i, or raise --max-record")
        self._size += len(line)
        if self._size > self._most:
            what = f"the row is longer than {print_size(self._most)}"
            raise LineError(what, "is a quote missing that closes a field? if not, raise --max-record")
        if len(line) > _MOST_FIELDS and _QUOTED.sub(b"", line).count(self._delimiter) > _MOST_FIELDS:
            raise LineError(f"the row has more than {_MOST_FIELDS:,} fields", "is it a table?")
        return (line.removeprefix(_BOM) if self._number == 1 else line).decode("latin-1")


class _Recoded(Unseekable):
    """A stream in another encoding, as UTF-8. Raises ReadingError where it is no such stream (UTF-16 without its mark)."""

    def __init__(self, stream: Stream, encoding: str, source: str) -> None:
        self._stream, self._encoding, self._source = stream, encoding, source
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")

    def read(self, size: int = 1 << 16) -> bytes:
        """Return the next bytes, about `size` of them; b"" at the end."""
        while some := self._stream.some(size):
            if text := self._decoded(some):
                return text
        return self._decoded(b"", final=True)

    def _decoded(self, data: bytes, *, final: bool = False) -> bytes:
        try:
            return self._decoder.decode(data, final).encode("utf-8", "replace")
        except UnicodeError as error:
            what = f"it is no {self._encoding} ({error})"
            raise ReadingError(self._source, what, "say another encoding with -e") from None


def _delimiter(head: bytes, encoding: str | None, reading: Reading) -> str:
    """Return what stands between the columns' names: what cuts out the text's, else what cuts most."""
    text = head.decode(encoding, "ignore") if encoding else head.removeprefix(_BOM).decode("utf-8", "replace")
    first = text.lstrip("\ufeff\r\n").partition("\n")[0].rstrip("\r")

    def weight(delimiter: str) -> tuple[bool, int]:
        names = _row(first, delimiter)
        return reading.text_field in names, len(names)

    return max(DELIMITERS, key=weight)


def _row(line: str, delimiter: str) -> list[str]:
    try:
        return [name.strip() for name in next(csv.reader([line], delimiter=delimiter), [])]
    except csv.Error:
        return []


class _Table:
    """Which column is what: numbers of columns."""

    def __init__(self, names: list[str], reading: Reading) -> None:
        at = {name: number for number, name in reversed(list(enumerate(names)))}
        self.width = len(names)
        self._text = at[reading.text_field]
        self._id = at.get(reading.id_field)
        self._metadata = [(name, at[name]) for name in METADATA if name in at]
        self._encoding = reading.encoding
        self._is_ours = set(names) <= set(KEYS)

    @classmethod
    def named(cls, row: list[str], reading: Reading) -> _Table | None:
        """Return the table whose columns are called like this; None where none is the text's."""
        names = [_said(name, reading.encoding) for name in row]
        return cls(names, reading) if reading.text_field in names else None

    def piece(self, row: list[str], source: str, record: int, line: int, charset: str | None) -> Piece:
        """Return a row's text, not decoded yet, with its id and what else it says."""
        if self._is_ours:
            row = [_unguarded(value) for value in row]
        encoding = charset or self._encoding
        identifier = _said(row[self._id], encoding) if self._id is not None else ""
        metadata = {name: said for name, at in self._metadata if (said := _said(row[at], encoding))}
        data = row[self._text].encode("latin-1")
        return Piece(source, "text", data, record, line, identifier or None, metadata, charset)


def _unguarded(value: str) -> str:
    """Take away the `'` of a cell that newsparse wrote, in UTF-8 as all that it writes."""
    if not value.startswith("'"):
        return value
    text = value.encode("latin-1").decode("utf-8", "replace")
    return value if unguarded(text) == text else value[1:]


def _said(value: str, encoding: str | None) -> str:
    """Decode a short value by itself."""
    if value.isascii():
        return value.strip()
    data = value.encode("latin-1")
    try:
        return decode(data, encoding).text.strip()
    except BinaryTextError:
        return data.decode("utf-8", "replace").strip()


def _without_text(source: str, row: list[str], line: int, reading: Reading) -> Failure:
    names = [name for each in row[:8] if (name := _said(each, reading.encoding)[:60])]
    advice = f"name one with --text-field: {', '.join(names)}" if names else "the first row is to name the columns"
    return Failure(source, line, f"no column {reading.text_field}", advice)


def _told(error: csv.Error) -> tuple[str, str]:
    """Tell in words what csv found wrong with a row."""
    what = str(error)
    if "unexpected end" in what:
        return "a quote that opens in this row is closed nowhere", "is the download complete?"
    return f"not CSV: {what}", 'a quote inside a quoted field is written twice: ""'
