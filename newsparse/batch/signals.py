"""Ctrl-C, and what else asks a job to stop: answered where it waits, never between two writes that belong together."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from types import FrameType
from typing import Any, Self, TypeVar

Each = TypeVar("Each")

ASKED = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class Interrupted(BaseException):
    """Somebody asked the job to stop: by which signal."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Signals:
    """Holds signals back while a job works, and raises Interrupted where it waits. Use it in a `with` block."""

    def __init__(self) -> None:
        self._asked: int | None = None
        self._waiting = False
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():  # elsewhere Python lets nobody listen
            self._before = {number: signal.signal(number, self._take) for number in ASKED if _is_heard(number)}
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _take(self, number: int, frame: FrameType | None) -> None:
        self._asked = self._asked or number
        if self._waiting:
            self._waiting = False
            raise Interrupted(number)

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Within this, a signal raises Interrupted at once; one that came before does so at the beginning."""
        if self._asked:
            raise Interrupted(self._asked)
        self._waiting = True
        try:
            yield
        finally:
            self._waiting = False

    def each(self, values: Iterable[Each]) -> Iterator[Each]:
        """Yield the values; waiting for one can be interrupted."""
        iterator = iter(values)
        while True:
            with self.waiting():
                value = next(iterator, _END)
            if value is _END:
                return
            yield value

    def wait(self, connections: Sequence[Connection]) -> Sequence[Connection]:
        """Wait until some of the connections can be read, and return those."""
        with self.waiting():
            return wait(connections)  # type: ignore[return-value]


def _is_heard(number: int) -> bool:
    """Tell whether a signal stops a job: under nohup, which has it ignored, the end of a session does not.

    Ctrl-C does in any case: a shell has it ignored by all that is begun with `&` in a script.
    """
    return number == signal.SIGINT or signal.getsignal(number) is not signal.SIG_IGN


_END: Any = object()
