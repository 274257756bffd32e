"""Story's parts → its chain of credits where it opens with none: from a credit's own line, the byline, its foot."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.knowledge.agencies import MENAFN_PROVIDERS
from newsparse.parser.dateline import byline_credits, closing_credits, foot_credits, line_credits
from newsparse.parser.lines import Line

# A credit's own line stands so close above the text.
_NEAR = 6


class Places(NamedTuple):
    """Where a story's credits are looked for: the lines between headline and text, the byline as printed, and the text of
    header, body and trailer.
    """

    above: tuple[Line, ...]
    byline: str | None
    header: str
    body: str
    trailer: str


def find_credits(places: Places) -> tuple[str, ...]:
    """Return the chain of agencies of a text that opens with none, outermost first; empty where none signs.

    What is said first in this order counts: a line that is a credit, "Associated Press="; the byline's, "By Jane Roe, Press
    Association"; who signs at the foot, "--IANS", or on the story's last line; whose address the header or the trailer
    prints. A text without a body is all header, its foot included.
    """
    above = [line.text for line in places.above] if places.body else places.header.splitlines()
    for line in reversed(above[-_NEAR:]):
        names = line_credits(line.strip())
        if names:
            return names
    return (
        (byline_credits(places.byline) if places.byline else ())
        or foot_credits(places.trailer if places.body else places.header)
        or closing_credits(places.body.rpartition("\n")[2])
        or _address_credits(places)
    )


# "https://menafn.com/updates/pr/2024-12/14/I_ddb22image_story.jpeg", "https://menafn.com/1108992797/Title-Words"
_ADDRESS = r"//(?:www\.)?menafn\.com/(?:updates/pr/\d{4}-\d\d/\d\d/(?P<provider>[A-Z]{1,3})_|\d{9,11}/)"


def _address_credits(places: Places) -> tuple[str, ...]:
    """Return the credits that MENAFN's own addresses tell: a picture's name begins with its provider's letters."""
    told = [text for text in (places.header, places.trailer) if "menafn.com/" in text]
    found = [each["provider"] for text in told for each in re.finditer(_ADDRESS, text)]
    if not found:
        return ()
    return ("MENAFN", *dict.fromkeys(MENAFN_PROVIDERS[each] for each in found if each in MENAFN_PROVIDERS))
