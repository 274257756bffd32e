"""(Mention, Context) → Evidence: what speaks for and against a date as the day of publication.

Each piece of evidence is one small function in a tuple that reads top to bottom; it returns the name of what it saw. The
names are what explanations print; what each is worth stands in one table, `knowledge/date_weights.py`.
"""

from bisect import bisect_left
from collections.abc import Callable, Mapping
from functools import cache
from itertools import compress
from typing import NamedTuple

from newsparse.knowledge.date_weights import WEIGHTS
from newsparse.knowledge.index import HEADINGS
from newsparse.normalizer.readings import TOLERANCE, day_of
from newsparse.normalizer.roles import IN_THE_DATELINE, LATER_OF_TWO, NEVER, PUBLISHED, UPDATED, Mention
from newsparse.parser import Line, Story
from newsparse.timex.words import look_up

Day = tuple[int, int, int]


class Context(NamedTuple):
    """What a date is weighed against, gathered once for all dates of a story.

    `lines_of_day`: on how many lines each day is printed. `byline`: the byline's line. `first`: the first full day below
    the headline. `earliest`: the earliest day near the headline. `crowds`: the lines around which many days are printed.
    `evidence`: those pieces of evidence that can speak in such a story.
    """

    story: Story
    mentions: tuple[Mention, ...]
    lines_of_day: Mapping[Day, int]
    byline: int | None
    first: Mention | None
    earliest: Day | None
    crowds: frozenset[int]
    ordered: bool
    headings: list[tuple[int, str]]
    weekdays: frozenset[int]
    evidence: tuple["Evidence", ...]

    @classmethod
    def of(cls, story: Story, mentions: tuple[Mention, ...], ordered: bool) -> "Context":  # noqa: FBT001
        """Gather the context of a story's mentions; `ordered`: whether something decided between day and month first."""
        dated = [(mention, day) for mention in mentions if (day := mention.timex.ymd)]
        days = sorted({(mention.line, day) for mention, day in dated})
        lines_of_day: dict[Day, int] = {}
        for _, day in days:
            lines_of_day[day] = lines_of_day.get(day, 0) + 1
        here, byline = story.headline_line, _byline_line(story)
        return cls(
            story,
            mentions,
            lines_of_day,
            byline,
            _first_below(here, dated),
            _earliest_near(here, dated),
            _crowds(days) if len(lines_of_day) >= _CROWD else frozenset(),
            ordered,
            _headings(story) if len(days) > 1 else [],
            _weekdays(story) if len(lines_of_day) > 1 else frozenset(),
            _evidence((len(days) > 1, byline is not None, story.dateline_date is not None)),
        )


def _first_below(headline: int | None, dated: list[tuple[Mention, Day]]) -> Mention | None:
    """Return the first date below the headline; an update that is printed before the publication is not: that of two side by
    side, or "Updated: 3 June 2025" right above "Published: 1 June 2025".
    """
    if headline is None:
        return None
    below = (each for each, _ in dated if each.line > headline and each.rule != LATER_OF_TWO)
    first = next(below, None)
    if first is None or first.role != UPDATED:
        return first
    return next((each for each in below if each.role == PUBLISHED and 0 < each.line - first.line <= _BESIDE), first)


_BESIDE = 2


def _earliest_near(headline: int | None, dated: list[tuple[Mention, Day]]) -> Day | None:
    if headline is None:
        return None
    near = [day for each, day in dated if abs(each.line - headline) <= _NEAR and each.role not in NEVER]
    return min(near, default=None)


_NEAR = 8
_CROWD = 4


def _byline_line(story: Story) -> int | None:
    span = story.spans.get("byline")
    if span is None:
        return None
    for index, line in enumerate(story.lines):
        start, end = line.span
        if start <= span.start < end:
            return index
    return None


def _crowds(days: list[tuple[int, Day]]) -> frozenset[int]:
    """Return the lines that have many different days within a few lines of them; `days` is sorted by line."""
    crowds: set[int] = set()
    first = 0
    for at, (line, _) in enumerate(days):
        while days[first][0] < line - _NEAR:
            first += 1
        if len({day for _, day in days[first : min(at + 1, first + 50)]}) >= _CROWD:
            crowds.update(each for each, _ in days[first : at + 1])
    return frozenset(crowds)


def _role(mention: Mention, context: Context) -> str | None:
    return mention.rule or "no label"


def _place(mention: Mention, context: Context) -> str | None:
    """Where the date stands to the headline; where there is none, to the beginning of the text."""
    line = mention.line
    if line < 0:
        return None
    here = context.story.headline_line
    origin, name = (context.story.core.start, "text") if here is None else (here, "headline")
    if line == here:
        return None
    return _PLACES[name, line >= origin][min(abs(line - origin), _FAR)]


# How far off, in lines, and what that is called; the name of every place, by the distance.
_STEPS = ((1, "right"), (3, "just"), (6, "a few lines"), (12, "well"), (13, "far"))
_FAR = _STEPS[-1][0]
_PLACES = {
    (name, below): [
        f"{next(step for most, step in _STEPS if away <= most)} {'below' if below else 'above'} the {name}"
        for away in range(_FAR + 1)
    ]
    for name in ("text", "headline")
    for below in (False, True)
}


def _part(mention: Mention, context: Context) -> str | None:
    """In which part of the story the date stands."""
    story, line = context.story, mention.line
    if line < 0 or mention.rule == IN_THE_DATELINE:
        return None
    if line < story.core.start:
        return None
    if line < story.core.end:
        return "among the first lines of the text" if line - story.core.start < 4 else "within the text"
    below = line - story.core.end
    return "right below the text" if below < 4 else "below the text" if below < 12 else "far below the text"


def _before_text(mention: Mention, context: Context) -> str | None:
    """How closely the date stands above the beginning of the text, wherever the headline was seen."""
    above = context.story.core.start - mention.line
    if mention.line < 0 or not 1 <= above <= 8:
        return None
    return "next above the text" if above == 1 else "close above the text" if above <= 3 else "above the text"


def _shape(mention: Mention, context: Context) -> str | None:
    if mention.line < 0 or mention.rule == IN_THE_DATELINE:
        return None
    line = context.story.lines[mention.line]
    rest = line.besides_dates
    if rest <= 3:
        return "stands alone"
    if rest <= 40:
        return "with a few words"
    return "in a longer line" if rest <= 100 else "in a paragraph"


def _sides(mention: Mention, context: Context) -> str | None:
    """`San Isidro, a 15 de mayo de 2025, en Madrid (España)`: words around a date tell of something else."""
    if mention.line < 0 or mention.rule == IN_THE_DATELINE:
        return None
    line, span = context.story.lines[mention.line], mention.timex.span
    if len(line.text) < span.end - span.start + 2 * _WORDS:
        return None
    others = [other.span for other in line.timexes if other is not mention.timex]
    before = span.start - max((other.end for other in others if other.end <= span.start), default=line.span.start)
    after = min((other.start for other in others if other.start >= span.end), default=line.span.end) - span.end
    return "words on both sides of it" if before >= _WORDS and after >= _WORDS else None


_WORDS = 12


def _grain(mention: Mention, context: Context) -> str | None:
    timex = mention.timex
    if timex.year is None:
        return "no year"
    if timex.day is None:
        return "no day"
    if timex.hour is not None or timex.second is not None:
        return "time and zone" if timex.zone else "time of day"
    return "weekday, no time" if timex.weekday is not None else None


def _lent_year(mention: Mention, context: Context) -> str | None:
    return mention.lent or None


def _twin(mention: Mention, context: Context) -> str | None:
    """`20 ذي القعدة 1440هـ الموافق 23 يوليو 2019م`: the Hijri day is a day off where the month began by sight."""
    day = day_of(mention.timex) if mention.timex.calendar else None
    if day is None or mention.line < 0:
        return None
    others = (other for other in context.story.lines[mention.line].timexes if other.calendar is None)
    near = any(there is not None and abs(there - day) <= TOLERANCE for there in map(day_of, others))
    return "beside its Gregorian twin" if near else None


def _order_of_numbers(mention: Mention, context: Context) -> str | None:
    return "day and month could be swapped" if mention.timex.swappable and not context.ordered else None


def _agreement(mention: Mention, context: Context) -> str | None:
    day = mention.timex.ymd
    if day is None:
        return None
    if len(context.lines_of_day) == 1:
        return "the only day printed"
    return "printed on several lines" if context.lines_of_day[day] > 1 else None


def _byline(mention: Mention, context: Context) -> str | None:
    if context.byline is None or mention.line < 0:
        return None
    return "beside the byline" if abs(context.byline - mention.line) <= 2 else None


def _first(mention: Mention, context: Context) -> str | None:
    return "first day below the headline" if mention is context.first else None


def _crowd(mention: Mention, context: Context) -> str | None:
    """`15/4/2019`, `16/4/2019`, `24/4/2019`: a list of events, teasers or comments."""
    return "among many days" if mention.line in context.crowds else None


def _order(mention: Mention, context: Context) -> str | None:
    """A page's clock, an update, a comment: later than the article's own day."""
    later = mention.timex.ymd and context.earliest and mention.timex.ymd > context.earliest
    return "later than another day near the headline" if later else None


def _same_line(mention: Mention, context: Context) -> str | None:
    if mention.line < 0:
        return None
    timexes = context.story.lines[mention.line].timexes
    if len(timexes) < 2:
        return None
    return "first date of its line" if timexes[0] is mention.timex else "not the first date of its line"


def _dateline(mention: Mention, context: Context) -> str | None:
    """`LIMA, Jan 21 (Reuters)` below `Updated January 22, 2018 00:21 GMT`: a day apart is agreement."""
    filed = context.story.dateline_date
    if filed is None or mention.rule == IN_THE_DATELINE:
        return None
    day = day_of(mention.timex)
    if day is None:
        return None
    there = day_of(filed._replace(year=filed.year or day.year))
    if there is None:
        return None
    return "agrees with the dateline" if abs(there - day) <= TOLERANCE else "differs from the dateline"


def _weekday_spoken_of(mention: Mention, context: Context) -> str | None:
    """A text that opens with what happened "on Friday" was printed on Friday or Saturday, mostly."""
    day = day_of(mention.timex) if context.weekdays else None
    if day is None:
        return None
    apart = {(day.weekday() - weekday) % 7 for weekday in context.weekdays}
    return (
        "on a weekday that the text names, or the day after" if apart & {0, 1} else "on no weekday that the text names"
    )


def _weekdays(story: Story) -> frozenset[int]:
    """Return the weekdays that the beginning of the running text names."""
    words = (look_up(word.strip(",.()")) for word in story.body[:_OPENING].split())
    return frozenset(word.weekday for word in words if word.letter == "W")


_OPENING = 600


def _heading(mention: Mention, context: Context) -> str | None:
    """Under which heading the date stands: "Related articles", "12 Kommentare". A page's menu above the headline has such
    lines as well: they head nothing.
    """
    at = bisect_left(context.headings, (mention.line, ""))
    if at == 0:
        return None
    line, kind = context.headings[at - 1]
    here = context.story.headline_line
    if mention.line - line > _UNDER or (here is not None and line < here <= mention.line):
        return None
    return f"right under a heading of {'comments' if kind == 'comments' else 'other articles'}"


_UNDER = 3


def _headings(story: Story) -> list[tuple[int, str]]:
    """Return the lines that are headings of other articles' lists or of comments, each with its kind."""
    kinds = ((index, _kind(line)) for index, line in enumerate(story.lines) if len(line.text) <= _LONGEST_HEADING)
    return [(index, kind) for index, kind in kinds if kind]


_LONGEST_HEADING = 40


def _kind(line: Line) -> str | None:
    return HEADINGS.get(line.text.strip(" :.…()[]0123456789*•").casefold())


Evidence = Callable[[Mention, Context], str | None]
# What has to be there for a piece of evidence to speak; most stories print one day.
NEEDS = NOTHING, SEVERAL_DAYS, A_BYLINE, A_DATELINE = "nothing", "several days", "a byline", "a dateline's date"
EVIDENCE: tuple[tuple[Evidence, str], ...] = (
    (_role, NOTHING),
    (_place, NOTHING),
    (_part, NOTHING),
    (_before_text, NOTHING),
    (_shape, NOTHING),
    (_sides, NOTHING),
    (_grain, NOTHING),
    (_lent_year, NOTHING),
    (_twin, NOTHING),
    (_order_of_numbers, NOTHING),
    (_agreement, NOTHING),
    (_byline, A_BYLINE),
    (_first, NOTHING),
    (_crowd, SEVERAL_DAYS),
    (_order, SEVERAL_DAYS),
    (_same_line, NOTHING),
    (_dateline, A_DATELINE),
    (_weekday_spoken_of, SEVERAL_DAYS),
    (_heading, SEVERAL_DAYS),
)


@cache
def _evidence(met: tuple[bool, ...]) -> tuple[Evidence, ...]:
    """Return the pieces of evidence that can speak where what they need is there, or not."""
    needed = (NOTHING, *compress(NEEDS[1:], met))
    return tuple(evidence for evidence, needs in EVIDENCE if needs in needed)


def reasons(mention: Mention, context: Context) -> tuple[str, ...]:
    """Return the names of all that speaks for or against a mention, in the order of the table."""
    return tuple([name for evidence in context.evidence if (name := evidence(mention, context))])


def score(names: tuple[str, ...]) -> float:
    """Return what the named reasons are worth together; a reason the table does not know is worth nothing."""
    worth = WEIGHTS["start"]
    for name in names:
        worth += WEIGHTS.get(name, 0.0)
    return worth
