"""Write `newsparse/knowledge/calendar_names.py` from CLDR's calendar names, by way of Babel.

    python scripts/calendar_names.py            write the file
    python scripts/calendar_names.py --check    exit 1 if the file is not what this script writes, 2 if it is of another CLDR

Babel (31 MB) is needed here and nowhere else. It keeps CLDR's Gregorian calendar only.
"""

import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from babel import localedata
from babel.core import get_cldr_version

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "newsparse" / "knowledge" / "calendar_names.py"

# Languages in which news is written, of those whose calendar names CLDR knows. No Old Church Slavonic, no Volapük.
CODES = (
    "af", "ak", "am", "ar", "as", "ast", "az", "be", "bg", "bm", "bn", "bo", "br", "bs", "ca", "ceb", "ckb", "cs",
    "cv", "cy", "da", "de", "dz", "el", "en", "eo", "es", "et", "eu", "fa", "fi", "fo", "fr", "fy", "ga", "gd", "gl",
    "gu", "ha", "he", "hi", "hr", "hsb", "hu", "hy", "id", "ig", "is", "it", "ja", "jv", "ka", "kk", "kl", "km", "kn",
    "ko", "kok", "ku", "ky", "lb", "lg", "ln", "lo", "lt", "lv", "mg", "mi", "mk", "ml", "mn", "mr", "ms", "mt", "my",
    "ne", "nl", "no", "nso", "ny", "oc", "om", "or", "os", "pa", "pcm", "pl", "ps", "pt", "qu", "rm", "rn", "ro",
    "ru", "rw", "sah", "sc", "sd", "se", "si", "sk", "sl", "sn", "so", "sq", "sr", "ss", "st", "su", "sv", "sw", "ta",
    "te", "tg", "th", "ti", "tk", "tl", "tn", "to", "tpi", "tr", "ts", "tt", "ug", "uk", "ur", "uz", "ve", "vi", "wo",
    "xh", "yi", "yo", "zh", "zu",
)  # fmt: skip

# What one code of ours gathers beyond CLDR's locales of the same code: written Cantonese stands in Chinese newspapers.
GATHERED = {"no": ("no", "nn"), "tl": ("fil",), "zh": ("zh", "yue")}

# Alphabets that no newspaper uses (en_Dsrt is the Mormons' Deseret), and Mongolian written downwards.
UNUSED_SCRIPTS = frozenset({"Adlm", "Dsrt", "Mong", "Shaw"})

# Letters that Unicode does not take apart into a base and an accent, as people without the key for them type them.
PLAIN = str.maketrans({
    "æ": "ae", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "œ": "oe", "ŧ": "t", "ŋ": "n", "ə": "e",
    "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ɛ": "e", "ɔ": "o",
    "\u200c": "", "\u200d": "",  # Persian سه‌شنبه: a joiner is the first thing that a copied text loses
})  # fmt: skip
APOSTROPHES = str.maketrans(dict.fromkeys("‘’ʻʼʹ′׳՚ʽ`´", "'"))
# CLDR marks the direction of some Arabic and Hebrew names; U+200B and the soft hyphen say where a name may break.
INVISIBLE = str.maketrans(dict.fromkeys("\u200b\u200e\u200f\u00ad\u061c"))
# "Jan.", "ජන.", Hindi "जन॰", Khmer "។": the stop that ends an abbreviation.
STOPS = ".॰。․"
# Scripts where an accent is an option when people type in haste or in capitals. In Hindi or Thai it is a vowel.
FOLDABLE = ("LATIN", "GREEK", "ARABIC")
# İyun, NİSAN: Turkish has its own capitals, which str.casefold() maps to an i and a dot above.
DOTTED_CAPITALS = frozenset({"az", "tr"})
# ژانويه for ژانویه: what Persian was typed with before Unicode keyboards, and often still is.
ARABIC_LETTERS = str.maketrans("یک", "يك")

WIDTHS = ("wide", "abbreviated")
MONTHS = tuple(range(1, 13))
WEEKDAYS = tuple(range(7))

HEADER = '''\
# ruff: noqa: E501
"""What months, weekdays, and the two halves of the day are called in {count} languages.

Generated from Unicode CLDR {cldr} by scripts/calendar_names.py: do not edit. Run that script again, or state what
CLDR lacks in `knowledge/languages/`. Every name is casefolded and NFC, with ASCII apostrophes and without a final full
stop, and stands once more without its accents. The months of the Hijri and the Persian calendar, which newspapers spell
in more ways than CLDR, are in `other_calendars.py`.

CLDR's data are used by the leave of the Unicode License v3 (SPDX: Unicode-3.0):

{notice}
"""
# fmt: off

# 12 tuples of month names, 7 tuples of weekday names (Monday first), words for a.m., words for p.m.
CalendarNames = tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...], tuple[str, ...], tuple[str, ...]]
'''


def spelled(name: str) -> str:
    """Return `name` as our tables spell it: casefolded, NFC, single blanks, no final stop."""
    name = name.translate(INVISIBLE).translate(APOSTROPHES)
    name = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
    return " ".join(name.split()).rstrip(STOPS).strip()


def folded(name: str) -> str:
    """Return `name` without its accents: février → fevrier, أغسطس → اغسطس."""
    name = name.translate(PLAIN)
    if not name or not unicodedata.name(name[0], "").startswith(FOLDABLE):
        return name
    return unicodedata.normalize(
        "NFC", "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    )


def with_spellings(names: Iterable[str], code: str) -> list[str]:
    """Return `names` as our tables spell them, with all that CLDR's spelling stands for, none twice."""
    found: dict[str, None] = {}
    for raw in names:
        name = spelled(raw)
        if len(name) < 2 or any(char.isdigit() for char in name):
            continue
        found[name] = None
        if name.endswith("-feira"):
            found[name.removesuffix("-feira")] = None
        if code == "fa":
            found[name.translate(ARABIC_LETTERS)] = None
        if code in DOTTED_CAPITALS and "i" in name:
            found[name.replace("i\u0307", "i").replace("i", "i\u0307")] = None
    return list(found)


def with_folded(rows: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    """Return `rows` with their names' unaccented forms too, save what two rows claim.

    A name beats an unaccented form: Slovak "st" is streda, Wednesday, although "št" is štvrtok.
    """
    exact = Counter(name for row in rows for name in row)
    bare = [[plain for name in row if (plain := folded(name)) not in exact] for row in rows]
    claims = Counter(plain for row in bare for plain in set(row))
    return tuple(
        tuple(
            dict.fromkeys([name for name in row if exact[name] == 1] + [plain for plain in extra if claims[plain] == 1])
        )
        for row, extra in zip(rows, bare, strict=True)
    )


def locales(code: str) -> list[str]:
    """Return CLDR's locales for one of our codes: the language itself first, then its variants by name."""
    every = sorted(localedata.locale_identifiers())
    return [
        name
        for base in GATHERED.get(code, (code,))
        for name in every
        if (name == base or name.startswith(f"{base}_")) and UNUSED_SCRIPTS.isdisjoint(name.split("_"))
    ]


def stated(code: str) -> list[Mapping[str, Any]]:
    """Return what CLDR states for each locale of `code` itself, nothing inherited.

    The union of what a language and its variants state is all we want; what they inherit from the root is English. (And
    Babel 2.18 hands one locale's stand-alone months on to the next one loaded, when it merges what is inherited.)
    """
    return [localedata.load(name, merge_inherited=False) for name in locales(code)]


def names(data: Iterable[Mapping[str, Any]], kind: str, key: int) -> list[str]:
    """Return the names of month or weekday `key`: whole names before abbreviated ones."""
    tables = list(data)
    return [
        table[key]
        for width in WIDTHS
        for locale in tables
        for context in ("format", "stand-alone")
        # An alias says that the table is the same as another one, which is read anyway.
        if isinstance(table := locale.get(kind, {}).get(context, {}).get(width), dict) and key in table
    ]


def half_day(data: Iterable[Mapping[str, Any]], half: str) -> list[str]:
    """Return the words for "am" or "pm", with the dots between their letters and without: "a. m" → "a.m", "am"."""
    found: dict[str, None] = {}
    tables = list(data)
    for width in WIDTHS:
        for locale in tables:
            for context in ("format", "stand-alone"):
                table = locale.get("day_periods", {}).get(context, {}).get(width)
                if isinstance(table, dict) and half in table:
                    word = spelled(table[half])
                    found[word] = None
                    found[folded(word)] = None
                    if "." in word and word[0].isascii():
                        found[word.replace(" ", "")] = None
                        found[word.replace(" ", "").replace(".", "")] = None
    found.pop("", None)
    return list(found)


def calendar_names(code: str) -> tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...], list[str], list[str]]:
    """Return one language's row."""
    data = stated(code)
    return (
        with_folded([with_spellings(names(data, "months", month), code) for month in MONTHS]),
        with_folded([with_spellings(names(data, "days", day), code) for day in WEEKDAYS]),
        half_day(data, "am"),
        half_day(data, "pm"),
    )


def _literal(items: Iterable[object]) -> str:
    parts = [_literal(item) if isinstance(item, list | tuple) else _quoted(str(item)) for item in items]
    return "(" + ", ".join(parts) + ("," if len(parts) == 1 else "") + ")"


def _quoted(name: str) -> str:
    # Joiners and a dot without its letter are invisible to whoever reviews the file.
    shown = "".join(f"\\u{ord(char):04x}" if char in "\u200c\u200d\u0307" else char for char in name)
    return f'"{shown}"'


def _notice() -> str:
    text = (Path(localedata.resolve_locale_filename("en")).parent / "LICENSE.unicode").read_text(encoding="utf-8")
    return text.strip()


def render() -> str:
    """Return the text of the generated module."""
    lines = [HEADER.format(count=len(CODES), cldr=get_cldr_version(), notice=_notice())]
    lines.append("CALENDAR_NAMES: dict[str, CalendarNames] = {")
    for code in CODES:
        months, weekdays, am, pm = calendar_names(code)
        lines.append(f'    "{code}": (')
        lines.extend(f"        {_literal(part)}," for part in (months, weekdays, am, pm))
        lines.append("    ),")
    lines.append("}")
    return "\n".join(lines) + "\n"


def checked(target: Path, text: str) -> int:
    """Return 0 where a file is what is to be written, 1 where it is not, 2 where it is of another CLDR than Babel has."""
    printed = target.read_text(encoding="utf-8")
    return 2 if f" CLDR {get_cldr_version()} " not in printed else int(printed != text)


def main(arguments: list[str]) -> int:
    """Write the module, or with --check tell whether it is up to date."""
    text = render()
    if "--check" in arguments:
        return checked(TARGET, text)
    TARGET.write_text(text, encoding="utf-8")
    print(f"{TARGET}: {len(CODES)} languages, {len(text.encode())} bytes, CLDR {get_cldr_version()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
