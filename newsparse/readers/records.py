"""Records that newsparse wrote, as JSON Lines, as a JSON array, or as Parquet: each is the answer as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from newsparse.article import KEYS, SCHEMA
from newsparse.document import Document
from newsparse.readers.carried import carrying
from newsparse.readers.failure import Failure
from newsparse.readers.json_values import objects
from newsparse.readers.parquet import SIGNATURE, Opened, batches, opened
from newsparse.readers.stream import Stream

if TYPE_CHECKING:
    from newsparse.readers import Reading

_BEGINS = (b"{", b"[")
_BLANKS_AND_MARK = b"\xef\xbb\xbf \t\r\n"
_NONE = "it holds no newsparse records"
_MAKE_SOME = "make them first: newsparse batch INPUT -o records.jsonl"


def recognises(head: bytes, name: str) -> bool:
    """Tell whether a source is read as records unasked: never. JSON is the articles that are in it, unless it is said."""
    return False


def pieces(stream: Stream, source: str, reading: Reading) -> Iterator[Document | Failure]:
    """Yield one document for each record, carrying it. A source that begins with something else is one failure, not one
    for each line of it.
    """
    if stream.head().startswith(SIGNATURE):
        yield from opened(stream, source, lambda file: _rows(file, source, reading.limits.ratio))
    elif not stream.head().lstrip(_BLANKS_AND_MARK).startswith(_BEGINS):
        yield Failure(source, None, _NONE, _MAKE_SOME)
    else:
        yield from _values(stream, source, reading)


def _values(stream: Stream, source: str, reading: Reading) -> Iterator[Document | Failure]:
    is_first = True
    for number, found in enumerate(objects(stream, source, reading), 1):
        if isinstance(found, Failure):
            yield found
            continue
        if is_first and (told := _of_something_else(found.value)):
            yield Failure(source, None, *told)
            return
        is_first = False
        yield carrying(found.value, source, number) or Failure(source, found.position, *_wrong(found.value))


def _of_something_else(first: Mapping[str, Any]) -> tuple[str, str] | None:
    """Tell what is wrong with a source whose first object, or row, has other keys than a record; None where it has them."""
    if all(key in first for key in KEYS):
        return None
    return _wrong(first) if "schema" in first or first.keys() < set(KEYS) else (_NONE, _MAKE_SOME)


def _wrong(value: Mapping[str, Any]) -> tuple[str, str]:
    """Tell what is wrong with an object that is no record, and what to try."""
    missing = [key for key in KEYS if key not in value]
    if missing:
        told = ", ".join(missing[:3]) + (" …" if len(missing) > 3 else "")
        return f"it has not all the keys of a record: {told} missing", "write records without --fields"
    if value["schema"] != SCHEMA:
        return f"it keeps another promise than {SCHEMA}", "write the records with this newsparse"
    return f"it has the keys of a record, but breaks the schema {SCHEMA}", "newsparse schema prints what it is to be"


def _rows(file: Opened, source: str, ratio: int) -> Iterator[Document | Failure]:
    from newsparse.arrow import as_records  # noqa: PLC0415 - an extra

    names = file.table.schema_arrow.names
    if told := _of_something_else(dict.fromkeys(names)):
        yield Failure(source, None, *told)
        return
    number = 0
    for batch in batches(file, [*KEYS, *(name for name in names if name == "error")], source, ratio):
        for record in as_records(batch):
            number += 1
            what, advice = _wrong(record)
            yield carrying(record, source, number) or Failure(source, None, f"record {number}: {what}", advice)
