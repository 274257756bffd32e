"""Parquet: a row is a document. Only the columns that are asked for are read, some rows at a time. Needs the extra
`parquet` (pyarrow).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from newsparse.document import METADATA
from newsparse.readers.failure import Failure, ReadingError
from newsparse.readers.meter import FREE, Meter
from newsparse.readers.parquet_footer import Chunk, row_groups
from newsparse.readers.piece import Piece
from newsparse.readers.stream import Stream, Whole

if TYPE_CHECKING:
    from newsparse.readers import Reading

SIGNATURE = b"PAR1"
# So much of the columns is decoded at once, by the sizes that the file states.
_AT_ONCE = 2 << 20
_MOST_ROWS = 1024
_BUFFER = 1 << 20
# A value is stored once, and named in as many rows as there are: 900 bytes become 200 GB. So much of them is held at once.
_MOST_REPEATED = 64 << 20
# The first bytes of a page of values, as Thrift writes them: what it is, and how long it becomes.
_PAGE = re.compile(rb"\x15([\x80-\xff]*[\0-\x7f])\x15([\x80-\xff]{0,5}[\0-\x7f])")
_LONGEST_PAGE = 16
_VALUES = b"\x04"

Row = TypeVar("Row")


def recognises(head: bytes, name: str) -> bool:
    """Tell whether a source is Parquet: by its first bytes."""
    return head.startswith(SIGNATURE)


def pieces(stream: Stream, source: str, reading: Reading) -> Iterator[Piece | Failure]:
    """Yield each row."""
    meter = Meter(stream, source, reading.limits)

    def counted(file: Opened) -> Iterator[Piece | Failure]:
        for piece in _rows(file, source, reading):
            meter.count(len(piece.data or b"") if isinstance(piece, Piece) else 0)
            yield piece

    yield from opened(stream, source, counted)


class Opened(NamedTuple):
    """A Parquet file: pyarrow's view of it, its bytes, and pyarrow."""

    table: Any
    file: Whole
    arrow: Any


def opened(stream: Stream, source: str, rows: Callable[[Opened], Iterator[Row | Failure]]) -> Iterator[Row | Failure]:
    """Yield what `rows` makes of a Parquet file, or what is wrong with the file."""
    file = stream.whole()
    if file is None:
        what = "Parquet says at its end what is in it, so that it cannot be read from a pipe or out of an archive"
        yield Failure(source, None, what, "give it as a file")
        return
    try:
        arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError:
        what = "it is a Parquet file, and what reads those is not installed"
        yield Failure(source, None, what, "pip install 'newsparse[parquet]', or turn it into JSON Lines")
        return
    try:
        file.seek(0)
        yield from rows(Opened(parquet.ParquetFile(file, buffer_size=_BUFFER, pre_buffer=False), file, arrow))
    except MemoryError:
        yield Failure(source, None, "reading a part of the Parquet file takes more memory than there is", _SMALLER)
    except (arrow.ArrowException, OSError, ValueError, KeyError) as error:  # a name of a column that is no UTF-8 …
        what = f"the Parquet file is damaged ({' '.join(str(error).split())[:200]})"
        yield Failure(source, None, what, "is the download complete? what came before was read")


_SMALLER = "write it with smaller row groups and pages"


def _rows(opened: Opened, source: str, reading: Reading) -> Iterator[Piece | Failure]:
    table, _, arrow = opened
    types = {field.name: _plain(field.type, arrow) for field in table.schema_arrow}
    if not _is_text(types.get(reading.text_field), arrow):
        yield _without_text(types, arrow, source, reading)
        return
    named = dict.fromkeys((reading.text_field, reading.id_field, *METADATA))
    columns = [name for name in named if name in types and _is_read(types[name], arrow)]
    record = 0
    for batch in batches(opened, columns, source, reading.limits.ratio):
        cells = {name: _values(batch.column(name), types[name], arrow) for name in columns}
        said = [(name, cells[name]) for name in METADATA if name in cells]
        ids = cells.get(reading.id_field)
        for row, data in enumerate(cells[reading.text_field]):
            record += 1
            if data is None:
                yield Failure(source, None, f"record {record}: it has no {reading.text_field}", "it was passed over")
                continue
            metadata = {name: value for name, values in said if (value := _printed(values[row]))}
            identifier = _printed(ids[row]) if ids else None
            charset = "utf-8" if _is_string(types[reading.text_field], arrow) else None
            yield Piece(source, "text", data, record, None, identifier or None, metadata, charset)


def batches(opened: Opened, columns: list[str], source: str, ratio: int) -> Iterator[Any]:
    """Yield some rows at a time, of one row group after the other: a damage in one takes none from those before it. Raises
    ReadingError where one becomes more than `ratio` times as large as it is.
    """
    table, file, _ = opened
    for number, group in enumerate(row_groups(file)):
        read = [chunk for chunk in group.chunks if chunk.path in columns]
        size = sum(max(chunk.unpacked, 0) for chunk in read)
        if size > FREE and size > ratio * sum(max(chunk.packed, 0) for chunk in read):
            what = f"row group {number + 1:,} becomes more than {ratio:,} times as large as it is"
            raise ReadingError(source, what, "what came before was read; if it is meant to, raise --max-ratio")
        rows = min(max(_AT_ONCE * max(group.rows, 1) // max(group.size, 1), 1), _MOST_ROWS)
        repeated = max((_repeated(file, chunk) for chunk in read), default=0)
        if repeated:
            rows = min(rows, max(_MOST_REPEATED // repeated, 1))
        yield from table.iter_batches(rows, row_groups=[number], columns=columns, use_threads=False)


def _repeated(file: Whole, chunk: Chunk) -> int:
    """Return how long the values are that a column stores once, all together: none of its rows has a longer one."""
    page = _PAGE.match(file.part(chunk.begin, _LONGEST_PAGE)) if chunk.begin >= 0 else None
    if page is None or page[1] != _VALUES:
        return 0
    size: bytes = page[2]
    return sum((byte & 0x7F) << 7 * at for at, byte in enumerate(size)) >> 1  # zigzag: never negative


def _plain(kind: Any, arrow: Any) -> Any:
    return kind.value_type if arrow.types.is_dictionary(kind) else kind


def _is_string(kind: Any, arrow: Any) -> bool:
    return str(kind) in ("string", "large_string", "string_view")


def _is_text(kind: Any, arrow: Any) -> bool:
    return kind is not None and (_is_string(kind, arrow) or str(kind) in ("binary", "large_binary", "binary_view"))


def _is_read(kind: Any, arrow: Any) -> bool:
    """Tell whether a column's values are what an id or metadata can be."""
    types = arrow.types
    return bool(
        _is_text(kind, arrow)
        or types.is_integer(kind)
        or types.is_decimal(kind)
        or types.is_date(kind)
        or types.is_timestamp(kind)
    )


def _values(column: Any, kind: Any, arrow: Any) -> list[Any]:
    """Return a column's values as bytes (never decoded here: a damaged one shall not end the file) or, of numbers and
    days, as they are printed.
    """
    to = arrow.large_binary() if _is_text(kind, arrow) else arrow.string()
    values: list[Any] = column.cast(to).to_pylist()
    if arrow.types.is_timestamp(kind):
        return [value and _moment(value) for value in values]
    return values


# "2025-06-01 07:47:31.000000+0200"
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d{4})?$")


def _moment(printed: str) -> str:
    """Return a timestamp as ISO 8601. One at midnight is a day that was stored as a moment, and is told as a day."""
    found = _MOMENT.match(printed)
    if found is None:
        return printed
    day, time, zone = found.groups("")
    if time == "00:00:00":
        return day
    return f"{day}T{time}{zone if len(zone) < 5 else zone[:3] + ':' + zone[3:]}"


def _printed(value: Any) -> str | None:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


def _without_text(types: dict[str, Any], arrow: Any, source: str, reading: Reading) -> Failure:
    name = reading.text_field
    what = f"the column {name} is no text ({types[name]})" if name in types else f"no column {name}"
    others = [other for other, kind in types.items() if _is_text(kind, arrow)]
    advice = f"name one with --text-field: {', '.join(others[:8])}" if others else "no column of it is text"
    return Failure(source, None, what, advice)
