"""Line… → the authors: every name near the headline and at the edges of the text is weighed by named features.

A page prints names everywhere: of those it is about, of photographers, of commenters. Who wrote the text stands behind a
word for "by", beside the date, below the headline; is not in the headline; and is introduced in a sentence at the end.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import exp
from typing import NamedTuple

from newsparse.document import Span
from newsparse.knowledge.author_weights import WEIGHTS
from newsparse.knowledge.index import BY, CONJUNCTIONS, HEADINGS, PHOTO
from newsparse.parser.body import Range
from newsparse.parser.lines import Line
from newsparse.parser.names import Name, find_names, is_paragraph
from newsparse.parser.persons import has_given_name, is_dense_name

_ABOVE, _BEHIND = 24, 12
_FIRST, _LAST = 4, 8


class Setting(NamedTuple):
    """What a name is weighed against: the text, its lines, the headline's index, and where the story is."""

    text: str
    lines: tuple[Line, ...]
    headline: int | None
    body: Range

    def window(self) -> range:
        """Return the lines on which an author may be named: from well above the headline to below the story's end."""
        here = self.body.start if self.headline is None else min(self.headline, self.body.start)
        return range(max(0, here - _ABOVE), min(len(self.lines), self.body.end + _BEHIND))


class Candidate(NamedTuple):
    """A name, the index of its line, and the features that speak for and against it."""

    name: Name
    line: int
    features: tuple[str, ...]


# "Photo by Jane Doe", "Edited by John Roe": who did other work than writing.
_OTHERS = frozenset({"photo", "other"})

# "Media Contact:", "CONTACTS": whom a release names below is not who wrote it.
_CONTACT = "contact"
_LONGEST_HEADING = 40


class Author(NamedTuple):
    """A person who wrote the text, as printed, where, and how likely it is."""

    name: str
    span: Span
    line: int
    odds: float


def candidates(setting: Setting) -> list[Candidate]:
    """Return every name near the story, with its features."""
    found: list[Candidate] = []
    labelled: set[int] = set()
    mentions: Mentions = {}
    for index, names in _signed_lines(setting):
        where = _where(setting, index)
        shared = _of_line(setting, index, where, names)
        found += [Candidate(name, index, (*shared, *_of_name(setting, index, where, name, mentions))) for name in names]
        if where in _CLOSE and (f"{_UNDER_BY}, {where}" in shared or any(name.label == "by" for name in names)):
            labelled.add(index)
    here = setting.headline
    first = -1 if here is None else next((each.line for each in found if each.line > here), -1)
    for at, each in enumerate(found):
        among = _among(each.line, labelled, first)
        if among:
            found[at] = each._replace(features=(*each.features, *among))
    return found


_CLOSE = ("at the headline", "at the beginning")


def _signed_lines(setting: Setting) -> list[tuple[int, list[Name]]]:
    """Return the lines that name somebody who may have written the text, and whom."""
    signed: list[tuple[int, list[Name]]] = []
    lines, headline, (start, end) = setting.lines, setting.headline, setting.body
    closed = end < len(lines) and _CONTACT in lines[end].text[:_LONGEST_HEADING].casefold()
    deep = range(start + _FIRST + 1, end - _LAST)
    for index in setting.window():
        line = lines[index]
        if index == headline or (index in deep and is_paragraph(line)):
            continue  # nobody signs in the midst of the story
        names = find_names(line, unknown=is_paragraph(line) or _may_be_unknown(setting, index))
        if not names:  # nearly every line
            continue
        at_contacts = closed and index >= end  # of a release
        kept = [each for each in names if each.label not in _OTHERS and (each.label == "by" or not at_contacts)]
        if kept:
            signed.append((index, kept))
    return signed


def _may_be_unknown(setting: Setting, index: int) -> bool:
    """Tell whether a name counts that no table knows: below the headline, at a date, under "Von". A menu's "Latest Videos",
    "Hide Ad" stand elsewhere.
    """
    if setting.headline is not None and 0 < index - setting.headline <= _CLOSE_BELOW:
        return True
    near = setting.lines[max(0, index - 1) : index + 2]
    if any(line.timexes for line in near):
        return True
    above = near[0].text
    return len(above) <= _LONGEST_BY and above.strip(_SIGNS).casefold() in BY


_CLOSE_BELOW = 3
_LONGEST_BY = 128


def _among(line: int, labelled: set[int], first: int) -> tuple[str, ...]:
    """Name how the names of a line stand among the others: a page that prints a word for "by" means that one."""
    other = ("another is behind a word for by",) if labelled and line not in labelled else ()
    return (*other, "first names below the headline") if line == first else other


def find_authors(setting: Setting) -> tuple[Author, ...]:
    """Return those who wrote the text, in the order in which it names them, each once."""
    best: dict[str, Author] = {}
    named = candidates(setting)
    odds = _together(setting, named, [exp(score(each.features, WEIGHTS)) for each in named])
    for (name, line, _), likely in zip(named, odds, strict=True):
        key = name.text.casefold()
        if likely >= LEAST and (key not in best or best[key].odds < likely):
            best[key] = Author(name.text, name.span.shifted(setting.lines[line].span.start), line, likely)
    least = max([author.odds for author in best.values()], default=0.0) / FAR_BEHIND
    return tuple(sorted([author for author in best.values() if author.odds >= least], key=_place_of))


def _place_of(author: Author) -> Span:
    return author.span


def _together(setting: Setting, named: list[Candidate], odds: list[float]) -> list[float]:
    """Return the odds of each name, those of one list alike: behind a word for "by", "Jane Doe, Jan Roe and Ana Sol"."""
    if len(named) < 2:  # most texts
        return odds
    joins = [_join(setting, above, each) for above, each in pairwise(named)]
    first = 0
    for last in range(len(named)):
        if last < len(joins) and joins[last]:
            continue
        end = last
        while end > first and joins[end - 1] == "," and not has_given_name(named[end].name.text):
            end -= 1  # "Jane Doe and Jan Roe, Example Times"
        odds[first : end + 1] = [max(odds[first : end + 1])] * (end + 1 - first)
        first = last + 1
    return odds


def _join(setting: Setting, above: Candidate, each: Candidate) -> str:
    """Return what joins a name to the one before it in a list: "and" for any word for it, ",", or "" where none goes on."""
    if above.line != each.line or {above.name.label, each.name.label} - _SHARED:
        return ""
    between = setting.lines[each.line].text[above.name.span.end : each.name.span.start]
    words = {"and" if word == "&" else word for word in between.casefold().replace(",", " ").replace(";", " ").split()}
    return "" if words - CONJUNCTIONS else "and" if words else ","


_SHARED = frozenset({"by", "reporting"})


def score(features: Iterable[str], weights: Mapping[str, float]) -> float:
    """Return what the named features are worth together, in natural-log odds."""
    total = weights["start"]
    for name in features:
        total += weights.get(name, 0.0)
    return total


# A name counts from these odds on, and if it does not lie so many times behind the likeliest: a page that prints a byline
# means its names, not a commenter's. Of the odds 0.3 to 0.8, and 3 to 30 times, these gave the best F1, cross-validated.
LEAST = 0.35
FAR_BEHIND = 3.0

_STEPS = (-2, -1, 0, 1, 2, 4, 7)
_BELOW_HEADLINE = (
    "well above the headline", "two above the headline", "right above the headline", "", "right below the headline",
    "two below the headline", "a few lines below the headline", "several lines below the headline", "far below the headline",
)  # fmt: skip


def _of_line(setting: Setting, index: int, where: str, names: Sequence[Name]) -> list[str]:
    """Name what a line says of all the names on it."""
    lines, line = setting.lines, setting.lines[index]
    found = [_place(setting, index)]
    if setting.headline is not None:
        found.append(_BELOW_HEADLINE[bisect_left(_STEPS, index - setting.headline) + (index > setting.headline)])
    rest = line.besides_dates
    for name in names:
        rest -= len(name.text)
    room = "names alone" if rest <= 4 else "few words" if rest <= 16 else "some words" if rest <= 50 else "many words"
    found.append(f"{room}, {where}")
    if line.timexes:
        found.append(f"date on the line, {where}")
    if index + 1 < len(lines) and lines[index + 1].timexes and lines[index + 1].is_dated:
        found.append(f"date below, {where}")
    if index and lines[index - 1].timexes and lines[index - 1].is_dated:
        found.append(f"date above, {where}")
    if len(names) > 1:
        label = _LABELS.get(names[0].label, _UNLABELLED)
        found.append(f"{'two' if len(names) == 2 else 'several'} names, {label}")
    if index:
        found.append(f"{_line_above(lines[index - 1])}, {where}")
    if line.text[0] in "*•-–|·":
        found.append("a list's item")
    return found


def _where(setting: Setting, index: int) -> str:
    """Return in which part of a page a line stands: at its headline, at the end of its text, elsewhere."""
    body = setting.body
    if index >= body.end - 3 and index > body.start + 3:
        return "at the end" if index < body.end + 4 else "elsewhere"
    if setting.headline is not None and -2 <= index - setting.headline <= 7:
        return "at the headline"
    if body.start - 3 <= index < body.start + 3:
        return "at the beginning"
    return "elsewhere"


_UNDER_BY = "under a word for by"


def _line_above(line: Line) -> str:
    """Name what the line above says: "Autor:", "Von", "Photo by", "Lesen Sie auch"."""
    bare = line.text.strip(_SIGNS).casefold()
    if bare in BY:
        return _UNDER_BY
    if bare in HEADINGS or bare in PHOTO:
        return "under a heading"
    return "under running text" if line.is_prose else "under a line"


def _place(setting: Setting, index: int) -> str:
    """Name where in the story a line stands."""
    body = setting.body
    if index < body.start:
        return "next above the text" if index >= body.start - 2 else "above the text"
    if index >= body.end:
        return "right below the text" if index < body.end + 3 else "below the text"
    if index < body.start + 3:
        return "among the first lines"
    return "among the last lines" if index >= body.end - 3 else "within the text"


_LABELS = {
    "by": "behind a word for by",
    "reporting": "behind a word for reporting",
    "introduced": "introduced in a sentence",
}
_UNLABELLED = "no word before it"

_WORDS = ("", "one word", "two words", "three words", "four words", "five words")


def _of_name(setting: Setting, index: int, where: str, name: Name, mentions: Mentions) -> list[str]:
    """Name what speaks for and against one name."""
    text, words = name.text, name.text.split()
    found = [f"{_LABELS.get(name.label, _UNLABELLED)}, {where}"]
    if where == "elsewhere":
        found += _byline_anywhere(setting, index, name)
    if name.role:
        found.append(f"introduced with a role, {where}" if name.label == "introduced" else f"a role beside it, {where}")
    if is_dense_name(text):
        found.append("a name without blanks")
    else:
        found.append("a given name" if has_given_name(text) else "no given name")
        found.append(_WORDS[min(len(words), 5)])
    if text.isupper():
        found.append("all capitals")
    if setting.headline is not None and words[-1] in setting.lines[setting.headline].text:
        found.append("in the headline")
    if text not in mentions:
        mentions[text] = _mentions(setting, index, name, words) if len(mentions) < _MOST_NAMES else _UNCOUNTED
    found += mentions[text]
    if setting.lines[index].text.startswith(text):
        found.append("opens its line")
    return found


def _byline_anywhere(setting: Setting, index: int, name: Name) -> Iterable[str]:
    """Name a byline by its look alone: "By Tom Pyman" above "Published: 3 June 2025", wherever the page has it."""
    lines, line = setting.lines, setting.lines[index]
    above = lines[index - 1].text.strip(_SIGNS).casefold() if index else ""
    if (name.label == "by" or above in BY) and not line.is_prose:
        dated = line.timexes or any(below.timexes and below.is_dated for below in lines[index + 1 : index + 3])
        yield "a byline with a date, wherever it is" if dated else "a byline, wherever it is"


_SIGNS = " :.-–—*•|"


# A name → what its mentions elsewhere say of it. Each is counted once, however often it is printed; and of a page that lists
# thousands of names, those beyond the first some hundred are not counted: the text is searched for each.
Mentions = dict[str, tuple[str, ...]]
_MOST_NAMES = 300
_UNCOUNTED = ("named once",)


def _mentions(setting: Setting, index: int, name: Name, words: list[str]) -> tuple[str, ...]:
    """Name where else the text names this person: the story speaks of others than its author."""
    text, surname = setting.text, words[-1]
    end = setting.lines[index].span.start + name.span.end
    if text.rfind(surname) == text.find(surname) == end - len(surname) and text.endswith(name.text, 0, end):
        found = ["named once"]  # as most are
    else:
        found = _counts(setting, name.text, surname)
    if name.text.isascii() and any(_is_common(word, text) for word in words if len(word) > 2):
        found.append("a common word")
    return tuple(found)


def _counts(setting: Setting, name: str, surname: str) -> list[str]:
    text, lines, body = setting.text, setting.lines, setting.body
    count = text.count(name)
    found = ["named once" if count == 1 else "named twice" if count == 2 else "named often"]
    if body.start < body.end:
        start, end = lines[body.start].span.start, lines[body.end - 1].span.end
        spoken = text.count(surname, start, end)
        spoken -= text.count(name, start, end) if spoken else 0
        if spoken > 0:
            found.append("spoken of by surname" if spoken == 1 else "often spoken of by surname")
    return found


def _is_common(word: str, text: str) -> bool:
    """Tell whether a text has a word in small letters. From behind they are looked for in half the time."""
    return text.rfind(f" {word.lower()} ") >= 0
