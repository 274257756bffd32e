"""Story → Mention…: every date expression that may date the text, outside its sentences and at their edges."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from itertools import accumulate
from typing import NamedTuple, Self

from newsparse.document import Part, Span
from newsparse.knowledge.field_labels import PART_ROLES
from newsparse.knowledge.index import ORDERS
from newsparse.limits import DEFAULT
from newsparse.normalizer.policy import Policy
from newsparse.normalizer.readings import day_of
from newsparse.normalizer.roles import (
    CLOCK,
    HANGS_ON_IT,
    PUBLISHED,
    UNKNOWN,
    UPDATED,
    Mention,
    with_role,
)
from newsparse.normalizer.surroundings import (
    is_cited,
    is_in_a_sentence,
    is_signed_off,
    is_today,
    label_of,
    labelled,
    opens_the_line,
    said_behind,
)
from newsparse.parser import Line, Story
from newsparse.parser.lines import speaks_of_itself
from newsparse.timex import Timex, find, find_in_address, read_whole


def find_mentions(story: Story, policy: Policy, most: int = DEFAULT.dates) -> tuple[tuple[Mention, ...], int]:
    """Return the date expressions of header, trailer and metadata in order, with roles, and how many were
    left out: a page with more than `most` is an archive or a calendar; kept are those nearest to the headline.
    """
    placed = list(_placed(story, policy))
    left_out = max(0, len(placed) - most)
    if left_out:
        here = story.headline_line if story.headline_line is not None else story.core.start
        nearest = sorted(placed, key=lambda mention: abs(mention.line - here))[:most]
        placed = sorted(nearest, key=lambda mention: mention.timex.span)
    time = next((part.span for part in story.document.parts if part.name == "published_time"), None)
    if time is not None:
        named = [part.span for part in story.document.parts if part.name == "published"]
        placed = [_with_its_time(mention, time, named, story.document.text) for mention in placed]
    if policy.date_order == "auto":
        placed = [mention for mention in placed if _is_legible(mention.timex, story)]
    return tuple([with_role(mention, story) for mention in placed]), left_out


def _placed(story: Story, policy: Policy) -> Iterator[Mention]:
    text = story.metadata_date
    for timex in read_whole(text) if text else ():
        yield Mention(timex, -1, "")
    update = story.document.metadata.get("updated")
    for timex in read_whole(update) if update else ():
        yield Mention(timex, -1, UPDATED)
    address = story.document.metadata.get("url")
    for timex in find_in_address(address) if address else ():
        yield Mention(timex, -1, "")
    clock = None if policy.reference_date else _page_clock(story)
    today = day_of(clock) if clock else policy.reference_date
    relative = list(_relative_times(story, today)) if today else []
    body = range(story.core.start, story.core.end)
    dated = _Stretches.of(story.document.parts)
    for index, line in enumerate(story.lines):
        if relative:
            while relative and relative[0].line == index:
                yield relative.pop(0)
        if not line.timexes:
            continue
        before = line.span.start
        for timex in _dating(story, index, line, dated) if index in body else line.timexes:
            role, rule = (CLOCK, HANGS_ON_IT) if timex is clock and relative else (UNKNOWN, "")
            yield Mention(timex, index, label_of(story, index, before, timex), role, rule)
            before = timex.span.end


def _with_its_time(mention: Mention, time: Span, named: list[Span], text: str) -> Mention:
    """`PD 29 décembre 2011` / `ET 15:32`: a layout that prints the time in a field of its own. `named`: its dates."""
    timex = mention.timex
    is_a_day = timex.ymd is not None and timex.hour is None and mention.line >= 0 and not mention.lent
    if not is_a_day or not any(span.start <= timex.span.start < span.end for span in named):
        return mention
    both = find(f"{timex.text} {text[slice(*time)]}")
    if len(both) != 1 or both[0].hour is None or both[0].ymd != timex.ymd:
        return mention
    span = Span(min(timex.span.start, time.start), max(timex.span.end, time.end))
    return mention._replace(timex=both[0]._replace(span=span, text=text[slice(*span)]))


class _Stretches(NamedTuple):
    """The parts of a text in which its layout prints dates: where each begins, and how far those up to it reach."""

    starts: list[int]
    reach: list[int]

    @classmethod
    def of(cls, parts: tuple[Part, ...]) -> Self:
        """Return those of all the parts that a layout names."""
        spans = sorted(part.span for part in parts if part.name in PART_ROLES)
        return cls([span.start for span in spans], list(accumulate((span.end for span in spans), max)))

    def touch(self, span: Span) -> bool:
        """Tell whether one of them has a character of a span."""
        before = bisect_left(self.starts, span.end)
        return before > 0 and self.reach[before - 1] > span.start


def _page_clock(story: Story) -> Timex | None:
    """Return the page's clock: a weekday and date on a line of its own above the headline."""
    above = story.lines[: story.headline_line] if story.headline_line else ()
    dated = (timex for line in above if line.timexes and line.is_dated for timex in line.timexes)
    return next((timex for timex in dated if timex.weekday is not None and timex.ymd), None)


_LONGEST_RELATIVE = 80


def _relative_times(story: Story, day: date) -> Iterator[Mention]:
    """Yield the relative times in the header, read against the day that the caller states, or the page's clock shows.

    "vor 3 Stunden", "yesterday" on a short line close to the headline or the opening is the text's own age.
    """
    here = story.core.start if story.headline_line is None else story.headline_line
    first, last = max(0, min(here, story.core.start) - _NEAR), max(here, story.core.start) + _FIRST_LINES
    for index, line in enumerate(story.lines[first:last], first):
        if index != story.headline_line and _may_be_relative(line):
            from newsparse.timex.relative import find_relative  # noqa: PLC0415 - few texts have a day to hang them on

            for timex in find_relative(line.text, day, line.span.start):
                yield Mention(
                    timex, index, label_of(story, index, line.span.start, timex), lent="relative to a stated day"
                )


def _may_be_relative(line: Line) -> bool:
    """Tell whether "2 hours ago" may stand on a line, or "Yesterday"."""
    text = line.text
    if line.timexes or line.is_prose or len(text) > _LONGEST_RELATIVE:
        return False
    return text.count(" ") < _FEW_WORDS or any(char.isdigit() for char in text)


_FEW_WORDS = 2


_NEAR = 8


def _is_legible(timex: Timex, story: Story) -> bool:
    """Tell whether a date's order can be told at all: `6.11.22` on a line to itself is a date where people write so."""
    if timex.format != "day.month.yy" or not timex.swappable or timex.hour is not None or timex.weekday is not None:
        return True
    return story.language not in (None, "en") and ORDERS.get(story.language or "") == "dmy" and "." in timex.text


_FIRST_LINES = 6


def _says_when(story: Story, index: int, timex: Timex) -> bool:
    """Tell whether a sentence says when the text itself was published.

    "Published February 24, 2020Last updated …", "Dieser Beitrag wurde am 14. Dezember 2015 um 14:48 Uhr veröffentlicht."
    """
    line = story.lines[index]
    label = label_of(story, index, line.span.start, timex)
    if speaks_of_itself(line.text):
        return True
    if labelled(label) in (PUBLISHED, UPDATED):
        return not is_in_a_sentence(story, line, timex, label)
    return said_behind(line, timex, story) is not None


def _dating(story: Story, index: int, line: Line, dated: _Stretches) -> tuple[Timex, ...]:
    """Return the dates on a line of the running text that can still date the article: its dateline's, those of a line
    that is no sentence (a date line below the standfirst, a stamp between paragraphs), "27.1.2022 - Bei der …". `dated`:
    where the layout prints dates.
    """
    if not line.is_prose or line.is_dated:
        return line.timexes
    labels = tuple(
        timex
        for timex in line.timexes
        if dated.touch(timex.span)
        or _says_when(story, index, timex)
        or is_cited(story, line, timex)
        or is_today(story, line, timex)
        or is_signed_off(story, line, timex)
    )
    if labels:
        return labels
    body, dateline = story.spans.get("body"), story.dateline_date
    opens = body.start if body else dateline.span.end if dateline else 0
    above = tuple(timex for timex in line.timexes if timex.span.end <= opens)
    if above:  # the dateline's date, and what was glued in front of it
        return above
    first = line.timexes[:1]
    return first if index - story.core.start < _FIRST_LINES and opens_the_line(line, first[0], story) else ()
