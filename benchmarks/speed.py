"""What newsparse costs, against floors measured in the same run: CPU time of whole processes, medians of interleaved runs.

    python benchmarks/speed.py [--quick] [--only throughput startup size jobs rivals kill] [--largest 1000000]
                               [--corpus CORPUS.jsonl.gz] [--write docs/performance.md]

Prints a Markdown table for each section. With --write it also puts them into a page, between its markers, and draws the
plots beside it. Nothing here asserts: timings on shared machines are for reading, not for tests.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import tempfile
from collections.abc import Callable
from pathlib import Path

from costs import Ask, jobs, size, startup, throughput
from kill import kill
from measuring import adopt_orphans
from rivals import rivals

import newsparse

SECTIONS: dict[str, Callable[[Ask, Path], str]] = {
    "throughput": throughput,
    "startup": startup,
    "size": size,
    "jobs": jobs,
    "rivals": rivals,
    "kill": kill,
}
FULL = Ask(texts=20_000, runs=5, largest=100_000, kills=50)
# Two sizes make a slope.
FEWEST = 10_000
QUICK = Ask(texts=1_000, runs=1, largest=FEWEST, kills=5)


def machine() -> str:
    """Tell what this was measured on."""
    info = Path("/proc/cpuinfo").read_text("utf-8")
    model = re.search(r"^model name\s*:\s*(.+)$", info, re.MULTILINE)
    cores = len(os.sched_getaffinity(0))
    return (
        f"newsparse {newsparse.__version__}, {platform.python_implementation()} {platform.python_version()}, {cores} "
        f"core{'s' if cores > 1 else ''} ({model[1] if model else platform.machine()}), load when it began: "
        f"{os.getloadavg()[0]:.1f}."
    )


def put(page: str, name: str, text: str) -> str:
    """Return a page with a section's figures in their place. Raises KeyError where it has none."""
    head = f"<!-- measured: {name} -->"
    page, places = re.subn(
        re.escape(head) + r"\n.*?<!-- end -->", lambda _: f"{head}\n\n{text}\n\n<!-- end -->", page, flags=re.DOTALL
    )
    if not places:
        raise KeyError(name)
    return page


def asked(options: argparse.Namespace) -> Ask:
    """Return how much to measure: what was said, else what is usual."""
    usual = QUICK if options.quick else FULL
    said = {
        name: getattr(options, name) if getattr(options, name) is not None else getattr(usual, name)
        for name in ("texts", "runs", "largest", "kills")
    }
    return Ask(**said, corpus=options.corpus, plots=options.write.parent if options.write else None)


def main() -> None:
    """Measure, print, and write where asked to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("--quick", action="store_true", help="small sizes, one run: to see that it works")
    parser.add_argument("--only", nargs="+", choices=SECTIONS, default=list(SECTIONS), metavar="SECTION")
    parser.add_argument(
        "--write", type=Path, metavar="PAGE", help="put the figures into this page, and plots beside it"
    )
    parser.add_argument("--texts", type=int, help=f"how many texts a dump holds ({FULL.texts:,})")
    parser.add_argument("--runs", type=int, help=f"how often a command is run ({FULL.runs})")
    parser.add_argument(
        "--largest", type=int, help=f"the most records of `size` ({FULL.largest:,}; 1000000 takes 9 GB)"
    )
    parser.add_argument("--kills", type=int, help=f"how often a job is killed ({FULL.kills})")
    parser.add_argument("--corpus", type=Path, help="JSON Lines with a `text`, .gz or not: more texts for the rivals")
    options = parser.parse_args()
    ask = asked(options)
    if ask.largest < FEWEST:
        parser.error(f"--largest: at least {FEWEST:,}")
    adopt_orphans()
    told = {"machine": machine()}
    print(told["machine"], flush=True)
    for name in options.only:
        with tempfile.TemporaryDirectory() as folder:
            told[name] = SECTIONS[name](ask, Path(folder))
        print(f"\n## {name}\n\n{told[name]}", flush=True)
    if options.write:
        page = options.write.read_text("utf-8")
        for name, text in told.items():
            page = put(page, name, text)
        options.write.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
