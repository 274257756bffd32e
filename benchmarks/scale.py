"""What a cluster costs: CPU time of the work that a worker does on a shard, as articles per core-hour.

    python benchmarks/scale.py [--articles 5000] [--runs 3] [SHARD]

Without SHARD the articles are generated, of 3 KB each, as JSON Lines. SHARD: a file of your own, of any format that
newsparse reads: a WARC file of Common Crawl, say. Prints a Markdown table. Nothing here asserts.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path

from articles import json_lines

from newsparse.engines.parts import write
from newsparse.engines.shards import Job, plan, prepare, table_of
from newsparse.readers import Reading

_FORMATS = ("parquet", "jsonl")
_BILLION = 1_000_000_000


def written(shard: Path, output: Path, kind: str) -> tuple[float, int, int]:
    """Write a shard's part as a worker does; return the CPU seconds it took, its records, and its bytes."""
    job = Job(str(output), kind, None, Reading(), None)
    shards, failures = plan([str(shard)], job, 1)
    prepare(shards, failures, job)
    begin = time.process_time()
    (part,) = write(table_of(shards), job).to_pylist()
    return time.process_time() - begin, part["records"], (output / part["part"]).stat().st_size


def main() -> None:
    """Measure, and print what a thousand million articles cost."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("shard", nargs="?", type=Path)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        shard = options.shard or Path(folder, "shard.jsonl")
        if options.shard is None:
            shard.write_text(json_lines(options.articles), encoding="utf-8")
        runs = {
            kind: [written(shard, Path(folder, f"{kind}{run}"), kind) for run in range(options.runs)]
            for kind in _FORMATS
        }
    print(
        "| parts | articles | µs per article | articles per core-hour | core-hours for 1,000 million | bytes per record |"
    )
    print("|---|---|---|---|---|---|")
    for kind, figures in runs.items():
        seconds, records, size = statistics.median(each[0] for each in figures), *figures[0][1:]
        each = seconds / records
        print(
            f"| {kind} | {records:,} | {each * 1e6:,.0f} | {3600 / each:,.0f} | {each * _BILLION / 3600:,.0f} "
            f"| {size / records:,.0f} |"
        )


if __name__ == "__main__":
    main()
