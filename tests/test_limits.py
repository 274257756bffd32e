"""The limits: told three times (docs/limits.md, the class, the command line) and here held together; what each does when it
bites; and that nothing which comes from outside decides how much memory it takes.
"""

from __future__ import annotations

import gzip
import json
import pickle
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import click
import pytest
from inputs import TEXT, piped, put
from test_cli import HERE, run
from test_readers_packed import tarred, zipped

from newsparse import Article, Document, Limits, articles, parse
from newsparse.cli.commands import batch, inspect
from newsparse.cli.commands import parse as parse_command
from newsparse.defects import CODES
from newsparse.document import read
from newsparse.limits import NO_LIMIT, print_size, read_size
from newsparse.readers import Failure, Reading, documents

PAGE = (HERE / "docs" / "limits.md").read_text("utf-8")
SAMPLE = (HERE / "samples" / "000-menafn.txt").read_text("utf-8")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def defects(article: Article, *codes: str) -> list[tuple[str, tuple[int, int] | None]]:
    return [(each.code, each.span) for each in article.defects if each.code in codes]


# ------------------------------------------------------------------------------------------------ page, class, options
ROWS = [
    [cell.strip() for cell in row.strip("|").split("|")]
    for row in re.findall(r"^\| `\w+` \| `--.*\|$", PAGE, re.MULTILINE)
]


def test_the_page_tells_every_limit_with_its_option_and_default() -> None:
    assert [row[:2] for row in ROWS] == [[f"`{each.name}`", f"`--max-{each.name}`"] for each in fields(Limits)]
    counts = {"text": " characters", "header": " characters"}
    for each, row in zip(fields(Limits), ROWS, strict=True):
        assert each.default == (read_size(row[2].removesuffix(counts.get(each.name, "")).replace(",", "")))
        assert all(row), "what it counts, what happens, why"


@pytest.mark.parametrize("command", [parse_command, inspect, batch])
def test_every_command_has_an_option_for_each_limit_whose_help_says_the_default(command: click.Command) -> None:
    options = {each.name: each for each in command.params if isinstance(each, click.Option)}
    assert [name for name in options if name and name.startswith("max_") and name != "max_errors"] == [
        f"max_{each.name}" for each in fields(Limits)
    ]
    for each in fields(Limits):
        option = options[f"max_{each.name}"]
        said = re.search(r"; else (any number|\w+)\.", option.help or "")
        assert said, option.help
        assert (NO_LIMIT if said[1] == "any number" else read_size(said[1])) == each.default


def test_the_page_names_defects_that_there_are() -> None:
    for code in ("truncated_text", "truncated_header", "too_many_dates"):
        assert code in CODES
        assert f"`{code}`" in PAGE


@pytest.mark.parametrize(
    ("printed", "size"),
    [
        ("1000", 1000), ("1", 1), ("64K", 64 << 10), ("64k", 64 << 10), ("64M", 64 << 20), ("1GiB", 1 << 30),
        ("5 MB", 5_000_000), ("5mb", 5_000_000), ("7B", 7), (" 3 ", 3), ("none", NO_LIMIT), ("NONE", NO_LIMIT),
        ("9" * 18 + "T", NO_LIMIT), ("2T", 2 << 40),
    ],
)  # fmt: skip
def test_a_size_is_read(printed: str, size: int) -> None:
    assert read_size(printed) == size


@pytest.mark.parametrize("printed", ["", "x", "-1", "1.5M", "M", "5 M B", "1e9", "0x10", "9" * 19, "5 EB"])
def test_what_is_no_size_is_refused(printed: str) -> None:
    with pytest.raises(ValueError, match="is no size"):
        read_size(printed)


@pytest.mark.parametrize(
    ("size", "printed"), [(16 << 20, "16 MiB"), (3 << 30, "3 GiB"), (1000, "1,000 bytes"), (2048, "2 KiB")]
)
def test_a_size_is_printed(size: int, printed: str) -> None:
    assert print_size(size) == printed


@pytest.mark.parametrize("said", [{"record": 0}, {"text": -1}, {"nesting": 17}, {"nesting": -1}, {"ratio": 0}])
def test_a_limit_that_lets_nothing_through_is_refused(said: dict[str, int]) -> None:
    (name,) = said
    with pytest.raises(ValueError, match=f"the limit {name} is"):
        Limits(**said)


@pytest.mark.parametrize(
    "said", ["--max-text=0", "--max-record=x", "--max-nesting=none", "--max-nesting=17", "--max-dates=-1"]
)
def test_the_command_line_refuses_it_too(said: str) -> None:
    assert run("parse", said, stdin=TEXT.encode()).returncode == 2


# ------------------------------------------------------------------------------------------------ a text that is cut
HEAD = "Ferries to leave earlier\n2025-06-01\n\n"


def test_a_text_that_is_too_long_is_read_to_its_limit_and_the_record_says_so() -> None:
    text = HEAD + "The council of the town said so on Monday. " * 100
    article = parse(text, limits=Limits(text=1000))
    assert article.headline == "Ferries to leave earlier"
    assert article.published == "2025-06-01"
    assert defects(article, "truncated_text") == [("truncated_text", (999, 1000))]
    assert max(end for _, end in article.spans.values()) == 1000
    assert text[: article.spans["body"].end].endswith(article.body[-20:])
    assert defects(parse(text[:1000], limits=Limits(text=1000)), "truncated_text") == []


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16", "utf-16-le", "utf-32", "gb18030"])
@pytest.mark.parametrize("cut", range(100, 108))
def test_bytes_are_cut_between_characters(encoding: str, cut: int) -> None:
    text = HEAD + ("Größe über alles – „ja“. " if encoding == "cp1252" else "Größe 大小 🚢 – „ja“. ") * 20
    data = text.encode(encoding)
    document = read(data, encoding=None if encoding.startswith(("utf", "cp")) else encoding, most=cut)
    assert document.is_cut
    assert text.startswith(document.text)
    assert len(document.text) >= cut // 4 - 2
    assert document.undecodable == ()
    assert parse(data, limits=Limits(record=cut), encoding=encoding).defects[-1].code == "truncated_text"


def test_scratches_behind_the_cut_are_not_told() -> None:
    data = ("Größe über alles. " * 9).encode()
    article = parse(data + b"\xff" + data, limits=Limits(text=20))
    assert defects(article, "undecodable_bytes") == []
    assert defects(parse(data + b"\xff" + data, limits=Limits(text=170)), "undecodable_bytes") != []


def test_the_same_text_is_cut_alike_however_it_comes(folder: Path) -> None:
    text = HEAD + "Größe ist nicht alles, sagte der Rat der Stadt am Montag. " * 50
    limits = Limits(text=800)
    put("a.txt", text)
    put("a.jsonl", json.dumps({"text": text}))
    put("a.csv", f'id,text\n1,"{text}"\n')
    put("a.tar.gz", gzip.compress(tarred({"a.txt": text.encode()})))
    wanted = parse(text, limits=limits).to_dict()
    for name in ("a.txt", "a.jsonl", "a.csv", "a.tar.gz"):
        (document,) = documents([name], Reading(limits=limits))
        assert isinstance(document, Document)
        (article,) = articles(document, limits=limits)
        assert article.to_dict() | {"source": "-", "id": None} == wanted, name


def test_of_several_articles_each_has_the_whole_limit() -> None:
    one = "{} of 2 DOCUMENTS\n\nThe Times\n\nJune 1, 2025\n\nFerries to leave earlier\n\nLENGTH: 5 words\n\n{}\n\n\n"
    text = one.format(1, "The council said so. " * 100) + one.format(2, "Short it was.")
    first, second = articles(read(text), layout="lexis", limits=Limits(text=500))
    assert [each.code for each in first.defects if each.code == "truncated_text"] == ["truncated_text"]
    assert defects(second, "truncated_text") == []
    assert second.body == "Short it was."
    cut = read(text.encode(), most=len(text) - 5)
    first, second = articles(cut, layout="lexis")
    assert [defects(each, "truncated_text") for each in (first, second)] == [
        [],
        [("truncated_text", (len(text) - 6, len(text) - 5))],
    ]


# ------------------------------------------------------------------------------------------------ dates
def test_dates_between_the_beginning_and_the_end_are_no_candidates() -> None:
    line = "The council of the town said so, and nobody in it knew better than that.\n"
    text = HEAD + line * 20 + "Updated: 3 June 2025\n" + line * 20 + "Published: 5 June 2025\n"
    limits = Limits(header=300)
    article = parse(text, limits=limits)
    assert [each.value for each in article.dates] == ["2025-06-01", "2025-06-05"]
    middle = (300, len(text) - 300)
    assert defects(article, "truncated_header") == [("truncated_header", middle)]
    assert "3 June" in text[slice(*middle)]
    assert [each.value for each in parse(text).dates] == ["2025-06-01", "2025-06-03", "2025-06-05"]
    assert defects(parse(HEAD + line * 50, limits=limits), "truncated_header") == [], "no digit, no date"


def test_more_dates_than_are_weighed() -> None:
    text = HEAD + "".join(f"Update {n}: {n} June 2025\n" for n in range(1, 20)) + "The council said so. " * 9
    article = parse(text, limits=Limits(dates=5))
    assert len(article.dates) == 5
    (told_of,) = (each for each in article.defects if each.code == "too_many_dates")
    assert told_of.message.startswith("15 dates more")
    assert defects(parse(text), "too_many_dates") == []


# ------------------------------------------------------------------------------------------------ what is packed
MANY = b"".join(json.dumps({"text": f"Text {n}."}).encode() + b"\n" for n in range(20_000))
SAME = (json.dumps({"text": "The same text. " * 200}).encode() + b"\n") * 10_000


@pytest.mark.parametrize(
    ("data", "limits", "what", "option", "keeps"),
    [
        (gzip.compress(MANY), Limits(unpacked=1 << 18), "more than 256 KiB come out of it", "--max-unpacked", 1),
        (gzip.compress(SAME), Limits(ratio=50), "more than 50 times as much comes out of it", "--max-ratio", 1),
        (tarred({f"{n}.txt": b"x" for n in range(30)}), Limits(members=20), "more than 20 things", "--max-members", 1),
        (tarred({f".{n}": b"" for n in range(30)}), Limits(members=20), "more than 20 things", "--max-members", 0),
        (zipped({f"{n}.txt": b"x" for n in range(30)}), Limits(members=20), "more than 20 things", "--max-members", 1),
        (tarred({f"{n}.tar": tarred({"a": b"x"}) for n in range(15)}), Limits(members=9), "more than 9", "--max-members", 1),
        (gzip.compress(gzip.compress(b"x")), Limits(nesting=1), "more than 1 times (gzip in gzip)", "--max-nesting", 0),
        (gzip.compress(b"x"), Limits(nesting=0), "packed more than 0 times (gzip)", "--max-nesting", 0),
    ],
)  # fmt: skip
def test_what_comes_out_of_a_source_has_its_limits(
    folder: Path, data: bytes, limits: Limits, what: str, option: str, keeps: int
) -> None:
    reading = Reading(limits=limits)
    path = put("dump", data)
    for found in (list(piped(data, "dump", reading)), list(documents([path], reading))):
        *good, failure = found
        assert isinstance(failure, Failure)
        assert failure.source == "dump", "the source as a whole"
        assert what in failure.what
        assert option in failure.advice
        assert bool(good) == bool(keeps), "what came before is kept"
        assert not any(isinstance(each, Failure) for each in good)
    assert not any(isinstance(each, Failure) and "more than" in each.what for each in piped(data, "dump"))


def test_a_limit_of_a_container_is_a_letter_and_a_status(folder: Path) -> None:
    put("dump.gz", gzip.compress(MANY))
    put("a.txt", SAMPLE)
    ended = run("parse", "--max-unpacked", "64K", "dump.gz", "a.txt", "--fields", "source")
    assert ended.returncode == 1
    assert ended.stderr.decode() == (
        "dump.gz: more than 64 KiB come out of it; what came before was read; if it is meant to, raise --max-unpacked\n"
    )
    lines = ended.stdout.decode().splitlines()
    assert json.loads(lines[-1]) == {"source": "a.txt"}
    assert len(lines) > 1000
    ended = run("batch", "--max-unpacked", "64K", "dump.gz", "a.txt", "-o", "out.jsonl", "--fields", "source")
    assert ended.returncode == 1
    assert Path("out.jsonl").read_text("utf-8").splitlines() == lines
    (entry,) = map(json.loads, Path("out.jsonl.errors.jsonl").read_text("utf-8").splitlines())
    assert entry["reason"] == "more than 64 KiB come out of it"
    assert "--max-unpacked" in entry["advice"]


def test_a_record_that_was_cut_is_a_record(folder: Path) -> None:
    put("a.txt", SAMPLE)
    for command in (["parse", "-f", "jsonl", "a.txt"], ["batch", "a.txt", "-o", "out.jsonl"]):
        ended = run(*command, "--max-text", "500")
        assert (ended.returncode, ended.stderr if command[0] == "parse" else b"") == (0, b"")
        printed = ended.stdout if command[0] == "parse" else Path("out.jsonl").read_bytes()
        assert "truncated_text" in [each["code"] for each in json.loads(printed)["defects"]]
    ended = run("inspect", "a.txt", "--max-text", "500")
    assert b"truncated_text" in ended.stdout


def test_a_job_goes_on_only_with_the_same_limits(folder: Path) -> None:
    put("dump.jsonl", MANY[:5000])
    put("bad.jsonl", b"no JSON\n")
    stopped = ["batch", "dump.jsonl", "bad.jsonl", "-o", "out.jsonl", "--max-errors", "0", "--fields", "source"]
    assert run(*stopped).returncode == 1
    ended = run(*stopped, "--resume", "--max-text", "1M")
    assert ended.returncode == 1
    assert b"not the same: reading" in ended.stderr


def test_the_limits_of_a_column_of_texts() -> None:
    pa = pytest.importorskip("pyarrow")
    from newsparse.arrow import as_records
    from newsparse.arrow import parse as parse_texts

    table = pa.table({"text": [HEAD + "The council said so. " * 100, TEXT]})
    long, short = as_records(parse_texts(table, limits=Limits(text=200)))
    assert "truncated_text" in [each["code"] for each in long["defects"]]
    assert "truncated_text" not in [each["code"] for each in short["defects"]]


# ------------------------------------------------------------------------------------------------ memory
FLOOD = '''
import io, pickle, resource, sys
sys.path.insert(0, sys.argv[1])
from newsparse import Document, Limits
from newsparse.readers import Reading, _contents, documents_of
from newsparse.readers.stream import Stream

head, unit, times = pickle.load(sys.stdin.buffer)

class Endless(io.RawIOBase):
    """A pipe that gives `head`, and then `unit` over and over."""
    left, some = times, head
    def readable(self):
        return True
    def read(self, size=-1):
        if not self.some and self.left:
            self.left, self.some = self.left - 1, unit
        given, self.some = self.some[:size], self.some[size:]
        return given

import newsparse.article
from newsparse.readers import delimited, html, jsonl, mail
from newsparse.readers.failure import ReadingError
now = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (now + (64 << 20),) * 2)
reading = Reading(limits=Limits(record=1 << 20))
given = 0
try:
    for each in documents_of(_contents(Stream(Endless()), "flood", reading), reading):
        given += 1
        told = ["document", len(each.text)] if isinstance(each, Document) else ["failure", each.what]
        if given < 3:
            print(*told)
except ReadingError as error:
    print("failure", error.what)
'''  # fmt: skip


def extended_headers() -> bytes:
    """A header that gives a name to a thousand keys, over and over, and no file for any of them."""
    said = b"".join(b"%d %s=%s\n" % (len(key) + 505, key, b"v" * 500) for key in (b"key%05d" % n for n in range(1500)))
    archive = bytearray(tarred({"PaxHeader": said})[: 512 + -(-len(said) // 512) * 512])
    archive[156:157] = b"x"
    archive[148:156] = b" " * 8
    archive[148:156] = b"%06o\0 " % sum(archive[:512])
    return bytes(archive)


MEBI = b"x" * (1 << 20)
TAR = extended_headers()
WORDS = b"word " * 50_000 + b"\n"
PARTS = b"From: a@b.c\nSubject: x\nMessage-ID: <a@b>\nContent-Type: multipart/mixed; boundary=b\n\n"
# name: (what stands first, what follows over and over, how often), and how the answer begins
FLOODS: dict[str, tuple[tuple[bytes, bytes, int], str]] = {
    "a text without an end (yes, /dev/urandom)": ((b"A text\n", b"word " * 50_000, 1 << 40), "document 1048576"),
    "a JSON line without an end": ((b'{"text": "', MEBI, 100), "failure the line is longer than 1 MiB"),
    "a CSV field without an end": ((b'id,text\na,"', WORDS, 200), "failure the row is longer than 1 MiB"),
    "a CSV row of long fields": ((b"id,text\na", b',"' + WORDS + b'"', 200), "failure the row is longer than 1 MiB"),
    "a CSV line without an end": ((b"id,text\na,", MEBI, 100), "failure line 2 is longer than 1 MiB"),
    "a message without an end": (
        (b"From: a@b.c\nSubject: x\nMessage-ID: <a@b>\n\n", WORDS, 200),
        "failure the message is longer than 1 MiB",
    ),
    "an address of brackets": (
        (b"Subject: x\nMessage-ID: <a@b>\nFrom: ", b"(" * 1000, 900),
        "failure it holds no text",
    ),
    "a message of parts": ((PARTS, b"--b\n\nx\n" * 1000, 100), "failure it has more than 300 parts"),
    "parts inside each other": (
        (PARTS, b"--b\nContent-Type: multipart/mixed; boundary=b\n\n" * 100, 100),
        "failure it has more than 300 parts",
    ),
    "a page that is longer than any": (
        (b"<!doctype html><html><body>", b"<p>a</p>" * 10_000, 999),
        "failure the page is lo",
    ),
    "an article in a wire without an end": ((b"ZCZC\n", WORDS, 200), "failure article 1 is longer than 1 MiB"),
    "extended headers of tar without an end": ((TAR, TAR, 300), "failure the tar archive holds no texts"),
}


@pytest.mark.skipif(
    not Path("/proc/self/statm").exists(), reason="memory is limited where Linux says how much there is"
)
@pytest.mark.parametrize("name", FLOODS)
def test_no_flood_takes_memory(name: str) -> None:
    flood, answer = FLOODS[name]
    ended = subprocess.run(
        [sys.executable, "-c", FLOOD, str(HERE)],
        input=pickle.dumps(flood),
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert ended.stderr == b""
    assert ended.stdout.decode().startswith(answer)
