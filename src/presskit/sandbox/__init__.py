"""The limited child process: native code reads what came from outside there, never in the editor.

A child gets a named function of the program and bytes, and gives bytes back, over pipes. It is a new interpreter
(never a fork: the window has threads) with limits on time, memory and open files; where the system allows, it can
write no file, start no program, reach no network, and read nothing but the program itself. Its death, its time-out
and its errors are each a `Problem`; nothing is ever printed.

The system's limits exist on Linux, some on macOS, none on Windows: there the deadline and the separate process remain.
"""

from __future__ import annotations

from presskit.sandbox.worker import MEGABYTES, SECONDS, Worker, call

__all__ = ["MEGABYTES", "SECONDS", "Worker", "call"]
