"""What the tests of the readers share: inputs to put somewhere, and what matters of what is read from them."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from newsparse import Document
from newsparse.readers import Failure, Piece, Reading, _contents, documents_of
from newsparse.readers.failure import ReadingError
from newsparse.readers.stream import Stream

TEXT = "A headline\n2025-06-01\n\nThe story.\n"


# A table: the columns' names, two rows of it, and what is read of them: (id, text, metadata, record).
NAMES = ["id", "date", "text", "title", "other"]
ROWS = [
    ["a", "2025-06-01", 'First "quoted", and; more.\n\nSecond\tline.', "One", "x"],
    ["b", "", "Größe |\r\nnext line", "Zwei – „drei“", "y"],
]


WANTED = [
    ("a", ROWS[0][2], {"date": "2025-06-01", "title": "One"}, 1),
    ("b", ROWS[1][2], {"title": "Zwei – „drei“"}, 2),
]


def all_of(found: Iterable[Any]) -> list[tuple[Any, ...]]:
    return [(each.id, each.text, dict(each.metadata), each.record) for each in found]


def put(path: str, content: bytes | str = TEXT) -> str:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def told(found: Iterable[Document | Failure]) -> list[tuple[object, ...]]:
    """What matters of each: (source, record, text), or (source, position, what)."""
    return [
        (each.source, each.position, each.what) if isinstance(each, Failure) else (each.source, each.record, each.text)
        for each in found
    ]


class Slow(io.RawIOBase):
    """A pipe whose writer sends these pieces, and then nothing more until it is asked again."""

    def __init__(self, pieces: list[bytes | None]) -> None:
        self.pieces = pieces
        self.reads = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes | None:
        self.reads += 1
        piece = self.pieces.pop(0) if self.pieces else b""
        if piece is not None and 0 <= size < len(piece):
            self.pieces.insert(0, piece[size:])
            return piece[:size]
        return piece


def piped(data: bytes | list[bytes], name: str = "in", reading: Reading | None = None) -> Iterator[Document | Failure]:
    """What is read of bytes that come through a pipe, in one piece or in several."""
    reading = reading or Reading()
    return documents_of(pieces_piped(data, name, reading), reading)


def pieces_piped(
    data: bytes | list[bytes], name: str = "in", reading: Reading | None = None
) -> Iterator[Piece | Document | Failure]:
    chunks: list[bytes | None] = [data] if isinstance(data, bytes) else [*data]
    try:
        yield from _contents(Stream(Slow(chunks)), name, reading or Reading())
    except ReadingError as error:
        yield error.failure
