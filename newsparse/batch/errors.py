"""OUT.errors.jsonl: what was set aside, one line for each, for people and for whoever tries it again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsparse.batch.tasks import Item
from newsparse.document import Document
from newsparse.readers import Failure, Piece
from newsparse.writers.strict_json import to_json

# A line: `source`, `position` (its line), `record`, `reason`, `advice`; and where it is found again: `input` is the input
# that was opened, `piece` which record of it failed, `rest` whether it was the last (what ends an input early hides what
# may follow), `given` how many articles it gave before it failed, `after` how many records of the output stand before it.
Entry = dict[str, Any]


def error_entry(failure: Failure, item: Item, after: int, given: int) -> Entry:
    """Return what is told of a failure. `after` and `given` are counts of articles."""
    return {
        "source": failure.source,
        "position": failure.position,
        "record": record_of(item.piece),
        "reason": failure.what,
        "advice": failure.advice,
        "input": item.source,
        "piece": item.ordinal,
        "rest": item.is_last,
        "given": given,
        "after": after,
    }


def failure_of(entry: Entry) -> Failure:
    """Return the failure that an entry tells of."""
    return Failure(entry["source"], entry["position"], entry["reason"], entry["advice"])


def since(records: int, entries: Iterable[Entry]) -> list[Entry]:
    """Return a task's entries, `after` counted from the output's beginning: so many records stand before the task's."""
    return [entry | {"after": records + entry["after"]} for entry in entries]


def lines_of(entries: Iterable[Entry]) -> bytes:
    """Return the lines that tell of entries."""
    return "".join([to_json(entry) + "\n" for entry in entries]).encode("utf-8", "replace")


def record_of(piece: Piece | Document | Failure) -> int | None:
    """Return which record of its source a piece is, where it is known."""
    return None if isinstance(piece, Failure) else piece.record


_KILLS = "it ended the process that read it"
_ADVICE = "was memory short? then try it again where there is more (a batch: with --retry-errors)"


def killed(item: Item) -> Item:
    """Return what stands for a record that kills whoever reads it."""
    piece = item.piece
    if isinstance(piece, Failure):
        return item
    position = piece.line if isinstance(piece, Piece) else None
    return item._replace(piece=Failure(piece.source, position, f"record {piece.record}: {_KILLS}", _ADVICE))
