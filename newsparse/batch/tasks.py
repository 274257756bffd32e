"""The inputs, cut into tasks: the same ones for any number of workers, and the same ones again when a job goes on."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple, TypeVar

from newsparse.document import Document
from newsparse.readers import Failure, Piece, Reading, Source, pieces_of
from newsparse.readers.stream import Stream

Each = TypeVar("Each")

# A task ends with the record that makes it so large, or so many: some hundredths of a second of work.
_BYTES, _MOST = 128 << 10, 256
# What has fewer records and bytes is done sooner than other processes are started.
_FEW, _SMALL = 500, 2 << 20


class InputChangedError(Exception):
    """The inputs are not those that a job began with."""


class Item(NamedTuple):
    """One record to read, and where it came from: `source` names the input that was opened, `ordinal` tells which record of
    it this is, and `is_last` that it is the last; so many of its articles were `given` before.
    """

    piece: Piece | Document | Failure
    source: str
    ordinal: int
    is_last: bool = False
    given: int = 0


class Position(NamedTuple):
    """How far the inputs are read: so many `sources` whole, and of the next one so many `pieces`.

    `trace` is a digest of what was seen on the way: names, sizes and times of change of files, the bytes of what has none
    (standard input): whoever comes this way again can tell whether it is the same.
    """

    sources: int = 0
    pieces: int = 0
    trace: str = ""


class Task(NamedTuple):
    """Some records to read, and where the inputs are when they are: position, and bytes read so far of the source under way
    and of all of those before it.
    """

    items: tuple[Item, ...]
    end: Position = Position()
    taken: int = 0


def tasks(sources: Iterable[Source | Failure], reading: Reading, start: Position) -> Iterator[Task]:
    """Yield the tasks behind `start`. Raises InputChangedError where the inputs do not lead there any more."""
    walk = _Walk(start)
    for items in grouped(walk.all_items(sources, reading)):
        yield Task(items, walk.position, walk.taken)


def grouped(items: Iterable[Item]) -> Iterator[tuple[Item, ...]]:
    """Yield the records of a task, of the next one …, as they come."""
    group: list[Item] = []
    size = 0
    for item in items:
        group.append(item)
        size += size_of(item.piece)
        if size >= _BYTES or len(group) >= _MOST:
            yield tuple(group)
            group, size = [], 0
    if group:
        yield tuple(group)


def first_of(ahead: Iterator[Task]) -> tuple[list[Task], bool]:
    """Return the first tasks, and whether that is all there is: few records."""
    first: list[Task] = []
    records = 0
    for task in ahead:
        first.append(task)
        records += len(task.items)
        if records > _FEW or task.taken > _SMALL:
            return first, False
    return first, True


def items_of(
    source: Source | Failure, reading: Reading, watch: Callable[[Stream], None] | None = None
) -> Iterator[Item]:
    """Yield the records of a source. `watch`: see `newsparse.readers.pieces_of`."""
    found = iter((source,)) if isinstance(source, Failure) else pieces_of(source, reading, watch)
    for ordinal, (piece, is_last) in enumerate(_with_last(found), 1):
        yield Item(piece, source[0], ordinal, is_last)


def size_of(piece: Piece | Document | Failure) -> int:
    """Return how many bytes, or letters, there are to read."""
    if isinstance(piece, Piece):
        return len(piece.data or b"")
    return len(piece.text) if isinstance(piece, Document) else 0


def _content(piece: Piece | Document | Failure) -> bytes:
    if isinstance(piece, Piece):
        return piece.data or b""
    return (piece.text if isinstance(piece, Document) else piece.what).encode("utf-8", "surrogatepass")


class _Walk:
    """The way through the sources: over those that were read before, then through the others."""

    def __init__(self, start: Position) -> None:
        self._start = start
        self._sources = self._pieces = 0
        self._trace = ""
        self._before = 0
        self._stream: Stream | None = None

    @property
    def position(self) -> Position:
        return Position(self._sources, self._pieces, self._trace)

    @property
    def taken(self) -> int:
        return self._before + (self._stream.taken if self._stream else 0)

    def all_items(self, sources: Iterable[Source | Failure], reading: Reading) -> Iterator[Item]:
        """Yield what is to be read of all sources. Raises InputChangedError where they end before the start is reached."""
        for source in sources:
            yield from self._items(source, reading)
        if (self._sources, self._pieces) < self._start[:2]:
            raise InputChangedError

    def _items(self, source: Source | Failure, reading: Reading) -> Iterator[Item]:
        """Yield what is to be read of a source; nothing of one that was read before."""
        path = None if isinstance(source, Failure) else source.path
        size, told = _told(path)
        self._see(f"{source[0]}\0{told}".encode("utf-8", "surrogateescape"))
        # What has no size and no time (standard input, what was not there) is known by what is read of it: read again.
        if self._sources >= self._start.sources or not told:
            for item in items_of(source, reading, self._watch):
                self._pieces += 1
                if not told:
                    self._see(_content(item.piece))
                if (self._sources, self._pieces) > self._start[:2]:
                    yield item
                elif (self._sources, self._pieces) == self._start[:2]:
                    self._is_same()
        if self._sources == self._start.sources and self._pieces < self._start.pieces:
            raise InputChangedError
        self._sources, self._pieces = self._sources + 1, 0
        self._before += self._stream.taken if self._stream else size
        self._stream = None
        if (self._sources, 0) == self._start[:2]:
            self._is_same()

    def _watch(self, stream: Stream) -> None:
        self._stream = stream

    def _see(self, what: bytes) -> None:
        self._trace = blake2b(self._trace.encode() + what, digest_size=16).hexdigest()

    def _is_same(self) -> None:
        if self._trace != self._start.trace:
            raise InputChangedError


def _with_last(values: Iterator[Each]) -> Iterator[tuple[Each, bool]]:
    """Yield the values, each with whether it is the last."""
    held = next(values, None)
    while held is not None:
        value, held = held, next(values, None)
        yield value, held is None


def _told(path: str | None) -> tuple[int, str]:
    """Return a regular file's size, and what its file system tells of it; nothing of what is none."""
    try:
        found = os.stat(path or "")
    except (OSError, ValueError):
        return 0, ""
    return (found.st_size, f"{found.st_size}\0{found.st_mtime_ns}") if stat.S_ISREG(found.st_mode) else (0, "")
