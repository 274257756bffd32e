"""Openings and bylines: what is read, and what must not be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsparse.document import read
from newsparse.knowledge.agencies import AGENCIES
from newsparse.parser import Line, mark
from newsparse.parser.byline import read_byline
from newsparse.parser.dateline import agency, read_opening

CASES = json.loads((Path(__file__).parent / "cases" / "openings.json").read_text("utf-8"))


def line_of(text: str) -> Line:
    (line,) = mark(read(text))
    return line


@pytest.mark.parametrize("case", CASES["opens"], ids=lambda case: case["text"])
def test_openings(case: dict[str, Any]) -> None:
    line = line_of(case["text"])
    opening = read_opening(line.text, 0, line.timexes)
    assert opening is not None
    assert list(opening.credits) == case["credits"]
    assert case["text"][opening.start :] == case["rest"]
    assert (opening.dateline.place if opening.dateline else None) == case["place"]
    assert (opening.dateline.date if opening.dateline else None) == case["date"]
    if opening.dateline and opening.dateline_span:
        assert case["text"][slice(*opening.dateline_span)] == opening.dateline.text


@pytest.mark.parametrize("text", CASES["opens_with_nothing"])
def test_prose_opens_with_nothing(text: str) -> None:
    line = line_of(text)
    assert read_opening(line.text, 0, line.timexes) is None


@pytest.mark.parametrize("case", CASES["bylines"], ids=lambda case: case["text"])
def test_bylines(case: dict[str, Any]) -> None:
    byline = read_byline(line_of(case["text"]))
    assert byline is not None
    assert byline.text == case["printed"]
    assert list(byline.authors) == case["authors"]


@pytest.mark.parametrize("text", CASES["no_bylines"])
def test_no_bylines(text: str) -> None:
    assert read_byline(line_of(text)) is None


@pytest.mark.parametrize("row", AGENCIES, ids=lambda row: row.name)
def test_every_agency_is_reached_by_its_names(row: Any) -> None:
    assert all(agency(sign) is row for sign in (row.name, row.name.upper(), *row.signs))
