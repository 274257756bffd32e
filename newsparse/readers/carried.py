"""A record that came along with a document: told from anything else by the record's own schema."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsparse.article import KEYS
from newsparse.document import Document
from newsparse.writers.schema import schema

_KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "object": (dict,),
    "array": (list,),
    "null": (type(None),),
}


def carrying(record: Mapping[str, Any], source: str, position: int) -> Document | None:
    """Return the document that stands for a record, if it is one: complete, and of the schema that we promise."""
    if record.keys() != set(KEYS) or not conforms(dict(record), schema()):
        return None
    return Document(record["body"], source, position, record["id"], carried=record)


def conforms(value: Any, fragment: Mapping[str, Any]) -> bool:
    """Tell whether a value is what a part of the record's schema says. Knows the words that this schema uses, no others."""
    if "const" in fragment or "enum" in fragment:
        return value in fragment.get("enum", (fragment.get("const"),))
    kinds = [fragment["type"]] if isinstance(fragment["type"], str) else fragment["type"]
    if isinstance(value, bool) or not any(isinstance(value, _KINDS[kind]) for kind in kinds):
        return False
    if isinstance(value, str):
        return len(value) >= fragment.get("minLength", 0) and re.search(fragment.get("pattern", ""), value) is not None
    if isinstance(value, list):
        return _is_array(value, fragment)
    if isinstance(value, dict):
        return _is_object(value, fragment)
    return value is None or fragment.get("minimum", value) <= value <= fragment.get("maximum", value)


def _is_array(value: list[Any], fragment: Mapping[str, Any]) -> bool:
    first = fragment.get("prefixItems", ())
    if not fragment.get("minItems", 0) <= len(value) <= fragment.get("maxItems", len(value)):
        return False
    others = fragment.get("items")
    return all(map(conforms, value, first)) and (others is None or all(conforms(each, others) for each in value))


def _is_object(value: dict[str, Any], fragment: Mapping[str, Any]) -> bool:
    known, others = fragment.get("properties", {}), fragment["additionalProperties"]
    if any(key not in value for key in fragment.get("required", ())):
        return False
    if others is False and not value.keys() <= known.keys():
        return False
    return all(conforms(each, known.get(key, others)) for key, each in value.items())
