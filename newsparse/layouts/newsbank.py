"""NewsBank, Access World News: title, then the date, a bar and the outlet; labels between bars; the text under a link.

    Ferries to leave earlier

     July 17, 2024 | Example Courier, The (Harbour Town, MD)

     Author/Byline: Ana Ferreira | Section: Local News

     537
     Words

     Read News Document

     HARBOUR TOWN — The council …

Another copy prints every field behind a label: "Paper: …" / "Title: …" / "Date: …" / "Record Number: …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Part
from newsparse.knowledge.database_labels import NEWSBANK_LABELS, NEWSBANK_LINKS
from newsparse.layouts.labels import LABELLED, trimmed
from newsparse.layouts.layout import Layout
from newsparse.layouts.rows import Row, is_copyright, rows_of, together

# "July 17, 2024 | Example Courier, The (Harbour Town, MD)"
_DATE_AND_PAPER = r"\s*[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4} \| ?\S"
_LABEL = re.compile(LABELLED)
_WORDS = re.compile(r"(?:\d[\d,.]{0,7}\s?)?words$", re.IGNORECASE)
_COUNT = re.compile(r"\d[\d,.]{0,7}$")
_PAGE = re.compile(r"(?:Page|Pg\.?|p\.) ?\S{1,8}$")
_HEAD = 14
_LEAST = 3


def recognises(head: str) -> bool:
    """Tell whether a text has the date and the outlet on a line, its labels, or nothing but an outlet and its links."""
    rows = rows_of(head)
    if any(re.match(_DATE_AND_PAPER, row.text) for row in rows[:4]):
        return any(_is_link(row) or _name(row) or _WORDS.match(row.text) for row in rows[:_HEAD])
    if len(rows) > 1 and all(_is_link(row) for row in rows[1:3]):
        return True
    labels = {name for row in rows if (name := _name(row))}
    return (
        bool(rows) and _name(rows[0]) == "publication" and {"headline", "published"} < labels and len(labels) > _LEAST
    )


def parts(text: str) -> tuple[Part, ...]:
    """Name the title, the pieces of the lines between bars, and the text below the last of the links."""
    rows = rows_of(text)
    at = next((at for at, row in enumerate(rows[:_HEAD]) if re.match(_DATE_AND_PAPER, row.text)), None)
    if at is None and not recognises(text):
        return ()
    named = list(_pieces(text, rows[at], at)) if at is not None else []
    if at:
        named.insert(0, Part("headline", together(rows[:at])))
    elif at is None and len(rows) > 1 and _is_link(rows[1]):
        named.append(Part("publication", rows[0].span))
        at = 0
    first = 0 if at is None else at + 1
    end = _end_of_head(rows, first)
    for index, row in enumerate(rows[first:end], first):
        if _WORDS.match(row.text) or (
            _COUNT.match(row.text) and index + 1 < end and _WORDS.match(rows[index + 1].text)
        ):
            named.append(Part("length", row.span))
        elif not _is_link(row):
            named += _pieces(text, row, None)
    return (*named, *_below(text, rows[end:]))


def _is_link(row: Row) -> bool:
    return row.text.casefold() in NEWSBANK_LINKS


def _name(row: Row) -> str | None:
    found = _LABEL.match(row.text)
    return NEWSBANK_LABELS.get(found[1].casefold()) if found else None


def _end_of_head(rows: list[Row], first: int) -> int:
    """Return where the text begins: behind labels, the count of words and links."""
    at = first
    while at < len(rows) and (
        _is_link(rows[at]) or _name(rows[at]) or _WORDS.match(rows[at].text) or _COUNT.match(rows[at].text)
    ):
        at += 1
    return at


def _pieces(text: str, row: Row, at: int | None) -> Iterator[Part]:
    """Name what stands between the bars of a line: labelled, or the date, the outlet, the page, the edition."""
    start = row.start
    for number, piece in enumerate(row.text.split("|")):
        span = trimmed(text, start, start + len(piece))
        start += len(piece) + 1
        found = _LABEL.match(text, *span)
        name = NEWSBANK_LABELS.get(found[1].casefold()) if found else None
        if found and name:
            value = trimmed(text, found.end(), span.end)
            yield from (Part(name, value),) if value.start < value.end else ()
        elif at is not None and span.start < span.end:
            printed = text[slice(*span)]
            place = (
                ("published", "publication")[number] if number < 2 else "page" if _PAGE.match(printed) else "edition"
            )
            yield Part(place, span)


def _below(text: str, rows: list[Row]) -> Iterator[Part]:
    """Name the story, and the rights, the record's number and the like below it."""
    end = len(rows)
    for at in range(len(rows) - 1, max(-1, len(rows) - 1 - _MOST_BELOW), -1):
        if is_copyright(rows[at]) or _name(rows[at]) in ("id", "copyright", "subject", "url") or _is_link(rows[at]):
            end = at
    if rows[:end]:
        yield Part("body", together(rows[:end]))
    for row in rows[end:]:
        if is_copyright(row) and _name(row) is None:
            yield Part("copyright", row.span)
        else:
            yield from _pieces(text, row, None)


_MOST_BELOW = 8

LAYOUT = Layout("newsbank", recognises, parts, starts=rf"^(?:{_DATE_AND_PAPER})", above=1)
