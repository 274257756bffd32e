"""What a layout is: how to know a text of its kind, where one article ends and the next begins, and what its labels name."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newsparse.document import Part


class Layout(NamedTuple):
    """One kind of text.

    `recognises`: tells by the first characters of a text whether it is of this kind. `parts`: names the parts of one
    article's text, in its offsets; of a text that turns out to be something else, nothing. A story that is labelled has a
    part `body`; what the labels do not name (a headline above unlabelled text) the parser looks for in there.

    `starts` and `ends` are patterns of a line that begins an article, and of one that ends it; with `above`, an article
    begins so many visible lines above the one that matches ("Title" / "July 17, 2024 | Star Democrat"). `covers` and
    `tails` are patterns of what stands before the first article and behind the last and is none ("User Name: …", "Search
    Summary"): a stretch between boundaries in which they are found. `country`: where the vendor's clock hangs (ISO 3166):
    it decides what "EST" means.
    """

    name: str
    recognises: Callable[[str], bool]
    parts: Callable[[str], tuple[Part, ...]]
    starts: str = ""
    ends: str = ""
    above: int = 0
    covers: str = ""
    tails: str = ""
    country: str = ""
