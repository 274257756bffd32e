"""Days, months or years side by side: which of them shows records over time best, and how many fall into each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

# Where less than this part of the records, at either end, takes half of the axis, it is told beside it: one of 1970 among
# those of 2025 would leave one column of all the others.
_FAR = 0.005
# A unit is too fine for records when fewer than this part of them have a date as fine.
_FINE_ENOUGH = 0.9


class Unit(NamedTuple):
    """A step of time: of which precision a date has to be, in characters, how many steps are shown at most, what the number
    of a step is, and what a step is called.
    """

    name: str
    length: int
    most: int
    number: Callable[[str], int]
    label: Callable[[int], str]


class Timeline(NamedTuple):
    """Records in steps of a unit, from the first to the last, those without records among them. `before`, `after`: those too
    far off to be shown; `coarser`: those whose date is not fine enough. `first`, `last`: of all.
    """

    unit: str
    labels: tuple[str, ...]
    numbers: tuple[int, ...]
    before: int
    after: int
    coarser: int
    first: str
    last: str


def _day(time: str) -> int:
    return date.fromisoformat(time[:10]).toordinal()


def _month(time: str) -> int:
    return int(time[:4]) * 12 + int(time[5:7]) - 1


def _years(step: int) -> Unit:
    name = "year" if step == 1 else f"{step} years"
    return Unit(name, 4, 120, lambda time: int(time[:4]) // step, lambda number: f"{number * step:04}")


UNITS = (
    Unit("day", 10, 62, _day, lambda number: date.fromordinal(number).isoformat()),
    Unit("month", 7, 120, _month, lambda number: f"{number // 12:04}-{number % 12 + 1:02}"),
    *(_years(step) for step in (1, 10, 100)),
)


def timeline(times: Mapping[str, int]) -> Timeline | None:
    """Return how records lie in time, in the finest unit that shows all but a few of them; None where there are none.

    `times`: how many there are of each time, `2025`, `2025-06` or `2025-06-01`.
    """
    whole = sum(times.values())
    if not whole:
        return None
    for unit in UNITS:
        steps = _steps(times, unit)
        counted = sum(steps.values())
        if counted < _FINE_ENOUGH * whole:
            continue
        first, last = _window(steps)
        if last - first < unit.most or unit is UNITS[-1]:
            break
    numbers = tuple(steps[number] for number in range(first, last + 1))
    return Timeline(
        unit=unit.name,
        labels=tuple(map(unit.label, range(first, last + 1))),
        numbers=numbers,
        before=sum(count for number, count in steps.items() if number < first),
        after=sum(count for number, count in steps.items() if number > last),
        coarser=whole - counted,
        first=min(times),
        last=max(times),
    )


def _steps(times: Mapping[str, int], unit: Unit) -> Counter[int]:
    """Count records by the numbers of their steps; those that are not fine enough, or of no real day, are left out."""
    steps: Counter[int] = Counter()
    for time, count in times.items():
        if len(time) >= unit.length:
            try:
                steps[unit.number(time)] += count
            except ValueError:  # 2025-02-30
                continue
    return steps


def _window(steps: Mapping[int, int]) -> tuple[int, int]:
    """Return the first and the last step to show: all, or all but the few that are far off."""
    numbers = sorted(steps)
    near = _without_few(numbers, steps)[0], _without_few(numbers[::-1], steps)[0]
    whole = numbers[0], numbers[-1]
    return near if (near[1] - near[0] + 1) * 2 < whole[1] - whole[0] + 1 else whole


def _without_few(numbers: list[int], steps: Mapping[int, int]) -> list[int]:
    """Return the numbers without the first ones, which hold few of the records."""
    left = _FAR * sum(steps.values())
    for at, number in enumerate(numbers):
        left -= steps[number]
        if left < 0:
            return numbers[at:]
    raise AssertionError  # few are not all
