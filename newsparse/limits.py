"""How much is read, at most: of a record, of a text, out of what is packed. What comes from outside never decides how much
memory or time it takes.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass

# What a limit is that is none.
NO_LIMIT = sys.maxsize
# A source that is packed in itself (a quine) has no innermost layer: this limit cannot be lifted.
MOST_NESTING = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much is read, at most; `newsparse.limits.NO_LIMIT` lifts a limit. docs/limits.md tells what happens when
    one bites, and why it is what it is.

    `record`: bytes of one record as its source holds it: a file of plain text, a line of JSON Lines, a row of CSV, a page, a
    message. `text`: characters of one article. `header`: characters at a text's beginning, and as many at its end, in which
    dates are looked for. `dates`: how many of them are weighed. `unpacked`: bytes that come out of one source that is
    packed, all its layers together. `ratio`: how many times the bytes that were read of it that may be. `members`: how many
    things may be in its archives, hidden and empty ones too. `nesting`: how often a text may be packed (`a.gz` in
    `b.tar.gz`: three times).

    Raises ValueError where a limit is less than 1 (`nesting`: less than 0, or more than 16).
    """

    record: int = 16 << 20
    text: int = 4 << 20
    header: int = 256 << 10
    dates: int = 200
    unpacked: int = NO_LIMIT
    ratio: int = 1000
    members: int = 10_000_000
    nesting: int = 3

    def __post_init__(self) -> None:
        """Refuse what would let nothing through, or everything."""
        for name in self.__slots__:
            least, most = (0, MOST_NESTING) if name == "nesting" else (1, NO_LIMIT)
            if not least <= getattr(self, name) <= most:
                raise ValueError(f"the limit {name} is {getattr(self, name)}: say a number from {least} to {most}")


DEFAULT = Limits()

# "64M" and "64MiB" are 1,024 × 1,024 bytes each, "64MB" 1,000 × 1,000, as GNU's tools have it.
_SIZE = re.compile(r"(\d{1,18})\s?(?:([KMGT])(i?B)?|B)?", re.IGNORECASE)
_POWERS = " KMGT"


def read_size(printed: str) -> int:
    """Return the number that a size is: "1000", "64M", "1GiB", "5 MB", "none" (`NO_LIMIT`). Raises ValueError."""
    if printed.strip().lower() == "none":
        return NO_LIMIT
    found = _SIZE.fullmatch(printed.strip())
    if found is None:
        raise ValueError(f"{printed!r} is no size")
    count, letter, unit = found.groups("")
    thousand: int = 1000 if unit.lower() == "b" else 1024
    size: int = int(count) * thousand ** _POWERS.index(letter.upper() or " ")
    return min(size, NO_LIMIT)


def print_size(size: int) -> str:
    """Return a number of bytes for eyes: "16 MiB", "1,000 bytes"."""
    for power, unit in ((30, "GiB"), (20, "MiB"), (10, "KiB")):
        if size >= 1 << power and size % (1 << power) == 0:
            return f"{size >> power:,} {unit}"
    return f"{size:,} bytes"
