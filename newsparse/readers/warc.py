"""Web archives: the plain text of WET files, and the pages of WARC files (ISO 28500). Needs the extra `web` (fastwarc).

An article is a `conversion`, or a page (a `response` of status 2xx, or a `resource`, that is HTML): these are counted, and
all other records passed over. The day that an archive states is when the page was fetched, not when it was published.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsparse.document import Document
from newsparse.readers import html
from newsparse.readers.failure import Failure, ReadingError
from newsparse.readers.piece import Piece
from newsparse.readers.stream import Stream, Unseekable

if TYPE_CHECKING:
    from newsparse.readers import Reading

_BEGINS = b"WARC/"
_HTML = ("text/html", "application/xhtml+xml")
_OK = re.compile(rb"HTTP/\d(?:\.\d)? 2\d\d\b")
_TYPE = re.compile(rb"^content-type:[ \t]*([^\r\n;]*)", re.IGNORECASE | re.MULTILINE)
_LOOKED_AT = 1 << 16
_CUT = "is the download complete? what came before was read"


def recognises(head: bytes, name: str) -> bool:
    """Tell whether a source is a web archive: by its first bytes."""
    return head.lstrip(b"\r\n").startswith(_BEGINS)


def pieces(stream: Stream, source: str, reading: Reading) -> Iterator[Piece | Failure]:
    """Yield each article. What fastwarc passes over in silence (a record cut short, a length that is none) is told."""
    try:
        warc = import_module("fastwarc.warc")
    except ImportError:
        what = "it is a web archive, and what reads those is not installed"
        yield Failure(source, None, what, "pip install 'newsparse[web]'")
        return
    file = _File(stream)
    records = iter(warc.ArchiveIterator(file, parse_http=False))
    seen = number = 0
    while True:
        try:
            record = next(records, None)
            if record is None:
                return
            seen += 1
            data, size = _block(record, _kind_of(record, warc), reading.limits.record)
        except OSError:
            if file.error is not None:
                raise file.error from None
            yield Failure(source, None, f"the web archive is damaged after its record {seen:,}", _CUT)
            return
        stated = record.headers.get("Content-Length", "")
        if not stated.strip().isdecimal() or int(stated[:19]) != size:
            yield Failure(source, None, f"record {seen:,} is cut: {size:,} of {stated[:19] or 'no'} bytes", _CUT)
            return
        article = _article(record, _kind_of(record, warc), data, source, number + 1)
        if article is not None:
            number += 1
            yield article


class _File(Unseekable):
    """A stream as a file that fastwarc reads; `error` is why it ended, where it did not end by itself."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._at = 0
        self.error: ReadingError | OSError | None = None

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, b"" at the end."""
        try:
            some = self._stream.some(size if size > 0 else _LOOKED_AT)
        except (ReadingError, OSError) as error:
            self.error = error
            raise OSError(str(error)) from None
        self._at += len(some)
        return some

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self._at


def _kind_of(record: Any, warc: Any) -> str | None:
    """Return how the record's block is read: None where it is no article."""
    kinds = warc.WarcRecordType
    if record.record_type == kinds.conversion:
        return "text"
    if record.record_type == kinds.response and record.is_http:
        return "http"
    printed = (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    return "html" if record.record_type == kinds.resource and printed in _HTML else None


def _block(record: Any, kind: str | None, most: int) -> tuple[bytes | None, int]:
    """Return what is in a record, and how long it is really. Of a text that is longer than `most` a little more than that is
    returned; None of such a page, and of what is no article.
    """
    parts = list(_some(record.reader, most)) if kind else []
    size = sum(map(len, parts)) + record.reader.consume()
    return (b"".join(parts) if kind == "text" or (kind and size <= most) else None), size


def _some(reader: Any, most: int) -> Iterator[bytes]:
    """Yield what there is, not much more than `most` bytes of it. Raises OSError."""
    while most >= 0 and (some := reader.read(_LOOKED_AT)):
        yield some
        most -= len(some)


def _article(record: Any, kind: str | None, data: bytes | None, source: str, number: int) -> Piece | None:
    if kind is None or (kind == "http" and data is not None and not _is_page(data)):
        return None
    address = record.headers.get("WARC-Target-URI")
    identifier = (record.record_id or "").strip("<>") or None
    reader = "warc" if kind == "http" else kind
    return Piece(source, reader, data, number, None, identifier, {"url": address.strip("<>")} if address else {})


def _is_page(block: bytes) -> bool:
    """Tell by the head of an HTTP response whether a page follows."""
    if not _OK.match(block):
        return False
    head, _, body = block[:_LOOKED_AT].partition(b"\r\n\r\n")
    printed = _TYPE.search(head)
    if printed is None:
        return html.recognises(body, "")
    return printed[1].strip().lower().decode("latin-1") in _HTML


_AS_A_RECORD = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n"


def documents(piece: Piece, reading: Reading) -> Iterator[Document | Failure]:
    """Yield the document that a page is: what its server sent, put together and unpacked."""
    if piece.data is None:
        yield from html.documents(piece, reading)
        return
    try:
        data, charset = _payload(piece.data, "all", reading.limits.record)
    except OSError:  # it says gzip and is not: archives keep what a server said, and unpack what it sent
        try:
            data, charset = _payload(piece.data, "none", reading.limits.record)
        except OSError as error:
            yield piece.failure(
                f"its HTTP header cannot be read ({str(error).lower().rstrip('.')})", "it was passed over"
            )
            return
    page = piece._replace(format="html", data=data if len(data) <= reading.limits.record else None, charset=charset)
    yield from html.documents(page, reading)


def _payload(block: bytes, decode: str, most: int) -> tuple[bytes, str | None]:
    """Return the body of an HTTP response, not much more of it than a page may have, and its charset. Raises OSError."""
    archive = import_module("fastwarc.warc").ArchiveIterator
    record = next(iter(archive(io.BytesIO(_AS_A_RECORD % len(block) + block), parse_http=False)))
    record.parse_http(auto_decode=decode)
    return b"".join(_some(record.reader, most)), record.http_charset
