"""A line in its context → what speaks for and against it as the headline, by name; the weights are one table."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsparse.knowledge.boilerplate import FURNITURE_WORDS
from newsparse.knowledge.index import HEADINGS
from newsparse.parser.body import Range
from newsparse.parser.byline import Byline, read_byline
from newsparse.parser.dateline import read_opening
from newsparse.parser.furniture import label_of, names_picture
from newsparse.parser.lines import Line, printed_again, with_its_dates
from newsparse.parser.persons import has_given_name, is_person

# So many lines above the running text, and below its beginning, may hold the headline.
ABOVE, BELOW = 40, 10
# No headline is longer.
LONGEST = 300
_TOP = 8
_BODY_SAMPLE = 1200


class HeadlineContext(NamedTuple):
    """What a line is weighed against.

    All lines, where the running text is, its beginning, the first line, both casefolded; the bylines, by their lines, and
    the lines that are hardly more than a date; how often each line is printed that is printed again; and the `kind` of text:
    whether it is a whole page, there are blank lines, they part most of what stands above the text, it is wire copy.
    """

    lines: tuple[Line, ...]
    core: Range
    text: str
    first: str
    bylines: Mapping[int, Byline]
    dated: frozenset[int]
    printed: Mapping[str, int]
    kind: tuple[bool, bool, bool, bool]

    @classmethod
    def of(cls, lines: tuple[Line, ...], core: Range) -> HeadlineContext:
        """Gather the context of a text's lines."""
        bylines: dict[int, Byline] = {}
        dated: set[int] = set()
        for at in near_lines(lines, core, _TOP):
            line = lines[at]
            if line.timexes and line.is_dated:
                dated.add(at)
            if line.weight <= 0 and (byline := read_byline(line)):
                bylines[at] = byline
        above = [line.gap > 0 for line in lines[max(1, core.start - _HEADER) : core.start]]
        return cls(
            lines=lines,
            core=core,
            text=_sample(lines, core),
            first=lines[0].text.casefold(),
            bylines=bylines,
            dated=frozenset(dated),
            printed=printed_again(lines),
            kind=(
                _is_page(lines),
                any(above) or any(line.gap for line in lines[1:]),
                sum(above) * 2 >= len(above) > 0,
                _is_wire(lines, core),
            ),
        )


def near_lines(lines: tuple[Line, ...], core: Range, top: int) -> Sequence[int]:
    """Return the lines that the headline is looked for among: so many at the `top`, and those around the beginning of the
    running text.
    """
    around = range(max(0, core.start - ABOVE), min(len(lines), core.start + BELOW))
    top = min(top, len(lines))
    if around.start <= top:
        return range(max(top, around.stop))
    return (*range(top), *around)


_WORD = re.compile(r"[^\W_]{2,}")
_HEADER = 12
_REACH = 120


def _is_wire(lines: tuple[Line, ...], core: Range) -> bool:
    """Tell whether a text opens with an agency's dateline: "MURMANSK, February 26. /TASS/. ". Wire copy has its headline
    first; only web pages print kickers and menus above theirs.
    """
    if core.start >= core.end or core.start > _HEADER:
        return False
    head = lines[core.start].text[:_REACH]
    if "(" not in head and "/" not in head:
        return False
    first = with_its_dates(lines[core.start])
    opening = read_opening(first.text, first.span.start, first.timexes)
    return opening is not None and bool(opening.credits)


def _is_page(lines: tuple[Line, ...]) -> bool:
    """Tell whether a text is a whole page, menus and all: most of its many lines are short."""
    return len(lines) >= _PAGE and sum(len(line.text) < _SHORT for line in lines) * 2 > len(lines)


_PAGE, _SHORT = 50, 30


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


def squash(text: str) -> str:
    """Return a text's letters and digits, casefolded."""
    return "".join(filter(str.isalnum, text.casefold()))


# What few values tell of a line by where it stands: how far above the text, how long it is, how near the first line; what
# kind of text it is in (a page, with blank lines, with many, wire copy); how blank lines part it from others; whether a
# date, a byline is below it, right below it, whether it is one; what the lines below and above look like, and whether the
# latter is glued to it.
Place = tuple[int, int, int, tuple[bool, bool, bool, bool], int, int, int, bool, int, int, bool]


def features(context: HeadlineContext, index: int) -> list[str]:
    """Name what speaks for and against a line as the headline."""
    return [*place_features(place_of(context, index)), *text_features(context, index)]


def place_of(context: HeadlineContext, index: int) -> Place:
    """Return what tells of a line by where it stands."""
    lines, bylines = context.lines, context.bylines
    line, below = lines[index], index + 1
    return (
        bisect_left(_DISTANCE_BOUNDS, context.core.start - index),
        bisect_left(_LENGTH_BOUNDS, line.length),
        min(index, len(_TOP_LINES)),
        context.kind,
        (index == 0 or line.gap > 0) + 2 * (below == len(lines) or lines[below].gap > 0),
        _follows(below, context.dated),
        _follows(below, bylines),
        index in bylines,
        _look(context, below) if below < len(lines) else 0,
        _look(context, index - 1) if index else 0,
        line.gap == 0,
    )


def _follows(below: int, lines: Collection[int]) -> int:
    """Tell whether some lines are among the next four: 1 the very next, 2 another, 0 none."""
    if not lines:
        return 0
    return 1 if below in lines else 2 if below + 1 in lines or below + 2 in lines or below + 3 in lines else 0


def place_features(place: Place) -> list[str]:
    """Name what a line's place says."""
    distance, length, top, (page, spaced, airy, wire), block, date, byline, is_byline, below, above, glued = place
    names = [_DISTANCES[distance], _LENGTHS[length]]
    if top < len(_TOP_LINES):
        names.append((_TOP_LINES_OF_A_PAGE if page else _TOP_LINES)[top])
    if top == 0:
        names.append("first line" if spaced else "first line, no blank lines")
        if wire:
            names.append("first line of wire copy")
    elif not spaced:
        names.append("no blank lines")
    if spaced:
        names.append(_BLOCKS[block] if airy else f"{_BLOCKS[block]}, few blank lines")
    names += _DATES[date], _BYLINES[byline], _BELOW[below]
    if is_byline:
        names.append("is a byline")
    names.append(_RIGHT_ABOVE[above] if glued and spaced else _ABOVE[above])
    return [name for name in names if name]


_TOP_LINES = ("line 1 of a text", "line 2 of a text", "line 3 of a text")
_TOP_LINES_OF_A_PAGE = ("line 1 of a page", "line 2 of a page", "line 3 of a page")
# A headline is alone, or the first of those that no blank line parts.
_BLOCKS = ("within a block", "first of a block", "last of a block", "alone between blank lines")
_DATES = ("", "date right below", "date below")
_BYLINES = ("", "byline right below", "byline below")


def _look(context: HeadlineContext, index: int) -> int:
    """Return what a neighbour looks like: 1 a date, 2 running text, 3 both, 4 a kicker, 5 a headline; 0 nothing of it."""
    line = context.lines[index]
    if line.weight > 0:
        return 3 if index in context.dated else 2
    if index in context.dated:
        return 1
    if not _is_like(line) or index in context.bylines:
        return 0
    return 4 if line.length < _KICKER else 5


# Of a headline: "Lawinengefahr in den Alpen" above it is a kicker by its length.
_KICKER = 40
_BELOW = ("", "", "running text below", "running text below", "a kicker's length below", "a headline's length below")
_ABOVE = ("", "date above", "running text above", "date above", "a kicker's length above", "a headline's length above")
_RIGHT_ABOVE = (*_ABOVE[:4], "a kicker's length right above", "a headline's length right above")


def _is_like(line: Line) -> bool:
    """Tell whether a line may be a standfirst, or the headline above one: some words, no date, no item."""
    text = line.text
    return _SHORTEST_DECK <= len(text) <= LONGEST and " " in text and not line.timexes and text[0] not in _ITEM_SIGNS


_SHORTEST_DECK = 18


def text_features(context: HeadlineContext, index: int) -> list[str]:
    """Name what a line's own words say."""
    line = context.lines[index]
    folded = line.text.casefold()
    words = folded.split()
    bare = [word.strip(_SIGNS) for word in words]
    names = [_shared_words(line, words, bare, context.text)]
    _add_repetition(names, line.text, folded, index, context)
    _add_shape(names, line)
    _add_words(names, line, bare)
    return names


def may_repeat(context: HeadlineContext, index: int) -> bool:
    """Tell whether a line may stand again in the first."""
    return index > 0 and context.lines[index].text[:_PROBE].casefold() in context.first


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


def _shared_words(line: Line, words: list[str], bare: list[str], body: str) -> str:
    """A headline's words come again in its text; a menu's do not. `bare`: the words without the signs around them."""
    text = line.text
    if line.is_dense:
        long = [text[at : at + 2].strip(_SIGNS) for at in range(len(text) - 1)]
    else:
        long = [bare for word, bare in zip(words, bare, strict=True) if len(word) >= _LONG_WORD]
    shared = len([word for word in long if word in body])
    if not shared:
        return "words in text: none"
    if shared == len(long) and shared > 2:
        return "words in text: all"
    return "words in text: some" if shared * 2 < len(long) else "words in text: most"


_LONG_WORD = 4
_SIGNS = ".,;:!?\"'“”„‘’«»()[]|–—-…/"


def _add_repetition(names: list[str], text: str, folded: str, index: int, context: HeadlineContext) -> None:
    """The first line of a page dump is its title: "Headline - Site"; the headline proper stands again further down."""
    if text in context.printed:
        names.append("printed twice" if context.printed[text] == 2 else "printed often")
    if index == 0:
        return
    if may_repeat(context, index):
        squashed, title = squash(text), title_letters(context.first)
        if len(squashed) >= 12 and title.startswith(squashed):
            names.append("repeats the first line")
            return
        if len(squashed) >= 20 and squashed in title:
            names.append("within the first line")
            return
    words = _WORD.findall(folded)
    if len(words) > 3 and len([word for word in words if word in _title_words(context.first)]) * 10 >= len(words) * 6:
        names.append("most words in the first line")


_PROBE = 5


@lru_cache(maxsize=8)
def title_letters(first: str) -> str:
    """Return the letters and digits of the first line, of which others are asked."""
    return squash(first)


@lru_cache(maxsize=8)
def _title_words(first: str) -> frozenset[str]:
    """Return the words of the first line, of which every other is asked."""
    return frozenset(_WORD.findall(first))


_ITEM_SIGNS = frozenset("*+•·|▪►»>#–-")
_SENTENCE_SIGNS = (".", ":", ";", ",", "…", ".”", '."')
_SEPARATORS = frozenset("|›·•")


def _add_shape(names: list[str], line: Line) -> None:
    text = line.text
    names += _ending(text)
    if text[0] in _ITEM_SIGNS or text[0].islower():
        names.append("begins like an item")
    elif text[0] in _QUOTES:
        names.append("begins with a quote")
    if not _SEPARATORS.isdisjoint(text) or " / " in text or " > " in text:
        names.append("has a separator")
    elif ": " in text:
        names.append("has a colon")
    if line.timexes:
        names.append("hardly more than a date" if line.is_dated else "holds a date")
    if text.isupper():
        names.append("all capitals")
    if line.is_prose:
        names.append("is running text")


def _ending(text: str) -> tuple[str, ...]:
    """Name how a line ends: a headline has no full stop."""
    if not text.endswith(_SENTENCE_SIGNS):
        return _CALLS if text[-1] in "?!" else ()
    return _ELLIPSIS if text.endswith(("...", "…")) else _COLON if text[-1] == ":" else _STOP


_CALLS, _STOP = ("asks or calls",), ("ends like a sentence",)
_ELLIPSIS, _COLON = (*_STOP, "ends with an ellipsis"), (*_STOP, "ends with a colon")

_QUOTES = "\"“„»«'‘"


def _add_words(names: list[str], line: Line, bare: list[str]) -> None:
    """Name what a line's words are: a page's own heading, a menu's capitals, a picture, a box, a person."""
    text = line.text
    if len(text) <= _LONGEST_HEADING and text.strip(_NUMBERS).casefold() in HEADINGS:
        names.append("a heading of the page")
    if line.is_labelled and label_of(text) == "picture":
        names.append("begins with a word for a picture")
    elif names_picture(text):
        names.append("names a picture")
    if not FURNITURE_WORDS.isdisjoint(bare):
        names.append("words of boxes")
    count = len(bare)
    names.append(_COUNTS[count] if count < len(_COUNTS) else _COUNTS[-1])
    if count > 2 and len([word for word in text.split() if word[0].isupper()]) * 10 >= count * 7:
        names.append("most words in capitals")
    if count <= 4 and is_person(text) and has_given_name(text):
        names.append("a person's name")


_COUNTS = ("one word", "one word", "two words", "three words", "four words", "several words")
_LONGEST_HEADING = 50
_NUMBERS = " :.…()[]0123456789*•"


def _either(*names: str) -> tuple[tuple[str, ...], ...]:
    return tuple((name,) for name in names)


# What `text_features` may say: of each row one alternative, or none. A line for which they cannot say enough is not read.
REPETITION = _either("repeats the first line", "within the first line")
ALTERNATIVES = (
    _either("words in text: none", "words in text: some", "words in text: most", "words in text: all"),
    _either("printed twice", "printed often"),
    _either("most words in the first line"),
    (_CALLS, _STOP, _ELLIPSIS, _COLON),
    _either("begins like an item", "begins with a quote"),
    _either("has a separator", "has a colon"),
    _either("hardly more than a date", "holds a date"),
    _either("all capitals"),
    _either("is running text"),
    _either("a heading of the page"),
    _either("begins with a word for a picture", "names a picture"),
    _either("words of boxes"),
    _either(*_COUNTS),
    _either("most words in capitals"),
    _either("a person's name"),
)
