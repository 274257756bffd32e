"""Where documents come from: every input ends as Documents or as Failures, and one bad thing stops nothing."""

from __future__ import annotations

import io
import itertools
import json
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inputs import TEXT, Slow, put, told

from newsparse import Document, Limits
from newsparse.readers import FORMATS, Failure, Reading, documents, documents_of, jsonl, listed, text
from newsparse.readers.signatures import SIGNATURES
from newsparse.readers.sources import Source, sources, walk
from newsparse.readers.stream import Stream


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(found: Iterator[Source | Failure]) -> list[str]:
    return [each.name if isinstance(each, Source) else f"!{each.what}" for each in found]


# ------------------------------------------------------------------------------------------------ files, directories
def test_files_are_named_as_the_caller_named_them(folder: Path) -> None:
    put("a.txt")
    put("sub/b.txt")
    assert told(documents(["a.txt", "./sub/b.txt"])) == [("a.txt", 1, TEXT), ("./sub/b.txt", 1, TEXT)]


def test_a_directory_is_walked_in_the_order_of_names_at_any_depth(folder: Path) -> None:
    for path in ("d/b.txt", "d/a/z.txt", "d/a/y/x.txt", "d/c.txt", "d/B.txt"):
        put(path)
    assert names(sources(["d"])) == ["d/B.txt", "d/a/y/x.txt", "d/a/z.txt", "d/b.txt", "d/c.txt"]


def test_a_directory_deeper_than_python_can_recurse(folder: Path) -> None:
    here = os.getcwd()
    for _ in range(1200):
        os.mkdir("d")
        os.chdir("d")
    put("a.txt")
    os.chdir(here)
    assert names(walk("d")) == ["/".join(["d"] * 1200) + "/a.txt"]
    for _ in range(1200):  # pytest's own clean-up recurses
        os.chdir("d")
    os.unlink("a.txt")
    for _ in range(1200):
        os.chdir("..")
        os.rmdir("d")


def test_in_a_directory_links_pipes_and_hidden_things_are_passed_over(folder: Path) -> None:
    put("d/in.txt")
    put("d/.hidden.txt")
    put("d/.git/config.txt")
    os.symlink("in.txt", "d/link.txt")
    os.symlink("..", "d/up")
    os.mkfifo("d/pipe.txt")
    assert names(sources(["d"])) == ["d/in.txt"]


def test_what_the_caller_names_is_read_though_hidden_or_a_link(folder: Path) -> None:
    put("real/.hidden.txt")
    put("real/in.txt")
    os.symlink("real", "link")
    os.symlink("real/in.txt", "in-link.txt")
    assert names(sources(["link", "in-link.txt", "real/.hidden.txt"])) == [
        "link/in.txt",
        "in-link.txt",
        "real/.hidden.txt",
    ]


def test_a_directory_without_texts_is_a_failure(folder: Path) -> None:
    os.makedirs("empty/inside")
    (failure,) = documents(["empty"])
    assert isinstance(failure, Failure)
    assert (failure.source, failure.what) == ("empty", "the directory holds no texts")


def test_the_output_inside_a_directory_is_no_input(folder: Path) -> None:
    put("d/in.txt")
    put("d/out.jsonl")
    output = os.stat("d/out.jsonl")
    assert names(sources(["d"], skip={(output.st_dev, output.st_ino)})) == ["d/in.txt"]


def test_a_file_that_became_a_pipe_since_it_was_found_does_not_block(folder: Path) -> None:
    os.mkfifo("d.txt")
    (failure,) = [Source("d.txt", "d.txt", found=True)]
    with pytest.raises(OSError, match="no longer a regular file"):
        failure.open()


def test_a_pipe_that_is_named_is_read(folder: Path) -> None:
    os.mkfifo("pipe")
    writer = threading.Thread(target=lambda: Path("pipe").write_text(TEXT))
    writer.start()
    assert told(documents(["pipe"])) == [("pipe", 1, TEXT)]
    writer.join()


@pytest.mark.parametrize(
    ("given_name", "what"),
    [
        ("gone.txt", "no such file or directory"),
        ("", "an empty name"),
        ("a\0b", "embedded null byte"),
        ("n" * 300, "its name is longer than the system allows"),
        ("loop", "its symbolic links lead in a circle"),
        ("empty.txt", "it holds no text"),
        ("blank.txt", "it holds no text"),
    ],
)
def test_what_cannot_be_read_is_told_and_the_others_go_on(folder: Path, given_name: str, what: str) -> None:
    put("a.txt")
    put("empty.txt", b"")
    put("blank.txt", b" \n\t\n")
    os.symlink("loop", "loop")
    found = list(documents(["a.txt", given_name, "a.txt"]))
    assert [type(each) for each in found] == [Document, Failure, Document]
    assert isinstance(found[1], Failure)
    assert found[1].what == what
    assert found[1].advice


def test_a_name_that_is_no_utf8_is_written_with_its_bytes(folder: Path) -> None:
    name = b"caf\xe9-\xff.txt"
    Path(os.fsdecode(name)).write_text(TEXT)
    assert told(documents([os.fsdecode(name)])) == [("caf\\xe9-\\xff.txt", 1, TEXT)]


@pytest.mark.skipif(not os.path.exists("/proc/self/mem"), reason="only Linux has a file that opens and cannot be read")
def test_an_error_while_reading_is_told() -> None:
    (failure,) = documents(["/proc/self/mem"])
    assert isinstance(failure, Failure)
    assert "input/output error" in failure.what


# ------------------------------------------------------------------------------------------------ standard input, lists
class Standard(io.TextIOWrapper):
    def __init__(self, content: bytes) -> None:
        super().__init__(io.BytesIO(content))


def test_standard_input_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Standard(TEXT.encode()))
    assert told(documents(["-", "-"])) == [("-", 1, TEXT), ("-", None, "standard input was read already")]


def test_standard_input_may_be_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert told(documents(["-"])) == [("-", None, "it is closed")]


def test_a_list_of_names(folder: Path) -> None:
    put("names", "a.txt\n\nsub/b c.txt\n-\n")
    assert list(listed("names")) == ["a.txt", "sub/b c.txt", "./-"]
    put("names0", b"a\nb.txt\0caf\xe9.txt\0")
    assert list(listed("names0", nul=True)) == ["a\nb.txt", os.fsdecode(b"caf\xe9.txt")]


def test_a_list_that_is_not_there(folder: Path) -> None:
    (failure,) = listed("names")
    assert isinstance(failure, Failure)
    assert told(documents([failure])) == [("names", None, "no such file or directory")]


# ------------------------------------------------------------------------------------------------ streams
def test_the_head_is_known_as_soon_as_the_first_line_is() -> None:
    slow = Slow([b"\n \n", b'{"te', b'xt":1}\nrest', b"never asked for"])
    stream = Stream(slow)
    assert stream.head() == b'\n \n{"text":1}\nrest'
    assert slow.reads == 3
    assert stream.head() == b'\n \n{"text":1}\nrest'
    assert stream.read(1000) == b'\n \n{"text":1}\nrestnever asked for'


def test_a_pipe_without_anything_for_now_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    waited = []
    monkeypatch.setattr("newsparse.readers.stream._wait_for", waited.append)
    assert Stream(Slow([b"a", None, b"b"])).read(10) == b"ab"
    assert len(waited) == 1


@given(
    st.lists(st.binary(min_size=1, max_size=6) | st.sampled_from([b"\n", b"\r\n", b"\n\n", b"\x0b\x85\xe2\x80\xa8"])),
    st.booleans(),
)
def test_lines_are_cut_at_line_feeds_alone_however_the_bytes_come(pieces: list[bytes], look: bool) -> None:
    stream = Stream(Slow([*pieces]))
    if look:
        stream.head()
    expected = b"".join(pieces).split(b"\n")
    assert list(stream.lines(1000)) == (expected[:-1] if not expected[-1] else expected)


def test_a_line_that_is_too_long_is_passed_over_and_not_kept() -> None:
    stream = Stream(Slow([b"a\n", b"b" * 50, b"b" * 50, b"b\nc\n", b"d" * 101]))
    assert list(stream.lines(100)) == [b"a", None, b"c", None]


# ------------------------------------------------------------------------------------------------ which format
@pytest.mark.parametrize(
    ("name", "content", "format_name"),
    [
        ("a.txt", b'{"id": 1, "text": "x"}\n', "jsonl"),
        ("a.txt", b'\xef\xbb\xbf \n\n{"text":', "jsonl"),
        ("a", b'{ "a \\" b" : 1}', "jsonl"),
        ("a.JSONL", b"Any text", "jsonl"),
        ("a.ndjson", b"", "jsonl"),
        ("a.json", b'[{"text": "x"}]', "json"),
        ("a.json", b'[\n  {\n    "text": "x"\n  }\n]\n', "json"),
        ("a.txt", b'\xef\xbb\xbf{\r\n\t"text": "x"\r\n}', "json"),
        ("a.txt", b"[\n in brackets\n]\n", "text"),
        ("a.txt", TEXT.encode(), "text"),
        ("a.txt", b"{curly} words\n", "text"),
        ("a.txt", b'{"quoted" in curly brackets}\n', "text"),
        ("a.jsonl.txt", b"", "text"),
    ],
)
def test_text_and_json_lines_are_told_apart(name: str, content: bytes, format_name: str) -> None:
    from importlib import import_module

    found = next(kind for kind, home in FORMATS.items() if import_module(home).recognises(content, name))
    assert found == format_name


def test_the_caller_may_say_what_it_is(folder: Path) -> None:
    line = '{"text": "Words.\\n\\nMore."}'
    put("a.jsonl", line)
    assert told(documents(["a.jsonl"], Reading(format="text"))) == [("a.jsonl", 1, line)]
    put("a.txt", "[1]")
    assert told(documents(["a.txt"], Reading(format="jsonl"))) == [("a.txt", 1, "a JSON array, not an object")]


@pytest.mark.parametrize("first_bytes", [row[0] for row in SIGNATURES])
def test_what_is_no_text_by_its_first_bytes_is_told_by_its_name(folder: Path, first_bytes: bytes) -> None:
    put("a.txt", first_bytes + b"\n\x00\x01 whatever")
    (failure,) = documents(["a.txt"])
    assert isinstance(failure, Failure)
    assert failure.what == next(row[1] for row in SIGNATURES if row[0] == first_bytes)


# ------------------------------------------------------------------------------------------------ text
def test_the_encoding_is_told_or_said(folder: Path) -> None:
    put("a.txt", "Größe\n".encode("utf-16"))
    put("b.txt", "Größe\n".encode("cp437"))
    assert told(documents(["a.txt"])) == [("a.txt", 1, "Größe\n")]
    assert told(documents(["b.txt"], Reading(encoding="cp437"))) == [("b.txt", 1, "Größe\n")]


def test_binary_data_is_not_read_to_its_end() -> None:
    slow = Slow([b"\x00" * 70_000] * 1000)
    (failure,) = documents_of(text.pieces(Stream(slow), "zeros", Reading()), Reading())
    assert isinstance(failure, Failure)
    assert "NUL" in failure.what
    assert slow.reads < 5


def test_a_text_has_its_bound() -> None:
    reading = Reading(limits=Limits(record=1 << 20))
    slow = Slow([b"word " * 1000] * 10_000)
    (document,) = documents_of(text.pieces(Stream(slow), "words", reading), reading)
    assert isinstance(document, Document)
    assert (len(document.text), document.is_cut) == (1 << 20, True)
    assert slow.reads < 300


# ------------------------------------------------------------------------------------------------ JSON Lines
def lines(*content: bytes | dict[str, object], reading: Reading | None = None) -> Iterator[Document | Failure]:
    reading = reading or Reading()
    rows = [each if isinstance(each, bytes) else json.dumps(each).encode() for each in content]
    return documents_of(jsonl.pieces(Stream(io.BytesIO(b"\n".join(rows) + b"\n")), "in.jsonl", reading), reading)


GOOD = {"id": "a", "text": "Some text."}


@pytest.mark.parametrize(
    ("line", "what"),
    [
        (b"{not json}", "not JSON: expecting property name enclosed in double quotes (column 2)"),
        (b"{'id': 'x'}", "not JSON: expecting property name enclosed in double quotes (column 2)"),
        (b'{"text": "x"', "not JSON: expecting ',' delimiter (column 13)"),
        (b'{"text": "tab\there"}', "not JSON: invalid control character at (column 14)"),
        (b'{"text": "x", "n": NaN}', "not JSON: NaN"),
        (b'{"text": "x", "n": -Infinity}', "not JSON: -Infinity"),
        (b'{"text": "x", "n": ' + b"9" * 5000 + b"}", "a number of 5000 digits"),
        (b'{"x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "it is nested too deeply"),
        (b'{"text": "\xe9"}', "byte 0xe9 at 11 is no UTF-8"),
        (b"null", "JSON, but not an object"),
        (b'"text"', "JSON, but not an object"),
        (b"[1, 2]", "a JSON array, not an object"),
        (b'{"id": "x"}', "no field text"),
        (b'{"text": null}', "the field text is not a string"),
        (b'{"text": 12345}', "the field text is not a string"),
        (b'{"text": " \\n"}', "it holds no text"),
        (b'{"text": ""}', "it holds no text"),
    ],
)
def test_a_bad_line_is_told_by_its_number_and_the_others_go_on(line: bytes, what: str) -> None:
    found = told(lines(GOOD, b"", line, GOOD))
    assert found == [("in.jsonl", 1, "Some text."), ("in.jsonl", 3, what), ("in.jsonl", 3, "Some text.")]


def test_a_missing_field_says_which_there_are() -> None:
    (failure,) = lines({"id": "1", "body": "Text", "size": 3})
    assert isinstance(failure, Failure)
    assert failure.advice == "name one with --text-field: id, body"


def test_the_caller_may_name_the_fields() -> None:
    stream = Stream(io.BytesIO(b'{"key": "k", "body": "Text"}'))
    reading = Reading(text_field="body", id_field="key")
    (document,) = documents_of(jsonl.pieces(stream, "-", reading), reading)
    assert isinstance(document, Document)
    assert (document.text, document.id) == ("Text", "k")


@pytest.mark.parametrize(
    ("value", "id_"),
    [
        ('"x-1"', "x-1"),
        ("17", "17"),
        ("-0", "-0"),
        ("12345678901234567.10", "12345678901234567.10"),
        ("1e400", "1e400"),
        ("null", None),
        ("true", None),
        ('["a"]', None),
        ('""', None),
        ('"\\ud800x"', "\ufffdx"),
    ],
)
def test_an_id_is_a_string_or_the_digits_of_a_number(value: str, id_: str | None) -> None:
    (document,) = lines(f'{{"id": {value}, "text": "Text"}}'.encode())
    assert isinstance(document, Document)
    assert document.id == id_


def test_metadata_are_the_strings_beside_the_text() -> None:
    record = {"text": "Text", "date": "2025-06-01", "url": "https://x", "title": "T", "byline": 3, "other": "no"}
    (document,) = lines(record)
    assert isinstance(document, Document)
    assert document.metadata == {"date": "2025-06-01", "url": "https://x", "title": "T"}


def test_only_line_feeds_end_a_line() -> None:
    record = '{"text": "a\u2028b\u2029c\x85d\x7fe"}'.encode()
    assert told(lines(b"\xef\xbb\xbf" + record + b"\r", b" \t", b"\x0c", record)) == [
        ("in.jsonl", 1, "a\u2028b\u2029c\x85d\x7fe"),
        ("in.jsonl", 2, "a\u2028b\u2029c\x85d\x7fe"),
    ]


def test_lone_surrogates_become_replacement_characters() -> None:
    (document,) = lines(b'{"text": "a \\ud800 b \\ud83d\\ude00", "title": "\\udfff"}')
    assert isinstance(document, Document)
    assert document.text == "a \ufffd b 😀"
    assert document.metadata == {"title": "\ufffd"}
    assert document.undecodable


@pytest.mark.parametrize("content", [b'{\n  "text": "x"\n}\n', b'[\n{"text": "x"},\n', b'[{\n "text": "x"}]'])
def test_json_laid_out_over_lines_is_told_once(folder: Path, content: bytes) -> None:
    put("a.json", content * 50)
    assert told(documents(["a.json"], Reading(format="jsonl"))) == [
        ("a.json", None, "it is JSON, but not one object per line")
    ]


def test_a_json_array_is_its_articles(folder: Path) -> None:
    array = [
        {"id": 1, "text": "One.\n\nMore."},
        {"id": "b"},
        3,
        {"text": ""},
        {"id": "c", "text": "Two.", "title": "T"},
    ]
    for indent in (None, 2):
        put("a.json", json.dumps(array, indent=indent))
        found = list(documents(["a.json"]))
        documents_found = [each for each in found if isinstance(each, Document)]
        assert [(each.record, each.id, each.text) for each in documents_found] == [
            (1, "1", "One.\n\nMore."),
            (5, "c", "Two."),
        ]
        assert documents_found[1].metadata == {"title": "T"}
        failures = [each.what.removeprefix("record 2: ") for each in found if isinstance(each, Failure)]
        assert failures[:2] == ["no field text", "JSON, but not an object"]
        assert failures[2].endswith("it holds no text")


def test_an_object_laid_out_for_eyes_is_one_article(folder: Path) -> None:
    put("a.json", json.dumps({"id": 12345678901234567.0, "text": "One."}, indent=4))
    (document,) = documents(["a.json"])
    assert isinstance(document, Document)
    assert (document.id, document.text) == ("1.2345678901234568e+16", "One.")


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b'[{"text": "x"}, {"text": "y"]', "not JSON: expecting ',' delimiter (line 1, column 29)"),
        (b'[{"text": "x"},\n{"text": "y"}', "not JSON: expecting ',' delimiter (line 2, column 14)"),
        (b'[{"text": ' + b"[" * 100_000, "it is nested too deeply"),
        (b'[{"text": "x", "id": ' + b"9" * 5_000 + b"}]", "a number of 5000 digits"),
        (b'[{"text": "x", "id": NaN}]', "not JSON: NaN"),
    ],
)
def test_json_that_is_broken_is_told(folder: Path, content: bytes, what: str) -> None:
    put("a.json", content)
    (failure,) = documents(["a.json"])
    assert isinstance(failure, Failure)
    assert failure.what == what


def test_json_lines_in_utf_16_are_told_once(folder: Path) -> None:
    put("a.jsonl", '{"text": "x"}\n'.encode("utf-16"))
    assert told(documents(["a.jsonl"])) == [("a.jsonl", None, "it is UTF-16; JSON Lines are UTF-8")]


def test_a_line_has_its_bound() -> None:
    found = told(lines(GOOD, b'{"text": "' + b"x" * 200 + b'"}', GOOD, reading=Reading(limits=Limits(record=100))))
    assert [row[1] for row in found] == [1, 2, 3]
    assert found[1][2] == "the line is longer than 100 bytes"


def test_json_lines_are_read_one_at_a_time() -> None:
    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            return b'{"text": "Text"}\n' * 100

    found = documents_of(jsonl.pieces(Stream(Endless()), "-", Reading()), Reading())
    assert [each.record for each in itertools.islice(found, 250) if isinstance(each, Document)] == list(range(1, 251))
