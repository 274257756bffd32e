"""What a shell's user meets: completion in bash, zsh and fish themselves, man pages, versions, names that were mistyped."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest
from click.testing import CliRunner

from newsparse import __version__
from newsparse.cli.commands import newsparse

ROOT = Path(__file__).parent.parent
COMMANDS = Path(sys.executable).parent
ENVIRONMENT = {**os.environ, "PATH": f"{COMMANDS}:{os.environ['PATH']}", "TERM": "dumb", "LC_ALL": "C.UTF-8"}
needs_command = pytest.mark.skipif(not (COMMANDS / "newsparse").exists(), reason="newsparse is not installed here")


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"there is no {program}")


# What is typed before the tab, and what must be there behind it.
COMPLETED = (
    ("newsparse ins", "newsparse inspect"),
    ("newsparse parse --forma", "newsparse parse --format"),
    ("newsparse batch --res", "newsparse batch --resume"),
    ("newsparse parse --date-order dm", "newsparse parse --date-order dmy"),
)
INTERACTIVE = {
    "bash": ("bash", ["--norc", "--noprofile", "-i"], "PS1='ready> '\n", 'eval "$(newsparse completion bash)"\n'),
    "zsh": (
        "zsh",
        ["-f", "-i"],
        "PS1='ready> '; unsetopt ZLE_BRACKETED_PASTE; autoload -Uz compinit; compinit -u -D\n",
        'eval "$(newsparse completion zsh)"\n',
    ),
}


@needs_command
@pytest.mark.parametrize("shell", [pytest.param(name, marks=needs(name)) for name in INTERACTIVE])
def test_a_tab_completes(shell: str, tmp_path: Path) -> None:
    program, arguments, prompt, switched_on = INTERACTIVE[shell]
    child = pexpect.spawn(program, arguments, env=ENVIRONMENT, cwd=str(tmp_path), encoding="utf-8", timeout=30)
    try:
        child.send(prompt)
        child.expect("ready> (?!')")
        child.send(switched_on)
        child.expect("ready> (?!')")
        for typed, completed in COMPLETED:
            child.send(f"{typed}\t")
            child.expect(re.escape(completed))
            child.sendcontrol("u")
    finally:
        child.close(force=True)


@needs_command
@needs("fish")
def test_fish_completes(tmp_path: Path) -> None:
    for typed, completed in COMPLETED:
        script = f"newsparse completion fish | source; complete -C {typed!r}"
        environment = {**ENVIRONMENT, "HOME": str(tmp_path)}
        ended = subprocess.run(["fish", "-c", script], capture_output=True, env=environment, timeout=60, check=True)
        found = [line.split("\t")[0] for line in ended.stdout.decode().splitlines()]
        assert completed.split()[-1] in found


def test_the_man_pages_are_what_the_commands_say() -> None:
    subprocess.run([sys.executable, ROOT / "scripts" / "man_pages.py", "--check"], check=True, env=ENVIRONMENT)


@needs("man")
@pytest.mark.parametrize("page", sorted((ROOT / "docs" / "man").glob("*.1")), ids=lambda page: page.name)
def test_a_man_page_is_drawn_without_a_warning(page: Path) -> None:
    environment = {**ENVIRONMENT, "MANWIDTH": "80", "MANPAGER": "cat"}
    ended = subprocess.run(["man", "--warnings", "-l", str(page)], capture_output=True, env=environment, check=True)
    assert ended.stderr == b""
    assert b"SEE ALSO" in ended.stdout


def invoke(*arguments: str) -> str:
    return CliRunner().invoke(newsparse, list(arguments)).output


def test_the_versions_of_all_that_it_works_with() -> None:
    first, second, third = invoke("--version").splitlines()
    assert first == f"newsparse {__version__}"
    assert re.fullmatch(r"Python 3\.\d+\.\S+, click \S+, python-dateutil \S+, rich \S+, tzdata \S+", second)
    assert third.startswith("extras: ")


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["prase", "a.txt"], "Did you mean 'parse'?"),
        (["parse", "--feilds", "id", "a.txt"], "'--fields'"),
        (["parse", "-f", "jsnl", "a.txt"], "did you mean 'jsonl'?"),
        (["parse", "-f", "CSV", "a.txt"], "did you mean 'csv'?"),
        (["parse", "-f", "zzz", "a.txt"], "It is one of 'auto', 'jsonl', 'json'"),
        (["completion", "fsh"], "did you mean 'fish'?"),
        (["parse", "--assume-tz", "Berlin", "a.txt"], "Europe/Berlin"),
        (["parse", "--fields", "autors", "a.txt"], "authors"),
    ],
)
def test_who_mistypes_is_told_what_was_meant(arguments: list[str], meant: str) -> None:
    assert meant in invoke(*arguments)
