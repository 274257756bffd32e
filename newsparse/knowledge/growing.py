"""Tables that an extension adds rows to, and the tables that are made of those.

Who looks into a table has it by its name, `from … import BY`: so its content changes, and it stays the same object. Nothing
here runs where there is no extension.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

Table = TypeVar("Table", bound=dict[Any, Any] | set[Any] | list[Any])

# The tables that have grown, with what they hold by themselves; those that are made of others, with what makes them.
_GROWN: list[tuple[Any, Any]] = []
_MADE: list[tuple[Any, Callable[[], Any]]] = []


def made(build: Callable[[], Table]) -> Table:
    """Return a table that is made of others, and see that it is made anew when they change: `made(lambda: BY | PHOTO)`."""
    table = build()
    _MADE.append((table, build))
    return table


def grow(changes: Iterable[tuple[Any, Callable[[Any], Any]]]) -> None:
    """Give tables a new content, made of their own; every other one has its own again. `()` undoes what was done before.

    A change is a table and the function from its own content to the new one. What was remembered of texts is forgotten.
    """
    for table, own in _GROWN:
        _fill(table, own)
    for table, change in changes:
        if not any(known is table for known, _ in _GROWN):
            _GROWN.append((table, table.copy()))
        _fill(table, change(table.copy()))
    for table, build in _MADE:
        _fill(table, build())
    _forget()


def _fill(table: Any, content: Any) -> None:
    content = content.copy()
    table.clear()
    (table.extend if isinstance(table, list) else table.update)(content)


def _forget() -> None:
    """Forget what functions remember of what they answered, wherever in newsparse they are."""
    for name, module in list(sys.modules.items()):
        if name.startswith("newsparse."):
            for value in list(vars(module).values()):
                clear = getattr(value, "cache_clear", None)
                if clear is not None:
                    clear()
