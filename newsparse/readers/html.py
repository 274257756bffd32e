"""Web pages: their main text, and what their head says of it. Needs the extra `web` (resiliparse, trafilatura).

Spans count in the text taken from the page, not in its HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import loads
from typing import TYPE_CHECKING, Any

from newsparse.defects import Defect, EmptyTextError, NewsparseError
from newsparse.document import Decoded, Document, decode, read, without_surrogates
from newsparse.limits import print_size
from newsparse.readers.charsets import decoded_by, told_of
from newsparse.readers.failure import Failure, failed
from newsparse.readers.jsonld import articles, metadata_of
from newsparse.readers.piece import Piece
from newsparse.readers.stream import Stream

if TYPE_CHECKING:
    from newsparse.readers import Reading

RESILIPARSE, TRAFILATURA = ("resiliparse", "trafilatura")
# Taking the text out of elements nested deeper takes time that grows with the square of it; real pages stay below 100.
_DEEPEST = 1000
# So many elements take half a gigabyte. What is not closed in one paragraph (`<b>`) is opened again in the next: of 300 that
# differ and 4,000 paragraphs, 18 KB of HTML, 1,200,000 elements are made.
_MOST_ELEMENTS = 1_000_000
_REOPENED = re.compile(r"<(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\s[^>]{1,200}", re.IGNORECASE)
# Each attribute is compared with all others of its element.
_MOST_ATTRIBUTES = 2000
_LONG_TAG = re.compile(r"<[A-Za-z](?:[^<>\"']|\"[^\"]*+\"|'[^']*+')" + f"{{{2 * _MOST_ATTRIBUTES},}}+")
_QUOTED = re.compile(r"\"[^\"]*+\"|'[^']*+'")

# `<!doctype html>`, `<html …>`, either after comments or an XML declaration.
_BEGINS = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*+(?:<\?xml[^>]{0,200}\?>\s*+)?(?:<!--(?:(?!-->).){0,2000}+-->\s*+){0,4}+<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = re.compile(rb"<meta[^>]{1,200}?charset\s*+=\s*+(?:[\"']\s*+)?([\w.:-]{1,40})", re.IGNORECASE)
_LOOKED_AT = 4096


class MissingExtraError(NewsparseError):
    """What the page needs is not installed."""


class OverloadedError(NewsparseError):
    """The page has more elements than any page, or nests them deeper."""


def recognises(head: bytes, name: str) -> bool:
    """Tell whether a source is a web page: by how it begins, in UTF-16 too."""
    return _BEGINS.match(head.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff").replace(b"\0", b"")) is not None


def pieces(stream: Stream, source: str, reading: Reading) -> Iterator[Piece | Failure]:
    """Yield the one record that a page is."""
    data = stream.read(reading.limits.record)
    yield Piece(source, "html", data if len(data) <= reading.limits.record else None)


def documents(piece: Piece, reading: Reading) -> Iterator[Document | Failure]:
    """Yield the document that a page is."""
    if piece.data is None:
        what = f"the page is longer than {print_size(reading.limits.record)}"
        yield piece.failure(what, "is it the right file? then raise --max-record")
        return
    said = {"source": piece.source, "record": piece.record, "id": piece.id, "metadata": piece.metadata}
    try:
        yield document_of(_decoded(piece, reading.encoding), reading.html_extractor, **said)
    except (NewsparseError, UnicodeError) as error:
        yield _failure(piece, error)


def _failure(piece: Piece, error: Exception) -> Failure:
    if isinstance(error, MissingExtraError):
        return piece.failure(str(error), "pip install 'newsparse[web]', or give its text")
    if isinstance(error, OverloadedError):
        return piece.failure(str(error), "is it a page? to take it for text as it is, say -i text")
    told = failed(piece.source, None, error)
    return piece.failure(told.what, told.advice)


def _decoded(piece: Piece, encoding: str | None) -> Decoded:
    data = piece.data or b""
    if encoding is not None:
        return decode(data, encoding)
    if piece.charset:
        return decoded_by(data, piece.charset, "its server")
    named = _CHARSET.search(data[:_LOOKED_AT])
    return decoded_by(data, named and named[1].decode("ascii"), "the page")


def document_of(decoded: Decoded, extractor: str, **said: Any) -> Document:
    """Return a page's document: its main text, with what the page says of it as metadata.

    `said`: what else `newsparse.document.read` shall know. Raises NewsparseError.
    """
    tree = _tree(decoded.text)
    text = _trafilatura(decoded.text) if extractor == TRAFILATURA else _resiliparse(tree)
    if not text.strip():
        raise EmptyTextError("the page holds no text")
    known = dict(said.pop("metadata", None) or {})
    defects: tuple[Defect, ...] = said.pop("defects", ())
    return read(text, metadata={**_metadata(tree), **known}, defects=(*defects, *told_of(decoded)), **said)


def plain(html: str) -> str:
    """Return the text of a piece of HTML, all of it. Raises NewsparseError."""
    return _extract(_tree(without_surrogates(html)), main_content=False)


def _tree(html: str) -> Any:
    try:
        from resiliparse.parse.html import HTMLTree, traverse_dom  # noqa: PLC0415 - an extra
    except ImportError:
        raise MissingExtraError("it is a web page, and what reads those is not installed") from None

    _weigh(html)

    def enter(context: Any) -> None:
        if context.depth > _DEEPEST:
            raise OverloadedError(f"its elements are nested more than {_DEEPEST:,} deep")

    tree: Any = HTMLTree.parse(html)
    traverse_dom(tree.document, enter)
    return tree


def _weigh(html: str) -> None:
    """Raise OverloadedError for a page that would take memory, or time, out of all proportion to its length."""
    tags = html.count("<")
    if tags > _MOST_ELEMENTS or tags * len(set(_REOPENED.findall(html))) > _MOST_ELEMENTS:
        raise OverloadedError(f"it has more than {_MOST_ELEMENTS:,} elements")
    for tag in _LONG_TAG.finditer(html):
        if len(_QUOTED.sub("", tag[0]).split()) > _MOST_ATTRIBUTES:
            raise OverloadedError(f"an element of it has more than {_MOST_ATTRIBUTES:,} attributes")


def _extract(tree: Any, *, main_content: bool) -> str:
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415

    text = extract_plain_text(
        tree, main_content=main_content, alt_texts=False, list_bullets=False, post_meta=main_content
    )
    return str(text)


def _resiliparse(tree: Any) -> str:
    """Return the main text; all text of a page that has none."""
    return _extract(tree, main_content=True) or _extract(tree, main_content=False)


def _trafilatura(html: str) -> str:
    try:
        from trafilatura import extract  # noqa: PLC0415
    except ImportError:
        raise MissingExtraError("trafilatura is not installed") from None
    return extract(html, include_comments=False, include_tables=False, deduplicate=False) or ""


# ------------------------------------------------------------------------------------------------ what the head says
# Our name → (elements, the attribute that says it, or "" for their text), in the order of trust. JSON-LD comes before all.
_SAID: dict[str, tuple[tuple[str, str], ...]] = {
    "date": (
        ('meta[property="article:published_time"]', "content"),
        ('meta[itemprop="datePublished"]', "content"),
        ("time[pubdate]", "datetime"),
        ('time[itemprop="datePublished"]', "datetime"),
        ('meta[name="parsely-pub-date"]', "content"),
        ('meta[name="DC.date.issued"]', "content"),
        ('meta[name="date"]', "content"),
        ('meta[name="pubdate"]', "content"),
    ),
    "updated": (
        ('meta[property="article:modified_time"]', "content"),
        ('meta[property="og:updated_time"]', "content"),
        ('meta[itemprop="dateModified"]', "content"),
        ('time[itemprop="dateModified"]', "datetime"),
        ('meta[name="last-modified"]', "content"),
    ),
    "title": (('meta[property="og:title"]', "content"), ('meta[name="title"]', "content"), ("title", "")),
    "byline": (
        ('meta[name="author"]', "content"),
        ('meta[name="byl"]', "content"),
        ('meta[name="parsely-author"]', "content"),
    ),
    "url": (('link[rel="canonical"]', "href"), ('meta[property="og:url"]', "content")),
    "publication": (('meta[property="og:site_name"]', "content"), ('meta[name="application-name"]', "content")),
    "language": (("html[lang]", "lang"), ('meta[property="og:locale"]', "content")),
}
_LONGEST = 1000
_MOST_SCRIPTS = 20
_AROUND_SCRIPT = "\ufeff \t\r\n"


def _metadata(tree: Any) -> dict[str, str]:
    said = _linked_data(tree)
    for name, places in _SAID.items():
        if name not in said:
            values = (_value(tree, selector, attribute) for selector, attribute in places)
            found = next((value for value in values if value), None)
            if found:
                said[name] = found
    return said


def _value(tree: Any, selector: str, attribute: str) -> str:
    element = tree.document.query_selector(selector)
    if element is None:
        return ""
    value = (element.getattr(attribute) if attribute else element.text) or ""
    return " ".join(value[:_LONGEST].split())


def _linked_data(tree: Any) -> dict[str, str]:
    """Return what the first article in the page's JSON-LD says, if one says anything."""
    for script in tree.document.query_selector_all('script[type="application/ld+json"]')[:_MOST_SCRIPTS]:
        try:
            value = loads(script.text.strip(_AROUND_SCRIPT), strict=False)
        except (ValueError, RecursionError):
            continue
        for node in articles(value):
            said = {name: value[:_LONGEST].strip() for name, value in metadata_of(node).items()}
            if "date" in said or "title" in said:
                return said
    return {}
