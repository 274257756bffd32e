"""Line → Opening: the agency credit and the dateline at the head of a text, and where its first sentence begins.

    (MENAFN - IANS) Mumbai, Aug 6 (IANS) The Reserve Bank …
    └ credit ─────┘ └ dateline ────────┘ └ text

The credit token decides, not the capitals: dpa, EFE and PTI write their places in small letters. Without a credit only
plain forms count: "Dammam, Sep 22: …", "AMMAN — …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from newsparse.document import Span
from newsparse.knowledge.agencies import AGENCIES, Agency
from newsparse.timex import Timex, find


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where, and on which day, the story was filed: `text` as printed, `date` in ISO 8601 at its own precision."""

    text: str
    place: str | None
    date: str | None


class Opening(NamedTuple):
    """What a line opens with. Spans are in the same text as the line's; `start` is where the story's text goes on."""

    start: int
    credits: tuple[str, ...] = ()
    credit: Span | None = None
    dateline: Dateline | None = None
    dateline_span: Span | None = None
    date: Timex | None = None


def _key(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()


_AGENCIES: dict[str, Agency] = {
    _key(sign): agency for agency in reversed(AGENCIES) for sign in (agency.name, *agency.signs)
}


@lru_cache(maxsize=4096)
def agency(name: str) -> Agency | None:
    """Return the agency that signs so, or None: "GLOBE NEWSWIRE" is GlobeNewswire."""
    return _AGENCIES.get(_key(name))


_REACH = 200


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern when it is first needed: most texts open with no credit."""
    return re.compile(pattern)


# "(MENAFN- EIN Presswire)", "(ANSA) - "
_LEADING_CREDIT = r"\(([^()\n]{2,80})\)[\s:]{0,4}(?:[-–—_]{1,2}\s{1,4})?"
_PROVIDER = r"\s{0,3}[-–]\s{1,3}|\s{1,3}[-–]\s{0,3}"
# "(Reuters)", "/PRNewswire/", " / ACCESSWIRE / "
_CREDIT = r"\(([^()\n]{2,60})\)|/ ?([^/\n]{2,40}?) ?/"
_SLASH = r"\s?/\s?"
_BARE_SIGNATURE = r",? (\w{2,12})(?= ?(?:--|[-–—])|\s*$)"
_FULL_STOP = r"\.?\s{1,3}"
_JOINER = r"\s{0,3}(?:\.-|[-–—_:.]{0,3})\s*"
_STRONG_JOINER = r"\s{0,3}(?:\.-|--|[-–—_:])"
_BARE_JOINER = r"(?:\s{1,2}(?:--|[-–—_])|:)\s{1,3}"
_CAPITAL_PLACE = r"[^\W\d_a-zß-öø-ÿ][^\W\d_a-zß-öø-ÿ.'’ /-]{2,30}(?:, [^\W\d_][\w .'’-]{2,25})?$"


def read_opening(text: str, offset: int, timexes: tuple[Timex, ...]) -> Opening | None:
    """Read the credit and dateline that `text` opens with; None where it opens with neither.

    `offset` is where `text` stands in the document; `timexes` and the result are in the document's offsets.
    """
    credits, at, credit = _leading_credit(text)
    dated = _signed(text, at, offset, timexes) or _unsigned(text, at, offset, timexes, signed=bool(credits))
    if dated is None and credits and _is_aggregated(credits):
        dated = _buried(text, at, offset, timexes) or _placeless(text, at, offset, timexes)
    if dated is None:
        if not credits:
            return None
        return Opening(offset + at, credits, credit and credit.shifted(offset))
    chain = tuple(dict.fromkeys((*credits, *dated.credits)))
    if credit is not None and not dated.credits and not _is_aggregated(credits):
        # "(ANSA) - MILANO, 16 MAG - ": the credit is the dateline's own, only printed first.
        span = Span(offset + credit.start, dated.dateline_span.end if dated.dateline_span else offset + credit.end)
        text_of = text[span.start - offset : span.end - offset]
        dateline = dated.dateline and Dateline(text_of, dated.dateline.place, dated.dateline.date)
        return Opening(dated.start, chain, None, dateline, span, dated.date)
    return Opening(
        dated.start, chain, credit and credit.shifted(offset), dated.dateline, dated.dateline_span, dated.date
    )


def follow(outer: Opening, inner: Opening) -> Opening:
    """Return the opening of a text whose credit stands on a line of its own above its dateline."""
    credits = tuple(dict.fromkeys((*outer.credits, *inner.credits)))
    return inner._replace(credits=credits, credit=outer.credit or inner.credit)


def _is_aggregated(chain: tuple[str, ...]) -> bool:
    """Tell whether the outermost credit is an aggregator's, set before somebody else's dateline."""
    outer = agency(chain[0])
    return outer is not None and outer.aggregator


def _leading_credit(text: str) -> tuple[tuple[str, ...], int, Span | None]:
    """Read "(MENAFN - IANS) " at the start: the chain of names, where it ends, the span of the parenthesis."""
    found = re.match(_LEADING_CREDIT, text) if text.startswith("(") else None
    if found is None:
        return (), 0, None
    head, *rest = re.split(_PROVIDER, found.group(1).strip(), maxsplit=1)
    outer = agency(head)
    if outer is None:
        return (), 0, None
    names = [outer.name]
    if rest:
        inner = agency(rest[0])
        names.append(inner.name if inner else rest[0].strip())
    return tuple(dict.fromkeys(names)), found.end(), Span(found.start(), found.start(1) + len(found.group(1)) + 1)


def _signed(text: str, at: int, offset: int, timexes: tuple[Timex, ...]) -> Opening | None:
    """Read a dateline that ends with, or holds, an agency's signature."""
    for found in _credits(text, at):
        inside = found.group(1) or found.group(2)
        start, end = found.span()
        date = _timex_within(timexes, offset + start, offset + end)
        signature = inside
        if date:  # "(Newsfile Corp. - June 10, 2025)"
            signature = text[start + 1 : date.span.start - offset].strip(" -–")
        before = text[at:start]
        credits = _signers(signature, before, text[end:])
        if not credits:
            continue
        if date is None and found.group(2):  # "WHITEFISH, MT / ACCESSWIRE / July 13, 2015 / "
            after = _timex_within(timexes, offset + end, offset + end + 30)
            if after and not text[end : after.span.start - offset].strip():
                date, end = after, after.span.end - offset
        date = date or _timex_within(timexes, offset + at, offset + start)
        place_end = min(start, date.span.start - offset) if date else start
        place = _place(text[at:place_end])
        if place is None and (date is None or place_end > at):
            return None
        first = at if place is None else text.rindex(place, at, place_end)
        joiner = _compiled(_JOINER).match(text, end)
        slashed = _compiled(_SLASH).match(text, end) if found.group(2) else None
        stop = (slashed if slashed and slashed.end() > end else joiner or found).end()
        return _opening(text, offset, (first, end), stop, credits, place, date)
    return _bare(text, at, offset, timexes)


def _credits(text: str, at: int) -> Iterator[re.Match[str]]:
    """Yield what stands in parentheses or between slashes near the beginning of a text."""
    if text.find("(", at, at + _REACH) < 0 and text.find("/", at, at + _REACH) < 0:
        return iter(())
    return _compiled(_CREDIT).finditer(text, at, at + _REACH)


def _opening(
    text: str,
    offset: int,
    span: tuple[int, int],
    stop: int,
    credits: tuple[str, ...],
    place: str | None,
    date: Timex | None,
) -> Opening:
    dateline = Dateline(text[span[0] : span[1]], place, date.value if date else None)
    return Opening(offset + stop, credits, None, dateline, Span(*span).shifted(offset), date)


def _bare(text: str, at: int, offset: int, timexes: tuple[Timex, ...]) -> Opening | None:
    """Read "Riyadh, February 20, 2025, SPA -- " and "SAITAMA, Japan, Dec. 9 Kyodo - "."""
    date = _timex_within(timexes, offset + at, offset + at + _REACH)
    if date is None:
        return None
    found = _compiled(_BARE_SIGNATURE).match(text, date.span.end - offset)
    signer = agency(found.group(1)) if found else None
    place = _place(text[at : date.span.start - offset])
    if found is None or signer is None or not signer.bare or place is None:
        return None
    joiner = _compiled(_JOINER).match(text, found.end())
    return _opening(
        text, offset, (text.index(place, at), found.end()), (joiner or found).end(), (signer.name,), place, date
    )


def _signers(signature: str, before: str, after: str) -> tuple[str, ...]:
    """Return the agencies that a signature names: "tca/dpa" names two, innermost last."""
    known = agency(signature)
    if known:
        return (known.name,)
    parts = [part for part in re.split(r"[/ -]", signature) if part]
    agencies = [agency(part) for part in parts]
    if any(agencies) and len(parts) <= 3:
        return tuple(found.name if found else part for part, found in zip(parts, agencies, strict=True))[::-1]
    # "LOS ANGELES (Variety.com) - ": a relay's partner, told by the capitals and the dash.
    if _compiled(_CAPITAL_PLACE).match(before.strip()) and _compiled(_STRONG_JOINER).match(after) and len(parts) <= 3:
        return (signature.strip(),)
    return ()


_BURIED = 600


def _buried(text: str, at: int, offset: int, timexes: tuple[Timex, ...]) -> Opening | None:
    """Read a dateline behind sub-headlines that an aggregator glued to it: "… WITH THE DIASPORAPiarco, March 12, 2025
    (GLOBE NEWSWIRE) -- ", "… a one-year lock-up RADNOR, Pa., April 14, 2025 (GLOBE NEWSWIRE) -- ".
    """
    for date in timexes:
        if not offset + at <= date.span.start <= offset + at + _BURIED:
            continue
        found = _compiled(_CREDIT).match(text, date.span.end - offset + 1)
        signer = agency(found.group(1) or found.group(2)) if found else None
        place = _last_place(text[at : date.span.start - offset])
        if found is None or signer is None or place is None:
            continue
        joiner = _compiled(_JOINER).match(text, found.end())
        first = text.rindex(place, at, date.span.start - offset)
        return _opening(text, offset, (first, found.end()), (joiner or found).end(), (signer.name,), place, date)
    return None


_GLUED = r"(?:[^\W\d_]*[a-zß-ÿ]|[A-ZÀ-Þ]{2,})(?=[A-ZÀ-Þ][a-zß-ÿ])"


def _last_place(before: str) -> str | None:
    """Return the place that a stretch of text ends with: its last words in capitals, up to where one is glued to another."""
    words: list[str] = []
    for word in reversed(before.rstrip(_PLACE_EDGES).split()[-_PLACE_WORDS:]):
        glued = _compiled(_GLUED).match(word)
        words.insert(0, word[glued.end() :] if glued else word)
        if glued or not word[0].isupper():
            words = words if glued else words[1:]
            break
    return _place(" ".join(words))


_PLACE_WORDS = 4


def _placeless(text: str, at: int, offset: int, timexes: tuple[Timex, ...]) -> Opening | None:
    """Read a dateline whose place the aggregator lost: "(MENAFN - EQS Group) , 05/24/2024 / 16:15, EST/EDT - EQS - "."""
    date = timexes[0] if timexes else None
    if date is None or text[at : date.span.start - offset].strip(_PLACE_EDGES):
        return None
    stop = _compiled(_SENDER).match(text, date.span.end - offset)
    end = date.span.end - offset
    return _opening(text, offset, (date.span.start - offset, end), stop.end() if stop else end, (), None, date)


_SENDER = r"\s*[-–—/]\s+(?:[A-Z][^\s]*(?: [A-Z][^\s]*){0,3} [-–—] )?"


def _unsigned(text: str, at: int, offset: int, timexes: tuple[Timex, ...], *, signed: bool) -> Opening | None:
    """Read a dateline without a signature: "Dammam, Sep 22: ", "PARIS, Jan. 8 -- ", "AMMAN — "."""
    date = _timex_within(timexes, offset + at, offset + at + 80)
    if date:
        place = _place(text[at : date.span.start - offset])
        stop = date.span.end - offset
        joiner = _compiled(_BARE_JOINER).match(text, stop) or (
            _compiled(_FULL_STOP).match(text, stop) if signed else None
        )
        if place and joiner and "," in text[at : date.span.start - offset]:
            return _opening(text, offset, (text.index(place, at), stop), joiner.end(), (), place, date)
        return None
    for found in _compiled(_BARE_JOINER).finditer(text, at, at + 60):
        place = text[at : found.start()].strip()
        if (
            _compiled(_CAPITAL_PLACE).match(place)
            and (found.group().strip() != ":" or "," in place)
            and found.end() < len(text)
        ):
            first = text.index(place, at)
            return _opening(text, offset, (first, first + len(place)), found.end(), (), place, None)
        return None
    return None


def read_dateline(text: str, offset: int) -> tuple[Dateline, Timex | None]:
    """Read a dateline that a label names ("DATELINE: INDIAN WELLS, California, March 14"): the dateline, and its date.

    `offset` is where `text` stands in the document.
    """
    date = next(iter(find(text, offset)), None)
    place = _place(text[: date.span.start - offset] if date else text)
    return Dateline(text, place, date.value if date else None), date


def _timex_within(timexes: tuple[Timex, ...], start: int, end: int) -> Timex | None:
    """Return the last date expression that lies between two offsets."""
    return next((timex for timex in reversed(timexes) if start <= timex.span.start and timex.span.end <= end), None)


# "St. John's", "Rio de Janeiro", "Frankfurt am Main", "New Delhi [India]", "MONOPOLI (BARI)"
# fmt: off
_SMALL_WORDS = frozenset({
    "al", "am", "an", "and", "da", "das", "de", "del", "der", "des", "di", "do", "dos", "du", "e", "el", "en",
    "et", "im", "in", "la", "las", "le", "les", "los", "of", "on", "sous", "sur", "the", "und", "upon", "y",
})
# fmt: on
_PLACE_EDGES = " ,;:-–—\t\n|/"


def _place(text: str) -> str | None:
    """Return the place that `text` consists of, joiners stripped; None where it reads as anything else."""
    place = text.strip(_PLACE_EDGES)
    if place.endswith(".") and "," not in place:  # "MOSCOW. April 2 (Interfax)", but "MADISON, Wis."
        place = place.rstrip(".")
    if not 2 <= len(place) <= 60 or any(char.isdigit() for char in place):
        return None
    words = place.replace(",", " ").replace("/", " ").split()
    if len(words) > 8:
        return None
    for word in words:
        bare = word.strip("()[].'’")
        if bare and bare[0].islower() and bare.casefold() not in _SMALL_WORDS:
            return None
    return place
