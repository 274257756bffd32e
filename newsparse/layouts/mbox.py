"""E-mail as text: a header and a story, alone or one after the other, each below its "From " line.

From jane@example.com Mon Dec 21 20:54:07 1992
From: Jane Roe <jane@example.com>
Subject: Ferries to leave earlier
Date: Mon, 21 Dec 1992 20:50:00 +0000

The council …
"""

from __future__ import annotations

from newsparse.document import Part
from newsparse.layouts.layout import Layout
from newsparse.layouts.messages import DELIVERY, header_of, parts_of

_LEAST = 2
_OTHERS = frozenset(("subject", "date", "to", "message-id", "received", "return-path"))


def recognises(head: str) -> bool:
    """Tell whether a text begins with the header of an e-mail: who sent it, and two more fields."""
    labels = {field.label for field in header_of(head)[0]}
    return "from" in labels and len(labels & _OTHERS) >= _LEAST


def parts(text: str) -> tuple[Part, ...]:
    """Name what the header says; the text is what stands below it."""
    return tuple(parts_of(text))


LAYOUT = Layout("mbox", recognises, parts, starts=f"^{DELIVERY}", in_columns=True)
