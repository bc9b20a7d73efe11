"""A field for text of more than one line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from presskit.kit.text import BREAK

_LEAST, _MOST = 2, 9
"""Lines that a field is high, at least and at most."""


class Lines(QPlainTextEdit):
    """Grows with its text. Tab leaves it; line ends are the kit's line breaks."""

    edited = Signal(str)
    """What was typed, with `BREAK` between lines."""
    left = Signal()
    """The focus went elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = False
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)  # the window's undo is the only one
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())

    def words(self) -> str:
        """Return the text as the kit holds it (`toPlainText` would make spaces of non-breaking ones)."""
        lines, block = [], self.document().begin()
        while block.isValid():
            lines.append(block.text())
            block = block.next()
        return BREAK.join(lines)

    def show_words(self, text: str) -> None:
        """Show a text; the caret stays where it is as far as there is text."""
        if self.words() == text:
            return
        self._setting = True
        at = self.textCursor().position()
        self.setPlainText(text.replace(BREAK, "\n"))
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._setting = False

    def _changed(self) -> None:
        if not self._setting:
            self.edited.emit(self.words())

    def focusOutEvent(self, e: QFocusEvent) -> None:
        """Tell that the writer goes on elsewhere."""
        super().focusOutEvent(e)
        self.left.emit()

    def resizeEvent(self, e: QResizeEvent) -> None:
        """Grow or shrink with the lines that the new width makes."""
        super().resizeEvent(e)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the text, within bounds."""
        count = max(_LEAST, min(_MOST, round(self.document().size().height())))
        frame = self.contentsMargins()
        room = frame.top() + frame.bottom() + round(2 * self.document().documentMargin()) + 2
        return QSize(120, count * self.fontMetrics().lineSpacing() + room)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a form scrolls, its fields do not shrink."""
        return self.sizeHint()
