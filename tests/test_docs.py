"""Every block of Python and every command that README and docs show is run, as a newcomer types it: page by page, in a
directory that has the samples, and a few files of the names that people give theirs. `pages` tells how a page marks what
is not run.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
import tarfile
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pages import MISSING, RAN, blocks_of

HERE = Path(__file__).parent.parent
PAGES = sorted(
    (*HERE.glob("docs/**/*.md"), *(HERE / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md"))),
    key=lambda path: str(path.relative_to(HERE)),
)
RUN = [(page, block.line) for page in PAGES for block in blocks_of(page.read_text("utf-8")) if block.is_run]
# Blocks that are shown and not run, in all pages together: each costs a reason, and some trust.
MOST_NOT_RUN = 14


def furnish(directory: Path) -> None:
    """Put the samples there, and what the pages name: an article, a directory, dumps, an archive, a database's export."""
    samples = directory / "samples"
    shutil.copytree(HERE / "samples", samples)
    texts = sorted(samples.glob("*.txt"))[:6]
    shutil.copy(texts[0], directory / "article.txt")
    (directory / "dump").mkdir()
    for path in texts[1:3]:
        shutil.copy(path, directory / "dump")
    rows = [{"id": str(n), "uri": f"u{n}", "text": t, "content": t} for n, t in enumerate(p.read_text() for p in texts)]
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (directory / "dump.jsonl").write_text(lines)
    (directory / "dump.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
    for name in ("more.tar", "more.tar.gz"):
        with tarfile.open(directory / name, "w:gz" if name.endswith("gz") else "w") as archive:
            for path in texts[3:]:
                archive.add(path, path.name)
    export = next(path for path in sorted(samples.glob("*.txt")) if "lexis" in path.name)
    shutil.copy(export, directory / "LexisNexis-export.txt")


@cache
def became(page: Path) -> dict[str, str]:
    """What became of the blocks of a page, run once: line → outcome."""
    with TemporaryDirectory() as scratch:
        directory, commands = Path(scratch, "at"), Path(scratch, "bin")
        directory.mkdir()
        commands.mkdir()
        furnish(directory)
        for name, module in (("newsparse", " -m newsparse"), ("python", ""), ("python3", "")):
            (commands / name).write_text(f'#!/bin/sh\nexec "{sys.executable}"{module} "$@"\n')
            (commands / name).chmod(0o755)
        own = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        environment = {**os.environ, "PATH": f"{commands}{os.pathsep}{own}", "PYTHONPATH": str(HERE)}
        command = [sys.executable, str(HERE / "tests" / "pages.py"), str(page)]
        done = subprocess.run(command, cwd=directory, env=environment, capture_output=True, text=True, check=True)
        told: dict[str, str] = json.loads(done.stdout.splitlines()[-1])
        return told


@pytest.mark.parametrize(
    ("page", "line"), RUN, ids=lambda each: each.name if isinstance(each, Path) else f"line {each}"
)
def test_what_a_page_shows_works(page: Path, line: int) -> None:
    outcome = became(page)[str(line)]
    if outcome.startswith(MISSING):
        pytest.skip(f"{outcome.removeprefix(MISSING)} is not installed")
    assert outcome == RAN, f"{page.name}:{line}: {outcome}"


def test_what_is_not_run_is_little_and_has_its_reason() -> None:
    said = [
        (page.name, block.line, block.rest)
        for page in PAGES
        for block in blocks_of(page.read_text("utf-8"))
        if block.said == "not run"
    ]
    assert not [where for *where, reason in said if len(reason.split()) < 2]
    assert len(said) <= MOST_NOT_RUN, said


def test_every_block_says_what_it_is() -> None:
    nameless = [(p.name, b.line) for p in PAGES for b in blocks_of(p.read_text("utf-8")) if not b.language]
    assert not nameless


def test_blocks_are_told_apart() -> None:
    fence = "```"
    listed = f"- item\n  {fence}sh\n  true\n  {fence}\n"
    text = f"<!-- file: a.toml -->\n{fence}toml\nx = 1\n{fence}\n\n{listed}{fence}text\nno\n{fence}\n"
    found = [(block.line, block.language, block.content, block.said, block.is_run) for block in blocks_of(text)]
    assert found == [
        (2, "toml", "x = 1\n", "file", False),
        (7, "sh", "true\n", "", True),
        (10, "text", "no\n", "", False),
    ]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("print(1)", RAN),
        ("raise ValueError('so')", "ValueError: so"),
        ("import polars_of_old", "ModuleNotFoundError"),
    ],
)
def test_a_block_that_fails_is_told(tmp_path: Path, page: str, expected: str) -> None:
    path = tmp_path / "page.md"
    path.write_text(
        f"```python\n{page}\n```\n\n<!-- prints -->\n```text\n1\n```\n\n```sh\nexit 3\n```\n\n```sh\nnewsprase\n```\n"
    )
    first, failing, unknown = became(path).values()
    assert expected in first
    assert failing.startswith("status 3")
    assert unknown.startswith("status 127")


def test_what_is_printed_is_compared(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text("```sh\necho two\n```\n\n<!-- prints -->\n```text\none\n```\n")
    assert "instead of" in became(path)["1"]
