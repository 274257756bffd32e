"""Line… → how likely each line is the article's own text, by named features; the weights are one table.

Menus, teasers, captions, newsletters' boxes, comments and footers stand around and within what somebody wrote. A line tells
by its length and end, by its words, and by its neighbours what it is.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, repeat
from math import exp
from typing import NamedTuple

from newsparse.knowledge.boilerplate import FURNITURE_WORDS, READER_WORDS, WRITERS
from newsparse.knowledge.index import HEADINGS
from newsparse.knowledge.line_weights import WEIGHTS
from newsparse.parser.body import wrapped_paragraphs
from newsparse.parser.furniture import TRAILER, label_of, names_picture
from newsparse.parser.lines import Line, printed_again, visual_length
from newsparse.parser.names import introduces_writer
from newsparse.parser.words import count_capitals, count_words, read_words, words_of

_BOUNDS = (20, 40, 70, 140, 300)
_LENGTHS = ("to 19", "to 39", "to 69", "to 139", "to 299", "from 300")
_LONGEST = len(_BOUNDS)
# Up to so many letters a line is short: its neighbours say more of it than its words.
_SHORT, _LONG = 40, 140
_LAST_SHORT = 3
# A paragraph with so many others among the four above and the four below it is the story's, whatever its words.
_DEEP = 6
_SAMPLE = 180
_ZONE = 3
_LONGEST_HEADING = 50
_BRACKETS = 50
_SHORT_WORD, _ENOUGH, _MANY = 5, 4, 60
_NUMBERS = " :.…()[]0123456789*•"

# What few values tell of a line: its neighbours' kinds, how much text stands above and below, its size, its first and last
# character's kinds, a blank line above it, whether it is printed again.
Frame = tuple[int, int, int, int, int, int, int, bool, bool]


class Marks(NamedTuple):
    """What marks a line as something else: the `zone` of the page that it stands in, `near` its heading or "itself" one;
    whether it is `dated`, begins a `trailer`, is `brief` and has a word of boxes; what `label` it begins with.
    """

    zone: str = ""
    near: str = ""
    dated: bool = False
    trailer: bool = False
    brief: bool = False
    label: str = ""


_UNMARKED = Marks()


# All that a line is weighed by: its frame, what its words say, its marks.
Look = tuple[Frame, tuple[str, ...], Marks]


def line_features(lines: tuple[Line, ...]) -> list[tuple[str, ...]]:
    """Name what speaks for and against each line as a part of the article."""
    return [_names(look) for look in _looks(lines)]


def weigh_lines(lines: tuple[Line, ...]) -> Sequence[float]:
    """Return how likely each line is the article's own text, from 0 to 1; those of a wrapped paragraph by what they say
    together.
    """
    starts = wrapped_paragraphs(lines)
    if len(starts) == len(lines):
        return array("d", map(_worth, _looks(lines)))  # a list takes four times as much
    bounds = array("l", (*starts, len(lines)))
    whole = tuple(_joined(lines[first:end]) for first, end in pairwise(bounds))
    worth = array("d")
    for (first, end), look in zip(pairwise(bounds), _looks(whole), strict=True):
        worth.extend(repeat(_worth(look), end - first))
    return worth


def _joined(lines: tuple[Line, ...]) -> Line:
    if len(lines) == 1:
        return lines[0]
    text = " ".join(line.text for line in lines)
    return lines[0]._replace(text=text, length=visual_length(text), weight=max(line.weight for line in lines))


# Of wire copy nearly all looks have come before; of pages only their parts have.
@lru_cache(maxsize=1 << 14)
def _worth(look: Look) -> float:
    """Return how likely a line that looks so is the article's."""
    frame, words, marks = look
    total = WEIGHTS["start"] + _of_place(*frame[:5]) + _of_shape(*frame[4:])
    if words:
        total += _of_words(words)
    if marks is not _UNMARKED:
        total += _of_names(_marked(marks))
    return 1 / (1 + exp(-total))


def _of_names(names: Iterable[str]) -> float:
    return sum([WEIGHTS.get(name, 0.0) for name in names])


@lru_cache(maxsize=1 << 13)
def _of_place(*place: int) -> float:
    return _of_names(_around(*place))


@lru_cache(maxsize=1 << 10)
def _of_shape(*shape: int) -> float:
    return _of_names(_shaped(*shape))


_of_words = lru_cache(maxsize=1 << 10)(_of_names)


def forget() -> None:
    """Forget what looks are worth: the weights have been fitted anew."""
    for weighed in (_worth, _of_place, _of_shape, _of_words):
        weighed.cache_clear()


def _names(look: Look) -> tuple[str, ...]:
    frame, words, marks = look
    return (*_around(*frame[:5]), *_shaped(*frame[4:]), *words, *_marked(marks))


def _looks(lines: tuple[Line, ...]) -> Iterator[Look]:
    """Yield how each line looks."""
    kinds = [2 if line.weight > 0 else 1 if line.length >= _SHORT else 0 for line in lines]
    texts = [0, 0, 0, 0, *(kind == 2 for kind in kinds), 0, 0, 0, 0, 0]  # with what stands above and below: nothing
    kinds.append(-1)  # what stands below the last line, and above the first
    printed = printed_again(lines)
    above, below = 0, sum(texts[5:9])
    zone, heading = "", 0
    said: set[str] = set()
    for index, line in enumerate(lines):
        _, text, gap, _, length, _, timexes, is_labelled = line
        first, letters = text[0], len(text)
        frame = (
            kinds[index - 1],
            kinds[index + 1],
            above,
            below,
            _LONGEST if length >= _BOUNDS[-1] else bisect_right(_BOUNDS, length),
            1 if first in _ITEMS else 2 if first.islower() else 0,
            _LAST.get(text[-1], 0),
            gap > 0,
            text in printed if printed else False,
        )
        kind = None
        if letters <= _LONGEST_HEADING and (kind := HEADINGS.get(text.strip(_NUMBERS).casefold())):
            zone, heading = kind, index
        words: tuple[str, ...] = ()
        if length >= _SHORT and (length < _LONG or above + below < _DEEP):
            words = _words(text, 0 if length < _LONG else 1, said)
        marks = _UNMARKED
        brief = letters < _SHORT and not FURNITURE_WORDS.isdisjoint(words_of(text))
        if zone or is_labelled or timexes or brief:
            near = "itself" if kind else "right under" if index - heading <= _ZONE else "below"
            marks = _marks(line, zone, near, brief=brief)
        yield frame, words, marks
        above += texts[index + 4] - texts[index]
        below += texts[index + 9] - texts[index + 5]


_ITEMS = frozenset("*+•·|▪►»>#–-")
_LAST = dict.fromkeys(".!?…»\"”“'’)。！？」", 1) | dict.fromkeys(":;,", 2)
_ENDS = ("no stop", "a stop", "a colon")


_KINDS = {-1: "nothing", 0: "a short line", 1: "a long line", 2: "text"}


def _around(above: int, below: int, texts_above: int, texts_below: int, size: int) -> tuple[str, ...]:
    """Name what stands around a line: running text (2), other long lines (1), short ones (0), the text's edge (-1)."""
    wide = "long" if size > _LAST_SHORT else "short"
    name = "long" if size > _LAST_SHORT else _LENGTHS[size]
    return (
        f"{_KINDS[above]} above, {name}",
        f"{_KINDS[below]} below, {name}",
        f"{texts_above} of 4 above are text, {wide}",
        f"{texts_below} of 4 below are text, {wide}",
    )


def _shaped(size: int, first: int, last: int, gap: int, again: int) -> Iterator[str]:
    """Name what a line looks like."""
    yield f"{_LENGTHS[size]}, {_ENDS[last]}"
    if first:
        yield f"an item, {_LENGTHS[size]}" if first == 1 else "begins small"
    if gap:
        yield f"blank line above, {'long' if size > _LAST_SHORT else 'short'}"
    if again:
        yield "printed again"


def _marks(line: Line, zone: str, near: str, *, brief: bool) -> Marks:
    """Return what marks a line as something else; `near`: how it stands to the last heading of the page."""
    text = line.text
    dated = bool(line.timexes) and line.is_dated
    if not (zone or dated or brief or line.is_labelled):
        return _UNMARKED
    trailer = line.is_labelled and TRAILER.match(text) is not None
    return Marks(zone, near if zone else "", dated, trailer, brief, label_of(text) if line.is_labelled else "")


def _marked(marks: Marks) -> Iterator[str]:
    """Name what marks a line."""
    if marks.zone:
        yield "a heading of the page" if marks.near == "itself" else f"{marks.near} a heading of {marks.zone}"
    if marks.dated:
        yield "dated"
    if marks.trailer:
        yield "begins a trailer"
    if marks.brief:
        yield "a word of boxes, brief"
    if marks.label:
        yield _LABELLED[marks.label]


_LABELLED = {"picture": "begins with a word for a picture", "heading": "begins with a heading of the page"}


def _words(text: str, wide: int, said: set[str]) -> tuple[str, ...]:
    """Name what the words of a line say, a short one's (0) or a long one's (1): a menu's capitals, a box that asks the
    reader to do something; and how many of the longer words the lines above have `said`.
    """
    sample = text[:_SAMPLE]
    words, most = read_words(sample)
    long = {word for word in words if len(word) > _SHORT_WORD}
    count = len(long)
    names = []
    if share := _share_of_capitals(sample, words, count, most):
        names.append(_CAPITALS[share][wide])
    before = len(said)
    said |= long
    if count >= _ENOUGH and before >= _MANY:
        known = (count - len(said) + before) * 10
        names.append(_SAID["many" if known >= count * 4 else "some" if known >= count * 2 else "few"][wide])
    if (":" in text and "http" in text) or "www." in text or "@" in text:
        names.append(_ADDRESS[wide])
    if not _TELLING.isdisjoint(words):
        names += _told(text, set(words), wide)
    if names_picture(text):
        names.append(_PICTURE[wide])
    if text[-1] == ")" and text.rfind("(") > len(text) - _BRACKETS and count_words(words) > _FEW:
        names.append("ends in brackets")
    return tuple(names)


def _share_of_capitals(sample: str, words: Sequence[str], long: int, most: int) -> str:
    """Return how many of the words begin with a capital: "most", "many", "few", "" where there are hardly any words.

    Most texts have not even four capitals (there are at `most` so many) for ten of their `long` words, or of all, which is
    told much sooner.
    """
    if long >= _LEAST and most * 10 < long * 4:
        return "few"
    count = count_words(words)
    if count < _LEAST:
        return ""
    capitals = (most if most * 10 < count * 4 else count_capitals(sample)) * 10
    return "most" if capitals >= count * 7 else "many" if capitals >= count * 4 else "few"


_LEAST, _FEW = 3, 4
_TELLING = FURNITURE_WORDS | READER_WORDS | WRITERS


def _by_width(name: str) -> tuple[str, str]:
    """Return a feature's name for a short line, and for a long one."""
    return f"{name}, short", f"{name}, long"


_SHARES = ("most", "many", "some", "few")
_CAPITALS = {share: _by_width(f"{share} words in capitals") for share in _SHARES}
_SAID = {share: _by_width(f"{share} of its words said above") for share in _SHARES}
_ADDRESS, _PICTURE = _by_width("holds an address"), _by_width("names a picture")
_BOX_WORD, _BOX_WORDS = _by_width("a word of boxes"), _by_width("words of boxes")
_READER = _by_width("speaks to the reader")


def _told(text: str, words: set[str], wide: int) -> Iterator[str]:
    """Name what the words of boxes say, those that speak to the reader, and those that introduce a writer."""
    boxes = len(FURNITURE_WORDS & words)
    if boxes:
        yield (_BOX_WORDS if boxes > 1 else _BOX_WORD)[wide]
    if not READER_WORDS.isdisjoint(words):
        yield _READER[wide]
    if text[0].isupper() and not WRITERS.isdisjoint(words) and introduces_writer(text):
        yield "introduces a writer"
