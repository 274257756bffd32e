"""Line → the credit in front of a dateline: "(MENAFN - IANS) ", "(ANSA) - ", "AMMONNEWS - "."""

from __future__ import annotations

from newsparse.document import Span
from newsparse.named_tuple import NamedTuple
from newsparse.parser.dateline.line_text import LineText
from newsparse.parser.dateline.patterns import compiled
from newsparse.parser.dateline.shapes import read_lead, read_lead_and_place
from newsparse.parser.dateline.signers import agency, may_mean_more, signers
from newsparse.timex import Timex


class Lead(NamedTuple):
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


def read_leading_credit(line: LineText) -> Lead:
    """Read "(MENAFN - IANS) ", "(June 3, 2024 / JNS) ", "AMMONNEWS - " at the start of a line."""
    text = line.text
    found = compiled(_LEADING_CREDIT).match(text) if text.startswith("(") else None
    if found is None:
        sign = read_lead(text)
        if sign:
            return Lead((sign.agency.name,), sign.end, Span(0, sign.end).shifted(line.offset))
        spanish = read_lead_and_place(text)
        return (
            Lead((spanish[0].agency.name,), spanish[0].end, Span(0, spanish[0].end - 1).shifted(line.offset))
            if spanish
            else Lead()
        )
    inside = found[1]
    date = line.date_within(1, found.end(1))
    if date:
        inside = (text[1 : date.span.start - line.offset] + text[date.span.end - line.offset : found.end(1)]).strip(
            " -–/,"
        )
    head, *rest = compiled(_PROVIDER).split(inside.strip(), maxsplit=1)
    names = _provided(head, rest) or signers(inside)
    outer = agency(names[0]) if names else None
    if outer is None:
        return Lead()
    span = Span(found.start(), found.end(1) + 1).shifted(line.offset)
    weak = not date and may_mean_more(outer, inside) and not found[2].strip()
    return Lead(names, found.end(), span, date, outer.aggregator, weak)


def _provided(head: str, rest: list[str]) -> tuple[str, ...]:
    """Return the chain of "MENAFN - IANS", whose provider may be unknown; empty where the first is no agency."""
    outer = agency(head)
    if outer is None:
        return ()
    inner = agency(rest[0]) if rest else None
    names = (outer.name, *((inner.name if inner else rest[0].strip(),) if rest else ()))
    return tuple(dict.fromkeys(names))
