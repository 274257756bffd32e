"""Line → names: the stretches of a line that read as people's names, and what the line says around them.

"By Jane Doe and John Roe, AP Writers | June 1, 2025"
    └ name ┘     └ name ┘
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from newsparse.document import Span
from newsparse.knowledge.boilerplate import COLLECTIVES, DESKS, NAME_ENDS, NO_AUTHORS, ROLES, WRITERS
from newsparse.knowledge.growing import made
from newsparse.knowledge.index import BY, CONJUNCTIONS, PHOTO
from newsparse.parser.dateline.patterns import compiled
from newsparse.parser.lines import Line
from newsparse.parser.persons import (
    PARTICLES,
    has_given_name,
    is_dense_name,
    is_given_name,
    is_handle,
    is_person,
    is_surname,
)
from newsparse.parser.words import western_words, words_of


class Name(NamedTuple):
    """A stretch that reads as a person's name: where it stands in the line's text, and what is said before and behind it.

    `label`: "by" behind a word for it, "reporting" ("Reporting by Jane Doe; editing by …"), "photo", "introduced" where a
    sentence tells of the person, "other" ("Edited by …"), else empty. `role`: whether a role follows
    ("Jane Doe, Senior Writer").
    """

    text: str
    span: Span
    label: str
    role: bool


# What parts names: "Jane Doe | 3 June", "Jane Doe and John Roe", "Jane Doe (Brussels)", "Jane Doe  USA TODAY NETWORK".
@cache
def _separator(*, ascii_only: bool) -> re.Pattern[str]:
    """Return what parts names; in a text of ASCII without what it cannot hold: compiled in half the time."""
    words = sorted(
        (*CONJUNCTIONS - {"a", "i", "e", "o"}, "e", "for", "For", "FOR", "in", "im", "aus", "am", "on", "at", "vom"),
        key=lambda word: (-len(word), word),
    )
    signs = r"|;,/()\[\]<>@#*:\"_=~"
    if ascii_only:
        words = list(filter(str.isascii, words))
    else:
        signs += "•·●…“”«»【】（），、；：–—"
    joins = "|".join(map(re.escape, words))
    # All begin with a blank, a sign, a digit: said in front, letters are passed over in half the time.
    return re.compile(
        rf"[\s\d{signs}&+-](?:(?<=\s)(?:\s*+[{signs}]++\s*+|[-+&]++\s|\s++|(?:{joins})\s|[-&]++)"
        rf"|(?<=[{signs}])[{signs}]*+\s*+|(?<=\d)\d*+|(?<=[-&])(?<![-&][-&])[-&]*+\s)"
    )


# "Ulrich ExnerKorrespondent", "Inga HoeltmannFollow"; but "McCoy", "DeSantis", "LaPorta", "O'Brien"
_JOIN = r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ](?:[a-zß-ÿ]|[A-ZÀ-Þ]{1,8}\b))"
_JOINED = ("Mc", "Mac", "De", "Di", "Du", "Da", "La", "Le", "Van", "Fitz", "San", "El", "Al", "Ter", "Von")


_BY_WORDS = max(word.count(" ") for word in BY) + 1


def _starts() -> dict[str, list[str]]:
    starts: dict[str, list[str]] = {}
    for phrase in BY | PHOTO:
        starts.setdefault(phrase.partition(" ")[0], []).append(phrase)
    return starts


_STARTS = made(_starts)
_FIRST_WORDS = made(lambda: set(_STARTS))
# Those of Western Europe, as the lines are that they are looked for in.
_LABELS = made(lambda: {word for start in _STARTS for word in western_words(start) or ()})
_LONGEST_LINE = 240


def find_names(line: Line, *, unknown: bool = True) -> tuple[Name, ...]:
    """Return the names on a line, in order; of a line of running text only one that it opens with.

    Not `unknown`: where neither a word for "by" nor a given name that the tables know is on the line, there are none.
    """
    text = line.text
    if is_paragraph(line):
        if not _goes_on_as_a_name(text):  # most
            return ()
        head = text[:_LONGEST_LABEL]
        opens_with_label = (_may_open_with_label(head) or head.startswith("By")) and _after_label(head)[0]
        if not opens_with_label:
            return _introduced(text)
    head = text[:_LONGEST_LINE]
    is_labelled = _may_hold_label(head)
    if not (is_labelled or _may_name(head, unknown=unknown)):
        return ()
    start = line.span.start
    dates = tuple([(each.span.start - start, each.span.end - start) for each in line.timexes])
    return _names(text, dates, is_labelled=is_labelled)


def is_paragraph(line: Line) -> bool:
    """Tell whether a line is running text, of whose names none but the one that it opens with may be its author's."""
    return line.weight > 0 and len(line.text) > LONGEST_BYLINE


def _goes_on_as_a_name(text: str) -> bool:
    """Tell whether one of the words behind a text's first may be a name's: none is in "The council of the town agreed"."""
    words = text[:_LONGEST_LABEL].split(None, _BEFORE_A_NAME + 1)[1 : _BEFORE_A_NAME + 1]
    return bool([word for word in words if word[0].isupper() or word[0] > "z"])


# "Text von Jane Doe: …"
_BEFORE_A_NAME = 3


def _may_hold_label(text: str) -> bool:
    """Tell whether a text may hold a phrase for "by" or for a photographer, which all may that have other letters than
    Western Europe's: "Crème de la crème" does not hold "de nuestro corresponsal".
    """
    words = western_words(text)
    if words is None or "By" in text:
        return True
    starts = _LABELS.intersection(words)
    if not starts:  # most lines
        return False
    folded = text.casefold()
    return any(phrase in folded for start in starts for phrase in _STARTS.get(start, ("",)))


def _may_name(text: str, *, unknown: bool) -> bool:
    """Tell whether two words on end begin as a name's, of those without a word for "by": in "Ferries to leave earlier" none
    do; not `unknown`: and whether one is a given name, as in "Latest Videos" none is.
    """
    if not (_in_capitals() if text.isascii() else _in_western_capitals()).search(text):
        return False
    return unknown or any(map(is_given_name, words_of(text)))


def read_names(text: str) -> tuple[str, ...]:
    """Return the people that a labelled byline names, each once, as printed: "By JANE DOE and John Roe; Jane Doe reported
    from Lima", "Konner Metz kmetz@example.com", or surname first as databases print them, "Doe, Jane; Roe, Tom A.".
    """
    text = compiled(_ADDRESS).sub("|", " ".join(text.split()))
    inverted = [compiled(_INVERTED).fullmatch(piece.strip(" .;")) for piece in text.split(";") if piece.strip(" .;")]
    if inverted and all(inverted):
        names = [f"{found[2]} {found[1]}" for found in inverted if found]
    else:
        names = [" ".join(found.text.split()) for found in _names(text, ()) if found.label != "photo"]
    return tuple({name.casefold(): name for name in reversed(names)}.values())[::-1]


_ADDRESS = r"\S{1,64}@\S{1,80}"
_INVERTED = r"([^\W\d_a-z][^\s,;]{1,30}), ([^\W\d_a-z][^\s,;]{0,30}(?: [^\W\d_a-z][^\s,;]{0,30})?)"

LONGEST_BYLINE = 110
_LONGEST_LABEL = 40
# "Abe Streep is a journalist and author of …", "Korrespondent Ulrich Exner ist …", "Jane Doe, editor at large, writes …"
_INTRODUCED = (
    r"(?:[A-Z][^\s,.]{3,20} )?((?:[^\W\d_a-zß-ÿ][\w.'’-]{0,20} ){1,3}[^\W\d_a-zß-ÿ][\w'’-]{1,20})(?=,? [a-zß-ÿ(])"
)


def _introduced(text: str) -> tuple[Name, ...]:
    """Return the name that a paragraph opens with: it may be what some sites print about their author."""
    found = compiled(_INTRODUCED).match(text[:_OPENING])
    if not found:
        return ()
    name = found.group(1)
    words = name.split()
    if len(words) > 2 and words[0].casefold() in ROLES:
        name = " ".join(words[1:])
    if not is_person(name):
        return ()
    start = text.index(name)
    said = text[start + len(name) : start + len(name) + _DESCRIPTION].casefold().split()
    role = any(word.strip(".,’'") in WRITERS for word in said)
    return (Name(name, Span(start, start + len(name)), "introduced", role),)


def introduces_writer(text: str) -> bool:
    """Tell whether a paragraph opens with somebody's name and says that they write: "Abe Streep is a journalist …"."""
    return any(name.role for name in _introduced(text))


_OPENING = 90
_DESCRIPTION = 70


@lru_cache(maxsize=1024)
def _names(text: str, dates: tuple[tuple[int, int], ...], *, is_labelled: bool = True) -> tuple[Name, ...]:
    if len(text) > _LONGEST_LINE:
        text = text[:_LONGEST_LINE].rpartition(" ")[0]
        dates = tuple((start, end) for start, end in dates if end <= len(text))
    found: list[Name] = []
    label, fresh = "", False
    for start, end in _pieces(text, dates):
        said, at = _after_label(text[start:end]) if is_labelled else _UNLABELLED
        if said:
            label, fresh = said, True
        piece = text[start + at : end]
        name, role = _name(piece, named=fresh and label == "by")
        if name:
            span = _place_of(name, text, start + at)
            found.append(Name(name, span, label, role))
        elif found and not said and _is_role(piece):
            found[-1] = found[-1]._replace(role=True)
        elif piece.strip(_EDGES):
            label = ""
        fresh = fresh and not piece.strip(_EDGES)
    return tuple(found)


_UNLABELLED = ("", 0)


def _place_of(name: str, text: str, start: int) -> Span:
    """Return where a name stands from `start` on, whatever blanks are between its words."""
    words = name.split()
    first = text.index(words[0], start)
    end = first
    for word in words:
        end = text.index(word, end) + len(word)
    return Span(first, end)


def is_byline(text: str) -> bool:
    """Tell whether a line without a word for "by" is one all the same: names, and little else."""
    return sum(len(name) for name in read_names(text)) * 10 >= len(text) * 6


def _pieces(text: str, dates: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int]]:
    """Yield the stretches between what parts names, and between dates."""
    at = 0
    for first, last in (*dates, (len(text), len(text))):
        if first < at:
            continue
        begin = at
        for cut in (*_cuts(text, at, first), None):
            stop = cut.start() if cut else first
            yield from _unglued(text, begin, stop)
            begin = cut.end() if cut else first
        at = last


def _cuts(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Return what parts names, but the quotes of one: `Albert "AC" Harris III`."""
    cuts = list(_separator(ascii_only=text.isascii()).finditer(text, start, end))
    if cuts and not _QUOTES.isdisjoint(text):
        nicknames = [found.span() for found in compiled(_NICKNAME).finditer(text, start, end)]
        cuts = [cut for cut in cuts if not any(first < cut.start() < last for first, last in nicknames)]
    return cuts


_QUOTES = frozenset('"“”„')
_NICKNAME = r"[^\W\d_a-z][\w.’'-]{1,20} [\"“„][\w.’'-]{1,12}[\"”“] (?=[^\W\d_a-z])"


def _unglued(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut where a small letter meets a capital one within a word, unless names are joined so."""
    for join in compiled(_JOIN).finditer(text, start, end):
        word = text.rfind(" ", start, join.start()) + 1
        if text[max(word, start) : join.start()].endswith(_JOINED):
            continue
        yield start, join.start()
        start = join.start()
    if start < end:
        yield start, end


_EDGES = " \t\u00a0.-’'"


def _after_label(piece: str) -> tuple[str, int]:
    """Return what a piece opens with ("by", "photo", or nothing), and where what follows begins: "Text von Max Muster"."""
    if not _may_open_with_label(piece):
        glued = compiled(_GLUED).match(piece) if piece.startswith("By") else None
        return ("by", glued.end()) if glued else ("", 0)
    words = list(compiled(_WORD).finditer(piece))[: _BY_WORDS + 3]
    for first in range(min(3, len(words))):
        for count in range(min(_BY_WORDS, len(words) - first), 0, -1):
            phrase = piece[words[first].start() : words[first + count - 1].end()].casefold()
            if phrase in BY or (first and phrase == "by"):
                last = words[first + count - 1]
                if first and last.end() == len(piece.rstrip()):  # "표태준 기자": behind the name
                    break
                said = _said(piece[: words[first].start()], phrase)
                return said, min(len(piece), last.end() + 1)
        if words[first].group().casefold() in PHOTO:
            return "photo", min(len(piece), words[first].end() + 1)
    return "", 0


def _may_open_with_label(piece: str) -> bool:
    """Tell whether one of the first three words of a piece begins a phrase for "by" or for a photographer, and it goes on
    so: "A cura di Maria Rossi", but not "A court in Lima".
    """
    head = piece[:_LONGEST_LABEL].casefold()
    words = (head.replace(".", " ") if "." in head else head).split(None, 3)
    if _FIRST_WORDS.isdisjoint(words):
        return False
    folded = piece.casefold()
    for word in words[:3]:
        for phrase in _STARTS.get(word, ()):
            if phrase in folded:
                return True
    return False


_WORD = r"[^\s.]+"
_GLUED = r"By(?=[A-Z][a-z.])"


def _said(before: str, phrase: str) -> str:
    """Return the label of a name behind a word for "by": "Photo by" makes a photographer of it, "Edited by" an editor."""
    words = before.casefold().split()
    if any(word in PHOTO for word in words):
        return "photo"
    if any(word in NO_AUTHORS for word in words):
        return "other"
    return "reporting" if "report" in phrase else "by"


def _name(piece: str, *, named: bool) -> tuple[str, bool]:
    """Return the person's name that a piece holds, or "", and whether a role stands before or behind it."""
    bare = piece.strip(_EDGES)
    if not piece.startswith(bare):
        bare = piece.strip()
    if not 2 <= len(bare) <= 60:
        return "", False
    words = bare.split()
    if len(words) == 1 and bare.isascii() and not named:  # a menu's item
        return "", False
    if len(words) > 1 and words[-1] in BY:  # "구현모 기자"
        words = words[-2:-1]
    if not named and "a" <= words[0][0] <= "z" and words[0].casefold() not in ROLES:  # "and weather forecasts"
        return "", False
    first = next((n for n, word in enumerate(words) if word.casefold() not in ROLES), 0)
    kept = next((n for n in range(first + 1, len(words)) if _ends_a_name(words, first, n)), len(words))
    while kept > first + 1 and words[kept - 1] in PARTICLES:  # "Par Matthieu Hy le 7 mai"
        kept -= 1
    collective = kept < len(words) and words[-1].casefold().strip(_EDGES) in COLLECTIVES
    if collective and not has_given_name(" ".join(words[first:kept])):
        return "", False  # "Example Staff", "Example Times Editorial Board"; but "Jane Doe Example Staff"
    role = kept < len(words) or first > 0
    if role and kept - first > _SHORTEST_NAME and has_given_name(words[first]) and is_surname(words[first + 1]):
        kept = first + _SHORTEST_NAME  # "Steffan Rhys Deputy Content Hub Director"
    name = " ".join(words[first:kept]) if role or len(words) == 1 else bare
    if not is_person(name) and not is_dense_name(name) and not (named and is_handle(name)):
        return "", False
    return name, role


_SHORTEST_NAME = 2


def _ends_a_name(words: list[str], first: int, at: int) -> bool:
    """Tell whether a word is none of the name that begins at word `first`: a role, "The" of an outlet, "Twitter", a desk,
    "USA" behind two words in small letters; but "Sophie LATIL", "George Conway III".
    """
    word = words[at]
    bare = word.casefold().strip(".,'’:")
    if bare in ROLES or bare in NAME_ENDS or bare in PHOTO or bare in WRITERS:
        return True
    if at < first + _SHORTEST_NAME:
        return False
    return bare in DESKS or (len(bare) > 1 and word.isupper() and bare not in _SUFFIXES and not words[first].isupper())


_SUFFIXES = frozenset({"ii", "iii", "iv", "jr", "sr"})


def _is_role(piece: str) -> bool:
    return any(word.casefold().strip(".,") in ROLES for word in piece.split())


@cache
def _in_capitals() -> re.Pattern[str]:
    """Two words on end as names have them: "Jane Doe", "Charles de Gaulle"."""
    return re.compile(rf"(?<!\S)[^\sA-Z]*+[A-Z]\S*+\s++(?:[^a-z\s\d]|(?:{'|'.join(sorted(PARTICLES))})\b)")


@cache
def _in_western_capitals() -> re.Pattern[str]:
    """The same in Western Europe's letters: "Émile Zola", "Jürgen Çelik"."""
    small = "a-zß-öø-ÿ"
    return re.compile(rf"[^\W\d_{small}]\S{{0,60}}+\s++(?:[^{small}\s\d]|(?:{'|'.join(sorted(PARTICLES))})\b)")
