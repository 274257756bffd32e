"""What the wires' formats print around a story: their marks, tags, and the words of their header lines.

ANPA 1312 (American newspapers' wire), IPTC 7901 (European agencies'), ZCZC … NNNN (telex, still alive in Australia).
"""

from __future__ import annotations

# The lines of a wire's header, told by how they look; the first row that fits names the line.
HEADER_LINES: tuple[tuple[str, str], ...] = (
    # "REFILE", "1ST LEAD", "3RD NET", "ROUNDUP", "(Achtung)", "2. Zusammenfassung", "EXTRA", "1stLd-Writethru"
    (
        "notes",
        r"(?:\((?:achtung|wiederholung|berichtigung|korrektur|zusammenfassung|neu|lead|urgent)\b[^()]*\)"
        r"|\d{1,2}(?:st|nd|rd|th|\.) ?(?:lead|ld|net|add|take|update|zusammenfassung)(?:[ -]writethru)?"
        r"|(?:lead|writethru|refile|extra|urgent|flash|eil|bulletin|roundup|correct(?:ed|ion)|repeat|update|advance|recast"
        r"|newsalert|berichtigung|korrektur|wiederholung|zusammenfassung|alerte|rectificatif)(?: \d{1,2})?)",
    ),
    # "Eds: With AP Photos.", "EDITOR'S NOTE _ …", "(Eds: Minor edits.)"
    ("notes", r"\(?(?:eds?\b[:.]|editors?\b|editor['’]s note\b|attn\b).*"),
    # "By PAUL BYRNE and ALMUDENA CALATRAVA", "Von Ana Brandt", "Par Jean Roux"
    ("byline", r"(?:by|von|par|por|di|door|af|av|przez)\s+\S.*"),
    # "AP Photo XNP101, XNP102", "With graphic", "AP Graphics"
    ("graphic", r"(?:with )?(?:[a-z]{2,8} )?(?:photos?|graphics?|videos?)\b.{0,80}"),
)

# Tagged lines of exchanges' news feeds: "TI#UGL continues …", "PD#06 June 2016 14:00:00".
TAGS: dict[str, str] = {
    "an": "id",
    "kn": "publication",
    "pd": "published",
    "co": "company",
    "so": "exchange",
    "by": "byline",
    "ky": "keywords",
    "ti": "headline",
    "ab": "description",
    "tx": "body",
}

# Kinds of documents, as collections print them, that are no story: several stories in one, notes to editors.
DIGESTS = frozenset({"multi", "advis"})

# Lines of one sign each between ZCZC and the text: the sign, and what its line is. In a broadcast message the headline
# follows "$" and one word for the story "#"; in a racing or market message ":" is the headline, in a press release its
# sender.
SIGNS: dict[str, str] = {
    "%": "routing",
    "#": "slugline",
    "$": "headline",
    ":": "title",
    "*": "format",
    "@": "state",
    "~": "desk",
}
