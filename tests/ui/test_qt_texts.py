"""What Qt itself says in the dialogs that the window opens: all of it in Dutch, with Qt's own catalogue and ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QTimer, QTranslator
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QDateTimeEdit,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressDialog,
    QScrollBar,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from presskit.ui.desk import Desk
from ui.windows import bury, settle


class Listener(QTranslator):
    """Hears each text of Qt's that is asked for, and notes those that no catalogue has in Dutch."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.missing: set[tuple[str, str]] = set()
        self.heard: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        """Say that there is something to be asked, or Qt does not ask."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Note a text, and answer as the catalogues do."""
        answers = (each.translate(context, source, disambiguation, n) for each in self.desk._translators[::-1])
        found = next(filter(None, answers), "")
        if context.startswith("Q"):
            self.heard.add((context, source))
            if not found:
                self.missing.add((context, source))
        return found or source


@pytest.fixture
def listener(desk: Desk, qapp: QApplication) -> Iterator[Listener]:
    desk.set_language("nl")
    made = Listener(desk)
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


def file_dialog(folder: Path, mode: QFileDialog.FileMode, accept: QFileDialog.AcceptMode) -> QFileDialog:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(mode)
    dialog.setAcceptMode(accept)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.setDirectory(str(folder))
    return dialog


def message_box(_: Path) -> QMessageBox:
    box = QMessageBox()
    for button in QMessageBox.StandardButton:
        if QMessageBox.StandardButton.Ok.value <= button.value <= QMessageBox.StandardButton.RestoreDefaults.value:
            box.addButton(button)
    box.setDetailedText("x")
    return box


def progress(_: Path) -> QProgressDialog:
    return QProgressDialog()


def print_dialog(_: Path) -> QPrintDialog:
    return QPrintDialog(printer())


@cache
def printer() -> QPrinter:
    """A printer that outlives the dialogs about it."""
    return QPrinter(QPrinter.PrinterMode.HighResolution)


OPEN, SAVE = QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave
DIALOGS: dict[str, tuple[Callable[[Path], QDialog], set[str]]] = {
    "open": (lambda folder: file_dialog(folder, QFileDialog.FileMode.ExistingFile, OPEN), {"QFileDialog"}),
    "open many": (lambda folder: file_dialog(folder, QFileDialog.FileMode.ExistingFiles, OPEN), {"QFileDialog"}),
    "save": (lambda folder: file_dialog(folder, QFileDialog.FileMode.AnyFile, SAVE), {"QFileDialog"}),
    "folder": (lambda folder: file_dialog(folder, QFileDialog.FileMode.Directory, OPEN), {"QFileDialog"}),
    "message": (message_box, {"QPlatformTheme"}),
    "question": (lambda _: QInputDialog(), {"QPlatformTheme"}),
    "progress": (progress, {"QProgressDialog"}),
    "print": (print_dialog, {"QPrintDialog", "QPrintWidget"}),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_of_qt_speaks_dutch(listener: Listener, tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "map").mkdir()
    make, contexts = DIALOGS[name]
    dialog = make(tmp_path)
    dialog.show()
    settle(0.2)
    for inner in (*dialog.findChildren(QDialog), *dialog.findChildren(QMenu)):  # those behind its buttons
        inner.show()
        settle()
        inner.hide()
    assert contexts <= {context for context, _ in listener.heard}
    assert listener.missing == set()
    dialog.close()
    bury(dialog)


def selectable() -> QLabel:
    from PySide6.QtCore import Qt

    label = QLabel("abc")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


FIELDS: dict[str, Callable[[], QWidget]] = {
    "line": QLineEdit,
    "plain": QPlainTextEdit,
    "text": QTextEdit,
    "number": QSpinBox,
    "moment": QDateTimeEdit,
    "label": selectable,
    "scroll bar": QScrollBar,
}


@pytest.mark.parametrize("name", FIELDS)
def test_the_menu_of_a_field_speaks_dutch(listener: Listener, qapp: QApplication, name: str) -> None:
    field = FIELDS[name]()
    field.show()
    settle()
    closer = QTimer(interval=20)
    shown: list[str] = []

    def close() -> None:
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            shown.extend(action.text() for action in popup.actions() if action.text())
            popup.close()

    closer.timeout.connect(close)
    closer.start()
    at, target = QPoint(3, 3), field.viewport() if isinstance(field, QPlainTextEdit | QTextEdit) else field
    qapp.sendEvent(target, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.mapToGlobal(at)))
    settle(0.3)
    closer.stop()
    assert shown
    assert listener.missing == set()
    field.close()
    bury(field)


def test_the_file_dialog_says_where_it_looks_in_dutch(listener: Listener, tmp_path: Path) -> None:
    dialog = file_dialog(tmp_path, QFileDialog.FileMode.ExistingFile, OPEN)
    dialog.show()
    settle()
    said = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"&Zoeken in:", "Bestands&type:"} <= said
    dialog.close()
    bury(dialog)
