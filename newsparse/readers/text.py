"""Plain text: a source is one document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.defects import NewsparseError
from newsparse.document import Document, is_binary, read
from newsparse.readers.failure import Failure, failed
from newsparse.readers.stream import Stream

if TYPE_CHECKING:
    from newsparse.readers import Reading

# No article is longer: /dev/zero and a database dump are not read to the end of memory.
MOST_BYTES = 128 << 20


def recognises(head: bytes, name: str) -> bool:
    """Tell whether a source is plain text: whatever no other format claims."""
    return True


def documents(stream: Stream, source: str, reading: Reading) -> Iterator[Document | Failure]:
    """Yield the one document that a text is."""
    data = stream.read(_most(stream.head(), reading))
    if len(data) > MOST_BYTES:
        what = f"it is longer than {MOST_BYTES >> 20} MiB"
        yield Failure(source, None, what, "many articles in one file are read as JSON Lines: one object per line")
        return
    try:
        found: Document | Failure = read(data, source=source, encoding=reading.encoding)
    except (NewsparseError, UnicodeError) as error:
        found = failed(source, None, error)
    yield found


def _most(head: bytes, reading: Reading) -> int:
    """How much is worth reading: of what begins with NUL bytes nothing more, it is no text however it goes on."""
    return 0 if reading.encoding is None and is_binary(head) else MOST_BYTES
