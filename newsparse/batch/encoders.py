"""Records → the bytes that a task adds to the output: text, compressed or not, or Arrow messages."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol

from newsparse.writers import Writer, make_writer
from newsparse.writers.columns import Look, pick
from newsparse.writers.compression import Compress, compression_of

if TYPE_CHECKING:
    from newsparse.article import Article
    from newsparse.document import Document

PARQUET = "parquet"


class MissingExtraError(Exception):
    """What the format needs is not installed."""


class Encoder(Protocol):
    """What makes bytes of records: a block of them at a time, each block whole."""

    def head(self) -> bytes:
        """Return what stands before the first block."""

    def block(self, found: Sequence[tuple[Article, Document]]) -> bytes:
        """Return the records' bytes; b"" for none."""


def encoder_of(name: str, fields: tuple[str, ...] | None, compressed: str, *, csv_safe: bool) -> Encoder:
    """Return what encodes records of a format, with the keys `fields`, `compressed` as that suffix says.

    `csv_safe`: cells of CSV and TSV begin no formula.

    Raises MissingCompressionError, MissingExtraError.
    """
    if name == PARQUET:
        return ArrowEncoder(fields)
    compression = compression_of(compressed)
    writer = make_writer(name, fields, Look(csv_safe=csv_safe))
    return TextEncoder(writer, compression.load() if compression else None)


class TextEncoder:
    """Records as the text that a writer makes of them, in UTF-8, compressed or not."""

    def __init__(self, writer: Writer, compress: Compress | None) -> None:
        self._writer = writer
        self._compress = compress

    def head(self) -> bytes:
        """Return a table's line of names; compressed, at least what makes of nothing a whole file."""
        return self._encoded(self._writer.head())

    def block(self, found: Sequence[tuple[Article, Document]]) -> bytes:
        """Return the records' bytes."""
        if not found:
            return b""
        return self._encoded("".join([self._writer.record(article, document) for article, document in found]))

    def _encoded(self, text: str) -> bytes:
        data = text.encode("utf-8", "replace")
        return self._compress(data) if self._compress else data


class ArrowEncoder:
    """Records as Arrow messages. Raises MissingExtraError where pyarrow is not installed."""

    def __init__(self, fields: tuple[str, ...] | None) -> None:
        if find_spec("pyarrow") is None:
            raise MissingExtraError("what writes Parquet is not installed: pip install 'newsparse[parquet]'")
        self._fields = fields

    def head(self) -> bytes:
        """Return nothing: the schema is known."""
        return b""

    def block(self, found: Sequence[tuple[Article, Document]]) -> bytes:
        """Return the records' message."""
        if not found:
            return b""
        from newsparse.writers.parquet import ipc_of  # noqa: PLC0415 - 200 ms and 60 MiB, for who writes Parquet

        return ipc_of([pick(article, self._fields) for article, _ in found], fields=self._fields)
