"""A release is the same bytes for whoever builds it, holds what it needs, and nothing that a repository has beside it."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def copied(to: Path, *, mode: int, age: float) -> Path:
    """Copy what a release is made from, with other permissions and times, as another machine's checkout has them."""
    ignored = shutil.ignore_patterns(
        "__pycache__", ".*_cache", ".hypothesis", ".git", ".venv", "*.egg-info", "dist", ".coverage*"
    )
    shutil.copytree(ROOT, to, ignore=ignored)
    then = time.time() - age
    for path in to.rglob("*"):
        path.chmod(mode | (0o111 & mode >> 2) if path.is_dir() else mode)
        os.utime(path, (then, then))
    return to


def built(source: Path, to: Path, zone: str) -> dict[str, str]:
    """Build the sdist and the wheel of a checkout and return their names with their checksums."""
    environment = {key: value for key, value in os.environ.items() if key != "SOURCE_DATE_EPOCH"}
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(to)]
    subprocess.run(command, cwd=source, env={**environment, "TZ": zone}, check=True, capture_output=True, timeout=120)
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(to.iterdir())}


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("release")
    built(copied(place / "source", mode=0o644, age=0), place / "dist", "UTC")
    return place / "dist"


def test_a_release_builds_reproducibly(release: Path, tmp_path: Path) -> None:
    once = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(release.iterdir())}
    again = built(copied(tmp_path / "elsewhere", mode=0o600, age=90 * 86400), tmp_path / "dist", "Asia/Tokyo")
    assert sorted(once) == ["newsparse-0.1.0-py3-none-any.whl", "newsparse-0.1.0.tar.gz"]
    assert once == again


def test_the_sdist_builds_the_same_wheel(release: Path, tmp_path: Path) -> None:
    (sdist,) = release.glob("*.tar.gz")
    (wheel,) = release.glob("*.whl")
    with tarfile.open(sdist) as packed:
        packed.extractall(tmp_path, filter="data")
    (unpacked,) = tmp_path.iterdir()
    again = built(unpacked, tmp_path / "dist", "UTC")
    assert again[wheel.name] == hashlib.sha256(wheel.read_bytes()).hexdigest()


def test_a_release_holds_what_it_needs(release: Path) -> None:
    (sdist,) = release.glob("*.tar.gz")
    (wheel,) = release.glob("*.whl")
    with tarfile.open(sdist) as packed:
        inside = {name.partition("/")[2] for name in packed.getnames()}
    assert {"README.md", "SECURITY.md", "LICENSE", "NOTICE", "pyproject.toml", "tests/test_release.py"} <= inside
    assert "samples/000-menafn.txt" in inside
    assert "benchmarks/speed.py" in inside
    with zipfile.ZipFile(wheel) as zipped:
        names = zipped.namelist()
    assert {name.split("/")[0] for name in names} == {"newsparse", "newsparse-0.1.0.dist-info", "newsparse-0.1.0.data"}
    assert "newsparse-0.1.0.data/data/share/man/man1/newsparse-parse.1" in names
    assert {"newsparse/py.typed", "newsparse-0.1.0.dist-info/licenses/NOTICE"} <= set(names)
    others = [name for name in names if name.startswith("newsparse/") and not name.endswith(".py")]
    page = [f"newsparse/report/page.{kind}" for kind in ("css", "html", "js")]
    assert sorted(others) == ["newsparse/engines/log4j2.properties", "newsparse/py.typed", *page]  # no binary
