"""JSON in any of its shapes, as objects: one on each line, one laid out for eyes, or an array of them."""

import re
from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder
from typing import TYPE_CHECKING, Any, NamedTuple

from newsparse.defects import NewsparseError
from newsparse.document import decode
from newsparse.limits import print_size
from newsparse.readers.failure import Failure, LineError, failed
from newsparse.readers.jsonl import decoded, refuse, refuse_crowd
from newsparse.readers.stream import Stream

if TYPE_CHECKING:
    from newsparse.readers import Reading

# A string (and whether it is a key), or what opens and closes an object or an array.
_TOKEN = re.compile(rb'"((?:[^"\\]|\\.)*+)"(\s*+:)?|[\[{]|[\]}]')
_MOST_KEYS = 1000
_BOM = b"\xef\xbb\xbf"
_ADVICE = "one JSON object, an array of them, or one on each line"


class Found(NamedTuple):
    """An object, and the line that it stands on where each stands on one."""

    value: dict[str, Any]
    position: int | None


def keys_of(head: bytes) -> frozenset[str]:
    r"""Return the keys of the first object that `head` begins (it may be cut anywhere); none where it begins no object.

    A key in a string, as in `{"text": "{\\"uri\\": 1}"}`, or of an object further inside is not among them.
    """
    head = head.removeprefix(_BOM).lstrip()
    inside = 2 if head[:1] == b"[" else 1
    if head[:1] not in (b"{", b"[") or (inside == 2 and not head[1:].lstrip().startswith(b"{")):
        return frozenset()
    depth, keys = 0, []
    for token in _TOKEN.finditer(head):
        sign = token[0]
        if sign in (b"{", b"["):
            depth += 1
        elif sign in (b"}", b"]"):
            depth -= 1
            if depth < inside:
                break
        elif depth == inside and token[2]:
            keys.append(token[1].decode("utf-8", "replace"))
            if len(keys) == _MOST_KEYS:
                break
    return frozenset(keys)


_DECODER = JSONDecoder(parse_constant=refuse)


def objects(
    stream: Stream, source: str, reading: "Reading", decoder: JSONDecoder = _DECODER
) -> Iterator[Found | Failure]:
    """Yield the objects of a source, or what is wrong with it: one on each line as they come, else all at its end.

    `decoder`: what reads one value.
    """
    lines = enumerate(stream.lines(reading.limits.record), 1)
    first = next(((number, line) for number, line in lines if line is None or line.strip()), None)
    if first is None:
        yield Failure(source, None, "it holds no text", "is it the right file?")
        return
    number, line = first
    if line is None or not _stands_alone(line):
        yield from _whole(line, lines, source, reading, decoder)
        return
    yield from _on_its_line(line, number, source, reading, decoder)
    for number, line in lines:
        if line is None or line.strip():
            yield from _on_its_line(line, number, source, reading, decoder)


def _stands_alone(line: bytes) -> bool:
    """Tell whether a line is an object, or an array, from its beginning to its end: `{` is the first of several lines."""
    line = line.removeprefix(_BOM).strip()
    return (line[:1], line[-1:]) in ((b"{", b"}"), (b"[", b"]"))


def _on_its_line(
    line: bytes | None, number: int, source: str, reading: "Reading", decoder: JSONDecoder
) -> Iterator[Found | Failure]:
    try:
        refuse_crowd(line or b"")
        yield from _each(_parsed(decoded(line, number, reading), decoder), number, source)
    except LineError as error:
        yield Failure(source, number, error.what, error.advice)


def _whole(
    first: bytes | None,
    lines: Iterator[tuple[int, bytes | None]],
    source: str,
    reading: "Reading",
    decoder: JSONDecoder,
) -> Iterator[Found | Failure]:
    """Read the rest, and take it for one value."""
    pieces, size = [first], 0
    for _, line in lines:
        pieces.append(line)
        size += len(line or b"") + 1
        if size > reading.limits.record:
            pieces.append(None)
            break
    known = [piece for piece in pieces if piece is not None]
    if len(known) < len(pieces):
        what = f"it is longer than {print_size(reading.limits.record)}"
        yield Failure(source, None, what, "put one object on each line: jq -c .; or raise --max-record")
        return
    try:
        refuse_crowd(data := b"\n".join(known))
        value = _parsed(decode(data, reading.encoding).text, decoder)
    except LineError as error:
        yield Failure(source, None, error.what, error.advice)
    except (NewsparseError, UnicodeError) as error:
        yield failed(source, None, error)
    else:
        yield from _each(value, None, source)


def _each(value: Any, position: int | None, source: str) -> Iterator[Found | Failure]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            yield Found(one, position)
        else:
            yield Failure(source, position, "JSON, but not an object", _ADVICE)


def _parsed(text: str, decoder: JSONDecoder) -> Any:
    """Return the one JSON value that a text is. Raises LineError."""
    try:
        return decoder.decode(text)
    except JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise LineError(f"not JSON: {error.msg[:1].lower()}{error.msg[1:]} ({place})", _ADVICE) from None
    except RecursionError:
        raise LineError("it is nested too deeply", _ADVICE) from None
    except ValueError:  # an integer of more digits than Python reads
        raise LineError("a number of thousands of digits", "write it as a string") from None
