"""Between click and the operating system: standard streams that may be closed, and errors that become sentences."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import signal
import sys
from types import FrameType

import click

from newsparse.cli import INTERRUPTED, letters
from newsparse.cli.commands import newsparse
from newsparse.writers.output import OutputError, ReaderGoneError

FAILED = 1
READER_GONE = 141


def status() -> int:
    """Run the command line, and return the status to end with."""
    mend_standard_streams()
    _listen()
    stdout = sys.stdout
    try:
        result = newsparse.main(standalone_mode=False, complete_var="_NEWSPARSE_COMPLETE")
        _flush()
        code = result if isinstance(result, int) else 0
    except click.exceptions.Abort:
        code = INTERRUPTED
    except click.ClickException as error:
        letters.usage(error)
        code = error.exit_code
    except (ReaderGoneError, BrokenPipeError):
        code = READER_GONE
        _forget_stdout()
    except SystemExit:
        if sys.stdout is stdout:
            raise
        # click met a closed pipe with its own printing (--help | true), put a wrapper there, and wants to end with 1.
        sys.stdout, code = stdout, READER_GONE
        _forget_stdout()
    except (
        Exception
    ) as error:  # what cannot be written; else a mistake of ours: its traceback might print an input, raw
        where, what, advice = _letter(error)
        letters.say(where, None, what, advice)
        code = FAILED
        _forget_stdout()
    return code


# The modules that print by themselves.
_PRINTING = ("click.", f"{__name__}.")


def _letter(error: Exception) -> tuple[str, str, str]:
    """Return where it happened, what it was, and what to try."""
    from newsparse.attempt import innermost  # noqa: PLC0415 - not for --help

    place = innermost(error)
    # --help to a full disk: click prints for itself.
    if isinstance(error, OSError) and place.startswith(_PRINTING):
        error = OutputError("standard output", error)
    if isinstance(error, OutputError):
        return error.where, error.what, error.advice
    what = f"it stumbled ({type(error).__name__} in {place})"
    return "newsparse", what, "that is a mistake in newsparse: please report it with the input"


# After a signal there is so much time, in seconds, to write what is whole and to take half files away.
_LAST = 5


def _listen() -> None:
    """Let Ctrl-C, SIGTERM and SIGHUP end it with no half file left; not where they are ignored (nohup).

    A KeyboardInterrupt click answers with an empty line, on standard output where standard error is closed.
    """
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
            signal.signal(number, _end)


def _end(number: int, frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_DFL)
    if hasattr(signal, "alarm"):  # whoever reads our output may have stopped without going away
        signal.signal(signal.SIGALRM, lambda *_: os._exit(128 + number))
        signal.alarm(_LAST)
    raise SystemExit(128 + number)


def mend_standard_streams() -> None:
    """Fill descriptors that were closed (`>&-`): the next file opened would take their place.

    Python then has no `sys.stdout`, and `print` does nothing, with status 0: writing there shall fail instead.
    """
    if sys.stdin is not None and sys.stdout is not None and sys.stderr is not None:
        return
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest free descriptor: this one
    if sys.stdout is None:
        sys.stdout = io.TextIOWrapper(_Closed(), encoding="utf-8", write_through=True)


class _Closed(io.RawIOBase):
    """A standard output that was closed before we began."""

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        raise OSError(errno.EBADF, "closed")


def _flush() -> None:
    if sys.stdout is not None:
        sys.stdout.flush()


def _forget_stdout() -> None:
    """Let what Python still holds for standard output go to nowhere: it would complain at the very end, with status 120."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
