"""Compressed bytes, unpacked as they are asked for: never more at once than was asked, however much they would become."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import Any, NamedTuple, Protocol

from newsparse.readers.failure import ReadingError
from newsparse.readers.meter import Meter
from newsparse.readers.stream import Stream, Unseekable

# A step unpacks no more than this, so that what is good before a damage is not lost with it.
_STEP = 1 << 16
# What unpacking may need by itself: `zstd --long=31` and `xz --lzma2=dict=1GiB` ask for more, and are told so.
MOST_WINDOW = 128 << 20


class Member(Protocol):
    """One member of a compressed file: `zlib`, `bz2`, `lzma` and `zstd` have this in common, all but."""

    @property
    def eof(self) -> bool:
        """Whether the member has ended."""

    @property
    def needs_input(self) -> bool:
        """Whether it gives nothing more before it is given something."""

    @property
    def unused_data(self) -> bytes:
        """What was given of which follows its end."""

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """Take `data`, and return at most `max_length` bytes."""


class Inflated:
    """`zlib`'s decompressor, made like the others: it keeps what it could not unpack yet."""

    def __init__(self, wbits: int) -> None:
        from zlib import decompressobj  # noqa: PLC0415 - only for what is compressed

        self._inner = decompressobj(wbits)
        self._error: Exception | None = None
        self.needs_input = True

    @property
    def eof(self) -> bool:
        """Whether the member has ended."""
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        """What was given of which follows its end."""
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """Take `data`, and return at most `max_length` bytes."""
        if self._error:
            raise self._error
        given, before = self._inner.unconsumed_tail + data, self._inner.copy()
        try:
            some = self._inner.decompress(given, max_length)
        except Exception as error:  # zlib.error: what is good before it would be lost with it
            self._error, self.needs_input = error, False
            return _good(before, given, max_length)
        self.needs_input = not self._inner.unconsumed_tail and len(some) < max_length
        return some


def _good(inner: Any, data: bytes, most: int) -> bytes:
    """Return what comes out of damaged data before the damage, no more than `most` of it: byte by byte, once for a file."""
    good = bytearray()
    with suppress(Exception):
        for at in range(len(data)):
            if len(good) >= most:
                break
            good += inner.decompress(data[at : at + 1])
    return bytes(good[:most])


def _gzip() -> Member:
    return Inflated(31)


def _bzip2() -> Member:
    from bz2 import BZ2Decompressor  # noqa: PLC0415

    return BZ2Decompressor()


def _xz() -> Member:
    from lzma import FORMAT_XZ, LZMADecompressor  # noqa: PLC0415

    return LZMADecompressor(format=FORMAT_XZ, memlimit=MOST_WINDOW)


def zstd() -> Member:
    """Return what unpacks a frame of zstd; its own limit is a window of 128 MiB. Raises ImportError."""
    try:
        module = import_module("compression.zstd")  # from Python 3.14 on
    except ImportError:
        module = import_module("backports.zstd")  # the extra `zst`
    decompressor: Member = module.ZstdDecompressor()
    return decompressor


class Codec(NamedTuple):
    """One way to compress: how its members begin, what unpacks them, and the command that does."""

    name: str
    begins: re.Pattern[bytes]
    suffix: str
    member: Callable[[], Member]
    command: str


CODECS = {
    each.name: each
    for each in (
        Codec("gzip", re.compile(rb"\x1f\x8b"), ".gz", _gzip, "gzip -dc"),
        Codec("bzip2", re.compile(rb"BZh[1-9]"), ".bz2", _bzip2, "bzip2 -dc"),
        Codec("xz", re.compile(rb"\xfd7zXZ\0"), ".xz", _xz, "xz -dc"),
        # A frame, or one that is to be skipped.
        Codec("zstd", re.compile(rb"(?:\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18)"), ".zst", zstd, "zstd -dc --long=31"),
    )
}
_LONGEST_BEGINNING = 6


class Decompressed(Unseekable):
    """A compressed stream as a file of what is in it: all its members, one after the other.

    Raises ReadingError where the data is damaged or ends early: all before that has been given. `rest`: what it had to say
    of what stands behind the data, once that is read.
    """

    def __init__(self, stream: Stream, codec: Codec, source: str, meter: Meter) -> None:
        """`source`: the name that a ReadingError bears. Raises ReadingError where nothing is there to unpack it."""
        self._stream, self._codec, self._source, self._meter = stream, codec, source, meter
        self._given = b""
        self._taken = 0
        self.rest: ReadingError | None = None
        self._error: ReadingError | None = None
        try:
            self._member: Member | None = codec.member()
        except ImportError:
            what = f"it is compressed by {codec.name}, and what unpacks that is not installed"
            raise ReadingError(
                source, what, f"pip install 'newsparse[zst]', or unpack it: {codec.command} FILE"
            ) from None

    def read(self, size: int = _STEP) -> bytes:
        """Return the next bytes, at most `size`; b"" at the end. Raises ReadingError, again and again."""
        if self._error is not None:
            raise self._error
        try:
            return self._read(min(size, _STEP))
        except ReadingError as error:
            self._error = error
            raise

    def _read(self, size: int) -> bytes:
        while self._member is not None:
            member = self._member
            if member.needs_input and not self._given:
                self._take()
                if not self._given:
                    what = f"the {self._codec.name} data ends early, at byte {self._taken:,}"
                    raise ReadingError(self._source, what, "is the download complete? what came before was read")
            given, self._given = (self._given, b"") if member.needs_input else (b"", self._given)
            some = self._unpacked(member, given, size)
            if member.eof:
                self._given = member.unused_data
                self._member = self._next()
            if some:
                self._meter.count(len(some))
                return some
        return b""

    def _unpacked(self, member: Member, data: bytes, size: int) -> bytes:
        try:
            return member.decompress(data, size)
        except MemoryError as error:
            raise self._damage(error) from None
        except Exception as error:  # zlib.error, OSError, LZMAError, ZstdError: what each library calls it
            raise self._damage(error) from None

    def _damage(self, error: Exception) -> ReadingError:
        name = self._codec.name
        if isinstance(error, MemoryError) or "memory" in str(error).lower():
            what = f"unpacking it takes more memory than {MOST_WINDOW >> 20} MiB (its {name} window is that large)"
            return ReadingError(self._source, what, f"unpack it outside: {self._codec.command} FILE | newsparse parse")
        what = f"the {name} data is damaged, before byte {self._taken:,} ({str(error).lower()})"
        return ReadingError(self._source, what, "is the download complete? what came before was read")

    def _take(self) -> None:
        some = self._stream.some(_STEP)
        self._taken += len(some)
        self._given += some

    def _next(self) -> Member | None:
        """Return the next member, if one follows: NUL bytes may stand between them and behind the last (tape blocks)."""
        while len(self._given) < _LONGEST_BEGINNING or self._given[0] == 0:
            before = self._taken
            self._given = self._given.lstrip(b"\0")
            self._take()
            if self._taken == before:
                break
        if not self._given:
            return None
        if self._codec.begins.match(self._given):
            return self._codec.member()
        at = self._taken - len(self._given)
        what = f"something else follows the {self._codec.name} data, at byte {at:,}"
        self.rest = ReadingError(self._source, what, "is the file whole? what came before was read")
        return None
