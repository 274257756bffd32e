"""Arrow messages → Parquet, at the end of a job.

A Parquet file is closed by an index of all that it holds: one that was cut off cannot be gone on with. Messages can.
"""

from __future__ import annotations

from newsparse.batch.pool import context
from newsparse.batch.signals import Signals


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
    from newsparse.writers.parquet import assemble  # noqa: PLC0415 - 200 ms and 60 MiB, in a process of its own

    try:
        assemble(part, output, fields=fields)
    except OSError as error:
        raise SystemExit(error.errno or 1) from None
