"""Labelled lines → parts: what layouts that print "LABEL: value" share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from newsparse.document import Part, Span

# "Publication title: The Example", "LÄNGE: 355 Wörter", "Section:\u00a0News"
LABELLED = r"[ \t\u00a0]*([^\W\d_][^\n:]{0,40}?)[ \t\u00a0]*:[ \t\u00a0]*"


class Labelled(NamedTuple):
    """A labelled line: its label, casefolded, what the table calls it (None: nothing), the value's span, the line's end."""

    label: str
    name: str | None
    value: Span
    end: int


def labelled_lines(text: str, at: int, table: Mapping[str, str]) -> Iterator[Labelled]:
    """Yield the labelled lines from offset `at` on, up to a line that is none; a line that is indented goes on with the
    value above it, as in e-mail.
    """
    current: Labelled | None = None
    for start, end in lines_of(text, at):
        found = re.compile(LABELLED).match(text, start, end)
        label = found.group(1).casefold() if found else ""
        if found and label in table:
            if current:
                yield current
            current = Labelled(label, table[label], trimmed(text, found.end(), end), end)
        elif current and text[start:end].strip() and text[start] in " \t":
            current = current._replace(value=trimmed(text, current.value.start, end), end=end)
        else:
            break
    if current:
        yield current


def lines_of(text: str, at: int = 0) -> Iterator[Span]:
    """Yield the spans of a text's lines, without their ends, from offset `at` on."""
    length = len(text)
    while at < length:
        end = text.find("\n", at)
        end = length if end < 0 else end
        yield Span(at, end - 1 if end > at and text[end - 1] == "\r" else end)
        at = end + 1


def trimmed(text: str, start: int, end: int) -> Span:
    """Return the span without the blanks at its edges; an empty one at its start where there is nothing else."""
    printed = text[start:end]
    first = start + len(printed) - len(printed.lstrip())
    return Span(first, first + len(printed.strip()))


def as_parts(lines: list[Labelled]) -> tuple[Part, ...]:
    """Return the parts that labelled lines name; an empty value is none."""
    return tuple(Part(line.name, line.value) for line in lines if line.name and line.value.start < line.value.end)
