"""Tables: a row of CSV or Parquet is a document, with its id and what else its columns say."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import TEXT, Slow, pieces_piped, piped, put, told

from newsparse import Document
from newsparse.document import read
from newsparse.readers import FORMATS, Failure, Reading, delimited, documents, parquet
from newsparse.readers.stream import Stream


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def table(rows: list[list[str]], delimiter: str = ",", quoting: int = csv.QUOTE_MINIMAL, end: str = "\r\n") -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting)
    writer.writerows(rows)
    return out.getvalue()


NAMES = ["id", "date", "text", "title", "other"]
ROWS = [
    ["a", "2025-06-01", 'First "quoted", and; more.\n\nSecond\tline.', "One", "x"],
    ["b", "", "Größe |\r\nnext line", "Zwei – „drei“", "y"],
]


def all_of(found: Any) -> list[tuple[Any, ...]]:
    return [(each.id, each.text, dict(each.metadata), each.record) for each in found]


WANTED = [
    ("a", ROWS[0][2], {"date": "2025-06-01", "title": "One"}, 1),
    ("b", ROWS[1][2], {"title": "Zwei – „drei“"}, 2),
]


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


def test_a_quote_that_nothing_closes_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "MOST_FIELD", 1 << 16)
    head = b'id,text\na,one\nb,"two\n'
    assert told(piped(head + b"c,three\n", "in.csv")) == [
        ("in.csv", 1, "one"),
        ("in.csv", 3, "a quote that opens in this row is closed nowhere"),
    ]
    found = told(piped(head + b"word\n" * 20_000, "in.csv"))
    assert found[:2] == [("in.csv", 1, "one"), ("in.csv", 3, "a field is longer than 0 MiB")]


def test_a_line_without_an_end_is_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "_MOST_LINE", 1 << 16)
    *good, failure = piped([b"id,text\na,one\n", *[b"word " * 1000] * 50], "in.csv")
    assert told(good) == [("in.csv", 1, "one")]
    assert isinstance(failure, Failure)
    assert failure.what.startswith("line 3 is longer than")


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


# ------------------------------------------------------------------------------------------------ Parquet
pa = pytest.importorskip("pyarrow")
pq = import_module("pyarrow.parquet")


def write(columns: dict[str, Any], path: str = "in.parquet", **options: Any) -> str:
    pq.write_table(pa.table(columns), path, **options)
    return path


@pytest.mark.parametrize("name", ["in.parquet", "in.txt"])
def test_a_row_of_parquet_is_a_document(folder: Path, name: str) -> None:
    columns = {name: [row[at] or None for row in ROWS] for at, name in enumerate(NAMES)}
    assert all_of(documents([write(columns, name)])) == WANTED


@pytest.mark.parametrize(
    "kind",
    [
        pa.string(),
        pa.large_string(),
        pa.binary(),
        pa.large_binary(),
        pa.string_view(),
        pa.dictionary(pa.int32(), pa.string()),
    ],
    ids=str,
)
def test_text_of_any_kind(folder: Path, kind: Any) -> None:
    text = pa.array([ROWS[0][2], ROWS[1][2]]).cast(kind)
    assert [each[1] for each in all_of(documents([write({"text": text})]))] == [ROWS[0][2], ROWS[1][2]]


NAIVE = datetime.fromisoformat("2025-06-01T07:47:31")
BERLIN = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (pa.array(["June 1, 2025"]), "June 1, 2025"),
        (pa.array([date(2025, 6, 1)]), "2025-06-01"),
        (pa.array([date(2025, 6, 1)], pa.date64()), "2025-06-01"),
        (pa.array([NAIVE], pa.timestamp("ns")), "2025-06-01T07:47:31"),
        (pa.array([NAIVE.replace(microsecond=5)], pa.timestamp("us")), "2025-06-01T07:47:31"),
        (pa.array([datetime(2025, 6, 1, 7, 47, tzinfo=UTC)], pa.timestamp("ms", "UTC")), "2025-06-01T07:47:00Z"),
        (
            pa.array([datetime(2025, 6, 1, 7, 47, tzinfo=BERLIN)], pa.timestamp("s", "+02:00")),
            "2025-06-01T07:47:00+02:00",
        ),
        (pa.array([NAIVE.replace(hour=0, minute=0, second=0)], pa.timestamp("ns")), "2025-06-01"),
        (pa.array([datetime(2025, 6, 1, tzinfo=UTC)], pa.timestamp("ns", "UTC")), "2025-06-01"),
        (pa.array([None], pa.timestamp("s")), None),
        (pa.array([["2025-06-01"]]), None),
        (pa.array([True]), None),
    ],
    ids=str,
)
def test_dates_of_any_kind_are_said_as_iso_8601(folder: Path, values: Any, said: str | None) -> None:
    ((_, _, metadata, _),) = all_of(documents([write({"text": ["Text."], "date": values})]))
    assert metadata.get("date") == said


@pytest.mark.parametrize(("ids", "said"), [([7], "7"), (["x"], "x"), ([None], None), ([[1]], None), ([b"y"], "y")])
def test_ids_are_strings_or_whole_numbers(folder: Path, ids: list[Any], said: str | None) -> None:
    ((identifier, *_),) = all_of(documents([write({"text": ["Text."], "id": ids})]))
    assert identifier == said


def test_the_columns_of_parquet_may_be_said(folder: Path) -> None:
    path = write({"body": ["Text."], "key": ["k"]})
    assert all_of(documents([path], Reading(text_field="body", id_field="key"))) == [("k", "Text.", {}, 1)]


@pytest.mark.parametrize(
    ("columns", "what", "advice"),
    [
        ({"body": ["x"], "n": [1]}, "no column text", "name one with --text-field: body"),
        ({"text": [1]}, "the column text is no text (int64)", "no column of it is text"),
        (
            {"text": [["x"]], "b": ["y"]},
            "the column text is no text (list<element: string>)",
            "name one with --text-field: b",
        ),
    ],
)
def test_a_column_that_is_no_text_is_told(folder: Path, columns: dict[str, Any], what: str, advice: str) -> None:
    (failure,) = documents([write(columns)])
    assert isinstance(failure, Failure)
    assert (failure.what, failure.advice) == (what, advice)


def test_rows_without_text_are_told_by_number(folder: Path) -> None:
    found = told(documents([write({"text": ["One.", None, " ", "Four."]})]))
    assert found == [
        ("in.parquet", 1, "One."),
        ("in.parquet", None, "record 2: it has no text"),
        ("in.parquet", None, "record 3: it holds no text"),
        ("in.parquet", 4, "Four."),
    ]


def test_only_columns_that_are_needed_are_read_and_some_rows_at_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = [f"Text {n}. " + "word " * 2000 for n in range(3000)]
    path = write({"text": text, "noise": [os.urandom(100) for _ in text]}, row_group_size=1000, compression="none")
    asked: list[tuple[int, list[str]]] = []
    iter_batches = pq.ParquetFile.iter_batches

    def noted(self: Any, size: int, *, columns: list[str], **others: Any) -> Any:
        asked.append((size, columns))
        return iter_batches(self, size, columns=columns, **others)

    monkeypatch.setattr(pq.ParquetFile, "iter_batches", noted)
    assert [each[1] for each in all_of(documents([path]))] == text
    assert all(columns == ["text"] and rows * len(text[0]) < 3 << 20 for rows, columns in asked)
    assert len(asked) == 3, "one row group after the other"


def test_parquet_from_a_pipe_or_damaged_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = Path(write({"text": [TEXT] * 2000}, row_group_size=500)).read_bytes()
    for packed in (data, gzip.compress(data)):
        (failure,) = piped(packed)
        assert isinstance(failure, Failure)
        assert "cannot be read from a pipe" in failure.what
    for damaged in (data[:-20], data[: len(data) // 2], b"PAR1" + bytes(500) + b"PAR1", b"PAR1"):
        (failure,) = documents([put("in", damaged)])
        assert isinstance(failure, Failure)
        assert failure.what.startswith("the Parquet file is damaged (")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    (failure,) = documents(["in.parquet"])
    assert isinstance(failure, Failure)
    assert "newsparse[parquet]" in failure.advice


def test_a_damaged_row_group_ends_a_file_after_what_is_good(folder: Path) -> None:
    path = write(
        {"text": [f"Text {n}." for n in range(2000)]}, row_group_size=1000, use_dictionary=False, compression="gzip"
    )
    data = bytearray(Path(path).read_bytes())
    at = pq.ParquetFile(path).metadata.row_group(1).column(0).data_page_offset
    data[at : at + 400] = bytes(400)
    *good, failure = documents([put("in", bytes(data))])
    assert isinstance(failure, Failure)
    assert len(good) == 1000


def test_a_column_says_what_is_no_utf8(folder: Path) -> None:
    text = pa.array([b"Gr\xf6\xdfe"]).cast(pa.binary())
    (document,) = documents([write({"text": text})])
    assert isinstance(document, Document)
    assert document.text == "Größe"
    assert parquet.recognises(b"PAR1\x15", "a")
    assert not parquet.recognises(b"PAR", "a.parquet")
