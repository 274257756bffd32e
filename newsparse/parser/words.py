"""Text → its words, as tables of words are asked for them."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]{2,}")
# Most texts are in ASCII, and most of their lines: a table of bytes that leaves the letters, made small, and blanks is five
# times as fast as a pattern.
_SMALL_LETTERS = bytes(ord(chr(code).lower()) if chr(code).isalpha() else 32 for code in range(128)).ljust(256)


def words_of(text: str) -> list[str]:
    """Return the words of a text, casefolded: runs of letters. Some of a single letter may be among them."""
    if text.isascii():
        return text.encode().translate(_SMALL_LETTERS).decode().split()
    return list(map(str.casefold, _WORD.findall(text)))


def count_words(words: list[str]) -> int:
    """Return how many words there are of two letters and more."""
    return len([word for word in words if len(word) > 1])


def count_capitals(text: str) -> int:
    """Return how many words of two letters and more begin with a capital."""
    return len([word for word in _WORD.findall(text) if word[0].isupper()])


_CAPITALS = bytes(range(ord("A"), ord("Z") + 1))


def capitals_at_most(text: str) -> int:
    """Return a number that a text has no more capitals than, at a fraction of what it takes to count its words."""
    return len(text) - len(text.encode().translate(None, _CAPITALS)) if text.isascii() else len(text)


_OTHERS = bytes(code for code in range(128) if not chr(code).isalpha() and chr(code) != " ")


def letters_and_blanks(text: str) -> int:
    """Return how many characters of a text are letters or blanks."""
    if text.isascii():
        return len(text.encode().translate(None, _OTHERS))
    return len([char for char in text if char.isalpha() or char == " "])
