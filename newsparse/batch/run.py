"""Job → output: the whole of a batch, from the first source to the file in its place."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterable
from itertools import chain
from typing import NamedTuple, Protocol

from newsparse.batch.encoders import PARQUET
from newsparse.batch.errors import failure_of, lines_of, since
from newsparse.batch.job import Job
from newsparse.batch.place import Place
from newsparse.batch.pool import Pool
from newsparse.batch.signals import Signals
from newsparse.batch.tally import Tally
from newsparse.batch.tasks import Task, first_of, tasks
from newsparse.batch.work import Result, Setting, Worker
from newsparse.readers import Failure, sources
from newsparse.writers.output import OutputError

# So many seconds of work are lost at most when the power goes.
_SYNCED_EVERY = 5.0


class Report(Protocol):
    """What is told of a job while it is under way."""

    def begun(self, tally: Tally) -> None:
        """The job begins, or goes on after what is counted already."""

    def failed(self, failure: Failure) -> None:
        """An input, or a record of one, was set aside."""

    def progress(self, tally: Tally, taken: int) -> None:
        """A task is done: the counts so far, and how many bytes of the inputs are read."""


class TooManyErrorsError(Exception):
    """More failures than the caller bears: the job stopped behind the task that held the last of them."""


class Outcome(NamedTuple):
    """What a job came to: its counts, and whether it went on where it had been cut off."""

    tally: Tally
    resumed: bool


def run(job: Job, report: Report, signals: Signals, *, resume: bool = False) -> Outcome:
    """Do a job. `resume`: go on where the journal says that it was cut off, if there is one.

    Raises Interrupted, TooManyErrorsError: what is done so far is kept, to go on from. Raises OutputError, BusyError,
    InputChangedError, OtherJobError, WorkersDieError, MissingCompressionError, MissingExtraError.
    """
    setting = Setting.of(job)
    worker = setting.worker()
    with Place(job.output) as place:
        if resume and place.settled:
            return Outcome(place.settled.tally, resumed=True)
        resumed = place.begin(job.signature(), resume=resume)
        if not resumed:
            head = worker.head()
            place.append(place.state.after(place.state.position, head, b"", Tally()), head, b"")
        found = sources(job.named(), skip=place.identities)
        report.begun(place.state.tally)
        ahead = signals.each(tasks(found, job.reading, place.state.position))
        try:
            first, is_all = ([], False) if resumed else first_of(ahead)
            if is_all or not job.jobs:
                results = ((task, _alone(worker, task, signals)) for task in chain(first, ahead))
                _commit(results, place, job, report)
            else:
                with Pool(setting, job.jobs) as pool:
                    _commit(pool.results(chain(first, ahead), signals.wait), place, job, report)
        except BaseException:
            with contextlib.suppress(OutputError):  # what stopped it says more
                place.sync()
            raise
        place.complete(_finish(job, signals))
        return Outcome(place.state.tally, resumed)


def _alone(worker: Worker, task: Task, signals: Signals) -> Result:
    with signals.waiting():
        return worker(task.items)


def _commit(results: Iterable[tuple[Task, Result]], place: Place, job: Job, report: Report) -> None:
    """Write the results in their order, and note each."""
    synced = time.monotonic()
    for task, (data, failures, tally) in results:
        entries = since(place.state.tally.records, failures)
        errors = lines_of(entries)
        place.append(place.state.after(task.end, data, errors, tally), data, errors)
        for entry in entries:
            report.failed(failure_of(entry))
        report.progress(place.state.tally, task.taken)
        if job.max_errors is not None and place.state.tally.failures > job.max_errors:
            raise TooManyErrorsError
        if time.monotonic() - synced > _SYNCED_EVERY:
            place.sync()
            synced = time.monotonic()


def _finish(job: Job, signals: Signals) -> Callable[[str, str], None] | None:
    """Return what makes the output of a job's part, where that is more than to move it."""
    if job.format != PARQUET:
        return None
    from newsparse.batch.finish import finish  # noqa: PLC0415 - only for who writes Parquet

    return lambda part, output: finish(part, output, job.fields, signals)
