"""A program of somebody else's that uses every public name: it is checked by mypy and pyright, strictly, and run."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, assert_type

import newsparse
from newsparse import (
    Article,
    BinaryTextError,
    Candidate,
    Dateline,
    Defect,
    Document,
    EmptyTextError,
    Extension,
    ExtensionError,
    Failure,
    Limits,
    NewsparseError,
    Policy,
    Span,
    Zone,
    articles,
    extend,
    parse,
    parse_many,
)

STORY = "Ferries to leave earlier\n\nHARBOUR TOWN, June 3, 2025 10:15 GMT (Reuters) - The council said so.\n"


def told(article: Article) -> str:
    """Use all of a record."""
    assert_type(article.published, str | None)
    assert_type(article.authors, tuple[str, ...])
    assert_type(article.confidence, float)
    assert_type(article.fields, Mapping[str, str])
    assert_type(article.to_dict(), dict[str, Any])
    assert_type(Article.from_dict(article.to_dict()), Article)
    dateline: Dateline | None = article.dateline
    zone: Zone | None = article.zone
    place = dateline.place if dateline else None
    offset = zone.offset if zone else "?"
    span: Span | None = article.spans.get("headline")
    start = span.start if span else 0
    return f"{article.headline} {place} {offset} {start} {[*map(reasons, article.dates)]} {[*map(message, article.defects)]}"


def reasons(candidate: Candidate) -> tuple[str, ...]:
    return candidate.reasons


def message(defect: Defect) -> str:
    return f"{defect.code}: {defect.message}"


def read(texts: Iterable[str | bytes]) -> Iterator[str]:
    policy = Policy(reference_date=date(2025, 6, 4), assume_tz="Europe/London", date_order="dmy", min_confidence=0.5)
    outcomes = parse_many(texts, jobs=1, policy=policy, limits=Limits(dates=50))
    assert_type(outcomes, Generator[Article | Failure, None, None])
    for outcome in outcomes:
        if isinstance(outcome, Failure):
            assert_type(outcome.position, int | None)
            yield f"{outcome.source}: {outcome.what}; {outcome.advice}"
        else:
            yield told(outcome)


def rows() -> Iterator[Mapping[str, object]]:
    yield {"id": 7, "text": STORY, "date": date(2025, 6, 3)}


def extended(path: Path) -> str:
    try:
        extension: Extension = extend(path, "harbour", Extension(labels={"tied up": "load"}))
    except ExtensionError as error:
        assert_type(error.problems, tuple[str, ...])
        return error.problems[0]
    return extension.digest


def refused(text: bytes) -> str:
    try:
        return parse(text, source="a", record=2, id="x", metadata={"title": "x"}).source
    except EmptyTextError:
        return "empty"
    except BinaryTextError:
        return "binary"
    except NewsparseError as error:
        return str(error)


def main() -> None:
    print(*read([STORY, b"\x00\x01"]), *parse_many(rows(), id_field="id"), sep="\n")
    print(*(article.record for article in articles(Document(STORY), layout="web")))
    print(refused(b""), refused(b"\x00"), extended(Path("nosuch.toml")), newsparse.__version__)


if __name__ == "__main__":
    main()
