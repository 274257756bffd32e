"""What was wrong with the dates, as defects."""

from __future__ import annotations

from newsparse.defects import CODES, Defect
from newsparse.normalizer.choice import PASSED_OVER, Judged, Weighed
from newsparse.normalizer.readings import day_of
from newsparse.normalizer.roles import CLOCK, PUBLISHED, UNKNOWN
from newsparse.normalizer.stamps import Stamp


def find_defects(
    judged: tuple[Judged, ...], chosen: Weighed | None, stamp: Stamp, rung: str, *, left_out: int
) -> tuple[Defect, ...]:
    """Return what was wrong with the dates: each expression's own defects, then those of the answer. `left_out`: how many
    dates were not weighed.
    """
    defects = [defect for each, verdict in judged if (defect := _own_defect(each, verdict, chosen, rung))]
    if left_out:
        message = f"{left_out:,} dates more are printed than are weighed: those farthest from the headline"
        defects.append(Defect("too_many_dates", message))
    if chosen is None:
        yearless = (
            each.mention.timex
            for each, _ in judged
            if each.mention.role == PUBLISHED and each.mention.timex.year is None
        )
        defects += [Defect("year_unknown", f"{timex.text} has no year", timex.span) for timex in yearless][:1]
    elif stamp.ambiguous:
        message = f"{stamp.ambiguous.name} can mean {', '.join(stamp.ambiguous.offsets)}"
        defects.append(Defect("ambiguous_zone", message, chosen.mention.timex.span))
    elif chosen.mention.timex.hour is not None and stamp.zone is None:
        timex = chosen.mention.timex
        said = f"{timex.zone} is no zone that is known" if timex.zone else f"no zone is printed with {timex.text}"
        defects.append(Defect("zone_unknown", said, timex.span))
    if chosen is not None and stamp.clock_change:
        message = f"{chosen.mention.timex.text}: {CODES[stamp.clock_change]}"
        defects.append(Defect(stamp.clock_change, message, chosen.mention.timex.span))
    return tuple(defects)


def _own_defect(each: Weighed, verdict: str, chosen: Weighed | None, rung: str) -> Defect | None:
    """Return what is wrong with one date expression, if anything is."""
    timex = each.mention.timex
    if not timex.possible:
        return Defect("impossible_date", f"the calendar has no {timex.text}", timex.span)
    day = day_of(timex)
    if (
        day
        and timex.weekday is not None
        and day.weekday() != timex.weekday
        and each.mention.role in (PUBLISHED, UNKNOWN)
    ):
        return Defect("weekday_mismatch", f"{day.isoformat()} is a {_WEEKDAYS[day.weekday()]}", timex.span)
    if chosen is None:
        return None
    if each is chosen and timex.swappable and not rung:
        other = timex.swapped().value
        return Defect("ambiguous_day_month", f"{timex.text} is read as {timex.value}; it could be {other}", timex.span)
    if day and each.mention.role in (CLOCK, PUBLISHED) and verdict == PASSED_OVER:
        message = f"{timex.text} says {day.isoformat()}, the chosen date {chosen.mention.timex.value}"
        return Defect("date_conflict", message, timex.span)
    return None


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
