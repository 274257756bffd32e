"""The options that commands share, each defined once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from newsparse.cli.values import (
    Day,
    Encoding,
    ExportFile,
    Extending,
    Fields,
    FileName,
    Layout,
    Named,
    OutputFile,
    Share,
    Size,
    UnusableError,
    ZoneName,
)

if TYPE_CHECKING:
    from newsparse.extension import Extension

Command = TypeVar("Command", bound=Callable[..., Any])
Decorator = Callable[[Command], Command]

# The names in `newsparse.readers.FORMATS`, which is not imported for --help.
_INPUT_FORMATS = (
    "text", "jsonl", "json", "csv", "parquet", "warc", "html", "email", "markdown", "ninjs", "jsonld", "records",
)  # fmt: skip


def several(*decorators: Callable[[Any], Any]) -> Decorator[Any]:
    """Join decorators to one, the first on top."""

    def decorate(command: Any) -> Any:
        for decorator in reversed(decorators):
            command = decorator(command)
        return command

    return decorate


def _extend(ctx: click.Context, param: click.Parameter, extensions: tuple[Extension, ...]) -> None:
    """Read from here on with what the extensions know: other options (--layout) name things of theirs."""
    if not extensions or ctx.resilient_parsing:
        return
    from newsparse.extension import ExtensionError, extend  # noqa: PLC0415 - only for who extends

    try:
        extend(*extensions)
    except ExtensionError as error:
        raise UnusableError(error.problems, param, ctx) from None


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
