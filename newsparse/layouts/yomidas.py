"""Yomidas, the Yomiuri's database: a number, the day, the headline, the edition, then page and text.

1
2009.01.13
港の渡し船、早朝便を増やす
東京夕刊
二面
市議会は …
"""

from __future__ import annotations

import re

from newsparse.document import Part
from newsparse.layouts.kikuzo import EDITION
from newsparse.layouts.layout import Layout
from newsparse.layouts.rows import Row, rows_of, together

_DAY = r"\d{4}\.\d{2}\.\d{2}$"
_NUMBER = re.compile(r"\d{1,5}$")
_LENGTH = re.compile(r"\d{1,6}(?:文字|字)$")
# What a page is for: "社会", in the evening "夕社会"; "二面" and "地方面" need no list.
_PAGES = (
    "社会", "政治", "経済", "国際", "外報", "総合", "地域", "地方", "都民", "県民", "市民", "生活", "家庭", "くらし",
    "文化", "芸能", "学芸", "科学", "教育", "解説", "論点", "特集", "スポーツ", "運動", "社説", "テレビ",
)  # fmt: skip
_PLACE = re.compile(rf"(?:[^\s\d]{{1,3}}面|夕?(?:{'|'.join(_PAGES)})|\d{{1,3}}(?:頁|ページ|面))$")
_HEADLINES = 3


def recognises(head: str) -> bool:
    """Tell whether a text begins with a day, by itself or below its number, and names an edition below the headline."""
    return _places(rows_of(head)) is not None


def _places(rows: list[Row]) -> tuple[int, int] | None:
    """Return the places of the day and of the edition."""
    day = 1 if rows and _NUMBER.match(rows[0].text) else 0
    if len(rows) < day + 3 or not re.match(_DAY, rows[day].text):
        return None
    below = range(day + 2, min(day + 2 + _HEADLINES, len(rows)))
    edition = next((at for at in below if EDITION.match(rows[at].text)), None)
    return None if edition is None else (day, edition)


def parts(text: str) -> tuple[Part, ...]:
    """Name the lines by their places."""
    rows = rows_of(text)
    places = _places(rows)
    if places is None:
        return ()
    day, edition = places
    headline = Part("headline", rows[day + 1].span)
    named = [Part("published", rows[day].span), headline, Part("edition", rows[edition].span)]
    if rows[day + 2 : edition]:
        named.append(Part("subheadline", together(rows[day + 2 : edition])))
    at = edition + 1
    while at < len(rows) and (_PLACE.match(rows[at].text) or _LENGTH.match(rows[at].text)):
        named.append(Part("page" if _PLACE.match(rows[at].text) else "length", rows[at].span))
        at += 1
    if rows[at:]:
        named.append(Part("body", together(rows[at:])))
    return tuple(named)


LAYOUT = Layout("yomidas", recognises, parts, starts=r"^\s*\d{4}\.\d{2}\.\d{2}\s*$", above=1, country="JP")
