"""Line → Opening: the agency credit and the dateline at the head of a text, and where its first sentence begins.

The credit token decides, not the capitals: dpa, EFE and PTI write their places in small letters. Without a credit only
plain forms count: "Dammam, Sep 22: …", "AMMAN — …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newsparse.document import Span
from newsparse.knowledge.index import BY
from newsparse.parser.dateline.opened import Dateline, Opening, follow
from newsparse.parser.dateline.patterns import compiled
from newsparse.parser.dateline.place import EDGES, is_city, last_place, read_place, stands_alone
from newsparse.parser.dateline.shapes import read_lead, read_lead_and_place, read_shape
from newsparse.parser.dateline.signers import agency, may_mean_more, signers
from newsparse.timex import Timex, find

_REACH = 200
# Sub-headlines and pull quotes glued to a dateline put it off so far.
_BURIED = 600

# "(Reuters)", "/PRNewswire/", " / ACCESSWIRE / "
_CREDIT = r"\(([^()\n]{2,60})\)|/ ?([^/()\n]{2,40}?) ?/"
_SLASH = r"\s?/\s?"
_FULL_STOP = r"\.?\s{1,3}(?:[-–—]\s{1,3})?"
_JOINER = r"\s{0,3}(?:\.\s?-|[-–—_:.=]{0,3})\s*"
_STRONG_JOINER = r"\s{0,3}(?:\.\s?-|--|[-–—_:=]|\.(?=\s|$))"
_BARE_JOINER = r"(?:\s{1,2}(?:--|[-–—_])|:)(?:\s{1,3}|$)"
_SPANISH_JOINER = r"\s?\.\s?[-–]\s*"


@lru_cache(maxsize=256)
def read_opening(text: str, offset: int, timexes: tuple[Timex, ...]) -> Opening | None:
    """Read the credit and dateline that `text` opens with; None where it opens with neither.

    `offset` is where `text` stands in the document; `timexes` and the result are in the document's offsets. The answers
    are kept for a while: headline, header and body ask the same lines.
    """
    at = _Line(text, offset, timexes)
    lead = _leading_credit(at)
    dated = _dateline(at, lead)
    if lead.is_weak and (dated is None or dated.date is None):
        lead = _Lead()
        dated = _dateline(at, lead)
    if dated is None:
        return Opening(offset + lead.at, lead.credits, lead.span, None, None, lead.date) if lead.credits else None
    dated = _twice(at, lead, dated)
    chain = tuple(dict.fromkeys((*lead.credits, *dated.credits)))
    if lead.span is not None and not dated.credits and not lead.aggregates:
        # "(ANSA) - MILANO, 16 MAG - ": the credit is the dateline's own, only printed first.
        span = Span(lead.span.start, dated.dateline_span.end if dated.dateline_span else lead.span.end)
        dateline = dated.dateline and Dateline(at.between(*span), dated.dateline.place, dated.dateline.date)
        return Opening(dated.start, chain, None, dateline, span, dated.date)
    return dated._replace(credits=chain, credit=lead.span or dated.credit)


class _Line(NamedTuple):
    """A line's text, where it stands in the document, and its dates in the document's offsets."""

    text: str
    offset: int
    timexes: tuple[Timex, ...]

    def between(self, start: int, end: int) -> str:
        """Return the text between two offsets in the document."""
        return self.text[start - self.offset : end - self.offset]

    def date_within(self, start: int, end: int) -> Timex | None:
        """Return the last date expression that lies between two offsets in the line."""
        start, end = start + self.offset, end + self.offset
        return next(
            (each for each in reversed(self.timexes) if start <= each.span.start and each.span.end <= end), None
        )

    def date_before(self, at: int, stop: int) -> Timex | None:
        """Return the date that ends at offset `stop` in the line, but for signs and a word: "2024. június 3., hétfő ("."""
        near = self.date_within(at, stop)
        if near and self._reaches(near, stop):
            return near
        start = max(at, stop - _DATE)
        if not any(char.isdigit() for char in self.text[start:stop]):
            return None
        found = find(self.text[start:stop], self.offset + start)
        return found[-1] if found and self._reaches(found[-1], stop) else None

    def _reaches(self, date: Timex, stop: int) -> bool:
        rest = self.text[date.span.end - self.offset : stop]
        return len(rest) <= _BEHIND_DATE and "  " not in rest.strip()


_DATE = 60
_BEHIND_DATE = 26


class _Lead(NamedTuple):
    """The credit in front of a dateline: its names, where the text goes on, its span in the document, its date."""

    credits: tuple[str, ...] = ()
    at: int = 0
    span: Span | None = None
    date: Timex | None = None
    aggregates: bool = False
    # "(MAP) ": a credit only where place and date follow.
    is_weak: bool = False


# "(MENAFN- EIN Presswire)", "(ANSA) - "
_LEADING_CREDIT = r"\(([^()\n]{2,80})\)([\s:]{0,4}(?:[-–—_]{1,3}\s{1,4})?)"
_PROVIDER = r"\s{0,3}[-–]\s{1,3}|\s{1,3}[-–]\s{0,3}"


def _leading_credit(line: _Line) -> _Lead:
    """Read "(MENAFN - IANS) ", "(June 3, 2024 / JNS) ", "AMMONNEWS - " at the start of a line."""
    text = line.text
    found = re.match(_LEADING_CREDIT, text) if text.startswith("(") else None
    if found is None:
        sign = read_lead(text)
        if sign:
            return _Lead((sign.agency.name,), sign.end, Span(0, sign.end).shifted(line.offset))
        spanish = read_lead_and_place(text)
        return (
            _Lead((spanish[0].agency.name,), spanish[0].end, Span(0, spanish[0].end - 1).shifted(line.offset))
            if spanish
            else _Lead()
        )
    inside = found[1]
    date = line.date_within(1, found.end(1))
    if date:
        inside = (text[1 : date.span.start - line.offset] + text[date.span.end - line.offset : found.end(1)]).strip(
            " -–/,"
        )
    head, *rest = re.split(_PROVIDER, inside.strip(), maxsplit=1)
    names = _provided(head, rest) or signers(inside)
    outer = agency(names[0]) if names else None
    if outer is None:
        return _Lead()
    span = Span(found.start(), found.end(1) + 1).shifted(line.offset)
    weak = not date and may_mean_more(outer, inside) and not found[2].strip()
    return _Lead(names, found.end(), span, date, outer.aggregator, weak)


def _provided(head: str, rest: list[str]) -> tuple[str, ...]:
    """Return the chain of "MENAFN - IANS", whose provider may be unknown; empty where the first is no agency."""
    outer = agency(head)
    if outer is None:
        return ()
    inner = agency(rest[0]) if rest else None
    names = (outer.name, *((inner.name if inner else rest[0].strip(),) if rest else ()))
    return tuple(dict.fromkeys(names))


def _dateline(line: _Line, lead: _Lead) -> Opening | None:
    at = lead.at
    return (
        _signed(line, at, lead)
        or _shaped(line, at)
        or _unsigned(line, at, signed=bool(lead.credits))
        or (_placeless(line, at) if lead.aggregates else None)
    )


def _twice(line: _Line, lead: _Lead, outer: Opening) -> Opening:
    """Read a second dateline behind an aggregator's first: "VIETNAM, June 5 - HÀ NỘI — Two IT experts"; skip what an
    agency sets between its dateline and the text.
    """
    start = outer.start - line.offset
    rows = [row for name in outer.credits if (row := agency(name)) and row.then]
    for row in rows:
        found = compiled(row.then).match(line.text, start)
        outer = outer._replace(start=line.offset + found.end()) if found else outer
    if lead.aggregates and not outer.credits:
        inner = _signed(line, start, lead, reach=_REACH) or _unsigned(line, start, signed=False)
        return follow(outer, inner) if inner else outer
    return outer


def _signed(line: _Line, at: int, lead: _Lead, reach: int = _BURIED) -> Opening | None:
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


def _sign(line: _Line, at: int, found: re.Match[str], lead: _Lead) -> Opening | None:
    """Read one candidate, "(Reuters)", "(Newsfile Corp. - June 10, 2025)" or "/ACCESSWIRE/", as a dateline's signature."""
    text, offset = line.text, line.offset
    inside = found[1] or found[2]
    sign = _dated_sign(line, at, found)
    if found[1] and (date := line.date_within(*found.span())):
        inside = text[found.start() + 1 : date.span.start - offset].strip(" -–/")
    names = signers(inside, text[at : found.start()].strip(EDGES)[:_DATE])
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
    return _opening(line, (first, sign.end), stop, names, place, sign.date)


def _dated_sign(line: _Line, at: int, found: re.Match[str]) -> _Sign:
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


def _place_end(line: _Line, date: Timex) -> int:
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


def _signed_place(line: _Line, at: int, sign: _Sign) -> str | None:
    """Return the place of a signed dateline: all that stands in front, the end of it, or what is behind the date."""
    text = line.text
    before = text[at : sign.place_end]
    place = read_place(before)
    if place or sign.start - at > _BURIED:
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


_NUMBERED = r"([^\d]{2,40}?)[,.]?\s+(?:den |le |el )?\d{1,2}[/.]?[^()]{0,24}$"


def _partner(line: _Line, at: int, found: re.Match[str], lead: _Lead) -> tuple[str, ...]:
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


def _opening(
    line: _Line,
    span: tuple[int, int],
    stop: int,
    credits: tuple[str, ...],
    place: str | None,
    date: Timex | None,
) -> Opening:
    dateline = Dateline(line.text[span[0] : span[1]], place, date.value if date else None)
    return Opening(line.offset + stop, credits, None, dateline, Span(*span).shifted(line.offset), date)


def _shaped(line: _Line, at: int) -> Opening | None:
    """Read a dateline whose sign no parentheses mark."""
    date = line.date_within(at, at + _REACH)
    shape = read_shape(line.text, at, line.offset, date)
    if shape is None:
        return None
    if shape.place is None and shape.date is None:  # "KOMPAS.com - "
        span = Span(shape.first, shape.end).shifted(line.offset)
        return Opening(line.offset + shape.start, shape.signers, span)
    return _opening(line, (shape.first, shape.end), shape.start, shape.signers, shape.place, shape.date)


def _placeless(line: _Line, at: int) -> Opening | None:
    """Read a dateline whose place the aggregator lost: "(MENAFN - EQS Group) , 05/24/2024 / 16:15, EST/EDT - EQS - "."""
    date = line.timexes[0] if line.timexes else None
    if date is None or line.text[at : date.span.start - line.offset].strip(EDGES):
        return None
    end = date.span.end - line.offset
    stop = compiled(_SENDER).match(line.text, end)
    sender = agency(stop[1]) if stop and stop[1] else None
    span = (date.span.start - line.offset, end)
    return _opening(line, span, stop.end() if stop else end, (sender.name,) if sender else (), None, date)


_SENDER = r"\s*[-–—/]\s+(?:([A-Z][^\s]*(?: [A-Z][^\s]*){0,3}) [-–—] )?"


def _unsigned(line: _Line, at: int, *, signed: bool) -> Opening | None:
    """Read a dateline without a signature: "Dammam, Sep 22: ", "PARIS, Jan. 8 -- ", "AMMAN — ", "دمشق في 22/2/1428هـ"."""
    date = line.date_within(at, at + 80)
    if date:
        return _dated(line, at, date, signed=signed) or _alone(line, at)
    text = line.text
    if signed and (spanish := compiled(_SPANISH_JOINER).search(text, at, at + 40)):
        place = read_place(text[at : spanish.start()])
        return _opening(line, (at, spanish.start()), spanish.end(), (), place, None) if place else None
    found = compiled(_BARE_JOINER).search(text, at, at + 60)
    place = text[at : found.start()].strip() if found else ""
    if found is None or found.end() >= len(text) or agency(place):
        return None
    if found.group().strip() == ":" and "," not in place:
        # "ISLAMABAD: ", "New Delhi: ": but "Hamburg: Fähre gesunken" is a headline
        if not is_city(place) or not (place.isupper() or len(text) >= _PARAGRAPH):
            return None
    elif not stands_alone(place):
        return None
    first = text.index(place, at)
    return _opening(line, (first, first + len(place)), found.end(), (), place, None)


_PARAGRAPH = 100


def _dated(line: _Line, at: int, date: Timex, *, signed: bool) -> Opening | None:
    """Read a place, a date and a joiner; behind a credit a full stop is enough of one."""
    text, start, stop = line.text, date.span.start - line.offset, date.span.end - line.offset
    if signed and (enclosed := compiled(_ENCLOSED).match(text, at)):
        return _opening(line, enclosed.span(1), enclosed.end(), (), read_place(text[at + 1 : start]), date)
    place = read_place(text[at:start])
    joiner = compiled(_BARE_JOINER).match(text, stop) or (compiled(_FULL_STOP).match(text, stop) if signed else None)
    if place is None or joiner is None or "," not in text[at:start]:
        return None
    return _opening(line, (text.index(place, at), stop), joiner.end(), (), place, date)


# "(PresseBox) (Musterstadt, 03.06.2024) "
_ENCLOSED = r"(\([^()\d]{2,40}, \d[\d.]{5,9}\)) ?"
_ARABIC_IN = " في "


def _alone(line: _Line, at: int) -> Opening | None:
    """Read an Arabic dateline on a line of its own: "دمشق في 22/2/1428هـ الموافق لـ12/3/2007م"."""
    text = line.text
    date = next(iter(line.timexes), None)
    if date is None or len(text) > _REACH or _ARABIC_IN not in text[at : date.span.start - line.offset + 1]:
        return None
    place = read_place(text[at : date.span.start - line.offset])
    later = [each for each in line.timexes if "الموافق" in text[: each.span.start - line.offset]]
    if place is None:
        return None
    return _opening(line, (text.index(place, at), len(text)), len(text), (), place, (*later, date)[0])
