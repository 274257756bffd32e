"""Where bytes come from: files, directories, standard input, and lists of file names."""

import errno
import io
import os
import select
import stat
import sys
from collections.abc import Collection, Iterable, Iterator
from time import monotonic, sleep
from typing import NamedTuple

from newsparse.readers.failure import Failure, ReadingError, failed
from newsparse.readers.names import is_remote, printable_name
from newsparse.readers.stream import Stream

STDIN = "-"
# (device, inode): which file it is, whatever it is called.
Identity = tuple[int, int]
_LONGEST_NAME = 1 << 16


class Source(NamedTuple):
    """One thing to read. `name`: as the caller named it, fit for the record. `found`: in a directory, not by name."""

    name: str
    path: str
    found: bool = False

    def open(self) -> Stream:
        """Open it for reading. Raises OSError, ReadingError, and ValueError for a path with a NUL in it."""
        if self.path == STDIN:
            return standard_input()
        if is_remote(self.path):
            from newsparse.readers.remote import opened  # noqa: PLC0415 - an extra

            return opened(self.path, self.name)
        if not self.found and _is_pipe(self.path):
            return _opened_pipe(self.path, self.name)
        return Stream(open(self.path, "rb", buffering=0, opener=_open_regular if self.found else None))


def size_of(path: str) -> int:
    """Return the size of a regular file in bytes; 0 of what is none."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return 0
    return found.st_size if stat.S_ISREG(found.st_mode) else 0


def standard_input() -> Stream:
    """Return standard input's bytes. Raises OSError where it is closed."""
    if sys.stdin is None:
        raise OSError(errno.EBADF, "closed")
    buffer = sys.stdin.buffer
    return Stream(getattr(buffer, "raw", buffer), keep_open=True)


def _open_regular(path: str, flags: int) -> int:
    """Open what was a regular file a moment ago: were it a pipe or a link by now, it must neither block nor lead away."""
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "no longer a regular file")
    return descriptor


# Whoever writes to a pipe has it open by then, whenever the first byte comes.
_SECONDS = 5.0
_OFTEN = 0.02


def _is_pipe(path: str) -> bool:
    try:
        return stat.S_ISFIFO(os.stat(path).st_mode)
    except (OSError, ValueError):  # opening it will tell
        return False


def _opened_pipe(path: str, name: str) -> Stream:
    """Open a named pipe, and wait for somebody to write to it, but not for ever. Raises OSError, ReadingError.

    Nobody knows of a pipe whether it has a writer but by reading: no bytes are none, or an error that says "not yet".
    """
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    stream = Stream(io.FileIO(descriptor))
    until = monotonic() + _SECONDS
    try:
        while not (first := os.read(descriptor, 1)) and not _was_written_to(descriptor):
            if monotonic() > until:
                with stream:
                    raise ReadingError(name, "it is a pipe that nobody writes to", "start what writes to it first")
            sleep(_OFTEN)
    except BlockingIOError:
        first = b""
    os.set_blocking(descriptor, True)
    stream.give_back(first)
    return stream


def _was_written_to(descriptor: int) -> bool:
    """Tell whether a pipe had a writer that is gone."""
    polled = select.poll()
    polled.register(descriptor, select.POLLIN)
    return any(event & select.POLLHUP for _, event in polled.poll(0))


def sources(inputs: Iterable[str | Failure], *, skip: Collection[Identity] = ()) -> Iterator[Source | Failure]:
    """Yield what the inputs name, in their order: a directory gives its files, `-` standard input (once).

    `skip`: the files that the output goes to; met inside a directory, they are no inputs. Failures are passed on.
    """
    read_stdin = False
    for given in inputs:
        if isinstance(given, Failure):
            yield given
        elif not given:
            yield Failure('""', None, "an empty name", "is a variable of the shell unset?")
        elif given == STDIN:
            if read_stdin:
                yield Failure(STDIN, None, "standard input was read already", "name it once")
            else:
                yield Source(STDIN, STDIN)
            read_stdin = True
        elif is_remote(given):
            from newsparse.readers.remote import named  # noqa: PLC0415 - an extra

            for each in named(given):
                yield each if isinstance(each, Failure) else Source(printable_name(each), each, found=each != given)
        elif _is_directory(given):
            yield from walk(given, skip)
        else:
            yield Source(printable_name(given), given)


def _is_directory(path: str) -> bool:
    try:
        return os.path.isdir(path)
    except ValueError:  # a NUL inside the name: opening it will tell
        return False


def walk(directory: str, skip: Collection[Identity] = ()) -> Iterator[Source | Failure]:
    """Yield a directory's regular files in the order of their names, at any depth.

    Passed over: hidden files and directories, symbolic links (a circle of them has no end), pipes, sockets, devices (they
    would block). A directory without any file is a failure, and so is one that cannot be listed; the others go on.
    """
    pending = [_Listing(directory, [b""], {b""})]
    nothing = True
    while pending:
        listing = pending[-1]
        if not listing.names:
            pending.pop()
            continue
        name = listing.names.pop()
        path = os.path.join(listing.path, os.fsdecode(name)) if name else listing.path
        if name not in listing.directories:
            nothing = False
            yield Source(printable_name(path), path, found=True)
            continue
        try:
            pending.append(_listed(path, skip))
        except OSError as error:
            nothing = False
            yield failed(printable_name(path), None, error)
    if nothing:
        advice = "hidden files, links and pipes are passed over: name them, if they are meant"
        yield Failure(printable_name(directory), None, "the directory holds no texts", advice)


class _Listing(NamedTuple):
    """What is still to be read in a directory, last name first: names only, for there may be a million of them."""

    path: str
    names: list[bytes]
    directories: set[bytes]


def _listed(directory: str, skip: Collection[Identity]) -> _Listing:
    names, directories = [], set()
    with os.scandir(os.fsencode(directory)) as entries:
        for entry in entries:
            if not entry.name.startswith(b".") and _is_read(entry, skip):
                names.append(entry.name)
                if entry.is_dir(follow_symlinks=False):
                    directories.add(entry.name)
    names.sort(reverse=True)
    return _Listing(directory, names, directories)


def _is_read(entry: os.DirEntry[bytes], skip: Collection[Identity]) -> bool:
    if entry.is_dir(follow_symlinks=False):
        return True
    if not entry.is_file(follow_symlinks=False):
        return False
    if all(entry.inode() != inode for _, inode in skip):
        return True
    return (entry.stat(follow_symlinks=False).st_dev, entry.inode()) not in skip


def listed(path: str, *, nul: bool = False) -> Iterator[str | Failure]:
    r"""Yield the file names in a list: one a line, or ended by NUL. `path`: the list's, `-` for standard input.

    A name of the list is always a file's: one called `-` too.
    """
    name = printable_name(path)
    try:
        with Source(name, path).open() as stream:
            for line in stream.lines(_LONGEST_NAME, b"\0" if nul else b"\n"):
                if line is None:
                    yield Failure(
                        name, None, "a name in the list has no end", "are the names ended by NUL? then say -0"
                    )
                elif line:
                    yield os.fsdecode(line) if line != b"-" else "./-"
    except (OSError, ValueError) as error:
        yield failed(name, None, error)
