"""The people of the kit, offered while a quote's name is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from presskit.kit.localised import string
from presskit.kit.model import Person
from presskit.ui.text.page import Page

_MOST = 6


class PeopleList(QListWidget):
    """A list under the name. It never takes the focus: the text hands it the keys that move in it."""

    chosen = Signal(object)
    """The `Person` that was picked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._people: list[Person] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("People of the kit"))
        self.itemClicked.connect(lambda item: self._pick(self.row(item)))
        self.hide()

    def offer(self, people: Sequence[Person], at: QPoint, page: Page, language: str) -> None:
        """Show these people at a point of the parent, or nothing when there are none."""
        self._people = list(people[:_MOST])
        self.clear()
        if not self._people:
            self.hide()
            return
        self.setFont(page.font("quote.name"))
        for person in self._people:
            role = string(person.role, language)
            self.addItem(QListWidgetItem(f"{person.name}, {role}" if role else person.name))
        self.setCurrentRow(-1)
        width = self.sizeHintForColumn(0) + 2 * self.frameWidth() + 16
        self.setGeometry(at.x(), at.y(), width, self.sizeHintForRow(0) * len(self._people) + 2 * self.frameWidth())
        self.show()
        self.raise_()

    def key(self, key: int) -> bool:
        """Move, pick or close by a key; False for all other keys, and for Enter while nobody is marked."""
        if not self.isVisible():
            return False
        match key:
            case Qt.Key.Key_Down:
                self.setCurrentRow((self.currentRow() + 1) % self.count())
            case Qt.Key.Key_Up:
                self.setCurrentRow((self.currentRow() - 1) % self.count())
            case Qt.Key.Key_Escape:
                self.hide()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.currentRow() >= 0:
                self._pick(self.currentRow())
            case Qt.Key.Key_Tab:
                self._pick(max(self.currentRow(), 0))
            case _:
                return False
        return True

    def _pick(self, row: int) -> None:
        person = self._people[row]
        self.hide()
        self.chosen.emit(person)
