"""Parquet: a row is a document. Only the columns that are asked for are read, some rows at a time. Needs the extra
`parquet` (pyarrow).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from newsparse.document import METADATA
from newsparse.readers.failure import Failure
from newsparse.readers.piece import Piece
from newsparse.readers.stream import Stream
from newsparse.readers.text import MOST_BYTES

if TYPE_CHECKING:
    from newsparse.readers import Reading

SIGNATURE = b"PAR1"
# So much of the columns is decoded at once, by the sizes that the file states.
_AT_ONCE = 2 << 20
_MOST_ROWS = 1024
_BUFFER = 1 << 20

Row = TypeVar("Row")


def recognises(head: bytes, name: str) -> bool:
    """Tell whether a source is Parquet: by its first bytes."""
    return head.startswith(SIGNATURE)


def pieces(stream: Stream, source: str, reading: Reading) -> Iterator[Piece | Failure]:
    """Yield each row."""
    yield from opened(stream, source, lambda table, arrow: _rows(table, arrow, source, reading))


def opened(stream: Stream, source: str, rows: Callable[[Any, Any], Iterator[Row | Failure]]) -> Iterator[Row | Failure]:
    """Yield what `rows` makes of a source's `pyarrow.parquet.ParquetFile` and of pyarrow, or what is wrong with the file."""
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
        yield from rows(parquet.ParquetFile(file, buffer_size=_BUFFER, pre_buffer=False), arrow)
    except (arrow.ArrowException, OSError, ValueError, KeyError) as error:  # a name of a column that is no UTF-8 …
        what = f"the Parquet file is damaged ({' '.join(str(error).split())[:200]})"
        yield Failure(source, None, what, "is the download complete? what came before was read")


def _rows(table: Any, arrow: Any, source: str, reading: Reading) -> Iterator[Piece | Failure]:
    types = {field.name: _plain(field.type, arrow) for field in table.schema_arrow}
    if not _is_text(types.get(reading.text_field), arrow):
        yield _without_text(types, arrow, source, reading)
        return
    named = dict.fromkeys((reading.text_field, reading.id_field, *METADATA))
    columns = [name for name in named if name in types and _is_read(types[name], arrow)]
    record = 0
    for batch in batches(table, columns):
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
            text = data if len(data) <= MOST_BYTES else None
            charset = "utf-8" if _is_string(types[reading.text_field], arrow) else None
            yield Piece(source, "text", text, record, None, identifier or None, metadata, charset)


def batches(table: Any, columns: list[str]) -> Iterator[Any]:
    """Yield some rows at a time, of one row group after the other: a damage in one takes none from those before it."""
    rows = _rows_at_once(table.metadata)
    for group in range(table.num_row_groups):
        yield from table.iter_batches(rows, row_groups=[group], columns=columns, use_threads=False)


def _rows_at_once(metadata: Any) -> int:
    """Return how many rows of a file are some megabytes: rows of a file can be of a kilobyte, or of ten megabytes."""
    groups = [metadata.row_group(number) for number in range(min(metadata.num_row_groups, 100))]
    largest = max((group.total_byte_size // max(group.num_rows, 1) for group in groups), default=1)
    return int(min(max(_AT_ONCE // max(largest, 1), 1), _MOST_ROWS))


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
