"""One record of a source, cut out but not read yet: what a batch hands to a worker, who reads it."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.named_tuple import NamedTuple
from newsparse.readers.failure import Failure


class Piece(NamedTuple):
    """The bytes of one record, and what is known of them. Cutting is cheap and done once; reading them is the work.

    `format`: which of `newsparse.readers.FORMATS` reads them. `record`: which record of its source it is, counted from 1;
    `line`: the number of its line, where it has one. `data` is None for a record that is longer than the format allows.
    `id`, `metadata`: what its container says of it (a table's row, a web archive's record). `charset`: what the container
    says its bytes are encoded in.
    """

    source: str
    format: str
    data: bytes | None
    record: int = 1
    line: int | None = None
    id: str | None = None
    metadata: Mapping[str, str] | None = None
    charset: str | None = None

    def failure(self, what: str, advice: str) -> Failure:
        """Tell what is wrong with it: by its line where it has one, else, in a container of many, by its number."""
        is_one_of_many = self.metadata is not None and self.line is None
        return Failure(self.source, self.line, f"record {self.record}: {what}" if is_one_of_many else what, advice)
