"""Text → its words, as tables of words are asked for them."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]{2,}")
# Most texts are in ASCII, and most of their lines: a table of bytes that leaves the letters, made small, and blanks is five
# times as fast as a pattern.
_SMALL_LETTERS = bytes(ord(chr(code).lower()) if chr(code).isalpha() else 32 for code in range(128)).ljust(256)


def words_of(text: str) -> list[str]:
    """Return the words of a text, casefolded: runs of two letters and more."""
    if text.isascii():
        return [word for word in text.encode().translate(_SMALL_LETTERS).decode().split() if len(word) > 1]
    return list(map(str.casefold, _WORD.findall(text)))


_CAPITALS = bytes(range(ord("A"), ord("Z") + 1))


def share_of_capitals(text: str, words: int, *, least: float) -> float:
    """Return which share of the `words` of a text begins with a capital; below `least` any number below it.

    Most texts have not even as many capitals, which is told at once.
    """
    if text.isascii() and (len(text) - len(text.encode().translate(None, _CAPITALS))) / words < least:
        return 0.0
    return len([word for word in _WORD.findall(text) if word[0].isupper()]) / words


_OTHERS = bytes(code for code in range(128) if not chr(code).isalpha() and chr(code) != " ")


def letters_and_blanks(text: str) -> int:
    """Return how many characters of a text are letters or blanks."""
    if text.isascii():
        return len(text.encode().translate(None, _OTHERS))
    return len([char for char in text if char.isalpha() or char == " "])
