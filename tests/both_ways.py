"""A file's articles, read from memory and from a stream: both must give the same."""

from __future__ import annotations

import io

from newsparse.article import Article, articles
from newsparse.document import Document, read
from newsparse.readers import Reading, documents_of
from newsparse.readers.stream import Stream
from newsparse.readers.text import pieces


def parsed(data: bytes | str, layout: str | None = None) -> list[Article]:
    """Return the articles of a file that is read whole."""
    return list(articles(read(_encoded(data)), layout=layout))


def streamed(data: bytes | str) -> list[Article]:
    """Return the articles of a file that is cut while it is read."""
    found = list(documents_of(pieces(Stream(io.BytesIO(_encoded(data))), "-", Reading()), Reading()))
    assert all(isinstance(each, Document) for each in found)
    return [article for each in found if isinstance(each, Document) for article in articles(each)]


def _encoded(data: bytes | str) -> bytes:
    return data.encode() if isinstance(data, str) else data
