"""At a real terminal: whatever an input, a name or an option holds, nothing of it acts there; on standard error too."""

from __future__ import annotations

import io
import json
import os
import pty
import re
import subprocess
import tarfile
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from test_cli import COMMAND, environment, invoke, what_arrives
from test_writers import EVERYTHING, NASTY, SGR, written

from newsparse.cli.letters import letter
from newsparse.writers import FORMATS
from newsparse.writers.columns import Look
from newsparse.writers.printable import clean_lines, escaped

# A title, blinking red, C1, a string of the device's, right to left, a zero width, a line separator, back, a forged line.
HOSTILE = (
    "\x1b]0;T\x07\x1b[31;5m\x9b31m\x90q\x9c\u202ex\u2066\u200b\u2028\x85\x7f\x08\r\nok: all is well"
    "\u061c\ufeff\u00ad\U000e0041[/][bold]:bomb:[link=http://example.org]"
)
PIECES = st.sampled_from(
    [*"\x1b\x07\x08\r\n\x00\x0e\x7f\x85\x9b\x9d\u00ad\u061c\u200b\u2028\u202e\u2066\ufeff\U000e0041"]
)
TEXTS = st.lists(
    PIECES | st.sampled_from(["[/]", "[bold]", ":bomb:", "]0;", "[2J", "\\", "=1", "A word", '"', ",", "|"])
)
HOSTILE_TEXTS = TEXTS.map("".join)
# Moves of the cursor that a bar of progress makes: up a line, clear it, hide and show the cursor.
BAR = re.compile("\x1b\\[(?:1A|2K|\\?25[lh])|\r")


def at_a_terminal(*arguments: str, cwd: str | Path | None = None) -> str:
    """What somebody gets to see who runs the command: both of its streams."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, *arguments], cwd=cwd, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs,
        env=environment({"COLUMNS": "100"}),
    )  # fmt: skip
    os.close(theirs)
    shown = what_arrives(ours)
    assert process.wait(60) in (0, 1, 2)
    return shown


def acts(shown: str) -> list[str]:
    """What of that is no printable text, our own colours aside; blinking red is none of them."""
    plain = SGR.sub("", shown)
    blinks = [each for each in SGR.findall(shown) if each == "\x1b[31;5m"]
    return [*blinks, *sorted({each for each in plain if not each.isprintable() and each not in "\n\t"})]


def put(folder: Path, name: str, content: str | bytes) -> str:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    return name


def tarred(*members: tuple[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name, content in members:
            told = tarfile.TarInfo(name)
            told.size = len(content)
            archive.addfile(told, io.BytesIO(content))
    return packed.getvalue()


def hostile_inputs(folder: Path, text: str) -> list[str]:
    """Put the text wherever an input can hold one, and return the inputs; some of them fail, and name it."""
    name = re.sub("[/\0\ud800-\udfff]", "_", text)[:40]
    article = f"Head {text} line\nBy Jane {text} Doe\nPublished: 2025-06-01 {text}\n\nLIMA (Reuters) - Body {text}.\n"
    record = {"text": article, "id": text, "title": text, "byline": text, "url": text, "date": text}
    return [
        put(folder, f"d{name}/n{name}.txt", article),
        put(folder, f"b{name}.txt", b"\0\1"),
        put(folder, "keys.jsonl", "".join(json.dumps(each) + "\n" for each in (record, {text: 1, f"x{text}": "s"}))),
        put(folder, "columns.csv", f'"a{text.replace(chr(34), "")}",b\n1,2\n'),
        put(folder, f"t{name}.tar", tarred((f"x{name}", b"\0\0"), (f"y{name}.jsonl", b"{no\n"))),
        f"gone{name}",
    ]


@pytest.mark.parametrize("command", ["parse", "inspect"])
@given(st.sampled_from([*FORMATS]), HOSTILE_TEXTS)
@example("table", HOSTILE)
@example("explanation", HOSTILE)
@example("jsonl", HOSTILE)
@example("csv", HOSTILE)
@example("markdown", HOSTILE)
@settings(max_examples=8, deadline=None)
def test_nothing_of_an_input_acts(command: str, name: str, text: str) -> None:
    if (command, name) == ("parse", "explanation"):
        name = "auto"
    with tempfile.TemporaryDirectory() as folder:
        inputs = hostile_inputs(Path(folder), text)
        shown = at_a_terminal(command, *inputs, "-f", name, cwd=folder)
    assert not acts(shown)
    assert "no such file or directory" in shown


def test_nothing_acts_where_a_job_is_told_of(tmp_path: Path) -> None:
    inputs = hostile_inputs(tmp_path, HOSTILE)
    output = "o" + HOSTILE.replace("/", "_").replace("\n", "")
    for more in (
        [f"{output}.jsonl"],
        [f"{output}.csv", "--max-errors", "1"],
        [f"{output}.csv", "--fields", "id", "--resume"],
    ):
        shown = at_a_terminal("batch", *inputs, "--jobs", "1", "-o", *more, cwd=tmp_path)
        assert not acts(BAR.sub("", shown))
        assert "it holds NUL bytes" in shown or "another job" in shown


OPTIONS = {
    "parse": [
        "-f", "-i", "-e", "--layout", "--reference-date", "--assume-tz", "--date-order", "--min-confidence", "--fields",
        "--color", "--html-extractor", "--text-field", "--id-field", "--files-from", "-o",
        f"--no-such{HOSTILE}", f"--quiet={HOSTILE}",
    ],
    "batch": ["-o", "--jobs", "--max-errors", "--engine"],
}  # fmt: skip


@pytest.mark.parametrize(("command", "option"), [(name, each) for name, options in OPTIONS.items() for each in options])
def test_nothing_of_an_option_acts(command: str, option: str, tmp_path: Path) -> None:
    put(tmp_path, "a.jsonl", json.dumps({HOSTILE: 1}) + "\n")
    needed = ["-o", "o.jsonl"] if command == "batch" and option != "-o" else []
    shown = at_a_terminal(command, "a.jsonl", *needed, option, f"no/{HOSTILE}", cwd=tmp_path)
    assert not acts(BAR.sub("", shown))
    assert shown


@pytest.mark.parametrize(
    "arguments", [[HOSTILE], ["completion", HOSTILE], ["schema", HOSTILE], ["parse", f"s3{HOSTILE}://x"]]
)
def test_nothing_of_what_is_no_command_acts(arguments: list[str], tmp_path: Path) -> None:
    shown = at_a_terminal(*arguments, cwd=tmp_path)
    assert not acts(shown)
    assert not any(line.startswith("ok: ") for line in shown.split("\n"))


# ------------------------------------------------------------------------------------------------ what makes it so
@pytest.mark.parametrize("name", FORMATS)
@given(text=HOSTILE_TEXTS | st.text(st.characters(exclude_categories=()), max_size=20))
@example(text=NASTY)
@settings(max_examples=60, deadline=None)
def test_no_format_writes_to_a_terminal_what_is_not_printable(name: str, text: str) -> None:
    changed = {
        "headline": text,
        "source": text,
        "id": text,
        "body": f"{text}\n\n{text}",
        "notes": (text,),
        "fields": {text: text},
    }
    shown = written(name, [replace(EVERYTHING, **changed)], Look(80, to_terminal=True), text=text or " ")
    assert not acts(shown)
    if name in ("jsonl", "json"):
        record = json.loads(shown)
        record = record[0] if name == "json" else record
        assert record["headline"] == re.sub("[\ud800-\udfff]", "\ufffd", text)


@pytest.mark.parametrize(
    ("text", "as_json", "as_lines"),
    [
        ("a\tb\nc", "a\\u0009b\nc", "a\tb\nc"),
        ("\x1b[2J", "\\u001b[2J", "␛[2J"),
        ("\u202e", "\\u202e", ""),
        ("\U000e0041", "\\udb40\\udc41", ""),
        ("\u00a0é€", "\\u00a0é€", " é€"),
        ("\x9b", "\\u009b", "\ufffd"),
    ],
)
def test_what_stands_for_it(text: str, as_json: str, as_lines: str) -> None:
    assert escaped(text) == as_json
    assert clean_lines(text) == as_lines


def test_a_file_gets_the_text_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    put(tmp_path, "a.txt", "Head \u202eline\u200d of it\n\nThe story.\n")
    for name in ("jsonl", "csv"):
        assert "Head \u202eline\u200d of it" in invoke("parse", "a.txt", "-f", name, "--fields", "headline").stdout


# ------------------------------------------------------------------------------------------------ letters
@given(HOSTILE_TEXTS, st.none() | st.integers(1, 9), HOSTILE_TEXTS, HOSTILE_TEXTS)
def test_a_letter_is_bounded(where: str, position: int | None, what: str, advice: str) -> None:
    told: Any = letter(where * 1000, position, what * 1000, advice * 1000)
    assert len(told) < 8000


def test_a_key_of_millions_of_characters_is_told_in_short(tmp_path: Path) -> None:
    put(tmp_path, "a.jsonl", json.dumps({"k" * 3_000_000: "x"}) + "\n")
    result = invoke("parse", str(tmp_path / "a.jsonl"))
    assert "no field text" in result.stderr
    assert len(result.stderr) < 8000
