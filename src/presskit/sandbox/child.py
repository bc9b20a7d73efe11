"""The child's side: take jobs, answer them, print nothing."""

from __future__ import annotations

import importlib
import os
import signal
import time

from presskit.messages import Problem
from presskit.sandbox import confine
from presskit.sandbox.pipe import Job, Pipe, Reply, receive, send

IDLE_SECONDS = 60
"""A child that is asked nothing for so long goes away by itself."""


def serve(megabytes: int) -> None:
    """Be the child: answer jobs from standard input on standard output until there are no more."""
    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # What a library prints must not get into the replies, nor into anybody's terminal.
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    confine.confine(megabytes)
    try:
        send(replies, Reply("ready"))
        while _answer(requests, replies):
            pass
    except OSError:
        pass  # nobody is listening any more
    # Leave at once: whatever a library left behind must not run now.
    os._exit(0)


def _answer(requests: Pipe, replies: Pipe) -> bool:
    """Answer one job; False when there is none, or when this process should not take another."""
    _idle_alarm(IDLE_SECONDS)
    message = receive(requests, Job)
    _idle_alarm(0)
    if message is None:
        return False
    job, payload = message
    confine.limit_processor(time.process_time() + job.seconds)
    reply, result = run(job.target, payload)
    send(replies, reply, result)
    return reply.kind != "memory"


def _idle_alarm(seconds: int) -> None:
    """Go away quietly when nothing comes for so long (0: stay)."""
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, lambda *_: os._exit(0))
        signal.alarm(seconds)


def run(target: str, payload: bytes) -> tuple[Reply, bytes]:
    """Call the function that `target` names; whatever goes wrong becomes a reply."""
    module, _, function = target.partition(":")
    try:
        result = getattr(importlib.import_module(module), function)(payload)
        return Reply("done"), bytes(result)
    except Problem as problem:
        data = {k: v if isinstance(v, str | int | float) else str(v) for k, v in problem.data.items()}
        return Reply("problem", problem.code, data), b""
    except MemoryError:
        return Reply("memory"), b""
    except Exception as error:  # noqa: BLE001 - the reader's fault, whatever it is, is the file's
        return Reply("error", type(error).__name__), b""
