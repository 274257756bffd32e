"""Bytes that can be looked at before they are read, and read as a whole or line by line, never more than is needed."""

from __future__ import annotations

import io
import select
from collections.abc import Iterator
from types import TracebackType
from typing import IO, Any, Protocol, Self, cast

_HEAD = 1 << 16
_CHUNK = 1 << 18


class Readable(Protocol):
    """What a stream needs of a file: bytes as they come, b"" at the end, None while there are none."""

    def read(self, size: int = -1, /) -> bytes | None:
        """Return at most `size` bytes."""

    def seekable(self) -> bool:
        """Tell whether one can move about in it."""

    def close(self) -> None:
        """Let it go."""


class Unseekable:
    """What has no file of its own below: a part of an archive, what a decompressor gives."""

    def seekable(self) -> bool:
        """Nobody can move about in it."""
        return False

    def close(self) -> None:
        """Nothing to close: what is below goes on."""


class Stream:
    """A source's bytes: `head()` looks at the beginning, then either `read()` or `lines()` takes everything.

    Wraps any binary file, raw ones best (`buffering=0`); closes it at the end of a `with` block unless `keep_open`.
    """

    def __init__(self, file: Readable, *, keep_open: bool = False) -> None:
        self._file = file
        # read1 gives what is there; a raw file's read does so too. Neither waits until the whole chunk has come.
        self._read = getattr(file, "read1", file.read)
        self._keep_open = keep_open
        self._looked_at = bytearray()
        # How many bytes were taken from the file so far.
        self.taken = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if not self._keep_open:
            self._file.close()

    def head(self) -> bytes:
        """Return the beginning without taking it: up to the end of the first line that is not blank, or 64 KiB.

        A writer that is slow gets its answer after its first line: nothing waits for bytes that decide nothing.
        """
        while len(self._looked_at) < _HEAD and b"\n" not in self._looked_at.lstrip():
            some = self._some(_HEAD)
            if not some:
                break
            self._looked_at += some
        return bytes(self._looked_at)

    def read(self, most: int) -> bytes:
        """Return all bytes; of more than `most`, a little more than that (compare the length)."""
        chunks, size = [], 0
        for chunk in self.chunks():
            chunks.append(chunk)
            size += len(chunk)
            if size > most:
                break
        return b"".join(chunks)

    def peek(self, size: int) -> bytes:
        """Return the first `size` bytes without taking them; fewer where there are no more."""
        while len(self._looked_at) < size and (some := self._some(max(size, _HEAD))):
            self._looked_at += some
        return bytes(self._looked_at[:size])

    def some(self, size: int) -> bytes:
        """Return the next bytes, at least one and at most `size` of them; b"" at the end."""
        if not self._looked_at:
            return self._some(size)
        taken = bytes(self._looked_at[:size])
        del self._looked_at[:size]
        return taken

    def give_back(self, data: bytes) -> None:
        """Put bytes back that were taken: they are the next."""
        self._looked_at[:0] = data

    def whole(self) -> Whole | None:
        """Return the file as one to move about in; None of a pipe. It stays this stream's, and `taken` counts on."""
        return Whole(self, cast(IO[bytes], self._file)) if self._file.seekable() else None

    def lines(self, most: int, end: bytes = b"\n", *, keep_ends: bool = False) -> Iterator[bytes | None]:
        """Yield the lines, without their `end` unless told so; None in the place of a line that is longer than `most` bytes.

        Cut at `end` alone: U+2028, U+0085 or a form feed inside a JSON string is no line's end.
        """
        pieces: list[bytes] = []
        size = 0
        kept = end if keep_ends else b""
        for chunk in self.chunks():
            first, *others = chunk.split(end)
            size += len(first)
            if size <= most:
                pieces.append(first)
            else:
                pieces.clear()
            if others:
                yield b"".join((*pieces, kept)) if size <= most else None
                yield from (line + kept if len(line) <= most else None for line in others[:-1])
                pieces, size = [others[-1]], len(others[-1])
        if size:
            yield b"".join(pieces) if size <= most else None

    def chunks(self) -> Iterator[bytes]:
        """Yield all bytes as they come, the ones already looked at first."""
        if self._looked_at:
            yield bytes(self._looked_at)
            self._looked_at.clear()
        while some := self._some(_CHUNK):
            yield some

    def _some(self, size: int) -> bytes:
        """Return the next bytes, b"" at the end. A pipe somebody set non-blocking answers None: wait, don't stop short."""
        while (some := self._read(size)) is None:
            _wait_for(self._file)
        self.taken += len(some)
        return bytes(some)


class Whole(io.RawIOBase):
    """A stream's file, from its beginning to its end, for formats that say at their end what is where."""

    def __init__(self, stream: Stream, file: IO[bytes]) -> None:
        self._stream, self._file = stream, file

    def readable(self) -> bool:
        """It is for reading."""
        return True

    def seekable(self) -> bool:
        """It is for moving about."""
        return True

    def tell(self) -> int:
        """Return where it stands."""
        return self._file.tell()

    def seek(self, to: int, whence: int = io.SEEK_SET, /) -> int:
        """Move, and return where it stands then."""
        return self._file.seek(to, whence)

    def readinto(self, buffer: Any, /) -> int:
        """Read what fits."""
        some = self._file.read(len(buffer))
        buffer[: len(some)] = some
        self._stream.taken += len(some)
        return len(some)

    def part(self, at: int, size: int) -> bytes:
        """Return `size` bytes from `at` on; fewer where the file ends."""
        self.seek(at)
        parts = []
        while size > 0 and (some := self.read(size)):
            parts.append(some)
            size -= len(some)
        return b"".join(parts)


def _wait_for(file: Any) -> None:
    select.select([file], [], [])
