"""The parent's side: start a child, ask it, and end it when it is late, dead or worn out."""

from __future__ import annotations

import atexit
import contextlib
import os
import re
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, cast
from weakref import WeakSet

from presskit.messages import N_, Problem, wordings
from presskit.sandbox.confine import READABLE
from presskit.sandbox.pipe import Job, Reply, receive, send

wordings(
    **{
        "sandbox-start": N_("{name} could not be read: the helper process did not start ({cause})"),
        "sandbox-time": N_("{name} could not be read: it took longer than {seconds} seconds; it may be damaged"),
        "sandbox-memory": N_("{name} could not be read: it needs more than {megabytes} MB of memory"),
        "sandbox-died": N_("{name} could not be read: it broke the reader ({cause}); it is damaged or made to do harm"),
        "sandbox-error": N_("{name} could not be read: it is damaged ({cause})"),
    }
)

MEGABYTES = 700
"""Most memory of a child (RELIABILITY.md, bad input)."""
SECONDS = 5.0
"""Longest time for one job."""
START_SECONDS = 30.0
"""Longest time for a child to start: a busy machine is no fault of the file."""
JOBS = 100
"""A child is replaced after so many jobs."""

FROZEN_FLAG = "--presskit-sandbox"
"""First argument by which a packaged program (without an interpreter of its own) is asked to be a child."""

_TARGET = re.compile(r"[a-z_][\w.]*:[a-z_]\w*", re.ASCII | re.IGNORECASE)
_BOOT = "import sys; sys.path.extend(sys.argv[2:]); from presskit.sandbox.child import serve; serve(int(sys.argv[1]))"


def call(target: str, payload: bytes, *, name: str, seconds: float = SECONDS, megabytes: int = MEGABYTES) -> bytes:
    """Run `target` ("package.module:function", bytes to bytes) in a child process and return its result.

    The calls of a process share one child, one after the other; make `Worker`s to run several at once.

    Args:
        target: the function; it may raise `Problem`, whose data must be numbers and strings.
        payload: what it gets.
        name: what is being read, for the line that the user sees.
        seconds: wall and processor time of the job; the start of the child does not count.
        megabytes: address space of the child.

    Raises:
        Problem: the function's own, or a `sandbox-...` one when the child died, took too long or failed.
    """
    if megabytes == MEGABYTES:
        return _SHARED.call(target, payload, name=name, seconds=seconds)
    with Worker(megabytes=megabytes) as worker:
        return worker.call(target, payload, name=name, seconds=seconds)


class Worker:
    """A child process for many jobs, started at the first one and again when it is gone. Threads may share it.

    `jobs` is after how many of them it is replaced (0: `JOBS`), `readable` names folders that it may read as well.
    """

    def __init__(self, *, megabytes: int = MEGABYTES, jobs: int = 0, readable: tuple[Path, ...] = ()) -> None:
        self.megabytes, self.readable = megabytes, readable
        self._most = jobs
        self._lock = threading.Lock()
        self._child: _Child | None = None
        self._jobs = 0
        _WORKERS.add(self)

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the child, if there is one. The worker can be used again."""
        with self._lock:
            self._end()

    def call(self, target: str, payload: bytes, *, name: str, seconds: float = SECONDS) -> bytes:
        """Run a function in this worker's child; see `call`.

        Raises:
            Problem: as `call` does.
        """
        if not _TARGET.fullmatch(target):
            raise ValueError(f"not a function's name: {target!r}")
        with self._lock:
            try:
                reply, result = self._ask(Job(target, seconds), payload, name)
            except BaseException:
                self._end()  # after anything but a clean reply the pipes may hold half a message
                raise
            if reply.kind == "memory":
                self._end()
        if reply.kind == "done":
            return result
        if reply.kind == "problem":
            raise Problem(reply.code, **reply.data)
        if reply.kind == "memory":
            raise Problem("sandbox-memory", name=name, megabytes=self.megabytes)
        raise Problem("sandbox-error", name=name, cause=reply.code)

    def _ask(self, job: Job, payload: bytes, name: str) -> tuple[Reply, bytes]:
        if self._jobs >= (self._most or JOBS):
            self._end()
        reused = self._child is not None
        child = self._child or self._start(name)
        answer, late = child.ask(job, payload)
        if answer is None and reused and not late and child.ended() == 0:
            # It went away idle before the job reached it.
            self._end()
            child = self._start(name)
            answer, late = child.ask(job, payload)
        self._jobs += 1
        if answer is not None:
            return answer
        code = child.ended()
        if late or (hasattr(signal, "SIGXCPU") and code == -signal.SIGXCPU):
            raise Problem("sandbox-time", name=name, seconds=f"{job.seconds:g}")
        raise Problem("sandbox-died", name=name, cause=_death(code))

    def _start(self, name: str) -> _Child:
        """Start a child and wait until it says that it is ready.

        Raises:
            Problem: `sandbox-start`.
        """
        try:
            self._child, self._jobs = _Child(self.megabytes, self.readable), 0
        except OSError as error:
            raise Problem("sandbox-start", name=name, cause=error.strerror or type(error).__name__) from None
        answer, late = self._child.ask(None)
        if answer is None or answer[0].kind != "ready":
            cause = f"{START_SECONDS:g} s" if late else _death(self._child.ended())
            raise Problem("sandbox-start", name=name, cause=cause)
        return self._child

    def leave_to_parent(self) -> None:
        """In a forked process: the child belongs to the parent process, so leave it and its pipes alone."""
        _FOREIGN.append(self._child)
        self._child, self._lock = None, threading.Lock()

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end()


class _Child:
    """One running child process."""

    def __init__(self, megabytes: int, readable: tuple[Path, ...]) -> None:
        import subprocess

        also = {READABLE: os.pathsep.join(map(str, readable))} if readable else {}
        kept = {"SYSTEMROOT", "LD_LIBRARY_PATH", "TMP", "TEMP"}
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter, no shell
            _command(megabytes),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=os.sep,
            env={k: v for k, v in os.environ.items() if k in kept} | {"MALLOC_ARENA_MAX": "1"} | also,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._requests = cast("BinaryIO", self._process.stdin)
        self._replies = cast("BinaryIO", self._process.stdout)

    def ask(self, job: Job | None, payload: bytes = b"") -> tuple[tuple[Reply, bytes] | None, bool]:
        """Send a job (None: only wait) and return its answer; None when the child is gone. True: we ended it, late."""
        with _Deadline(START_SECONDS if job is None else job.seconds, self.kill) as deadline:
            try:
                if job is not None:
                    send(self._requests, job, payload)
                answer = receive(self._replies, Reply)
            except OSError:
                answer = None
        return answer, deadline.passed

    def ended(self) -> int:
        """Wait for the end of a child that is gone and return its exit code."""
        import subprocess

        try:
            return self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:  # it closed its pipe but lives on
            self.kill()
            return self._process.wait()

    def kill(self) -> None:
        """Kill the child with all that it may have started: else those would hold its pipes open."""
        with contextlib.suppress(OSError):
            if self._process.poll() is None and hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.kill()

    def end(self) -> None:
        """Kill the child and let go of its pipes."""
        self.kill()
        for pipe in (self._requests, self._replies):
            with contextlib.suppress(OSError):
                pipe.close()
        self._process.wait()


class _Deadline:
    """Do something when the block inside is not done in time; `passed` tells whether that happened."""

    def __init__(self, seconds: float, act: Callable[[], None]) -> None:
        self.passed = False
        self._act = act
        self._timer = threading.Timer(seconds, self._expire)
        self._timer.daemon = True

    def _expire(self) -> None:
        self.passed = True
        self._act()

    def __enter__(self) -> _Deadline:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()


def _command(megabytes: int) -> list[str]:
    """Return the command of a child. It sees the same packages as we do, but not the folder that we stand in."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_FLAG, str(megabytes)]
    ours = str(Path(__file__).resolve().parents[2])
    seen = [ours, *(p for p in sys.path if Path(p).is_absolute() and p not in {_STARTED_IN, _working_folder()})]
    return [sys.executable, "-I", "-B", "-X", "utf8", "-c", _BOOT, str(megabytes), *dict.fromkeys(seen)]


def _working_folder() -> str:
    try:
        return str(Path.cwd())
    except OSError:  # it is gone
        return ""


_STARTED_IN = _working_folder()
"""`python -m` puts the folder that it was started in first on the path: no place to take modules from."""


def _death(code: int) -> str:
    """Name how a process ended."""
    if code >= 0:
        return f"exit {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"


_WORKERS: WeakSet[Worker] = WeakSet()
_FOREIGN: list[object] = []
_SHARED = Worker()
atexit.register(_SHARED.close)


def _after_fork() -> None:
    for worker in tuple(_WORKERS):
        worker.leave_to_parent()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
