"""IPTC ninjs: news items as JSON, ours with the record they carry, and anybody's (3.x, and the names of 1.x and 2.x)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from json import loads
from typing import TYPE_CHECKING, Any

from newsparse.article import SCHEMA
from newsparse.defects import NewsparseError
from newsparse.document import Document, read, without_surrogates
from newsparse.readers.failure import Failure, failed
from newsparse.readers.json_values import keys_of, objects
from newsparse.readers.stream import Stream

if TYPE_CHECKING:
    from newsparse.readers import Reading

# An item has a `uri`, and one of these, by the names of 3.x, 2.x and 1.x.
_TELLING = frozenset(
    ("headlines", "bodies", "firstCreated", "versionCreated", "body_text", "body_html", "body_xhtml", "versioncreated")
)  # fmt: skip
_BODIES = ("body_text", "body_html", "body_xhtml")
# The role of the description that holds what ninjs has no property for.
REST = SCHEMA


def recognises(head: bytes, name: str) -> bool:
    """Tell whether a source is ninjs: JSON whose first object has the keys of an item."""
    keys = keys_of(head)
    return "uri" in keys and not keys.isdisjoint(_TELLING)


def pieces(stream: Stream, source: str, reading: Reading) -> Iterator[Document | Failure]:
    """Yield one document for each item: with the record that it carries, else with its text and what it says of it."""
    from newsparse.readers.carried import carrying  # noqa: PLC0415 - not to tell what a source is

    for record, found in enumerate(objects(stream, source, reading), 1):
        if isinstance(found, Failure):
            yield found
            continue
        item = found.value
        carried = carrying({**recovered(item), **_rest(item)}, source, record)
        yield carried or _foreign(item, source, record, found.position)


# ------------------------------------------------------------------------------------------------ our own
def recovered(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return the keys of the record that an item's own properties say."""
    ids, bodies = _by_role(item, "altIds"), _by_role(item, "bodies")
    headlines, said = _by_role(item, "headlines"), _by_role(item, "descriptions")
    sources = [each for each in _list(item, "infoSources") if isinstance(each.get("name"), str)]
    people = [each["name"] for each in _list(item, "people") if isinstance(each.get("name"), str)]
    publications = [each["name"] for each in sources if each.get("role") == "publication"]
    sections = [each.get("name") for each in _list(item, "subjects") if each.get("rel") == "section"]
    return {
        "source": ids.get("source"),
        "id": ids.get("id"),
        "language": item.get("language"),
        "headline": headlines.get("headline"),
        "subheadline": headlines.get("subheadline"),
        "slugline": item.get("slugline"),
        "section": next(iter(sections), None),
        "publication": next(iter(publications), None),
        "byline": item.get("by"),
        "authors": people,
        "credits": [each["name"] for each in sources if each.get("role") == "credit"],
        "published": said.get("published", item.get("firstCreated")),
        "updated": said.get("updated", item.get("versionCreated")),
        "notes": item["edNote"].split("\n") if isinstance(item.get("edNote"), str) else [],
        "body": bodies.get("body", ""),
        "trailer": bodies.get("trailer"),
    }


def _rest(item: Mapping[str, Any]) -> dict[str, Any]:
    try:
        rest = loads(_by_role(item, "descriptions").get(REST, "{}"))
    except (ValueError, RecursionError):
        return {}
    return rest if isinstance(rest, dict) else {}


def _by_role(item: Mapping[str, Any], name: str) -> dict[str, str]:
    """Return the values of a list of ninjs, by their roles."""
    return {
        each["role"]: each["value"]
        for each in _list(item, name)
        if isinstance(each.get("role"), str) and isinstance(each.get("value"), str)
    }


def _list(item: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    values = item.get(name)
    return [each for each in values if isinstance(each, dict)] if isinstance(values, list) else []


# ------------------------------------------------------------------------------------------------ anybody's
def _foreign(item: Mapping[str, Any], source: str, record: int, position: int | None) -> Document | Failure:
    text, is_html = _text(item)
    if not text.strip():
        return Failure(source, position, "the item has no body", "ninjs has its text in `bodies` (or body_text)")
    try:
        if is_html:
            from newsparse.readers.html import plain  # noqa: PLC0415 - an extra

            text = plain(text)
        return read(text, source=source, record=record, id=_id(item), metadata=_metadata(item))
    except NewsparseError as error:
        return failed(source, position, error)


def _text(item: Mapping[str, Any]) -> tuple[str, bool]:
    """Return an item's text, the plain one before HTML, and whether it is HTML."""
    bodies = [each for each in _list(item, "bodies") if isinstance(each.get("value"), str)]
    bodies.sort(key=_is_html)
    for each in bodies:
        return each["value"], _is_html(each)
    for name in _BODIES:
        if isinstance(item.get(name), str):
            return item[name], name != _BODIES[0]
    return "", False


def _is_html(body: Mapping[str, Any]) -> bool:
    return "html" in str(body.get("contentType", ""))


# Our name → those of ninjs, in the order of trust.
_NAMES = {
    "date": ("firstCreated", "firstcreated", "contentCreated", "contentcreated"),
    "updated": ("versionCreated", "versioncreated"),
    "title": ("headline", "title"),
    "byline": ("by", "byline"),
    "language": ("language",),
    "url": ("uri",),
}


def _metadata(item: Mapping[str, Any]) -> dict[str, str]:
    said = {
        ours: without_surrogates(item[name])
        for ours, names in _NAMES.items()
        for name in reversed(names)
        if isinstance(item.get(name), str)
    }
    headlines = [each["value"] for each in _list(item, "headlines") if isinstance(each.get("value"), str)]
    if headlines:
        said["title"] = without_surrogates(headlines[0])
    spoken = _by_role(item, "descriptions")
    for ours, role in (("date", "published"), ("updated", "updated")):
        if role in spoken:
            said[ours] = without_surrogates(spoken[role])
    people = [each["name"] for each in _list(item, "people") if isinstance(each.get("name"), str)]
    if people and "byline" not in said:
        said["byline"] = without_surrogates(", ".join(people))
    return said


def _id(item: Mapping[str, Any]) -> str | None:
    uri = item.get("uri")
    return without_surrogates(uri) if isinstance(uri, str) and uri else None
