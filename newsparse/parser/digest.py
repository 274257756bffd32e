"""Line… → whether a text lists several stories instead of telling one: contents, news in brief, a desk's budget.

Told by structure: titles that are numbered first and come again below, datelines of several places, slugs that open lines.
"""

from __future__ import annotations

from newsparse.document import Span
from newsparse.parser.dateline import read_opening
from newsparse.parser.dateline.patterns import compiled
from newsparse.parser.lines import Line

_LEAST = 3
# "1) Ferries to leave earlier", "[2] Island votes"
_NUMBERED = r"\[?(\d{1,2})[.)\]] {0,4}(?=[^\W\d_])"
# "ISLAND-FERRIES — The council …", "US--Island Ferries, _ …", "FBN--HARBOUR (with photo):"
_BUDGETED = r"[A-Z]{2,15}(?:-{1,2}[A-Z][A-Z.']{1,20}){1,4}(?:, [^.]{2,40})? ?(?:_|--|—|:) "
# "HARBOUR TOWN (AP) _ The council …": whether it is a dateline is told by who signs it
_SIGNED = r"[^()]{2,60}\([^()]{2,30}\) ?[-–—_:]"


def find_digest(lines: tuple[Line, ...]) -> Span | None:
    """Return from where to where a text lists stories, if it does."""
    numbered: list[int] = []
    budgeted: list[Line] = []
    signed: list[Line] = []
    for index in _telling(lines):
        line = lines[index]
        text = line.text
        if text[0].isdigit() or text[0] == "[":
            found = None if line.timexes else compiled(_NUMBERED).match(text)
            if found and _goes_on(int(found[1]), index, numbered):
                numbered.append(index)
        elif text[0].isupper():
            if "-" in text[2:18] and compiled(_BUDGETED).match(text):
                budgeted.append(line)
            elif "(" in text[2:62] and compiled(_SIGNED).match(text):
                signed.append(line)
    return _from_to(_contents(numbered, lines)) or _from_to(budgeted) or _from_to(_of_several_places(signed))


def _telling(lines: tuple[Line, ...]) -> list[int]:
    """Return the lines that are no plain sentences by their beginnings: fewer of them than make a list are none."""
    texts = [line.text[:62] for line in lines]
    telling = [
        at for at, text in enumerate(texts) if "(" in text or "-" in text[:18] or text[0] == "[" or text[0].isdigit()
    ]
    return telling if len(telling) >= _LEAST else []


def _of_several_places(signed: list[Line]) -> list[Line]:
    """Return the first line of each place from which an agency signs, of lines that may be signed."""
    places: dict[str, Line] = {}
    for line in signed if len(signed) >= _LEAST else ():
        opening = read_opening(line.text, line.span.start, line.timexes)
        if opening and opening.credits and opening.dateline and opening.dateline.place:
            places.setdefault(opening.dateline.place, line)
    return list(places.values())


def _from_to(items: list[Line]) -> Span | None:
    return Span(items[0].span.start, items[-1].span.end) if len(items) >= _LEAST else None


def _goes_on(number: int, index: int, numbered: list[int]) -> bool:
    """Tell whether a numbered line is the next of a list of contents: numbered from 1 on, hardly anything between."""
    return number == len(numbered) + 1 and (not numbered or index - numbered[-1] <= _BETWEEN)


_BETWEEN = 3


def _contents(numbered: list[int], lines: tuple[Line, ...]) -> list[Line]:
    """Return the numbered lines whose words open another line below them, the head of a story: a date or a source follows.

    An article's own contents come again as its headings, which nothing of the kind follows.
    """
    if len(numbered) < _LEAST:
        return []
    below = numbered[-1] + 1
    opens = {_key(line.text): index for index, line in enumerate(lines[below:], below)}
    heads = ((lines[index], opens.get(_key(lines[index].text))) for index in numbered)
    return [line for line, at in heads if at and _is_head(line.text, lines[at : at + 3])]


def _is_head(title: str, lines: tuple[Line, ...]) -> bool:
    """Tell whether a date or a source follows a title: `"Hard Task Ahead" -- Jordan Times Headline`."""
    return any(line.timexes for line in lines) or (" -- " in lines[0].text and " -- " not in title)


_TITLE = 40


def _key(text: str) -> str:
    """Return how a title begins, by its letters and digits, without its number."""
    found = compiled(_NUMBERED).match(text)
    return "".join(filter(str.isalnum, text[found.end() if found else 0 :][:_TITLE].casefold()))
