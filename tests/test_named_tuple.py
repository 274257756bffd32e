"""newsparse.named_tuple: its classes are what those of typing.NamedTuple are."""

from __future__ import annotations

import inspect
import pickle
import typing
from collections.abc import Callable
from typing import Any

import pytest

from newsparse.named_tuple import NamedTuple


class Ours(NamedTuple):
    """A row."""

    name: str
    count: int = 1
    parts: tuple[str, ...] = ()

    @property
    def twice(self) -> int:
        """A number."""
        return 2 * self.count


class Theirs(typing.NamedTuple):
    """A row."""

    name: str
    count: int = 1
    parts: tuple[str, ...] = ()

    @property
    def twice(self) -> int:
        """A number."""
        return 2 * self.count


USES: dict[str, Callable[[Any], Any]] = {
    "defaults": lambda row: tuple(row("a")),
    "keywords": lambda row: tuple(row(count=3, name="a", parts=("b",))),
    "a field": lambda row: (row("a", 2).name, row("a", 2).count, row("a", 2).twice),
    "unpacking": lambda row: [*row("a", 2)],
    "equality": lambda row: (row("a") == row("a"), row("a") == row("b"), row("a") == ("a", 1, ())),
    "hash": lambda row: hash(row("a")),
    "order": lambda row: min(row("b"), row("a")).name,
    "text": lambda row: repr(row("a", 2)).removeprefix(row.__name__),
    "a copy changed": lambda row: tuple(row("a")._replace(count=5)),
    "plain data": lambda row: row("a")._asdict(),
    "made of a list": lambda row: tuple(row._make(["a", 2, ()])),
    "fields": lambda row: (row._fields, row.__match_args__, row._field_defaults),
    "signature": lambda row: list(inspect.signature(row).parameters),
    "annotations": typing.get_type_hints,
    "no room for more": lambda row: hasattr(row("a"), "__dict__"),
    "pickled": lambda row: type(pickle.loads(pickle.dumps(row("a", 2)))) is row,
    "documented": lambda row: (row.__doc__, row.__module__, row.__qualname__ == row.__name__),
}


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_it_does_what_typing_does(use: Callable[[Any], Any]) -> None:
    assert use(Ours) == use(Theirs)


MISUSES: dict[str, Callable[[Any], Any]] = {
    "too few": lambda row: row(),
    "too many": lambda row: row("a", 1, (), 4),
    "unknown keyword": lambda row: row("a", kind="b"),
    "unknown field": lambda row: row("a")._replace(kind="b"),
    "made of too little": lambda row: row._make(["a"]),
    "assigned": lambda row: setattr(row("a"), "name", "b"),
}


@pytest.mark.parametrize("misuse", MISUSES.values(), ids=MISUSES)
def test_it_refuses_what_typing_refuses(misuse: Callable[[Any], Any]) -> None:
    raised: list[type[Exception]] = []
    for row in (Ours, Theirs):
        with pytest.raises((TypeError, ValueError, AttributeError)) as error:
            misuse(row)
        raised.append(error.type)
    assert raised[0] is raised[1]
