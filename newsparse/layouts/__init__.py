"""Which kind of text a document is, and where one article ends and the next begins: one file per kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from newsparse.defects import Defect
from newsparse.document import Document, Part, Span, shortened
from newsparse.layouts.cues import Cues
from newsparse.layouts.layout import Layout
from newsparse.limits import DEFAULT

if TYPE_CHECKING:
    from newsparse.layouts.described import Described
    from newsparse.layouts.records import Record

__all__ = ["DESCRIBED", "HEAD", "LAYOUTS", "Layout", "laid_out", "lay_out", "layout_named", "recognise"]

WEB = "web"
# Layout → strings of which one stands near the beginning of every text of that kind: where none does, the layout's file is
# not even imported. Tried in this order; the last reads anything.
# fmt: off
LAYOUTS: dict[str, tuple[str, ...]] = {
    "anpa": ("\x01", "\x03", "\n^"),
    "iptc7901": ("\x01", "\x02", " =\n", " =\r\n", " = \n"),
    "newsbites": ("TI#",),
    "zczc": ("ZCZC",),
    "reuters21578": ("<REUTERS", "-1987 "),
    "gigaword": ("<DOC ",),
    "usenet": ("Newsgroups:", "/Press"),
    "mbox": ("From:", "From "),
    "lexis": (
        "DOCUMENT", "Document", "Dokument ", " Request:", "LENGTH:", "LÄNGE:", "LONGUEUR:", "LENGTE:", "BYLINE:", "SPRACHE:",
        "LOAD-DATE:", "DATE-CHARGEMENT:", " EDITION\n",
    ),
    "nexisuni": ("User Name:", "\nBody", "Length:", "Load-Date:", "End of Document", "Correction Appended", "\nCopyright "),
    "factiva": (
        "HD ", "HD\n", "HD\r\n", "0020", " words\n", " words\r\n", " mots\n", " Wörter\n", " palabras\n", " parole\n",
        " palavras\n", " woorden\n", " слов\n", "字\n",
    ),
    "proquest": ("Full text:", "Full Text:", "ProQuest", "Publication info:", "Publication title:", "Volltext:"),
    "newsbank": ("Read News Document", "Author/Byline:", "Link to Image", "Record Number:", "Paper:"),
    "europresse": ("Numéro de document", "news·", ", p. "),
    "kikuzo": ("朝刊", "夕刊"),
    "yomidas": ("朝刊", "夕刊"),
    "labelled": (
        "---\n", "---\r", "+++\n", "+++\r", "Subject:", "Title:", "Title**", "TITLE:", "title:", "Headline:", "HEADLINE:",
        "headline:", "Titel:", "Titre", "Título:", "Titolo:", "Tytuł:", "Überschrift:", "Заголовок", "Başlık", "Judul",
        "العنوان", "标题", "標題", "タイトル", "見出し", "제목",
    ),
    WEB: (),
}
# fmt: on
# So many characters are looked at to tell the layout, and the first of them for its strings; of those that begin with
# their marks, so many for a string of theirs.
HEAD = 6000
_OPENING = 2000
_TOP = 500
# fmt: off
_AT_THE_TOP = frozenset((
    "anpa", "iptc7901", "newsbites", "zczc", "reuters21578", "gigaword", "usenet", "mbox", "kikuzo", "yomidas", "labelled",
))
# fmt: on
# The layouts that rows describe: an extension's.
DESCRIBED: dict[str, Described] = {}


@cache
def _cues(*, at_the_top: bool) -> Cues:
    return Cues({cue for name, cues in LAYOUTS.items() if (name in _AT_THE_TOP) is at_the_top for cue in cues})


@cache
def layout_named(name: str) -> Layout:
    """Return a layout. Raises `KeyError` for a name that is not in `LAYOUTS`."""
    if name not in LAYOUTS:
        raise KeyError(name)
    if name in DESCRIBED:
        from newsparse.layouts.described import layout_of  # noqa: PLC0415 - only for who describes one

        return layout_of(DESCRIBED[name])
    layout: Layout = import_module(f"newsparse.layouts.{name}").LAYOUT
    return layout


def recognise(text: str) -> Layout:
    """Return the first layout that knows a text, by its beginning, as its own."""
    at_the_top, shown = _cues(at_the_top=True).found_in(text[:_TOP]), _cues(at_the_top=False).found_in(text[:_OPENING])
    if at_the_top or shown:
        for name, cues in LAYOUTS.items():
            near = at_the_top if name in _AT_THE_TOP else shown
            if not set(near).isdisjoint(cues) and layout_named(name).recognises(text[:HEAD]):
                return layout_named(name)
    return layout_named(WEB)


def lay_out(document: Document, layout: str | None = None, most: int = DEFAULT.text) -> Iterator[Document]:
    """Yield one Document per article, by the layout named, else by the document's own, else by the one that knows it. Of
    each no more than `most` characters are read.

    Raises `KeyError` for a layout that is not in `LAYOUTS`.
    """
    named = layout or document.layout
    kind = layout_named(named) if named else recognise(document.text)
    if not kind.starts and not kind.ends:
        yield laid_out(shortened(document, most), kind, forced=bool(layout))
        return
    from newsparse.layouts.records import cut  # noqa: PLC0415 - web text is one article

    offset = document.offset
    for number, record in enumerate(cut(_lines(document.text), kind, "")):
        text = "".join(record)
        begins, offset = offset, offset + len(text)
        is_cut = document.is_cut and offset == document.offset + len(document.text)
        article = document._replace(text=text, offset=begins, record=document.record + number, is_cut=is_cut)
        yield laid_out(shortened(article, most), kind, _no_longer(record, most), forced=bool(layout))


def _no_longer(record: Record[str], most: int) -> Record[str]:
    """Return a record without what stands behind its first `most` characters."""
    cover, text, tail = record
    behind = len(cover) + len(text)
    return (
        record
        if behind + len(tail) <= most
        else type(record)(cover[:most], text[: max(0, most - len(cover))], tail[: max(0, most - behind)])
    )


def _lines(text: str) -> list[str]:
    """Return a text's lines with their ends, cut where a file is: at LF alone, so a form feed within a line stays there."""
    if "\n" not in text:
        return text.splitlines(keepends=True)
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def laid_out(document: Document, kind: Layout, record: Record[str] | None = None, *, forced: bool = False) -> Document:
    """Return the document of one article with its parts named by its layout, and what that met."""
    if kind.name == WEB:
        return document._replace(layout=WEB, parts=(), escaped=False, in_columns=False)
    text, before = (record.text, len(record.cover)) if record else (document.text, 0)
    named = kind.parts(text)
    parts = tuple(Part(name, span.shifted(before)) for name, span in named)
    if record:
        parts += tuple(_around(record, len(document.text)))
    printed = next((part for part in parts if part.name == "id"), None)
    defects = [*document.defects]
    defects += [Defect(part.name, _NO_ARTICLE[part.name], part.span) for part in parts if part.name in _NO_ARTICLE]
    if forced and not named:
        defects.append(Defect("layout_mismatch", f"nothing in the text is labelled as {kind.name} labels it"))
    return document._replace(
        layout=kind.name,
        id=document.id or (_printed(document.text, (printed.span,)) if printed else None),
        parts=parts,
        defects=tuple(defects),
        escaped=kind.escaped and bool(parts),
        in_columns=kind.in_columns and bool(parts),
    )


# Parts that are no article's: the defect that tells them.
_NO_ARTICLE = {
    "cover_page": "what stands before the article is a cover, not read",
    "search_summary": "what closes the file is no article",
}


def _around(record: Record[str], length: int) -> Iterator[Part]:
    """Yield the cover before an article and what closes the file behind it; lines of signs alone are neither, nor is a
    document type.
    """
    if any(map(str.isalnum, record.cover)) and not record.cover.lstrip().startswith("<!"):
        yield Part("cover_page", Span(0, len(record.cover)))
    if any(map(str.isalnum, record.tail)):
        yield Part("search_summary", Span(length - len(record.tail), length))


def _printed(text: str, spans: Iterable[Span]) -> str:
    return " ".join(" ".join(text[start:end].split()) for start, end in spans)
