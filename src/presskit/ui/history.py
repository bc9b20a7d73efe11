"""Undo and redo: the actions of the menu, with the name of the step that they take back or do again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from shiboken6 import isValid

from presskit.ui.phrases import menu_text, tip
from presskit.ui.session import Edit, Session
from presskit.ui.text import words

translate = QCoreApplication.translate


def steps() -> dict[str, str]:
    """Return the names of the undo steps that the window makes; `%1` is what it was done to."""
    return {
        "import": translate("Steps", "Import a release"),
        "plain": translate("Steps", "Take as plain text"),
        "place": translate("Steps", "Place picture %1"),
        "icon": translate("Steps", "Replace icon %1"),
        "icon-here": translate("Steps", "Replace icon %1 in one place"),
        "icon-add": translate("Steps", "Add icon %1"),
        "icon-name": translate("Steps", "Rename icon %1"),
        "icon-licence": translate("Steps", "Licence of icon %1"),
        "icons-restored": translate("Steps", "Restore the standard icons"),
        "icon-meaning": translate("Steps", "Meaning of icon %1"),
        "icons": translate("Steps", "Import icons"),
        "theme": translate("Steps", "Theme %1"),
        "restore": translate("Steps", "Restore icon %1"),
        "block": translate("Steps", "Delete block"),
        "article": translate("Steps", "Remove article"),  # before "Remove %1", which it reads like
        "article-move": translate("Steps", "Move article"),
        "leave-out": translate("Steps", "Leave out block"),
        "show-again": translate("Steps", "Show block again"),
        "aside-taken": translate("Steps", "Take back what was set aside"),
        "aside-gone": translate("Steps", "Throw away what was set aside"),
        "replace": translate("Steps", "Replace"),
        "tidy": translate("Steps", "Tidy punctuation"),
        "move": translate("Steps", "Move block"),
        "whole": translate("Steps", "Take the whole quote"),
        "emergency": translate("Steps", "Take back what was kept"),
        "approval": translate("Steps", "Approval"),
        "source": translate("Steps", "Change the source language"),  # before "Change %1", which it reads like
        "detail": translate("Steps", "Change %1"),
        "add": translate("Steps", "Add %1"),
        "translated": translate("Steps", "Translation is right"),
        "translation-draft": translate("Steps", "Translation is a draft"),
        "remove": translate("Steps", "Remove %1"),
        "quote": translate("Steps", "Make a quote"),
        "order": translate("Steps", "Order of %1"),
    }


class History(QObject):
    """Undo and redo as actions."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        stack = self.stack = session.stack
        self.undo, self.redo = QAction(parent), QAction(parent)
        self.undo.setProperty("iconName", "undo")
        self.redo.setProperty("iconName", "redo")
        self.undo.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Undo))
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.undo.triggered.connect(lambda: session.undo())  # noqa: PLW0108 - without Qt's `checked`
        self.redo.triggered.connect(lambda: session.redo())  # noqa: PLW0108
        self._names = self._all_names()
        for signal in (stack.indexChanged, stack.undoTextChanged, stack.redoTextChanged):
            signal.connect(self._show)
        self._show()

    def _all_names(self) -> dict[str, str]:
        return {**{f"text.{key}": name for key, name in words.steps().items()}, **steps()}

    def _show(self) -> None:
        if not isValid(self.stack):  # it tells of its own end
            return
        for action, able, name, some, none in (
            (self.undo, self.stack.canUndo(), self.stack.undoText(), self.tr("&Undo: %1"), self.tr("&Undo")),
            (self.redo, self.stack.canRedo(), self.stack.redoText(), self.tr("&Redo: %1"), self.tr("&Redo")),
        ):
            action.setEnabled(able)
            action.setText(some.replace("%1", menu_text(name[:1].lower() + name[1:])) if able and name else none)
            words_ = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(tip(f"{words_} ({keys})"))

    def retranslate(self) -> None:
        """Name the steps in the language that the program speaks now; those made before, too."""
        words.forget()  # the surface does so, too, but is told of the change later
        before, self._names = self._names, self._all_names()
        for n in range(self.stack.count()):
            command = self.stack.command(n)
            say = command.words if isinstance(command, Edit) else None
            command.setText(say() if say is not None else _renamed(command.text(), before, self._names))
        self._show()


def _renamed(text: str, before: dict[str, str], now: dict[str, str]) -> str:
    """Return the name of a step in another language; one that is not known stays."""
    for key, name in before.items():
        start, mark, end = name.partition("%1")
        if not mark and text == name:
            return now[key]
        if mark and text.startswith(start) and text.endswith(end) and len(text) >= len(start) + len(end):
            return now[key].replace("%1", text[len(start) : len(text) - len(end)])
    return text
