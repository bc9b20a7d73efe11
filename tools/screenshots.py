"""Take pictures of the window with the sample kit, for the README and the user guide: docs/screenshot-*.png.

    python tools/screenshots.py [FOLDER]

Each is drawn without a screen, at half as much again the resolution, in light and dark, in Dutch and English.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
WIDTH, HEIGHT = 1440, 900
KINDS = (("light", "en"), ("dark", "nl"))


def main(arguments: list[str]) -> int:
    """Take the pictures, into docs or another folder; return the exit code."""
    folder = Path(arguments[0]) if arguments else TOP / "docs"
    with tempfile.TemporaryDirectory() as home:
        for name in ("DATA", "CONFIG", "CACHE", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(home, name.lower()))
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_SCALE_FACTOR"] = "1.5"
        take(folder)
    return 0


def take(folder: Path) -> None:
    """Open the sample in a window and take the pictures of it."""
    from PySide6.QtWidgets import QApplication

    from presskit.ui.app import application
    from presskit.ui.desk import Desk

    app = application(["presskit"])
    desk = Desk(app)
    window = desk.open_sample()
    if window is None:
        raise SystemExit("the sample could not be opened")
    window.resize(WIDTH, HEIGHT)
    for scheme, language in KINDS:
        desk.set_scheme(scheme)
        desk.set_language(language)
        window.choose_language(language)
        wait(lambda: bool(window.pages.pages))
        path = folder / f"screenshot-{scheme}-{language}.png"
        if not window.grab().save(str(path), "PNG", 0):
            raise SystemExit(f"{path} could not be written")
        print(path)
    window.close()
    QApplication.processEvents()


def wait(condition: Callable[[], bool], *, more: float = 3.0, longest: float = 60.0) -> None:
    """Let events and threads go on until something is so, and a little longer."""
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + longest
    while not condition() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)
    end = time.monotonic() + more
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
