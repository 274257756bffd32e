"""Text → its words, as tables of words are asked for them.

Most texts are written in the letters of one byte. A table that leaves their letters, made small, and blanks parts them into
words in a fraction of the time that a pattern takes.
"""

from __future__ import annotations

import re

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
# ß and µ, whose small letters are of other kinds, stay.
_SMALL = _table({code: letter.lower() for code, letter in _LETTERS.items()})


def words_of(text: str) -> list[str]:
    """Return the words of a text, casefolded: runs of letters. Some of a single letter may be among them."""
    if text.isascii():
        return text.encode().translate(_SMALL).decode().split()
    try:
        letters = text.encode(_ONE_BYTE)
    except UnicodeEncodeError:
        return list(map(str.casefold, _WORD.findall(text)))
    return letters.translate(_SMALL).decode(_ONE_BYTE).replace("ß", "ss").replace("µ", "μ").split()


def count_words(words: list[str]) -> int:
    """Return how many words there are of two letters and more."""
    return len([word for word in words if len(word) > 1])


_SMALL_A = ord("a")


def count_capitals(text: str) -> int:
    """Return how many words of two letters and more begin with a capital."""
    if text.isascii():
        words = text.encode().translate(_AS_PRINTED).split()
        return len([word for word in words if len(word) > 1 and word[0] < _SMALL_A])
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
