"""An agency's own examples, read: a row whose signs do not do what they are for is told when it is written, not when a
million texts have been read without it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.parser.dateline import foot_credits, read_opening
from newsparse.timex import find

if TYPE_CHECKING:
    from newsparse.extension.rows import Extension
    from newsparse.knowledge.agencies import Agency

_TEXT = "The council of the harbour town decided on Monday that the ferries leave earlier."


def failing(extension: Extension) -> list[str]:
    """Return what is wrong with the examples of the agencies of an extension that is in force."""
    return [problem for row in extension.agencies for problem in _failing(row)]


def _failing(row: Agency) -> Iterator[str]:
    line = row.head + _TEXT
    opening = read_opening(line, 0, tuple(find(line))) if row.head else None
    if row.head and (opening is None or row.name not in opening.credits):
        credits = ", ".join(opening.credits) if opening and opening.credits else "nobody"
        yield (
            f"agency {row.name}: its example head = {row.head!r} is read as signed by {credits}; do its signs name what "
            "stands between the parentheses or slashes? (without them: bare = true)"
        )
    if row.foot and row.name not in foot_credits(row.foot):
        yield f"agency {row.name}: its example foot = {row.foot!r} is not read as its signature; does a sign name it?"
