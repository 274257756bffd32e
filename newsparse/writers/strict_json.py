"""Values as JSON text: strict JSON, strict UTF-8, on one line, whatever the text held."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from newsparse.quick_json import engine

# "A\u2028B": JSON allows U+2028, U+2029 and U+0085 inside a string as they are, but Python's splitlines() and every tool
# built on it would cut the record there. DEL and C1 (U+009B is ESC [ in one character) would work on a terminal; C0 is
# escaped by JSON itself. A lone surrogate is no UTF-8 and, escaped, no Unicode: U+FFFD stands for it.
_HARMFUL = "[\x7f-\x9f]|[\u2028\u2029]|[\ud800-\udfff]"


def to_json(value: Any) -> str:
    """Return a value as compact JSON on one line: no control character, no line separator, no NaN."""
    text = _encode(value)
    # What can be printed holds nothing of the kind: most records need not even the pattern.
    return text if text.isprintable() else re.sub(_HARMFUL, _escaped, text)


def record_to_json(record: Mapping[str, Any]) -> str:
    """Return what `to_json` does of a record, or of some of its keys: faster, in a long run, where orjson is installed.

    Of what a record holds orjson writes only small fractions another way (1e-05, which no confidence is), and lone
    surrogates and long integers not at all.
    """
    orjson, confidence = engine(), record.get("confidence", 0)
    if orjson is None or not (confidence == 0 or 0.001 <= confidence <= 1):
        return to_json(record)
    try:
        data: bytes = orjson.dumps(record)
    except orjson.JSONEncodeError:
        return to_json(record)
    text = data.decode()
    # C1 begins with C2 in UTF-8 (so do « and a hard blank).
    may_be_harmful = b"\xc2" in data or "\x7f" in text or "\u2028" in text or "\u2029" in text
    return re.sub(_HARMFUL, _escaped, text) if may_be_harmful else text


_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":")).encode


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    return "\ufffd" if 0xD800 <= code <= 0xDFFF else f"\\u{code:04x}"
