"""The options that commands share, each defined once, and the types that read their values."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import click

if TYPE_CHECKING:
    from datetime import date

    from click.shell_completion import CompletionItem

    from newsparse.extension import Extension

Command = TypeVar("Command", bound=Callable[..., Any])
Decorator = Callable[[Command], Command]

if TYPE_CHECKING:
    _Type = click.ParamType[Any]
    _Choice = click.Choice[str]
else:  # older releases of click do not say what a type reads
    _Type = click.ParamType
    _Choice = click.Choice

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
            raise _UnusableError(error.problems, param, ctx) from None

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Let the shell complete names of files."""
        return FileName().shell_complete(ctx, param, incomplete)


class _UnusableError(click.BadParameter):
    """An extension that cannot be used: `problems` are told on lines of their own."""

    def __init__(self, problems: tuple[str, ...], param: click.Parameter | None, ctx: click.Context | None) -> None:
        super().__init__("it cannot be used:" if len(problems) > 1 else problems[0], ctx, param)
        self.problems = problems[:_MOST_PROBLEMS] if len(problems) > 1 else ()


_MOST_PROBLEMS = 20


def _extend(ctx: click.Context, param: click.Parameter, extensions: tuple[Extension, ...]) -> None:
    """Read from here on with what the extensions know: other options (--layout) name things of theirs."""
    if not extensions or ctx.resilient_parsing:
        return
    from newsparse.extension import ExtensionError, extend  # noqa: PLC0415 - only for who extends

    try:
        extend(*extensions)
    except ExtensionError as error:
        raise _UnusableError(error.problems, param, ctx) from None


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


# ------------------------------------------------------------------------------------------------ options
def several(*decorators: Callable[[Any], Any]) -> Decorator[Any]:
    """Join decorators to one, the first on top."""

    def decorate(command: Any) -> Any:
        for decorator in reversed(decorators):
            command = decorator(command)
        return command

    return decorate


# What can be installed beside newsparse, in the order that --version tells it.
_NEEDED = ("click", "python-dateutil", "rich", "tzdata")
_OPTIONAL = (
    "orjson", "ftfy", "resiliparse", "fastwarc", "trafilatura", "backports.zstd", "pyarrow", "fsspec", "jinja2",
    "pygal", "ray", "pyspark",
)  # fmt: skip


def _print_versions(context: click.Context, _: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click's callback
    """Print newsparse's version and the versions of all that it works with here: what a bug report needs."""
    if not wanted or context.resilient_parsing:
        return
    import platform  # noqa: PLC0415 - only here
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

    from newsparse import __version__  # noqa: PLC0415

    def installed(name: str) -> str | None:
        try:
            return f"{name} {version(name)}"
        except PackageNotFoundError:
            return None

    click.echo(f"newsparse {__version__}")
    click.echo(f"Python {platform.python_version()}, {', '.join(filter(None, map(installed, _NEEDED)))}")
    extras = ", ".join(filter(None, map(installed, _OPTIONAL)))
    click.echo(f"extras: {extras or 'none'}")
    context.exit(0)


version = click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_versions,
    help="Show the versions of newsparse and of what it works with, and exit.",
)

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
        type=Named(["resiliparse", "trafilatura"]),
        default="resiliparse",
        show_default=True,
        help="What takes the main text out of a web page.",
    ),
    click.option("--layout", type=Layout(), metavar="NAME", help="Which kind of text it is; else told by content."),
    click.option(
        "--extend",
        type=Extending(),
        multiple=True,
        is_eager=True,
        expose_value=False,
        callback=_extend,
        metavar="FILE|NAME",
        help="Know agencies, labels, layouts from a TOML file, or from an installed package.",
    ),
)

inputs = several(
    named,
    click.option(
        "-i",
        "--input-format",
        type=Named(["auto", *_INPUT_FORMATS]),
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
        type=Named(["auto", "dmy", "mdy", "ymd"]),
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


def _limit(name: str, help: str, kind: click.ParamType[Any] | None = None) -> Decorator[Any]:
    return click.option(f"--max-{name}", type=kind or Size(), metavar="N" if kind else "SIZE", help=help)


# One for each field of `newsparse.limits.Limits`; docs/limits.md tells what happens when one bites.
limits = several(
    _limit("record", "Read so many bytes of one record (a file, a line, a page …); else 16M. For no limit: none."),
    _limit("text", "Read so many characters of one article; else 4M."),
    _limit("header", "Look for dates in so many characters at both ends of a text; else 256K."),
    _limit("dates", "Weigh so many dates of an article; else 200."),
    _limit("unpacked", "Take so many bytes out of one packed input; else any number."),
    _limit("ratio", "Let a packed input become so many times as large; else 1000."),
    _limit("members", "Read so many members of one input's archives; else 10000000."),
    _limit("nesting", "Open so many layers of packing; else 3.", click.IntRange(0, 16)),
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
            type=Named(["auto", *formats]),
            metavar="NAME",
            default="auto",
            show_default=True,
            help=f"How to write the records: {', '.join(formats)}; auto: {auto}.",
        ),
        output,
        click.option(
            "--fields", type=Fields(), metavar="KEY,KEY...", help="Write these keys of the record, in this order."
        ),
        click.option(
            "--csv-safe/--no-csv-safe",
            default=True,
            show_default=True,
            help="CSV, TSV: put ' before a text that a spreadsheet would compute (=, +, -, @ ...).",
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
        type=Named(["processes", "ray", "spark"]),
        default="processes",
        show_default=True,
        help="Who works: processes of this machine, or a cluster (then FILE is a directory).",
    ),
)


class ExportFile(FileName):
    """A picture or a page to write."""

    KINDS: ClassVar = {".svg": "picture", ".html": "page", ".htm": "page"}

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the path, if its suffix says which of the two it is to be."""
        if os.path.splitext(value)[1].lower() not in self.KINDS:
            self.fail(f"{value!r} is neither .svg (a picture) nor .html (a page)", param, ctx)
        return value


plain = click.option(
    "--plain", is_flag=True, help="Say it in lines of words, without columns and signs: for screen readers."
)

view = several(
    click.option("-a", "--all", "whole", is_flag=True, help="Show all of the text, not only what matters."),
    click.option(
        "--export", type=ExportFile(), metavar="FILE", help="Write the view there: .svg a picture, .html a page."
    ),
)

quiet = click.option("-q", "--quiet", is_flag=True, help="Name what failed without advice, and give no summary.")

manners = several(
    quiet,
    click.option(
        "--color",
        type=Named(["auto", "always", "never"]),
        default="auto",
        show_default=True,
        help="Colour tables; auto: on a terminal, unless NO_COLOR is set.",
    ),
)
