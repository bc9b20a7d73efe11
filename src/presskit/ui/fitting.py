"""Windows on small screens, or at 200 %: no larger than the screen, and to be scrolled where even that is too small."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

TITLE = 34
"""Pixels of the screen that a title bar may need."""
_FRAME = QSize(8, 6 + TITLE)
"""Pixels of the screen that a window's frame and title bar may need."""


def fit(window: QWidget) -> None:
    """Make a dialog no larger than its screen; what it has no room for is scrolled to."""
    room = window.screen().availableGeometry().size() - _FRAME
    layout = window.layout()
    if layout is None:
        return
    least = layout.minimumSize()
    if layout.hasHeightForWidth():
        least.setHeight(max(least.height(), layout.minimumHeightForWidth(min(window.width(), room.width()))))
    if least.width() > room.width() or least.height() > room.height():
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

        inside = QWidget()
        inside.setLayout(layout)
        area = QScrollArea(window)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        window.setMinimumSize(0, 0)
        outer = QVBoxLayout(window)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
    window.resize(window.size().boundedTo(room))
