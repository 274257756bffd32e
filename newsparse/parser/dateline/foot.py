"""Trailer → who signs a text at its foot: "==Kyodo", "--IANS", "(ANSA).", "(SDA/sj)", "© AFP", "mit dpa und dapd"."""

from __future__ import annotations

import re

from newsparse.knowledge.agencies import AGENCIES, Agency
from newsparse.knowledge.growing import made
from newsparse.parser.dateline.patterns import compiled
from newsparse.parser.dateline.signers import agency, may_mean_more, signers

_LINES = 12
# A name without any mark signs only right behind the text: further down it is a link.
_ALONE = 2
_LONGEST_LINE = 400


def foot_credits(trailer: str) -> tuple[str, ...]:
    """Return the agencies that sign in a trailer (or on a story's last line): they stand in where the head has no credit.

    Its first lines are read; what they name is given outermost first, each agency once.
    """
    lines = [stripped for line in trailer.splitlines() if (stripped := line.strip())]
    for index, line in enumerate(lines[:_LINES]):
        names = _signature(line, alone=index < _ALONE) or _named(line)
        if names:
            return names
    if "MENAFN" in trailer and compiled(_TRACKING_CODE).search(trailer):
        return ("MENAFN",)
    return _own_words(" ".join(" ".join(lines[:_LINES]).casefold().split()))  # a disclaimer that was wrapped


def closing_credits(line: str) -> tuple[str, ...]:
    """Return the agency that a story's last line names, if the line cannot be part of the story: "AP writers Ana Roe and
    Max Poe contributed to this report.", "MENAFN provides the information …".
    """
    if len(line) > _LONGEST_LINE:
        return _own_words(line[:_LONGEST_LINE].casefold())
    return _own_words(" ".join(line.casefold().split())) or _contributed(line)


def is_signature(text: str) -> bool:
    """Tell whether a line is an agency's signature and ends a story: "--IANS", "==Kyodo", "END/SABA", "Lusa/Fim".

    A name alone, or in parentheses, can be a picture's or a ticker's.
    """
    if len(text) > LONGEST_SIGNATURE:
        return False
    if text[0] in "-–—=" or "/" in text:
        return bool(_signature(text))
    first = text.partition(" ")[0].casefold().lstrip("(")
    return first in _PARTNER_WORDS and compiled(_PARTNERS).match(text) is not None and bool(_named(text))


# "mit dpa und dapd", "(With inputs from ANI)", "with files from The Canadian Press": the whole of a short line.
_PARTNER_WORDS = frozenset({"mit", "with", "avec", "con", "com", "met", "med"})
_PARTNERS = r"(?i:\(?(?:mit|with|avec|con|com|met|med) )[^.;]{2,50}\.?\)?$"


_CLOSES = (")", ").", "]", "].")
# "… said that the fer… [+1974 chars]": NewsAPI
_CUT = r"\[\+\d{1,7} chars\]$"
# "… from home to work. (ANSA).": an agency that signs behind the last word.
_CLOSING = r"(?:^|(?P<stop>[.!?…»”\"'’“])?\s+)(?P<sign>[(\[]©?\s?(?P<name>[^()\[\]]{2,30})[)\]])\.?$"


def signature_start(text: str) -> int | None:
    """Return where in a line an agency's closing signature begins, or a feed's mark of what it cut, or None.

    A sign that may mean more counts behind a full stop only: "the senator from Harrisburg (PA)" signs nothing.
    """
    cut = compiled(_CUT).search(text, max(0, len(text) - 40)) if text[-1:] == "]" else None
    if cut:
        return cut.start()
    found = compiled(_CLOSING).search(text, max(0, len(text) - 40)) if text.endswith(_CLOSES) else None
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
    row = _initialled(text)
    return (row.name,) if row else ()


_OPEN_MARKS = "-–—=/([（© "
_CLOSE_MARKS = "-–—=/)]）.< \x03"
_END_WORDS = r"^(?:END|FIM|Fim|FIN|End|end|SLUT|Ends|ENDS)/+|(?<!/)/++(?:END|FIM|Fim|FIN|End|end|SLUT|Ends|ENDS)$"


def _signature(line: str, *, alone: bool = False) -> tuple[str, ...]:
    """Read a line that is a signature: marks around a sign, "SABA/END", "Lusa/Fim", initials behind it."""
    if len(line) > LONGEST_SIGNATURE:
        return ()
    inside = line.lstrip(_OPEN_MARKS).rstrip(_CLOSE_MARKS)
    sign = compiled(_END_WORDS).sub("", inside).strip() if "/" in inside else inside
    marked = sign != line
    names = signers(sign)
    if names and all(agency(name) for name in names):
        row = agency(names[0])
        return names if marked or (alone and row is not None and not may_mean_more(row, sign)) else ()
    row = _initialled(sign)
    return (row.name,) if row else ()


LONGEST_SIGNATURE = 60
# "/sj", "/abc-def", "/AB/CD/2024", "/(AS - autor: …)"; " al rmo hct rmo"; " AB CD EF"
_TYPED = r"/(?:[A-Za-z]{2,5}(?:[/-][A-Za-z]{2,5}){0,5}(?:/\d{4})?|\([A-Z]{2,3} - [^()]{2,80})$"
_TYPED_APART = r"(?:\s[a-z]{2,3}(?:/[a-z]{2,3})*){1,8}$|(?:\s[A-Z]{2,3}){1,8}$"


def _initialled(text: str) -> Agency | None:
    """Return the agency of a sign with the initials of who typed it: "SDA/sj", "dpa al rmo hct rmo", "PTI AB CD EF"."""
    cut = compiled(r"[\s/]").search(text)
    row = _exactly(text[: cut.start()]) if cut else None
    if row is None or cut is None:
        return None
    sign, typed = text[: cut.start()], text[cut.start() :]
    if compiled(_TYPED).match(typed):
        return row
    plain = not may_mean_more(row, sign) and sign in (sign.upper(), sign.lower())
    return row if plain and compiled(_TYPED_APART).match(typed) else None


def _exactly(sign: str) -> Agency | None:
    """Return the agency whose sign is printed exactly so, or in capitals."""
    row = agency(sign)
    return row if row and (sign.isupper() or sign in (row.name, *row.signs)) else None


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
# What a line begins with for one of these to be tried.
# fmt: off
_PHRASE_STARTS = (
    "(", "mit ", "unter verwendung", "with ", "using ", "quelle", "source", "fuente", "fonte", "bron", "kilde", "källa",
    "źródło", "zdroj", "credit", "via", "avec ", "con ", "com ", "met ", "med ", "as informações", "this ", "information ",
    "distributed by", "original-content von", "übermittelt durch", "published ", "first published", "originally ", "©",
    "copyright", "by ",
)
# fmt: on
_SIGN_WORDS = r"[^\s,;:()|]+"


def _named(line: str) -> tuple[str, ...]:
    """Read a line that names its agency: "© 2024 AFP", "mit dpa und dapd", "AP writers … contributed", a wire's address."""
    if len(line) > _LONGEST_LINE:
        return ()
    folded = " ".join(line.casefold().split())
    own = _own_words(folded)
    if own:
        return own
    for pattern in _PHRASES if folded.startswith(_PHRASE_STARTS) else ():
        found = re.match(pattern, line, re.IGNORECASE)
        names = _names_at(line, found.end()) if found else ()
        if names:
            return names
    return _contributed(line) or _host(folded)


def _contributed(line: str) -> tuple[str, ...]:
    return _names_at(line, 0) if "contributed" in line and compiled(_CONTRIBUTED).match(line) else ()


_CONTRIBUTED = r".{2,60}?\b(?:writers?|journalists?|reporters?|correspondents?|staff)\b.{0,300}\bcontributed\b"


def _names_at(line: str, at: int) -> tuple[str, ...]:
    """Return the agencies whose signs stand at an offset: up to five words, the most that name agencies only."""
    words = list(compiled(_SIGN_WORDS).finditer(line, at, at + 80))[:5]
    for count in range(len(words), 0, -1):
        text = line[at : words[count - 1].end()].strip(" .)")
        names = signers(text)
        if names and all(_exactly(name) for name in names):
            row = agency(names[0])
            rest = line[words[count - 1].end() :].lstrip(" )]")
            if row is None or not may_mean_more(row, text) or not rest[:1].isalpha():
                return names
    return ()


_VIEW = r"\b(?:view|see|source|original|version|release|visit|news):?\b"


def _own_words(folded: str) -> tuple[str, ...]:
    """Return the agency whose own words a line (casefolded) holds: "MENAFN provides the information …", "Enditem"."""
    for phrase, name in _OWN_WORDS:
        if phrase in folded and (" " in phrase or folded.startswith(phrase)):
            return (name,)
    return ()


_OWN_WORDS = made(lambda: [(phrase, row.name) for row in AGENCIES for phrase in row.own])


def _host(folded: str) -> tuple[str, ...]:
    """Return the release wire that a link leads to: "View original content: https://www.prnewswire.com/…"."""
    if "." not in folded:
        return ()
    name = next((name for host, name in _HOSTS if host in folded), None)
    return (name,) if name and compiled(_VIEW).search(folded) else ()


_HOSTS = made(lambda: [(row.host, row.name) for row in AGENCIES if row.host and not row.aggregator])


# "MENAFN01062025000045015687ID1109616123"
_TRACKING_CODE = r"MENAFN\d{20}ID\d+"
