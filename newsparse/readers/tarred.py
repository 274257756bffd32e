"""Tar archives (POSIX, GNU, V7), member after member as they come: nothing is unpacked to disk, nothing is held whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.readers.failure import Failure
from newsparse.readers.meter import Meter
from newsparse.readers.packed import Coming, Packed, Stretch, name_in, printed
from newsparse.readers.stream import Stream

_BLOCK = 512
# What a name may take in the extended headers, which are held.
_MOST_EXTENDED = 1 << 20
_DATA, _LONG_NAME, _EXTENDED = (b"0", b"\0", b"7"), b"L", (b"x", b"X")
_SPARSE, _HOLES, _SPARSELY = b"S", b"GNU.sparse.", "sparse"
_NAMED = re.compile(r"\.(?:tar(?:\.\w+)?|t(?:gz|bz2?|xz|zst))$", re.IGNORECASE)
# Blank blocks fill up the last record of a tape, of which the largest have a megabyte; more are no archive.
_MOST_BLANK = 4 << 20
_OCTAL = re.compile(rb"[0-7]{1,7}")
_SIZE = re.compile(rb"\d{1,18}")
_LENGTH = re.compile(rb"(\d{1,9}) ")


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


def members(stream: Stream, source: str, meter: Meter) -> Iterator[Packed | Failure]:
    """Yield the files of an archive, in its order. Raises ReadingError where the archive ends early or is damaged."""
    from tarfile import HeaderError, TarInfo  # noqa: PLC0415 - only for archives

    archive = Coming(stream, source, "tar")
    extended: dict[str, str] = {}
    blank = 0
    while (block := archive.next(_BLOCK)) and blank <= _MOST_BLANK:
        if block.count(0) == _BLOCK:  # the end's; another archive may follow
            blank += _BLOCK
            continue
        blank = 0
        meter.count_member()
        try:
            info = TarInfo.frombuf(block, "utf-8", "surrogateescape")
        except HeaderError:
            raise archive.error("is damaged") from None
        size = max(int(extended.get("size", info.size)), 0)
        if info.type == _LONG_NAME:
            extended["path"] = printed(_data(archive, size).rstrip(b"\0"))
        elif info.type in _EXTENDED:
            extended |= _records(_data(archive, size))
        else:
            name = extended.get("path") or printed(info.name.encode("utf-8", "surrogateescape"))
            if info.type == _SPARSE or _SPARSELY in extended:
                yield Failure(
                    name_in(source, name), None, "it is stored with holes (sparse)", "unpack the archive first"
                )
                _skip_map(archive, block, is_old=info.type == _SPARSE)
                info.type = _SPARSE
            file = _file(archive, size)
            if info.type in _DATA:
                yield Packed(name, file)
            file.skip()
            extended = {}


def _records(data: bytes) -> dict[str, str]:
    r"""Read what matters of an extended header: b"20 path=a/long.txt\n" says (length, key, value)."""
    said, at = {}, 0
    while length := _LENGTH.match(data, at):
        begin, end = length.end(), at + int(length[1])
        if not begin < end <= len(data):
            break
        key, _, value = data[begin:end].removesuffix(b"\n").partition(b"=")
        if key == b"path" or (key == b"size" and _SIZE.fullmatch(value)):
            said[key.decode()] = printed(value)
        elif key.startswith(_HOLES):
            said[_SPARSELY] = ""
        at = end
    return said


def _file(archive: Coming, size: int) -> Stretch:
    """Return the data that stands here, filled up to a block."""
    return Stretch(archive, size, -size % _BLOCK)


def _data(archive: Coming, size: int) -> bytes:
    """Return the same at once; of an extended header that is too long for one, only its beginning."""
    file = _file(archive, size)
    data = b""
    while len(data) < _MOST_EXTENDED and (some := file.read(_MOST_EXTENDED - len(data))):
        data += some
    file.skip()
    return data


def _skip_map(archive: Coming, block: bytes, *, is_old: bool) -> None:
    """Pass over the blocks that tell where the holes of an old sparse file are."""
    goes_on = is_old and block[482]
    while goes_on and (more := archive.next(_BLOCK)):
        goes_on = more[504]
