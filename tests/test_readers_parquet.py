"""Parquet: a row is a document, with its id and what else its columns say."""

from __future__ import annotations

import contextlib
import gzip
import io
import os
import struct
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from inputs import NAMES, ROWS, TEXT, WANTED, all_of, piped, put, told
from test_cli import run

from newsparse import Document
from newsparse.readers import Failure, Reading, documents, parquet
from newsparse.readers.parquet_footer import row_groups
from newsparse.readers.stream import Stream, Whole

pa = pytest.importorskip("pyarrow")
pq = import_module("pyarrow.parquet")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


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


@given(st.lists(st.tuples(st.integers(4, 5000), st.integers(0, 255)), min_size=1, max_size=8))
@settings(max_examples=150, deadline=None)
def test_no_damage_stops_anything_else(
    tmp_path_factory: pytest.TempPathFactory, damages: list[tuple[int, int]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged.parquet"
    write({"text": [f"Text {n}. " * 5 for n in range(50)], "date": ["2025-06-01"] * 50}, str(path))
    data = bytearray(path.read_bytes())
    for at, byte in damages:
        data[at % len(data)] = byte
    path.write_bytes(data)
    list(documents([str(path)]))


def test_statistics_that_contradict_the_schema_end_no_process(folder: Path) -> None:
    r"""pyarrow throws what nobody catches where it is asked for such a column.

    `19 06` is an empty list of repetition levels, `19 26 00 04` one of definition levels: none null, two not.
    """
    data = Path(write({"text": ["Text.", "More."]})).read_bytes()
    histograms = b"\x19\x06\x19\x26\x00\x04"
    if histograms not in data:
        pytest.skip("this release of pyarrow writes no histograms")
    put("in.parquet", data.replace(histograms, histograms[2:] + histograms[:2]))
    ended = run("parse", "in.parquet")
    assert (ended.returncode, ended.stdout) == (1, b"")
    assert b"in.parquet: the Parquet file is damaged (Repetition level histogram" in ended.stderr


@pytest.mark.parametrize(
    "options", [{}, {"use_dictionary": False}, {"compression": "gzip"}, {"data_page_version": "2.0"}]
)
@pytest.mark.parametrize("rows", [0, 1, 20, 1000])
def test_the_footer_says_what_pyarrow_says(folder: Path, rows: int, options: dict[str, Any]) -> None:
    nested = pa.struct([("a", pa.list_(pa.int64())), ("b", pa.bool_())])
    columns = {
        "text": [f"Text {n}." for n in range(rows)],
        "when": pa.array([datetime(2025, 6, 1, tzinfo=UTC)] * rows, pa.timestamp("us", "UTC")),
        "nested": pa.array([{"a": [n], "b": None} for n in range(rows)], nested),
        "größe": pa.array([None] * rows, pa.float64()),
    }  # fmt: skip
    path = write(columns, row_group_size=7, **options)
    with open(path, "rb") as file:
        found = list(row_groups(Whole(Stream(file), file)))
    metadata = pq.ParquetFile(path).metadata
    assert len(found) == metadata.num_row_groups
    for number, group in enumerate(found):
        other = metadata.row_group(number)
        assert (group.rows, group.size, len(group.chunks)) == (other.num_rows, other.total_byte_size, other.num_columns)
        for at, chunk in enumerate(group.chunks):
            column = other.column(at)
            begin = column.dictionary_page_offset if column.has_dictionary_page else column.data_page_offset
            sizes = column.total_compressed_size, column.total_uncompressed_size
            assert chunk == (column.path_in_schema, *sizes, begin)


@given(st.binary(max_size=300))
@example(b"\x80" * 300)
@example(b"\x1c" * 5_000)
@example(b"\x19\xf9" + b"\x01\xf9" * 5_000)
@example(b"\x49\xfc\xff\xff\xff\xff\xff\xff\xff\xff\x7f")
@example(b"\x4b\xff\xff\xff\x7f\x11" + b"\1" * 100)
@example(b"\x49\x1c\x19\x1c\x3c\x39\x08")
def test_a_footer_that_is_none_is_told(footer: bytes) -> None:
    file = io.BytesIO(b"PAR1" + footer + struct.pack("<L4s", len(footer), b"PAR1"))
    found: list[object] = []
    with contextlib.suppress(ValueError):
        found = list(row_groups(Whole(Stream(file), file)))
    assert found == []


def test_a_column_whose_name_is_no_utf8_is_told(folder: Path) -> None:
    data = Path(write({"text": ["Text."]}, store_schema=False)).read_bytes()
    (failure,) = documents([put("in", data.replace(b"text", b"te\xf8t"))])
    assert isinstance(failure, Failure)
    assert "UTF-8" in failure.what.upper() or "codec" in failure.what


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
