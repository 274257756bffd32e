"""What a printed zone means on a given day: its offset, or why it is not known."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from newsparse.knowledge.zones import ZONE_NAMES, ZONE_PAIRS, ZONES
from newsparse.named_tuple import NamedTuple

BASES = STATED, PLACE, AGENCY, ASSUMED = "stated", "place", "agency", "assumed"


class Zone(NamedTuple):
    """A timestamp's zone: its name as printed or assumed, its offset on that day (`+05:30`), and where it comes from.

    `basis`: "stated" in the text; "place" or "agency" (only by `infer_zone`); "assumed" (only by `assume_tz`).
    """

    name: str
    offset: str
    basis: str


class Ambiguous(NamedTuple):
    """A zone name with several meanings, none of which the text decides."""

    name: str
    offsets: tuple[str, ...]


_OFFSET = r"([A-Za-zА-Я]*)([+-])(\d{1,2}):?(\d\d)?\Z"
_MOST_MINUTES = 14 * 60


def read_zone(printed: str, when: datetime, countries: Iterable[frozenset[str]]) -> Zone | Ambiguous | None:
    """Return the zone that `printed` names at the local time `when`; None for a name or offset that exists nowhere.

    `countries` (ISO 3166): those that the text's agency, its place, its address, its language speak for, one after the
    other: the first that leaves one meaning decides.
    "GMT+3" is east of Greenwich, as people write it, not the POSIX reading.
    """
    if printed in ZONE_PAIRS:
        return named_zone(ZONE_PAIRS[printed], when, STATED, name=printed)
    found = None if printed.isalpha() else re.match(_OFFSET, printed)
    if found:
        minutes = int(found[3]) * 60 + int(found[4] or 0) if len(found[3]) < 3 else 0
        return (
            Zone(printed, _offset(minutes if found[2] == "+" else -minutes), STATED)
            if minutes <= _MOST_MINUTES
            else None
        )
    readings = (
        (("", ZONE_NAMES[printed]),) if printed in ZONE_NAMES else ZONES.get(printed) or ZONES.get(printed.upper())
    )
    if not readings:
        return None
    target = _one_of(readings, countries)
    if target is None:
        return Ambiguous(printed, tuple(dict.fromkeys(target for _, target in readings)))
    return Zone(printed, target, STATED) if target[0] in "+-" else named_zone(target, when, STATED, name=printed)


def _one_of(readings: tuple[tuple[str, str], ...], countries: Iterable[frozenset[str]]) -> str | None:
    """Return the one meaning that is left among several, or None: CST is the same hour in the United States and Canada."""
    targets = {target for _, target in readings}
    for speaking in () if len(targets) == 1 else countries:
        fitting = {target for country, target in readings if country in speaking}
        if len(fitting) == 1:
            return fitting.pop()
    return targets.pop() if len(targets) == 1 else None


def named_zone(key: str, when: datetime, basis: str, name: str | None = None) -> Zone | None:
    """Return the IANA zone `key` with its offset at the local time `when`; None for a key that does not exist."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - most stamps need no table of zones

    try:
        offset = when.replace(tzinfo=ZoneInfo(key)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return None if offset is None else Zone(name or key, _offset(round(offset / timedelta(minutes=1))), basis)


def region_of(printed: str) -> str | None:
    """Return the IANA zone that a printed name stands for if its offset follows the season ("ET", "CET/CEST"), else None."""
    named = ZONE_NAMES.get(printed) or ZONES.get(printed, (("", ""),))[0][1]
    return ZONE_PAIRS.get(printed) or (named if "/" in named else None)


def clock_change(key: str, when: datetime) -> str | None:
    """Tell whether the clocks of the IANA zone `key` were changed at the local time `when`: "ambiguous_time" in the hour
    that happened twice, "imaginary_time" in the one that was skipped (the words are PEP 495's and dateutil's).
    """
    from dateutil import tz  # noqa: PLC0415 - 60 ms that few stamps need

    zone = tz.gettz(key)
    if zone is None:
        return None
    if not tz.datetime_exists(when, zone):
        return "imaginary_time"
    return "ambiguous_time" if tz.datetime_ambiguous(when, zone) else None


def _offset(minutes: int) -> str:
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return f"{sign}{hours:02d}:{rest:02d}"


def to_utc(value: str, zone: Zone) -> str | None:
    """Return a local ISO time with its zone as RFC 3339 in Z; None where the calendar ends before."""
    try:
        local = datetime.fromisoformat(value + zone.offset)
        return (local - (local.utcoffset() or timedelta())).replace(tzinfo=None).isoformat() + "Z"
    except (ValueError, OverflowError):
        return None
