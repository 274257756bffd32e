"""One record of a source, cut out but not read yet: what a batch hands to a worker, who reads it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Piece(NamedTuple):
    """The bytes of one record, and what is known of them. Cutting is cheap and done once; reading them is the work.

    `format`: which of `newsparse.readers.FORMATS` reads them. `record`: which record of its source it is, counted from 1;
    `line`: the number of its line, where it has one. `data` is None for a record that is longer than the format allows.
    `id`, `metadata`: what the container says of it (an archive's member, a web archive's record).
    """

    source: str
    format: str
    data: bytes | None
    record: int = 1
    line: int | None = None
    id: str | None = None
    metadata: Mapping[str, str] | None = None
