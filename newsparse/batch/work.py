"""A task's records → the bytes to write: what a worker does, in a process of its own or in the job's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from newsparse.article import Article
from newsparse.attempt import attempt, mistake
from newsparse.batch.encoders import PARQUET, encoder_of
from newsparse.batch.errors import Entry, error_entry, record_of
from newsparse.batch.tally import Tally
from newsparse.batch.tasks import Item
from newsparse.document import Document
from newsparse.extension import Extension, put_in_force
from newsparse.readers import Failure, Reading, documents_of
from newsparse.writers.compression import compression_of

if TYPE_CHECKING:
    from newsparse.batch.job import Job
    from newsparse.normalizer import Policy


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
    csv_safe: bool
    extension: Extension | None = None

    @classmethod
    def of(cls, job: Job) -> Setting:
        """Return what of a job its workers need."""
        compression = None if job.format == PARQUET else compression_of(job.output)
        suffix = compression.suffix if compression else ""
        return cls(job.reading, job.policy, job.format, job.fields, suffix, job.csv_safe, job.extension)

    def worker(self) -> Worker:
        """Return what reads the records of tasks as the job says, and as its extension does."""
        put_in_force(self.extension)
        return Worker(self)


class Worker:
    """Reads the records of tasks, and returns what is to be written of each."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._encoder = encoder_of(setting.format, setting.fields, setting.compressed, csv_safe=setting.csv_safe)

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
        reading, policy = self._setting.reading, self._setting.policy
        try:
            for document in documents_of((item.piece,), reading):
                if isinstance(document, Failure):
                    yield document
                    continue
                for article in attempt(document, reading.layout, policy, reading.limits):
                    yield article if isinstance(article, Failure) else (article, document)
        except Exception as error:  # a reader's mistake: as `attempt` does with a parser's
            yield mistake(error, item.source, record_of(item.piece) or 1)
