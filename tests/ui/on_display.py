"""A surface in a window of its own, told what to do and asked how it is by lines on standard input.

Run by `test_surface_display` on a real (virtual) display, where keys and mouse come from the X server.
"""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QMainWindow

from kit.articles import sample
from presskit.kit.text import plain
from presskit.ui.session import Session
from presskit.ui.text.surface import Surface
from ui.driving import check


class Display:
    def __init__(self, app: QApplication) -> None:
        self.app = app
        self.surface = Surface(Session(sample()), "a1", "nl")
        self.window = QMainWindow()
        self.window.setCentralWidget(self.surface)
        self.window.setGeometry(0, 0, 1000, 900)
        self.window.show()
        self.surface.setFocus()
        self._read = b""
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._lines)

    def number(self, block: str) -> int:
        return next(k for k, line in enumerate(self.surface.lines) if line.block == block)

    def _lines(self) -> None:
        self._read += os.read(0, 4096)
        while b"\n" in self._read:
            line, self._read = self._read.split(b"\n", 1)
            print(json.dumps(self.answer(*line.decode().split())), flush=True)  # noqa: T201 - the answer

    def answer(self, command: str, block: str = "", start: str = "0", end: str = "0") -> object:
        surface = self.surface
        match command:
            case "select":
                k = self.number(block)
                surface.set_places((k, int(start)), (k, int(end)))
            case "where":
                cursor = surface.textCursor()
                cursor.setPosition(surface.mirror.position((self.number(block), int(start))))
                at = surface.viewport().mapToGlobal(surface.cursorRect(cursor).center())
                return [at.x(), at.y()]
            case "environment":
                return {name: os.environ.get(name, "") for name in ("DISPLAY", "XAUTHORITY")}
            case "active":
                return self.window.isActiveWindow() and surface.hasFocus()
            case "text":
                check(surface)
                return [plain(line.text) for line in surface.lines if line.block == block]
            case "steps":
                return surface.session.stack.index()
            case "quit":
                self.app.clipboard().clear()
                self.app.quit()
        return None


if __name__ == "__main__":
    app = QApplication(sys.argv)
    display = Display(app)
    sys.exit(app.exec())
