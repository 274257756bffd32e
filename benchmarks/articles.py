"""Generated news texts for the benchmarks: about 3 KB each, headers in the shapes that news comes in, no two alike."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

_SUBJECTS = [
    "The council",
    "A court",
    "The ministry",
    "Two farmers",
    "The central bank",
    "A ferry company",
    "Researchers",
    "The harbour authority",
]
_VERBS = ["approved", "rejected", "postponed", "announced", "criticised", "welcomed", "reviewed", "published"]
_OBJECTS = [
    "a plan for 23 new trams",
    "the budget of 4.7 million",
    "its report on the river",
    "a ban on night flights",
    "the sale of the old mill",
    "a second bridge",
]
_TAILS = [
    "after months of debate",
    "despite objections from residents",
    "as prices kept rising",
    "for the third time since 2019",
    "in a vote of 31 to 12",
    "before the summer break",
]
_MORE = [
    "officials said",
    "according to people who attended the meeting",
    "although no date has been set",
    "which would cost 120 a head",
    "because the old rules no longer apply",
    "and neighbours are divided over it",
    "as the mayor had promised last year",
]
_PLACES = ["LIMA", "Oslo", "NEW YORK", "Graz", "Porto", "CARDIFF", "Leeds", "TUCSON, Ariz."]
_AGENCIES = ["(Reuters) - ", "(AP) — ", "(AFP) - ", "(dpa) - ", ""]
_NAMES = ["Ana Ferreira", "Tom Okafor", "Lena Brandt", "Mehmet Aydin", "Ruth Castellan", "Piotr Malek"]


_STAMPS = ("%Y-%m-%d %H:%M:%S", "%B %d, %Y %I:%M %p", "%d.%m.%Y %H:%M", "%a, %d %b %Y %H:%M GMT", "%d %B %Y")


def articles(count: int, seed: int = 1) -> Iterator[str]:
    """Yield so many texts, the same ones for the same seed."""
    dice = random.Random(seed)
    for _ in range(count):
        yield article(dice)


def article(dice: random.Random) -> str:
    """Return one text: a header of two to five lines, then paragraphs until it is 3 KB long."""
    when = datetime(2015, 1, 1) + timedelta(minutes=dice.randrange(5_000_000))
    stamp = when.strftime(dice.choice(_STAMPS))
    label = dice.choice(("", "Published: ", "Posted on ", "", "Date: "))
    headline = f"{dice.choice(_SUBJECTS)} {dice.choice(_VERBS)} {dice.choice(_OBJECTS)}"
    header = [headline, f"By {dice.choice(_NAMES)}", label + stamp]
    if dice.random() < 0.3:
        header.insert(2, sentence(dice))
    credit = dice.choice(_AGENCIES)
    day = when.strftime(", %b %d ") if dice.random() < 0.5 else " "
    opening = f"{dice.choice(_PLACES)}{day}{credit}" if credit else ""
    body = [opening + paragraph(dice)]
    while sum(map(len, body)) < 2850:
        body.append(paragraph(dice))
    return "\n".join(header) + "\n\n" + "\n\n".join(body) + "\n"


def messy(count: int, seed: int = 1) -> Iterator[str]:
    """Yield so many texts, one in five of them with a date that misleads, that could be read in two ways, or without one."""
    dice = random.Random(seed)
    for _ in range(count):
        lines = article(dice).split("\n")
        when = datetime(2015, 1, 1) + timedelta(minutes=dice.randrange(5_000_000))
        for share, at, stamp in _MESSES:
            if dice.random() < share:
                lines[at : at + 1] = [when.strftime(stamp), *([lines[at]] if at < 2 else [])]
                break
        yield "\n".join(lines)


# (how often, where, what stands there): above the date, instead of which some of them are printed.
_MESSES = (
    (0.06, 0, "%A, %d %B %Y %H:%M GMT"),
    (0.04, 2, ""),
    (0.03, 2, "Event: %d %B %Y"),
    (0.03, 2, "%d/%m/%Y"),
    (0.02, 1, "%d %B %Y"),
    (0.02, 2, "%d %B"),
)


def paragraph(dice: random.Random) -> str:
    """Return two to four sentences."""
    return " ".join(sentence(dice) for _ in range(dice.randint(2, 4)))


def sentence(dice: random.Random) -> str:
    """Return a sentence of about a hundred characters."""
    words = (dice.choice(words) for words in (_SUBJECTS, _VERBS, _OBJECTS, _TAILS))
    return f"{' '.join(words)}, {dice.choice(_MORE)}."


def records(count: int, *, distinct: int = 20_000, seed: int = 1) -> Iterator[str]:
    """Yield so many lines of JSON Lines: each with an id of its own, the texts again after so many `distinct` ones."""
    texts = [json.dumps(text) for text in articles(min(count, distinct), seed)]
    for number in range(count):
        yield f'{{"id": "{number}", "text": {texts[number % len(texts)]}}}\n'


def json_lines(count: int, seed: int = 1) -> str:
    """Return so many texts, no two alike, as JSON Lines records with an id."""
    return "".join(records(count, distinct=count, seed=seed))


def write_dump(path: Path, count: int) -> None:
    """Write so many records as JSON Lines."""
    with path.open("w", encoding="utf-8") as dump:
        dump.writelines(records(count))
