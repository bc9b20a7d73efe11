"""Work off the window's thread: functions run one by one on a thread, their outcome comes back as a call."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from presskit.messages import N_, Problem, wordings

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

wordings(**{"work-failed": N_("this did not work: {reason}")})


class Work(QObject):
    """One thread of work. What is given to it later runs later; outcomes come back in that order."""

    _came = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: ThreadPoolExecutor | None = None
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._open = True
        self.waiting = 0

    def start(
        self,
        function: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[Problem], None],
    ) -> None:
        """Run a function on the thread; `then` gets its result here, `failed` the problem that it raised."""
        if self._open:
            self.waiting += 1
            if self._threads is None:
                from concurrent.futures import ThreadPoolExecutor

                self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="presskit")
            self._threads.submit(self._run, function, then, failed)

    def _run(self, function: Callable[[], Any], then: Callable[[Any], None], failed: Callable[[Problem], None]) -> None:
        try:
            result = function()
        except Problem as problem:
            self._came.emit(failed, problem)
        except Exception as error:  # noqa: BLE001 - whatever it is: the window stays up, and says so in one line
            self._came.emit(failed, Problem("work-failed", reason=f"{type(error).__name__}: {error}"))
        else:
            self._came.emit(then, result)

    def _deliver(self, call: Callable[[Any], None], outcome: object) -> None:
        self.waiting -= 1
        if self._open:
            call(outcome)

    def finish(self) -> None:
        """Let the work that is being done come to its end, and take no more; outcomes are not told any more."""
        self._open = False
        if self._threads is not None:
            self._threads.shutdown(wait=True, cancel_futures=True)
