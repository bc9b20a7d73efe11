"""The grid of icons: each with its drawing, its name, whether it is the standard one, and how often it is used."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from presskit.ui.appearance import LIGHT, Colours, icon
from presskit.ui.icons.model import TILE, Tile, kinds
from presskit.ui.icons.thumbnails import SIZE, Thumbnails

_PAD = 6
_LEAST = 88
"""Logical pixels that a tile is wide, at least; in a large type it is wider."""


class TileDelegate(QStyledItemDelegate):
    """Draws a tile."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.thumbnails = thumbnails
        self.colours: Colours = LIGHT
        self.target = -1
        """The row that what is dragged would be for."""

    def size(self, view: QWidget) -> QSize:
        """Return how large each tile is."""
        height = view.fontMetrics().height()
        return QSize(max(_LEAST, 5 * height), SIZE + 2 * height + 4 * _PAD)

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        """Return how large each tile is."""
        view = option.widget
        return view.gridSize() if isinstance(view, QListView) else QSize()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw drawing, name, and in small what it is and how often it is used."""
        tile = index.data(TILE)
        if not isinstance(tile, Tile):
            return
        view = option.widget
        box: QRect = option.rect.adjusted(2, 2, -2, -2)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == self.target:
            painter.setPen(QPen(QColor(self.colours.accent), 2, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(self.colours.accent_soft))
            painter.drawRoundedRect(box, 6, 6)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QColor(self.colours.accent if chosen else self.colours.border))
            painter.setBrush(QColor(self.colours.accent_soft) if chosen else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus and view.hasFocus():
            pen = painter.pen()
            pen.setColor(QColor(self.colours.focus))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        self._draw(painter, tile, box)
        painter.restore()

    def _draw(self, painter: QPainter, tile: Tile, box: QRect) -> None:
        left, top = box.center().x() - SIZE // 2, box.top() + _PAD
        if tile.svg:
            picture = self.thumbnails.get(tile.svg)
            if picture is not None:
                painter.drawPixmap(left, top, picture)
        else:
            icon("warning", self.colours, self.colours.warning).paint(painter, QRect(left, top, SIZE, SIZE))
        font = painter.font()
        font.setBold(tile.kind != "standard")
        painter.setFont(font)
        metrics = painter.fontMetrics()
        line = QRect(box.left() + _PAD, top + SIZE + _PAD, box.width() - 2 * _PAD, metrics.height())
        middle = Qt.AlignmentFlag.AlignCenter
        painter.setPen(QColor(self.colours.text))
        painter.drawText(line, middle, metrics.elidedText(tile.label, Qt.TextElideMode.ElideMiddle, line.width()))
        font.setBold(False)
        font.setPointSizeF(font.pointSizeF() * 0.86)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        line.translate(0, line.height())
        painter.setPen(QColor(self.colours.soft))
        words = kinds()[tile.kind] + (f" · {tile.uses} ×" if tile.uses else "")
        painter.drawText(line, middle, metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width()))


def lay_out(view: QListView, delegate: TileDelegate) -> None:
    """Let a list show tiles in rows, each of one size: only those in sight are asked for."""
    view.setItemDelegate(delegate)
    view.setViewMode(QListView.ViewMode.ListMode)
    view.setFlow(QListView.Flow.LeftToRight)
    view.setWrapping(True)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    fill_rows(view, delegate)


def fill_rows(view: QListView, delegate: TileDelegate) -> None:
    """Make the tiles so wide that they fill the rows."""
    least = delegate.size(view)
    wide = view.width() - view.verticalScrollBar().sizeHint().width() - 16  # as wide with the bar as without
    view.setGridSize(QSize(max(least.width(), wide // max(wide // least.width(), 1)), least.height()))
