"""Every text in samples/ gives the record promised beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.article import articles
from newsparse.normalizer import replay

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
# What a promise leaves to the code: samples/README.md tells why.
UNPROMISED = {"confidence"}


@pytest.fixture(params=SAMPLES, ids=lambda path: path.stem)
def sample(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def records_of(path: Path) -> list[dict[str, Any]]:
    """Return the record of every article in a sample."""
    document = newsparse.document.read(path.read_bytes(), source=path.name)
    return [article.to_dict() for article in articles(document)]


def promises_of(path: Path) -> list[dict[str, Any]]:
    """Return what is promised: a record, or of a file with several articles a list of them."""
    promised = json.loads(path.with_suffix(".json").read_text("utf-8"))
    return promised if isinstance(promised, list) else [promised]


def as_promised(promised: Any, given: Any) -> Any:
    """Cut an object of `dates` or `defects` down to the keys that its promise states."""
    if isinstance(promised, list) and isinstance(given, list) and len(promised) == len(given):
        return [as_promised(one, other) for one, other in zip(promised, given, strict=True)]
    if isinstance(promised, dict) and isinstance(given, dict):
        return {key: given.get(key) for key in promised}
    return given


def test_sample_gives_the_promised_records(sample: Path) -> None:
    promises, records = promises_of(sample), records_of(sample)
    assert len(records) == len(promises)
    for promise, record in zip(promises, records, strict=True):
        check(promise, record)


def check(promise: dict[str, Any], record: dict[str, Any]) -> None:
    assert list(record) == [key for key in newsparse.Article.__slots__ if key in record]
    assert set(record) - set(promise) == UNPROMISED
    for key, promised in promise.items():
        given = as_promised(promised, record[key]) if key in ("dates", "defects") else record[key]
        assert given == promised, (record["record"], key)


def test_sample_replays_to_the_same_answer(sample: Path) -> None:
    for article in articles(newsparse.document.read(sample.read_bytes())):
        assert replay(article.dates) == article.published


def test_samples_are_all_promised() -> None:
    assert len(SAMPLES) >= 31
    assert {path.stem for path in SAMPLES} == {path.stem for path in SAMPLES[0].parent.glob("*.json")}
