"""What a line opens with: Dateline and Opening."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.document import Span
from newsparse.timex import Timex


class Dateline(NamedTuple):
    """Where, and on which day, the story was filed: `text` as printed, `date` in ISO 8601 at its own precision."""

    text: str
    place: str | None
    date: str | None


class Opening(NamedTuple):
    """What a line opens with. Spans are in the same text as the line's; `start` is where the story's text goes on."""

    start: int
    credits: tuple[str, ...] = ()
    credit: Span | None = None
    dateline: Dateline | None = None
    dateline_span: Span | None = None
    date: Timex | None = None


def follow(outer: Opening, inner: Opening) -> Opening:
    """Return the opening of a text that opens twice: a credit on a line of its own above the dateline, or two datelines.

    "VIETNAM, June 5 - " above "HÀ NỘI — Two IT experts": the outer dateline is the agency's, the text goes on behind the
    inner one.
    """
    credits = tuple(dict.fromkeys((*outer.credits, *inner.credits)))
    if outer.dateline is None:
        return inner._replace(credits=credits, credit=outer.credit or inner.credit)
    return outer._replace(start=inner.start, credits=credits, credit=outer.credit or inner.credit)
