"""Wires and text corpora: told by content, cut into their articles, read the same from a stream and from memory."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from both_ways import parsed, streamed
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from laws import check_records
from wires import ANONYMOUS, WIRES, printed, stories

from newsparse.article import articles
from newsparse.document import read
from newsparse.layouts import LAYOUTS, layout_named, recognise

HERE = Path(__file__).parent
CASES = json.loads((HERE / "cases" / "wires.json").read_text("utf-8"))
SAMPLES = sorted((HERE.parent / "samples").glob("*.txt"))
MANY = 1_000
ESCAPED = [name for name in LAYOUTS if layout_named(name).escaped]


@pytest.fixture(params=WIRES)
def wire(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_file_of_many_articles_gives_each_of_them_in_order(wire: str) -> None:
    told = stories(MANY if WIRES[wire].layout != "iptc7901" or wire == "dpa" else 999)
    given = parsed(printed(wire, told))
    assert [each.record for each in given] == list(range(1, len(told) + 1))
    assert {each.layout for each in given} == {WIRES[wire].layout}
    assert [each.headline for each in given] == [each.headline for each in told]
    assert [each.id for each in given] == [WIRES[wire].id(each) for each in told]


def test_an_article_of_a_file_is_read_whole(wire: str) -> None:
    told = stories(40, seed=7)
    for story, article in zip(told, parsed(printed(wire, told)), strict=True):
        assert article.published == (story.when.strftime(WIRES[wire].published) or None)
        assert [name.casefold() for name in article.authors] == ([] if wire in ANONYMOUS else [story.author.casefold()])
        assert article.body == "\n\n".join(story.paragraphs)
        assert article.dateline is None or (article.dateline.place or "").upper().startswith(story.place)


def test_a_stream_gives_the_same_as_the_whole(wire: str) -> None:
    text = printed(wire, stories(40, seed=3))
    assert [each.to_dict() for each in streamed(text.encode())] == [each.to_dict() for each in parsed(text)]


def test_an_article_alone_is_told_and_no_other_layout_takes_it(wire: str) -> None:
    text = printed(wire, stories(1))
    own = WIRES[wire].layout
    assert recognise(text).name == own
    for name in LAYOUTS:
        if name not in (own, "web", "mbox", "labelled"):
            assert not layout_named(name).recognises(text), name


@pytest.mark.parametrize("name", sorted({wire.layout for wire in WIRES.values()}))
def test_a_forced_layout_that_finds_nothing_says_so(name: str) -> None:
    (article,) = parsed("Ferries to leave earlier\n\nThe council of the harbour town has approved the plan.\n", name)
    assert article.layout == name
    assert [defect.code for defect in article.defects if defect.code == "layout_mismatch"] == ["layout_mismatch"]


# -- the laws, for samples, generated files and heaps of marks --


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_keeps_the_laws(path: Path) -> None:
    document = read(path.read_bytes())
    check_records(list(articles(document)), document.text)
    wide = document.text.encode("utf-8", "surrogatepass")
    assert [each.to_dict() for each in streamed(wide)] == [each.to_dict() for each in articles(read(wide))]


def test_a_generated_file_keeps_the_laws(wire: str) -> None:
    text = printed(wire, stories(20, seed=5))
    check_records(parsed(text), text)


MARKS = (
    "\x01", "\x02", "\x03", "\x04", "\x16\x16\x01W1204\x1f_isles\n", "r i\x13\x11 BC-EU--Isles   06-03 0466\n", "^", "<\n",
    "=\n", " =\n", "\t   ", "AP-WF-06-03-25 1509GMT<", "eca0412 3 i 142 ccccb   dpa 0212\n", "031137 GMT Jun 25", "\x7f",
    "ZCZC AAP\n", "NNNN\n", "$J\n", ":", "zczc\n", "TI#", "PD#", "TX#", '<REUTERS NEWID="1">\n', "</REUTERS>", "<BODY>",
    "<TITLE>", "</TITLE>", "&#3;", "&lt;", '<DOC id="AFP_ENG_19940531.0390" type="story">\n', "</DOC>\n", "<TEXT>",
    "<P>",
    "26-FEB-1987 15:01:01.79\n", "From: Ana <a@example.com>\n", "Newsgroups: a\n", "Subject: b\n", "Date: 21 Dec 92\n",
    "From a@example.com Tue Jun  3 07:51:02 2025\n", "-- \n", "---\n", "+++\n", "title: >\n", "title: a\n", "authors:\n",
    "  - name: Ana\n", "tags: [a, 'b']\n", "date: 2025-06-03\n", "Text: c\n", "==========\n", "\x0c", "\n", "\n\n", "\r\n",
    " ", "\x85\n", ":(\n", "Date: Jun 2025 09:50:41 +0200\n",
    "By Ana Ferreira", "LIMA, Jan 21 (Reuters) - Boats wait for the council of the town.", "Ferries to leave earlier\n", "é",
)  # fmt: skip


@pytest.mark.parametrize("name", LAYOUTS)
@given(st.lists(st.sampled_from(MARKS), min_size=1, max_size=20))
@settings(max_examples=60, deadline=None)
def test_any_heap_of_marks_gives_lawful_records(name: str, marks: list[str]) -> None:
    text = "".join(marks)
    assume(text.strip())
    check_records(parsed(text, name), text)
    check_records(parsed(text), text)


@pytest.mark.parametrize("case", CASES["reads"], ids=lambda case: case["name"])
def test_reads(case: dict[str, Any]) -> None:
    given = [each.to_dict() for each in parsed(case["text"])]
    assert len(given) == len(case["records"])
    for record, promised in zip(given, case["records"], strict=True):
        for key, value in promised.items():
            found = [each["code"] for each in record[key]] if key == "defects" else record[key]
            assert set(value) <= set(found) if key == "defects" else found == value, (key, found)
    check_records(parsed(case["text"]), case["text"])


@pytest.mark.parametrize("case", CASES["leaves"], ids=lambda case: case["name"])
def test_leaves_to_others(case: dict[str, Any]) -> None:
    assert recognise(case["text"]).name == case.get("layout", "web")


def test_the_page_of_layouts_tells_every_layout_and_field() -> None:
    page = (HERE.parent / "docs" / "layouts.md").read_text("utf-8")
    ours = {wire.layout for wire in WIRES.values()}
    samples = [article for path in SAMPLES for article in articles(read(path.read_bytes())) if article.layout in ours]
    assert {article.layout for article in samples} == ours
    assert [name for name in ours if f"| `{name}` |" not in page] == []
    fields = {name for article in samples if article.layout != "labelled" for name in article.fields}
    assert [name for name in fields if f"`{name}`" not in page] == []


@pytest.mark.parametrize("case", CASES["digests"], ids=lambda case: case["name"])
def test_tells_a_digest(case: dict[str, Any]) -> None:
    (article,) = parsed(case["text"])
    assert any(defect.code == "digest" for defect in article.defects) == case["digest"]
    assert {key: article.to_dict()[key] for key in case["record"]} == case["record"]


def test_a_layout_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError, match="nosuch"):
        next(articles(read("Ferries leave earlier\n\nThe council said so."), layout="nosuch"))
