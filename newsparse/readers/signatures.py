"""How files begin that are no text, and what to do with each: rows only."""

from __future__ import annotations

# (first bytes, what it is, what to try)
SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"\x1f\x8b", "it is compressed by gzip", "unpack it first: gzip -dc FILE | newsparse parse"),
    (b"BZh", "it is compressed by bzip2", "unpack it first: bzip2 -dc FILE | newsparse parse"),
    (b"\xfd7zXZ", "it is compressed by xz", "unpack it first: xz -dc FILE | newsparse parse"),
    (b"\x28\xb5\x2f\xfd", "it is compressed by zstd", "unpack it first: zstd -dc FILE | newsparse parse"),
    (
        b"PK\x03\x04",
        "it is a zip archive (or a document that is one: docx, odt, epub)",
        "unpack it, or save it as text",
    ),
    (b"7z\xbc\xaf", "it is a 7z archive", "unpack it first"),
    (b"%PDF-", "it is a PDF", "take its text first: pdftotext FILE - | newsparse parse"),
    (b"{\\rtf", "it is a rich text document", "save it as plain text"),
    (b"\xd0\xcf\x11\xe0", "it is an old Office document", "save it as plain text"),
    (b"PAR1", "it is a Parquet file", "turn it into JSON Lines first"),
    (b"SQLite format 3", "it is an SQLite database", "write its texts out as JSON Lines first"),
    (b"\x89PNG", "it is a picture", "is it the right file?"),
    (b"\xff\xd8\xff", "it is a picture", "is it the right file?"),
    (b"GIF8", "it is a picture", "is it the right file?"),
    (b"\x7fELF", "it is a program", "is it the right file?"),
)
