"""A window on a real kit file, and the patience to let its threads come round.

`QTest.qWait` holds the interpreter's lock while it waits, so that Python's threads starve: `until` lets go of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from museum import assets, identity, kit
from presskit import storage
from presskit.kit.localised import localised
from presskit.kit.model import Article, Kit
from presskit.storage import KitFile
from presskit.ui.desk import Desk
from presskit.ui.window import Window

SECOND = identity("second article")


def until(condition: Callable[[], object], timeout: float = 30.0) -> None:
    """Let events and threads go on until something is so.

    Raises:
        AssertionError: it did not become so in time.
    """
    end = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < end, "it did not come about in time"
        QApplication.processEvents()
        time.sleep(0.004)


def settle(seconds: float = 0.05) -> None:
    """Let events and threads go on for a while."""
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() > end)


def two_articles() -> Kit:
    """The museum's kit with a second article, in Dutch only."""
    second = Article(
        id=SECOND, genre="backgrounder", headline=localised("Achter de gevel", "nl"), lead=localised("Klei.", "nl")
    )
    made = kit()
    return replace(made, articles=(*made.articles, second))


def make(path: Path, content: Kit | None = None) -> Path:
    """Make a kit file."""
    storage.create(path, content or two_articles(), assets().values()).close()
    return path


def on_disk(path: Path) -> Kit:
    """The kit as another process finds it."""
    with storage.open_kit(path) as file:
        return file.kit


def ready(window: Window) -> None:
    """Wait until a window has looked for what is wrong and has made its pages."""
    until(lambda: window.checking.all and window.pages.pages)


def press(widget: QWidget, keys: str) -> None:
    """Press a key combination in a widget."""
    QTest.keySequence(widget, QKeySequence(keys))


def trigger(window: Window, name: str) -> None:
    """Choose a command of the menus."""
    action = getattr(window.ui, name)
    assert action.isEnabled(), f"{name} cannot be chosen"
    action.trigger()


def focused(window: Window) -> None:
    """Make a window the active one, as a window system does for what is shown."""
    window.activateWindow()
    window.surface.setFocus(Qt.FocusReason.OtherFocusReason)
    until(window.isActiveWindow)


def bury(*objects: QObject) -> None:
    """Let Qt delete what was to be deleted later, and these."""
    for each in objects:
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@contextmanager
def holding(path: Path, who: str = "Iris") -> Iterator[KitFile]:
    """Have a kit open for writing elsewhere."""
    with storage.open_kit(path, write=True, who=who) as file:
        yield file


class Openers:
    """Opens windows on kits, and closes them at the end of a test."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self.folder = desk, folder

    def __call__(self, content: Kit | None = None, *, name: str = "museum.presskit", wait: bool = False) -> Window:
        path = self.folder / name
        if not path.exists():
            make(path, content)
        window = self.desk.open_kit(path)
        assert window is not None
        QApplication.processEvents()
        if wait:
            ready(window)
        return window
