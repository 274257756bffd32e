"""What newsparse costs, section by section: throughput, start-up, size (time and memory), jobs."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import plots
from articles import articles, write_dump
from measuring import ENVIRONMENT, NEWSPARSE, Bar, Row, Spent, figures, interleaved, median, slope, spend, table

PASS_THROUGH = """
import sys
from {json} import loads, dumps
with open(sys.argv[1], "rb") as source, open(sys.argv[2], "w{mode}") as out:
    for line in source:
        out.write(dumps(loads(line)) + {end})
"""
JSON = PASS_THROUGH.format(json="json", mode="", end=r'"\n"')
ORJSON = PASS_THROUGH.format(json="orjson", mode="b", end=r'b"\n"')
# The fewest records that make `batch` start workers, of one word each: what of a job's cost is not its records'.
STARTING = 501


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """How much to measure: so many `texts` in a dump, `runs` of each command, the `largest` dump, `kills` of a job.

    `corpus`: texts to read beside the generated ones. `plots`: the folder to draw into, None to draw nothing.
    """

    texts: int
    runs: int
    largest: int
    kills: int
    corpus: Path | None = None
    plots: Path | None = None


# ------------------------------------------------------------------------------------------------ throughput
def throughput(ask: Ask, folder: Path) -> str:
    """Measure one process: JSON Lines in, full records out, against a pass through a JSON library."""
    out = str(folder / "out.jsonl")
    recipes: dict[str, Callable[[str], list[str]]] = {
        "json": lambda dump: [sys.executable, "-c", JSON, dump, out],
        "parse": lambda dump: [*NEWSPARSE, "parse", dump, "-i", "jsonl", "-f", "jsonl", "-o", out],
        "batch": lambda dump: [*NEWSPARSE, "batch", dump, "-i", "jsonl", "-o", out, "--jobs", "1"],
    }
    if importlib.util.find_spec("orjson"):
        recipes["orjson"] = lambda dump: [sys.executable, "-c", ORJSON, dump, out]
    dumps = {"all": folder / "dump.jsonl", "one": folder / "one.jsonl"}
    write_dump(dumps["all"], ask.texts)
    write_dump(dumps["one"], 1)
    commands = {(name, which): make(str(dump)) for name, make in recipes.items() for which, dump in dumps.items()}
    spent = interleaved(commands, ask.runs)
    uses = _imports(recipes["parse"](str(dumps["all"])), "orjson")
    return told_throughput({key: each.cpu for key, each in spent.items()}, ask.texts, uses_orjson=uses)


def told_throughput(cpu: Mapping[tuple[str, str], float], texts: int, *, uses_orjson: bool) -> str:
    """Tell throughput by CPU seconds of each command over all texts and over one."""
    net = {name: (cpu[name, "all"] - cpu[name, "one"]) / (texts - 1) * 1e6 for name, which in cpu if which == "all"}
    rows = [
        Row(
            "`parse`, a record, net of start-up",
            f"{net['parse']:.0f} µs",
            f"json.loads + json.dumps: {net['json']:.1f} µs",
            net["parse"] / net["json"],
            bar=Bar(most=6),
        ),
        _seconds("the same, whole processes", cpu["parse", "all"], "json.loads + json.dumps", cpu["json", "all"]),
        _seconds("`batch --jobs 1`, whole processes", cpu["batch", "all"], "`parse`", cpu["parse", "all"]),
    ]
    if "orjson" in net:
        against = f"orjson.loads + orjson.dumps: {net['orjson']:.1f} µs"
        rows.insert(1, Row("the same", f"{net['parse']:.0f} µs", against, net["parse"] / net["orjson"]))
    rate = 1e6 / net["parse"]
    lines = (
        f"{texts:,} articles of 3 KB, CPU time. newsparse {'uses' if uses_orjson else 'does not use'} orjson here.",
        figures(rows),
        f"One core reads {rate:,.0f} articles a second: a million in {1e6 / rate / 60:.1f} minutes, a thousand million in "
        f"{1e9 / rate / 3600:,.0f} core-hours.",
    )
    return "\n\n".join(lines)


def _seconds(what: str, cpu: float, against: str, floor: float, bar: Bar | None = None) -> Row:
    return Row(what, f"{cpu:.2f} s", f"{against}: {floor:.2f} s", cpu / floor, bar=bar)


def _imports(command: list[str], module: str) -> bool:
    """Tell whether a Python command imports a module on its way."""
    python, *arguments = command
    ended = subprocess.run(
        [python, "-X", "importtime", *arguments], capture_output=True, text=True, check=True, env=ENVIRONMENT
    )
    return any(line.rpartition("|")[2].strip() == module for line in ended.stderr.splitlines())


# ------------------------------------------------------------------------------------------------ start-up
def startup(ask: Ask, folder: Path) -> str:
    """Measure whole processes that do next to nothing, against importing click."""
    one = folder / "one.txt"
    one.write_text(next(articles(1)), encoding="utf-8")
    out = str(folder / "one.jsonl")
    commands = {
        "floor": [sys.executable, "-c", "import click"],
        "python": [sys.executable, "-c", "pass"],
        "help": [*NEWSPARSE, "--help"],
        "parse": [*NEWSPARSE, "parse", str(one), "-f", "json"],
        "batch": [*NEWSPARSE, "batch", str(one), "-o", out],
    }
    cpu = {name: spent.cpu for name, spent in interleaved(commands, 3 * ask.runs).items()}
    asked = (
        ("`python -c pass`", "python", None),
        ("`newsparse --help`", "help", Bar(most=1.4)),
        ("`newsparse parse` of one file, to JSON", "parse", Bar(most=1.6)),
        ("`newsparse batch` of one file", "batch", None),
    )
    against = f"`import click`: {cpu['floor'] * 1e3:.0f} ms"
    rows = (
        Row(what, f"{cpu[name] * 1e3:.0f} ms", against, cpu[name] / cpu["floor"], bar=bar) for what, name, bar in asked
    )
    return figures(rows)


# ------------------------------------------------------------------------------------------------ size
def size(ask: Ask, folder: Path) -> str:
    """Measure jobs of two workers over dumps of growing size: time of all processes, and memory."""
    sizes = [10**power for power in range(3, 10) if 10**power <= ask.largest]
    dumps = {count: folder / f"{count}.jsonl" for count in sizes}
    starting = folder / "starting.jsonl"
    starting.write_text('{"text": "Word"}\n' * STARTING, encoding="utf-8")
    for count, dump in dumps.items():
        write_dump(dump, count)
    out = folder / "out.jsonl"
    spent: dict[int, list[Spent]] = {count: [] for count in (0, *sizes)}
    for run in range(ask.runs):
        for count, dump in {0: starting, **dumps}.items():
            # The largest take long enough to be measured once, or a few times.
            if run == 0 or run < 300_000 // max(count, 1):
                spent[count].append(spend([*NEWSPARSE, "batch", str(dump), "-o", str(out), "-j", "2"], watched=True))
                out.unlink()
    medians = {count: median(each) for count, each in spent.items()}
    start = medians.pop(0).cpu
    told = told_size(medians, start)
    if ask.plots:
        cpu = {count: each.cpu for count, each in medians.items()}
        return f"{told}\n\n{plots.cost_by_size(cpu, start, ask.plots / 'cost-by-size.svg')}"
    return told


def told_size(spent: Mapping[int, Spent], start: float) -> str:
    """Tell what jobs of each size took. `start`: CPU seconds of one that has next to nothing to read."""
    gross, _ = slope((count, each.cpu) for count, each in spent.items())
    net, _ = slope((count, each.cpu - start) for count, each in spent.items())
    peaks = {count: each.peak for count, each in spent.items()}
    # Smaller jobs than that are over before their memory has reached its level.
    level = [peak for count, peak in peaks.items() if count >= 10_000] or list(peaks.values())
    span = f"{min(spent):,} to {max(spent):,} records"
    rows = (
        Row(
            f"cost against size, {span}, net of start-up",
            f"start-up: {start:.2f} s",
            "",
            net,
            "(slope)",
            Bar(most=1.03),
        ),
        Row("the same, start-up included", "", "", gross, "(slope)"),
        Row("memory of the job's own process", "peak, all sizes", "", max(peaks.values()), "MiB", Bar(most=60)),
        Row(
            "its growth from 10,000 records on",
            "largest − smallest peak",
            "",
            max(level) - min(level),
            "MiB",
            Bar(most=10),
        ),
        Row(
            "memory of the largest worker",
            "peak, all sizes",
            "",
            max(each.peak_below for each in spent.values()),
            "MiB",
        ),
    )
    head = ("records", "CPU s, all processes", "µs a record, net", "seconds", "records/s", "MiB, own", "MiB, a worker")
    details = (
        (
            f"{count:,}",
            f"{each.cpu:.2f}",
            f"{(each.cpu - start) / count * 1e6:.0f}",
            f"{each.wall:.1f}",
            f"{count / each.wall:,.0f}",
            f"{each.peak:.1f}",
            f"{each.peak_below:.1f}",
        )
        for count, each in spent.items()
    )
    return f"{figures(rows)}\n\n{table(head, details)}"


# ------------------------------------------------------------------------------------------------ jobs
def jobs(ask: Ask, folder: Path) -> str:
    """Measure by the clock how much sooner several workers are done, and how much sooner they could be on this machine."""
    dump = folder / "dump.jsonl"
    write_dump(dump, ask.texts)
    cores = len(os.sched_getaffinity(0))
    numbers = sorted({1, 2, *(2**power for power in range(2, 8) if 2**power <= cores), cores})
    parse = f'"{sys.executable}" -m newsparse parse "{dump}" -f jsonl -o "{folder}/$n.jsonl"'
    commands: dict[int | str, list[str]] = {
        "alone": ["sh", "-c", f"n=1; {parse}"],
        "both": ["sh", "-c", f"for n in 1 2; do {parse} & done; wait"],
    }
    for number in numbers:
        commands[number] = [*NEWSPARSE, "batch", str(dump), "-o", str(folder / "out.jsonl"), "-j", str(number)]
    wall = {name: each.wall for name, each in interleaved(commands, min(ask.runs, 3), warm=False).items()}
    rates = {number: ask.texts / wall[number] for number in numbers}
    told = told_jobs(rates, ceiling=2 * wall["alone"] / wall["both"], texts=ask.texts, cores=cores)
    return f"{told}\n\n{plots.rate_by_jobs(rates, ask.plots / 'rate-by-jobs.svg')}" if ask.plots else told


def told_jobs(rates: Mapping[int, float], *, ceiling: float, texts: int, cores: int) -> str:
    """Tell the rates (records a second) of each number of jobs; `ceiling`: what two processes that share nothing reach."""
    one = rates[1]
    rows = [
        Row(
            f"`--jobs {number}`, {texts:,} texts, {cores} core{'s' if cores > 1 else ''}",
            f"{rate:,.0f} records/s",
            f"`--jobs 1`: {one:,.0f} records/s",
            rate / one,
            bar=Bar(least=1.7) if number == 2 else None,
        )
        for number, rate in rates.items()
        if number > 1
    ]
    rows.append(Row("what the machine gives", "two `parse` at once", "one `parse`", ceiling))
    return figures(rows)
