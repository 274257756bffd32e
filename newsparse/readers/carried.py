"""A record that came along with a document: told from anything else by the record's own schema."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from newsparse.article import KEYS
from newsparse.document import Document
from newsparse.writers.schema import schema

_KEYS = frozenset(KEYS)
Check = Callable[[Any], bool]


def carrying(record: Mapping[str, Any], source: str, position: int) -> Document | None:
    """Return the document that stands for a record, if it is one: complete, and of the schema that we promise."""
    if record.keys() != _KEYS or not _of_a_record()(record):
        return None
    return Document(record["body"], source, position, record["id"], carried=record)


@cache
def _of_a_record() -> Check:
    return checking(schema())


def checking(fragment: Mapping[str, Any]) -> Check:
    """Return what tells whether a value is what a part of the record's schema says. Knows the words that this schema uses,
    no others, and plain data: what `json` reads.
    """
    if "const" in fragment or "enum" in fragment:
        allowed = fragment.get("enum", (fragment.get("const"),))
        return lambda value: value in allowed
    told = fragment["type"]
    checks = {
        kind: check for name in ([told] if isinstance(told, str) else told) for kind, check in _KINDS[name](fragment)
    }
    return lambda value: (check := checks.get(type(value))) is not None and check(value)


def _string(fragment: Mapping[str, Any]) -> list[tuple[type, Check]]:
    least, matches = fragment.get("minLength", 0), re.compile(fragment.get("pattern", "")).search
    if "pattern" in fragment:
        return [(str, lambda value: len(value) >= least and matches(value) is not None)]
    return [(str, lambda value: len(value) >= least)]


def _number(fragment: Mapping[str, Any]) -> list[tuple[type, Check]]:
    least, most = fragment.get("minimum", float("-inf")), fragment.get("maximum", float("inf"))
    kinds = (int,) if "integer" in fragment["type"] else (int, float)
    return [(kind, lambda value: least <= value <= most) for kind in kinds]


def _array(fragment: Mapping[str, Any]) -> list[tuple[type, Check]]:
    first = tuple(map(checking, fragment.get("prefixItems", ())))
    others = checking(fragment["items"]) if "items" in fragment else None
    least, most = fragment.get("minItems", 0), fragment.get("maxItems", float("inf"))

    def is_so(value: list[Any]) -> bool:
        return (
            least <= len(value) <= most
            and all(check(each) for check, each in zip(first, value, strict=False))
            and (others is None or all(map(others, value)))
        )

    return [(list, is_so)]


def _object(fragment: Mapping[str, Any]) -> list[tuple[type, Check]]:
    known = {key: checking(each) for key, each in fragment.get("properties", {}).items()}
    required = frozenset(fragment.get("required", ()))
    others = checking(fragment["additionalProperties"]) if fragment["additionalProperties"] else _nothing

    def is_so(value: dict[str, Any]) -> bool:
        return required <= value.keys() and all(known.get(key, others)(each) for key, each in value.items())

    return [(dict, is_so)]


def _nothing(value: Any) -> bool:
    return False


def _null(fragment: Mapping[str, Any]) -> list[tuple[type, Check]]:
    return [(type(None), lambda value: True)]


# A type of JSON → the types of Python that its values have, each with what is to be true of them.
_KINDS: dict[str, Callable[[Mapping[str, Any]], list[tuple[type, Check]]]] = {
    "string": _string,
    "integer": _number,
    "number": _number,
    "object": _object,
    "array": _array,
    "null": _null,
}
