"""Trees and lists of the window whose lines are marked across their whole width."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from presskit.ui.appearance import LIGHT, Colours, icon

_ARROW = 12
_ROUND = 5.0
_BESIDE = 12
"""Pixels beside the words of a cell."""
_SHARE = 0.36
"""Most that a side column takes of what it has together with the main one."""


class Tree(QTreeView):
    """Marks the current line softly; with the focus it has a frame, so that it is seen without colour too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours: Colours = LIGHT
        self.setIndentation(15)
        self.setAllColumnsShowFocus(True)
        self._shared: tuple[int, int] | None = None

    def share(self, main: int, side: int) -> None:
        """Give a side column what its words need, within bounds, and the main one all that is left."""
        self._shared = (main, side)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(main, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(side, QHeaderView.ResizeMode.Fixed)
        others = sum(header.sectionSize(n) for n in range(header.count()) if n not in (main, side))
        room = self.viewport().width() - others
        header.resizeSection(side, min(self.sizeHintForColumn(side), max(round(_SHARE * room), 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another width."""
        super().resizeEvent(event)
        if self._shared is not None and self.model() is not None and self.model().columnCount() > max(self._shared):
            self.share(*self._shared)

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        self.colours = colours
        self.viewport().update()

    def drawRow(
        self, painter: QPainter, options: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the ground of a line that is chosen, and the line over it."""
        if self.selectionModel().isSelected(index):
            box = QRectF(0, options.rect.top(), self.viewport().width(), options.rect.height()).adjusted(1, 1, -1, -1)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(self.colours.accent_soft))
            painter.setPen(QPen(QColor(self.colours.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, _ROUND, _ROUND)
            painter.restore()
        plain = QStyleOptionViewItem(options)
        palette = QPalette(options.palette)
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)  # Qt fills the room before a line
        plain.palette = palette
        super().drawRow(painter, plain, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint an arrow where lines can be folded."""
        if self.model().hasChildren(index):
            name = "down" if self.isExpanded(index) else "next"
            box = QRect(rect.right() - _ARROW - 1, rect.center().y() - _ARROW // 2, _ARROW, _ARROW)
            icon(name, self.colours, self.colours.soft).paint(painter, box)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is; choose the first line when none is."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()


class Wrapping(QStyledItemDelegate):
    """Lets each line of a tree be as high as its words need: Qt measures them as if they stood on one line.

    The first column, which may be as wide as its words, stays on one.
    """

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        tree.setWordWrap(True)
        tree.setUniformRowHeights(False)
        tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        tree.setItemDelegate(self)
        tree.header().sectionResized.connect(lambda _section, _old, _new: tree.scheduleDelayedItemsLayout())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size within the column's width."""
        if index.column() == 0:
            return super().sizeHint(option, index)
        width = self._tree.columnWidth(index.column()) - _BESIDE
        narrow = QStyleOptionViewItem(option)
        narrow.rect = QRect(0, 0, max(width, 40), 1)
        narrow.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
        return super().sizeHint(narrow, index)
