"""IPTC 7901, as European agencies send it: dpa, ATS, Belga.

␁eca062 4 i 211 ccccb   dpa 061          source, number, priority, category, words, options, agency and its own number

Island/ferries/                           the keyword line
␂REFILE                                  one to some header lines: update slugs, headline, byline;
Ferries to leave earlier                  the last one ends with " ="
By Ana Ferreira, dpa  =

Harbour Town (dpa) - The council …        the text
␃131137 GMT Nov 13                       day, hour and minute, zone, month and year (German months occur; the zone can lack)

Files that were copied by hand have lost the control characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Part, Span
from newsparse.layouts.controls import CONTROL_SIGNS, CONTROLS, header_line, printed
from newsparse.layouts.labels import lines_of, trimmed
from newsparse.layouts.layout import Layout

_HEADER = (
    rf"[\s{CONTROLS}]{{0,80}}(?P<id>[A-Za-z]{{2,4}}(?P<message_number>\d{{2,5}})) (?P<priority>[1-9]) "
    r"(?P<category>[A-Za-z]{1,4}) (?P<length>\d{1,5})(?: [A-Za-z]{2,6})?(?: {1,6}(?P<credits>[A-Za-z]{2,8}))?(?: \d{1,5})?"
    r"[ \t\r\x7f]{0,40}(?:\n|\Z)"
)
_FIELDS = ("id", "message_number", "priority", "category", "length", "credits")
_GROUP = (
    rf"(?:\x03|\n)[\s{CONTROLS}]{{0,40}}(?P<group>\d{{6}} (?:[A-Za-z]{{1,4}} )?[^\W\d_]{{3,4}} \d\d)"
    rf"(?!\d)[\s{CONTROLS}]*\Z"
)
# What dpa and ATS print behind the text: "# Notebook", "* * * *", "dpa ab yyzz n1", "(SDA/sj)".
_BEHIND = (
    r"(?m)^(?:#{1,2} \w|\*(?: \*){2,3}[ \t]*\r?$|[ \t]*dpa(?: [a-z0-9]{2,4}){1,8}[ \t]*\r?$"
    r"|[ \t]*\([A-Z]{2,6}\\?/[a-z ]{2,12}\)[ \t]*\r?$)"
)
_EDITORS = r"(?m)^## (?:Note to editors|An die Redaktion)[^\n]*\n(?P<notes>(?:[-*] [^\n]{1,300}\n){1,6})"
_MOST_LINES = 7
_WRAPPED = 50
# A scrap that has lost its first line: the header lines, " =", and the agency's dateline.
_SCRAP = (
    rf"[\s{CONTROLS}]{{0,20}}(?:[^\n]{{2,100}}\n){{0,5}}[^\n]{{15,100}} =[ \t\r]{{0,20}}\n\s{{0,80}}\n"
    r"[^\W\d_a-z][^\n(),.]{1,40} \([A-Za-z]{2,8}(?:[ /][A-Za-z]{2,8})?\) "
)


def recognises(head: str) -> bool:
    """Tell whether a text begins with the first line of a message, or with its header lines and their " ="."""
    header = re.match(_HEADER, head)
    if header is None:
        return re.match(_SCRAP, head) is not None
    return head[: header.end()].lstrip()[:1] == "\x01" or _last_header_line(head, header.end()) is not None


def parts(text: str) -> tuple[Part, ...]:
    """Name what the first line, the keyword line, the header lines and the day-time group say."""
    return tuple(_parts(text))


def _parts(text: str) -> Iterator[Part]:
    header = re.match(_HEADER, text)
    if header is None and not re.match(_SCRAP, text):
        return
    at = 0
    if header:
        yield from (Part(name, Span(*header.span(name))) for name in _FIELDS if header[name])
        at = header.end()
    keywords, lines, start = _header_lines(text, at, keyed=header is not None)
    if keywords:
        yield Part("slugline", keywords)
    yield from _named(text, lines)
    group = re.compile(_GROUP).search(text, start)
    end = text.find("\x03", start)
    end = min((at for at in (end, group and group.start()) if at is not None and at >= 0), default=len(text))
    behind = re.compile(_BEHIND).search(text, start, end)
    for found in re.compile(_EDITORS).finditer(text, start, end):
        yield from printed("notes", text, *found.span("notes"), "-*")
    yield from printed("body", text, start, behind.start() if behind else end)
    if group:
        yield Part("published", Span(*group.span("group")))


def _header_lines(text: str, at: int, *, keyed: bool) -> tuple[Span | None, list[Span], int]:
    """Return the keyword line, the header lines, and where the text begins: behind the line that ends with " =", else
    behind the first blank line below a line that opens with STX.
    """
    last = _last_header_line(text, at)
    keywords: Span | None = None
    lines: list[Span] = []
    for line in lines_of(text, at):
        value = _bare(text, line)
        if "\x02" in text[slice(*line)] and lines and not keywords:
            keywords, lines = lines[0], []
        if value.start == value.end:
            if lines and (keywords or not keyed) and last is None:
                return keywords, lines, line.end
            continue
        if keyed and not keywords and not lines and "\x02" not in text[slice(*line)]:
            keywords = value
        else:
            lines.append(value)
        if line.start == last or (last is None and len(lines) >= _MOST_LINES):
            return keywords, lines, line.end
    return keywords, lines, len(text)


def _last_header_line(text: str, at: int) -> int | None:
    """Return where the line begins that ends with " =", among the first ones below `at`; None where none does."""
    seen = 0
    for line in lines_of(text, at):
        bare = text[slice(*line)].strip(f"{CONTROL_SIGNS} \t")
        seen += bool(bare)
        if bare.endswith(" =") or (bare.endswith("=") and seen > 1):
            return line.start
        if seen > _MOST_LINES:
            return None
    return None


def _bare(text: str, line: Span) -> Span:
    raw = text[slice(*line)]
    bare = raw.strip(f"{CONTROL_SIGNS} \t").removesuffix("=").strip()
    return trimmed(text, line.start + raw.index(bare), line.start + raw.index(bare) + len(bare))


def _named(text: str, lines: list[Span]) -> Iterator[Part]:
    """Name the header lines: slugs and notes by how they look, the last that is no byline the headline; a line cut at the
    column goes on in the next, any other above the headline is a kicker.
    """
    titles: list[Span] = []
    for line in lines:
        kind = header_line(text[slice(*line)])
        if kind and (kind != "byline" or titles):
            yield Part(kind, line)
        else:
            titles.append(line)
    for index, line in enumerate(titles):
        goes_on = all(_goes_on(text[slice(*each)]) for each in titles[index:-1])
        yield Part("headline" if goes_on else "kicker", line)


def _goes_on(line: str) -> bool:
    return len(line) >= _WRAPPED and line[-1] not in ":.!?"


LAYOUT = Layout(
    "iptc7901",
    recognises,
    parts,
    starts=rf"^[\s{CONTROLS}]*(?:\x01[A-Za-z]{{2,4}}\d{{2,5}} [1-9] |[a-z]{{3}}\d{{3,5}} [1-9] [a-z]{{1,3}} \d)",
    ends=r"\x04",
    joints=r"(?<!\x04)\x04++(?=[^\r\n])|[^\n](?=\x01[A-Za-z]{2,4}\d{2,5} [1-9] )",
    in_columns=True,
)
