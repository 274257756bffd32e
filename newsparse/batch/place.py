"""The files of a job: the output and the errors, written beside their places and moved there at the end; and the journal."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import IO, Any, Self

from newsparse.batch.journal import Journal, State
from newsparse.readers.names import printable_name
from newsparse.readers.sources import Identity
from newsparse.writers.output import OutputError, write_all

try:
    import fcntl
except ImportError:  # not on Windows
    fcntl = None  # type: ignore[assignment]


class BusyError(Exception):
    """Another process writes the same output."""


class Place:
    """Where a job's output comes to be. Use it in a `with` block.

    Beside `records.jsonl` stand, while the job is under way, `records.jsonl.part`, `records.jsonl.errors.jsonl.part` and
    `records.jsonl.journal`. They stay when it is cut off, and are gone when it is done.
    """

    def __init__(self, output: str) -> None:
        self.output = os.path.realpath(output)
        self.errors = f"{self.output}.errors.jsonl"
        self.part, self.errors_part = f"{self.output}.part", f"{self.errors}.part"
        self.name = printable_name(output)
        self._journal_path = f"{self.output}.journal"
        self._opened = contextlib.ExitStack()
        self._journal: Journal | None = None
        # Where a job was that is done, and that only had to be put into its place.
        self.settled: State | None = None

    def __enter__(self) -> Self:
        """See to it that nobody else writes here, and finish what a job that was done had left to move.

        Raises OutputError, BusyError.
        """
        if os.path.exists(self.output) and not os.path.isfile(self.output):
            # /dev/null, a named pipe: a file moved into its place would be the end of it.
            code = errno.EISDIR if os.path.isdir(self.output) else errno.ESPIPE
            raise OutputError(self.name, OSError(code, os.strerror(code)))
        try:
            with self._told():
                self._notes = self._open_locked()
                self.settled = Journal.settled(self._notes, _size_of(self.part))
                if self.settled:
                    self._settle()
        except BaseException:
            self._opened.close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._opened.close()

    def _open(self, path: str) -> IO[bytes]:
        # Through a link that somebody put there (in /tmp, say), another file would be emptied.
        flags = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | flags, 0o666)
        return self._opened.enter_context(os.fdopen(descriptor, "r+b", buffering=0))

    def _open_locked(self) -> IO[bytes]:
        notes = self._open(self._journal_path)
        if fcntl:
            _lock(notes)
        return notes

    @property
    def identities(self) -> frozenset[Identity]:
        """Return what the job's own files are: in a directory that is read, they are no input."""
        found = set()
        for path in (self.output, self.errors, self.part, self.errors_part, self._journal_path):
            with contextlib.suppress(OSError):
                known = os.stat(path)
                found.add((known.st_dev, known.st_ino))
        return frozenset(found)

    @property
    def under_way(self) -> Mapping[str, Any] | None:
        """Return the signature of the job that was begun here and is not done."""
        return None if self.settled else Journal.signature(self._notes)

    @property
    def state(self) -> State:
        """Return where the job is."""
        assert self._journal is not None
        return self._journal.state

    def begin(self, signature: Mapping[str, Any], *, resume: bool) -> bool:
        """Go on where a job was cut off, if there is one and `resume` says so; else begin anew. Return whether it goes on.

        Raises OtherJobError, OutputError.
        """
        with self._told():
            if self.settled:
                self._notes = self._open_locked()
            self._part, self._errors = self._open(self.part), self._open(self.errors_part)
            journal = Journal.found(self._notes, signature, self._part, self._errors) if resume else None
            self._journal = journal or Journal.new(self._notes, signature)
            for file, end in ((self._part, self.state.output), (self._errors, self.state.errors)):
                file.truncate(end)
                file.seek(end)
        return journal is not None and journal.state != State()

    def append(self, state: State, output: bytes, errors: bytes) -> None:
        """Write what a task came to, and note it. Raises OutputError: then neither counts."""
        assert self._journal is not None
        with self._told():
            write_all(self._part, output)
            write_all(self._errors, errors)
            self._journal.note(state)

    def sync(self) -> None:
        """See to it that what is written survives a power cut. Raises OutputError."""
        assert self._journal is not None
        with self._told():
            os.fsync(self._part.fileno())
            os.fsync(self._errors.fileno())
            self._journal.is_safe()

    def complete(self, finish: Callable[[str, str], None] | None = None) -> None:
        """Put output and errors into their places, and take the journal away. Raises OutputError.

        `finish` makes of the part at the first path what is to stand at the output's place, at the second.
        """
        self.sync()
        assert self._journal is not None
        with self._told():
            if finish:
                made = f"{self.part}.finished"
                finish(self.part, made)
                os.replace(made, self.part)
            self._journal.settle(os.path.getsize(self.part))
            self._settle()

    def _settle(self) -> None:
        """Move what is not in its place yet. Done twice, it does no harm: a job can be cut off here too."""
        if os.path.exists(self.errors_part):
            if os.path.getsize(self.errors_part):
                _move(self.errors_part, self.errors)
            else:
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(self.errors)  # of a run before
                os.unlink(self.errors_part)
        if os.path.exists(self.part):
            _move(self.part, self.output)
        _sync_directory(os.path.dirname(self.output))
        os.unlink(self._journal_path)

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise OutputError(self.name, error) from None


def _size_of(path: str) -> int | None:
    try:
        return os.path.getsize(path)
    except FileNotFoundError:
        return None


def _move(part: str, path: str) -> None:
    """Put a file into its place, with the permissions of the one that stood there."""
    with contextlib.suppress(OSError):
        os.chmod(part, stat.S_IMODE(os.stat(path).st_mode))
    os.replace(part, path)


def _lock(file: IO[bytes]) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise BusyError from None


def _sync_directory(path: str) -> None:
    with contextlib.suppress(OSError):  # some systems have no such thing
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
