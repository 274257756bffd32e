"""The journal beside an output: after each task, how far the inputs are read, and the output and the errors written.

The first line says which job it is, each other one (a task) where it ended, with a checksum of what it wrote; a line
`{"safe": n}` says that all up to there has reached the disk. What a power cut left behind the last such line is believed
as far as the checksums bear it out. `{"settled": size}` is the last line of a job that is done: its files (the output is so
many bytes long) only wait to be moved into their places.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from typing import IO, Any, NamedTuple, Self
from zlib import crc32

from newsparse.batch.tally import Tally
from newsparse.batch.tasks import Position
from newsparse.writers.output import write_all

_CHUNK = 1 << 20
_LONGEST = 1 << 20


class State(NamedTuple):
    """Where a job is: in its inputs, and in bytes of output and of errors; and what it counted so far."""

    position: Position = Position()
    output: int = 0
    errors: int = 0
    tally: Tally = Tally()
    # Checksums of what the last task wrote.
    output_sum: int = 0
    errors_sum: int = 0

    def after(self, position: Position, output: bytes, errors: bytes, tally: Tally) -> State:
        """Return the state after a task that wrote this."""
        ends = self.output + len(output), self.errors + len(errors)
        return State(position, *ends, self.tally + tally, crc32(output), crc32(errors))


class OtherJobError(Exception):
    """The journal is of another job: `names` are what differs."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(", ".join(names))
        self.names = names


class Journal:
    """A journal under way."""

    def __init__(self, file: IO[bytes], state: State) -> None:
        self._file = file
        self.state = state

    @classmethod
    def new(cls, file: IO[bytes], signature: Mapping[str, Any]) -> Self:
        """Begin a journal in a file, whatever stood there."""
        file.truncate(0)
        file.seek(0)
        journal = cls(file, State())
        journal._append(signature)
        return journal

    @classmethod
    def found(cls, file: IO[bytes], signature: Mapping[str, Any], output: IO[bytes], errors: IO[bytes]) -> Self | None:
        """Go on with the journal in a file; None where it holds none. Raises OtherJobError."""
        first = cls.signature(file)
        if first is None:
            return None
        differs = [name for name in {**first, **signature} if first.get(name) != signature.get(name)]
        if differs:
            raise OtherJobError(differs)
        begin = file.tell(), State()
        end, state = [begin, *_believed(file, begin, output, errors)][-1]
        file.truncate(end)
        file.seek(end)
        return cls(file, state)

    @classmethod
    def signature(cls, file: IO[bytes]) -> dict[str, Any] | None:
        """Return which job the journal in a file is of, and leave the file behind that line; None where it holds none."""
        file.seek(0)
        first = _parsed(file.readline(_LONGEST))
        return first if isinstance(first, dict) else None

    @classmethod
    def settled(cls, file: IO[bytes], size: int | None) -> State | None:
        """Return the last state of a job that is done but for the moving of its files; None where the file tells of none.

        `size`: of the output that waits, None where none does.
        """
        if cls.signature(file) is None:
            return None
        last, settled = State(), -1
        for _, entry in _entries(file):
            settled = entry if isinstance(entry, int) else -1
            last = entry if isinstance(entry, State) else last
        return last if settled >= 0 and size in (settled, None) else None

    def note(self, state: State) -> None:
        """Note that a task is done, and what it wrote is written."""
        position, output, errors, tally, *sums = state
        self._append([*position, output, errors, *sums, tally.as_list()])
        self.state = state

    def is_safe(self) -> None:
        """Note that what is noted has reached the disk: call it when output and errors were synced."""
        self._append({"safe": self.state.output})
        os.fsync(self._file.fileno())

    def settle(self, size: int) -> None:
        """Note that the job is done, and its files, the output of so many bytes, may be moved into their places."""
        self._append({_SETTLED: size})
        os.fsync(self._file.fileno())

    def _append(self, entry: Any) -> None:
        write_all(self._file, json.dumps(entry).encode() + b"\n")


def _parsed(line: bytes) -> Any:
    """Return a line's entry; None for one that was torn."""
    try:
        return json.loads(line) if line.endswith(b"\n") else None
    except ValueError:
        return None


_SETTLED = "settled"


def _entries(file: IO[bytes]) -> Iterator[tuple[int, State | int | None]]:
    """Yield the states with where their lines end; None for a line that says that the state before is safe, the size of the
    output for one that says that all is done.
    """
    while True:
        entry = _parsed(file.readline(_LONGEST))
        if isinstance(entry, dict):
            yield file.tell(), entry.get(_SETTLED)
        elif isinstance(entry, list):
            sources, pieces, trace, output, errors, output_sum, errors_sum, tally = entry
            position = Position(sources, pieces, trace)
            yield file.tell(), State(position, output, errors, Tally(*tally), output_sum, errors_sum)
        else:
            return


def _believed(
    file: IO[bytes], safe: tuple[int, State], output: IO[bytes], errors: IO[bytes]
) -> Iterator[tuple[int, State]]:
    """Yield the states that what was written bears out: the last safe one, and those behind it."""
    behind: list[tuple[int, State]] = []
    for end, state in _entries(file):
        if isinstance(state, State):
            behind.append((end, state))
        elif behind:
            safe, behind = (end, behind[-1][1]), []
    before = safe[1]
    if before.output > _size(output) or before.errors > _size(errors):
        return
    yield safe
    for end, state in behind:
        if _sum(output, before.output, state.output) != state.output_sum:
            return
        if _sum(errors, before.errors, state.errors) != state.errors_sum:
            return
        yield end, state
        before = state


def _size(file: IO[bytes]) -> int:
    return os.fstat(file.fileno()).st_size


def _sum(file: IO[bytes], start: int, end: int) -> int | None:
    """Return the checksum of a part of a file; None where it is shorter."""
    file.seek(start)
    total = 0
    while start < end:
        data = file.read(min(_CHUNK, end - start))
        if not data:
            return None
        total = crc32(data, total)
        start += len(data)
    return total
