"""Usenet news: articles of ClariNet and others, with their headers, alone or in batches.

From: newsbytes@clarinet.com
Newsgroups: clari.nb.top
Subject: ****Ferries to Leave Earlier 12/21/92
Date: 21 Dec 92 20:54:07 GMT
Message-ID: <NB921221.21@clarinet.com>

HARBOUR TOWN, 1992 DEC 21 (NB) -- The council …

(Jane Roe/19921221/Press contact: …)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Part, Span
from newsparse.layouts.layout import Layout
from newsparse.layouts.messages import DELIVERY, SIGNED, header_of, parts_of

_FRAGMENT = rf"\s{{0,80}}{SIGNED}"


def recognises(head: str) -> bool:
    """Tell whether a text begins with a header that names newsgroups, or is the signature of a Newsbytes story."""
    labels = {field.label for field in header_of(head)[0]}
    return ("newsgroups" in labels and len(labels) > 1) or re.match(_FRAGMENT, head) is not None


def parts(text: str) -> tuple[Part, ...]:
    """Name what the header says; of a signature, who wrote the story and when."""
    signed = re.match(_FRAGMENT, text)
    return tuple(_signature(signed) if signed else parts_of(text))


def _signature(signed: re.Match[str]) -> Iterator[Part]:
    yield Part("byline", Span(*signed.span("byline")))
    yield Part("published", Span(*signed.span("day")))


LAYOUT = Layout(
    "usenet",
    recognises,
    parts,
    starts=rf"^#! rnews \d|^From -?\d{{5,24}}\s*$|^{DELIVERY}",
    in_columns=True,
)
