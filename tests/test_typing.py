"""newsparse's types, seen from outside: an installed copy, a program of somebody else's, mypy and pyright."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

import pytest

import newsparse

HERE = Path(__file__).parent.parent
CONSUMER = HERE / "tests" / "typing" / "consumer.py"
# Modules that docs name beside the package itself.
DOCUMENTED = ("newsparse.arrow.", "newsparse.document.", "newsparse.defects.", "newsparse.normalizer.policy.")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment that has newsparse, as a wheel leaves it, and nothing of this directory; return its root."""
    folder = tmp_path_factory.mktemp("outside")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder / "venv")], check=True)
    (packages,) = (folder / "venv").glob("[Ll]ib/**/site-packages")
    shutil.copytree(HERE / "newsparse", packages / "newsparse", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(CONSUMER, folder)
    return folder


def run(folder: Path, module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a checker there, with that environment's Python as the one whose packages count."""
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "MYPYPATH")}
    environment["PATH"] = f"{folder / 'venv' / 'bin'}{os.pathsep}{environment['PATH']}"
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=300
    )


def mypy(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    if find_spec("mypy") is None:
        pytest.skip("mypy is not installed")
    python = str(folder / "venv" / "bin" / "python")
    return run(folder, "mypy", "--strict", "--python-executable", python, *arguments)


def pyright(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    if find_spec("pyright") is None:
        pytest.skip("pyright is not installed")
    if (version := run(folder, "pyright", "--version")).returncode:
        pytest.skip(f"pyright does not start, it may want the network: {(version.stderr or version.stdout)[-200:]}")
    return run(folder, "pyright", *arguments)


def names_in(path: Path) -> set[str]:
    return {node.id for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Name)}


def test_the_program_uses_every_public_name_and_runs(installed: Path) -> None:
    assert set(newsparse.__all__) <= names_in(CONSUMER)
    (packages,) = (installed / "venv").glob("[Ll]ib/**/site-packages")
    environment = os.environ | {"PYTHONPATH": str(packages)}
    done = subprocess.run(
        [sys.executable, "consumer.py"], cwd=installed, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.stderr, done.returncode) == ("", 0)
    assert "HARBOUR TOWN" in done.stdout
    assert "no such file or directory" in done.stdout


def test_mypy_is_content(installed: Path) -> None:
    done = mypy(installed, "consumer.py")
    assert done.returncode == 0, done.stdout


def test_pyright_is_content(installed: Path) -> None:
    (installed / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict"}))
    done = pyright(installed, "--pythonpath", str(installed / "venv" / "bin" / "python"), "consumer.py")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    "mistake",
    [
        'newsparse.parse("a").published.year',
        "newsparse.parse(7)",
        'newsparse.parse("a").publishd',
        "[each.published for each in newsparse.parse_many([])]",
        "newsparse.parse_many([1])",
        'newsparse.Policy(date_order=1, zone="x")',
    ],
)
def test_mistakes_are_seen(installed: Path, mistake: str) -> None:
    path = installed / "mistake.py"
    path.write_text(f"import newsparse\n\n{mistake}\n")
    done = mypy(installed, "mistake.py")
    assert done.returncode == 1, done.stdout
    assert "mistake.py:3: error" in done.stdout


def test_every_type_of_what_is_public_is_known(installed: Path) -> None:
    """`pyright --verifytypes` looks into every module; what counts is what `newsparse` exports, and what docs name."""
    told = json.loads(pyright(installed, "--verifytypes", "newsparse", "--ignoreexternal", "--outputjson").stdout)
    symbols = told["typeCompleteness"]["symbols"]
    public = {f"newsparse.{name}" for name in newsparse.__all__}
    assert public <= {symbol["name"] for symbol in symbols}
    unknown = {symbol["name"] for symbol in symbols if not symbol["isTypeKnown"] or symbol["isTypeAmbiguous"]}
    assert sorted(those(unknown, public)) == []


def those(names: Iterable[str], public: set[str]) -> set[str]:
    return {name for name in names if name in public or name.startswith(DOCUMENTED)}
