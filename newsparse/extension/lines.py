"""Keys of a TOML file → the line on which they stand: tomllib does not tell."""

from __future__ import annotations

import re

# "[[agencies]]", "[layouts.labels]"; 'head = "…"', '"put online" = …'
_HEAD = re.compile(r"[ \t]*\[{1,2}([^\[\]]+)\]")
_KEY = re.compile(r"[ \t]*(\"[^\"]*\"|'[^']*'|[\w-]+)[ \t]*[=.]")


def line_of(text: str, keys: tuple[str | int, ...]) -> int | None:
    """Return the number of the line of a key, `("agencies", 1, "zone")` of the second agency, else of its table's head; None
    where people write TOML otherwise.
    """
    table, wanted = keys[0], next((key for key in keys[1:] if isinstance(key, str)), None)
    number = next((key for key in keys[1:] if isinstance(key, int)), 0)
    seen, inside, place = -1, False, None
    for count, line in enumerate(text.split("\n"), 1):
        head, key = _HEAD.match(line), _KEY.match(line)
        if head:
            name, *inner = (_bare(part) for part in head[1].split("."))
            seen += name == table and not inner
            inside = name == table and seen == number
            place = count if inside and place is None else place
        elif key and seen < 0 and _bare(key[1]) == table:
            place = count
        inner_names = inner if head else [_bare(key[1])] if key else []
        if inside and wanted in inner_names:
            return count
    return place


def _bare(name: str) -> str:
    return name.strip(" \t\"'")
