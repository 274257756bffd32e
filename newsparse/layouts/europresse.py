"""Europresse: outlet or section, date and page on one line; section, title and author; the text; the document's number.

Économie, mardi 14 mars 2006, p. 16
PORTS
Les ferries partiront plus tôt
Ana Ferreira

Le conseil municipal …

© 2006 Exemple Médias. Tous droits réservés.
Numéro de document : news·20060315·EX·0q1503_1256056

Date d'émission : 2015-07-04
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Part, Span
from newsparse.knowledge.database_labels import EUROPRESSE_LABELS
from newsparse.layouts.labels import LABELLED, trimmed
from newsparse.layouts.layout import Layout
from newsparse.layouts.rows import Row, is_copyright, rows_of, together
from newsparse.parser.names import is_byline
from newsparse.timex import Grain, find

_NUMBER = r"(?:Num.{1,2}ro de document|Document number)\s*:"
_ID = re.compile(r"news·\d{8}·\S+")
_LABEL = re.compile(LABELLED)
# ", p. 16", ", p. LIV3", ", 08:15": the page, or the time in its place.
_PAGE = re.compile(r"[\s,;]*(?:pp?\.\s?(?P<page>[\w*, -]{1,24})|(?P<time>\d{1,2}[:h]\d{2}))$")
_NEAR = 5
_PROSE = 90


def recognises(head: str) -> bool:
    """Tell whether a text has the number of its document, or opens with a date and a page on one line."""
    return _ID.search(head) is not None or any(_read_header(row, paged=True) for row in rows_of(head)[:_NEAR])


def parts(text: str) -> tuple[Part, ...]:
    """Name what the line of the date says, what stands between it and the text, and what stands below the text."""
    rows = rows_of(text)
    end = _end_of_text(rows)
    header = next(((at, read) for at, row in enumerate(rows[: min(end, _NEAR)]) if (read := _read_header(row))), None)
    if header is None and end == len(rows):
        return ()
    named = list(header[1]) if header else []
    first = header[0] + 1 if header else 0
    if first > 1:  # the outlet stands above; the line of the date opens with the section
        named.insert(0, Part("publication", rows[first - 2].span))
    begins = next((at for at in range(first, end) if _is_prose(rows[at])), min(end, first + 3))
    named += _heading(rows[first:begins])
    if begins < end:
        named.append(Part("body", together(rows[begins:end])))
    return (*named, *_below(text, rows[end:]))


def _read_header(row: Row, *, paged: bool = False) -> tuple[Part, ...]:
    """Read "Économie, mardi 14 mars 2006, p. 16"; nothing for a line with other words behind its date, or, if it has to be
    `paged`, without a page.
    """
    timex = next(iter(find(row.text, row.start)), None) if len(row.text) < _LONGEST else None
    if timex is None or timex.grain < Grain.DAY or timex.year is None:
        return ()
    end = timex.span.end - row.start
    page = _PAGE.match(row.text, end)
    if (page is None and row.text[end:].strip(" ,.")) or (paged and not (page and page["page"])):
        return ()
    before = row.text[: timex.span.start - row.start].rstrip(" ,;|-–—")
    if before and not before[0].isupper():
        return ()
    outlet = (Part("section", Span(row.start, row.start + len(before))),) if before else ()
    published = Part("published", timex.span)
    if page is None:
        return (*outlet, published)
    name = "page" if page["page"] else "time"
    span = Span(*page.span(name)).shifted(row.start)
    return (*outlet, published, Part("published_time" if name == "time" else "page", span))


_LONGEST = 140


def _is_prose(row: Row) -> bool:
    return len(row.text) >= _PROSE or (len(row.text) >= _PROSE // 2 and row.text[-1] in ".!?»”")


def _end_of_text(rows: list[Row]) -> int:
    """Return where the text ends: at the notice of rights, or at the document's number."""
    number = next((at for at, row in enumerate(rows) if _label(row) or _ID.search(row.text)), len(rows))
    rights = [at for at in range(max(0, number - 3), number) if is_copyright(rows[at])]
    return rights[0] if rights else number


def _label(row: Row) -> str | None:
    found = _LABEL.match(row.text)
    return EUROPRESSE_LABELS.get(found[1].casefold()) if found else None


def _heading(rows: list[Row]) -> Iterator[Part]:
    """Name the lines between date and text: section, headline and author, of which only the headline is always there."""
    by = next((at for at, row in enumerate(rows) if at and is_byline(row.text)), None)
    if by is None and len(rows) > 2:
        by = len(rows) - 1
    above = rows[:by]
    if len(above) > 1 and (above[0].text.isupper() or len(above[0].text) < len(above[1].text) // 2):
        yield Part("section", above[0].span)
        above = above[1:]
    if above:
        yield Part("headline", above[0].span)
    if above[1:]:
        yield Part("subheadline", together(above[1:]))
    if by is not None:
        yield Part("byline", rows[by].span)


def _below(text: str, rows: list[Row]) -> Iterator[Part]:
    """Name rights, number and the day of the download below the text."""
    for at, row in enumerate(rows):
        name = _label(row)
        found = _ID.search(row.text)
        if found:
            yield Part("id", Span(*found.span()).shifted(row.start))
        elif is_copyright(row):
            yield Part("copyright", row.span)
        elif name:
            value = trimmed(text, row.start + row.text.index(":") + 1, row.end)
            if value.start == value.end and at + 1 < len(rows):  # the value stands on the next line
                value = rows[at + 1].span
            yield Part(name, value)


LAYOUT = Layout(
    "europresse",
    recognises,
    parts,
    ends=rf"^\s*(?:{_NUMBER}.*\S|(?:(?:Date d.{{1,4}}mission|Issue date|Date of issue)\s*:\s*)?\d{{4}}-\d\d-\d\d)\s*$",
    needs=rf"{_NUMBER}|news.{{1,2}}\d{{8}}",
)
