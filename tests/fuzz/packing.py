"""How to get at what a checksum guards: bytes are unpacked, changed inside, and packed again with sums that fit."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import lzma
import random
import sys
import tarfile
import zipfile
from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

Change = Callable[[bytes], bytes]
LIMIT = 1 << 20


class Packing(NamedTuple):
    """`unpack` raises anything at all for what cannot be unpacked; `pack` undoes it; `names`: what it holds are members."""

    unpack: Callable[[bytes], list[tuple[str, bytes]]]
    pack: Callable[[list[tuple[str, bytes]]], bytes]


def changed_inside(how: Packing, data: bytes, dice: random.Random, change: Change) -> bytes | None:
    """Return data with one thing changed in it before it is packed again; None where it cannot be unpacked."""
    try:
        members = how.unpack(data)
        at = dice.randrange(len(members))
        name, content = members[at]
        if name and dice.randrange(8) == 0:
            name = change(name.encode("utf-8", "surrogateescape")).decode("utf-8", "surrogateescape")
        else:
            content = change(content)
        members[at] = name, content
        return how.pack(members)
    except Exception:
        return None


def _one(unpack: Callable[[io.BytesIO], io.BufferedIOBase], pack: Callable[[bytes], bytes]) -> Packing:
    return Packing(lambda data: [("", unpack(io.BytesIO(data)).read(LIMIT))], lambda members: pack(members[0][1]))


def _untar(data: bytes) -> list[tuple[str, bytes]]:
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        files = ((each.name, archive.extractfile(each)) for each in archive if each.isfile() and each.size < LIMIT)
        return [(name, file.read()) for name, file in files if file]


def _tar(members: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, content in members:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


def _unzip(data: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(each.filename, archive.read(each)) for each in archive.infolist() if each.file_size < LIMIT]


def _zip(members: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for at, (name, content) in enumerate(members):
            kind = (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)[at % 4]
            archive.writestr(zipfile.ZipInfo(name), content, kind)
    return out.getvalue()


def _from_parquet(data: bytes) -> list[tuple[str, bytes]]:
    rows = import_module("pyarrow.parquet").read_table(io.BytesIO(data)).to_pylist()
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return [("", out.getvalue().encode("utf-8", "replace"))]


def _to_parquet(members: list[tuple[str, bytes]]) -> bytes:
    """Write a table whose columns are those of a CSV, typed by its first row: numbers, moments and texts."""
    rows = list(csv.DictReader(io.StringIO(members[0][1].decode("utf-8", "replace"))))[:20]
    arrow = import_module("pyarrow")
    columns = {name: arrow.array([row.get(name) for row in rows], arrow.string()) for name in rows[0] if name}
    for name, column in columns.items():
        for kind in (arrow.int64(), arrow.timestamp("s"), arrow.date32(), arrow.float64()):
            try:
                columns[name] = column.cast(kind)
                break
            except arrow.ArrowInvalid:
                continue
    out = io.BytesIO()
    import_module("pyarrow.parquet").write_table(arrow.table(columns), out)
    return out.getvalue()


def _from_warc(data: bytes) -> list[tuple[str, bytes]]:
    """Take the records of a web archive apart: head and block by turns."""
    members = []
    while data:
        head, _, rest = data.partition(b"\r\n\r\n")
        size = int(head.lower().split(b"content-length:")[1].split()[0])
        members += [(head.decode("latin-1"), rest[:size])]
        data = rest[size:].removeprefix(b"\r\n\r\n")
    return members


def _to_warc(members: list[tuple[str, bytes]]) -> bytes:
    return b"".join(_warc_record(head, block) for head, block in members)


def _warc_record(head: str, block: bytes) -> bytes:
    kept = [line for line in head.split("\r\n") if not line.lower().startswith("content-length:")]
    told = "\r\n".join((*kept, f"Content-Length: {len(block)}"))
    return told.encode("utf-8", "surrogateescape") + b"\r\n\r\n" + block + b"\r\n\r\n"


def _zstd() -> Packing:
    module = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
    return _one(
        lambda file: import_module(module).ZstdFile(file), lambda data: bytes(import_module(module).compress(data))
    )


PACKINGS: dict[str, Packing] = {
    "gzip": _one(lambda file: gzip.GzipFile(fileobj=file), lambda data: gzip.compress(data, mtime=0)),
    "bzip2": _one(bz2.BZ2File, bz2.compress),
    "xz": _one(lzma.LZMAFile, lzma.compress),
    "zstd": _zstd(),
    "tar": Packing(_untar, _tar),
    "zip": Packing(_unzip, _zip),
    "parquet": Packing(_from_parquet, _to_parquet),
    "warc": Packing(_from_warc, _to_warc),
}
