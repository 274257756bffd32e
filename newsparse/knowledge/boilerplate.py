"""What stands around an article's text and is not the article: how trailers begin, how notes and update slugs look.

Each row: a name, and a pattern for the beginning of a line (any case). Where a trailer row matches below the running
text, everything from that line on is trailer.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """One row: what it is, and the pattern of a line that begins it."""

    name: str
    pattern: str


TRAILERS = (
    # "(Reporting by Kane Wu; Editing by Jacqueline Wong)": Reuters, also wrapped over two lines.
    Boilerplate(
        "reporting credit", r"\(\(?(?:additional |compiled |written )?(?:reporting|writing|editing|compiled) by\b"
    ),
    Boilerplate("reporting credit", r"(?:- )?(?:reporting|editing|additional reporting) by[: ]"),
    Boilerplate(
        "contributed",
        r"(?:the )?(?:associated press|ap|afp|reuters|cnn)(?:'s|’s)? (?:\w+ )?"
        r"(?:writers?|journalists?|reporters?)\b.*contributed",
    ),
    Boilerplate("release source", r"source:? \S.{0,100}$"),
    Boilerplate("end mark", r"_{3,}$|enditem$|--?ians$|\(end\)$"),
    Boilerplate(
        "release end", r"###|-30-|- ?ends? -|-0-$|\*\s*\*\s*\*\s*\*?$|view (?:original|source) (?:content|version)"
    ),
    Boilerplate(
        "release contact",
        r"(?:media |press |investor |company )?(?:contacts?|enquiries|inquiries)(?: details| information)?:",
    ),
    Boilerplate("release contact", r"for (?:more|further) information[,:]? (?:please )?(?:contact|visit)"),
    Boilerplate("release logo", r"(?:logo|photo) ?[-–:] ?https?://"),
    Boilerplate("MENAFN footer", r"legal disclaimer\b|menafn provides the information|menafn\d{20}id\d+"),
    Boilerplate("disclaimer", r"disclaimer\b|the views and opinions expressed herein|the views expressed in this"),
    Boilerplate("copyright", r"(?:©|\(c\)|copyright\b)"),
    Boilerplate(
        "plugin line", r"the post .{3,200} appeared first on|this article (?:was )?originally (?:appeared|published)"
    ),
    Boilerplate("not for publication", r"the following information is not (?:intended )?for publication"),
    Boilerplate("agency end mark", r"==\w+|nnnn$"),
)

# "UPDATE 1-Statue reopens", "(LEAD) Team wins", "CORRECTED-", "AVANCE: ", "1ST LEAD": lifted off the headline into notes.
SLUGS = (
    Boilerplate(
        "Reuters slug",
        r"(?P<slug>(?:update|wrapup|refile|corrected|correction|rpt|brief|exclusive|insight|analysis|factbox|timeline|"
        r"(?:global )?markets|preview|poll|column|graphic|advisory)(?: ?\d{1,2})?)-(?=\S)",
    ),
    Boilerplate(
        "Yonhap slug", r"\((?P<slug>(?:\d(?:st|nd|rd|th) )?ld|lead|urgent|corrected|yonhap (?:interview|feature))\) ?"
    ),
    Boilerplate("Spanish slug", r"(?P<slug>avance|urgente|ampliación|ampliacion)(?: ?\d)?: (?=\S)"),
)

# "(Adds details)", "(ATTN: ADDS photos)", "EDITOR'S NOTE": a line of its own between headline and text.
NOTES = (
    Boilerplate(
        "update note",
        r"\((?P<note>(?:adds?|updates?|recasts?|corrects?|attn|eds?|rewrites|releads|changes|fixes|refiles)\b[^()]*)\)$",
    ),
    Boilerplate("editor's note", r"(?P<note>(?:editor['’]?s['’]? note|eds)[:_ ].*)$"),
)

# "AP Business Writer", "Staff Reporter": a line or an apposition that is a role, never a person.
# fmt: off
ROLES = frozenset({
    "admin", "administrator", "agencies", "agency", "analyst", "author", "autor", "autorin", "bureau",
    "columnist", "contributor", "contributors", "correspondent", "correspondents", "desk", "digital", "editor",
    "editors", "journalist", "journaliste", "journalistin", "korrespondent", "korrespondentin", "news",
    "newsroom", "online", "photographer", "press", "producer", "redacao", "redaccion", "redacción", "redactie",
    "redaction", "redakcja", "redakteur", "redakteurin", "redaktion", "redaktionsteam", "redazione", "redação",
    "reporter", "reporters", "rédaction", "service", "services", "staff", "team", "webdesk", "wire", "writer",
    "writers",
})
# fmt: on
