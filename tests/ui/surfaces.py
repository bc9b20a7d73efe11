"""Surfaces to test, and the hands of a writer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kit.articles import sample
from presskit.kit.blocks import Quote
from presskit.kit.model import Kit
from presskit.kit.text import length, plain
from presskit.ui.session import Session
from presskit.ui.text.surface import Surface

NONE, CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PHOTO_COLOUR = "#336699"


class Clock:
    """A clock that the test sets."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def photo(_: str = "") -> QImage:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(PHOTO_COLOUR))
    return image


def surface_of(
    qtbot: QtBot, kit: Kit | None = None, *, language: str = "nl", session: Session | None = None
) -> Surface:
    """A surface in sight, on the sample article."""
    surface = Surface(session or Session(kit or sample(), clock=Clock()), "a1", language, pictures=photo)
    qtbot.addWidget(surface)
    surface.resize(800, 600)
    surface.show()
    return surface


def number(surface: Surface, block: str, role: str = "") -> int:
    """The number of the first line of a block or part, or of that role in it."""
    for k, line in enumerate(surface.lines):
        if block in {line.block, line.part} and (not role or line.role == role):
            return k
    raise LookupError(block, role)


def put(surface: Surface, block: str, offset: int | None = None, role: str = "") -> None:
    """Put the caret in a line: at an offset, or at its end."""
    k = number(surface, block, role)
    place = (k, length(surface.lines[k].text) if offset is None else offset)
    surface.set_places(place, place)


def type_(surface: Surface, keys: str) -> None:
    for character in keys:
        QTest.keyClick(surface, character)  # type: ignore[call-overload]


def press(surface: Surface, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(surface, key, modifiers)


def compose(surface: Surface, commit: str = "", preedit: str = "") -> None:
    """Write by an input method: pytest-qt's key clicks abort on letters like é."""
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(surface, event)


def words(surface: Surface, block: str, role: str = "") -> str:
    """What a line shows."""
    return plain(surface.lines[number(surface, block, role)].text)


def quote(surface: Surface, identity: str = "q1") -> Quote:
    block = surface.block(identity)
    assert isinstance(block, Quote)
    return block


def steps(surface: Surface, do: Callable[[], object]) -> int:
    """How many undo steps something is."""
    before = surface.session.stack.index()
    do()
    return surface.session.stack.index() - before
