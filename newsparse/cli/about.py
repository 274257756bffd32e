"""The command `report`: records in, one page about them out; what is no record is told, and counted on the page."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import click

from newsparse.cli.letters import Letters, say
from newsparse.document import Document
from newsparse.readers import STDIN, Failure, Reading, documents
from newsparse.readers.names import printable_name
from newsparse.report.summary import gather
from newsparse.writers.output import open_output

_FAILED = 1
_MOST_NAMED = 8
_WHY = "the page says of each why"


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
    found = documents(named, Reading(format="records"))
    summary = gather(_records(found, letters))
    if not summary.records:
        say("newsparse", None, "there is no record to report on", "" if said["quiet"] else "so no page was written")
        return _FAILED
    untold: Mapping[int, str] | None = None
    if said["texts"] is not None:
        from newsparse.report.texts import with_texts  # noqa: PLC0415 - few ask for it

        shown, untold = with_texts(summary.shown, said["texts"], reading)
        summary = replace(summary, shown=shown)
        if untold and not said["quiet"]:
            say("newsparse", None, f"the texts of {len(untold):,} of {len(shown):,} records are not shown", _WHY)
    told = _told(inputs, said["files_from"])
    text = page(summary, inputs=told, unread=letters.failures, untold=untold)
    with open_output(said["output"]) as output:
        output.write(text)
    letters.summary(summary.records, "reported on")
    return _FAILED if letters.failures else 0


def _records(found: Iterable[Document | Failure], letters: Letters) -> Iterator[Mapping[str, Any]]:
    for each in found:
        if isinstance(each, Failure):
            letters.failure(each)
        elif each.carried is not None:
            yield each.carried


def _told(inputs: tuple[str, ...], files_from: str | None) -> tuple[str, ...]:
    """Return what the page says it is about: the first inputs by name."""
    named = ["standard input" if each == STDIN else printable_name(each) for each in inputs]
    if files_from is not None:
        named.append(f"the files named in {printable_name(files_from)}")
    more = len(named) - _MOST_NAMED
    return tuple(named) if more <= 0 else (*named[:_MOST_NAMED], f"{more} more")
