"""The processes that work on many items at once, one item at a time each.

A worker that dies breaks the whole `ProcessPoolExecutor`, and nothing says whose fault it was. So no more items are
under way than there are workers, and those that were are done again one by one: the one that breaks a process of its
own is the one to blame.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Hashable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import connection
from types import FrameType
from typing import Any, Generic, TypeVar

from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "batch-worker-died": N_(
            "{item}: the process that worked on it ended without a word (out of memory, or stopped from outside)"
        )
    }
)

_GRACE = 5.0
"""Seconds that a worker gets to clear up when the program it works for is gone."""

Item = TypeVar("Item")
Result = TypeVar("Result")


class Workers(Generic[Item, Result]):
    """The work under way and the work that waits, for the time of one `pool.each`, whose arguments it takes."""

    def __init__(
        self,
        work: Callable[[Item], Result],
        items: Sequence[Item],
        jobs: int,
        key: Callable[[Item], Hashable],
        skip: Callable[[Item, Result], Result | None],
    ) -> None:
        self.work, self.items, self.jobs, self.key, self.skip = work, items, jobs, key, skip
        self.executor = _executor(jobs)
        self.waiting = deque(range(len(items)))
        self.running: dict[Future[Result], int] = {}
        self.names: dict[int, Hashable] = {}
        self.followers: dict[Hashable, deque[int]] = {}
        """Items that wait for the one of their key that is under way, by key."""
        self.before: dict[Hashable, Result] = {}

    def results(self) -> Iterator[tuple[int, Result | Problem]]:
        """Yield what comes of the items."""
        try:
            while self.waiting or self.running:
                yield from self._begin()
                done, _ = wait(self.running, return_when=FIRST_COMPLETED)
                broken = any(isinstance(future.exception(), BrokenProcessPool) for future in done)
                for number, result in self._blamed() if broken else self._collected(done):
                    yield number, result
                    if not isinstance(result, Problem):
                        self.before[self.names[number]] = result
                    self._follow(number)
        except BaseException:
            self._stop()
            raise
        finally:
            self.executor.shutdown(wait=True, cancel_futures=True)

    def _begin(self) -> Iterator[tuple[int, Result]]:
        """Begin as much as there are workers for; yield what need not be worked on."""
        while self.waiting and len(self.running) < self.jobs:
            number = self.waiting.popleft()
            if number not in self.names:
                name = self.names[number] = self.key(self.items[number])
                if name is not None and name in self.followers:
                    self.followers[name].append(number)
                    continue
                if name is not None:
                    self.followers[name] = deque()
            name = self.names[number]
            after = name is not None and name in self.before
            found = self.skip(self.items[number], self.before[name]) if after else None
            if found is not None:
                yield number, found
                self._follow(number)
                continue
            try:
                future = self.executor.submit(_worked, self.work, self.items[number])
            except BrokenProcessPool:  # a worker died with nothing to do, or what is under way will tell
                self.waiting.appendleft(number)
                if not self.running:
                    self.executor = _executor(self.jobs)
                return
            self.running[future] = number

    def _follow(self, number: int) -> None:
        """Let the next item of a key have its turn."""
        name = self.names[number]
        if name is None:
            return
        if self.followers[name]:
            self.waiting.appendleft(self.followers[name].popleft())
        else:
            del self.followers[name]

    def _collected(self, done: set[Future[Result]]) -> Iterator[tuple[int, Result | Problem]]:
        for future in sorted(done, key=self.running.__getitem__):
            number, outcome = self.running.pop(future), _outcome(future)
            yield number, outcome

    def _blamed(self) -> Iterator[tuple[int, Result | Problem]]:
        """Find out on which of the items under way a worker died, and finish the others."""
        under_way, self.running = sorted(self.running.items(), key=lambda entry: entry[1]), {}
        self.executor.shutdown(wait=True)
        suspects: list[int] = []
        for future, number in under_way:
            if isinstance(future.exception(), BrokenProcessPool):
                suspects.append(number)
            else:
                outcome = _outcome(future)
                yield number, outcome
        for number in suspects:
            self.executor = _executor(1)
            alone = self.executor.submit(_worked, self.work, self.items[number])
            wait([alone])
            self.executor.shutdown(wait=True)
            if isinstance(alone.exception(), BrokenProcessPool):
                yield number, Problem("batch-worker-died", item=self.items[number])
            else:
                outcome = _outcome(alone)
                yield number, outcome
        self.executor = _executor(self.jobs)

    def _stop(self) -> None:
        """Interrupt the workers: each clears up what it was writing."""
        for child in multiprocessing.active_children():
            if child.pid is not None and child.is_alive():
                os.kill(child.pid, signal.SIGINT)


def _executor(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"), initializer=_prepare)


def _outcome(future: Future[Result]) -> Result | Problem:
    error = future.exception()
    if isinstance(error, Problem):
        return error
    return future.result()


# In the worker

_state = {"busy": False}


def _prepare() -> None:
    """Make a worker ready: an interruption ends what it works on, and it goes when its program has gone."""
    signal.signal(signal.SIGINT, _interrupt)
    threading.Thread(target=_watch, daemon=True).start()


def _interrupt(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - as signal calls it
    """Interrupt the work, once: what clears up after it is left to finish."""
    if _state["busy"]:
        _state["busy"] = False
        raise KeyboardInterrupt


def _watch() -> None:
    """End the worker when its program is no longer there to hear of it."""
    parent: Any = multiprocessing.parent_process()
    connection.wait([parent.sentinel])
    os.kill(os.getpid(), signal.SIGINT)
    threading.Event().wait(_GRACE)
    os._exit(1)


def _worked(work: Callable[[Item], Result], item: Item) -> Result:
    try:
        _state["busy"] = True
        return work(item)
    finally:
        _state["busy"] = False
