"""The laws of a record, for the tests that try them and for the fuzzer: each raises AssertionError where one is broken."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from newsparse.normalizer import replay
from newsparse.writers.schema import schema

try:
    import jsonschema
except ImportError:  # an extra: without it, everything but the schema is still tried
    VALIDATOR = None
else:
    VALIDATOR = jsonschema.Draft202012Validator(schema(), format_checker=jsonschema.FormatChecker())


def check_schema(record: dict[str, Any]) -> None:
    """The record is what its schema says, and strict JSON: no NaN, no lone surrogate, read back equal."""
    if VALIDATOR is not None:
        VALIDATOR.validate(record)
    assert json.loads(json.dumps(record, allow_nan=False)) == record
    json.dumps(record, ensure_ascii=False).encode()


def check_structure(record: dict[str, Any], text: str, start: int = 0, *, verbatim: bool = True) -> int:
    """Laws that hold of any record: valid, covering, true to its spans. `start`: where in `text` its article begins;
    returned is where it ends. `verbatim`: headline and bylines are read from the text as they stand there: no metadata
    tells them, and no layout prints them over several lines or escaped.
    """
    check_schema(record)
    spans = record["spans"]
    parts = [spans[name] for name in ("header", "body", "trailer") if name in spans]
    assert [first for first, _ in parts] == [start, *(end for _, end in parts[:-1])]
    end = parts[-1][1]
    assert end <= len(text)
    assert all(start <= first < last <= end for first, last in spans.values())
    for name in ("headline", "byline", "subheadline"):
        assert name not in spans or record[name] is not None
        if verbatim:
            assert record[name] == (text[slice(*spans[name])] if name in spans else None)
    for entry in record["dates"]:
        if entry["span"] is not None:
            assert text[slice(*entry["span"])] == entry["text"]
    chosen = [entry for entry in record["dates"] if entry["verdict"] == "chosen"]
    assert len(chosen) == (record["published"] is not None)
    if chosen and chosen[0]["span"] is not None:
        assert chosen[0]["span"] == spans["published"]
    return end


def check_articles(found: Sequence[Any], text: str, verbatim: Sequence[bool]) -> None:
    """The articles of a text cover it, once and in order, each of them lawful, its decision replayable."""
    assert found
    end = 0
    for article, as_it_stands in zip(found, verbatim, strict=True):
        end = check_structure(article.to_dict(), text, end, verbatim=as_it_stands)
        assert replay(article.dates) == article.published
    assert end == len(text)
