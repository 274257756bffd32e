"""The options that commands share, each defined once, and the types that read their values."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from datetime import date

    from click.shell_completion import CompletionItem

Command = TypeVar("Command", bound=Callable[..., Any])
Decorator = Callable[[Command], Command]

if TYPE_CHECKING:
    _Type = click.ParamType[Any]
else:  # older releases of click do not say what a type reads
    _Type = click.ParamType

# The names in `newsparse.readers.FORMATS`, which is not imported for --help.
_INPUT_FORMATS = ("text", "jsonl", "csv", "parquet", "warc", "html", "email", "markdown", "ninjs", "jsonld", "records")
# Suffixes that promise what is not written: nobody wants plain text in a file called .zip.
_NOT_WRITTEN = (".bz2", ".xz", ".zip", ".lz4", ".br", ".7z", ".tar", ".tgz")


# ------------------------------------------------------------------------------------------------ types
class Encoding(_Type):
    """A name that Python knows an encoding by."""

    name = "encoding"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name, if there is an encoding of text that bears it."""
        try:
            b" ".decode(value)
        except UnicodeError:  # UTF-16 of one byte: known, and that is all that was asked
            pass
        except (LookupError, ValueError):
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


# ------------------------------------------------------------------------------------------------ options
def several(*decorators: Callable[[Any], Any]) -> Decorator[Any]:
    """Join decorators to one, the first on top."""

    def decorate(command: Any) -> Any:
        for decorator in reversed(decorators):
            command = decorator(command)
        return command

    return decorate


named = several(
    click.argument("inputs", nargs=-1, type=FileName(), metavar="[INPUT]..."),
    click.option(
        "--files-from",
        type=FileName(),
        metavar="FILE",
        help="Read the inputs' names from FILE, one a line; - is stdin.",
    ),
    click.option("-0", "--null", is_flag=True, help="The names of --files-from end with NUL, as find -print0 writes."),
)

reading = several(
    click.option(
        "--text-field",
        default="text",
        show_default=True,
        metavar="NAME",
        help="Where a record (JSON, CSV, Parquet) has its text.",
    ),
    click.option("--id-field", default="id", show_default=True, metavar="NAME", help="Where a record has its id."),
    click.option(
        "-e", "--encoding", type=Encoding(), metavar="NAME", help="The inputs' encoding; else told by their bytes."
    ),
    click.option(
        "--html-extractor",
        type=click.Choice(["resiliparse", "trafilatura"]),
        default="resiliparse",
        show_default=True,
        help="What takes the main text out of a web page.",
    ),
    click.option("--layout", type=Layout(), metavar="NAME", help="Which kind of text it is; else told by content."),
)

inputs = several(
    named,
    click.option(
        "-i",
        "--input-format",
        type=click.Choice(["auto", *_INPUT_FORMATS]),
        metavar="NAME",
        default="auto",
        show_default=True,
        help=f"What the inputs are: {', '.join(_INPUT_FORMATS)}; auto tells by their content.",
    ),
    reading,
)

dates = several(
    click.option(
        "--reference-date", type=Day(), metavar="YYYY-MM-DD", help="The day that counts as today; else there is none."
    ),
    click.option(
        "--assume-tz", type=ZoneName(), metavar="ZONE", help="The zone of times that print none, like Asia/Tokyo."
    ),
    click.option("--infer-zone", is_flag=True, help="Let place or agency give the zone of times that print none."),
    click.option(
        "--date-order",
        type=click.Choice(["auto", "dmy", "mdy", "ymd"]),
        default="auto",
        show_default=True,
        help="How 03/04/2025 is read where the text does not tell.",
    ),
    click.option(
        "--min-confidence",
        type=Share(),
        metavar="0..1",
        help="How likely a date must be right to be given; else 0.3.",
    ),
)


def output_to(kind: FileName, *, required: bool = False, picks: str = "format and compression") -> Decorator[Any]:
    """Return the option of where to write. `picks`: what the suffix decides."""
    helps = f"Write there; its suffix picks {picks} (.gz, .zst)."
    return click.option("-o", "--output", type=kind, required=required, metavar="FILE", help=helps)


output = output_to(OutputFile())

texts = click.option(
    "--texts",
    type=FileName(),
    metavar="DIR",
    help="Show the texts too, read again from the sources that the records name below DIR; the options below say how.",
)


def format_of(*formats: str, auto: str, output: Decorator[Any] = output) -> Decorator[Any]:
    """Return the options of how records are written. `auto`: what is written when nothing is said."""
    return several(
        click.option(
            "-f",
            "--format",
            "format_name",
            type=click.Choice(["auto", *formats]),
            default="auto",
            show_default=True,
            help=f"How to write the records; auto: {auto}.",
        ),
        output,
        click.option(
            "--fields", type=Fields(), metavar="KEY,KEY...", help="Write these keys of the record, in this order."
        ),
    )


job = several(
    click.option(
        "-j",
        "--jobs",
        type=click.IntRange(1, 1024),
        metavar="N",
        help="How many processes work; else one for each core.",
    ),
    click.option("--resume", is_flag=True, help="Go on where the job was cut off; from the beginning, if it was not."),
    click.option(
        "--max-errors", type=click.IntRange(0), metavar="N", help="Stop when more than N inputs or records have failed."
    ),
    click.option(
        "--retry-errors",
        is_flag=True,
        help="Try again what FILE.errors.jsonl lists, and put what comes of it where it belongs in FILE.",
    ),
    click.option(
        "--engine",
        type=click.Choice(["processes", "ray", "spark"]),
        default="processes",
        show_default=True,
        help="Who works: processes of this machine, or a cluster (then FILE is a directory).",
    ),
)


quiet = click.option("-q", "--quiet", is_flag=True, help="Name what failed without advice, and give no summary.")

manners = several(
    quiet,
    click.option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        show_default=True,
        help="Colour tables; auto: on a terminal, unless NO_COLOR is set.",
    ),
)
