"""Articles under a header of labels: "Title: …" / "Date: …" / "By: …", in the big languages, and front matter.

Title: Ferries to leave earlier          ---                                     +++
Date: 2025-06-01                         title: "Ferries to leave earlier"       title = "Ferries to leave earlier"
By: Ana Ferreira                         authors:                                date = 2025-06-01
                                           - Ana Ferreira                        +++
The council of the harbour town …        tags: [ferries, harbour]
                                         ---
                                         The council of the harbour town …

Several of them may stand in a file, parted by their fences, by form feeds, or by lines of dashes or equals signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Part, Span
from newsparse.knowledge.field_labels import HEADER_LABELS
from newsparse.layouts.labels import Labelled, going_on, lines_of, trimmed
from newsparse.layouts.layout import Layout

_LEAST = 2
# One of these has to be there: two labels alone ("Date: …" / "Location: …") stand in any text.
_TELLING = frozenset({"headline", "published", "byline"})
_RULE = r"(?:[-=*_]{4,200}+|\x0c)"
_ABOVE = rf"(?:\s{{0,80}}{_RULE}[ \t\r]*\n?){{0,3}}\s{{0,80}}"
_FENCE = rf"{_ABOVE}(?P<fence>-{{3}}|\+{{3}})[ \t]*\r?\n"
# "Title: …", "标题：…", "**Title:** …"
_LABEL = r"[ \t\u00a0]*(?:\*\*)?(?P<label>[^\W\d][^\n:：=*]{0,40}?)(?:\*\*)?[ \t\u00a0]*[:：](?:\*\*)?[ \t\u00a0]*"
_KEY = r"(?P<label>\"?[^\W\d][\w .-]{0,40}\"?)[ \t]*[:=](?:[ \t]|$)"
_FURTHER = 60
# "title: >-", "title: |": the value stands below
_BLOCK = r"[>|][+-]?\d?[ \t]*(?:#[^\n]*)?\r?\n"
_ITEM = r"(?m)^[ \t]*-[ \t]+(?P<item>\S[^\n]*)"
_INLINE = r"\"(?P<double>(?:[^\"\\\n]|\\.){1,400})\"|'(?P<single>[^'\n]{1,400})'|(?P<bare>[^\s,\[\]\"'][^,\[\]\n]*)"
_NAME = r"(?:[ \t]*|\{[ \t]*)\"?(?:name|title)\"?[ \t]*:[ \t]*"
_COMMENT = r"[ \t]#[ \t][^\n]*\Z"


def recognises(head: str) -> bool:
    """Tell whether a text begins with at least two labelled lines that name an article's fields, its headline among them."""
    lines, _ = _header(head)
    names = {line.name for line in lines if line.name}
    least = _LEAST if re.match(_FENCE, head) is None else 1
    return "headline" in names and len(names) >= _LEAST and len(names & _TELLING) >= least


def parts(text: str) -> tuple[Part, ...]:
    """Name what the labels say; the story is what stands below them, or behind a label that says so."""
    return tuple(_parts(text))


def _parts(text: str) -> Iterator[Part]:
    lines, end = _header(text)
    if not lines:
        return
    for line in lines:
        if line.name == "body":
            end = line.value.start
            continue
        for value in _values(text, line.value):
            yield Part(line.name or _own_name(line.label), value)
    body = trimmed(text, end, _ending(text, end))
    if body.start < body.end:
        yield Part("body", body)


def _ending(text: str, start: int) -> int:
    """Return where a text ends from `start` on: before the rule on its last line, if it has one."""
    last = text.rfind("\n", start, start + len(text[start:].rstrip()))
    is_rule = last >= 0 and re.fullmatch(rf"(?:{_RULE}|---)\s*", text[last + 1 :]) is not None
    return last if is_rule else len(text)


def _own_name(label: str) -> str:
    """Return what `fields` calls a label that no table knows: "Word Count" is `word_count`."""
    return re.sub(r"\W+", "_", label).strip("_")


def _header(text: str) -> tuple[list[Labelled], int]:
    """Return the labelled lines at the beginning of a text, and where they end."""
    fence = re.match(_FENCE, text)
    if fence:
        return _front_matter(text, fence)
    start = re.match(_ABOVE, text)
    return _block(text, start.end() if start else 0)


def _front_matter(text: str, fence: re.Match[str]) -> tuple[list[Labelled], int]:
    """Read what stands between two fences: keys at the margin; what is indented below one, or a list, is its value."""
    closing = re.compile(rf"(?m)^{re.escape(fence['fence'])}[ \t]*\r?(?:\n|\Z)").search(text, fence.end())
    if closing is None:
        return [], 0
    lines: list[Labelled] = []
    for line in lines_of(text, fence.end(), closing.start()):
        found = re.compile(_KEY).match(text, *line)
        if found:
            label = _folded(found["label"])
            lines.append(Labelled(label, HEADER_LABELS.get(label), trimmed(text, found.end(), line.end), line.end))
        elif lines and text[slice(*line)].strip():
            lines[-1] = going_on(lines[-1], text, line)
    return lines, closing.end()


def _block(text: str, at: int) -> tuple[list[Labelled], int]:
    """Read labelled lines, a blank one between two of them at most; one that no table knows only where others follow, or a
    blank line does.
    """
    lines: list[Labelled] = []
    blank = False
    for line in lines_of(text, at):
        raw = text[slice(*line)]
        if not raw.strip():
            if blank or not lines:
                break
            blank = True
            continue
        found = re.compile(_LABEL).match(text, *line)
        label = _folded(found["label"]) if found else ""
        name = HEADER_LABELS.get(label)
        if found and (name or (lines and not blank and _may_be_label(found, line))):
            lines.append(Labelled(label, name, trimmed(text, found.end(), line.end), line.end))
            if name == "body":
                return lines, line.end
        elif lines and not blank and raw[0] in " \t":
            lines[-1] = going_on(lines[-1], text, line)
        else:
            break
        blank = False
    while lines and lines[-1].name is None and not blank:
        lines.pop()
    return lines, lines[-1].end if lines else at


def _may_be_label(found: re.Match[str], line: Span) -> bool:
    """Tell whether a line whose label is unknown may belong to a header: "Desk: Foreign", but no sentence."""
    value = found.string[found.end() : line.end].rstrip()
    return found["label"].count(" ") < 3 and len(value) <= _FURTHER and not value.endswith(".")


def _folded(label: str) -> str:
    return " ".join(re.split(r"[\s_-]+", label.strip('" ').casefold()))


def _values(text: str, span: Span) -> Iterator[Span]:
    """Yield what a value consists of: one stretch, or the items of a list; without YAML's quotes and signs."""
    start, end = span
    block = re.compile(_BLOCK).match(text, start, end)
    if block:
        yield trimmed(text, block.end(), end)
    elif text[start:end].startswith("- "):
        for found in re.compile(_ITEM).finditer(text, text.rfind("\n", 0, start) + 1, end):
            yield from _value(text, Span(*found.span("item")))
    elif text[start:end].startswith("[") and text[start:end].endswith("]"):
        for found in re.compile(_INLINE).finditer(text, start + 1, end - 1):
            yield trimmed(text, *found.span(found.lastgroup or 0))
    else:
        yield from _value(text, span)


def _value(text: str, span: Span) -> Iterator[Span]:
    """Yield a single value: of "name: Ana Ferreira" the name, of "2025-06-01 # first print" the date."""
    name = re.compile(_NAME).match(text, *span)
    start, end = trimmed(text, name.end() if name else span.start, span.end)
    if name and "\n" in text[start:end]:
        end = text.index("\n", start)
    comment = re.compile(_COMMENT).search(text, start, end)
    start, end = trimmed(text, start, comment.start() if comment else end)
    quoted = end - start > 2 and text[start] == text[end - 1] and text[start] in "\"'"
    value = Span(start + 1, end - 1) if quoted else Span(start, end)
    if value.start < value.end:
        yield value


# The first label of a further article in a file; patterns of lines see bytes, so other scripts stand there as UTF-8 does.
_FIRST = "|".join(
    re.escape(written).replace("\\ ", "[ _-]?")
    for label, name in HEADER_LABELS.items()
    if name in ("headline", "published", "id")
    for written in dict.fromkeys((label, label.encode().decode("latin-1")))
)

LAYOUT = Layout(
    "labelled",
    recognises,
    parts,
    starts=rf"^[ \t]*+(?:\*\*)?(?i:layout|{_FIRST})(?:\*\*)?[ \t]*(?:[:=]|\uff1a|\xef\xbc\x9a)",
    after=rf"^(?:{_RULE}|-{{3}}|\+{{3}})[ \t\r\n]*$",
    joints=r"\x0c",
)
