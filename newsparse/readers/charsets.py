"""Names of encodings as web pages and mails print them, and what they mean there."""

from __future__ import annotations

from newsparse.defects import Defect
from newsparse.document import Decoded, decode

# What is printed → what is meant: whoever says latin-1 writes cp1252 (the WHATWG's Encoding Standard says so too).
_MEANT = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
}
# In these a text of ASCII bytes is no ASCII: what is printed decides, though the bytes are UTF-8.
_SEVEN_BIT = ("iso-2022-", "hz-gb-2312", "utf-7")


def decoded_by(data: bytes, printed: str | None, where: str) -> Decoded:
    """Decode `data` as UTF-8 where it is that, else by the encoding `printed` in `where`, else as any text is.

    Many a page says latin-1 and is UTF-8; none is UTF-8 by accident. Raises BinaryTextError.
    """
    name = (printed or "").strip().strip("\"'").lower()
    name = _MEANT.get(name, name)
    by_bytes = decode(data)
    if not name or (by_bytes.encoding != "cp1252" and not by_bytes.undecodable and not name.startswith(_SEVEN_BIT)):
        return by_bytes
    try:
        text = data.decode(name)
    except (LookupError, UnicodeError, ValueError):
        return by_bytes
    return Decoded(text.removeprefix("\ufeff"), name, (), "" if name == "utf-8" else f"which {where} names")


def told_of(decoded: Decoded) -> tuple[Defect, ...]:
    """Return what was wrong with bytes whose text is not the document's: it is only taken from it, so nothing has a span."""
    defects = []
    if decoded.told:
        defects.append(Defect("decoded_as", f"read as {decoded.encoding}, {decoded.told}"))
    if decoded.undecodable:
        defects.append(Defect("undecodable_bytes", f"bytes that are no {decoded.encoding} were replaced by U+FFFD"))
    return tuple(defects)
