"""Articles under a header of labels: "Title: …" / "Date: …" / "By: …", and YAML front matter between two lines of dashes.

Title: Ferries to leave earlier          ---
Date: 2025-06-01                         title: "Ferries to leave earlier"
By: Ana Ferreira                         date: 2025-06-01
                                         ---
The council of the harbour town …        The council of the harbour town …
"""

from __future__ import annotations

import re

from newsparse.document import Part, Span
from newsparse.knowledge.field_labels import HEADER_LABELS
from newsparse.layouts.labels import Labelled, as_parts, labelled_lines, lines_of, trimmed
from newsparse.layouts.layout import Layout

_FENCE = r"\s{0,80}-{3}[ \t]*\r?\n"
_LEAST = 2
# One of these has to be there: two labels alone ("Date: …" / "Location: …") stand in any text.
_TELLING = frozenset({"headline", "published", "byline"})


def recognises(head: str) -> bool:
    """Tell whether a text begins with at least two labelled lines that name an article's fields."""
    lines, _ = _header(head)
    names = {line.name for line in lines}
    return len(names) >= _LEAST and "headline" in names and len(names & _TELLING) >= _LEAST


def parts(text: str) -> tuple[Part, ...]:
    """Name what the labels say; the story is what stands below them."""
    lines, end = _header(text)
    if not lines:
        return ()
    body = trimmed(text, end, len(text))
    named = tuple(_unquoted(part, text) for part in as_parts(lines))
    return (*named, Part("body", body)) if body.start < body.end else named


def _header(text: str) -> tuple[list[Labelled], int]:
    """Return the labelled lines at the beginning of a text, and where they end."""
    fence = re.match(_FENCE, text)
    first = next((line.start for line in lines_of(text) if text[slice(*line)].strip()), 0)
    lines = list(labelled_lines(text, fence.end() if fence else first, HEADER_LABELS))
    end = lines[-1].end if lines else 0
    if fence and (closing := re.compile(r"\n-{3}[ \t]*(?:\r?\n|\Z)").search(text, fence.end() - 1)):
        end = max(end, closing.end())
    return lines, end


def _unquoted(part: Part, text: str) -> Part:
    """`title: "Ferries leave"`: YAML's quotes are no part of the value."""
    start, end = part.span
    quoted = end - start > 2 and text[start] == text[end - 1] and text[start] in "\"'"
    return Part(part.name, Span(start + 1, end - 1)) if quoted else part


LAYOUT = Layout("labelled", recognises, parts)
