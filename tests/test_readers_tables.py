"""Tables: a row of CSV or Parquet is a document, with its id and what else its columns say."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import NAMES, ROWS, WANTED, Slow, all_of, pieces_piped, piped, told

from newsparse import Document, Limits
from newsparse.document import read
from newsparse.readers import FORMATS, Failure, Reading
from newsparse.readers.stream import Stream


def table(rows: list[list[str]], delimiter: str = ",", quoting: int = csv.QUOTE_MINIMAL, end: str = "\r\n") -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting)
    writer.writerows(rows)
    return out.getvalue()


# ------------------------------------------------------------------------------------------------ CSV
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("name", ["in", "in.csv"])
def test_a_row_is_a_document(delimiter: str, quoting: int, end: str, encoding: str, name: str) -> None:
    data = table([NAMES, *ROWS], delimiter, quoting, end).encode(encoding)
    if encoding == "utf-16" and name == "in":
        return  # its commas are not ASCII's: by its name only
    assert all_of(piped(data, name)) == WANTED


@pytest.mark.parametrize("encoding", ["cp1250", "utf-16-le", "utf-32"])
def test_the_encoding_may_be_said(encoding: str) -> None:
    data = table([NAMES, *ROWS]).encode(encoding)
    assert all_of(piped(data, "in.csv", Reading(encoding=encoding))) == WANTED


def test_the_columns_may_be_said() -> None:
    data = table([["Kennung", "Beitrag"], ["7", "Ein Text."]], ";").encode()
    (document,) = piped(data, "in", Reading(text_field="Beitrag", id_field="Kennung"))
    assert isinstance(document, Document)
    assert (document.id, document.text) == ("7", "Ein Text.")
    (document,) = piped(b"text\nOnly one column.\n", "in.csv")
    assert isinstance(document, Document)
    assert document.text == "Only one column."


def test_a_missing_column_is_told_once_with_what_there_is() -> None:
    (failure,) = piped(table([["id", "body", "größe"], ["1", "x", "y"], ["2", "x", "y"]]).encode(), "in.csv")
    assert isinstance(failure, Failure)
    assert failure == Failure("in.csv", 1, "no column text", "name one with --text-field: id, body, größe")


@pytest.mark.parametrize(
    ("row", "what"),
    [
        (b"x,y", "2 fields where the first row names 3"),
        (b"x,y,z,w", "4 fields where the first row names 3"),
        (b'x,"y"z,w', "not CSV: ',' expected after '\"'"),
        (b"x,,w", "it holds no text"),
        (b"x,a\0b,w", "it holds NUL bytes, so it is no text"),
    ],
)
def test_a_bad_row_is_told_by_its_line_and_the_others_go_on(row: bytes, what: str) -> None:
    data = b'id,text,x\na,"one\ntwo",x\n\n' + row + b"\nb,three,x\n"
    assert told(piped(data, "in.csv")) == [("in.csv", 1, "one\ntwo"), ("in.csv", 5, what), ("in.csv", 3, "three")]


def test_a_quote_that_nothing_closes_is_told() -> None:
    head = b'id,text\na,one\nb,"two\n'
    assert told(piped(head + b"c,three\n", "in.csv")) == [
        ("in.csv", 1, "one"),
        ("in.csv", 3, "a quote that opens in this row is closed nowhere"),
    ]
    reading = Reading(limits=Limits(record=1 << 16))
    found = told(piped(head + b"word\n" * 20_000, "in.csv", reading))
    assert found[:2] == [("in.csv", 1, "one"), ("in.csv", 3, "the row is longer than 64 KiB")]


def test_a_line_without_an_end_is_not_held() -> None:
    reading = Reading(limits=Limits(record=1 << 16))
    *good, failure = piped([b"id,text\na,one\n", *[b"word " * 1000] * 50], "in.csv", reading)
    assert told(good) == [("in.csv", 1, "one")]
    assert isinstance(failure, Failure)
    assert failure.what == "line 3 is longer than 64 KiB"


def test_bytes_of_another_encoding_are_remarked_on_by_row() -> None:
    data = b"id,text\na,Gr\xf6\xdfe\nb,Gr\xc3\xb6\xc3\x9fe\n"
    first, second = piped(data, "in.csv")
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert (first.text, first.encoding, second.text, second.encoding) == ("Größe", "cp1252", "Größe", "utf-8")
    assert [defect.code for defect in first.defects] == ["decoded_as"]
    assert second.defects == ()


@pytest.mark.parametrize(
    ("data", "name", "format_name"),
    [
        (b"id,text\n1,x\n", "a", "csv"),
        (b"text;date\nx;y\n", "a", "csv"),
        (b'\xef\xbb\xbf"text"\t"date"\r\n"x\ny"\t\r\n', "a", "csv"),
        (b"id|text|article date\r\n", "a", "csv"),
        (b'id,text\n1,"' + b"x " * 100_000, "a", "csv"),
        (b"Any words\n", "a.csv", "csv"),
        (b"Any words\n", "a.TSV", "csv"),
        (b"text\nx\n", "a", "text"),
        (b"id,body\n1,x\n", "a", "text"),
        (b"The end of ethics, text, and meaning\nA line, with, commas\n", "a", "text"),
        (b"Home|text|Video\nStorm hits the coast\n\nIt rained.\n", "a", "text"),
        (b"home,text\n\nStorm hits the coast\n", "a", "text"),
        (b"1,text,3\n1,2,3\n", "a", "text"),
        (b"id,id,text\n1,2,3\n", "a", "text"),
        (b"Date: 1 June, text, more\nSubject: x\n", "a", "text"),
        (b'{"id": 1, "text": "a"}\n', "a.csv", "jsonl"),
    ],
)
def test_tables_and_texts_are_told_apart(data: bytes, name: str, format_name: str) -> None:
    from newsparse.readers import _told_apart

    stream = Stream(Slow([data]))
    found = _told_apart(stream, stream.head(), name, Reading(), ())
    assert found is import_module(FORMATS[format_name])


CORPUS = os.environ.get("NEWSPARSE_CORPUS")


@pytest.mark.skipif(not CORPUS, reason="NEWSPARSE_CORPUS names no JSON Lines corpus with a `text` field")
def test_no_text_of_a_corpus_is_taken_for_anything_else() -> None:
    opener = gzip.open if str(CORPUS).endswith(".gz") else open
    with opener(str(CORPUS), "rb") as rows:
        for row in rows:
            data = json.loads(row)["text"].encode()
            for name in ("text", "body", "content", "date", "title"):
                (piece,) = pieces_piped(data, "a.txt", Reading(text_field=name))
                assert getattr(piece, "format", "text") == "text"


@given(st.lists(st.integers(1, 60), max_size=20), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
@settings(max_examples=60, deadline=None)
def test_however_a_table_comes_its_pieces_are_the_same(sizes: list[int], encoding: str) -> None:
    data = table([NAMES, *ROWS * 3]).encode(encoding)
    chunks, rest = [], data
    for size in sizes:
        chunks.append(rest[:size])
        rest = rest[size:]
    chunks = [each for each in [*chunks, rest] if each]
    assert list(pieces_piped(chunks, "a.csv")) == list(pieces_piped(data, "a.csv"))


cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)


@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=5), st.sampled_from(",;\t|"))
@settings(deadline=None)
def test_any_cells_come_back(rows: list[tuple[str, str]], delimiter: str) -> None:
    data = table([["id", "text"], *map(list, rows)], delimiter, csv.QUOTE_ALL).encode()
    found = list(piped(data, "a.csv"))
    for (identifier, text), each in zip(rows, found, strict=True):
        if text.removeprefix("\ufeff").strip():
            assert isinstance(each, Document)
            assert each.id == (identifier.removeprefix("\ufeff").strip() or None)
            assert each.text == read(text).text
        else:
            assert isinstance(each, Failure)


JUNK = [b"id,text", b"\n", b'"', b",", b"\r", b"\0", b"\xff\xfe", b"x", b"\xe9", b";", b"\t", b"text", b'""', b"a\0"]


@given(
    st.lists(st.sampled_from(JUNK), max_size=30).map(b"".join) | st.binary(max_size=80),
    st.sampled_from(["a.csv", "a", "a.txt.gz", "a.tar"]),
    st.sampled_from([None, "utf-16", "cp1252", "utf-8"]),
    st.sampled_from(["auto", *FORMATS]),
)
@settings(max_examples=200, deadline=None)
def test_no_bytes_stop_anything(data: bytes, name: str, encoding: str | None, format_name: str) -> None:
    for each in piped(data, name, Reading(encoding=encoding, format=format_name)):
        assert isinstance(each, Document) or (each.what and each.advice)


def test_what_is_not_in_the_encoding_that_was_said_is_told() -> None:
    (failure,) = piped(b"id,text\n1,x\n", "a.csv", Reading(encoding="utf-16"))
    assert isinstance(failure, Failure)
    what, advice = failure[2:]
    assert what.startswith("it is no utf-16 (")
    assert what.lower().endswith("stream does not start with bom)")  # in Python's words, which change
    assert advice == "say another encoding with -e"


def test_a_row_of_a_million_fields_is_told_and_takes_no_memory() -> None:
    crowd = b"ab," * 1_000_001 + b"\n1,Words\n" + b'2,"' + b"a," * 1_000_001 + b'"\n'
    told_of, one, two = piped(b"id,text\n" + crowd, "in.csv")
    assert isinstance(told_of, Failure)
    assert (told_of.position, told_of.what) == (2, "the row has more than 1,000,000 fields")
    assert isinstance(one, Document)
    assert isinstance(two, Document)
    assert (one.record, one.text, two.record) == (2, "Words", 3)
