"""ANPA 1312, as the AP sent it to newspapers and Kyodo to its clients.

␖␖␁W2870␟_asian                                          service, number, routing
r z␓␑ BC-Island--Ferries 1stLd-Writethru   11-13 0466    priority, category, slug, version, month-day (Kyodo: day-month),
␂BC-Island--Ferries, 1st Ld-Writethru,466<               words; the slug again, in full
^Ferries to leave earlier<                               header lines: headline, notes, byline, affiliation
^By ANA FERREIRA=
^Associated Press=
        HARBOUR TOWN (AP) _ The council …                the text, a tab before each paragraph
        ␃AP-WF-11-13-13 1509GMT<                         the only full date

Files that were copied by hand have lost the control characters. `_` is a dash and `` a quote; they stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Part, Span
from newsparse.layouts.controls import CONTROL_SIGNS, CONTROLS, header_line, printed
from newsparse.layouts.labels import lines_of, trimmed
from newsparse.layouts.layout import Layout

_HEADER = (
    r"[\s\x04\x0c]{0,80}(?:\x16{0,4}\x01?(?P<id>[A-Za-z](?P<message_number>\d{4}))(?P<credits>[A-Z]{2,12})?"
    r"\x1f?(?P<routing>[a-z_-]{1,20})?[^\n]{0,20}\n)?"
    r"(?P<priority>[a-z]) (?P<category>[a-z])[ \x11-\x14]{1,4}(?P<slug>\S{3,40})"
    r"(?: [^\s\d]\S{0,30}| \d\S{1,30}){0,4}? {1,20}(?P<header_date>\d\d-\d\d)(?: (?P<length>\d{1,4}))?[ \t\r]{0,40}(?:\n|\Z)"
)
_FIELDS = ("id", "message_number", "routing", "priority", "category", "header_date", "length")
_SIGNED = (
    r"(?P<published>(?:(?P<credits>[A-Z]{2,4})-[A-Z]{2,3}-\d\d-\d\d-\d\d \d{4}GMT|[A-Z]{3}-\d\d:\d\d-\d\d-\d\d-\d\d))"
)
_MARKS = "^<"
_LINE_MARKS = "^<=+"
_ENDS = frozenset("<=+")
# DC1 … DC4: in what type the text is set
_TYPE = frozenset("\x11\x12\x13\x14")
# "==Kyodo"
_SIGNATURE = r"(?m)^==\w"
_INDENTS = frozenset(" \t")
# "BC-LT--Argentina-Cancer Beauty,466", "BC-BKN--Heat-Hawks, 1st Ld-Writethru,416"
_SLUG = r"(?P<slugline>[^,\n]{3,60}?)(?:, ?(?P<notes>[^,\d][^,\n]{2,30}|\d[^,\n]{0,2} [^,\n]{2,30}))?(?:,\d{1,4})?\s*$"


def recognises(head: str) -> bool:
    """Tell whether a text begins as a message does, or is one's last line."""
    header = re.match(_HEADER, head)
    if header and (header["id"] or not _TYPE.isdisjoint(header.group())):
        return True
    return re.match(rf"[\s{CONTROLS}]*\x03{_SIGNED}", head) is not None


def parts(text: str) -> tuple[Part, ...]:
    """Name what the header, its lines and the line of transmission say; the text is what lies between."""
    return tuple(_parts(text))


def _parts(text: str) -> Iterator[Part]:
    header = re.match(_HEADER, text)
    signed = re.compile(rf"(?:\x03|\n)[\s\x03]{{0,20}}{_SIGNED}").search(text, header.end() if header else 0)
    at = header.end() if header else 0
    ends = (re.compile(pattern).search(text, at) for pattern in ("\x03", _SIGNATURE))
    end = min((found.start() for found in (signed, *ends) if found), default=len(text))
    body = 0
    if header:
        yield from (Part(name, Span(*header.span(name))) for name in _FIELDS if header[name])
        lines, body = _header_lines(text, header.end(), end)
        yield from lines
        if not any(part.name == "slugline" for part in lines):
            yield Part("slugline", Span(*header.span("slug")))
    by = next((found for found in (header, signed) if found and found["credits"]), None)
    if by:
        yield Part("credits", Span(*by.span("credits")))
    if header:
        yield from printed("body", text, body, end, _MARKS)
    if signed:
        yield Part("published", Span(*signed.span("published")))


def _header_lines(text: str, at: int, end: int) -> tuple[list[Part], int]:
    """Return what the lines below the header say, and where the text begins: with the first that is indented or bears no
    mark of a header line.
    """
    named: list[Part] = []
    noted = has_headline = False
    for number, line in enumerate(lines_of(text, at, end)):
        raw = text[slice(*line)]
        bare = raw.lstrip(CONTROL_SIGNS)
        sign = bare.rstrip()[-1:]
        is_slug = number == 0 and bare[:1] not in _INDENTS
        is_marked = sign in _ENDS or (bare.startswith("^") and sign != "^")
        if not is_slug and (bare[:1] in _INDENTS or not (is_marked or noted)):
            return named, line.start
        value = _bare(text, line)
        if value.start == value.end:
            continue
        if noted:  # "^Eds: Adds details," goes on until a sign ends it
            named[-1] = Part("notes", Span(named[-1].span.start, value.end))
        else:
            above = named[-1].name if named else ""
            kind = "" if is_slug else _kind(text[slice(*value)], sign, above, has_headline=has_headline)
            has_headline = has_headline or kind == "headline"
            named.extend(_slug(text, value) if is_slug else [Part(kind, value)])
        noted = named[-1].name == "notes" and not is_slug and sign not in _ENDS
    return named, end


def _bare(text: str, line: Span) -> Span:
    """Return a header line without its marks."""
    raw = text[slice(*line)]
    bare = raw.strip(f"{CONTROL_SIGNS} \t\r{_LINE_MARKS}")
    return trimmed(text, line.start + raw.index(bare), line.start + raw.index(bare) + len(bare))


def _slug(text: str, value: Span) -> list[Part]:
    found = re.compile(_SLUG).match(text, *value)
    if not found:
        return [Part("slugline", value)]
    return [Part(name, Span(*found.span(name))) for name in ("slugline", "notes") if found[name]]


def _kind(line: str, sign: str, above: str, *, has_headline: bool) -> str:
    """Name a header line: by how it looks, else by its place: headline, then the affiliation below a byline, a deck."""
    kind = header_line(line)
    if kind and (kind != "byline" or has_headline or sign == "="):
        return kind
    if above == "byline":
        return "byline_title"
    return "subheadline" if has_headline else "headline"


LAYOUT = Layout(
    "anpa",
    recognises,
    parts,
    starts=r"\x01[A-Za-z]\d{4}",
    ends=r"\x04",
    joints=r"(?<!\x04)\x04++(?=[^\r\n])",
    in_columns=True,
)
