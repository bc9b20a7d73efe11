"""Take pictures of the program with the sample kit, for the README and the user guide: docs/screenshot-*.png.

    python tools/screenshots.py [FOLDER]

Each is drawn without a screen, once light in English and once dark in Dutch, with few enough colours to stay small.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from presskit.ui.desk import Desk
    from presskit.ui.window import Window

TOP = Path(__file__).resolve().parent.parent
WIDTH, HEIGHT = 1440, 900
KINDS = (("light", "en"), ("dark", "nl"))
COLUMNS = (0.2, 0.47, 0.33)
"""Shares of outline, text and preview."""
COLOURS = 256
LARGEST = 200 * 1024
"""Bytes of a picture."""
RELEASES = {
    "en": "The tide tower opens its doors\n\nThe tower opens on Saturday.",
    "nl": "De getijtoren opent zijn deuren\n\nDe toren opent zaterdag.",
}
"""What the clipboard holds while the start page is taken."""


def main(arguments: list[str]) -> int:
    """Take the pictures, into docs or another folder; return the exit code."""
    folder = Path(arguments[0]) if arguments else TOP / "docs"
    with tempfile.TemporaryDirectory() as home:
        for name in ("DATA", "CONFIG", "CACHE", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(home, name.lower()))
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        take(folder)
    return 0


def take(folder: Path) -> None:
    """Take the start page, then open the sample in a window and take the pictures of it."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from presskit.ui.app import application
    from presskit.ui.desk import Desk

    app = application(["presskit"])
    desk = Desk(app)
    page = desk.show_start()
    for scheme, language in KINDS:
        dress(desk, scheme, language)
        QGuiApplication.clipboard().setText(RELEASES[language])
        wait(lambda: True, more=0.3)
        write(page, folder / f"screenshot-start-{scheme}-{language}.png")
    window = desk.open_sample()
    if window is None:
        raise SystemExit("the sample could not be opened")
    window.resize(WIDTH, HEIGHT)
    for panel in (window.ui.panel_preview, window.ui.panel_findings):  # away at first where the screen is small
        if not panel.isChecked():
            panel.trigger()
    window.ui.columns.setSizes([round(share * WIDTH) for share in COLUMNS])
    for scheme, language in KINDS:
        dress(desk, scheme, language)
        window.choose_language(language)
        wait(lambda: bool(window.pages.pages))
        for name, shown in scenes(window):
            write(shown, folder / f"screenshot-{name}{scheme}-{language}.png")
    window.close()
    QApplication.processEvents()


def dress(desk: Desk, scheme: str, language: str) -> None:
    """Take a scheme and a language."""
    desk.set_scheme(scheme)
    desk.set_language(language)


def scenes(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Bring each thing into sight, with the beginning of its picture's name."""
    from PySide6.QtWidgets import QApplication, QDialog

    from presskit.kit.blocks import Quote
    from presskit.kit.details import Subject
    from presskit.ui.exporting import ExportDialog

    yield "", window
    quote = next(b for article in window.session.kit.articles for b in article.body if isinstance(b, Quote))
    tab = window.ui.views.currentIndex()
    window.details.open(Subject("block", quote.id))
    wait(lambda: True)
    yield "details-", window.ui.views
    window.ui.views.setCurrentIndex(tab)
    panel = window.icons.open("icon-phone")
    wait(lambda: panel.detail.library.found.count() > 0)
    panel.detail.library.found.setCurrentRow(1)
    wait(lambda: True)
    yield "icons-", panel
    panel.detail.offer(None)
    panel.detail.library.found.setCurrentRow(-1)  # so that the next time one is chosen again
    window.ui.panel_icons.setChecked(False)
    for name, show in (
        ("export-", window.outgoing.export),
        ("theme-", window.show_theme),
    ):
        show()
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
        if isinstance(dialog, ExportDialog):
            dialog.ui.folder.setText("/srv/press")
        wait(lambda: True)
        yield name, dialog
        dialog.close()
        wait(lambda: True, more=0.3)


def write(shown: QWidget, path: Path) -> None:
    """Write the picture of a widget, with the few colours that a window has."""
    from PIL import Image
    from PySide6.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    shown.grab().save(buffer, "PNG")
    with Image.open(BytesIO(bytes(buffer.data().data()))) as picture:
        few = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    if path.stat().st_size > LARGEST:
        raise SystemExit(f"{path} is larger than {LARGEST // 1024} KB")
    print(path)


def wait(condition: Callable[[], object], *, more: float = 3.0, longest: float = 60.0) -> None:
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
