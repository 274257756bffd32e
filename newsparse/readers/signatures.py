"""How files begin that are no text: what is packed, with what opens it, and what cannot be read, with what to do instead."""

from __future__ import annotations

# (first bytes, what it is packed by): names of `newsparse.readers.unpacking`. Of zstd a frame, or one to be skipped.
PACKED: tuple[tuple[bytes, str], ...] = (
    (b"\x1f\x8b", "gzip"),
    *((b"BZh%d" % size, "bzip2") for size in range(1, 10)),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    *((bytes((first,)) + b"\x2a\x4d\x18", "zstd") for first in range(0x50, 0x60)),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
)

# (first bytes, what it is, what to try)
SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"7z\xbc\xaf", "it is a 7z archive", "unpack it first"),
    (b"Rar!\x1a\x07", "it is a RAR archive", "unpack it first"),
    (b"\x04\x22\x4d\x18", "it is compressed by lz4", "unpack it first: lz4 -dc FILE | newsparse parse"),
    (b"\x1f\x9d", "it is compressed by compress", "unpack it first: zcat FILE | newsparse parse"),
    (b"%PDF-", "it is a PDF", "take its text first: pdftotext FILE - | newsparse parse"),
    (b"{\\rtf", "it is a rich text document", "save it as plain text"),
    (b"\xd0\xcf\x11\xe0", "it is an old Office document", "save it as plain text"),
    (b"SQLite format 3", "it is an SQLite database", "write its texts out as JSON Lines first"),
    (b"\x89PNG", "it is a picture", "is it the right file?"),
    (b"\xff\xd8\xff", "it is a picture", "is it the right file?"),
    (b"GIF8", "it is a picture", "is it the right file?"),
    (b"\x7fELF", "it is a program", "is it the right file?"),
)
