"""Questions to the user: for a line of text, for files. Only those for files hold the program up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

_WIDE = 380
"""Pixels of a line to write in."""
Words = str | Callable[[], str]
"""Words in the reader's language, or what gives them: then they follow the language."""


class _Question(QInputDialog):
    """A question that speaks the language that the program was changed to."""

    def __init__(self, parent: QWidget, title: Words, label: Words) -> None:
        super().__init__(parent)
        self._words = title, label
        self.setTextValue("")
        self.sizeHint()  # makes what stands in it
        field, layout = self.findChild(QLineEdit), self.layout()
        if field is not None and layout is not None:
            field.setMinimumWidth(_WIDE)  # the dialog goes by what stands in it
            layout.setContentsMargins(20, 18, 20, 18)
            layout.setSpacing(12)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._say()

    def _say(self) -> None:
        title, label = (words if isinstance(words, str) else words() for words in self._words)
        self.setWindowTitle(title)
        self.setLabelText(label)

    def changeEvent(self, event: QEvent) -> None:
        """Ask in the language that was chosen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()


def ask_text(parent: QWidget, title: Words, label: Words, text: str, then: Callable[[str], object]) -> QInputDialog:
    """Ask for a line of text; `then` gets it when it is given."""
    dialog = _Question(parent, title, label)
    dialog.setTextValue(text)
    dialog.textValueSelected.connect(lambda value: then(str(value)))
    dialog.open()
    return dialog


def ask_open(parent: QWidget, title: str, folder: Path | None, kinds: str) -> Path | None:
    """Ask for a file that is there."""
    path, _ = QFileDialog.getOpenFileName(parent, title, str(folder or ""), kinds)
    return Path(path) if path else None


def ask_open_many(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Ask for files that are there."""
    paths, _ = QFileDialog.getOpenFileNames(parent, title, "", kinds)
    return [Path(path) for path in paths]


def ask_save(parent: QWidget, title: str, suggested: Path, kinds: str, *, there: bool = False) -> Path | None:
    """Ask for the name of a file to make; one that may be `there` already is not asked about again."""
    options = QFileDialog.Option.DontConfirmOverwrite if there else QFileDialog.Option(0)
    path, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds, options=options)
    return Path(path) if path else None


def ask_folder(parent: QWidget, title: str, folder: str) -> str:
    """Ask for a folder."""
    return QFileDialog.getExistingDirectory(parent, title, folder)
