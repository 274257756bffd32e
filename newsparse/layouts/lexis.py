"""LexisNexis, classic text: a centred head, labels in capitals, a story wrapped at 80 columns, labels again.

                           1 of 10 DOCUMENTS

                        The Example Times (London)

                         June 17, 1995, CITY EDITION

Ferries to leave earlier; harbour towns
object

BYLINE: Ana Ferreira

LENGTH: 355 words

The council of the harbour town …

LOAD-DATE: June 19, 1995

                      Copyright 1995 Example Media Ltd.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Part, Span
from newsparse.knowledge.database_labels import LEXIS_HEAD, LEXIS_TAIL
from newsparse.layouts.labels import trimmed
from newsparse.layouts.layout import Layout
from newsparse.layouts.rows import (
    Dated,
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

# "1 of 10 DOCUMENTS", "FOCUS - 2 of 10 DOCUMENTS", "Dokument 3 von 10", "Document 3 de 10", "Documento 3 di 10"
_COUNT = r"\s*(?:FOCUS - )?(?:\d{1,6} of \d{1,6} DOCUMENTS?|Do[ck]ument[eo]? \d{1,6} (?:von|de|di|van) \d{1,6})\s*$"
_COVER = r"(?:Download|Print) Request\s*:|Printopdracht\s*:|Time Of Request\s*:|Druckauftrag\s*:"
_END_OF_REQUEST = r"\s*-{2,6} ?End of Request ?-{2,6}"

_LABEL = re.compile(r"([A-ZÀ-Þ][A-ZÀ-Þ /-]{1,30}):(?=\s|$)")
# A title or an edition above the date is flush left or centred; the story begins flush left.
_CENTRED = 4
# The date stands among so many lines.
_HEAD = 14
# So many labelled fields tell the layout where nothing counts the documents.
_LEAST = 2


def recognises(head: str) -> bool:
    """Tell whether a text opens as LexisNexis prints it: by its count of documents, its cover, or two of its labels in
    capitals, each beginning a paragraph.
    """
    rows = rows_of(head)
    if not rows:
        return False
    if any(re.match(_COVER, row.text) for row in rows[:3]):
        return True
    count = next((at for at, row in enumerate(rows) if re.match(_COUNT, row.text)), None)
    names = {name for row in rows if (row.gap or row is rows[0]) and (name := _name(row, LEXIS_HEAD | LEXIS_TAIL))}
    if count is not None and count <= 2:
        return bool(names) or any(read_date_line(row) for row in rows[count + 1 : count + _HEAD])
    if len(rows) > 1 and _prints_its_edition(rows[1]):
        return True
    if "load_date" in names or "length" in names:
        return len(names) >= _LEAST
    return len(names) > _LEAST and any(read_date_line(row) for row in rows[:_HEAD])


def _prints_its_edition(row: Row) -> bool:
    """Tell whether a date line goes on with the edition in capitals: "June 17, 1995, CITY EDITION"."""
    dated = read_date_line(row) if row.text.endswith("EDITION") else None
    return dated is not None and row.text[dated.rest.start - row.start :].isupper()


def parts(text: str) -> tuple[Part, ...]:
    """Name what stands at its place above the labels, what the labels say, and the story between them."""
    rows = rows_of(text)
    if rows and re.match(_COVER, rows[0].text):
        return (Part("cover_page", together(rows)),)
    if rows and re.match(_COUNT, rows[0].text):
        del rows[0]
    first = next((at for at, row in enumerate(rows) if _name(row, LEXIS_HEAD)), None)
    tail = _tail(rows, 0 if first is None else first)
    dated = _date_line(rows[: tail if first is None else first])
    if dated is None and first is None and tail == len(rows):
        return ()
    head = first if first is not None else _unlabelled_head(rows, dated, tail)
    body = _labelled_end(rows, head, tail)
    named = (*_above(text, rows[:head], dated), *_labelled(text, rows[head:body], LEXIS_HEAD))
    story = (Part("body", together(rows[body:tail])),) if body < tail else ()
    return (*named, *story, *_labelled(text, rows[tail:], LEXIS_TAIL))


def _name(row: Row, table: dict[str, str]) -> str | None:
    """Return what a line's label in capitals names; None for a line without one that the table knows."""
    found = _LABEL.match(row.text)
    return table.get(found[1].casefold()) if found else None


def _date_line(rows: list[Row]) -> tuple[int, Dated] | None:
    """Return the first date line of the head, with its place among the lines."""
    for at, row in enumerate(rows[:_HEAD]):
        dated = None if is_copyright(row) else read_date_line(row)
        if dated:
            return at, dated
    return None


def _unlabelled_head(rows: list[Row], dated: tuple[int, Dated] | None, tail: int) -> int:
    """Return where the head of a record without labels above its text ends: behind the paragraph below the date."""
    at = dated[0] + 1 if dated else 0
    while at < tail and rows[at].indent >= _CENTRED:
        at += 1
    at += at < tail
    while at < tail and rows[at].gap == 0:
        at += 1
    return at


def _labelled_end(rows: list[Row], at: int, tail: int) -> int:
    """Return where the labelled lines end that begin at `at`: before the first paragraph without a label."""
    while at < tail and (_name(rows[at], LEXIS_HEAD) or rows[at].gap == 0):
        at += 1
        if at <= tail and _name(rows[at - 1], LEXIS_HEAD) == "body":
            break
    return at


def _tail(rows: list[Row], first: int) -> int:
    """Return where the labels below the text begin: of the last paragraphs that are labelled or notices of rights, the
    first. A caption or a correction may go on for some paragraphs more.
    """
    starts = [at for at in range(first, len(rows)) if rows[at].gap or at == 0]
    tail = len(rows)
    pending = 0
    for at in reversed(starts):
        row = rows[at]
        name = _name(row, LEXIS_TAIL)
        rights = is_copyright(row) and (tail == len(rows) or row.indent >= _CENTRED)
        if (name or rights) and (not pending or name in _LONG):
            tail, pending = at, 0
            continue
        pending += _LABEL.match(row.text) is None
        if pending > _MOST_PARAGRAPHS:
            break
    return tail


_LONG = ("graphic", "notes", "subject", "copyright")
_MOST_PARAGRAPHS = 4


def _above(text: str, rows: list[Row], dated: tuple[int, Dated] | None) -> Iterator[Part]:
    """Name the lines above the labels: publication, date, edition, headline, and a notice of rights above them all."""
    at = dated[0] if dated else next((at for at, row in enumerate(rows) if row.indent < _CENTRED), len(rows))
    above = [row for row in rows[:at] if not is_copyright(row)]
    yield from (Part("copyright", row.span) for row in rows if is_copyright(row))
    centred = [row for row in above if row.indent >= _CENTRED]
    flush = [row for row in above if row.indent < _CENTRED]
    if not centred:
        centred, flush = flush[-1:], flush[:-1]
    yield from (Part("publication", row.span) for row in centred[:1])
    for row in centred[1:]:
        yield from edition_parts(row, row.span)
    below = rows[at:]
    if dated:
        yield from dated_parts(rows[at], dated[1])
        below = rows[at + 1 :]
    editions, title = _editions(below, dated is not None)
    for row in editions:
        again = read_date_line(row)
        yield from dated_parts(row, again) if again else edition_parts(row, row.span)
    yield from _headline(text, flush + title)


def _editions(rows: list[Row], is_dated: bool) -> tuple[list[Row], list[Row]]:  # noqa: FBT001
    """Part the lines below the date into the edition's, the date's in another language, and the headline's."""
    rows = [row for row in rows if not is_copyright(row)]
    at = 0
    while (
        is_dated and at < len(rows) and (rows[at].indent >= _CENTRED or rows[at].gap == 0 or read_date_line(rows[at]))
    ):
        at += 1
    return rows[:at], rows[at:]


def _headline(text: str, rows: list[Row]) -> Iterator[Part]:
    """Name the headline, wrapped lines together, and what stands below it: behind a semicolon that ends its line, or as a
    paragraph of its own.
    """
    if not rows:
        return
    ends = next((at for at, row in enumerate(rows, 1) if row.text.endswith(";") or at == len(rows) or rows[at].gap), 1)
    span = together(rows[:ends])
    yield from headline_parts(text, Span(span.start, span.end - rows[ends - 1].text.endswith(";")))
    if rows[ends:]:
        yield Part("subheadline", together(rows[ends:]))


def _labelled(text: str, rows: list[Row], table: dict[str, str]) -> Iterator[Part]:
    """Name the values of labelled lines: each goes on until the next label, or a notice of rights. A label that the table
    lacks names itself: "CODE-REVUE: …".
    """
    for at, row in enumerate(rows):
        found = _LABEL.match(row.text)
        if found is None:
            if is_copyright(row) or (at and is_copyright(rows[at - 1])):
                yield Part("copyright", row.span)
            continue
        last = at
        while last + 1 < len(rows) and not _LABEL.match(rows[last + 1].text) and not is_copyright(rows[last + 1]):
            last += 1
        value = trimmed(text, row.start + found.end(), rows[last].end)
        name = table.get(found[1].casefold()) or own_name(found[1])
        if value.start < value.end and name != "body":
            yield from headline_parts(text, value) if name == "headline" else (Part(name, value),)


LAYOUT = Layout(
    "lexis",
    recognises,
    parts,
    starts=rf"^(?:{_COUNT}|{_END_OF_REQUEST})",
    covers=rf"\A\s*(?:{_COVER})",
    tails=rf"\A{_END_OF_REQUEST}",
    country="US",
    in_columns=True,
)
