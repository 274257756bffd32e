"""Line… → the headline: every line near the running text is weighed by named features; the weights are one table."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from newsparse.knowledge.headline_weights import WEIGHTS
from newsparse.parser.body import Range
from newsparse.parser.byline import read_byline
from newsparse.parser.dateline import read_opening
from newsparse.parser.furniture import TRAILER, slug_line
from newsparse.parser.headline_features import (
    ABOVE,
    ALTERNATIVES,
    BELOW,
    LONGEST,
    REPETITION,
    HeadlineContext,
    Place,
    may_repeat,
    near_lines,
    place_features,
    place_of,
    squash,
    text_features,
    title_letters,
)
from newsparse.parser.lines import Line
from newsparse.parser.words import letters_and_blanks


def find_headline(lines: tuple[Line, ...], core: Range) -> int | None:
    """Return the index of the line that is the headline, or None where no line is likelier than none at all.

    Where a line stands is told at once, and says the most. Only of a line that its own words may still make the likeliest
    are they read: of ten lines, one or two.
    """
    context = HeadlineContext.of(lines, core)
    is_scrap = len(lines) <= _SCRAP and not any(line.is_prose for line in lines)
    is_scrap = is_scrap and (len(lines) <= _TATTERS or bool(context.dated or context.bylines))
    best, chosen = _LEAST_OF_SCRAPS if is_scrap else _LEAST, None
    for most, index, place in sorted([_hope(context, index) for index in _near(context)], reverse=True):
        if most < best:
            break
        if _may_be(context, index):
            score = place + _worth(text_features(context, index))
            if score > best or (score == best and chosen is not None and index < chosen):
                best, chosen = score, index
    return chosen


def _hope(context: HeadlineContext, index: int) -> tuple[float, int, float]:
    """Return what a line is worth at most, its index, and what it is worth by its place."""
    place = _of_place(place_of(context, index))
    return place + _most(repeats=may_repeat(context, index)), index, place


def _worth(names: Iterable[str]) -> float:
    return sum([WEIGHTS.get(name, 0.0) for name in names])


# Lines of many texts stand alike.
@lru_cache(maxsize=1 << 13)
def _of_place(place: Place) -> float:
    return WEIGHTS["start"] + _worth(place_features(place))


@cache
def _most(*, repeats: bool) -> float:
    """Return the most that a line's words can say for it."""
    rows = (*ALTERNATIVES, REPETITION) if repeats else ALTERNATIVES
    return sum([max(0.0, *map(_worth, row)) for row in rows])


def forget() -> None:
    """Forget what features are worth: the weights have been fitted anew."""
    _of_place.cache_clear()
    _most.cache_clear()


def find_title(lines: tuple[Line, ...], core: Range, title: str) -> int | None:
    """Return the index of the line that says what the input states as the title ("Headline - Site" too), the one closest to
    the text; None where no line does.
    """
    wanted = squash(title)
    says = [
        index
        for index, line in enumerate(lines[: core.start + BELOW])
        if (said := squash(line.text)) and (said == wanted or (len(said) >= _LONG_ENOUGH and wanted.startswith(said)))
    ]
    return min(says, key=lambda index: abs(core.start - index), default=None)


# A scrap of so few lines, none of them running text, is a headline with what was left of its article: of more than four
# lines, with a date or a byline. A verse has neither.
_SCRAP, _TATTERS = 10, 4
_LEAST_OF_SCRAPS = -6.0
# A headline that is a seventh as likely as none at all is still given: of those that this adds on a corpus to what is
# likelier than none, half are right where the text shows its title.
_LEAST = -2.0


def candidates(context: HeadlineContext) -> list[int]:
    """Return the lines that may be the headline."""
    return [index for index in _near(context) if _may_be(context, index)]


def _near(context: HeadlineContext) -> list[int]:
    """Return the lines that the headline is looked for among: the first three, those around the beginning of the text but
    its own, and above it those that repeat the first line.
    """
    lines, core = context.lines, context.core
    near = near_lines(lines, core, _TOP)
    if not _holds_prose(lines, core):  # a scrap's text holds no headline
        near = [index for index in near if index < core.start]
    again = range(_TOP, core.start - ABOVE)  # on a page
    if again:
        title = title_letters(context.first)
        near = sorted((*near, *(index for index in again if _repeats(lines[index].text, context.first, title))))
    return [index for index in near if index <= core.start or lines[index].weight <= 0]


def _holds_prose(lines: tuple[Line, ...], core: Range) -> bool:
    return any(line.weight > 0 for line in lines[core.start : core.end])


def _repeats(text: str, first: str, title: str) -> bool:
    """Tell whether a text stands again in the first line of its page, casefolded, of which `title` is left squashed."""
    return len(text) >= _LONG_ENOUGH and text[:_PROBE].casefold() in first and squash(text) in title


_TOP = 3
_LONG_ENOUGH, _PROBE = 20, 5


def _may_be(context: HeadlineContext, index: int) -> bool:
    """Leave out what cannot be a headline: dates, paragraphs, numbers, "1ST LEAD", "By Jane Doe", "SOURCE Acme", "LIMA, Jan
    21 (Reuters) - Pope Francis …".
    """
    line = context.lines[index]
    text = line.text
    if not 3 <= len(text) <= LONGEST or text.isdigit() or (line.timexes and line.besides_dates < _TELLING):
        return False
    byline = context.bylines.get(index) or read_byline(line)
    if (byline and byline.authors) or slug_line(text) or (line.is_labelled and TRAILER.match(text)):
        return False
    shown = len(text) if text.isprintable() else len([char for char in text if char.isprintable()])
    if letters_and_blanks(text) * 10 < shown * _WORDY:
        return False
    signed = ("(" in text or "/" in text or line.timexes) and read_opening(text, line.span.start, line.timexes)
    return not (signed and signed.credits)


# "Konzert-Highlights im November 2022" says more than its date, "Stand: 3. Mai 2024" does not.
_TELLING = 16
# Of ten characters of a headline, so many at least are letters or blanks: of "1,Ana,20" three are.
_WORDY = 5
