"""A chosen date → the timestamp as the record prints it, with its zone and the zone's basis."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from newsparse.document import line_start
from newsparse.knowledge.agencies import Agency
from newsparse.knowledge.zones import LANGUAGE_COUNTRIES
from newsparse.layouts import layout_named
from newsparse.normalizer.choice import Weighed
from newsparse.normalizer.policy import Policy
from newsparse.normalizer.zones import (
    AGENCY,
    ASSUMED,
    PLACE,
    Ambiguous,
    Zone,
    clock_change,
    named_zone,
    read_zone,
    region_of,
    to_utc,
)
from newsparse.parser import Story
from newsparse.parser.dateline import agency
from newsparse.timex import Timex

if TYPE_CHECKING:
    from newsparse.normalizer.places import Located


class Stamp(NamedTuple):
    """A timestamp as the record prints it, with its zone, or why the zone is not known."""

    value: str | None = None
    utc: str | None = None
    zone: Zone | None = None
    ambiguous: Ambiguous | None = None
    clock_change: str | None = None


def stamp_of(each: Weighed | None, story: Story, policy: Policy) -> Stamp:
    """Return the timestamp of a chosen mention; an empty one for None."""
    if each is None:
        return _NO_STAMP
    value = each.mention.timex.value
    zone = zone_of(each.mention.timex, story, policy)
    if value is None or not isinstance(zone, Zone):
        return Stamp(value, ambiguous=zone if isinstance(zone, Ambiguous) else None)
    printed = each.mention.timex.zone
    key = region_of(printed) if printed else zone.name
    change = clock_change(key, datetime.fromisoformat(value)) if key else None
    return Stamp(value + zone.offset, to_utc(value, zone), zone, clock_change=change)


_NO_STAMP = Stamp()


def zone_of(timex: Timex, story: Story, policy: Policy) -> Zone | Ambiguous | None:
    """Return the zone of a timestamp: the one printed with it; else, only if the caller says so, inferred or assumed."""
    # "Jun 2025 10:00 +0200" prints a time and no day that it belongs to.
    if timex.hour is None or not (timex.zone or policy.infer_zone or policy.assume_tz):
        return None
    value = timex.value
    if value is None or timex.ymd is None:
        return None
    when = datetime.fromisoformat(value)
    if timex.zone:
        return read_zone(timex.zone, when, _countries(story, timex))
    if policy.infer_zone and (inferred := _inferred(story, when)):
        return inferred
    return named_zone(policy.assume_tz, when, ASSUMED) if policy.assume_tz else None


def _inferred(story: Story, when: datetime) -> Zone | None:
    """Return the zone of the agency, or of the dateline's place.

    A stamp is the clock of whoever published it. An aggregator's page keeps the aggregator's (MENAFN's is Eastern),
    wherever the story was filed; so the first credit's zone goes before the place, which serves where no agency has one.
    """
    signers = _signers(story)
    if signers and signers[0].zone:
        return named_zone(signers[0].zone, when, AGENCY)
    place = _place(story)
    return named_zone(place.zone, when, PLACE) if place and place.zone else None


def _place(story: Story) -> "Located | None":
    """Return where the dateline's place is."""
    from newsparse.normalizer.places import locate  # noqa: PLC0415 - few zones hang on a place

    return locate(story.dateline.place) if story.dateline else None


def _signers(story: Story) -> list[Agency]:
    return [found for name in story.credits if (found := agency(name))]


def _countries(story: Story, timex: Timex) -> Iterator[frozenset[str]]:
    """Yield what speaks for a country, the surest first: the database whose clock it is, the agencies that sign, those
    named beside the stamp ("PTI | Updated: Feb 13, 2020, 13:10 IST"), the dateline's place, the address, the language.
    """
    vendor = layout_named(story.document.layout).country if story.document.parts else ""
    yield frozenset({vendor} if vendor else ())
    yield frozenset(found.country for found in _signers(story) if found.country)
    words = (word.strip(",.:|()") for word in _before(story.document.text, timex).split())
    yield frozenset(found.country for word in words if word and (found := agency(word)) and found.country)
    place = _place(story)
    yield frozenset({place.country}) if place else frozenset()
    host = re.match(_HOST, story.document.metadata.get("url") or "")
    yield frozenset({_TOP_LEVEL.get(host[1], host[1].upper())}) if host else frozenset()
    yield frozenset(LANGUAGE_COUNTRIES.get(story.language or "", ()))


def _before(text: str, timex: Timex) -> str:
    """Return what stands before a stamp on its line; nothing for one that the metadata gives."""
    start, end = timex.span
    return text[line_start(text, start) : start] if text[start:end] == timex.text else ""


# "https://www.example.co.in/…": two letters at the end of the host are a country's.
_HOST = r"(?:https?://)?[^/\s:]+\.([a-z]{2})(?=[:/]|\Z)"
_TOP_LEVEL = {"uk": "GB"}
