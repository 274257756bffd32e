"""Kill a batch at random moments, go on with --resume, and compare with what an undisturbed one writes, byte by byte.

    python benchmarks/kill.py [--times 50] [--records 4000] [--seed 1]

Half as often one of the job's workers is killed instead: then the job has to end by itself, with the same bytes.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from articles import write_dump
from costs import STARTING, Ask
from measuring import ENVIRONMENT, NEWSPARSE, Bar, Row, adopt_orphans, descendants, figures

_OUT, _ERRORS = "out.jsonl", "out.jsonl.errors.jsonl"
# A job over broken records ends with 1.
_SOME_FAILED = 1
# Every so many records one is broken, in turn in each of these ways.
_EVERY = 97
_BROKEN = ('{"id": "broken", "te', '{"id": "no text"}', '{"id": "number", "text": 5}', '{"id": "empty", "text": ""}')
_MOST_AGAIN = 3
# Seconds that what is left behind may live, and between two looks.
_PATIENCE, _BLINK = 10.0, 0.01


class Trial:
    """A job over some broken records that is done in a folder, disturbed or not."""

    def __init__(self, folder: Path, records: int, dice: random.Random) -> None:
        self._folder, self._dice = folder, dice
        self._dump = folder / "dump.jsonl"
        write_dump(self._dump, records)
        lines = self._dump.read_text("utf-8").splitlines()
        for count, number in enumerate(range(5, len(lines), _EVERY)):
            lines[number] = _BROKEN[count % len(_BROKEN)]
        self._dump.write_text("\n".join(lines) + "\n", encoding="utf-8")
        # How often a blow met a job under way, and how many processes were left behind by one that was killed.
        self.met = self.left = self.blows = 0
        began = time.monotonic()
        self._ended(self._begun())
        self._duration = time.monotonic() - began
        self._wanted = self._written()

    def _begun(self, *more: str) -> subprocess.Popen[bytes]:
        command = [*NEWSPARSE, "batch", str(self._dump), "-o", str(self._folder / _OUT), "--jobs", "2", "-q", *more]
        # A killed job leaves the directory of its workers' socket (`pymp-…`) behind: not in the system's own.
        environment = ENVIRONMENT | {"TMPDIR": str(self._folder)}
        nowhere = subprocess.DEVNULL
        return subprocess.Popen(command, stdin=nowhere, stdout=nowhere, stderr=nowhere, env=environment)

    def _ended(self, job: subprocess.Popen[bytes]) -> bool:
        """Wait for a job, and for all that it started. Return whether it ended as one that did all it could."""
        status = job.wait()
        self.left += left_behind()
        return status == _SOME_FAILED

    def _written(self) -> list[bytes]:
        """Take what a job wrote out of the folder, and return it."""
        found = []
        for name in (_OUT, _ERRORS):
            path = self._folder / name
            found.append(path.read_bytes() if path.exists() else b"")
            path.unlink(missing_ok=True)
        return found

    def _after_a_while(self) -> None:
        time.sleep(self._dice.uniform(0, self._duration))

    def _struck(self, job: subprocess.Popen[bytes]) -> bool:
        """Kill a job's own process at some moment. Return whether it was still under way."""
        self._after_a_while()
        self.blows += 1
        is_under_way = job.poll() is None
        self.met += is_under_way
        job.kill()
        job.wait()
        return is_under_way

    def killed(self) -> bool:
        """Kill the job's own process, in every third trial also up to three that go on; return whether all ends the same."""
        while not self._struck(self._begun()):
            self._written()  # it was done by then: another one
        for _ in range(self._dice.choice((0, 0, self._dice.randint(1, _MOST_AGAIN)))):
            self._struck(self._begun("--resume"))
        return self._ended(self._begun("--resume")) and self._written() == self._wanted

    def bereft(self) -> bool:
        """Kill one of the processes that the job started; return whether it ends by itself, and the same."""
        while not self._robbed(job := self._begun()):
            self._ended(job)
            self._written()
        return self._ended(job) and self._written() == self._wanted

    def _robbed(self, job: subprocess.Popen[bytes]) -> bool:
        """Kill one of the processes that a job started, at some moment. Return whether there was one."""
        self._after_a_while()
        self.blows += 1
        while not (below := descendants(job.pid)) and job.poll() is None:
            time.sleep(_BLINK)  # it has not started any yet
        with contextlib.suppress(ProcessLookupError, IndexError):
            os.kill(self._dice.choice(below), signal.SIGKILL)
            self.met += 1
            return True
        return False


def left_behind() -> int:
    """Wait for the processes that a job left behind to end; return how many did not, and end those."""
    until = time.monotonic() + _PATIENCE
    with contextlib.suppress(ChildProcessError):
        while time.monotonic() < until:
            if not os.waitpid(-1, os.WNOHANG)[0]:
                time.sleep(_BLINK)
        remaining = descendants(os.getpid())
        for process in remaining:
            os.kill(process, signal.SIGKILL)
        return len(remaining)
    return 0


def kill(ask: Ask, folder: Path) -> str:
    """Kill as often as asked for, a job of a fifth of the texts, at least one that starts workers."""
    return told(folder, max(ask.texts // 5, 2 * STARTING), ask.kills, seed=1)


def told(folder: Path, records: int, times: int, seed: int) -> str:
    """Do the trials, and tell how many came to the same bytes."""
    trial = Trial(folder, records, random.Random(seed))
    rows = [
        _row(trial, "`kill -9` of the job, then `--resume`", trial.killed, times),
        _row(trial, "`kill -9` of a process that it started", trial.bereft, max(times // 2, 1)),
    ]
    left = f"Processes left behind: {trial.left or 'none'}."
    head = (
        f"{records:,} records, one in {_EVERY} of them broken, two jobs; moments drawn evenly over an undisturbed run."
    )
    return f"{head} {left}\n\n{figures(rows)}"


def _row(trial: Trial, what: str, disturbed: Callable[[], bool], times: int) -> Row:
    met, blows = trial.met, trial.blows
    same = sum(disturbed() for _ in range(times))
    measured = f"{trial.blows - blows} kills, {trial.met - met} of a job under way"
    return Row(what, measured, "undisturbed", same, f"of {times} identical", Bar(least=times))


def main() -> None:
    """Do it on its own."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--records", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.records < STARTING:
        parser.error(f"--records: at least {STARTING}; fewer start no workers that could be killed")
    adopt_orphans()
    with tempfile.TemporaryDirectory() as folder:
        print(told(Path(folder), options.records, options.times, options.seed))


if __name__ == "__main__":
    main()
