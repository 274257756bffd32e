"""Records as JSON: one object per line, or one array. Strict JSON, strict UTF-8, whatever the text held."""

from __future__ import annotations

from newsparse.article import Article
from newsparse.document import Document
from newsparse.writers.columns import Look, pick
from newsparse.writers.strict_json import record_to_json


class JsonLines:
    """One record per line: what a pipe gets."""

    def __init__(self, fields: tuple[str, ...] | None, look: Look) -> None:
        self._fields = fields

    def head(self) -> str:
        """Return what stands before the first record."""
        return ""

    def record(self, article: Article, document: Document) -> str:
        """Return a record's line."""
        return record_to_json(pick(article, self._fields)) + "\n"

    def tail(self) -> str:
        """Return what stands after the last record."""
        return ""


class JsonArray:
    """One array, always, whether it holds no record, one or many: one on each line."""

    def __init__(self, fields: tuple[str, ...] | None, look: Look) -> None:
        self._fields = fields
        self._before = "\n"

    def head(self) -> str:
        """Return what stands before the first record."""
        return "["

    def record(self, article: Article, document: Document) -> str:
        """Return a record, after a comma if it is not the first."""
        before, self._before = self._before, ",\n"
        return before + record_to_json(pick(article, self._fields))

    def tail(self) -> str:
        """Return what stands after the last record."""
        return "\n]\n" if self._before != "\n" else "]\n"
