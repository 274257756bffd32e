"""Line… → Found: where the headline, the credit and dateline, the body and the trailer of a text are."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.document import Document
from newsparse.named_tuple import NamedTuple
from newsparse.parser.body import Body, Range, cut_body, find_core, find_end, find_furniture
from newsparse.parser.dateline import Opening
from newsparse.parser.header import Header, read_header
from newsparse.parser.headline import find_headline, find_title
from newsparse.parser.lines import Line, with_dates
from newsparse.parser.named import Named
from newsparse.parser.opening import find_beginning, find_scrap, is_header_line, opening_lines, with_dateline
from newsparse.parser.worth import weigh_lines


class Found(NamedTuple):
    """Where the parts of a text are: its `lines` (with the dates of those that it may open with), the index of the headline
    among them, the header's parts, what the text opens with, the lines between headline and text, and the body.
    """

    lines: tuple[Line, ...]
    headline: int | None
    header: Header
    opening: Opening | None
    above: tuple[Line, ...]
    body: Body


def search(document: Document, lines: tuple[Line, ...], named: Named) -> Found:
    """Find the running text, the headline above it, and what lies between, in the part that a layout calls body, if one
    does. A headline that a layout names is not looked for.
    """
    lines, area = named.area(document.text, lines)
    inside = lines[area.start : area.end]
    worth = weigh_lines(inside)
    core = _without_header(inside, _core(inside, worth, named))
    headline = _headline(document, inside, core, named)
    inside = with_dates(inside, *opening_lines(inside, core, headline))
    beginning = find_beginning(inside, core, headline, len(document.text))
    inside = with_dateline(inside, beginning)
    lines = (*lines[: area.start], *inside, *lines[area.end :])
    place = Range(beginning.line + area.start, find_end(inside, core, beginning.line) + area.start)
    return Found(
        lines=lines,
        headline=None if headline is None else headline + area.start,
        header=read_header(inside, headline, beginning.line),
        opening=beginning.opening,
        above=inside[0 if headline is None else headline + 1 : beginning.line],
        body=cut_body(document, lines, place, beginning.start, _left_out(named, lines, worth, place, area.start)),
    )


def _headline(document: Document, lines: tuple[Line, ...], core: Range, named: Named) -> int | None:
    """Return the line of the headline: the one that says what the input calls the title, else the likeliest; none where a
    layout names the headline, or where the title that the input states is not in the text.
    """
    if "headline" in named.pieces or not lines:
        return None
    title = document.metadata.get("title")
    return find_title(lines, core, title) if title and title.strip() else find_headline(lines, core)


def _core(lines: tuple[Line, ...], worth: Sequence[float], named: Named) -> Range:
    """Return where the story is: all of a part that a layout has named, the likely lines, the lines of running text, or of a
    scrap what stands behind its credit.
    """
    core = find_core(lines, worth)
    if "headline" in named.pieces or (named.spans and core.start == core.end):
        return Range(0, len(lines))
    if core.start == core.end:
        core = find_core(lines, [float(line.is_prose) for line in lines])
    return find_scrap(lines) if core.start == core.end else core


def _without_header(lines: tuple[Line, ...], core: Range) -> Range:
    """Return the core from its first line on that is neither a date line nor a byline, unless that leaves nothing."""
    first = next((index for index in range(core.start, core.end) if not is_header_line(lines[index])), core.start)
    return Range(first, core.end)


def _left_out(
    named: Named, lines: tuple[Line, ...], worth: Sequence[float], place: Range, first: int
) -> frozenset[int]:
    """Return the lines of the story's place that are none of it: the page's furniture, unless little else is left; of a
    named body, the labels between its parts. `first`: which line `worth` begins with.
    """
    if "body" in named.spans:
        return named.apart(lines, place)
    furniture = find_furniture(lines, worth[place.start - first :], place)
    if not furniture:
        return frozenset()
    less = sum(len(lines[index].text) for index in furniture)
    whole = sum(len(line.text) for line in lines[place.start : place.end])
    return frozenset(furniture) if less * 2 < whole else frozenset()
