"""Labels that stand before an article's fields, casefolded, and what they name: a record's key, or a name in `fields`.

One table for each layout: a desk's export prints "Title:", LexisNexis "BYLINE:", ProQuest "Publication title:". What is
`published`, `updated` or `load_date` is a date; `PART_ROLES` says which of them may date the article.
"""

from __future__ import annotations

# What a date is whose part is called so; parts that are not listed say nothing of the dates in them. A part that is no key
# of the record and stands here is no entry of `fields` either, but for the three that `parser/named.py` excepts.
PART_ROLES: dict[str, str] = {
    "published": "published",
    "updated": "updated",
    "load_date": "load",
    "download_date": "load",
    "received": "load",
    "copyright": "copyright",
    # No article's: the clock of a download or a search.
    "cover_page": "load",
    "search_summary": "load",
    # What an article is about, or what a picture shows.
    "headline": "event",
    "subheadline": "event",
    "graphic": "event",
    "notes": "event",
    "expires": "event",
}

# Parts that are lists: several of one name are joined by a comma. "authors:" / "  - Ana Ferreira" / "  - Tom Okafor"
LISTS = frozenset({"byline", "keywords", "topics", "places", "people", "organisations", "exchanges"})

# An article with a header of its own, as e-mail has: text dumps, desk systems, front matter. Signs that part words within a
# label ("pub_date", "last-modified") count as blanks.
_HEADER_NAMES: dict[str, tuple[str, ...]] = {
    "headline": (
        "title", "headline", "subject", "hed", "titel", "überschrift", "schlagzeile", "titre", "título", "titular",
        "titolo", "manchete", "kop", "tittel", "overskrift", "otsikko", "tytuł", "titulek", "nadpis", "cím",
        "titlu", "заголовок", "назва", "τίτλος", "başlık", "judul", "tajuk", "tiêu đề", "العنوان", "عنوان", "כותרת",
        "शीर्षक", "标题", "標題", "タイトル", "見出し", "제목", "หัวข้อ",
    ),
    "subheadline": (
        "subtitle", "subheadline", "deck", "dek", "standfirst", "kicker", "untertitel", "unterzeile", "sous titre",
        "chapeau", "subtítulo", "bajada", "sottotitolo", "subtitulo", "ondertitel", "подзаголовок", "副标题", "副標題",
    ),
    "description": (
        "description", "summary", "abstract", "excerpt", "teaser", "zusammenfassung", "résumé", "resumen",
    ),
    "published": (
        "date", "published", "publication date", "publish date", "pubdate", "pub date", "publishdate",
        "date published", "datepublished", "published at", "published on", "posted", "posted on", "date posted",
        "release date", "datum", "veröffentlicht", "veröffentlicht am", "erschienen", "date de publication",
        "publié le", "fecha", "fecha de publicación", "publicado", "publicado em", "data", "data di pubblicazione",
        "pubblicato", "publicatiedatum", "gepubliceerd", "dato", "päiväys", "julkaistu", "data publikacji", "dátum",
        "dată", "дата", "дата публикации", "опубликовано", "ημερομηνία", "tarih", "yayın tarihi", "tanggal",
        "tarikh", "ngày", "التاريخ", "تاريخ", "تاريخ النشر", "תאריך", "दिनांक", "तारीख", "日期", "发布时间", "發布時間",
        "发布日期", "日付", "公開日", "配信日", "날짜", "일자", "วันที่",
    ),
    "updated": (
        "updated", "modified", "last updated", "last modified", "lastmod", "last modified at", "updated at",
        "date modified", "datemodified", "aktualisiert", "mis à jour", "mis à jour le", "actualizado", "atualizado",
        "atualizado em", "aggiornato", "bijgewerkt", "обновлено", "güncelleme", "diperbarui", "آخر تحديث", "更新时间",
        "更新日", "수정",
    ),
    "byline": (
        "by", "byline", "author", "authors", "writer", "reporter", "from", "von", "autor", "autorin", "autoren",
        "verfasser", "par", "auteur", "auteurs", "por", "autora", "autores", "autore", "autori", "di", "door",
        "forfatter", "författare", "av", "kirjoittaja", "szerző", "автор", "авторы", "συντάκτης", "yazar",
        "penulis", "oleh", "tác giả", "الكاتب", "بقلم", "المؤلف", "מאת", "लेखक", "作者", "记者", "記者",
        "著者", "筆者", "기자", "글쓴이", "ผู้เขียน",
    ),
    "section": (
        "section", "category", "categories", "ressort", "kategorie", "rubrique", "rubrik", "sección", "seção",
        "sezione", "categoría", "рубрика", "kategori", "栏目", "欄目", "分类",
    ),
    "slugline": ("slug", "slugline"),
    "publication": (
        "publication", "newspaper", "outlet", "source", "publisher", "site", "quelle", "zeitung", "fuente", "fonte",
        "bron", "källa", "lähde", "źródło", "источник", "kaynak", "sumber", "nguồn", "المصدر", "מקור", "स्रोत",
        "来源", "來源", "出典", "출처", "journal", "periódico", "giornale",
    ),
    "dateline": ("dateline", "location", "place", "ort", "lieu", "lugar", "luogo"),
    "credits": ("credit", "agency", "wire", "agentur", "agence", "agencia", "agenzia", "agência", "агентство"),
    "url": ("url", "link", "permalink", "canonical url", "web address"),
    "id": ("id", "guid", "article id", "story id"),
    "language": ("language", "lang", "sprache", "langue", "idioma", "lingua"),
    "keywords": ("tags", "keywords", "stichwörter", "schlagwörter", "mots clés", "etiquetas", "palabras clave", "标签"),
    "edition": ("edition", "ausgabe", "édition", "edición"),
    "page": ("page", "pages", "seite", "página", "pagina"),
    "length": ("words", "length", "word count", "wordcount", "länge", "longueur", "longitud", "lunghezza", "lengte"),
    "copyright": ("copyright", "rights"),
    "body": ("text", "body", "content", "full text", "story", "article", "texte", "texto", "testo", "inhalt", "正文"),
}  # fmt: skip
HEADER_LABELS: dict[str, str] = {label: name for name, labels in _HEADER_NAMES.items() for label in labels}

# Messages: e-mail and Usenet news, ClariNet's own headers included. What a relay stamps is no publication.
MESSAGE_LABELS: dict[str, str] = {
    "from": "sender",
    "subject": "headline",
    "date": "published",
    "message-id": "id",
    "newsgroups": "newsgroups",
    "organization": "organisation",
    "organisation": "organisation",
    "keywords": "keywords",
    "location": "location",
    "slugword": "slugline",
    "acategory": "category",
    "category": "category",
    "priority": "priority",
    "language": "language",
    "content-language": "language",
    "copyright": "copyright",
    "note": "notes",
    "expires": "expires",
    "received": "received",
    "date-received": "received",
    "delivery-date": "received",
    "nntp-posting-date": "received",
    "injection-date": "received",
    "resent-date": "received",
    "x-received": "received",
}
