"""What stands around an article's text and is not the article: how trailers begin, how notes and update slugs look.

A row is tried on a line that begins with one of its `opens` (casefolded); then its `pattern` has to match there, in any
case. Where a trailer row matches below the running text, everything from that line on is trailer.
"""

from __future__ import annotations

from typing import NamedTuple


class Boilerplate(NamedTuple):
    """One row: what it is, how such a line begins, and the pattern that it matches from its beginning."""

    name: str
    opens: tuple[str, ...]
    pattern: str = ""


TRAILERS = (
    # "(Reporting by Kane Wu; Editing by Jacqueline Wong)": Reuters, also wrapped over two lines.
    Boilerplate(
        "reporting credit",
        ("(reporting by", "((reporting by", "(additional reporting", "(writing by", "(editing by", "(compiled by",
         "reporting by", "- reporting by", "editing by", "- editing by", "additional reporting by"),
    ),
    Boilerplate(
        "contributed",
        ("ap ", "afp ", "reuters ", "cnn", "associated press ", "the associated press "),
        r".{0,60}\b(?:writers?|journalists?|reporters?)\b.{0,300}\bcontributed\b",
    ),
    Boilerplate("release source", ("source",), r"source:? \S.{0,100}$"),
    Boilerplate("end mark", ("___", "enditem", "--ians", "-ians", "(end)"), r"(?:_{3,}|enditem|--?ians|\(end\))$"),
    Boilerplate("release end", ("###", "-30-", "- end", "-end", "-0-"), r"(?:###|-30-|- ?ends? -|-0-$)"),
    Boilerplate("release end", ("* * *", "***"), r"\*\s*\*\s*\*\s*\*?$"),
    Boilerplate("release end", ("view original content", "view source version")),
    Boilerplate(
        "release contact",
        ("contact", "media contact", "press contact", "investor contact", "company contact", "media enquir",
         "media inquir", "press enquir", "press inquir", "for media"),
        r".{0,40}(?:contacts?|enquiries|inquiries)(?: details| information)?(?::|$)",
    ),
    Boilerplate(
        "release contact",
        ("for more information", "for further information"),
        r".{20,24}[,:]? (?:please )?(?:contact|visit)",
    ),
    Boilerplate("release logo", ("logo", "photo"), r"(?:logo|photo) ?[-–:] ?https?://"),
    Boilerplate("MENAFN footer", ("legal disclaimer", "menafn provides the information")),
    Boilerplate("MENAFN footer", ("menafn",), r"menafn\d{20}id\d+"),
    Boilerplate("disclaimer", ("disclaimer", "the views and opinions expressed herein", "the views expressed in this")),
    Boilerplate("copyright", ("©", "(c) ", "copyright"), r"(?:©|\(c\)|copyright\b)"),
    Boilerplate("plugin line", ("the post ",), r"the post .{3,200} appeared first on"),
    Boilerplate("plugin line", ("this article originally", "this article was originally")),
    Boilerplate("not for publication", ("the following information is not ",)),
    Boilerplate("agency end mark", ("==", "nnnn"), r"(?:==\w+|nnnn$)"),
)  # fmt: skip

# "UPDATE 1-Statue reopens", "(LEAD) Team wins", "CORRECTED-", "AVANCE: ", "1ST LEAD": lifted off the headline into notes.
SLUGS = (
    Boilerplate(
        "Reuters slug",
        ("update", "wrapup", "refile", "correct", "rpt", "brief", "exclusive", "insight", "analysis", "factbox",
         "timeline", "global markets", "markets", "preview", "poll", "column", "graphic", "advisory"),
        r"(?P<slug>(?:update|wrapup|refile|corrected|correction|rpt|brief|exclusive|insight|analysis|factbox|timeline|"
        r"(?:global )?markets|preview|poll|column|graphic|advisory)(?: ?\d{1,2})?)-(?=\S)",
    ),
    Boilerplate(
        "Yonhap slug",
        ("(",),
        r"\((?P<slug>(?:\d(?:st|nd|rd|th) )?ld|lead|urgent|corrected|yonhap (?:interview|feature))\) ?",
    ),
    Boilerplate(
        "Spanish slug",
        ("avance", "urgente", "ampliaci"),
        r"(?P<slug>avance|urgente|ampliaci[oó]n)(?: ?\d)?: (?=\S)",
    ),
)  # fmt: skip

# "(Adds details)", "(ATTN: ADDS photos)", "EDITOR'S NOTE": a line of its own between headline and text.
NOTES = (
    Boilerplate(
        "update note",
        ("(add", "(update", "(recast", "(correct", "(attn", "(ed", "(rewrite", "(relead", "(change", "(fix", "(refile"),
        r"\((?P<note>(?:adds?|updates?|recasts?|corrects?|attn|eds?|rewrites|releads|changes|fixes|refiles)\b[^()]*)\)$",
    ),
    Boilerplate("editor's note", ("editor", "eds"), r"(?P<note>(?:editor['’]?s['’]? note|eds)[:_ ].*)$"),
)  # fmt: skip

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

# "Jane Doe is a reporter for …", "Max Muster ist Redakteur …": what somebody is who writes for the news.
# fmt: off
WRITERS = frozenset({
    "author", "writer", "journalist", "reporter", "editor", "columnist", "correspondent", "contributor", "critic", "blogger",
    "freelancer", "producer", "professor", "lecturer", "researcher", "writes", "covers", "covering", "reports", "reporting",
    "edits", "novelist", "historian", "scientist", "director", "fellow", "autor", "autorin", "journalistin",
    "redakteur", "redakteurin", "reporterin", "korrespondent", "korrespondentin", "kolumnist", "kolumnistin", "schreibt",
    "berichtet", "arbeitet", "studierte", "volontär", "volontärin", "chefredakteur", "lehrt", "professorin", "leitet",
    "auteur", "autrice", "journaliste", "rédacteur", "rédactrice", "écrit", "philosophe", "professeur",
    "escritor", "escritora", "periodista", "redactor", "redactora", "escribe", "autora", "columnista",
    "giornalista", "scrive", "scrittore", "scrittrice", "redattore", "jornalista", "escreve", "repórter", "colunista",
    "dziennikarz", "dziennikarka", "redactie", "schrijft", "journalister", "skriver", "skribent",
})
# fmt: on

# "Jane Doe Twitter", "Jane Doe The Associated Press", "Jane Doe Published": a word on the line that no name goes on with.
# fmt: off
NAME_ENDS = frozenset({
    "the", "for", "twitter", "facebook", "instagram", "linkedin", "published", "updated", "posted", "created", "follow",
    "share", "comments", "comment", "email", "e-mail", "mail", "date", "kommentare", "kommentar", "folgen", "teilen",
    "veröffentlicht", "aktualisiert", "stand", "lesezeit", "publié", "modifié", "publicado", "actualizado", "pubblicato",
    "aggiornato", "min", "read", "view", "views", "via", "is", "at", "on", "in", "last", "less", "about", "staff", "special",
    "contributing", "senior", "executive", "managing", "deputy", "associate", "assistant", "chief", "head", "director",
    "ceo", "founder", "professor", "phd", "ph.d", "m.d", "md", "cnn", "bbc", "reuters", "afp", "ap", "dpa", "am", "pm",
})
# fmt: on

# Words of the boxes that pages put into their texts: newsletters, subscriptions, cookies, sharing.
# fmt: off
FURNITURE_WORDS = frozenset({
    "subscribe", "subscriber", "subscribers", "subscription", "newsletter", "newsletters", "cookie", "cookies", "privacy",
    "sign", "login", "register", "registered", "account", "click", "browser", "javascript", "advertisement", "advertising",
    "rights", "reserved", "copyright", "terms", "follow", "facebook", "twitter", "instagram", "whatsapp", "telegram",
    "share", "app", "download", "unsubscribe", "inbox", "email", "affiliate", "commission", "sponsored", "podcast",
    "disclaimer",
    "abonnieren", "abo", "abonnement", "abonnenten", "anmelden", "registrieren", "einloggen", "datenschutz", "werbung",
    "anzeige", "impressum", "kommentare", "kommentar", "kommentieren", "teilen", "folgen", "klicken",
    "abonnés", "abonnez", "inscrivez", "connectez", "publicité", "partager", "confidentialité",
    "suscríbete", "suscripción", "regístrate", "publicidad", "compartir", "privacidad",
    "iscriviti", "abbonati", "pubblicità", "condividi", "assine", "cadastre-se", "publicidade", "compartilhar",
    "abonneer", "nieuwsbrief", "advertentie", "delen", "reklama", "reklam", "prenumerera", "подписаться", "реклама",
})
# The reader, spoken to: "Sign up and you will get …", "Ihre Zustimmung".
READER_WORDS = frozenset({
    "you", "your", "yours", "sie", "ihre", "ihren", "ihrer", "ihnen", "du", "dein", "deine", "deinen", "dir", "vous",
    "votre", "vos", "tu", "tus", "su", "usted", "ti", "tuo", "tua", "você", "seu", "sua", "je", "jouw", "uw", "вас", "вы",
    "ваш",
})
# fmt: on
