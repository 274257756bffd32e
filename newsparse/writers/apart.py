"""Records for reading, one below the other: a blank line stands between two of them, and nothing before or after all."""

from __future__ import annotations

from newsparse.article import Article
from newsparse.document import Document
from newsparse.writers.columns import Look


class Apart:
    """What such writers share; each says what it shows of a record (`shown`)."""

    def __init__(self, fields: tuple[str, ...] | None, look: Look) -> None:
        self._fields, self._look = fields, look
        self._is_first = True

    def head(self) -> str:
        """Return what stands before the first record."""
        return ""

    def record(self, article: Article, document: Document) -> str:
        """Return what is shown of a record."""
        before = "" if self._is_first else "\n"
        self._is_first = False
        return before + self.shown(article, document)

    def shown(self, article: Article, document: Document) -> str:
        """Return a record's lines."""
        raise NotImplementedError

    def tail(self) -> str:
        """Return what stands after the last record."""
        return ""
