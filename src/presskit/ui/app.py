"""Where the window begins: the application object, the desk, and the kit to open."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from presskit import __version__
from presskit.ui.desk import Desk

if TYPE_CHECKING:
    from pathlib import Path

SWITCH = 0.001
"""Seconds after which a thread that makes pages lets the window's go on: Python's own 5 ms are felt in typing."""


def application(arguments: list[str] | None = None) -> QApplication:
    """Return the application object, made once."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(arguments or ["presskit"])
    app.setApplicationName("presskit")
    app.setApplicationDisplayName("presskit")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("presskit")
    app.setStyle("Fusion")
    return app


def main(path: Path | None = None, *, sample: bool = False, designs: bool | None = None) -> int:
    """Open a kit in a window, and return the exit code when the last window is closed.

    Without a kit the start page shows, or what was chosen in its stead. `designs` says whether kits open in the
    designer's view this time, where it is not to be as the user chose last.

    Raises:
        Problem: the kit cannot be opened; whoever asked for it is told, without a window.
    """
    sys.setswitchinterval(SWITCH)
    app = application([sys.argv[0]])
    desk = Desk(app)
    desk.view = designs
    with ExitStack() as stack:
        _end_when_asked(desk, stack)
        if sample:
            begun = desk.open_sample() is not None
        elif path is not None:
            from presskit import storage

            desk.show_kit(storage.open_kit(path, write=True, or_read=True))
            begun = True
        else:
            desk.begin()
            begun = bool(desk.windows) or desk.start_page is not None
        return app.exec() if begun else 1


def _end_when_asked(desk: Desk, stack: ExitStack) -> None:
    """Save and close when the terminal (Ctrl+C) or the system asks the program to end.

    Qt's event loop runs no Python while nothing happens: a byte in a pipe wakes it.
    """
    import signal

    reading, writing, read = _ends(stack)
    signal.set_wakeup_fd(writing)
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: None)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, desk)

    def end() -> None:
        read()
        desk.quit()

    notifier.activated.connect(end)
    stack.callback(notifier.setEnabled, False)
    stack.callback(signal.set_wakeup_fd, -1)


def _ends(stack: ExitStack) -> tuple[int, int, Callable[[], object]]:
    """Return the ends of a pipe, to read and to write, and what reads; of a socket on Windows: Qt watches no others."""
    if sys.platform == "win32":
        import socket

        one, other = map(stack.enter_context, socket.socketpair())
        for each in (one, other):
            each.setblocking(False)
        return one.fileno(), other.fileno(), lambda: one.recv(16)
    reading, writing = os.pipe()
    for end in (reading, writing):
        stack.callback(os.close, end)
        os.set_blocking(end, False)
    return reading, writing, lambda: os.read(reading, 16)
