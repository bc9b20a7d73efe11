"""A list of offers under the caret. It never takes the focus: the text hands it the keys that move in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget


class OfferList(QListWidget):
    """Offers while something is typed, chosen with the arrows and Enter, with Tab or by a click; Escape closes it."""

    taken = Signal(object)
    """What was chosen, as it was given to `offer`."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self._around = parent
        self._things: list[object] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.itemClicked.connect(lambda item: self._take(self.row(item)))
        self.hide()

    def show_offers(
        self, things: Sequence[object], names: Sequence[str], at: QPoint, font: QFont, *, first: bool = False
    ) -> None:
        """Show these things by their names at a point of the parent, where there is room; nothing for none.

        With `first` the first of them is marked, so that Enter takes it.
        """
        self._things = list(things)
        self.clear()
        if not self._things:
            self.hide()
            return
        self.setFont(font)
        for name in names:
            self.addItem(QListWidgetItem(name))
        self.setCurrentRow(0 if first else -1)
        room = self._around.rect()
        width = self.sizeHintForColumn(0) + 2 * self.frameWidth() + 16
        height = self.sizeHintForRow(0) * len(self._things) + 2 * self.frameWidth()
        if at.y() + height > room.bottom():  # no room below: above the line
            above = at.y() - height - round(1.6 * self.fontMetrics().height())
            at = QPoint(at.x(), above if above >= 0 else max(0, room.bottom() - height))
        self.setGeometry(min(at.x(), max(0, room.width() - width)), at.y(), width, min(height, room.height()))
        self.show()
        self.raise_()

    def key(self, key: int) -> bool:
        """Move, take or close by a key; False for all other keys, and for Enter while nothing is marked."""
        if not self.isVisible():
            return False
        match key:
            case Qt.Key.Key_Down:
                self.setCurrentRow((self.currentRow() + 1) % self.count())
            case Qt.Key.Key_Up:
                self.setCurrentRow((max(self.currentRow(), 0) - 1) % self.count())
            case Qt.Key.Key_Escape:
                self.hide()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.currentRow() >= 0:
                self._take(self.currentRow())
            case Qt.Key.Key_Tab:
                self._take(max(self.currentRow(), 0))
            case _:
                return False
        return True

    def _take(self, row: int) -> None:
        thing = self._things[row]
        self.hide()
        self.taken.emit(thing)
