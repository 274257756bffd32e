"""newsparse on a Ray cluster, by Ray Data: `parse(dataset)`, and the job of `newsparse batch --engine ray`."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pyarrow as pa
import ray
import ray.data

from newsparse import arrow
from newsparse.engines import gave_up
from newsparse.engines.parts import write
from newsparse.engines.shards import Job

# A task for each shard, so that none waits behind another; but Ray keeps a list of all tasks.
_MOST_TASKS = 10_000
# A cluster of our own, on this machine: quiet, and calling nobody.
_LOCAL = {"address": "local", "include_dashboard": False, "log_to_driver": False, "logging_level": logging.ERROR}


def parse(dataset: ray.data.Dataset, *, batch_rows: int = arrow.BATCH_ROWS, **options: Any) -> ray.data.Dataset:
    """Return a dataset of `newsparse.arrow.OUTCOME`: the articles of a dataset that has a column of texts.

    `options`: what `newsparse.arrow.parse` takes (`text_field`, `id_field`, `policy` …). `batch_rows`: how many texts it is
    given at a time.
    """

    def records(batch: Any) -> Any:
        return pa.Table.from_batches([arrow.parse(batch, **options)])

    return dataset.map_batches(records, batch_format="pyarrow", batch_size=batch_rows)


def distribute(shards: Any, job: Job) -> list[dict[str, Any]]:
    """Have the parts of all shards written, on the cluster of `RAY_ADDRESS`, or on one of our own on this machine."""

    def written(batch: Any) -> Any:
        return pa.Table.from_batches([write(batch, job)])

    with _cluster():
        rows = -(-len(shards) // _MOST_TASKS)
        blocks = [shards.slice(begin, rows) for begin in range(0, len(shards), rows)]
        dataset = ray.data.from_arrow(blocks).map_batches(written, batch_format="pyarrow", batch_size=None)
        try:
            return list(dataset.take_all())
        except ray.exceptions.RayError as error:
            raise gave_up("ray", error) from error


@contextmanager
def _cluster() -> Iterator[None]:
    """Join the cluster that is there, if one is; else have one of our own, for as long as the block lasts."""
    if ray.is_initialized():
        yield
        return
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    if "RAY_ADDRESS" in os.environ:
        ray.init()
    else:
        ray.init(**_LOCAL)
        _quiet()
    try:
        yield
    finally:
        ray.shutdown()


def _quiet() -> None:
    """Let Ray Data print neither its plan nor its progress."""
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    context.print_on_execution_start = False
    logging.getLogger("ray.data").setLevel(logging.ERROR)
