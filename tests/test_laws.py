"""The record's laws, for generated articles of known truth and for any text at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from lawful import check_schema, check_structure

import newsparse
from newsparse.mojibake import mend
from newsparse.normalizer import replay
from newsparse.parser import mark

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
BODY = (
    "The council of the harbour town agreed on a new timetable for the ferries after a long debate in the old hall.",
    "Most members spoke of costs, and two of them asked for a second study before any boat is sold to another port.",
    "The mayor said the first ferry would leave an hour earlier, which shop owners on the island had wished for years.",
)
STYLES = {
    "%Y-%m-%d": "day",
    "%B %d, %Y": "day",
    "%d %B %Y": "day",
    "%d.%m.%Y": "day",
    "%A, %d %B %Y": "day",
    "%Y-%m-%d %H:%M:%S": "second",
    "%d %B %Y, %H:%M": "minute",
    "%b %d, %Y %I:%M %p": "minute",
    "%Y-%m-%dT%H:%M:%S+02:00": "second",
}


@dataclass(frozen=True)
class Truth:
    """A generated article and what it says."""

    text: str
    when: datetime
    style: str
    headline: str


@st.composite
def articles(draw: st.DrawFn) -> Truth:
    when = draw(st.datetimes(datetime.fromisoformat("1990-01-13"), datetime.fromisoformat("2035-12-28")))
    style = draw(st.sampled_from(sorted(STYLES)))
    if style == "%d.%m.%Y":
        when = when.replace(day=max(when.day, 13))
    headline = draw(
        st.sampled_from(("Ferries to leave earlier after council vote", "Island town agrees on new ferry timetable"))
    )
    label = draw(st.sampled_from(("", "Published: ", "Posted on ", "Date: ")))
    byline = draw(st.sampled_from(("", "By Ana Ferreira\n", "By Tom Okafor and Lena Brandt\n")))
    gap = draw(st.sampled_from(("\n", "\n\n", "\n\n\n")))
    body = gap.join(draw(st.permutations(BODY)))
    return Truth(f"{headline}\n{byline}{label}{when.strftime(style)}{gap}{body}\n", when, style, headline)


def record_of(text: str | bytes) -> dict[str, Any]:
    return newsparse.parse(text).to_dict()


@given(st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=600))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_a_lawful_record(text: str) -> None:
    decoded, _ = mend(text)
    assume(decoded.strip())
    article = newsparse.parse(text)
    check_structure(article.to_dict(), decoded)
    assert replay(article.dates) == article.published


@given(st.binary(min_size=1, max_size=400))
@settings(max_examples=300, deadline=None)
def test_any_bytes_give_a_record_or_one_of_two_errors(data: bytes) -> None:
    try:
        record = record_of(data)
    except newsparse.NewsparseError:
        return
    check_schema(record)


HEADERS = st.lists(
    st.sampled_from(
        (
            "Ferries to leave earlier", "By Jane Doe", "2025-06-01", "Updated: 3 June 2025 10:00 GMT", "(MENAFN)", "Home",
            "* Menu", "LIMA, Jan 21 (Reuters) - Boats wait.", "© 2024 Example", "30 February 2025", "06/07/2025", BODY[0],
            "", "SOURCE Acme",
        )
    ),
    min_size=1,
    max_size=14,
)  # fmt: skip


@given(HEADERS)
@settings(max_examples=300, deadline=None)
def test_any_pile_of_header_lines_gives_a_lawful_record(lines: list[str]) -> None:
    text = "\n".join(lines)
    assume(text.strip())
    check_structure(record_of(text), text)


@given(articles())
@settings(deadline=None)
def test_what_was_printed_is_read(truth: Truth) -> None:
    record = record_of(truth.text)
    check_structure(record, truth.text)
    assert record["headline"] == truth.headline
    assert record["precision"] == STYLES[truth.style]
    printed = datetime.fromisoformat(record["published"])
    assert printed.date() == truth.when.date()
    if record["precision"] != "day":
        assert (printed.hour, printed.minute) == (truth.when.hour, truth.when.minute)
    assert ("+02:00" in record["published"]) == truth.style.endswith("+02:00")


@given(articles())
@settings(deadline=None, max_examples=40)
def test_without_its_dates_it_has_none(truth: Truth) -> None:
    text = truth.text
    for entry in reversed(record_of(text)["dates"]):
        start, end = entry["span"]
        text = text[:start] + text[end:]
    assert record_of(text)["published"] is None


SAME = {
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "CR": lambda text: text.replace("\n", "\r").encode(),
    "byte order mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "UTF-16": lambda text: text.encode("utf-16"),
    "blanks at line ends": lambda text: text.replace("\n", "  \n").encode(),
    "blank lines first": lambda text: b"\n\n" + text.encode(),
    "no-break blanks": lambda text: text.replace(" ", "\u00a0").encode(),
}


@pytest.mark.parametrize("damage", SAME)
@given(truth=articles())
@settings(deadline=None, max_examples=25)
def test_harmless_damage_changes_nothing(damage: str, truth: Truth) -> None:
    plain, damaged = record_of(truth.text), record_of(SAME[damage](truth.text))
    for key in ("published", "updated", "precision", "authors", "credits"):
        assert damaged[key] == plain[key], key


@given(articles(), st.integers(1, 9))
@settings(deadline=None, max_examples=40)
def test_spans_move_with_the_text(truth: Truth, by: int) -> None:
    plain, moved = record_of(truth.text), record_of("\n" * by + truth.text)
    shift = {name: [start + by, end + by] for name, (start, end) in plain["spans"].items()}
    shift["header"][0] = 0
    assert moved["spans"] == shift


@given(articles())
@settings(deadline=None, max_examples=40)
def test_repeating_the_date_line_changes_nothing(truth: Truth) -> None:
    printed = truth.when.strftime(truth.style)
    line = next(line for line in truth.text.split("\n") if printed in line)
    twice = truth.text.replace(line, f"{line}\n{line}", 1)
    assert record_of(twice)["published"] == record_of(truth.text)["published"]


@given(articles())
@settings(deadline=None, max_examples=40)
def test_parsing_what_was_parsed_gives_the_same(truth: Truth) -> None:
    first = newsparse.parse(truth.text)
    rendered = f"{first.headline}\n{first.byline or ''}\nPublished: {first.published}\n\n{first.body}\n"
    second = newsparse.parse(rendered)
    assert (second.headline, second.published, second.authors, second.body) == (
        first.headline,
        first.published,
        first.authors,
        first.body,
    )


def test_every_line_is_marked_once() -> None:
    for path in SAMPLES:
        document = newsparse.document.read(path.read_bytes())
        lines = mark(document)
        assert "".join("".join(line.text.split()) for line in lines) == "".join(document.text.split())


@pytest.mark.parametrize(
    "environment", [{"TZ": "Asia/Tokyo"}, {"LC_ALL": "C", "PYTHONHASHSEED": "7"}, {"PYTHONHASHSEED": "99"}]
)
def test_nothing_of_the_environment_gets_in(environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "newsparse", "parse", "-f", "jsonl", *map(str, SAMPLES)]
    plain = subprocess.run(command, capture_output=True, check=True).stdout
    other = subprocess.run(command, capture_output=True, check=True, env=os.environ | environment).stdout
    assert other == plain


CORPUS = os.environ.get("NEWSPARSE_CORPUS")


@pytest.mark.skipif(not CORPUS, reason="NEWSPARSE_CORPUS names no JSON Lines corpus with a `text` field")
def test_every_text_of_a_corpus_gives_a_lawful_record() -> None:
    import gzip

    opener = gzip.open if str(CORPUS).endswith(".gz") else open
    with opener(str(CORPUS), "rt", encoding="utf-8") as rows:
        for row in rows:
            text = json.loads(row)["text"]
            if text.strip():
                article = newsparse.parse(text)
                check_structure(article.to_dict(), mend(text)[0])
                assert replay(article.dates) == article.published
