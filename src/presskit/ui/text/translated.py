"""Beside the text, on its right: which lines of a translation are out of date or drafts.

It is there only while a translation is shown, so that who writes in the source language waits for nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from presskit.kit.translating import Standing, standing
from presskit.ui.phrases import tip
from presskit.ui.text import words
from presskit.ui.text.looks import SANS

if TYPE_CHECKING:
    from presskit.ui.text.paint import Shown
    from presskit.ui.text.surface import Surface

WIDTH = 20
"""Pixels; the margin of a narrow window is not much wider."""
_GAP = 4
_SIGNS: dict[Standing, str] = {"stale": "!", "draft": "…"}


class Translated(QWidget):
    """A strip with a bar beside each line to look at: whole where it is out of date, dashed where it is a draft."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._surface = surface
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        surface.session.changed.connect(lambda _before, _after: self._follow())
        surface.article_shown.connect(lambda _article, _language: self._follow())
        surface.verticalScrollBar().valueChanged.connect(lambda _: self.update())
        surface.viewport().installEventFilter(self)
        self._follow()

    def _follow(self) -> None:
        """Be there while a translation is shown."""
        surface = self._surface
        view = surface.viewport().geometry()
        self.setVisible(surface.projection.language != surface.session.kit.language)
        self.setGeometry(view.right() + 1 + _GAP, view.y(), WIDTH, view.height())
        self.update()

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Stay beside the view."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._follow()
        return super().eventFilter(target, event)

    def marks(self) -> list[tuple[Shown, Standing]]:
        """Return the lines in sight that are out of date or drafts, and which."""
        surface = self._surface
        language, source = surface.projection.language, surface.session.kit.language
        found = []
        for shown in surface.shown():
            each = {standing(field, language, source) for field in shown.line.fields}
            how = next((how for how in _SIGNS if how in each), None)
            if how is not None:
                found.append((shown, how))
        return found

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the bars, each with a sign at its head."""
        page = self._surface.page
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(page.face(SANS, 13, 700))
        high = painter.fontMetrics().height()
        for shown, how in self.marks():
            pen = QPen(page.colour("warn"), 2.5)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if how == "draft":
                pen.setDashPattern([2, 1.6])
            painter.setPen(pen)
            top, bottom = shown.rect.top() + 2, shown.rect.bottom() - 2
            painter.drawLine(QPointF(2, top), QPointF(2, bottom))
            painter.setPen(page.colour("warn"))
            box = QRectF(6, top, WIDTH - 6, min(high, bottom - top))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, _SIGNS[how])
        painter.end()

    def said(self, y: float) -> str:
        """Return what the mark at a height says; empty where there is none."""
        for shown, how in self.marks():
            if shown.rect.top() <= y <= shown.rect.bottom():
                stale = words.translate("Surface", "The source changed after this was translated")
                return stale if how == "stale" else words.translate("Surface", "A draft translation")
        return ""

    def event(self, event: QEvent) -> bool:
        """Say what a mark means to whom points at it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.said(event.pos().y())
            QToolTip.showText(event.globalPos() + QPoint(0, 1), tip(text), self)
            return True
        return super().event(event)
