"""A shard's part of the output: what a worker of either engine writes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from typing import Any, NamedTuple, Self

import pyarrow as pa
import pyarrow.parquet as pq

from newsparse.arrow import as_failures, as_records, read, schema_of
from newsparse.engines.place import Place, at_hand, place_of
from newsparse.engines.shards import Job, Shard, errors_of, line_of
from newsparse.extension import put_in_force
from newsparse.readers.failure import Failure, failed
from newsparse.writers import parquet
from newsparse.writers.strict_json import to_json


class Written(NamedTuple):
    """What is told of a part: how many records it holds, how many of its inputs failed, whether it was there already, and
    why it is not there now.
    """

    part: str
    records: int = 0
    failures: int = 0
    skipped: bool = False
    error: str | None = None


WRITTEN = pa.schema(
    [
        ("part", pa.string()),
        ("records", pa.int64()),
        ("failures", pa.int64()),
        ("skipped", pa.bool_()),
        ("error", pa.string()),
    ]
)


def write(shards: Any, job: Job) -> Any:
    """Write the part of each shard, unless it is there, and return a `RecordBatch` of `WRITTEN` that tells of them.

    `shards`: a `RecordBatch` or `Table` of `SHARD`. A part that cannot be written, or whose sources cannot be had, keeps no
    other from being written.
    """
    put_in_force(job.extension)
    place = place_of(job.output)
    return pa.RecordBatch.from_pylist(
        [_tried(Shard(**row), job, place)._asdict() for row in shards.to_pylist()], schema=WRITTEN
    )


def _tried(shard: Shard, job: Job, place: Place) -> Written:
    try:
        return _written(shard, job, place)
    except OSError as error:
        what = failed(shard.part, None, error).what
        return Written(shard.part, error=f"{error.filename}: {what}" if error.filename else what)


def _written(shard: Shard, job: Job, place: Place) -> Written:
    part, kind, errors = shard.part, _KINDS[job.format], errors_of(shard.part)
    if place.has(part):
        failures = _count(place, errors, _lines) if place.has(errors) else 0
        return Written(part, _count(place, part, kind.count), failures, skipped=True)
    place.delete(errors)
    schema = schema_of(job.fields)
    # Left from the last to the first: what failed is told before the part is there.
    with at_hand(shard.path) as paths, place.whole(part) as file, _Errors(place, errors) as told:
        sources = pa.table({"path": paths, "name": shard.name})
        outcomes = read(sources, reading=job.reading, policy=job.policy)
        records = kind.write(_records(outcomes, schema, told), file, schema)
    return Written(part, records, told.count)


def _records(outcomes: Iterable[Any], schema: Any, errors: _Errors) -> Iterator[Any]:
    """Yield the records of what became of the sources; tell the failures."""
    for batch in outcomes:
        errors.tell(as_failures(batch))
        yield batch.filter(batch.column("error").is_null()).select(schema.names)


class _Errors:
    """What failed of a shard, as a file of JSON Lines beside the parts; there is none where nothing failed."""

    def __init__(self, place: Place, name: str) -> None:
        self.count = 0
        self._place, self._name = place, name
        self._opened = ExitStack()
        self._file: Any = None

    def tell(self, failures: Iterable[Failure]) -> None:
        for failure in failures:
            if self._file is None:
                self._file = self._opened.enter_context(self._place.whole(self._name))
            self._file.write(line_of(failure))
            self.count += 1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self._opened.__exit__(*raised)  # type: ignore[arg-type]


# ------------------------------------------------------------------------------------------------ formats
class _Kind(NamedTuple):
    """How a part is written, and how the records of one that is there are counted."""

    write: Callable[[Iterable[Any], Any, Any], int]
    count: Callable[[Any], int]


def _json_lines(batches: Iterable[Any], file: Any, schema: Any) -> int:
    rows = 0
    for batch in batches:
        file.writelines((to_json(record) + "\n").encode() for record in as_records(batch))
        rows += batch.num_rows
    return rows


def _lines(file: Any) -> int:
    return sum(some.count(b"\n") for some in iter(lambda: file.read(1 << 20), b""))


def _rows(file: Any) -> int:
    return int(pq.read_metadata(file).num_rows)


_KINDS = {"parquet": _Kind(parquet.write, _rows), "jsonl": _Kind(_json_lines, _lines)}


def _count(place: Place, name: str, count: Callable[[Any], int]) -> int:
    with place.open(name) as file:
        return count(file)
