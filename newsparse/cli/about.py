"""The command `report`: records in, one page about them out; what is no record is told, and counted on the page."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import click

from newsparse.cli.letters import Letters, say, say_line
from newsparse.document import Document
from newsparse.readers import STDIN, Failure, Reading, documents
from newsparse.readers.names import printable_name
from newsparse.report.exhibits import Exhibit
from newsparse.report.summary import Summary, gather
from newsparse.writers.output import open_output

_FAILED = 1
_MOST_NAMED = 8


def about(said: Mapping[str, Any], inputs: tuple[str, ...], named: Iterable[str | Failure], reading: Reading) -> int:
    """Make the page that the command line asks for, and return the status to end with. `reading`: of the texts, if they are
    to be shown.
    """
    try:
        from newsparse.report.page import page  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise click.UsageError(f"a report needs {error.name}: pip install 'newsparse[report]'") from None
    gc.enable()
    letters = Letters(quiet=said["quiet"])
    try:
        with open_output(said["output"]) as output:
            found = documents(named, Reading(format="records"), skip=output.identities)
            summary = _gathered(found, letters, quiet=said["quiet"])
            shown, untold = _with_texts(summary.shown, said, reading)
            summary = replace(summary, shown=shown)
            told = _told(inputs, said["files_from"])
            output.write(page(summary, inputs=told, unread=letters.failures, untold=untold))
    except _NothingError:
        say("newsparse", None, "there is no record to report on", "" if said["quiet"] else "so no page was written")
        return _FAILED
    letters.summary(summary.records, "reported on")
    return _FAILED if letters.failures else 0


class _NothingError(Exception):
    """There is nothing to report on: what stood in the output's place stays."""


def _with_texts(
    shown: tuple[Exhibit, ...], said: Mapping[str, Any], reading: Reading
) -> tuple[tuple[Exhibit, ...], Mapping[int, str] | None]:
    """Return the exhibits, with their texts where those are asked for, and why some have none; None if nobody asks."""
    if said["texts"] is None:
        return shown, None
    from newsparse.report.texts import with_texts  # noqa: PLC0415 - few ask for it

    found, untold = with_texts(shown, said["texts"], reading)
    if untold and not said["quiet"]:
        what = f"the texts of {len(untold):,} of {len(found):,} records are not shown"
        say("newsparse", None, what, "the page says of each why")
    return found, untold


def _gathered(found: Iterable[Document | Failure], letters: Letters, *, quiet: bool) -> Summary:
    records = _records(found, letters)
    summary = gather(records if quiet else _counted(records))
    if not summary.records:
        raise _NothingError
    return summary


def _records(found: Iterable[Document | Failure], letters: Letters) -> Iterator[Mapping[str, Any]]:
    for each in found:
        if isinstance(each, Failure):
            letters.failure(each)
        elif each.carried is not None:
            yield each.carried


_EVERY = 10.0
_LOOKED = 1000


def _counted(records: Iterator[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Yield the records, and tell now and then how many there were: of millions they come for minutes."""
    told_at = time.monotonic()
    for number, record in enumerate(records, 1):
        yield record
        if number % _LOOKED == 0 and time.monotonic() - told_at >= _EVERY:
            told_at = time.monotonic()
            say_line(f"{number:,} records read")


def _told(inputs: tuple[str, ...], files_from: str | None) -> tuple[str, ...]:
    """Return what the page says it is about: the first inputs by name."""
    named = ["standard input" if each == STDIN else printable_name(each) for each in inputs]
    if files_from is not None:
        named.append(f"the files named in {printable_name(files_from)}")
    more = len(named) - _MOST_NAMED
    return tuple(named) if more <= 0 else (*named[:_MOST_NAMED], f"{more} more")
