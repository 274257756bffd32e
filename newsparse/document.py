"""Bytes in, text out: the document, its spans, and how its bytes were decoded.

Every offset that newsparse tells is an index of code points in the decoded text, before any clean-up, without the byte
order mark: `text[span.start:span.end]` is what was read.
"""

import codecs
import re
from collections.abc import Mapping
from itertools import islice
from typing import Any, NamedTuple

from newsparse.defects import BinaryTextError, Defect, EmptyTextError
from newsparse.limits import NO_LIMIT
from newsparse.mojibake import mend


class Span(NamedTuple):
    """A half-open range of code points: `text[start:end]`."""

    start: int
    end: int

    def shifted(self, by: int) -> "Span":
        """Return the same range, `by` code points further on."""
        return Span(self.start + by, self.end + by)


class Part(NamedTuple):
    """A stretch of the text that its layout names: "HD" in Factiva is the headline, "LOAD-DATE:" a day that counts nothing.

    `name` is one of the record's keys (`headline`, `byline`, `publication`, `body` …), `published`, `updated` or
    `published_time`, or what the record's `fields` shall call it (`length`, `load_date` …).
    """

    name: str
    span: Span


_NO_METADATA: Mapping[str, str] = {}


class Document(NamedTuple):
    """One article's text as it was read, with what is known of it from outside.

    `text` is decoded and otherwise untouched (but see `newsparse.mojibake`). `offset` is where it begins in its source's
    decoded text, when a layout has cut several articles out of one source. `metadata` holds what came with the text, by
    the names of `METADATA`; `undecodable` where bytes had to be replaced. `layout` is empty until one is told; `parts` are
    what it names, in the offsets of `text`; `defects` what reading and laying out met. `carried`: the record that the
    input brought along, ready made: it is the answer. `escaped`: its layout writes `&lt;` for `<`; `in_columns`: it cuts
    its lines at a column. `is_cut`: the text goes on behind what was read of it.
    """

    text: str
    source: str = "-"
    record: int = 1
    id: str | None = None
    layout: str = ""
    metadata: Mapping[str, str] = _NO_METADATA
    encoding: str = "utf-8"
    undecodable: tuple[Span, ...] = ()
    offset: int = 0
    parts: tuple[Part, ...] = ()
    defects: tuple[Defect, ...] = ()
    carried: Mapping[str, Any] | None = None
    escaped: bool = False
    in_columns: bool = False
    is_cut: bool = False


# What may come with a text, and how every reader calls it: `date` is when it was published, `updated` when it was changed,
# as their source prints them.
METADATA = ("date", "updated", "title", "byline", "url", "publication", "language")

# "\xef\xbb\xbfTitle": marks longest first, or UTF-32 LE (ff fe 00 00) would be read as UTF-16 LE (ff fe).
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

NUL = b"\x00"
# Looked at to tell what bytes are: at the beginning, and around the first byte that is no UTF-8.
_SAMPLE = 65_536
_UNDECODED = "\ufffd+"
_SURROGATES = "[\ud800-\udfff]"
_MAX_UNDECODABLE_SPANS = 100


class Decoded(NamedTuple):
    """Text with the name of the encoding it was read by, where bytes had to be replaced, and how the encoding was told.

    `told` is empty where it was UTF-8, or the caller's word: nothing to remark.
    """

    text: str
    encoding: str
    undecodable: tuple[Span, ...] = ()
    told: str = ""


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode `data`: by `encoding` where the caller names one, else byte order mark, UTF-16/32 by their NULs, UTF-8,
    mostly UTF-8, cp1252.

    Never guesses by statistics: a detector reads 25 MB of ASCII with one stray byte as EBCDIC. A mark at the start is no
    part of the text. Raises `BinaryTextError` for data that is no text, `LookupError` for an unknown `encoding`.
    """
    if encoding is not None:
        return _replacing(data, encoding)
    for mark, name in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _replacing(data[len(mark) :], name, "" if name == "utf-8" else "by its byte order mark")
    if NUL in data[:_SAMPLE]:
        wide = _wide(data[:_SAMPLE])
        if wide is None:
            raise BinaryTextError("it holds NUL bytes, so it is no text")
        return _replacing(data, wide, "by its NUL bytes: it has no byte order mark")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        around = data[max(0, error.start - _SAMPLE // 2) : error.start + _SAMPLE // 2]
    if _is_mostly_utf8(around):
        return _replacing(data, "utf-8")
    if _is_noise(around):
        raise BinaryTextError("most of its bytes are no text in any encoding")
    return Decoded(_cp1252(data), "cp1252", told="since it is no UTF-8")


def is_encoding(name: str) -> bool:
    """Tell whether Python knows an encoding by this name that any bytes are read by: "idna" stops at the first error."""
    try:
        "\n".encode(name).decode(name, "replace")
    except (LookupError, ValueError):
        return False
    return True


def is_binary(head: bytes) -> bool:
    """Tell by its beginning whether data is no text: it holds NULs, and is neither UTF-16 nor UTF-32."""
    is_marked = head.startswith(tuple(mark for mark, _ in BYTE_ORDER_MARKS))
    return NUL in head and not is_marked and _wide(head) is None


# "A\0 \0h\0": of UTF-16 without a mark, the high bytes of Latin letters are NUL, every second byte; of UTF-32, of any
# letters, two in four. (which bytes, of how many) → they are all but always NUL, or never.
_WIDE = (
    ("utf-32-le", 4, (3, 2), (0,)),
    ("utf-32-be", 4, (0, 1), (3,)),
    ("utf-16-le", 2, (1,), (0,)),
    ("utf-16-be", 2, (0,), (1,)),
)
_FEWEST_WIDE = 8


def _wide(sample: bytes) -> str | None:
    """Return which of UTF-16 and UTF-32 bytes with NULs among them are, if it is one."""
    for name, width, high, low in _WIDE:
        whole = sample[: len(sample) // width * width]
        letters = len(whole) // width
        if len(whole) < _FEWEST_WIDE or any(whole[at::width].count(0) * 4 < letters * 3 for at in high):
            continue
        if any(whole[at::width].count(0) * 50 > letters for at in low):
            continue
        text = whole.decode(name, "ignore")
        if sum(letter.isprintable() or letter.isspace() for letter in text) * 20 > letters * 19:
            return name
    return None


def _replacing(data: bytes, encoding: str, told: str = "") -> Decoded:
    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    return Decoded(text, encoding, _spans_of(_UNDECODED, text) if "\ufffd" in text else (), told)


def _spans_of(pattern: str, text: str) -> tuple[Span, ...]:
    return tuple(Span(*found.span()) for found in islice(re.finditer(pattern, text), _MAX_UNDECODABLE_SPANS))


# A character of more than one byte, as UTF-8 writes it.
_MULTIBYTE = rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
# One byte in fifty that is not UTF-8 still leaves a UTF-8 text with a scratch; more, and it was another encoding.
_MOSTLY = 50


def _is_mostly_utf8(sample: bytes) -> bool:
    r"""Tell whether bytes that are no UTF-8 are a UTF-8 text with a scratch: most of what is not ASCII reads as UTF-8.

    One 0xe9 in plain ASCII is cp1252, and so is "Spa\xdf\x93" („Spaß“), which happens to be UTF-8 in one place.
    """
    bad = sample.decode("utf-8", "replace").count("\ufffd") - sample.count(b"\xef\xbf\xbd")
    good = len(re.findall(_MULTIBYTE, sample))
    return good > bad * 2 or (good > bad and bad * _MOSTLY <= len(sample))


# Control bytes that no text uses. Left out are those of wire copy (SOH, STX, ETX, EOT, DC1 to DC4, SYN, FS to US, DEL),
# line ends, tabs, and the DOS end of file.
_NO_TEXT = rb"[\x00\x05-\x08\x0e-\x10\x15\x17-\x19\x1b]"


def _is_noise(sample: bytes) -> bool:
    """Whether such bytes are too many for text: random data has one in eighteen, a text one in hundreds."""
    return len(re.findall(_NO_TEXT, sample)) * 25 > len(sample)


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
    defects: tuple[Defect, ...] = (),
    most: int = NO_LIMIT,
) -> Document:
    """Make a Document of text, or of bytes to be decoded. `defects`: what was wrong with the input so far. `most`: of more
    bytes than that only so many are read, up to the end of a character.

    Raises `EmptyTextError` where there is nothing but blanks, `BinaryTextError` where the bytes are no text.
    A lone surrogate in a `str` (JSON can carry one) is replaced by U+FFFD: it cannot be written out again. A byte order
    mark that a `str` still holds at its start is no part of the text either; offsets count it, for the caller's string does.
    """
    is_cut = len(text_or_bytes) > most and isinstance(text_or_bytes, bytes)
    if isinstance(text_or_bytes, bytes):
        decoded = _cut(text_or_bytes, most, encoding) if is_cut else decode(text_or_bytes, encoding)
    else:
        decoded = _as_decoded(text_or_bytes)
    if decoded.told:
        defects = (*defects, Defect("decoded_as", f"read as {decoded.encoding}, {decoded.told}"))
    text, found = mend(_with_line_feeds(decoded.text))
    if not text or text.isspace():
        raise EmptyTextError("it holds no text")
    undecodable = decoded.undecodable
    if undecodable and text is not decoded.text:
        undecodable = _spans_of(_UNDECODED, text)
    return Document(
        text,
        source,
        record,
        id,
        metadata=metadata or {},
        encoding=decoded.encoding,
        undecodable=undecodable,
        offset=int(isinstance(text_or_bytes, str) and text_or_bytes.startswith(_MARK)),
        defects=(*defects, *found),
        is_cut=is_cut,
    )


# The last character of a text of which only so many bytes are read: the beginning of one, as UTF-8 writes it.
_TORN = re.compile(rb"(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\Z")


def _cut(data: bytes, most: int, encoding: str | None) -> Decoded:
    """Decode the beginning of bytes without a character that is torn at its end; in other encodings that is a U+FFFD."""
    data = data[:most]
    torn = _TORN.search(data, max(0, most - 3))
    decoded = decode(data[: torn.start()] if torn else data, encoding)
    text = decoded.text.rstrip("\ufffd")
    return decoded._replace(text=text, undecodable=tuple(span for span in decoded.undecodable if span.end <= len(text)))


# "\ufeffFerries to leave earlier": Python's utf-8 leaves the mark at the head of a file in its text.
_MARK = "\ufeff"


def _with_line_feeds(text: str) -> str:
    """Write line feeds for the line ends of a file that has none but CR, as the old Mac wrote them: every offset stays."""
    return text.replace("\r", "\n") if "\r" in text and "\n" not in text else text


# What `str.splitlines` cuts at, and so do we; NEL comes from mainframes, U+2028 from word processors.
_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"


def line_start(text: str, at: int) -> int:
    """Return where the line begins on which the character `at` of a text stands."""
    return max(text.rfind(end, 0, at) for end in _LINE_ENDS) + 1


def composed(text: str) -> str:
    """Return a text with its accents on their letters, as tables have them: a Mac writes "José" as "Jose" and an accent."""
    if text.isascii():
        return text
    from unicodedata import normalize  # noqa: PLC0415 - an extension module that most texts do without

    return normalize("NFC", text)


def _as_decoded(text: str) -> Decoded:
    text = text.removeprefix(_MARK)
    if not _holds_surrogates(text):
        return Decoded(text, "utf-8")
    return Decoded(without_surrogates(text), "utf-8", _spans_of(_SURROGATES, text))


def without_surrogates(text: str) -> str:
    r"""Replace lone surrogates by U+FFFD: JSON can say "\ud800", no UTF-8 output can."""
    return text if text.isascii() else re.sub(_SURROGATES, "\ufffd", text)


def _holds_surrogates(text: str) -> bool:
    if text.isascii():
        return False
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def shortened(document: Document, most: int) -> Document:
    """Return a document with no more than `most` characters of its text, and a defect where the text goes on behind what is
    read of it.
    """
    if len(document.text) > most:
        document = document._replace(text=document.text[:most], is_cut=True)
    if not document.is_cut:
        return document
    read = len(document.text)
    told = Defect("truncated_text", f"the text goes on: {read:,} characters of it were read", Span(read - 1, read))
    seen = tuple(span for span in document.undecodable if span.end <= read)
    return document._replace(defects=(*document.defects, told), undecodable=seen, is_cut=False)
