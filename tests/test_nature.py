"""Texts that are no articles are told, and nothing is read from them; texts that may be articles are read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.document import read
from newsparse.knowledge.no_articles import NO_ARTICLES
from newsparse.parser import mark
from newsparse.parser.nature import no_article

CASES = json.loads((Path(__file__).parent / "cases" / "no_articles.json").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES["none"], ids=lambda case: case["text"][:20])
def test_what_is_no_article_is_told_and_not_read(case: dict[str, Any]) -> None:
    assert no_article(mark(read(case["text"]))) == case["kind"]
    article = newsparse.parse(case["text"])
    assert "no_article" in {defect.code for defect in article.defects}
    assert (article.headline, article.byline, article.published, article.confidence) == (None, None, None, 0.0)
    assert (article.authors, article.credits, article.dateline) == ((), (), None)
    assert {date.role for date in article.dates} <= {"event"}


@pytest.mark.parametrize("text", CASES["articles"], ids=lambda text: text[:20])
def test_what_may_be_an_article_is_read(text: str) -> None:
    assert no_article(mark(read(text))) is None


def test_a_verse_has_no_headline() -> None:
    article = newsparse.parse(CASES["articles"][-1])
    assert article.headline is None
    assert article.body.startswith("The harbour sleeps")


def test_every_kind_has_a_case() -> None:
    assert {row.name for row in NO_ARTICLES} == {case["kind"] for case in CASES["none"]}
