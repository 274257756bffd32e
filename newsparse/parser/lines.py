"""Document → Line…: the visible lines, what is running text among them, and the dates on them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from newsparse.document import Document, Span
from newsparse.knowledge.growing import made
from newsparse.knowledge.index import MONTHS
from newsparse.knowledge.labels import SELF_REFERENCES
from newsparse.limits import DEFAULT
from newsparse.parser.furniture import opens_as_furniture
from newsparse.timex import Timex, find


class Line(NamedTuple):
    """One visible line: `text` without the blanks around it, `span` in the document's text, `gap` blank lines above it,
    `indent` blanks before it.

    `length`: the text's, in Latin letters. `weight`: how much it counts as running text: about its length where it reads as
    prose, negative where it reads as a menu item, a label, a heading. `timexes`: the dates on it, spans in the document's
    text; those of a long line only where the text may open with it, and there only at its beginning. `is_labelled`: it
    begins as what is cut from a text or labels a box does (`opens_as_furniture`); asked once, here, for every room.
    """

    span: Span
    text: str
    gap: int
    indent: int
    length: float
    weight: float
    timexes: tuple[Timex, ...]
    is_labelled: bool

    @property
    def is_prose(self) -> bool:
        """Tell whether the line reads as running text."""
        return self.weight > 0

    @property
    def is_dense(self) -> bool:
        """Tell whether the text is written without blanks between its words."""
        return self.length > len(self.text)

    @property
    def is_dated(self) -> bool:
        """Tell whether the line says hardly more than a date: "Published: June 1, 2025 | 7:47 am EDT"."""
        return bool(self.timexes) and self.besides_dates <= _LABEL_LENGTH

    @property
    def besides_dates(self) -> float:
        """Return how much stands on the line beside its dates, in Latin letters."""
        rest = len(self.text)
        for timex in self.timexes:
            start, end = timex.span
            rest -= end - start
        return rest * _DENSE if self.is_dense else float(rest)


_LABEL_LENGTH = 40

# A dateline ends within so many characters of a paragraph.
_LONG_LINE = 160
_HEAD = 80

# "(MENAFN - GlobeNewsWire - Nasdaq) Sub-headlines, glued to the dateline …"
_BEHIND_A_CREDIT = 600

_LONG_ITEM = 300
_BULLETS = frozenset("*+•·|▪►»>#–-")
_FULL_STOPS = frozenset(".!?…»\"”“'’)。！？」:;,")
_SENTENCE_ENDS = frozenset(".!?…»\"”“'’。！？」")
# Scripts without blanks say in so many characters what Latin letters say in twice as many.
_DENSE = 2.2
NO_PROSE = -30.0
_MOST = 400.0


# "\ufeffFerries to leave earlier": Python's utf-8 leaves the mark at the head of a file in its text.
_MARK = "\ufeff"


def mark(document: Document, header: int = DEFAULT.header) -> tuple[Line, ...]:
    """Return the visible lines of a document, with their weights and dates. Dates are looked for on the lines that begin in
    the first `header` characters, and in the last.
    """
    lines: list[Line] = []
    trailer = len(document.text) - header
    at = gap = 0
    in_columns = _COLUMNS in document.text
    for raw in document.text.splitlines(keepends=True):
        text = raw.strip() if at else raw.strip(_MARK).strip()
        if text:
            first, size = text[0], len(text)
            start = at if raw[0] == first else at + raw.index(first)
            length = size if text.isascii() else visual_length(text)
            weight = _weight(text, length)
            if gap == 0 and lines and first.islower() and len(lines[-1].text) >= _WRAPPED:
                weight = max(weight, float(size))
                lines[-1] = _as_prose(lines[-1])
            timexes: tuple[Timex, ...] = ()
            if header <= start < trailer:
                pass
            elif size <= _LONG_LINE or _opens_with_a_date(text):
                timexes = _dates(text, start)
            elif in_columns or text[-1] == ")":
                timexes = _dates_at_the_edges(text, start)
            is_labelled = opens_as_furniture(text)
            lines.append(Line(Span(start, start + size), text, gap, start - at, length, weight, timexes, is_labelled))
            gap = 0
        else:
            gap += 1
        at += len(raw)
    return tuple(lines)


# "Its lines end at column 75\nwhatever the sentence does": a line that goes on in small letters is running text.
_WRAPPED = 40


def _as_prose(line: Line) -> Line:
    return line if line.is_prose else line._replace(weight=float(len(line.text)))


def _weight(text: str, length: float) -> float:
    """Weigh a line as running text. "Home", "* Politics", "Top 10 recipes" are none; full sentences are."""
    if length < 20 or (text[0] in _BULLETS and length < _LONG_ITEM):
        return NO_PROSE
    ends = text[-1] in _FULL_STOPS
    if length >= 140:
        if ends:
            return min(_MOST, length)
        return NO_PROSE if _is_menu(text) else min(_MOST, length * 0.6)
    if length >= 70:
        return length if ends else -5.0
    if length >= 40 and text[-1] in _SENTENCE_ENDS:
        return length / 2
    return NO_PROSE


def _is_menu(text: str) -> bool:
    """Tell whether a long line is a row of headings: "Sport Fußball Eishockey Ratgeber Essen & Trinken Finanzen …", or
    glued ones: "Alpha CentauriAstronomieBlogs".
    """
    if text.isupper():  # an old wire's paragraph
        return False
    words = text.split()
    capitals = sum(word[0].isupper() for word in words)
    return capitals * 10 >= len(words) * 7 or len(_JOINS.findall(text)) * 4 >= len(words)


_JOINS = re.compile(r"[a-zß-ÿ][A-ZÀ-Þ]")


def visual_length(text: str) -> float:
    """Return a text's length in Latin letters: scripts written without blanks count for more."""
    return len(text) * _DENSE if is_dense(text) else float(len(text))


def is_dense(text: str) -> bool:
    """Tell whether a text is written without blanks between its words, as Chinese, Japanese and Thai are."""
    if text.isascii() or text.count(" ") * 12 >= len(text):
        return False
    return any(first <= letter <= last for letter in text[:_PROBE] for first, last in _DENSE_SCRIPTS)


_PROBE = 12
_DENSE_SCRIPTS = (("\u3041", "\u9fff"), ("\u0e01", "\u0e4e"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"))


def printed_again(lines: tuple[Line, ...]) -> Mapping[str, int]:
    """Return the texts that more than one line has, with how many have it."""
    if len({line.length for line in lines}) == len(lines):  # no two are even of one length
        return {}
    texts = [line.text for line in lines]
    return {text: times for text, times in Counter(texts).items() if times > 1} if len(set(texts)) < len(texts) else {}


_DIGIT = re.compile(r"\d")


def _dates(text: str, start: int) -> tuple[Timex, ...]:
    """Find the dates of a line: of a long one at its head only, where datelines stand."""
    head = text if len(text) <= _LONG_LINE else text[: _BEHIND_A_CREDIT if text[0] == "(" else _HEAD]
    return _found(head, start) if _DIGIT.search(head) else ()


_found = lru_cache(maxsize=64)(find)  # several rooms ask for the dates of the same few lines


def _opens_with_a_date(text: str) -> bool:
    """Tell whether a paragraph may open with its date, or with words about itself.

    "27.1.2022 - Bei der Erinnerung …", "July 7, 2020 The below letter …", "Dieser Beitrag wurde am 4. Februar …".
    """
    first = text[0]
    if first.isdigit() or first == "(":
        return True
    word = text[:_LONGEST_FIRST].split(maxsplit=1)[0].casefold()
    if word not in _TELLING:
        return False
    if word in MONTHS:
        return True
    return " ".join(text.casefold().split(maxsplit=2)[:2]) in _REFERENCE_STARTS and speaks_of_itself(text)


def speaks_of_itself(text: str) -> bool:
    """Tell whether a sentence opens with the text itself: "Dieser Beitrag wurde am 04/02/2020 von kj in Urteile …"."""
    return text[:_LONGEST_REFERENCE].casefold().lstrip("*•- ").startswith(SELF_REFERENCES)


_LONGEST_REFERENCE = max(map(len, SELF_REFERENCES)) + 4
# The first two words of each, and the first: most paragraphs are told by it.
_REFERENCE_STARTS = frozenset(" ".join(phrase.split()[:2]) for phrase in SELF_REFERENCES)
_TELLING = made(lambda: {phrase.split()[0] for phrase in _REFERENCE_STARTS} | MONTHS)
_LONGEST_FIRST = 40


def _dates_at_the_edges(text: str, start: int) -> tuple[Timex, ...]:
    """Find the dates of a long line that is a row of a table, "Home        Apr 7, 2009        This week's theme", or that
    is signed off with one: "… (Jane Roe, 3.5.2024)".
    """
    if _COLUMNS in text and len("".join(text.split())) <= _LONG_LINE:
        return find(text, start)
    if text[-1] == ")" and text[-2].isdigit():
        return find(text[-_LABEL_LENGTH:], start + len(text) - _LABEL_LENGTH)
    return ()


_COLUMNS = " " * 6


def with_its_dates(line: Line) -> Line:
    """Return a line with its dates found, if it is a long one that was not asked for them."""
    if len(line.text) <= _LONG_LINE:
        return line
    dates = _dates(line.text, line.span.start)
    return line if dates == line.timexes else line._replace(timexes=dates)
