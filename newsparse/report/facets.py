"""What records are counted by: rows of a name, what it is called on the page, and the values that a record has of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from newsparse.normalizer.zones import BASES
from newsparse.timex import Grain

Record = Mapping[str, Any]

NO_DATE = "no date"
NO_TIME = "no time of day"
NOT_PRINTED = "not known"
NOT_TOLD = "not told"
NO_AGENCY = "none named"
_GRAINS = tuple(grain.name.lower() for grain in Grain)
_WITH_TIME = frozenset(("minute", "second"))


class Facet(NamedTuple):
    """One way to sort records: `of` gives the values of a record. `order`: the values in their own order, where they have
    one; the others are told by how many records have them. `note`: what a reader has to know of it.
    """

    name: str
    heading: str
    note: str
    of: Callable[[Record], Iterable[str]]
    order: tuple[str, ...] = ()


def _layout(record: Record) -> Iterable[str]:
    return (record["layout"],)


def _agencies(record: Record) -> Iterable[str]:
    return dict.fromkeys(record["credits"]) or (NO_AGENCY,)


def _language(record: Record) -> Iterable[str]:
    return (record["language"] or NOT_TOLD,)


def _precision(record: Record) -> Iterable[str]:
    return (record["precision"] or NO_DATE,)


def _basis(record: Record) -> Iterable[str]:
    if record["zone"]:
        return (record["zone"]["basis"],)
    if record["published"] is None:
        return (NO_DATE,)
    return (NOT_PRINTED if record["precision"] in _WITH_TIME else NO_TIME,)


FACETS = (
    Facet("layout", "Layout", "What kind of text each was.", _layout),
    Facet("agency", "Agency", "Of several agencies of an article, each is counted.", _agencies),
    Facet("language", "Language", "As BCP 47 writes it.", _language),
    Facet("precision", "Precision", "How precise the date of publication is.", _precision, (*_GRAINS[::-1], NO_DATE)),
    Facet(
        "zone",
        "Time zone",
        "How the zone is known. Without one, times of different places cannot be compared.",
        _basis,
        (*BASES, NOT_PRINTED, NO_TIME, NO_DATE),
    ),
)
