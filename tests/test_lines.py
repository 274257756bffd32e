"""Which lines are the article's own, and what of them is left out."""

from __future__ import annotations

from math import exp

import pytest

import newsparse
from newsparse.document import read
from newsparse.knowledge.line_weights import WEIGHTS
from newsparse.parser import mark
from newsparse.parser.body import find_core
from newsparse.parser.worth import line_features, weigh_lines

HEAD = "Ferries to leave earlier after council vote\nBy Ana Ferreira\n3 June 2025\n\n"
PARAGRAPHS = (
    "The council of the harbour town agreed on a new timetable for the ferries after a long debate in the old hall.",
    "Most members spoke of costs, and two of them asked for a second study before any boat is sold to another port.",
    "The mayor said the first ferry would leave an hour earlier, which shop owners on the island had wished for years.",
    "A second ferry is to follow in the spring, when the quay on the island has been mended and the new lamps stand.",
)
FURNITURE = (
    "Advertisement",
    "Sign up for our newsletter and get the news of the harbour in your inbox every morning.",
    "Lesen Sie auch: Neue Brücke wird teurer",
    "Photo: Lena Brandt / Harbour News",
)


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_between_paragraphs_is_left_out(line: str) -> None:
    text = HEAD + "\n\n".join((*PARAGRAPHS[:2], line, *PARAGRAPHS[2:])) + "\n"
    article = newsparse.parse(text)
    assert article.body == "\n\n".join(PARAGRAPHS)
    assert article.spans["body"] == (text.index(PARAGRAPHS[0]), len(text))


def test_menus_around_a_text_are_not_its() -> None:
    menu = "Home\nNews\nSport\nWeather\nContact us\nSubscribe\nLog in"
    text = f"{menu}\n\n{HEAD}" + "\n\n".join(PARAGRAPHS) + f"\n\nMore stories\n{menu}\n© 2025 Harbour News\n"
    article = newsparse.parse(text)
    assert article.body == "\n\n".join(PARAGRAPHS)
    assert article.headline == "Ferries to leave earlier after council vote"


def test_the_lines_of_a_wrapped_paragraph_are_worth_the_same() -> None:
    wrapped = (
        "The council of the harbour town agreed on a new timetable for the\n"
        "ferries after a long debate in the old hall, and two of the members\n"
        "asked for a second study before any boat is sold to another port in\n"
        "the bay, which the mayor said he would welcome if it came in time.\n"
    )
    lines = mark(read(wrapped))
    assert len(lines) == 4
    assert len(set(weigh_lines(lines))) == 1


def test_worth_is_what_the_named_features_say() -> None:
    lines = mark(read(HEAD + "\n\n".join((*PARAGRAPHS, *FURNITURE))))
    told = [
        1 / (1 + exp(-WEIGHTS["start"] - sum(WEIGHTS.get(name, 0.0) for name in names)))
        for names in line_features(lines)
    ]
    assert weigh_lines(lines) == pytest.approx(told)
    core = find_core(lines, weigh_lines(lines))
    assert lines[core.start].text == PARAGRAPHS[0]


def test_a_byte_order_mark_that_a_string_still_holds_is_no_part_of_its_first_line() -> None:
    text = "\ufeff" + HEAD + "\n\n".join(PARAGRAPHS)
    article = newsparse.parse(text)
    span = article.spans["headline"]
    assert article.headline == text[span.start : span.end] == "Ferries to leave earlier after council vote"


@pytest.mark.parametrize(
    ("text", "headline", "body"), [("Title 7\n\nbody\n", "Title 7", "body"), ("Alone\n", "Alone", "")]
)
def test_what_stands_below_a_blank_line_of_a_few_is_the_body(text: str, headline: str, body: str) -> None:
    article = newsparse.parse(text)
    assert (article.headline, article.body) == (headline, body)
