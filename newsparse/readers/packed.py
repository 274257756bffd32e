"""One file inside an archive: its name, and its bytes as they come; and archives that are read as they come."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.readers.failure import ReadingError
from newsparse.readers.stream import Readable, Stream, Unseekable


class Packed(NamedTuple):
    """A member: `name` as the archive prints it, `file` what is in it."""

    name: str
    file: Readable


def printed(name: bytes) -> str:
    r"""Return a member's name as text that any encoding can carry: b"caf\xe9.txt" is `caf\xe9.txt`."""
    return name.decode("utf-8", "backslashreplace")


# "__MACOSX/._a.txt", ".git/config": what a walk through a directory passes over too.
_HIDDEN = re.compile(r"(?:^|/)(?:\.(?!\.?(?:/|$))|__MACOSX/)")
_FROM_THE_TOP = re.compile(r"^(?:\.?/)++")


def is_hidden(name: str) -> bool:
    """Tell whether a member is one that nobody means: hidden files, what macOS adds."""
    return _HIDDEN.search(name) is not None


def name_in(archive: str, name: str) -> str:
    """Return how a record calls a member: "dump.zip!articles/a.txt". It is only a name: nothing is written there."""
    return f"{archive}!{_FROM_THE_TOP.sub('', name)}"


class Coming:
    """The bytes of an archive as they come. `at`: how many were taken."""

    def __init__(self, stream: Stream, source: str, kind: str) -> None:
        self.stream, self._source, self._kind = stream, source, kind
        self.at = 0

    def some(self, size: int) -> bytes:
        """Return the next bytes, at least one. Raises ReadingError at the end."""
        some = self.stream.some(size)
        self.at += len(some)
        if not some:
            raise self.error("ends early")
        return some

    def next(self, size: int) -> bytes:
        """Return the next `size` bytes; b"" at the end of everything. Raises ReadingError where it ends between."""
        data = self.stream.some(size)
        self.at += len(data)
        while data and len(data) < size:
            data += self.some(size - len(data))
        return data

    def error(self, what: str) -> ReadingError:
        """Return what tells that the archive is not read beyond this place."""
        what = f"the {self._kind} archive {what}, at byte {self.at:,}"
        return ReadingError(self._source, what, "is the download complete? what came before was read")


class Stretch(Unseekable):
    """So many bytes of an archive, and `padding` behind them."""

    def __init__(self, archive: Coming, size: int, padding: int = 0) -> None:
        self._archive, self._left, self._padding = archive, max(size, 0), padding

    def read(self, size: int = 1 << 16) -> bytes:
        """Return the next bytes, b"" at the end. Raises ReadingError where the archive ends before."""
        if not self._left:
            return b""
        some = self._archive.some(min(size, self._left))
        self._left -= len(some)
        return some

    def skip(self) -> None:
        """Pass over what was not read of it."""
        self._left, self._padding = self._left + self._padding, 0
        while self.read():
            pass
