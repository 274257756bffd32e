"""What the values of options are: each type reads one, or says in a sentence what is wrong with it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, ClassVar

import click

if TYPE_CHECKING:
    from datetime import date

    from click.shell_completion import CompletionItem

    from newsparse.extension import Extension

    _Type = click.ParamType[Any]
    _Choice = click.Choice[str]
else:  # older releases of click do not say what a type reads
    _Type = click.ParamType
    _Choice = click.Choice

# Suffixes that promise what is not written: nobody wants plain text in a file called .zip.
_NOT_WRITTEN = (".bz2", ".xz", ".zip", ".lz4", ".br", ".7z", ".tar", ".tgz")


class Encoding(_Type):
    """A name that Python knows an encoding by."""

    name = "encoding"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name, if there is an encoding of text that bears it."""
        from newsparse.document import is_encoding  # noqa: PLC0415 - not for --help

        if not is_encoding(value):
            self.fail(f"no encoding is called {value!r}; try utf-8, cp1252, latin-1, shift_jis, gb18030 …", param, ctx)
        return value


class Layout(_Type):
    """The name of a layout."""

    name = "layout"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name, if it is a layout's."""
        from newsparse.layouts import LAYOUTS  # noqa: PLC0415 - not for --help

        if value not in LAYOUTS:
            self.fail(f"no layout is called {value!r}; there is {', '.join(LAYOUTS)}", param, ctx)
        return value


class Extending(_Type):
    """A file of rows, or the name of an installed extension."""

    name = "file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Extension:
        """Return what it says, if all of it can be used."""
        from newsparse.extension import Extension, ExtensionError  # noqa: PLC0415 - only for who extends
        from newsparse.extension.finding import found  # noqa: PLC0415 - as above

        try:
            return value if isinstance(value, Extension) else found(value)
        except ExtensionError as error:
            raise UnusableError(error.problems, param, ctx) from None

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Let the shell complete names of files."""
        return FileName().shell_complete(ctx, param, incomplete)


# So many problems of an extension are told at once.
_MOST_PROBLEMS = 20


class UnusableError(click.BadParameter):
    """An extension that cannot be used: `problems` are told on lines of their own."""

    def __init__(self, problems: tuple[str, ...], param: click.Parameter | None, ctx: click.Context | None) -> None:
        super().__init__("it cannot be used:" if len(problems) > 1 else problems[0], ctx, param)
        self.problems = problems[:_MOST_PROBLEMS] if len(problems) > 1 else ()


class Day(_Type):
    """A day, as ISO 8601 writes it."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day."""
        from datetime import date  # noqa: PLC0415 - not for --help

        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no day; write it like 2025-06-01", param, ctx)


class ZoneName(_Type):
    """A time zone of the IANA database."""

    name = "zone"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name, if the database has it."""
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - only for who asks for a zone

        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self.fail(f"no time zone is called {value!r}{_near_zones(value)}", param, ctx)
        return value


def _near_zones(value: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415
    from zoneinfo import available_timezones  # noqa: PLC0415

    # "Berlin" is what people type.
    names = sorted(available_timezones())
    near = [name for name in names if name.lower().endswith("/" + value.lower())] or get_close_matches(value, names)
    return f"; did you mean {' or '.join(near[:3])}?" if near else "; it is a name like Europe/Paris"


class Fields(_Type):
    """A list of the record's keys."""

    name = "key,key…"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        """Return the keys, if the record has them."""
        from newsparse.article import KEYS  # noqa: PLC0415 - not for --help
        from newsparse.writers.columns import UnknownFieldsError, parse_fields  # noqa: PLC0415

        if isinstance(value, tuple):
            return value
        try:
            return parse_fields(value)
        except UnknownFieldsError as error:
            unknown = f"the record has no {', '.join(map(repr, error.names))}" if error.names else "no key is named"
            hint = f"; did you mean {' or '.join(error.near)}?" if error.near else f"; it has {', '.join(KEYS)}"
            self.fail(unknown + hint, param, ctx)


class Share(_Type):
    """A number from 0 to 1."""

    name = "0..1"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Return the number, if it is one and lies between 0 and 1."""
        try:
            share = float(value)
        except ValueError:
            share = -1.0
        if not 0.0 <= share <= 1.0:
            self.fail(f"{value!r} is no number from 0 to 1", param, ctx)
        return share


class Size(_Type):
    """A number of bytes, or of things."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the number."""
        from newsparse.limits import read_size  # noqa: PLC0415 - not for --help

        try:
            size = value if isinstance(value, int) else read_size(value)
        except ValueError:
            size = 0
        if size < 1:
            self.fail(f"{value!r} is no size; write it like 1000, 64M or 2GiB, or say none", param, ctx)
        return size


class FileName(_Type):
    """A path as it is given: whether it can be read is found out when it is (click.Path looks now, and takes 2 ms)."""

    name = "file"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the path."""
        return value

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Let the shell complete names of files."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415

        return [CompletionItem(incomplete, type="file")]


class OutputFile(FileName):
    """A file to write, or `-`."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the path, if what is written can go there by its suffix."""
        if not value:
            self.fail("an empty name; is a variable of the shell unset?", param, ctx)
        suffix = next((suffix for suffix in _NOT_WRITTEN if value.lower().endswith(suffix)), None)
        if suffix:
            self.fail(f"{suffix} is not written; say .gz or .zst, or pack what comes out of a pipe", param, ctx)
        from newsparse.writers.compression import MissingCompressionError, compression_of  # noqa: PLC0415 - not for --help

        compression = compression_of(value)
        try:
            if compression:
                compression.load()
        except MissingCompressionError as error:
            self.fail(str(error), param, ctx)
        return value


class WorkFile(OutputFile):
    """A file that a job writes."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the path, if it is one: beside a pipe there is no place for a journal."""
        if value == "-":
            self.fail("a job writes a file, and a journal beside it; for a pipe there is newsparse parse", param, ctx)
        return super().convert(value, param, ctx)


class PageFile(OutputFile):
    """A page to write, or `-`."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the path, if its suffix does not promise something else than a page: somebody took `-o` for the input."""
        from newsparse.writers import format_of_suffix  # noqa: PLC0415 - not for --help

        written = format_of_suffix(value)
        if written:
            self.fail(f"a report is a page, and {value!r} is called as {written} is: say -o report.html", param, ctx)
        return super().convert(value, param, ctx)


class Named(_Choice):
    """One of some names; who mistypes one is told which it may have been."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name, if it is one of them."""
        if value not in self.choices:
            from difflib import get_close_matches  # noqa: PLC0415 - only for who mistyped

            near = get_close_matches(str(value).lower(), self.choices, n=1, cutoff=0.5)
            hint = f"did you mean {near[0]!r}? " if near else ""
            self.fail(
                f"{value!r} is not known here; {hint}It is one of {', '.join(map(repr, self.choices))}", param, ctx
            )
        return str(value)


class ExportFile(FileName):
    """A picture or a page to write."""

    KINDS: ClassVar = {".svg": "picture", ".html": "page", ".htm": "page"}

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the path, if its suffix says which of the two it is to be."""
        if os.path.splitext(value)[1].lower() not in self.KINDS:
            self.fail(f"{value!r} is neither .svg (a picture) nor .html (a page)", param, ctx)
        return value
