"""The commands: what each takes and which part of newsparse does it. Heavy imports wait inside: --help needs none."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from newsparse.cli import options, terminal, values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsparse.normalizer import Policy
    from newsparse.readers import Failure, Reading

_CONTEXT = {"help_option_names": ["-h", "--help"]}
_FILES = ("jsonl", "csv", "tsv", "parquet")
_RECORDS = ("jsonl", "json", "csv", "tsv", "table", "markdown", "ninjs", "jsonld")
_SHELLS = ("bash", "zsh", "fish")

_STATUS = """
\b
Exit status: 0 all inputs parsed; 1 some failed, each named on stderr as
"path:line: what happened; what to try", the others parsed; 2 wrong usage;
130 interrupted; 141 the reader of the output went away.
"""


@click.group(
    context_settings=_CONTEXT,
    invoke_without_command=True,
    epilog="""
\b
Examples:
  newsparse parse article.txt
  cat article.txt | newsparse parse | jq -r .published
  newsparse inspect article.txt
  newsparse schema > record.schema.json

"newsparse COMMAND --help" tells more of each.
""",
)
@options.version
@click.pass_context
def newsparse(context: click.Context) -> None:
    """Messy plain-text news in, one clean record out.

    Finds headline, authors, agencies, dateline and body, and one timestamp
    with the reasons why it was chosen.
    """
    if context.invoked_subcommand is None:
        _help_for_eyes(context, "Missing command: did you mean 'newsparse parse'?")


@newsparse.command(
    context_settings=_CONTEXT,
    epilog=f"""
\b
Examples:
  newsparse parse article.txt                  a card, or JSON Lines in a pipe
  newsparse parse dump/ -o records.jsonl       every file in a directory
  newsparse parse dump.jsonl --text-field body -f csv --fields id,published
  newsparse parse news.mbox -o news.ninjs      messages in, IPTC ninjs out
  find . -name '*.txt' -print0 | newsparse parse --files-from - -0
{_STATUS}""",
)
@options.inputs
@options.format_of(*_RECORDS, auto="a table on a terminal, else JSON Lines")
@options.dates
@options.limits
@options.plain
@options.manners
@click.pass_context
def parse(context: click.Context, /, **said: Any) -> int:
    """Read news articles and write one record for each.

    INPUT is a file, a directory (all files in it), a URL, or - for stdin;
    stdin too if none is given. A file is one text, a database's export, JSON
    Lines, CSV, Parquet, WET, WARC, web pages, mail, ninjs, JSON-LD, Markdown
    with front matter; compressed, or in an archive, too.
    """
    return _filter(context, said, "table" if terminal.is_terminal() else "jsonl")


@newsparse.command(
    context_settings=_CONTEXT,
    short_help="Show why: the text marked, every date's verdict.",
    epilog=f"""
\b
Examples:
  newsparse inspect article.txt
  newsparse inspect --all --color always article.txt | less -R
  newsparse inspect article.txt --export article.svg
  newsparse inspect article.txt -f json | jq '.[0].dates'
{_STATUS}""",
)
@options.inputs
@options.format_of("explanation", *_RECORDS, auto="an explanation for eyes")
@options.view
@options.dates
@options.limits
@options.plain
@options.manners
@click.pass_context
def inspect(context: click.Context, /, **said: Any) -> int:
    """Show why: the text with its parts marked, every date's verdict.

    Takes the same INPUTs as parse.
    """
    return _filter(context, said, "explanation")


@newsparse.command(
    context_settings=_CONTEXT,
    short_help="Convert dumps of any size: several processes, resume.",
    epilog="""
\b
Examples:
  newsparse batch dump/ -o records.jsonl.zst
  newsparse batch dump.jsonl.gz -o records.parquet --jobs 8
  newsparse batch dump/ -o records.jsonl.zst --resume
  newsparse batch --files-from wet.paths -o records/ --engine ray

\b
Files: FILE.journal and FILE.part stand beside FILE until the job is done,
FILE.errors.jsonl when something failed.

\b
Exit status: 0 all is done; 1 some inputs or records failed, each listed in
FILE.errors.jsonl, or the job could not go on; 2 wrong usage; 130, 143, 129
interrupted by Ctrl-C, SIGTERM, SIGHUP: go on with --resume.
""",
)
@options.inputs
@options.format_of(*_FILES, auto="what FILE's suffix says", output=options.output_to(values.WorkFile(), required=True))
@options.job
@options.dates
@options.limits
@options.manners
@click.pass_context
def batch(context: click.Context, /, **said: Any) -> int:
    """Read dumps of any size and write one ordered file, each record once.

    Takes the same INPUTs as parse. The output is the same, byte for byte,
    for any number of jobs, and when the job was cut off and resumed.
    """
    inputs = _inputs(context, said)
    from newsparse.cli.job import do  # noqa: PLC0415

    auto = "jsonl" if said["engine"] == "processes" else "parquet"
    return do(said, inputs, _format(said, auto, _FILES), _reading(said), _policy(said))


@newsparse.command(
    context_settings=_CONTEXT,
    short_help="Make a page about records: charts, conflicts, what to look at.",
    epilog=f"""
\b
Examples:
  newsparse report records.jsonl.zst -o report.html
  newsparse report records/*.parquet -o report.html
  newsparse parse dump/ -f jsonl | newsparse report > report.html
{_STATUS}""",
)
@options.named
@options.output_to(values.PageFile(), picks="compression")
@options.quiet
@options.texts
@options.reading
@click.pass_context
def report(context: click.Context, /, **said: Any) -> int:
    """Make one self-contained HTML page about any number of records.

    INPUT is what parse or batch wrote: JSON Lines or Parquet, compressed
    or not; - for stdin; stdin too if none is given. Needs the extra report.
    """
    inputs = _inputs(context, said)
    if said["output"] is None and terminal.is_terminal():
        raise click.UsageError("a page is not for a terminal: say where to write it with -o report.html.")
    from newsparse.cli.about import about  # noqa: PLC0415

    named = _named(inputs, said["files_from"], nul=said["null"])
    return about(said, inputs, named, _reading({**said, "input_format": "auto"}))


@newsparse.command(context_settings=_CONTEXT)
@options.output
def schema(output: str | None) -> int:
    """Print the JSON Schema of the record (2020-12)."""
    from newsparse.writers.output import open_output  # noqa: PLC0415
    from newsparse.writers.schema import schema_text  # noqa: PLC0415

    with open_output(output) as out:
        out.write(schema_text())
    return 0


@newsparse.command(
    context_settings=_CONTEXT,
    epilog="""
\b
To switch it on:
  bash   eval "$(newsparse completion bash)"           in ~/.bashrc
  zsh    eval "$(newsparse completion zsh)"            in ~/.zshrc
  fish   newsparse completion fish > ~/.config/fish/completions/newsparse.fish
""",
)
@click.argument("shell", type=values.Named(_SHELLS))
def completion(shell: str) -> int:
    """Print what makes SHELL complete newsparse's options."""
    from click.shell_completion import ShellComplete, get_completion_class  # noqa: PLC0415

    from newsparse.writers.output import open_output  # noqa: PLC0415

    kind = get_completion_class(shell)
    assert kind is not None
    script = kind(newsparse, {}, "newsparse", "_NEWSPARSE_COMPLETE")
    with open_output(None) as out:
        # Not kind.source(): for bash it would start a bash only to ask for its version.
        out.write(ShellComplete.source(script) + "\n")
    return 0


# ------------------------------------------------------------------------------------------------ what they share
# The rooms, the lowest first, so that each finds there what it imports. Where one imports the next from within itself, a
# hundred frames pile up, and where Python's stack of frames (of pieces of 16 KB) is full, each call fetches a piece more and
# gives it back: 3 of 90 ms.
_ROOMS = ("newsparse.timex", "newsparse.parser.authors", "newsparse.parser", "newsparse.article")
# The options that are the fields of a Policy.
_POLICY = ("reference_date", "assume_tz", "infer_zone", "date_order", "min_confidence")


def _filter(context: click.Context, said: dict[str, Any], auto: str) -> int:
    """Read the inputs and write their records; return 1 if any of them failed."""
    inputs = _inputs(context, said)
    name = _view(said, _format(said, auto, _RECORDS))
    for room in _ROOMS:
        import_module(room)
    from newsparse.cli.filter import stream  # noqa: PLC0415
    from newsparse.cli.letters import Letters  # noqa: PLC0415
    from newsparse.readers import documents  # noqa: PLC0415
    from newsparse.writers import make_writer  # noqa: PLC0415
    from newsparse.writers.columns import Look  # noqa: PLC0415
    from newsparse.writers.output import open_output  # noqa: PLC0415

    letters = Letters(quiet=said["quiet"])
    reading = _reading(said)
    with open_output(said.get("export") or said["output"]) as output:
        colors = terminal.colors(said["color"], os.environ, to_terminal=output.is_terminal)
        look = Look(
            terminal.width(),
            colors,
            whole=said.get("whole", False),
            to_terminal=output.is_terminal,
            csv_safe=said["csv_safe"],
        )
        writer = make_writer(name, said["fields"], look)
        named = _named(inputs, said["files_from"], nul=said["null"])
        found = documents(named, reading, skip=output.identities)
        records = stream(found, writer, output, letters, reading=reading, policy=_policy(said))
    letters.summary(records)
    return 1 if letters.failures else 0


# What is for eyes, and what says the same in words.
_PLAIN = {"table": "plain table", "explanation": "plain explanation"}


def _view(said: dict[str, Any], name: str) -> str:
    """Return the format to write: `name`, or what --plain and --export make of it."""
    if name == "explanation" and said["fields"]:
        raise click.UsageError("--fields picks keys of a record: say how to write it with -f.")
    export = said.get("export")
    if export and (name != "explanation" or said["output"] is not None or said["plain"]):
        raise click.UsageError("--export writes the view, and nothing else: leave out -f, -o and --plain.")
    if export:
        return values.ExportFile.KINDS[os.path.splitext(export)[1].lower()]
    if said["plain"] and name not in _PLAIN and said["format_name"] != "auto":
        raise click.UsageError(f"--plain says in words what is for eyes; -f {name} is for programs: give one of them.")
    return _PLAIN.get(name, name) if said["plain"] else name


def _inputs(context: click.Context, said: dict[str, Any]) -> tuple[str, ...]:
    """Return the inputs that are named, or standard input; nothing where only a list names some."""
    inputs: tuple[str, ...] = said["inputs"] or (() if said["files_from"] else ("-",))
    if inputs == ("-",) and not said["inputs"] and sys.stdin is not None and sys.stdin.isatty():
        _help_for_eyes(context, "Missing input: name a file, or pipe a text in.")
    _refuse_contradictions(said, inputs)
    return inputs


def _reading(said: dict[str, Any]) -> Reading:
    """Return what was said of the inputs."""
    from newsparse.limits import Limits  # noqa: PLC0415
    from newsparse.readers import Reading  # noqa: PLC0415

    limits = {name: value for name in Limits.__slots__ if (value := said.get(f"max_{name}")) is not None}
    return Reading(
        format=said["input_format"],
        encoding=said["encoding"],
        text_field=said["text_field"],
        id_field=said["id_field"],
        layout=said["layout"],
        html_extractor=said["html_extractor"],
        limits=Limits(**limits),
    )


def _policy(said: dict[str, Any]) -> Policy:
    """Return what was said of dates."""
    from newsparse.normalizer import Policy  # noqa: PLC0415

    return Policy(**{key: said[key] for key in _POLICY if said[key] is not None})


def _help_for_eyes(context: click.Context, otherwise: str) -> None:
    """Somebody at a terminal who gave nothing gets the help; in a pipe it would pass for data, so that it is an error."""
    if not terminal.is_terminal():
        raise click.UsageError(otherwise, context)
    click.echo(context.get_help())
    context.exit(0)


def _refuse_contradictions(said: dict[str, Any], inputs: tuple[str, ...]) -> None:
    if said["null"] and not said["files_from"]:
        raise click.UsageError("-0 says how the names of --files-from end: give that too.")
    if said["files_from"] == "-" and "-" in inputs:
        raise click.UsageError("stdin cannot be the list of the inputs and an input too.")
    output = said["output"]
    if output in (None, "-"):
        return
    for path in inputs:
        if path != "-" and _is_same_file(path, output):
            raise click.UsageError(
                f"the output {output!r} is one of the inputs, and would replace it: name another file."
            )


def _is_same_file(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other) and os.path.isfile(one)
    except (OSError, ValueError):
        return False


def _format(said: dict[str, Any], auto: str, formats: tuple[str, ...]) -> str:
    """Return the format to write, of `formats`: the one named, else what the output's suffix says, else `auto`."""
    name: str = said["format_name"]
    if name != "auto":
        return name
    output = said["output"]
    if output in (None, "-"):
        return auto
    from newsparse.writers import format_of_suffix  # noqa: PLC0415
    from newsparse.writers.compression import without_compression  # noqa: PLC0415

    suffix = os.path.splitext(without_compression(output))[1]
    found = format_of_suffix(output)
    if found is None and suffix and os.path.isfile(output) == os.path.exists(output):
        raise click.UsageError(f"no format goes by the suffix {suffix!r}: say it with -f.")
    if found is not None and found not in formats:
        other = "parse" if found in _RECORDS else "batch"
        raise click.UsageError(
            f"{suffix} is written by newsparse {other}; here is {', '.join(formats)}: say it with -f."
        )
    return found or ("jsonl" if auto == "table" else auto)


def _named(inputs: tuple[str, ...], files_from: str | None, *, nul: bool) -> Iterator[str | Failure]:
    yield from inputs
    if files_from is not None:
        from newsparse.readers import listed  # noqa: PLC0415

        yield from listed(files_from, nul=nul)
