"""Where documents come from: `documents(inputs)` yields Documents, and Failures as data; one bad thing stops nothing.

Reading has two halves, so that a batch can share the work out: a source is cut into pieces, in order and in one process,
and a piece is read into its documents by whoever is free.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from newsparse.document import Document
from newsparse.limits import DEFAULT, Limits
from newsparse.readers.failure import Failure, ReadingError, failed
from newsparse.readers.piece import Piece
from newsparse.readers.signatures import PACKED, SIGNATURES
from newsparse.readers.sources import STDIN, Identity, Source, listed, sources
from newsparse.readers.stream import Stream

if TYPE_CHECKING:
    from newsparse.readers.meter import Meter

__all__ = [
    "AUTO",
    "FORMATS",
    "STDIN",
    "Failure",
    "Piece",
    "Reading",
    "Source",
    "documents",
    "documents_of",
    "listed",
    "pieces_of",
    "sources",
]

AUTO = "auto"
# What is in a source, by name, each a module of its own that is imported when needed. Tried in this order; `text` reads
# anything, and what stands behind it is read by name alone.
FORMATS = {
    "parquet": "newsparse.readers.parquet",
    "warc": "newsparse.readers.warc",
    "ninjs": "newsparse.readers.ninjs",
    "jsonld": "newsparse.readers.jsonld",
    "json": "newsparse.readers.json_file",
    "jsonl": "newsparse.readers.jsonl",
    "html": "newsparse.readers.html",
    "email": "newsparse.readers.mail",
    "markdown": "newsparse.readers.markdown",
    "csv": "newsparse.readers.delimited",
    "text": "newsparse.readers.text",
    "records": "newsparse.readers.records",
}

# What a source of a format can begin with, byte order marks and blanks left aside: nothing else is worth an import.
_BEGINNINGS: dict[str, tuple[bytes, ...]] = {
    "parquet": (b"PAR1",),
    "warc": (b"WARC/",),
    "ninjs": (b"{", b"["),
    "jsonld": (b"{", b"["),
    "json": (b"{", b"["),
    "jsonl": (b"{", b"\x0b", b"\x0c"),
    "html": (b"<",),
    "email": tuple(bytes((letter,)) for letter in range(ord("A"), ord("z") + 1)),
    "markdown": (b"---",),
}
_MARKS_AND_BLANKS = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"
# A first line that could begin several formats: `{`, `---`, `<!-- saved from … -->`, "Date: …", "From jane@…". What follows
# decides, so that it is waited for.
_UNDECIDED = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:[\[{]{1,2}\s*$|---|<[?!]|From |[A-Za-z][!-9;-~]{0,60}:)")
_MORE = 1 << 16


class Reading(NamedTuple):
    """What the caller says of the inputs. `format`: `auto` or one of `FORMATS`. `encoding`: else told by content.
    `text_field`, `id_field`: where a record of JSON Lines has its text and its id. `layout`: which layout a text is.
    `html_extractor`: what takes the main text out of a page: `resiliparse` or `trafilatura`. `limits`: how much is read, at
    most.
    """

    format: str = AUTO
    encoding: str | None = None
    text_field: str = "text"
    id_field: str = "id"
    layout: str | None = None
    html_extractor: str = "resiliparse"
    limits: Limits = DEFAULT


class Format(Protocol):
    """What a module in `FORMATS` has."""

    def recognises(self, head: bytes, name: str) -> bool:
        """Tell whether a source is of this format, by its first bytes and its name."""

    def pieces(self, stream: Stream, source: str, reading: Reading) -> Iterator[Piece | Document | Failure]:
        """Yield the records of a source, one at a time: cut out, or read already where one cannot be told without."""


class PieceReader(Protocol):
    """What a module in `FORMATS` has besides, where its `pieces` gives Pieces."""

    def documents(self, piece: Piece, reading: Reading) -> Iterator[Document | Failure]:
        """Yield what one record of a source holds."""


def documents(
    inputs: Iterable[str | Failure], reading: Reading | None = None, *, skip: Collection[Identity] = ()
) -> Iterator[Document | Failure]:
    """Yield every document of the inputs, in their order, as they are needed; what cannot be read is a Failure.

    `inputs`: paths of files and directories, `-` for standard input. `skip`: see `sources`.
    """
    reading = reading or Reading()
    for source in sources(inputs, skip=skip):
        if isinstance(source, Failure):
            yield source
        else:
            yield from documents_of(pieces_of(source, reading), reading)


def pieces_of(
    source: Source, reading: Reading, watch: Callable[[Stream], None] | None = None
) -> Iterator[Piece | Document | Failure]:
    """Yield the records of a source, cut out; those that had to be read to be told apart, as the documents they are.

    `watch` is given the stream that the source is read from, before it is: `stream.taken` tells how far it is read.
    """
    try:
        stream = source.open()
    except ReadingError as error:
        yield error.failure
        return
    except (OSError, ValueError) as error:
        yield failed(source.name, None, error)
        return
    if watch:
        watch(stream)
    try:
        with stream:
            yield from _contents(stream, source.name, reading)
    except ReadingError as error:
        yield error.failure
    except OSError as error:
        yield failed(source.name, None, error)


def documents_of(pieces: Iterable[Piece | Document | Failure], reading: Reading) -> Iterator[Document | Failure]:
    """Yield the documents of what `pieces_of` gives."""
    for piece in pieces:
        if isinstance(piece, Piece):
            yield from cast(PieceReader, _format(piece.format)).documents(piece, reading)
        else:
            yield piece


def _contents(
    stream: Stream, source: str, reading: Reading, inside: tuple[str, ...] = (), meter: "Meter | None" = None
) -> Iterator[Piece | Document | Failure]:
    """Yield the records of a stream. `source`: the name that they bear; `inside`: what it was unpacked out of; `meter`: what
    counts how much that is.
    """
    packing = _packing(stream, source)
    if packing:
        from newsparse.readers.meter import Meter  # noqa: PLC0415 - only for what is packed
        from newsparse.readers.unpacking import unpacked  # noqa: PLC0415

        counting = meter or Meter(stream, source, reading.limits)

        def within(stream: Stream, source: str, inside: tuple[str, ...]) -> Iterator[Piece | Document | Failure]:
            return _contents(stream, source, reading, inside, counting)

        return unpacked(packing, stream, source, inside, counting, within)
    if reading.format != AUTO:
        return _format(reading.format).pieces(stream, source, reading)
    head = stream.head()
    if _UNDECIDED.match(head):
        head = stream.peek(_MORE)
    for first_bytes, what, advice in SIGNATURES:
        if head.startswith(first_bytes):
            return iter((Failure(source, None, what, advice),))
    return _told_apart(stream, head, source, reading, inside).pieces(stream, source, reading)


def _packing(stream: Stream, source: str) -> str | None:
    """Return what a stream is packed by, if it is: a name of `newsparse.readers.unpacking`."""
    first = stream.peek(_LONGEST_SIGNATURE)
    if first.startswith(_SIGNATURES):
        return next(packing for first_bytes, packing in PACKED if first.startswith(first_bytes))
    if b"\0" in stream.head()[:_TAR_HEADER]:
        from newsparse.readers.tarred import is_tar  # noqa: PLC0415 - of text, only UTF-16 has NULs

        return "tar" if is_tar(stream.peek(_TAR_HEADER), source) else None
    return None


_SIGNATURES = tuple(first_bytes for first_bytes, _ in PACKED)
_LONGEST_SIGNATURE = max(map(len, _SIGNATURES))
# A tar archive begins with the name of a file in 100 bytes, filled up with NULs as all 512 of the header are.
_TAR_HEADER = 512


def _told_apart(stream: Stream, head: bytes, source: str, reading: Reading, inside: tuple[str, ...]) -> Format:
    """Return the format that a source is of, by its beginning, and by its name where that says more."""
    name = source
    if inside:
        from newsparse.readers.unpacking import unpacked_name  # noqa: PLC0415 - only for what is packed

        name = unpacked_name(source)
    begin = head[:_MORE].lstrip(_MARKS_AND_BLANKS)
    for kind in FORMATS:
        if kind == "csv":
            if not _may_be_table(begin, name, reading):
                continue
            head = stream.peek(_MORE)
        elif kind in _BEGINNINGS and not begin.startswith(_BEGINNINGS[kind]):
            if not name.lower().endswith(_SUFFIXES.get(kind, ())):
                continue
        elif kind == "email" and not _may_be_mail(begin):
            continue
        if (found := _format(kind)).recognises(head, name):
            return found
    raise AssertionError  # the last reads anything


# What a source of a format may be called, however it begins.
_SUFFIXES: dict[str, tuple[str, ...]] = {"jsonl": (".jsonl", ".ndjson")}
_TABLES = (".csv", ".tsv", ".tab")


def _may_be_mail(begin: bytes) -> bool:
    """Tell whether a source could be mail: its first word is a field's name, or that of the line before a message."""
    first = begin[:_LONGEST_FIELD].split(maxsplit=1)[0]
    return first.endswith(b":") or first == b"From"


_LONGEST_FIELD = 80


def _may_be_table(begin: bytes, name: str, reading: Reading) -> bool:
    """Tell whether a source could be a table: by its suffix, or since its first line has a field called as the text's is."""
    if name.lower().endswith(_TABLES):
        return True
    first = begin[: begin.find(b"\n")] if b"\n" in begin else begin
    named = re.escape(reading.text_field.encode())
    return re.search(rb'(?:^|[,;\t|])"?' + named + rb'"?(?:[,;\t|\r]|$)', first) is not None


def _format(name: str) -> Format:
    return cast(Format, import_module(FORMATS[name]))
