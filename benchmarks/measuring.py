"""What a command costs, all its processes together; medians of interleaved runs; figures against bars, as Markdown.

Linux only: it adopts the processes that a command leaves behind, and reads memory from /proc.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Hashable, Iterable, Mapping, Sequence
from math import exp, log
from pathlib import Path
from typing import NamedTuple, TypeVar

NEWSPARSE = [sys.executable, "-m", "newsparse"]
# A user's machine sets neither: the first would time the compiler, the second every write.
_SLOWING = {"PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"}
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in _SLOWING}

_PR_SET_CHILD_SUBREAPER = 36
# Memory is looked at so often, in seconds; that of a command's children every tenth time.
_LOOK = 0.02

Key = TypeVar("Key", bound=Hashable)


class Spent(NamedTuple):
    """What a command took: seconds of computing by all its processes, seconds by the clock, and the most memory (MiB) that
    its own process and the largest of its descendants held. Memory is 0 where nobody looked.
    """

    cpu: float
    wall: float
    peak: float = 0.0
    peak_below: float = 0.0


def adopt_orphans() -> None:
    """Become the parent of every process that a command of ours leaves behind: who is not waited for is not counted.

    `batch` has its workers started by a process that outlives it by some milliseconds: their time is in nobody's rusage.
    """
    if sys.platform != "linux":
        raise SystemExit("benchmarks need Linux: they adopt processes and read /proc")
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def spend(command: Sequence[str], *, statuses: Iterable[int] = (0,), watched: bool = False) -> Spent:
    """Run a command, its output thrown away, until the last of its processes is gone. `watched`: look at its memory.

    Call `adopt_orphans` before. Ends the benchmark when the command ends with another status than one of `statuses`.
    """
    with tempfile.TemporaryFile() as told:
        began = time.perf_counter()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=told, env=ENVIRONMENT
        )
        memory = Memory(process.pid) if watched else None
        cpu = wall = 0.0
        with contextlib.suppress(ChildProcessError):
            while True:
                ended, status, usage = os.wait4(-1, 0)
                cpu += usage.ru_utime + usage.ru_stime
                if ended == process.pid:
                    wall = time.perf_counter() - began
                    process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in statuses:
            told.seek(0)
            raise SystemExit(f"{' '.join(command)}: status {process.returncode}\n{told.read().decode()}")
    return Spent(cpu, wall, *(memory.peaks() if memory else ()))


def interleaved(commands: Mapping[Key, Sequence[str]], runs: int, *, warm: bool = True) -> dict[Key, Spent]:
    """Run the commands in turn, so many times, and return each one's medians. `warm`: once more before, not counted."""
    spent: dict[Key, list[Spent]] = {name: [] for name in commands}
    for run in range(runs + warm):
        for name, command in commands.items():
            one = spend(command)
            if run >= warm:
                spent[name].append(one)
    return {name: median(each) for name, each in spent.items()}


def median(spent: Sequence[Spent]) -> Spent:
    """Return the median of each figure; of memory the most."""
    cpu, wall, peak, peak_below = zip(*spent, strict=True)
    return Spent(statistics.median(cpu), statistics.median(wall), max(peak), max(peak_below))


class Memory(threading.Thread):
    """Looks at a process's memory, and at that of its descendants, as long as it is there."""

    def __init__(self, process: int) -> None:
        super().__init__(daemon=True)
        self._process, self._peak, self._below = process, 0.0, 0.0
        self.start()

    def run(self) -> None:
        """Look until the process is gone. The kernel keeps the peak: what is missed is what grew since the last look."""
        looks = 0
        while peak := resident_peak(self._process):
            self._peak = max(self._peak, peak)
            if looks % 10 == 0:
                self._below = max([self._below, *map(resident_peak, descendants(self._process))])
            looks += 1
            time.sleep(_LOOK)

    def peaks(self) -> tuple[float, float]:
        """Return the most MiB that the process held, and the largest of those below it."""
        self.join()
        return self._peak, self._below


def resident_peak(process: int) -> float:
    """Return the most memory that a process has held so far (VmHWM), in MiB; 0 when it is gone."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{process}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return 0.0


def descendants(process: int) -> list[int]:
    """Return a process's living children, their children, and so on."""
    below: dict[int, list[int]] = {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            state, parent = Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()[:2]
            if state != "Z":
                below.setdefault(int(parent), []).append(int(entry))
    found = below.get(process, [])
    for each in found:  # grows while we walk it
        found.extend(below.get(each, ()))
    return found


def slope(points: Iterable[tuple[float, float]]) -> tuple[float, float]:
    """Fit y = c · x^s by least squares of the logarithms; return (s, c). s = 1: twice as much costs twice as much."""
    logs = [(log(x), log(y)) for x, y in points]
    fitted = statistics.linear_regression(*zip(*logs, strict=True))
    return fitted.slope, exp(fitted.intercept)


class Bar(NamedTuple):
    """What a figure is to reach: at `most` so much, or at `least`."""

    most: float | None = None
    least: float | None = None

    def __str__(self) -> str:
        return f"≤ {self.most:g}" if self.most is not None else f"≥ {self.least:g}"

    def is_reached(self, figure: float) -> bool:
        """Tell whether a figure is good enough."""
        return figure <= self.most if self.most is not None else figure >= (self.least or 0)


class Row(NamedTuple):
    """One figure: what was measured, against which floor, what it comes to (in `unit`), and what it is to reach."""

    what: str
    measured: str
    floor: str
    figure: float
    unit: str = "×"
    bar: Bar | None = None


def figures(rows: Iterable[Row]) -> str:
    """Render figures as a Markdown table."""
    head = ("what", "measured", "against", "comes to", "to reach", "reached")
    return table(head, (_cells(row) for row in rows))


def _cells(row: Row) -> tuple[str, ...]:
    exact = isinstance(row.figure, int) or row.figure >= 100
    comes_to = f"{row.figure:,.{0 if exact else 2}f} {row.unit}"
    if row.bar is None:
        return row.what, row.measured, row.floor, comes_to, "", ""
    reached = "yes" if row.bar.is_reached(row.figure) else "**no**"
    return row.what, row.measured, row.floor, comes_to, f"{row.bar} {row.unit}", reached


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Render a Markdown table."""
    lines = (head, ["---"] * len(head), *rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
