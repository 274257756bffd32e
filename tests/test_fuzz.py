"""What the fuzzer tries, in a short and deterministic run: every target on its seeds, on damage to them, and on what was
found before. `python tests/fuzz/run.py` is the long one.
"""

from __future__ import annotations

import random
import sys
import zlib
from pathlib import Path

import pytest
from fuzz.packing import PACKINGS, changed_inside
from fuzz.run import broken, limited, smallest
from fuzz.targets import TARGETS, Target, damaged

from newsparse.layouts import LAYOUTS
from newsparse.readers import FORMATS
from newsparse.readers.signatures import PACKED

FINDS = sorted((Path(__file__).parent / "fuzz" / "finds").glob("*/*"))
# What a target cannot do without.
EXTRAS = {
    "reader-parquet": "pyarrow", "reader-warc": "fastwarc", "reader-html": "resiliparse", "reader-auto": "pyarrow",
    "reader-zstd": "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd",
}  # fmt: skip
# So many seeds of each target are damaged, evenly chosen, each so often.
SEEDS, OFTEN = 12, 2


@pytest.fixture(params=TARGETS)
def target(request: pytest.FixtureRequest) -> Target:
    pytest.importorskip(EXTRAS.get(request.param, "newsparse"))
    return TARGETS[request.param]


def test_seeds_break_nothing(target: Target) -> None:
    seeds = target.seeds()
    assert seeds
    for seed in seeds:
        target.run(seed)


def test_damaged_seeds_break_nothing(target: Target) -> None:
    seeds = target.seeds()
    for seed in seeds[:: max(1, len(seeds) // SEEDS)]:
        dice = random.Random(zlib.crc32(seed))
        for _ in range(OFTEN):
            target.run(damaged(seed, dice))
            if target.packing:
                inside = changed_inside(target.packing, seed, dice, lambda part: damaged(part, dice))  # noqa: B023
                target.run(inside or seed)


@pytest.mark.parametrize("path", FINDS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_was_found_is_mended(path: Path) -> None:
    """`finds/TARGET/what-it-is`: the smallest input that broke a law once."""
    pytest.importorskip(EXTRAS.get(path.parent.name, "newsparse"))
    limited(TARGETS[path.parent.name].run)(path.read_bytes())


def test_every_layout_reader_and_packing_is_a_target() -> None:
    packings = {packing for _, packing in PACKED} | {"tar"}
    assert {"timex", "parse", *(f"layout-{name}" for name in LAYOUTS)} <= TARGETS.keys()
    assert {f"reader-{name}" for name in {*FORMATS, *packings}} <= TARGETS.keys()


@pytest.mark.parametrize("name", PACKINGS)
def test_what_is_packed_can_be_changed_inside(name: str) -> None:
    target = TARGETS[f"reader-{name}"]
    if extra := EXTRAS.get(f"reader-{name}"):
        pytest.importorskip(extra)
    for seed in target.seeds():
        changed = changed_inside(PACKINGS[name], seed, random.Random(1), lambda part: part.replace(b"e", b"E", 1))
        assert changed is not None
        assert PACKINGS[name].unpack(changed) != PACKINGS[name].unpack(seed)


# ------------------------------------------------------------------------------------------------ the runner itself
def refuses_x(data: bytes) -> None:
    if b"x" in data and b"y" in data:
        raise ValueError("x and y")


def test_a_find_is_told_by_what_and_where_and_made_small() -> None:
    what, trace = broken(refuses_x, b"aaxbbycc")
    assert what.startswith("ValueError test_fuzz.py:")
    assert "x and y" in trace
    assert broken(refuses_x, b"aabbycc") == ("", "")
    assert smallest(refuses_x, b"a" * 500 + b"x" + b"b" * 300 + b"y" + b"c" * 9, what) == b"xy"


def test_a_hang_is_a_find() -> None:
    def hangs(data: bytes) -> None:
        try:
            while True:
                pass
        except Exception:
            pass

    what, _ = broken(limited(hangs, 0.05), b"")
    assert what.startswith("HangError")
