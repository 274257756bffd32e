"""Tar archives (POSIX, GNU, V7), member after member as they come: nothing is unpacked to disk, nothing is held whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.readers.failure import Failure, ReadingError
from newsparse.readers.packed import Packed, name_in, printed
from newsparse.readers.stream import Stream

_BLOCK = 512
# What a name may take in the extended headers, which are held.
_MOST_EXTENDED = 1 << 20
_DATA, _LONG_NAME, _EXTENDED = (b"0", b"\0", b"7"), b"L", (b"x", b"X")
_SPARSE = b"S"
_NAMED = re.compile(r"\.(?:tar(?:\.\w+)?|t[gbxz]\w*)$", re.IGNORECASE)
_OCTAL = re.compile(rb"[0-7]{1,7}")
_SIZE = re.compile(rb"\d{1,18}")


def is_tar(head: bytes, name: str) -> bool:
    """Tell whether bytes begin a tar archive: the sum over its first header is right, or by `name` it is an empty one."""
    block = head[:_BLOCK]
    if len(block) < _BLOCK:
        return False
    if block[0] == 0:
        return _NAMED.search(name) is not None and not any(block)
    printed_sum = block[148:156].strip(b" \0")
    if not _OCTAL.fullmatch(printed_sum):
        return False
    return sum(block[:148]) + 8 * ord(" ") + sum(block[156:]) == int(printed_sum, 8)


def members(stream: Stream, source: str) -> Iterator[Packed | Failure]:
    """Yield the files of an archive, in its order. Raises ReadingError where the archive ends early or is damaged."""
    from tarfile import HeaderError, TarInfo  # noqa: PLC0415 - only for archives

    archive = _Archive(stream, source)
    extended: dict[str, str] = {}
    while block := archive.block():
        if block.count(0) == _BLOCK:  # the end's; another archive may follow
            continue
        try:
            info = TarInfo.frombuf(block, "utf-8", "surrogateescape")
        except HeaderError:
            what = f"the tar archive is damaged at byte {archive.at - _BLOCK:,}"
            raise ReadingError(source, what, "is the download complete? what came before was read") from None
        size = int(extended.get("size", info.size))
        if info.type == _LONG_NAME:
            extended["path"] = printed(archive.data(size).rstrip(b"\0"))
        elif info.type in _EXTENDED:
            extended |= _records(archive.data(size))
        else:
            name = extended.get("path") or printed(info.name.encode("utf-8", "surrogateescape"))
            if info.type == _SPARSE or any(key.startswith("GNU.sparse.") for key in extended):
                yield Failure(
                    name_in(source, name), None, "it is stored with holes (sparse)", "unpack the archive first"
                )
                archive.skip_map(block, is_old=info.type == _SPARSE)
                info.type = _SPARSE
            file = archive.file(size)
            if info.type in _DATA:
                yield Packed(name, file)
            file.skip()
            extended = {}


def _records(data: bytes) -> dict[str, str]:
    r"""Read an extended header: b"20 path=a/long.txt\n" says (length, key, value)."""
    said = {}
    while data:
        length, _, rest = data.partition(b" ")
        if not length.isdigit() or not len(length) + 1 < int(length[:9]) <= len(data):
            break
        key, _, value = rest[: int(length) - len(length) - 1].removesuffix(b"\n").partition(b"=")
        if key != b"size" or _SIZE.fullmatch(value):
            said[printed(key)] = printed(value)
        data = data[int(length) :]
    return said


class _Archive:
    """The bytes of an archive, by blocks. `at`: how many were read."""

    def __init__(self, stream: Stream, source: str) -> None:
        self._stream, self._source = stream, source
        self.at = 0

    def some(self, size: int) -> bytes:
        """Return the next bytes, at least one. Raises ReadingError at the end."""
        some = self._stream.some(size)
        self.at += len(some)
        if not some:
            what = f"the tar archive ends early, at byte {self.at:,}"
            raise ReadingError(self._source, what, "is the download complete? what came before was read")
        return some

    def block(self) -> bytes:
        """Return the next block; b"" at the end of everything."""
        some = self._stream.some(_BLOCK)
        self.at += len(some)
        while some and len(some) < _BLOCK:
            some += self.some(_BLOCK - len(some))
        return some

    def file(self, size: int) -> _File:
        """Return the data that stands here, `size` bytes."""
        return _File(self, size)

    def data(self, size: int) -> bytes:
        """Return the same at once; of an extended header that is too long for one, only its beginning."""
        file = _File(self, size)
        data = b""
        while len(data) < _MOST_EXTENDED and (some := file.read(_MOST_EXTENDED - len(data))):
            data += some
        file.skip()
        return data

    def skip_map(self, block: bytes, *, is_old: bool) -> None:
        """Pass over the blocks that tell where the holes of an old sparse file are."""
        goes_on = is_old and block[482]
        while goes_on and (more := self.block()):
            goes_on = more[504]


class _File:
    """The data of one member, and the padding behind it."""

    def __init__(self, archive: _Archive, size: int) -> None:
        self._archive = archive
        self._left = size
        self._padding = -size % _BLOCK

    def read(self, size: int = 1 << 16) -> bytes:
        """Return the next bytes, b"" at the end."""
        if self._left <= 0:
            return b""
        some = self._archive.some(min(size, self._left))
        self._left -= len(some)
        return some

    def skip(self) -> None:
        """Pass over what was not read of it."""
        self._left, self._padding = max(self._left, 0) + self._padding, 0
        while self.read():
            pass

    def seekable(self) -> bool:
        """Nobody can move about in it."""
        return False

    def close(self) -> None:
        """Nothing to close: the archive goes on."""
