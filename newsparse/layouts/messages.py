"""Messages → parts: what e-mail and Usenet news have in common, a header as RFC 822 has it and a text below it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Part, Span
from newsparse.knowledge.field_labels import MESSAGE_LABELS
from newsparse.layouts.controls import printed
from newsparse.layouts.labels import Labelled, as_parts, message_header, trimmed

# What stands before a message in a file: "From jane@example.com Mon Dec 21 20:54:07 1992", "From -123456789", "#! rnews 99"
DELIVERY = r"From \S{1,200} {1,4}(?=[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d)"
ENVELOPE = rf"(?:{DELIVERY}(?P<delivered>[^\n]{{16,60}})|From -?\d{{5,24}}|#! rnews \d{{1,9}})[ \t\r]*(?:\n|\Z)"
# "****Ferries to leave earlier 12/21/92"
_SUBJECT = r"[*\s]{0,12}(?P<headline>\S.{0,400}?)(?:\s{1,4}\d{1,2}/\d{1,2}/\d{2,4})?\Z"
# "Jane Roe <jane@example.com>", "jane@example.com (Jane Roe)", "clarinews@clarinet.com (UPI)"
_SENDER = (
    r"\"?(?P<name>[^\"<>()@\n]{2,80}?)\"?\s{0,4}<[^<>\n]{3,120}>|[^\s()]{3,120}\s{1,4}\((?P<behind>[^()\n]{2,80})\)"
)
# "(Jim Mallory/19921218/Press contact: …)": who wrote it, and when, at the end of a Newsbytes story
SIGNED = r"\((?P<byline>[A-Z][^()/\n]{3,60})/(?P<day>(?:19|20)\d{6})/Press"
_SIGNATURE = r"(?m)^-- ?\r?$"


def header_of(text: str) -> tuple[list[Labelled], Span | None, int]:
    """Return a message's header, when its envelope says that it was delivered, and where the header ends."""
    start = len(text) - len(text.lstrip())
    envelope = re.compile(ENVELOPE).match(text, start)
    delivered = Span(*envelope.span("delivered")) if envelope and envelope["delivered"] else None
    fields, end = message_header(text, envelope.end() if envelope else start, MESSAGE_LABELS)
    return fields, delivered, end


def parts_of(text: str) -> Iterator[Part]:
    """Name what a message's header says, who wrote it, and its text, up to the sender's signature."""
    fields, delivered, end = header_of(text)
    if not fields:
        return
    if delivered:
        yield Part("received", delivered)
    has_author = False
    for part in as_parts(fields):
        if part.name == "headline":
            found = re.compile(_SUBJECT, re.DOTALL).match(text, *part.span)
            yield Part("headline", Span(*found.span("headline"))) if found else part
        elif part.name == "id":
            yield Part("id", _without_brackets(text, part.span))
        else:
            yield part
            if part.name == "sender" and (sender := _sender(text, part.span)):
                has_author = sender.name == "byline"
                yield sender
    signed = re.compile(SIGNED).search(text, end)
    signature = re.compile(_SIGNATURE).search(text, end)
    if signed and not has_author:
        yield Part("byline", Span(*signed.span("byline")))
    stop = min((found.start() for found in (signed, signature) if found), default=len(text))
    yield from printed("body", text, end, stop)


def _sender(text: str, span: Span) -> Part | None:
    """Return the person that sent a message, or the agency: "(UPI)" is one word."""
    found = re.compile(_SENDER).match(text, *span)
    name = found and ("name" if found["name"] else "behind")
    if not found or not name:
        return None
    value = trimmed(text, *found.span(name))
    return Part("byline" if " " in text[slice(*value)] else "credits", value)


def _without_brackets(text: str, span: Span) -> Span:
    """Return the span of an id without its brackets: `<NB921221.21@example.com>`."""
    return Span(span.start + (text[span.start] == "<"), span.end - (text[span.end - 1] == ">"))
