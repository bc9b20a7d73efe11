"""Where the window begins: the application object, the desk, and the kit to open."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from presskit import __version__
from presskit.ui.desk import Desk


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


def main(path: Path | None = None, *, sample: bool = False) -> int:
    """Open a kit in a window, and return the exit code when the last window is closed.

    Without a kit the one opens that was open last, or the sample.
    """
    app = application([sys.argv[0]])
    desk = Desk(app)
    if sample:
        window = desk.open_sample()
    elif path is not None:
        window = desk.open_kit(path)
    else:
        window = desk.open_first()
    return app.exec() if window is not None else 1
