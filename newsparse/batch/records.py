"""An output that was written before, record by record, as the bytes that it has."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import IO, Self

from newsparse.writers.compression import compression_of

# The formats whose records can be told apart, and whether a line of names stands before them.
HEADS = {"jsonl": 0, "csv": 1, "tsv": 1}


class Records:
    """The records of a file that newsparse wrote, in their order, and its `head`. Use it in a `with` block."""

    def __init__(self, path: str, called: str, name: str) -> None:
        """Open the file at `path`, whose compression its name `called` tells, of the format `name`."""
        compression = compression_of(called)
        self._file: IO[bytes] = compression.open(path) if compression else open(path, "rb")  # noqa: SIM115 - closed by __exit__
        self._records = _rows(self._file) if name == "csv" else iter(self._file)
        self.head = b"".join(self.take(HEADS[name]))

    def take(self, count: int | None = None) -> Iterator[bytes]:
        """Yield the next records; all that are left, where no count is given."""
        return islice(self._records, count)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


def _rows(file: IO[bytes]) -> Iterator[bytes]:
    """Yield the rows of a CSV file: a line feed within quotes ends none (RFC 4180)."""
    row: list[bytes] = []
    quotes = 0
    for line in file:
        row.append(line)
        quotes += line.count(b'"')
        if quotes % 2 == 0:
            yield b"".join(row)
            row, quotes = [], 0
