"""The order of the parts around the text, by language: dragged, or moved by keys and buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from presskit.kit.ordering import order_of, usual, with_order
from presskit.kit.theme import Movable, Theme
from presskit.ui.infobar import announce
from presskit.ui.languages import language_name
from presskit.ui.theming import words

if TYPE_CHECKING:
    from presskit.ui.theme_dialog import ThemeDialog

_PART = Qt.ItemDataRole.UserRole


class OrderList(QListWidget):
    """The parts in their order; `moved` tells that one was dragged or moved by Alt and an arrow key."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def order(self) -> tuple[Movable, ...]:
        """Return the parts in the order in which they stand."""
        return tuple(cast("Movable", self.item(row).data(_PART)) for row in range(self.count()))

    def move_by(self, step: int) -> None:
        """Move the chosen part up or down."""
        row = self.currentRow()
        if 0 <= row < self.count() and 0 <= row + step < self.count():
            item = self.takeItem(row)
            self.insertItem(row + step, item)
            self.setCurrentRow(row + step)
            self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen part by Alt and an arrow key."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_by(step)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell when a part was dropped in another place."""
        before = self.order()
        super().dropEvent(event)
        if self.order() != before:
            self.moved.emit()


class OrderTab(QObject):
    """The order of the parts in the theme's editor."""

    def __init__(self, dialog: ThemeDialog) -> None:
        super().__init__(dialog)
        self.dialog, self.ui = dialog, dialog.ui
        self.list: OrderList = self.ui.order
        self.list.moved.connect(self._moved)
        self.ui.order_language.activated.connect(lambda _: self.fill(dialog.theme))
        self.ui.earlier.clicked.connect(lambda: self.list.move_by(-1))
        self.ui.later.clicked.connect(lambda: self.list.move_by(1))
        self.ui.usual.clicked.connect(self._as_usual)

    @property
    def language(self) -> str:
        """The language whose order is shown."""
        return str(self.ui.order_language.currentData() or self.dialog.session.kit.language)

    def fill(self, theme: Theme) -> None:
        """Show the order of a theme in the chosen language."""
        language, box = self.language, self.ui.order_language
        kit = self.dialog.session.kit
        if [box.itemData(n) for n in range(box.count())] != list(kit.languages):
            box.clear()
            for each in kit.languages:
                box.addItem(language_name(each), each)
            box.setCurrentIndex(max(box.findData(language), 0))
            language = self.language
        order, names = order_of(theme, language), words.movable()
        if order != self.list.order() or (self.list.count() and self.list.item(0).text() != names[order[0]]):
            chosen = self.list.currentItem().data(_PART) if self.list.currentItem() else order[0]
            self.list.clear()
            for part in order:
                item = QListWidgetItem(names[part])
                item.setData(_PART, part)
                self.list.addItem(item)
            self.list.setCurrentRow(order.index(chosen))
            self.list.setFixedHeight(len(order) * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth() + 8)
        self.ui.usual.setEnabled(self.dialog.writes and order != usual(theme, language))

    def _moved(self) -> None:
        theme = self.dialog.theme
        self.dialog.apply(with_order(theme, self.language, self.list.order()), "order")
        item = self.list.currentItem()
        if item is not None:
            at, of = self.list.currentRow() + 1, self.list.count()
            said = self.tr("%1: place %2 of %3").replace("%2", str(at)).replace("%3", str(of))
            announce(self.list, said.replace("%1", item.text()))

    def _as_usual(self) -> None:
        theme = self.dialog.theme
        self.dialog.apply(with_order(theme, self.language, usual(theme, self.language)), "order")
