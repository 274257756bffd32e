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
from newsparse.engines import did_not_start, gave_up
from newsparse.engines.parts import write
from newsparse.engines.shards import Job
from newsparse.extension import in_force, put_in_force

# A task for each shard, so that none waits behind another; but Ray keeps a list of all tasks.
_MOST_TASKS = 10_000
# A cluster of our own, on this machine: quiet, and calling nobody.
_LOCAL = {"address": "local", "include_dashboard": False, "log_to_driver": False, "logging_level": logging.ERROR}

_OWN = "does this machine do much else? ray start --head tells more"
_THEIRS = "is RAY_ADDRESS right, and does its cluster run?"


def parse(dataset: ray.data.Dataset, *, batch_rows: int = arrow.BATCH_ROWS, **options: Any) -> ray.data.Dataset:
    """Return a dataset of `newsparse.arrow.OUTCOME`: the articles of a dataset that has a column of texts.

    `options`: what `newsparse.arrow.parse` takes (`text_field`, `id_field`, `policy` …). `batch_rows`: how many texts it is
    given at a time.
    """
    extension = in_force()

    def records(batch: Any) -> Any:
        put_in_force(extension)
        return pa.Table.from_batches([arrow.parse(batch, **options)])

    return dataset.map_batches(records, batch_format="pyarrow", batch_size=batch_rows)


def distribute(shards: Any, job: Job) -> list[dict[str, Any]]:
    """Have the parts of all shards written, on the cluster of `RAY_ADDRESS`, or on one of our own on this machine."""

    def written(batch: Any) -> Any:
        return pa.Table.from_batches([write(batch, job)])

    with _cluster() as is_own:
        rows = -(-len(shards) // _MOST_TASKS)
        blocks = [shards.slice(begin, rows) for begin in range(0, len(shards), rows)]
        dataset = ray.data.from_arrow(blocks).map_batches(written, batch_format="pyarrow", batch_size=None)
        # A shard tells nothing until it is done, and may take hours: Ray would give up after half an hour.
        dataset.context.execution_no_progress_timeout_s = -1
        dataset.context.print_on_execution_start = not is_own
        dataset.context.enable_progress_bars = not is_own
        try:
            return list(dataset.take_all())
        except ray.exceptions.RayError as error:
            raise gave_up("ray", error) from error


@contextmanager
def _cluster() -> Iterator[bool]:
    """Join the cluster that is there, if one is; else have one of our own for the block's time. Give whether it is ours."""
    if ray.is_initialized():
        yield False
        return
    is_own = "RAY_ADDRESS" not in os.environ
    if is_own:
        os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
        logging.getLogger("ray.data").setLevel(logging.ERROR)
    try:
        ray.init(**_LOCAL if is_own else {})
    except Exception as error:  # a bare Exception where it waited in vain, a ValueError for an address that is none
        raise did_not_start("ray", error, _OWN if is_own else _THEIRS) from error
    try:
        yield is_own
    finally:
        ray.shutdown()
