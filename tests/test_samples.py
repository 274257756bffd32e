"""Every text in samples/ gives the record promised beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.normalizer import replay

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
# What a promise leaves to the code: samples/README.md tells why.
UNPROMISED = {"confidence"}


@pytest.fixture(params=SAMPLES, ids=lambda path: path.stem)
def sample(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def record_of(path: Path) -> dict[str, Any]:
    return newsparse.parse(path.read_bytes(), source=path.name).as_dict()


def as_promised(promised: Any, given: Any) -> Any:
    """Cut an object of `dates` or `defects` down to the keys that its promise states."""
    if isinstance(promised, list) and isinstance(given, list) and len(promised) == len(given):
        return [as_promised(one, other) for one, other in zip(promised, given, strict=True)]
    if isinstance(promised, dict) and isinstance(given, dict):
        return {key: given.get(key) for key in promised}
    return given


def test_sample_gives_the_promised_record(sample: Path) -> None:
    promise = json.loads(sample.with_suffix(".json").read_text("utf-8"))
    record = record_of(sample)
    assert list(record) == [key for key in newsparse.Article.__slots__ if key in record]
    assert set(record) - set(promise) == UNPROMISED
    for key, promised in promise.items():
        given = as_promised(promised, record[key]) if key in ("dates", "defects") else record[key]
        assert given == promised, key


def test_sample_replays_to_the_same_answer(sample: Path) -> None:
    article = newsparse.parse(sample.read_bytes())
    assert replay(article.dates) == article.published


def test_samples_are_all_promised() -> None:
    assert len(SAMPLES) >= 31
    assert {path.stem for path in SAMPLES} == {path.stem for path in SAMPLES[0].parent.glob("*.json")}
