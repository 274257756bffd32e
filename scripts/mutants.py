"""Mutation testing of timex and normalizer: how many mutants do the tests catch, what do those change that survive.

    python scripts/mutants.py                              # all of them
    python scripts/mutants.py --share 0.2 --jobs 2         # one in five of each module, by a fixed seed
    python scripts/mutants.py --only normalizer.order      # of one module
    python scripts/mutants.py --again before.txt           # those that an earlier run's output names as not caught

mutmut (extra `dev`) makes the mutants. They are run here, each in a fork of one pytest session that has collected the tests
and run none, on the tests that reach its function, the quickest first, until one fails: `mutmut run` collects a thousand
tests anew for each. Functions behind `cache` and `property`, which mutmut leaves out, are mutated too. Nothing is measured
in seconds but processor time, so that a busy machine catches no mutant.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import gc
import json
import os
import random
import re
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar

import pytest
from _pytest.runner import runtestprotocol
from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.state import state

ROOT = Path(__file__).resolve().parent.parent
MUTATED = ("newsparse/timex", "newsparse/normalizer")
NEEDED = ("newsparse", "tests", "samples", "docs", "scripts", "README.md", "pyproject.toml")
TESTS = ("timex", "relative", "calendars", "languages", "zones", "dates", "normalizer", "databases", "samples")

CAUGHT, SURVIVED, TIMEOUT, NO_TESTS = "caught", "survived", "timeout", "no tests"
SEED = 6
_FEW = 10  # tests reach what stands behind a cache: which others depend on it is not told, so that all are run
MOST_MEMORY = 2 << 30
_NOT_CAUGHT = re.compile(rf"^(?:{SURVIVED}|{TIMEOUT}|{NO_TESTS}): (\S+)", re.MULTILINE)
T = TypeVar("T")


def main() -> int:
    """Make the mutants, run them, print a table and the survivors."""
    said = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        again = set(_NOT_CAUGHT.findall(said.again.read_text("utf-8"))) if said.again else None
        mutants, sources = _make(Path(folder), said.only, said.share, again)
        session = _Session(mutants, said.jobs)
        os.chdir(folder)
        sys.path.insert(0, folder)
        tests = [f"tests/test_{name}.py" for name in TESTS]
        done = pytest.main(["-q", "-p", "no:cacheprovider", "--hypothesis-seed=0", *tests], plugins=[session])
    if not session.verdicts:
        return int(done) or 1
    for name, verdict in session.verdicts.items():
        if verdict != CAUGHT:
            print(f"{verdict}: {name}\n{_difference(sources[_module(name)], name.rpartition('.')[2])}")
    _print_table(session.verdicts)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--only", default="", help="modules whose name holds this, no others")
    parser.add_argument("--share", type=float, default=1.0, help="of each module's mutants, drawn by a fixed seed")
    parser.add_argument("--again", type=Path, help="those alone that the output of an earlier run names as not caught")
    parser.add_argument("--jobs", type=int, default=1, help="so many at a time")
    return parser.parse_args()


def _make(folder: Path, only: str, share: float, again: set[str] | None) -> tuple[list[str], dict[str, str]]:
    """Copy what the tests need, with all mutants in it; return the names of those to run, and each module's text."""
    for name in NEEDED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, folder / name)
    names, sources = list[str](), dict[str, str]()
    for path in sorted(path for room in MUTATED for path in (ROOT / room).glob("*.py")):
        relative = path.relative_to(ROOT)
        module = ".".join(relative.with_suffix("").parts)
        if only not in module or (again is not None and not any(name.startswith(f"{module}.") for name in again)):
            continue
        mutated = mutate_file_contents(str(relative), _without_decorators(path.read_text("utf-8")))
        (folder / relative).write_text(mutated.code, "utf-8")
        sources[module] = mutated.code
        own = sorted(f"{module}.{name}" for name in mutated.mutant_names)
        drawn = random.Random(SEED).sample(own, round(len(own) * share))
        names += [name for name in drawn if again is None or name in again]
    random.Random(SEED).shuffle(names)  # a run that is broken off has told of all modules
    return names, sources


def _without_decorators(source: str) -> str:
    """`@cache` above `def f` → `f = cache(f)` below it: mutmut passes over a function with a decorator."""
    lines = source.splitlines(keepends=True)
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    for function in sorted(functions, key=lambda node: -node.lineno):
        names = [ast.unparse(each) for each in function.decorator_list]
        if len(names) == 1 and names[0].startswith(("cache", "lru_cache", "property")):
            indent = " " * function.col_offset
            lines.insert(function.end_lineno or 0, f"{indent}{function.name} = {names[0]}({function.name})\n")
            del lines[function.decorator_list[0].lineno - 1]
    return "".join(lines)


class _Session:
    """A pytest plugin: in place of the tests it runs the mutants."""

    def __init__(self, mutants: list[str], jobs: int) -> None:
        self.mutants = mutants
        self.jobs = jobs
        self.verdicts: dict[str, str] = {}

    def pytest_collection(self) -> None:
        """Make hypothesis the same every time; pytest rewrites it, so that it is imported no earlier."""
        from hypothesis import HealthCheck, settings  # noqa: PLC0415

        settings.register_profile("mutants", deadline=None, database=None, suppress_health_check=list(HealthCheck))
        settings.load_profile("mutants")

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Learn which test reaches which function, then run each mutant on those."""
        reaching: dict[str, list[tuple[float, int]]] = defaultdict(list)
        told = Path("told.json")
        ((_, status),) = _forks([session.items], lambda items: _learn(items, told), 1)
        if status:
            raise pytest.UsageError("a test fails without a mutant")
        for number, (spent, functions) in enumerate(json.loads(told.read_text("utf-8"))):
            for function in functions:
                reaching[function].append((spent, number))

        everything = sorted({each for tests in reaching.values() for each in tests})

        def run(mutant: str) -> int:
            tests = sorted(reaching[mutant.partition("__mutmut_")[0]])
            if len(tests) < _FEW:
                tests += everything
            return _run([session.items[number] for _, number in tests], mutant, sum(spent for spent, _ in tests))

        reached = [mutant for mutant in self.mutants if reaching.get(mutant.partition("__mutmut_")[0])]
        gc.freeze()
        found: dict[str, int] = {}
        for mutant, status in _forks(reached, run, self.jobs):
            found[mutant] = status
            print(f"{len(found)} of {len(reached)}: {_verdict(status)} {mutant}", file=sys.stderr)
        for mutant in self.mutants:
            self.verdicts[mutant] = _verdict(found[mutant]) if mutant in found else NO_TESTS
        return True


def _verdict(status: int) -> str:
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGPROF, signal.SIGKILL):
        return TIMEOUT
    return CAUGHT if status else SURVIVED


def _forks(tasks: Iterable[T], work: Callable[[T], int], jobs: int) -> Iterator[tuple[T, int]]:
    """Do each piece of work in a process of its own, so many at a time; yield each with its wait status."""
    running: dict[int, T] = {}
    for task in tasks:
        if len(running) == jobs:
            pid, status = os.wait()
            yield running.pop(pid), status
        pid = os.fork()
        if not pid:
            status = 1
            try:
                status = work(task)
            finally:  # whatever a mutant raises, this process goes no further
                os._exit(status)
        running[pid] = task
    while running:
        pid, status = os.wait()
        yield running.pop(pid), status


def _learn(items: list[pytest.Item], told: Path) -> int:
    """Run the tests without a mutant; write what time each takes and which functions it reaches. What a cache answers, it
    reaches no more: an earlier test did.
    """
    set_mutant_under_test("stats")
    learnt = []
    for item in items:
        begun = time.process_time()
        if _fails(item):
            return 1
        learnt.append((time.process_time() - begun, sorted(state()._stats)))  # noqa: SLF001 - mutmut's own record
        state()._stats.clear()  # noqa: SLF001
    told.write_text(json.dumps(learnt), "utf-8")
    return 0


def _run(items: list[pytest.Item], mutant: str, usual: float) -> int:
    """Run tests on a mutant until one fails, in at most twenty times their usual time."""
    set_mutant_under_test(mutant)
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    signal.setitimer(signal.ITIMER_PROF, 2 + 20 * usual)
    return int(any(_fails(item) for item in items))


def _fails(item: pytest.Item) -> bool:
    return any(report.failed for report in runtestprotocol(item, log=False))


def _module(mutant: str) -> str:
    return mutant.rpartition(".")[0]


def _difference(source: str, mutant: str) -> str:
    """Return what a mutant changes, as the lines of a diff."""
    functions = _functions(source)
    original, mutated = functions[f"{mutant.partition('__mutmut_')[0]}__mutmut_orig"], functions[mutant]
    changed = difflib.unified_diff(original, mutated, n=0, lineterm="")
    return "\n".join(f"    {line}" for line in changed if not line.startswith(("---", "+++", "@@")))


@cache
def _functions(source: str) -> dict[str, list[str]]:
    """Return the lines of each function of a module, the first one, with the name, left out."""
    lines = source.splitlines()
    nodes = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))
    return {node.name: lines[node.lineno : node.end_lineno] for node in nodes}


def _print_table(verdicts: dict[str, str]) -> None:
    modules: dict[str, Counter[str]] = defaultdict(Counter)
    for name, verdict in verdicts.items():
        modules[_module(name)][verdict] += 1
        modules["together"][verdict] += 1
    columns = (CAUGHT, SURVIVED, TIMEOUT, NO_TESTS)
    print(f"{'':40}{'mutants':>9}" + "".join(f"{column:>10}" for column in columns) + f"{'caught':>10}")
    for module, counts in sorted(modules.items(), key=lambda each: each[0] == "together"):
        of_all = (counts[CAUGHT] + counts[TIMEOUT]) / counts.total()
        row = "".join(f"{counts[column]:>10}" for column in columns)
        print(f"{module:40}{counts.total():>9}{row}{of_all:>10.1%}")


if __name__ == "__main__":
    sys.exit(main())
