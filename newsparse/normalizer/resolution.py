"""Story → Resolution: weighs the dates, chooses the timestamp, and says why.

The order of decisions: roles by rules (`mentions`), day or month first by a ladder (`order`), evidence by named functions
with fitted weights (`evidence`), then: the best-supported day wins, the finest expression of that day is the timestamp,
and below the threshold the answer is null (`choice`). `replay` decides again from what a record tells.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import exp

from newsparse.defects import Defect
from newsparse.document import Span
from newsparse.normalizer.choice import (
    AGREES,
    DAY,
    Option,
    Weighed,
    choose,
    choose_option,
    choose_updated,
    verdict,
    weigh,
)
from newsparse.normalizer.conflicts import find_defects
from newsparse.normalizer.evidence import Context, score
from newsparse.normalizer.mentions import NEVER, PUBLISHED, UNKNOWN, UPDATED, find_mentions
from newsparse.normalizer.order import decide_order
from newsparse.normalizer.policy import Policy
from newsparse.normalizer.readings import read_mentions
from newsparse.normalizer.stamps import stamp_of, zone_of
from newsparse.normalizer.zones import Zone
from newsparse.parser import Story
from newsparse.timex import Grain


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


# Gold made by people disagrees with itself on one text in forty: nothing is surer than this.
MOST_CONFIDENT = 0.99


def resolve(story: Story, policy: Policy) -> Resolution:
    """Decide which of a story's dates is its publication, which its update, and say why."""
    mentions, cut = find_mentions(story)
    order, rung = decide_order(tuple(mention.timex for mention in mentions), story, policy.date_order)
    context = Context.of(story, read_mentions(mentions, order, policy))
    weighed = tuple(weigh(mention, context) for mention in context.mentions)
    chosen, confidence = choose(weighed)
    updated = choose_updated(weighed, chosen)
    stamp = stamp_of(chosen, story, policy)
    update = stamp_of(updated, story, policy)
    return Resolution(
        published=stamp.value,
        updated=update.value,
        published_utc=stamp.utc,
        updated_utc=update.utc,
        precision=chosen.mention.timex.grain.name.lower() if chosen else None,
        zone=stamp.zone,
        confidence=round(min(confidence, MOST_CONFIDENT), 3),
        dates=tuple(_candidate(each, chosen, weighed, story, policy) for each in weighed),
        defects=find_defects(weighed, chosen, stamp, rung, cut=cut),
        spans={
            name: each.mention.timex.span
            for name, each in (("published", chosen), ("updated", updated))
            if each and each.mention.line >= 0
        },
    )


def _candidate(
    each: Weighed, chosen: Weighed | None, weighed: tuple[Weighed, ...], story: Story, policy: Policy
) -> Candidate:
    timex = each.mention.timex
    zone = zone_of(timex, story, policy) if timex.zone else None
    value = timex.value
    if value and isinstance(zone, Zone):
        value += zone.offset
    return Candidate(
        timex.text,
        None if each.mention.line < 0 else timex.span,
        value,
        timex.grain.name.lower() if value else None,
        PUBLISHED if each is chosen and each.mention.role == UNKNOWN else each.mention.role,
        verdict(each, chosen),
        (*each.reasons, *_outcome(each, chosen, weighed)),
    )


def _outcome(each: Weighed, chosen: Weighed | None, weighed: tuple[Weighed, ...]) -> tuple[str, ...]:
    """Name what the comparison of a date with those that agree with it came to: the finer one stands for both."""
    if chosen is None:
        return ()
    grain = chosen.mention.timex.grain
    if each is not chosen:
        coarser = each.mention.timex.grain < grain and verdict(each, chosen) == AGREES
        return ("coarser than the date it agrees with",) if coarser else ()
    agreeing = (other for other in weighed if other is not chosen and verdict(other, chosen) == AGREES)
    return ("finest of the dates that agree",) if any(other.mention.timex.grain < grain for other in agreeing) else ()


def replay(dates: tuple[Candidate, ...]) -> str | None:
    """Decide again from what a record tells of its dates: roles, values and reasons, weighed by the same table.

    Law 5: `replay(article.dates)` is the record's `published`, a zone that the caller assumed or had inferred left out.
    """
    best, _ = choose_option(tuple(_option_of(candidate) for candidate in dates))
    return None if best is None else dates[best].value


def _option_of(candidate: Candidate) -> Option:
    grain = Grain[candidate.precision.upper()] if candidate.precision else Grain.YEAR
    day = (candidate.value or "")[:DAY]
    may_be = candidate.role not in NEVER and grain >= Grain.DAY and not day.startswith("--")
    position = candidate.span.start if candidate.span else 0
    return Option(day, candidate.role == UPDATED, grain, exp(score(candidate.reasons)) if may_be else 0.0, position)
