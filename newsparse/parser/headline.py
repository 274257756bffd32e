"""Line… → the headline: every line near the running text is weighed by named features; the weights are one table."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from newsparse.knowledge.headline_weights import WEIGHTS
from newsparse.parser.body import Range
from newsparse.parser.byline import read_byline
from newsparse.parser.lines import Line, is_dense, visual_length

_ABOVE = 40
_BELOW = 10
_LONGEST = 300
_WORD = re.compile(r"[^\W\d_]{4,}")
_BODY_SAMPLE = 2500


@dataclass(frozen=True, slots=True)
class HeadlineContext:
    """What a line is weighed against: all lines, where the running text is, its words, the first line reduced to letters,
    and which lines are bylines or hardly more than a date.
    """

    lines: tuple[Line, ...]
    core: Range
    words: frozenset[str]
    title: str
    bylines: frozenset[int]

    @classmethod
    def of(cls, lines: tuple[Line, ...], core: Range) -> HeadlineContext:
        """Gather the context of a text's lines."""
        sample = " ".join(line.text for line in lines[core.start : core.end])[:_BODY_SAMPLE]
        window = range(max(0, core.start - _ABOVE), min(len(lines), core.start + _BELOW + 5))
        bylines = frozenset(index for index in {*range(min(6, len(lines))), *window} if read_byline(lines[index]))
        return cls(lines, core, frozenset(_words(sample)), _squash(lines[0].text), bylines)


def find_headline(lines: tuple[Line, ...], core: Range) -> int | None:
    """Return the index of the line that is the headline, or None where no line is likelier than none at all."""
    context = HeadlineContext.of(lines, core)
    best, chosen = 0.0, None
    for index in candidates(context):
        score = WEIGHTS["start"] + sum(WEIGHTS.get(feature, 0.0) for feature in features(context, index))
        if score > best:
            best, chosen = score, index
    return chosen


def candidates(context: HeadlineContext) -> list[int]:
    """Return the lines that may be the headline: the first three, and those around the beginning of the text."""
    lines, core = context.lines, context.core
    window = range(max(0, core.start - _ABOVE), min(len(lines), core.start + _BELOW))
    return [index for index in sorted({*range(min(3, len(lines))), *window}) if _may_be(lines[index])]


def _may_be(line: Line) -> bool:
    """Leave out what cannot be a headline: dates, paragraphs, lines without a letter."""
    return 3 <= len(line.text) <= _LONGEST and not line.is_dated and any(map(str.isalpha, line.text))


def _squash(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def features(context: HeadlineContext, index: int) -> tuple[str, ...]:
    """Name what speaks for and against a line as the headline."""
    line = context.lines[index]
    text = line.text
    return (
        _distance(context.core.start - index),
        _length(visual_length(text)),
        _shared_words(text, context),
        *_repetition(text, index, context),
        *_neighbours(index, context),
        *(name for name, holds in _SHAPES if holds(line)),
    )


def _words(text: str) -> list[str]:
    """Return the longer words of a text, or, where no blanks part them, its pairs of characters."""
    if is_dense(text):
        return [text[at : at + 2] for at in range(len(text) - 1)]
    return _WORD.findall(text.casefold())


def _shared_words(text: str, context: HeadlineContext) -> str:
    """A headline's words come again in its text; a menu's do not."""
    words = _words(text)
    share = sum(word in context.words for word in words) / len(words) if words else 0.0
    return "words in text: " + ("none" if share == 0 else "some" if share < 0.5 else "most")


def _repetition(text: str, index: int, context: HeadlineContext) -> tuple[str, ...]:
    """The first line of a page dump is its title: "Headline - Site"; the headline proper stands again further down."""
    if index == 0:
        return ("first line",)
    squashed = _squash(text)
    if len(squashed) >= 12 and context.title.startswith(squashed):
        return ("repeats the first line",)
    return ("within the first line",) if len(squashed) >= 20 and squashed in context.title else ()


def _neighbours(index: int, context: HeadlineContext) -> tuple[str, ...]:
    lines = context.lines
    names = []
    if index + 1 < len(lines) and lines[index + 1].gap:
        names.append("blank line below")
    if any(lines[other].is_dated for other in range(index + 1, min(index + 5, len(lines)))):
        names.append("date below")
    if any(other in context.bylines for other in range(index + 1, index + 5)):
        names.append("byline below")
    if index in context.bylines:
        names.append("is a byline")
    if index + 1 < len(lines) and lines[index + 1].is_prose:
        names.append("running text below")
    return tuple(names)


_ITEM_SIGNS = frozenset("*+•·|▪►»>#–-")
_SHAPES: tuple[tuple[str, Callable[[Line], bool]], ...] = (
    ("ends like a sentence", lambda line: line.text[-1] in ".:;,…" or line.text.endswith((".”", '."'))),
    ("ends with an ellipsis", lambda line: line.text.endswith(("...", "…"))),
    ("begins like an item", lambda line: line.text[0] in _ITEM_SIGNS or line.text[0].islower()),
    ("has a separator", lambda line: any(sign in line.text for sign in ("|", "›", " / ", " > ", " · ", " • "))),
    ("blank line above", lambda line: line.gap > 0),
    ("holds a date", lambda line: bool(line.timexes)),
    ("all capitals", lambda line: line.text.isupper()),
    ("is running text", lambda line: line.is_prose),
)


def _distance(above: int) -> str:
    """Name how far above the running text a line stands."""
    if above < 0:
        return "in the text" if above < -3 else "just below its beginning"
    if above == 0:
        return "opens the text"
    return next(name for most, name in _DISTANCES if above <= most)


_DISTANCES = (
    (1, "1 above the text"),
    (2, "2 above the text"),
    (3, "3 above the text"),
    (5, "4-5 above the text"),
    (8, "6-8 above the text"),
    (15, "9-15 above the text"),
    (10**9, "far above the text"),
)


def _length(length: float) -> str:
    return next(name for most, name in _LENGTHS if length <= most)


_LENGTHS = (
    (14, "length to 14"),
    (24, "length to 24"),
    (39, "length to 39"),
    (99, "length to 99"),
    (139, "length to 139"),
    (10**9, "length over 139"),
)
