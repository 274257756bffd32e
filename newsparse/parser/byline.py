"""Line → Byline: who wrote it. People only: no agencies, roles, dates, addresses. Better none than a wrong one."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from newsparse.document import Span
from newsparse.knowledge.boilerplate import ROLES
from newsparse.knowledge.growing import made
from newsparse.knowledge.index import BY, CONJUNCTIONS
from newsparse.parser.dateline import agency
from newsparse.parser.dateline.patterns import compiled
from newsparse.parser.lines import Line
from newsparse.parser.persons import is_person


class Byline(NamedTuple):
    """A byline as printed, where it stands, and the people it names."""

    text: str
    span: Span
    authors: tuple[str, ...]


_LONGEST = 160
_BY_WORDS = max(word.count(" ") for word in BY) + 1
_BY_FIRST = made(lambda: {word.split()[0] for word in BY})
_LONGEST_WORD = 40
_TO_COLON = re.compile(r"[^\s:]+")
_CUT = r"(?:(?<!\s)\s++)?(?:[|•·;–—@<]|(?<=\s)-\s|\bfor\b|\bUpdated?\b|\bPublished\b|\bPosted\b|\bin [A-Z])"
_PARENTHESISED = r"\((?:di|by|von|por|par|de) ([^()]{4,60})\)$"
_GLUED = r"By(?=[A-Z][a-z])"


def read_byline(line: Line) -> Byline | None:
    """Read a line as a byline: "By Jane Doe and John Roe, AP Writers", "(di Amalia Rossi)", "ByRahul Singh".

    None where the line does not open with a word for "by" in one of the languages, or names nobody after it.
    """
    text = line.text
    if len(text) > _LONGEST or not _may_be_byline(text):
        return None
    if text[0] == "(" and (found := compiled(_PARENTHESISED).match(text)):
        authors = _people(found.group(1))
        return Byline(text, line.span, authors) if authors else None
    at = _after_by(text)
    if at == 0:
        return None
    start = line.span.start
    dates = [timex.span.start - start for timex in line.timexes if timex.span.start - start >= at]
    printed, authors = _printed(text, at, min(dates, default=len(text)))
    return Byline(printed, Span(start, start + len(printed)), authors) if printed else None


def _may_be_byline(text: str) -> bool:
    """Tell by its first word whether a line may be a byline; hardly any line may."""
    first = text[:_LONGEST_WORD].split(None, 1)[0].rstrip(":").casefold()
    return first in _BY_FIRST or text.startswith(("By", "("))


@lru_cache(maxsize=1024)
def _after_by(text: str) -> int:
    """Return where the names begin behind "By ", "Von: ", "Written by "; 0 where no such word opens the text."""
    if text.startswith("By") and (glued := compiled(_GLUED).match(text)):
        return glued.end()
    words = list(_TO_COLON.finditer(text, 0, 40))[: _BY_WORDS + 1]
    for count in range(min(_BY_WORDS, len(words) - 1), 0, -1):
        if " ".join(word.group() for word in words[:count]).casefold() in BY:
            return words[count].start()
    return 0


# Headline, header and body ask the same lines.
@lru_cache(maxsize=256)
def _printed(text: str, at: int, end: int) -> tuple[str, tuple[str, ...]]:
    """Return what a line prints as its byline, and the people in it, whose names begin at `at`: up to a date on the line
    (`end`), or a sign that separates it from other things. Empty where it names nobody.
    """
    cut = compiled(_CUT).search(text, at + 1, end)
    end = cut.start() if cut else end
    authors = _people(text[at:end])
    return (text[:end].rstrip(" \u00a0,|•·-–—/"), authors) if authors or _names_a_desk(text[at:end]) else ("", ())


@cache
def _separator() -> re.Pattern[str]:
    """Compile what parts the names of a byline: commas, and "and" in every language."""
    words = sorted((*CONJUNCTIONS, "&"), key=lambda word: (-len(word), word))
    return re.compile(rf"(?:(?<!\s)\s++)?,\s*+|(?<!\s)\s++(?:{'|'.join(map(re.escape, words))})\s+")


@lru_cache(maxsize=2048)
def _people(text: str) -> tuple[str, ...]:
    """Return the people among the names of a byline."""
    names = (" ".join(part.split()).strip(" .-") for part in _separator().split(text))
    return tuple(dict.fromkeys(name for name in names if is_person(name)))


def _names_a_desk(text: str) -> bool:
    """Tell whether a byline names an agency or a desk instead of people: "By dpa correspondents", "By Reuters Staff"."""
    words = text.split()
    return (
        bool(words) and len(words) <= 5 and any(agency(word) or word.casefold().strip(",.") in ROLES for word in words)
    )


_REPORTING = r"\(\(?(?:Additional )?Reporting\s+by\s+([^;()]{4,120})"


def read_reporting_credit(text: str) -> tuple[str, ...]:
    """Return the reporters of "(Reporting by Kane Wu in Hong Kong; Editing by …)": they stand in where no byline does."""
    found = re.search(_REPORTING, text, re.IGNORECASE) if text else None
    if found is None:
        return ()
    places = re.sub(r" in [A-Z][\w .'’-]*(?=,|\band\b|$)", " ", " ".join(found.group(1).split()))
    return _people(places)
