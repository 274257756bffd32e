"""Line… → how likely each line is the article's own text, by named features; the weights are one table.

Menus, teasers, captions, newsletters' boxes, comments and footers stand around and within what somebody wrote. A line tells
by its length and end, by its words, and by its neighbours what it is.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, repeat
from math import exp

from newsparse.knowledge.boilerplate import FURNITURE_WORDS, READER_WORDS
from newsparse.knowledge.index import HEADINGS, PHOTO
from newsparse.knowledge.line_weights import WEIGHTS
from newsparse.parser.body import wrapped_paragraphs
from newsparse.parser.furniture import TRAILER, names_picture
from newsparse.parser.lines import Line, visual_length
from newsparse.parser.names import introduces_writer

_BOUNDS = (20, 40, 70, 140, 300)
_LENGTHS = ("to 19", "to 39", "to 69", "to 139", "to 299", "from 300")
# Up to so many letters a line is short: its neighbours say more of it than its words.
_SHORT, _LONG = 40, 140
_LAST_SHORT = 3
# A paragraph with so many others among the four above and the four below it is the story's, whatever its words.
_DEEP = 6
_PICTURE = 30
_SAMPLE = 180
_ZONE = 3
_LONGEST_HEADING = 50
_BRACKETS = 50
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_SHORT_WORD, _ENOUGH, _MANY = 5, 4, 60
_NUMBERS = " :.…()[]0123456789*•"


def line_features(lines: tuple[Line, ...]) -> list[tuple[str, ...]]:
    """Name what speaks for and against each line as a part of the article."""
    return [(*_frame(*frame), *words, *marks) for frame, words, marks in _looks(lines)]


def weigh_lines(lines: tuple[Line, ...]) -> Sequence[float]:
    """Return how likely each line is the article's own text, from 0 to 1; those of a wrapped paragraph by what they say
    together.
    """
    starts = wrapped_paragraphs(lines)
    if len(starts) == len(lines):
        return _weigh(lines)
    bounds = array("l", (*starts, len(lines)))
    whole = tuple(_joined(lines[first:end]) for first, end in pairwise(bounds))
    worth = array("d")
    for (first, end), likely in zip(pairwise(bounds), _weigh(whole), strict=True):
        worth.extend(repeat(likely, end - first))
    return worth


def _joined(lines: tuple[Line, ...]) -> Line:
    text = " ".join(line.text for line in lines)
    return lines[0]._replace(text=text, weight=max(line.weight for line in lines)) if len(lines) > 1 else lines[0]


def _weigh(lines: tuple[Line, ...]) -> Sequence[float]:
    start = WEIGHTS["start"]
    worth = array("d")  # a list takes four times as much
    for frame, words, marks in _looks(lines):
        total = start + _frame_worth(*frame)
        for name in words:
            total += WEIGHTS.get(name, 0.0)
        for name in marks:
            total += WEIGHTS.get(name, 0.0)
        worth.append(1 / (1 + exp(-total)))
    return worth


# What few values tell of a line: its neighbours' kinds, how much text stands above and below, its size, its first and last
# character's kinds, a blank line above it, whether it is printed again.
Frame = tuple[int, int, int, int, int, int, int, bool, bool]


def _looks(lines: tuple[Line, ...]) -> Iterator[tuple[Frame, Sequence[str], Sequence[str]]]:
    """Yield of each line its frame, what its words say, and what marks it as something else."""
    lengths = [visual_length(line.text) for line in lines]
    kinds = [
        2 if line.weight > 0 else 1 if length >= _SHORT else 0 for line, length in zip(lines, lengths, strict=True)
    ]
    kinds.append(-1)  # what stands below the last line, and above the first
    texts = _counts(kinds[:-1])
    seen: dict[str, int] = {}
    for line in lines:
        seen[line.text] = seen.get(line.text, 0) + 1
    zone, heading = "", 0
    said: set[str] = set()
    for index, (line, around) in enumerate(zip(lines, texts, strict=True)):
        text, length = line.text, lengths[index]
        size = bisect_right(_BOUNDS, length)
        kind = HEADINGS.get(text.strip(_NUMBERS).casefold()) if len(text) <= _LONGEST_HEADING else None
        if kind:
            zone, heading = kind, index
        frame = (
            kinds[index - 1],
            kinds[index + 1],
            *around,
            size,
            _FIRST.get(text[0], 0) or (2 if text[0].islower() else 0),
            _LAST.get(text[-1], 0),
            line.gap > 0,
            seen[text] > 1,
        )
        is_deep = length >= _LONG and sum(around) >= _DEEP
        words = () if length < _SHORT or is_deep else _words(text, "long" if length >= _LONG else "short", said)
        yield frame, words, _marks(line, zone, -1 if kind else index - heading)


_FIRST = dict.fromkeys("*+•·|▪►»>#–-", 1)
_LAST = dict.fromkeys(".!?…»\"”“'’)。！？」", 1) | dict.fromkeys(":;,", 2)
_ENDS = ("no stop", "a stop", "a colon")


def _counts(kinds: list[int]) -> Iterator[tuple[int, int]]:
    """Yield of each line how many of the four lines above and below it are running text."""
    sums = array("l", [0])
    for kind in kinds:
        sums.append(sums[-1] + (kind == 2))
    last = len(kinds)
    for index in range(last):
        yield sums[index] - sums[max(0, index - 4)], sums[min(last, index + 5)] - sums[index + 1]


_KINDS = {-1: "nothing", 0: "a short line", 1: "a long line", 2: "text"}


def _frame(
    above: int,
    below: int,
    texts_above: int,
    texts_below: int,
    size: int,
    first: int,
    last: int,
    gap: bool,  # noqa: FBT001 - the fields of a Frame
    again: bool,  # noqa: FBT001
) -> tuple[str, ...]:
    """Name what a line looks like, and what stands around it: running text (2), other long lines (1), short ones (0), the
    text's edge (-1).
    """
    wide = "long" if size > _LAST_SHORT else "short"
    name = "long" if size > _LAST_SHORT else _LENGTHS[size]
    names = [
        f"{_KINDS[above]} above, {name}",
        f"{_KINDS[below]} below, {name}",
        f"{texts_above} of 4 above are text, {wide}",
        f"{texts_below} of 4 below are text, {wide}",
        f"{_LENGTHS[size]}, {_ENDS[last]}",
    ]
    if first:
        names.append(f"an item, {_LENGTHS[size]}" if first == 1 else "begins small")
    if gap:
        names.append(f"blank line above, {wide}")
    if again:
        names.append("printed again")
    return tuple(names)


@lru_cache(maxsize=1 << 15)
def _frame_worth(*frame: int) -> float:
    """Return what a frame is worth: pages repeat few of them."""
    return sum(WEIGHTS.get(name, 0.0) for name in _frame(*frame))  # type: ignore[misc,arg-type]


def forget() -> None:
    """Forget what frames are worth: the weights have been fitted anew."""
    _frame_worth.cache_clear()


def _marks(line: Line, zone: str, since: int) -> Sequence[str]:
    """Name what marks a line as something else: a date, a heading of the page `since` so many lines (-1: itself)."""
    text, names = line.text, []
    if zone:
        under = "right under" if since <= _ZONE else "below"
        names.append("a heading of the page" if since < 0 else f"{under} a heading of {zone}")
    if line.timexes and line.is_dated:
        names.append("dated")
    if TRAILER.match(text):
        names.append("begins a trailer")
    if len(text) < _SHORT and not FURNITURE_WORDS.isdisjoint(_LETTERS.findall(text.casefold())):
        names.append("a word of boxes, brief")
    first = text[:_PICTURE].split(":", 1)[0].casefold()
    if first in PHOTO or first.split(" ", 1)[0] in PHOTO:
        names.append("begins with a word for a picture")
    elif first in HEADINGS and len(first) < len(text):
        names.append("begins with a heading of the page")
    return names


def _words(text: str, wide: str, said: set[str]) -> Sequence[str]:
    """Name what a line's words say: a menu's capitals, a box that asks the reader to do something; and how many of the
    longer ones the lines above have `said`.
    """
    words = _LETTERS.findall(text, 0, _SAMPLE)
    names = []
    if len(words) >= 3:
        capitals = len([word for word in words if word[0].isupper()]) * 10
        share = "most" if capitals >= len(words) * 7 else "many" if capitals >= len(words) * 4 else "few"
        names.append(f"{share} words in capitals, {wide}")
    low = set(map(str.casefold, words))
    if not FURNITURE_WORDS.isdisjoint(low):
        names.append(f"{'words' if len(FURNITURE_WORDS & low) > 1 else 'a word'} of boxes, {wide}")
    if not READER_WORDS.isdisjoint(low):
        names.append(f"speaks to the reader, {wide}")
    long = {word for word in low if len(word) > _SHORT_WORD}
    if len(long) >= _ENOUGH and len(said) >= _MANY:
        known = len(long & said) * 10
        share = "many" if known >= len(long) * 4 else "some" if known >= len(long) * 2 else "few"
        names.append(f"{share} of its words said above, {wide}")
    said |= long
    if "http" in text or "www." in text or "@" in text:
        names.append(f"holds an address, {wide}")
    if text[0].isupper() and introduces_writer(text):
        names.append("introduces a writer")
    if names_picture(text):
        names.append(f"names a picture, {wide}")
    if text[-1] == ")" and len(words) > 4 and text.rfind("(") > len(text) - _BRACKETS:
        names.append("ends in brackets")
    return names
