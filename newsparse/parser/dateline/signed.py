"""Line → a dateline that an agency's signature marks: "LIMA, Jan 21 (Reuters) - ", "/PRNewswire/", " / ACCESSWIRE / "."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.knowledge.index import BY
from newsparse.parser.dateline.lead import Lead
from newsparse.parser.dateline.line_text import LineText, opening_of
from newsparse.parser.dateline.opened import Opening
from newsparse.parser.dateline.patterns import compiled
from newsparse.parser.dateline.place import EDGES, is_city, last_place, read_place, stands_alone
from newsparse.parser.dateline.signers import agency, may_mean_more, signers
from newsparse.timex import Timex

# Sub-headlines and pull quotes glued to a dateline put it off so far.
BURIED = 600

# "(Reuters)", "/PRNewswire/", " / ACCESSWIRE / "
_CREDIT = r"\(([^()\n]{2,60})\)|/ ?([^/()\n]{2,40}?) ?/"
_SLASH = r"\s?/\s?"
_JOINER = r"\s{0,3}(?:\.\s?-|[-–—_:.=]{0,3})\s*"
_STRONG_JOINER = r"\s{0,3}(?:\.\s?-|--|[-–—_:=]|\.(?=\s|$))"
_LONGEST_DATE = 60


def read_signed(line: LineText, at: int, lead: Lead, reach: int = BURIED) -> Opening | None:
    """Read a dateline that ends with, or holds, an agency's signature."""
    for found in _credits(line.text, at, at + reach):
        opening = _sign(line, at, found, lead)
        if opening:
            return opening
    return None


def _credits(text: str, at: int, stop: int) -> Iterator[re.Match[str]]:
    """Yield what stands in parentheses or between slashes near the beginning of a text."""
    if text.find("(", at, stop) < 0 and text.find("/", at, stop) < 0:
        return iter(())
    return compiled(_CREDIT).finditer(text, at, stop)


class _Sign(NamedTuple):
    """A signature in a dateline: where it stands, its date, where date and place end, who signs."""

    start: int
    end: int
    date: Timex | None
    place_end: int
    joined: bool


def _sign(line: LineText, at: int, found: re.Match[str], lead: Lead) -> Opening | None:
    """Read one candidate, "(Reuters)", "(Newsfile Corp. - June 10, 2025)" or "/ACCESSWIRE/", as a dateline's signature."""
    text, offset = line.text, line.offset
    inside = found[1] or found[2]
    sign = _dated_sign(line, at, found)
    if found[1] and (date := line.date_within(*found.span())):
        inside = text[found.start() + 1 : date.span.start - offset].strip(" -–/")
    names = signers(inside, text[at : found.start()].strip(EDGES)[:_LONGEST_DATE])
    if not names:
        names = _partner(line, at, found, lead)
        if not names:
            return None
    else:
        row = agency(names[0])
        if row and may_mean_more(row, inside) and not (sign.date or sign.joined):
            return None
    place = _signed_place(line, at, sign)
    if place is None and (sign.date is None or sign.place_end > at) and not (sign.place_end == at and sign.joined):
        return None
    first = at if place is None else text.rindex(place, at, sign.start)
    joiner = compiled(_JOINER).match(text, sign.end)
    slashed = compiled(_SLASH).match(text, sign.end) if found[2] and sign.end > found.end() else None
    stop = (slashed if slashed and slashed.end() > sign.end else joiner or found).end()
    return opening_of(line, (first, sign.end), stop, names, place, sign.date)


def _dated_sign(line: LineText, at: int, found: re.Match[str]) -> _Sign:
    """Find the date of a signature: inside, behind or in front of it."""
    text, offset = line.text, line.offset
    start, end = found.span()
    date = line.date_within(start, end)
    place_end = start
    if date is None:  # "WHITEFISH, MT / ACCESSWIRE / July 13, 2015 / ", "SEATTLE (PRWEB) June 03, 2014 -- "
        after = line.date_within(end, end + _AFTER)
        if after and not text[end : after.span.start - offset].strip(" -–,") and not line.date_before(at, start):
            date, end = after, after.span.end - offset
    if date is None:
        date = line.date_before(at, start)
        place_end = _place_end(line, date) if date else start
    joined = bool(found[2] or compiled(_STRONG_JOINER).match(text, end)) or end >= len(text.rstrip())
    return _Sign(start, end, date, place_end, joined)


_AFTER = 34


def _place_end(line: LineText, date: Timex) -> int:
    """Return where the place in front of a date ends: "La Paz, 3 jun" is no Sunday, though "Paz" is one in Turkish, and
    "St. Louis, Mo., June 3" no Monday in German.
    """
    start = date.span.start - line.offset
    named = line.text.startswith("Mo.", start) or compiled(_ARTICLE).search(line.text, max(0, start - 12), start)
    if date.weekday is not None and named:
        comma = line.text.find(",", start)
        return comma if comma >= 0 else start
    return start


_ARTICLE = r"\b(?:La|El|Las|Los|San|Santa|De) $"


def _signed_place(line: LineText, at: int, sign: _Sign) -> str | None:
    """Return the place of a signed dateline: all that stands in front, the end of it, or what is behind the date."""
    text = line.text
    before = text[at : sign.place_end]
    place = read_place(before)
    if place or sign.start - at > BURIED:
        return place
    if sign.date and not before.strip(EDGES):  # "3 июня, Минск /Корр. БЕЛТА/. "
        return read_place(text[sign.date.span.end - line.offset : sign.start])
    if sign.date is None and (numbered := compiled(_NUMBERED).match(before)):  # "MADRID, 21 (COLPISA)"
        return read_place(numbered[1])
    if not sign.joined and not sign.date:
        return None
    if before.strip() and before.split(maxsplit=1)[0].casefold() in BY:
        return last_place(before, behind_names=True)
    return last_place(before) if sign.date and (sign.joined or at) else None


_NUMBERED = r"([^\d]{2,40}?)[,.]?\s{1,20}(?:den |le |el )?\d{1,2}[/.]?[^()]{0,24}$"


def _partner(line: LineText, at: int, found: re.Match[str], lead: Lead) -> tuple[str, ...]:
    """Return a relay's partner, told by the capitals and the dash: "LOS ANGELES (Variety.com) - "; "MONOPOLI (BARI) - "
    is a place in a province.
    """
    inside = (found[1] or "").strip()
    before = line.text[at : found.start()].strip()
    if not inside or lead.credits or len(inside.split()) > _PARTNER_WORDS or not inside[0].isalpha():
        return ()
    if any(char.isdigit() for char in inside) or not stands_alone(before):
        return ()
    if not compiled(_STRONG_JOINER).match(line.text, found.end()) or is_city(inside):
        return ()
    return (inside,)


_PARTNER_WORDS = 3
