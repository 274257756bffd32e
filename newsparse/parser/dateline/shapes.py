"""Datelines that no parentheses or slashes mark: signs behind a date, between dashes, in the brackets of East Asia."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from newsparse.knowledge.agencies import Agency
from newsparse.parser.dateline.patterns import compiled
from newsparse.parser.dateline.place import read_place
from newsparse.parser.dateline.signers import agency, may_mean_more
from newsparse.timex import Timex, find

_MOST_WORDS = 4
_SIGN_WORD = r"[^\s,;:()/]+"
_STRONG = r"\s{0,3}(?:\.-|--|[-–—_:])"
_AFTER_SIGN = r"\s{0,3}(?:\.\s?-|--|[-–—_:.,]{0,3})\s*"


class Signature(NamedTuple):
    """Who signs, and from where to where."""

    agency: Agency
    start: int
    end: int


def sign_at(text: str, at: int) -> Signature | None:
    """Return the signature, of an agency that signs without marks, that stands at an offset: the longest one."""
    ends: list[int] = []
    for found in compiled(_SIGN_WORD).finditer(text, at, at + 60):
        if found.start() > at and text[(ends or [at])[-1] : found.start()].strip():
            break
        ends.append(found.end())
        if len(ends) == _MOST_WORDS:
            break
    for end in reversed(ends):
        name = text[at:end].rstrip(".-–—=")
        row = agency(name)
        if row and row.bare:
            return Signature(row, at, at + len(name))
    return None


class Shaped(NamedTuple):
    """A dateline read by its shape: where it ends, where the text begins, who signs, where from, and the date."""

    first: int
    end: int
    start: int
    signers: tuple[str, ...]
    place: str | None
    date: Timex | None


def read_shape(text: str, at: int, offset: int, date: Timex | None) -> Shaped | None:
    """Read a dateline without marks at `at`; `date` is the first date near it, `offset` where the text stands."""
    shaped = _behind_date(text, at, offset, date) if date else None
    if shaped is None and compiled(_JOINED).search(text, at, at + _REACH):
        shaped = _between_dashes(text, at, offset) or _behind_place(text, at, offset, date) or _behind_site(text, at)
    if shaped is None and not text[at : at + 24].isascii():
        shaped = _bracketed(text, at, offset)
    return shaped


_REACH = 120
# Whatever has no date has a dash or a colon.
_JOINED = r"[ ,.)\w][-–—]|: "
# ", ", " - ", ". ", "."
_BEFORE_SIGN = r"[,.]?\s{0,3}(?:[-–—]\s{1,3})?"


def _behind_date(text: str, at: int, offset: int, date: Timex) -> Shaped | None:
    """Read "Riyadh, February 20, 2025, SPA -- ", "SAITAMA, Japan, Dec. 9 Kyodo - ", "МОСКВА, 3 июн - РИА Новости. "."""
    lead = compiled(_BEFORE_SIGN).match(text, date.span.end - offset)
    sign = sign_at(text, lead.end()) if lead else None
    place = read_place(text[at : date.span.start - offset])
    if sign is None or place is None:
        return None
    reporter = compiled(_REPORTER).match(text, sign.end)
    joiner = compiled(_AFTER_SIGN).match(text, reporter.end() if reporter else sign.end)
    start = joiner.end() if joiner else sign.end
    if start < len(text) and not text[sign.end : start].strip():
        return None
    end = len(text[: sign.end].rstrip())
    return Shaped(text.index(place, at), end, start, (sign.agency.name,), place, date)


# "РИА Новости, Александр Смотров. "
_REPORTER = r", [^\W\d_]{2,20}(?: [^\W\d_]{2,20}){1,2}(?=\.\s)"
_DASH = r"\s{1,3}(?:--|[-–—])\s{1,3}"


def _between_dashes(text: str, at: int, offset: int) -> Shaped | None:
    """Read "Varennes, Quebec - TheNewswire - le 8 septembre 2026 - ", "NEW YORK - June 3, 2024 - PRLog -- "."""
    stop = min(len(text), at + _REACH)
    dashes = [found.span() for found in compiled(_DASH).finditer(f"{text[:stop]} ", at, stop + 1)][:3]
    if len(dashes) < 2:
        return None
    place = read_place(text[at : dashes[0][0]])
    if place is None:
        return None
    parts = [text[left[1] : right[0]] for left, right in pairwise(dashes)]
    signer = next((row for part in parts if (row := agency(part.strip("() ")))), None)
    if signer is None or may_mean_more(signer, signer.name):
        return None
    date = None
    used = dashes[0][1]
    for index, part in enumerate(parts):
        found = find(part, offset + dashes[index][1])
        date = date or (found[0] if found else None)
        if found or agency(part.strip("() ")):
            used = dashes[index + 1][1]
    used = min(used, len(text))
    return Shaped(text.index(place, at), len(text[:used].rstrip(" -–—")), used, (signer.name,), place, date)


_PLACE_THEN = r"([^\W\d_][^\d,.:()/]{1,25}?)(?:, |\. | [-–—/] )"


def _behind_place(text: str, at: int, offset: int, date: Timex | None) -> Shaped | None:
    """Read "Damascus, SANA – ", "АСТАНА. КАЗИНФОРМ - ", "Asunción, Agencia IP.- ", "Georgetown, GINA, June 3 - "."""
    found = compiled(_PLACE_THEN).match(text, at)
    sign = sign_at(text, found.end()) if found else None
    place = read_place(found[1]) if found else None
    if found is None or sign is None or place is None:
        return None
    dated = date is not None and text[sign.end : date.span.start - offset] == ", "
    stop = date.span.end - offset if date and dated else sign.end
    joiner = compiled(_STRONG).match(text, stop)
    if joiner is None:
        return None
    end = compiled(r"\s*").match(text, joiner.end())
    start = end.end() if end else joiner.end()
    return Shaped(found.start(1), stop, start, (sign.agency.name,), place, date if dated else None)


_SITE = (
    r"(?:(?P<before>[A-Z][A-Za-z .]{2,30}), )?"
    r"(?P<site>[A-Za-z][\w-]{1,24}\.(?:com|net|org|info|co\.id|id|my|ru|kz|kg|ua|COM|NET|ORG|INFO|CO\.ID|ID|MY|RU|KZ|KG|UA))"
    r"(?:,\s(?P<place>[^\d:()]{2,40}?))?\s?(?:--|[-–—])\s{1,3}(?=\S)"
)
_LONGEST_SITE = 60


def _behind_site(text: str, at: int) -> Shaped | None:
    """Read a site that signs as agencies do: "KOMPAS.com - ", "REPUBLIKA.CO.ID, JAKARTA -- "."""
    found = compiled(_SITE).match(text, at) if text.find(".", at, at + _LONGEST_SITE) >= 0 else None
    if found is None:
        return None
    printed = found["place"] or found["before"]
    place = read_place(printed) if printed else None
    row = agency(found["site"])
    end = found.end("place") if found["place"] else found.end("site")
    return Shaped(at, end, found.end(), (row.name if row else found["site"],), place, None)


# "(서울=연합뉴스) 홍길동 기자 = ", "【北京共同】", "[東京 3日 ロイター] - ", "新华社北京6月3日电（记者张三）"
_KOREAN = r"[(\[【](?P<place>[^=()\[\]【】]{1,20})=(?P<sign>[^()\[\]【】]{2,12})[)\]】]\s*(?:[^=\n.]{2,24} = ?)?"
_JAPANESE = (
    r"[【\[](?P<place>[^【】\[\]=＝]{1,14}?)[ ＝=]{0,2}(?P<date>\d{1,2}日)?[ ＝=]{0,2}"
    r"(?P<sign>共同通信|共同|時事通信|時事|ロイター|AFP時事|AFP)[】\]]\s*(?:-\s*)?"
)
_CHINESE = (
    r"(?P<sign>新华社|新華社|中新社|中新网|中新網)(?P<place>[\u4e00-\u9fff]{1,10}?)(?P<date>\d{1,2}月\d{1,2}日)"
    r"\s?[\u4e00-\u9fff]{0,4}[电電讯訊]\s*(?:[（(][^）)]{2,30}[）)])?\s*"
)
_TAIWANESE = r"[（(](?P<sign>中央社)(?P<place>(?!))?[^（）()]{2,30}?[電电][）)]\s*"
# With the signs that one begins with, and what stands in it: compiling a pattern of Han letters takes as long as an article.
_BRACKETS = (("([【", "=", _KOREAN), ("[【", "", _JAPANESE), ("新中", "月", _CHINESE), ("(（", "中央社", _TAIWANESE))


def _bracketed(text: str, at: int, offset: int) -> Shaped | None:
    """Read the datelines of East Asia, whose place and sign stand in brackets without a blank."""
    for signs, mark, pattern in _BRACKETS:
        found = compiled(pattern).match(text, at) if text[at : at + 1] in signs and mark in text else None
        signer = agency(found["sign"].removesuffix("時事") or found["sign"]) if found else None
        if found is None or signer is None:
            continue
        dates = find(found.group(), offset + at)
        day = next((each for each in dates if each.month), None)
        end = len(found.group().rstrip()) + at
        return Shaped(at, end, found.end(), (signer.name,), found["place"], day)
    return None


# "AMMONNEWS - Spokesperson of …", "Shafaq News – ", "ACN Barcelona.- "
_LEAD = (
    r"([^\W\d_][\w.'’]{0,24}(?: [\w.'’]{1,24}){0,3}?)"
    r"(?:\s{0,2}(?:--|[—–])\s{0,3}|\s-\s{1,3}|\s?:\s{1,3})(?=[^\W\d_]|[\"'“„«‘(])"
)


def read_lead(text: str) -> Signature | None:
    """Read a credit that opens a text without marks: "AMMONNEWS - ", "Reuters — "; `end` is where the text goes on."""
    found = compiled(_LEAD).match(text)
    row = agency(found[1]) if found else None
    if found is None or row is None or row.aggregator or len(text) - found.end() < _SHORTEST_TEXT:
        return None
    if may_mean_more(row, found[1]) and not (row.bare and found[1].isupper()):
        return None
    return Signature(row, 0, found.end()) if found[1] in (row.name, *row.signs) else None


# "Agence France Presse -- English" names a service.
_SHORTEST_TEXT = 15

_LEAD_AND_PLACE = r"([A-ZÀ-Þ]{2,6}) ([^\W\d_a-zß-ÿ][^\d.,:()]{1,25})(?=\.-)"


def read_lead_and_place(text: str) -> tuple[Signature, str] | None:
    """Read "ACN Barcelona.-": credit and place, joined by the full stop and hyphen of Spanish wires."""
    found = compiled(_LEAD_AND_PLACE).match(text)
    row = agency(found[1]) if found else None
    return (Signature(row, 0, found.end(1) + 1), found[2]) if found and row else None
