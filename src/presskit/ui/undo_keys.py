"""The keys for undo and redo: they belong to the window, whatever widget has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence


class UndoKeys(QObject):
    """An event filter for the application: no widget keeps undo and redo to itself; the window's actions get them."""

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
