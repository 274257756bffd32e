"""The shape of a language's row: what `knowledge/languages/*.py` state of each language beyond CLDR's calendar names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What news text in one language prints around its dates and names.

    All phrases are casefolded, NFC, without the colon that may follow: "veröffentlicht am", "mis à jour le".
    `months` adds spellings that CLDR lacks ("jänner": 1), `weekdays` likewise (Monday is 0).
    """

    code: str
    # How an all-number date is ordered in print: "dmy", "mdy", "ymd".
    order: str = "dmy"
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    am: tuple[str, ...] = ()
    pm: tuple[str, ...] = ()
    # "um 14.05 Uhr", "à 14h05": words between a date and its time; words and letters that say "o'clock" after an hour.
    at: tuple[str, ...] = ()
    oclock: tuple[str, ...] = ()
    # "5 de mayo de 2025", "den 5. Mai", "5th of June": words inside a date; letters glued to a day: "st", "er", "º".
    of: tuple[str, ...] = ()
    ordinals: tuple[str, ...] = ()
    # "Today, 14:05", "gestern um 18.30 Uhr": what a date line may print instead of a date.
    today: tuple[str, ...] = ()
    yesterday: tuple[str, ...] = ()
    # Labels before (or, as in Japanese and Korean, after) a date.
    published: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    # "By Jane Doe", "Von Max Muster", "文/王小明".
    by: tuple[str, ...] = ()
    # Between two names: "and", "und", "y".
    conjunctions: tuple[str, ...] = ()
    # What introduces lists of other articles, comments, and pictures: "related articles", "lesen sie auch", "foto".
    related: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    photo: tuple[str, ...] = ()
    # The most frequent small words, those that other languages have too among them, to tell the language by.
    function_words: tuple[str, ...] = ()
