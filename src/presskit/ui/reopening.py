"""Dialogs that are open when the language of the program changes: those that hold nothing open again in it.

It is chosen in the settings, or in another window. Panels that stay, questions and the export change where they are.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QDialog, QLineEdit
from shiboken6 import isValid

if TYPE_CHECKING:
    from presskit.ui.window import Window


def _shortcuts(window: Window) -> None:
    window.desk.show_shortcuts(window)


_OPENERS: dict[str, Callable[[Window], object]] = {
    "Palette": lambda window: window.show_palette(),
    "SettingsPage": lambda window: window.show_settings(),
    "ShortcutsDialog": _shortcuts,
    "ThemeDialog": lambda window: window.show_theme(),
}
"""What opens each, by the name of its class: the modules of those that are never opened are not loaded for it."""


def reopen(window: Window) -> None:
    """Open again, a moment from now, what is open; where something is asked in it, that is let be."""
    for dialog in window.findChildren(QDialog):
        if type(dialog).__name__ in _OPENERS and dialog.isVisible():
            QTimer.singleShot(0, dialog, partial(_again, window, dialog))


def _again(window: Window, dialog: QDialog) -> None:
    if not dialog.isVisible() or any(each.isVisible() for each in dialog.findChildren(QDialog)):
        return
    field = _field(dialog)
    again = partial(_open, window, type(dialog).__name__, dialog.geometry(), field.text() if field is not None else "")
    dialog.destroyed.connect(lambda _: again())  # while it is there, it would only be brought forward
    dialog.close()


def _open(window: Window, name: str, place: QRect, sought: str) -> None:
    if not isValid(window) or not window.isVisible():
        return
    _OPENERS[name](window)
    for made in window.findChildren(QDialog):
        if type(made).__name__ == name and made.isVisible():
            made.setGeometry(place)
            field = _field(made)
            if field is not None and sought:
                field.setText(sought)


def _field(dialog: QDialog) -> QLineEdit | None:
    """Return the field of a dialog that is searched."""
    field = getattr(dialog, "search", None)
    return field if isinstance(field, QLineEdit) else None
