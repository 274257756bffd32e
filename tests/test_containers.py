"""Containers that lie, and things in a file system that are no files: each case is named after what it teaches."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import re
import socket
import struct
import subprocess
import sys
import tarfile
import threading
import zipfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from inputs import TEXT, piped, put, told
from test_cli import COMMAND, HERE, environment, run
from test_readers_packed import tarred, zipped
from test_readers_web import record, response, wet

from newsparse import Document, Limits
from newsparse.document import decode
from newsparse.readers import Failure, Reading, documents, sources
from newsparse.readers.html import OverloadedError, document_of

SAMPLE = (HERE / "samples" / "000-menafn.txt").read_bytes()
OTHER = (HERE / "samples" / "006-reuters-update.txt").read_bytes()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names_and_whats(data: bytes, *, path: str | None = None, limits: Limits | None = None) -> list[str]:
    """What is read of bytes, from a file where `path` names one, else from a pipe: names of documents, what failed."""
    reading = Reading(limits=limits or Limits())
    found = documents([put(path, data)], reading) if path else piped(data, "in", reading)
    return [each.what if isinstance(each, Failure) else each.source for each in found]


# ------------------------------------------------------------------------------------------------ zip
def overlapping(members: int) -> bytes:
    """A zip archive in which all members are the same bytes (D. Fifield's bomb, in its simplest form)."""
    data = zipped({"0.txt": SAMPLE * 400})
    begin = data.index(b"PK\1\2")
    entry, local = data[begin : data.index(b"PK\5\6")], data[:begin]
    listed = b"".join(entry for _ in range(members))
    return local + listed + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, members, members, len(listed), len(local), 0)


def patched(data: bytes, sign: bytes, offset: int, form: str, value: int) -> bytes:
    """An archive with a number changed in the first header that begins with `sign`."""
    at = data.index(sign) + offset
    return data[:at] + struct.pack(form, value) + data[at + struct.calcsize(form) :]


TWO = zipped({"a.txt": SAMPLE * 9, "b.txt": OTHER})
LONG = "its name is longer than 4,096 characters"
NAMES = ["../up.txt", "/etc/passwd", "a\nb.txt", "esc\x1b[31m.txt", "x" * 5000, "same.txt"]


def named(names: list[str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), SAMPLE)
    return out.getvalue()


ZIPS: dict[str, tuple[bytes, list[str]]] = {
    "overlapping members (zbsm.zip)": (overlapping(50), ["z!0.txt", "the members of the zip archive overlap"]),
    "a size that is too small: no more is unpacked than was promised": (
        patched(TWO, b"PK\1\2", 24, "<L", 100),
        ["it is damaged: size or checksum is not what the zip archive says", "z!b.txt"],
    ),
    "a size that is too large": (
        patched(TWO, b"PK\1\2", 24, "<L", 1 << 31),
        ["it is damaged: size or checksum is not what the zip archive says", "z!b.txt"],
    ),
    "a packed size beyond the end": (
        patched(TWO, b"PK\1\2", 20, "<L", 1 << 31),
        ["it is not where the zip archive says", "z!b.txt"],
    ),
    "a place beyond the end": (
        patched(TWO, b"PK\1\2", 42, "<L", 1 << 31),
        ["it is not where the zip archive says", "z!b.txt"],
    ),
    **{
        f"a long form's end at {place:,}": (
            b"PK\3\4" + bytes(200) + struct.pack("<4sLQL", b"PK\6\7", 0, place, 1)
            + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0, 0, 0xFFFFFFFF, 0xFFFFFFFF, 0),
            ["the zip archive's list of its members is damaged"],
        )
        for place in ((1 << 64) - 1, 1 << 63, 1 << 62)
    },
    "a member that is encrypted": (patched(TWO, b"PK\1\2", 8, "<H", 1), ["it is encrypted", "z!b.txt"]),
    "names that lead away, hold controls, are endless": (
        named(NAMES),
        ["z!../up.txt", "z!etc/passwd", "z!a\nb.txt", "z!esc\x1b[31m.txt", LONG, "z!same.txt"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("lesson", ZIPS)
def test_zip_archives_that_lie(folder: Path, lesson: str) -> None:
    data, found = ZIPS[lesson]
    assert names_and_whats(data, path="z") == found


def test_two_members_of_one_name_are_both_read(folder: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = named(["same.txt", "same.txt"])
    assert names_and_whats(data, path="z") == ["z!same.txt", "z!same.txt"]


def test_the_names_of_members_reach_no_terminal_unescaped(folder: Path) -> None:
    put("z.zip", named(["esc\x1b]0;title\x07\nforged: line.txt"]))
    put("broken.zip", patched(named(["esc\x1b]0;title\x07\nforged: line.txt"]), b"PK\1\2", 8, "<H", 1))
    ended = run("parse", "z.zip", "broken.zip")
    assert ended.stderr.count(b"\n") == 1
    assert not re.search(rb"[\x00-\x09\x0b-\x1f\x7f]", ended.stdout + ended.stderr)


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress, lambda data: zipped({"again.zip": data})])
def test_what_holds_itself_has_an_end(folder: Path, pack: Callable[[bytes], bytes]) -> None:
    data = SAMPLE
    for _ in range(30):
        data = pack(data)
    (what,) = names_and_whats(data, path="in")
    assert what.startswith("it is packed more than 3 times")


# ------------------------------------------------------------------------------------------------ compressed
@pytest.mark.parametrize("cut", range(1, 40))
def test_gzip_that_is_cut_at_any_byte_of_its_end_is_told(cut: int) -> None:
    lines = b"".join(b'{"text": "Text %d."}\n' % number for number in range(3))
    packed = gzip.compress(lines, mtime=0)
    *good, what = names_and_whats(packed[:-cut])
    assert "ends early" in what
    assert len(good) <= 3
    assert cut > 8 or len(good) == 3, "the checksum and the length are the last eight bytes"


def test_gzip_whose_checksum_is_wrong_keeps_what_it_gave() -> None:
    lines = b"".join(b'{"text": "Text %d."}\n' % number for number in range(3))
    packed = bytearray(gzip.compress(lines, mtime=0))
    packed[-8] ^= 1
    *good, what = names_and_whats(bytes(packed))
    assert good == ["in"] * 3
    assert "damaged" in what


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_a_bomb_of_lines_is_told_and_what_came_before_is_kept(pack: Callable[[bytes], bytes]) -> None:
    line = b'{"text": "Text."}' + b" " * (1 << 20) + b"\n"
    *good, what = names_and_whats(pack(line * 32), limits=Limits(ratio=100))
    assert 15 <= len(good) < 32
    assert what.startswith("more than 100 times as much comes out of it as it holds")


def test_a_bomb_inside_an_archive_counts_for_the_archive() -> None:
    line = (b'{"text": "Text."}' + b" " * 4000 + b"\n") * 2000
    data = tarred({f"{number}.jsonl.gz": gzip.compress(line) for number in range(12)})
    found = names_and_whats(data, limits=Limits(ratio=200))
    assert found[-1].startswith("more than 200 times")
    assert 4000 <= len(found) < 24_000


# ------------------------------------------------------------------------------------------------ tar
def header(name: str, kind: bytes = b"0", size: int = 0, data: bytes = b"") -> bytes:
    info = tarfile.TarInfo(name)
    info.type, info.size = kind, size or len(data)
    return info.tobuf(tarfile.GNU_FORMAT) + data + bytes(-len(data) % 512)


GOOD = header("good.txt", data=SAMPLE)
EARLY = "the tar archive ends early"
TARS: dict[str, tuple[bytes, list[str]]] = {
    "a link out of the archive": (
        header("l.txt", tarfile.SYMTYPE) + header("h.txt", tarfile.LNKTYPE) + GOOD,
        ["in!good.txt"],
    ),
    "devices and pipes": (
        header("null", tarfile.CHRTYPE) + header("sda", tarfile.BLKTYPE) + header("p.txt", tarfile.FIFOTYPE) + GOOD,
        ["in!good.txt"],
    ),
    "a member that claims a terabyte": (GOOD + header("big.txt", size=1 << 40), ["in!good.txt", EARLY]),
    "a size below nothing": (GOOD + header("neg.txt", size=-5) + GOOD, ["in!good.txt", "it holds no text", "in!good.txt"]),
    "an extended header that claims a gigabyte": (GOOD + header("x", b"x", size=1 << 30), ["in!good.txt", EARLY]),
    "a name of a megabyte": (
        header("x", b"L", data=b"n" * (1 << 20) + b"\0") + GOOD + GOOD, [LONG, "in!good.txt"],
    ),
    "a global header": (header("g", b"g", data=b"14 comment=x.\n") + GOOD, ["in!good.txt"]),
    "one member without an end": (GOOD + header("cut.txt", size=5000) + b"cut", ["in!good.txt", EARLY]),
    "an extended header's record whose length has thousands of digits": (
        header("x", b"x", data=b"000006000" + b"0" * 5000 + b" path=x\n" + b"." * 6000) + GOOD, ["in!good.txt"],
    ),
}  # fmt: skip


def test_a_file_of_nothing_is_no_archive_and_an_archive_of_nothing_has_an_end(folder: Path) -> None:
    for name in ("sparse.txt", "sparse.tar"):
        with open(name, "wb") as file:
            file.truncate(1 << 40)
    (text, archive) = (each for name in ("sparse.txt", "sparse.tar") for each in documents([name]))
    assert isinstance(text, Failure)
    assert isinstance(archive, Failure)
    assert text.what == "it holds NUL bytes, so it is no text"
    assert archive.what == "the tar archive holds no texts"


@pytest.mark.parametrize("lesson", TARS)
def test_tar_archives_that_lie(lesson: str) -> None:
    data, wanted = TARS[lesson]
    found = names_and_whats(data)
    assert [each.split(", at byte")[0] for each in found] == wanted


# ------------------------------------------------------------------------------------------------ web archives
FIRST = "The first text, of some words.\n"
WET: dict[str, tuple[object, bytes]] = {
    "a length that is too long": (10**18, b""),
    "a length below nothing": (-1, b""),
    "a length that is none": ("banana", b""),
    "an empty length": ("", b""),
    "a length of thousands of digits": ("9" * 5000, b""),
    "a length that is too short": (3, b""),
    "a last record that is cut": (1000, b""),
}


@pytest.mark.parametrize("lesson", WET)
def test_web_archives_that_lie_keep_what_came_before(lesson: str) -> None:
    pytest.importorskip("fastwarc")
    length, tail = WET[lesson]
    data = b"".join(wet(FIRST)) + record("conversion", b"The second text.\n", 2, length=length) + tail
    found = told(piped(data))
    assert found[0] == ("in", 1, FIRST)
    assert [row for row in found[1:] if row[1] is None], "the loss is told"


def test_an_http_header_without_an_end_is_told_and_the_others_go_on() -> None:
    pytest.importorskip("fastwarc")
    endless = record(
        "response",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + b"A: b\r\n" * 200_000,
        1,
        "application/http; msgtype=response",
    )
    found = told(piped(endless + response(n=2)))
    assert "its HTTP header cannot be read" in str(found[0][2])
    assert found[1][:2] == ("in", 2)


# ------------------------------------------------------------------------------------------------ pages
PAGE = "<!doctype html><html><body><p>"
BOMBS = {
    "a million elements": PAGE + "<p>a</p>" * 600_000,
    "elements opened again in each paragraph": PAGE + "".join(f"<b x={n}>" for n in range(400)) + "<p>x" * 4000,
    "an element of ten thousand attributes": PAGE + "<i " + " ".join(f"a{n}=b" for n in range(10_000)) + ">x",
    "elements a thousand deep": PAGE + "<div>" * 1500 + "x",
}


@pytest.mark.parametrize("lesson", BOMBS)
def test_pages_that_would_take_memory_or_time_are_told(lesson: str) -> None:
    pytest.importorskip("resiliparse")
    with pytest.raises(OverloadedError):
        document_of(decode(BOMBS[lesson].encode()), "resiliparse")
    (what,) = names_and_whats(BOMBS[lesson].encode())
    assert what.startswith(("it has more than", "an element of it has", "its elements are nested"))


def test_a_picture_within_a_page_is_no_bomb() -> None:
    pytest.importorskip("resiliparse")
    path = "M 0 0 " + "L 10 20 " * 20_000
    page = (
        PAGE + f'<img src="data:image/png;base64,{"A" * 500_000}"><svg d="{path}"></svg>' + "<b>The</b> story. " * 2000
    )
    assert "The story." in document_of(decode(page.encode()), "resiliparse").text


# ------------------------------------------------------------------------------------------------ Parquet
def test_a_value_that_is_repeated_in_each_row_takes_memory_once(folder: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    values = pa.DictionaryArray.from_arrays(pa.array([0] * 50_000, pa.int32()), pa.array(["word " * 400_000]))
    parquet.write_table(pa.table({"text": values}), "in.parquet", compression="zstd")
    script = (
        "import resource, sys; from newsparse.readers import documents, Failure\n"
        "import pyarrow.parquet, newsparse.readers.parquet\n"
        "now = int(open('/proc/self/statm').read().split()[0]) * resource.getpagesize()\n"
        "resource.setrlimit(resource.RLIMIT_AS, (now + (600 << 20),) * 2)\n"
        "found = [each.what if isinstance(each, Failure) else len(each.text) for each in documents(['in.parquet'])]\n"
        "print(len(found) < 50, found[0], found[-1])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        env=environment({"PYTHONPATH": str(HERE)}),
        timeout=120,
        check=False,
    )
    assert ended.stdout.decode().startswith("True 2000000 more than 1,000 times as much comes out of it"), ended.stderr


def test_a_row_group_that_becomes_a_thousand_times_as_large_is_not_opened(folder: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    parquet.write_table(
        pa.table({"text": ["word " * (5 << 20)]}), "in.parquet", compression="zstd", use_dictionary=False
    )
    (what,) = names_and_whats(Path("in.parquet").read_bytes(), path="in.parquet")
    assert what == "row group 1 becomes more than 1,000 times as large as it is"


# ------------------------------------------------------------------------------------------------ no regular files
def test_a_pipe_that_nobody_writes_to_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("newsparse.readers.sources"), "_SECONDS", 0.1)
    os.mkfifo("pipe")
    (failure,) = documents(["pipe"])
    assert isinstance(failure, Failure)
    assert failure.what == "it is a pipe that nobody writes to"


@pytest.mark.parametrize("first", [b"", b"T"])
def test_a_pipe_whose_writer_takes_its_time_is_waited_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch, first: bytes
) -> None:
    monkeypatch.setattr(import_module("newsparse.readers.sources"), "_SECONDS", 0.2)
    os.mkfifo("pipe")

    def write() -> None:
        with open("pipe", "wb", buffering=0) as pipe:
            pipe.write(first)
            threading.Event().wait(0.6)
            pipe.write(TEXT.encode())

    writer = threading.Thread(target=write)
    writer.start()
    assert told(documents(["pipe"])) == [("pipe", 1, first.decode() + TEXT)]
    writer.join()


def test_a_pipe_that_a_shell_names_is_read() -> None:
    script = 'a() { cat samples/000-menafn.txt; }; "$@" parse <(sleep 0.3; a) /dev/stdin --fields headline < <(a)'
    ended = subprocess.run(
        ["bash", "-c", script, "bash", *COMMAND],
        capture_output=True,
        cwd=HERE,
        env=environment(),
        timeout=60,
        check=False,
    )
    assert ended.stderr == b""
    assert ended.stdout.count(b"Macron Blasts China") == 2


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/urandom"])
@pytest.mark.parametrize("listed", [False, True])
def test_a_device_without_an_end_is_told(folder: Path, device: str, listed: bool) -> None:
    put("list", device)
    ended = run("parse", *(["--files-from", "list"] if listed else [device]), "--max-record", "1M")
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"{device}: ".encode())
    assert ended.stdout == b""


@pytest.mark.skipif(
    not os.path.exists("/proc/version"), reason="only Linux has files of no size with something in them"
)
def test_a_file_that_says_it_has_no_size_is_read() -> None:
    (document,) = documents(["/proc/version"])
    assert isinstance(document, Document)
    assert document.text.startswith("Linux")


def test_a_socket_is_told(folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.txt")
        (failure,) = documents(["socket.txt"])
        assert isinstance(failure, Failure)
        assert failure.what == "it is a socket, or a device that is not there"
        put("d/a.txt")
        os.link("socket.txt", "d/socket.txt")
        assert told(documents(["d"])) == [("d/a.txt", 1, TEXT)]


def test_links_in_a_directory_lead_nowhere_and_those_that_are_named_are_followed(folder: Path) -> None:
    put("d/a.txt")
    os.mkfifo("pipe")
    for name, target in [
        ("loop", "."),
        ("up", ".."),
        ("pipe.txt", "../pipe"),
        ("gone.txt", "/nonexistent"),
        ("a2.txt", "a.txt"),
    ]:
        os.symlink(target, f"d/{name}")
    os.symlink("d", "link")
    assert told(documents(["d"])) == [("d/a.txt", 1, TEXT)]
    assert told(documents(["link", "d/a2.txt"])) == [("link/a.txt", 1, TEXT), ("d/a2.txt", 1, TEXT)]
    assert [each[0] for each in sources(["d"])] == ["d/a.txt"]
