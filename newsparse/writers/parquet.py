"""Records as Parquet, in two steps, so that a job that was killed can go on: messages appended to a part file, then a table.

`ipc_of` makes an Arrow message of some records: a job appends one for each of its tasks, and after a crash cuts the file
back to the last whole one. `assemble` turns such a file into Parquet, in row groups of a fixed number of rows, whatever the
tasks were: the same records give the same bytes (with the same pyarrow), and no more than a row group is held.

    python -m newsparse.writers.parquet PART OUT.parquet
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq

from newsparse.arrow import schema_of, to_batch

# About 40 MiB of news: large enough to compress and to skip by, small enough to hold.
ROWS_PER_GROUP = 10_000
COMPRESSION = "zstd"
_MESSAGE = pa.ipc.IpcWriteOptions(compression="lz4", use_threads=False)
# What closes a stream of messages.
_END = 8


def ipc_of(records: Sequence[Mapping[str, Any]], *, fields: Sequence[str] | None = None) -> bytes:
    """Return records as one Arrow message, compressed: a record batch without its schema, which is `schema_of(fields)`.

    `records`: plain data, with the keys of the schema at least.
    """
    schema = schema_of(fields)
    stream = _stream([to_batch(records, schema)], schema)
    return stream[len(_stream([], schema)) - _END : -_END]


def _stream(batches: Iterable[Any], schema: Any) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, schema, options=_MESSAGE) as writer:
        for batch in batches:
            writer.write_batch(batch)
    return bytes(sink.getvalue())


def batches_in(part: IO[bytes] | str, *, fields: Sequence[str] | None = None) -> Iterator[Any]:
    """Yield the record batches of a file of such messages, in its order. Raises OSError where one is cut short."""
    schema = schema_of(fields)
    with pa.OSFile(part) if isinstance(part, str) else pa.PythonFile(part) as file:
        while True:
            try:
                message = pa.ipc.read_message(file)
            except EOFError:
                return
            yield pa.ipc.read_record_batch(message, schema)


def assemble(
    part_path: str,
    parquet_path: str,
    *,
    fields: Sequence[str] | None = None,
    rows_per_group: int = ROWS_PER_GROUP,
    compression: str = COMPRESSION,
) -> int:
    """Write the records of a file of messages as Parquet, and return how many there were.

    The Parquet file is there when it is complete: written beside its place, synchronised, and moved into it. Raises OSError.
    """
    beside = os.path.join(os.path.dirname(parquet_path), f".newsparse-{os.urandom(6).hex()}.part")
    try:
        with open(beside, "xb") as file:
            batches = batches_in(part_path, fields=fields)
            rows = write(batches, file, schema_of(fields), rows_per_group=rows_per_group, compression=compression)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, parquet_path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(beside)
        raise
    return rows


def write(
    batches: Iterable[Any],
    file: Any,
    schema: Any,
    *,
    rows_per_group: int = ROWS_PER_GROUP,
    compression: str = COMPRESSION,
) -> int:
    """Write batches to a file as Parquet, in row groups of so many rows each but the last; return the number of rows."""
    rows = 0
    with pq.ParquetWriter(file, schema, compression=compression) as writer:
        for group in _groups(batches, schema, rows_per_group):
            writer.write_table(group, row_group_size=rows_per_group)
            rows += group.num_rows
    return rows


def _groups(batches: Iterable[Any], schema: Any, rows: int) -> Iterator[Any]:
    """Yield tables of so many rows each, the last one with what is left."""
    held: list[Any] = []
    count = 0
    for batch in batches:
        begin = 0
        while count + batch.num_rows - begin >= rows:
            end = begin + rows - count
            yield pa.Table.from_batches([*held, batch.slice(begin, end - begin)], schema)
            held, count, begin = [], 0, end
        if begin < batch.num_rows:
            held.append(batch.slice(begin))
            count += batch.num_rows - begin
    if held:
        yield pa.Table.from_batches(held, schema)


if __name__ == "__main__":
    assemble(*sys.argv[1:3])
