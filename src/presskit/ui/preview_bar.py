"""The line below the pages: whether they follow the caret, two side by side, marks and bleed, and their zoom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QPushButton, QToolButton, QWidget

from presskit.ui import settings as remembered
from presskit.ui.appearance import Colours, icon
from presskit.ui.phrases import tip

if TYPE_CHECKING:
    from presskit.ui.window import Window


_MARGINS = 24


class _Bar(QWidget):
    """Two groups of controls: side by side where there is room, else one below the other."""

    def __init__(self, first: Sequence[QWidget], second: Sequence[QWidget]) -> None:
        super().__init__()
        self._groups = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._groups.setContentsMargins(10, 3, 10, 3)
        self._groups.setSpacing(2)
        for group in (first, second):
            row = QHBoxLayout()
            row.setSpacing(4)
            for widget in group:
                row.addWidget(widget)
            row.addStretch(1)
            self._groups.addLayout(row)

    def least(self) -> int:
        """Return the width that the wider group needs."""
        return max(self._widths()) + _MARGINS

    def _widths(self) -> list[int]:
        rows = (self._groups.itemAt(n) for n in range(self._groups.count()))
        return [row.sizeHint().width() for row in rows if row is not None]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the groups side by side, or one below the other."""
        super().resizeEvent(event)
        wide = event.size().width() >= sum(self._widths()) + _MARGINS
        self._groups.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.setMinimumHeight(self._groups.minimumSize().height())


class PreviewBar(QObject):
    """What can be chosen about the pages; remembered."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.follow, self.two, self.marks = QCheckBox(), QCheckBox(), QCheckBox()
        self.smaller, self.larger, self.fit = QToolButton(), QToolButton(), QPushButton()
        self.bar = _Bar((self.follow, self.two, self.marks), (self.smaller, self.fit, self.larger))
        window.ui.page_tab_layout.addWidget(self.bar)
        kept = window.desk.settings
        for box, key, default in (
            (self.follow, "preview/follow", True),
            (self.two, "preview/two", False),
            (self.marks, "preview/marks", False),
        ):
            box.setChecked(remembered.flag(kept, key, default))
            box.toggled.connect(lambda on, key=key: kept.setValue(key, on))
            box.toggled.connect(self._choose)
        self.smaller.clicked.connect(lambda: window.pages.zoom_by(-1))
        self.larger.clicked.connect(lambda: window.pages.zoom_by(1))
        self.fit.clicked.connect(lambda: window.pages.set_zoom(None))
        window.pages.zoomed.connect(self._show_zoom)
        for widget in (self.smaller, self.larger):
            widget.setFocusPolicy(self.fit.focusPolicy())
        window.previewer.marks = self.marks.isChecked()
        window.pages.set_across(2 if self.two.isChecked() else 1)

    def _choose(self) -> None:
        window = self.window
        window.pages.set_across(2 if self.two.isChecked() else 1)
        if window.previewer.marks != self.marks.isChecked():
            window.previewer.marks = self.marks.isChecked()
            window.previewing.want(delay=0)
        window.going.follow()

    def _show_zoom(self, zoom: float) -> None:
        self.fit.setText(f"{round(zoom * 100)} %")

    def retranslate(self) -> None:
        """Say everything in the chosen language."""
        for box, text, hint in (
            (self.follow, self.tr("Follow"), self.tr("Keep what the caret is in in sight")),
            (self.two, self.tr("2 pages"), self.tr("Show two pages side by side")),
            (self.marks, self.tr("Marks"), self.tr("Show the sheet for print, with its marks and bleed")),
        ):
            box.setText(text)
            box.setToolTip(tip(hint))
            box.setAccessibleDescription(hint)
        for button, name in (
            (self.smaller, self.tr("Smaller pages")),
            (self.larger, self.tr("Larger pages")),
            (self.fit, self.tr("Fit the pages to the width")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tip(name))
        self._show_zoom(self.window.pages.scale * 72 / 96)

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        self.smaller.setIcon(icon("zoom-out", colours))
        self.larger.setIcon(icon("zoom-in", colours))
        self.fit.setStyleSheet("padding: 3px 8px;")
        self.fit.setMinimumWidth(self.fit.fontMetrics().horizontalAdvance("400 %") + 18)  # whatever the zoom
