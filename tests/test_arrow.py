"""Records in Arrow and in Parquet: typed, published, the same records that one call gives, and nothing lost."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_writers import EVERYTHING, an_article

import newsparse
from newsparse import Policy
from newsparse.arrow import OUTCOME, SCHEMA, as_failures, as_records, parse, read, schema_of, to_batch
from newsparse.article import articles
from newsparse.readers import Failure, Reading, documents
from newsparse.writers import parquet
from newsparse.writers.schema import ROWS
from newsparse.writers.strict_json import to_json

HERE = Path(__file__).parent.parent
SAMPLES = HERE / "samples"
TEXT = "Council approves tram\nBy Ana Ferreira\n2 June 2025\n\nPARIS (Reuters) - The council said yes on Monday.\n"
RECORDS = [
    an_article().to_dict(),
    json.loads(to_json(EVERYTHING.to_dict())),
    an_article(published=None, precision=None, confidence=0.0, dates=(), defects=(), body="", spans={}).to_dict(),
]


def one_machine(*inputs: str, reading: Reading | None = None) -> tuple[list[dict[str, Any]], list[Failure]]:
    """What one process makes of the inputs: records and failures, in their order."""
    found = list(documents(inputs, reading))
    read = [each for each in found if not isinstance(each, Failure)]
    records = [article.to_dict() for each in read for article in articles(each, layout=reading and reading.layout)]
    return records, [each for each in found if isinstance(each, Failure)]


# ------------------------------------------------------------------------------------------------ the schema
SPAN = "struct<start: int64, end: int64>"
# The columns that are not strings, as they are published (docs/scale.md).
TYPED = {
    "record": "int64",
    "confidence": "double",
    "authors": "list<item: string>",
    "credits": "list<item: string>",
    "notes": "list<item: string>",
    "dateline": "struct<text: string, place: string, date: string>",
    "zone": "struct<name: string, offset: string, basis: string>",
    "dates": f"list<item: struct<text: string, span: {SPAN}, value: string, precision: string, role: string, "
    "verdict: string, reasons: list<item: string>>>",
    "defects": f"list<item: struct<code: string, message: string, span: {SPAN}>>",
    "fields": "map<string, string>",
    "spans": f"map<string, {SPAN}>",
}


def test_the_schema_has_the_records_keys_in_their_order_and_types() -> None:
    assert {field.name: str(field.type) for field in SCHEMA} == {key: TYPED.get(key, "string") for key, _, _ in ROWS}
    assert SCHEMA.names == [key for key, _, _ in ROWS]
    assert SCHEMA.metadata == {b"newsparse.schema": b"newsparse/1"}


def test_outcomes_have_an_error_besides() -> None:
    assert OUTCOME.names == [*SCHEMA.names, "error"]
    assert str(OUTCOME.field("error").type) == "struct<position: int64, what: string, advice: string>"


def test_the_page_tells_the_types() -> None:
    page = (HERE / "docs" / "scale.md").read_text("utf-8")
    told = re.findall(r"^\| (`.*`) \| `(.*)` \|$", page, re.MULTILINE)
    assert {name: kind for names, kind in told for name in re.findall(r"`(\w+)`", names)} == TYPED


def test_the_pages_example_gives_a_record_and_an_error() -> None:
    page = (HERE / "docs" / "scale.md").read_text("utf-8")
    names: dict[str, Any] = {}
    exec(re.findall(r"```python\n(.*?)```", page, re.DOTALL)[0], names)
    assert names["batch"].column("headline").to_pylist() == ["Council approves tram", None]
    assert [each.what for each in as_failures(names["batch"])] == ["it holds no text"]


# ------------------------------------------------------------------------------------------------ there and back
def test_records_come_back_equal() -> None:
    assert as_records(to_batch(RECORDS)) == RECORDS
    assert to_batch(RECORDS).schema == SCHEMA
    assert as_records(to_batch([])) == []


def test_some_columns() -> None:
    schema = schema_of(("published", "spans"))
    assert as_records(to_batch(RECORDS, schema)) == [{key: each[key] for key in schema.names} for each in RECORDS]


@settings(deadline=None, max_examples=50)
@given(
    st.text(st.characters(), max_size=20), st.dictionaries(st.text(max_size=5), st.text(st.characters(), max_size=5))
)
def test_any_text_is_kept_as_json_keeps_it(text: str, fields: dict[str, str]) -> None:
    record = an_article(headline=text, body=text, fields=fields).to_dict()
    assert as_records(to_batch([record])) == [json.loads(to_json(record))]


# ------------------------------------------------------------------------------------------------ texts → records
STRINGS: list[Any] = [
    pa.array([TEXT, TEXT], pa.string()),
    pa.array([TEXT, TEXT], pa.large_string()),
    pa.array([TEXT, TEXT], pa.string_view()),
    pa.array([TEXT, TEXT], pa.binary()),
    pa.array([TEXT, TEXT], pa.large_binary()),
    pa.array([TEXT, TEXT]).dictionary_encode(),
    pa.chunked_array([[TEXT], [TEXT]]),
]


@pytest.mark.parametrize("column", STRINGS, ids=lambda column: str(column.type))
def test_texts_of_any_type(column: Any) -> None:
    batch = parse(pa.table({"text": column}))
    assert batch.schema == OUTCOME
    assert as_records(batch) == [newsparse.parse(TEXT).to_dict()] * 2
    assert batch.column("error").null_count == 2


def test_bytes_are_decoded_as_a_files_are() -> None:
    bytes_ = TEXT.replace("Ferreira", "Ferreirà").encode("cp1252")
    batch = pa.record_batch({"text": pa.array([bytes_], pa.binary())})
    assert as_records(parse(batch)) == [newsparse.parse(bytes_).to_dict()]
    assert as_records(parse(batch, encoding="cp1250")) == [newsparse.parse(bytes_, encoding="cp1250").to_dict()]


def test_a_string_that_is_no_utf8_is_read_as_bytes_are() -> None:
    bytes_ = TEXT.replace("Ferreira", "Ferreirà").encode("cp1252")
    column = pa.array([bytes_]).view(pa.string())
    assert as_records(parse(pa.table({"text": column}))) == [newsparse.parse(bytes_).to_dict()]


def test_what_comes_with_a_text_is_weighed_with_it() -> None:
    known = {"date": "2025-06-03", "title": "Council approves tram", "byline": "By Ana Ferreira", "language": "en"}
    columns = {name: [value] for name, value in known.items()}
    expected = [newsparse.parse(TEXT, metadata=known).to_dict()]
    assert as_records(parse(pa.table({"text": [TEXT], **columns}))) == expected
    assert expected != [newsparse.parse(TEXT).to_dict()]
    typed = columns | {"date": pa.array([date(2025, 6, 3)])}
    assert as_records(parse(pa.table({"text": [TEXT], **typed}))) == expected


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (pa.array([datetime.fromisoformat("2025-06-03T07:47:31")], pa.timestamp("us")), "2025-06-03T07:47:31"),
        (pa.array([datetime(2025, 6, 3, 7, 47, tzinfo=UTC)], pa.timestamp("s", "UTC")), "2025-06-03T07:47:00+00:00"),
        (pa.array([datetime.fromisoformat("2025-06-03")], pa.timestamp("ns")), "2025-06-03"),
        (pa.array([20250603]), "20250603"),
        (pa.array([True]), None),
        (pa.array([None], pa.string()), None),
    ],
    ids=str,
)
def test_dates_in_arrows_types(value: Any, told: str | None) -> None:
    metadata = {} if told is None else {"date": told}
    expected = [newsparse.parse(TEXT, metadata=metadata).to_dict()]
    assert as_records(parse(pa.table({"text": [TEXT], "date": value}))) == expected


def test_ids_sources_and_records_come_from_the_columns_that_are_named() -> None:
    table = pa.table({"n": [7, 8], "from": ["a.jsonl", "b.jsonl"], "line": [3, 4], "body": [TEXT, TEXT]})
    batch = parse(table, text_field="body", id_field="n", source_field="from", record_field="line")
    told = [(each["id"], each["source"], each["record"]) for each in as_records(batch)]
    assert told == [("7", "a.jsonl", 3), ("8", "b.jsonl", 4)]
    told = [(each["id"], each["source"], each["record"]) for each in as_records(parse(table, text_field="body"))]
    assert told == [(None, "-", 1), (None, "-", 1)]


def test_a_text_that_gives_no_article_has_a_row_that_says_why() -> None:
    table = pa.table({"id": ["a", "b", "c", "d"], "text": pa.array([TEXT.encode(), b" \n", None, b"\0\1\2" * 99])})
    batch = parse(table)
    assert batch.num_rows == 4
    assert [each["id"] for each in as_records(batch)] == ["a"]
    assert as_failures(batch) == [
        Failure("-", None, "it holds no text", "is it the right file?"),
        Failure("-", None, "it holds no text", "is it the right file?"),
        Failure("-", None, "it holds NUL bytes, so it is no text", "if it is text, say its encoding with -e"),
    ]
    failed = batch.to_pylist()[3]
    assert {key for key, value in failed.items() if value is not None} == {"source", "record", "id", "error"}
    assert (failed["id"], failed["record"]) == ("d", 1)


def test_the_callers_decisions_count() -> None:
    table = pa.table({"text": ["Tram\n03/04/2025 07:00\n\nOSLO - The council said yes on Monday to the tram.\n"]})
    policy = Policy(date_order="mdy", assume_tz="Asia/Tokyo")
    (record,) = as_records(parse(table, policy=policy, layout="web"))
    assert record == newsparse.parse(table["text"][0].as_py(), policy=policy, layout="web").to_dict()
    assert record["published"] == "2025-03-04T07:00+09:00"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({}, "there is no column text: there is id, content; name the right one with text_field"),
        ({"text_field": "content", "source_field": "where"}, "there is no column where"),
        ({"text_field": "id"}, "the column of texts holds int: name another"),
    ],
)
def test_columns_that_are_not_there(options: dict[str, str], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        parse(pa.table({"id": [1], "content": [TEXT]}), **options)


def test_no_text_no_row() -> None:
    empty = parse(pa.table({"text": pa.array([], pa.string())}))
    assert (empty.num_rows, empty.schema) == (0, OUTCOME)


# ------------------------------------------------------------------------------------------------ files → records
def test_files_give_the_records_of_one_machine(tmp_path: Path) -> None:
    (tmp_path / "binary.txt").write_bytes(b"\0\1\2" * 99)
    (tmp_path / "lines.jsonl").write_text(f'{json.dumps({"id": "1", "text": TEXT})}\n{{"text": ""}}\nno JSON\n')
    inputs = [*map(str, sorted(SAMPLES.glob("*.txt"))), *map(str, sorted(tmp_path.iterdir())), "nowhere.txt"]
    batches = list(read(pa.table({"path": inputs})))
    records, failures = one_machine(*inputs)
    assert [each for batch in batches for each in as_records(batch)] == records
    assert [each for batch in batches for each in as_failures(batch)] == failures
    assert len(failures) == 4
    assert failures[2].position == 3


def test_a_shard_is_streamed_and_named(tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_text("".join(json.dumps({"id": str(n), "text": TEXT}) + "\n" for n in range(300)) + "{}\n")
    batches = list(read(pa.table({"path": [str(path)], "name": ["s3://bucket/lines.jsonl"]})))
    assert [batch.num_rows for batch in batches] == [256, 45]
    assert set(batches[0].column("source").to_pylist()) == {"s3://bucket/lines.jsonl"}
    assert batches[1].column("record").to_pylist()[:44] == list(range(257, 301))
    assert as_failures(batches[1])[0][:2] == ("s3://bucket/lines.jsonl", 301)


def test_a_mistake_of_ours_ends_one_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for path in paths:
        path.write_text(TEXT)

    def broken(inputs: list[str], reading: Reading) -> Any:
        yield from documents(inputs, reading)
        raise ZeroDivisionError

    monkeypatch.setattr("newsparse.arrow.documents", broken)
    (batch,) = read(pa.table({"path": list(map(str, paths))}))
    assert as_records(batch) == one_machine(*map(str, paths))[0]
    assert [each.source for each in as_failures(batch)] == list(map(str, paths))
    assert as_failures(batch)[0].what.startswith("newsparse stumbled over record 2 (ZeroDivisionError in ")


def test_what_is_said_of_the_inputs_counts(tmp_path: Path) -> None:
    path = tmp_path / "lines"
    path.write_text(json.dumps({"content": TEXT, "key": "x"}) + "\n")
    reading = Reading(format="jsonl", text_field="content", id_field="key", layout="web")
    (batch,) = read(pa.table({"file": [str(path)]}), path_field="file", reading=reading)
    assert as_records(batch) == one_machine(str(path), reading=reading)[0]
    assert batch.column("id").to_pylist() == ["x"]


# ------------------------------------------------------------------------------------------------ without pyarrow
def python(*lines: str) -> str:
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def test_newsparse_needs_no_pyarrow() -> None:
    modules = "newsparse, newsparse.cli.commands, newsparse.cli.filter, newsparse.engines, newsparse.writers"
    assert python(f"import sys, {modules}; newsparse.parse('a')", "print('pyarrow' in sys.modules)") == "False\n"


def test_without_pyarrow_it_says_what_to_install() -> None:
    told = python("import sys", "sys.modules['pyarrow'] = None", "import newsparse.arrow")
    assert told.endswith("ImportError: Arrow and Parquet need pyarrow: pip install 'newsparse[parquet]'\n")


# ------------------------------------------------------------------------------------------------ Parquet
MANY = [an_article(record=number, headline=f"Headline {number}").to_dict() for number in range(1, 101)]


def a_part(path: Path, records: Sequence[dict[str, Any]], task: int, **options: Any) -> Path:
    """A part file as a job leaves it: a message for each task of so many records."""
    with path.open("wb") as file:
        for begin in range(0, len(records), task):
            file.write(parquet.ipc_of(records[begin : begin + task], **options))
    return path


def test_messages_are_read_back_from_where_they_end(tmp_path: Path) -> None:
    part = a_part(tmp_path / "part", RECORDS, 2)
    assert [as_records(batch) for batch in parquet.batches_in(str(part))] == [RECORDS[:2], RECORDS[2:]]
    assert parquet.ipc_of(RECORDS) == parquet.ipc_of(RECORDS)
    assert len(parquet.ipc_of(MANY)) < len(to_json(MANY)) / 2


def test_a_message_cut_short_is_told(tmp_path: Path) -> None:
    part = a_part(tmp_path / "part", MANY, 50)
    whole = part.read_bytes()
    part.write_bytes(whole[:-1])
    with pytest.raises(OSError, match=r"[Ee]xpected"):
        list(parquet.batches_in(str(part)))
    part.write_bytes(whole[: len(parquet.ipc_of(MANY[:50]))])
    assert [batch.num_rows for batch in parquet.batches_in(str(part))] == [50]


@pytest.mark.parametrize("task", [1, 7, 30, 100, 1000])
def test_parquet_does_not_depend_on_the_tasks(tmp_path: Path, task: int) -> None:
    table = tmp_path / "records.parquet"
    assert parquet.assemble(str(a_part(tmp_path / "part", MANY, task)), str(table), rows_per_group=30) == 100
    whole = tmp_path / "whole.parquet"
    parquet.assemble(str(a_part(tmp_path / "part", MANY, 13)), str(whole), rows_per_group=30)
    assert table.read_bytes() == whole.read_bytes()
    found = pq.ParquetFile(table)
    assert [found.metadata.row_group(n).num_rows for n in range(found.num_row_groups)] == [30, 30, 30, 10]
    assert found.metadata.row_group(0).column(0).compression == "ZSTD"


def test_parquet_is_typed_and_gives_the_records_back(tmp_path: Path) -> None:
    table = tmp_path / "records.parquet"
    parquet.assemble(str(a_part(tmp_path / "part", RECORDS, 1)), str(table))
    found = pq.read_table(table)
    assert found.schema == SCHEMA
    assert found.schema.metadata[b"newsparse.schema"] == b"newsparse/1"
    assert as_records(found) == RECORDS
    assert sorted(each.name for each in tmp_path.iterdir()) == ["part", "records.parquet"]


def test_parquet_of_some_columns_and_of_nothing(tmp_path: Path) -> None:
    table, fields = tmp_path / "records.parquet", ("headline", "spans")
    part = str(a_part(tmp_path / "part", RECORDS, 2, fields=fields))
    assert parquet.assemble(part, str(table), fields=fields) == 3
    assert as_records(pq.read_table(table)) == [{key: each[key] for key in fields} for each in RECORDS]
    assert parquet.assemble(str(a_part(tmp_path / "part", [], 1)), str(table)) == 0
    assert pq.read_table(table).schema == SCHEMA


def test_what_stands_there_stays_where_it_cannot_be_assembled(tmp_path: Path) -> None:
    table, part = tmp_path / "records.parquet", a_part(tmp_path / "part", MANY, 50)
    table.write_text("before")
    part.write_bytes(part.read_bytes()[:-1])
    with pytest.raises(OSError, match=r"[Ee]xpected"):
        parquet.assemble(str(part), str(table))
    assert table.read_text() == "before"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["part", "records.parquet"]


def test_it_is_assembled_by_a_process_of_its_own(tmp_path: Path) -> None:
    part, table = a_part(tmp_path / "part", RECORDS, 2), tmp_path / "records.parquet"
    subprocess.run([sys.executable, "-m", "newsparse.writers.parquet", part, table], check=True)
    assert as_records(pq.read_table(table)) == RECORDS
