"""The command `batch`: a job done, its progress told, and every end that it can come to said in a sentence."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from newsparse.batch.encoders import MissingExtraError
from newsparse.batch.job import Job
from newsparse.batch.journal import OtherJobError
from newsparse.batch.place import BusyError
from newsparse.batch.pool import WorkersDieError
from newsparse.batch.retry import NothingToRetryError, retry
from newsparse.batch.run import TooManyErrorsError, run
from newsparse.batch.signals import Interrupted, Signals
from newsparse.batch.tally import Tally
from newsparse.batch.tasks import InputChangedError
from newsparse.cli import letters
from newsparse.cli.progress import Progress, told
from newsparse.readers.names import printable_name

if TYPE_CHECKING:
    from newsparse.normalizer import Policy
    from newsparse.readers import Reading

_FAILED = 1
# What ends a job → what happened, what to try.
_ENDS: dict[type[Exception], tuple[str, str]] = {
    BusyError: ("another newsparse is writing it", "wait until that one is done, or write elsewhere with -o"),
    InputChangedError: (
        "the inputs are not those that the job began with",
        "give the same ones, or begin anew: leave --resume out",
    ),
    TooManyErrorsError: ("more failed than --max-errors bears", "what was done is kept: go on with --resume"),
    WorkersDieError: (
        "the processes that read are killed, whatever they read",
        "is there enough memory? try fewer --jobs, with --resume",
    ),
}


def do(said: dict[str, Any], inputs: tuple[str, ...], name: str, reading: Reading, policy: Policy) -> int:
    """Do the job that the command line asks for, and return the status to end with."""
    job = Job(
        inputs=inputs,
        output=said["output"],
        files_from=said["files_from"],
        nul=said["null"],
        format=name,
        fields=said["fields"],
        csv_safe=said["csv_safe"],
        reading=reading,
        policy=policy,
        jobs=said["jobs"] or _cores(),
        max_errors=said["max_errors"],
    )
    if said["engine"] != "processes":
        return _on_a_cluster(job, said)
    with Signals() as signals:
        return _status(job, said, signals)


# Options that make no sense where a cluster does the work: it has its own.
_NOT_ON_A_CLUSTER = ("jobs", "resume", "max_errors", "retry_errors")


def _on_a_cluster(job: Job, said: dict[str, Any]) -> int:
    """Have a cluster do the job, and return the status to end with."""
    refused = [f"--{name.replace('_', '-')}" for name in _NOT_ON_A_CLUSTER if said[name]]
    if refused:
        advice = "the cluster has its own, and the same job run again writes only the parts that are missing"
        raise click.UsageError(f"{', '.join(refused)} cannot be said with --engine: {advice}.")
    from newsparse import engines  # noqa: PLC0415 - only for who has a cluster

    try:
        counts = engines.run(
            said["engine"],
            job.named(),
            job.output,
            format=job.format,
            fields=job.fields,
            reading=job.reading,
            policy=job.policy,
        )
    except engines.EngineError as error:
        letters.say(error.where, None, error.what, error.advice)
        return _FAILED
    for failure in counts.missing:
        letters.say(*failure)
    if not said["quiet"]:
        tally = Tally(records=counts.records, failures=counts.failures)
        parts = f"{counts.parts:,} parts in {printable_name(job.output)}"
        letters.say_line(f"{told(tally)}; {parts}, {counts.skipped:,} of them there before")
    return _FAILED if counts.failures or counts.missing else 0


def _status(job: Job, said: dict[str, Any], signals: Signals) -> int:
    where = printable_name(job.output)
    progress = Progress(job, quiet=said["quiet"])
    try:
        with progress:
            if said["retry_errors"]:
                outcome = retry(job, progress, signals)
            else:
                outcome = run(job, progress, signals, resume=said["resume"])
    except Interrupted as asked:
        if not said["quiet"]:
            advice = "all is as it was: try again" if said["retry_errors"] else "go on with --resume"
            letters.say(where, None, f"interrupted; {told(progress.tally)} so far", advice)
        return 128 + asked.number
    except OtherJobError as error:
        what = f"the journal beside it is of another job (not the same: {', '.join(error.names)})"
        letters.say(where, None, what, "give the same arguments, or begin anew: leave --resume out")
        return _FAILED
    except NothingToRetryError as error:
        letters.say(where, None, str(error), "--retry-errors mends the output of a job that is done")
        return _FAILED
    except MissingExtraError as error:
        raise click.UsageError(str(error)) from None
    except tuple(_ENDS) as error:
        letters.say(where, None, *_ENDS[type(error)])
        return _FAILED
    if not said["quiet"]:
        progress.summary(outcome)
    return _FAILED if outcome.tally.failures else 0


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
