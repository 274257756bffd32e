"""Text → its words, as tables of words are asked for them.

Most texts are written in the letters of one byte. A table that leaves their letters, made small, and blanks parts them into
words in a fraction of the time that a pattern takes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]{2,}")
_ONE_BYTE = "cp1252"


def _table(letters: dict[int, str]) -> bytes:
    """Return a translation of bytes that has a blank for whatever is no letter, and for letters what `letters` says."""
    return "".join(letters.get(code, " ") for code in range(256)).encode(_ONE_BYTE)


_LETTERS = {
    code: letter
    for code, letter in enumerate(bytes(range(256)).decode(_ONE_BYTE, "replace"))
    if letter.isalnum() and not letter.isdecimal()
}
_AS_PRINTED = _table(_LETTERS)
_CAPITALS = bytes(code for code, letter in _LETTERS.items() if letter.isupper())
# ß and µ, whose small letters are of other kinds, stay.
_SMALL = _table({code: letter.lower() for code, letter in _LETTERS.items()})


def words_of(text: str) -> Sequence[str]:
    """Return the words of a text, casefolded: runs of letters. Some of a single letter may be among them."""
    words = western_words(text)
    return list(map(str.casefold, _WORD.findall(text))) if words is None else words


# Several rooms ask the same lines one after another.
@lru_cache(maxsize=128)
def western_words(text: str) -> Sequence[str] | None:
    """Return the words of a text as `words_of` does; None where it has other letters than Western Europe's."""
    if text.isascii():
        return text.encode().translate(_SMALL).decode().split()
    letters = _in_one_byte(text)
    return None if letters is None else _small_words(letters)


def _in_one_byte(text: str) -> bytes | None:
    """Return a text with each letter in one byte, or None where it has others."""
    try:
        return text.encode(_ONE_BYTE)
    except UnicodeEncodeError:
        return None


def _small_words(letters: bytes) -> list[str]:
    return letters.translate(_SMALL).decode(_ONE_BYTE).replace("ß", "ss").replace("µ", "μ").split()


def read_words(text: str) -> tuple[Sequence[str], int]:
    """Return the words of a text as `words_of` does, and a number that the text has no more capitals than."""
    if text.isascii():
        letters = text.encode()
        words = letters.translate(_SMALL).decode().split()
    else:
        encoded = _in_one_byte(text)
        if encoded is None:
            return words_of(text), len(text)
        letters, words = encoded, _small_words(encoded)
    return words, len(letters) - len(letters.translate(None, _CAPITALS))


def count_words(words: Sequence[str]) -> int:
    """Return how many words there are of two letters and more."""
    return len([word for word in words if len(word) > 1])


def count_capitals(text: str) -> int:
    """Return how many words of two letters and more begin with a capital."""
    letters = text.encode() if text.isascii() else _in_one_byte(text)
    if letters is None:
        return len([word for word in _WORD.findall(text) if word[0].isupper()])
    return len([word for word in letters.translate(_AS_PRINTED).split() if len(word) > 1 and word[0] in _CAPITALS])


_OTHERS = bytes(code for code in range(128) if not chr(code).isalpha() and chr(code) != " ")


def letters_and_blanks(text: str) -> int:
    """Return how many characters of a text are letters or blanks."""
    if text.isascii():
        return len(text.encode().translate(None, _OTHERS))
    return len([char for char in text if char.isalpha() or char == " "])
