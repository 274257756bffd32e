"""Zip archives: read where the list at their end says that a member is, or as they come; nothing is unpacked to disk.

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
from newsparse.readers.meter import Meter
from newsparse.readers.packed import Coming, Packed, Stretch, name_in, printed
from newsparse.readers.stream import Readable, Stream, Unseekable, Whole

# What stands at the end of an archive, before at most 64 KiB of comment; and its form for more than 4 GiB.
_END, _END_64, _WHERE_END_64 = struct.Struct("<4s4H2LH"), struct.Struct("<4sQ2H2L4Q"), struct.Struct("<4sLQL")
_ENTRY, _LOCAL = struct.Struct("<4s6H3L5H2L"), struct.Struct("<4s5H3L2H")
_LONGEST_COMMENT = 1 << 16
_LONGEST_ENTRY = _ENTRY.size + 3 * 0xFFFF
_FULL = 0xFFFFFFFF
_ENCRYPTED, _SIZE_BEHIND, _UTF8 = 0x1, 0x8, 0x800
_DEFLATE = 8
_LONGEST_BEHIND = 24
_MEMBER, _BEHIND = b"PK\3\4", b"PK\7\x08"
_LINK = 0o120000
_CUT = "is the download complete?"
_ELSEWHERE = ("it is not where the zip archive says", _CUT)

_NEVER = re.compile(rb"(?!)")
# How members are compressed, by the archive's number for it; stored as they are: None.
_METHODS: dict[int, Codec | None] = {
    0: None,
    _DEFLATE: Codec("deflate", _NEVER, "", lambda: Inflated(-15), "unzip -p"),
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


def members(stream: Stream, source: str, meter: Meter) -> Iterator[Packed | Failure]:
    """Yield the files of an archive, in its order. Raises ReadingError where it cannot be read, or no further.

    An archive that comes through a pipe, or lacks its end, is read as it comes.
    """
    file = stream.whole()
    begin = _list_of(file, source) if file else None
    if file is None or begin is None:
        yield from _coming(Coming(stream, source, "zip"), source, meter)
        return
    for entry in islice(_entries(file, begin, source), _LOOKED_AT):
        _refuse_document(entry.name, source)
    claimed, whole = 0, file.seek(0, 2)
    for entry in _entries(file, begin, source):
        meter.count_member()
        if entry.name.endswith("/") or entry.mode & 0o170000 == _LINK:
            continue
        name = name_in(source, entry.name)
        unread = _unread(entry, name)
        if unread:
            yield unread
            continue
        if entry.at + begin.shift + entry.packed > whole:
            yield Failure(name, None, *_ELSEWHERE)
            continue
        claimed += entry.packed
        if claimed > whole:  # the same bytes serve for many members: 42 KB of them become 5 GB
            raise ReadingError(source, "the members of the zip archive overlap", "is it to be trusted?")
        try:
            yield Packed(entry.name, _opened(file, entry, begin.shift, name, meter))
        except ReadingError as error:
            yield error.failure


def _refuse_document(name: str, source: str) -> None:
    if name in _DOCUMENTS:
        what = "it is a document (docx, odt, epub, jar …), no archive of texts"
        raise ReadingError(source, what, "save it as text")


def _unread(entry: _Entry, name: str) -> Failure | None:
    """Tell why a member is not read, where it is not."""
    if entry.flags & _ENCRYPTED:
        return Failure(name, None, "it is encrypted", "unpack the archive with its password")
    if entry.method not in _METHODS:
        what = f"it is compressed by a method that is not read (number {entry.method})"
        return Failure(name, None, what, "unpack the archive first")
    return None


# ------------------------------------------------------------------------------------------------ by the list at its end
class _List(NamedTuple):
    """Where the list of the members is. `shift`: how many bytes stand before the archive (it unpacks itself)."""

    at: int
    size: int
    shift: int


def _list_of(file: Whole, source: str) -> _List | None:
    """Return where the list is, None in an archive that has no end; the file stands where it stood then."""
    here = file.tell()
    whole = file.seek(0, 2)
    first = max(0, whole - _LONGEST_COMMENT - _END.size)
    tail = file.part(first, whole - first)
    found = _end_in(tail)
    if found is None:
        file.seek(here)
        return None
    _, *_, size, at, _ = _END.unpack_from(tail, found)
    end = first + found
    before = file.part(end - _WHERE_END_64.size, _WHERE_END_64.size) if end >= _WHERE_END_64.size else b""
    if before.startswith(b"PK\6\7"):
        printed_end = _WHERE_END_64.unpack(before)[2]
        for place in (printed_end, end - _WHERE_END_64.size - _END_64.size):
            large = file.part(place, _END_64.size) if place < end else b""
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
    block, read = b"", 0
    while at < end or read < len(block):
        if len(block) - read < _LONGEST_ENTRY and at < end:
            more = file.part(at, min(1 << 18, end - at))
            at = at + len(more) if more else end
            block, read = block[read:] + more, 0
        entry, size = _entry(block, read)
        if entry is None:
            raise ReadingError(source, "the zip archive's list of its members is damaged", _CUT)
        yield entry
        read += size


def _entry(block: bytes, begin: int) -> tuple[_Entry | None, int]:
    """Read the entry that stands somewhere in a part of the list, and how long it is."""
    if len(block) - begin < _ENTRY.size or block[begin : begin + 4] != b"PK\1\2":
        return None, 0
    numbers = _ENTRY.unpack_from(block, begin)
    _, _, _, flags, method, _, _, crc, packed, size, name, extra, comment, _, _, mode, at = numbers
    behind = begin + _ENTRY.size + name
    end = behind + extra + comment
    if len(block) < end:
        return None, 0
    size, packed, at = _widened((size, packed, at), block[behind : behind + extra])
    called = _name(block[begin + _ENTRY.size : behind], is_utf8=bool(flags & _UTF8))
    return _Entry(called, flags, method, crc, packed, size, mode >> 16, at), end - begin


def _widened(numbers: tuple[int, ...], extra: bytes) -> tuple[int, ...]:
    """Return numbers with those that took more than 32 bits in their place: an extra field holds them."""
    count = numbers.count(_FULL)
    wide = iter(_wide(extra, count) if count else ())
    return tuple(next(wide, each) if each == _FULL else each for each in numbers)


def _wide(extra: bytes, count: int) -> tuple[int, ...]:
    """Return the numbers that took more than 32 bits, from the extra field that holds them; none where it does not."""
    at = 0
    while at + 4 <= len(extra):
        kind, size = struct.unpack_from("<2H", extra, at)
        at += 4
        if kind == 1 and size >= 8 * count and at + 8 * count <= len(extra):
            return struct.unpack_from(f"<{count}Q", extra, at)
        at += size
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


def _opened(file: Whole, entry: _Entry, shift: int, name: str, meter: Meter) -> Readable:
    """Return what is in a member. Raises ReadingError."""
    at = entry.at + shift
    local = file.part(at, _LOCAL.size)
    if len(local) < _LOCAL.size or not local.startswith(_MEMBER):
        raise ReadingError(name, *_ELSEWHERE)
    *_, name_size, extra_size = _LOCAL.unpack(local)
    packed = _Region(file, at + _LOCAL.size + name_size + extra_size, entry.packed)
    return _Checked(_unpacker(packed, entry, name, meter), entry, name)


def _unpacker(packed: Readable, entry: _Entry, name: str, meter: Meter) -> Callable[[int], bytes]:
    """Return what reads a member. Raises ReadingError where what unpacks it is not installed."""
    codec = _METHODS[entry.method]
    return Decompressed(Stream(packed), codec, name, meter).read if codec else Stream(packed).some


class _Region(Unseekable):
    """A part of a file, by itself; others read the file in between."""

    def __init__(self, file: Whole, at: int, size: int) -> None:
        self._file, self._at, self._left = file, at, size

    def read(self, size: int = 1 << 16) -> bytes:
        some = self._file.part(self._at, min(size, self._left))
        self._at += len(some)
        self._left -= len(some)
        return some


class _Checked(Unseekable):
    """What is in a member, with its size and its checksum looked at when it ends."""

    def __init__(self, read: Callable[[int], bytes], entry: _Entry, name: str) -> None:
        from zlib import crc32  # noqa: PLC0415 - only for archives

        self._read, self._entry, self._name = read, entry, name
        self._crc32 = crc32
        self._crc = self._size = 0

    def read(self, size: int = 1 << 16) -> bytes:
        """Return the next bytes. Raises ReadingError where they are more, or at the end not what the archive promised."""
        some = self._read(size)
        self._crc = self._crc32(some, self._crc)
        self._size += len(some)
        promised = (self._entry.size, self._entry.crc)
        if self._size > self._entry.size or (not some and (self._size, self._crc) != promised):
            raise ReadingError(self._name, "it is damaged: size or checksum is not what the zip archive says", _CUT)
        return some


# ------------------------------------------------------------------------------------------------ as it comes
def _coming(archive: Coming, source: str, meter: Meter) -> Iterator[Packed | Failure]:
    """Yield the files of an archive by what stands before each; what only the list at its end tells stays unknown: links."""
    while (sign := archive.next(4)) in (_MEMBER, _BEHIND):
        if sign == _BEHIND:  # of a directory, some write its size of nothing there too
            archive.next(12)
            continue
        meter.count_member()
        head = sign + archive.next(_LOCAL.size - 4)
        if len(head) < _LOCAL.size:
            raise archive.error("ends early")
        *_, flags, method, _, _, crc, packed, size, name_size, extra_size = _LOCAL.unpack(head)
        printed_name = archive.next(name_size)
        size, packed = _widened((size, packed), archive.next(extra_size))
        entry = _Entry(_name(printed_name, is_utf8=bool(flags & _UTF8)), flags, method, crc, packed, size, 0, 0)
        _refuse_document(entry.name, source)
        name = name_in(source, entry.name)
        if flags & _SIZE_BEHIND and not (method == 0 and entry.name.endswith("/")):
            yield from _unmeasured(archive, entry, name, meter)
            continue
        stretch = Stretch(archive, packed)
        unread = _unread(entry, name)
        if unread or not entry.name.endswith("/"):
            yield unread or Packed(entry.name, _Checked(_unpacker(stretch, entry, name, meter), entry, name))
        stretch.skip()
    if sign not in (b"PK\1\2", b"PK\5\6", b"PK\6\6"):
        raise archive.error("is damaged" if sign else "ends early")
    while archive.stream.some(1 << 16):  # the list of what was read
        pass


def _unmeasured(archive: Coming, entry: _Entry, name: str, meter: Meter) -> Iterator[Packed]:
    """Yield a member whose size stands behind it: where it ends is told by how it is compressed, or not at all."""
    if entry.method != _DEFLATE or entry.flags & _ENCRYPTED:
        raise archive.error("says only at its end how long a member is, and is to be given as a file")
    file = _Inflating(archive, meter)
    if not entry.name.endswith("/"):
        yield Packed(entry.name, file)
    while file.read():
        pass


class _Inflating(Unseekable):
    """A member of unknown length. Raises ReadingError where what stands behind it does not confirm it."""

    def __init__(self, archive: Coming, meter: Meter) -> None:
        from zlib import crc32  # noqa: PLC0415 - only for archives

        self._archive, self._inflated, self._crc32, self._meter = archive, Inflated(-15), crc32, meter
        self._crc = self._size = 0
        self._begin = archive.at
        self._has_ended = False

    def read(self, size: int = 1 << 16) -> bytes:
        """Return the next bytes, b"" at the end."""
        while not self._has_ended:
            given = self._archive.some(1 << 16) if self._inflated.needs_input else b""
            try:
                some = self._inflated.decompress(given, size)
            except Exception:
                raise self._archive.error("is damaged") from None
            self._crc = self._crc32(some, self._crc)
            self._size += len(some)
            self._meter.count(len(some))
            if self._inflated.eof:
                self._end(self._inflated.unused_data)
            if some:
                return some
        return b""

    def _end(self, unused: bytes) -> None:
        """Give back what is behind the member, and pass over what confirms it: checksum and sizes, in one of four forms."""
        self._has_ended = True
        self._archive.at -= len(unused)
        self._archive.stream.give_back(unused)
        packed = self._archive.at - self._begin
        behind = self._archive.stream.peek(_LONGEST_BEHIND)
        for sign in (_BEHIND, b""):
            for form in ("<L2L", "<L2Q"):
                expected = sign + struct.pack(form, self._crc, packed & _FULL if form == "<L2L" else packed, self._size)
                if behind.startswith(expected):
                    self._archive.next(len(expected))
                    return
        if len(behind) < _LONGEST_BEHIND:
            self._archive.next(len(behind))
            raise self._archive.error("ends early")
        raise self._archive.error("is damaged")
