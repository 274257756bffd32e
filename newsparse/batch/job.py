"""What is to be done: the job, as the caller states it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from newsparse import __version__
from newsparse.extension import Extension, in_force
from newsparse.normalizer import Policy
from newsparse.readers import Failure, Reading, listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A batch job.

    `inputs`: paths of files and directories, `-` for standard input, and the paths that `files_from` lists (one a line;
    ended by NUL where `nul`). `output`: the file to write. `format`: `jsonl`, `csv`, `tsv` or `parquet`. `fields`: the
    keys of the record to write, None for the format's own. `csv_safe`: cells of CSV and TSV begin no formula. `reading`: how
    inputs are read; `policy`: what is decided about dates. `extension`: what is known beside newsparse's own; else what this
    process knows when the job is stated.
    `jobs`: how many processes work; 0: this one alone. `max_errors`: how many failures are borne, None for any number.
    """

    inputs: tuple[str, ...]
    output: str
    files_from: str | None = None
    nul: bool = False
    format: str = "jsonl"
    fields: tuple[str, ...] | None = None
    csv_safe: bool = True
    reading: Reading = field(default_factory=Reading)
    policy: Policy = field(default_factory=Policy)
    jobs: int = 1
    max_errors: int | None = None
    extension: Extension | None = field(default_factory=in_force)

    def named(self) -> Iterator[str | Failure]:
        """Yield the paths of the inputs."""
        yield from self.inputs
        if self.files_from is not None:
            yield from listed(self.files_from, nul=self.nul)

    def signature(self) -> dict[str, Any]:
        """Return all that decides what is written, as plain data: a job goes on only where this is still the same."""
        policy = {name: getattr(self.policy, name) for name in Policy.__slots__}
        policy["reference_date"] = self.policy.reference_date and self.policy.reference_date.isoformat()
        return {
            "newsparse": __version__,
            "inputs": [*self.inputs],
            "files_from": self.files_from,
            "format": self.format,
            "fields": None if self.fields is None else [*self.fields],
            "csv_safe": self.csv_safe,
            "reading": self.reading._asdict() | {"limits": asdict(self.reading.limits)},
            "policy": policy,
            "extension": self.extension and self.extension.digest,
        }
