"""Where a cluster reads and writes: directories that every machine sees, and URIs (`s3://…`, `https://…`)."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import urlopen

import pyarrow as pa
from pyarrow import fs

from newsparse.engines import EngineError
from newsparse.named_tuple import NamedTuple
from newsparse.readers.sources import printable_name

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_WEB = ("http://", "https://")
_GONE = (404, 410)
_TIMEOUT = 120
# How a file is called until it is complete: hidden from whoever reads a directory as a table.
_BESIDE = ".newsparse-"
# How often a file is asked for, and how many seconds are waited in between.
_WAITS = (1, 5, 25)


def is_uri(path: str) -> bool:
    """Tell whether a path is a URI: `s3://bucket/key`."""
    return _URI.match(path) is not None


# ------------------------------------------------------------------------------------------------ output
class Place(NamedTuple):
    """A directory, on this machine's disks or in a store. `name`: as the caller named it, fit for any terminal."""

    files: Any
    directory: str
    name: str

    def path(self, name: str) -> str:
        """Return the path of what is called `name` here."""
        return f"{self.directory}/{name}".rstrip("/")

    def names(self) -> set[str]:
        """Return the names of what is here for all to see: not hidden, as `_errors` is from whoever reads a table."""
        (here,) = self.files.get_file_info([self.directory])
        if here.type == fs.FileType.File:
            raise NotADirectoryError(20, "it is a file")
        listed = self.files.get_file_info(fs.FileSelector(self.directory, allow_not_found=True))
        return {each.base_name for each in listed if not each.base_name.startswith((".", "_"))}

    def sweep(self) -> None:
        """Delete what workers that were killed have left: files that never got their names."""
        listed = self.files.get_file_info(fs.FileSelector(self.directory, allow_not_found=True, recursive=True))
        for each in listed:
            if each.base_name.startswith(_BESIDE):
                self.files.delete_file(each.path)

    def has(self, name: str) -> bool:
        """Tell whether there is a file of that name."""
        (found,) = self.files.get_file_info([self.path(name)])
        return bool(found.type == fs.FileType.File)

    def make(self, name: str) -> None:
        """Make a directory, and those that it lies in, where they are not there."""
        self.files.create_dir(self.path(name), recursive=True)

    def delete(self, name: str) -> None:
        """Delete a file, if there is one."""
        if self.has(name):
            self.files.delete_file(self.path(name))

    def open(self, name: str) -> Any:
        """Return a file to read."""
        return self.files.open_input_file(self.path(name))

    @contextmanager
    def whole(self, name: str) -> Iterator[Any]:
        """Give a file to write, which bears its name when it is complete; an exception, and it was never there."""
        inner, _, last = name.rpartition("/")
        if inner:
            self.make(inner)
        beside = self.path(f"{inner}/{_BESIDE}{os.urandom(6).hex()}-{last}".lstrip("/"))
        try:
            with self.files.open_output_stream(beside) as file:
                yield file
            if isinstance(self.files, fs.LocalFileSystem):
                _synchronise(beside)
            self.files.move(beside, self.path(name))
        except BaseException:
            if self.files.get_file_info([beside])[0].type == fs.FileType.File:
                self.files.delete_file(beside)
            raise


def place_of(output: str) -> Place:
    """Return the directory that a path or a URI names. Raises EngineError for a URI of a kind that is not known."""
    name = printable_name(output)
    if not is_uri(output):
        return Place(fs.LocalFileSystem(), os.path.abspath(output), name)
    try:
        files, directory = fs.FileSystem.from_uri(output)
    except (pa.ArrowInvalid, OSError) as error:
        what = f"nothing can be written there ({str(error).splitlines()[0]})"
        raise EngineError(
            name, what, "name a directory that all machines see, or a URI like s3://…, gs://…, hdfs://…"
        ) from None
    return Place(files, directory.rstrip("/"), name)


def _synchronise(path: str) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


# ------------------------------------------------------------------------------------------------ input
@contextmanager
def at_hand(paths: Sequence[str]) -> Iterator[list[str]]:
    """Give paths on this machine: of a URI, that of a copy, for as long as the block lasts.

    Raises OSError where a file cannot be had, though it was there when the job was planned: another machine, or another
    attempt, may have it. What a server says is not there has the path of a file that is not there.
    """
    with tempfile.TemporaryDirectory(prefix="newsparse-") as folder:
        yield [_copy(path, folder) if is_uri(path) else _there(path) for path in paths]


def _there(path: str) -> str:
    os.stat(path)
    return path


def _copy(uri: str, folder: str) -> str:
    target = os.path.join(folder, os.path.basename(urlsplit(uri).path) or "index")
    for wait in (*_WAITS, None):
        try:
            _fetch(uri, target)
        except FileNotFoundError:
            break
        except pa.ArrowInvalid as error:
            raise OSError(None, str(error).splitlines()[0], uri) from None
        except OSError:
            if wait is None:
                raise
            time.sleep(wait)
        else:
            break
    return target


def _fetch(uri: str, target: str) -> None:
    """Copy what a URI names. Raises OSError; FileNotFoundError where there is no such thing."""
    if not uri.lower().startswith(_WEB):
        files, path = fs.FileSystem.from_uri(uri)
        with files.open_input_stream(path, compression=None) as source, open(target, "wb") as file:
            shutil.copyfileobj(source, file)
        return
    try:
        with urlopen(uri, timeout=_TIMEOUT) as answer, open(target, "wb") as file:  # noqa: S310 - http and https alone
            shutil.copyfileobj(answer, file)
            promised = answer.headers["Content-Length"]
            if promised is not None and file.tell() != int(promised):
                raise ConnectionError(f"{file.tell():,} bytes of {promised} came")
    except HTTPError as error:
        if error.code in _GONE:
            raise FileNotFoundError(2, "no such file") from None
        raise
