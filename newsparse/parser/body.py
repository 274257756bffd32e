"""Line… → where the running text is: found among menus, teasers and footers, in linear time, and its paragraphs."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import pairwise

from newsparse.document import Document, Span
from newsparse.named_tuple import NamedTuple
from newsparse.parser.dateline import LONGEST_SIGNATURE, is_signature, signature_start
from newsparse.parser.furniture import TRAILER, is_box, opens_as_furniture
from newsparse.parser.lines import Line


class Range(NamedTuple):
    """Lines `start` to `end` (exclusive), by index."""

    start: int
    end: int


# The least likely line that is still worth its length: from 0.3 to 0.45 they decide alike on a corpus. And, of the lines
# between those, the least likely that is kept: an advertisement's, a caption's, a link's is not.
_WORTH = 0.35
_KEPT, _KEPT_PROSE = 0.35, 0.3


def find_core(lines: tuple[Line, ...], worth: Sequence[float]) -> Range:
    """Return the stretch of lines that holds the most of the article against what interrupts it.

    `worth`: how likely each line is the article's. The classic maximum-sum run (Kadane): what is likely counts by its
    length for the stretch, anything else against it. Where no line is likely, the range is empty and stands at the end.
    """
    best = running = 0.0
    start = first = last = len(lines)
    for index, line in enumerate(lines):
        if running <= 0:
            running, start = 0.0, index
        running += (worth[index] - _WORTH) * line.length
        if running > best:
            best, first, last = running, start, index + 1
    return Range(first, last)


def find_furniture(lines: tuple[Line, ...], worth: Sequence[float], place: Range) -> list[int]:
    """Return the lines at `place` that are none of the article: "Advertisement", a picture's caption, what is not likely to
    be; and, whatever is likely, what says so itself (`is_box`). `worth`: how likely each line from the place's first is.
    """
    found = []
    for index, likely in zip(range(place.start, place.end), worth, strict=False):
        line = lines[index]
        if likely < (_KEPT_PROSE if line.weight > 0 else _KEPT) or is_box(line.text):
            found.append(index)
    return found


def begins_trailer(line: Line) -> bool:
    """Tell whether a line begins what is cut from the end: "(Reporting by …", "SOURCE Acme Corp.", "© 2025"."""
    text = line.text
    if len(text) > LONGEST_SIGNATURE and not opens_as_furniture(text):  # most paragraphs
        return False
    return TRAILER.match(text) is not None or is_signature(text)


def find_end(lines: tuple[Line, ...], core: Range, first: int) -> int:
    """Return the index of the first line behind the text that begins at line `first`.

    What reads as a trailer among the last lines of the core, and all behind it, is not the text's.
    """
    end = max(core.end, first)
    half = first + (end - first) // 2
    for index in range(max(first + 1, min(half, end - _TRAILER_LINES)), end):
        if begins_trailer(lines[index]) and _is_last(lines[index:end]):
            return index
    return end


def _is_last(lines: tuple[Line, ...]) -> bool:
    """Tell whether the text is over where a trailer seems to begin: below a chart's "Source: Acme" it goes on."""
    return sum(line.weight >= _PARAGRAPH for line in lines[1:]) <= _LAST_PARAGRAPHS


_PARAGRAPH, _LAST_PARAGRAPHS = 140, 2


_TRAILER_LINES = 12


_WRAPPED_MAX = 100
_SHORT_END = 45
_STOPS = frozenset('.!?:"”»’')


def paragraphs(lines: tuple[Line, ...], *, in_columns: bool = False) -> str:
    """Join lines into paragraphs, one blank line between them.

    "Its lines end at column 75 / whatever the sentence does": hard-wrapped lines are joined by a blank; elsewhere each
    line is a paragraph of its own. `in_columns`: the layout's lines are cut so, however few they are.
    """
    column = _column(lines) if in_columns else 0
    wrapped = not in_columns and _is_wrapped(lines)
    if not column and not wrapped:
        return "\n\n".join([line.text for line in lines])
    out = [lines[0].text]
    for above, line in pairwise(lines):
        if column:
            joined = line.gap == 0 and line.indent <= above.indent
            joined &= _is_full(above, line, column, is_first=above is lines[0])
        else:
            joined = _goes_on(above, line)
        out.append((" " if joined else "\n\n") + line.text)
    return "".join(out)


def _ends_paragraph(line: Line) -> bool:
    """Tell whether a wrapped line stops short of the column with a full stop: the last of its paragraph."""
    return len(line.text) < _SHORT_END and line.text[-1] in _STOPS


def _column(lines: tuple[Line, ...]) -> int:
    """Return the column at which lines were cut: the length of the longest; 0 where they were not, as too many are longer
    than a page is wide, or none is as long as a line.
    """
    lengths = [line.indent + len(line.text) for line in lines]
    fitting = [length for length in lengths if length <= _WRAPPED_MAX]
    widest = max(fitting, default=0)
    return widest if widest > _SHORT_END and len(fitting) * 5 >= len(lengths) * 4 else 0


def _is_full(above: Line, line: Line, column: int, *, is_first: bool) -> bool:
    """Tell whether a line was cut before the first word of the next, which it had no room for; a table's row never is. Of
    the first line the dateline is missing.
    """
    length = above.indent + len(above.text)
    if length > _WRAPPED_MAX or _ROW in above.text or _ROW in line.text:
        return False
    goes_on = above.text[-1] not in _STOPS and (line.text[0].islower() or is_first)
    return goes_on or length + 1 + len(line.text.split(maxsplit=1)[0]) > column


_ROW = "   "


def wrapped_paragraphs(lines: tuple[Line, ...]) -> Sequence[int]:
    """Return the lines with which paragraphs begin: each with its own, unless the lines were cut at a column."""
    if not lines or not _is_wrapped(lines):
        return range(len(lines))
    starts = array("l", [0])
    for index, (above, line) in enumerate(pairwise(lines), 1):
        if not _goes_on(above, line) or len(above.text) < _SHORT_END or line.text[0] == "(" or line.is_dated:
            starts.append(index)
    return starts


def _goes_on(above: Line, line: Line) -> bool:
    """Tell whether a line of wrapped text goes on with the paragraph above it."""
    return line.gap == 0 and line.indent <= above.indent and not _ends_paragraph(above)


def _is_wrapped(lines: tuple[Line, ...]) -> bool:
    """Tell whether lines were cut at a column: none is longer than a page is wide, and most end within a sentence."""
    if len(lines) < _FEWEST_WRAPPED:
        return False
    for line in lines:  # hardly any text needs more than its first lines
        if len(line.text) > _WRAPPED_MAX:
            return False
    inner = [above for above, line in pairwise(lines) if line.gap == 0]
    open_ends = sum(line.text[-1] not in _STOPS for line in inner)
    return len(inner) >= 3 and open_ends * 2 > len(inner)


_FEWEST_WRAPPED = 4


class Body(NamedTuple):
    """The story's text: its paragraphs, from where to where it stands (offsets), and its lines."""

    text: str
    start: int
    end: int
    lines: Range


def cut_body(document: Document, lines: tuple[Line, ...], place: Range, start: int, left_out: frozenset[int]) -> Body:
    """Cut the body out of a document: the lines at `place` but those `left_out`, the first one from offset `start`, an
    agency's signature behind the last word left to the trailer. A body without a visible character stands at the
    document's end.
    """
    length = len(document.text)
    inside = [lines[index] for index in range(place.start, place.end) if index not in left_out]
    if inside and place.start not in left_out and start != inside[0].span.start:
        head = inside[0]
        text = head.text[start - head.span.start :]
        inside[0:1] = [head._replace(span=Span(start, head.span.end), text=text)] if text.strip() else []
    if not inside:
        return Body("", length, length, place)
    end = lines[place.end].span.start if place.end < len(lines) else length
    signature = signature_start(inside[-1].text)
    if signature is not None:
        last, end = inside[-1], inside[-1].span.start + signature
        text = last.text[:signature].rstrip()
        inside[-1:] = [last._replace(text=text)] if text else []
    return Body(paragraphs(tuple(inside), in_columns=document.in_columns), min(start, end), end, place)
