"""Day before month, or month before day? Decided once per document, by a ladder of evidence."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from newsparse.knowledge.date_formats import DATE_FORMATS
from newsparse.knowledge.index import ORDERS
from newsparse.parser import Story
from newsparse.timex import Timex


def _by_a_larger_number(timexes: tuple[Timex, ...], story: Story) -> str | None:
    """`13/06/2025` elsewhere in the document settles `06/08/2025`: only one order can read it."""
    orders = {
        _printed_order(timex)
        for timex in timexes
        if timex.format in _NUMERIC and not timex.swappable and timex.possible
    }
    orders.discard("")
    return orders.pop() if len(orders) == 1 else None


def _by_another_date(timexes: tuple[Timex, ...], story: Story) -> str | None:
    """`KUALA LUMPUR, Aug 6 (Bernama)` settles `06/08/2019`."""
    plain = {(timex.month, timex.day) for timex in timexes if not timex.swappable and timex.day}
    orders = set()
    for timex in timexes:
        if timex.swappable:
            if (timex.month, timex.day) in plain:
                orders.add("dmy")
            if (timex.day, timex.month) in plain:
                orders.add("mdy")
    return orders.pop() if len(orders) == 1 else None


def _by_the_weekday(timexes: tuple[Timex, ...], story: Story) -> str | None:
    """`Tue, 06/08/2019`: only 6 August was a Tuesday."""
    for timex in timexes:
        if timex.swappable and timex.weekday is not None and timex.ymd:
            fits = _weekday(timex) == timex.weekday, _weekday(timex.swapped()) == timex.weekday
            if fits[0] != fits[1]:
                return "dmy" if fits[0] else "mdy"
    return None


def _by_full_stops(timexes: tuple[Timex, ...], story: Story) -> str | None:
    """`06.08.2019`: with full stops, day first everywhere."""
    dotted = [timex for timex in timexes if timex.swappable and "/" not in timex.text and "-" not in timex.text[:6]]
    return "dmy" if dotted and all(timex in dotted for timex in timexes if timex.swappable) else None


def _by_the_language(timexes: tuple[Timex, ...], story: Story) -> str | None:
    """English is no habit: America prints the month first, Britain and India the day."""
    if story.language is None or story.language == "en":
        return None
    return ORDERS.get(story.language)


LADDER: tuple[tuple[str, Callable[[tuple[Timex, ...], Story], str | None]], ...] = (
    ("a number over 12 elsewhere", _by_a_larger_number),
    ("another date of the text", _by_another_date),
    ("the weekday", _by_the_weekday),
    ("full stops", _by_full_stops),
    ("the language's habit", _by_the_language),
)

_NUMERIC = frozenset(row.name for row in DATE_FORMATS if row.swappable)


def decide_order(timexes: tuple[Timex, ...], story: Story, stated: str) -> tuple[str, str]:
    """Return "dmy" or "mdy", and the name of the rung that decided; the name is empty where nothing did."""
    if stated in ("dmy", "mdy"):
        return stated, "stated by the caller"
    if not any(timex.swappable for timex in timexes):
        return "dmy", ""
    for name, rung in LADDER:
        order = rung(timexes, story)
        if order:
            return ("mdy" if order == "mdy" else "dmy"), name
    return ("mdy" if _american(timexes) or story.language == "en" else "dmy"), ""


def _american(timexes: tuple[Timex, ...]) -> bool:
    """`6/1/2025 7:47 AM`: slashes and a 12-hour clock are printed together in America, mostly."""
    return any(timex.swappable and "/" in timex.text and timex.text.rstrip(" .)")[-1:] in "mM" for timex in timexes)


# "10:07 - 13/08/2019": of the numbers beside each other those are meant that a date has between them, and no time.
_PAIR = re.compile(r"(?<!\d)(\d{1,2})(?=\s?[^\w\s:,]\s?(\d{1,2})(?!\d))")


def _printed_order(timex: Timex) -> str:
    """Tell in which order an all-number date with one number over 12 was printed."""
    pairs = {(int(first), int(second)) for first, second in _PAIR.findall(timex.text)}
    if (timex.day, timex.month) in pairs:
        return "dmy"
    return "mdy" if (timex.month, timex.day) in pairs else ""


def _weekday(timex: Timex) -> int | None:
    return date(*timex.ymd).weekday() if timex.ymd else None
