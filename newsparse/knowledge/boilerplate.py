"""What stands around an article's text and is not the article: how trailers begin, how notes and update slugs look.

A row is tried on a line that begins with one of its `opens` (casefolded) or, if it has none, with two of the letters A to Z;
then its `pattern` has to match there, in any case but for what stands in `(?-i:…)`. The rows of SLUG_ENDINGS are tried on a
line that ends with one of their `ends`, and match up to its end. Where a trailer row matches below the running text,
everything from that line on is trailer.
"""

from typing import NamedTuple


class Boilerplate(NamedTuple):
    """One row: what it is, how such a line begins, the pattern that it matches from its beginning, and how it ends."""

    name: str
    opens: tuple[str, ...]
    pattern: str = ""
    ends: tuple[str, ...] = ()


TRAILERS = (
    # "(Reporting by Kane Wu; Editing by Jacqueline Wong)": Reuters, also wrapped over two lines.
    Boilerplate(
        "reporting credit",
        ("(reporting by", "((reporting by", "(additional reporting", "(writing by", "(editing by", "(compiled by",
         "(produced by", "(report by", "(reporting and", "(reporting:", "(with reporting by", "(with additional reporting",
         "reporting by", "- reporting by", "editing by", "- editing by", "additional reporting by", "writing by",
         "(translated by", "translated by", "compiled by", "(bericht von", "(berichtet von", "(geschrieben von",
         "(redigiert von", "(reportage de", "(reportage par", "(rédigé par", "(édité par", "(version française",
         "(reporte de", "(reporte por", "(editado por", "(editado en", "(traducido por", "(reportagem de", "(reportagem por",
         "(edição de", "(edição por", "(tradução", "(versione italiana", "(tradotto da", "(tradotto in", "(in redazione"),
    ),
    # "Bericht von A, redigiert von B. Bei Rückfragen wenden Sie sich an berlin.newsroom@…"
    Boilerplate("reporting credit", ("bericht von",), r"bericht von .{3,160}(?:redigiert|rückfragen)"),
    # "(Por Ana Roe; Editado por Max Poe)", "(Par Ana Roe, édité par Max Poe)"
    Boilerplate("reporting credit", ("(por ", "(par "), r"\(pa?o?r .{3,90}\b(?:edi|édi|tradu|report)"),
    # "((mumbai.newsroom@reuters.example; +91 22 0000;))"
    Boilerplate("newsroom address", ("((",), r"\(\(.{0,120}@"),
    Boilerplate(
        "contributed",
        ("ap ", "afp ", "reuters ", "cnn", "associated press ", "the associated press ", "bloomberg ", "upi ", "dpa ",
         "canadian press ", "the canadian press "),
        r".{0,60}\b(?:writers?|journalists?|reporters?|staff|correspondents?)\b.{0,300}\bcontributed\b",
    ),
    Boilerplate("release source", ("source",), r"(?:source ?:|(?-i:SOURCE)) ?\S.{0,100}$"),
    # "SOURCE" above the firm's name; "Quelle: Musterfirma AG"
    Boilerplate("release source", ("source",), r"(?-i:SOURCE):?$"),
    Boilerplate(
        "end mark",
        ("___", "enditem", "--ians", "-ians", "(end)", "(fin)", "(fim)", "end item"),
        r"(?:_{3,}|end ?item|--?ians|\((?:end|fin|fim)\))(?: [a-z./]{2,12})?$",
    ),
    # "###", "# # #", "-30-", "- 30 -", "-ENDS-", "-0-"
    Boilerplate("release end", ("#", "-", "–", "ends"), r"(?:#(?: ?#){2,}+|[-–] ?(?:30|0|ends?) ?[-–]|(?-i:ENDS))$"),
    Boilerplate("release end", ("* * *", "***"), r"\*(?:\s*\*){2,4}$"),
    Boilerplate(
        "release end",
        ("view original content", "view source version", "view the original press release", "to view the source version",
         "for the original version", "to view the original version", "cision view original content",
         "this news release was distributed", "this press release was issued", "this information is provided by rns",
         "this information was brought to you by", "the issuer is solely responsible", "original-content von",
         "ots-originaltext", "weitere meldungen:", "pressemeldung teilen"),
    ),
    Boilerplate(
        "release contact",
        ("contact", "media contact", "press contact", "investor contact", "company contact", "media enquir",
         "media inquir", "press enquir", "press inquir", "for media", "investor relations contact", "media relations"),
        r".{0,40}(?:contacts?|enquiries|inquiries|relations)(?: details| information)?(?::|$)",
    ),
    Boilerplate(
        "release contact",
        ("pressekontakt", "medienkontakt", "rückfragehinweis", "rückfragen", "ansprechpartner", "contact presse",
         "contacts presse", "relations presse", "contacto de prensa", "contacto para", "contatti stampa", "contatto stampa",
         "ufficio stampa", "contato de imprensa", "contato para", "perscontact", "noot voor de redactie",
         "noot aan de redactie"),
        r".{0,40}(?::|$)",
    ),
    Boilerplate(
        "release contact",
        ("for more information", "for further information", "weitere informationen", "pour plus d", "pour de plus amples",
         "para más información", "para obtener más", "per ulteriori informazioni", "para mais informações",
         "voor meer informatie"),
        r"(?:.{20,24}[,:]? (?:please )?(?:contact|visit)|[^:.]{10,50}:$)",
    ),
    Boilerplate("release logo", ("logo", "photo"), r"(?:logo|photo) ?[-–:] ?https?://"),
    # "Forward-Looking Statements", "Cautionary Note Regarding Forward-Looking Statements": a heading of its own.
    Boilerplate(
        "release caution",
        ("forward", "cautionary", "safe harbo", "caution ", "note regarding forward", "special note", "zukunftsgerichtete",
         "énoncés prospectifs", "déclarations prospectives", "declaraciones prospectivas", "dichiarazioni previsionali"),
        r"[^.]{0,70}(?:forward[-‑ –]looking (?:statements?|information)|safe harbou?r(?: statements?)?|zukunftsgerichtete"
        r" aussagen|prospecti[fv][a-z]*|previsionali)[^.]{0,40}[:.]?$",
    ),
    Boilerplate(
        "MENAFN footer",
        ("legal disclaimer", "menafn provides", "we do not accept any responsibility or",
         "if you have any complaints or copyright issues"),
    ),
    Boilerplate("MENAFN footer", ("menafn",), r"menafn\d{20}id\d+"),
    Boilerplate(
        "disclaimer",
        ("disclaimer", "the views and opinions expressed herein", "the views expressed in this",
         "the opinions expressed in this",
         "haftungsausschluss", "avertissement légal", "aviso legal", "clausola di esclusione"),
    ),
    Boilerplate(
        "copyright",
        ("©", "(c) ", "copyright", "(©"),
        r"(?:\(?©|\(c\)|copyright(?:\s*(?:©|\(c\)|\d{4}|by\b|[:,]|$)| (?-i:[A-Z])))",
    ),
    Boilerplate(
        "copyright",
        ("all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
         "todos os direitos reservados", "tutti i diritti riservati", "riproduzione riservata", "alle rechten voorbehouden",
         "все права защищены", "reproduction interdite", "reproducción prohibida", "prohibida su reproducción",
         "nachdruck verboten", "this material may not be published", "reproduced with permission",
         "republished with permission"),
    ),
    # "(This story has not been edited by our staff and is auto-generated from a syndicated feed.)": Indian papers on PTI's.
    Boilerplate(
        "reprint notice",
        ("(this story", "this story", "(except for the headline", "except for the headline", "(this is an unedited",
         "this is an unedited", "(this report", "this report", "(the story", "(this article", "(this news item"),
        r"\(?(?:except for the headline|this is an unedited|.{4,40}(?:has not been|was not|is|was|"
        r"is being) (?:edited|created|"
        r"auto-?generated|published from|generated from|originally published|first published))",
    ),
    Boilerplate("paywalled feed", ("only available in",), r"only available in (?:paid|professional|corporate)"),
    Boilerplate("cut by a feed", ("[+",), r"\[\+\d{1,7} (?:chars|characters)\]$"),
    # "The post Ferries stand still appeared first on Example.": WordPress, in its feeds' languages.
    Boilerplate(
        "plugin line",
        ("the post ", "der beitrag ", "l’article ", "l'article ", "la entrada ", "l’articolo ", "l'articolo ", "o post ",
         "het bericht ", "wpis ", "запись "),
        r".{6,220}\b(?:appeared first on|erschien zuerst auf|est apparu en premier sur|(?:se publicó|apareció) primero en|"
        r"proviene da|sembra essere il primo su|apareceu primeiro em|verscheen eerst op|pochodzi z serwisu|"
        r"впервые появилась)",
    ),
    Boilerplate("plugin line", ("this article originally", "this article was originally", "this post originally")),
    Boilerplate(
        "plugin line",
        ("most read from bloomberg", "sending you to google news in", "our standards: the thomson reuters"),
    ),
    Boilerplate(
        "not for publication",
        ("the following information is not ", "die folgenden informationen sind nicht", "# notizblock", "# dpa-notizblock",
         "## redaktionelle hinweise", "les informations suivantes ne sont pas"),
    ),
    Boilerplate("agency end mark", ("==", "nnnn"), r"(?:==\w+|nnnn$)"),
)  # fmt: skip

# "UPDATE 1-Statue reopens", "(LEAD) Team wins", "CORRECTED-", "AVANCE: ", "ROUNDUP 2: ": lifted off the headline into notes.
SLUGS = (
    # Reuters, whose hyphen is glued on both sides; before small letters it is a compound's: "Poll-tax riots".
    Boilerplate(
        "Reuters slug",
        ("update", "wrapup", "refile", "correct", "rpt", "repeat", "brief", "exclusi", "insight", "analysis", "factbox",
         "timeline", "preview", "poll", "column", "graphic", "advisory", "explainer", "newsmaker", "special report",
         "press digest", "highlights", "instant view", "breakingviews", "interview", "text", "actualiza", "atualiza",
         "resumen", "resumo", "especial", "corre", "repite", "lead", "synth", "encadr", "grand angle", "zusammenfassung",
         "wdhlg", "korr", "hintergrund", "ausblick", "kreise", "rtrs"),
        r"(?P<slug>(?:update|wrapup|refile|correct(?:ed|ion)|(?:official )?corrected|rpt|repeat|brief|exclusiv[ea]|exclusif|"
        r"insight|analysis|factbox|timeline|preview|poll|column|graphic|advisory|explainer|newsmaker|special report|"
        r"press digest|highlights|instant view|breakingviews|interview|text|actualiza|atualiza|resumen|resumo|especial|"
        r"correcci[oó]n|corrig(?:e|ido)|correção|repite|lead|synth[eè]se|encadr[eé]|grand angle|zusammenfassung|wdhlg|korr|"
        r"hintergrund|ausblick|kreise|rtrs)(?: ?\d{1,2})?)-(?-i:(?=[^\Wa-zß-ÿ]|[\"'“‘«$€£]))",
    ),
    # "GLOBAL MARKETS-Asian shares struggle", "INDIA STOCKS-Indian shares set to open flat"
    Boilerplate(
        "market slug",
        (),
        r"(?P<slug>(?-i:(?:[A-Z]{2,10}\.? ){0,2}(?:MARKETS|STOCKS|SHARES|BONDS|FOREX|TREASURIES|PRECIOUS|METALS|"
        r"SOFTS|GRAINS)))"
        r"-(?=\S)",
    ),
    # "INDIA-STOCKS/:INDIA STOCKS-Indian shares …": a slugline that a paper printed with its headline.
    Boilerplate("slugline", (), r"(?P<slug>(?-i:[A-Z]{2,}(?:[-/][A-Z0-9]{2,}){0,3}/)):"),
    Boilerplate(
        "Yonhap slug",
        ("(",),
        r"\((?P<slug>(?:\d(?:st|nd|rd|th) )?(?:ld|lead|lede)|urgent|corrected|correction|update|"
        r"yonhap (?:interview|feature)|"
        r"news (?:focus|analysis)|profile|movie review|achtung|zusammenfassung|ampliaci[oó]n|actualizaci[oó]n)\) ?(?=\S)",
    ),
    # "UPDATE2: ", "1ST LD: ", "CORRECTED: " (Kyodo), "ROUNDUP 2: ", "WDH: ", "EIL: " (dpa-AFX), "AVANCE: ", "URGENTE: "
    Boilerplate(
        "slug with a colon",
        ("update", "1st", "2nd", "3rd", "4th", "5th", "corrected", "refile", "urgent", "avance", "ampliaci", "roundup",
         "wdh", "korrektur", "berichtigung", "eil", "actualizaci", "rpt", "lead", "recrop"),
        r"(?P<slug>(?-i:(?:UPDATE|CORRECTED|REFILE|URGENT|LEAD|RPT|ROUNDUP|WDH|KORREKTUR|BERICHTIGUNG|EIL|"
        r"EILMELDUNG)(?: ?\d{1,2})?"
        r"|\d(?:ST|ND|RD|TH) (?:LD|LEAD|UPDATE)|\d(?:st|nd|rd|th) (?:LD|LEAD|UPDATE|LD-Writethru))"
        r"|avance(?: ?\d)?|urgente|ampliaci[oó]n(?: ?\d)?|actualizaci[oó]n(?: ?\d)?)(?:: |/(?-i:(?=[A-ZÀ-Þ])))(?=\S)",
    ),
    # "AMP.- El Gobierno …", "AMP.2.- …": Europa Press
    Boilerplate(
        "Europa Press slug",
        ("amp.", "av.-", "rsm.", "avance.-"),
        r"(?P<slug>(?:amp|av|rsm|avance)\.?(?: ?\d\.)?)-\s?(?=\S)",
    ),
    # "EQS-News: Acme AG", "DGAP-Adhoc: Acme AG / Key word(s): …"
    Boilerplate(
        "disclosure",
        ("eqs-", "dgap-", "pta-", "gnw-", "pvr:", "euro adhoc", "euro-adhoc"),
        r"(?P<slug>(?:eqs|dgap|pta|gnw)-[a-zäöü/-]{2,24}|euro[- ]adhoc): (?=\S)",
    ),
)  # fmt: skip

# "… in Portugal (2)", "… - Correction Appended", "… =": behind the headline.
SLUG_ENDINGS = (
    # ANP and ANSA count a story's versions.
    Boilerplate("version", (), r"(?:\s\((?P<slug>[2-9])\))$", (")",)),
    Boilerplate(
        "correction",
        (),
        r"\s{0,3}(?:[-–—;]|--)\s?(?P<slug>correction appended|corrected)$",
        ("correction appended", "corrected"),
    ),
    Boilerplate(
        "update",
        (),
        r"\s{0,3}(?:--|[-–—])\s?(?P<slug>(?-i:(?:\d(?:st|nd|rd|th) )?(?:UPDATE|Update)))(?: \d)?$",
        ("update", *(f"update {number}" for number in range(10))),
    ),
    Boilerplate(
        "Reuters slug",
        (),
        r"\s\((?P<slug>(?-i:(?:UPDATE|WRAPUP|LEAD|CORRECTED|REFILE)(?: \d{1,2})?[A-Z0-9, ]{0,30}))\)$",
        (")",),
    ),
    # dpa ends its last line above the text so.
    Boilerplate("end of header", (), r"\s{1,3}(?P<slug>=)$", ("=",)),
)  # fmt: skip

# "1ST LEAD", "REFILE", "(Achtung)": on a line of their own above the headline.
SLUG_LINES = (
    Boilerplate(
        "dpa slug",
        ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "refile", "extra", "roundup", "lead", "urgent",
         "flash", "alert", "bulletin", "update", "correct", "advisory", "embargo", "eil", "korrektur", "berichtigung",
         "zusammenfassung", "wiederholung", "avance", "ampliación", "herhaling", "rectificatie", "(achtung)", "(lead)",
         "(urgent)", "(zusammenfassung)", "(neu)", "(1", "(2", "(3", "(4", "(5", "(6", "(7", "(8", "(9"),
        r"(?P<slug>(?-i:\d(?:ST|ND|RD|TH) (?:LEAD|NET|LD|UPDATE|ROUNDUP)|(?:REFILE|EXTRA|ROUNDUP|LEAD|URGENT|"
        r"FLASH|ALERT|ALERTE|"
        r"BULLETIN|UPDATE|CORRECTION|CORRECTED|ADVISORY|EMBARGO|EIL|EILMELDUNG|KORREKTUR|BERICHTIGUNG|ZUSAMMENFASSUNG|"
        r"WIEDERHOLUNG|AVANCE|URGENTE|AMPLIACIÓN|HERHALING|RECTIFICATIE)(?: \d{1,2})?)"
        r"|\((?:achtung|lead|urgent|zusammenfassung|neu|\d(?:st|nd|rd|th) (?:ld|lead))\))$",
    ),
    # "USA-SHUTDOWN/TOURISTS (UPDATE 1, PIX, TV)": Reuters' slugline
    Boilerplate(
        "slugline",
        (),
        r"(?P<slug>(?-i:[A-Z]{2,}(?:-[A-Z0-9]{2,}){0,3}/[A-Z0-9 -]{0,30}(?:\([A-Z0-9, ]{2,40}\))?))$",
    ),
    Boilerplate("correction", ("correction appended",), r"(?P<slug>correction appended)$"),
)  # fmt: skip

# "(Adds details)", "(ATTN: ADDS photos)", "EDITOR'S NOTE": a line of its own between headline and text.
NOTES = (
    Boilerplate(
        "update note",
        ("(add", "(update", "(recast", "(correct", "(attn", "(ed", "(rewrite", "(relead", "(change", "(fix", "(refile",
         "(repeat", "(clarif", "(remove", "(insert", "(writes ", "(new ", "(restore", "(delete", "(drops", "(neu", "(mit ",
         "(actuali", "(ajoute", "(précis", "(corrige", "(añade", "(agrega", "(amplía", "(repite", "(aggiunge", "(aggiorna",
         "(rettifica", "(atualiza", "(acrescenta", "(corrige", "(voegt", "(nieuw", "(herhal"),
        r"\((?P<note>(?:adds?|updates?|recasts?|corrects?|corrected|attn|eds?|rewrites|releads|changes|fixes|"
        r"refiles|repeats|"
        r"clarifies|removes|inserts|writes through|new (?:throughout|lede?|photo|quotes|details)|restores|"
        r"deletes|drops|neu:|"
        r"mit (?:weiteren|neuen|mehr|details)|actualis[eé]|actualiza|ajoute|précise|corrige|añade|agrega|amplía|"
        r"repite|aggiunge|"
        r"aggiorna|rettifica|atualiza|acrescenta|voegt|nieuw|herhal)(?!\w)[^()]*)\)$",
    ),
    Boilerplate("editor's note", ("editor", "eds", "^eds"), r"\^?(?P<note>(?:editor['’]?s['’]? note|eds)\s?[:._–—-].*?)<?$"),
    # "N i e u w bericht, vervangt: …": ANP spaces out what is new.
    Boilerplate(
        "replaces an earlier one",
        ("n i e u w", "nieuw bericht", "vervangt", "le communiqué suivant corrige", "the following replaces", "replaces",
         "correcting and replacing", "ersetzt", "corrects and replaces"),
        r"(?P<note>(?:n ?i ?e ?u ?w bericht|vervangt|le communiqué suivant corrige|"
        r"the following (?:corrects and )?replaces|replaces "
        r"(?:previous|earlier|the)|correct(?:ing|s) and replac|ersetzt).*)$",
    ),
    Boilerplate("correction", ("correction", "(correction", "korrektur", "rectification", "rectificatif"),
                r"\(?(?P<note>(?:correction appended|(?:correction|korrektur|rectification|rectificatif)\s?[:–—-].*?))\)?$"),
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

# "Example Times Staff", "Example Editorial Board": what a name ends with that is a house's, not a person's.
COLLECTIVES = frozenset({
    "staff", "team", "desk", "board", "newsroom", "editors", "writers", "reporters", "contributors", "bureau", "webdesk",
    "redaktion", "redaktionsteam", "redactie", "redacción", "redaccion", "redação", "redazione", "rédaction",
})  # fmt: skip

# "Provided by The Example", "Powered by …": what was done by somebody who wrote nothing.
NO_AUTHORS = frozenset({
    "provided", "powered", "distributed", "sponsored", "presented", "hosted", "owned", "supported", "funded", "approved",
    "reviewed", "shared", "liked", "followed", "recommended", "checked", "translated", "edited", "editing", "produced",
    "narrated", "read", "compiled", "curated", "additional",
    "übersetzt", "übersetzung", "gelesen", "bearbeitet", "redigiert", "traduit", "traduction", "relu", "lu",
    "traducido", "traducción", "leído", "editado", "tradotto", "traduzione", "letto", "traduzido", "tradução", "vertaald",
})  # fmt: skip

# "Richard Adams Education editor", "Carola Pönisch Kultur": the desk that a page prints behind a name.
DESKS = frozenset({
    "news", "world", "politics", "political", "business", "economy", "economics", "money", "finance", "markets", "sports",
    "sport", "culture", "arts", "lifestyle", "education", "health", "science", "technology", "tech", "environment",
    "climate", "travel", "food", "entertainment", "showbiz", "tv", "media", "opinion", "national", "local", "foreign",
    "legal", "crime", "religion", "royal", "transport", "energy", "fashion", "football", "editorial", "content",
    "politik", "wirtschaft", "kultur", "panorama", "gesellschaft", "wissen", "wissenschaft", "reise", "meinung",
    "lokales", "sportredaktion", "landespolitische", "politique", "économie", "société", "monde", "santé", "sciences",
    "política", "economía", "economia", "cultura", "deportes", "esporte", "esportes", "sociedad", "mundo", "salud",
    "opinión",
    "politica", "esteri", "cronaca", "salute",
})  # fmt: skip

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
    "the", "for", "twitter", "facebook", "instagram", "linkedin", "published", "updated", "posted", "created",
    "follow", "share", "comments", "comment", "email", "e-mail", "mail", "date", "kommentare", "kommentar", "folgen",
    "teilen", "veröffentlicht", "aktualisiert", "stand", "lesezeit", "publié", "modifié", "publicado", "actualizado",
    "pubblicato", "aggiornato", "min", "read", "view", "views", "via", "is", "at", "on", "in", "last", "less",
    "about", "staff", "special", "contributing", "senior", "executive", "managing", "deputy", "associate",
    "assistant", "chief", "head", "director", "ceo", "founder", "categories", "category", "tags", "author", "posts",
    "vom", "scholar", "moderator", "professor", "phd", "ph.d", "m.d", "md", "cnn", "bbc", "reuters", "afp", "ap",
    "dpa", "am", "pm",
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
