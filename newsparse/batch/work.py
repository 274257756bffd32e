"""A task's records → the bytes to write: what a worker does, in a process of its own or in the job's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from newsparse.article import Article
from newsparse.attempt import attempt, mistake
from newsparse.batch.errors import Entry, error_entry, record_of
from newsparse.batch.tally import Tally
from newsparse.batch.tasks import Item
from newsparse.document import Document
from newsparse.named_tuple import NamedTuple
from newsparse.readers import Failure, Piece, Reading, documents_of
from newsparse.writers import make_writer
from newsparse.writers.columns import Look
from newsparse.writers.compression import Compress, compression_of

if TYPE_CHECKING:
    from newsparse.batch.job import Job
    from newsparse.normalizer import Policy

PARQUET = "parquet"


class Result(NamedTuple):
    """What a task came to: what to append to the output, what failed, and the counts."""

    data: bytes
    errors: tuple[Entry, ...]
    tally: Tally


class Setting(NamedTuple):
    """All that a worker has to know of its job."""

    reading: Reading
    policy: Policy
    format: str
    fields: tuple[str, ...] | None
    compressed: str

    @classmethod
    def of(cls, job: Job) -> Setting:
        """Return what of a job its workers need."""
        compression = None if job.format == PARQUET else compression_of(job.output)
        return cls(job.reading, job.policy, job.format, job.fields, compression.suffix if compression else "")


class Encoder(Protocol):
    """What makes bytes of records: a block of them at a time, each block whole."""

    def head(self) -> bytes:
        """Return what stands before the first block."""

    def block(self, found: Sequence[tuple[Article, Document]]) -> bytes:
        """Return the records' bytes; b"" for none."""


def encoder_of(setting: Setting) -> Encoder:
    """Return what encodes records as a job wants them. Raises MissingCompressionError, MissingExtraError."""
    if setting.format == PARQUET:
        from newsparse.batch.columns import ArrowEncoder  # noqa: PLC0415 - needs an extra

        encoder: Encoder = ArrowEncoder(setting.fields)
        return encoder
    compression = compression_of(setting.compressed)
    return TextEncoder(setting.format, setting.fields, compression.load() if compression else None)


class TextEncoder:
    """Records as the text that a writer makes of them, in UTF-8, compressed or not."""

    def __init__(self, name: str, fields: tuple[str, ...] | None, compress: Compress | None) -> None:
        self._writer = make_writer(name, fields, Look())
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


class Worker:
    """Reads the records of tasks, and returns what is to be written of each."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._encoder = encoder_of(setting)

    def head(self) -> bytes:
        """Return what stands before the first record."""
        return self._encoder.head()

    def __call__(self, items: Iterable[Item]) -> Result:
        """Read a task's records. What goes wrong with one of them is told in the result's errors."""
        found: list[tuple[Article, Document]] = []
        errors: list[Entry] = []
        for item in items:
            given = 0
            for each in self._read(item):
                if isinstance(each, Failure):
                    errors.append(error_entry(each, item, len(found), given))
                    continue
                given += 1
                if given > item.given:
                    found.append(each)
        tally = Tally.of([article for article, _ in found], [entry["reason"] for entry in errors])
        return Result(self._encoder.block(found), tuple(errors), tally)

    def _read(self, item: Item) -> Iterator[tuple[Article, Document] | Failure]:
        try:
            for document in documents_of((item.piece,), self._setting.reading):
                if isinstance(document, Failure):
                    yield document
                    continue
                for article in attempt(document, self._setting.reading.layout, self._setting.policy):
                    yield article if isinstance(article, Failure) else (article, document)
        except Exception as error:  # a reader's mistake: as `attempt` does with a parser's
            yield mistake(error, item.source, record_of(item.piece) or 1)


KILLER = (
    "it ended the process that read it",
    "its text is not at fault if memory was short: try again with --retry-errors",
)


def killed(item: Item) -> Item:
    """Return what stands for a record that kills whoever reads it."""
    source, record = (item.piece.source, record_of(item.piece))
    position = item.piece.line if isinstance(item.piece, Piece) else None
    what, advice = KILLER
    return item._replace(
        piece=Failure(source, position, what if record is None else f"record {record}: {what}", advice)
    )
