"""Openings and bylines: what is read, and what must not be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsparse import parse
from newsparse.document import read
from newsparse.knowledge.agencies import AGENCIES, Agency
from newsparse.parser import Line, mark
from newsparse.parser.byline import read_byline
from newsparse.parser.dateline import (
    agency,
    byline_credits,
    foot_credits,
    is_signature,
    line_credits,
    read_opening,
    signature_start,
)

HERE = Path(__file__).parent / "cases"
CASES = json.loads((HERE / "openings.json").read_text("utf-8"))


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


@pytest.mark.parametrize("case", CASES["stories"], ids=lambda case: " ".join(case["text"].split())[40:90])
def test_credits_of_a_story(case: dict[str, Any]) -> None:
    article = parse(case["text"])
    assert list(article.credits) == case["credits"]
    assert article.body.startswith("The ferries of the northern coast")


@pytest.mark.parametrize("case", CASES["bylines"], ids=lambda case: case["text"])
def test_bylines(case: dict[str, Any]) -> None:
    byline = read_byline(line_of(case["text"]))
    assert byline is not None
    assert byline.text == case["printed"]
    assert list(byline.authors) == case["authors"]


@pytest.mark.parametrize("text", CASES["no_bylines"])
def test_no_bylines(text: str) -> None:
    assert read_byline(line_of(text)) is None


AGENCY_CASES = {case["agency"]: case for case in json.loads((HERE / "agencies.json").read_text("utf-8"))}
TEXT = "Ferries stood still."


@pytest.mark.parametrize("row", AGENCIES, ids=lambda row: row.name)
def test_every_agency_is_read_at_the_head(row: Agency) -> None:
    case = AGENCY_CASES[row.name]  # a row without a case is not proven
    line = line_of(row.head + TEXT)
    opening = read_opening(line.text, 0, line.timexes)
    assert opening is not None
    assert row.name in opening.credits
    assert list(opening.credits) == case["credits"]
    assert line.text[opening.start :] == TEXT
    assert (opening.dateline.place if opening.dateline else None) == case["place"]
    assert (opening.dateline.date if opening.dateline else None) == case["date"]


@pytest.mark.parametrize("row", [row for row in AGENCIES if row.foot], ids=lambda row: row.name)
def test_agencies_are_read_at_the_foot(row: Agency) -> None:
    assert row.name in AGENCY_CASES[row.name]["foot"]
    assert list(foot_credits(row.foot)) == AGENCY_CASES[row.name]["foot"]


@pytest.mark.parametrize("row", AGENCIES, ids=lambda row: row.name)
def test_every_agency_is_reached_by_its_names(row: Agency) -> None:
    place = row.places[0] if row.places else ""
    assert agency(row.name) is row
    for sign in row.signs:
        shared = not row.places and agency(sign) is not row
        assert agency(sign, place) is row or (shared and AGENCIES.index(agency(sign)) < AGENCIES.index(row))


def test_cases_name_no_agency_twice_or_in_vain() -> None:
    assert sorted(AGENCY_CASES) == sorted(row.name for row in AGENCIES)


@pytest.mark.parametrize("case", CASES["foots"], ids=lambda case: case["text"])
def test_foots(case: dict[str, Any]) -> None:
    assert list(foot_credits(case["text"])) == case["credits"]


@pytest.mark.parametrize("text", CASES["signatures"])
def test_signatures(text: str) -> None:
    assert is_signature(text)


@pytest.mark.parametrize("text", CASES["no_signatures"])
def test_no_signatures(text: str) -> None:
    assert not is_signature(text)


@pytest.mark.parametrize("case", CASES["closings"], ids=lambda case: case["text"])
def test_closing_signatures(case: dict[str, Any]) -> None:
    start = signature_start(case["text"])
    assert (case["text"] if start is None else case["text"][:start].rstrip()) == case["rest"]


@pytest.mark.parametrize("case", CASES["credit_lines"], ids=lambda case: case["text"])
def test_credit_lines(case: dict[str, Any]) -> None:
    assert list(line_credits(case["text"])) == case["credits"]


@pytest.mark.parametrize("case", CASES["byline_credits"], ids=lambda case: case["text"])
def test_credits_behind_a_byline(case: dict[str, Any]) -> None:
    assert list(byline_credits(case["text"])) == case["credits"]
