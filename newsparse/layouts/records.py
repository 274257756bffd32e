"""Lines → records: where one article of a file ends and the next begins, in one pass, holding one article at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import AnyStr, Generic, NamedTuple

from newsparse.layouts.layout import Layout


class Record(NamedTuple, Generic[AnyStr]):
    """One article's text, and what stood before and behind it that is none: `cover + text + tail` is what was read."""

    cover: AnyStr
    text: AnyStr
    tail: AnyStr


def cut(lines: Iterable[AnyStr], layout: Layout, nothing: AnyStr) -> Iterator[Record[AnyStr]]:
    """Yield the records of a file. `lines` keep their ends, joined they are the whole; `nothing` is an empty one.

    Blank stretches and covers go to the record that follows, what closes a file goes to the last one. A file that is
    nothing but a cover is one record, whose text it is.
    """
    cover, held = nothing, None
    for stretch in _stretches(lines, layout, nothing):
        if held is not None and _is(layout.tails, stretch):
            held = held._replace(tail=held.tail + stretch)
        elif not stretch.strip() or _is(layout.covers, stretch):
            cover += stretch
        else:
            if held is not None:
                yield held
            held, cover = Record(cover, stretch, nothing), nothing
    if held is not None:
        yield held._replace(tail=held.tail + cover)
    elif cover:
        yield Record(nothing, cover, nothing)


def _stretches(lines: Iterable[AnyStr], layout: Layout, nothing: AnyStr) -> Iterator[AnyStr]:
    """Yield what lies between the boundaries."""
    starts, ends = (re.compile(pattern) if pattern else None for pattern in (layout.starts, layout.ends))
    pending: list[AnyStr] = []
    for line in lines:
        seen = _as_text(line)
        if starts and starts.search(seen):
            first = _first(pending, layout.above)
            if first:
                yield nothing.join(pending[:first])
                del pending[:first]
        pending.append(line)
        if ends and ends.search(seen):
            yield nothing.join(pending)
            pending = []
    if pending:
        yield nothing.join(pending)


def _first(pending: list[AnyStr], above: int) -> int:
    """Return the index of the line that is `above` visible lines from the end; the end itself for none."""
    at = len(pending)
    while above and at:
        at -= 1
        above -= bool(pending[at].strip())
    return at


def _as_text(line: AnyStr) -> str:
    """Return a line as text: the marks of a layout are ASCII, and stand in every encoding that is read line by line."""
    return line if isinstance(line, str) else line.decode("latin-1")


_HEAD = 4000


def _is(pattern: str, stretch: AnyStr) -> bool:
    """Tell whether a stretch between boundaries, by its beginning, is a cover or a tail."""
    return bool(pattern) and re.search(pattern, _as_text(stretch[:_HEAD]), re.MULTILINE) is not None
