"""Names on a line, and those who wrote a text: what is read, and what must not be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.document import read
from newsparse.knowledge.given_names import GIVEN_NAMES
from newsparse.parser import authors, mark
from newsparse.parser.authors import Setting
from newsparse.parser.body import Range
from newsparse.parser.names import find_names, read_names
from newsparse.parser.persons import has_given_name

CASES = json.loads((Path(__file__).parent / "cases" / "authors.json").read_text("utf-8"))


def names_of(text: str) -> list[str]:
    (line,) = mark(read(text))
    found = find_names(line)
    assert all(text[slice(*name.span)] == name.text for name in found)
    return [name.text for name in found]


@pytest.mark.parametrize("case", CASES["names"], ids=lambda case: case["text"])
def test_names_on_a_line(case: dict[str, Any]) -> None:
    assert names_of(case["text"])[: len(case["names"])] == case["names"]


@pytest.mark.parametrize("text", CASES["no_names"])
def test_no_names_on_a_line(text: str) -> None:
    assert names_of(text) == []


@pytest.mark.parametrize("text", ["Latest Videos", "Hide Ad", "Ältere Beiträge", "Open World"])
def test_a_menu_names_nobody_who_is_known(text: str) -> None:
    (line,) = mark(read(text))
    assert find_names(line)
    assert find_names(line, unknown=False) == ()


@pytest.mark.parametrize("text", ["Ana Ferreira", "Émile Zola", "Von Xqz Qrstu", "By Xqz Qrstu", "Юлия Штейн", "牛镛"])
def test_names_that_are_known_or_signed_or_in_other_letters_are_read(text: str) -> None:
    (line,) = mark(read(text))
    assert find_names(line, unknown=False) == find_names(line) != ()


STORY = "The council of the harbour town agreed on a new timetable for the ferries after a long debate in the old hall."


@pytest.mark.parametrize(
    ("lines", "may"),
    [
        (["Ferries to leave earlier", "Xqz Qrstu", STORY], True),
        (["Ferries to leave earlier", STORY, STORY, STORY, "3 June 2025", "Xqz Qrstu"], True),
        (["Ferries to leave earlier", STORY, STORY, STORY, "Von", "Xqz Qrstu"], True),
        (["Ferries to leave earlier", STORY, STORY, STORY, "Hide Ad", "Xqz Qrstu"], False),
        (["Xqz Qrstu", "Hide Ad", "Ferries to leave earlier", STORY], False),
    ],
)
def test_where_a_name_may_be_unknown(lines: list[str], may: bool) -> None:
    text = "\n".join(lines)
    setting = Setting(text, mark(read(text)), lines.index("Ferries to leave earlier"), Range(1, len(lines)))
    assert authors._may_be_unknown(setting, lines.index("Xqz Qrstu")) is may


@pytest.mark.parametrize("case", CASES["labelled"], ids=lambda case: case["text"])
def test_names_of_a_labelled_byline(case: dict[str, Any]) -> None:
    assert list(read_names(case["text"])) == case["names"]


@pytest.mark.parametrize("case", CASES["articles"], ids=lambda case: case["why"])
def test_authors_of_a_text(case: dict[str, Any]) -> None:
    assert list(newsparse.parse(case["text"]).authors) == case["authors"]


@pytest.mark.parametrize("case", CASES["anonymous"], ids=lambda case: case["why"])
def test_texts_that_nobody_signs(case: dict[str, Any]) -> None:
    assert newsparse.parse(case["text"]).authors == ()


def test_given_names_are_found_by_their_first_letters() -> None:
    assert has_given_name("Ana Ferreira")
    assert not has_given_name("Breaking News")
    assert all(f" {name}" in names and len(name) == 1 for name, names in GIVEN_NAMES.items())
    assert all(name.startswith(prefix) for prefix, names in GIVEN_NAMES.items() for name in names.split())
