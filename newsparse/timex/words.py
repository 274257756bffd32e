"""The words that can stand in a date, in all languages at once: one index from a word to what it may be."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from newsparse.knowledge.calendar_names import CALENDAR_NAMES
from newsparse.knowledge.languages import LANGUAGES
from newsparse.knowledge.zones import ZONE_NAMES, ZONES


class Word(NamedTuple):
    """What a word may be in a date: its letter in the shape, its month (1–12) and its weekday (Monday is 0)."""

    letter: str
    month: int = 0
    weekday: int = -1
    pm: bool = False


# Single letters and characters that mark a field whatever the language.
_MARKS = {
    "年": "y", "년": "y", "月": "m", "월": "m", "日": "d", "일": "d", "号": "d", "號": "d",
    "時": "h", "时": "h", "시": "h", "点": "h", "點": "h", "分": "i", "분": "i", "秒": "e", "초": "e",
    "tháng": "t", "thg": "t", "copyright": "c", "©": "c",
}  # fmt: skip


def _months() -> dict[str, int]:
    """Index the months' names; where two languages differ, the earlier row of LANGUAGES wins."""
    months: dict[str, int] = {}
    for language in LANGUAGES:
        for number, spellings in enumerate(_names(language.code, 0), 1):
            for spelling in spellings:
                months.setdefault(spelling, number)
        for spelling, number in language.months.items():
            months.setdefault(spelling, number)
    return months


def _weekdays() -> dict[str, int]:
    weekdays: dict[str, int] = {}
    for language in LANGUAGES:
        for number, spellings in enumerate(_names(language.code, 1)):
            for spelling in spellings:
                weekdays.setdefault(spelling, number)
        for spelling, number in language.weekdays.items():
            weekdays.setdefault(spelling, number)
    return weekdays


def _half_days() -> dict[str, bool]:
    """Index the words for before noon (False) and after noon (True)."""
    half_days: dict[str, bool] = {}
    for language in LANGUAGES:
        _, _, am, pm = CALENDAR_NAMES.get(language.code, _NO_NAMES)
        half_days |= {word: False for word in (*language.am, *am) if word not in half_days}
        half_days |= {word: True for word in (*language.pm, *pm) if word not in half_days}
    return half_days


def _names(code: str, kind: int) -> tuple[tuple[str, ...], ...]:
    names = CALENDAR_NAMES.get(code, _NO_NAMES)
    return names[0] if kind == 0 else names[1]


_NO_NAMES: tuple[tuple[()], tuple[()], tuple[()], tuple[()]] = ((), (), (), ())


def _small_words() -> dict[str, str]:
    """Index the words inside and between dates and times by their letter.

    "h" is an hour in one language and "at" in another, "de" is "of" and an ordinal's ending: the later loop wins.
    """
    small: dict[str, str] = {}
    for language in LANGUAGES:
        small.update(dict.fromkeys(language.ordinals, "s"))
    for language in LANGUAGES:
        small.update(dict.fromkeys((*language.of, *language.at), "o"))
    for language in LANGUAGES:
        small.update(dict.fromkeys(language.oclock, "h"))
    return small


def _vocabulary() -> dict[str, Word]:
    small, weekdays = _small_words(), _weekdays()
    doubles = {word for word, letter in small.items() if letter != "h"}
    words = {word: Word(letter) for word, letter in small.items()}
    for word, pm in _half_days().items():  # "am" is English for the morning and German for "on"
        words[word] = Word("A" if word in doubles else "P", pm=pm)
    for (
        word,
        number,
    ) in weekdays.items():  # "do" is Dutch for Thursday and Portuguese for "of"; "st" is Czech for Wednesday
        words[word] = Word("V" if word in doubles else "W", weekday=number)
    for word, number in _months().items():
        weekday = weekdays.get(word, -1)
        words[word] = Word("M" if weekday < 0 else "B", month=number, weekday=weekday)
    return words | {word: Word(letter) for word, letter in _MARKS.items()}


WORDS = _vocabulary()
# "كانون الثاني", "chủ nhật": the first of two words that are one name.
FIRST_OF_TWO = frozenset(word.split()[0] for word in WORDS if " " in word)
_MONTHS_FIRST = frozenset(word.split()[0] for word, what in WORDS.items() if what.month or what.letter == "t")
_MONTHS_IN_TEXT = frozenset(
    f"{left}{word}{right}" for word in _MONTHS_FIRST for left in ("", "(") for right in ("", ".", ",")
)
_NO_WORD = Word("x")
_ZONE = Word("Z")
_T = Word("T")
_SMALL_ZONES = {"gmt": _ZONE, "utc": _ZONE}


def look_up(token: str) -> Word:
    """Return what a token may be in a date; zone names count in capitals only ("ET", not French "et")."""
    if token in ZONES or token in ZONE_NAMES:
        return _ZONE
    if token == "T":
        return _T
    folded = token.casefold().rstrip(".")
    known = WORDS.get(folded)
    if known is None and not folded.isascii():
        known = WORDS.get(unicodedata.normalize("NFC", folded))
    return known or _SMALL_ZONES.get(folded, _NO_WORD)


_DIGITS = re.compile(r"\d+")
_PARTS = re.compile(r"[A-Z]{3,}(?![a-z])|[A-Z][a-z]+|[^\W\d_]+(?:\.[^\W\d_]+)?")
_REACH = 16


def names_a_month(text: str) -> bool:
    """Tell whether a month's name may stand in a text; cheap, so that most lines with numbers go no further."""
    if not _MONTHS_IN_TEXT.isdisjoint(text.casefold().split()):
        return True
    return any(_is_joined(text, *found.span()) for found in _DIGITS.finditer(text))


def _is_joined(text: str, start: int, end: int) -> bool:
    """Tell whether a month's name is joined to a number or to another word: "22/Dec/2023", "ESPNDec 22", "21 ธ.ค. 2566"."""
    after = text[end : end + 1]
    if (after.isalpha() or after in _JOINTS) and _holds_a_month(text[end : end + _REACH].split(maxsplit=1)[:1]):
        return True
    before = text[max(0, start - _REACH) : start].rsplit(maxsplit=1)[-1:]
    return bool(before) and not before[0].islower() and _holds_a_month(before)


_JOINTS = frozenset("-/.")


def _holds_a_month(pieces: list[str]) -> bool:
    return any(part.casefold() in _MONTHS_FIRST for piece in pieces for part in _PARTS.findall(piece))


def glued(token: str) -> int:
    """Return where a month begins that is glued to the word before it: "ESPNDec" → 4; 0 where there is none."""
    if token.isupper() or token.islower():
        return 0
    cut = next((at for at in range(len(token) - 1, 0, -1) if token[at].isupper()), 0)
    return cut if cut and look_up(token[cut:]).letter in "MB" else 0
