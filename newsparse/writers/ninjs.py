"""Records as IPTC ninjs 3.1: one item on each line. What ninjs has no property for goes along as a description."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from newsparse.article import Article
from newsparse.document import Document
from newsparse.readers.ninjs import REST, recovered
from newsparse.writers.columns import Look, pick
from newsparse.writers.strict_json import to_json

_STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,20}:(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2}){1,1000}", re.ASCII)
# What RFC 3339 can say: a time to the second with its offset. 07:47 with an offset is written with :00, as it has to be.
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?([+-]\d{2}:\d{2})", re.ASCII)


class Ninjs:
    """One ninjs item per line: JSON Lines."""

    def __init__(self, fields: tuple[str, ...] | None, look: Look) -> None:
        self._fields = fields

    def head(self) -> str:
        """Return what stands before the first record."""
        return ""

    def record(self, article: Article, document: Document) -> str:
        """Return a record's item."""
        return to_json(item(pick(article, self._fields), uri(article))) + "\n"

    def tail(self) -> str:
        """Return what stands after the last record."""
        return ""


def uri(article: Article) -> str:
    """Return a URI for an article: its id where that is one, else one made of where it was read."""
    if article.id and _URI.fullmatch(article.id):
        return article.id
    return f"urn:newsparse:{quote(article.source.encode('utf-8', 'replace'), safe='')}:{article.record}"


def item(record: Mapping[str, Any], address: str) -> dict[str, Any]:
    """Return a record, or some of its keys, as a ninjs item with the URI `address`."""
    # What RFC 3339 cannot say, "2025-06-01", is told in words: no hour is made up for it.
    spoken = [
        {"role": name, "contentType": "text/plain", "value": record[name]}
        for name in ("published", "updated")
        if record.get(name) and record[name] != _moment(record[name])
    ]
    own = {
        "uri": address,
        "type": "text",
        "standard": _STANDARD,
        "language": record.get("language"),
        "firstCreated": _moment(record.get("published")),
        "versionCreated": _moment(record.get("updated")),
        "headlines": _values(record, "headline", "subheadline"),
        "slugline": record.get("slugline"),
        "by": record.get("byline"),
        "people": [{"rel": "author", "name": name} for name in record.get("authors", ())],
        "infoSources": _sources(record),
        "located": (record.get("dateline") or {}).get("place"),
        "subjects": [{"rel": "section", "name": name} for name in (record.get("section"),) if name],
        "edNote": "\n".join(record.get("notes", ())),
        "bodies": _values(record, "body", "trailer", contentType="text/plain"),
        "altIds": _values(record, "id", "source"),
        "descriptions": spoken,
    }
    own = {name: value for name, value in own.items() if value}
    back = recovered(own)
    rest = {name: value for name, value in record.items() if name not in back or back[name] != value}
    if rest:
        described = {"role": REST, "contentType": "application/json", "value": to_json(rest)}
        own["descriptions"] = [*spoken, described]
    return own


def _values(record: Mapping[str, Any], *names: str, **more: str) -> list[dict[str, str]]:
    return [{"role": name, **more, "value": record[name]} for name in names if record.get(name)]


def _sources(record: Mapping[str, Any]) -> list[dict[str, str]]:
    publication = record.get("publication")
    credited = [{"role": "credit", "name": name} for name in record.get("credits", ())]
    return [*credited, *([{"role": "publication", "name": publication}] if publication else [])]


def _moment(value: str | None) -> str | None:
    """Return a timestamp as RFC 3339 writes it; None for a day, or a time whose zone is not known: nothing is invented."""
    found = _MOMENT.fullmatch(value or "")
    return found and f"{found[1]}{found[2] or ':00'}{found[3]}"
