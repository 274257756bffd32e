"""Fuzz the targets with atheris: `python tests/fuzz/run.py --seconds 300`.

Each target runs in a process of its own for so many seconds of CPU time, beginning with its seeds and with what an earlier
run left in `--corpus`. What breaks a law, crashes or takes longer than a second is made as small as it goes and saved in
`--finds`; the exit status is 1 if anything was, 0 if nothing. CONTRIBUTING.md tells how a find becomes a case.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

HERE = Path(__file__).resolve().parent
# Seconds of CPU that one input may take, and what a process may take of memory, in MiB.
LIMIT, MEMORY = 1.0, 2048
LONGEST = 8192


class HangError(BaseException):
    """An input took longer than `LIMIT`: no `except Exception` swallows it."""


def limited(run: Callable[[bytes], None], seconds: float = LIMIT) -> Callable[[bytes], None]:
    """Return the target with a limit of CPU time: whatever else the machine does, an input has its second."""

    def hang(number: int, frame: FrameType | None) -> None:
        raise HangError

    signal.signal(signal.SIGPROF, hang)

    def ran(data: bytes) -> None:
        signal.setitimer(signal.ITIMER_PROF, seconds)
        try:
            run(data)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)

    return ran


def broken(run: Callable[[bytes], None], data: bytes) -> tuple[str, str]:
    """Return what an input breaks, as a name to tell finds apart by and as a traceback; ("", "") where it breaks nothing."""
    try:
        run(data)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        frames = [each for each in traceback.extract_tb(error.__traceback__) if each.filename != __file__]
        at = frames[-1] if frames else None
        # A hang is caught wherever it is: all of a target's are one.
        where = "" if isinstance(error, HangError) or at is None else f"{Path(at.filename).name}:{at.lineno}"
        return f"{type(error).__name__} {where}", traceback.format_exc()
    return "", ""


def smallest(run: Callable[[bytes], None], data: bytes, what: str, seconds: float = 20) -> bytes:
    """Return the least of an input that still breaks the same: stretches are left out, long ones first."""
    until = time.process_time() + seconds
    size = max(1, len(data) // 2)
    while size and time.process_time() < until:
        at, shrunk = 0, False
        while at < len(data) and time.process_time() < until:
            less = data[:at] + data[at + size :]
            if broken(run, less)[0] == what:
                data, shrunk = less, True
            else:
                at += size
        size = size if shrunk and size == 1 else size // 2
    return data


# ------------------------------------------------------------------------------------------------ one target
def fuzz(name: str, seconds: float, corpus: Path, finds: Path) -> None:
    """Fuzz one target until its time is over; never returns."""
    import atheris

    sys.path.insert(0, str(HERE.parent))
    instrumenting = atheris.instrument_imports(include=["newsparse"])
    instrumenting.__enter__()  # for good: half of the package is imported when it is needed
    from fuzz.packing import changed_inside
    from fuzz.seeds import TOKENS
    from fuzz.targets import TARGETS

    target = TARGETS[name]
    run = limited(target.run)
    known: dict[str, Any] = {}
    executions, until = 0, time.process_time() + seconds
    (corpus / name).mkdir(parents=True, exist_ok=True)
    for seed in target.seeds():
        (corpus / name / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    words = corpus / f"{name}.dict"
    words.write_text("".join(f'"{_escaped(token)}"\n' for token in TOKENS))

    def one(data: bytes) -> None:
        nonlocal executions
        executions += 1
        what, trace = broken(run, data)
        if what and what not in known:
            small = smallest(run, data, what)
            known[what] = _save(finds, name, what, small, trace)
        if time.process_time() > until:
            told = {"name": name, "executions": executions, "cpu": time.process_time(), "finds": known}
            print(f"TOLD {json.dumps(told)}", file=sys.stderr, flush=True)
            os.kill(os.getpid(), signal.SIGTERM)

    def change(data: bytes, most: int, seed: int) -> bytes:
        dice = random.Random(seed)
        inside = None
        if target.packing and dice.randrange(2):
            inside = changed_inside(target.packing, data, dice, lambda part: atheris.Mutate(part, most))
        return inside if inside is not None and len(inside) <= most else atheris.Mutate(data, most)

    arguments = [
        sys.argv[0], f"-artifact_prefix={finds}/{name}-", f"-rss_limit_mb={MEMORY}", f"-max_len={LONGEST}", f"-dict={words}",
        "-timeout=60", "-print_final_stats=1", str(corpus / name),
    ]  # fmt: skip
    atheris.Setup(arguments, one, **({"custom_mutator": change} if target.packing else {}))
    atheris.Fuzz()


def _escaped(token: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in token)


def _save(finds: Path, name: str, what: str, data: bytes, trace: str) -> str:
    path = finds / f"{name}-{re.sub(r'[^A-Za-z0-9]+', '-', what).strip('-')}"
    path.write_bytes(data)
    path.with_name(f"{path.name}.txt").write_text(f"{data!r}\n{trace}")
    return str(path)


# ------------------------------------------------------------------------------------------------ all targets
class Ran(NamedTuple):
    """What came of a target."""

    name: str
    cpu: float
    executions: int
    edges: int
    finds: list[str]


def ran(name: str, seconds: float, corpus: Path, finds: Path) -> Ran:
    """Fuzz a target in a process of its own."""
    command = [sys.executable, __file__, "--child", name, "--seconds", str(seconds)]
    command += ["--corpus", str(corpus), "--finds", str(finds)]
    before = set(finds.iterdir())
    done = subprocess.run(command, check=False, capture_output=True, text=True, errors="replace")
    lines = [line for line in done.stderr.splitlines() if line.startswith("TOLD ")]
    told = json.loads(lines[-1].removeprefix("TOLD ")) if lines else {"cpu": 0.0, "executions": 0, "finds": {}}
    found = set(told["finds"].values())
    if not lines:  # it did not come to its end: memory, or a crash of the interpreter, whose input the fuzzer has saved
        died = finds / f"{name}-died.txt"
        died.write_text(done.stderr[-20_000:])
        saved = {str(path) for path in set(finds.iterdir()) - before if path.name.startswith(f"{name}-")}
        found |= {path for path in saved if not path.endswith(".txt")} or {str(died)}
    edges = re.findall(r"cov: (\d+)", done.stderr)
    return Ran(name, told["cpu"], told["executions"], int(edges[-1]) if edges else 0, sorted(found))


def main() -> int:
    """Fuzz, tell, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="CPU time for each target (default: 60)")
    parser.add_argument(
        "--only", action="append", default=[], metavar="TARGET", help="a target, or the beginning of several names"
    )
    parser.add_argument("--jobs", type=int, default=1, help="targets at the same time")
    parser.add_argument("--corpus", type=Path, help="keep what reaches new code here (default: a temporary directory)")
    parser.add_argument("--finds", type=Path, help="save finds here (default: a temporary directory that is kept)")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    said = parser.parse_args()
    if said.child:
        fuzz(said.child, said.seconds, said.corpus, said.finds)
    if find_spec("atheris") is None:
        parser.error("atheris is not installed: pip install -e '.[fuzz]'")
    sys.path.insert(0, str(HERE.parent))
    from fuzz.targets import TARGETS

    names = [name for name in TARGETS if not said.only or name.startswith(tuple(said.only))]
    if not names:
        parser.error(f"no such target; there are: {', '.join(TARGETS)}")
    finds = said.finds or Path(tempfile.mkdtemp(prefix="newsparse-finds-"))
    finds.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="newsparse-corpus-") as temporary:
        corpus = said.corpus or Path(temporary)
        with ThreadPoolExecutor(said.jobs) as pool:
            found = []
            for each in pool.map(lambda name: ran(name, said.seconds, corpus, finds), names):
                found.append(each)
                print(
                    f"{each.name:22} {each.cpu:7.0f} s CPU {each.executions:9,} executions {each.edges:6,} edges",
                    *each.finds,
                    flush=True,
                )
    cpu, executions = sum(each.cpu for each in found), sum(each.executions for each in found)
    count = sum(len(each.finds) for each in found)
    print(
        f"{len(found)} targets, {cpu:,.0f} s CPU, {executions:,} executions, {count} finds{f', in {finds}' if count else ''}"
    )
    return int(count > 0)


if __name__ == "__main__":
    sys.exit(main())
