"""Labelled lines → parts: what layouts that print "LABEL: value" share."""

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


def going_on(above: Labelled, text: str, line: Span) -> Labelled:
    """Return a labelled line whose value goes on with a line below it that is not blank."""
    more = trimmed(text, *line)
    start = above.value.start if above.value.start < above.value.end else more.start
    return above._replace(value=Span(start, more.end), end=line.end)


_FIELD = r"([A-Za-z][A-Za-z0-9-]{1,40}):(?:[ \t]|$)"


def message_header(text: str, at: int, table: Mapping[str, str]) -> tuple[list[Labelled], int]:
    """Return the header of a message as RFC 822 has it, from offset `at` on, and where it ends: with the first line that is
    no "Name: value", and does not go on with one. Names that the table does not know name nothing.
    """
    fields: list[Labelled] = []
    end = at
    for line in lines_of(text, at):
        found = re.compile(_FIELD).match(text, *line)
        if found:
            label = found.group(1).casefold()
            fields.append(Labelled(label, table.get(label), trimmed(text, found.end(), line.end), line.end))
        elif fields and text[line.start : line.end].strip() and text[line.start] in " \t":
            fields[-1] = going_on(fields[-1], text, line)
        else:
            break
        end = line.end
    return fields, end


def lines_of(text: str, at: int = 0, stop: int | None = None) -> Iterator[Span]:
    """Yield the spans of a text's lines, without their ends, from offset `at` on, up to `stop`."""
    length = len(text) if stop is None else stop
    while at < length:
        end = text.find("\n", at, length)
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
