"""A chosen date → the timestamp as the record prints it, with its zone and the zone's basis."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from newsparse.normalizer.choice import Weighed
from newsparse.normalizer.policy import Policy
from newsparse.normalizer.zones import (
    AGENCY,
    ASSUMED,
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
        return Stamp()
    value = each.mention.timex.value
    zone = zone_of(each.mention.timex, story, policy)
    if value is None or not isinstance(zone, Zone):
        return Stamp(value, ambiguous=zone if isinstance(zone, Ambiguous) else None)
    printed = each.mention.timex.zone
    key = region_of(printed) if printed else zone.name
    change = clock_change(key, datetime.fromisoformat(value)) if key else None
    return Stamp(value + zone.offset, to_utc(value, zone), zone, clock_change=change)


def zone_of(timex: Timex, story: Story, policy: Policy) -> Zone | Ambiguous | None:
    """Return the zone of a timestamp: the one printed with it; else, only if the caller says so, inferred or assumed."""
    if timex.hour is None or timex.year is None or timex.value is None:
        return None
    if not (timex.zone or policy.infer_zone or policy.assume_tz):
        return None
    when = datetime.fromisoformat(timex.value)
    signers = [found for name in story.credits if (found := agency(name))]
    if timex.zone:
        return read_zone(timex.zone, when, frozenset(found.country for found in signers if found.country))
    if policy.infer_zone and signers and signers[0].zone:
        return named_zone(signers[0].zone, when, AGENCY)
    return named_zone(policy.assume_tz, when, ASSUMED) if policy.assume_tz else None
