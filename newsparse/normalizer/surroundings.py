"""What stands around a date on its line: its label, words behind it, citations, signs that part it from a sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.document import composed
from newsparse.knowledge.date_formats import DATE_FORMATS
from newsparse.knowledge.growing import made
from newsparse.knowledge.index import PHOTO, RELATIVE_DAYS, ROLES
from newsparse.knowledge.labels import DEICTIC_WORDS, OTHER_LABELS
from newsparse.parser import Line, Story
from newsparse.parser.dateline import agency
from newsparse.timex import Timex

LABEL_REACH = 48


def label_of(story: Story, index: int, before: int, timex: Timex) -> str:
    """Return the words in front of a date on its line; where there are none, a short line above that ends with a colon
    or consists of a label.
    """
    text = story.document.text[max(before, timex.span.start - LABEL_REACH) : timex.span.start]
    if not text.strip(" \t(|-–—:,") and before == story.lines[index].span.start and index:
        above = story.lines[index - 1]
        if len(above.text) <= LABEL_REACH and not above.timexes:
            text = above.text
    return " ".join(composed(text.casefold()).split())


_LABELS = made(lambda: ROLES | OTHER_LABELS)
_LONGEST_PHRASE = max(phrase.count(" ") for phrase in _LABELS) + 1
_WORDS = r"[^\s:：|,;()\[\]•·–—/]+"


def labelled(label: str) -> str | None:
    """Return the role that the words before a date say: "last updated at" → updated; the last label said wins."""
    return _said(label)[0]


@lru_cache(maxsize=4096)
def _said(label: str) -> tuple[str | None, str]:
    """Return the role that the words before a date say, and the first word of those that say it."""
    words = re.findall(_WORDS, label)
    for end in range(len(words), 0, -1):
        for start in range(max(0, end - _LONGEST_PHRASE), end):
            role = _LABELS.get(" ".join(words[start:end]))
            if role:
                return role, words[start]
    return None, ""


def is_in_a_sentence(story: Story, line: Line, timex: Timex, label: str) -> bool:
    """Tell whether the words that label a date are a sentence's: "The plan, published on 4 July 2020, says …"; those of
    "Published February 24, 2020Last updated …", of "… in the hall. (updated 4 July 2020)" are not.
    """
    before = story.document.text[line.span.start : timex.span.start]
    at = before.lower().rfind(_said(label)[1])
    goes_on = before[:at].rstrip()[-1:] if at > 0 else ""
    return before[at : at + 1].islower() and (goes_on.isalnum() or goes_on == ",")


def said_behind(line: Line, timex: Timex, story: Story) -> str | None:
    """Return the role that the words behind a date say: "wurde am 14. Dezember 2015 um 14:48 Uhr veröffentlicht"; where
    another date follows, they are its label.
    """
    if line.timexes and line.timexes[-1].span.start > timex.span.start:
        return None
    behind = story.document.text[timex.span.end : min(timex.span.end + LABEL_REACH, line.span.end)].casefold().split()
    said = (ROLES.get(word.strip(".,;:")) for word in behind)
    return next((role for role in said if role), None)


# "27.1.2022 - Bei der …", "Berlin, 3. Mai 2021. Die …", "15.10.2020 | …"
_JOINERS = frozenset("-–—:|/•·.")


def opens_the_line(line: Line, timex: Timex, story: Story) -> bool:
    """Tell whether a line opens with a date that is no part of the sentence that follows: a joiner stands behind it
    ("27.1.2022 - Bei der …"), or it is printed in numbers alone, before everything else ("(18.01.2018) Seit 2007 …").
    """
    before = story.document.text[line.span.start : timex.span.start]
    after = story.document.text[timex.span.end : line.span.end].lstrip(" )")
    if before.count(" ") > 2:
        return False
    if timex.year is not None and timex.format in _NUMERIC and before.rstrip()[-1:] in _OPENERS:
        return True
    begins_anew = timex.ymd is not None and not before and after[:1].isupper()  # "July 7, 2020 The letter below …"
    return after[:1] in _JOINERS or begins_anew


# "(18.01.2018) Seit 2007 …", "Red. / 31.10.2023 Die frühere Kolonie …", "Nachricht | 30.10.2021 Migration …"
_OPENERS = frozenset(("", "(", "/", "|", "•", "·"))


def is_cited(story: Story, line: Line, timex: Timex) -> bool:
    """Tell whether a date stands in a suggested citation of the text, before its address: "VerfBlog, 2019/7/13, https://…",
    or as the APA prints it: "… says new study (2023, December 22)".
    """
    before = story.document.text[max(line.span.start, timex.span.start - 2) : timex.span.start]
    after = story.document.text[timex.span.end : timex.span.end + 12]
    if before.endswith("(") and after.startswith(")") and timex.format == "year month day":
        return True
    return before == ", " and after.lstrip(", ").startswith("http")


def is_today(story: Story, line: Line, timex: Timex) -> bool:
    """Tell whether a sentence calls a full date today: "ce jeudi 2 novembre 2023", "today (June 1, 2025)"."""
    if timex.ymd is None:
        return False
    before = story.document.text[max(line.span.start, timex.span.start - _TODAY_REACH) : timex.span.start]
    words = before.casefold().split()
    bare = [word.strip("(,") for word in words[-2:]]
    return bool(bare) and (bare[-1] in _TODAY or " ".join(bare) in _TODAY)


_TODAY_REACH = 16
_TODAY = made(lambda: {*DEICTIC_WORDS, *(word for word, days in RELATIVE_DAYS.items() if days == 0)})


def is_signed_off(story: Story, line: Line, timex: Timex) -> bool:
    """Tell whether a text ends with the date behind names: "… sagte sie. (Jane Roe, APA, 3.5.2024)"."""
    if line.span.end - timex.span.end > 1 or not line.text.endswith(")"):
        return False
    names = story.document.text[line.span.start : timex.span.start].rpartition("(")[2]
    return len(names) > _INITIALS and names.rstrip().endswith(",")


_INITIALS = 3

# Dates in numbers alone.
_NUMERIC = frozenset(row.name for row in DATE_FORMATS if "{mm}" in row.template)


_CREDIT_REACH = 48
_CREDIT_SIGNS = r"[\s/|()\[\],;:.·•©–—-]+"
_CAPTION_WORDS = 12


def is_caption(story: Story, line: Line, timex: Timex) -> bool:
    """Tell whether a date stands in the description of a picture: "… in Tarzana on Nov. 8, 2023. (Photo: Jane Roe)", "… à
    Bruxelles, le 7 mai 2019. JANE ROE / AFP". Words stand before it, and behind it, at the end, a picture or an agency is
    named. A clock's time is none of a picture: "By Jane Roe, June 3, 2025, 10:00, AP".
    """
    if timex.hour is not None or timex.span.start - line.span.start < _CAPTION_WORDS:
        return False
    behind = story.document.text[max(timex.span.end, line.span.end - _CREDIT_REACH) : line.span.end]
    words = [word for word in re.split(_CREDIT_SIGNS, behind) if word]
    return any(word.casefold() in PHOTO or agency(word) for word in words)
