"""Build `newsparse/knowledge/index.py`: what all languages know, indexed by word, ready to load.

    python scripts/build_index.py [--check]

The rows are in `newsparse/knowledge/languages/` (one file each) and in `calendar_names.py` (CLDR). Reading them all and
indexing them takes longer than parsing a hundred articles, so it is done here, once, and checked by a test. Where two
languages differ about a word, the earlier row of LANGUAGES wins.
"""

from __future__ import annotations

import argparse
import re
import runpy
import sys
from collections.abc import Callable, Iterable
from itertools import product
from pathlib import Path

KNOWLEDGE = Path(__file__).parent.parent / "newsparse" / "knowledge"
sys.path.insert(0, str(KNOWLEDGE.parent.parent))

from newsparse.knowledge.calendar_names import CALENDAR_NAMES  # noqa: E402
from newsparse.knowledge.language import Language  # noqa: E402
from newsparse.knowledge.languages import LANGUAGES  # noqa: E402
from newsparse.knowledge.other_calendars import (  # noqa: E402
    AFTER_HIJRI,
    ERAS,
    FIRST_YEAR,
    HIJRI_MONTHS,
    PERSIAN_MONTHS,
    REPUBLIC,
)
from newsparse.knowledge.zones import ZONE_NAMES  # noqa: E402

# letter of the shape, month (1–12 or 0), weekday (Monday is 0, or -1), whether it says "after noon"
Word = tuple[str, int, int, bool]

# Single characters and words that mark a field whatever the language.
MARKS = {
    "年": "y", "년": "y", "月": "m", "월": "m", "日": "d", "일": "d", "号": "d", "號": "d",
    "時": "h", "时": "h", "시": "h", "点": "h", "點": "h", "分": "i", "분": "i", "秒": "e", "초": "e",
    "tháng": "t", "thg": "t", "copyright": "c", "©": "c",
}  # fmt: skip


def _names(language: Language, kind: int) -> tuple[tuple[str, ...], ...]:
    names = CALENDAR_NAMES.get(language.code)
    if names is None:
        return ()
    return names[0] if kind == 0 else names[1]


def numbered(kind: int, own: Callable[[Language], Iterable[tuple[str, int]]], first: int) -> dict[str, int]:
    """Index the months' or weekdays' names by number, CLDR's and the languages' own."""
    numbers: dict[str, int] = {}
    for language in LANGUAGES:
        for number, spellings in enumerate(_names(language, kind), first):
            for spelling in spellings:
                numbers.setdefault(spelling, number)
        for spelling, number in own(language):
            numbers.setdefault(spelling, number)
    return numbers


def half_days() -> dict[str, bool]:
    """Index the words for before noon (False) and after noon (True)."""
    found: dict[str, bool] = {}
    for language in LANGUAGES:
        names = CALENDAR_NAMES.get(language.code)
        for word in (*language.am, *(names[2] if names else ())):
            found.setdefault(word, False)
        for word in (*language.pm, *(names[3] if names else ())):
            found.setdefault(word, True)
    return found


def small_words() -> dict[str, str]:
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


def words() -> dict[str, Word]:
    """Index every word that can stand in a date."""
    small = small_words()
    weekdays = numbered(1, lambda language: language.weekdays.items(), 0)
    doubles = {word for word, letter in small.items() if letter != "h"}
    index: dict[str, Word] = {word: (letter, 0, -1, False) for word, letter in small.items()}
    for word, pm in half_days().items():  # "am" is English for the morning and German for "on"
        index[word] = ("A" if word in doubles else "P", 0, -1, pm)
    for (
        word,
        weekday,
    ) in weekdays.items():  # "do" is Dutch for Thursday and Portuguese for "of"; "st" Czech for Wednesday
        index[word] = ("V" if word in doubles else "W", 0, weekday, False)
    for word, month in numbered(0, lambda language: language.months.items(), 1).items():
        weekday = weekdays.get(word, -1)
        index[word] = ("M" if weekday < 0 else "B", month, weekday, False)
    index |= {mark: (letter, 0, -1, False) for mark, letter in MARKS.items()}
    return other_calendars() | index


# How one Arabic name is typed: without hamza and madda, ه (in Urdu ہ) for ة, the two forms of ya for each other, Persian
# letters or the Arabic ones that look like them, a joiner lost or become a blank.
RESPELLINGS = (
    (("أإآ", "ااا"),),
    (("ة", "ه"), ("ة", "ہ")),
    (("ى", "ي"), ("ي", "ى"), ("ىيك", "ییک"), ("یک", "يك")),
    (("\u200c", " "), ("\u200c", "")),
    (("-", " "),),
    (("'", "’"), ("'", "")),
)


def respelled(name: str) -> set[str]:
    """Return all the ways to type a name of another calendar: جمادى الأولى, جمادي الاولى … Rabi' al-Thani, Rabi al Thani."""
    return {" ".join(words) for words in product(*map(_respelled_word, name.split(" ")))}


def _respelled_word(word: str) -> set[str]:
    found = {word}
    for choices in RESPELLINGS:
        tables = [str.maketrans(old, new) if new else str.maketrans("", "", old) for old, new in choices]
        found |= {each.translate(table) for table in tables for each in found}
    return found


def other_calendars() -> dict[str, Word]:
    """Index the months of the other calendars, their eras and what else marks their dates."""
    index: dict[str, Word] = {}
    for letter, months_of in (("H", HIJRI_MONTHS), ("J", PERSIAN_MONTHS)):
        for month, names in enumerate(months_of, 1):
            for spelling in sorted({each for name in names for each in respelled(name)}):
                if index.setdefault(spelling, (letter, month, -1, False))[:2] != (letter, month):
                    sys.exit(f"{spelling} is a month twice: {letter} {month}, {index[spelling]}")
    for era in ERAS:
        index |= dict.fromkeys(era.names, ("E", 0, -1, False))
        index |= {f"{name}{FIRST_YEAR}": ("F", 0, -1, False) for name in era.names}
    return index | dict.fromkeys(REPUBLIC.names, ("R", 0, -1, False)) | dict.fromkeys(AFTER_HIJRI, ("G", 0, -1, False))


def roles() -> dict[str, str]:
    """Index the labels of dates: "last updated at" → updated."""
    index: dict[str, str] = {}
    for role in ("published", "updated"):
        for language in LANGUAGES:
            index.update(dict.fromkeys(getattr(language, role), role))
    return index


def relative_days() -> dict[str, int]:
    """Index the words for today (0) and yesterday (1 day ago)."""
    index: dict[str, int] = {}
    for days, field in enumerate(("today", "yesterday")):
        for language in LANGUAGES:
            index.update(dict.fromkeys(getattr(language, field), days))
    return index


def phrases(field: str) -> tuple[str, ...]:
    """Return the phrases of one field in all languages."""
    return tuple(sorted({phrase for language in LANGUAGES for phrase in getattr(language, field)}))


def headings() -> dict[str, str]:
    """Index the headings of other articles' lists ("related") and of readers' comments ("comments")."""
    index: dict[str, str] = {}
    for kind in ("related", "comments"):
        for language in LANGUAGES:
            index.update(dict.fromkeys(getattr(language, kind), kind))
    return index


def function_words() -> dict[str, tuple[str, ...]]:
    """Index the languages that use a small word; those of many languages, "a", "de", tell nothing."""
    index: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        for word in language.function_words:
            index[word] = (*index.get(word, ()), language.code)
    return {word: codes for word, codes in index.items() if len(codes) <= _MOST_LANGUAGES}


_MOST_LANGUAGES = 8


def months() -> tuple[str, ...]:
    """Return the first words of months' names: what a text is searched for before it is looked at more closely."""
    return tuple(sorted({word.split()[0] for word, (letter, month, _, _) in words().items() if month or letter == "t"}))


def names() -> tuple[str, ...]:
    """Return the names of several words or with signs in them: "كانون الثاني", "rabi' al-thani", "eastern time"."""
    signed = (word for word, (letter, *_) in words().items() if " " in word or (letter == "H" and not word.isalpha()))
    return tuple(sorted({*signed, *(name.casefold() for name in ZONE_NAMES)}))


def pieces(name: str) -> list[str]:
    """Return the words, blanks and signs of a name."""
    return re.findall(r"\w+|\W", name)


def name_starts() -> tuple[str, ...]:
    """Return what such names begin with: their first words, whole and up to a sign."""
    return tuple(sorted({name.split()[0] for name in names()} | {pieces(name)[0] for name in names()}))


# A word a piece of one long string: as entries of a dictionary, thousands of words take five times as long to load.
BETWEEN = "|"
WIDTH = 110
LOADER = f'''

def _words(rows: tuple[tuple[_Value, str], ...]) -> dict[str, _Value]:
    index: dict[str, _Value] = {{}}
    for value, words in rows:
        index.update(dict.fromkeys(words.split("{BETWEEN}"), value))
    return index


def _all(words: str) -> set[str]:
    return set(words.split("{BETWEEN}"))

'''


def pieced(words: Iterable[str]) -> str:
    """Render words as one string over several lines."""
    lines, line = [], ""
    for word in words:
        if line and len(line) + len(word) >= WIDTH:
            lines.append(f"{line}{BETWEEN}")
            line = ""
        line = f"{line}{BETWEEN}{word}" if line else word
    return "\n".join(f"        {piece!r}" for piece in (*lines, line))


def table(name: str, annotation: str, value: object) -> str:
    """Render one constant: its words, those of one value together."""
    if isinstance(value, dict):
        together: dict[object, list[str]] = {}
        for word, item in value.items():
            together.setdefault(item, []).append(word)
        body = "\n".join(f"    ({item!r}, (\n{pieced(words)}\n    ))," for item, words in together.items())
        return f"{name}: {annotation} = _words((\n{body}\n))\n"
    assert isinstance(value, tuple)
    return f"{name}: {annotation} = _all(\n{pieced(value)}\n)\n"


def render() -> str:
    """Return the module's text."""
    tables = (
        table("WORDS", "dict[str, tuple[str, int, int, bool]]", words()),
        table("MONTHS", "set[str]", months()),
        table("ERAS", "set[str]", tuple(sorted(word for word, (letter, *_) in words().items() if letter in "EFR"))),
        table("NAME_STARTS", "set[str]", name_starts()),
        f"LONGEST_NAME = {max(len(pieces(name)) for name in names())}  # words, blanks, signs\n",
        table("RELATIVE_DAYS", "dict[str, int]", relative_days()),
        table("ROLES", "dict[str, str]", roles()),
        table("HEADINGS", "dict[str, str]", headings()),
        table("BY", "set[str]", phrases("by")),
        table("PHOTO", "set[str]", phrases("photo")),
        table("CONJUNCTIONS", "set[str]", phrases("conjunctions")),
        table("FUNCTION_WORDS", "dict[str, tuple[str, ...]]", function_words()),
        table("ORDERS", "dict[str, str]", {language.code: language.order for language in LANGUAGES}),
    )
    head = '"""All languages\' words, indexed. Built by scripts/build_index.py from the rows: do not edit."""\n'
    imports = '\nfrom typing import TypeVar\n\n_Value = TypeVar("_Value")\n'
    return f"{head}{imports}{LOADER}\n# fmt: off\n" + "\n".join(tables)


def main() -> None:
    """Write the module, or with `--check` say whether it is what the rows give."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    path = KNOWLEDGE / "index.py"
    if options.check:
        current = runpy.run_path(str(path)) if path.exists() else {}
        fresh: dict[str, object] = {}
        exec(render(), fresh)
        names = [name for name in fresh if name.isupper()]
        stale = [name for name in names if current.get(name) != fresh[name]]
        sys.exit(f"index.py is stale ({', '.join(stale)}): run scripts/build_index.py" if stale else 0)
    path.write_text(render(), encoding="utf-8")


if __name__ == "__main__":
    main()
