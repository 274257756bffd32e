"""The command as a shell sees it: what goes to stdout, what to stderr, and the status it ends with."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

import newsparse as package
from newsparse.batch.signals import Signals
from newsparse.cli import guard
from newsparse.cli.commands import newsparse
from newsparse.cli.terminal import colors, width
from newsparse.writers.compression import compression_of

HERE = Path(__file__).parent.parent
SAMPLE = str(HERE / "samples" / "000-menafn.txt")
COMMAND = [sys.executable, "-m", "newsparse"]
# What no run may ever print.
MISHAPS = re.compile(rb"Traceback|Exception ignored|Warning:|BrokenPipeError|concurrent\.futures")
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]")
SGR = re.compile("\x1b\\[[0-9;]*m")


def environment(changes: Mapping[str, str | None] | None = None) -> dict[str, str]:
    plain = {
        key: value
        for key, value in os.environ.items()
        if key not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LC_ALL", "PYTHONUTF8")
    }
    plain |= {"LANG": "C.UTF-8", "TERM": "xterm-256color"}
    for key, value in (changes or {}).items():
        plain.pop(key, None)
        if value is not None:
            plain[key] = value
    return plain


def run(
    *arguments: str | bytes, stdin: bytes = b"", env: Mapping[str, str | None] | None = None, **more: Any
) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own."""
    ended = subprocess.run(
        [*COMMAND, *arguments], input=stdin, capture_output=True, env=environment(env), timeout=60, check=False, **more
    )
    assert not MISHAPS.search(ended.stderr), ended.stderr
    return ended


def shell(
    script: str, *arguments: str, env: Mapping[str, str | None] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run a line of bash in which "$@" is the command."""
    ended = subprocess.run(
        ["bash", "-c", script, "bash", *COMMAND, *arguments],
        capture_output=True,
        env=environment(env),
        timeout=60,
        check=False,
    )
    assert not MISHAPS.search(ended.stderr), ended.stderr
    return ended


def invoke(*arguments: str, stdin: bytes = b"") -> Result:
    """Run the command in this process: faster, but without its own treatment of what goes wrong."""
    try:
        runner = CliRunner(mix_stderr=False)  # until click 8.1
    except TypeError:
        runner = CliRunner()
    return runner.invoke(newsparse, arguments, input=stdin)


def records(output: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.decode().split("\n")[:-1]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(name: str, content: str | bytes = "Headline here\n\nThis is the story of the day.\n") -> str:
    Path(name).write_bytes(content.encode() if isinstance(content, str) else content)
    return name


# ------------------------------------------------------------------------------------------------ the filter
def test_a_pipe_gets_json_lines() -> None:
    ended = run("parse", SAMPLE)
    assert (ended.returncode, ended.stderr) == (0, b"")
    (record,) = records(ended.stdout)
    assert record["source"] == SAMPLE
    assert record["schema"] == "newsparse/1"


@pytest.mark.parametrize("suffix", [".jsonl.gz", ".csv.gz", ".jsonl.zst", ".ninjs.zst"])
def test_the_suffix_picks_format_and_compression(folder: Path, suffix: str) -> None:
    if suffix.endswith(".zst"):
        pytest.importorskip("backports.zstd" if sys.version_info < (3, 14) else "compression.zstd")
    plain = suffix.rpartition(".")[0]
    texts = [put(f"{number}.txt", f"Headline {number}\n\nThe story.\n") for number in range(3)]
    assert run("parse", *texts, "-o", f"out{suffix}").returncode == 0
    assert run("parse", *texts, "-o", f"out{plain}").returncode == 0
    compression = compression_of(suffix)
    assert compression is not None
    with compression.open(f"out{suffix}") as file:
        assert file.read() == Path(f"out{plain}").read_bytes()


@pytest.mark.parametrize("command", ["parse a.txt", "batch a.txt", "schema"])
def test_what_cannot_compress_is_told_before_anything_is_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    def missing(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr("newsparse.writers.compression.import_module", missing)
    put("a.txt")
    result = invoke(*command.split(), "-o", "out.jsonl.zst")
    assert result.exit_code == 2
    assert "pip install 'newsparse[zst]'" in " ".join(result.stderr.split())
    assert os.listdir() == ["a.txt"]


def test_the_same_record_however_the_text_comes_in() -> None:
    text = Path(SAMPLE).read_bytes()
    named = records(run("parse", SAMPLE).stdout)
    piped = records(run("parse", stdin=text).stdout)
    dashed = records(run("parse", "-", stdin=text).stdout)
    substituted = records(shell(f'"$@" <(cat {SAMPLE})', "parse").stdout)
    assert piped == dashed
    assert [record | {"source": ""} for record in named] == [record | {"source": ""} for record in piped]
    assert [record | {"source": ""} for record in named] == [record | {"source": ""} for record in substituted]
    assert piped[0]["source"] == "-"


def test_records_come_in_the_order_of_the_inputs(folder: Path) -> None:
    names = [put(f"{n}.txt") for n in "cab"]
    found = records(invoke("parse", *names, "-", stdin=b"Some text of our own.").stdout_bytes)
    assert [record["source"] for record in found] == ["c.txt", "a.txt", "b.txt", "-"]


def test_a_directory_and_json_lines(folder: Path) -> None:
    (folder / "d").mkdir()
    put("d/b.jsonl", '{"id": 7, "text": "Some text."}\n\n{"id": "x", "text": "More text."}\n')
    put("d/a.txt")
    found = records(invoke("parse", "d").stdout_bytes)
    assert [(record["source"], record["record"], record["id"]) for record in found] == [
        ("d/a.txt", 1, None), ("d/b.jsonl", 1, "7"), ("d/b.jsonl", 2, "x"),
    ]  # fmt: skip


def test_names_from_a_list(folder: Path) -> None:
    put("a b.txt")
    put("c\nd.txt")
    put("names", "a b.txt\n")
    assert [r["source"] for r in records(invoke("parse", "--files-from", "names").stdout_bytes)] == ["a b.txt"]
    found = invoke("parse", "--files-from", "-", "-0", stdin=b"c\nd.txt\0a b.txt\0")
    assert [r["source"] for r in records(found.stdout_bytes)] == ["c\nd.txt", "a b.txt"]


def test_what_fails_is_named_and_the_others_go_on(folder: Path) -> None:
    put("a.txt")
    put("b.jsonl", '{"text": "Good text."}\nnull\n{"text": "Good text."}\n')
    put("c.txt", b"\x00\x01\x02")
    ended = run("parse", "gone.txt", "a.txt", "b.jsonl", "c.txt", "a.txt")
    assert ended.returncode == 1
    assert [record["source"] for record in records(ended.stdout)] == ["a.txt", "b.jsonl", "b.jsonl", "a.txt"]
    assert ended.stderr.decode().splitlines() == [
        "gone.txt: no such file or directory; is the path right?",
        "b.jsonl:2: JSON, but not an object; each line is to be one JSON object",
        "c.txt: it holds NUL bytes, so it is no text; if it is text, say its encoding with -e",
        "newsparse: 3 inputs failed, 4 records were written",
    ]


def test_quiet_names_what_failed_and_no_more(folder: Path) -> None:
    ended = run("parse", "-q", "gone.txt", "gone2.txt")
    assert ended.returncode == 1
    assert ended.stderr.decode().splitlines() == [
        "gone.txt: no such file or directory",
        "gone2.txt: no such file or directory",
    ]


def test_a_mistake_of_ours_is_told_and_the_others_go_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newsparse import attempt
    from newsparse.article import articles

    def broken(document: Any, **more: Any) -> Iterator[Any]:
        if document.source == "b.txt":
            raise ZeroDivisionError
        yield from articles(document, **more)

    monkeypatch.setattr(attempt, "articles", broken)
    result = invoke("parse", put("a.txt"), put("b.txt"), put("c.txt"))
    assert [record["source"] for record in records(result.stdout_bytes)] == ["a.txt", "c.txt"]
    assert result.stderr.startswith(
        "b.txt: newsparse stumbled over record 1 (ZeroDivisionError in test_cli.broken, line"
    )


# ------------------------------------------------------------------------------------------------ formats
@pytest.mark.parametrize("name", ["jsonl", "json", "csv", "tsv", "table"])
def test_every_format(folder: Path, name: str) -> None:
    output = invoke("parse", put("a.txt"), put("b.txt"), "-f", name, "--fields", "source,record").stdout
    expected = {
        "jsonl": '{"source":"a.txt","record":1}\n{"source":"b.txt","record":1}\n',
        "json": '[\n{"source":"a.txt","record":1},\n{"source":"b.txt","record":1}\n]\n',
        "csv": "source,record\na.txt,1\nb.txt,1\n",
        "tsv": "source\trecord\na.txt\t1\nb.txt\t1\n",
        "table": "source  record\na.txt   1\nb.txt   1\n",
    }
    assert output == expected[name]


@pytest.mark.parametrize(
    ("name", "begins"),
    [("o.json", "[\n{"), ("o.csv", "source,"), ("o.tsv", "source\t"), ("o.jsonl", "{"), ("o", "{"), ("o.txt", "╭")],
)
def test_the_outputs_suffix_picks_the_format(folder: Path, name: str, begins: str) -> None:
    put("a.txt")
    result = invoke("parse", "a.txt", "-o", name)
    assert result.stdout == result.stderr == ""
    assert Path(name).read_text("utf-8").startswith(begins)
    assert sorted(os.listdir()) == ["a.txt", name]


def test_a_dash_is_stdout_and_the_format_wins_over_the_suffix(folder: Path) -> None:
    put("a.txt")
    assert invoke("parse", "a.txt", "-o", "-").stdout.startswith("{")
    invoke("parse", "a.txt", "-o", "o.csv", "-f", "json")
    assert len(json.loads(Path("o.csv").read_text("utf-8"))) == 1


def test_an_output_inside_the_directory_that_is_read(folder: Path) -> None:
    put("a.txt")
    for _ in range(2):
        assert invoke("parse", ".", "-o", "out.jsonl").output == ""
        assert [record["source"] for record in records(Path("out.jsonl").read_bytes())] == ["./a.txt"]
    ended = shell('"$@" > here.jsonl', "parse", ".", "--fields", "source")
    # The earlier run's output is an input like any other, and has no text; this run's own is none.
    assert ended.returncode == 1
    assert ended.stderr.startswith(b"./out.jsonl:1: no field text; ")
    assert b"here.jsonl" not in Path("here.jsonl").read_bytes() + ended.stderr


def test_inspect_explains_and_gives_records_when_asked() -> None:
    assert "published" in invoke("inspect", SAMPLE).stdout.split("\n")[1]
    assert len(json.loads(invoke("inspect", SAMPLE, "-f", "json").stdout)) == 1
    several = invoke("inspect", str(Path(SAMPLE).with_name("071-anpa-kyodo.txt"))).stdout
    _, second = several.split("record 2")
    assert "[Seto ferries to run through the night in summer]+" in second


def test_the_schema_is_printed(folder: Path) -> None:
    assert json.loads(invoke("schema").stdout)["properties"]["schema"] == {
        "description": "which promise the record keeps",
        "const": "newsparse/1",
    }
    assert invoke("schema", "-o", "s.json").output == ""
    assert json.loads(Path("s.json").read_text("utf-8"))


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_completion(name: str) -> None:
    script = invoke("completion", name).stdout
    assert f"_NEWSPARSE_COMPLETE={name}_complete" in script


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("newsparse parse --date", "plain,--date-order"),
        ("newsparse parse article", "file,article"),
    ],
)
def test_completion_completes(words: str, completed: str) -> None:
    last = str(words.count(" "))
    ended = run(env={"_NEWSPARSE_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": last})
    assert ended.stdout.decode() == f"{completed}\n"


# ------------------------------------------------------------------------------------------------ usage
@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        ("pars x", "No such command 'pars'."),
        ("parse --asume-tz x", "Did you mean"),
        ("parse -f yaml x", "'jsonl'"),
        ("parse --fields headlin x", "did you mean headline"),
        ("parse --fields , x", "no key is named"),
        ("parse --assume-tz Berlin x", "did you mean Europe/Berlin?"),
        ("parse --assume-tz ../../etc/passwd x", "no time zone is called"),
        ("parse --assume-tz America x", "no time zone is called"),
        ("parse --reference-date tomorrow x", "write it like 2025-06-01"),
        ("parse -e klingon x", "no encoding is called 'klingon'"),
        ("parse -e hex x", "no encoding is called 'hex'"),
        ("parse -e idna x", "no encoding is called 'idna'"),
        ("parse -e \udcff x", "no encoding is called"),
        ("parse --layout scroll x", "there is anpa, iptc7901"),
        ("parse --date-order ydm x", "'ymd'"),
        ("parse --min-confidence 1.5 x", "from 0 to 1"),
        ("parse --min-confidence often x", "from 0 to 1"),
        ("parse --min-confidence nan x", "from 0 to 1"),
        ("parse -0 x", "--files-from"),
        ("parse --files-from - -", "stdin cannot be"),
        ("parse -o out.zip x", ".zip is not written; say .gz or .zst"),
        ("parse -o out.parquet x", ".parquet is written by newsparse batch"),
        ("parse -o out.xlsx x", "say it with -f"),
        ("parse -o a.txt a.txt", "would replace it"),
        ("parse -o link.txt a.txt", "would replace it"),
        ("inspect --fields published x", "say how to write it with -f"),
        ("completion tcsh", "'fish'"),
        ("", "did you mean 'newsparse parse'?"),
    ],
)
def test_wrong_usage_ends_with_2_and_a_hint(folder: Path, arguments: str, hint: str) -> None:
    put("a.txt", "untouched")
    os.symlink("a.txt", "link.txt")
    result = invoke(*arguments.split())
    assert result.exit_code == 2
    assert hint in " ".join(result.stderr.split())
    assert Path("a.txt").read_text() == "untouched"


def test_an_empty_output_name_is_wrong_usage() -> None:
    assert invoke("parse", "-o", "", "x").exit_code == 2


def test_wrong_usage_as_a_shell_sees_it() -> None:
    ended = run("parse", "--n\x1b]0;title\x07o-such", "x")
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert ended.stderr.startswith(b"Usage: python -m newsparse parse [OPTIONS] [INPUT]...\nTry ")
    assert not CONTROLS.search(ended.stderr.decode())


@pytest.mark.parametrize(
    "arguments", [["--help"], ["parse", "-h"], ["inspect", "-h"], ["schema", "-h"], ["completion", "-h"]]
)
def test_help_fits_a_terminal_and_gives_examples(arguments: list[str]) -> None:
    result = invoke(*arguments)
    assert result.exit_code == 0
    assert max(map(len, result.stdout.splitlines())) <= 80
    assert "newsparse" in result.stdout.split("Options:")[1] or arguments[0] == "schema"


def test_version() -> None:
    assert invoke("--version").stdout.splitlines()[0] == f"newsparse {package.__version__}"


def test_the_options_that_commands_share_are_the_same() -> None:
    parse, inspect = (newsparse.commands[name] for name in ("parse", "inspect"))
    told = [[(p.name, p.opts) for p in command.params if isinstance(p, click.Option)] for command in (parse, inspect)]
    assert [option for option in told[1] if option[0] not in ("whole", "export")] == told[0]


def test_the_choices_of_the_command_line_are_the_tables_of_the_rooms() -> None:
    from newsparse import readers, writers
    from newsparse.normalizer import Policy

    choices = {p.name: p.type.choices for p in newsparse.commands["inspect"].params if isinstance(p.type, click.Choice)}
    assert set(choices["format_name"]) == {"auto", *writers.FORMATS}
    assert set(choices["input_format"]) == {"auto", *readers.FORMATS}
    said = {parameter.name: parameter for parameter in newsparse.commands["inspect"].params}
    assert set(Policy.__slots__) <= set(said)
    assert str(Policy().min_confidence) in str(said["min_confidence"].help)  # type: ignore[attr-defined]


def test_what_the_caller_says_of_dates_arrives(monkeypatch: pytest.MonkeyPatch) -> None:
    from newsparse import attempt

    heard: list[Any] = []
    monkeypatch.setattr(attempt, "articles", lambda document, **more: iter(heard.append(more) or ()))
    arguments = "parse --reference-date 2025-06-01 --assume-tz Asia/Tokyo --infer-zone --date-order dmy --layout web"
    arguments += " --min-confidence 0.5"
    invoke(*arguments.split(), stdin=b"Text")
    assert heard[0]["layout"] == "web"
    policy = heard[0]["policy"]
    assert policy.min_confidence == 0.5
    assert (str(policy.reference_date), policy.assume_tz, policy.infer_zone, policy.date_order) == (
        "2025-06-01",
        "Asia/Tokyo",
        True,
        "dmy",
    )


# ------------------------------------------------------------------------------------------------ pipes, signals, disks
@pytest.fixture
def many(folder: Path) -> str:
    """A source of more output than any pipe holds."""
    return put("many.jsonl", '{"text": "Headline\\n\\nThe story goes on for a while. %s"}\n' % ("x" * 300) * 3000)


@pytest.mark.parametrize("name", ["jsonl", "csv", "table"])
def test_a_reader_that_goes_away_ends_it_quietly(many: str, name: str) -> None:
    ended = shell('"$@" | head -n 1; exit ${PIPESTATUS[0]}', "parse", many, "-f", name)
    assert (ended.returncode, ended.stderr) == (141, b"")
    assert ended.stdout.count(b"\n") == 1


def test_a_reader_of_the_help_that_goes_away() -> None:
    ended = shell('"$@" | { exec 0<&-; sleep 0.3; }; exit ${PIPESTATUS[0]}', "parse", "--help")
    assert (ended.returncode, ended.stderr) == (141, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
@pytest.mark.parametrize(
    "arguments",
    [
        "parse TEXT", "parse TEXT -f table", "parse TEXT -f csv", "parse TEXT -f ninjs", "parse TEXT -o /dev/full",
        "inspect TEXT", "schema", "completion bash", "--help", "--version", "batch --help",
    ],
)  # fmt: skip
def test_a_full_disk_is_told(arguments: str) -> None:
    ended = shell('"$@" > /dev/full', *arguments.replace("TEXT", SAMPLE).split())
    assert ended.returncode == 1
    assert ended.stderr.count(b"\n") == 1
    assert b"no space is left on the device; " in ended.stderr


@pytest.mark.parametrize(
    "arguments",
    ["parse TEXT", "parse TEXT -f markdown", "inspect TEXT", "schema", "completion fish", "--help", "--version"],
)
def test_a_closed_stdout_is_told(arguments: str) -> None:
    ended = shell('"$@" >&-', *arguments.replace("TEXT", SAMPLE).split())
    assert ended.returncode == 1
    assert ended.stderr.startswith(b"standard output: it is closed; ")


def test_other_descriptors_may_be_closed(folder: Path) -> None:
    put("a.txt")
    assert shell('"$@" <&-', "parse", "a.txt").stdout.count(b"\n") == 1
    assert shell('"$@" 2>&-', "parse", "a.txt", "gone.txt").stdout.count(b"\n") == 1
    assert shell('"$@" 2>&-', "parse", "a.txt", "gone.txt").returncode == 1
    assert shell('"$@" >&- <&- -o out.jsonl', "parse", "a.txt").returncode == 0
    assert len(records(Path("out.jsonl").read_bytes())) == 1
    ended = shell('"$@" <&-', "parse", "-")
    assert (ended.returncode, ended.stderr) == (1, b"-: it is closed; name a file, or pipe a text in\n")


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_an_interrupt_ends_it_quietly_and_leaves_no_half_file(folder: Path, number: int, status: int) -> None:
    put("a.txt")
    os.mkfifo("pipe")
    process = subprocess.Popen(
        [*COMMAND, "parse", "a.txt", "pipe", "-o", "out.jsonl"],
        env=environment(),
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    end = time.monotonic() + 30
    while not any(name.endswith(".part") for name in os.listdir()) and time.monotonic() < end:
        time.sleep(0.02)
    time.sleep(0.2)
    os.killpg(process.pid, number)
    _, err = process.communicate(timeout=30)
    assert process.returncode == status
    assert not MISHAPS.search(err)
    assert sorted(os.listdir()) == ["a.txt", "pipe"]


def test_a_reader_that_stands_still_keeps_nobody(many: str) -> None:
    process = subprocess.Popen([*COMMAND, "parse", many], env=environment(), stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.read(1) == b"{"  # it writes, and soon the pipe is full
    process.terminate()
    assert process.wait(60) == 143
    process.stdout.close()


def test_a_hang_up_that_is_ignored_stays_ignored() -> None:
    """`nohup newsparse …`"""
    before = {number: signal.getsignal(number) for number in (signal.SIGHUP, signal.SIGTERM)}
    try:
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        guard._listen()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        assert signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL
        with Signals():
            os.kill(os.getpid(), signal.SIGHUP)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def test_a_mistake_that_nobody_met_is_told_without_what_it_says() -> None:
    script = (
        "from newsparse import readers\n"
        "from newsparse.cli import main\n"
        "def documents(*a, **b):\n"
        "    raise ValueError('\\x1b]0;title\\x07')\n"
        "    yield\n"
        "readers.documents = documents\n"
        "main()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, "parse", SAMPLE], capture_output=True, env=environment(), timeout=60, check=False
    )
    assert ended.returncode == 1
    assert ended.stderr == (
        b"newsparse: it stumbled (ValueError in __main__.documents, line 4); "
        b"that is a mistake in newsparse: please report it with the input\n"
    )


def test_a_title_names_no_file(folder: Path) -> None:
    """Every format writes into the one output; nothing is called after what a text says."""
    put(
        "a.jsonl",
        json.dumps({"id": "../../id", "text": "../../../title of it\n\nThe story.\n", "title": "/etc/x"}) + "\n",
    )
    for name in ("jsonl", "json", "csv", "tsv", "table", "markdown", "ninjs", "jsonld"):
        assert invoke("parse", "a.jsonl", "-f", name, "-o", "out").output == ""
        assert sorted(os.listdir()) == ["a.jsonl", "out"]
    assert "/etc/x" in Path("out").read_text("utf-8")
    os.mkdir("d")
    ended = run("parse", "a.jsonl", "-f", "markdown", "-o", "d")
    assert (ended.returncode, ended.stderr) == (1, b"d: it is a directory; name a file in it\n")
    assert not os.listdir("d")


# ------------------------------------------------------------------------------------------------ terminals
def what_arrives(terminal: int) -> str:
    """Return what a terminal gets until nobody writes to it any more."""
    got = b""
    while select.select([terminal], [], [], 30)[0]:
        try:
            some = os.read(terminal, 65_536)
        except OSError:  # Linux says so when the last writer has closed
            break
        if not some:
            break
        got += some
    os.close(terminal)
    return got.decode().replace("\r\n", "\n")


def on_a_terminal(
    *arguments: str, columns: int = 80, env: Mapping[str, str | None] | None = None, stdin: Any = subprocess.DEVNULL
) -> tuple[int, str]:
    """Run the command with stdout at a terminal; return its status and what the terminal got."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, *arguments], stdin=theirs if stdin is None else stdin, stdout=theirs, stderr=subprocess.DEVNULL,
        env=environment({"COLUMNS": str(columns), **(env or {})}),
    )  # fmt: skip
    os.close(theirs)
    shown = what_arrives(ours)
    return process.wait(30), shown


def test_a_terminal_gets_a_card_and_a_table(folder: Path) -> None:
    status, card = on_a_terminal("parse", put("a.txt"), columns=60)
    assert status == 0
    assert SGR.sub("", card).startswith("╭─ a.txt ─")
    assert "\x1b[" in card
    assert {len(line) for line in SGR.sub("", card).splitlines()} == {60}
    _, table = on_a_terminal("parse", "a.txt", put("b.txt"))
    names, *rows, below = SGR.sub("", table).splitlines()
    assert names.split()[:4] == ["published", "conf.", "credits", "headline"]
    assert [row.split()[-1] for row in rows] == ["a.txt", "b.txt"]
    assert below == "2 articles · 2 without a date"


def test_a_terminal_that_gives_nothing_gets_the_help() -> None:
    for arguments in (["parse"], ["inspect"], []):
        status, shown = on_a_terminal(*arguments, stdin=None)
        assert status == 0
        assert shown.startswith("Usage: ")


def test_control_characters_reach_no_terminal(folder: Path) -> None:
    nasty = "\x1b]0;title\x07\x1b[31;5m\u009b31m\u202e"
    name = put(f"{nasty}.txt", f"{nasty} Headline\n\nBy {nasty}\n\nBody {nasty}.\n")
    for command in ("parse", "inspect"):
        status, shown = on_a_terminal(command, name)
        assert status == 0
        assert not CONTROLS.search(SGR.sub("", shown))
        assert "\x1b]" not in shown
        assert "31;5m" not in "".join(SGR.findall(shown))
    ended = run("parse", f"gone{nasty}\nok: all is well")
    assert ended.stderr.count(b"\n") == 1
    assert not CONTROLS.search(ended.stderr.decode())


@pytest.mark.parametrize(
    ("arguments", "env", "colour"),
    [
        ([], {}, True),
        ([], {"NO_COLOR": "1"}, False),
        ([], {"TERM": "dumb"}, False),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
        (["--color", "always"], {"NO_COLOR": "1", "TERM": "dumb"}, True),
    ],
)
def test_colour_on_a_terminal(arguments: list[str], env: dict[str, str], colour: bool) -> None:
    _, shown = on_a_terminal("inspect", SAMPLE, *arguments, env=env)
    assert ("\x1b[" in shown) == colour


@pytest.mark.parametrize(
    ("said", "env", "to_terminal", "colour"),
    [
        ("auto", {}, False, False),
        ("auto", {}, True, True),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"FORCE_COLOR": ""}, False, False),
        ("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"TERM": "dumb", "FORCE_COLOR": "1"}, True, True),
        ("always", {"NO_COLOR": "1"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_who_decides_about_colour(said: str, env: dict[str, str], to_terminal: bool, colour: bool) -> None:
    assert (colors(said, env, to_terminal=to_terminal) > 0) == colour


@pytest.mark.parametrize(
    ("columns", "expected"),
    [("100", 100), ("3", 20), ("99999999999", 400), ("0", 80), ("-5", 80), ("x", 80), ("²", 80)],
)
def test_how_wide(monkeypatch: pytest.MonkeyPatch, columns: str, expected: int) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert width() == expected


# ------------------------------------------------------------------------------------------------ locales, names
@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C", "LANG": None},
        {"LC_ALL": "POSIX", "LANG": None, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii:strict"},
        {"PYTHONIOENCODING": "utf-16"},
        {"PYTHONIOENCODING": "latin-1"},
        {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
        {"PYTHONHASHSEED": "12345", "TZ": "Asia/Kolkata"},
    ],
    ids=str,
)
def test_the_same_bytes_in_every_locale(folder: Path, env: dict[str, str | None]) -> None:
    put("a.txt", "Élection 東京 🔥\n\nPar Zoë Müller\n\nLe texte.\n")
    missing = b"gone-\xff\xe9.txt"
    ended, plain = run("parse", "a.txt", missing, env=env), run("parse", "a.txt", missing)
    assert ended.stdout == plain.stdout != b""
    assert ended.returncode == plain.returncode == 1
    encoding = "utf-16" if env.get("PYTHONIOENCODING") == "utf-16" else "utf-8"
    assert "gone-\\xff\\xe9.txt" in ended.stderr.decode(encoding)


def test_a_name_that_is_no_utf8_is_written_with_its_bytes(folder: Path) -> None:
    Path(os.fsdecode(b"caf\xe9.txt")).write_text("Some text.")
    (record,) = records(
        run("parse", b"caf\xe9.txt", env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}).stdout
    )
    assert record["source"] == "caf\\xe9.txt"


def test_a_name_with_a_dash_in_front_and_a_name_with_markup(folder: Path) -> None:
    put("-a.txt")
    put("[bold]b[-].txt")
    for option, first in (("--csv-safe", "'-a.txt"), ("--no-csv-safe", "-a.txt")):
        output = invoke("parse", "-f", "csv", option, "--", "-a.txt", "[bold]b[-].txt").stdout
        assert [row["source"] for row in csv.DictReader(io.StringIO(output))] == [first, "[bold]b[-].txt"]


# ------------------------------------------------------------------------------------------------ what is imported
def imported(*arguments: str) -> set[str]:
    """The modules that a run of the command imports; coverage.py, if it measures the tests, leaves this one alone."""
    script = (
        "import sys\n"
        "from newsparse.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*sorted(sys.modules), file=sys.stderr)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        env=environment({"COVERAGE_PROCESS_CONFIG": None}),
        timeout=60,
        check=True,
    )
    return set(ended.stderr.decode().split())


# What one plain text has no use for: slow libraries, and rooms of ours for what is packed, tabular, mailed,
# in another calendar or counted from today.
NOT_FOR_ONE_TEXT = {
    "csv",
    "dateutil",
    "email",
    "gzip",
    "logging",
    "multiprocessing",
    "orjson",
    "pyarrow",
    "rich",
    "tarfile",
    "zipfile",
    "zoneinfo",
    "newsparse.arrow",
    "newsparse.batch",
    "newsparse.knowledge.calendar_names",
    "newsparse.knowledge.languages",
    "newsparse.knowledge.other_calendars",
    "newsparse.knowledge.places",
    "newsparse.knowledge.relative_times",
    "newsparse.layouts.records",
    "newsparse.readers.jsonl",
    "newsparse.readers.mail",
    "newsparse.readers.unpacking",
    "newsparse.timex.calendars",
    "newsparse.timex.relative",
    "newsparse.writers.drawing",
    "newsparse.writers.table",
}


def test_one_text_to_json_imports_only_what_it_uses() -> None:
    modules = imported("parse", SAMPLE, "-f", "json")
    assert "newsparse.article" in modules
    assert not modules & NOT_FOR_ONE_TEXT


def test_what_a_text_does_not_use_is_there_to_be_imported() -> None:
    assert all(find_spec(name) for name in NOT_FOR_ONE_TEXT if name.startswith("newsparse."))


@pytest.mark.parametrize("arguments", [["-fjson"], ["-qf", "json"], ["--format=json"]], ids=" ".join)
def test_an_option_may_be_joined_to_its_value(arguments: list[str]) -> None:
    assert json.loads(invoke("parse", SAMPLE, *arguments).stdout)[0]["layout"] == "web"


def test_help_needs_almost_nothing() -> None:
    for arguments in (["--help"], ["parse", "--help"], ["--version"]):
        modules = imported(*arguments)
        assert not modules & {
            "rich",
            "dateutil",
            "json",
            "newsparse.article",
            "newsparse.parser",
            "newsparse.document",
            "newsparse.readers",
            "zoneinfo",
        }


def test_a_table_needs_rich() -> None:
    assert "rich" in imported("parse", SAMPLE, "-f", "table")


def test_who_may_import_what() -> None:
    owners = {
        "click": ("cli/",),
        "rich": ("writers/", "cli/progress.py"),
        "pygal": ("report/charts.py",),
        "jinja2": ("report/page.py",),
    }
    for path in (HERE / "newsparse").rglob("*.py"):
        room = path.relative_to(HERE / "newsparse").as_posix()
        for library, owner in owners.items():
            imports = re.search(rf"^\s*(from|import) {library}\b", path.read_text("utf-8"), re.MULTILINE)
            assert room.startswith(owner) or not imports, path


def test_the_packages_names_are_imported_when_asked_for() -> None:
    for name in package.__all__:
        assert getattr(package, name).__name__ == name
    assert set(package.__all__) <= set(dir(package))
    with pytest.raises(AttributeError, match="no attribute 'nix'"):
        _ = package.nix  # type: ignore[attr-defined]
