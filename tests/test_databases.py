"""Exports of databases: told by content, cut into their articles, read the same from a stream and from memory."""

from __future__ import annotations

import json
import random
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from both_ways import parsed, streamed
from exports import EXPORTS, printed, stories

from newsparse.article import Article, articles
from newsparse.document import read
from newsparse.knowledge import database_labels
from newsparse.layouts import LAYOUTS, recognise
from newsparse.normalizer import replay

CASES = json.loads((Path(__file__).parent / "cases" / "databases.json").read_text("utf-8"))
MANY = 1_000


@pytest.fixture(params=EXPORTS)
def export(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_file_of_many_articles_gives_each_of_them_in_order(export: str) -> None:
    told = stories(MANY)
    given = parsed(printed(export, told))
    assert [each.record for each in given] == list(range(1, MANY + 1))
    assert {each.layout for each in given} == {EXPORTS[export].layout}
    assert [each.headline for each in given] == [each.headline for each in told]
    assert [each.id for each in given] == [EXPORTS[export].id(each) for each in told]


def test_an_article_of_a_file_is_read_whole(export: str) -> None:
    told = stories(40, seed=7)
    for story, article in zip(told, parsed(printed(export, told)), strict=True):
        assert article.published == story.day.isoformat()
        assert article.publication == story.outlet
        assert article.authors == (story.author,)
        assert article.body == "\n\n".join(story.paragraphs)
        assert article.section in (story.section, "Économie", None)


def test_a_stream_gives_the_same_as_the_whole(export: str) -> None:
    text = printed(export, stories(40, seed=3))
    assert [each.to_dict() for each in streamed(text)] == [each.to_dict() for each in parsed(text)]


def test_the_articles_cover_the_file_and_spans_are_true(export: str) -> None:
    text = printed(export, stories(20, seed=5))
    decoded = text.removeprefix("\ufeff")
    given = parsed(text)
    stretches = [span for each in given for name, span in each.spans.items() if name in ("header", "body", "trailer")]
    ordered = sorted(stretches)
    assert ordered[0].start == 0
    assert ordered[-1].end == len(decoded)
    assert all(one.end == other.start for one, other in pairwise(ordered))
    for each in given:
        for name in ("headline", "publication", "byline"):
            assert " ".join(decoded[slice(*each.spans[name])].split()) == getattr(each, name)
        for date in each.dates:
            assert date.span is None or decoded[slice(*date.span)] == date.text


def test_a_byte_order_mark_in_a_string_hides_no_layout_and_is_counted(export: str) -> None:
    text = printed(export, stories(3)).removeprefix("\ufeff")
    plain, marked = list(articles(read(text))), list(articles(read("\ufeff" + text)))
    assert [each.layout for each in marked] == [EXPORTS[export].layout] * 3
    for one, other in zip(plain, marked, strict=True):
        assert one.body == other.body
        assert {name: span.shifted(1) for name, span in one.spans.items()} == other.spans


def test_what_opens_and_closes_a_file_is_told_and_not_read(export: str) -> None:
    given = parsed(printed(export, stories(3)))
    codes = [{defect.code for defect in each.defects} for each in given]
    assert ["cover_page" in each for each in codes] == [bool(EXPORTS[export].opens), False, False]
    assert ["search_summary" in each for each in codes] == [False, False, bool(EXPORTS[export].closes)]
    assert all(date.role in ("load", "copyright") for date in given[0].dates if date.value and "2018" in date.value)


def test_an_export_alone_forces_no_other_layout(export: str) -> None:
    text = printed(export, stories(2))
    assert recognise(text).name == EXPORTS[export].layout
    others = [name for name in LAYOUTS if name not in (EXPORTS[export].layout, "web", "labelled")]
    forced = {name: parsed(text, name)[0] for name in others}
    assert all(each.layout == name for name, each in forced.items())


@pytest.mark.parametrize("name", sorted({export.layout for export in EXPORTS.values()}))
def test_a_forced_layout_that_finds_nothing_says_so(name: str) -> None:
    (article,) = parsed(
        "Ferries to leave earlier\n\nThe council of the harbour town has approved the plan on Monday.\n", name
    )
    assert [defect.code for defect in article.defects if defect.code == "layout_mismatch"] == ["layout_mismatch"]


def damaged(text: str, dice: random.Random) -> str:
    """Return a file as crashes, editors and copies leave it: cut off, lines lost, in disorder or joined."""
    lines = text.split("\n")
    how = dice.randrange(5)
    if how == 0:
        return text[dice.randrange(len(text) // 2) :]
    if how == 1:
        return text[: dice.randrange(40, len(text))]
    if how == 2:
        dice.shuffle(lines)
    elif how == 3:
        lines = [line for line in lines if dice.random() > 0.3]
    else:
        lines = [f"{line} {dice.choice(lines)}" if dice.random() < 0.1 else line for line in lines]
    return "\n".join(lines)


@pytest.mark.parametrize("seed", range(20))
def test_damaged_files_keep_the_laws(export: str, seed: int) -> None:
    dice = random.Random(seed)
    text = damaged(printed(export, stories(3, seed=seed)).removeprefix("\ufeff"), dice)
    given = parsed(text, dice.choice((None, EXPORTS[export].layout, dice.choice(tuple(LAYOUTS)))))
    cover = sorted(span for each in given for name, span in each.spans.items() if name in ("header", "body", "trailer"))
    assert (cover[0].start, cover[-1].end) == (0, len(text))
    assert all(one.end == other.start for one, other in pairwise(cover))
    for each in given:
        assert replay(each.dates) == each.published
        assert all(date.span is None or text[slice(*date.span)] == date.text for date in each.dates)


def test_a_time_in_a_field_of_its_own_leaves_the_date_its_name() -> None:
    (article,) = parsed(
        next(case["text"] for case in CASES["reads"] if case["name"].startswith("factiva: codes before"))
    )
    chosen = next(date for date in article.dates if date.verdict == "chosen")
    assert article.published == chosen.value == "2011-12-29T15:32"
    assert chosen.reasons[0] == "named by the layout"


def test_the_page_tells_every_field_of_the_tables() -> None:
    page = (Path(__file__).parent.parent / "docs" / "layouts.md").read_text("utf-8")
    tables = [table for name, table in vars(database_labels).items() if isinstance(table, dict) and name[0] != "_"]
    keys = {*Article.__slots__, "published_time", "title"}
    names = {name for table in tables for name in table.values()} - keys
    assert sorted(name for name in names if f"`{name}`" not in page) == []


@pytest.mark.parametrize("case", CASES["reads"], ids=lambda case: case["name"])
def test_reads(case: dict[str, Any]) -> None:
    given = [each.to_dict() for each in parsed(case["text"])]
    assert len(given) == len(case["records"])
    for record, promised in zip(given, case["records"], strict=True):
        for key, value in promised.items():
            found = [each["code"] for each in record[key]] if key == "defects" else record[key]
            assert set(value) <= set(found) if key == "defects" else found == value, (key, found)


@pytest.mark.parametrize("case", CASES["leaves"], ids=lambda case: case["name"])
def test_leaves_to_others(case: dict[str, Any]) -> None:
    assert recognise(case["text"]).name == case.get("layout", "web")
