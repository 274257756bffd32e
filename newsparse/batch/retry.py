"""OUT and OUT.errors.jsonl → what failed is tried again, and what comes of it is put where it belongs."""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from newsparse.batch.errors import Entry, failure_of, lines_of, since
from newsparse.batch.job import Job
from newsparse.batch.place import Place
from newsparse.batch.pool import Pool
from newsparse.batch.records import HEADS, Records
from newsparse.batch.run import Outcome, Report
from newsparse.batch.signals import Signals
from newsparse.batch.tally import Tally
from newsparse.batch.tasks import Item, Task, items_of
from newsparse.batch.work import Result, Setting
from newsparse.extension import put_in_force
from newsparse.readers import Source, sources
from newsparse.writers.compression import compression_of

_BLOCK = 128 << 10
_RETRY = "retry"


class NothingToRetryError(Exception):
    """There is no output with a list of failures that could be tried again: why."""


def retry(job: Job, report: Report, signals: Signals) -> Outcome:
    """Try again what a finished job set aside, and write output and list of failures anew: what still fails stays listed.

    Cut off, it leaves both as they were. Raises NothingToRetryError, and what `newsparse.batch.run.run` raises.
    """
    if job.format not in HEADS:
        raise NothingToRetryError(f"nothing can be put into a {job.format} file")
    with Place(job.output) as place:
        entries = _listed(place)
        place.begin({_RETRY: True} | job.signature(), resume=False)
        report.begun(Tally())
        setting = Setting.of(job)
        put_in_force(job.extension)
        waiting: deque[Entry] = deque()
        with (
            Records(place.output, job.output, job.format) as records,
            Pool(setting._replace(compressed=""), max(job.jobs, 1)) as pool,
        ):
            merged = _Merged(place, job, records)
            for _, result in pool.results(signals.each(_again(entries, job, waiting)), signals.wait):
                for entry in merged.add(waiting.popleft()["after"], result):
                    report.failed(failure_of(entry))
                report.progress(place.state.tally, 0)
            merged.finish()
        place.complete()
        return Outcome(place.state.tally, resumed=False)


def _listed(place: Place) -> list[Entry]:
    """Return what the list of failures beside an output tells. Raises NothingToRetryError."""
    begun = place.under_way
    if begun and not begun.get(_RETRY):  # of a retry that was cut off, nothing is left but its journal
        raise NothingToRetryError("the job is not done yet: go on with --resume")
    try:
        with open(place.errors, "rb") as file:
            os.stat(place.output)
            return [json.loads(line) for line in file]
    except FileNotFoundError:
        raise NothingToRetryError("there is no output with a list of failures beside it") from None


def _again(entries: list[Entry], job: Job, waiting: deque[Entry]) -> Iterator[Task]:
    """Yield tasks for what is listed, in its order; each adds the entry that it is for to those that wait for a result."""
    wanted = {entry["input"] for entry in entries}
    found = {
        source.name: source for source in sources(job.named()) if isinstance(source, Source) and source.name in wanted
    }
    for name, of_input in groupby(entries, key=itemgetter("input")):
        source = found.get(name)
        items = iter(()) if source is None else items_of(source, job.reading)
        item = next(items, None)
        for entry in of_input:
            while item is not None and item.ordinal < entry["piece"]:
                item = next(items, None)
            if item is None:
                waiting.append(entry)
                yield Task((_as_it_was(entry),))
            while item is not None and (item.ordinal == entry["piece"] or entry["rest"]):
                waiting.append(entry)
                given = entry["given"] if item.ordinal == entry["piece"] else 0
                yield Task((item._replace(given=given),))
                item = next(items, None)


def _as_it_was(entry: Entry) -> Item:
    """Return what stands for a failure whose input is not there any more."""
    return Item(failure_of(entry), entry["input"], entry["piece"], entry["rest"])


class _Merged:
    """The output, written anew: the records that it has, and between them those that are added."""

    def __init__(self, place: Place, job: Job, records: Records) -> None:
        self._place, self._records = place, records
        compression = compression_of(job.output)
        self._compress = compression.load() if compression else None
        self._copied = self._count = 0
        self._block = bytearray(self._records.head)

    def add(self, after: int, result: Result) -> list[Entry]:
        """Add what came of a failure behind the first so many records of the output; return what failed again."""
        self._copy(after - self._copied)
        entries = since(self._count, result.errors)
        self._block += result.data
        self._count += result.tally.records
        self._flush(lines_of(entries), result.tally)
        return entries

    def finish(self) -> None:
        """Write the rest."""
        self._copy(None)
        self._flush(b"", Tally())

    def _copy(self, count: int | None) -> None:
        for record in self._records.take(count):
            self._block += record
            self._copied += 1
            self._count += 1
            if len(self._block) >= _BLOCK:
                self._flush(b"", Tally())

    def _flush(self, errors: bytes, tally: Tally) -> None:
        data = bytes(self._block)
        self._block.clear()
        if data and self._compress:
            data = self._compress(data)
        state = self._place.state
        self._place.append(state.after(state.position, data, errors, tally), data, errors)
