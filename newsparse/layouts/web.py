"""Web text: an article as it was scraped from a page, main text or the whole page, one per document. It names nothing."""

from __future__ import annotations

from newsparse.document import Part
from newsparse.layouts.layout import Layout


def recognises(head: str) -> bool:
    """Tell whether a text is of this kind: whatever no other layout claims."""
    return True


def parts(text: str) -> tuple[Part, ...]:
    """Name nothing: what a scraped text consists of has to be found."""
    return ()


LAYOUT = Layout("web", recognises, parts)
