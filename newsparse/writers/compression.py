"""Compressed output: blocks of bytes, each complete in itself. Blocks one after the other are one file to every reader.

`records.jsonl.gz` of many gzip members (RFC 1952, 2.2) or many zstd frames (RFC 8878, 3): workers compress side by side, a
job that was cut off goes on behind the last whole block, and the bytes do not depend on who compressed them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import IO, Any

from newsparse.named_tuple import NamedTuple

Compress = Callable[[bytes], bytes]


class MissingCompressionError(Exception):
    """What compresses so is not installed."""


class Compression(NamedTuple):
    """A way to compress: the suffix that asks for it, the module that does it (of several names the first that is there),
    and how a block is compressed by it.
    """

    suffix: str
    modules: tuple[str, ...]
    options: dict[str, int]
    advice: str = ""

    def load(self) -> Compress:
        """Return what compresses a block. Raises MissingCompressionError."""
        return partial(self._module().compress, **self.options)

    def open(self, path: str) -> IO[bytes]:
        """Open a file of blocks for reading. Raises MissingCompressionError, OSError."""
        opened: IO[bytes] = self._module().open(path, "rb")
        return opened

    def _module(self) -> Any:
        for name in self.modules:
            with suppress(ImportError):
                return import_module(name)
        raise MissingCompressionError(self.advice)


COMPRESSIONS = (
    # mtime: the file shall not tell when it was made.
    Compression(".gz", ("gzip",), {"compresslevel": 6, "mtime": 0}),
    Compression(
        ".zst",
        ("backports.zstd", "compression.zstd"),
        {"level": 3},
        "what writes .zst is not installed: pip install 'newsparse[zst]', or say .gz",
    ),
)


def compression_of(path: str) -> Compression | None:
    """Return the compression that a path's suffix asks for."""
    return next((each for each in COMPRESSIONS if path.lower().endswith(each.suffix)), None)


def without_compression(path: str) -> str:
    """Return a path without the suffix of its compression: what is left tells the format."""
    found = compression_of(path)
    return path[: -len(found.suffix)] if found else path
