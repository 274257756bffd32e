r"""Records in Apache Arrow: a column of texts in, typed columns of the record out. What a cluster runs on each batch.

    table = pyarrow.table({"id": ["1"], "text": ["Headline\n\nPARIS (Reuters) – …"]})
    newsparse.arrow.parse(table).column("headline")

`SCHEMA` is the record's, derived from the one table that the JSON Schema comes from. In it a span is a struct of `start`
and `end`, and `fields` and `spans` are maps; every column can be null where the record's key can. `OUTCOME` is what `parse`
and `read` give: the record's columns and `error`, null in the row of an article. A text that gave no article has a row too:
its `source`, `record` and `id`, and in `error` what happened and what to try. So nothing is lost, and nothing stops.

Needs pyarrow: the extra `parquet`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from newsparse.article import SCHEMA as PROMISE
from newsparse.article import Article
from newsparse.attempt import attempt, mistake
from newsparse.document import METADATA, Document
from newsparse.given import Given, document_of, given
from newsparse.limits import DEFAULT, Limits
from newsparse.normalizer import Policy
from newsparse.readers import Failure, Reading, documents
from newsparse.readers.names import printable_name
from newsparse.writers.schema import ROWS
from newsparse.writers.strict_json import to_json

try:
    import pyarrow as pa
except ImportError as _missing:
    raise ImportError("Arrow and Parquet need pyarrow: pip install 'newsparse[parquet]'") from _missing

__all__ = ["OUTCOME", "SCHEMA", "as_failures", "as_records", "parse", "read", "schema_of", "to_batch"]

# So many rows, or characters of body, are a batch of `read`: what a worker holds of a shard at any time.
BATCH_ROWS = 256
_BATCH_CHARACTERS = 1 << 25


# ------------------------------------------------------------------------------------------------ the schema
class _Kind(NamedTuple):
    """How a value of the record is kept in Arrow: its type, and the way there and back; None where it is kept as it is."""

    type: Any
    there: Callable[[Any], Any] | None = None
    back: Callable[[Any], Any] | None = None


_SCALARS = {"string": pa.string(), "integer": pa.int64(), "number": pa.float64()}
# [112, 131] → {"start": 112, "end": 131}: `spans['headline'].start`, as SQL asks for it.
_SPAN = _Kind(
    pa.struct([("start", pa.int64()), ("end", pa.int64())]),
    lambda span: {"start": span[0], "end": span[1]},
    lambda span: [span["start"], span["end"]],
)


def _kind(fragment: Mapping[str, Any]) -> _Kind:
    """Return how the values that a part of the record's JSON Schema allows are kept."""
    if "const" in fragment or "enum" in fragment:
        return _Kind(pa.string())
    told = fragment["type"]
    name = told if isinstance(told, str) else next(each for each in told if each != "null")
    if name in _SCALARS:
        return _Kind(_SCALARS[name])
    if name == "array":
        return _SPAN if "prefixItems" in fragment else _list(_kind(fragment["items"]))
    if "properties" in fragment:
        return _struct({key: _kind(each) for key, each in fragment["properties"].items()})
    return _map(_kind(fragment["additionalProperties"]))


def _list(inner: _Kind) -> _Kind:
    return _Kind(pa.list_(inner.type), _each(inner.there), _each(inner.back))


def _each(way: Callable[[Any], Any] | None) -> Callable[[Any], Any] | None:
    return way and (lambda values: [way(value) for value in values])


def _struct(inner: Mapping[str, _Kind]) -> _Kind:
    return _Kind(
        pa.struct([(key, kind.type) for key, kind in inner.items()]),
        _changing({key: kind.there for key, kind in inner.items()}),
        _changing({key: kind.back for key, kind in inner.items()}),
    )


def _changing(ways: Mapping[str, Callable[[Any], Any] | None]) -> Callable[[Any], Any] | None:
    """Return what changes the values of an object that are kept in another way; null stays null."""
    changed = [(key, way) for key, way in ways.items() if way]
    if not changed:
        return None
    return lambda value: value | {key: way(value[key]) for key, way in changed if value[key] is not None}


def _map(inner: _Kind) -> _Kind:
    there, back = inner.there, inner.back
    return _Kind(
        pa.map_(pa.string(), inner.type),
        lambda value: [(key, there(each) if there else each) for key, each in value.items()],
        lambda pairs: {key: back(each) if back else each for key, each in pairs},
    )


_KINDS = {key: _kind(fragment) for key, fragment, _ in ROWS}
_IN_METADATA = {"newsparse.schema": PROMISE}

SCHEMA = pa.schema([(key, kind.type) for key, kind in _KINDS.items()], metadata=_IN_METADATA)
_ERROR = pa.field("error", pa.struct([("position", pa.int64()), ("what", pa.string()), ("advice", pa.string())]))
OUTCOME = SCHEMA.append(_ERROR)


def schema_of(fields: Sequence[str] | None) -> Any:
    """Return the schema of records that have the keys `fields` alone, in that order; None: all of them."""
    return SCHEMA if fields is None else pa.schema(map(SCHEMA.field, fields), metadata=_IN_METADATA)


# ------------------------------------------------------------------------------------------------ records, there and back
def to_batch(records: Sequence[Mapping[str, Any]], schema: Any = None) -> Any:
    """Return a `pyarrow.RecordBatch` of records as plain data (`Article.to_dict()`), in the columns of `schema`, else all.

    A lone surrogate, which no UTF-8 can hold, becomes U+FFFD, as in JSON.
    """
    schema = schema or SCHEMA
    try:
        return _batch(records, schema)
    except UnicodeEncodeError:
        return _batch([json.loads(to_json(record)) for record in records], schema)


def _batch(rows: Sequence[Mapping[str, Any]], schema: Any) -> Any:
    return pa.RecordBatch.from_arrays([_column(rows, field) for field in schema], schema=schema)


def _column(rows: Sequence[Mapping[str, Any]], field: Any) -> Any:
    values: list[Any] = [row.get(field.name) for row in rows]
    kind = _KINDS.get(field.name)
    if kind and kind.there:
        values = [None if value is None else kind.there(value) for value in values]
    return pa.array(values, field.type)


def as_records(batch: Any) -> list[dict[str, Any]]:
    """Return the records of a `RecordBatch` or `Table`, as plain data: what `to_batch` was given, read from anywhere.

    Rows that hold an error are left out.
    """
    return [
        {key: _back(_KINDS[key], value) for key, value in row.items() if key in _KINDS}
        for row in batch.to_pylist()
        if row.get("error") is None
    ]


def _back(kind: _Kind, value: Any) -> Any:
    return value if value is None or kind.back is None else kind.back(value)


def as_failures(batch: Any) -> list[Failure]:
    """Return what failed in a batch of `OUTCOME`, in its order."""
    rows = batch.select(["source", "error"]).to_pylist()
    return [Failure(row["source"], **row["error"]) for row in rows if row["error"] is not None]


# ------------------------------------------------------------------------------------------------ texts → records
def parse(
    batch: Any,
    *,
    text_field: str = "text",
    id_field: str = "id",
    source_field: str | None = None,
    record_field: str | None = None,
    encoding: str | None = None,
    layout: str | None = None,
    policy: Policy | None = None,
    limits: Limits = DEFAULT,
) -> Any:
    """Read a column of texts: a `pyarrow.RecordBatch` or `Table` in, a `RecordBatch` of `OUTCOME` out, a row an article.

    `text_field`: the column of texts: strings, or bytes, which are decoded by `encoding`, else as told by content
    (`newsparse.document.decode`). `id_field`: the column of ids, if there is one. `source_field`, `record_field`: the
    columns that tell where a text came from and which record of it it is; without them every text is record 1 of source
    `-`, so that nothing depends on how a cluster cuts its batches. Columns called `date`, `updated`, `title`, `byline`,
    `url`, `publication` and `language` are what came with the text (dates and timestamps in Arrow's types too). `layout`,
    `policy`, `limits`: as `newsparse.parse` takes them.

    Raises ValueError where there is no such column of texts, or it is of another type. Memory: several times the batch.
    """
    columns = _columns(
        batch, ("text", text_field), ("id", id_field), ("source", source_field), ("record", record_field)
    )
    rows: list[dict[str, Any]] = []
    for values in zip(*columns.values(), strict=True):
        told = _given(dict(zip(columns, values, strict=True)))
        found = _outcomes(document_of(told, encoding, limits), layout, policy, limits)
        rows += [_row(each, record=told.record, id=told.id) for each in found]
    return to_batch(rows, OUTCOME)


def _columns(batch: Any, *named: tuple[str, str | None]) -> dict[str, list[Any]]:
    """Return the values of the columns that are read, by our names for them. `named`: what the caller calls some of them."""
    wanted = {name: name for name in METADATA} | {ours: theirs for ours, theirs in named if theirs is not None}
    there = batch.schema.names
    missing = [theirs for ours, theirs in wanted.items() if theirs not in there and ours in _NEEDED]
    if missing:
        what = f"there is no column {missing[0]}: there is {', '.join(there)}"
        raise ValueError(f"{what}; name the right one with text_field, source_field or record_field")
    return {ours: _values(batch.column(theirs)) for ours, theirs in wanted.items() if theirs in there}


# Where a caller names a column for one of these, it has to be there.
_NEEDED = ("text", "source", "record")
_STRINGS = (pa.string(), pa.large_string())


def _values(column: Any) -> list[Any]:
    if pa.types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    if column.type in _STRINGS:
        return [value and _decoded(value) for value in column.cast(pa.large_binary()).to_pylist()]
    return list(column.to_pylist())


def _decoded(value: bytes) -> str | bytes:
    """Return a string of Arrow; what calls itself one and is no UTF-8 is read as bytes are."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value


def _given(row: Mapping[str, Any]) -> Given:
    text = row["text"]
    if not isinstance(text, str | bytes | None):
        raise ValueError(f"the column of texts holds {type(text).__name__}: name another with text_field")  # noqa: TRY004
    return given(row, text or "")


def _outcomes(
    document: Document | Failure, layout: str | None, policy: Policy | None, limits: Limits
) -> Iterator[Article | Failure]:
    return iter((document,)) if isinstance(document, Failure) else attempt(document, layout, policy, limits)


def _row(outcome: Article | Failure, **known: Any) -> dict[str, Any]:
    if isinstance(outcome, Article):
        return outcome.to_dict()
    source, position, what, advice = outcome
    return {"source": source, **known, "error": {"position": position, "what": what, "advice": advice}}


# ------------------------------------------------------------------------------------------------ files → records
def read(
    sources: Any, *, path_field: str = "path", reading: Reading | None = None, policy: Policy | None = None
) -> Iterator[Any]:
    """Yield the records of files as batches of `OUTCOME`, none of more than 256 rows: a shard of any size is streamed.

    `sources`: a `RecordBatch` or `Table` whose column `path_field` names the files, of any format that newsparse reads; a
    column `name`, where there is one, is what the records' `source` shall say instead. `reading`, `policy`: what the caller
    says of the inputs, and decides about dates. A file that cannot be read has a row with an error.
    """
    reading = reading or Reading()
    paths = sources.column(path_field).to_pylist()
    names = sources.column("name").to_pylist() if "name" in sources.schema.names else map(printable_name, paths)
    rows: list[dict[str, Any]] = []
    size = 0
    for path, name in zip(paths, names, strict=True):
        for row in _rows_of(path, name, reading, policy):
            rows.append(row)
            size += len(row.get("body", ""))
            if len(rows) >= BATCH_ROWS or size >= _BATCH_CHARACTERS:
                yield to_batch(rows, OUTCOME)
                rows, size = [], 0
    if rows:
        yield to_batch(rows, OUTCOME)


def _rows_of(path: str, name: str, reading: Reading, policy: Policy | None) -> Iterator[dict[str, Any]]:
    """Yield what becomes of a file, under the name that its records shall bear."""
    as_told = printable_name(path)
    for document in _documents(path, reading):
        for outcome in _outcomes(document, reading.layout, policy, reading.limits):
            row = _row(outcome)
            row["source"] = name + row["source"].removeprefix(as_told)
            yield row


def _documents(path: str, reading: Reading) -> Iterator[Document | Failure]:
    record = 0
    try:
        for record, found in enumerate(documents([path], reading), 1):  # noqa: B007 - how far it came
            yield found
    except Exception as error:  # a mistake of ours: of this file nothing more can be read, but of the others
        yield mistake(error, printable_name(path), record + 1)
