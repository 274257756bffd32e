"""What a job on many machines consists of: shards, each some sources and the part of the output that is made of them.

A part's name holds a digest of all that its content depends on: what is there under that name is what would be written.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa

from newsparse import __version__
from newsparse.engines import FORMATS, EngineError
from newsparse.engines.place import place_of
from newsparse.readers.failure import Failure, failed
from newsparse.readers.names import is_remote, printable_name
from newsparse.readers.sources import STDIN, Source, sources
from newsparse.writers.output import OutputError
from newsparse.writers.strict_json import to_json

if TYPE_CHECKING:
    from newsparse.extension import Extension
    from newsparse.normalizer import Policy
    from newsparse.readers import Reading

ERRORS = "_errors"
# What failed before there was a shard: an empty directory, a path that leads nowhere.
_INPUTS = "inputs"
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9.-]+|^[._-]+")


class Job(NamedTuple):
    """What all shards have in common: see `newsparse.engines.run`."""

    output: str
    format: str
    fields: tuple[str, ...] | None
    reading: Reading
    policy: Policy | None
    extension: Extension | None = None


class Shard(NamedTuple):
    """A part's name, and the sources that it is made of: where they are, and what their records' `source` says."""

    part: str
    path: Sequence[str]
    name: Sequence[str]


SHARD = pa.schema([("part", pa.string()), ("path", pa.list_(pa.string())), ("name", pa.list_(pa.string()))])


class _File(NamedTuple):
    """A source with what tells whether it changed; a URI's size is not asked for."""

    path: str
    name: str
    size: int | None
    changed: int


def plan(inputs: Iterable[str | Failure], job: Job, shard_bytes: int) -> tuple[list[Shard], list[Failure]]:
    """Return the shards of a job, in the order of its inputs, and the inputs that failed. Raises EngineError."""
    if job.format not in FORMATS:
        raise EngineError("newsparse", f"a cluster writes no {job.format}", f"say {' or '.join(FORMATS)}")
    files: list[_File] = []
    failures: list[Failure] = []
    for source in sources(_apart(inputs, job.output)):
        found = source if isinstance(source, Failure) else _file(source)
        if isinstance(found, Failure):
            failures.append(found)
        else:
            files.append(found)
    seen: Counter[str] = Counter()
    return [_shard(group, job, seen) for group in _grouped(files, shard_bytes)], failures


def table_of(shards: Sequence[Shard]) -> Any:
    """Return shards as the `pyarrow.Table` that is shared out, a row each."""
    return pa.Table.from_pylist([shard._asdict() for shard in shards], schema=SHARD)


def prepare(shards: Sequence[Shard], failures: Sequence[Failure], job: Job) -> None:
    """Make the output's directory, or see that it holds nothing but parts of this job; tell there what failed already.

    Raises EngineError, and OutputError where it cannot be written.
    """
    place = place_of(job.output)
    try:
        there = place.names()
        strangers = sorted(there - {shard.part for shard in shards})
        if strangers:
            what = (
                f"it holds {strangers[0]}, which is no part of this job (other inputs, options, or another newsparse)"
            )
            raise EngineError(place.name, what, "name an empty directory, or the output of the same job")
        place.make("")
        place.sweep()
        told = errors_of(_INPUTS)
        place.delete(told)
        if failures:
            with place.whole(told) as file:
                file.writelines(map(line_of, failures))
    except OSError as error:
        raise OutputError(place.name, error) from None


def errors_of(part: str) -> str:
    """Return the name of the file, beside the parts, that tells what failed of a part."""
    return f"{ERRORS}/{part}.jsonl"


def line_of(failure: Failure) -> bytes:
    """Return a failure as a line of JSON."""
    source, position, what, advice = failure
    told = {"source": source, "position": position, "reason": what, "advice": advice}
    return (to_json(told) + "\n").encode()


def _apart(inputs: Iterable[str | Failure], output: str) -> Iterator[str | Failure]:
    """Pass inputs on; refuse what cannot be shared out, and a directory that would read its own output."""
    for given in inputs:
        if given == STDIN:
            raise EngineError(STDIN, "standard input cannot be shared out over machines", "name files or directories")
        if isinstance(given, str) and not is_remote(output) and _holds(given, output):
            raise EngineError(
                printable_name(output), f"it lies in the input {printable_name(given)}", "write elsewhere"
            )
        yield given


def _holds(directory: str, path: str) -> bool:
    outer, inner = os.path.realpath(directory), os.path.realpath(path)
    return os.path.isdir(outer) and os.path.commonpath((outer, inner)) == outer


def _file(source: Source) -> _File | Failure:
    if is_remote(source.path):
        return _File(source.path, source.name, None, 0)
    try:
        found = os.stat(source.path)
    except (OSError, ValueError) as error:
        return failed(source.name, None, error)
    return _File(os.path.abspath(source.path), source.name, found.st_size, found.st_mtime_ns)


def _grouped(files: Iterable[_File], most: int) -> Iterator[list[_File]]:
    """Yield files as they follow each other, so many bytes together; a larger one, and a URI, by itself."""
    group: list[_File] = []
    size = 0
    for file in files:
        weight = most if file.size is None else file.size
        if group and size + weight > most:
            yield group
            group, size = [], 0
        group.append(file)
        size += weight
    if group:
        yield group


def _shard(files: Sequence[_File], job: Job, seen: Counter[str]) -> Shard:
    """Return the shard of some files. `seen`: how often the same ones were given before (a file can be named twice)."""
    says = [__version__, job.format, job.fields, repr(job.reading), repr(job.policy), [file[1:] for file in files]]
    if job.extension:
        says.append(job.extension.digest)
    told = to_json(says)
    digest = hashlib.sha256(f"{seen[told]}{told}".encode()).hexdigest()[:16]
    seen[told] += 1
    stem = _NOT_IN_NAMES.sub("-", os.path.basename(files[0].name))[:80].strip("-.") or "part"
    return Shard(f"{stem}-{digest}.{job.format}", [file.path for file in files], [file.name for file in files])
