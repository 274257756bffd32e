"""One law of all inputs: whatever articles are wrapped in, the same records come out, apart from where they came from."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import json
import lzma
import pickle
import sys
import tarfile
import zipfile
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import Document
from newsparse.article import articles
from newsparse.readers import Piece, Reading, Source, documents, documents_of, pieces_of

pa = pytest.importorskip("pyarrow")
zstd = pytest.importorskip("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")
pytest.importorskip("fastwarc")

Rows = list[dict[str, str]]
NAMES = ("id", "text", "date", "updated", "title", "byline", "url", "publication", "language")


def jsonl(rows: Rows) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def tar(rows: Rows) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        info = tarfile.TarInfo("a.jsonl")
        info.size = len(jsonl(rows))
        archive.addfile(info, io.BytesIO(jsonl(rows)))
    return out.getvalue()


def zipped(rows: Rows) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.jsonl", jsonl(rows))
    return out.getvalue()


def table(delimiter: str) -> Callable[[Rows], bytes]:
    def wrap(rows: Rows) -> bytes:
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, NAMES, delimiter=delimiter, quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows(rows)
        return out.getvalue().encode()

    return wrap


def parquet(rows: Rows) -> bytes:
    out = io.BytesIO()
    columns = {name: pa.array([row.get(name) for row in rows], pa.string()) for name in NAMES}
    import_module("pyarrow.parquet").write_table(pa.table(columns), out)
    return out.getvalue()


def wet(rows: Rows) -> bytes:
    """A web archive has no more than text, id and address."""
    return b"".join(
        f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <{row['id']}>\r\nWARC-Target-URI: {row['url']}\r\n"
        f"WARC-Date: 2024-01-01T00:00:00Z\r\nContent-Length: {len(row['text'].encode())}\r\n\r\n".encode()
        + row["text"].encode()
        + b"\r\n\r\n"
        for row in rows
    )


WRAPS: dict[str, Callable[[Rows], bytes]] = {
    "gz": lambda rows: gzip.compress(jsonl(rows)),
    "bz2": lambda rows: bz2.compress(jsonl(rows)),
    "xz": lambda rows: lzma.compress(jsonl(rows)),
    "zst": lambda rows: zstd.compress(jsonl(rows)),
    "tar": tar,
    "tar.gz": lambda rows: gzip.compress(tar(rows)),
    "zip": zipped,
    "csv": table(","),
    "semicolons": table(";"),
    "tsv": table("\t"),
    "csv.gz": lambda rows: gzip.compress(table(",")(rows)),
    "parquet": parquet,
}

words = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff"), min_size=1, max_size=30)
lines = words | st.sampled_from(
    ["By Jane Doe", "2025-06-01", "Published: 2 June 2025 07:47", "PARIS (AFP) - Text", "", "\r"]
)
texts = st.lists(lines, min_size=1, max_size=8).map("\n".join).filter(str.strip)
said = st.text(st.characters(categories=["L", "N"], exclude_characters="\ufeff"), min_size=1, max_size=12)
rows = st.fixed_dictionaries(
    {"id": said, "text": texts, "url": st.just("https://example.org/a")},
    optional={"date": st.just("2025-06-01"), "title": said, "byline": said, "language": st.just("en")},
)


def records(data: bytes, path: Any) -> list[dict[str, Any]]:
    path.write_bytes(data)
    found = list(documents([str(path)]))
    assert all(isinstance(each, Document) for each in found), found
    given = [article.to_dict() for each in found if isinstance(each, Document) for article in articles(each)]
    return [{key: value for key, value in each.items() if key != "source"} for each in given]


@pytest.mark.parametrize("wrap", sorted(WRAPS))
@given(given_rows=st.lists(rows, min_size=1, max_size=4))
@settings(max_examples=15, deadline=None)
def test_whatever_articles_are_wrapped_in_their_records_are_the_same(
    tmp_path_factory: pytest.TempPathFactory, wrap: str, given_rows: Rows
) -> None:
    path = tmp_path_factory.getbasetemp() / "in"
    assert records(WRAPS[wrap](given_rows), path) == records(jsonl(given_rows), path)


@pytest.mark.parametrize("wrap", sorted({**WRAPS, "jsonl": jsonl, "wet": wet}))
def test_what_is_cut_out_goes_to_a_worker_and_comes_back(tmp_path: Any, wrap: str) -> None:
    given = [{"id": "a", "text": "A text.\n", "url": "https://example.org/a"}] * 3
    path = tmp_path / "in"
    path.write_bytes({**WRAPS, "jsonl": jsonl, "wet": wet}[wrap](given))
    pieces = list(pieces_of(Source("in", str(path)), Reading()))
    assert pickle.loads(pickle.dumps(pieces)) == pieces
    assert [each.record for each in pieces if isinstance(each, Piece)] == [1, 2, 3]
    assert [each.text for each in documents_of(pieces, Reading()) if isinstance(each, Document)] == ["A text.\n"] * 3


@given(given_rows=st.lists(rows, min_size=1, max_size=4))
@settings(max_examples=30, deadline=None)
def test_a_web_archive_too(tmp_path_factory: pytest.TempPathFactory, given_rows: Rows) -> None:
    path = tmp_path_factory.getbasetemp() / "in"
    known = [{**{name: row[name] for name in ("text", "url")}, "id": row["id"]} for row in given_rows]
    assert records(wet(known), path) == records(jsonl(known), path)
