"""What goes to standard error: what happened, where, what to try. One line each, harmless on any terminal, in any locale."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

from newsparse.writers.output import write_all
from newsparse.writers.printable import clean, cut

if TYPE_CHECKING:
    import click

    from newsparse.readers import Failure


class Letters:
    """Tells the failures of one run, and counts them. `quiet`: what happened and where, without advice or summary."""

    def __init__(self, *, quiet: bool) -> None:
        self.quiet = quiet
        self.failures = 0

    def failure(self, failure: Failure) -> None:
        """Name an input that failed: `path:line: what happened; what to try`."""
        self.failures += 1
        say(failure.source, failure.position, failure.what, "" if self.quiet else failure.advice)

    def summary(self, records: int, done: str = "written") -> None:
        """Say how many failed, where that was more than one, and how many records were `done`: among many lines on a
        terminal nobody counts.
        """
        if self.failures > 1 and not self.quiet:
            what = f"{self.failures:,} inputs failed, {records:,} {'record was' if records == 1 else 'records were'} {done}"
            say("newsparse", None, what)


# Characters that are told of each part of a letter: a path may have 4,096 bytes, and a JSON key a hundred million.
_MOST_PLACE, _MOST = 5000, 1000


def letter(where: str, position: int | None, what: str, advice: str = "") -> str:
    """Return one line that tells what happened, where, and what to try."""
    place = cut(where, _MOST_PLACE) if position is None else f"{cut(where, _MOST_PLACE)}:{position}"
    told = f"{place}: {cut(what, _MOST)}"
    return f"{told}; {cut(advice, _MOST)}" if advice else told


def say(where: str, position: int | None, what: str, advice: str = "") -> None:
    """Write a letter to standard error."""
    say_line(letter(where, position, what, advice))


def say_line(line: str) -> None:
    """Write a line that is no complaint to standard error."""
    _write(clean(line) + "\n")


def usage(error: click.ClickException) -> None:
    """Write what click has to say of a command line that it cannot read, its arguments made harmless."""
    lines = [f"Error: {error.format_message()}", *getattr(error, "problems", ())]
    context = getattr(error, "ctx", None)
    if context is not None:
        lines[:0] = [*context.get_usage().splitlines(), f"Try '{context.command_path} --help' for help.", ""]
    _write("".join(f"{clean(line)}\n" for line in lines))


def _write(text: str) -> None:
    """Write to standard error past Python's buffers: if it is closed or its reader gone, that is no reason to fail."""
    stream = sys.stderr
    if stream is None:
        return
    data = text.encode(stream.encoding or "utf-8", "backslashreplace")
    with contextlib.suppress(OSError, ValueError):
        stream.flush()
        write_all(getattr(stream.buffer, "raw", stream.buffer), data)
