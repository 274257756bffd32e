"""Nexis Uni, Nexis Advance, Lexis+: what comes out of their Word, RTF and PDF files as text.

Ferries to leave earlier
The Example Times
January 11, 2018 Thursday, Late Edition - Final
Copyright 2018 The Example Times Company
Section: Section B; Column 0; Pg. 1
Length: 1143 words
Byline: By ANA FERREIRA
Body

The council of the harbour town …

Classification

Language: ENGLISH
Load-Date: January 12, 2018
End of Document
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newsparse.document import Part, Span
from newsparse.knowledge.database_labels import LEXIS_HEAD, LEXIS_TAIL
from newsparse.layouts.labels import trimmed
from newsparse.layouts.layout import Layout
from newsparse.layouts.rows import (
    MARGIN,
    Row,
    dated_parts,
    edition_parts,
    headline_parts,
    is_copyright,
    own_name,
    read_date_line,
    rows_of,
    together,
)

# The downloader's name and clock, and the list of what was downloaded, each title with its search below it.
_COVER = r"User Name\s*:|Date and Time\s*:|Job Number\s*:|Documents? \(\d{1,6}\)$"
_LIST = re.compile(
    rf"(?:{_COVER}|\d{{1,5}}\.\s|Client/Matter\s*:|Search (?:Terms|Type)\s*:|Narrowed by|Content Type\b|About LexisNexis)"
)
_END = (
    r"\s*(?:End of Document|Ende des Dokuments?|Fin d[ue]l? document[oe]?|Einde van (?:het )?document|"
    r"Fine del documento)\s*$"
)
_PAGE = re.compile(r"(?:Page|Seite|Pagina) \d{1,4} (?:of|von|van) \d{1,4}$")
_CORRECTED = re.compile(r"\W{0,3}Correction Appended\W{0,3}$")
# Alone on a line: what follows is below the text.
_BELOW = re.compile(r"(?:Classification|Graphic|Correction|Notes?|Load-Date\s*:.*)$")
_LABEL = re.compile(r"([^\W\d_][\w /-]{1,30}?)[ \u00a0]?:(?=[\s\u00a0]|$)")

_HEAD = 12
# The date stands among so many lines above the labels, editions between them.
_EDITIONS = 6
# "20:00:00 - 21:00:00", "8:00 PM EST": the air time of a programme, in the place of its name.
_CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?\b[^a-z]{0,40}$")


def recognises(head: str) -> bool:
    """Tell whether a text opens as Nexis Uni prints it: by its cover, or by a label in its place: behind the copyright, or
    above "Body" alone on a line; a correction alone above the copyright will do.
    """
    rows = rows_of(head)
    if any(re.match(_COVER, row.text) for row in rows[:2]) and sum(map(_is_cover, rows[:8])) > 1:
        return True
    body = next((at for at, row in enumerate(rows) if row.text == "Body"), len(rows))
    above = rows[:body]
    if body < len(rows) and any(_name(row, LEXIS_HEAD) == "length" for row in above[-_HEAD:]):
        return any(read_date_line(row) or is_copyright(row) for row in above[-_HEAD:])
    for at, row in enumerate(above[:_HEAD]):
        if at > 1 and is_copyright(row):
            below = above[at + 1 : at + 3]
            return _CORRECTED.match(above[at - 1].text) is not None or any(_name(each, LEXIS_HEAD) for each in below)
    return False


def _is_cover(row: Row) -> bool:
    return re.match(_COVER, row.text) is not None


def parts(text: str) -> tuple[Part, ...]:
    """Name what stands above the labels, what they say, and the story between "Body" and "Classification"."""
    rows = rows_of(text)
    bodies = (at for at, row in enumerate(rows) if row.text == "Body")
    body = next((at for at in bodies if _is_labelled(rows[max(0, at - _HEAD) : at])), None)
    first = _first_label(rows[:body])
    if first is None:
        whole = rows and any(map(_is_cover, rows[:2]))
        return (Part("cover_page", together(rows)),) if whole else ()
    labelled = rows[first : len(rows) if body is None else body]
    story = [] if body is None else rows[body + 1 :]
    tail = _tail(story)
    named = [*_above(text, rows[:first]), *_labelled(text, labelled)]
    named += _story(story[:tail], _title(text, named))
    return (*named, *_labelled(text, [row for row in story[tail:] if not _END_LINE.match(row.text)]))


_END_LINE = re.compile(_END)
_TABLE = LEXIS_HEAD | LEXIS_TAIL


def _name(row: Row, table: dict[str, str]) -> str | None:
    """Return what a line's label names; None for a line without one that the table knows."""
    found = _LABEL.match(row.text)
    return table.get(found[1].casefold()) if found else None


def _is_labelled(rows: list[Row]) -> bool:
    """Tell whether the head of an article stands among the lines above: "Body" may be a headline, or a line of the cover."""
    return any(_name(row, LEXIS_HEAD) or is_copyright(row) for row in rows)


def _first_label(rows: list[Row]) -> int | None:
    """Return the place of the first line below publication and date: the copyright, a label, or the correction."""
    for at, row in enumerate(rows):
        if is_copyright(row) or _CORRECTED.match(row.text) or _name(row, LEXIS_HEAD):
            return at
    return None


def _tail(story: list[Row]) -> int:
    """Return where the lines below the text begin: at the last "Classification" or "Load-Date:", and before it at the
    headings of pictures and corrections.
    """
    tail = next((at for at in range(len(story) - 1, -1, -1) if story[at].text == "Classification"), None)
    if tail is None:
        tail = next(
            (at for at in range(len(story) - 1, -1, -1) if _name(story[at], LEXIS_TAIL) == "load_date"), len(story)
        )
    for at in range(max(0, tail - _CLOSE), tail):
        if _BELOW.match(story[at].text) and story[at].gap:
            return at
    return tail


_CLOSE = 12


def _above(text: str, rows: list[Row]) -> Iterator[Part]:
    """Name the lines above the labels: headline, publication, date, editions; and the cover above them."""
    at = next((at for at in range(len(rows) - 1, max(0, len(rows) - _EDITIONS), -1) if read_date_line(rows[at])), None)
    dated = read_date_line(rows[at]) if at is not None else None
    above = rows[:at]
    if above and _CLOCK.match(above[-1].text):
        yield Part("published_time", above.pop().span)
    publication = above.pop() if len(above) > 1 or (above and dated is None) else None
    cover = next((place for place in range(len(above) - 1, -1, -1) if _LIST.match(above[place].text)), -1)
    if cover >= 0 and any(map(_is_cover, above)):
        cover = max(cover, len(above) - 2)
        yield Part("cover_page", together(above[: cover + 1]))
        above = above[cover + 1 :]
    title = [row for row in above if not _PAGE.match(row.text)]
    # The running head of the page says the same again.
    first = next((at for at, (row, below) in enumerate(pairwise(title)) if row.text != below.text), len(title) - 1)
    if title:
        yield from headline_parts(text, together(title[first:]))
    if publication:
        yield from _publication(publication, is_aired=dated is not None and "-" in text[slice(*dated.date)])
    if dated is not None and at is not None:
        yield from dated_parts(rows[at], dated)
        for row in rows[at + 1 :]:
            yield from edition_parts(row, row.span)


_EDITION = re.compile(r"\s-\s(?=[^-]*\bEdition\b)")
_PROGRAMME = re.compile(r"(?<=[a-z.])\s(?=[A-Z][A-Z0-9 &'’-]+$)")


def _publication(row: Row, *, is_aired: bool) -> Iterator[Part]:
    """Name the outlet, and what stands on its line: "The Example (London) - Final Edition", and, above an air time, the
    programme: "Example Television, Inc. COUNTDOWN".
    """
    for pattern, name in ((_EDITION, "edition"), (_PROGRAMME, "programme")):
        found = pattern.search(row.text) if name == "edition" or is_aired else None
        if found:
            yield Part("publication", Span(row.start, row.start + found.start()))
            yield Part(name, Span(row.start + found.end(), row.end))
            return
    yield Part("publication", row.span)


def _title(text: str, named: list[Part]) -> str:
    return next((text[slice(*part.span)] for part in named if part.name == "headline"), "")


def _story(rows: list[Row], title: str) -> Iterator[Part]:
    """Yield the stretches of the story, without the numbers of its pages, the headline above each, ends that are none."""
    kept: list[Row] = []
    for above, row in zip([None, *rows], rows, strict=False):
        head = above is not None and _PAGE.match(above.text) and row.text == title
        if head or _PAGE.match(row.text) or _END_LINE.match(row.text):
            if kept:
                yield Part("body", together(kept))
            kept = []
        else:
            kept.append(row)
    if kept:
        yield Part("body", together(kept))


def _labelled(text: str, rows: list[Row]) -> Iterator[Part]:
    """Name the values of labelled lines, which may go on below, and of lines that are a heading of their own."""
    heading = ""
    for at, row in enumerate(rows):
        if _CORRECTED.match(row.text):
            yield Part("notes", row.span)
        elif is_copyright(row):
            yield Part("copyright", row.span)
        elif found := _LABEL.match(row.text):
            name = _TABLE.get(found[1].casefold()) or own_name(found[1])
            last = at
            while last + 1 < len(rows) and _goes_on(rows[last + 1]):
                last += 1
            value = trimmed(text, row.start + row.text.index(":") + 1, rows[last].end)
            if value.start < value.end:
                yield Part(name, value)
            heading = "labelled"
        elif _BELOW.match(row.text):
            heading = _TABLE.get(row.text.casefold(), "")
        elif heading and heading != "labelled":
            yield Part(heading, row.span)


def _goes_on(row: Row) -> bool:
    """Tell whether a line goes on with the label's value above it."""
    return row.gap == 0 and not (
        _LABEL.match(row.text) or is_copyright(row) or _BELOW.match(row.text) or _CORRECTED.match(row.text)
    )


LAYOUT = Layout(
    "nexisuni",
    recognises,
    parts,
    ends=rf"^{_END}",
    needs=rf"^{MARGIN}(?:Body{MARGIN}$|Length\s*+:|Copyright |Correction Appended)|User Name\s*+:",
    country="US",
)
