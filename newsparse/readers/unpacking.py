"""Sources inside sources: what is compressed, or an archive of many, is read as what is in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Protocol, cast

from newsparse.document import Document
from newsparse.readers.compressed import CODECS, Decompressed
from newsparse.readers.failure import Failure, ReadingError
from newsparse.readers.packed import Packed, is_hidden, name_in
from newsparse.readers.piece import Piece
from newsparse.readers.stream import Stream

# (stream, the name for its records, what it is unpacked out of) → its records.
Contents = Callable[[Stream, str, tuple[str, ...]], Iterator[Piece | Document | Failure]]
ARCHIVES = {"tar": "newsparse.readers.tarred", "zip": "newsparse.readers.zipped"}
_SUFFIX = re.compile(r"\.(?:gz|bz2|xz|zst|zstd)$|(?<=\.t)(?:gz|bz2|xz|zst)$", re.IGNORECASE)


class Archive(Protocol):
    """What a module in `ARCHIVES` has."""

    def members(self, stream: Stream, source: str) -> Iterator[Packed | Failure]:
        """Yield what is in an archive, in its order. Raises ReadingError."""


def unpacked_name(name: str) -> str:
    """Return a name without what says that it is compressed: "dump.jsonl.gz" holds "dump.jsonl"."""
    return _SUFFIX.sub("", name)


def unpacked(
    packing: str, stream: Stream, source: str, inside: tuple[str, ...], contents: Contents
) -> Iterator[Piece | Document | Failure]:
    """Yield the records of a source that is packed: `packing` says how, `inside` what it came out of.

    A compressed archive of compressed files is the most: what is packed more often is a mistake, or a trap.
    """
    is_archive = packing in ARCHIVES
    if (is_archive and not ARCHIVES.keys().isdisjoint(inside)) or (not is_archive and inside[-1:] in _COMPRESSIONS):
        yield Failure(source, None, *_too_deep(packing, stream, inside))
        return
    read = _archived if is_archive else _decompressed
    try:
        yield from read(packing, stream, source, (*inside, packing), contents)
    except ReadingError as error:
        if error.source != source:
            raise
        yield error.failure


def _too_deep(packing: str, stream: Stream, inside: tuple[str, ...]) -> tuple[str, str]:
    """Tell what is packed once too often, and what to do; a docx in an archive is no archive, but a document."""
    if packing == "zip":
        from newsparse.readers.zipped import A_DOCUMENT, is_document  # noqa: PLC0415 - only for these

        if is_document(stream.peek(_BEGINNING)):
            return A_DOCUMENT
    return f"it is packed more than once ({packing} in {' in '.join(reversed(inside))})", "unpack it once first"


_BEGINNING = 100
_COMPRESSIONS = {(name,) for name in CODECS}


def _decompressed(
    packing: str, stream: Stream, source: str, inside: tuple[str, ...], contents: Contents
) -> Iterator[Piece | Document | Failure]:
    file = Decompressed(stream, CODECS[packing], source)
    yield from contents(Stream(file), source, inside)
    if file.rest is not None:
        raise file.rest


def _archived(
    packing: str, stream: Stream, source: str, inside: tuple[str, ...], contents: Contents
) -> Iterator[Piece | Document | Failure]:
    archive = cast(Archive, import_module(ARCHIVES[packing]))
    nothing = True
    for member in archive.members(stream, source):
        if isinstance(member, Failure):
            nothing = False
            yield member
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
