"""The command. `main()` is its entry: it says every mishap in a sentence and ends with the status that scripts rely on.

0: all inputs parsed · 1: some failed, or the output could not be written · 2: usage · 130: interrupted · 141: the reader
of our output went away.
"""

from __future__ import annotations

import gc

INTERRUPTED = 130


def main() -> None:
    """Run the command on this process's arguments, and end the process."""
    # What is imported stays: looking for rubbish in it takes 5 of 80 ms. `stream` switches it on again for the work.
    gc.disable()
    try:
        # Inside, so that a Ctrl-C while Python still imports ends as quietly as one later.
        from newsparse.cli.guard import status  # noqa: PLC0415

        code = status()
    except KeyboardInterrupt:
        code = INTERRUPTED
    raise SystemExit(code)
