"""Zip archives: read where the list at their end says that a member is; nothing is unpacked to disk, nothing is held whole.

The list itself is read by parts too: an archive of a million members costs no more memory than one of ten.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

from newsparse.readers.compressed import CODECS, Codec, Decompressed, Inflated
from newsparse.readers.failure import Failure, ReadingError
from newsparse.readers.packed import Packed, name_in, printed
from newsparse.readers.stream import Readable, Stream, Whole

# What stands at the end of an archive, before at most 64 KiB of comment; and its form for more than 4 GiB.
_END, _END_64, _WHERE_END_64 = struct.Struct("<4s4H2LH"), struct.Struct("<4sQ2H2L4Q"), struct.Struct("<4sLQL")
_ENTRY, _LOCAL = struct.Struct("<4s6H3L5H2L"), struct.Struct("<4s5H3L2H")
_LONGEST_COMMENT = 1 << 16
_FULL = 0xFFFFFFFF
_ENCRYPTED, _UTF8 = 0x1, 0x800
_LINK = 0o120000
_CUT = "is the download complete?"

_NEVER = re.compile(rb"(?!)")
# How members are compressed, by the archive's number for it; stored as they are: None.
_METHODS: dict[int, Codec | None] = {
    0: None,
    8: Codec("deflate", _NEVER, "", lambda: Inflated(-15), "unzip -p"),
    12: CODECS["bzip2"],
    93: CODECS["zstd"],
    95: CODECS["xz"],
}
# Zip archives that are one document, told by a member of theirs.
_DOCUMENTS = frozenset(("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"))
_LOOKED_AT = 1000


class _Entry(NamedTuple):
    name: str
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    mode: int
    at: int


def members(stream: Stream, source: str) -> Iterator[Packed | Failure]:
    """Yield the files of an archive, in its order. Raises ReadingError where its list cannot be read."""
    file = stream.whole()
    if file is None:
        what = "a zip archive says at its end what is in it, so that it cannot be read from a pipe or out of another"
        raise ReadingError(source, what, "give it as a file; tar can be piped")
    begin = _list_of(file, source)
    if any(entry.name in _DOCUMENTS for entry in islice(_entries(file, begin, source), _LOOKED_AT)):
        raise ReadingError(source, "it is a document (docx, odt, epub, jar …), no archive of texts", "save it as text")
    for entry in _entries(file, begin, source):
        if entry.name.endswith("/") or entry.mode & 0o170000 == _LINK:
            continue
        name = name_in(source, entry.name)
        if entry.flags & _ENCRYPTED:
            yield Failure(name, None, "it is encrypted", "unpack the archive with its password")
        elif entry.method not in _METHODS:
            what = f"it is compressed by a method that is not read (number {entry.method})"
            yield Failure(name, None, what, "unpack the archive first")
        else:
            try:
                yield Packed(entry.name, _opened(file, entry, begin.shift, name))
            except ReadingError as error:
                yield error.failure


class _List(NamedTuple):
    """Where the list of the members is. `shift`: how many bytes stand before the archive (it unpacks itself)."""

    at: int
    size: int
    shift: int


def _list_of(file: Whole, source: str) -> _List:
    whole = file.seek(0, 2)
    first = max(0, whole - _LONGEST_COMMENT - _END.size)
    tail = file.part(first, whole - first)
    found = _end_in(tail)
    if found is None:
        raise ReadingError(source, "the zip archive has no end: what is in it would be told there", _CUT)
    _, *_, size, at, _ = _END.unpack_from(tail, found)
    end = first + found
    before = file.part(end - _WHERE_END_64.size, _WHERE_END_64.size) if end >= _WHERE_END_64.size else b""
    if before.startswith(b"PK\6\7"):
        printed_end = _WHERE_END_64.unpack(before)[2]
        for place in (printed_end, end - _WHERE_END_64.size - _END_64.size):
            large = file.part(place, _END_64.size)
            if large.startswith(b"PK\6\6") and len(large) == _END_64.size:
                size, at = _END_64.unpack(large)[-2:]
                end = place
                break
    shift = end - size - at
    if shift < 0:
        raise ReadingError(source, "the zip archive's list of its members is damaged", _CUT)
    return _List(at + shift, size, shift)


def _end_in(tail: bytes) -> int | None:
    """Return where the end's record begins: its comment, which may hold anything, goes to the end of the file, or nearly."""
    near = None
    for found in re.finditer(re.escape(b"PK\5\6"), tail):
        at = found.start()
        left = len(tail) - at - _END.size
        if left >= 0:
            comment = _END.unpack_from(tail, at)[-1]
            if comment == left:
                return at
            near = at if comment < left else near
    return near


def _entries(file: Whole, where: _List, source: str) -> Iterator[_Entry]:
    at, end = where.at, where.at + where.size
    block = b""
    while at < end or block:
        if len(block) < _ENTRY.size + 3 * 0xFFFF and at < end:
            more = file.part(at, min(1 << 18, end - at))
            at = at + len(more) if more else end
            block += more
        read = _entry(block)
        if read is None:
            raise ReadingError(source, "the zip archive's list of its members is damaged", _CUT)
        yield read[0]
        block = block[read[1] :]


def _entry(block: bytes) -> tuple[_Entry, int] | None:
    """Read the entry that a part of the list begins with, and how long it is."""
    if len(block) < _ENTRY.size or not block.startswith(b"PK\1\2"):
        return None
    _, _, _, flags, method, _, _, crc, packed, size, name, extra, comment, _, _, mode, at = _ENTRY.unpack_from(block)
    behind = _ENTRY.size + name
    if len(block) < behind + extra + comment:
        return None
    wide = [each for each in (size, packed, at) if each == _FULL]
    if wide:
        numbers = iter(_wide(block[behind : behind + extra], len(wide)) or wide)
        size, packed, at = (next(numbers) if each == _FULL else each for each in (size, packed, at))
    called = _name(block[_ENTRY.size : behind], is_utf8=bool(flags & _UTF8))
    return _Entry(called, flags, method, crc, packed, size, mode >> 16, at), behind + extra + comment


def _wide(extra: bytes, count: int) -> tuple[int, ...]:
    """Return the numbers that took more than 32 bits, from the extra field that holds them; none where it does not."""
    while len(extra) >= 4:
        kind, size = struct.unpack_from("<2H", extra)
        if kind == 1 and size >= 8 * count and len(extra) >= 4 + 8 * count:
            return struct.unpack_from(f"<{count}Q", extra, 4)
        extra = extra[4 + size :]
    return ()


def _name(data: bytes, *, is_utf8: bool) -> str:
    r"""Return a member's name: UTF-8, marked so or not, else the code page of the first PCs. `a\b.txt` is of Windows."""
    if not is_utf8:
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            data = data.decode("cp437").encode()
    return (
        printed(data.partition(b"\0")[0]).replace("\\", "/") if b"/" not in data else printed(data.partition(b"\0")[0])
    )


def _opened(file: Whole, entry: _Entry, shift: int, name: str) -> Readable:
    """Return what is in a member. Raises ReadingError."""
    at = entry.at + shift
    local = file.part(at, _LOCAL.size)
    if len(local) < _LOCAL.size or not local.startswith(b"PK\3\4"):
        raise ReadingError(name, "it is not where the zip archive says", _CUT)
    *_, name_size, extra_size = _LOCAL.unpack(local)
    packed = _Region(file, at + _LOCAL.size + name_size + extra_size, entry.packed)
    codec = _METHODS[entry.method]
    unpacked = Decompressed(Stream(packed), codec, name) if codec else packed
    return _Checked(unpacked.read, entry, name)


class _NoSeeking:
    def seekable(self) -> bool:
        """Nobody can move about in it."""
        return False

    def close(self) -> None:
        """Nothing to close: the archive goes on."""


class _Region(_NoSeeking):
    """A part of a file, by itself; others read the file in between."""

    def __init__(self, file: Whole, at: int, size: int) -> None:
        self._file, self._at, self._left = file, at, size

    def read(self, size: int = 1 << 16) -> bytes:
        some = self._file.part(self._at, min(size, self._left))
        self._at += len(some)
        self._left -= len(some)
        return some


class _Checked(_NoSeeking):
    """What is in a member, with its size and its checksum looked at when it ends."""

    def __init__(self, read: Callable[[int], bytes], entry: _Entry, name: str) -> None:
        from zlib import crc32  # noqa: PLC0415 - only for archives

        self._read, self._entry, self._name = read, entry, name
        self._crc32 = crc32
        self._crc = self._size = 0

    def read(self, size: int = 1 << 16) -> bytes:
        """Return the next bytes. Raises ReadingError at the end where they were not what the archive promised."""
        some = self._read(size)
        self._crc = self._crc32(some, self._crc)
        self._size += len(some)
        if not some and (self._size, self._crc) != (self._entry.size, self._entry.crc):
            raise ReadingError(self._name, "it is damaged: size or checksum is not what the zip archive says", _CUT)
        return some
