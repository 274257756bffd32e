"""Trailer → who signs a text at its foot: "==Kyodo", "--IANS", "(ANSA).", "(SDA/sj)", "© AFP", "mit dpa und dapd"."""

from __future__ import annotations

import re
from functools import cache

from newsparse.knowledge.agencies import AGENCIES, Agency
from newsparse.parser.dateline.patterns import compiled
from newsparse.parser.dateline.signers import agency, may_mean_more, signers

_LINES = 12
_LONGEST_LINE = 400


def foot_credits(trailer: str) -> tuple[str, ...]:
    """Return the agencies that sign in a trailer (or on a story's last line): they stand in where the head has no credit.

    Its first lines are read; what they name is given outermost first, each agency once.
    """
    lines = [stripped for line in trailer.splitlines() if (stripped := line.strip())]
    for line in lines[:_LINES]:
        names = _signature(line) or _named(line)
        if names:
            return names
    if "MENAFN" in trailer and compiled(_TRACKING_CODE).search(trailer):
        return ("MENAFN",)
    return _own_words(" ".join(" ".join(lines[:_LINES]).casefold().split()))  # a disclaimer that was wrapped


def is_signature(text: str) -> bool:
    """Tell whether a line is an agency's signature and nothing else: "--IANS", "==Kyodo", "dpa al rmo hct rmo"."""
    return bool(_signature(text))


# "… from home to work. (ANSA).": an agency that signs behind the last word.
_CLOSING = r"(?:^|(?P<stop>[.!?…»”\"'’“])?\s+)(?P<sign>[(\[]©?\s?(?P<name>[^()\[\]]{2,30})[)\]])\.?$"
_REFERENCE = r"/?[a-z]{2,4}(?:/[a-z]{2,4}){0,4}$|/[A-Z]{2,4}(?:/[A-Z]{2,4}){0,4}$|\s[a-z]{2,4}$"


def signature_start(text: str) -> int | None:
    """Return where in a line an agency's closing signature begins, or None.

    A sign that may mean more counts behind a full stop only: "the senator from Harrisburg (PA)" signs nothing.
    """
    found = compiled(_CLOSING).search(text, max(0, len(text) - 40)) if text[-1:] in ")].» " else None
    if found is None:
        return None
    names = _names_with_reference(found["name"])
    row = agency(names[0]) if names else None
    if row is None or (row.ambiguous and found.start() and not found["stop"]):
        return None
    return found.start("sign")


def _names_with_reference(text: str) -> tuple[str, ...]:
    """Return the agencies of "SDA/sj", "dpa ab cd", "AP/dpa": who typed it is left out."""
    names = signers(text)
    if names and all(agency(name) for name in names):
        return names
    cut = compiled(r"[\s/]").search(text)
    row = agency(text[: cut.start()]) if cut else None
    return (row.name,) if row and cut and _is_reference(text[cut.start() :]) else ()


_MARKED = r"(?P<open>[-–—=/(\[（©*\s]{0,8})(?P<sign>[^\n]*?)(?P<close>[-–—=/)\]）.*<\s]{0,8})$"
_ENDS = r"(?:END|FIM|Fim|FIN|End|end|SLUT|Ends|ENDS)"


def _signature(line: str) -> tuple[str, ...]:
    """Read a line that is a signature: marks around a sign, "SABA/END", "Lusa/Fim", initials behind it."""
    if len(line) > _LONGEST_SIGNATURE:
        return ()
    found = compiled(_MARKED).match(line)
    if found is None:
        return ()
    sign = re.sub(rf"^{_ENDS}/+|/+{_ENDS}$", "", found["sign"]).strip()
    marked = bool(found["open"].strip() or found["close"].strip() or sign != found["sign"])
    names = signers(sign)
    if names and all(agency(name) for name in names):
        row = agency(names[0])
        return names if marked or row is None or sign.isupper() or not may_mean_more(row, sign) else ()
    head = compiled(r"[\s/]").search(sign)
    row = _exactly(sign[: head.start()]) if head else None
    if row and head and _is_reference(sign[head.start() :]):
        return (row.name,)
    return ()


_LONGEST_SIGNATURE = 60


def _exactly(sign: str) -> Agency | None:
    """Return the agency whose sign is printed exactly so, or in capitals."""
    row = agency(sign)
    return row if row and (sign.isupper() or sign in (row.name, *row.signs)) else None


_INITIALS = (
    r"(?:/[A-Za-z]{2,5}(?:[/-][A-Za-z]{2,5}){0,5}(?:/\d{4})?|(?:\s[a-z]{2,5}(?:/[a-z]{2,5})*){1,8}"
    r"|(?:\s[A-Z]{2,4}){1,8}(?:\s\d{3,4})?|(?:\s[a-z]{2}/[a-z]{2}\s[a-z]{2}))$"
)


def _is_reference(text: str) -> bool:
    """Tell whether what stands behind a sign is who typed it: "/sj", " al rmo hct rmo", " AB CD EF", "/ABC/DEF"."""
    return compiled(_INITIALS).match(text) is not None


# Phrases that name the agency a text was made from; the sign stands behind them.
_PHRASES = (
    r"\(?\b(?:mit|unter verwendung von)(?: (?:agentur)?material(?:ien)?)?(?: (?:von|der|des))? ",
    r"\(?(?:with|using) (?:(?:files|inputs?|material|reporting|reports?|additional reporting|agency inputs) )?"
    r"(?:(?:from|by):? )?(?:the )?",
    r"\(?(?:quelle|source|fuente|fonte|bron|kilde|källa|źródło|zdroj|credit|via)\s?[:：]\s?",
    r"\(?(?:avec|con|com|met|med)(?: (?:informaci[oó]n|informações|informazioni))?(?: (?:de|da|do|di|la|l['’]))? ?",
    r"as informações são d[oae] (?:jornal )?",
    r"(?:this )?information (?:is |was )?(?:provided|brought to you) by ",
    r"distributed by ",
    r"(?:original-content von: .{2,80}, )?übermittelt durch ",
    r"(?:this release was )?(?:published|first published|originally published|originally appeared) (?:on|by|in) ",
    r"(?:©|\(c\)|copyright)(?: (?:©|\(c\)))?(?: \d{4}(?:[-–]\d{4})?)?[ ,]*(?:by )?(?:the )?",
    r"by [^,]{4,60}, ",
)
_SIGN_WORDS = r"[^\s,;:()|]+"


def _named(line: str) -> tuple[str, ...]:
    """Read a line that names its agency: "© 2024 AFP", "mit dpa und dapd", "AP writers … contributed", a wire's address."""
    if len(line) > _LONGEST_LINE:
        return ()
    folded = " ".join(line.casefold().split())
    own = _own_words(folded)
    if own:
        return own
    for pattern in _PHRASES:
        found = re.match(pattern, line, re.IGNORECASE)
        names = _names_at(line, found.end()) if found else ()
        if names:
            return names
    return (_names_at(line, 0) if re.match(_CONTRIBUTED, line) else ()) or _host(folded)


_CONTRIBUTED = r".{2,60}?\b(?:writers?|journalists?|reporters?|correspondents?|staff)\b.{0,300}\bcontributed\b"


def _names_at(line: str, at: int) -> tuple[str, ...]:
    """Return the agencies whose signs stand at an offset: up to five words, the most that name agencies only."""
    words = list(compiled(_SIGN_WORDS).finditer(line, at, at + 80))[:5]
    for count in range(len(words), 0, -1):
        text = line[at : words[count - 1].end()].strip(" .)")
        names = signers(text)
        if names and all(_exactly(name) for name in names):
            row = agency(names[0])
            if row is None or not may_mean_more(row, text) or text in (row.name, *row.signs):
                return names
    return ()


_VIEW = r"\b(?:view|see|source|original|version|release|visit|news):?\b"


def _own_words(folded: str) -> tuple[str, ...]:
    """Return the agency whose own words a line (casefolded) holds: "MENAFN provides the information …", "Enditem"."""
    for phrase, name in _phrases():
        if folded.startswith(phrase) or (" " in phrase and phrase in folded):
            return (name,)
    return ()


@cache
def _phrases() -> tuple[tuple[str, str], ...]:
    return tuple((phrase, row.name) for row in AGENCIES for phrase in row.own)


def _host(folded: str) -> tuple[str, ...]:
    """Return the release wire that a link leads to: "View original content: https://www.prnewswire.com/…"."""
    if "." not in folded or not re.search(_VIEW, folded):
        return ()
    return next(((row.name,) for row in AGENCIES if row.host and not row.aggregator and row.host in folded), ())


# "MENAFN01062025000045015687ID1109616123"
_TRACKING_CODE = r"MENAFN\d{20}ID\d+"
