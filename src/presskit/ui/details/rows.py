"""A small table for things that a thing of the kit has more of: profiles, logos, facts, people shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

_MOST = 7
"""Rows in sight at once."""
_VALUE = Qt.ItemDataRole.UserRole


class Column(NamedTuple):
    """A column: its title, what it shows of a row, and what may stand in it (anything, unless it has choices)."""

    title: str
    shown: Callable[[Any], str]
    choices: Mapping[str, str] | None = None
    free: bool = False
    """With choices: something else may be typed, too."""


class Rows(QTableWidget):
    """Rows of text. Enter, F2 or typing changes a cell; Tab leaves the table."""

    cell_edited = Signal(int, int, str)
    """Row, column and the value that a cell was given."""
    row_chosen = Signal(int)
    """The row that is current now, -1 for none."""
    emptied = Signal()
    """Delete was pressed on a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: Sequence[Column] = ()
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.itemChanged.connect(self._changed)
        self.currentCellChanged.connect(lambda row, *_: self.row_chosen.emit(row))

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Take columns; the last takes the room that is left."""
        self.columns = columns
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels([column.title for column in columns])
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self._share()
        for n, column in enumerate(columns):
            self.setItemDelegateForColumn(n, _Choices(self) if column.choices is not None else None)  # type: ignore[arg-type]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another width."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Make the columns equally wide, but none narrower than its heading while there is room for all of them."""
        header = self.horizontalHeader()
        if header.isHidden() or header.sectionResizeMode(0) != QHeaderView.ResizeMode.Fixed:
            return
        left, room = {n: header.sectionSizeHint(n) for n in range(header.count())}, self.viewport().width()
        while left:
            widest = max(left, key=left.__getitem__)
            width = max(left.pop(widest), room // (len(left) + 1))
            header.resizeSection(widest, width)
            room -= width

    def show_rows(self, rows: Sequence[Any], *, writes: bool = True) -> None:
        """Show rows; the current one stays."""
        row, column = max(self.currentRow(), 0), max(self.currentColumn(), 0)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        with QSignalBlocker(self):
            self.setRowCount(len(rows))
            for r, each in enumerate(rows):
                for c, kind in enumerate(self.columns):
                    value = kind.shown(each)
                    item = self.item(r, c) or QTableWidgetItem()
                    text = (kind.choices or {}).get(value, value)
                    item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if writes else flags)
                    item.setText(text)
                    item.setToolTip(text)
                    item.setData(_VALUE, value)
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{kind.title}: {text}")
                    if self.item(r, c) is None:
                        self.setItem(r, c, item)
        if rows and self.currentRow() < 0:
            self.setCurrentCell(min(row, len(rows) - 1), column)
        self.updateGeometry()

    def go_to(self, row: int, *, edit: bool = False) -> None:
        """Go to a row, and begin to write in it."""
        if 0 <= row < self.rowCount():
            self.setCurrentCell(row, 0)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            if edit:
                self.edit(self.currentIndex())

    def _changed(self, item: QTableWidgetItem) -> None:
        column = self.columns[item.column()]
        value = item.text()
        if column.choices is not None:
            value = next((each for each, text in column.choices.items() if text == value), value)
        if value != item.data(_VALUE):
            self.cell_edited.emit(item.row(), item.column(), value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write in a cell by Enter; ask for a row to go by Delete."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.currentItem() is not None:
                if self.state() != QAbstractItemView.State.EditingState:  # else it comes from the cell that it ends
                    self.edit(self.currentIndex())
            case Qt.Key.Key_Delete if self.currentRow() >= 0:
                self.emptied.emit()
            case _:
                super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for the rows, up to some."""
        row = self.verticalHeader().defaultSectionSize()
        count = max(1, min(self.rowCount(), _MOST))
        return QSize(120, self.horizontalHeader().sizeHint().height() + count * row + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a form scrolls, its fields do not shrink."""
        return self.sizeHint()


Index = QModelIndex | QPersistentModelIndex


class _Choices(QStyledItemDelegate):
    """Lets a cell be chosen from a list."""

    def __init__(self, table: Rows) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """Make the list."""
        column = self._table.columns[index.column()]
        box = QComboBox(parent)
        box.setEditable(column.free)
        box.setAccessibleName(column.title)
        for value, text in (column.choices or {}).items():
            box.addItem(text, value)
        if not column.free:
            box.activated.connect(lambda _: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Choose what stands in the cell."""
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Put what was chosen in the cell."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText(), Qt.ItemDataRole.EditRole)
