"""Text → Shape: the tokens of a text, one letter for each, so that one grammar reads every language's dates."""

import re
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

from newsparse.knowledge.index import LONGEST_NAME
from newsparse.timex.words import NAME_START, classify, join_name

_SIGNS_APART = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~·•«»“”„‘’–—…،؛，。、：；（）「」『』【】"
_NO_LETTERS = frozenset(_SIGNS_APART + "\n")
_LETTERS = rf"[^\s\d{re.escape(_SIGNS_APART)}]"
_TOKEN = (
    r"[^\S\n]+"
    r"|[A-Za-z]{1,60}+(?![^\x00-\x7f]|\.)"  # most words, told at once
    r"|\d{1,40}"
    r"|[年年月日時时分秒号號点點년월일시분초]|午前|午後|上午|下午|오전|오후"
    rf"|[^\W\d_][\u0e30-\u0e4e]?\.[^\W\d_]\.?(?![^\W\d_])|{_LETTERS}{{1,60}}"
    r"|.|\n"
)  # no token is longer than can be remembered
# The same in a text of ASCII, which has none of the signs that take so long to compile.
_ASCII_TOKEN = (
    r"[^\S\n]+|[A-Za-z]{1,60}+(?!\.)|\d{1,40}|[A-Za-z]\.[A-Za-z]\.?(?![A-Za-z])|[^\s\d!-/:-@\[-`{-~]{1,60}|.|\n"
)
_DASHES = "‐‑‒–—―−"
_SIGN = {
    **dict.fromkeys(_DASHES, "-"),
    "：": ":",
    "，": ",",
    "،": ",",
    "、": ",",
    "（": "(",
    "）": ")",
    "·": "|",
    "•": "|",
    "؛": ",",
    **dict.fromkeys("$€£¥₹₽₺", "$"),
}
_KEPT_SIGNS = frozenset(",.:/-+()|;@%")


@cache
def _tokens(*, ascii_only: bool) -> re.Pattern[str]:
    return re.compile(_ASCII_TOKEN if ascii_only else _TOKEN)


class Shape(NamedTuple):
    """A text's tokens, one letter for each; `starts` has one more entry, the end."""

    letters: str
    starts: list[int]
    tokens: list[str]


def shape_of(text: str, start: int, end: int) -> Shape:
    """Turn `text[start:end]` into its shape; `starts` are offsets in `text`."""
    tokens = _tokens(ascii_only=text.isascii()).findall(text, start, end)
    starts = list(accumulate(map(len, tokens), initial=start))
    letters = "".join(map(_letter, tokens))
    shape = Shape(letters, starts, tokens)
    if _GLUED in letters:
        shape = _cut(shape)
    return _with_names(shape) if NAME_START in shape.letters else shape


_GLUED = "\x00"  # a word with a month at its end, a long number with a year at its beginning: two tokens, perhaps
_YEAR_STARTS = ("19", "20")


@lru_cache(maxsize=20_000)
def _letter(token: str) -> str:
    """Return the letter of a token."""
    first = token[0]
    if first.isdecimal():
        if len(token) in (1, 2, 4):
            return str(len(token))
        return _GLUED if 4 < len(token) <= 8 and token.startswith(_YEAR_STARTS) else "9"
    if first.isspace() and first != "\n":
        return " "
    if first in _KEPT_SIGNS:
        return first
    if first in _SIGN:
        return _SIGN[first]
    letter, cut = classify(token) if first not in _NO_LETTERS else ("?", 0)
    return _GLUED if cut else letter


def _cut(shape: Shape) -> Shape:
    """Cut what is glued in two, as if a blank stood between: "ESPNDec", and behind a month's name "20235"."""
    letters: list[str] = []
    starts: list[int] = []
    tokens: list[str] = []
    for own, at, token in zip(shape.letters, shape.starts, shape.tokens, strict=False):
        halves = _halves(token, letters[-5:]) if own == _GLUED else ((own, token),)
        for letter, piece in halves:
            letters.append(letter)
            starts.append(at)
            tokens.append(piece)
            at += len(piece)  # noqa: PLW2901 - where the next piece begins
    return Shape("".join(letters), [*starts, shape.starts[-1]], tokens)


def _halves(token: str, before: list[str]) -> tuple[tuple[str, str], ...]:
    """Return the letter and the text of what a glued token consists of; `before`: the letters before it."""
    if not token[0].isdecimal():
        letter, cut = classify(token)
        return ("x", token[:cut]), (" ", ""), (letter, token[cut:])
    if {"M", "B"}.isdisjoint(before):
        return (("9", token),)
    return ("4", token[:4]), (" ", ""), (str(len(token) - 4) if len(token) <= 6 else "9", token[4:])


def _with_names(shape: Shape) -> Shape:
    """Join the words of names that have several: "كانون الثاني", "Eastern Daylight Time"."""
    letters: list[str] = []
    starts: list[int] = []
    tokens: list[str] = []
    at = 0
    while at < len(shape.tokens):
        token, letter, width = shape.tokens[at], shape.letters[at], 1
        if letter == NAME_START:
            token, letter, width = join_name(shape.tokens[at : at + LONGEST_NAME])
        letters.append(letter)
        starts.append(shape.starts[at])
        tokens.append(token)
        at += width
    return Shape("".join(letters), [*starts, shape.starts[-1]], tokens)
