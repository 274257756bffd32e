"""A layout that rows describe: labelled lines above a text, as a database or a desk prints them, without a line of Python.

HDB RECORD 17                     ← starts: an article begins here
Rubrik: Ferries to leave earlier  ← labels: "Rubrik" is the headline
Dagsljus: 2025-06-01              ←         "Dagsljus" is when it was published

The council of the harbour town …
Arkiv: HT-2025-0417               ← below: labels under the text
END OF RECORD                     ← ends
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from newsparse.document import Part, Span
from newsparse.layouts.labels import Labelled, as_parts, going_on, lines_of, trimmed
from newsparse.layouts.layout import Layout

BODY = "body"


class Described(NamedTuple):
    """One kind of text, as rows tell of it.

    `labels`: those above the text, as printed, and the parts that they name (see `newsparse.document.Part`); the text
    begins with the first line that is none of them, or behind the one that names `body`. `below`: those under the text.
    A label counts in any letter case; an indented line below one goes on with its value. `separator`: what stands between
    label and value. `recognised_by`: the labels that the beginning of every article has. `starts`, `ends`: what the line
    begins with that begins, or ends, an article. `country`: where the clock hangs that its times are printed by (ISO 3166).
    `in_columns`: its lines are cut at a column.
    """

    name: str
    labels: Mapping[str, str]
    below: Mapping[str, str] = MappingProxyType({})
    separator: str = ":"
    recognised_by: tuple[str, ...] = ()
    starts: str = ""
    ends: str = ""
    country: str = ""
    in_columns: bool = False


def cues_of(row: Described) -> tuple[str, ...]:
    """Return strings of which one stands near the beginning of every text of this kind."""
    if row.starts:
        return (row.starts,)
    label = row.recognised_by[0]
    return tuple(dict.fromkeys((label, label.upper(), label.lower(), label.title(), label.capitalize())))


def layout_of(row: Described) -> Layout:
    """Return the layout that a row describes."""
    form = _Form(
        above=_pattern(row.labels, row.separator),
        below=_pattern(row.below, row.separator) if row.below else None,
        names={_folded(label): name for label, name in {**row.below, **row.labels}.items()},
        needed=frozenset(map(_folded, row.recognised_by)),
        starts=row.starts,
        ends=row.ends,
    )
    return Layout(
        row.name,
        partial(_recognises, form),
        partial(_parts, form),
        starts=_opened(row.starts),
        ends=_opened(row.ends),
        country=row.country,
        in_columns=row.in_columns,
    )


class _Form(NamedTuple):
    """What such a layout looks for: labels above and below the text, what they name, the labels that have to be there."""

    above: re.Pattern[str]
    below: re.Pattern[str] | None
    names: Mapping[str, str]
    needed: frozenset[str]
    starts: str
    ends: str


def _folded(label: str) -> str:
    return " ".join(label.casefold().split())


def _pattern(labels: Iterable[str], separator: str) -> re.Pattern[str]:
    """Return what finds a labelled line: "Rubrik: …", "RUBRIK : …"; of two labels the longer."""
    words = (r"[ \t\u00a0]++".join(map(re.escape, label.split())) for label in sorted(labels, key=len, reverse=True))
    blanks, sign = r"[ \t\u00a0]*+", re.escape(separator.strip())
    ends = blanks + sign if sign else r"(?=[ \t\u00a0]|$)"
    return re.compile(rf"(?<![ \t\u00a0]){blanks}({'|'.join(words)}){ends}{blanks}", re.IGNORECASE)


def _opened(said: str) -> str:
    """Return the pattern of a line that begins so: they see bytes too, and other scripts as UTF-8 has them."""
    written = dict.fromkeys((said, said.encode().decode("latin-1")))
    return rf"^[ \t]*(?:{'|'.join(map(re.escape, written))})" if said else ""


def _recognises(form: _Form, head: str) -> bool:
    """Tell whether a text begins as an article of this kind: with its line, and the labels that it has to have."""
    lines, _, is_begun = _header(form, head)
    return is_begun and form.needed <= {line.label for line in lines}


def _header(form: _Form, text: str) -> tuple[list[Labelled], int, bool]:
    """Return the labelled lines above a text, where the text begins, and whether all began as it should."""
    lines: list[Labelled] = []
    end, blank, is_begun = 0, False, not form.starts
    for line in lines_of(text):
        raw = text[slice(*line)]
        if not raw.strip():
            blank = True
            continue
        if not is_begun and not lines and raw.lstrip().startswith(form.starts):
            is_begun, found = True, form.above.match(text, *line)
            end = line.end
            if not found:
                continue
        else:
            found = form.above.match(text, *line)
        if found:
            lines.append(_labelled(form, text, found, line))
        elif lines and not blank and raw[0] in " \t":
            lines[-1] = going_on(lines[-1], text, line)
        else:
            break
        if lines[-1].name == BODY:
            return lines[:-1], lines[-1].value.start, is_begun
        end, blank = line.end, False
    return lines, end, is_begun


def _labelled(form: _Form, text: str, found: re.Match[str], line: Span) -> Labelled:
    label = _folded(found[1])
    return Labelled(label, form.names[label], trimmed(text, found.end(), line.end), line.end)


def _parts(form: _Form, text: str) -> tuple[Part, ...]:
    """Name what the labels say; the story stands between those above it and those below it."""
    above, start, _ = _header(form, text)
    if not above:
        return ()
    below, end = _tail(form, text, start)
    body = trimmed(text, start, end)
    story = (Part(BODY, body),) if body.start < body.end else ()
    return (*as_parts(above), *story, *as_parts(below))


def _tail(form: _Form, text: str, start: int) -> tuple[list[Labelled], int]:
    """Return the labelled lines below a text that begins at `start`, and where it ends."""
    found: list[Labelled] = []
    end = len(text)
    for line in reversed(list(_visible(text, start))):
        label = form.below.match(text, *line) if form.below else None
        if label:
            found.append(_labelled(form, text, label, line))
        elif not (form.ends and text[slice(*line)].lstrip().startswith(form.ends)):
            break
        end = line.start
    return found[::-1], end


def _visible(text: str, start: int) -> Iterator[Span]:
    return (line for line in lines_of(text, start) if text[slice(*line)].strip())
