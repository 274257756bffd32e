"""Speed as ratios against floors measured in the same run: whole processes, CPU time, medians of interleaved runs.

    python benchmarks/speed.py [--articles 3000] [--runs 5]

Prints a Markdown table. Nothing here asserts: timings on shared machines are for reading, not for tests.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from articles import articles, json_lines

PASS_THROUGH = """
import json, sys
with open(sys.argv[1], "rb") as source, open(sys.argv[2], "w") as out:
    for line in source:
        out.write(json.dumps(json.loads(line)) + "\\n")
"""
NEWSPARSE = [sys.executable, "-m", "newsparse"]

# A user's machine sets neither: the first would time the compiler, the second every write.
_SLOWING = {"PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"}


def cpu(command: list[str]) -> float:
    """Run a command, its output thrown away, and return the CPU seconds it took, user and system."""
    environment = {name: value for name, value in os.environ.items() if name not in _SLOWING}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def medians(commands: dict[str, list[str]], runs: int) -> dict[str, float]:
    """Run the commands in turn, once to warm up and then so many times; return each one's median."""
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for run in range(runs + 1):
        for name, command in commands.items():
            spent = cpu(command)
            if run:
                seconds[name].append(spent)
    return {name: statistics.median(spent) for name, spent in seconds.items()}


def main() -> None:
    """Measure start-up and throughput, and print what each costs against its floor."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        dump, one, out = (Path(folder, name) for name in ("dump.jsonl", "one.txt", "out.jsonl"))
        dump.write_text(json_lines(options.articles), encoding="utf-8")
        one.write_text(next(articles(1)), encoding="utf-8")
        figures = medians(
            {
                "import click": [sys.executable, "-c", "import click"],
                "newsparse --help": [*NEWSPARSE, "--help"],
                "newsparse parse one.txt": [*NEWSPARSE, "parse", str(one), "-f", "json"],
                "loads + dumps": [sys.executable, "-c", PASS_THROUGH, str(dump), str(out)],
                "newsparse parse dump.jsonl": [*NEWSPARSE, "parse", str(dump), "-f", "jsonl", "-o", str(out)],
            },
            options.runs,
        )
    rows = (
        ("start-up: --help", "newsparse --help", "import click", 1.4),
        ("start-up: one file to JSON", "newsparse parse one.txt", "import click", 1.8),
        (
            f"{options.articles:,} articles, JSON Lines to JSON Lines",
            "newsparse parse dump.jsonl",
            "loads + dumps",
            15.0,
        ),
    )
    print("| what | CPU ms | floor | CPU ms | ratio | to reach |\n|---|---|---|---|---|---|")
    for what, name, floor, goal in rows:
        print(
            f"| {what} | {figures[name] * 1e3:.0f} | {floor} | {figures[floor] * 1e3:.0f} "
            f"| {figures[name] / figures[floor]:.2f} × | ≤ {goal:g} × |"
        )


if __name__ == "__main__":
    main()
