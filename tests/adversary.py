"""Strings that a regular expression finds hardest, made from the expression itself; and how its time grows on them.

`(\\w+\\s?)*!` is asked to read "aaaa…", "a a a …": each repeat of an expression gives a piece that it repeats, behind what
has to stand before it. So does each of its beginnings, for a search begins anew at every character.
"""

from __future__ import annotations

import gc
import math
import re
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from types import FrameType
from typing import Any, NamedTuple

from re import _constants as op, _parser as parser  # type: ignore[attr-defined]  # isort: skip

# Where growth is looked for, in characters: up to a megabyte.
FIRST, LAST = 1 << 16, 1 << 20
# The time of a run is noise below the floor (some clocks tick in hundredths), a failure above the ceiling: CPU seconds.
FLOOR, CEILING = 0.015, 4.0
STEEPEST = 1.2
# Fewer sizes above the floor tell nothing: a square would have come to a third of a second, and then there are three.
_FEWEST = 3
# What takes no longer at the first size does not come to a tenth of a second at the last, were it to grow by the square.
_NOTHING = 0.0003
# What is as steep, and takes as long, is so by no accident: it is not measured again.
_CLEARLY, _LONG = 1.7, 0.2
# How often what looks steep is measured, and how many seconds are left to whoever is in the way, when a few times do not do.
_ROUNDS, _AT_ONCE, _PAUSE = 12, 4, 0.5
# The clock ticks every four milliseconds while a timer of CPU time runs: what takes two ticks is no measure.
_LEAST, _MOST_RUNS = 0.08, 20
_VARIANTS = 4
# Of each kind of letter one: a class of characters is told by those of them that it holds.
_POOL = "aA1 .-,\n'(\té:/_|中\x00"


class Hard(NamedTuple):
    """A string: what stands before, what is repeated, what stands behind."""

    prefix: str
    piece: str
    suffix: str

    def of_length(self, length: int) -> str:
        """Return the string, so many characters long at least."""
        return self.prefix + self.piece * (length // len(self.piece) + 1) + self.suffix


def hard_strings(pattern: str | bytes, flags: int, most: int) -> list[Hard]:
    """Return strings for an expression, at most so many."""
    text = pattern.decode("latin-1") if isinstance(pattern, bytes) else pattern
    tree = parser.parse(text, flags)
    letters = _letters(text)
    pieces: dict[tuple[str, str], None] = {}
    for prefix, piece in (*_beginnings(tree, letters), *_repeats(list(tree), "", letters)):
        if piece:
            pieces.setdefault((prefix, piece))
    # An even choice of them: the first are no harder than the last.
    step = max(1, math.ceil(len(pieces) * len(_SUFFIXES) / most))
    found = [Hard(prefix, piece, suffix) for prefix, piece in pieces for suffix in _SUFFIXES]
    if isinstance(pattern, bytes):
        found = [each for each in found if all(char <= "\xff" for part in each for char in part)]
    return found[::step]


_SUFFIXES = ("", "\x00")


def _letters(text: str) -> str:
    """Return letters to choose from: those that the expression itself names first."""
    own = [char for char in dict.fromkeys(text) if char.isalnum() or not char.isascii()][:200]
    return "".join(dict.fromkeys([*_POOL, *own]))


# ------------------------------------------------------------------------------------------------ examples
def _example(nodes: Iterable[Any], letters: str, variant: int) -> str:
    """Return a string that nodes match, assertions left aside; `variant`: which, of several."""
    return "".join(_of_node(kind, value, letters, variant) for kind, value in nodes)


def _of_node(kind: Any, value: Any, letters: str, variant: int) -> str:
    told = _EXAMPLES.get(kind)
    return told(value, letters, variant) if told else ""


def _of_class(items: list[Any], letters: str, variant: int) -> str:
    fitting = [char for char in letters if _holds(items, char)] or [_first(items)]
    return fitting[variant % len(fitting)]


def _of_repeat(value: Any, letters: str, variant: int) -> str:
    least, most, item = value
    return _example(item, letters, variant) * max(least, min(most, 1 if variant % 2 else 2))


_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_EXAMPLES: dict[Any, Callable[[Any, str, int], str]] = {
    op.LITERAL: lambda value, letters, variant: chr(value),
    op.NOT_LITERAL: lambda value, letters, variant: next(char for char in letters[variant:] if ord(char) != value),
    op.ANY: lambda value, letters, variant: letters[variant],
    op.IN: _of_class,
    # Another branch for another variant, far from the one before: the first are often much the same.
    op.BRANCH: lambda value, letters, variant: _example(value[1][variant * 7 % len(value[1])], letters, variant),
    op.SUBPATTERN: lambda value, letters, variant: _example(value[3], letters, variant),
    op.ATOMIC_GROUP: _example,
    **dict.fromkeys(_REPEATS, _of_repeat),
}
_CATEGORIES: dict[Any, Callable[[str], bool]] = {
    op.CATEGORY_DIGIT: str.isdecimal,
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_WORD: lambda char: char.isalnum() or char == "_",
}
_NO_CATEGORIES = {
    op.CATEGORY_NOT_DIGIT: op.CATEGORY_DIGIT,
    op.CATEGORY_NOT_SPACE: op.CATEGORY_SPACE,
    op.CATEGORY_NOT_WORD: op.CATEGORY_WORD,
}


def _holds(items: list[Any], char: str) -> bool:
    """Tell whether a class of characters holds one."""
    negated = items[0][0] is op.NEGATE
    return negated != any(_is_one(kind, value, char) for kind, value in items)


def _is_one(kind: Any, value: Any, char: str) -> bool:
    if kind is op.LITERAL:
        return bool(ord(char) == value)
    if kind is op.RANGE:
        return bool(value[0] <= ord(char) <= value[1])
    if kind is op.CATEGORY:
        known = _CATEGORIES.get(value)
        return known(char) if known else not _CATEGORIES[_NO_CATEGORIES[value]](char)
    return False


def _first(items: list[Any]) -> str:
    """Return a character of a class that holds none of the usual ones."""
    kind, value = items[0]
    return chr(value[0] if kind is op.RANGE else value) if kind in (op.RANGE, op.LITERAL) else "\ue000"


# ------------------------------------------------------------------------------------------------ what is repeated
def _beginnings(tree: Any, letters: str) -> Iterator[tuple[str, str]]:
    """Yield what each beginning of an expression reads, for a search tries it everywhere."""
    for nodes in _sequences(list(tree)):
        for end in range(1, len(nodes) + 1):
            for variant in range(2):
                yield "", _example(nodes[:end], letters, variant)


def _sequences(nodes: list[Any]) -> Iterator[list[Any]]:
    """Yield the ways to read an expression: itself, and each of its choices where it is one."""
    yield nodes
    for at, (kind, value) in enumerate(nodes[:3]):
        inner = value[3] if kind is op.SUBPATTERN else value if kind is op.ATOMIC_GROUP else None
        if inner is not None:
            yield from ([*nodes[:at], *each, *nodes[at + 1 :]] for each in _sequences(list(inner)))
        if kind is op.BRANCH:
            for branch in value[1][:_MOST_CHOICES]:
                yield [*nodes[:at], *branch, *nodes[at + 1 :]]


_MOST_CHOICES = 12


def _repeats(nodes: list[Any], before: str, letters: str) -> Iterator[tuple[str, str]]:
    """Yield what stands before each repeat, and what it repeats."""
    for at, (kind, value) in enumerate(nodes):
        if kind in _REPEATS:
            _, most, item = value
            if most > 1:
                yield from ((before, _example(item, letters, variant)) for variant in range(_VARIANTS))
                # … and what stands next to it, which may be the same: `\\s*\\s*`, `.*,.*,`.
                yield before, _example([*item, *nodes[at + 1 : at + 2]], letters, 1)
            yield from _repeats(list(item), before, letters)
        for inner in _inside(kind, value):
            yield from _repeats(list(inner), before, letters)
        before += _of_node(kind, value, letters, 1)


def _inside(kind: Any, value: Any) -> list[Any]:
    if kind is op.SUBPATTERN:
        return [value[3]]
    if kind is op.ATOMIC_GROUP:
        return [value]
    if kind is op.BRANCH:
        return list(value[1][:_MOST_CHOICES])
    return [value[1]] if kind in (op.ASSERT, op.ASSERT_NOT) else []


# ------------------------------------------------------------------------------------------------ growth
class TooLongError(Exception):
    """A run took longer than the ceiling."""


def _stop(number: int, frame: FrameType | None) -> None:
    raise TooLongError


USES: dict[str, Callable[[re.Pattern[Any], Any], object]] = {
    "match": lambda pattern, text: pattern.match(text),
    "fullmatch": lambda pattern, text: pattern.fullmatch(text),
    "search": lambda pattern, text: pattern.search(text),
    "finditer": lambda pattern, text: sum(1 for _ in pattern.finditer(text)),
}


def seconds(use: Callable[[Any], object], text: Any, least: float = 0.0) -> float:
    """Return the CPU time of using an expression on a text; infinity above the ceiling. `least`: what takes less is used
    again and again until it has taken so long, and the mean counts.
    """
    before = signal.signal(signal.SIGPROF, _stop)
    gc.disable()  # where thousands of tests have run before, looking for rubbish takes half a second
    try:
        return _seconds(use, text, least)
    except TooLongError:
        return math.inf
    finally:
        gc.enable()
        signal.signal(signal.SIGPROF, before)


def _seconds(use: Callable[[Any], object], text: Any, least: float) -> float:
    signal.setitimer(signal.ITIMER_PROF, CEILING)
    start, taken, runs = time.process_time(), 0.0, 0
    try:
        while not runs or (taken < least and runs < _MOST_RUNS):
            use(text)
            taken, runs = time.process_time() - start, runs + 1
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return taken / runs


def slope(times: list[tuple[int, float]]) -> float:
    """Return by which power of the length the time grows: 1 for linear; 0 where all is below the floor."""
    points = [(math.log2(length), math.log2(time)) for length, time in times if time >= FLOOR]
    if len(points) < _FEWEST:
        return 0.0
    middle = sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
    return sum((x - middle[0]) * (y - middle[1]) for x, y in points) / sum((x - middle[0]) ** 2 for x, _ in points)


class Growth(NamedTuple):
    """How an expression grows on the hardest of its strings. `times`: (characters, seconds)."""

    slope: float
    hard: Hard
    times: list[tuple[int, float]]


def growth(
    pattern: str | bytes, flags: int, method: str, *, most: int = 40, first: int = FIRST, last: int = LAST
) -> Growth:
    """Measure an expression as it is used: all strings at the first size, the two slowest of them at doubling sizes to
    the last.
    """
    compiled = re.compile(pattern, flags)
    is_bytes = isinstance(pattern, bytes)

    def use(text: Any) -> object:
        return USES[method](compiled, text)

    def text_of(hard: Hard, length: int) -> Any:
        text = hard.of_length(length)
        return text.encode("latin-1") if is_bytes else text

    screened = []
    for each in hard_strings(pattern, flags, most) or [Hard("", "a", "")]:
        screened.append((seconds(use, text_of(each, first)), each))
        if screened[-1][0] == math.inf:
            return Growth(math.inf, each, [(first, math.inf)])
    slowest = [pair for pair in sorted(screened, reverse=True)[:2] if pair[0] >= _NOTHING]
    if not slowest:
        return Growth(0.0, screened[0][1], [(first, max(time for time, _ in screened))])
    steepest = Growth(-1.0, screened[0][1], [])
    for _, each in slowest:
        steepest = max(steepest, measured(use, text_of, each, first, last), key=lambda found: found.slope)
        if steepest.slope > STEEPEST:
            break
    return steepest


def measured(
    use: Callable[[Any], object],
    text_of: Callable[[Hard, int], Any],
    hard: Hard,
    first: int,
    last: int,
    steepest: float = STEEPEST,
) -> Growth:
    """Measure one string at doubling sizes; where it looks steep, again: another process was in the way. A round runs
    through all sizes, or what was in the way for a second would be so for one size only. What grows by the square does so
    in each round, and in the least that each size took.
    """
    least = {first << at: math.inf for at in range((last // first).bit_length())}
    for again in range(_ROUNDS):
        time.sleep(_PAUSE if again > _AT_ONCE else 0)
        times = [(length, seconds(use, text_of(hard, length), _LEAST if again else 0.0)) for length in least]
        least = {length: min(least[length], taken) for length, taken in times}
        if math.inf in least.values():
            return Growth(math.inf, hard, times)
        steep = min(slope(times), slope([*least.items()]))
        if steep <= steepest or (steep > _CLEARLY and least[max(least)] > _LONG):
            break
    return Growth(steep, hard, [*least.items()])
