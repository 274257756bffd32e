"""Records as Markdown: YAML front matter, then headline, byline and story. Nothing in a text is read as markup."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsparse.article import Article
from newsparse.document import Document
from newsparse.readers.markdown import REST, escape, head_of, recovered
from newsparse.writers.columns import Look, pick
from newsparse.writers.strict_json import to_json

# Key of the front matter → key of the record. The names are those of Hugo, Jekyll and Pandoc, where they have one.
_FRONT = {
    "title": "headline",
    "subtitle": "subheadline",
    "author": "authors",
    "byline": "byline",
    "credits": "credits",
    "date": "published",
    "lastmod": "updated",
    "lang": "language",
    "section": "section",
    "publication": "publication",
    "id": "id",
    "source": "source",
}
# What JSON takes as it is and YAML, or an eye, does not: directions, characters nobody sees, those that are none.
_UNFIT = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\U000e0000-\U000e007f]")


class Markdown:
    """One article after the other, each with front matter of its own: no line of a story is `---`."""

    def __init__(self, fields: tuple[str, ...] | None, look: Look) -> None:
        self._fields = fields
        self._before = ""

    def head(self) -> str:
        """Return what stands before the first record."""
        return ""

    def record(self, article: Article, document: Document) -> str:
        """Return a record's front matter and text, below a blank line if it is not the first."""
        before, self._before = self._before, "\n"
        return before + page(pick(article, self._fields))

    def tail(self) -> str:
        """Return what stands after the last record."""
        return ""


def page(record: Mapping[str, Any]) -> str:
    """Return a record, or some of its keys, as front matter and text."""
    front = {key: record[name] for key, name in _FRONT.items() if record.get(name)}
    if record.get("dateline"):
        front["dateline"] = record["dateline"]["text"]
    story = escape(record.get("body") or "")
    content = "\n\n".join([*head_of(front), *([story] if story else [])])
    back = recovered(front, content)
    rest = {name: value for name, value in record.items() if name not in back or back[name] != value}
    if rest:
        front[REST] = rest
    lines = "".join(f"{key}: {_yaml(value)}\n" for key, value in front.items())
    return f"---\n{lines}---\n\n{content}\n" if content else f"---\n{lines}---\n"


def _yaml(value: Any) -> str:
    """Return a value on one line of YAML: JSON is YAML, once what YAML cannot have in a string is escaped."""
    return _UNFIT.sub(_escaped, to_json(value))


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
