"""What a job counts: for its progress, its summary, and its journal."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Self

from newsparse.article import Article
from newsparse.named_tuple import NamedTuple


class Tally(NamedTuple):
    """Counts: of records, those whose dates contradict each other, those without a date, failures; records by layout,
    failures by reason.
    """

    records: int = 0
    conflicts: int = 0
    undated: int = 0
    failures: int = 0
    layouts: Mapping[str, int] = {}
    reasons: Mapping[str, int] = {}

    def __add__(self, other: Tally) -> Tally:  # type: ignore[override]
        """Return both together."""
        return Tally(
            self.records + other.records,
            self.conflicts + other.conflicts,
            self.undated + other.undated,
            self.failures + other.failures,
            _together(self.layouts, other.layouts),
            _together(self.reasons, other.reasons),
        )

    @classmethod
    def of(cls, articles: list[Article], failures: list[str]) -> Self:
        """Count what a task gave; of failures, what happened."""
        layouts: dict[str, int] = {}
        reasons: dict[str, int] = {}
        conflicts = undated = 0
        for article in articles:
            layouts[article.layout] = layouts.get(article.layout, 0) + 1
            undated += article.published is None
            conflicts += any(defect.code == _CONFLICT for defect in article.defects)
        for what in failures:
            reason = kind_of(what)
            reasons[reason] = reasons.get(reason, 0) + 1
        return cls(len(articles), conflicts, undated, len(failures), layouts, reasons)

    def as_list(self) -> list[Any]:
        """Return plain data that `Tally(*…)` reads."""
        return [*self[:4], dict(self.layouts), dict(self.reasons)]


_CONFLICT = "date_conflict"


def _together(one: Mapping[str, int], other: Mapping[str, int]) -> Mapping[str, int]:
    if not other:
        return one
    both = dict(one)
    for name, count in other.items():
        both[name] = both.get(name, 0) + count
    return both


# "not JSON: expecting value (column 5)" → "not JSON"; "byte 0xff at 12 is no UTF-8" → "byte … at … is no UTF-8".
_PARTICULARS = re.compile(r"(?:: | \().*")
_NUMBERS = re.compile(r"(?<![\w-])\d[\w.,]*")


def kind_of(what: str) -> str:
    """Return what failures of one kind have in common, of the sentence that tells of one."""
    return _NUMBERS.sub("…", _PARTICULARS.sub("", what))
