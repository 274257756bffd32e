"""ZCZC … NNNN: messages as the telex had them, several to a file.

ZCZC AAP                     ZCZC FMG000
%A                           YY TDR
#Ferries                     :POTTED :Harbour Town MARKET DAY
$Ferries to leave earlier         HARBOUR TOWN, Oct 12 AAP - Latest prices …
:(HARBOUR TOWN)
@QLD                         NNNN
~AM Service
The council …

NNNN
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Part, Span
from newsparse.knowledge.wire_marks import SIGNS
from newsparse.layouts.controls import CONTROLS, printed
from newsparse.layouts.labels import lines_of, trimmed
from newsparse.layouts.layout import Layout

_START = (
    rf"[\s{CONTROLS}]{{0,80}}ZCZC\b[ \t]*(?:(?P<credits>[A-Z]{{2,6}})\b|(?P<message_number>[A-Z]{{0,4}}\d{{2,5}}))?"
    r"[^\n]*(?:\n|\Z)"
)
_END = r"(?m)^[ \t]*NNNN\b"
_ROUTING = r"[A-Z]{2}(?: [A-Z]{2,4})?\s*$"
# "Media release: Ferries to leave earlier"
_LABEL = r"(?:(?:media|press|news) (?:release|statement)|medienmitteilung|communiqué)\s*[:\-–—]\s*"
_TITLE = 160


def recognises(head: str) -> bool:
    """Tell whether a text begins with ZCZC on a line that says hardly more."""
    found = re.match(_START, head)
    return found is not None and len(found.group().strip()) <= 40


def parts(text: str) -> tuple[Part, ...]:
    """Name what the lines of one sign say; the text is what stands between them and NNNN."""
    return tuple(_parts(text))


def _parts(text: str) -> Iterator[Part]:
    start = re.match(_START, text)
    if start is None:
        return
    ending = re.compile(_END).search(text, start.end())
    end = ending.start() if ending else len(text)
    yield from (Part(name, Span(*start.span(name))) for name in ("credits", "message_number") if start[name])
    signed, at = _signed_lines(text, start.end(), end)
    names = {name for name, _ in signed}
    # "$Ferries to leave earlier" is a headline, "$J" a category: then ":" is who sends the release, or the headline
    for name, value in signed:
        yield _meant(name, value, names, text)
    if not any(_meant(name, value, names, text).name == "headline" for name, value in signed):
        title, at = _title(text, at, end)
        if title:
            yield Part("headline", title)
    yield from printed("body", text, at, end)


def _signed_lines(text: str, at: int, end: int) -> tuple[list[tuple[str, Span]], int]:
    """Return the lines that open with a sign, by what the sign stands for, and where the text begins."""
    signed: list[tuple[str, Span]] = []
    for line in lines_of(text, at, end):
        raw = text[slice(*line)]
        sign = raw[:1]
        if sign in SIGNS:
            first = line.start + raw.rfind(":") if SIGNS[sign] == "title" else line.start
            value = trimmed(text, first + 1, line.end)
            signed.extend([(SIGNS[sign], value)] if value.start < value.end else [])
        elif re.match(_ROUTING, raw) and not signed:
            signed.append(("routing", trimmed(text, *line)))
        elif raw.strip():
            return signed, line.start
    return signed, end


def _meant(name: str, value: Span, names: set[str], text: str) -> Part:
    """Tell what a line's sign means beside the others: a category is one letter, a place stands in parentheses."""
    printed_value = text[slice(*value)]
    if name == "headline" and len(printed_value) <= 2:
        return Part("category", value)
    if name == "format" and printed_value.isdigit():  # "*07000000": a subject of the IPTC's list
        return Part("subject", value)
    if name == "title" and printed_value.startswith("("):
        return Part("dateline", trimmed(text, value.start + 1, value.end - printed_value.endswith(")")))
    if name == "title":
        return Part("organisation" if "format" in names else "headline", value)
    return Part(name, value)


def _title(text: str, at: int, end: int) -> tuple[Span | None, int]:
    """Return the first line of a release, if it is short, without its label, and where the text goes on."""
    line = next(lines_of(text, at, end), None)
    if line is None or line.end - line.start > _TITLE or text[slice(*line)].rstrip().endswith("."):
        return None, at
    label = re.compile(_LABEL, re.IGNORECASE).match(text, *line)
    return trimmed(text, label.end() if label else line.start, line.end), line.end


LAYOUT = Layout(
    "zczc",
    recognises,
    parts,
    starts=r"^[\s\x00-\x1f]*ZCZC\b",
    ends=r"^[ \t]*NNNN\b",
    country="AU",
    in_columns=True,
)
