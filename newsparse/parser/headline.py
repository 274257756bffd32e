"""Line… → the headline: every line near the running text is weighed by named features; the weights are one table."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from newsparse.knowledge.headline_weights import WEIGHTS
from newsparse.parser.body import Range
from newsparse.parser.byline import read_byline
from newsparse.parser.dateline import read_opening
from newsparse.parser.lines import Line, is_dense, visual_length

_TOP = 8
_ABOVE = 40
_BELOW = 10
_LONGEST = 300
_BODY_SAMPLE = 1200


class HeadlineContext(NamedTuple):
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
        around = range(max(0, core.start - _ABOVE), min(len(lines), core.start + _BELOW))
        near = {*range(min(_TOP, len(lines))), *around}
        bylines = frozenset(index for index in near if lines[index].weight <= 0 and read_byline(lines[index]))
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
    is_scrap = len(lines) <= _SCRAP and not any(line.is_prose for line in lines)
    best, chosen = _LEAST if is_scrap else 0.0, None
    for index in candidates(context):
        score = WEIGHTS["start"]
        for name in features(context, index):
            score += WEIGHTS.get(name, 0.0)
        if score > best:
            best, chosen = score, index
    return chosen


# A scrap of so few lines, none of them running text, is a headline with what was left of its article.
_SCRAP = 10
_LEAST = -6.0


def candidates(context: HeadlineContext) -> list[int]:
    """Return the lines that may be the headline: the first three, and those around the beginning of the text."""
    lines, core = context.lines, context.core
    window = range(max(0, core.start - _ABOVE), min(len(lines), core.start + _BELOW))
    top = min(3, len(lines))
    if not any(line.is_prose for line in lines[core.start : core.end]):  # a scrap's text holds no headline
        window, top = range(max(0, core.start - _ABOVE), core.start), min(top, core.start)
    near = sorted({*range(top), *window})
    return [index for index in near if (index <= core.start or not lines[index].is_prose) and _may_be(lines[index])]


def _may_be(line: Line) -> bool:
    """Leave out what cannot be a headline: dates, paragraphs, numbers, "LIMA, Jan 21 (Reuters) - Pope Francis …"."""
    text = line.text
    if not 3 <= len(text) <= _LONGEST or line.is_dated or text.isdigit():
        return False
    signed = ("(" in text or "/" in text) and read_opening(text, line.span.start, line.timexes)
    return not (signed and signed.credits)


def _squash(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def features(context: HeadlineContext, index: int) -> list[str]:
    """Name what speaks for and against a line as the headline."""
    line = context.lines[index]
    names = [
        _DISTANCES[bisect_left(_DISTANCE_BOUNDS, context.core.start - index)],
        _LENGTHS[bisect_left(_LENGTH_BOUNDS, visual_length(line.text))],
        _shared_words(line.text, context),
    ]
    _add_repetition(names, line.text, index, context)
    _add_neighbours(names, index, context)
    _add_shape(names, line)
    return names


# How many lines above the running text a line stands, up to and including so many.
_DISTANCE_BOUNDS = (-4, -1, 0, 1, 2, 3, 5, 8, 15)
_DISTANCES = (
    "in the text",
    "just below its beginning",
    "opens the text",
    "1 above the text",
    "2 above the text",
    "3 above the text",
    "4-5 above the text",
    "6-8 above the text",
    "9-15 above the text",
    "far above the text",
)
_LENGTH_BOUNDS = (14, 24, 39, 99, 139)
_LENGTHS = ("length to 14", "length to 24", "length to 39", "length to 99", "length to 139", "length over 139")


def _shared_words(text: str, context: HeadlineContext) -> str:
    """A headline's words come again in its text; a menu's do not."""
    if is_dense(text):
        words = [text[at : at + 2] for at in range(len(text) - 1)]
    else:
        words = [word for word in text.casefold().split() if len(word) >= _LONG_WORD]
    body = context.text
    shared = 0
    for word in words:
        if word in body or word.strip(_SIGNS) in body:
            shared += 1
    if not shared:
        return "words in text: none"
    return "words in text: some" if shared * 2 < len(words) else "words in text: most"


_LONG_WORD = 4
_SIGNS = ".,;:!?\"'“”„‘’«»()[]|–—-…/"


def _add_repetition(names: list[str], text: str, index: int, context: HeadlineContext) -> None:
    """The first line of a page dump is its title: "Headline - Site"; the headline proper stands again further down."""
    if index == 0:
        names.append("first line")
    elif text[:_PROBE].casefold() in context.first:
        squashed, title = _squash(text), _squash(context.first)
        if len(squashed) >= 12 and title.startswith(squashed):
            names.append("repeats the first line")
        elif len(squashed) >= 20 and squashed in title:
            names.append("within the first line")


_PROBE = 5


def _add_neighbours(names: list[str], index: int, context: HeadlineContext) -> None:
    if index + 1 < len(context.lines):
        below = context.lines[index + 1]
        if below.gap:
            names.append("blank line below")
        if below.weight > 0:
            names.append("running text below")
    near = (index + 1, index + 2, index + 3, index + 4)
    if not context.dated.isdisjoint(near):
        names.append("date below")
    if not context.bylines.isdisjoint(near):
        names.append("byline below")
    if index in context.bylines:
        names.append("is a byline")


_ITEM_SIGNS = frozenset("*+•·|▪►»>#–-")
_SENTENCE_SIGNS = (".", ":", ";", ",", "…", ".”", '."')
_SEPARATOR = r"[|›·•]| [/>] "


def _add_shape(names: list[str], line: Line) -> None:
    text = line.text
    if text.endswith(_SENTENCE_SIGNS):
        names.append("ends like a sentence")
        if text.endswith(("...", "…")):
            names.append("ends with an ellipsis")
    if text[0] in _ITEM_SIGNS or text[0].islower():
        names.append("begins like an item")
    if re.search(_SEPARATOR, text):
        names.append("has a separator")
    if line.gap:
        names.append("blank line above")
    if line.timexes:
        names.append("holds a date")
    if text.isupper():
        names.append("all capitals")
    if line.weight > 0:
        names.append("is running text")
