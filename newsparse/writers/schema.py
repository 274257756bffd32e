"""The record's JSON Schema, from one table: each key with what it may be, and what it means.

docs/record.md tells the same to people, `Article` to Python; tests hold the three together.
"""

from __future__ import annotations

import json
from typing import Any

from newsparse.article import SCHEMA
from newsparse.defects import CODES
from newsparse.normalizer.choice import VERDICTS
from newsparse.normalizer.roles import DATE_ROLES
from newsparse.normalizer.zones import BASES
from newsparse.timex import Grain

Fragment = dict[str, Any]

_STRING: Fragment = {"type": "string", "minLength": 1}
_STRING_OR_NULL: Fragment = {"type": ["string", "null"], "minLength": 1}
_STRINGS: Fragment = {"type": "array", "items": _STRING}
_SPAN: Fragment = {
    "type": "array",
    "prefixItems": [{"type": "integer", "minimum": 0}] * 2,
    "minItems": 2,
    "maxItems": 2,
}
_SPAN_OR_NULL: Fragment = {**_SPAN, "type": ["array", "null"]}

_DAY = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])"
_CLOCK = "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?"
_OFFSET = "[+-]([01][0-9]|2[0-3]):[0-5][0-9]"
# 2025 · 2025-06 · 2025-06-01 · 2025-06-01T07:47 · 2025-06-01T07:47:31 · 2025-06-01T07:47:31+02:00
_TIMESTAMP = f"{_DAY}({_CLOCK}({_OFFSET})?)?)?)?"
# --06-05: a day and month without a year, as XML Schema's gMonthDay; --06: a month.
_YEARLESS = "--(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?"
_ISO: Fragment = {"type": ["string", "null"], "pattern": f"^{_TIMESTAMP}$"}
_ISO_OR_YEARLESS: Fragment = {"type": ["string", "null"], "pattern": f"^({_TIMESTAMP}|{_YEARLESS})$"}
_UTC: Fragment = {"type": ["string", "null"], "pattern": f"^{_DAY}{_CLOCK}Z))$"}

_PRECISION: Fragment = {"enum": [*(grain.name.lower() for grain in Grain), None]}


def _object(properties: dict[str, Fragment], *, nullable: bool = False) -> Fragment:
    kind = ["object", "null"] if nullable else "object"
    return {"type": kind, "properties": properties, "required": [*properties], "additionalProperties": False}


_DATELINE = _object({"text": _STRING, "place": _STRING_OR_NULL, "date": _ISO_OR_YEARLESS}, nullable=True)
_ZONE = _object(
    {"name": _STRING, "offset": {"type": "string", "pattern": f"^{_OFFSET}$"}, "basis": {"enum": [*BASES]}},
    nullable=True,
)
_DATE = _object(
    {
        "text": _STRING,
        "span": _SPAN_OR_NULL,
        "value": _ISO_OR_YEARLESS,
        "precision": _PRECISION,
        "role": {"enum": [*DATE_ROLES]},
        "verdict": {"enum": [*VERDICTS]},
        "reasons": _STRINGS,
    }
)
_DEFECT = _object({"code": {"enum": [*CODES]}, "message": _STRING, "span": _SPAN_OR_NULL})

# (key, what it may be, what it means): the record, in its order.
ROWS: tuple[tuple[str, Fragment, str], ...] = (
    ("schema", {"const": SCHEMA}, "which promise the record keeps"),
    (
        "source",
        {"type": "string"},
        "the input as the caller named it; `-` for standard input, `dump.zip!a/b.txt` for a member of an archive",
    ),
    ("record", {"type": "integer", "minimum": 1}, "which article of that source it is, counted from 1"),
    ("id", _STRING_OR_NULL, "the input record's own id, else one that the text's layout prints"),
    ("layout", _STRING, "which layout read it: `web`, …"),
    ("language", _STRING_OR_NULL, "the language of the text, as BCP 47 writes it: `en`, `pt`, …"),
    ("headline", _STRING_OR_NULL, "the headline, without update slugs (those are in `notes`)"),
    ("subheadline", _STRING_OR_NULL, "the line below the headline that goes with it"),
    ("slugline", _STRING_OR_NULL, "the desk's short name for the story"),
    ("section", _STRING_OR_NULL, "the section it stood in: Sports, Opinion, …"),
    ("publication", _STRING_OR_NULL, "the outlet, where the layout prints it"),
    ("byline", _STRING_OR_NULL, "the author's line as printed"),
    ("authors", _STRINGS, "the people who wrote it: no agencies, roles, dates or e-mail addresses"),
    ("credits", _STRINGS, "the agencies it came through, outermost first, by their usual names, else as printed"),
    ("dateline", _DATELINE, "where, and often when, the story was filed: the words printed, the place, and the date"),
    ("published", _ISO, "when it was published, as precisely as the text says; an offset only where the zone is known"),
    ("updated", _ISO, "when it was last changed, in the same way"),
    ("published_utc", _UTC, "`published` in UTC, where it has a time and its zone is known"),
    ("updated_utc", _UTC, "`updated` in UTC, where it has a time and its zone is known"),
    ("precision", _PRECISION, "how precise `published` is"),
    ("zone", _ZONE, "the time zone of `published`: its name, its offset on that day, and how it is known"),
    (
        "confidence",
        {"type": "number", "minimum": 0, "maximum": 1},
        "how sure the day of `published` is: of the answers given at 0.9, nine in ten are right",
    ),
    (
        "dates",
        {"type": "array", "items": _DATE},
        "every date found outside the story, with what it was taken for and why",
    ),
    ("defects", {"type": "array", "items": _DEFECT}, "what was wrong with the input and survived"),
    ("notes", _STRINGS, "corrections, editors' notes, update slugs"),
    (
        "fields",
        {"type": "object", "additionalProperties": {"type": "string"}},
        "what the layout prints under labels that have no key of their own",
    ),
    ("body", {"type": "string"}, "the story: its paragraphs, a blank line between them, and nothing else"),
    ("trailer", _STRING_OR_NULL, "what was cut from the end"),
    (
        "spans",
        {"type": "object", "additionalProperties": _SPAN},
        "where each part was read: [start, end] in the decoded text",
    ),
)


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the record."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:newsparse:{SCHEMA.replace('/', ':')}",
        "title": f"{SCHEMA}: one news article",
        "description": "Every key is always there; what is not known is null or empty.",
        "type": "object",
        "properties": {key: {"description": meaning, **fragment} for key, fragment, meaning in ROWS},
        "required": [key for key, _, _ in ROWS],
        "additionalProperties": False,
    }


def schema_text() -> str:
    """Return the JSON Schema as text for people and programs."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"
