"""A line in its context → what speaks for and against it as the headline, by name; the weights are one table."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsparse.knowledge.boilerplate import FURNITURE_WORDS
from newsparse.knowledge.index import HEADINGS
from newsparse.parser.body import Range
from newsparse.parser.byline import Byline, read_byline
from newsparse.parser.dateline import read_opening
from newsparse.parser.furniture import label_of, names_picture
from newsparse.parser.lines import Line, printed_again, with_its_dates
from newsparse.parser.names import has_given_name, is_person

# So many lines above the running text, and below its beginning, may hold the headline.
ABOVE, BELOW = 40, 10
# No headline is longer.
LONGEST = 300
_TOP = 8
_BODY_SAMPLE = 1200


class HeadlineContext(NamedTuple):
    """What a line is weighed against.

    All lines, where the running text is, its beginning, the first line, both casefolded; the bylines, by their lines, and
    the lines that are hardly more than a date; how often each line is printed that is printed again; whether there are
    blank lines (`spaced`), and whether they part most of what stands above the text (`airy`); whether it is wire copy, or a
    whole page.
    """

    lines: tuple[Line, ...]
    core: Range
    text: str
    first: str
    bylines: Mapping[int, Byline]
    dated: frozenset[int]
    printed: Mapping[str, int]
    spaced: bool
    airy: bool
    wire: bool
    page: bool

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
            spaced=any(above) or any(line.gap for line in lines[1:]),
            airy=sum(above) * 2 >= len(above) > 0,
            wire=_is_wire(lines, core),
            page=_is_page(lines),
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


def features(context: HeadlineContext, index: int) -> list[str]:
    """Name what speaks for and against a line as the headline."""
    line = context.lines[index]
    folded = line.text.casefold()
    words = folded.split()
    bare = [word.strip(_SIGNS) for word in words]
    names = [
        _DISTANCES[bisect_left(_DISTANCE_BOUNDS, context.core.start - index)],
        _LENGTHS[bisect_left(_LENGTH_BOUNDS, line.length)],
        _shared_words(line, words, bare, context.text),
    ]
    _add_repetition(names, line.text, folded, index, context)
    _add_neighbours(names, index, context)
    _add_shape(names, line)
    _add_words(names, line, bare)
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
    if index < len(_TOP_LINES):
        names.append(_TOP_LINES_OF_A_PAGE[index] if context.page else _TOP_LINES[index])
    if index == 0:
        names.append("first line" if context.spaced else "first line, no blank lines")
        if context.wire:
            names.append("first line of wire copy")
        return
    if not context.spaced:
        names.append("no blank lines")
    if text[:_PROBE].casefold() in context.first:
        squashed, title = squash(text), squash(context.first)
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
_TOP_LINES = ("line 1 of a text", "line 2 of a text", "line 3 of a text")
_TOP_LINES_OF_A_PAGE = ("line 1 of a page", "line 2 of a page", "line 3 of a page")


@lru_cache(maxsize=8)
def _title_words(first: str) -> frozenset[str]:
    """Return the words of the first line, of which every other is asked."""
    return frozenset(_WORD.findall(first))


def _block(index: int, context: HeadlineContext) -> str:
    """Say where a line stands among those that no blank line parts: a headline is alone, or the first of its block."""
    lines = context.lines
    above = index == 0 or lines[index].gap > 0
    below = index + 1 == len(lines) or lines[index + 1].gap > 0
    if above:
        if below:
            return "alone between blank lines"
        return "first of a block"
    return "last of a block" if below else "within a block"


def _add_neighbours(names: list[str], index: int, context: HeadlineContext) -> None:
    if context.spaced:
        names.append(_block(index, context) if context.airy else f"{_block(index, context)}, few blank lines")
    near = (index + 1, index + 2, index + 3, index + 4)
    if not context.dated.isdisjoint(near):
        names.append("date right below" if index + 1 in context.dated else "date below")
    if not context.bylines.keys().isdisjoint(near):
        names.append("byline right below" if index + 1 in context.bylines else "byline below")
    if index in context.bylines:
        names.append("is a byline")
    if index + 1 < len(context.lines):
        _add_below(names, index, context)
    if index:
        _add_above(names, index, context)


def _add_below(names: list[str], index: int, context: HeadlineContext) -> None:
    below = context.lines[index + 1]
    if below.is_prose:
        names.append("running text below")
    elif _is_like(below) and index + 1 not in context.bylines:
        names.append(f"{_kind(below)} below")


def _add_above(names: list[str], index: int, context: HeadlineContext) -> None:
    above = context.lines[index - 1]
    if index - 1 in context.dated:
        names.append("date above")
    elif above.is_prose:
        names.append("running text above")
    elif _is_like(above) and index - 1 not in context.bylines:
        is_next = context.lines[index].gap == 0 and context.spaced
        names.append(f"{_kind(above)} right above" if is_next else f"{_kind(above)} above")


def _is_like(line: Line) -> bool:
    """Tell whether a line may be a standfirst, or the headline above one: some words, no date, no item."""
    text = line.text
    return _SHORTEST_DECK <= len(text) <= LONGEST and " " in text and not line.timexes and text[0] not in _ITEM_SIGNS


_SHORTEST_DECK = 18


def _kind(line: Line) -> str:
    """Say what a line like a headline may be by its length: "Lawinengefahr in den Alpen" is a kicker's."""
    return "a kicker's length" if line.length < _KICKER else "a headline's length"


_KICKER = 40


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
        return ("asks or calls",) if text[-1] in "?!" else ()
    if text.endswith(("...", "…")):
        return "ends like a sentence", "ends with an ellipsis"
    return ("ends like a sentence", "ends with a colon") if text[-1] == ":" else ("ends like a sentence",)


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
