"""Text → its words, as tables of words are asked for them."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]{2,}")
# Most texts are in ASCII, and most of their lines: a table of bytes that leaves the letters, made small, and blanks is five
# times as fast as a pattern.
_SMALL_LETTERS = bytes(ord(chr(code).lower()) if chr(code).isalpha() else 32 for code in range(128)).ljust(256)


def words_of(text: str) -> list[str]:
    """Return the words of a text, casefolded: runs of letters. Those of one letter may be among them."""
    if text.isascii():
        return text.encode().translate(_SMALL_LETTERS).decode().split()
    return list(map(str.casefold, _WORD.findall(text)))


def share_of_capitals(text: str) -> tuple[int, int]:
    """Return how many words of two letters and more a text has, and how many of them begin with a capital."""
    words = _WORD.findall(text)
    return len(words), len([word for word in words if word[0].isupper()])


_CAPITALS = bytes(range(ord("A"), ord("Z") + 1))


def at_most_in_capitals(text: str) -> int:
    """Return a number that no fewer words of a text begin with a capital than: that of its capitals, quickly."""
    return len(text) - len(text.encode().translate(None, _CAPITALS)) if text.isascii() else len(text)
