"""Kikuzo, the Asahi's database: day, edition, section, page and length on a line each, then headline and text.

1985年01月01日
朝刊
１総
001
00733文字
港の渡し船、早朝便を増やす
市議会は …
"""

from __future__ import annotations

import re

from newsparse.document import Part
from newsparse.layouts.layout import Layout
from newsparse.layouts.rows import Row, rows_of, together

_DAY = r"\d{4}年\d{1,2}月\d{1,2}日$"
EDITION = re.compile(r"[^\s\d]{0,4}(?:朝刊|夕刊|号外)$")
_PAGE = re.compile(r"\d{3}$")
_LENGTH = re.compile(r"\d{1,6}文字$")
_FIELDS = 6


def recognises(head: str) -> bool:
    """Tell whether a text begins with a day and an edition, and counts its letters a few lines below."""
    return _length(rows_of(head)) is not None


def _length(rows: list[Row]) -> int | None:
    """Return the place of the line that counts the letters."""
    if len(rows) < 3 or not re.match(_DAY, rows[0].text) or not EDITION.match(rows[1].text):
        return None
    return next((at for at in range(2, min(_FIELDS, len(rows))) if _LENGTH.match(rows[at].text)), None)


def parts(text: str) -> tuple[Part, ...]:
    """Name the lines by their places."""
    rows = rows_of(text)
    at = _length(rows)
    if at is None:
        return ()
    named = [Part("published", rows[0].span), Part("edition", rows[1].span), Part("length", rows[at].span)]
    named += (Part("page" if _PAGE.match(row.text) else "section", row.span) for row in rows[2:at])
    if rows[at + 1 :]:
        named.append(Part("headline", rows[at + 1].span))
    if rows[at + 2 :]:
        named.append(Part("body", together(rows[at + 2 :])))
    return tuple(named)


# Of the three letters in the day, each may be two or three bytes long.
_START = r"^\s*\d{4}[^\d\s]{1,3}\d{2}[^\d\s]{1,3}\d{2}[^\d\s]{1,3}\s*$"
LAYOUT = Layout("kikuzo", recognises, parts, starts=_START, country="JP")
