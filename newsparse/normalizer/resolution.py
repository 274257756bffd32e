"""Story → Resolution: weighs the dates, chooses the timestamp, and says why.

The order of decisions: roles by rules (`mentions`), day or month first by a ladder (`order`), evidence by named functions
with fitted weights (`evidence`), then: the best-supported day wins, the finest expression of that day is the timestamp,
and below the threshold the answer is null. `replay` decides again from what a record tells.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from math import exp
from typing import NamedTuple

from newsparse.defects import Defect
from newsparse.document import Span
from newsparse.normalizer.evidence import Context, reasons, score
from newsparse.normalizer.mentions import CLOCK, NEVER, PUBLISHED, UNKNOWN, UPDATED, Mention, find_mentions
from newsparse.normalizer.order import decide_order
from newsparse.normalizer.zones import AGENCY, ASSUMED, Ambiguous, Zone, named_zone, read_zone, to_utc
from newsparse.parser import Story
from newsparse.parser.dateline import agency
from newsparse.timex import Grain, Timex

CHOSEN, AGREES, PASSED_OVER = "chosen", "agrees", "passed over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What the caller decides about dates; nothing here is ever taken from the clock or the environment.

    `reference_date`: what "now" means. `assume_tz`: the IANA zone for times that print none. `infer_zone`: whether the
    agency may give the zone. `date_order`: auto, dmy, mdy or ymd.
    """

    reference_date: date | None = None
    assume_tz: str | None = None
    infer_zone: bool = False
    date_order: str = "auto"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One date expression as the record tells it: text and span as printed, value in ISO 8601 at its own precision, its
    role, the verdict on it, and the named reasons that decided. Metadata has no span.
    """

    text: str
    span: Span | None
    value: str | None
    precision: str | None
    role: str
    verdict: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """What was decided about the dates of a story: the record's keys of these names."""

    published: str | None = None
    updated: str | None = None
    published_utc: str | None = None
    updated_utc: str | None = None
    precision: str | None = None
    zone: Zone | None = None
    confidence: float = 0.0
    dates: tuple[Candidate, ...] = ()
    defects: tuple[Defect, ...] = ()
    spans: dict[str, Span] = field(default_factory=dict)


class Weighed(NamedTuple):
    """A mention with the reasons for and against it, and their odds against "none of these" (0: it may not be chosen)."""

    mention: Mention
    reasons: tuple[str, ...]
    odds: float


class Option(NamedTuple):
    """What the choice looks at: a day that may be the publication's, and how it was printed."""

    day: str
    updated: bool
    grain: Grain
    odds: float
    position: int


def resolve(story: Story, policy: Policy) -> Resolution:
    """Decide which of a story's dates is its publication, which its update, and say why."""
    mentions, cut = find_mentions(story)
    order, rung = decide_order(tuple(mention.timex for mention in mentions), story, policy.date_order)
    context = Context.of(story, read_mentions(mentions, order, policy))
    weighed = tuple(_weigh(mention, context) for mention in context.mentions)
    chosen, confidence = _choose(weighed)
    updated = _choose_updated(weighed, chosen)
    stamp = _stamp(chosen, story, policy)
    update = _stamp(updated, story, policy)
    return Resolution(
        published=stamp.value,
        updated=update.value,
        published_utc=stamp.utc,
        updated_utc=update.utc,
        precision=chosen.mention.timex.grain.name.lower() if chosen else None,
        zone=stamp.zone,
        confidence=round(confidence, 3),
        dates=tuple(_candidate(each, chosen, weighed, story, policy) for each in weighed),
        defects=find_defects(weighed, chosen, stamp, rung, cut=cut),
        spans={
            name: each.mention.timex.span
            for name, each in (("published", chosen), ("updated", updated))
            if each and each.mention.line >= 0
        },
    )


def read_mentions(mentions: tuple[Mention, ...], order: str, policy: Policy) -> tuple[Mention, ...]:
    """Give each mention the reading that the document's order, and the caller's reference date, decide."""
    return tuple(_read(mention, order, policy) for mention in mentions)


def _read(mention: Mention, order: str, policy: Policy) -> Mention:
    """Give a mention the reading that the document's order, and the caller's reference date, decide."""
    timex = mention.timex
    if timex.swappable and order == "mdy":
        timex = timex.swapped()
    if timex.year is None and timex.month and timex.day and policy.reference_date:
        timex = _with_year(timex, policy.reference_date)
    return mention if timex is mention.timex else mention._replace(timex=timex)


_TOLERANCE = timedelta(days=1)


def _with_year(timex: Timex, reference: date) -> Timex:
    """Give a yearless day the year that makes it the last such day up to a day after the reference date."""
    for year in (reference.year + 1, reference.year, reference.year - 1):
        dated = replace(timex, year=year)
        day = _day(dated)
        if day and day <= reference + _TOLERANCE:
            return dated
    return timex


def _day(timex: Timex) -> date | None:
    try:
        return date(*timex.ymd) if timex.ymd else None
    except ValueError:
        return None


def weighable(mention: Mention) -> bool:
    """Tell whether a mention may be the publication at all: a full, possible day whose role does not forbid it."""
    return mention.timex.ymd is not None and mention.role not in NEVER


def _weigh(mention: Mention, context: Context) -> Weighed:
    names = reasons(mention, context)
    return Weighed(mention, names, exp(score(names)) if weighable(mention) else 0.0)


# Below this the answer is null: a wrong date is worse than none. benchmarks/accuracy.py shows what it costs and saves.
MIN_CONFIDENCE = 0.5


def _choose(weighed: tuple[Weighed, ...]) -> tuple[Weighed | None, float]:
    """Return the mention that is the timestamp, and how likely its day is right."""
    best, confidence = choose_option(tuple(_option(each) for each in weighed))
    return (None if best is None else weighed[best]), confidence


def _option(each: Weighed) -> Option:
    timex = each.mention.timex
    return Option((timex.value or "")[:_DAY], each.mention.role == UPDATED, timex.grain, each.odds, timex.span.start)


_DAY = len("2025-06-01")


def choose_option(options: tuple[Option, ...]) -> tuple[int | None, float]:
    """Return the index of the option that is the timestamp (None: no answer), and how likely its day is right.

    The expressions of one day add up their odds; against them stand the other days', and "none of these" at 1. Of the day
    that wins, the finest expression is the timestamp, none that is an update before one that is: a finer one replaces a
    coarser only where they agree.
    """
    days: dict[str, float] = {}
    for option in options:
        if option.odds:
            days[option.day] = days.get(option.day, 0.0) + option.odds
    best = max(days, key=lambda day: days[day], default=None)
    if best is None:
        return None, 0.0
    confidence = days[best] / (1.0 + sum(days.values()))
    if confidence < MIN_CONFIDENCE:
        return None, 0.0
    of_day = [index for index, option in enumerate(options) if option.odds and option.day == best]
    return max(of_day, key=lambda index: _fitness(options[index])), confidence


def _fitness(option: Option) -> tuple[bool, Grain, float, int]:
    """Rank the expressions of one day: no update before an update, then the finer, the likelier, the earlier."""
    return (not option.updated, option.grain, option.odds, -option.position)


_NEAR = 8


def _choose_updated(weighed: tuple[Weighed, ...], chosen: Weighed | None) -> Weighed | None:
    """Return the likeliest mention near the chosen one that is labelled as an update."""
    updates = [each for each in weighed if each.mention.role == UPDATED and each.mention.timex.ymd]
    near = [each for each in updates if chosen is None or abs(each.mention.line - chosen.mention.line) <= _NEAR]
    return max(near, key=lambda each: _fitness(_option(each)), default=None)


class Stamp(NamedTuple):
    """A timestamp as the record prints it, with its zone, or why the zone is not known."""

    value: str | None = None
    utc: str | None = None
    zone: Zone | None = None
    ambiguous: Ambiguous | None = None


def _stamp(each: Weighed | None, story: Story, policy: Policy) -> Stamp:
    if each is None:
        return Stamp()
    value = each.mention.timex.value
    zone = _zone(each.mention.timex, story, policy)
    if value is None or not isinstance(zone, Zone):
        return Stamp(value, ambiguous=zone if isinstance(zone, Ambiguous) else None)
    return Stamp(value + zone.offset, to_utc(value, zone), zone)


def _zone(timex: Timex, story: Story, policy: Policy) -> Zone | Ambiguous | None:
    """Return the zone of a timestamp: the one printed with it; else, only if the caller says so, inferred or assumed."""
    if timex.hour is None or timex.year is None or timex.value is None:
        return None
    when = datetime.fromisoformat(timex.value)
    signers = [found for name in story.credits if (found := agency(name))]
    if timex.zone:
        return read_zone(timex.zone, when, frozenset(found.country for found in signers if found.country))
    if policy.infer_zone and signers and signers[0].zone:
        return named_zone(signers[0].zone, when, AGENCY)
    return named_zone(policy.assume_tz, when, ASSUMED) if policy.assume_tz else None


def _candidate(
    each: Weighed, chosen: Weighed | None, weighed: tuple[Weighed, ...], story: Story, policy: Policy
) -> Candidate:
    timex = each.mention.timex
    zone = _zone(timex, story, policy) if timex.zone else None
    value = timex.value
    if value and isinstance(zone, Zone):
        value += zone.offset
    return Candidate(
        timex.text,
        None if each.mention.line < 0 else timex.span,
        value,
        timex.grain.name.lower() if value else None,
        PUBLISHED if each is chosen and each.mention.role == UNKNOWN else each.mention.role,
        _verdict(each, chosen),
        (*each.reasons, *_outcome(each, chosen, weighed)),
    )


def _outcome(each: Weighed, chosen: Weighed | None, weighed: tuple[Weighed, ...]) -> tuple[str, ...]:
    """Name what the comparison of a date with those that agree with it came to: the finer one stands for both."""
    if chosen is None:
        return ()
    grain = chosen.mention.timex.grain
    if each is not chosen:
        coarser = each.mention.timex.grain < grain and _verdict(each, chosen) == AGREES
        return ("coarser than the date it agrees with",) if coarser else ()
    agreeing = (other for other in weighed if other is not chosen and _verdict(other, chosen) == AGREES)
    return ("finest of the dates that agree",) if any(other.mention.timex.grain < grain for other in agreeing) else ()


def _verdict(each: Weighed, chosen: Weighed | None) -> str:
    if each is chosen:
        return CHOSEN
    if chosen is None or each.mention.role not in (PUBLISHED, UNKNOWN):
        return PASSED_OVER
    return AGREES if _agree(each.mention.timex, chosen.mention.timex) else PASSED_OVER


def _agree(one: Timex, other: Timex) -> bool:
    """Tell whether two expressions speak of one day: a local dateline may be a day off a UTC stamp."""
    theirs = _day(other)
    if theirs is None or one.month is None or one.day is None or not one.possible:
        return False
    mine = _day(one if one.year is not None else replace(one, year=theirs.year))
    return mine is not None and abs(mine - theirs) <= _TOLERANCE


def find_defects(
    weighed: tuple[Weighed, ...], chosen: Weighed | None, stamp: Stamp, rung: str, *, cut: bool
) -> tuple[Defect, ...]:
    """Return what was wrong with the dates: each expression's own defects, then those of the answer."""
    defects = [defect for each in weighed if (defect := _own_defect(each, chosen, rung))]
    if cut:
        defects.append(
            Defect("truncated_header", "more dates are printed than are weighed: the farthest were left out")
        )
    if chosen is None:
        yearless = (
            each.mention.timex for each in weighed if each.mention.role == PUBLISHED and each.mention.timex.year is None
        )
        defects += [Defect("year_unknown", f"{timex.text} has no year", timex.span) for timex in yearless][:1]
    elif stamp.ambiguous:
        message = f"{stamp.ambiguous.name} can mean {', '.join(stamp.ambiguous.offsets)}"
        defects.append(Defect("ambiguous_zone", message, chosen.mention.timex.span))
    elif chosen.mention.timex.hour is not None and stamp.zone is None:
        message = f"no zone is printed with {chosen.mention.timex.text}"
        defects.append(Defect("zone_unknown", message, chosen.mention.timex.span))
    return tuple(defects)


def _own_defect(each: Weighed, chosen: Weighed | None, rung: str) -> Defect | None:
    """Return what is wrong with one date expression, if anything is."""
    timex = each.mention.timex
    if not timex.possible:
        return Defect("impossible_date", f"the calendar has no {timex.text}", timex.span)
    day = _day(timex)
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
    if day and each.mention.role in (CLOCK, PUBLISHED) and _verdict(each, chosen) == PASSED_OVER:
        message = f"{timex.text} says {day.isoformat()}, the chosen date {chosen.mention.timex.value}"
        return Defect("date_conflict", message, timex.span)
    return None


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def replay(dates: tuple[Candidate, ...]) -> str | None:
    """Decide again from what a record tells of its dates: roles, values and reasons, weighed by the same table.

    Law 5: `replay(article.dates)` is the record's `published`, a zone that the caller assumed or had inferred left out.
    """
    best, _ = choose_option(tuple(_option_of(candidate) for candidate in dates))
    return None if best is None else dates[best].value


def _option_of(candidate: Candidate) -> Option:
    grain = Grain[candidate.precision.upper()] if candidate.precision else Grain.YEAR
    day = (candidate.value or "")[:_DAY]
    may_be = candidate.role not in NEVER and grain >= Grain.DAY and not day.startswith("--")
    position = candidate.span.start if candidate.span else 0
    return Option(day, candidate.role == UPDATED, grain, exp(score(candidate.reasons)) if may_be else 0.0, position)
