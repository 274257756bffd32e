"""What stands around a text: trailers, update slugs, notes; what is one, and what must not be."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from newsparse.knowledge.boilerplate import NOTES, SLUG_ENDINGS, SLUG_LINES, SLUGS, TRAILERS, Boilerplate
from newsparse.parser.furniture import NOTE, TRAILER, lift_slugs, slug_line

CASES = json.loads((Path(__file__).parent / "cases" / "furniture.json").read_text("utf-8"))


@pytest.mark.parametrize("text", CASES["trailers"])
def test_trailers(text: str) -> None:
    assert TRAILER.match(text)


@pytest.mark.parametrize("text", CASES["no_trailers"])
def test_no_trailers(text: str) -> None:
    assert TRAILER.match(text) is None


@pytest.mark.parametrize("case", CASES["slugs"], ids=lambda case: case["text"])
def test_slugs_are_lifted_off_headlines(case: dict[str, Any]) -> None:
    lifted = lift_slugs(case["text"])
    assert case["text"][lifted.start : lifted.end] == case["headline"]
    assert list(lifted.notes) == case["notes"]


@pytest.mark.parametrize("case", CASES["slug_lines"], ids=lambda case: case["text"])
def test_slugs_on_a_line_of_their_own(case: dict[str, Any]) -> None:
    assert slug_line(case["text"]) == case["slug"]


@pytest.mark.parametrize("case", CASES["notes"], ids=lambda case: case["text"])
def test_notes(case: dict[str, Any]) -> None:
    found = NOTE.match(case["text"])
    assert (found["note"] if found else None) == case["note"]


def texts_of(rows: tuple[Boilerplate, ...]) -> list[str]:
    if rows is TRAILERS:
        return list(CASES["trailers"])
    kind = "notes" if rows is NOTES else "slug_lines" if rows is SLUG_LINES else "slugs"
    return [case["text"] for case in CASES[kind]]


def matches(row: Boilerplate, text: str) -> bool:
    found = re.search(row.pattern, text, re.IGNORECASE)
    return bool(found) and (not row.opens or text.casefold().startswith(row.opens))


@pytest.mark.parametrize(
    ("rows", "row"),
    [(rows, row) for rows in (TRAILERS, SLUGS, SLUG_ENDINGS, SLUG_LINES, NOTES) for row in rows],
    ids=lambda value: value.name if isinstance(value, Boilerplate) else "",
)
def test_every_row_is_reached_by_a_case(rows: tuple[Boilerplate, ...], row: Boilerplate) -> None:
    assert any(matches(row, text) for text in texts_of(rows))


@pytest.mark.parametrize("rows", [TRAILERS, SLUGS, NOTES])
def test_how_a_row_opens_is_within_reach(rows: tuple[Boilerplate, ...]) -> None:
    assert all(opening == opening.casefold() and len(opening) <= 48 for row in rows for opening in row.opens)
