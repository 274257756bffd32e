"""Names → agencies: who signs so, and which of several with one sign."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise

from newsparse.knowledge.agencies import AGENCIES, Agency
from newsparse.knowledge.boilerplate import ROLES
from newsparse.knowledge.index import BY
from newsparse.parser.dateline.patterns import compiled


def _key(name: str) -> str:
    return (name if name.isalnum() else "".join(filter(str.isalnum, name))).casefold()


@cache
def _index() -> dict[str, tuple[Agency, ...]]:
    """Index the agencies by what they sign; a row's own name goes before other rows' signs."""
    rows: dict[str, tuple[Agency, ...]] = {}
    for row in AGENCIES:
        for sign in row.signs:
            key = _key(sign)
            rows[key] = (*rows.get(key, ()), row)
    for row in AGENCIES:
        key = _key(row.name)
        rows[key] = (row, *(other for other in rows.get(key, ()) if other is not row))
    return rows


_NO_SIGN = "@#:;?!|*<>=…"
# "PA" and "Beta" stand for many things; "Associated Press of Pakistan" for one.
_SHORT = 7


@lru_cache(maxsize=4096)
def agency(name: str, place: str = "") -> Agency | None:
    """Return the agency that signs so, in a dateline from `place` where that is known, or None.

    "GLOBE NEWSWIRE" is GlobeNewswire. A sign that is also a word counts only as its row prints it: "(MAP)", not "(map)".
    """
    rows = _index().get(_key(name))
    if rows is None or any(mark in name for mark in _NO_SIGN):
        return None
    city = place.split(",", maxsplit=1)[0].strip().casefold()
    found = next((row for row in rows if city and city in row.places), None) or next(
        (row for row in rows if not row.places), rows[0]
    )
    return found if not may_mean_more(found, name) or name in (found.name, *found.signs) else None


def may_mean_more(row: Agency, name: str) -> bool:
    """Tell whether a sign of this agency is also a word, or short for something else: "(PA)", "(Beta)"."""
    return row.ambiguous and len(_key(name)) <= _SHORT


_PARTS = r"(?:(?<!\s)\s++)?[/+&,·]\s*+|(?<!\s)\s++(?:und|and|et|y|e|with|mit|via|en|och|og)\s+"
_WORDS = r"\s+|(?<=[a-zß-ÿA-Z])-(?=[A-Za-z])"
_LONGEST_PART = 12
_MOST_PARTS = 4


@lru_cache(maxsize=1024)
def signers(signature: str, place: str = "") -> tuple[str, ...]:
    """Return the names of the agencies that a signature names, outermost first; empty where it names none.

    "tca/dpa": dpa carries a text of tca's. "Kyodo JBN-AsiaNet": AsiaNet carries one of Kyodo JBN's. "ats afp": ats
    carries one of AFP's. "dpa und dapd" are two on a par.
    """
    signature = signature.strip(" .:–-")
    if not may_name(signature):
        return ()
    known = agency(signature, place)
    if known:
        return (known.name,)
    parts = [part for part in compiled(_PARTS).split(signature) if not part.isdigit() and any(map(str.isalpha, part))]
    if len(parts) > _MOST_PARTS:
        return ()
    names: list[str] = []
    for part in parts:
        names += _side_by_side(part, place, strict=len(parts) == 1)
    if not any(map(agency, names)) or not all(agency(name) or _is_a_sign(name) for name in names):
        return ()
    return tuple(dict.fromkeys(reversed(names) if "/" in signature else names))


_TOKEN = r"[\w.'’]+"


@cache
def _first_words() -> frozenset[str]:
    """Return the words that signs begin with, casefolded: most lines hold none of them."""
    return frozenset(_first_word(sign) for row in AGENCIES for sign in (row.name, *row.signs))


def _first_word(sign: str) -> str:
    first = sign.partition(" ")[0]
    return first.casefold() if first.isalnum() else _key(compiled(_TOKEN).findall(sign)[0])


@lru_cache(maxsize=1024)
def may_name(text: str) -> bool:
    """Tell whether a text has a word with which an agency's sign begins."""
    for sign in _WITHIN_SIGNS:
        text = text.replace(sign, "")
    return not _first_words().isdisjoint(map(str.casefold, compiled(r"\w+").findall(text)))


# "A.P.", "d'information": `_key` leaves them out.
_WITHIN_SIGNS = ".'’_"


def _is_a_sign(name: str) -> bool:
    """Tell whether a name that is not known may be a partner's sign: "tca", "lno", but not "Foto: Pool"."""
    return len(name) <= _LONGEST_PART and name.replace(".", "").isalpha()


def _side_by_side(part: str, place: str, *, strict: bool) -> list[str]:
    """Return the names in "Kyodo JBN-AsiaNet", "ats afp", outermost first; the part itself where not all are known.

    Behind a hyphen stands who carries the text, behind a blank whose text it is.
    """
    known = agency(part, place)
    if known:
        return [known.name]
    words = [found.span() for found in compiled(r"[^\s-]+").finditer(part)]
    if len(words) > _MOST_PARTS:
        return [part]
    for (_, end), (start, _) in pairwise(words):
        left, right = agency(part[:end], place), agency(part[start:], place)
        if left and right:
            return [right.name, left.name] if part[end:start].strip() == "-" else [left.name, right.name]
    return [] if strict else [part]


_CREDIT_MARKS = "()[]{}<>=|–—-_/ .:\t"
_CREDIT_LABEL = r"(?i:Source|Quelle|Fuente|Fonte|Bron|Credit|Källa|Kilde|Źródło|Zdroj|Источник|المصدر)\s?[:：]\s?"
_BEFORE_A_DATE = r"\s(?:[|•·]|[-–—](?=\s\d))\s?"
_DASH = r"\s?[-–—]\s"
_LONGEST_CREDIT = 60


def line_credits(text: str) -> tuple[str, ...]:
    """Return the agencies of a line that is a credit and nothing else, or a credit before a date: "Associated Press=",
    "Source: Reuters", "PTI | Updated: Feb 13, 2020, 13:10 IST", "MENAFN - Business & Finance News"; else empty.
    """
    if not text or len(text) > _LONGEST_CREDIT or text[0] in "*+•·#" or not may_name(text):  # an item of a list
        return ()
    label = compiled(_CREDIT_LABEL).match(text)
    bare = text[label.end() :] if label else text
    head = compiled(_BEFORE_A_DATE).split(bare, maxsplit=1)[0].strip(_CREDIT_MARKS)
    names = signers(head) if head else ()
    if names and (label or not may_mean_more_alone(head) or (head != text and head.isupper())):
        return names
    outer = agency(compiled(_DASH).split(bare, maxsplit=1)[0])
    return (outer.name,) if outer and outer.aggregator else ()


def may_mean_more_alone(name: str) -> bool:
    """Tell whether a sign on a line of its own may be a heading: "Focus", "Trend"."""
    row = agency(name)
    return row is not None and may_mean_more(row, name)


# ", Press Association", ", dpa  =", " | PTI", "/dpa", " (AP)", ", --(Reuter)"
_BEHIND_A_NAME = r"(?:,|\||/|--?|·|•|(?=\())\s*(?:--?)?\(?([^,|/()]{2,40}?)\)?\s*[=.|]*$"
# So far from the end such a name begins at the most.
_BEHIND_REACH = 80
_OF_THE = r"^(?:of|for|von|de|di|da)\s+(?:the\s+)?|^the\s+"


def byline_credits(text: str) -> tuple[str, ...]:
    """Return the agency that a byline names: "By Benjamin Wright, Press Association", "By Helen Maguire, dpa  =", "By
    Reuters Staff", "Von dpa-Korrespondenten".
    """
    printed = text.rstrip()
    found = compiled(_BEHIND_A_NAME).search(printed, max(0, len(printed) - _BEHIND_REACH))
    row = agency(compiled(_OF_THE).sub("", found[1].strip())) if found else None
    if row:
        return (row.name,)
    words = text.rstrip(" =.,|").split()[:_MOST_WORDS]
    while len(words) > 1 and words[0].casefold().rstrip(":") in BY:
        words = words[1:]
    while words:
        names = signers(" ".join(words))
        if names and all(map(agency, names)):
            return names
        if words.pop().casefold().strip(",.") not in ROLES:
            break
    return ()


_MOST_WORDS = 12
