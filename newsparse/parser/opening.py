"""Line… → where the story's own words begin, and the credit and dateline in front of them."""

from __future__ import annotations

from newsparse.named_tuple import NamedTuple
from newsparse.parser.body import Range
from newsparse.parser.byline import read_byline
from newsparse.parser.dateline import Opening, follow, line_credits, read_opening
from newsparse.parser.furniture import NOTE
from newsparse.parser.lines import Line


def find_scrap(lines: tuple[Line, ...]) -> Range:
    """Return where the text of a scrap lies, none of whose lines reads as running text: from its credit or dateline on.

    "Paris, 21 jan 2019 (AFP) - Le procès" is all that is left of some texts. Without either it is what stands below the
    first blank line of a text of a few lines; of a longer one the range is empty.
    """
    opens = (
        index for index, line in enumerate(lines[:_SCRAP]) if read_opening(line.text, line.span.start, line.timexes)
    )
    start = next(opens, None)
    return Range(_below_the_top(lines) if start is None else start, len(lines))


def _below_the_top(lines: tuple[Line, ...]) -> int:
    """Return the first line of a few that stands below a blank one and is no date line and no byline; their number where
    none does.
    """
    top = next((index for index, line in enumerate(lines) if index and line.gap), len(lines))
    below = (at for at in range(top, len(lines)) if not is_header_line(lines[at]))
    return next(below, len(lines)) if len(lines) <= _TATTERS else len(lines)


_SCRAP, _TATTERS = 20, 6


def is_header_line(line: Line) -> bool:
    """Tell whether a line is a date line or a byline: the header's, wherever it stands."""
    return line.is_dated or read_byline(line) is not None


class Beginning(NamedTuple):
    """The line in which the story's text begins, the offset of its first character, and what it opens with."""

    line: int
    start: int
    opening: Opening | None = None


_REACH = 6
_FURTHER = 2
_LONGEST_HEADER_LINE = 240


def opening_lines(lines: tuple[Line, ...], core: Range, headline: int | None) -> tuple[int, int]:
    """Return the range of lines in which the text may open: around the beginning of the core, below the headline."""
    above = -1 if headline is None else headline
    first = max(core.start, above + 1)
    end = min(len(lines), first + _FURTHER)
    for index in range(first, min(len(lines), first + _REACH)):
        if index < end and _stands_before_the_text(lines[index]):
            end = min(len(lines), index + 1 + _FURTHER)
    return max(above + 1, core.start - _REACH), end


def _stands_before_the_text(line: Line) -> bool:
    """Tell whether a line is a note, a byline, or nothing but credit and dateline: the text opens below it."""
    if len(line.text) > _LONGEST_HEADER_LINE:
        return False
    if NOTE.match(line.text) or (not line.is_prose and read_byline(line)):
        return True
    opening = read_opening(line.text, line.span.start, line.timexes)
    return opening is not None and opening.start >= line.span.end


def find_beginning(lines: tuple[Line, ...], core: Range, headline: int | None, end: int) -> Beginning:
    """Find where the text begins; `end` is the end of the document, where a text without any words begins."""
    above = -1 if headline is None else headline
    first = max(core.start, above + 1)
    credited: Opening | None = None
    for index in range(*opening_lines(lines, core, headline)):
        line = lines[index]
        opening = read_opening(line.text, line.span.start, line.timexes)
        if opening is None:
            if credited and not _is_caption(lines, index):
                # "(MENAFN- Daily News Egypt)" on the line above: the text begins on this one
                return Beginning(index, line.span.start, credited)
            continue
        if credited:
            opening = follow(credited, opening)
        if opening.start < line.span.end:
            return Beginning(index, opening.start, opening)
        credited = opening  # the line is used up: a dateline, or the text, stands on the next
        first = max(first, index + 1)
    if first >= len(lines):  # a scrap without running text: what is left below its header
        first = next((index for index in range(above + 1, len(lines)) if _is_text(lines[index])), len(lines))
    return Beginning(first, lines[first].span.start if first < len(lines) else end, credited)


def with_dateline(lines: tuple[Line, ...], beginning: Beginning) -> tuple[Line, ...]:
    """Return the lines with the dateline's date on its line: in a long one it may stand where none is looked for."""
    date = beginning.opening and beginning.opening.date
    index = next((index for index, line in enumerate(lines) if date and line.span.end >= date.span.end), None)
    if date is None or index is None or date in lines[index].timexes:
        return lines
    line = lines[index]
    dated = line._replace(timexes=tuple(sorted((*line.timexes, date), key=lambda each: each.span)))
    return (*lines[:index], dated, *lines[index + 1 :])


def _is_caption(lines: tuple[Line, ...], index: int) -> bool:
    """Tell whether a line between two datelines is a picture's: no running text, and the next line opens the story.

    "VIETNAM, June 5 -" / "Experts at the fair. Photo courtesy of the fair" / "HÀ NỘI — Two IT experts …".
    """
    if lines[index].is_prose and not lines[index].text.isupper() and "hoto" not in lines[index].text:
        return False
    below = lines[index + 1 : index + 2]
    return any(read_opening(line.text, line.span.start, line.timexes) for line in below)


def _is_text(line: Line) -> bool:
    """Tell whether a line is neither a date line nor a byline, a credit, an address or a picture's place."""
    if is_header_line(line) or line.text.startswith(("https://", "http://")) or line.text in _PICTURES:
        return False
    return not line_credits(line.text)


# What databases leave of pictures.
_PICTURES = frozenset({"Link to Image", "Image", "[image]"})
