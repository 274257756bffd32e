"""What comes out of a source that is packed, held against how much of it was read."""

from __future__ import annotations

from newsparse.limits import Limits, print_size
from newsparse.readers.failure import ReadingError
from newsparse.readers.stream import Stream

# So much may come out of anything: a page of blanks is no flood.
FREE = 16 << 20
_KEPT = "what came before was read"


class Meter:
    """Counts for one source, all its layers together: bytes that come out of it, members of its archives. `limits`: how many
    there may be.

    Nothing else tells a bomb: its layers are small, its members may be, and each archive in it is an archive like others.
    """

    def __init__(self, stream: Stream, source: str, limits: Limits) -> None:
        """`stream`: the source as it is stored; `source`: its name, which a ReadingError bears."""
        self.limits = limits
        self._stream, self._source = stream, source
        self._unpacked = self._members = 0

    def count(self, size: int) -> None:
        """Count bytes that came out of a layer. Raises ReadingError where that is more than there may be."""
        self._unpacked += size
        if self._unpacked > self.limits.unpacked:
            self._stop(f"more than {print_size(self.limits.unpacked)} come out of it", "--max-unpacked")
        if self._unpacked > FREE and self._unpacked > self.limits.ratio * self._stream.taken:
            what = f"more than {self.limits.ratio:,} times as much comes out of it as it holds"
            self._stop(f"{what}, after {self._stream.taken:,} bytes of it", "--max-ratio")

    def count_member(self) -> None:
        """Count something in an archive. Raises ReadingError where that is more than there may be."""
        self._members += 1
        if self._members > self.limits.members:
            self._stop(f"more than {self.limits.members:,} things are in it", "--max-members")

    def _stop(self, what: str, option: str) -> None:
        raise ReadingError(self._source, what, f"{_KEPT}; if it is meant to, raise {option}")
