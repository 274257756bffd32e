"""The record is told four times: to people (docs/record.md), to programs (the schema), to Python (Article), and by what is
written. Here they are held together.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from test_writers import EVERYTHING, an_article

from newsparse import Article, Candidate, Dateline, Defect, Span, Zone
from newsparse.defects import CODES
from newsparse.writers.schema import ROWS, schema, schema_text
from newsparse.writers.strict_json import to_json

HERE = Path(__file__).parent.parent
PAGE = (HERE / "docs" / "record.md").read_text("utf-8")
VALIDATOR = jsonschema.Draft202012Validator(schema())


def in_words(fragment: dict[str, Any]) -> str:
    """Say of a schema's fragment what the page says: "string or null", "objects"."""
    if "const" in fragment:
        return "string"
    if "enum" in fragment:
        return "string or null" if None in fragment["enum"] else "string"
    kinds = [fragment["type"]] if isinstance(fragment["type"], str) else fragment["type"]
    if kinds == ["array"]:
        return f"{fragment['items']['type']}s"
    return " or ".join(kinds)


def tables() -> list[list[list[str]]]:
    """The page's tables: rows of cells, without their heads."""
    found = re.findall(r"(?:^\|.*\n)+", PAGE, re.MULTILINE)
    return [
        [[part.strip() for part in row.strip("|").split(" | ")] for row in table.splitlines()[2:]] for table in found
    ]


def cells(table: list[list[str]]) -> list[list[str]]:
    return [[cell.strip(" `") if n == 0 else cell.strip() for n, cell in enumerate(row)] for row in table]


# ------------------------------------------------------------------------------------------------ page, schema, class
def test_article_and_schema_have_the_same_keys_in_the_same_order() -> None:
    assert list(Article.__slots__) == [key for key, _, _ in ROWS]
    assert list(an_article().to_dict()) == [key for key, _, _ in ROWS]


def test_the_page_tells_every_key_with_its_type_and_meaning() -> None:
    assert cells(tables()[0]) == [[key, in_words(fragment), meaning] for key, fragment, meaning in ROWS]


@pytest.mark.parametrize(
    ("key", "kind", "number"),
    [("dateline", Dateline, 2), ("zone", Zone, 3), ("dates", Candidate, 4), ("defects", Defect, 5)],
)
def test_the_page_tells_the_objects_inside(key: str, kind: type, number: int) -> None:
    fragment = next(fragment for name, fragment, _ in ROWS if name == key)
    properties = fragment.get("items", fragment)["properties"]
    assert [row[:2] for row in cells(tables()[number])] == [[name, in_words(each)] for name, each in properties.items()]
    assert list(kind.__match_args__) == list(properties)


def test_the_page_tells_every_defect() -> None:
    assert cells(tables()[6]) == [[code, told] for code, told in CODES.items()]


def test_the_example_on_the_page_is_the_samples_record() -> None:
    (text,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    example = json.loads(text)
    VALIDATOR.validate(example)
    assert list(example) == [key for key, _, _ in ROWS]
    promise = json.loads((HERE / "samples" / "000-menafn.json").read_text("utf-8"))
    begin, end = example.pop("body").split(" … ")
    body = promise.pop("body")
    assert body.startswith(begin)
    assert body.endswith(end)
    for key in ("dates", "defects"):
        told = [
            {name: value for name, value in each.items() if name not in ("reasons", "message")} for each in example[key]
        ]
        assert told == [{name: value for name, value in each.items() if name != "reasons"} for each in promise[key]]
    assert {key: example[key] for key in promise} == promise | {key: example[key] for key in ("dates", "defects")}


# ------------------------------------------------------------------------------------------------ the schema itself
def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    assert json.loads(schema_text()) == schema()
    assert schema()["additionalProperties"] is False
    assert schema()["required"] == [key for key, _, _ in ROWS]


@pytest.mark.parametrize(
    "article",
    [
        an_article(),
        EVERYTHING,
        an_article(
            published=None, precision=None, confidence=0, dates=(), defects=(), headline=None, body="", spans={}
        ),
        an_article(
            published="2025-06-01T07:47:31-04:00",
            published_utc="2025-06-01T11:47:31Z",
            zone=Zone("ET", "-04:00", "stated"),
            dateline=Dateline("PARIS, June 1", "PARIS", "--06-01"),
            fields={"edition": "2"},
            notes=("UPDATE 1",),
            trailer="The end.",
        ),
    ],
)
def test_records_keep_the_schema(article: Article) -> None:
    VALIDATOR.validate(json.loads(to_json(article.to_dict())))


@pytest.mark.parametrize(
    "value", ["2025", "2025-06", "2025-06-01", "2025-06-01T07:47", "2025-06-01T07:47:31+05:30", None]
)
def test_timestamps_at_every_precision_keep_the_schema(value: str | None) -> None:
    VALIDATOR.validate(an_article(published=value).to_dict())


BROKEN: list[dict[str, Any]] = [
    {"published": "--06-01"},
    {"published": "2025-13-01"},
    {"published": "2025-06-01 07:47"},
    {"published": "2025-06-01T07"},
    {"published": "2025-06-01T07:47Z"},
    {"published": "2025-06-01+02:00"},
    {"published": ""},
    {"published_utc": "2025-06-01"},
    {"published_utc": "2025-06-01T07:47:31+00:00"},
    {"precision": "hour"},
    {"confidence": 1.5},
    {"confidence": None},
    {"headline": ""},
    {"authors": ("",)},
    {"record": 0},
    {"schema": "newsparse/2"},
    {"zone": Zone("ET", "-4", "stated")},
    {"zone": Zone("ET", "-04:00", "guessed")},
    {"defects": (Defect("bad_luck", "x"),)},
    {"dates": (Candidate("x", Span(0, 1), None, None, "birthday", "chosen", ()),)},
    {"dates": (Candidate("x", Span(0, 1), None, None, "unknown", "likely", ()),)},
    {"fields": {"edition": 2}},
]


@pytest.mark.parametrize("changes", BROKEN, ids=str)
def test_what_breaks_the_promise_breaks_the_schema(changes: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(an_article(**changes).to_dict())


def test_a_key_more_or_less_breaks_the_schema() -> None:
    record = an_article().to_dict()
    assert not VALIDATOR.is_valid(record | {"extra": 1})
    del record["trailer"]
    assert not VALIDATOR.is_valid(record)
