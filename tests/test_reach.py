"""Nothing of a text gets through: what a run reads is its inputs, what it writes its output, and it calls nobody."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path
from zoneinfo import TZPATH

import pytest

import newsparse

HERE = Path(__file__).parent
PACKAGE = HERE.parent / "newsparse"

# Texts that name what must not be fetched, opened or run.
HOSTILE = {
    "entities.txt": '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<a>&x;</a>\n',
    "page.html": (
        "<html><head><base href='http://example.invalid/'><link rel=stylesheet href=x.css><title>A title of six words here"
        "</title><script src='http://example.invalid/a.js'></script></head><body><article><p>"
        + "The council of Lima met on Monday. " * 20
        + "<img src='http://example.invalid/a.png'></p></article></body></html>"
    ),
    "front.md": "---\ntitle: !!python/object/apply:os.system ['true']\ndate: 2025-06-01\n---\n\nA text of some words.\n",
    "zone.txt": "A title of six words here\n\nPublished: 2025-06-01 12:00 ../../../../etc/passwd\n\nThe council met.\n",
    "record.jsonl": json.dumps({"text": "A title\n\nThe council met.", "date": "2025-06-01T12:00:00[/etc/shadow]"})
    + "\n",
    "mail.eml": (
        "From: a@example.invalid\nSubject: A title\nDate: Sun, 01 Jun 2025 12:00:00 +0000\nContent-Type:"
        ' message/external-body; access-type=URL; URL="http://example.invalid/x"\n\nThe council met.\n'
    ),
    "address.txt": "http://example.invalid/2025/06/01/title.html\n\nfile:///etc/passwd\n\nThe council met on Monday.\n",
    "pickle.txt": "cos\nsystem\n(S'true'\ntR.\n",
}


@pytest.fixture
def inputs(tmp_path: Path) -> list[str]:
    for name, text in HOSTILE.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return sorted(str(tmp_path / name) for name in HOSTILE)


def reach_of(*arguments: str) -> dict[str, list[str]]:
    """Return what a run of the command reached for."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    ended = subprocess.run(
        [sys.executable, str(HERE / "reach.py"), *arguments],
        capture_output=True,
        timeout=120,
        check=False,
        env=environment,
    )
    assert ended.returncode in (0, 1), ended.stderr
    told: dict[str, list[str]] = json.loads(ended.stdout)
    return told


def is_own(path: str) -> bool:
    """Tell whether a path is Python's, an installed package's or the zones': no input says it."""
    roots = (*sysconfig.get_paths().values(), sys.prefix, sys.base_prefix, *TZPATH, str(PACKAGE), "/usr/share/zoneinfo")
    return any(Path(path).is_relative_to(os.path.realpath(root)) for root in roots)


@pytest.mark.parametrize(
    "options",
    [
        ("parse", "-f", "jsonl"),
        ("parse", "-f", "csv"),
        ("parse", "-f", "table"),
        ("parse", "-f", "jsonld"),
        ("parse", "-f", "markdown"),
        ("inspect",),
        ("parse", "-f", "jsonl", "--infer-zone", "--layout", "web"),
    ],
    ids=" ".join,
)
def test_a_run_reads_its_inputs_and_calls_nobody(options: tuple[str, ...], inputs: list[str]) -> None:
    samples = sorted(map(str, (HERE.parent / "samples").glob("*.txt")))
    reach = reach_of(*options, *inputs, *samples)
    assert reach["forbidden"] == []
    assert reach["written"] == []
    allowed = set(map(os.path.realpath, (*inputs, *samples)))
    assert allowed <= set(reach["read"])  # the hook sees what is opened
    assert [path for path in reach["read"] if path not in allowed and not is_own(path)] == []


def test_a_run_writes_its_output_alone(inputs: list[str], tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    output = os.path.realpath(tmp_path / "out" / "records.jsonl")
    reach = reach_of("parse", *inputs, "-o", output)
    assert reach["forbidden"] == []
    assert reach["written"]
    assert [path for path in reach["written"] if not path.startswith(os.path.realpath(tmp_path / "out"))] == []
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["records.jsonl"]


# The one thing that a report compiles and runs: its own page's template.
_TEMPLATE = re.compile(
    r"compile \(b'from jinja2\.runtime import |exec \(<code object <module> at \w+, file \"<template>\""
)


@pytest.mark.parametrize("texts", [(), ("--texts", "elsewhere")], ids=["", "texts"])
def test_a_report_opens_no_file_that_a_record_names(texts: tuple[str, ...], tmp_path: Path) -> None:
    pytest.importorskip("newsparse.report.page")
    (tmp_path / "elsewhere").mkdir()
    record = newsparse.parse("A title of six words here\n\n2 June\n\nThe council met.\n").to_dict()
    sources = ("/etc/passwd", "../secret.txt", "http://example.invalid/a", str(HERE / "reach.py"))
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    lines = [json.dumps({**record, "source": source}) + "\n" for source in sources]
    (tmp_path / "records.jsonl").write_text("".join(lines), "utf-8")
    options = [str(tmp_path / each) if each == "elsewhere" else each for each in texts]
    records, page = os.path.realpath(tmp_path / "records.jsonl"), os.path.realpath(tmp_path / "report.html")
    reach = reach_of("report", records, "-o", page, *options)
    assert [each for each in reach["forbidden"] if not _TEMPLATE.match(each)] == []
    assert [path for path in reach["read"] if path != records and not is_own(path)] == []
    assert page in reach["written"]
    assert {os.path.dirname(path) for path in reach["written"]} == {os.path.dirname(page)}
    assert "2 June" in Path(page).read_text("utf-8")


# What runs text as code, or makes objects of it.
_CALLS = frozenset({"eval", "exec", "compile", "__import__", "system", "popen", "Popen", "unsafe_load", "full_load"})
_MODULES = frozenset(
    {"pickle", "marshal", "shelve", "dill", "cloudpickle", "subprocess", "ctypes", "code", "codeop", "runpy"}
)


def _names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name.partition(".")[0] for alias in node.names]
    return [node.module.partition(".")[0]] if isinstance(node, ast.ImportFrom) and node.module else []


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        is_pattern = (
            isinstance(node.func.value, ast.Name) and node.func.value.id == "re" and node.func.attr == "compile"
        )
        return "" if is_pattern else node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def test_no_data_is_code() -> None:
    """No module runs a text as code, or reads objects from bytes: data cannot act."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert _MODULES.isdisjoint(_names(node)), f"{path}:{getattr(node, 'lineno', 0)}"
            assert _called(node) not in _CALLS, f"{path}:{getattr(node, 'lineno', 0)}"
