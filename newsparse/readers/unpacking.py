"""Sources inside sources: what is compressed, or an archive of many, is read as what is in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Protocol, cast

from newsparse.document import Document
from newsparse.readers.compressed import CODECS, Decompressed
from newsparse.readers.failure import Failure, ReadingError
from newsparse.readers.meter import Meter
from newsparse.readers.packed import Packed, is_hidden, name_in
from newsparse.readers.piece import Piece
from newsparse.readers.stream import Stream

# (stream, the name for its records, what it is unpacked out of) → its records.
Contents = Callable[[Stream, str, tuple[str, ...]], Iterator[Piece | Document | Failure]]
ARCHIVES = {"tar": "newsparse.readers.tarred", "zip": "newsparse.readers.zipped"}
# No system has longer ones; each record of a member bears its name.
_LONGEST_NAME, _SHOWN = 4096, 60
_SUFFIX = re.compile(r"\.(?:gz|bz2|xz|zst|zstd)$|(?<=\.t)(?:gz|bz2|xz|zst)$", re.IGNORECASE)


class Archive(Protocol):
    """What a module in `ARCHIVES` has."""

    def members(self, stream: Stream, source: str, meter: Meter) -> Iterator[Packed | Failure]:
        """Yield what is in an archive, in its order, each thing counted. Raises ReadingError."""


def unpacked_name(name: str) -> str:
    """Return a name without what says that it is compressed: "dump.jsonl.gz" holds "dump.jsonl"."""
    return _SUFFIX.sub("", name)


def unpacked(
    packing: str, stream: Stream, source: str, inside: tuple[str, ...], meter: Meter, contents: Contents
) -> Iterator[Piece | Document | Failure]:
    """Yield the records of a source that is packed: `packing` says how, `inside` what it came out of.

    What is packed more often than the limit `nesting` says is a mistake, or a trap (an archive that holds itself).
    """
    if len(inside) >= meter.limits.nesting:
        what = f"it is packed more than {meter.limits.nesting:,} times ({' in '.join((packing, *reversed(inside)))})"
        yield Failure(source, None, what, "unpack it first, or raise --max-nesting")
        return
    read = _archived if packing in ARCHIVES else _decompressed
    try:
        yield from read(packing, stream, source, (*inside, packing), meter, contents)
    except ReadingError as error:
        if error.source != source:
            raise
        yield error.failure


def _decompressed(
    packing: str, stream: Stream, source: str, inside: tuple[str, ...], meter: Meter, contents: Contents
) -> Iterator[Piece | Document | Failure]:
    file = Decompressed(stream, CODECS[packing], source, meter)
    yield from contents(Stream(file), source, inside)
    if file.rest is not None:
        raise file.rest


def _archived(
    packing: str, stream: Stream, source: str, inside: tuple[str, ...], meter: Meter, contents: Contents
) -> Iterator[Piece | Document | Failure]:
    archive = cast(Archive, import_module(ARCHIVES[packing]))
    nothing = True
    for member in archive.members(stream, source, meter):
        if isinstance(member, Failure):
            nothing = False
            yield member
        elif len(member.name) > _LONGEST_NAME:
            nothing = False
            what = f"its name is longer than {_LONGEST_NAME:,} characters"
            yield Failure(name_in(source, f"{member.name[:_SHOWN]}…"), None, what, "unpack the archive first")
        elif not is_hidden(member.name):
            nothing = False
            yield from _member(member, name_in(source, member.name), inside, contents)
    if nothing:
        raise ReadingError(source, f"the {packing} archive holds no texts", "is it the right file?")


def _member(
    member: Packed, name: str, inside: tuple[str, ...], contents: Contents
) -> Iterator[Piece | Document | Failure]:
    try:
        yield from contents(Stream(member.file), name, inside)
    except ReadingError as error:
        if error.source != name:
            raise
        yield error.failure
