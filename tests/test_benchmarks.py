"""The benchmarks count right, and run; what they measure is for reading, so no test asserts it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).parent.parent
BENCHMARKS = HERE / "benchmarks"
PAGE = HERE / "docs" / "performance.md"
Load = Callable[[str], ModuleType]
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="benchmarks need Linux")


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Load:
    """What imports a module of benchmarks/, as one of its scripts does."""
    monkeypatch.syspath_prepend(BENCHMARKS)
    return import_module


@pytest.fixture
def measuring(load: Load) -> ModuleType:
    return load("measuring")


@pytest.fixture
def costs(load: Load) -> ModuleType:
    return load("costs")


@pytest.mark.parametrize(
    ("exponent", "factor"), [(1.0, 3e-4), (2.0, 1e-6), (0.0, 5.0)], ids=["linear", "quadratic", "constant"]
)
def test_a_slope_is_the_exponent(measuring: ModuleType, exponent: float, factor: float) -> None:
    found = measuring.slope((size, factor * size**exponent) for size in (1_000, 10_000, 100_000))
    assert found == pytest.approx((exponent, factor))


def test_medians_are_of_time_and_memory_is_the_most(measuring: ModuleType) -> None:
    spent = [measuring.Spent(*each) for each in ((3.0, 1.0, 40.0, 7.0), (1.0, 9.0, 30.0, 8.0), (2.0, 2.0, 35.0, 6.0))]
    assert measuring.median(spent) == (2.0, 2.0, 40.0, 8.0)


@pytest.mark.parametrize(
    ("bar", "figure", "told"),
    [
        ({"most": 6}, 6.0, "| 6.00 × | ≤ 6 × | yes |"),
        ({"most": 6}, 6.01, "| 6.01 × | ≤ 6 × | **no** |"),
        ({"least": 1.7}, 1.7, "| 1.70 × | ≥ 1.7 × | yes |"),
        ({"least": 300}, 299.9, "| 300 × | ≥ 300 × | **no** |"),
        ({"least": 50}, 50, "| 50 × | ≥ 50 × | yes |"),
        (None, 1234.5, "| 1,234 × |  |  |"),
    ],
)
def test_a_figure_is_held_against_its_bar(
    measuring: ModuleType, bar: dict[str, float] | None, figure: float, told: str
) -> None:
    row = measuring.Row("what", "2 s", "1 s", figure, bar=bar and measuring.Bar(**bar))
    assert measuring.figures([row]).splitlines()[-1] == f"| what | 2 s | 1 s {told}"


def test_throughput_is_told_net_of_start_up(costs: ModuleType) -> None:
    cpu = {
        ("json", "all"): 1.02,
        ("json", "one"): 0.02,
        ("parse", "all"): 5.1,
        ("parse", "one"): 0.1,
        ("batch", "all"): 6.0,
        ("batch", "one"): 0.1,
    }
    told = costs.told_throughput(cpu, 1001, uses_orjson=False)
    assert "| 5000 µs | json.loads + json.dumps: 1000.0 µs | 5.00 × | ≤ 6 × | yes |" in told
    assert (
        "One core reads 200 articles a second: a million in 83.3 minutes, a thousand million in 1,389 core-hours."
        in told
    )


def test_size_is_told_net_of_start_up(costs: ModuleType, measuring: ModuleType) -> None:
    spent = {10**n: measuring.Spent(0.5 + 10**n * 1e-3, 10**n * 1e-3, 30.0 + n, 20.0) for n in (3, 4, 5)}
    told = costs.told_size(spent, 0.5)
    assert re.search(r"start-up: 0\.50 s \|  \| 1\.00 \(slope\) \| ≤ 1\.03 \(slope\) \| yes \|", told)
    assert "| 35.00 MiB | ≤ 60 MiB | yes |" in told
    assert "| 1.00 MiB | ≤ 10 MiB | yes |" in told
    assert "| 100,000 | 100.50 | 1000 | 100.0 | 1,000 | 35.0 | 20.0 |" in told


def test_a_page_takes_the_figures_and_keeps_its_words(load: Load) -> None:
    speed = load("speed")
    page = PAGE.read_text("utf-8")
    for name in ("machine", *speed.SECTIONS):
        once = speed.put(page, name, r"figures \1")
        assert once.count(r"figures \1") == 1
        assert speed.put(once, name, r"figures \1") == once
        page = speed.put(once, name, "")
    assert re.sub(r"<!-- measured.*?<!-- end -->", "", page, flags=re.DOTALL) == re.sub(
        r"<!-- measured.*?<!-- end -->", "", PAGE.read_text("utf-8"), flags=re.DOTALL
    )
    with pytest.raises(KeyError):
        speed.put(page, "nonsense", "")


def test_a_dump_has_ids_of_its_own_however_often_texts_come(load: Load) -> None:
    lines = load("articles").records(7, distinct=3)
    records = [json.loads(line) for line in lines]
    assert [record["id"] for record in records] == [*"0123456"]
    assert len({record["text"] for record in records}) == 3
    assert records[0]["text"] == records[3]["text"]


@LINUX
def test_all_processes_are_counted(tmp_path: Path) -> None:
    """One that a command leaves behind is waited for, and its time and memory are told."""
    code = """
import sys
from measuring import adopt_orphans, spend
adopt_orphans()
busy = "import time; kept = bytearray(50 << 20)\\nwhile time.process_time() < 0.5: pass"
leaver = f"import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', {busy!r}]); time.sleep(0.4)"
spent = spend([sys.executable, "-c", leaver], watched=True)
assert spent.cpu > 0.5, spent
assert 0 < spent.peak < 50 < spent.peak_below, spent
"""
    environment = os.environ | {"PYTHONPATH": f"{BENCHMARKS}{os.pathsep}{HERE}"}
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60, env=environment)


def told_by(script: str, *arguments: str) -> str:
    """What a benchmark prints, which leaves nothing behind in its temporary folder."""
    # Chromium has a socket in it, whose path may have 108 characters: `tmp_path` has 65 when tests are shared out.
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, BENCHMARKS / script, *arguments]
        environment = os.environ | {"TMPDIR": folder}
        ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300, env=environment)
        assert os.listdir(folder) == []
    return ended.stdout


@LINUX
def test_the_command_runs() -> None:
    told = told_by("speed.py", "--only", "throughput", "jobs", "--texts", "40", "--runs", "1")
    assert re.findall(r"^## (\w+)$", told, re.MULTILINE) == ["throughput", "jobs"]
    assert {line.count("|") for line in told.splitlines() if "|" in line} == {7}


@LINUX
def test_jobs_are_killed() -> None:
    told = told_by("kill.py", "--times", "2", "--records", "550")
    assert "| 2 of 2 identical |" in told
    assert "| 1 of 1 identical |" in told
    assert "left behind: none" in told


def test_plots_are_the_same_bytes_for_the_same_figures(load: Load, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    plots = load("plots")
    drawn = []
    for name in ("a", "b"):
        plots.cost_by_size({1_000: 1.4, 10_000: 10.4, 100_000: 100.4}, 0.4, tmp_path / name)
        plots.rate_by_jobs({1: 800.0, 2: 1500.0}, tmp_path / f"{name}{name}")
        drawn.append([(tmp_path / name).read_bytes(), (tmp_path / f"{name}{name}").read_bytes()])
    assert drawn[0] == drawn[1]
    assert b"slope 1.000" in drawn[0][0]
    assert all(len(each) < 40_000 and b"<dc:date>" not in each for each in drawn[0])


@LINUX
def test_a_report_is_measured() -> None:
    pytest.importorskip("newsparse.report.page")
    told = told_by("report.py", "--records", "50", "--distinct", "20", "--opens", "1")
    assert "| 50 records of .parquet (0 MB), memory |" in told
    assert "| the page, size |" in told
    assert {line.count("|") for line in told.splitlines()} == {7}
