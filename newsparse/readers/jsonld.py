"""JSON-LD of schema.org: articles as pages and archives describe them, ours with the record they carry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from newsparse.defects import NewsparseError
from newsparse.document import Document, read, without_surrogates
from newsparse.readers.failure import Failure, failed
from newsparse.readers.json_values import keys_of, objects
from newsparse.readers.stream import Stream

if TYPE_CHECKING:
    from newsparse.readers import Reading

# The term that holds what schema.org has no property for.
REST = "newsparse:record"
_TELLING = ("@context", "@graph", "@type")
# NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report …
_ARTICLES = ("Article", "BlogPosting", "Report")
_DEEPEST = 6


def recognises(head: bytes, name: str) -> bool:
    """Tell whether a source is JSON-LD: JSON whose first object has keywords of it."""
    return not keys_of(head).isdisjoint(_TELLING)


def pieces(stream: Stream, source: str, reading: Reading) -> Iterator[Document | Failure]:
    """Yield one document for each article: with the record that it carries, else with its text and what it says of it."""
    from newsparse.readers.carried import carrying  # noqa: PLC0415 - not to tell what a source is

    record = 0
    for found in objects(stream, source, reading):
        if isinstance(found, Failure):
            record += 1
            yield found
            continue
        nodes = list(articles(found.value))
        for node in nodes:
            record += 1
            carried = carrying({**recovered(node), **_rest(node)}, source, record)
            yield carried or _foreign(node, source, record, found.position)
        if not nodes:
            record += 1
            yield Failure(source, found.position, "no article among its nodes", "schema.org calls one NewsArticle")


def articles(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Yield the nodes that are articles, in their order: the value itself, or those of its list, @graph or mainEntity."""
    if isinstance(value, list) and depth < _DEEPEST:
        for each in value:
            yield from articles(each, depth + 1)
    elif isinstance(value, dict) and depth < _DEEPEST:
        if any(kind.endswith(_ARTICLES) for kind in _strings(value.get("@type"))):
            yield value
        else:
            for name in ("@graph", "mainEntity"):
                yield from articles(value.get(name), depth + 1)


# ------------------------------------------------------------------------------------------------ our own
def recovered(node: Mapping[str, Any]) -> dict[str, Any]:
    """Return the keys of the record that a node's own properties say."""
    return {
        "id": node.get("identifier"),
        "language": node.get("inLanguage"),
        "headline": node.get("headline"),
        "subheadline": node.get("alternativeHeadline"),
        "section": node.get("articleSection"),
        "publication": next(iter(_names(node.get("publisher"))), None),
        "authors": _names(node.get("author")),
        "credits": _strings(node.get("creditText")),
        "published": node.get("datePublished"),
        "updated": node.get("dateModified"),
        "body": node.get("articleBody", ""),
    }


def _rest(node: Mapping[str, Any]) -> dict[str, Any]:
    rest = node.get(REST)
    return rest if isinstance(rest, dict) else {}


# ------------------------------------------------------------------------------------------------ anybody's
def _foreign(node: Mapping[str, Any], source: str, record: int, position: int | None) -> Document | Failure:
    text = next((text for name in ("articleBody", "text") for text in _strings(node.get(name)) if text.strip()), None)
    if text is None:
        return Failure(source, position, "the article has no articleBody", "its text is needed: is there a page of it?")
    identifier = next(iter(_strings(node.get("identifier")) or _strings(node.get("@id"))), None)
    try:
        return read(
            text,
            source=source,
            record=record,
            id=identifier and without_surrogates(identifier),
            metadata=metadata_of(node),
        )
    except NewsparseError as error:
        return failed(source, position, error)


# Our name → the properties of schema.org that say it, in the order of trust.
_PROPERTIES = {
    "date": ("datePublished", "dateCreated"),
    "updated": ("dateModified",),
    "title": ("headline", "name"),
    "byline": ("author", "creator"),
    "url": ("url", "mainEntityOfPage", "@id"),
    "publication": ("publisher", "sourceOrganization"),
    "language": ("inLanguage",),
}


def metadata_of(node: Mapping[str, Any]) -> dict[str, str]:
    """Return what a node says of its article, by our names (`newsparse.document.METADATA`)."""
    said = {}
    for ours, properties in _PROPERTIES.items():
        names = next((names for name in properties if (names := _names(node.get(name)))), None)
        if names:
            said[ours] = without_surrogates(", ".join(names) if ours == "byline" else names[0])
    return said


def _names(value: Any) -> list[str]:
    """Return what one or several values are called: strings as they are, things by their name, pages by their address."""
    found = []
    for each in value if isinstance(value, list) else [value]:
        named = (
            next((each[key] for key in ("name", "@id", "@value") if each.get(key)), "")
            if isinstance(each, dict)
            else each
        )
        found += [name for name in _strings(named) if name.strip()]
    return found


def _strings(value: Any) -> list[str]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]
