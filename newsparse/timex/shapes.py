"""Text → Shape: the tokens of a text, one letter for each, so that one grammar reads every language's dates."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.timex.words import glued, is_name, look_up, zone_words

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
        if kind == _NUMBER:
            if len(token) > 4 and _is_glued_year(token, letters):  # "December 22, 20235:00 AM": the year, then the hour
                year, token = token[:4], token[4:]
                letters += ("4", " ")
                starts += (found.start(), found.start() + 4)
                tokens += (year, "")
                letters.append(str(len(token)) if len(token) in (1, 2) else "9")
                starts.append(found.start() + 4)
                tokens.append(token)
                continue
            letter = str(len(token)) if len(token) in (1, 2, 4) else "9"
        elif kind == _BLANK:
            letter = " "
        elif kind == _WORD:
            words = zone_words(tokens, token) if token == "Time" else 0
            if words:  # "Eastern Daylight Time" is one token
                name = " ".join((*tokens[-2 * words :: 2], token))
                del letters[-2 * words :], starts[-2 * words + 1 :], tokens[-2 * words :]
                letters.append("Z")
                tokens.append(name)
                continue
            if len(tokens) > 1 and not tokens[-2].isascii() and is_name(tokens[-2], token):
                del starts[-1], letters[-1]
                tokens[-2:] = [f"{tokens[-2]} {token}"]
                letters[-1] = look_up(tokens[-1]).letter
                continue
            letter = look_up(token).letter
            cut = glued(token) if letter == "x" else 0
            if cut:  # "ESPNDec" is two tokens
                letters.append("x")
                starts.append(found.start())
                tokens.append(token[:cut])
                letter, token = "M", token[cut:]
                letters.append(letter)
                starts.append(found.start() + cut)
                tokens.append(token)
                continue
        else:
            letter = token if token in _KEPT_SIGNS else _SIGN.get(token, "?")
        letters.append(letter)
        starts.append(found.start())
        tokens.append(token)
    starts.append(end)
    return Shape("".join(letters), starts, tokens)


_YEAR_STARTS = ("19", "20")


def _is_glued_year(token: str, letters: list[str]) -> bool:
    """Tell whether a long number behind a month's name begins with the year."""
    return len(token) <= 8 and token.startswith(_YEAR_STARTS) and not {"M", "B"}.isdisjoint(letters[-5:])
