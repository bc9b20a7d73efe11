"""The pictures of a gallery in their order: dragged, or moved by Alt and the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

_SIDE = 56
_MOST = 6
"""Pictures in sight at once."""


class Strip(QListWidget):
    """A list whose lines can change places."""

    moved = Signal(int, int)
    """A line is to go from one place to another, counted without it."""
    opened = Signal(int)
    """Enter was pressed on a line, or it was double-clicked."""
    emptied = Signal()
    """Delete was pressed on a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.writes = True
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(self.row(item)))

    def show_lines(self, lines: Sequence[tuple[QIcon, str]]) -> None:
        """Show lines; the current place stays."""
        row = max(self.currentRow(), 0)
        with QSignalBlocker(self):
            while self.count() > len(lines):
                self.takeItem(self.count() - 1)
            while self.count() < len(lines):
                self.addItem(QListWidgetItem())
            for n, (picture, text) in enumerate(lines):
                item = self.item(n)
                item.setIcon(picture)
                item.setText(text)
        if lines:
            self.setCurrentRow(min(row, len(lines) - 1))
        self.updateGeometry()

    def step(self, by: int) -> None:
        """Move the current line up (-1) or down (1)."""
        row = self.currentRow()
        if self.writes and row >= 0 and 0 <= row + by < self.count():
            self.moved.emit(row, row + by)
            self.setCurrentRow(row + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt and an arrow, open with Enter, ask for a line to go with Delete."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.step(-1 if key == Qt.Key.Key_Up else 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            self.opened.emit(self.currentRow())
        elif key == Qt.Key.Key_Delete and self.currentRow() >= 0:
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the line that is dragged to go where it is dropped; the form moves it."""
        row = self.currentRow()
        index = self.indexAt(event.position().toPoint())
        to = index.row() if index.isValid() else self.count()
        if self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem:
            to += 1
        to -= to > row
        event.setDropAction(Qt.DropAction.CopyAction)  # else the list takes its own line out once more
        event.accept()
        if self.writes and event.source() is self and to != row and row >= 0:
            self.moved.emit(row, to)
            self.setCurrentRow(to)

    def sizeHint(self) -> QSize:
        """Return room for the pictures, up to some."""
        high = self.sizeHintForRow(0) if self.count() else _SIDE + 12
        return QSize(120, max(1, min(self.count(), _MOST)) * max(high, 1) + 2 * self.frameWidth() + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a form scrolls, its fields do not shrink."""
        return self.sizeHint()
