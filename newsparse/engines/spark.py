"""newsparse on a Spark cluster, by `mapInArrow`: `parse(frame)`, and the job of `newsparse batch --engine spark`."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from py4j.protocol import Py4JError
from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from newsparse import arrow
from newsparse.engines import did_not_start, gave_up
from newsparse.engines.parts import WRITTEN, write
from newsparse.engines.shards import SHARD, Job
from newsparse.extension import in_force, put_in_force

# A task for each shard, so that none waits behind another; but Spark keeps a list of all tasks.
_MOST_TASKS = 10_000
# A session of our own prints errors alone; one that is there, or that is set up elsewhere, keeps its ways.
_QUIET = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.log.level": "ERROR"}
_LOGGING = f"-Dlog4j2.configurationFile={os.path.join(os.path.dirname(__file__), 'log4j2.properties')}"
# What is set where somebody else has said how Spark shall run.
_SAID = ("PYSPARK_GATEWAY_PORT", "PYSPARK_SUBMIT_ARGS", "SPARK_CONF_DIR")


def parse(frame: DataFrame, **options: Any) -> DataFrame:
    """Return a frame of `newsparse.arrow.OUTCOME`: the articles of a frame that has a column of texts.

    `options`: what `newsparse.arrow.parse` takes (`text_field`, `id_field`, `policy` …).
    """
    extension = in_force()

    def records(batches: Iterable[Any]) -> Iterator[Any]:
        put_in_force(extension)
        for batch in batches:
            for begin in range(0, batch.num_rows, arrow.BATCH_ROWS):
                yield arrow.parse(batch.slice(begin, arrow.BATCH_ROWS), **options)

    return _mapped(frame, records, arrow.OUTCOME)


def distribute(shards: Any, job: Job) -> list[dict[str, Any]]:
    """Have the parts of all shards written, by the session that is there, or by one of our own on this machine."""

    def written(batches: Iterable[Any]) -> Iterator[Any]:
        return (write(batch, job) for batch in batches)

    with _session() as session:
        tasks = min(len(shards), _MOST_TASKS)
        rows = session.sparkContext.parallelize(shards.to_pylist(), tasks)
        frame = session.createDataFrame(rows, from_arrow_schema(SHARD))
        try:
            return [row.asDict() for row in _mapped(frame, written, WRITTEN).collect()]
        except (PySparkException, Py4JError) as error:
            raise gave_up("spark", error) from error


def _mapped(frame: DataFrame, function: Any, schema: Any) -> DataFrame:
    with _without_pandas():
        return frame.mapInArrow(function, from_arrow_schema(schema))


@contextmanager
def _session() -> Iterator[SparkSession]:
    """Give the session that is there, if one is; else one of our own, for as long as the block lasts: on the cluster that
    Spark's own settings name (`spark-submit --master …`), or on this machine.
    """
    active = SparkSession.getActiveSession()
    if active is not None:
        yield active
        return
    session = _started()
    try:
        yield session
    finally:
        session.stop()


def _started() -> SparkSession:
    # The workers' Python has to have newsparse: it is this one, where nothing else is said.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("newsparse")
    if not any(name in os.environ for name in _SAID):
        os.environ.setdefault("SPARK_SUBMIT_OPTS", _LOGGING)
        builder = builder.config(map=_QUIET)
    try:
        with _without_pandas():
            return builder.getOrCreate()
    except (PySparkException, Py4JError, OSError) as error:
        raise did_not_start("spark", error, "is Java 17 or later installed, and JAVA_HOME right?") from error


@contextmanager
def _without_pandas() -> Iterator[None]:
    """Pass over a warning: Spark wants pandas for any function in Python, and no later one than 2. None of ours uses it."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "PySpark does not yet fully support pandas", FutureWarning)
        yield
