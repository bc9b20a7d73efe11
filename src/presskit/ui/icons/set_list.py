"""The list of a set's drawings: each with its picture, what becomes of it, and all that there is to say about it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from presskit.ui.appearance import LIGHT, icon
from presskit.ui.icons.thumbnails import SIZE, Thumbnails
from presskit.ui.phrases import tip

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole + 1
"""Gives the whole row."""
_PAD, _GAP = 8, 10
_AT_ONCE = 200
"""Rows that are laid out before the window is asked whether there is something else to do."""


class SetRow(NamedTuple):
    """A drawing of a set: its file, the drawing ("" for none), what becomes of it, and what there is to say of it."""

    file: str
    svg: str
    outcome: str
    said: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All of it, a line for each thing that is said."""
        return "\n".join((self.file, self.outcome, *self.said))


class SetRows(QAbstractListModel):
    """The drawings of a set that are shown."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[SetRow, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a view asks of a row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((row.file, row.outcome, *row.said))
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.text).replace("\n", "<br>")
            case _ if role == ROW:
                return row
        return None

    def show_rows(self, rows: tuple[SetRow, ...]) -> None:
        """Show other rows."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    @property
    def shown(self) -> tuple[SetRow, ...]:
        """The rows in their order."""
        return self._rows


class SetRowDelegate(QStyledItemDelegate):
    """Draws a row: nothing of what is said is cut off, however narrow the panel is."""

    def __init__(self, thumbnails: Thumbnails, view: QListView) -> None:
        super().__init__(view)
        self.thumbnails, self.colours = thumbnails, LIGHT
        self._heights: dict[tuple[str, int, str], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how high a row is in the width that the view has."""
        view, row = option.widget, index.data(ROW)
        if not isinstance(view, QListView) or not isinstance(row, SetRow):
            return QSize()
        wide = view.viewport().width()
        key = ("\n".join((row.outcome, *row.said)), wide, view.font().toString())
        if key not in self._heights:
            if len(self._heights) > 20_000:
                self._heights.clear()
            self._heights[key] = self._height(row, view.font(), wide, view.fontMetrics().height())
        return QSize(wide, self._heights[key])

    def _height(self, row: SetRow, font: QFont, wide: int, line: int) -> int:
        words = sum(_laid(text, font, _room(wide))[1] for text in (row.outcome, *row.said))
        return max(round(line + words), SIZE) + 2 * _PAD

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the picture, and beside it file, outcome and what is said."""
        row, view = index.data(ROW), option.widget
        if not isinstance(row, SetRow):
            return
        box: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(self.colours.accent_soft))
        painter.setPen(QColor(self.colours.border))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        self._picture(painter, row, box)
        left, top, room = box.left() + SIZE + 2 * _GAP, box.top() + _PAD, _room(box.width())
        font = QFont(view.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self.colours.text))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(row.file, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRect(left, top, room, metrics.height()), Qt.AlignmentFlag.AlignVCenter, name)
        y = float(top + view.fontMetrics().height())
        for n, text in enumerate((row.outcome, *row.said)):
            painter.setPen(QColor(self.colours.soft if n else self.colours.text))
            layout, high = _laid(text, view.font(), room)
            layout.draw(painter, QPointF(left, y))
            y += high
        if option.state & QStyle.StateFlag.State_HasFocus and view.hasFocus():
            pen = painter.pen()
            pen.setColor(QColor(self.colours.focus))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(QRectF(box).adjusted(1, 1, -1, -1))
        painter.restore()

    def _picture(self, painter: QPainter, row: SetRow, box: QRect) -> None:
        left, top = box.left() + _GAP, box.top() + _PAD
        if not row.svg:
            icon("warning", self.colours, self.colours.warning).paint(painter, QRect(left, top, SIZE, SIZE))
            return
        picture = self.thumbnails.get(row.svg)
        if picture is not None:
            painter.drawPixmap(left, top, picture)


def _room(wide: int) -> int:
    return max(wide - SIZE - 3 * _GAP, 40)


def _laid(text: str, font: QFont, wide: int) -> tuple[QTextLayout, float]:
    """Break a text into lines; return it laid out, and how high it is."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    high = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(wide)
        line.setPosition(QPointF(0, high))
        high += line.height()
    layout.endLayout()
    return layout, high


def lay_out(view: QListView, delegate: SetRowDelegate) -> None:
    """Let a list show such rows, laid out anew when it gets another width."""
    view.setItemDelegate(delegate)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setLayoutMode(QListView.LayoutMode.Batched)
    view.setBatchSize(_AT_ONCE)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
