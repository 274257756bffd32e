"""Tagged lines, as exchanges' news feeds print them: two letters and "#", up to the text behind "TX#".

zczc
AN#26945219
PD#06 June 2016 14:00:00
TI#Ferry company delays its boats
TX#
The company …
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Part, Span
from newsparse.knowledge.wire_marks import TAGS
from newsparse.layouts.controls import printed
from newsparse.layouts.labels import lines_of, trimmed
from newsparse.layouts.layout import Layout

_TAGGED = r"[A-Z]{2}#"
_LEAST = 3
_OPENING = "zczc"


def recognises(head: str) -> bool:
    """Tell whether a text begins with at least three tagged lines, a title among them."""
    tags = list(_tagged(head))
    return len(tags) >= _LEAST and any(tag == "ti" for tag, _ in tags)


def parts(text: str) -> tuple[Part, ...]:
    """Name what the tags say, as far as a record has a word for it; the text is all behind "TX#"."""
    return tuple(_parts(text))


def _parts(text: str) -> Iterator[Part]:
    for tag, value in _tagged(text):
        name = TAGS.get(tag)
        if name == "body":
            ending = re.compile(r"(?mi)^[ \t]*(?:NNNN|zczc)\b").search(text, value.start)
            yield from printed("body", text, value.start, ending.start() if ending else len(text))
        elif name and value.start < value.end:
            yield Part(name, value)


def _tagged(text: str) -> Iterator[tuple[str, Span]]:
    """Yield the tags at the beginning of a text, casefolded, with their values; that of the text goes to the end."""
    for line in lines_of(text):
        raw = text[slice(*line)]
        if re.match(_TAGGED, raw):
            tag = raw[:2].casefold()
            yield tag, trimmed(text, line.start + 3, line.end)
            if TAGS.get(tag) == "body":
                return
        elif raw.strip() and raw.strip().casefold() != _OPENING:
            return


LAYOUT = Layout(
    "newsbites",
    recognises,
    parts,
    starts=r"^[\s\x00-\x1f]*zczc\s*$",
    ends=r"^[ \t]*(?:NNNN|nnnn)\b",
    country="AU",
)
