"""The list of undo steps: what was done, in order; a click goes back to before or after any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QUndoView, QVBoxLayout

from presskit.ui.appearance import icon
from presskit.ui.fitting import fit

if TYPE_CHECKING:
    from presskit.ui.window import Window


class StepsPanel(QDialog):
    """Stays open beside the window while somebody writes on."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.steps = QUndoView(window.session.stack)
        self.steps.setCleanIcon(icon("folder-open", window.desk.colours, window.desk.colours.soft))
        self.label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setBuddy(self.steps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(self.label)
        layout.addWidget(self.steps, 1)
        self.retranslate()
        self.steps.setDisabled(window.designing.on)  # steps can be of the text
        window.designing.turned.connect(self.steps.setDisabled)
        self.resize(QSize(320, 420))
        fit(self)
        self.steps.setFocus()

    def retranslate(self) -> None:
        """Say everything in the chosen language; the steps are named by `History`."""
        self.setWindowTitle(self.tr("Undo history"))
        self.steps.setEmptyLabel(self.tr("As it was opened"))
        self.steps.setAccessibleName(self.tr("Steps"))
        self.label.setText(self.tr("&Choose a step to go back to it, or forward:"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that the program was changed to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
