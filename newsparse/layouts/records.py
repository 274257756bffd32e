"""Lines → records: where one article of a file ends and the next begins, in one pass, holding one article at a time."""

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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
    above: list[AnyStr] = []  # what no record has yet
    held: _Held[AnyStr] | None = None
    for stretch in _stretches(lines, layout, nothing):
        above.append(stretch)
        if held is not None and (_is(layout.tails, stretch) or (held.tail and _lacks(layout.needs, stretch))):
            held.tail.extend(above)
        elif _is_blank(stretch) or _is(layout.covers, stretch) or (held is None and _lacks(layout.needs, stretch)):
            continue
        elif held is not None and _lacks(layout.needs, stretch):
            held.text.extend(above)
        else:
            if held is not None:
                yield held.joined(nothing)
            held = _Held(above[:-1], [stretch], [])
        above = []
    if held is not None:
        held.tail.extend(above)
        yield held.joined(nothing)
    elif above:
        yield Record(nothing, nothing.join(above), nothing)


@dataclass(frozen=True, slots=True)
class _Held(Generic[AnyStr]):
    """A record to which more may come, in pieces: of a megabyte of form feeds each is a stretch of its own."""

    cover: list[AnyStr]
    text: list[AnyStr]
    tail: list[AnyStr]

    def joined(self, nothing: AnyStr) -> Record[AnyStr]:
        """Return the record that it is by now."""
        return Record(nothing.join(self.cover), nothing.join(self.text), nothing.join(self.tail))


def _is_blank(stretch: AnyStr) -> bool:
    """Tell whether nothing visible stands in a stretch, be it blanks that are none in ASCII (U+00A0, U+0085)."""
    bare = stretch.strip()
    if not bare or isinstance(bare, str):
        return not bare
    return len(bare) <= _LONGEST_BLANK and not bare.decode("utf-8", "replace").strip()


_LONGEST_BLANK = 200


def _stretches(lines: Iterable[AnyStr], layout: Layout, nothing: AnyStr) -> Iterator[AnyStr]:
    """Yield what lies between the boundaries."""
    starts, ends, after = (
        re.compile(pattern) if pattern else None for pattern in (layout.starts, layout.ends, layout.after)
    )
    pending: list[AnyStr] = []
    mark: int | None = None  # where in `pending` the line stands that `after` asks for
    for line in _parted(lines, layout.joints) if layout.joints else lines:
        seen = _as_text(line)
        if starts and starts.search(seen):
            first = mark if after else _first(pending, layout.above)
            if first:
                yield nothing.join(pending[:first])
                del pending[:first]
        pending.append(line)
        if after and seen.strip(" \t\r\n"):
            mark = len(pending) - 1 if after.search(seen) else None
        if ends and ends.search(seen):
            yield nothing.join(pending)
            pending, mark = [], None
    if pending:
        yield nothing.join(pending)


def _parted(lines: Iterable[AnyStr], joints: str) -> Iterator[AnyStr]:
    r"""Yield the lines, those that hold a joint in two: "\x04\x16\x16\x01W2871…" is an end and a beginning."""
    joint = re.compile(joints)
    for line in lines:
        at = 0
        for found in joint.finditer(_as_text(line)):
            if at < found.end() < len(line):
                yield line[at : found.end()]
                at = found.end()
        yield line[at:]


def _first(pending: list[AnyStr], above: int) -> int:
    """Return the index of the line that is `above` visible lines from the end; the end itself for none."""
    at = len(pending)
    while above and at:
        at -= 1
        above -= not _is_blank(pending[at])
    return at


def _as_text(line: AnyStr) -> str:
    """Return a line as text: the marks of a layout are ASCII, and stand in every encoding that is read line by line."""
    return line if isinstance(line, str) else line.removeprefix(codecs.BOM_UTF8).decode("latin-1")


_HEAD = 4000


def _is(pattern: str, stretch: AnyStr) -> bool:
    """Tell whether a stretch between boundaries, by its beginning, is a cover or a tail."""
    return bool(pattern) and re.search(pattern, _as_text(stretch[:_HEAD]), re.MULTILINE) is not None


def _lacks(pattern: str, stretch: AnyStr) -> bool:
    """Tell whether a stretch that is more than blank has nowhere what every article has."""
    return bool(pattern and stretch.strip()) and re.search(pattern, _as_text(stretch), re.MULTILINE) is None
