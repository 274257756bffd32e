"""Parquet as the output of a job: each task leaves an Arrow message, of which a table is made at the end.

A Parquet file is closed by an index of all that it holds: one that was cut off cannot be gone on with. Messages can.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING

from newsparse.batch.pool import context
from newsparse.batch.signals import Signals
from newsparse.writers.columns import pick

if TYPE_CHECKING:
    from newsparse.article import Article
    from newsparse.document import Document


class MissingExtraError(Exception):
    """What the format needs is not installed."""


class ArrowEncoder:
    """Records as Arrow messages. Raises MissingExtraError where pyarrow is not installed."""

    def __init__(self, fields: tuple[str, ...] | None) -> None:
        if find_spec("pyarrow") is None:
            raise MissingExtraError("what writes Parquet is not installed: pip install 'newsparse[parquet]'")
        self._fields = fields

    def head(self) -> bytes:
        """Return nothing: the schema is known."""
        return b""

    def block(self, found: Sequence[tuple[Article, Document]]) -> bytes:
        """Return the records' message."""
        if not found:
            return b""
        from newsparse.writers.parquet import ipc_of  # noqa: PLC0415 - 200 ms and 60 MiB, for who writes Parquet

        return ipc_of([pick(article, self._fields) for article, _ in found], fields=self._fields)


def finish(part: str, output: str, fields: tuple[str, ...] | None, signals: Signals) -> None:
    """Make the Parquet file `output` of the messages in `part`, in a process of its own: this one stays small.

    Raises OSError where it cannot be written, Interrupted where somebody asks to stop.
    """
    process = context().Process(target=_assemble, args=(part, output, fields), daemon=True)
    process.start()
    try:
        with signals.waiting():
            process.join()
    finally:
        process.kill()
        process.join()
    if process.exitcode:
        raise OSError(process.exitcode, "the Parquet file could not be made")


def _assemble(part: str, output: str, fields: tuple[str, ...] | None) -> None:
    from newsparse.writers.parquet import assemble  # noqa: PLC0415 - see above

    try:
        assemble(part, output, fields=fields)
    except OSError as error:
        raise SystemExit(error.errno or 1) from None
