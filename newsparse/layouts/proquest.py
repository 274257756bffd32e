"""ProQuest: records between lines of underscores, the title first, then paragraphs "Label: value", the text among them.

____________________________________________________________

Ferries to leave earlier

Author: Ana Ferreira

Full text: The council of the harbour town …

Publication title: The Example Times

Publication date: Jun 1, 2025

Last updated: 2025-06-02
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Part
from newsparse.knowledge.database_labels import PROQUEST_LABELS
from newsparse.layouts.labels import LABELLED, trimmed
from newsparse.layouts.layout import Layout
from newsparse.layouts.rows import MARGIN, Row, rows_of, together
from newsparse.parser.dateline import agency
from newsparse.timex import find

_LINE = r"\s*(?:_{50,}|\*{50,})\s*$"
_COUNT = r"\s*Document \d{1,6} of \d{1,6}\s*$"
_NEEDS = (
    rf"^{MARGIN}(?:ProQuest document ID|Publication (?:title|info|year)|Publication ?date|Document URL|Full [Tt]ext|"
    r"Abstract|Volltext|Texto completo|Last updated|Source type)\s*+:"
)
# What closes the file: how to reach the vendor, and whose the database is.
_CONTACT = (
    r"\A\s*+(?:(?:_{20,}+|\*{20,}+)\s*+)?(?:Contact (?:us at|ProQuest)|Bibliography|Citation style|Database copyright|"
    r"Copyright .{1,3} ?\d{4} ProQuest|Kontakt|https?://www\.proquest\.com/go/)"
)
_LABEL = re.compile(LABELLED)
_TELLING = frozenset({"publication_info", "publication", "id", "url", "database", "source_type", "issn", "links"})
_LEAST = 3


def recognises(head: str) -> bool:
    """Tell whether a text has at least three of the labels, one of which no article's header has elsewhere."""
    names = {name for row in rows_of(head) if (name := _name(row))}
    return (
        len(names) >= _LEAST and bool(names & _TELLING) and bool(names & {"body", "abstract", "id", "publication_info"})
    )


def parts(text: str) -> tuple[Part, ...]:
    """Name the title, what the labels say, and the text; the abstract where there is none."""
    rows = [row for row in rows_of(text) if not (re.match(_LINE, row.text) or re.match(_COUNT, row.text))]
    first = next((at for at, row in enumerate(rows) if _name(row)), None)
    if first is None or not recognises(text):
        return ()
    named = list(_labelled(text, rows, first))
    has_text = any(part.name == "body" for part in named)
    titles = [part for part in named if part.name == "title"]
    named = [part if has_text or part.name != "abstract" else Part("body", part.span) for part in named]
    title = together(rows[:first]) if first else titles[0].span if titles else None
    return (
        *((Part("headline", title),) if title else ()),
        *(part for part in named if part.name != "title"),
    )


def _name(row: Row) -> str | None:
    """Return what a line's label names; None for a line without one that the table knows."""
    found = _LABEL.match(row.text)
    return PROQUEST_LABELS.get(found[1].casefold()) if found else None


def _labelled(text: str, rows: list[Row], first: int) -> Iterator[Part]:
    """Name the values from the line `first` on: each goes on until the next label; the text until the labels below it."""
    at = first
    while at < len(rows):
        name = _name(rows[at])
        end = at + 1
        while end < len(rows) and not (_ends_text(rows, end) if name == "body" else _name(rows[end])):
            end += 1
        value = trimmed(text, rows[at].start + rows[at].text.index(":") + 1, rows[end - 1].end)
        if value.start < value.end and name:
            if name == "publication_info":  # "The Example Times; Porto [Porto]01 Jun 2025: A.12."
                yield from (Part("published", timex.span) for timex in find(text[slice(*value)], value.start)[-1:])
            yield Part("credits" if name == "credit" and agency(text[slice(*value)]) else name, value)
        at = end


def _ends_text(rows: list[Row], at: int) -> bool:
    """Tell whether the labels below the text begin at a line: another labelled line follows next, or nothing does.

    "Title: …" in the middle of a story is a line of it.
    """
    if not rows[at].gap or _name(rows[at]) is None:
        return False
    return at + 1 == len(rows) or any(_name(row) for row in rows[at + 1 : at + 3])


LAYOUT = Layout(
    "proquest",
    recognises,
    parts,
    starts=rf"^(?:{_LINE}|{_COUNT})",
    tails=_CONTACT,
    needs=_NEEDS,
)
