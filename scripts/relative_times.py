"""Write `newsparse/knowledge/relative_times.py` from CLDR's relative times ("vor {0} Stunden"), by way of Babel.

    python scripts/relative_times.py            write the file
    python scripts/relative_times.py --check    exit 1 if the file is not what this script writes, 2 if it is of another CLDR

What `babel.dates.format_timedelta(…, add_direction=True)` would print of the past, for the languages that have a file in
`newsparse/knowledge/languages/`, in all plural forms and widths; and what web pages print where CLDR says it otherwise.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterator

from babel.core import get_cldr_version
from calendar_names import APOSTROPHES, INVISIBLE, ROOT, checked, stated

sys.path.insert(0, str(ROOT))

from newsparse.knowledge.languages import LANGUAGES

TARGET = ROOT / "newsparse" / "knowledge" / "relative_times.py"
UNITS = ("minute", "hour", "day", "week", "month", "year")
WIDTHS = ("", "-short", "-narrow")
# What a plural form without a number stands for: "לפני שעתיים", two hours ago.
NUMBERS = {"one": 1, "two": 2}

# What else pages print: (language, CLDR's pattern, theirs).
ALSO = (
    ("ar", "^قبل ", "منذ "),
    ("de", r"\bstd\.", "std"),
    ("el", "^πριν από ", "πριν "),
    ("el", r"^πριν από (.*)$", r"\1 πριν"),
    ("en", r" (hr|min|wk|mo|yr)\. ", r" \1s "),
    ("en", r" (hr|min|wk|mo|yr)\. ", r" \1 "),
    ("fa", "پیش", "قبل"),
    ("id", " yang lalu", " lalu"),
    ("ko", " 전", "전"),
    ("pt", r"^há (.*)$", r"\1 atrás"),
    ("sv", "^för ", ""),
    ("th", "ที่ผ่านมา", "ที่แล้ว"),
    ("tl", r"\(na\) ", ""),
    ("tl", r"\(na\) ", "na "),
)

# One of a unit, in words, as scripts on web pages print it: "vor einer Stunde". A minute, an hour, a day.
ONE = {
    "en": ("a minute ago", "an hour ago", "a day ago"),
    "de": ("vor einer minute", "vor einer stunde", "vor einem tag"),
    "fr": ("il y a une minute", "il y a une heure", "il y a un jour"),
    "es": ("hace un minuto", "hace una hora", "hace un día"),
    "it": ("un minuto fa", "un'ora fa", "un giorno fa"),
    "pt": ("há um minuto", "há uma hora", "há um dia"),
    "nl": ("een minuut geleden", "een uur geleden", "een dag geleden"),
    "ru": ("минуту назад", "час назад", "день назад"),
    "uk": ("хвилину тому", "годину тому", "день тому"),
    "pl": ("minutę temu", "godzinę temu", "dzień temu"),
    "cs": ("před minutou", "před hodinou", "před dnem"),
    "sv": ("för en minut sedan", "för en timme sedan", "för en dag sedan"),
    "da": ("for et minut siden", "for en time siden", "for en dag siden"),
    "no": ("for et minutt siden", "for en time siden", "for en dag siden"),
}

HEADER = '''\
# ruff: noqa: E501
"""How {count} languages print that something was so many minutes, hours, days … ago.

Generated from Unicode CLDR {cldr} by scripts/relative_times.py: do not edit. All is casefolded, with single blanks.
CLDR's data are used by the leave of the Unicode License v3 (SPDX: Unicode-3.0), printed in `calendar_names.py`.
"""
# fmt: off

# Behind the number → before the number → the unit: "vor 3 Stunden".
'''


def plain(pattern: str) -> str:
    """Return a pattern casefolded letter by letter, as `timex.relative` compares it with a text."""
    pattern = pattern.translate(INVISIBLE).translate(APOSTROPHES)
    return " ".join("".join(folded if len(folded := char.casefold()) == 1 else char for char in pattern).split())


def patterns(code: str) -> Iterator[tuple[str, str, str]]:
    """Yield CLDR's patterns of the past in one language: the unit, the plural form, "vor {0} stunden"."""
    for locale in stated(code):
        for unit in UNITS:
            for width in WIDTHS:
                past = locale.get("date_fields", {}).get(unit + width, {}).get("past", {})
                if isinstance(past, dict):
                    yield from ((unit, form, plain(pattern)) for form, pattern in past.items())


def spellings(code: str) -> Iterator[tuple[str, str, str]]:
    """Yield the patterns of one language, with those that pages print beside CLDR's."""
    for unit, form, pattern in patterns(code):
        yield unit, form, pattern
        for language, theirs, ours in ALSO:
            if language == code and re.search(theirs, pattern):
                yield unit, form, re.sub(theirs, ours, pattern)
        if pattern.endswith("."):
            yield unit, form, pattern[:-1]


def says_when(before: str, after: str) -> bool:
    """Tell whether words around a number say "ago": CLDR's narrow "-3 h" and "–3 t" say too little."""
    return after[:1].isalpha() and not any(sign in before for sign in "-−–")


def tables() -> tuple[dict[str, dict[str, str]], dict[str, tuple[str, int]]]:
    """Return the patterns with a number, and the phrases without; one that means two things in two languages is left out."""
    counted: dict[tuple[str, str], set[str]] = defaultdict(set)
    spoken: dict[str, set[tuple[str, int]]] = defaultdict(set)
    for code in (language.code for language in LANGUAGES):
        for unit, form, pattern in spellings(code):
            before, number, after = (part.strip() for part in pattern.partition("{0}"))
            if number and says_when(before, after):
                counted[after, before].add(unit)
            elif not number and form in NUMBERS and " " in pattern:
                spoken[pattern].add((unit, NUMBERS[form]))
        for unit, phrase in zip(UNITS, ONE.get(code, ()), strict=False):
            spoken[phrase].add((unit, 1))
    behind: dict[str, dict[str, str]] = defaultdict(dict)
    for (after, before), units in sorted(counted.items(), key=lambda item: (item[0][0], -len(item[0][1]), item[0][1])):
        if len(units) == 1:
            behind[after][before] = next(iter(units))
    return behind, {phrase: next(iter(units)) for phrase, units in sorted(spoken.items()) if len(units) == 1}


def render() -> str:
    """Return the text of the generated module."""
    counted, spoken = tables()
    return "\n".join((
        HEADER.format(count=len(LANGUAGES), cldr=get_cldr_version()) + "AGO: dict[str, dict[str, str]] = {",
        *(f"    {after!r}: {before!r}," for after, before in counted.items()),
        "}",
        "",
        "# A unit and a number in words: \"an hour ago\".",
        "AGO_IN_WORDS: dict[str, tuple[str, int]] = {",
        *(f"    {phrase!r}: {meaning!r}," for phrase, meaning in spoken.items()),
        "}",
        "",
    ))  # fmt: skip


def main(arguments: list[str]) -> int:
    """Write the module, or with --check tell whether it is up to date."""
    text = render()
    if "--check" in arguments:
        return checked(TARGET, text)
    TARGET.write_text(text, encoding="utf-8")
    print(f"{TARGET}: {len(text.encode())} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
