"""How a job comes along, on standard error: a bar for somebody who looks on, else a line now and then."""

from __future__ import annotations

import sys
import threading
import time
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from newsparse.batch.job import Job
from newsparse.batch.run import Outcome
from newsparse.batch.tally import Tally
from newsparse.cli import letters
from newsparse.readers import STDIN, Failure, sources
from newsparse.readers.sources import size_of
from newsparse.writers.printable import clean

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

_EVERY = 10.0
# So many failures are named; all of them stand in the file of errors.
_NAMED = 20
_MEGABYTE = 1_000_000


class Progress:
    """Tells of a job. Use it in a `with` block. `quiet`: only failures are told."""

    def __init__(self, job: Job, *, quiet: bool) -> None:
        self._job, self._quiet = job, quiet
        self.tally = Tally()
        self._began = self._told_at = time.monotonic()
        self._before = Tally()
        self._failures = 0
        self._bar: Bar | None = None
        self._shown: TaskID | None = None

    def __enter__(self) -> Self:
        if not self._quiet and sys.stderr is not None and sys.stderr.isatty():
            self._draw()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._bar:
            self._bar.stop()

    # -------------------------------------------------------------------------------------------- what a job reports
    def begun(self, tally: Tally) -> None:
        """Count from here."""
        self.tally = self._before = tally
        self._began = self._told_at = time.monotonic()

    def failed(self, failure: Failure) -> None:
        """Name what failed, if it is one of the first."""
        self._failures += 1
        if self._failures > _NAMED + 1:
            return
        if self._failures > _NAMED:
            self._say(f"more failures are not named here: {clean(self._job.output)}.errors.jsonl lists them all")
            return
        source, position, what, advice = failure
        self._say(letters.letter(source, position, what, "" if self._quiet else advice))

    def progress(self, tally: Tally, taken: int) -> None:
        """Tell how far the job is, if it is time to."""
        self.tally = tally
        if self._bar and self._shown is not None:
            self._bar.update(self._shown, completed=taken, counts=_counts(tally), rate=f"{self._rate():,.0f}/s")
            return
        now = time.monotonic()
        if not self._quiet and now - self._told_at >= _EVERY:
            self._told_at = now
            self._say(f"{_counts(tally)}, {taken / _MEGABYTE:,.0f} MB read, {self._rate():,.0f} records/s")

    def summary(self, outcome: Outcome) -> None:
        """Say what the job came to."""
        tally, spent = outcome.tally, time.monotonic() - self._began
        lines = [f"{told(tally)} in {_duration(spent)} ({self._rate():,.0f} records/s)"]
        lines.append(f"  dates: {tally.conflicts:,} in conflict, {tally.undated:,} without one")
        lines.append(f"  layouts: {_ranked(tally.layouts)}")
        if tally.failures:
            lines.append(f"  failed: {_ranked(tally.reasons)}; see {self._job.output}.errors.jsonl")
        for line in lines:
            letters.say_line(line)

    def _say(self, line: str) -> None:
        if self._bar:
            from rich.text import Text  # noqa: PLC0415 - the bar has imported it

            self._bar.console.print(Text(clean(line)), soft_wrap=True)
        else:
            letters.say_line(line)

    def _rate(self) -> float:
        """Return how many records a second were written by this process."""
        done = self.tally.records - self._before.records
        return done / max(time.monotonic() - self._began, 1e-3)

    # -------------------------------------------------------------------------------------------- the bar
    def _draw(self) -> None:
        from rich import progress  # noqa: PLC0415 - only when something is drawn
        from rich.console import Console  # noqa: PLC0415

        self._bar = progress.Progress(
            progress.BarColumn(bar_width=None),
            progress.TaskProgressColumn(),
            progress.DownloadColumn(),
            progress.TextColumn("{task.fields[counts]}"),
            progress.TextColumn("{task.fields[rate]}"),
            progress.TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._shown = self._bar.add_task("", total=None, counts=_counts(self.tally), rate="")
        self._bar.start()
        if STDIN not in (*self._job.inputs, self._job.files_from):
            threading.Thread(target=self._measure, daemon=True).start()

    def _measure(self) -> None:
        """Find out how much there is to read: a bar that knows its end also knows the time left."""
        total = 0
        for source in sources(self._job.named()):
            if not isinstance(source, Failure):
                total += size_of(source.path)
        if self._bar and self._shown is not None:
            self._bar.update(self._shown, total=total)


def told(tally: Tally) -> str:
    """Say how many records there are, and how many failures."""
    return f"{_number(tally.records, 'record')} written, {tally.failures:,} failed"


def _counts(tally: Tally) -> str:
    failed = f", {tally.failures:,} failed" if tally.failures else ""
    return _number(tally.records, "record") + failed


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _duration(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s"


def _ranked(counts: Any) -> str:
    """List counts, the highest first: `web 1,200, lexis 34`."""
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{name} {count:,}" for name, count in ranked) or "none"
