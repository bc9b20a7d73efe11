"""The list of commands and their keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from presskit.ui.fitting import fit
from presskit.ui.matching import score, words_of
from presskit.ui.phrases import tip

_ACTION = Qt.ItemDataRole.UserRole


class ShortcutsDialog(QDialog):
    """Every command of the window's menus, with its keys; to be searched, and run with Enter."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Commands and keys"))
        self.resize(660, 620)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(12)
        self.search = QLineEdit(placeholderText=self.tr("Search for a command"))
        self.search.setAccessibleName(self.tr("Search for a command"))
        self.search.setClearButtonEnabled(True)
        self.commands = QTreeWidget(columnCount=2)
        self.commands.setRootIsDecorated(False)
        self.commands.setUniformRowHeights(True)
        self.commands.setAccessibleName(self.tr("Commands"))
        self.commands.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        header = self.commands.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox()
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        for widget in (self.search, self.commands, buttons):
            layout.addWidget(widget)
        self.commands.ensurePolished()  # all lines are as high as the first one that is measured
        for menu in menus(window):
            for action in menu.actions():
                if action.text() and not action.isSeparator() and action.menu() is None:
                    self._add(menu, action)
        self._filter("")
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(lambda: self._run(self.commands.currentItem()))
        self.commands.itemActivated.connect(self._run)
        fit(self)

    def _add(self, menu: QMenu, action: QAction) -> None:
        keys = ", ".join(k.toString(QKeySequence.SequenceFormat.NativeText) for k in action.shortcuts()[:2])
        item = QTreeWidgetItem([f"{plain_text(menu.title())} › {plain_text(action.text())}", keys])
        item.setToolTip(0, tip(item.text(0)))
        item.setData(0, _ACTION, action)
        item.setDisabled(not action.isEnabled())
        self.commands.addTopLevelItem(item)

    def _rows(self) -> list[QTreeWidgetItem]:
        found = (self.commands.topLevelItem(row) for row in range(self.commands.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _filter(self, words: str) -> None:
        wanted = words_of(words)
        for item in self._rows():
            item.setHidden(not score(wanted, words_of(f"{item.text(0)} {item.text(1)}")))
        first = next((item for item in self._rows() if not item.isHidden()), None)
        if first is not None:
            self.commands.setCurrentItem(first)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Let the arrow keys move through the list while the search has the focus."""
        if target is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self._move(steps[event.key()])
                return True
        return super().eventFilter(target, event)

    def _move(self, step: int) -> None:
        shown = [item for item in self._rows() if not item.isHidden()]
        here = self.commands.currentItem()
        if shown:
            at = shown.index(here) if here in shown else -1
            self.commands.setCurrentItem(shown[max(0, min(len(shown) - 1, at + step))])

    def _run(self, item: QTreeWidgetItem | None) -> None:
        action = item.data(0, _ACTION) if item is not None and not item.isHidden() else None
        if isinstance(action, QAction) and action.isEnabled():
            self.accept()
            action.trigger()


def menus(window: QMainWindow) -> list[QMenu]:
    """Return the menus of the menu bar in their order, each followed by its submenus."""
    found: list[QMenu] = []
    rest = [action.menu() for action in window.menuBar().actions()]
    while rest:
        menu = rest.pop(0)
        if isinstance(menu, QMenu):
            found.append(menu)
            rest = [*(action.menu() for action in menu.actions() if action.menu() is not None), *rest]
    return found


def plain_text(text: str) -> str:
    """Return a menu's text without the marks of its keys."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
