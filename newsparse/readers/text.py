"""Plain text: a source is one document, or the records of a wire or a database, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsparse.defects import NewsparseError
from newsparse.document import BYTE_ORDER_MARKS, Document, is_binary, read
from newsparse.layouts import Layout, layout_named, recognise
from newsparse.limits import print_size
from newsparse.readers.failure import Failure, failed
from newsparse.readers.piece import Piece
from newsparse.readers.stream import Stream

if TYPE_CHECKING:
    from newsparse.readers import Reading


def recognises(head: bytes, name: str) -> bool:
    """Tell whether a source is plain text: whatever no other format claims."""
    return True


def pieces(stream: Stream, source: str, reading: Reading) -> Iterator[Piece | Document | Failure]:
    """Yield the one record that a text is, or as much as is read of one; of a layout that holds many articles in a file, one
    document after the other: where one begins is known when those before it are decoded.
    """
    kind = _layout(stream, reading)
    if kind is not None:
        yield from _records(stream, kind, source, reading)
        return
    yield Piece(source, "text", stream.read(_most(stream.head(), reading)))


def documents(piece: Piece, reading: Reading) -> Iterator[Document | Failure]:
    """Yield the document that a text is."""
    encoding = piece.charset or reading.encoding
    said: dict[str, Any] = {"source": piece.source, "record": piece.record, "id": piece.id, "metadata": piece.metadata}
    try:
        yield read(piece.data or b"", encoding=encoding, most=reading.limits.record, **said)
    except (NewsparseError, UnicodeError) as error:
        told = failed(piece.source, None, error)
        yield piece.failure(told.what, told.advice)


# So much of a text tells its layout.
_HEAD = 1 << 14


def _layout(stream: Stream, reading: Reading) -> Layout | None:
    """Return the layout of a source that may hold many articles; None where it is to be read as a whole: what is of
    no such layout, and what has no byte of its own for a line's end.
    """
    head = stream.peek(_HEAD)
    if head.startswith(_WIDE) or b"\n" not in head or (reading.encoding and "\n".encode(reading.encoding) != b"\n"):
        return None
    kind = layout_named(reading.layout) if reading.layout else recognise(head.decode("utf-8", "replace"))
    return kind if kind.starts or kind.ends else None


_WIDE = tuple(mark for mark, name in BYTE_ORDER_MARKS if name != "utf-8")


def _records(stream: Stream, kind: Layout, source: str, reading: Reading) -> Iterator[Document | Failure]:
    """Yield the records of a file, each decoded by itself, holding one at a time. One that is too long has no end."""
    from newsparse.layouts.records import cut  # noqa: PLC0415 - most texts are one article

    offset = size = 0
    most = reading.limits.record

    def lines() -> Iterator[bytes]:
        nonlocal size
        for line in stream.lines(most, keep_ends=True):
            size += len(line or b"")
            if line is None or size > most:
                raise _TooLongError
            yield line

    number = 0
    try:
        for number, record in enumerate(cut(lines(), kind, b""), 1):
            size = 0
            try:
                found = read(b"".join(record), source=source, record=number, encoding=reading.encoding)
                yield found._replace(layout=kind.name, offset=offset)
                offset += len(found.text)
            except (NewsparseError, UnicodeError) as error:
                yield failed(source, None, error)
    except _TooLongError:
        what = f"article {number + 1} is longer than {print_size(most)}"
        yield Failure(source, None, what, f"is it {kind.name}? say what it is with --layout, or raise --max-record")


class _TooLongError(Exception):
    """A record that nothing ends."""


def _most(head: bytes, reading: Reading) -> int:
    """How much is worth reading: of what begins with NUL bytes nothing more, it is no text however it goes on."""
    return 0 if reading.encoding is None and is_binary(head) else reading.limits.record
