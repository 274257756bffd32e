"""A text that a caller hands over, with what is known of it → Document, or what is wrong with it as data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import NamedTuple

from newsparse.defects import NewsparseError
from newsparse.document import METADATA, Document, read
from newsparse.limits import Limits
from newsparse.readers.failure import Failure, failed


class Given(NamedTuple):
    """A text, where it is from, and what came with it, by the names of `newsparse.document.METADATA`."""

    text: str | bytes
    source: str
    record: int
    id: str | None
    metadata: Mapping[str, str]


def given(row: Mapping[str, object], text: str | bytes) -> Given:
    """Return a text with what its row says of it: `source`, `record`, `id`, and what came with it (`date`, `title` …)."""
    found = row.get("record")
    return Given(
        text=text,
        source=str(row.get("source") or "-"),
        record=found if isinstance(found, int) and found else 1,
        id=_as_text(row.get("id")) or None,
        metadata={name: told for name in METADATA if (told := _as_text(row.get(name))) is not None},
    )


def document_of(each: Given, encoding: str | None, limits: Limits) -> Document | Failure:
    """Return the document that a text is. `encoding`: of bytes, else told by them. `limits`: how much of it is read."""
    text, source, record, id, metadata = each
    try:
        return read(text, source=source, record=record, id=id, metadata=metadata, encoding=encoding, most=limits.record)
    except (NewsparseError, UnicodeError) as error:
        return failed(source, None, error)


def _as_text(value: object) -> str | None:
    """Return a string as it is, a whole number in digits, a date or timestamp as ISO 8601 writes it; None for anything else.
    A timestamp at midnight is a day that was stored as a moment, and is told as a day.
    """
    if isinstance(value, datetime):
        if value != value:  # noqa: PLR0124 - pandas' NaT, which calls itself a datetime
            return None
        value = value.date() if value.time() == time() else value.replace(microsecond=0)
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else None
