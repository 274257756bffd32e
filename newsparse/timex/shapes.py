"""Text → Shape: the tokens of a text, one letter for each, so that one grammar reads every language's dates."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.timex.words import LONGEST_NAME, NAME_START, classify, join_name

_LETTERS = r"[^\s\d!-/:-@\[-`{-~·•«»“”„‘’–—…،؛，。、：；（）「」『』【】]"
_TOKEN = re.compile(
    r"(\d+)"
    r"|([年年月日時时分秒号號点點년월일시분초]|午前|午後|上午|下午|오전|오후"
    rf"|[^\W\d_][\u0e30-\u0e4e]?\.[^\W\d_]\.?(?![^\W\d_])|{_LETTERS}+)"
    r"|([^\S\n]+)"
    r"|(.|\n)"
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

_NUMBER, _WORD, _BLANK = 1, 2, 3


class Shape(NamedTuple):
    """A text's tokens, one letter for each; `starts` has one more entry, the end."""

    letters: str
    starts: list[int]
    tokens: list[str]


def shape_of(text: str, start: int, end: int) -> Shape:
    """Turn `text[start:end]` into its shape; `starts` are offsets in `text`."""
    letters: list[str] = []
    starts: list[int] = []
    tokens: list[str] = []
    for found in _TOKEN.finditer(text, start, end):
        token = found.group()
        kind = found.lastindex
        cut = 0
        if kind == _BLANK:
            letter = " "
        elif kind == _WORD:
            letter, cut = classify(token)
        elif kind == _NUMBER:
            letter = str(len(token)) if len(token) in (1, 2, 4) else "9"
            cut = 4 if letter == "9" and _is_glued_year(token, letters) else 0
        else:
            letter = token if token in _KEPT_SIGNS else _SIGN.get(token, "?")
        at = found.start()
        if cut:  # "ESPNDec", "20235": two tokens, as if a blank stood between them
            letters += ("4" if kind == _NUMBER else "x", " ")
            starts += (at, at + cut)
            tokens += (token[:cut], "")
            at, token = at + cut, token[cut:]
            letter = letter if kind == _WORD else str(len(token)) if len(token) <= 2 else "9"
        letters.append(letter)
        starts.append(at)
        tokens.append(token)
    starts.append(end)
    shape = Shape("".join(letters), starts, tokens)
    return _with_names(shape) if NAME_START in shape.letters else shape


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


_YEAR_STARTS = ("19", "20")


def _is_glued_year(token: str, letters: list[str]) -> bool:
    """Tell whether a long number behind a month's name begins with the year: "December 22, 20235:00 AM"."""
    return 4 < len(token) <= 8 and token.startswith(_YEAR_STARTS) and not {"M", "B"}.isdisjoint(letters[-5:])
