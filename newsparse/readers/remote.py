"""Files elsewhere (`s3://`, `https://`, `gs://` …), read by fsspec as they come. Needs the extra `remote`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import IO, Any

from newsparse.readers.failure import Failure, ReadingError
from newsparse.readers.names import printable_name
from newsparse.readers.stream import Stream

# Read ahead: one such block is held.
_BLOCK = 4 << 20
# Seconds without a byte after which a server is given up.
_SILENCE = 60
_GLOB = re.compile(r"[*\[]")
# An address on the web is one document, whatever it looks like: it has no directories to list.
_WEB = ("http://", "https://")


def named(path: str) -> Iterator[str | Failure]:
    """Yield the paths that a remote one names: itself; the files below it, where it ends with `/`; what matches it, where it
    has a `*`.

    Those are sorted by name, at any depth; hidden ones are passed over.
    """
    is_directory, is_pattern = path.endswith("/"), _GLOB.search(path) is not None
    if path.lower().startswith(_WEB) or not (is_directory or is_pattern):
        yield path
        return
    name = printable_name(path)
    nothing = True
    try:
        system, inside = _system(path, name)
        paths = sorted(system.glob(inside)) if is_pattern else _below(system, inside)
        for each in paths:
            nothing = False
            yield str(system.unstrip_protocol(each))
    except ReadingError as error:
        yield error.failure
    except Exception as error:  # what a driver raises is its own
        yield _told(error, name).failure
    else:
        if nothing:
            yield Failure(name, None, "nothing is there", "is the path right?")


def _below(system: Any, directory: str) -> Iterator[str]:
    """Yield the files in a directory, at any depth, by name: one directory's list is held at a time."""
    pending = [("", directory, True)]
    while pending:
        _, path, is_directory = pending.pop()
        if not is_directory:
            yield path
            continue
        entries = [
            (each["name"].rstrip("/").rpartition("/")[2], each["name"], each["type"] == "directory")
            for each in system.ls(path, detail=True)
            if each["name"].rstrip("/") != path.rstrip("/")
        ]
        pending += sorted((entry for entry in entries if not entry[0].startswith(".")), reverse=True)


def opened(path: str, name: str) -> Stream:
    """Open a remote file. Raises ReadingError, which bears `name`."""
    system, inside = _system(path, name)
    try:
        return Stream(_File(partial(system.open, inside, "rb"), name))
    except Exception as error:
        raise _told(error, name) from None


def _system(path: str, name: str) -> tuple[Any, str]:
    """Return the file system that a path is on, and the path there."""
    try:
        core = import_module("fsspec.core")
    except ImportError:
        what = "it is a remote path, and what reads those is not installed"
        raise ReadingError(name, what, "pip install 'newsparse[remote]'") from None
    try:
        said = _web() if path.lower().startswith(_WEB) else {}
        system, inside = core.url_to_fs(path, use_listings_cache=False, skip_instance_cache=True, **said)
    except ImportError as error:
        raise ReadingError(name, f"what reads its protocol is not installed ({error})", "install it with pip") from None
    except Exception as error:
        raise _told(error, name) from None
    return system, str(inside)


def _web() -> dict[str, Any]:
    """Return how the web is read: as a whole a download may take hours, only silence ends it."""
    limits = import_module("aiohttp").ClientTimeout(total=None, sock_connect=_SILENCE, sock_read=_SILENCE)
    return {"client_kwargs": {"timeout": limits, "trust_env": True}}


class _File:
    """A remote file: what goes wrong while it is read is told in a sentence, whatever its driver calls it."""

    def __init__(self, open_by: Callable[..., IO[bytes]], name: str) -> None:
        self._open, self._name = open_by, name
        self._file = open_by(block_size=_BLOCK)
        self._at = 0
        self._is_read_through = True

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, b"" at the end. Raises ReadingError."""
        try:
            try:
                some = self._file.read(size)
            except ValueError as error:
                if "range requests" not in str(error) or not self._is_read_through:
                    raise
                self._read_on()
                some = self._file.read(size)
        except Exception as error:
            raise _told(error, self._name) from None
        self._at += len(some)
        return some

    def _read_on(self) -> None:
        """Go on where the server gives no parts of a file: from its beginning, as it comes."""
        self._file.close()
        self._file, self._is_read_through = self._open(block_size=0), False
        left = self._at
        while left > 0 and (some := self._file.read(min(left, _BLOCK))):
            left -= len(some)

    def seek(self, to: int, whence: int = 0) -> int:
        """Move, and return where it stands then."""
        self._is_read_through = False
        return self._file.seek(to, whence)

    def tell(self) -> int:
        """Return where it stands."""
        return self._file.tell()

    def seekable(self) -> bool:
        """Tell whether one can move about in it."""
        return self._file.seekable()

    def close(self) -> None:
        """Let it go."""
        self._file.close()


_UNREACHED = ("ClientConnectorError", "ConnectionError", "EndpointConnectionError")
# (names of exceptions, also of what they inherit from; what happened; what to try). The first that fits tells it.
_MISHAPS = (
    (_UNREACHED, "its server cannot be reached", "is the address right?"),
    (("TimeoutError",), "its server did not answer in time", "try again later"),
    (("FileNotFoundError",), "no such file", "is the path right? of a directory, end it with /"),
    (("IsADirectoryError",), "it is a directory", "end its path with / to read what is in it"),
    (
        ("NoCredentialsError", "PermissionError"),
        "it may not be read",
        "are there credentials for it, and the right ones?",
    ),
)


def _told(error: Exception, name: str) -> ReadingError:
    # Of the web, "no such file" is raised for a server that does not answer too, with the reason behind it.
    kinds = {kind.__name__ for each in (error, error.__cause__) for kind in type(each).__mro__}
    status = getattr(error, "status", None)
    if "range requests" in str(error):
        what = "its server gives only whole files, and this one is read from its end"
        return ReadingError(name, what, "download it first")
    for names, what, advice in _MISHAPS:
        if not kinds.isdisjoint(names):
            return ReadingError(name, what, advice)
    if isinstance(status, int):
        return ReadingError(name, f"its server answered {status}", "is the address right?")
    said = " ".join(str(error).split())[:200] or type(error).__name__
    return ReadingError(name, f"it cannot be read ({printable_name(said)})", "is the path right?")
