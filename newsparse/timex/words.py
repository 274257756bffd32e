"""The words that can stand in a date, in all languages at once."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from newsparse.document import composed
from newsparse.knowledge.index import ERAS, MONTHS, NAME_STARTS, WORDS
from newsparse.knowledge.zones import ZONE_NAMES, ZONES


class Word(NamedTuple):
    """What a word may be in a date: its letter in the shape, its month (1–12) and its weekday (Monday is 0)."""

    letter: str
    month: int = 0
    weekday: int = -1
    pm: bool = False


# A word that a name of several begins with: "كانون الثاني", "Eastern Daylight Time", "Rabi' al-Thani".
NAME_START = "n"
_NO_WORD = Word("x")
_ZONE = Word("Z")
_T = Word("T")
_SMALL_ZONES = {"gmt": _ZONE, "utc": _ZONE}


@lru_cache(maxsize=20_000)
def look_up(token: str) -> Word:
    """Return what a token may be in a date; zone names count in capitals only ("ET", not French "et")."""
    if token in ZONES or token in ZONE_NAMES:
        return _ZONE
    if token == "T":
        return _T
    folded = token.casefold().rstrip(".")
    known = WORDS.get(folded) or WORDS.get(composed(folded))
    return Word(*known) if known else _SMALL_ZONES.get(folded, _NO_WORD)


def join_name(tokens: list[str]) -> tuple[str, str, int]:
    """Return the longest name that tokens (words, the blanks and signs between them) begin with: as one token, its letter,
    how many tokens it takes; where they begin with none, the first token as it is.
    """
    spaced = [" " if token.isspace() else token for token in tokens]
    for width in range(len(tokens), 1, -1):
        name = "".join(spaced[:width])
        if name in ZONE_NAMES or name.casefold() in WORDS:
            return name, look_up(name).letter, width
    return tokens[0], look_up(tokens[0]).letter, 1


@lru_cache(maxsize=20_000)
def classify(token: str) -> tuple[str, int]:
    """Return a word's letter, and where a month or an era is glued to its end, if one is."""
    letter = look_up(token).letter
    if token.casefold() in NAME_STARTS:
        return NAME_START, 0
    cut = glued(token) if letter == "x" else 0
    return (look_up(token[cut:]).letter if cut else letter), cut


_DIGITS = re.compile(r"\d+")
_PARTS = r"[A-Z]{2,}(?=[A-Z][a-z])|[A-Z]{3,}(?![a-z])|[A-Z][a-z]+|[^\W\d_]+(?:\.[^\W\d_]+)?"
_REACH = 16


def _words(text: str) -> list[str]:
    return text.casefold().replace(".", " ").replace(",", " ").replace("(", " ").split()


def names_a_month(text: str) -> bool:
    """Tell whether a month's name may stand in a text; cheap, so that most lines with numbers go no further."""
    if not MONTHS.isdisjoint(_words(text)):
        return True
    if text.isascii():
        if not _JOINED.search(text):
            return False
    elif not MONTHS.isdisjoint(_words(composed(text))):  # "décembre" as a Mac writes it
        return True
    return any(_is_joined(text, *digits.span()) for digits in _DIGITS.finditer(text))


# "22/Dec/2023", "21Dec", "ESPNDec 22": a sign or a letter right behind a number, or a word with a capital before it.
_JOINED = re.compile(r"\d[-/.A-Za-z]|[A-Z]\S{0,15}\s{0,15}\d")


def _is_joined(text: str, start: int, end: int) -> bool:
    """Tell whether a month's name is joined to a number or to another word: "22/Dec/2023", "ESPNDec 22", "21 ธ.ค. 2566"."""
    after = text[end : end + 1]
    if (after.isalpha() or after in _JOINTS) and _holds_a_month(text[end : end + _REACH].split(maxsplit=1)[0]):
        return True
    *_, before = ("", *text[max(0, start - _REACH) : start].rsplit(maxsplit=1))
    return not before.islower() and _holds_a_month(before)


_JOINTS = frozenset("-/.")


@lru_cache(maxsize=2000)
def _holds_a_month(piece: str) -> bool:
    parts = (*re.findall(_PARTS, piece), *(() if piece.isascii() else _DIGITS.split(piece)))
    return any(part.casefold() in MONTHS for part in parts)


def glued(token: str) -> int:
    """Return where a month or an era begins that is glued to the word before it: "ESPNDec" → 4, "発行令和" → 2; 0 where
    there is none.
    """
    if token.isupper() or token.islower():
        return 0
    if not token.isascii() and (era := _era().search(token)):
        return era.start()
    cut = next((at for at in range(len(token) - 1, 0, -1) if token[at].isupper()), 0)
    return cut if cut and look_up(token[cut:]).letter in "MB" else 0


@cache
def _era() -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(sorted(ERAS, key=len, reverse=True))})$")
