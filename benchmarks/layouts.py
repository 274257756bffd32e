"""What an article of each database costs as files grow, and how much memory a stream of them takes.

    python benchmarks/layouts.py [--many 1000 10000] [--only lexis factiva]

For each kind of file: microseconds an article at the first and at the last size, the slope of the time on a log-log scale
(1.0: linear; 2.0: quadratic), and the most memory that streaming the last one took beyond the file's bytes, in KiB. Parsing
is told apart from cutting: `cut` reads the articles and names their parts, `parse` makes the records as well.
"""

from __future__ import annotations

import argparse
import io
import sys
import time
import tracemalloc
from collections.abc import Iterable
from math import log
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from exports import EXPORTS, printed, stories

from newsparse.article import articles
from newsparse.document import Document
from newsparse.layouts import lay_out
from newsparse.readers import Reading, documents_of
from newsparse.readers.stream import Stream
from newsparse.readers.text import pieces


def main() -> None:
    """Print one line for each kind of file."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    options.add_argument("--many", type=int, nargs="+", default=[1_000, 10_000], help="how many articles a file holds")
    options.add_argument("--only", nargs="+", choices=EXPORTS, default=list(EXPORTS))
    chosen = options.parse_args()
    print(f"{'kind':16} {'articles':>9} {'cut µs':>8} {'parse µs':>9} {'slope':>6} {'memory KiB':>11}")
    for name in chosen.only:
        measure(name, chosen.many)


def measure(name: str, sizes: list[int]) -> None:
    """Print what a kind of file costs at each size."""
    spent = []
    for size in sizes:
        data = printed(name, stories(size)).encode()
        cutting = timed(lambda data=data: sum(1 for _ in laid(data)), size)
        parsing = timed(lambda data=data: sum(1 for each in found(data) for _ in articles(each)), size)
        spent.append(parsing)
        slope = log(parsing * size / (spent[0] * sizes[0])) / log(size / sizes[0]) if size != sizes[0] else float("nan")
        peak = memory(data) if size == sizes[-1] else float("nan")
        print(f"{name:16} {size:9} {cutting * 1e6:8.0f} {parsing * 1e6:9.0f} {slope:6.2f} {peak:11.0f}", flush=True)


def timed(run: object, size: int) -> float:
    """Return the seconds of computing that an article takes."""
    assert callable(run)
    start = time.process_time()
    count = run()
    assert count == size, (count, size)
    return (time.process_time() - start) / size


def found(data: bytes) -> Iterable[Document]:
    """Yield what the reader streams out of a file."""
    stream = Stream(io.BytesIO(data))
    return (each for each in documents_of(pieces(stream, "-", Reading()), Reading()) if isinstance(each, Document))


def laid(data: bytes) -> Iterable[Document]:
    """Yield the articles with their parts named."""
    return (each for document in found(data) for each in lay_out(document))


def memory(data: bytes) -> float:
    """Return the most KiB that streaming a file allocates at a time."""
    tracemalloc.start()
    for _ in laid(data):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1024


if __name__ == "__main__":
    main()
