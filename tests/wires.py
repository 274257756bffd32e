"""Made-up files of wires and text corpora, any number of articles long: what each kind prints, and what its record says."""

from __future__ import annotations

import random
import textwrap
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple


class Story(NamedTuple):
    """One made-up article."""

    number: int
    headline: str
    author: str
    place: str
    when: datetime
    paragraphs: tuple[str, ...]


class Wire(NamedTuple):
    """How a kind prints one article; what its record says: its id, and when it was published (strftime)."""

    layout: str
    print: Callable[[Story], str]
    id: Callable[[Story], str | None]
    published: str


_WHO = ("The council", "A court", "The ferry company", "Two fishermen", "The harbour office")
_DID = ("approved", "rejected", "postponed", "welcomed")
_WHAT = ("a plan for 23 new boats", "the sale of the old lighthouse", "a second pier", "a ban on night ferries")
_WHY = ("after months of debate", "although the islanders objected", "as the price of steel kept rising")
_NAMES = ("Ana Ferreira", "Tom Okafor", "Lena Brandt", "Ruth Castellan")
_PLACES = ("HARBOUR TOWN", "PORT ROCK", "NORTH PIER")


def stories(count: int, seed: int = 1) -> list[Story]:
    """Return so many stories, the same ones for the same seed."""
    dice = random.Random(seed)
    return [_story(dice, number) for number in range(1, count + 1)]


def _story(dice: random.Random, number: int) -> Story:
    sentences = [f"{_did(dice)} {dice.choice(_WHY)}." for _ in range(8)]
    return Story(
        number,
        f"{_did(dice)}, no {number}",
        dice.choice(_NAMES),
        dice.choice(_PLACES),
        _day(datetime.fromisoformat("1991-01-13") + timedelta(minutes=dice.randrange(15_000_000))),
        tuple(" ".join(sentences[at : at + 2]) for at in range(0, dice.choice((4, 6, 8)), 2)),
    )


def _did(dice: random.Random) -> str:
    return f"{dice.choice(_WHO)} {dice.choice(_DID)} {dice.choice(_WHAT)}"


def _day(when: datetime) -> datetime:
    """Return a day that every year has."""
    return when.replace(day=min(when.day, 28))


def _filled(story: Story, opening: str, *, indent: str = "", between: str = "\n\n", end: str = "\n") -> str:
    paragraphs = [opening + story.paragraphs[0], *story.paragraphs[1:]]
    wrapped = (textwrap.fill(each, 66, initial_indent=indent, break_on_hyphens=False) for each in paragraphs)
    return between.join(wrapped).replace("\n", end)


def _anpa(story: Story) -> str:
    text = " \r\n".join(
        f"\t   {f'{story.place} (AP) _ ' * (not at)}{each}\r\n" for at, each in enumerate(story.paragraphs)
    )
    return (
        f"\x16\x16\x01W{story.number:04}\x1f_isles\r\nr i\x13\x11 BC-EU--Isles{story.number}   {story.when:%m-%d} 0466\r\n"
        f"\x02BC-EU--Isles {story.number}, 1st Ld-Writethru,466<\r\n^{story.headline}<\r\n^By {story.author.upper()}=\r\n"
        f"^Associated Press=\r\n{text} \r\n\t   \x03AP-WF-{story.when:%m-%d-%y %H%M}GMT<\r\n\x0c\x04"
        f"{'' if story.number % 2 else chr(10)}"
    )


def _kyodo(story: Story) -> str:
    text = _filled(story, f"{story.place}, Japan, {story.when:%b. %d} Kyodo - ", indent="     ", between="\n")
    return (
        f"\x01a{story.number:04}KYODO\x1fkoko-\nu s\x14\x12 BC-Isles-{story.number}   {story.when:%d-%m} 0344\n"
        f"\x02BC-Isles-{story.number}\n{story.headline}+\n{text}\n==Kyodo\n\x03KWS-{story.when:%H:%M-%d-%m-%y}\x04\n"
    )


def _dpa(story: Story) -> str:
    text = _filled(story, f"{story.place.title()} (dpa) - ", end="\r\n")
    month = {"Oct": "Okt", "Dec": "Dez", "May": "Mai"}.get(f"{story.when:%b}", f"{story.when:%b}")
    return (
        f"\x01eca{story.number:04} 3 i 142 ccccb   dpa 0212\r\n\r\nislands/ferries/\r\n\x021ST LEAD\n{story.headline}\n"
        f"By {story.author}, dpa  =\r\n \r\n{text}\r\n\r\ndpa lb to\r\n\x7f\x7f\r\n"
        f"\x03{story.when:%d%H%M} GMT {month} {story.when:%y}\r\n\x04\r\n"
    )


def _ats(story: Story) -> str:
    return (
        f"bsf{story.number:03} 4 su 96 gef 0388\n\nIles\n\n{story.headline} = \n\n"
        + _filled(story, f"{story.place.title()} (ats) ")
        + f"\n\n(SDA/jr)\n\n{story.when:%d%H%M} {f'{story.when:%b}'.lower()} {story.when:%y}\n"
    )


def _zczc(story: Story) -> str:
    text = "\n\n   ".join(story.paragraphs)
    return f"ZCZC AAP\n%A\n#Isles\n${story.headline}\n:({story.place})\n@QLD\n~AM Service\n{text}\n\n\nNNNN\n"


def _newsbites(story: Story) -> str:
    return (
        f"zczc\nAN#{story.number}\nKN#Harbour Bites\nPD#{story.when:%d %B %Y %H:%M:%S}\nSO#ASX\nBY#{story.author}\n"
        f"TI#{story.headline}\nAB#\nTX#\n" + "\n".join(story.paragraphs) + "\n"
    )


def _reuters(story: Story) -> str:
    text = _filled(story, "", indent="    ", between="\n").lstrip()
    return (
        f'<REUTERS TOPICS="NO" OLDID="1" NEWID="{story.number}">\n'
        f"<DATE>{f'{story.when:%d-%b-%Y %H:%M:%S.07}'.upper()}</DATE>\n<TOPICS><D>ship</D></TOPICS>\n"
        f"<UNKNOWN> \n&#22;&#1;f0704&#31;reute\nu f BC-ISLES   {story.when:%m-%d} 0105</UNKNOWN>\n"
        f"<TEXT>&#2;\n<TITLE>{story.headline}</TITLE>\n<AUTHOR>    by {story.author}, Reuters</AUTHOR>\n"
        f"<DATELINE>    {story.place}, {story.when:%B} {story.when.day} - </DATELINE>"
        f"<BODY>{text}\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n"
    )


def _reuters_text(story: Story) -> str:
    text = _filled(story, f"{story.place}, {story.when:%B} {story.when.day} - ", indent="    ", between="\n")
    return f"{f'{story.when:%d-%b-1987 %H:%M:%S.07}'.upper()}\n\n{story.headline}\n\n{text}\n Reuter\n\x03\n\n"


def _gigaword(story: Story) -> str:
    text = "\n</P>\n<P>\n".join(textwrap.fill(each, 66) for each in story.paragraphs)
    return (
        f'<DOC id="AFP_ENG_{story.when:%Y%m%d}.{story.number:04}" type="story" >\n'
        f"<HEADLINE>\n{story.headline}\n</HEADLINE>\n"
        f"<DATELINE>\n{story.place}, {story.when:%B} {story.when.day} (AFP)\n</DATELINE>\n"
        f"<TEXT>\n<P>\n{text}\n</P>\n</TEXT>\n</DOC>\n"
    )


def _usenet(story: Story) -> str:
    return (
        f"#! rnews 999\nPath: relay!news\nFrom: newsbytes@example.com\nNewsgroups: clari.nb.top\n"
        f"Subject:  ****{story.headline} {story.when:%m/%d/%y}\nDate: {story.when:%d %b %y %H:%M:%S} GMT\n"
        f"Message-ID: <{story.number}@example.com>\n\n{_filled(story, f'{story.place}, 1992 DEC 21 (NB) -- ')}\n\n"
        f"({story.author}/{story.when:%Y%m%d}/Press contact: Ines Moura,\ntel 000-0000)\n"
    )


def _mbox(story: Story) -> str:
    return (
        f"From ana@example.com {story.when:%a %b} {story.when.day:2} {story.when:%H:%M:%S %Y}\n"
        f"Received: by mx.example.net; Tue, 3 Jun 2025 07:51:02 +0000\nFrom: {story.author} <ana@example.com>\n"
        f"Subject: {story.headline}\nDate: {story.when:%a, %d %b %Y %H:%M:%S} +0000\n"
        f"Message-ID: <{story.number}@example.com>\n\n{_filled(story, '')}\n\n-- \nThe Harbour Post\n\n"
    )


def _front_matter(story: Story) -> str:
    text = "\n\n".join(story.paragraphs)
    return (
        f"---\nid: {story.number}\ntitle: >\n  {story.headline}\nauthors:\n  - name: {story.author}\n    desk: Islands\n"
        f"date: {story.when:%Y-%m-%d %H:%M:%S} +0000 # first\ntags: [ferries, isles]\n---\n\n{text}\n\n"
    )


def _labelled(story: Story) -> str:
    text = "\n\n".join(story.paragraphs)
    return (
        f"==========\nTitle: {story.headline}\nBy: {story.author}\nDate: {story.when:%Y-%m-%d %H:%M:%S} GMT\n"
        f"ID: {story.number}\nDesk: Islands\n\n{text}\n\n"
    )


def _nothing(story: Story) -> None:
    return None


MINUTE, SECOND, DAY = "%Y-%m-%dT%H:%M+00:00", "%Y-%m-%dT%H:%M:%S+00:00", "%Y-%m-%d"
WIRES: dict[str, Wire] = {
    "anpa": Wire("anpa", _anpa, lambda story: f"W{story.number:04}", MINUTE),
    "kyodo": Wire("anpa", _kyodo, lambda story: f"a{story.number:04}", "%Y-%m-%dT%H:%M"),
    "dpa": Wire("iptc7901", _dpa, lambda story: f"eca{story.number:04}", MINUTE),
    "ats": Wire("iptc7901", _ats, lambda story: f"bsf{story.number:03}", "%Y-%m-%dT%H:%M"),
    "zczc": Wire("zczc", _zczc, _nothing, ""),
    "newsbites": Wire("newsbites", _newsbites, lambda story: str(story.number), "%Y-%m-%dT%H:%M:%S"),
    "reuters21578": Wire("reuters21578", _reuters, lambda story: str(story.number), "%Y-%m-%dT%H:%M:%S"),
    "reuters21578 text": Wire("reuters21578", _reuters_text, _nothing, "1987-%m-%dT%H:%M:%S"),
    "gigaword": Wire("gigaword", _gigaword, lambda story: f"AFP_ENG_{story.when:%Y%m%d}.{story.number:04}", DAY),
    "usenet": Wire("usenet", _usenet, lambda story: f"{story.number}@example.com", SECOND),
    "mbox": Wire("mbox", _mbox, lambda story: f"{story.number}@example.com", SECOND),
    "front matter": Wire("labelled", _front_matter, lambda story: str(story.number), SECOND),
    "labelled": Wire("labelled", _labelled, lambda story: str(story.number), SECOND),
}
# Kinds that print no author; and the one that prints no date.
ANONYMOUS = frozenset({"kyodo", "ats", "zczc", "reuters21578 text", "gigaword"})


def printed(wire: str, told: list[Story]) -> str:
    """Return a file of such articles."""
    return "".join(WIRES[wire].print(story) for story in told)
