"""Zones: what a printed name means, where a place lies, and what the record says. The rows are in cases/zones.json."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from test_dates import record

from newsparse.normalizer.places import locate
from newsparse.normalizer.zones import Ambiguous, Zone, clock_change, read_zone, to_utc

CASES = json.loads((Path(__file__).parent / "cases" / "zones.json").read_text("utf-8"))


@pytest.mark.parametrize(
    "case", CASES["names"], ids=lambda case: f"{case['printed']} {case['when']} {case['countries']}"
)
def test_a_printed_name_means(case: dict[str, Any]) -> None:
    countries = [frozenset(each) for each in case["countries"]]
    found = read_zone(case["printed"], datetime.fromisoformat(case["when"]), countries)
    if isinstance(case["offset"], list):
        assert found == Ambiguous(case["printed"], tuple(case["offset"]))
    elif case["offset"] is None:
        assert found is None
    else:
        assert found == Zone(case["printed"], case["offset"], "stated")


@pytest.mark.parametrize(("place", "country", "zone"), CASES["places"])
def test_a_place_lies(place: str, country: str | None, zone: str | None) -> None:
    found = locate(place)
    assert (found and found.country) == country
    assert (found and found.zone) == zone


@pytest.mark.parametrize("case", CASES["texts"], ids=lambda case: case["name"])
def test_the_record_says(case: dict[str, Any]) -> None:
    article = record(case)
    assert article.published == case["published"]
    zone = article.zone and {name: getattr(article.zone, name) for name in ("name", "offset", "basis")}
    assert zone == case.get("zone")
    zone_defects = {"zone_unknown", "ambiguous_zone", "imaginary_time", "ambiguous_time"}
    assert {defect.code for defect in article.defects} & zone_defects == (
        {case["defect"]} if "defect" in case else set()
    )


@pytest.mark.parametrize(
    ("local", "offset", "utc"),
    [
        ("2025-06-01T07:47", "+02:00", "2025-06-01T05:47:00Z"),
        ("2025-01-01T00:30:05", "+05:30", "2024-12-31T19:00:05Z"),
        ("9999-12-31T23:59", "-12:00", None),
    ],
)
def test_universal_time_ends_with_the_calendar(local: str, offset: str, utc: str | None) -> None:
    assert to_utc(local, Zone("", offset, "stated")) == utc


def test_no_clock_changes_in_a_zone_that_does_not_exist() -> None:
    assert clock_change("Nowhere/City", datetime.fromisoformat("2025-06-01T12:00")) is None
