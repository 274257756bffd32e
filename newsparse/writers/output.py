"""Bytes on their way out: one buffer of our own, whole records only, and no error that is lost.

Python's own standard output would do for a program that never fails. It is written through in small pieces, it prints
"Exception ignored … BrokenPipeError" when the reader has gone, and with a closed descriptor it drops everything and ends
with status 0.
"""

from __future__ import annotations

import contextlib
import errno
import os
import select
import stat
import sys
from types import TracebackType
from typing import IO, Any, Self

from newsparse.writers.compression import Compress, compression_of

_BUFFER = 256 << 10
_TO_STDOUT = "-"

# errno → (what happened, what to try); what is not listed is told in the system's own words.
_ADVICE = {
    errno.ENOSPC: ("no space is left on the device", "free some space, or write elsewhere with -o"),
    errno.EDQUOT: ("the disk quota is used up", "free some space, or write elsewhere with -o"),
    errno.EFBIG: ("the file grew larger than is allowed", "raise the limit (ulimit -f), or write elsewhere with -o"),
    errno.EBADF: ("it is closed", "say where the records shall go: > FILE, or -o FILE"),
    errno.ENOENT: ("there is no such directory", "make it first, or is the path right?"),
    errno.ENOTDIR: ("a part of the path is no directory", "is the path right?"),
    errno.EISDIR: ("it is a directory", "name a file in it"),
    errno.ESPIPE: ("it is a device or a pipe", "name a file: a job keeps its journal beside it"),
    errno.EACCES: ("it may not be written", "ask for permission, or write elsewhere"),
    errno.EROFS: ("its file system is read-only", "write elsewhere"),
    errno.ELOOP: ("a symbolic link stands in its way", "take that away, or write elsewhere"),
    errno.ENAMETOOLONG: ("its name is longer than the system allows", "choose a shorter one"),
}


class OutputError(Exception):
    """The output cannot be written: where it was to go, what happened, and what to try."""

    def __init__(self, where: str, error: OSError) -> None:
        super().__init__(where)
        told = f"it cannot be written ({(error.strerror or str(error)).lower()})"
        self.where = where
        self.what, self.advice = _ADVICE.get(error.errno or 0, (told, "write elsewhere with -o"))


class ReaderGoneError(Exception):
    """Whoever read our output has stopped reading, as `head` does: not an error, only the end."""


class Output:
    """Where records go. Use it in a `with` block: leaving it completes the output, an exception gives it up."""

    def __init__(self, file: IO[bytes], name: str, *, keep_open: bool = True, compress: Compress | None = None) -> None:
        self.name = name
        self._file = getattr(file, "raw", file)
        self._keep_open = keep_open
        self._compress = compress
        self._is_empty = True
        self.is_terminal = file.isatty()
        # Somebody who looks on sees each record at once.
        self._most = 0 if self.is_terminal else _BUFFER
        self._pending: list[bytes] = []
        self._size = 0

    @property
    def identities(self) -> frozenset[tuple[int, int]]:
        """Return (device, inode) of a regular file that is written to: inside a directory, it is no input."""
        try:
            found = os.fstat(self._file.fileno())
        except (OSError, ValueError):
            return frozenset()
        return frozenset({(found.st_dev, found.st_ino)} if stat.S_ISREG(found.st_mode) else ())

    def write(self, text: str) -> None:
        """Take a record's text. It goes out as UTF-8 when enough has come together, never a part of a record."""
        if not text:
            return
        data = text.encode("utf-8", "replace")
        self._pending.append(data)
        self._size += len(data)
        if self._size > self._most:
            self._flush()

    def _flush(self) -> None:
        data, self._pending, self._size = b"".join(self._pending), [], 0
        if self._compress and (data or self._is_empty):
            data = self._compress(data)
        self._is_empty = False
        try:
            write_all(self._file, data)
        except BrokenPipeError:
            raise ReaderGoneError from None
        except OSError as error:
            raise OutputError(self.name, error) from None

    def complete(self) -> None:
        """Write what is pending; a file of our own is closed, which is when some disks say that they are full."""
        self._flush()
        if not self._keep_open:
            try:
                self._file.close()
            except OSError as error:
                raise OutputError(self.name, error) from None

    def give_up(self) -> None:
        """End early: the records that are whole still go out, if they can."""
        with contextlib.suppress(OutputError, ReaderGoneError):
            self._flush()
        if not self._keep_open:
            with contextlib.suppress(OSError):
                self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if kind is None:
            self.complete()
        else:
            self.give_up()


class FileOutput(Output):
    """A file that is there when it is complete: written beside its place, moved into it at the end."""

    def __init__(self, path: str, name: str, compress: Compress | None) -> None:
        if path.endswith(os.sep):
            raise OSError(errno.EISDIR, "a directory")
        # Through a link: the file it points to is replaced, not the link.
        self._path = os.path.realpath(path)
        self._beside = os.path.join(os.path.dirname(self._path), f".newsparse-{os.urandom(6).hex()}.part")
        self._opened = open(self._beside, "xb", buffering=0)  # noqa: SIM115 - closed by complete() or give_up()
        super().__init__(self._opened, name, compress=compress)

    @property
    def identities(self) -> frozenset[tuple[int, int]]:
        """Return (device, inode) of the file that will be replaced, if there is one."""
        try:
            found = os.stat(self._path)
        except OSError:
            return frozenset()
        return frozenset({(found.st_dev, found.st_ino)})

    def complete(self) -> None:
        """Write what is pending, and put the file into its place."""
        try:
            super().complete()
            self._into_place()
        except OSError as error:
            self.give_up()
            raise OutputError(self.name, error) from None
        except OutputError:
            self.give_up()
            raise

    def _into_place(self) -> None:
        with contextlib.suppress(OSError):
            os.chmod(self._beside, stat.S_IMODE(os.stat(self._path).st_mode))
        os.fsync(self._opened.fileno())
        self._opened.close()
        os.replace(self._beside, self._path)

    def give_up(self) -> None:
        """End early: what stood there before stays."""
        self._pending.clear()
        self._opened.close()
        with contextlib.suppress(OSError):
            os.unlink(self._beside)


def open_output(path: str | None) -> Output:
    """Return the output that `-o` names: None and `-` are standard output; what its suffix asks for is compressed.

    Raises OutputError, MissingCompressionError.
    """
    if path is None or path == _TO_STDOUT:
        return Output(sys.stdout.buffer, "standard output")
    name = os.fsencode(path).decode("utf-8", "backslashreplace")
    compression = compression_of(path)
    compress = compression and compression.load()
    try:
        # /dev/null, a named pipe, >(gzip > out.gz): nothing that could be moved into their place.
        if os.path.exists(path) and not os.path.isfile(path):
            return Output(open(path, "wb", buffering=0), name, keep_open=False, compress=compress)
        return FileOutput(path, name, compress)
    except OSError as error:
        raise OutputError(name, error) from None


def write_all(file: Any, data: bytes) -> None:
    """Write all of `data`: a raw file may take a part of it only, a non-blocking pipe nothing for now."""
    rest = memoryview(data)
    while rest:
        taken = file.write(rest)
        if taken is None:
            select.select([], [file], [])
        else:
            rest = rest[taken:]
