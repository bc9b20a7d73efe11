"""The keys for undo and redo: they belong to the window, whatever widget has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget


class UndoKeys(QObject):
    """Filters the events of the widget that has the focus: it keeps no undo and redo; the window's actions get them.

    Keys go to that widget first. A filter of the whole application would be asked about everything that happens.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._moved)

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Let the keys for undo and redo through as shortcuts."""
        if is_undo_key(event):
            event.ignore()
            return True
        return False


def is_undo_key(event: QEvent) -> bool:
    """Tell whether a widget is being asked if it wants undo or redo for itself."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
