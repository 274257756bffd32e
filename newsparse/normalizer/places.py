"""The place of a dateline → its country and zone, by the tables that scripts/places.py takes from GeoNames."""

import re
from functools import cache

from newsparse.named_tuple import NamedTuple


class Located(NamedTuple):
    """Where a place is: its country (ISO 3166), and its IANA zone, or nothing where it has several."""

    country: str
    zone: str


_PARTS = r"[,/()\[\]]|\s(?:and|und|et|y|e)\s"


def locate(place: str | None) -> Located | None:
    """Return where a dateline's place is: "AUSTIN, Texas", "Hyderabad, Pakistan", "NEW YORK AND MAINZ, Germany".

    A state or country that is named decides, and tells the zone if nearly all of it has one; else the city does, if the
    name is one city's above all others. None where the tables do not tell.
    """
    if not place:
        return None
    cities, regions = _tables()
    parts = [part for piece in re.split(_PARTS, place) if (part := " ".join(piece.split()).casefold())]
    if not parts:
        return None
    city = cities.get(parts[0])
    region = next((regions[part] for part in parts[1:] if part in regions), None)
    if region is None:
        return city or regions.get(parts[0])
    if region.zone or city is None or city.country != region.country:
        return region
    return city


@cache
def _tables() -> tuple[dict[str, Located], dict[str, Located]]:
    """Index the places by name; loaded when a zone is asked for, which few texts do."""
    from newsparse.knowledge.places import PLACES, REGIONS  # noqa: PLC0415 - 4,000 names

    return _index(PLACES), _index(REGIONS)


def _index(rows: tuple[tuple[str, str, str], ...]) -> dict[str, Located]:
    return {name: Located(country, zone) for country, zone, names in rows for name in names.split("|")}
