"""Small squares of a colour that are seen on any ground, in light and in dark."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QWidget

SIZE = 16


def swatch(colour: str, on: QWidget) -> QIcon:
    """Return a square of a colour (`#rrggbb`) with an edge that stands out from the ground of a widget."""
    scale = on.devicePixelRatioF()
    made = QPixmap(QSize(SIZE, SIZE) * scale)
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(on.palette().color(QPalette.ColorRole.PlaceholderText), 1))
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(0.5, 0.5, SIZE - 1, SIZE - 1), 3, 3)
    painter.end()
    icon = QIcon(made)
    icon.addPixmap(made, QIcon.Mode.Selected)  # a colour is not tinted where it is chosen
    return icon


def nothing(on: QWidget) -> QIcon:
    """Return the room of a square, without one."""
    made = QPixmap(QSize(SIZE, SIZE) * on.devicePixelRatioF())
    made.setDevicePixelRatio(on.devicePixelRatioF())
    made.fill(Qt.GlobalColor.transparent)
    return QIcon(made)
