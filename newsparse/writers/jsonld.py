"""Records as JSON-LD: a NewsArticle of schema.org on each line. What schema.org has no property for is a JSON literal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsparse.article import Article
from newsparse.document import Document
from newsparse.readers.jsonld import REST, recovered
from newsparse.writers.columns import Look, pick
from newsparse.writers.ninjs import uri
from newsparse.writers.strict_json import to_json

# `newsparse:record` is a JSON literal (JSON-LD 1.1): whoever does not know the term carries it along unread.
_CONTEXT = [
    "https://schema.org",
    {"newsparse": "urn:newsparse:", REST: {"@id": "urn:newsparse:record", "@type": "@json"}},
]


class JsonLd:
    """One NewsArticle per line: JSON Lines."""

    def __init__(self, fields: tuple[str, ...] | None, look: Look) -> None:
        self._fields = fields

    def head(self) -> str:
        """Return what stands before the first record."""
        return ""

    def record(self, article: Article, document: Document) -> str:
        """Return a record's node."""
        return to_json(node(pick(article, self._fields), uri(article))) + "\n"

    def tail(self) -> str:
        """Return what stands after the last record."""
        return ""


def node(record: Mapping[str, Any], address: str) -> dict[str, Any]:
    """Return a record, or some of its keys, as a NewsArticle with the `@id` address.

    Dates stay as precise as they are: schema.org takes a Date as well as a DateTime, and a time without an offset.
    """
    place = (record.get("dateline") or {}).get("place")
    publication = record.get("publication")
    said = {
        "identifier": record.get("id"),
        "headline": record.get("headline"),
        "alternativeHeadline": record.get("subheadline"),
        "articleSection": record.get("section"),
        "author": [{"@type": "Person", "name": name} for name in record.get("authors", ())],
        "creditText": record.get("credits"),
        "publisher": publication and {"@type": "Organization", "name": publication},
        "datePublished": record.get("published"),
        "dateModified": record.get("updated"),
        "locationCreated": place and {"@type": "Place", "name": place},
        "inLanguage": record.get("language"),
        "articleBody": record.get("body"),
    }
    own: dict[str, Any] = {"@context": _CONTEXT, "@type": "NewsArticle", "@id": address}
    own |= {name: value for name, value in said.items() if value}
    back = recovered(own)
    rest = {name: value for name, value in record.items() if name not in back or back[name] != value}
    return {**own, REST: rest} if rest else own
