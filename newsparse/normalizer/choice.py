"""Mention… → the one that is the timestamp: the best-supported day's finest expression, or none."""

from collections.abc import Sequence
from math import exp

from newsparse.named_tuple import NamedTuple
from newsparse.normalizer.evidence import Context, reasons, score
from newsparse.normalizer.readings import TOLERANCE, day_of
from newsparse.normalizer.roles import NAMED, NEVER, PUBLISHED, UNKNOWN, UPDATED, Mention
from newsparse.timex import Grain, Timex

VERDICTS = CHOSEN, AGREES, PASSED_OVER = "chosen", "agrees", "passed over"


class Option(NamedTuple):
    """What the choice looks at: a day that may be the publication's, and how it was printed. An issue's month has day 0."""

    day: tuple[int, int, int] | None
    updated: bool
    grain: Grain
    odds: float
    position: int


class Weighed(NamedTuple):
    """A mention with the reasons for and against it, and what the choice looks at: its odds against "none of these" are 0
    where it may not be chosen.
    """

    mention: Mention
    reasons: tuple[str, ...]
    option: Option


# A mention with what became of it: chosen, agrees, passed over.
Judged = tuple[Weighed, str]


def weighable(mention: Mention) -> bool:
    """Tell whether a mention may be the publication at all: a full, possible day whose role does not forbid it, or the
    month of an issue, where a layout names it ("PD July 2026").
    """
    timex = mention.timex
    is_issue = mention.rule == NAMED and mention.role == PUBLISHED and timex.year and timex.month and not timex.day
    return (timex.ymd is not None or bool(is_issue and timex.possible)) and mention.role not in NEVER


def weigh(mention: Mention, context: Context) -> Weighed:
    """Weigh a mention by the table of its reasons."""
    names = reasons(mention, context)
    timex, odds = mention.timex, exp(score(names)) if weighable(mention) else 0.0
    day = timex.ymd
    if day is None and odds and timex.year and timex.month:
        day = (timex.year, timex.month, 0)
    return Weighed(mention, names, Option(day, mention.role == UPDATED, timex.grain, odds, timex.span.start))


def choose(weighed: tuple[Weighed, ...], min_confidence: float) -> tuple[Weighed | None, float]:
    """Return the mention that is the timestamp, and how likely its day is right."""
    best, confidence = choose_option([each.option for each in weighed], min_confidence)
    return (None if best is None else weighed[best]), confidence


def choose_option(options: Sequence[Option], min_confidence: float) -> tuple[int | None, float]:
    """Return the index of the option that is the timestamp (None: no answer), and how likely its day is right: it
    is no answer below `min_confidence`.

    The expressions of one day add up their odds; against them stand the other days', and "none of these" at 1. Of the day
    that wins, the finest expression is the timestamp, none that is an update before one that is: a finer one replaces a
    coarser only where they agree. What is far less likely than the likeliest of the day (a comment's time, another
    article's) replaces nothing. The month of an issue (its day is 0) speaks for each day in it, and is the
    timestamp where none of them is printed.
    """
    days: dict[tuple[int, int, int], float] = {}
    for option in options:
        if option.odds and option.day:
            days[option.day] = days.get(option.day, 0.0) + option.odds
    if not days:
        return None, 0.0
    best, speaking = _best_day(days)
    confidence = speaking / (1.0 + sum(days.values()))
    if confidence < min_confidence:
        return None, 0.0
    of_day = [index for index, option in enumerate(options) if option.odds and option.day == best]
    if len(of_day) == 1:
        return of_day[0], confidence
    least = max(options[index].odds for index in of_day) / _FAR_BEHIND
    of_day = [index for index in of_day if options[index].odds >= least]
    return max(of_day, key=lambda index: _fitness(options[index])), confidence


def _best_day(days: dict[tuple[int, int, int], float]) -> tuple[tuple[int, int, int], float]:
    """Return the likeliest day, and the odds of all that speaks for it."""
    best = max(days, key=days.__getitem__)
    if len(days) == 1:
        return best, days[best]
    issue = (*best[:2], 0)
    best = max((day for day in days if day[:2] == best[:2] and day[2]), key=days.__getitem__, default=best)
    return best, days[best] + (days.get(issue, 0.0) if best != issue else 0.0)


# A comment's clock lies hundreds behind, a stamp beside the label a few: 5 to 50 decide alike on a corpus.
_FAR_BEHIND = 20


def _fitness(option: Option) -> tuple[bool, Grain, float, int]:
    """Rank the expressions of one day: no update before an update, then the finer, the likelier, the earlier."""
    return (not option.updated, option.grain, option.odds, -option.position)


_NEAR = 8


def choose_updated(weighed: tuple[Weighed, ...], chosen: Weighed | None) -> Weighed | None:
    """Return the likeliest mention near the chosen one, or in the metadata, that is labelled as an update."""
    updates = [each for each in weighed if each.mention.role == UPDATED and each.mention.timex.ymd]
    if not updates:
        return None
    here = None if chosen is None else chosen.mention.line
    near = [each for each in updates if here is None or each.mention.line < 0 or abs(each.mention.line - here) <= _NEAR]
    return max(near, key=lambda each: _fitness(each.option), default=None)


def judge(weighed: tuple[Weighed, ...], chosen: Weighed | None) -> tuple[Judged, ...]:
    """Return each mention with what became of it: chosen, agreeing with the chosen day, or passed over."""
    return tuple([(each, _verdict(each, chosen)) for each in weighed])


def _verdict(each: Weighed, chosen: Weighed | None) -> str:
    if each is chosen:
        return CHOSEN
    if chosen is None or each.mention.role not in (PUBLISHED, UNKNOWN):
        return PASSED_OVER
    return AGREES if _agree(each.mention.timex, chosen.mention.timex) else PASSED_OVER


def _agree(one: Timex, other: Timex) -> bool:
    """Tell whether two expressions speak of one day: a local dateline may be a day off a UTC stamp."""
    theirs = day_of(other)
    if theirs is None or one.month is None or one.day is None or not one.possible:
        return False
    mine = day_of(one if one.year is not None else one._replace(year=theirs.year))
    return mine is not None and abs(mine - theirs) <= TOLERANCE
