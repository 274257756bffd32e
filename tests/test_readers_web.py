"""Web archives and remote files: what the web has, as it was kept, and as it is."""

from __future__ import annotations

import gzip
import http.server
import io
import sys
import threading
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import TEXT, pieces_piped, piped, put, told

from newsparse import Document, Limits
from newsparse.readers import Failure, Reading, Source, documents, listed, pieces_of, sources

fastwarc = pytest.importorskip("fastwarc.warc")
pytest.importorskip("resiliparse")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


# ------------------------------------------------------------------------------------------------ web archives
def record(kind: str, block: bytes, number: int = 1, type_: str = "text/plain", length: object = None) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://example.org/{number}\r\n"
        f"WARC-Date: 2024-03-06T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:{number:032}>\r\n"
        f"Content-Type: {type_}\r\nContent-Length: {len(block) if length is None else length}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def wet(*texts: str) -> list[bytes]:
    return [
        record("warcinfo", b"Software-Info: x\r\n", 0, "application/warc-fields"),
        *(record("conversion", each.encode(), number) for number, each in enumerate(texts, 1)),
    ]


PAGE = (
    "<html lang=en><head><title>Ferries</title></head><body><article><h1>Ferries leave éarlier</h1>"
    "<p>The council of the harbour town agreed on a new timetable for the ferries after a long debate.</p>"
    "</article></body></html>"
)


def response(
    body: bytes = PAGE.encode(), head: str = "Content-Type: text/html", status: str = "200 OK", n: int = 1
) -> bytes:
    block = f"HTTP/1.1 {status}\r\n{head}\r\n\r\n".encode() + body
    return record("response", block, n, "application/http; msgtype=response")


def test_the_texts_of_a_wet_file(folder: Path) -> None:
    data = b"".join(wet("One.\n", "Two.\n"))
    first, second = piped(data)
    assert isinstance(first, Document)
    assert (first.source, first.record, first.text, first.id) == ("in", 1, "One.\n", f"urn:uuid:{1:032}")
    assert first.metadata == {"url": "https://example.org/1"}, "its date is when it was fetched"
    packed = b"".join(map(gzip.compress, wet("One.\n", "Two.\n")))
    assert list(piped(packed)) == [first, second]
    assert list(documents([put("in", packed)])) == [first, second]


def test_what_fastwarc_writes_is_read() -> None:
    out = io.BytesIO()
    for body in (b"One.\n", b"Two.\n"):
        written = fastwarc.WarcRecord()
        written.init_headers(fastwarc.WarcRecordType.conversion)
        written.set_bytes_content(body)
        written.write(out)
    assert told(piped(out.getvalue())) == [("in", 1, "One.\n"), ("in", 2, "Two.\n")]


def test_the_pages_of_a_warc_file_are_counted_and_all_else_is_passed_over() -> None:
    data = b"".join(
        [
            record("request", b"GET / HTTP/1.1\r\n\r\n", 1, "application/http; msgtype=request"),
            response(n=2),
            record("metadata", b"fetchTimeMs: 3\r\n", 3, "application/warc-fields"),
            response(b"\x89PNG", "Content-Type: image/png", n=4),
            response(b"User-agent: *", "Content-Type: text/plain", n=5),
            response(status="404 Not Found", n=6),
            response(b"", "Location: /x", "301 Moved", n=7),
            record("revisit", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", 8, "application/http"),
            record("resource", b"dns", 9, "text/dns"),
            record("resource", PAGE.encode(), 10, "text/html"),
            response(head="Content-TYPE: application/XHTML+xml; charset=utf-8", n=11),
            response(head="Server: x", n=12),
        ]
    )
    found = [
        (each.record, each.id and each.id[-2:], "éarlier" in getattr(each, "text", "")) for each in documents_in(data)
    ]
    assert found == [(1, "02", True), (2, "10", True), (3, "11", True), (4, "12", True)]


def documents_in(data: bytes) -> list[Document]:
    found = list(piped(data))
    assert all(isinstance(each, Document) for each in found), found
    return [each for each in found if isinstance(each, Document)]


def chunked(data: bytes) -> bytes:
    return (
        b"".join(b"%x\r\n%s\r\n" % (len(data[at : at + 50]), data[at : at + 50]) for at in range(0, len(data), 50))
        + b"0\r\n\r\n"
    )


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (PAGE.encode(), ""),
        (chunked(PAGE.encode()), "Transfer-Encoding: chunked"),
        (gzip.compress(PAGE.encode()), "Content-Encoding: gzip"),
        (zlib.compress(PAGE.encode()), "Content-Encoding: deflate"),
        (chunked(gzip.compress(PAGE.encode())), "Transfer-Encoding: chunked\r\nContent-Encoding: gzip"),
        (PAGE.encode(), "Content-Encoding: gzip"),
        (PAGE.encode(), "Transfer-Encoding: chunked"),
        (PAGE.encode("cp1252"), "Content-Language: en"),
        (PAGE.encode("cp1250"), "Content-Language: en"),
    ],
)
def test_a_page_is_put_together_as_its_server_sent_it(body: bytes, head: str) -> None:
    charset = "; charset=iso-8859-1" if b"\xe9" in body else ""
    (document,) = documents_in(response(body, f"Content-Type: text/html{charset}\r\n{head}".rstrip()))
    assert document.text.startswith("Ferries leave éarlier")
    assert document.metadata["url"] == "https://example.org/1"


def test_the_charset_of_the_server_counts() -> None:
    page = PAGE.replace("éarlier", "раньше")
    (document,) = documents_in(response(page.encode("koi8-r"), "Content-Type: text/html; charset=koi8-r"))
    assert document.text.startswith("Ferries leave раньше")
    assert [defect.message for defect in document.defects] == ["read as koi8-r, which its server names"]


def test_a_page_that_becomes_too_long_is_told() -> None:
    reading = Reading(limits=Limits(record=1 << 20))
    body = gzip.compress(PAGE.encode() + b" " * (5 << 20))
    assert told(piped(response(body, "Content-Type: text/html\r\nContent-Encoding: gzip"), reading=reading)) == [
        ("in", None, "record 1: the page is longer than 1 MiB")
    ]


def test_a_text_that_is_too_long_is_cut_and_the_others_go_on() -> None:
    reading = Reading(limits=Limits(record=1 << 10))
    assert told(piped(b"".join(wet("One.\n", "word " * (1 << 10), "Three.\n", " \n")), reading=reading)) == [
        ("in", 1, "One.\n"),
        ("in", 2, ("word " * 205)[: 1 << 10]),
        ("in", 3, "Three.\n"),
        ("in", None, "record 4: it holds no text"),
    ]


TEXTS = ["First text, some words. " * 9, "Second text, some words. " * 9, "Third text, some words. " * 9]


@pytest.mark.parametrize("cut", [1, 5, 30, 150, 230, 300, 420, 700])
def test_a_web_archive_that_ends_early_gives_its_whole_records_and_is_told(cut: int) -> None:
    data = b"".join(wet(*TEXTS))
    found = list(piped(data[:-cut]))
    if cut <= 4:  # only the blank lines behind the last record
        assert [each[2] for each in told(found)] == TEXTS
        return
    *good, failure = found
    assert [each[2] for each in told(good)] == TEXTS[: len(good)]
    assert len(good) == 2 - (cut > 450)
    assert isinstance(failure, Failure)
    assert "cut" in failure.what or "damaged" in failure.what
    packed = b"".join(map(gzip.compress, wet(*TEXTS)))
    *good, failure = piped(packed[: -min(max(cut, 30), 150)])
    assert [each[2] for each in told(good)] == TEXTS[:2]
    assert isinstance(failure, Failure)
    assert failure.what.startswith("the gzip data ends early")


@pytest.mark.parametrize("length", [10**18, -1, "banana", 10, "", "9" * 5000])
def test_a_length_that_is_none_is_told(length: object) -> None:
    data = record("conversion", b"One, some words.", 1) + record("conversion", b"Two, some words.", 2, length=length)
    first, *others, failure = piped(data + record("conversion", b"Three, some words.", 3))
    assert told([first]) == [("in", 1, "One, some words.")]
    assert isinstance(failure, Failure)
    assert "cut" in failure.what or "damaged" in failure.what
    assert [each[2] for each in told(others)] == (["Two, some "] if length == 10 else [])


def test_without_fastwarc_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fastwarc.warc", None)
    (failure,) = piped(b"".join(wet("One.")))
    assert isinstance(failure, Failure)
    assert "newsparse[web]" in failure.advice


@given(st.lists(st.integers(1, 400), max_size=20))
@settings(max_examples=40, deadline=None)
def test_however_an_archive_comes_its_pieces_are_the_same(sizes: list[int]) -> None:
    data = b"".join([*wet(*TEXTS), response()])
    chunks, rest = [], data
    for size in sizes:
        chunks.append(rest[:size])
        rest = rest[size:]
    assert list(pieces_piped([each for each in [*chunks, rest] if each])) == list(pieces_piped(data))


@given(st.binary(min_size=1, max_size=60), st.integers(0, 3000))
@settings(max_examples=100, deadline=None)
def test_no_damage_to_a_web_archive_stops_anything_else(junk: bytes, at: int) -> None:
    data = b"".join(
        [*wet(*TEXTS), response(chunked(PAGE.encode()), "Content-Type: text/html\r\nTransfer-Encoding: chunked")]
    )
    at %= len(data)
    list(piped(data[:at] + junk + data[at + len(junk) :]))


# ------------------------------------------------------------------------------------------------ remote files
fsspec = pytest.importorskip("fsspec")


@pytest.fixture
def memory() -> Iterator[Any]:
    system = fsspec.filesystem("memory")
    system.store.clear()
    yield system
    system.store.clear()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server(folder: Path) -> Iterator[str]:
    """A server of the folder's files, that gives no parts of them."""
    pytest.importorskip("aiohttp")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as serving:
        serving.handle_error = lambda *_: None  # type: ignore[method-assign]
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        yield f"127.0.0.1:{serving.server_port}"
        serving.shutdown()


def test_a_remote_file_is_read_whatever_it_holds(memory: Any) -> None:
    memory.pipe("/b/a.txt", TEXT.encode())
    memory.pipe("/b/a.jsonl.gz", gzip.compress(b'{"text": "One."}\n{"text": "Two."}\n'))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("x/a.txt", TEXT)
    memory.pipe("/b/a.zip", out.getvalue())
    assert told(documents(["memory://b/a.txt", "memory://b/a.jsonl.gz", "memory://b/a.zip"])) == [
        ("memory://b/a.txt", 1, TEXT),
        ("memory://b/a.jsonl.gz", 1, "One."),
        ("memory://b/a.jsonl.gz", 2, "Two."),
        ("memory://b/a.zip!x/a.txt", 1, TEXT),
    ]


def test_a_remote_directory_is_listed_by_name_at_any_depth(memory: Any) -> None:
    for name in ("d/b.txt", "d/a/z.txt", "d/a/y/x.txt", "d/c.txt", "d/.hidden", "d/.git/x.txt", "e.txt"):
        memory.pipe(f"/{name}", TEXT.encode())
    assert [each[0] for each in told(documents(["memory://d/"]))] == [
        f"memory:///d/{name}" for name in ("a/y/x.txt", "a/z.txt", "b.txt", "c.txt")
    ]
    assert [each[0] for each in told(documents(["memory://d/*.txt"]))] == [
        f"memory:///d/{name}" for name in ("b.txt", "c.txt")
    ]
    put_list = [each.name for each in sources(["memory://d/b.txt"]) if isinstance(each, Source)]
    assert put_list == ["memory://d/b.txt"]


def test_a_list_may_name_remote_files(memory: Any, folder: Path) -> None:
    memory.pipe("/b/a.txt", TEXT.encode())
    put("names", "memory://b/a.txt\n")
    assert told(documents(listed("names"))) == [("memory://b/a.txt", 1, TEXT)]


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("memory://b/none.txt", "no such file"),
        ("memory://none/", "no such file"),
        ("memory://none/*.txt", "nothing is there"),
        ("nope://b/x", "it cannot be read (Protocol not known: nope)"),
        ("http://127.0.0.1:9/x.txt", "its server cannot be reached"),
    ],
)
def test_what_is_not_there_is_told(memory: Any, path: str, what: str) -> None:
    (failure,) = documents([path])
    assert isinstance(failure, Failure)
    assert failure.what == what
    assert failure.advice


def test_without_fsspec_or_a_driver_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object, **__: object) -> None:
        raise ImportError("Install s3fs to access S3")

    core = import_module("fsspec.core")
    monkeypatch.setattr(core, "url_to_fs", none)
    (failure,) = documents(["s3://bucket/x.txt"])
    assert isinstance(failure, Failure)
    assert failure.what == "what reads its protocol is not installed (Install s3fs to access S3)"
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    for path in ("s3://bucket/x.txt", "s3://bucket/"):
        (failure,) = documents([path])
        assert isinstance(failure, Failure)
        assert "newsparse[remote]" in failure.advice


def test_an_error_of_any_driver_while_reading_is_told(memory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    class NoCredentialsError(Exception):
        pass

    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise NoCredentialsError

    memory.pipe("/a.txt", TEXT.encode())
    monkeypatch.setattr(type(memory), "open", lambda *_, **__: Broken())
    assert told(documents(["memory://a.txt"])) == [("memory://a.txt", None, "it may not be read")]


def test_the_web_is_read_and_credentials_are_not_passed_on(server: str, folder: Path) -> None:
    put("a.txt")
    put("b.jsonl.gz", gzip.compress(b'{"text": "One."}\n'))
    assert told(
        documents([f"http://jane:secret@{server}/a.txt", f"http://{server}/b.jsonl.gz", f"http://{server}/no"])
    ) == [
        (f"http://{server}/a.txt", 1, TEXT),
        (f"http://{server}/b.jsonl.gz", 1, "One."),
        (f"http://{server}/no", None, "no such file"),
    ]


def test_a_server_that_gives_no_parts_is_read_as_it_comes(server: str, folder: Path) -> None:
    line = b'{"text": "%s"}\n' % (b"word " * 600)
    put("large.jsonl", line * 4000)
    taken: list[Any] = []
    pieces = list(pieces_of(Source("x", f"http://{server}/large.jsonl"), Reading(), taken.append))
    assert [each.record for each in pieces if not isinstance(each, Failure)] == list(range(1, 4001))
    assert taken[0].taken == len(line) * 4000
    put("large.zip", b"PK\3\4" + bytes(12 << 20))
    (failure,) = documents([f"http://{server}/large.zip"])
    assert isinstance(failure, Failure)
    assert failure[2:] == ("its server gives only whole files, and this one is read from its end", "download it first")
