"""What a record becomes: each format is read back with its own library, and nothing from a text reaches a terminal raw."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import re
import stat
from collections.abc import Iterable
from dataclasses import replace
from itertools import starmap
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from newsparse import Article, Candidate, Dateline, Defect, Document, Span, Zone
from newsparse.article import KEYS
from newsparse.writers import FORMATS, Writer, format_of_suffix, make_writer
from newsparse.writers.columns import Look, UnknownFieldsError, cell, parse_fields
from newsparse.writers.delimited import COLUMNS
from newsparse.writers.output import FileOutput, Output, OutputError, ReaderGoneError, open_output, write_all
from newsparse.writers.printable import clean, one_line

TEXT = (Path(__file__).parent.parent / "samples" / "000-menafn.txt").read_text("utf-8")
SGR = re.compile(r"\x1b\[[0-9;]*m")
NOT_FOR_A_TERMINAL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e007f]"
)
NASTY = (
    "\x1b]0;title\x07\x1b[31;5m \x9b31m \u202egpj.exe\u2066 [/] [bold]x[/bold] [link=y] :bomb: "
    "\t\r a\u2028b\x85c \ud800 \U000e0041 \\"
)


# text, span, value, precision, role, verdict, reasons
DATES: list[tuple[Any, ...]] = [
    ("2025-06-01", Span(6, 16), "2025-06-01", "day", "published", "agrees", ("labelled published",)),
    (
        TEXT[17:51],
        Span(17, 51),
        "2024-01-02T12:17+00:00",
        "minute",
        "clock",
        "passed over",
        ("second date on a label line",),
    ),
    (TEXT[112:131], Span(112, 131), "2025-06-01T07:47:31", "second", "published", "chosen", ("stands alone", "finest")),
]
SPANS = {
    "header": (0, 141),
    "headline": (52, 109),
    "credits": (132, 140),
    "published": (112, 131),
    "body": (141, len(TEXT)),
}


def an_article(**changes: Any) -> Article:
    """The record of the given sample, made by hand: it does not depend on what any parser thinks today."""
    article = Article(
        schema="newsparse/1",
        source="000-menafn.txt",
        record=1,
        id=None,
        layout="web",
        language="en",
        headline="Macron Blasts China to Halt North Korean Troops in Europe",
        subheadline=None,
        slugline=None,
        section=None,
        publication=None,
        byline=None,
        authors=(),
        credits=("MENAFN",),
        dateline=None,
        published="2025-06-01T07:47:31",
        updated=None,
        published_utc=None,
        updated_utc=None,
        precision="second",
        zone=None,
        confidence=0.97,
        dates=tuple(starmap(Candidate, DATES)),
        defects=(
            Defect("date_conflict", "the page's clock says 2024-01-02", (17, 51)),
            Defect("zone_unknown", "no zone is printed with 2025-06-01 07:47:31", (112, 131)),
        ),
        notes=(),
        fields={},
        body=TEXT[141:].strip(),
        trailer=None,
        spans={name: Span(*span) for name, span in SPANS.items()},
    )
    return replace(article, **changes)


def written(
    name: str, articles: Iterable[Article], look: Look | None = None, fields: str | None = None, text: str = TEXT
) -> str:
    writer = make_writer(name, parse_fields(fields) if fields else None, look or Look())
    document = Document(text)
    return "".join([writer.head(), *(writer.record(article, document) for article in articles), writer.tail()])


# ------------------------------------------------------------------------------------------------ JSON
def test_json_lines_are_one_record_each() -> None:
    first, second = written("jsonl", [an_article(), an_article(record=2)]).splitlines()
    assert json.loads(first) == an_article().to_dict()
    assert list(json.loads(second)) == list(KEYS)
    assert ", " not in first[:80]


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_json_is_always_one_array(count: int) -> None:
    text = written("json", [an_article(record=n + 1) for n in range(count)])
    assert text.endswith("]\n")
    assert [record["record"] for record in json.loads(text)] == list(range(1, count + 1))


def refuse(constant: str) -> None:
    raise AssertionError(constant)


@given(st.text(st.characters(), max_size=50) | st.just(NASTY))
def test_json_stays_strict_and_on_its_line(text: str) -> None:
    line = written("jsonl", [an_article(headline=text, id=text, body=text, source=text)])
    assert len(line.splitlines()) == 1
    assert not NOT_FOR_A_TERMINAL.sub("", line[:-1]) or not re.search("[\x00-\x1f\x7f-\x9f\u2028\u2029]", line[:-1])
    line.encode("utf-8")
    record = json.loads(line, parse_constant=refuse)
    assert record["headline"] == record["body"] == re.sub("[\ud800-\udfff]", "\ufffd", text)


def test_what_is_no_number_is_never_written() -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        written("jsonl", [an_article(confidence=float("nan"))])


# ------------------------------------------------------------------------------------------------ CSV, TSV
def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def test_csv_reads_back_with_its_own_library() -> None:
    headline = 'He said "no", she said;\tnothing'
    names, row = rows_of(written("csv", [an_article(headline=headline, authors=("Ann Lee", "Bo Ek"))]))
    assert names == list(COLUMNS)
    record = dict(zip(names, row, strict=True))
    assert record["headline"] == headline
    assert record["authors"] == "Ann Lee; Bo Ek"
    assert record["record"] == "1"
    assert record["confidence"] == "0.97"
    assert record["body"] == an_article().body


def test_csv_without_records_has_its_names() -> None:
    assert written("csv", []) == ",".join(COLUMNS) + "\n"


@given(st.text(st.characters(), max_size=40) | st.just(NASTY))
def test_tables_for_programs_hold_no_control_characters(text: str) -> None:
    article = an_article(headline=text, source=text, body=f"{text}\r\n{text}")
    comma, tab = written("csv", [article]), written("tsv", [article])
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]", comma + tab)
    assert len({len(row) for row in rows_of(comma)}) == 1
    assert {line.count("\t") for line in tab.splitlines()} == {len(COLUMNS) - 1}
    assert len(tab.splitlines()) == 2


def test_tsv_says_tab_line_feed_and_backslash_in_words() -> None:
    text = written("tsv", [an_article(headline="a\tb\\n", body="one\n\ntwo")], fields="headline,body")
    assert text == "headline\tbody\na\\tb\\\\n\tone\\n\\ntwo\n"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""), ([], ""), ({}, ""), ("", ""), ("a", "a"), (1, "1"), (0.5, "0.5"),
        (["a", "b"], "a; b"), ({"a": None}, '{"a":null}'), ([{"a": 1}], '[{"a":1}]'), ([1, 2], "[1,2]"),
    ],
)  # fmt: skip
def test_a_cell(value: Any, text: str) -> None:
    assert cell(value) == text


# ------------------------------------------------------------------------------------------------ fields, formats
@pytest.mark.parametrize("name", ["jsonl", "json", "csv", "tsv"])
def test_fields_are_picked_in_the_callers_order(name: str) -> None:
    text = written(name, [an_article()], fields="credits, published,credits")
    assert text.index("MENAFN") < text.index("2025-06-01T07:47:31")
    assert "headline" not in text


def test_a_field_that_is_not_there_is_told_with_its_neighbours() -> None:
    with pytest.raises(UnknownFieldsError) as told:
        parse_fields("published,Headlin,nix")
    assert told.value.names == ["Headlin", "nix"]
    assert "headline" in told.value.near
    with pytest.raises(UnknownFieldsError):
        parse_fields(" , ")


def test_every_format_writes_something() -> None:
    for name in FORMATS:
        assert written(name, [an_article()])
        assert written(name, [an_article(), an_article()])


@pytest.mark.parametrize(
    ("suffix", "name"),
    [
        (".jsonl", "jsonl"),
        (".JSON", "json"),
        (".ndjson", "jsonl"),
        (".csv", "csv"),
        (".tsv", "tsv"),
        (".txt", "table"),
        ("a.MD", "markdown"),
        ("dir.csv/a.ninjs.json", "ninjs"),
        ("a.jsonld", "jsonld"),
        (".xls", None),
        ("", None),
    ],
)
def test_a_suffix_tells_the_format(suffix: str, name: str | None) -> None:
    assert format_of_suffix(suffix) == name


# ------------------------------------------------------------------------------------------------ for eyes
EVERYTHING = an_article(
    **dict.fromkeys(("headline", "subheadline", "source", "byline", "section", "publication", "language"), NASTY),
    **dict.fromkeys(("authors", "credits", "notes"), (NASTY, NASTY)),
    body=NASTY * 20,
    updated="2025",
    zone=Zone(NASTY, "+01:00", "stated"),
    dateline=Dateline(NASTY, NASTY, None),
    defects=(Defect("zone_unknown", NASTY, None),),
    dates=(
        Candidate(NASTY, Span(3, 40), None, None, "unknown", "passed over", (NASTY,)),
        Candidate(NASTY, None, "2025", "year", "published", "chosen", (NASTY, NASTY)),
    ),
)


def fits(text: str, width: int) -> bool:
    return all(cell_len(line) <= width for line in SGR.sub("", text).split("\n"))


@pytest.mark.parametrize("name", ["table", "explanation"])
@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("color", [False, True])
def test_nothing_from_a_text_reaches_a_terminal_raw(name: str, count: int, color: bool) -> None:
    for width in (20, 60, 80, 120, 300):
        text = written(name, [EVERYTHING] * count, Look(width, 256 if color else 0), text=NASTY * 30)
        assert not NOT_FOR_A_TERMINAL.search(SGR.sub("", text) if color else text)
        assert color == ("\x1b[" in text)
        assert fits(text, width)


@pytest.mark.parametrize("name", ["table", "explanation"])
def test_markup_and_emoji_codes_are_words(name: str) -> None:
    text = written(
        name,
        [an_article(headline="[bold]a[/bold] [/] :bomb:", credits=("[link=x]y",), dates=(), spans={})],
        text="[bold]a[/bold] [/] :bomb:\n\nBody",
    )
    assert "[bold]a[/bold] [/] :bomb:" in text


@pytest.mark.parametrize("name", ["table", "explanation"])
@pytest.mark.parametrize("width", [20, 60, 80, 120])
def test_colour_adds_nothing_to_the_words(name: str, width: int) -> None:
    plain, coloured = (written(name, [an_article()], Look(width, 256 if color else 0)) for color in (False, True))
    assert [line.rstrip() for line in SGR.sub("", coloured).split("\n")] == plain.split("\n")


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(), max_size=60), st.integers(20, 200))
def test_whatever_the_text_the_drawing_fits(text: str, width: int) -> None:
    article = an_article(headline=text, source=text, body=text, dates=(), spans={"headline": Span(0, len(text))})
    for name in ("table", "explanation"):
        for count in (1, 2):
            drawn = written(name, [article] * count, Look(width), text=text or " ")
            assert fits(drawn, width)
            assert not NOT_FOR_A_TERMINAL.search(drawn)


def test_a_flood_of_accents_is_cut_before_it_is_drawn() -> None:
    flood = "e" + "\u0301" * 200_000
    assert len(written("table", [an_article(headline=flood, body=flood)] * 2)) < 20_000
    assert len(written("explanation", [an_article(headline=flood)], text=flood)) < 20_000


def test_one_record_is_a_card() -> None:
    text = written("table", [an_article()])
    assert text.startswith("╭─ 000-menafn.txt ─")
    for told in (
        "Macron Blasts China",
        "2025-06-01T07:47:31",
        "to the second",
        "zone not known",
        "0.97",
        "MENAFN",
        "date_conflict",
        "At Friday’s",
    ):
        assert told in text
    assert text.count("\n") < 25


def test_a_card_without_a_date_says_so() -> None:
    text = written(
        "table", [an_article(published=None, precision=None, confidence=0.0, dates=(), body="", headline=None)]
    )
    assert "not known" in text


def test_a_card_of_chosen_fields() -> None:
    text = written("table", [an_article()], fields="zone,published,dates")
    assert text.index("zone") < text.index("published") < text.index("2024-01-02T12:17+00:00 (passed over)")
    assert "Macron" not in text


def test_several_records_are_rows_under_one_line_of_names() -> None:
    text = written("table", [an_article(headline=f"Headline {n}", record=n) for n in range(1, 251)], Look(100))
    *rows, below = text.splitlines()
    assert len(rows) == 251
    assert rows[0].split()[:4] == ["published", "conf.", "credits", "headline"]
    assert below == "250 articles · 250 with dates that contradict each other (!): newsparse inspect tells why"
    assert all(f"Headline {n}" in row for n, row in enumerate(rows[1:], 1))
    assert len({row.index("Headline") for row in rows[1:]}) == 1


def test_rows_are_drawn_as_they_come() -> None:
    writer: Writer = make_writer("table", None, Look())
    document = Document(TEXT)
    drawn = [bool(writer.record(an_article(), document)) for _ in range(500)]
    assert drawn.count(True) == 5


def test_a_narrow_table_never_cuts_a_timestamp() -> None:
    text = written("table", [an_article(published="2025-06-01T07:47:31+05:30")] * 2, Look(50))
    assert "2025-06-01T07:47:31+05:30" in text


def test_a_long_path_is_told_by_its_end() -> None:
    text = written("table", [an_article(source="/data/" + "x" * 80 + "/2025/06/01.txt")] * 2, Look(120))
    assert "/01.txt" in text


# ------------------------------------------------------------------------------------------------ the explanation
def test_an_explanation_tells_the_decision_first() -> None:
    top = written("explanation", [an_article()], Look(80)).split("────\n")[1]
    assert "published  2025-06-01T07:47:31" in top
    assert "because    stands alone, finest" in top
    assert "credits    MENAFN" in top


@pytest.mark.parametrize("width", [60, 80, 120])
def test_an_explanation_marks_the_text_by_labels_and_brackets(width: int) -> None:
    text = " ".join(written("explanation", [an_article()], Look(width)).replace("│", "").split())
    for label in ("≈1 agrees", "✗2 passed over", "✓3 chosen", "headline", "credits", "body"):
        assert label in text
    assert "[2025-06-01]" in text
    assert "[(MENAFN)] At Friday" in text
    assert "[Macron" not in text
    assert re.search(r"… \d+ lines left out …", text)
    assert "their unlawful cooperation." in text
    assert "Jens Stoltenberg" not in text
    assert "! zone_unknown no zone is printed" in text


def test_every_date_is_told_with_its_reasons_in_the_order_of_the_text() -> None:
    text = written("explanation", [an_article()], Look(160))
    table = text[text.index("\ndates ─") :]
    assert re.search(r"≈1 agrees +2025-06-01 +2025-06-01 +day +published +labelled published", table)
    assert re.search(r"✗2 passed over +Tuesday, .+2024-01-02T12:17\+00:00 +minute +clock +second date", table)
    assert table.index("≈1") < table.index("✗2") < table.index("✓3")


def test_an_update_is_not_told_as_passed_over() -> None:
    text = "Published June 1, 2025\nUpdated June 2, 2025\n\nText.\n"
    dates = (
        Candidate("June 1, 2025", Span(10, 22), "2025-06-01", "day", "published", "chosen", ()),
        Candidate("June 2, 2025", Span(31, 43), "2025-06-02", "day", "updated", "passed over", ()),
    )
    spans = {"header": Span(0, 45), "body": Span(45, 51), "published": dates[0].span, "updated": dates[1].span}
    drawn = written("explanation", [an_article(dates=dates, spans=spans)], text=text)
    assert re.search(r"↑2 updated │ Updated \[June 2, 2025\]", drawn)


def test_an_update_that_came_with_the_text_is_told_as_one() -> None:
    date = Candidate("June 2, 2025", None, "2025-06-02", "day", "updated", "passed over", ())
    drawn = written("explanation", [an_article(dates=(date,), updated="2025-06-02", spans={})])
    assert "↑1 updated" in drawn


def test_a_date_of_the_metadata_stands_nowhere_in_the_text() -> None:
    date = Candidate("2025-06-01", None, "2025-06-01", "day", "published", "chosen", ("given with the text",))
    assert "2025-06-01 (metadata)" in written("explanation", [an_article(dates=(date,))])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_marks_stand_where_the_spans_say_whatever_the_line_ends(end: str) -> None:
    text = end.join(["Head", "", "June 1, 2025 here", "", "Body."])
    at = text.index("June")
    date = Candidate("June 1, 2025", Span(at, at + 12), "2025-06-01", "day", "published", "chosen", ())
    drawn = written("explanation", [an_article(dates=(date,), spans={"headline": Span(0, 4)})], text=text)
    assert re.search(r"✓1 chosen │ \[June 1, 2025\] here\n", drawn)
    assert re.search(r" headline │ Head\n", drawn)


def test_marks_may_lie_in_one_another() -> None:
    text = "PARIS, June 1 (AFP) - Text.\n"
    date = Candidate("June 1", Span(7, 13), "--06-01", "day", "published", "agrees", ())
    spans = {"dateline": Span(0, 13), "credits": Span(14, 19), "body": Span(22, 28)}
    drawn = written("explanation", [an_article(dates=(date,), spans=spans)], text=text)
    assert "[PARIS, [June 1]] [(AFP)] - Text." in drawn


def test_a_text_without_any_part_is_shown_from_its_beginning() -> None:
    text = "".join(f"line {n}\n" for n in range(1000))
    drawn = written("explanation", [an_article(dates=(), spans={}, defects=())], text=text)
    assert "│ line 0\n" in drawn
    assert "│ line 999\n" in drawn
    assert drawn.count("\n") < 40


def test_floods_are_cut() -> None:
    line = "2025-06-01 " * 5000
    dates = tuple(
        Candidate("2025-06-01", Span(n * 11, n * 11 + 10), "2025-06-01", "day", "published", "agrees", ("x",))
        for n in range(5000)
    )
    drawn = written("explanation", [an_article(dates=dates, spans={})], Look(300), text=line)
    assert drawn.count("\n") < 200
    assert "4,960 more" in drawn
    assert "… 54,700 more characters" in drawn
    assert "… 75 more" in drawn


# ------------------------------------------------------------------------------------------------ printable
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain é 東京 😀", "plain é 東京 😀"),
        ("a\x1b[31m\x07\x7f", "a␛[31m␇␡"),
        ("a\nb", "a␊b"),
        ("a\x9bb\ud800", "a\ufffdb\ufffd"),
        ("a\u202eb\u2066\u200b\u061c\U000e0041", "ab"),
        ("a\u00a0b\u2028c", "a b c"),
    ],
)
def test_clean(text: str, shown: str) -> None:
    assert clean(text) == shown


@given(st.text(st.characters()))
def test_clean_leaves_only_what_is_printable(text: str) -> None:
    assert clean(text).isprintable()
    assert clean(clean(text)) == clean(text)
    assert one_line(text, 10).isprintable()


# ------------------------------------------------------------------------------------------------ the output
class Sink(io.RawIOBase):
    """A descriptor that takes so many bytes a time, and fails at the n-th."""

    def __init__(self, takes: int = 1 << 30, fails: OSError | None = None) -> None:
        self.takes, self.fails, self.got = takes, fails, [b""][:0]

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        if self.fails:
            raise self.fails
        self.got.append(bytes(data[: self.takes]))
        return min(len(data), self.takes)


def test_short_writes_lose_nothing() -> None:
    sink = Sink(takes=7)
    write_all(sink, bytes(range(100)))
    assert b"".join(sink.got) == bytes(range(100))


def test_what_goes_out_is_whole_records() -> None:
    sink = Sink()
    with Output(sink, "x") as output:
        for _ in range(30):
            output.write("x" * 50_000 + "\n")
    assert all(piece.endswith(b"\n") for piece in sink.got)
    assert 3 < len(sink.got) < 10


def test_somebody_who_looks_on_sees_each_record_at_once() -> None:
    class Terminal(Sink):
        def isatty(self) -> bool:
            return True

    sink = Terminal()
    with Output(sink, "x") as output:
        output.write("a\n")
        assert sink.got == [b"a\n"]


def test_errors_are_told_and_a_reader_gone_is_none() -> None:
    with (
        pytest.raises(OutputError) as told,
        Output(Sink(fails=OSError(errno.ENOSPC, "No space left")), "out") as output,
    ):
        output.write("a")
    assert (told.value.where, told.value.what) == ("out", "no space is left on the device")
    with pytest.raises(ReaderGoneError), Output(Sink(fails=BrokenPipeError(errno.EPIPE, "gone")), "out") as output:
        output.write("a")


def test_a_file_is_there_when_it_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("old")
    path.chmod(0o640)
    with open_output(str(path)) as output:
        output.write("new\n")
        assert path.read_text() == "old"
    assert path.read_text() == "new\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["out.jsonl"]


def test_a_file_that_is_given_up_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("old")
    output = open_output(str(path))
    output.write("x" * 1_000_000)
    output.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["out.jsonl"]


def test_a_file_that_cannot_be_completed_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError, match="out"), open_output(str(tmp_path / "out.jsonl")) as output:
        output.write("x")
    assert os.listdir(tmp_path) == []


def test_through_a_link_the_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real.jsonl").write_text("old")
    (tmp_path / "link.jsonl").symlink_to("real.jsonl")
    with open_output(str(tmp_path / "link.jsonl")) as output:
        output.write("new")
    assert (tmp_path / "link.jsonl").is_symlink()
    assert (tmp_path / "real.jsonl").read_text() == "new"


def test_what_is_no_file_is_written_to_directly(tmp_path: Path) -> None:
    output = open_output(os.devnull)
    assert not isinstance(output, FileOutput)
    with output:
        output.write("x")
    assert os.path.exists(os.devnull)


@pytest.mark.parametrize("path", ["no/such/out.jsonl", ".", "new/", "n" * 300, "file/out.jsonl"])
def test_an_output_that_cannot_be_opened_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError) as told, open_output(path) as output:
        output.write("x")
    assert told.value.what
    assert told.value.advice
    assert os.listdir(tmp_path) == ["file"]
