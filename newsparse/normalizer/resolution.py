"""Story → Resolution: weighs the dates, chooses the timestamp, and says why.

The order of decisions: roles by rules (`roles`), day or month first by a ladder (`order`), evidence by named functions
with fitted weights (`evidence`), then: the best-supported day wins, the finest expression of that day is the timestamp,
and below the threshold the answer is null (`choice`). `replay` decides again from what a record tells.
"""

from collections.abc import Mapping
from math import exp
from types import MappingProxyType
from typing import NamedTuple

from newsparse.defects import Defect
from newsparse.document import Span
from newsparse.limits import DEFAULT, Limits
from newsparse.normalizer.choice import (
    AGREES,
    CHOSEN,
    Judged,
    Option,
    Weighed,
    choose,
    choose_option,
    choose_updated,
    judge,
    weigh,
)
from newsparse.normalizer.conflicts import find_defects
from newsparse.normalizer.evidence import Context, score
from newsparse.normalizer.mentions import find_mentions
from newsparse.normalizer.order import decide_order
from newsparse.normalizer.policy import MIN_CONFIDENCE, Policy
from newsparse.normalizer.readings import read_mentions
from newsparse.normalizer.roles import NAMED, NEVER, PUBLISHED, UNKNOWN, UPDATED
from newsparse.normalizer.stamps import Stamp, stamp_of, zone_of
from newsparse.normalizer.zones import Zone
from newsparse.parser import Story
from newsparse.timex import Grain


class Candidate(NamedTuple):
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


class Resolution(NamedTuple):
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
    spans: Mapping[str, Span] = MappingProxyType({})


# Gold made by people disagrees with itself on one text in forty: nothing is surer than this.
MOST_CONFIDENT = 0.99


def resolve(story: Story, policy: Policy, limits: Limits = DEFAULT) -> Resolution:
    """Decide which of a story's dates is its publication, which its update, and say why. Of `limits` counts `dates`."""
    mentions, left_out = find_mentions(story, policy, limits.dates)
    order, rung = decide_order(tuple([mention.timex for mention in mentions]), story, policy.date_order)
    context = Context.of(story, read_mentions(mentions, order, policy, story), bool(rung))
    weighed = tuple([weigh(mention, context) for mention in context.mentions])
    chosen, confidence = choose(weighed, policy.min_confidence)
    updated = choose_updated(weighed, chosen)
    judged = judge(weighed, chosen)
    stamp = stamp_of(chosen, story, policy)
    update = stamp_of(updated, story, policy)
    return Resolution(
        stamp.value,
        update.value,
        stamp.utc,
        update.utc,
        _PRECISIONS[chosen.option.grain] if chosen else None,
        stamp.zone,
        round(min(confidence, MOST_CONFIDENT), 3),
        _candidates(judged, chosen, stamp, story, policy),
        find_defects(judged, chosen, stamp, rung, left_out=left_out),
        _spans(chosen, updated),
    )


# The record's words for how fine a date is, in the order of the grains, the first of which is 1.
_PRECISIONS = ("", *(grain.name.lower() for grain in Grain))


def _spans(chosen: Weighed | None, updated: Weighed | None) -> dict[str, Span]:
    """Return where the timestamps are printed; those of the metadata are printed nowhere."""
    return {
        name: each.mention.timex.span
        for name, each in (("published", chosen), ("updated", updated))
        if each and each.mention.line >= 0
    }


def _candidates(
    judged: tuple[Judged, ...], chosen: Weighed | None, stamp: Stamp, story: Story, policy: Policy
) -> tuple[Candidate, ...]:
    """Return the dates as the record tells them. `stamp` is the chosen one's, whose zone need not be read again."""
    told = []
    for (each, verdict), outcome in zip(judged, _outcomes(judged, chosen), strict=True):
        timex, zone = each.mention.timex, stamp.zone
        if timex.zone and each is not chosen:
            found = zone_of(timex, story, policy)
            zone = found if isinstance(found, Zone) else None
        told.append(_candidate(each, verdict, outcome, zone if timex.zone else None))
    return tuple(told)


def _candidate(each: Weighed, verdict: str, outcome: tuple[str, ...], zone: Zone | None) -> Candidate:
    timex, role = each.mention.timex, each.mention.role
    value = timex.value
    return Candidate(
        timex.text,
        None if each.mention.line < 0 else timex.span,
        value + zone.offset if value and zone else value,
        _PRECISIONS[each.option.grain] if value else None,
        PUBLISHED if verdict == CHOSEN and role == UNKNOWN else role,
        verdict,
        each.reasons + outcome,
    )


def _outcomes(judged: tuple[Judged, ...], chosen: Weighed | None) -> list[tuple[str, ...]]:
    """Name what the comparison of each date with those that agree with it came to: the finer one stands for both."""
    if chosen is None or len(judged) == 1:
        return [()] * len(judged)
    coarser = [verdict == AGREES and each.option.grain < chosen.option.grain for each, verdict in judged]
    if not any(coarser):
        return [()] * len(judged)
    return [
        _COARSER if is_coarser else _FINEST if verdict == CHOSEN else ()
        for (_, verdict), is_coarser in zip(judged, coarser, strict=True)
    ]


_COARSER = ("coarser than the date it agrees with",)
_FINEST = ("finest of the dates that agree",)


def replay(dates: tuple[Candidate, ...], min_confidence: float = MIN_CONFIDENCE) -> str | None:
    """Decide again from what a record tells of its dates: roles, values and reasons, weighed by the same table.

    Law 5: `replay(article.dates)` is the record's `published`, a zone that the caller assumed or had inferred left out.
    """
    best, _ = choose_option([_option_of(candidate) for candidate in dates], min_confidence)
    return None if best is None else dates[best].value


def _option_of(candidate: Candidate) -> Option:
    grain = Grain[candidate.precision.upper()] if candidate.precision else Grain.YEAR
    printed = (candidate.value or "")[: len("2025-06-01")]
    is_issue = candidate.role == PUBLISHED and NAMED in candidate.reasons and grain == Grain.MONTH
    may_be = (grain >= Grain.DAY or is_issue) and candidate.role not in NEVER and not printed.startswith("--")
    year, month, day = map(int, (f"{printed}-0" if is_issue else printed).split("-")) if may_be else (0, 0, 0)
    position = candidate.span.start if candidate.span else 0
    odds = exp(score(candidate.reasons)) if may_be else 0.0
    return Option((year, month, day), candidate.role == UPDATED, grain, odds, position)
