"""The left margin: says what the caret's line is, where there is room for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from presskit.ui.text import words
from presskit.ui.text.left_out import LeftOut
from presskit.ui.text.looks import SANS

if TYPE_CHECKING:
    from presskit.ui.text.surface import Surface

NARROWEST = 96
"""Width in pixels at 100 % below which the margin stays empty."""
_WIDEST = 130


class Margin(QWidget):
    """A strip beside the text. Clicks go through it to the text, but for those on the marks of what is left out."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._surface = surface
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        surface.cursorPositionChanged.connect(self.update)
        surface.role_changed.connect(self.update)
        surface.verticalScrollBar().valueChanged.connect(self.update)
        self.left_out = LeftOut(surface)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Write the role of the caret's line beside it."""
        surface = self._surface
        page = surface.page
        if self.width() < NARROWEST * page.zoom:
            return
        k = surface.caret()[0]
        block = surface.document().findBlockByNumber(k)
        top = surface.document().documentLayout().blockBoundingRect(block).top() - surface.verticalScrollBar().value()
        layout = block.layout()
        ascent = layout.lineAt(0).ascent() if layout.lineCount() else 0.0
        painter = QPainter(self)
        painter.setFont(page.face(SANS, 12))
        painter.setPen(page.colour("faint"))
        metrics = painter.fontMetrics()
        width = min(self.width() - 8 * page.zoom, _WIDEST * page.zoom)
        above = max(ascent, float(metrics.ascent())) if ascent < 60 * page.zoom else float(metrics.ascent())
        y = surface.viewport().y() + top + above - metrics.ascent()
        rect = QRectF(self.width() - width - 18 * page.zoom, y, width, 60 * page.zoom)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(rect, int(flags), words.roles()[surface.lines[k].role])
