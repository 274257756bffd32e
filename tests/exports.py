"""Made-up exports of databases, any number of articles long: what each kind prints, and what a record of it has to say."""

from __future__ import annotations

import random
import textwrap
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple


class Story(NamedTuple):
    """One made-up article."""

    number: int
    headline: str
    author: str
    day: date
    outlet: str
    section: str
    words: int
    paragraphs: tuple[str, ...]


_WHO = ("The council", "A court", "The ferry company", "Two farmers", "The harbour office", "Researchers", "The mayor")
_DID = ("approved", "rejected", "postponed", "welcomed", "reviewed", "announced")
_WHAT = (
    "a plan for 23 new trams",
    "the sale of the old mill",
    "a second bridge",
    "a ban on night flights",
    "its budget",
)
_WHY = (
    "after months of debate",
    "although residents objected",
    "as prices kept rising",
    "in a vote of 31 to 12",
    "before the summer break, officials said",
)
_NAMES = ("Ana Ferreira", "Tom Okafor", "Lena Brandt", "Ruth Castellan", "Piotr Malek")
_OUTLETS = ("The Example Times", "Harbour Courier", "Example Herald (Porto)", "The Tram Gazette")
_SECTIONS = ("NEWS", "Local News", "Business Desk", "Section B; Pg. 4")


def stories(count: int, seed: int = 1) -> list[Story]:
    """Return so many stories, the same ones for the same seed."""
    dice = random.Random(seed)
    return [_story(dice, number) for number in range(1, count + 1)]


def _story(dice: random.Random, number: int) -> Story:
    paragraphs = tuple(_paragraph(dice) for _ in range(dice.randint(3, 6)))
    return Story(
        number,
        f"{dice.choice(_WHO)} {dice.choice(_DID)} {dice.choice(_WHAT)}, no. {number}",
        dice.choice(_NAMES),
        date(1990, 1, 1) + timedelta(days=dice.randrange(12_000)),
        dice.choice(_OUTLETS),
        dice.choice(_SECTIONS),
        sum(len(each.split()) for each in paragraphs),
        paragraphs,
    )


def _paragraph(dice: random.Random) -> str:
    """Return two to five sentences."""
    return " ".join(
        f"{dice.choice(_WHO)} {dice.choice(_DID)} {dice.choice(_WHAT)} {dice.choice(_WHY)}."
        for _ in range(dice.randint(2, 5))
    )


def _long(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def _lexis(story: Story, of: int) -> str:
    lines = [
        f"{story.number} of {of} DOCUMENTS".center(80).rstrip(),
        "",
        "",
        story.outlet.center(80).rstrip(),
        "",
        f"{_long(story.day)} {story.day:%A}".center(80).rstrip(),
        "",
        *textwrap.wrap(story.headline, 60),
        "",
        f"BYLINE: {story.author}",
        "",
        f"SECTION: {story.section}",
        "",
        f"LENGTH: {story.words} words",
        "",
    ]
    for paragraph in story.paragraphs:
        lines += ["", *textwrap.wrap(paragraph, 80)]
    load = _long(story.day + timedelta(days=story.number % 400))
    lines += ["", f"LOAD-DATE: {load}", "", "LANGUAGE: ENGLISH", "", "PUBLICATION-TYPE: Newspaper", "", ""]
    lines += [
        f"Copyright {story.day.year} Example Media Ltd.".center(80).rstrip(),
        "All Rights Reserved".center(80).rstrip(),
    ]
    return "\r\n".join((*lines, "", "", ""))


def _nexisuni(story: Story, of: int) -> str:
    lines = [
        story.headline,
        story.outlet,
        f"{_long(story.day)} {story.day:%A}, Late Edition - Final"
        if story.number % 3
        else f"{_long(story.day)} {story.day:%A}",
        f"Copyright {story.day.year} Example Media Ltd. All Rights Reserved",
        f"Section:\u00a0{story.section}",
        f"Length:\u00a0{story.words} words",
        f"Byline:\u00a0{story.author}",
        "Body",
        "",
        *(f"{paragraph}\n" for paragraph in story.paragraphs),
        "Classification",
        "",
        "Language:\u00a0ENGLISH",
        "Publication-Type:\u00a0Newspaper",
        "Subject:\u00a0FERRIES (90%); HARBORS & PORTS (78%)",
        f"Load-Date:\u00a0{_long(story.day + timedelta(days=1))}",
        "",
        "End of Document",
        "",
    ]
    return "\n".join((*lines, ""))


def _base36(number: int) -> str:
    return "0123456789abcdefghijklmnopqrstuvwxyz"[number]


def accession(story: Story, source: str = "EXMPL") -> str:
    """Return Factiva's number: the source, the day of loading, the day of publication to the base 36, a number."""
    day, years = story.day, story.day.year - 1500
    loaded = max(day, date(2001, 1, 1)) + timedelta(days=story.number % 90)
    code = _base36(years // 36) + _base36(years % 36) + _base36(day.month) + _base36(day.day)
    return f"{source:0<8}{loaded:%Y%m%d}{code}{story.number:05d}"


def _factiva(story: Story, of: int) -> str:
    lines = [
        story.headline,
        f"By {story.author}",
        f"{story.words:,} words",
        f"{story.day.day} {story.day:%B} {story.day.year}",
        story.outlet,
        "EXMPL",
        "English",
        f"Copyright {story.day.year} Example Media. All rights reserved.",
        "",
        *(f"{paragraph}\n" for paragraph in story.paragraphs),
        "Example Media Ltd",
        "",
        f"Document {accession(story)}",
        "",
    ]
    return "\n".join((*lines, ""))


def _factiva_coded(story: Story, of: int) -> str:
    first, *others = story.paragraphs
    fields = (
        ("SE", story.section),
        ("HD", story.headline),
        ("BY", f"By {story.author}"),
        ("WC", f"{story.words} words"),
        ("PD", f"{story.day.day} {story.day:%B} {story.day.year}"),
        ("SN", story.outlet),
        ("SC", "EXMPL"),
        ("LA", "English"),
        ("CY", f"Copyright {story.day.year} Example Media"),
        ("LP", first),
        ("TD", "\n\n".join(others)),
        ("CO", "exmfer : Example Ferries AG"),
        ("NS", "gtrans : Transport | gcat : Political/General News"),
        ("RE", "port : Portugal"),
        ("PUB", "Example Media Ltd"),
        ("AN", f"Document {accession(story)}"),
    )
    return "\x0c" + "\n\n".join(f"{code}\n{value}" for code, value in fields) + "\n\n"


def _proquest(story: Story, of: int) -> str:
    day = story.day
    paragraphs = (
        "_" * 60,
        story.headline,
        f"Author: {story.author}",
        f"Publication info: {story.outlet}; Porto [Porto]{day:%d %b %Y}: A.{story.number % 30 + 1}.",
        "Links: https://search.example.com/link?id=1",
        "Full text: " + "\n\n".join(story.paragraphs),
        "Subject: Ferries; Ports",
        f"Title: {story.headline}",
        f"Publication title: {story.outlet}",
        f"Publication year: {day.year}",
        f"Publication date: {day:%b} {day.day}, {day.year}",
        f"Section: {story.section}",
        "Publisher: Example Media Ltd",
        "ISSN: 12345678",
        "Language of publication: English",
        f"ProQuest document ID: {400_000_000 + story.number}",
        f"Last updated: {day + timedelta(days=1)}",
        "Database: Example Newsstream",
    )
    return "\n\n".join((*paragraphs, ""))


def _newsbank(story: Story, of: int) -> str:
    lines = [
        story.headline,
        "",
        f" {_long(story.day)} | {story.outlet}",
        "",
        f" Author/Byline: {story.author} | Section: {story.section} ",
        " ",
        f" {story.words}",
        " Words ",
        "",
        " Read News Document",
        "",
        *(f" {paragraph}\n" for paragraph in story.paragraphs),
        f" © Copyright {story.day.year} Example Media, All Rights Reserved.",
        f" Record Number: {story.number:012d}",
        "",
    ]
    return "\n".join((*lines, ""))


_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


def _europresse(story: Story, of: int) -> str:
    day = story.day
    lines = [
        story.outlet,
        f"Économie, {_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}, p. {story.number % 30 + 1}",
        "",
        story.headline,
        "",
        story.author,
        "",
        *(f"{paragraph}\n" for paragraph in story.paragraphs),
        f"© {day.year} Exemple Médias. Tous droits réservés.",
        f"Numéro de document : news·{day + timedelta(days=1):%Y%m%d}·EX·{story.number}",
        "",
        "Date d'émission : 2015-07-04",
        "",
    ]
    return "\n".join((*lines, ""))


class Export(NamedTuple):
    """One kind of file: the layout that reads it, how an article is printed, what opens and what closes the file; the id
    that a record then has.
    """

    layout: str
    article: Callable[[Story, int], str]
    opens: str = ""
    closes: str = ""
    id: Callable[[Story], str | None] = lambda story: None


EXPORTS: dict[str, Export] = {
    "lexis": Export(
        "lexis",
        _lexis,
        "\ufeff\r\n\r\nDownload Request: Selected Items: 1-10\r\nTime Of Request: Friday, March 20, 2018  16:51:31\r\n\r\n"
        "Send To:\r\n\r\n",
    ),
    "nexisuni": Export(
        "nexisuni",
        _nexisuni,
        "User Name: Jane Roe\nDate and Time: Wednesday, December 19, 2018 7:11:00 PM JST\nJob Number: 79565034\n"
        "Documents (50)\n1. A headline of the list\nClient/Matter: -None-\nSearch Terms: ferry\n",
    ),
    "factiva": Export(
        "factiva",
        _factiva,
        "",
        "Search Summary\nText ferry\nDate In the last year\nTimestamp 24 June 2019 14:33\n",
        accession,
    ),
    "factiva, coded": Export("factiva", _factiva_coded, "", "\x0cSearch Summary\n\nText\nferry\n", accession),
    "proquest": Export(
        "proquest",
        _proquest,
        "",
        "_" * 60 + "\n\nContact us at: http://www.example.com/go/contact\n\nDatabase copyright © 2019 ProQuest LLC.\n",
        lambda story: str(400_000_000 + story.number),
    ),
    "newsbank": Export("newsbank", _newsbank, id=lambda story: f"{story.number:012d}"),
    "europresse": Export(
        "europresse", _europresse, id=lambda story: f"news·{story.day + timedelta(days=1):%Y%m%d}·EX·{story.number}"
    ),
}


def printed(name: str, told: list[Story]) -> str:
    """Return a file of one kind."""
    export = EXPORTS[name]
    return export.opens + "".join(export.article(story, len(told)) for story in told) + export.closes
