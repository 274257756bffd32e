"""JSON Lines: one record per line, each an object with the article's text in one of its fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder
from typing import TYPE_CHECKING, Any

from newsparse.defects import NewsparseError
from newsparse.document import METADATA, Document, read, without_surrogates
from newsparse.limits import print_size
from newsparse.quick_json import engine
from newsparse.readers.failure import Failure, LineError, failed
from newsparse.readers.piece import Piece
from newsparse.readers.stream import Stream

if TYPE_CHECKING:
    from newsparse.readers import Reading

SUFFIXES = (".jsonl", ".ndjson")
_MOST_DIGITS = 4300
# A value takes some seventy bytes of memory, and two of a line.
_MOST_VALUES = 1_000_000
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*+"')

# `{"id": 1, …`: no article begins like this.
_BEGINS = re.compile(rb'(?:\xef\xbb\xbf)?\s*+\{\s*+"(?:[^"\\\n]|\\.)*+"\s*+:')
# `{⏎  "id": 1,` or `[⏎`: JSON laid out for eyes. Told once, not once for every line.
_LAID_OUT = re.compile(rb'(?:\xef\xbb\xbf)?\s*+(?:(?:\[\s*+)?\{[ \t\r]*+\n\s*+"|\[[ \t\r]*+\n)')
_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_ONE_OBJECT = "each line is to be one JSON object"


class _Number(str):
    """A number as the line prints it: an id keeps its digits, 12345678901234567.0 and 1e400 too."""

    __slots__ = ()


def recognises(head: bytes, name: str) -> bool:
    """Tell whether a source is JSON Lines: by its suffix, or because it begins as a JSON object does."""
    return name.lower().endswith(SUFFIXES) or _BEGINS.match(head) is not None


def pieces(stream: Stream, source: str, reading: Reading) -> Iterator[Piece | Failure]:
    """Yield each line that is not blank, with its number."""
    head = stream.head()
    if head.startswith(_UTF16) and reading.encoding is None:
        yield Failure(
            source, None, "it is UTF-16; JSON Lines are UTF-8", "iconv -f UTF-16 -t UTF-8 FILE | newsparse parse"
        )
        return
    if _LAID_OUT.match(head):
        yield Failure(
            source,
            None,
            "it is JSON, but not one object per line",
            "say -i json, or make it so: jq -c . FILE (an array: jq -c '.[]' FILE)",
        )
        return
    record = 0
    for number, line in enumerate(stream.lines(reading.limits.record), 1):
        if line is None or not (line.isspace() or not line):
            record += 1
            yield Piece(source, "jsonl", line, record, number)


def documents(piece: Piece, reading: Reading) -> Iterator[Document | Failure]:
    """Yield the document that a line holds, or what is wrong with it."""
    source, number = piece.source, piece.line or 1
    try:
        refuse_crowd(piece.data or b"")
        fields = _quickly(piece.data, reading) or _fields(decoded(piece.data, number, reading))
        yield document_of(fields, source, piece.record, reading)
    except LineError as error:
        yield Failure(source, number, error.what, error.advice)
    except NewsparseError as error:
        yield failed(source, number, error)


def document_of(fields: dict[str, Any], source: str, record: int, reading: Reading) -> Document:
    """Return the document that an object holds. Raises LineError, NewsparseError."""
    text = _text(fields, reading.text_field)
    return read(text, source=source, record=record, id=_id(fields.get(reading.id_field)), metadata=_metadata(fields))


def decoded(line: bytes | None, number: int, reading: Reading) -> str:
    """Return a line's text, by its encoding, else UTF-8: strictly. Raises LineError; None is a line that was too long."""
    if line is None:
        what = f"the line is longer than {print_size(reading.limits.record)}"
        raise LineError(what, "is a line end missing? if not, raise --max-record")
    encoding = reading.encoding
    try:
        return (line.removeprefix(_BOM) if number == 1 else line).decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        what = f"byte {line[error.start]:#04x} at {error.start + 1} is no {encoding or 'UTF-8'}"
        raise LineError(what, "say the encoding with -e, or convert the file with iconv") from None
    except UnicodeError as error:
        raise LineError(f"it is no {encoding} ({error})", "say another encoding with -e") from None


def refuse_crowd(line: bytes) -> None:
    """Raise LineError for JSON of more values than any record has: lists of nothing, of numbers."""
    if len(line) > _MOST_VALUES:
        bare = _STRING.sub(b"", line)
        if sum(map(bare.count, (b",", b"[", b"{"))) > _MOST_VALUES:
            raise LineError(
                f"it has more than {_MOST_VALUES:,} values", "keep the text in a field of the outermost object"
            )


def refuse(constant: str) -> Any:
    """`NaN`, `Infinity`: Python's json reads them, JSON does not have them."""
    raise LineError(f"not JSON: {constant}", "JSON has null for a number that is none")


def _number(literal: str) -> _Number:
    if len(literal) > _MOST_DIGITS:
        raise LineError(f"a number of {len(literal)} digits", "write it as a string")
    return _Number(literal)


# Reads numbers as they are printed.
AS_PRINTED = JSONDecoder(parse_constant=refuse, parse_int=_number, parse_float=_number)


def _quickly(line: bytes | None, reading: Reading) -> dict[str, Any] | None:
    """Return the fields of a line by orjson, in a long run where it is installed; None where `_fields` may say otherwise:
    of an id that is a number (its digits), of thousands of digits, of hundreds of brackets, of what orjson refuses.
    """
    orjson = engine()
    if orjson is None or line is None or reading.encoding is not None:
        return None
    try:
        fields = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    if type(fields) is not dict or type(fields.get(reading.id_field)) in _NUMBERS:
        return None
    return fields if _is_tame(line, fields) else None


_NUMBERS = (int, float)
_TAME = frozenset((str, int, bool, type(None)))
_FEW_BRACKETS = 400


def _is_tame(line: bytes, fields: dict[str, Any]) -> bool:
    """Tell whether a line can neither hold a number of thousands of digits (orjson reads 0.000…1) nor be nested deeply."""
    if all(type(value) in _TAME for value in fields.values()):
        return True
    rest = len(line) - sum(len(value) for value in fields.values() if type(value) is str)
    return rest <= _MOST_DIGITS and line.count(b"[") + line.count(b"{") <= _FEW_BRACKETS


def _fields(line: str) -> dict[str, Any]:
    try:
        value = AS_PRINTED.decode(line)
    except JSONDecodeError as error:
        raise LineError(
            f"not JSON: {error.msg[:1].lower()}{error.msg[1:]} (column {error.colno})", _ONE_OBJECT
        ) from None
    except RecursionError:
        raise LineError("it is nested too deeply", "keep the text in a field of the outermost object") from None
    if isinstance(value, list):
        raise LineError("a JSON array, not an object", "say -i json, or take it apart: jq -c '.[]' FILE")
    if not isinstance(value, dict):
        raise LineError("JSON, but not an object", _ONE_OBJECT)
    return value


def _text(fields: dict[str, Any], name: str) -> str:
    """Return the article's text, or say which fields there are instead."""
    text = fields.get(name)
    if type(text) is str:
        return text
    if name in fields:
        raise LineError(f"the field {name} is not a string", "name the text's field with --text-field")
    others = [field for field, value in fields.items() if type(value) is str]
    advice = f"name one with --text-field: {', '.join(others[:8])}" if others else "name it with --text-field"
    raise LineError(f"no field {name}", advice)


def _id(value: object) -> str | None:
    return without_surrogates(str(value)) or None if isinstance(value, str) else None


def _metadata(fields: dict[str, Any]) -> dict[str, str]:
    if fields.keys().isdisjoint(METADATA):
        return {}
    return {name: without_surrogates(fields[name]) for name in METADATA if type(fields.get(name)) is str}
