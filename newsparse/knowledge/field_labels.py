"""Labels that stand before an article's fields, casefolded, and what they name: a record's key, or a name in `fields`.

One table for each layout: a desk's export prints "Title:", LexisNexis "BYLINE:", ProQuest "Publication title:". What is
`published`, `updated` or `load_date` is a date; `PART_ROLES` says which of them may date the article.
"""

from __future__ import annotations

# What a date is whose part is called so; parts that are not listed say nothing of the dates in them.
PART_ROLES: dict[str, str] = {
    "published": "published",
    "updated": "updated",
    "load_date": "load",
    "download_date": "load",
    "copyright": "copyright",
}

# An article with a header of its own, as e-mail has: text dumps, desk systems, YAML front matter.
HEADER_LABELS: dict[str, str] = {
    "title": "headline",
    "headline": "headline",
    "subject": "headline",
    "subtitle": "subheadline",
    "subheadline": "subheadline",
    "deck": "subheadline",
    "description": "description",
    "summary": "description",
    "date": "published",
    "published": "published",
    "publication date": "published",
    "pubdate": "published",
    "date published": "published",
    "updated": "updated",
    "modified": "updated",
    "last updated": "updated",
    "last modified": "updated",
    "by": "byline",
    "byline": "byline",
    "author": "byline",
    "authors": "byline",
    "from": "byline",
    "section": "section",
    "category": "section",
    "slug": "slugline",
    "slugline": "slugline",
    "publication": "publication",
    "newspaper": "publication",
    "outlet": "publication",
    "source": "publication",
    "dateline": "dateline",
    "location": "dateline",
    "credit": "credits",
    "agency": "credits",
    "url": "url",
    "link": "url",
    "id": "id",
    "guid": "id",
    "language": "language",
    "lang": "language",
    "tags": "keywords",
    "keywords": "keywords",
    "edition": "edition",
    "page": "page",
    "words": "length",
    "length": "length",
}
