"""The icons of the libraries that ship, to be searched and chosen: Lucide and Tabler, with their licences."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from presskit.intake.icon_library import LIBRARIES, LibraryIcon
from presskit.ui.appearance import Colours, svg_icon
from presskit.ui.phrases import counted, tip
from presskit.ui.work import Work

_AFTER = 150
"""Milliseconds after a key until the libraries are searched."""
_SIDE = 26
"""Logical pixels of a drawing's side."""
_ICON = Qt.ItemDataRole.UserRole


class LibraryDelegate(QStyledItemDelegate):
    """Draws an icon of a library: its drawing, its name, and below it that of its library: both have a `phone`."""

    def __init__(self, colours: Colours, parent: QListWidget) -> None:
        super().__init__(parent)
        self.colours = colours

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it, softly marked when it is chosen or pointed at."""
        each = index.data(_ICON)
        box: QRect = option.rect.adjusted(2, 2, -2, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QColor(self.colours.accent if chosen else self.colours.border))
            painter.setBrush(QColor(self.colours.accent_soft) if chosen else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        index.data(Qt.ItemDataRole.DecorationRole).paint(
            painter, QRect(box.center().x() - _SIDE // 2, box.top() + 5, _SIDE, _SIDE)
        )
        line = QRect(box.left() + 3, box.top() + _SIDE + 8, box.width() - 6, option.fontMetrics.height())
        font = painter.font()
        for text, colour, share in (
            (each.name, self.colours.text, 1.0),
            (LIBRARIES[each.library], self.colours.soft, 0.86),
        ):
            font.setPointSizeF(option.font.pointSizeF() * share)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
            line.translate(0, line.height())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return the size of all."""
        high = option.fontMetrics.height()
        return QSize(max(84, 5 * high), _SIDE + 2 * high + 16)


class LibraryView(QWidget):
    """A field to search in, and what was found; `chosen` tells which icon."""

    chosen = Signal(object)

    def __init__(self, colours: Colours, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours, self._work = colours, work
        self.search, self.found, self.about = QLineEdit(self), QListWidget(self), QLabel(self)
        self.search.setClearButtonEnabled(True)
        self.found.setViewMode(QListView.ViewMode.IconMode)
        self.found.setResizeMode(QListView.ResizeMode.Adjust)
        self.found.setMovement(QListView.Movement.Static)
        self.found.setIconSize(QSize(_SIDE, _SIDE))
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, self.found, self.about):
            box.addWidget(widget)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._soon.timeout.connect(self.look)
        self.search.textChanged.connect(lambda _: self._soon.start())
        self.found.currentItemChanged.connect(self._choose)
        self.delegate = LibraryDelegate(colours, self.found)
        self.found.setItemDelegate(self.delegate)
        self._fit()
        self.found.setUniformItemSizes(True)
        self.retranslate()

    def _fit(self) -> None:
        """Let two rows be seen, and that there are more."""
        line = self.found.fontMetrics().height()
        self.found.setGridSize(QSize(max(84, 5 * line), _SIDE + 2 * line + 16))
        self.found.setFixedHeight(self.found.gridSize().height() * 5 // 2)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "found"):
            self._fit()

    def retranslate(self) -> None:
        """Say in the window's language what is what."""
        self.search.setPlaceholderText(self.tr("Search Lucide and Tabler, in English"))
        self.search.setAccessibleName(self.tr("Search the icon libraries"))
        self.found.setAccessibleName(self.tr("Icons of the libraries"))

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        self._colours = self.delegate.colours = colours
        for row in range(self.found.count()):
            item = self.found.item(row)
            item.setIcon(svg_icon(item.data(_ICON).svg, colours))

    def suggest(self, name: str) -> None:
        """Search for what is like an icon of the kit."""
        self.search.setText(name.removeprefix("icon-").replace("-", " "))

    def look(self) -> None:
        """Search the libraries, off this thread."""
        words = self.search.text()

        def found() -> tuple[str, tuple[LibraryIcon, ...]]:
            from presskit.intake.icon_library import search

            return words, search(words)

        self._work.start(found, self._show, lambda problem: self.about.setText(str(problem)))

    def _show(self, outcome: tuple[str, tuple[LibraryIcon, ...]]) -> None:
        words, icons = outcome
        if words != self.search.text():
            return
        self.found.blockSignals(True)
        self.found.clear()
        for each in icons:
            item = QListWidgetItem(svg_icon(each.svg, self._colours), each.name)
            item.setData(_ICON, each)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.name}, {LIBRARIES[each.library]}, {each.licence}")
            item.setToolTip(tip(f"{LIBRARIES[each.library]} · {each.name} · {each.licence}"))
            self.found.addItem(item)
        self.found.blockSignals(False)
        self.found.setVisible(bool(icons))
        self.about.setText(counted(len(icons), self.tr("One icon found"), self.tr("%1 icons found")))

    def _choose(self) -> None:
        item = self.found.currentItem()
        if item is not None:
            each: LibraryIcon = item.data(_ICON)
            self.about.setText(f"{LIBRARIES[each.library]} · {each.name} · {each.licence}")
            self.chosen.emit(each)
