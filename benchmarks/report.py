"""What `newsparse report` costs: time, memory, the size of the page, and how long Chromium takes to open it.

    python benchmarks/report.py [--records 100000] [--distinct 2000] [--opens 5]

The records are those of generated articles, one in five of them with a misleading date or none; the same ones come again
under ids of their own. Prints a Markdown table; needs the extra `test`, and a Chromium to open the page. Nothing asserts.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from articles import messy
from measuring import ENVIRONMENT, NEWSPARSE, Bar, Row, adopt_orphans, figures, spend

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
from browser import chromium, installed

_SECONDS, _MEBIBYTES, _MEGABYTES, _OPENS = Bar(most=60), Bar(most=300), Bar(most=5), Bar(most=2)
# What the page itself tells of its opening, in milliseconds, and the first moment at which something is to be seen.
_TIMES = """() => {
    const [page] = performance.getEntriesByType("navigation");
    return [page.loadEventEnd, performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0];
}"""


def written(folder: Path, suffix: str, distinct: int, count: int) -> Path:
    """Write so many records, so many of them distinct, and return the file."""
    dump, few, many = folder / "dump.jsonl", folder / f"few{suffix}", folder / f"records{suffix}"
    dump.write_text("".join(f"{json.dumps({'text': text})}\n" for text in messy(distinct)), encoding="utf-8")
    subprocess.run([*NEWSPARSE, "batch", "-q", dump, "-o", few], check=True, env=ENVIRONMENT)
    if suffix == ".jsonl":
        lines = few.read_text("utf-8").splitlines()
        with many.open("w", encoding="utf-8") as file:
            file.writelines(
                line.replace('"id":null', f'"id":"{at}"', 1) + "\n"
                for at, line in enumerate(islice(cycle(lines), count))
            )
    else:
        _repeat(few, many, count)
    return many


def _repeat(few: Path, many: Path, count: int) -> None:
    import pyarrow.parquet as pq  # noqa: PLC0415 - an extra

    from newsparse.arrow import SCHEMA  # noqa: PLC0415
    from newsparse.writers.parquet import write  # noqa: PLC0415

    table = pq.read_table(few).cast(SCHEMA)
    with many.open("wb") as file:
        write(_batches(table, count), file, SCHEMA)


def _batches(table: object, count: int) -> Iterator[object]:
    for batch in cycle(table.to_batches()):  # type: ignore[attr-defined]
        if count <= 0:
            return
        yield batch.slice(0, count)
        count -= batch.num_rows


def opened(page: Path, times: int) -> tuple[float, float]:
    """Return the seconds until a page is loaded, and until something is to be seen: medians."""
    found = []
    with chromium() as browser:
        for _ in range(times):
            tab = browser.new_page()
            tab.goto(page.as_uri())
            tab.wait_for_timeout(200)
            found.append(tab.evaluate(_TIMES))
            tab.close()
    loaded, seen = (statistics.median(each) / 1000 for each in zip(*found, strict=True))
    return loaded, seen


def measured(records: Path, page: Path, count: int) -> Iterator[Row]:
    """Yield what a report of a file costs."""
    spent = spend([*NEWSPARSE, "report", str(records), "-o", str(page)], watched=True)
    what = f"{count:,} records of {records.suffix} ({records.stat().st_size / 1e6:,.0f} MB)"
    # One process that waits for nothing: what it computes is what it takes on a machine that does nothing else.
    yield Row(f"{what}, CPU time", f"{spent.wall:.0f} s by the clock", "", spent.cpu, "s", _SECONDS)
    yield Row(f"{what}, memory", "", "", round(spent.peak, 1), "MiB", _MEBIBYTES)


def main() -> None:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--distinct", type=int, default=2_000)
    parser.add_argument("--opens", type=int, default=5)
    options = parser.parse_args()
    adopt_orphans()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "report.html")
        for suffix in (".parquet", ".jsonl"):
            records = written(Path(folder), suffix, options.distinct, options.records)
            rows += measured(records, page, options.records)
            records.unlink()
        rows.append(Row("the page, size", "", "", page.stat().st_size / 1e6, "MB", _MEGABYTES))
        if installed():
            loaded, seen = opened(page, options.opens)
            rows.append(Row("the page, opened in Chromium", f"first seen after {seen:.2f} s", "", loaded, "s", _OPENS))
    print(figures(rows))


if __name__ == "__main__":
    main()
