"""How what is not for publication looks: a dashed frame, a lock and words; never a colour alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QGroupBox, QLineEdit, QWidget

from presskit.ui.appearance import LIGHT, Colours, icon

_LOCK = 14


class PrivateBox(QGroupBox):
    """A group of fields that never stand in a public output."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours: Colours = LIGHT
        self.setProperty("private", True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the group, with a lock at its title."""
        super().paintEvent(event)
        painter = QPainter(self)
        lock = icon("locked", self.colours, self.colours.warning).pixmap(_LOCK, _LOCK)
        painter.drawPixmap(self.width() - _LOCK - 2, 2, lock)
        painter.end()


class Lock:
    """Marks a line as not for publication, or takes the mark off."""

    def __init__(self, line: QLineEdit) -> None:
        self.line, self.colours = line, LIGHT
        self._action = QAction(line)
        self._action.setEnabled(False)  # it says something, and does nothing
        line.addAction(self._action, QLineEdit.ActionPosition.LeadingPosition)

    def show(self, private: bool, words: str) -> None:
        """Show whether the line is private; `words` say so to a screen reader and in the tip."""
        self._action.setVisible(private)
        self._action.setIcon(icon("locked", self.colours, self.colours.warning))
        self.line.setAccessibleDescription(words if private else "")
        self.line.setToolTip(words if private else "")
        if self.line.property("private") != private:
            self.line.setProperty("private", private)
            repolish(self.line)


def repolish(widget: QWidget) -> None:
    """Let a widget take the style of its properties."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
    event = QEvent(QEvent.Type.StyleChange)
    widget.changeEvent(event)
