"""A field for a number with its unit that refuses in words what it cannot be, rather than changing what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

_ROOM = 8
"""Pixels between the edge and the number: the style sheet's padding is not heeded where there are buttons."""


class Number(QDoubleSpinBox):
    """A number between two bounds; anything can be typed, and `refused` tells what was, when it is none of those."""

    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(_ROOM, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def bounds(self) -> tuple[str, str]:
        """Return the bounds in words, the upper one with its unit."""
        return self.textFromValue(self.minimum()), f"{self.textFromValue(self.maximum())}{self.suffix()}"

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let everything be typed; a number within the bounds is acceptable."""
        value = self._read(text)
        good = value is not None and self.minimum() <= value <= self.maximum()
        return (QValidator.State.Acceptable if good else QValidator.State.Intermediate), text, position

    def fixup(self, text: str) -> str:
        """Tell what cannot be, and show the number again that it was."""
        self.refused.emit(text.removesuffix(self.suffix()).strip())
        return f"{self.textFromValue(self.value())}{self.suffix()}"

    def valueFromText(self, text: str) -> float:
        """Read a number with a comma or a point."""
        value = self._read(text)
        return self.value() if value is None else value

    def textFromValue(self, value: float) -> str:
        """Write a number without noughts at its end, with the language's sign."""
        written = f"{value:.{self.decimals()}f}"
        if self.decimals():
            written = written.rstrip("0").rstrip(".")
        return written.replace(".", self.locale().decimalPoint())

    def _read(self, text: str) -> float | None:
        digits = text.strip().removesuffix(self.suffix().strip()).strip().replace(",", ".")
        if len(digits) > 12 or not digits.replace(".", "", 1).isdigit() or not digits.isascii():
            return None
        return round(float(digits), self.decimals())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an edge that is seen in high contrast, too, where the style draws none."""
        super().paintEvent(event)
        painter = QPainter(self)
        role = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Mid
        painter.setPen(self.palette().color(role))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 2, 2)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page that scrolls, unless the field has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
