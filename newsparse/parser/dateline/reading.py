"""Line → Opening: the agency credit and the dateline at the head of a text, and where its first sentence begins.

The credit token decides, not the capitals: dpa, EFE and PTI write their places in small letters. Without a credit only
plain forms count: "Dammam, Sep 22: …", "AMMAN — …".
"""

from __future__ import annotations

from functools import lru_cache

from newsparse.document import Span
from newsparse.parser.dateline.lead import Lead, read_leading_credit
from newsparse.parser.dateline.line_text import LineText, opening_of
from newsparse.parser.dateline.opened import Dateline, Opening, follow
from newsparse.parser.dateline.patterns import compiled
from newsparse.parser.dateline.place import EDGES, is_city, read_place, stands_alone
from newsparse.parser.dateline.shapes import read_shape
from newsparse.parser.dateline.signed import BURIED, read_signed
from newsparse.parser.dateline.signers import agency, may_name
from newsparse.timex import Timex, find

_REACH = 200
_FULL_STOP = r"\.?\s{1,3}(?:[-–—]\s{1,3})?"
_BARE_JOINER = r"(?:\s{1,2}(?:--|[-–—_])|:)(?:\s{1,3}|$)"
_SPANISH_JOINER = r"\s?\.\s?[-–]\s*"


def read_opening(text: str, offset: int, timexes: tuple[Timex, ...]) -> Opening | None:
    """Read the credit and dateline that `text` opens with; None where it opens with neither.

    `offset` is where `text` stands in the document; `timexes` and the result are in the document's offsets.
    """
    return _read(text, offset, timexes) if _may_open(text, offset, timexes) else None


def _may_open(text: str, offset: int, timexes: tuple[Timex, ...]) -> bool:
    """Tell whether a line has anything that marks a credit or a dateline: parentheses, slashes, a dash, a colon, a date.

    "By Jane Doe" has not; nor has "Published: June 1, 2025", whose date ends the line and stands behind no agency's sign.
    """
    if text.find("(", 0, BURIED) >= 0 or text.find("/", 0, BURIED) >= 0:
        return True
    if len(timexes) == 1 and timexes[0].span.end == offset + len(text):
        head = text[: timexes[0].span.start - offset]
        return not head.isascii() or "," in head or "." in head or may_name(head)
    head = text[:_MARKED]
    return bool(timexes) or not head.isascii() or "-" in head or ":" in head or "_" in head


_MARKED = 120


# Headline, header and body ask the same lines.
@lru_cache(maxsize=256)
def _read(text: str, offset: int, timexes: tuple[Timex, ...]) -> Opening | None:
    at = LineText(text, offset, timexes)
    lead = read_leading_credit(at)
    dated = _dateline(at, lead)
    if lead.is_weak and (dated is None or dated.date is None):
        lead = Lead()
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


def _dateline(line: LineText, lead: Lead) -> Opening | None:
    at = lead.at
    return (
        read_signed(line, at, lead)
        or _shaped(line, at)
        or _unsigned(line, at, signed=bool(lead.credits))
        or (_placeless(line, at) if lead.aggregates else None)
    )


def _twice(line: LineText, lead: Lead, outer: Opening) -> Opening:
    """Read a second dateline behind an aggregator's first: "VIETNAM, June 5 - HÀ NỘI — Two IT experts"; skip what an
    agency sets between its dateline and the text.
    """
    start = outer.start - line.offset
    rows = [row for name in outer.credits if (row := agency(name)) and row.then]
    for row in rows:
        found = compiled(row.then).match(line.text, start)
        outer = outer._replace(start=line.offset + found.end()) if found else outer
    if lead.aggregates and not outer.credits:
        inner = read_signed(line, start, lead, reach=_REACH) or _unsigned(line, start, signed=False)
        return follow(outer, inner) if inner else outer
    return outer


def _shaped(line: LineText, at: int) -> Opening | None:
    """Read a dateline whose sign no parentheses mark."""
    date = line.date_within(at, at + _REACH)
    shape = read_shape(line.text, at, line.offset, date)
    if shape is None:
        return None
    if shape.place is None and shape.date is None:  # "KOMPAS.com - "
        span = Span(shape.first, shape.end).shifted(line.offset)
        return Opening(line.offset + shape.start, shape.signers, span)
    return opening_of(line, (shape.first, shape.end), shape.start, shape.signers, shape.place, shape.date)


def _placeless(line: LineText, at: int) -> Opening | None:
    """Read a dateline whose place the aggregator lost: "(MENAFN - EQS Group) , 05/24/2024 / 16:15, EST/EDT - EQS - "."""
    date = line.timexes[0] if line.timexes else None
    if date is None or line.text[at : date.span.start - line.offset].strip(EDGES):
        return None
    end = date.span.end - line.offset
    stop = compiled(_SENDER).match(line.text, end)
    sender = agency(stop[1]) if stop and stop[1] else None
    span = (date.span.start - line.offset, end)
    return opening_of(line, span, stop.end() if stop else end, (sender.name,) if sender else (), None, date)


_SENDER = r"\s*[-–—/]\s+(?:([A-Z][^\s]*(?: [A-Z][^\s]*){0,3}) [-–—] )?"


def _unsigned(line: LineText, at: int, *, signed: bool) -> Opening | None:
    """Read a dateline without a signature: "Dammam, Sep 22: ", "PARIS, Jan. 8 -- ", "AMMAN — ", "دمشق في 22/2/1428هـ"."""
    date = line.date_within(at, at + 80)
    if date:
        return _dated(line, at, date, signed=signed) or _alone(line, at)
    text = line.text
    if signed and (spanish := compiled(_SPANISH_JOINER).search(text, at, at + 40)):
        place = read_place(text[at : spanish.start()])
        return opening_of(line, (at, spanish.start()), spanish.end(), (), place, None) if place else None
    found = compiled(_BARE_JOINER).search(text, at, at + 60)
    place = text[at : found.start()].strip() if found else ""
    if found is None or found.end() >= len(text) or agency(place) or read_place(place) is None:
        return None
    if found.group().strip() == ":" and "," not in place:
        # "ISLAMABAD: ", "New Delhi: ": but "Hamburg: Fähre gesunken" is a headline
        if not is_city(place) or not (place.isupper() or len(text) >= _PARAGRAPH):
            return None
    elif not stands_alone(place):
        return None
    first = text.index(place, at)
    return opening_of(line, (first, first + len(place)), found.end(), (), place, None)


_PARAGRAPH = 100


def _dated(line: LineText, at: int, date: Timex, *, signed: bool) -> Opening | None:
    """Read a place, a date and a joiner; behind a credit a full stop is enough of one."""
    text, start, stop = line.text, date.span.start - line.offset, date.span.end - line.offset
    if signed and (enclosed := compiled(_ENCLOSED).match(text, at)):
        return opening_of(line, enclosed.span(1), enclosed.end(), (), read_place(text[at + 1 : start]), date)
    place = read_place(text[at:start])
    joiner = compiled(_BARE_JOINER).match(text, stop) or (compiled(_FULL_STOP).match(text, stop) if signed else None)
    if place is None or joiner is None or "," not in text[at:start]:
        return None
    return opening_of(line, (text.index(place, at), stop), joiner.end(), (), place, date)


# "(PresseBox) (Musterstadt, 03.06.2024) "
_ENCLOSED = r"(\([^()\d]{2,40}, \d[\d.]{5,9}\)) ?"
_ARABIC_IN = " في "


def _alone(line: LineText, at: int) -> Opening | None:
    """Read an Arabic dateline on a line of its own: "دمشق في 22/2/1428هـ الموافق لـ12/3/2007م"."""
    text = line.text
    date = next(iter(line.timexes), None)
    if date is None or len(text) > _REACH or _ARABIC_IN not in text[at : date.span.start - line.offset + 1]:
        return None
    place = read_place(text[at : date.span.start - line.offset])
    later = [each for each in line.timexes if "الموافق" in text[: each.span.start - line.offset]]
    if place is None:
        return None
    return opening_of(line, (text.index(place, at), len(text)), len(text), (), place, (*later, date)[0])


def read_dateline(text: str, offset: int) -> tuple[Dateline, Timex | None]:
    """Read a dateline that a label names ("DATELINE: INDIAN WELLS, California, March 14"): the dateline, and its date.

    `offset` is where `text` stands in the document.
    """
    date = next(iter(find(text, offset)), None)
    place = read_place(text[: date.span.start - offset] if date else text)
    return Dateline(text, place, date.value if date else None), date
