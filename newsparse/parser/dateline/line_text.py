"""A line's text with its dates, as datelines are read from it, and the opening that is made of a part of it."""

from __future__ import annotations

from newsparse.document import Span
from newsparse.named_tuple import NamedTuple
from newsparse.parser.dateline.opened import Dateline, Opening
from newsparse.parser.dateline.patterns import compiled
from newsparse.timex import Timex, find


class LineText(NamedTuple):
    """A line's text, where it stands in the document, and its dates in the document's offsets."""

    text: str
    offset: int
    timexes: tuple[Timex, ...]

    def between(self, start: int, end: int) -> str:
        """Return the text between two offsets in the document."""
        return self.text[start - self.offset : end - self.offset]

    def date_within(self, start: int, end: int) -> Timex | None:
        """Return the last date expression that lies between two offsets in the line."""
        start, end = start + self.offset, end + self.offset
        for each in reversed(self.timexes):
            if start <= each.span.start and each.span.end <= end:
                return each
        return None

    def date_before(self, at: int, stop: int) -> Timex | None:
        """Return the date that ends at offset `stop` in the line, but for signs and a word: "2024. június 3., hétfő ("."""
        near = self.date_within(at, stop)
        if near and self._reaches(near, stop):
            return near
        start = max(at, stop - _DATE)
        if not compiled(r"\d").search(self.text, start, stop):
            return None
        found = find(self.text[start:stop], self.offset + start)
        return found[-1] if found and self._reaches(found[-1], stop) else None

    def _reaches(self, date: Timex, stop: int) -> bool:
        rest = self.text[date.span.end - self.offset : stop]
        return len(rest) <= _BEHIND_DATE and "  " not in rest.strip()


_DATE = 60
_BEHIND_DATE = 26


def opening_of(
    line: LineText,
    span: tuple[int, int],
    stop: int,
    credits: tuple[str, ...],
    place: str | None,
    date: Timex | None,
) -> Opening:
    """Make the opening whose dateline is `span` of the line, and whose text goes on at `stop`."""
    start, printed = span[0], line.text[span[0] : span[1]].rstrip()
    place_of = Span(start, start + len(printed)).shifted(line.offset)
    return Opening(
        line.offset + stop, credits, None, Dateline(printed, place, date.value if date else None), place_of, date
    )
