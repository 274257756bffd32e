"""Web text: an article as it was scraped from a page, main text or the whole page, one per document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from newsparse.document import Document

NAME = "web"


def recognises(document: Document) -> bool:
    """Tell whether a document is of this kind: whatever no other layout claims."""
    return bool(document.text)


def articles(document: Document) -> Iterator[Document]:
    """Yield the document itself: a web text is one article."""
    yield document if document.layout == NAME else replace(document, layout=NAME)
