"""An input that gave no article, as data: what happened, where, and what to try."""

import errno
from typing import NamedTuple

from newsparse.defects import BinaryTextError, EmptyTextError, NewsparseError


class Failure(NamedTuple):
    """One input, or one record of it, that could not be read: `position` is its line number, None for all of it."""

    source: str
    position: int | None
    what: str
    advice: str


class ReadingError(NewsparseError):
    """A source that cannot be read, or not to its end: `source` is which, the others as in `Failure`."""

    def __init__(self, source: str, what: str, advice: str) -> None:
        super().__init__(what)
        self.source, self.what, self.advice = source, what, advice

    @property
    def failure(self) -> Failure:
        """The same, as data."""
        return Failure(self.source, None, self.what, self.advice)


class LineError(Exception):
    """What is wrong with one line of a source, or one row, and what to try."""

    def __init__(self, what: str, advice: str) -> None:
        super().__init__(what)
        self.what, self.advice = what, advice


# errno → (what happened, what to try); what is not listed is told in the system's own words.
_SYSTEM = {
    errno.ENOENT: ("no such file or directory", "is the path right?"),
    errno.EACCES: ("it may not be read", "ask for permission, or run as the user who may"),
    errno.EPERM: ("it may not be read", "ask for permission, or run as the user who may"),
    errno.ELOOP: ("its symbolic links lead in a circle", "name the file that is meant"),
    errno.ENAMETOOLONG: ("its name is longer than the system allows", "is the path right?"),
    errno.EISDIR: ("it is a directory", "name a file in it, or give the directory as an INPUT of its own"),
    errno.EBADF: ("it is closed", "name a file, or pipe a text in"),
    errno.ENXIO: ("it is a socket, or a device that is not there", "name a file, or pipe a text in"),
    errno.EIO: ("it cannot be read (input/output error)", "is it a regular file on a sound disk?"),
}
_OTHER = "is it a regular file that can be read?"

# What the two errors of `newsparse.defects` mean for somebody at the command line.
_ADVICE: dict[type[Exception], str] = {
    EmptyTextError: "is it the right file?",
    BinaryTextError: "if it is text, say its encoding with -e",
}


def failed(source: str, position: int | None, error: Exception) -> Failure:
    """Tell an error that stopped an input from being read: the system's, or one of newsparse's own."""
    if isinstance(error, OSError):
        code = error.errno or 0
        what, advice = _SYSTEM.get(code, (f"it cannot be read ({(error.strerror or str(error)).lower()})", _OTHER))
        return Failure(source, position, what, advice)
    return Failure(source, position, str(error), _ADVICE.get(type(error), _OTHER))
