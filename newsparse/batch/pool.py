"""Tasks → results, in order, by several processes, of which any may die at any time.

Not `concurrent.futures`: there one death breaks all workers, does not say who died of what, and can hang the job; and its
semaphores are complained of when a job is killed. Here each worker has a pipe of its own, and one task at a time.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import get_all_start_methods, get_context, parent_process, resource_tracker
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar

from newsparse.batch.errors import killed
from newsparse.batch.tasks import Item, Task

# For each worker so many tasks are cut ahead, or done ahead of one that takes long: none waits, and memory stays small.
_AHEAD = 3
# So often may a task's workers be killed, or fail to start, without any record being the reason: then somebody kills them.
_MOST_DEATHS = 5

Items = tuple[Item, ...]
# What waits until one of several connections can be read, and returns those that can.
Waits = Callable[[Sequence[Connection]], Sequence[Connection]]
Result = TypeVar("Result")
Made_co = TypeVar("Made_co", covariant=True)


class Setting(Protocol[Made_co]):
    """All that a worker has to know of its job: plain data, which goes to its process."""

    def worker(self) -> Callable[[Items], Made_co]:
        """Return what makes a result of a task's records."""


def readable(connections: Sequence[Connection], seconds: float | None = None) -> Sequence[Connection]:
    """Wait until some of the connections can be read, so many seconds at most, and return those."""
    return wait(connections, seconds)  # type: ignore[return-value]


class WorkersDieError(Exception):
    """The workers are killed, whatever they work on."""


class DeadError(Exception):
    """A worker is gone."""


class Pool(Generic[Result]):
    """Processes that do a job's tasks. Use it in a `with` block: leaving it ends them, however it is left.

    What a worker that died had in hand is done again by another; a record that kills that one too is found by halving, and
    becomes a failure.
    """

    def __init__(self, setting: Setting[Result], jobs: int) -> None:
        self._setting, self._jobs = setting, jobs
        self._context = context()
        self._workers: list[Hand] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for worker in self._workers:
            worker.end(at_once=kind is not None)

    def results(self, tasks: Iterable[Task], waits: Waits) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in their order. Raises WorkersDieError."""
        order: deque[Under] = deque()
        waiting: deque[Under] = deque()
        ahead = iter(tasks)
        task = next(ahead, None)
        while task is not None or order:
            while order and (result := order[0].result) is not None:
                yield order.popleft().task, result
            while task is not None and len(order) < self._jobs * _AHEAD and not self._ready():
                order.append(Under(task))
                waiting.append(order[-1])
                self._hand_out(waiting)
                task = next(ahead, None)
            self._take_in(waits, waiting)

    def _ready(self) -> Sequence[Connection]:
        """Return which workers have a result to give, without waiting for any."""
        busy = [worker.connection for worker in self._workers if worker.task]
        return readable(busy, 0) if busy else []

    def _hand_out(self, waiting: deque[Under]) -> None:
        """Give tasks that wait to workers that do."""
        while waiting:
            idle = next((worker for worker in self._workers if worker.task is None), None)
            if idle is None and len(self._workers) == self._jobs:
                return
            if idle is None:
                idle = self._started()
                self._workers.append(idle)
            try:
                idle.give(waiting[0])
                waiting.popleft()
            except DeadError:
                self._workers.remove(idle)

    def _take_in(self, waits: Waits, waiting: deque[Under]) -> None:
        """Wait for results, and take them from who has them."""
        busy = {worker.connection: worker for worker in self._workers if worker.task}
        for connection in waits(list(busy)) if busy else ():
            worker = busy[connection]
            under = worker.task
            assert under is not None
            try:
                under.result = worker.take()
            except DeadError:
                self._workers.remove(worker)
                self._hand_out(waiting)
                under.result = self._survived(under.task.items)
            self._hand_out(waiting)

    # -------------------------------------------------------------------------------------------- after a death
    def _survived(self, items: Items) -> Result:
        """Do a task again whose worker died, without the records that are the reason."""
        for _ in range(_MOST_DEATHS):
            try:
                return self._alone(items)
            except DeadError:
                killers = self._killers(items)
                items = tuple(killed(item) if item in killers else item for item in items)
        raise WorkersDieError

    def _killers(self, items: Items) -> list[Item]:
        try:
            self._alone(items)
        except DeadError:
            half = len(items) // 2
            return self._killers(items[:half]) + self._killers(items[half:]) if half else list(items)
        return []

    def _alone(self, items: Items) -> Result:
        """Do a task in a process that does nothing else. Raises DeadError when it dies."""
        worker = self._started()
        try:
            worker.give(Under(Task(items)))
            result: Result = worker.take()
            return result
        finally:
            worker.end(at_once=True)

    def _started(self) -> Hand:
        """Return a new worker. Raises WorkersDieError where none can be had."""
        for attempt in range(_MOST_DEATHS):
            time.sleep(attempt / 10)
            try:
                return Hand(self._context, self._setting)
            except (OSError, EOFError):  # what starts them was killed too: it is started anew
                continue
        raise WorkersDieError


class Under:
    """A task under way, and its result when it is there."""

    __slots__ = ("result", "task")

    def __init__(self, task: Task) -> None:
        self.task = task
        self.result: Any = None


class Hand:
    """One worker's process, as the job sees it. `task`: what it has in hand.

    Raises OSError or EOFError where it does not start.
    """

    def __init__(self, context: Any, setting: Setting[Any]) -> None:
        self.task: Under | None = None
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, setting), daemon=True)
        # The Ctrl-C that the job answers is not for those that it starts. (This one takes what is blocked off again: first.)
        resource_tracker.ensure_running()
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT}) if _MASKS else None
        try:
            with _without_main():
                self._process.start()
        finally:
            theirs.close()
            if before is not None:
                signal.pthread_sigmask(signal.SIG_SETMASK, before)
        self.connection.recv()  # it is ready: one that dies from now on dies of what it reads

    def give(self, under: Under) -> None:
        """Hand a task over. Raises DeadError."""
        try:
            self.connection.send(under.task.items)
        except OSError:
            self.end(at_once=True)
            raise DeadError from None
        self.task = under

    def take(self) -> Any:
        """Return the result of what it has in hand, waiting for it. Raises DeadError."""
        self.task = None
        try:
            result = self.connection.recv()
        except (OSError, EOFError):
            self.end(at_once=True)
            raise DeadError from None
        return result

    def end(self, *, at_once: bool) -> None:
        """End the process: when it has nothing in hand, or at once."""
        if at_once:
            self._process.kill()
        self.connection.close()
        self._process.join()


_MASKS = hasattr(signal, "pthread_sigmask")


@contextmanager
def _without_main() -> Iterator[None]:
    """Start a process that does not run the caller's script again: nothing of it is needed, and one that does without
    `if __name__ == "__main__":` would start workers of its own there.
    """
    main = vars(sys.modules["__main__"])
    told: dict[str, Any] = {name: main[name] for name in ("__file__", "__spec__") if name in main}
    main.pop("__file__", None)
    main["__spec__"] = None
    try:
        yield
    finally:
        del main["__spec__"]
        main.update(told)


# What workers need, whatever their task: imported once, by what starts them.
_NEEDED = ["newsparse.batch.work", "newsparse.many"]


def context() -> Any:
    """Return how processes are started: from one that has imported what they need, and has no threads."""
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    forkserver = get_context("forkserver")
    forkserver.set_forkserver_preload(_NEEDED)
    return forkserver


# ------------------------------------------------------------------------------------------------ in a worker's process
def serve(connection: Connection, setting: Setting[Any]) -> None:
    """Do tasks until there are no more, or the job's process is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_outlive_nobody, daemon=True).start()
    worker = setting.worker()
    try:
        connection.send(None)
        while True:
            connection.send(worker(connection.recv()))
    except (EOFError, OSError):
        return


def _outlive_nobody() -> None:
    """End this process when the job's is gone, in the midst of whatever it does: nobody is left to take it."""
    parent = parent_process()
    assert parent is not None
    wait([parent.sentinel])
    os._exit(1)
