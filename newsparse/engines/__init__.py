"""Many machines: the sources of a job are shared out over a Ray or a Spark cluster, and each part of the output is written
where its sources are read.

    newsparse.engines.run("ray", ["dump/"], "records/")

In a notebook, `newsparse.engines.ray.parse(dataset)` and `newsparse.engines.spark.parse(frame)` turn a column of texts into
the columns of the record.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

from newsparse.extension import in_force
from newsparse.readers import Failure, Reading

if TYPE_CHECKING:
    import pyarrow as pa

    from newsparse.engines.shards import Job
    from newsparse.normalizer import Policy

# Each engine by name: its module is imported when it is asked for, and has `distribute`.
ENGINES = ("ray", "spark")
# How a part can be written.
FORMATS = ("parquet", "jsonl")
# Small files are read together, so many bytes in a shard; a larger file is a shard of its own.
SHARD_BYTES = 64 << 20
# "KeyError: 'nosuch'", somewhere below the trace of a worker, and above what the engine wraps it in.
_EXCEPTION = re.compile(r"(?!ray\.|org\.)[\w.]+(?:Error|Exception)\b:")
_AGAIN = "run the same job again: it writes only the parts that are missing"


class Counts(NamedTuple):
    """What a job came to. `records`, `failures`: in all parts. `parts`: how many there are; `skipped`: of these, how many
    were there already, complete. `missing`: what kept the others from being written.
    """

    records: int = 0
    failures: int = 0
    parts: int = 0
    skipped: int = 0
    missing: tuple[Failure, ...] = ()


class EngineError(Exception):
    """A job that cannot be run, or not to its end: where that was, what happened, and what to try."""

    def __init__(self, where: str, what: str, advice: str) -> None:
        super().__init__(f"{where}: {what}; {advice}")
        self.where: str = where
        self.what: str = what
        self.advice: str = advice

    def __reduce__(self) -> tuple[type[EngineError], tuple[str, str, str]]:
        return EngineError, (self.where, self.what, self.advice)


class Engine(Protocol):
    """What a module in `ENGINES` has."""

    def distribute(self, shards: pa.Table, job: Job) -> list[dict[str, Any]]:
        """Have `newsparse.engines.parts.write` called on each row of `shards`; return what it told of the parts.

        Raises EngineError where the engine gave up.
        """


def run(
    engine: str,
    inputs: Iterable[str | Failure],
    output: str,
    *,
    format: str = "parquet",
    fields: tuple[str, ...] | None = None,
    reading: Reading | None = None,
    policy: Policy | None = None,
    shard_bytes: int = SHARD_BYTES,
) -> Counts:
    """Read all inputs on a cluster, and write a directory of parts: the same records as one machine gives.

    `engine`: one of `ENGINES`. `inputs`: files and directories that every machine can read under the same path, or URIs
    (`https://…`, `s3://…` and what else pyarrow reads). `output`: a directory that every machine can write to, or the URI
    of one. `format`: one of `FORMATS`. `fields`: the record's keys to write, else all. `reading`, `policy`: what is said
    of the inputs, and decided about dates. `shard_bytes`: small files are read together, so many bytes in a part.
    What `newsparse.extend` has put in force here is in force on all machines.

    A part is complete or not there, and the same job run again writes only those that are not. What failed is told in
    `_errors/`, beside the parts, one JSON object a line. Raises EngineError.
    """
    module = _engine(engine)
    from newsparse.engines.shards import Job, plan, prepare, table_of  # noqa: PLC0415 - they need pyarrow

    job = Job(output, format, fields, reading or Reading(), policy, in_force())
    shards, failures = plan(inputs, job, shard_bytes)
    prepare(shards, failures, job)
    written = module.distribute(table_of(shards), job) if shards else []
    return Counts(
        records=sum(part["records"] for part in written),
        failures=sum(part["failures"] for part in written) + len(failures),
        parts=sum(not part["error"] for part in written),
        skipped=sum(part["skipped"] for part in written),
        missing=tuple(Failure(part["part"], None, part["error"], _AGAIN) for part in written if part["error"]),
    )


def did_not_start(engine: str, error: Exception, advice: str) -> EngineError:
    """Return what to raise where an engine has no cluster: what it says of that, and what to look at."""
    return EngineError(engine, f"it did not start ({error})", advice)


def gave_up(engine: str, error: Exception) -> EngineError:
    """Return what to raise where an engine ends a job: its own words are in `error`, at length."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()] or [type(error).__name__]
    told = next(filter(_EXCEPTION.match, reversed(lines)), lines[0])
    return EngineError(engine, f"the job ended early ({told})", _AGAIN)


def _engine(name: str) -> Engine:
    if name not in ENGINES:
        raise EngineError("newsparse", f"no engine is called {name!r}", f"there is {' and '.join(ENGINES)}")
    try:
        return cast("Engine", import_module(f"newsparse.engines.{name}"))
    except ImportError as error:
        what = f"the engine {name} is not installed ({error})"
        raise EngineError("newsparse", what, f"pip install 'newsparse[{name}]'") from None
