"""What is compressed or in an archive is read as what is in it: streamed, kept where it is good, told where it is not."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import random
import struct
import sys
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import TEXT, Slow, pieces_piped, piped, put, told

from newsparse import Document, Limits
from newsparse.limits import NO_LIMIT
from newsparse.readers import Failure, Piece, Reading, Source, _contents, documents, pieces_of
from newsparse.readers.compressed import CODECS, Decompressed
from newsparse.readers.failure import ReadingError
from newsparse.readers.meter import Meter
from newsparse.readers.stream import Stream

zstd = pytest.importorskip("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")

COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": lambda data: gzip.compress(data, mtime=0),
    "bzip2": bz2.compress,
    "xz": lzma.compress,
    "zstd": lambda data: zstd.compress(data, options={zstd.CompressionParameter.checksum_flag: 1}),
}
LINES = b"".join(json.dumps({"id": str(n), "text": f"Text {n} " + "word " * 40}).encode() + b"\n" for n in range(50))
DICE = random.Random(7)
# Lines that no compression makes much shorter, so that a damage falls between records.
NOISY = b"".join(
    json.dumps({"text": f"Text {n} " + "".join(DICE.choices("abcdefghijklmnopqrstuvwxyz ", k=4000))}).encode() + b"\n"
    for n in range(200)
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(params=sorted(COMPRESS))
def codec(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def whats(found: list[Document | Failure]) -> list[str]:
    return [each.what for each in found if isinstance(each, Failure)]


# ------------------------------------------------------------------------------------------------ compression
def test_compression_is_told_by_content_and_not_by_name(codec: str) -> None:
    assert told(piped(COMPRESS[codec](TEXT.encode()), "a.txt")) == [("a.txt", 1, TEXT)]
    assert told(piped(COMPRESS[codec](LINES), "a")) == told(piped(LINES, "a"))
    assert told(piped(TEXT.encode(), "a.gz")) == [("a.gz", 1, TEXT)]


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.ndjson.zst", "A.JSONL.BZ2", "a.jsonl.xz"])
def test_the_name_below_the_compression_counts(name: str) -> None:
    (failure,) = piped(gzip.compress(b"no JSON\n"), name)
    assert isinstance(failure, Failure)
    assert failure.what.startswith("not JSON")
    assert list(piped(gzip.compress(b""), name)) == []


def test_members_follow_each_other_empty_ones_too(codec: str) -> None:
    pack = COMPRESS[codec]
    half = LINES.index(b"\n", len(LINES) // 2) + 1
    data = pack(b"") + pack(LINES[:half]) + pack(b"") + pack(LINES[half:]) + pack(b"")
    assert told(piped(data, "a.jsonl")) == told(piped(LINES, "a.jsonl"))
    assert told(piped(data + bytes(5000), "a.jsonl")) == told(piped(LINES, "a.jsonl")), "a tape's blocks are filled up"


def test_frames_that_are_to_be_skipped_are(monkeypatch: pytest.MonkeyPatch) -> None:
    skipped = b"\x50\x2a\x4d\x18" + struct.pack("<I", 8) + b"skipthis"
    for data in (skipped + zstd.compress(LINES), zstd.compress(LINES) + skipped):
        assert told(piped(data)) == told(piped(LINES))


def test_what_follows_the_data_is_told_after_what_is_good(codec: str) -> None:
    packed = COMPRESS[codec](LINES)
    *good, failure = piped(packed + b"garbage", "a")
    assert told(good) == told(piped(LINES, "a"))
    assert isinstance(failure, Failure)
    assert failure.what == f"something else follows the {codec} data, at byte {len(packed):,}"
    (document, _) = piped(COMPRESS[codec](TEXT.encode()) + b"garbage", "a")
    assert isinstance(document, Document)


@pytest.mark.parametrize("share", [0.001, 0.3, 0.6, 0.9, 0.999])
def test_data_that_ends_early_gives_its_good_records_and_is_told(codec: str, share: float) -> None:
    packed = COMPRESS[codec](NOISY)
    cut = packed[: max(4, int(len(packed) * share))] if codec != "xz" else packed[: max(6, int(len(packed) * share))]
    *good, failure = piped(cut, "a.jsonl")
    whole = told(piped(NOISY, "a.jsonl"))
    assert told(good) == whole[: len(good)]
    assert isinstance(failure, Failure)
    assert failure.what == f"the {codec} data ends early, at byte {len(cut):,}"
    assert failure.advice
    if codec == "gzip":
        assert abs(len(good) - 200 * share) < 5


def test_an_article_that_is_cut_is_no_article(codec: str) -> None:
    (failure,) = piped(COMPRESS[codec](TEXT.encode() * 50)[:-3], "a.txt")
    assert isinstance(failure, Failure)


@pytest.mark.parametrize("at", [0.3, 0.5, 0.9])
def test_damaged_data_gives_its_good_records_and_is_told(codec: str, at: float) -> None:
    packed = bytearray(COMPRESS[codec](NOISY))
    place = int(len(packed) * at)
    packed[place : place + 40] = bytes(40)
    found = list(piped(bytes(packed), "a.jsonl"))
    whole = set(told(piped(NOISY, "a.jsonl")))
    good = [each for each in told(found) if each in whole]
    assert whats(found)[-1].startswith(f"the {codec} data is damaged, before byte ")
    if codec in ("gzip", "zstd"):
        assert len(good) > 200 * at - 60
    assert len(good) < 200


def test_a_wrong_checksum_is_told() -> None:
    packed = gzip.compress(LINES)
    *good, failure = piped(packed[:-8] + bytes(4) + packed[-4:], "a")
    assert all(each in told(piped(LINES, "a")) for each in told(good))
    assert isinstance(failure, Failure)
    assert "damaged" in failure.what
    assert "incorrect data check" in failure.what


def test_a_window_that_is_too_large_is_refused_and_never_allocated() -> None:
    frame = b"\x28\xb5\x2f\xfd\x00\xa8" + struct.pack("<I", 1 | 4 << 3)[:3] + b"text"
    (failure,) = piped(frame, "a.txt.zst")
    assert isinstance(failure, Failure)
    assert "more memory than 128 MiB" in failure.what
    assert "--long=31" in failure.advice
    wide = lzma.compress(b"text", filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 29}])
    (failure,) = piped(wide, "a.txt.xz")
    assert isinstance(failure, Failure)
    assert "more memory than 128 MiB" in failure.what


def test_no_step_gives_more_than_was_asked_for(codec: str) -> None:
    bomb = COMPRESS[codec](b"a" * (8 << 20))
    stream = Stream(Slow([bomb]))
    file = Decompressed(stream, CODECS[codec], "bomb", Meter(stream, "bomb", Limits(ratio=NO_LIMIT)))
    sizes = []
    while some := file.read(1000):
        sizes.append(len(some))
        assert some.count(b"a") == len(some)
    assert max(sizes) <= 1000
    assert sum(sizes) == 8 << 20


def test_a_bomb_is_not_unpacked_to_its_end(codec: str, monkeypatch: pytest.MonkeyPatch) -> None:
    given = 0
    unpack = Decompressed.read

    def counted(self: Decompressed, size: int = -1) -> bytes:
        nonlocal given
        some = unpack(self, size)
        given += len(some)
        return some

    monkeypatch.setattr(Decompressed, "read", counted)
    (document,) = piped(COMPRESS[codec](b"word " * (1 << 20)), "bomb", Reading(limits=Limits(record=1 << 20)))
    assert isinstance(document, Document)
    assert document.is_cut
    assert given < 2 << 20


def test_lines_come_as_they_are_written() -> None:
    packer = zlib.compressobj(wbits=31)
    slow = Slow([packer.compress(line) + packer.flush(zlib.Z_SYNC_FLUSH) for line in LINES.splitlines(keepends=True)])
    pieces = _contents(Stream(slow), "-", Reading())
    for number in range(1, 20):
        assert isinstance(next(pieces), Piece)
        assert slow.reads <= number + 1


def test_without_zstd_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = zstd.compress(LINES)
    monkeypatch.setitem(sys.modules, "compression.zstd", None)
    monkeypatch.setitem(sys.modules, "backports.zstd", None)
    (failure,) = piped(packed, "a.zst")
    assert isinstance(failure, Failure)
    assert "not installed" in failure.what
    assert "newsparse[zst]" in failure.advice


def test_progress_counts_the_bytes_of_the_file(folder: Path) -> None:
    packed = gzip.compress(NOISY)
    put("a.jsonl.gz", packed)
    streams: list[Stream] = []
    taken = [streams[0].taken for _ in pieces_of(Source("a", "a.jsonl.gz"), Reading(), streams.append)]
    assert taken[0] < len(packed) / 2
    assert streams[0].taken == len(packed)
    put("a.zip", zipped({"a.jsonl": NOISY}))
    streams.clear()
    taken = [streams[0].taken for _ in pieces_of(Source("a", "a.zip"), Reading(), streams.append)]
    assert taken[0] < taken[-1] - len(packed) / 2


@given(st.sampled_from(sorted(COMPRESS)), st.lists(st.integers(1, 3000), max_size=20), st.integers(1, 4))
@settings(max_examples=60, deadline=None)
def test_however_the_bytes_come_the_pieces_are_the_same(codec: str, sizes: list[int], members: int) -> None:
    lines = LINES.splitlines(keepends=True)
    data = b"".join(COMPRESS[codec](b"".join(lines[number::members])) for number in range(members))
    assert list(pieces_piped(split(data, sizes))) == list(pieces_piped(data))


def split(data: bytes, sizes: list[int]) -> list[bytes]:
    chunks = []
    for size in sizes:
        chunks.append(data[:size])
        data = data[size:]
    return [each for each in [*chunks, data] if each]


# ------------------------------------------------------------------------------------------------ tar
def tarred(members: dict[str, bytes], form: int = tarfile.PAX_FORMAT) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


DUMP = {"b/a.txt": TEXT.encode(), "a.jsonl": LINES, "c.txt.gz": gzip.compress(b"Third.\n")}
READ = [
    ("dump!b/a.txt", 1, TEXT),
    *(("dump!a.jsonl", n + 1, json.loads(line)["text"]) for n, line in enumerate(LINES.splitlines())),
    ("dump!c.txt.gz", 1, "Third.\n"),
]


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_the_members_of_an_archive_are_read_in_its_order(form: int) -> None:
    assert told(piped(tarred(DUMP, form), "dump")) == READ


def test_a_compressed_archive_of_compressed_files(codec: str) -> None:
    assert told(piped(COMPRESS[codec](tarred(DUMP)), "dump")) == READ


@pytest.mark.parametrize("form", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_names_that_are_long_or_strange(form: int) -> None:
    strange = b"caf\xe9.txt".decode("utf-8", "surrogateescape")
    names = ["n" * 300 + ".txt", "d/" * 90 + "é.txt", strange, "./dot.txt", "/etc/passwd", "../../up.txt", "=x.txt"]
    found = [each[0] for each in told(piped(tarred(dict.fromkeys(names, b"Text.\n"), form), "t"))]
    assert found == [
        f"t!{'n' * 300}.txt",
        f"t!{'d/' * 90}é.txt",
        "t!caf\\xe9.txt",
        "t!dot.txt",
        "t!etc/passwd",
        "t!../../up.txt",
        "t!=x.txt",
    ]


def test_links_devices_directories_and_hidden_files_are_passed_over() -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, kind in [
            ("d", tarfile.DIRTYPE), ("link.txt", tarfile.SYMTYPE), ("hard.txt", tarfile.LNKTYPE),
            ("fifo.txt", tarfile.FIFOTYPE), ("null", tarfile.CHRTYPE),
        ]:  # fmt: skip
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
        for name in (".DS_Store", "__MACOSX/._a.txt", "a/.git/config", "._b.txt", "a/in.txt"):
            info = tarfile.TarInfo(name)
            info.size = len(TEXT)
            archive.addfile(info, io.BytesIO(TEXT.encode()))
    assert told(piped(out.getvalue(), "t")) == [("t!a/in.txt", 1, TEXT)]


@pytest.mark.parametrize("data", [tarred({}), tarred({".hidden": b"x"}), tarred({"d/.x": b""})])
def test_an_archive_without_texts_is_told(data: bytes) -> None:
    (failure,) = piped(data, "t.tar")
    assert isinstance(failure, Failure)
    assert failure[:3] == ("t.tar", None, "the tar archive holds no texts")


def test_an_archive_may_end_without_its_blank_blocks_and_another_may_follow() -> None:
    archive = tarred({"a.txt": TEXT.encode()})
    assert told(piped(archive[:1024], "t")) == [("t!a.txt", 1, TEXT)]
    assert told(piped(archive * 2, "t")) == [("t!a.txt", 1, TEXT)] * 2


@pytest.mark.parametrize("cut", range(1, 5 * 512, 100))
def test_an_archive_that_ends_early_gives_what_came_before(cut: int) -> None:
    archive = tarred({"a.txt": TEXT.encode(), "b.txt": TEXT.encode() * 40, "c.txt": TEXT.encode()})
    whole = archive.rstrip(b"\0")
    cut = len(whole) - cut
    *good, failure = piped(archive[:cut], "t")
    assert all(each in told(piped(archive, "t")) for each in told(good))
    assert isinstance(failure, Failure)
    assert failure[:3] == ("t", None, f"the tar archive ends early, at byte {cut:,}") or cut % 512 == 0


def test_an_archive_cut_by_its_compression_is_told_once() -> None:
    packed = gzip.compress(tarred({"a.txt": TEXT.encode(), "b.jsonl": NOISY}))
    found = list(piped(packed[: len(packed) // 2], "t.tar.gz"))
    assert told(found)[0] == ("t.tar.gz!a.txt", 1, TEXT)
    assert len(found) > 80
    assert [each.source for each in found if isinstance(each, Failure)] == ["t.tar.gz"]
    assert whats(found)[0].startswith("the gzip data ends early")


def test_a_damaged_header_is_told_after_what_came_before() -> None:
    archive = bytearray(tarred({"a.txt": TEXT.encode(), "b.txt": TEXT.encode()}))
    archive[1024 + 10] ^= 0xFF
    assert told(piped(bytes(archive), "t")) == [
        ("t!a.txt", 1, TEXT),
        ("t", None, "the tar archive is damaged, at byte 1,536"),
    ]


def test_a_member_that_is_broken_stops_no_other() -> None:
    members = {"a.jsonl.gz": gzip.compress(LINES)[:-20], "b.pdf": b"%PDF-1.7\n", "c.txt": b"", "d.txt": TEXT.encode()}
    found = told(piped(tarred(members), "t"))
    assert found[-3:] == [
        ("t!b.pdf", None, "it is a PDF"),
        ("t!c.txt", None, "it holds no text"),
        ("t!d.txt", 1, TEXT),
    ]
    assert found[-4][0] == "t!a.jsonl.gz"
    assert "ends early" in str(found[-4][2])


@pytest.mark.parametrize("where", ["pax", "old"])
def test_a_file_with_holes_is_told(where: str) -> None:
    info = tarfile.TarInfo("holes.txt")
    info.size = 1024
    if where == "pax":
        info.pax_headers = {"GNU.sparse.major": "1"}
        head = info.tobuf(tarfile.PAX_FORMAT)
    else:
        info.type = tarfile.GNUTYPE_SPARSE
        block = bytearray(info.tobuf(tarfile.GNU_FORMAT))
        block[482] = 1
        block[148:156] = b"%06o\0 " % (sum(block[:148]) + 256 + sum(block[156:]))
        head = bytes(block) + bytes(504) + b"\1" + bytes(7) + bytes(512)
    archive = head + b"x" * 1024 + tarred({"a.txt": TEXT.encode()})
    assert told(piped(archive, "t")) == [
        ("t!holes.txt", None, "it is stored with holes (sparse)"),
        ("t!a.txt", 1, TEXT),
    ]


@given(st.lists(st.integers(1, 2000), max_size=20), st.sampled_from(["tar", "zip", "zip behind"]))
@settings(max_examples=80, deadline=None)
def test_however_an_archive_comes_its_pieces_are_the_same(sizes: list[int], kind: str) -> None:
    data = {"tar": tarred, "zip": zipped, "zip behind": written_to_a_pipe}[kind](DUMP)
    assert list(pieces_piped(split(data, sizes), "dump")) == list(pieces_piped(data, "dump"))


@given(st.binary(max_size=1100), st.integers(0, 3000))
@settings(max_examples=150, deadline=None)
def test_no_damage_to_an_archive_stops_anything_else(junk: bytes, at: int) -> None:
    archive = tarred({"a" * 120: TEXT.encode(), "b.txt": b"Text.\n"})
    list(piped(archive[:at] + junk + archive[at + len(junk) :], "t"))


# ------------------------------------------------------------------------------------------------ zip
def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED, comment: bytes = b"") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.comment = comment
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def of_zip(data: bytes) -> list[tuple[object, ...]]:
    return told(documents([put("dump", data)]))


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
def test_zip_archives(folder: Path, method: int) -> None:
    assert of_zip(zipped(DUMP, method)) == READ
    assert of_zip(zipped(DUMP, method, b"a comment PK\5\6" * 100)) == READ
    assert of_zip(b"#!/bin/sh\n" + zipped(DUMP, method)) != READ, "it is told by its first bytes"


def test_a_zip_archive_that_is_written_to_a_pipe_or_is_large(folder: Path) -> None:
    assert of_zip(written_to_a_pipe(DUMP)) == READ


class Pipe(io.RawIOBase):
    """What cannot be gone back in: the archive's writer states sizes behind the members."""

    def __init__(self) -> None:
        self.data = b""

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self.data += data
        return len(data)


def written_to_a_pipe(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", method) as archive:  # type: ignore[call-overload]
        for number, (name, data) in enumerate(members.items()):
            with archive.open(name, "w", force_zip64=number % 2 == 0) as member:
                member.write(data)
    return pipe.data


def test_the_numbers_of_zip64(folder: Path) -> None:
    plain = zipped({"a.txt": TEXT.encode()}, zipfile.ZIP_STORED)
    at = plain.index(b"PK\1\2")
    end = plain.index(b"PK\5\6")
    entry = bytearray(plain[at:end])
    entry[20:28] = b"\xff" * 8
    entry[42:46] = b"\xff" * 4
    entry[30:32] = struct.pack("<H", 28)
    entry += struct.pack("<2H3Q", 1, 24, len(TEXT), len(TEXT), 0)
    new_end = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 1, 1, len(entry), at)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, at + len(entry), 1)
    old_end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    assert of_zip(plain[:at] + bytes(entry) + new_end + locator + old_end) == [("dump!a.txt", 1, TEXT)]


def test_names_in_a_zip_archive(folder: Path) -> None:
    data = zipped(dict.fromkeys(["é.txt", "d/", "__MACOSX/._a.txt", ".DS_Store", "../up.txt"], TEXT.encode()))
    data = data.replace(b"../up", b"\x82.\\up")  # as MS-DOS wrote it
    assert [each[0] for each in of_zip(data)] == ["dump!é.txt", "dump!é./up.txt"]


def test_links_in_a_zip_archive_are_passed_over(folder: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("a.txt", TEXT)
    assert of_zip(out.getvalue()) == [("dump!a.txt", 1, TEXT)]


def test_members_that_are_encrypted_broken_or_strange_are_told_and_the_others_go_on(folder: Path) -> None:
    stored = bytearray(zipped({"a.txt": TEXT.encode(), "b.txt": b"Damaged.\n", "c.txt": TEXT.encode()}, 0))
    stored[stored.index(b"Damaged")] ^= 1
    assert of_zip(bytes(stored)) == [
        ("dump!a.txt", 1, TEXT),
        ("dump!b.txt", None, "it is damaged: size or checksum is not what the zip archive says"),
        ("dump!c.txt", 1, TEXT),
    ]
    for place, value, what in [
        (8, 1, "it is encrypted"),
        (10, 9, "it is compressed by a method that is not read (number 9)"),
    ]:
        archive = bytearray(zipped({"a.txt": TEXT.encode(), "c.txt": TEXT.encode()}))
        archive[archive.index(b"PK\1\2") + place] = value
        assert of_zip(bytes(archive)) == [("dump!a.txt", None, what), ("dump!c.txt", 1, TEXT)]
    archive = bytearray(zipped({"a.txt": TEXT.encode(), "c.txt": TEXT.encode()}))
    archive[0:4] = b"PK\3\4"
    archive[archive.index(b"PK\1\2") + 42] = 7
    assert of_zip(bytes(archive)) == [
        ("dump!a.txt", None, "it is not where the zip archive says"),
        ("dump!c.txt", 1, TEXT),
    ]


@pytest.mark.parametrize("name", ["[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"])
def test_a_document_that_is_a_zip_archive_is_no_archive_of_texts(folder: Path, name: str) -> None:
    (failure,) = of_zip(zipped({"first.xml": b"<a/>", name: b"text", "word/document.xml": b"<a/>"}))
    assert failure[2] == "it is a document (docx, odt, epub, jar …), no archive of texts"


def test_a_zip_archive_that_is_empty(folder: Path) -> None:
    (failure,) = of_zip(zipped({}))
    assert failure[2] == "the zip archive holds no texts"
    (failure,) = told(piped(zipped({})))
    assert failure[2] == "the zip archive holds no texts"


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
def test_a_zip_archive_from_a_pipe_or_compressed(method: int, codec: str) -> None:
    assert told(piped(zipped(DUMP, method), "dump")) == READ
    assert told(piped(COMPRESS[codec](zipped(DUMP, method)), "dump")) == READ


def test_members_whose_size_stands_behind_them_come_through_a_pipe(folder: Path) -> None:
    data = written_to_a_pipe(DUMP | {"d/": b""})
    assert of_zip(data) == told(piped(data, "dump")) == READ
    stored = written_to_a_pipe(DUMP, zipfile.ZIP_STORED)
    assert of_zip(stored) == READ
    (failure,) = piped(stored, "dump")
    assert isinstance(failure, Failure)
    assert "is to be given as a file" in failure.what
    damaged = bytearray(data)
    damaged[data.index(b"PK\7\x08") + 5] ^= 1
    *_, failure = piped(bytes(damaged), "dump")
    assert isinstance(failure, Failure)
    assert failure.what.startswith("the zip archive is damaged, at byte ")


@pytest.mark.parametrize("size_behind", [False, True])
def test_a_zip_archive_that_is_cut_gives_what_came_before(folder: Path, size_behind: bool) -> None:
    archive = written_to_a_pipe(DUMP) if size_behind else zipped(DUMP)
    entries = archive.index(b"PK\1\2")
    for cut in (*range(10, entries, 50), entries):
        for found in (of_zip(archive[:cut]), told(piped(archive[:cut], "dump"))):
            *good, failure = found
            assert good == READ[: len(good)]
            assert failure == ("dump", None, f"the zip archive ends early, at byte {cut:,}")
    assert good == READ
    assert of_zip(archive[:-1]) == READ, "only its list is cut"


@given(st.binary(min_size=1, max_size=60), st.integers(0, 400))
@settings(max_examples=150, deadline=None)
def test_no_damage_to_a_zip_archive_stops_anything_else(
    tmp_path_factory: pytest.TempPathFactory, junk: bytes, at: int
) -> None:
    archive = zipped({"a.txt": TEXT.encode(), "b.txt": b"Text.\n"})
    at %= len(archive)
    path = tmp_path_factory.getbasetemp() / "damaged.zip"
    path.write_bytes(archive[:at] + junk + archive[at + len(junk) :])
    list(documents([str(path)]))
    list(piped(path.read_bytes()))


# ------------------------------------------------------------------------------------------------ packed in packed
ZIPPED = zipped({"b.txt": b"x"})


def packed_in(pack: Callable[[bytes], bytes], times: int) -> bytes:
    data = b"x"
    for _ in range(times):
        data = pack(data)
    return data


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (packed_in(gzip.compress, 4), "it is packed more than 3 times (gzip in gzip in gzip in gzip)"),
        (gzip.compress(tarred({"a": gzip.compress(lzma.compress(b"x"))})), "(xz in gzip in tar in gzip)"),
        (gzip.compress(tarred({"a.tar.gz": gzip.compress(tarred({"b.txt": b"x"}))})), "(tar in gzip in tar in gzip)"),
        (tarred({"a.docx": zipped({"[Content_Types].xml": b"x"})}), "it is a document (docx"),
    ],
)
def test_what_is_packed_more_often_is_told(data: bytes, what: str) -> None:
    (failure,) = piped(data)
    assert isinstance(failure, Failure)
    assert what in failure.what
    assert failure.advice


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (packed_in(gzip.compress, 3), "in"),
        (gzip.compress(bz2.compress(b"x")), "in"),
        (tarred({"a.tar": tarred({"b.txt": b"x"})}), "in!a.tar!b.txt"),
        (tarred({"a.tar.gz": gzip.compress(tarred({"b.txt": b"x"}))}), "in!a.tar.gz!b.txt"),
        (tarred({"a.zip": ZIPPED}), "in!a.zip!b.txt"),
    ],
)
def test_what_is_packed_three_times_is_read(data: bytes, name: str) -> None:
    assert told(piped(data)) == [(name, 1, "x")]


def test_a_format_that_is_said_is_that_of_what_is_inside(folder: Path) -> None:
    reading = Reading(format="text")
    line = '{"text": "x"}\n'
    assert told(piped(gzip.compress(line.encode()), "a.jsonl.gz", reading)) == [("a.jsonl.gz", 1, line)]
    assert told(piped(tarred({"a.jsonl": line.encode()}), "t", reading)) == [("t!a.jsonl", 1, line)]


def test_an_error_of_the_file_below_is_the_files(folder: Path) -> None:
    class Broken(Slow):
        def read(self, size: int = -1) -> bytes | None:
            if len(self.pieces) == 1:
                raise OSError(5, "Input/output error")
            return super().read(size)

    found = _contents(Stream(Broken([gzip.compress(NOISY)[:100_000], b"more"])), "a", Reading())
    with pytest.raises(OSError, match="Input/output"):
        list(found)
    assert issubclass(ReadingError, Exception)
