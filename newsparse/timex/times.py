"""The fields of a match → the time of day and the zone that they print."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.timex.expression import on_the_clock
from newsparse.timex.shapes import Shape
from newsparse.timex.words import look_up


def time_of_day(shape: Shape, at: Mapping[str, int]) -> tuple[int, int, int | None] | None:
    """Return (hour, minute, second or None) on the 24-hour clock; None where no time is printed or the clock lacks it."""
    if "hhmm" in at:
        hour, minute = divmod(int(shape.tokens[at["hhmm"]]), 100)
    elif "hour" in at:
        hour = int(shape.tokens[at["hour"]])
        minutes = at.get("minute", at.get("minutes"))
        minute = 0 if minutes is None else int(shape.tokens[minutes])
    else:
        return None
    if "ampm" in at and hour <= 12:
        hour = hour % 12 + (12 if look_up(shape.tokens[at["ampm"]]).pm else 0)
    second = int(shape.tokens[at["second"]]) if "second" in at else None
    return (hour, minute, second) if on_the_clock(hour, minute, second) else None


def zone_of(shape: Shape, at: Mapping[str, int]) -> str | None:
    """Return the zone as printed: "GMT", "+02:00", "GMT+3", "CET/CEST"; of "+0200/EET" the offset, which says it all."""
    spans = [(at[field], at[f"{field}_end"]) for field in ("zone", "offset") if field in at]
    if not spans:
        return None
    first, last = min(spans)[0], max(spans)[1]
    if "offset" not in at and shape.letters[last : last + 2] == "/Z":
        last += 2
    return "".join(shape.tokens[first:last]).strip()
