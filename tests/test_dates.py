"""Whole texts: which of their dates is the publication, and why. The rows are in cases/dates.json."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.knowledge.date_weights import WEIGHTS
from newsparse.normalizer import replay

CASES = json.loads((Path(__file__).parent / "cases" / "dates.json").read_text("utf-8"))


def record(case: dict[str, Any]) -> newsparse.Article:
    said = dict(case.get("policy", {}))
    if "reference_date" in said:
        said["reference_date"] = date.fromisoformat(said["reference_date"])
    return newsparse.parse(case["text"], metadata=case.get("metadata"), policy=newsparse.Policy(**said))


@pytest.mark.parametrize("case", CASES["published"], ids=lambda case: case["name"])
def test_published(case: dict[str, Any]) -> None:
    article = record(case)
    assert article.published == case["published"], [(each.text, each.role, each.reasons) for each in article.dates]
    if "updated" in case:
        assert article.updated == case["updated"]
    if "reason" in case:
        chosen = next(each for each in article.dates if each.verdict == "chosen")
        assert case["reason"] in chosen.reasons
    if "defect" in case:
        assert case["defect"] in {defect.code for defect in article.defects}
    told = {each.text: each.role for each in article.dates}
    assert told.items() >= case.get("roles", {}).items()
    assert {each.value for each in article.dates} >= set(case.get("dates", ()))
    reasons = {each.text: list(each.reasons) for each in article.dates}
    assert reasons.items() >= case.get("reasons", {}).items()
    rules = {text: names[0] for text, names in reasons.items()}
    assert rules.items() >= case.get("rules", {}).items()


@pytest.mark.parametrize("case", CASES["weighed"], ids=lambda case: case["reason"])
def test_what_speaks_for_or_against_a_date(case: dict[str, Any]) -> None:
    (found,) = (each for each in record(case).dates if each.text == case["date"])
    assert case["reason"] in found.reasons


def test_every_reason_that_weighs_is_given() -> None:
    """A reason by another name than the table's would be worth nothing, and nobody would be told."""
    cases = [*CASES["weighed"], *CASES["published"]]
    given = {reason for case in cases for each in record(case).dates for reason in each.reasons}
    assert WEIGHTS.keys() - {"start"} <= given


@pytest.mark.parametrize("case", CASES["orders"], ids=lambda case: case["name"])
def test_day_or_month_first(case: dict[str, Any]) -> None:
    """`other`: the other reading, where nothing settles which it is; the record then tells of both."""
    article = record(case)
    assert article.published == case["published"]
    told = [defect.message for defect in article.defects if defect.code == "ambiguous_day_month"]
    assert [case["other"] in message for message in told] == ([True] if "other" in case else [])


@pytest.mark.parametrize("case", CASES["published"], ids=lambda case: case["name"])
def test_every_decision_replays(case: dict[str, Any]) -> None:
    article = record(case)
    threshold = case.get("policy", {}).get("min_confidence", newsparse.Policy().min_confidence)
    assert replay(article.dates, threshold) == article.published
