"""The list of undo steps: what was done, in order; a click goes back to before or after any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QUndoView, QVBoxLayout

from presskit.ui.appearance import icon

if TYPE_CHECKING:
    from presskit.ui.window import Window


class StepsPanel(QDialog):
    """Stays open beside the window while somebody writes on."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Undo history"))
        self.steps = QUndoView(window.session.stack)
        self.steps.setEmptyLabel(self.tr("As it was opened"))
        self.steps.setCleanIcon(icon("folder-open", window.desk.colours, window.desk.colours.soft))
        self.steps.setAccessibleName(self.tr("Steps"))
        label = QLabel(self.tr("&Choose a step to go back to it, or forward:"), textFormat=Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setBuddy(self.steps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(label)
        layout.addWidget(self.steps, 1)
        self.resize(QSize(320, 420))
        self.steps.setFocus()
