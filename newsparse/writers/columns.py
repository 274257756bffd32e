"""Which keys of a record are written, and how a value looks in one cell."""

from typing import Any, NamedTuple

from newsparse.article import KEYS, Article
from newsparse.writers.strict_json import to_json


class Look(NamedTuple):
    """What a writer has to know of where its text goes: how many columns there are to draw on, how many colours (0, 16 or
    256), whether all of a text is to be shown or what matters, whether it goes to a terminal, and whether cells are to be
    kept from being formulas, for a spreadsheet may open them.
    """

    width: int = 80
    colors: int = 0
    whole: bool = False
    to_terminal: bool = False
    csv_safe: bool = True


class UnknownFieldsError(Exception):
    """Names that are no keys of the record: `names`, and for the first of them the keys that look like it, `near`."""

    def __init__(self, names: list[str], near: list[str]) -> None:
        super().__init__(", ".join(names))
        self.names, self.near = names, near


def parse_fields(given: str) -> tuple[str, ...]:
    """Read a list of keys, "published,credits": in the caller's order, each once. Raises UnknownFieldsError."""
    names = tuple(dict.fromkeys(name for part in given.split(",") if (name := part.strip())))
    unknown = [name for name in names if name not in KEYS]
    if unknown or not names:
        raise UnknownFieldsError(unknown, _near(unknown[0]) if unknown else [])
    return names


def _near(name: str) -> list[str]:
    from difflib import get_close_matches  # noqa: PLC0415 - only for who mistyped

    return get_close_matches(name.lower(), KEYS, cutoff=0.5)


def pick(article: Article, fields: tuple[str, ...] | None) -> dict[str, Any]:
    """Return the record as plain data: all of it, or the named keys in the order given."""
    record = article.to_dict()
    return record if fields is None else {name: record[name] for name in fields}


def cell(value: Any) -> str:
    """Return a record's value as the text of one cell.

    What is not known (null, an empty list or object) is empty. Strings and numbers are as they are; a list of strings
    (authors, credits, notes) is joined by "; "; what has parts of its own (dates, dateline, zone …) is compact JSON.
    """
    if value is None or value in ([], {}):
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return "; ".join(value)
    return to_json(value)
