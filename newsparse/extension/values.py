"""Kinds of values in a file of rows: each a function from what TOML says to the value, which raises WrongError where that is
none: what is wrong, and what is expected.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import Any

# The longest label, and its longest word: what looks for one in a line looks no further.
MOST_WORDS = 4
LONGEST_WORD = 30
_LONG = 60


class WrongError(Exception):
    """A value that cannot be used: what is wrong with it, and what is expected."""


def near(value: object, names: Iterable[str]) -> str:
    """Return "; did you mean …?" with the name that a value is like; nothing where it is like none."""
    found = get_close_matches(str(value), list(names), 1, 0.7)
    return f"; did you mean {found[0]}?" if found else ""


def told(value: object) -> str:
    """Return a value as a letter quotes it, or what it is where that is long."""
    short = isinstance(value, str | int | float) and len(repr(value)) < _LONG
    return repr(value) if short else f"a {type(value).__name__}"


# ------------------------------------------------------------------------------------------------ texts
def as_text(value: Any) -> str:
    """Return any text but an empty one."""
    if not isinstance(value, str) or not value.strip():
        raise WrongError(f"{told(value)} is no text; write it in quotes")
    return value


def as_folded(value: Any) -> str:
    """Return a text, casefolded."""
    return as_text(value).casefold()


def as_name(value: Any) -> str:
    """Return what a name may be: an agency's, a label's as printed."""
    name = as_text(value)
    if not any(map(str.isalnum, name)) or "\n" in name:
        raise WrongError(f"{name!r} is no name; letters or digits have to be in it")
    return name


def as_line(value: Any) -> str:
    """Return what a line begins with, without the blanks around it."""
    line = as_text(value).strip()
    if "\n" in line:
        raise WrongError(f"{told(value)} is no line; it is looked for in one")
    return line


def as_separator(value: Any) -> str:
    """Return what parts label and value: a sign, or a blank."""
    return " " if isinstance(value, str) and value and not value.strip() else as_text(value)


def as_label(value: Any) -> str:
    """Return a label as it stands before a date or a name: few words, casefolded, without the colon behind it."""
    words = as_folded(value).rstrip(" :：").split()
    if not words or len(words) > MOST_WORDS or max(map(len, words)) > LONGEST_WORD:
        raise WrongError(
            f"{told(value)} is no label; it has one to {MOST_WORDS} words, each of {LONGEST_WORD} letters at most"
        )
    return " ".join(words)


def as_word(value: Any) -> str:
    """Return a single word, casefolded, without the full stop of an abbreviation."""
    word = as_folded(value).rstrip(".")
    if not re.fullmatch(r"[^\W\d_]+", word) or len(word) > LONGEST_WORD:
        raise WrongError(f"{told(value)} is no single word of letters")
    return word


# ------------------------------------------------------------------------------------------------ names with a meaning
def as_country(value: Any) -> str:
    """Return a country's code."""
    if not isinstance(value, str) or not re.fullmatch(r"[A-Z]{2}", value):
        raise WrongError(f'{told(value)} is no country; ISO 3166 has two capital letters for it, like "GB"')
    return value


def as_zone(value: Any) -> str:
    """Return a time zone's name."""
    from zoneinfo import available_timezones  # noqa: PLC0415 - for who states a zone

    names = sorted(available_timezones())
    if value not in names:
        raise WrongError(
            f"no time zone is called {told(value)}{near(value, names) or '; it is a name like Europe/Paris'}"
        )
    return str(value)


def as_language(value: Any) -> str:
    """Return a language's code."""
    if not isinstance(value, str) or not re.fullmatch(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", value):
        raise WrongError(f'{told(value)} is no code of a language; BCP 47 has two or three small letters, like "cy"')
    return value


def as_layout(value: Any) -> str:
    """Return a name that no layout of newsparse's own has."""
    from newsparse.layouts import DESCRIBED, LAYOUTS  # noqa: PLC0415 - for who describes one

    if not isinstance(value, str) or not re.fullmatch(r"[a-z][a-z0-9-]*", value):
        raise WrongError(f"{told(value)} is no layout's name; write it in small letters, digits and hyphens")
    if value in LAYOUTS and value not in DESCRIBED:
        raise WrongError(f"{value!r} is one of newsparse's own layouts; choose another name")
    return value


# What a label may name, beside names of the record's `fields`; and what is no part, with what may be meant.
# fmt: off
PARTS = (
    "headline", "subheadline", "slugline", "section", "publication", "byline", "credits", "dateline", "notes", "id",
    "published", "published_time", "updated", "load_date", "download_date", "copyright", "body", "language", "keywords",
    "edition", "page", "length", "url",
)
_NO_PARTS = {
    "authors": "byline", "author": "byline", "title": "headline", "date": "published", "text": "body", "credit": "credits",
    "agency": "credits", "outlet": "publication", "newspaper": "publication", "accession": "id", "dates": "published",
    "published_utc": "published", "updated_utc": "updated", "schema": "", "source": "", "record": "", "layout": "",
    "defects": "", "spans": "", "fields": "", "trailer": "", "confidence": "", "precision": "", "zone": "",
    "cover_page": "", "search_summary": "",
}
# fmt: on


def as_part(value: Any) -> str:
    """Return the name of a part of a text."""
    if not isinstance(value, str) or not re.fullmatch(r"[a-z][a-z0-9_]*", value):
        raise WrongError(f"{told(value)} names no part; write a name like headline, or one of your own like shelf_mark")
    if value in _NO_PARTS:
        meant = f"; did you mean {_NO_PARTS[value]}?" if _NO_PARTS[value] else ""
        raise WrongError(f"{value!r} is no part of a text that a label names{meant}")
    if value not in PARTS and (meant := near(value, PARTS)):
        raise WrongError(f"{value!r} names no part{meant}")
    return value


# ------------------------------------------------------------------------------------------------ other kinds
def as_flag(value: Any) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise WrongError(f"{told(value)} is neither true nor false")
    return value


def number_from(first: int, last: int, meaning: str) -> Callable[[Any], int]:
    """Return what reads a whole number of a range."""

    def read(value: Any) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not first <= value <= last:
            raise WrongError(f"{told(value)} is no number from {first} to {last} ({meaning})")
        return value

    return read


def one_of(*names: str) -> Callable[[Any], str]:
    """Return what reads one of some names."""

    def read(value: Any) -> str:
        if value not in names:
            raise WrongError(f"{told(value)} is none of {', '.join(names)}{near(value, names)}")
        return str(value)

    return read


def list_of(kind: Callable[[Any], str]) -> Callable[[Any], tuple[str, ...]]:
    """Return what reads a list of values of a kind."""

    def read(value: Any) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise WrongError(f"{told(value)} is no list; write it in brackets: [{told(value)}]")
        return tuple(kind(each) for each in value)

    return read


def table_of(key: Callable[[Any], str], kind: Callable[[Any], Any]) -> Callable[[Any], dict[str, Any]]:
    """Return what reads a table of names of a kind and values of another."""

    def read(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise WrongError(f"{told(value)} is no table; write it like {{ name = value }}")
        return {key(name): kind(each) for name, each in value.items()}

    return read
