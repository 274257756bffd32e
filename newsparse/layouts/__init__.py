"""Which kind of text a document is, and where one article ends and the next begins: one file per kind."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.document import Document
from newsparse.layouts import web

# Tried in this order; the last reads anything.
LAYOUTS = {"web": web}


def lay_out(document: Document, layout: str | None = None) -> Iterator[Document]:
    """Yield one Document per article, by the layout named, else by the first that knows the text as its own.

    Raises `KeyError` for a layout that is not in `LAYOUTS`.
    """
    if layout is not None:
        yield from LAYOUTS[layout].articles(document)
        return
    for kind in LAYOUTS.values():
        if kind.recognises(document):
            yield from kind.articles(document)
            return
