"""Records → Summary: one pass, and memory that does not grow with them."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from heapq import heappush, heapreplace

from newsparse.report.concerns import CONCERNS, CONFLICT, codes_of, conflicts_of, why_null
from newsparse.report.exhibits import Exhibit, exhibit
from newsparse.report.facets import FACETS, Record

# So many different names are counted each by itself; what comes new after them is counted together. Names are cut.
MOST_NAMES = 10_000
_LONGEST_NAME = 120
# So many different days, then months, are counted each by itself: eleven years of days.
MOST_DAYS = 4_000
# Records shown of each concern.
MOST_SHOWN = 30
# Confidences below a limit, and what those are called on the page: finer where most of them are.
BANDS = (
    (0.5, "below 0.5"),
    (0.7, "0.5 to 0.7"),
    (0.8, "0.7 to 0.8"),
    (0.9, "0.8 to 0.9"),
    (0.95, "0.9 to 0.95"),
    (0.98, "0.95 to 0.98"),
    (float("inf"), "0.98 and more"),
)
_LIMITS = tuple(limit for limit, _ in BANDS)


class Counts(Counter[str]):
    """How many records have each name; `others` those of names that came after `MOST_NAMES` different ones."""

    others = 0

    def count(self, name: str) -> None:
        """Count a record."""
        if len(name) > _LONGEST_NAME:
            name = name[:_LONGEST_NAME] + "…"
        if name in self or len(self) < MOST_NAMES:
            self[name] += 1
        else:
            self.others += 1


class Times(Counter[str]):
    """How many records are of each day: `2025-06-01`, or where that is too many different ones of each month, `2025-06`, or
    year. `length`: of how many characters the finest are. A record whose date is coarser is counted under what it is.
    """

    length = 10

    def count(self, published: str) -> None:
        """Count a record."""
        self[published[: self.length]] += 1
        while len(self) > MOST_DAYS and self.length > 4:
            self.length -= 3
            finer = dict(self)
            self.clear()
            for time, number in finer.items():
                self[time[: self.length]] += number


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """The dates whose confidence is between two limits: how many there are, and how many of them are right if it is."""

    dates: int = 0
    right: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What records tell together. `facets`: by the names of `FACETS`. `bands`: in the order of `BANDS`. `conflicts`:
    by (role, distance), one for each date that contradicts the chosen one; `in_conflict`: the records that have such dates.
    `nulls`: why there is no date. `defects`: records by code. `concerns`: records by the names of `CONCERNS`. `shown`: the
    records to look at first, those with the most reasons and the lowest confidence first.
    """

    records: int
    dated: int
    times: Times
    facets: Mapping[str, Counts]
    bands: tuple[Band, ...]
    in_conflict: int
    conflicts: Mapping[tuple[str, str], int]
    nulls: Mapping[str, int]
    defects: Mapping[str, int]
    concerns: Mapping[str, int]
    shown: tuple[Exhibit, ...]

    @property
    def right(self) -> float:
        """Return how many dates name the right day, if their confidence is."""
        return sum(band.right for band in self.bands)


def gather(records: Iterable[Record]) -> Summary:
    """Pass over records once, and return what they tell together. `records`: plain data that keeps the record's schema."""
    times, bands = Times(), [Band()] * len(BANDS)
    facets = {facet.name: Counts() for facet in FACETS}
    conflicts: Counter[tuple[str, str]] = Counter()
    nulls: Counter[str] = Counter()
    defects: Counter[str] = Counter()
    first = _First()
    number = in_conflict = 0
    for number, record in enumerate(records, 1):
        for facet in FACETS:
            for value in facet.of(record):
                facets[facet.name].count(value)
        if record["published"] is None:
            nulls[why_null(record)] += 1
        else:
            times.count(record["published"])
            _put(bands, record["confidence"])
        codes = codes_of(record)
        defects.update(codes)
        if CONFLICT in codes:
            in_conflict += 1
            conflicts.update(conflicts_of(record))
        first.weigh(record, number)
    return Summary(
        records=number,
        dated=number - sum(nulls.values()),
        times=times,
        facets=facets,
        bands=tuple(bands),
        in_conflict=in_conflict,
        conflicts=conflicts,
        nulls=nulls,
        defects=defects,
        concerns=first.counted,
        shown=first.shown(),
    )


def _put(bands: list[Band], confidence: float) -> None:
    at = bisect_right(_LIMITS, confidence)
    bands[at] = Band(dates=bands[at].dates + 1, right=bands[at].right + confidence)


class _First:
    """Keeps of each concern the records of the lowest confidence; of equal ones, those that came first."""

    def __init__(self) -> None:
        self.counted: Counter[str] = Counter()
        self._heaps: dict[str, list[tuple[float, int, Exhibit]]] = {concern.name: [] for concern in CONCERNS}

    def weigh(self, record: Record, order: int) -> None:
        """Keep a record, if it is one of those of the lowest confidence of a concern."""
        concerns = tuple(concern.name for concern in CONCERNS if concern.holds(record))
        self.counted.update(concerns)
        kept: Exhibit | None = None
        for name in concerns:
            heap = self._heaps[name]
            key = (-record["confidence"], -order)
            if len(heap) == MOST_SHOWN and heap[0][:2] > key:
                continue
            kept = kept or exhibit(record, order, concerns)
            if len(heap) < MOST_SHOWN:
                heappush(heap, (*key, kept))
            else:
                heapreplace(heap, (*key, kept))

    def shown(self) -> tuple[Exhibit, ...]:
        """Return what was kept, each record once: those with the most concerns first, then the least sure."""
        kept = {each.order: each for heap in self._heaps.values() for _, _, each in heap}
        return tuple(sorted(kept.values(), key=lambda each: (-len(each.concerns), each.confidence, each.order)))
