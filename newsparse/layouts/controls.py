"""Control characters of the wires: what of a stretch is text, and what is a mark of the format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Part, Span
from newsparse.knowledge.wire_marks import HEADER_LINES
from newsparse.layouts.labels import lines_of

# SOH, STX, ETX, DC1 … DC4, US, DEL: everything that is no text, no tab and no line's end.
CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f"
CONTROL_SIGNS = "".join(chr(code) for code in (*range(32), 127) if chr(code) not in "\t\n")


def printed(name: str, text: str, start: int, end: int, edges: str = "") -> Iterator[Part]:
    """Yield parts that cover what is text from `start` to `end`, line by line: without control characters, blanks around
    it, and the marks `edges` at a line's ends ("^", "<").
    """
    stretch = re.compile(f"[^{CONTROLS}]+")
    off = f" \t\u00a0{edges}"
    for line in lines_of(text, start, end):
        for found in stretch.finditer(text, *line):
            bare = found.group().strip(off)
            if bare:
                first = found.start() + found.group().index(bare)
                yield Part(name, Span(first, first + len(bare)))


def header_line(line: str) -> str | None:
    """Return what a line of a wire's header is by how it looks: a byline, a note, an update slug, or None."""
    return next((name for name, pattern in HEADER_LINES if re.fullmatch(pattern, line, re.IGNORECASE)), None)
