"""What databases print around an article: labels and codes, and what they name; one table for each database.

The names are the record's keys, or those of `fields` (as in `field_labels`). The language of a label is the interface's,
not the article's: "LÄNGE: 355 words" stands under an English text that was downloaded in Germany. Labels are casefolded.
"""

from __future__ import annotations

from collections.abc import Mapping

# name → labels, turned round by `_by_label`: so the languages of one field stand together.
_Labels = Mapping[str, tuple[str, ...]]


def _by_label(labels: _Labels) -> dict[str, str]:
    return {label: name for name, of_name in labels.items() for label in of_name}


# LexisNexis, classic (in capitals) and Nexis Uni (in small letters), above the text: en de fr nl es pt it.
_LEXIS_HEAD: _Labels = {
    "headline": ("headline", "kop", "titel", "überschrift", "titre", "titular", "título", "titulo", "titolo"),
    "byline": ("byline", "autor", "auteur", "signature", "autora", "autore", "door"),
    "section": (
        "section",
        "rubrik",
        "rubrique",
        "rubriek",
        "sectie",
        "sección",
        "seccion",
        "seção",
        "secção",
        "sezione",
    ),
    "length": (
        "length",
        "länge",
        "laenge",
        "longueur",
        "lengte",
        "longitud",
        "extensión",
        "tamanho",
        "extensão",
        "lunghezza",
    ),
    "dateline": ("dateline", "ort", "ortsmarke", "lieu", "plaats", "lugar", "local", "luogo"),
    "subheadline": (
        "highlight",
        "encart",
        "subtitle",
        "untertitel",
        "ondertitel",
        "sous-titre",
        "subtítulo",
        "sottotitolo",
    ),
    "series": ("series", "serie", "série"),
    "column": ("column", "kolumne", "chronique"),
    "body": ("body",),
}

# … and below it.
_LEXIS_TAIL: _Labels = {
    "load_date": (
        "load-date", "load date", "update", "date-chargement", "date de chargement", "laad-datum", "laaddatum",
        "fecha-carga", "fecha de carga", "data-carga", "data de carga", "data-caricamento",
    ),
    "language": ("language", "sprache", "langue", "taal", "idioma", "lingua", "língua"),
    "publication_type": (
        "publication-type", "publication type", "publikationstyp", "publikations-typ", "pub-type", "type-publication",
        "type de publication", "publicatietype", "publicatie-type", "tipo-publicación", "tipo de publicación",
        "tipo-publicação", "tipo de publicação", "tipo-pubblicazione",
    ),
    "journal_code": (
        "journal-code", "journal code", "zeitungs-code", "zeitungscode", "code-journal", "code-revue", "krant-code",
    ),
    "graphic": ("graphic", "grafik", "graphique", "grafiek", "gráfico", "grafico", "illustration"),
    "notes": (
        "correction", "correction-date", "correction date", "notes", "note", "korrektur", "correctie", "corrección",
        "correção", "correzione", "anmerkungen",
    ),
    "document_type": ("document-type", "document type", "type", "dokumenttyp", "dokument-typ"),
    "subject": ("subject", "thema", "schlagwort", "schlagwörter", "sujet", "onderwerp", "tema", "assunto", "soggetto"),
    "company": ("company", "organization", "organisation", "firma", "societe", "société", "bedrijf", "empresa", "società"),
    "ticker": ("ticker", "tickersymbol"),
    "industry": ("industry", "branche", "secteur", "industrie", "sector"),
    "person": ("person", "personne", "persoon", "persona", "pessoa"),
    "region": (
        "geographic", "city", "state", "country", "localisation-geo", "geographie", "geographisch", "geografie",
        "stadt", "staat", "land", "ville", "pays",
    ),
    "acc_no": ("acc-no", "accession number"),
    "copyright": ("copyright",),
}  # fmt: skip

LEXIS_HEAD = _by_label(_LEXIS_HEAD)
LEXIS_TAIL = _by_label(_LEXIS_TAIL)

# A season stands where a quarterly's date does. It names no month.
SEASONS = (
    "spring", "summer", "fall", "autumn", "winter", "frühling", "frühjahr", "sommer", "herbst", "printemps", "été",
    "automne", "hiver", "lente", "zomer", "herfst", "primavera", "verano", "otoño", "invierno", "verão", "outono",
    "inverno", "estate", "autunno",
)  # fmt: skip

# Dow Jones Factiva: codes of two or three capitals.
FACTIVA_HEAD: dict[str, str] = {
    "HD": "headline",
    "CLM": "column",
    "SE": "section",
    "BY": "byline",
    "CR": "credit",
    "WC": "length",
    "PD": "published",
    "ET": "published_time",
    "SN": "publication",
    "SC": "source_code",
    "NGC": "source_group",
    "GC": "source_group_code",
    "ED": "edition",
    "PG": "page",
    "VOL": "volume",
    "LA": "language",
    "CY": "copyright",
    "DLN": "dateline",
}
FACTIVA_TEXT = {"LP": "body", "TD": "body"}
FACTIVA_TAIL: dict[str, str] = {
    "ART": "graphic",
    "CX": "notes",
    "CT": "contact",
    "RF": "reference",
    "CO": "company",
    "IN": "industry",
    "NS": "subject",
    "RE": "region",
    "IPD": "keywords",
    "IPC": "information_provider",
    "PUB": "publisher",
    "AN": "id",
}
# "808 words": the line above the date in Factiva's article format, in the interface's language.
FACTIVA_WORDS = (
    "words", "word", "mots", "mot", "Wörter", "Wort", "palabras", "palabra", "parole", "parola", "palavras", "palavra",
    "woorden", "слов", "слова", "слово", "字", "文字", "語", "words.",
)  # fmt: skip
# "CODE" and then one of these: the article's language, in the interface's.
FACTIVA_LANGUAGES = frozenset({
    "english", "german", "french", "spanish", "italian", "portuguese", "dutch", "russian", "chinese",
    "japanese", "korean", "polish", "turkish", "arabic", "swedish", "englisch", "deutsch", "französisch",
    "spanisch", "italienisch", "portugiesisch", "niederländisch", "russisch", "chinesisch", "japanisch",
    "koreanisch", "polnisch", "türkisch", "arabisch", "schwedisch", "anglais", "allemand", "français",
    "espagnol", "italien", "portugais", "néerlandais", "russe", "chinois", "japonais", "coréen", "polonais",
    "turc", "arabe", "suédois", "inglés", "alemán", "francés", "español", "italiano", "portugués", "neerlandés",
    "ruso", "chino", "japonés", "coreano", "polaco", "turco", "árabe", "sueco", "inglese", "tedesco",
    "francese", "spagnolo", "portoghese", "olandese", "russo", "cinese", "giapponese", "polacco", "arabo",
    "svedese", "inglês", "alemão", "francês", "espanhol", "português", "holandês", "chinês", "japonês",
    "polonês", "engels", "duits", "frans", "spaans", "italiaans", "portugees", "nederlands", "chinees",
    "japans", "английский", "немецкий", "французский", "испанский", "итальянский", "русский", "китайский",
    "японский", "英文", "德文", "法文", "西班牙文", "意大利文", "葡萄牙文",
    "荷兰文", "荷蘭文", "俄文", "中文", "日文", "韩文", "韓文", "英語",
    "ドイツ語", "フランス語", "スペイン語", "イタリア語",
    "ポルトガル語", "オランダ語", "ロシア語", "中国語", "日本語", "韓国語",
})  # fmt: skip

# ProQuest: paragraphs "Label: value".
PROQUEST_LABELS: dict[str, str] = _by_label(
    {
        "byline": ("author", "autor", "auteur"),
        "publication_info": ("publication info", "publikationsinformationen", "información de publicación"),
        "abstract": ("abstract", "abstract (summary)", "abstract (english)", "zusammenfassung", "resumen", "résumé"),
        "links": ("links", "link", "enlaces", "liens"),
        "body": ("full text", "volltext", "texto completo", "texte intégral"),
        "subject": ("subject", "subjects", "thema", "materia", "sujet"),
        "classification": ("classification",),
        "region": ("location", "ort", "lugar", "lieu"),
        "person": ("people", "personen", "personas", "personnes"),
        "company": ("company / organization", "company/organization", "company"),
        "keywords": ("identifier / keyword", "identifier/keyword", "keywords"),
        "title": ("title", "titel", "título", "titre"),
        "headline_translated": ("alternate title",),
        "publication": (
            "publication title",
            "titel der publikation",
            "título de la publicación",
            "titre de la publication",
        ),
        "first_page": ("first page",),
        "page": ("pages", "page", "seiten", "páginas"),
        "length": ("number of pages", "word count", "length"),
        "volume": ("volume",),
        "issue": ("issue",),
        "year": ("publication year", "erscheinungsjahr", "año de publicación"),
        "published": ("publication date", "publicationdate", "erscheinungsdatum", "fecha de publicación", "date"),
        "section": ("section", "column"),
        "publisher": ("publisher",),
        "place": ("place of publication",),
        "country": ("country of publication", "publication country"),
        "publication_subject": ("publication subject",),
        "issn": ("issn", "e-issn", "isbn"),
        "source_type": ("source type",),
        "language": ("language of publication", "language"),
        "document_type": ("document type", "publication type"),
        "graphic": ("document feature", "illustration"),
        "id": ("proquest document id",),
        "accession": ("accession number",),
        "url": ("document url",),
        "copyright": ("copyright",),
        "load_date": ("last updated", "zuletzt aktualisiert", "última actualización", "entry date"),
        "database": ("database", "datenbank", "base de datos"),
        "dateline": ("dateline",),
        "credit": ("credit",),
    }
)

# NewsBank: "Author/Byline: Jane Roe | Section: Local News", and the labels of an older export.
NEWSBANK_LABELS: dict[str, str] = _by_label(
    {
        "headline": ("title", "headline"),
        "byline": ("author/byline", "author", "byline", "authors"),
        "section": ("section",),
        "page": ("page", "pages"),
        "edition": ("edition",),
        "publication": ("paper", "publication", "source"),
        "published": ("date", "publication date"),
        "dateline": ("dateline",),
        "column": ("column",),
        "subject": ("index terms", "subject", "subjects"),
        "length": ("word count", "words", "length"),
        "readability": ("readability",),
        "id": ("record number",),
        "url": ("openurl link",),
        "copyright": ("copyright",),
    }
)
# Lines that a page of NewsBank prints between its header and the text.
NEWSBANK_LINKS = frozenset({
    "read news document", "read article", "read full article", "link to image", "openurl link", "view pdf", "view image",
})  # fmt: skip

# Europresse, below the text.
EUROPRESSE_LABELS: dict[str, str] = _by_label(
    {
        "id": ("numéro de document", "document number", "documento número"),
        "download_date": ("date d'émission", "date d’émission", "date of issue", "issue date"),
    }
)
