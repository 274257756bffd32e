"""Reuters-21578, the collection of 1987, as SGML and as text.

<REUTERS TOPICS="YES" … OLDID="5544" NEWID="1">        26-FEB-1987 15:01:01.79
<DATE>26-FEB-1987 15:01:01.79</DATE>
<TOPICS><D>ferries</D></TOPICS> …                       FERRY PRICES RISE
<UNKNOWN>…BC-FERRIES   02-26 0105</UNKNOWN>
<TEXT>&#2;                                                  HARBOUR TOWN, Feb 26 - Prices …
<TITLE>FERRY PRICES RISE</TITLE>
<DATELINE>    HARBOUR TOWN, Feb 26 - </DATELINE><BODY>Prices …
 Reuter
&#3;</BODY></TEXT>
</REUTERS>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Part, Span
from newsparse.layouts.controls import CONTROLS, printed
from newsparse.layouts.labels import trimmed
from newsparse.layouts.layout import Layout

_OPENS = r"\s{0,80}(?:<!DOCTYPE lewis[^>]{0,80}>\s{0,80})?<REUTERS\b[^>]{0,300}>"
_STAMP = r"\s{0,80}(?P<published>\d{1,2}-[A-Z]{3}-\d{4} \d\d:\d\d:\d\d\.\d\d)[ \t\r]{0,40}\n"
_TITLE = r"\s{0,80}(?P<headline>(?:\S[^\n]{0,120}\n){1,4}?)\s*\n"
_LISTS = {"TOPICS": "topics", "PLACES": "places", "PEOPLE": "people", "ORGS": "organisations", "EXCHANGES": "exchanges"}
_TAGS = (("published", "DATE"), ("headline", "TITLE"), ("byline", "AUTHOR"))
_NEW_ID = r"\bNEWID=\"(\d{1,6})\""
# The message's first lines, as the wire had them: "…&#31;reute", "u f BC-BAHIA-COCOA-REVIEW   02-26 0105"
_WIRE = (
    r"(?P<priority>[a-z]) (?P<category>[a-z]) (?P<slugline>[A-Za-z]{2}-\S{3,40}) {1,20}"
    r"(?P<header_date>\d\d-\d\d) (?P<length>\d{4})"
)
_SIGNED = rf"(?:\n|\A)[ \t]*(?P<credits>(?i:Reuters?))[\s{CONTROLS}]*(?:&#3;[\s{CONTROLS}]*)?\Z"
_MARKS = r"&#(?:[1-9]|1\d|2\d|3[01]|127);"


def recognises(head: str) -> bool:
    """Tell whether a text begins with the collection's first tag, or its stamp: to the hundredth of a second."""
    return bool(re.match(_OPENS, head) or re.match(_STAMP, head))


def parts(text: str) -> tuple[Part, ...]:
    """Name what the tags hold; of the text form, its stamp and the title below it."""
    return tuple(_tagged(text) if re.match(_OPENS, text) else _plain(text))


def _tagged(text: str) -> Iterator[Part]:
    opening = text.index("<REUTERS")
    if found := re.compile(_NEW_ID).search(text, opening, text.index(">", opening)):
        yield Part("id", Span(*found.span(1)))
    for name, tag in _TAGS:
        if span := _inside(text, tag):
            yield Part(name, span)
    for tag, name in _LISTS.items():
        if span := _inside(text, tag):
            yield from (Part(name, Span(*each.span(1))) for each in re.compile(r"<D>([^<]+)</D>").finditer(text, *span))
    if (span := _inside(text, "UNKNOWN")) and (found := re.compile(_WIRE).search(text, *span)):
        yield from (Part(name, Span(*found.span(name))) for name in found.groupdict())
    if span := _inside(text, "DATELINE"):
        yield Part("dateline", trimmed(text, span.start, span.start + len(text[slice(*span)].rstrip(" -"))))
    body = _inside(text, "BODY") or (None if _inside(text, "TITLE") else _inside(text, "TEXT"))
    if body:
        yield from _story(text, body)


def _plain(text: str) -> Iterator[Part]:
    stamp = re.match(_STAMP, text)
    if stamp is None:
        return
    yield Part("published", Span(*stamp.span("published")))
    title = re.compile(_TITLE).match(text, stamp.end())
    if title:
        yield Part("headline", trimmed(text, *title.span("headline")))
    yield from _story(text, Span(title.end() if title else stamp.end(), len(text)))


def _story(text: str, span: Span) -> Iterator[Part]:
    """Yield the story without the agency's last word, and without control characters, be they written as entities."""
    signed = re.compile(_SIGNED).search(text[: span.end], span.start)
    end = signed.start() if signed else span.end
    at = span.start
    for mark in (*re.compile(_MARKS).finditer(text, span.start, end), None):
        yield from printed("body", text, at, mark.start() if mark else end)
        at = mark.end() if mark else end
    if signed:
        yield Part("credits", Span(*signed.span("credits")))


def _inside(text: str, tag: str) -> Span | None:
    """Return what stands between a tag and its end, blanks trimmed; None where there is nothing."""
    opens = re.compile(rf"<{tag}(?: [^>]{{0,80}})?>").search(text)
    end = text.find(f"</{tag}>", opens.end()) if opens else -1
    if opens is None or end < 0:
        return None
    span = trimmed(text, opens.end(), end)
    return span if span.start < span.end else None


LAYOUT = Layout(
    "reuters21578",
    recognises,
    parts,
    starts=r"^\s*<REUTERS\b|^\d{1,2}-[A-Z]{3}-\d{4} \d\d:\d\d:\d\d\.\d\d\s*$",
    ends=r"</REUTERS>",
    covers=r"\A\s*<!DOCTYPE[^>]*>\s*\Z",
    escaped=True,
    in_columns=True,
)
