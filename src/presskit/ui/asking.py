"""Questions to the user: for a line of text, for files. Only those for files hold the program up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from presskit.ui.folders import Kind, folder, kit_of, remember
from presskit.ui.phrases import Words, spoken

_WIDE = 380
"""Pixels of a line to write in."""


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
        title, label = map(spoken, self._words)
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


def ask_open(parent: QWidget, title: str, kind: Kind, kinds: str) -> Path | None:
    """Ask for a file that is there."""
    path, _ = QFileDialog.getOpenFileName(parent, title, str(folder(kind, kit_of(parent))), kinds)
    return _found(kind, path)


def ask_open_many(parent: QWidget, title: str, kind: Kind, kinds: str) -> list[Path]:
    """Ask for files that are there."""
    paths, _ = QFileDialog.getOpenFileNames(parent, title, str(folder(kind, kit_of(parent))), kinds)
    return [found for found in (_found(kind, path) for path in paths) if found is not None]


def ask_save(
    parent: QWidget, title: str, suggested: Path, kinds: str, kind: Kind, *, there: bool = False
) -> Path | None:
    """Ask for the name of a file to make; one that may be `there` already is not asked about again.

    Without a folder the suggestion is for the one that the kind was in last.
    """
    options = QFileDialog.Option.DontConfirmOverwrite if there else QFileDialog.Option(0)
    place = suggested if suggested.is_absolute() else folder(kind, kit_of(parent)) / suggested
    path, _ = QFileDialog.getSaveFileName(parent, title, str(place), kinds, options=options)
    return _found(kind, path)


def ask_folder(parent: QWidget, title: str, kind: Kind, begin: str = "") -> str:
    """Ask for a folder; the question begins in `begin`, when there is such a folder."""
    at = begin if begin and Path(begin).is_dir() else str(folder(kind, kit_of(parent)))
    path = QFileDialog.getExistingDirectory(parent, title, at)
    if path:
        remember(kind, Path(path))
    return path


def _found(kind: Kind, path: str) -> Path | None:
    if not path:
        return None
    found = Path(path)
    remember(kind, found.parent)
    return found
