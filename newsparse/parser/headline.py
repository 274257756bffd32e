"""Line… → the headline: every line near the running text is weighed by named features; the weights are one table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsparse.knowledge.headline_weights import WEIGHTS
from newsparse.parser.body import Range
from newsparse.parser.byline import read_byline
from newsparse.parser.lines import Line, is_dense, visual_length

_ABOVE = 40
_BELOW = 10
_LONGEST = 300
_BODY_SAMPLE = 1500


@dataclass(frozen=True, slots=True)
class HeadlineContext:
    """What a line is weighed against: all lines, where the running text is, its beginning, the first line, both
    casefolded, and which lines are bylines or hardly more than a date.
    """

    lines: tuple[Line, ...]
    core: Range
    text: str
    first: str
    bylines: frozenset[int]
    dated: frozenset[int]

    @classmethod
    def of(cls, lines: tuple[Line, ...], core: Range) -> HeadlineContext:
        """Gather the context of a text's lines."""
        near = {
            *range(min(8, len(lines))),
            *range(max(0, core.start - _ABOVE), min(len(lines), core.start + _BELOW + 5)),
        }
        bylines = frozenset(index for index in near if read_byline(lines[index]))
        dated = frozenset(index for index in near if lines[index].timexes and lines[index].is_dated)
        return cls(lines, core, _sample(lines, core), lines[0].text.casefold(), bylines, dated)


def _sample(lines: tuple[Line, ...], core: Range) -> str:
    """Return the beginning of the running text, casefolded: a headline's words come again in it."""
    parts: list[str] = []
    length = 0
    for line in lines[core.start : core.end]:
        parts.append(line.text)
        length += len(line.text)
        if length > _BODY_SAMPLE:
            break
    return " ".join(parts)[:_BODY_SAMPLE].casefold()


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
    near = sorted({*range(min(3, len(lines))), *window})
    return [index for index in near if _may_be(lines[index]) and (index <= core.start or not lines[index].is_prose)]


def _may_be(line: Line) -> bool:
    """Leave out what cannot be a headline: dates, paragraphs, lines without a letter."""
    return 3 <= len(line.text) <= _LONGEST and not line.is_dated and not line.text.isdigit()


def _squash(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def features(context: HeadlineContext, index: int) -> tuple[str, ...]:
    """Name what speaks for and against a line as the headline."""
    line = context.lines[index]
    repetition = _repetition(line.text, index, context)
    return (
        _distance(context.core.start - index),
        _length(visual_length(line.text)),
        _shared_words(line.text, context),
        *((repetition,) if repetition else ()),
        *_neighbours(index, context),
        *_shape(line),
    )


def _shared_words(text: str, context: HeadlineContext) -> str:
    """A headline's words come again in its text; a menu's do not."""
    if is_dense(text):
        words = [text[at : at + 2] for at in range(len(text) - 1)]
    else:
        words = [word for word in text.casefold().translate(_NO_SIGNS).split() if len(word) >= _LONG_WORD]
    shared = sum(word in context.text for word in words)
    if not shared:
        return "words in text: none"
    return "words in text: some" if shared * 2 < len(words) else "words in text: most"


_LONG_WORD = 4
_NO_SIGNS = str.maketrans(dict.fromkeys(".,;:!?\"'“”„‘’«»()[]|–—-…/", " "))


def _repetition(text: str, index: int, context: HeadlineContext) -> str | None:
    """The first line of a page dump is its title: "Headline - Site"; the headline proper stands again further down."""
    if index == 0:
        return "first line"
    if text[:_PROBE].casefold() not in context.first:
        return None
    squashed, title = _squash(text), _squash(context.first)
    if len(squashed) >= 12 and title.startswith(squashed):
        return "repeats the first line"
    return "within the first line" if len(squashed) >= 20 and squashed in title else None


_PROBE = 5


def _neighbours(index: int, context: HeadlineContext) -> Iterator[str]:
    lines = context.lines
    if index + 1 < len(lines):
        below = lines[index + 1]
        if below.gap:
            yield "blank line below"
        if below.weight > 0:
            yield "running text below"
    if not context.dated.isdisjoint(range(index + 1, index + 5)):
        yield "date below"
    if not context.bylines.isdisjoint(range(index + 1, index + 5)):
        yield "byline below"
    if index in context.bylines:
        yield "is a byline"


_ITEM_SIGNS = frozenset("*+•·|▪►»>#–-")
_SENTENCE_SIGNS = (".", ":", ";", ",", "…", ".”", '."')
_SEPARATOR = re.compile(r"[|›·•]| [/>] ")


def _shape(line: Line) -> Iterator[str]:
    """Name what a line looks like."""
    text = line.text
    if text.endswith(_SENTENCE_SIGNS):
        yield "ends like a sentence"
        if text.endswith(("...", "…")):
            yield "ends with an ellipsis"
    if text[0] in _ITEM_SIGNS or text[0].islower():
        yield "begins like an item"
    if _SEPARATOR.search(text):
        yield "has a separator"
    if line.gap:
        yield "blank line above"
    if line.timexes:
        yield "holds a date"
    if text.isupper():
        yield "all capitals"
    if line.weight > 0:
        yield "is running text"


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
