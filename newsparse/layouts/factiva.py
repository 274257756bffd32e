"""Dow Jones Factiva: articles with codes of two or three capitals, and the article format, which has none.

    HD Ferries to leave earlier           Ferries to leave earlier
    BY By Ana Ferreira                    By Ana Ferreira
    WC 355 words                          355 words
    PD 13 November 2017                   13 November 2017
    ET 17:04                              17:04
    SN The Example Times                  The Example Times
    SC EXMPL                              EXMPL
    LA English                            English
    CY Copyright 2017 Example Media       Copyright 2017 Example Media
    LP                                    The council of the harbour town …
    The council of the harbour town …     Document EXMPL00020171113edbd0000d
    AN Document EXMPL00020171113edbd0000d

Codes stand before their value or on a line of their own; some copies have lost their line ends. The language of the words
is the interface's, that of the article is told by LA.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator
from itertools import pairwise

from newsparse.document import Part, Span
from newsparse.knowledge.database_labels import (
    FACTIVA_HEAD,
    FACTIVA_LANGUAGES,
    FACTIVA_TAIL,
    FACTIVA_TEXT,
    FACTIVA_WORDS,
)
from newsparse.layouts.layout import Layout
from newsparse.layouts.rows import EDGES, MARGIN, Row, is_copyright, read_date_line, rows_of, together
from newsparse.parser.dateline import agency
from newsparse.parser.names import is_byline

_CODES = FACTIVA_HEAD | FACTIVA_TEXT | FACTIVA_TAIL
# Source, the day of loading, the day of publication to the base 36, a number: 25 letters and digits.
_ACCESSION = r"[A-Za-z][A-Za-z0-9]{7}\d{8}[0-9a-z]{9}"
_END = rf"^[^\n]{{0,40}}?(?<![A-Za-z0-9]){_ACCESSION}\s*$"
_SUMMARY = (
    r"Search Summary|Suchzusammenfassung|Zusammenfassung der Suche|R.{1,2}sum.{1,2} de la recherche|"
    r"Resumen de (?:la )?b.{1,2}squeda|Riepilogo (?:della )?ricerca|Resumo da (?:busca|pesquisa)|"
    r".{0,6}\d{4} Factiva,? Inc"
)

_CODE = re.compile(r"([A-Z]{2,3})(?=[ \t\u00a0]|$)")
_INLINE = re.compile(rf"(?<!\S)({'|'.join(sorted(_CODES, key=lambda code: (-len(code), code)))})(?=\s|$)")
# The codes of companies, industries, subjects and regions: "CO abcde : Example Ferries | fghij : …".
_INDEXED = frozenset({"CO", "IN", "NS", "RE", "IPD", "IPC"})
_INDEX = re.compile(r"[ \t\r\u00a0]*(?:\n|\Z|\S{1,16} : |[^\s|]{1,16} ?\|)")
_LEAST = 4


def recognises(head: str) -> bool:
    """Tell whether a text has Factiva's codes, its count of words above a date, or its accession number on a line."""
    rows = rows_of(head)
    codes = {found[1] for row in rows if (found := _CODE.match(row.text))} & set(_CODES)
    if "HD" in codes and len(codes & {"WC", "PD", "SN", "SC", "LP", "TD", "CY", "LA"}) >= _LEAST:
        return True
    if rows and rows[0].text.startswith("HD ") and len(_flattened(head)) >= _LEAST:
        return True
    at = _anchor(rows)
    source = rows[at + 2 : at + 2 + _BELOW] if at is not None else []
    told = any(row.text.casefold() in FACTIVA_LANGUAGES or _SOURCE_CODE.match(row.text) for row in source)
    return told or any(re.search(_END, row.text) for row in rows)


def parts(text: str) -> tuple[Part, ...]:
    """Name what the codes say; where there are none, what stands at its place around the count of words."""
    rows = rows_of(text)
    codes = _coded(text, rows)
    if len(codes) < _LEAST:
        codes = _flattened(text) if rows and rows[0].text.startswith("HD ") else []
    if len(codes) >= _LEAST:
        return tuple(_values(text, codes))
    return tuple(_article(text, rows))


# A code, where it begins and where its value does.
_Coded = tuple[str, int, int]


def _coded(text: str, rows: list[Row]) -> list[_Coded]:
    """Return the codes at the beginning of lines."""
    found = ((row, match[1]) for row in rows if (match := _CODE.match(row.text)) and match[1] in _CODES)
    return _in_order(text, ((code, row.start, row.start + len(code)) for row, code in found))


def _flattened(text: str) -> list[_Coded]:
    """Return the codes of a text whose lines were joined: "HD Test WC 295 words PD 29 December 2011 SN …"."""
    return _in_order(text, ((found[1], *found.span(1)) for found in _INLINE.finditer(text)))


def _in_order(text: str, codes: Iterable[_Coded]) -> list[_Coded]:
    """Return the codes that may stand where they stand: each once; the head's before the text's, the text's before the
    tail's. "CO emissions fell" in a story is none.
    """
    stages = (FACTIVA_HEAD, FACTIVA_TEXT, FACTIVA_TAIL)
    kept: list[_Coded] = []
    seen: set[str] = set()
    stage = 0
    for code, start, end in codes:
        at = next(at for at, table in enumerate(stages) if code in table)
        if code in seen or at < stage or (at and not seen):
            continue
        if code in _INDEXED and not _begins_index(text, end):
            continue
        if code == "AN" and not re.compile(rf"\s*(?:\S{{1,20}}\s)?{_ACCESSION}(?!\w)").match(text, end):
            continue
        stage = at
        seen.add(code)
        kept.append((code, start, end))
    return kept if {"HD", "PD"} & seen and len(seen & set(FACTIVA_HEAD)) > 1 else []


def _begins_index(text: str, at: int) -> bool:
    """Tell whether a code stands alone on its line, or before an entry of an index."""
    return _INDEX.match(text, at) is not None


def _values(text: str, codes: list[_Coded]) -> Iterator[Part]:
    """Name the values: each goes on until the next code."""
    ends = [start for _, start, _ in codes[1:]]
    for (code, _, start), end in zip(codes, [*ends, len(text)], strict=True):
        value = _stripped(text, start, end)
        name = _CODES[code]
        if code == "AN" and (found := re.compile(_ACCESSION).search(text, *value)):
            yield Part(name, Span(*found.span()))
        elif value.start < value.end:
            yield Part(_credit_name(text, value) if name == "credit" else name, value)


def _stripped(text: str, start: int, end: int) -> Span:
    """Return a span without blanks, form feeds and marks at its edges."""
    printed = text[start:end]
    first = start + len(printed) - len(printed.lstrip(EDGES + "\n"))
    return Span(first, max(first, start + len(printed.rstrip(EDGES + "\n"))))


def _credit_name(text: str, span: Span) -> str:
    """Return what a credit line names: "AFP" an agency, "Special to The New York Times" none."""
    return "credits" if agency(text[slice(*span)]) else "credit"


_WORDS = re.compile(rf"\d[\d.,' \u00a0\u202f]{{0,9}}\s?(?:{'|'.join(FACTIVA_WORDS)})$")
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?$")
_SOURCE_CODE = re.compile(r"[A-Z][A-Z0-9]{1,11}$")
_PAGE = re.compile(r"(?:Pg\.? ?|[A-Z]{1,3}-?)?\d{1,4}(?:[-–,; ]++[A-Z]{0,3}+\d{1,4}+)*+$")
_VOLUME = re.compile(r"\b(?:Volume|Vol|Issue|ISSN|Band|Ausgabe)\b")
_ABOVE = 8
_BELOW = 8


def _anchor(rows: list[Row]) -> int | None:
    """Return the place of the line that counts the words, a date in full right below it."""
    for at, (row, below) in enumerate(pairwise(rows)):
        if _WORDS.match(row.text) and (dated := read_date_line(below)) and dated.rest.start >= dated.rest.end:
            return at
    return None


def _article(text: str, rows: list[Row]) -> Iterator[Part]:
    """Name the parts of an article without codes."""
    at = _anchor(rows)
    last = next((row for row in reversed(rows) if re.search(_END, row.text)), None)
    if at is not None:
        yield from _heading(text, rows[max(0, at - _ABOVE) : at])
        yield Part("length", rows[at].span)
        yield Part("published", rows[at + 1].span)
        body = yield from _source(rows, at + 2)
        story = [row for row in rows[body:] if last is None or row.start < last.start]
        yield from _story(story)
    if last is not None:
        found = re.compile(_ACCESSION).search(text, *last.span)
        if found:
            yield Part("id", Span(*found.span()))


def _heading(text: str, rows: list[Row]) -> Iterator[Part]:
    """Name the lines above the count of words: section, headline, byline, credit; only the headline is always there."""
    if not rows:
        return
    by = next((at for at, row in enumerate(rows) if at and _is_byline(row)), None)
    if by is None and len(rows) > 1:
        short = len(rows[-1].text) * 2 < max(len(row.text) for row in rows[:-1])
        by = len(rows) - 1 if short and not rows[-1].text.endswith((".", "?", "!")) else None
    above = rows[:by]
    if len(above) > 1 and len(above[0].text) < len(above[1].text):
        yield Part("section", above[0].span)
        above = above[1:]
    yield Part("headline", above[0].span)
    if above[1:]:
        yield Part("subheadline", together(above[1:]))
    if by is not None:
        yield Part("byline", rows[by].span)
        yield from (Part(_credit_name(text, row.span), row.span) for row in rows[by + 1 :])


_LONGEST_BYLINE = 100


def _is_byline(row: Row) -> bool:
    return len(row.text) <= _LONGEST_BYLINE and is_byline(row.text)


def _source(rows: list[Row], at: int) -> Generator[Part, None, int]:
    """Name the lines below the date: time, outlet, its code, edition, page, language, copyright. Returns where they end."""
    if at < len(rows) and _TIME.match(rows[at].text):
        yield Part("published_time", rows[at].span)
        at += 1
    if at < len(rows):
        yield Part("publication", rows[at].span)
        at += 1
    end = _end_of_source(rows, at)
    for index, row in enumerate(rows[at:end]):
        if is_copyright(row):
            yield Part("copyright", row.span)
        elif index == 0 and _SOURCE_CODE.match(row.text):
            yield Part("source_code", row.span)
        elif row.text.casefold() in FACTIVA_LANGUAGES or (at + index + 1 < end and is_copyright(rows[at + index + 1])):
            yield Part("language", row.span)
        else:
            page, volume = _PAGE.match(row.text), _VOLUME.search(row.text)
            yield Part("page" if page else "volume" if volume else "edition", row.span)
    return end


def _end_of_source(rows: list[Row], at: int) -> int:
    """Return where the lines about the source end: behind the copyright, else behind the language."""
    near = range(at, min(len(rows), at + _BELOW))
    rights = [index for index in near if is_copyright(rows[index])]
    if rights:
        return rights[0] + 1
    languages = [index for index in near if rows[index].text.casefold() in FACTIVA_LANGUAGES]
    if languages:
        return languages[0] + 1
    return at + (at < len(rows) and _SOURCE_CODE.match(rows[at].text) is not None)


def _story(rows: list[Row]) -> Iterator[Part]:
    """Name the story, and the publisher, a short line without a full stop right above the accession number."""
    publisher = rows[-1:] if len(rows) > 1 and _is_name(rows[-1]) else []
    story = rows[: len(rows) - len(publisher)]
    if story:
        yield Part("body", together(story))
    yield from (Part("publisher", row.span) for row in publisher)


_LONGEST_NAME = 60


def _is_name(row: Row) -> bool:
    return len(row.text) <= _LONGEST_NAME and row.text[-1] not in '.!?…"”»:;,)。' and row.text[0].isupper()


LAYOUT = Layout(
    "factiva",
    recognises,
    parts,
    starts=rf"^(?:\x0c|\s*(?:{_SUMMARY})\s*$)",
    ends=_END,
    tails=rf"\A\s*(?:{_SUMMARY})",
    needs=rf"(?<![A-Za-z0-9]){_ACCESSION}\s*+$|^{MARGIN}(?:HD|PD)\b|^{MARGIN}\d[\d.,]{{0,9}}\s?[^\s\d]{{1,14}}\s*+$",
)
