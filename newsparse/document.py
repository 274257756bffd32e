"""Bytes in, text out: the document, its spans, and how its bytes were decoded.

Every offset that newsparse tells is an index of code points in the decoded text, before any clean-up, without the byte
order mark: `text[span.start:span.end]` is what was read.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from newsparse.defects import BinaryTextError, Defect, EmptyTextError


class Span(NamedTuple):
    """A half-open range of code points: `text[start:end]`."""

    start: int
    end: int

    def shifted(self, by: int) -> Span:
        """Return the same range, `by` code points further on."""
        return Span(self.start + by, self.end + by)


class Part(NamedTuple):
    """A stretch of the text that its layout names: "HD" in Factiva is the headline, "LOAD-DATE:" a day that counts nothing.

    `name` is one of the record's keys (`headline`, `byline`, `publication`, `body` …), `published`, `updated` or
    `published_time`, or what the record's `fields` shall call it (`length`, `load_date` …).
    """

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Document:
    """One article's text as it was read, with what is known of it from outside.

    `text` is decoded and otherwise untouched. `offset` is where it begins in its source's decoded text, when a layout has
    cut several articles out of one source. `metadata` holds what the input record says beside its text (`date`, `url`,
    `title` …), `undecodable` where bytes had to be replaced. `layout` is empty until one is told; `parts` are what it
    names, in the offsets of `text`; `defects` what reading and laying out met.
    """

    text: str
    source: str = "-"
    record: int = 1
    id: str | None = None
    layout: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)
    encoding: str = "utf-8"
    undecodable: tuple[Span, ...] = ()
    offset: int = 0
    parts: tuple[Part, ...] = ()
    defects: tuple[Defect, ...] = ()


# "\xef\xbb\xbfTitle": marks longest first, or UTF-32 LE (ff fe 00 00) would be read as UTF-16 LE (ff fe).
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Control bytes that no encoding of text uses, wire formats included (SOH, STX, ETX, SYN, US, FF, DEL … do occur there).
NUL = b"\x00"
_SAMPLE = 65_536
_UNDECODED = "\ufffd+"
_SURROGATES = "[\ud800-\udfff]"
# One byte in fifty that is not UTF-8 still leaves a UTF-8 text with a scratch; more, and it was another encoding.
_MOSTLY = 50
_MAX_UNDECODABLE_SPANS = 100


class Decoded(NamedTuple):
    """Text with the name of the encoding it was read by, and where bytes had to be replaced."""

    text: str
    encoding: str
    undecodable: tuple[Span, ...] = ()


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode `data`: by `encoding` where the caller names one, else byte order mark, UTF-8, mostly UTF-8, cp1252.

    Never guesses by statistics: a detector reads 25 MB of ASCII with one stray byte as EBCDIC. A mark at the start is no
    part of the text. Raises `BinaryTextError` for data that is no text, `LookupError` for an unknown `encoding`.
    """
    if encoding is not None:
        return _replacing(data, encoding)
    for mark, name in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _replacing(data[len(mark) :], name)
    if NUL in data[:_SAMPLE]:
        raise BinaryTextError("it holds NUL bytes, so it is not text (or it is UTF-16 without a byte order mark)")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    bad = _stray_bytes(data[:_SAMPLE])
    if bad * _MOSTLY <= len(data[:_SAMPLE]) and _has_multibyte(data):
        return _replacing(data, "utf-8")
    if bad and _is_noise(data[:_SAMPLE]):
        raise BinaryTextError("most of its bytes are no text in any encoding")
    return Decoded(_cp1252(data), "cp1252")


def _replacing(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    spans = []
    if "\ufffd" in text:
        for found in re.finditer(_UNDECODED, text):
            spans.append(Span(*found.span()))
            if len(spans) == _MAX_UNDECODABLE_SPANS:
                break
    return Decoded(text, encoding, tuple(spans))


def _stray_bytes(sample: bytes) -> int:
    """How many bytes a strict UTF-8 decoder stumbles over."""
    return sample.decode("utf-8", "replace").count("\ufffd") - sample.count(b"\xef\xbf\xbd")


_MULTIBYTE = rb"[\xc3-\xf4][\x80-\xbf]+"


def _has_multibyte(data: bytes) -> bool:
    """Whether a true multi-byte sequence stands anywhere: one 0xe9 in plain ASCII is cp1252, not broken UTF-8."""
    return re.search(_MULTIBYTE, data) is not None


_CONTROLS = rb"[\x00-\x08\x0e-\x1f]"


def _is_noise(sample: bytes) -> bool:
    """Whether control bytes are too many for text: random data has one in nine, a wire text one in hundreds."""
    return len(re.findall(_CONTROLS, sample)) * 20 > len(sample)


def _cp1252(data: bytes) -> str:
    """Decode by cp1252; its five holes (81 8d 8f 90 9d) fall back to the C1 control of latin-1."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(_byte_to_cp1252(byte) for byte in data)


def _byte_to_cp1252(byte: int) -> str:
    raw = bytes((byte,))
    return raw.decode("cp1252", "ignore") or raw.decode("latin-1")


def read(
    text_or_bytes: str | bytes,
    *,
    source: str = "-",
    record: int = 1,
    id: str | None = None,
    metadata: Mapping[str, str] | None = None,
    encoding: str | None = None,
) -> Document:
    """Make a Document of text, or of bytes to be decoded.

    Raises `EmptyTextError` where there is nothing but blanks, `BinaryTextError` where the bytes are no text.
    A lone surrogate in a `str` (JSON can carry one) is replaced by U+FFFD: it cannot be written out again.
    """
    if isinstance(text_or_bytes, bytes):
        decoded = decode(text_or_bytes, encoding)
    else:
        decoded = Decoded(text_or_bytes, "utf-8")
        if _holds_surrogates(text_or_bytes):
            decoded = Decoded(
                without_surrogates(text_or_bytes),
                "utf-8",
                tuple(Span(*m.span()) for m in re.finditer(_SURROGATES, text_or_bytes))[:_MAX_UNDECODABLE_SPANS],
            )
    if not decoded.text or decoded.text.isspace():
        raise EmptyTextError("it holds no text")
    return Document(
        decoded.text,
        source,
        record,
        id,
        metadata=metadata or {},
        encoding=decoded.encoding,
        undecodable=decoded.undecodable,
    )


def without_surrogates(text: str) -> str:
    r"""Replace lone surrogates by U+FFFD: JSON can say "\ud800", no UTF-8 output can."""
    return text if text.isascii() else re.sub(_SURROGATES, "\ufffd", text)


def _holds_surrogates(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False
