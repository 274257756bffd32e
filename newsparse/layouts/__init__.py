"""Which kind of text a document is, and where one article ends and the next begins: one file per kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module

from newsparse.defects import Defect
from newsparse.document import Document, Part, Span
from newsparse.layouts.layout import Layout
from newsparse.layouts.records import Record, cut

__all__ = ["HEAD", "LAYOUTS", "Layout", "laid_out", "lay_out", "layout_named", "recognise"]

WEB = "web"
# Layout → strings of which one stands near the beginning of every text of that kind: where none does, the layout's file is
# not even imported. Tried in this order; the last reads anything.
LAYOUTS: dict[str, tuple[str, ...]] = {
    "labelled": ("---", "Title:", "Headline:", "HEADLINE:", "TITLE:", "Subject:", "title:"),
    WEB: (),
}
# So many characters are looked at to tell the layout.
HEAD = 6000


@cache
def layout_named(name: str) -> Layout:
    """Return a layout. Raises `KeyError` for a name that is not in `LAYOUTS`."""
    if name not in LAYOUTS:
        raise KeyError(name)
    layout: Layout = import_module(f"newsparse.layouts.{name}").LAYOUT
    return layout


def recognise(text: str) -> Layout:
    """Return the first layout that knows a text, by its beginning, as its own."""
    head = text[:HEAD]
    for name, cues in LAYOUTS.items():
        if any(cue in head for cue in cues) and layout_named(name).recognises(head):
            return layout_named(name)
    return layout_named(WEB)


def lay_out(document: Document, layout: str | None = None) -> Iterator[Document]:
    """Yield one Document per article, by the layout named, else by the document's own, else by the one that knows it.

    Raises `KeyError` for a layout that is not in `LAYOUTS`.
    """
    named = layout or document.layout
    kind = layout_named(named) if named else recognise(document.text)
    if not kind.starts and not kind.ends:
        yield laid_out(document, kind)
        return
    offset = document.offset
    for number, record in enumerate(cut(document.text.splitlines(keepends=True), kind, "")):
        text = "".join(record)
        yield laid_out(
            replace(document, text=text, offset=offset, record=document.record + number),
            kind,
            record,
            forced=bool(layout),
        )
        offset += len(text)


def laid_out(document: Document, kind: Layout, record: Record[str] | None = None, *, forced: bool = False) -> Document:
    """Return the document of one article with its parts named by its layout, and what that met."""
    text, before = (record.text, len(record.cover)) if record else (document.text, 0)
    parts = tuple(Part(name, span.shifted(before)) for name, span in kind.parts(text))
    printed = next((part for part in parts if part.name == "id"), None)
    defects = [*document.defects]
    if record and record.cover.strip():
        defects.append(Defect("cover_page", "what stands before the article is a cover, not read", (0, before)))
    if record and record.tail.strip():
        end = len(document.text)
        defects.append(Defect("search_summary", "what closes the file is no article", (end - len(record.tail), end)))
    if forced and kind.name != WEB and not parts:
        defects.append(Defect("layout_mismatch", f"nothing in the text is labelled as {kind.name} labels it"))
    return replace(
        document,
        layout=kind.name,
        id=document.id or (_printed(document.text, (printed.span,)) if printed else None),
        parts=parts,
        defects=tuple(defects),
    )


def _printed(text: str, spans: Iterable[Span]) -> str:
    return " ".join(" ".join(text[start:end].split()) for start, end in spans)
