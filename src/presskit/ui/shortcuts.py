"""The list of commands and their keys."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QMainWindow,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)


class ShortcutsDialog(QDialog):
    """Every command of the window's menus, with its keys; to be searched, and run with Enter."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(560, 620)
        layout = QVBoxLayout(self)
        self.search = QLineEdit(placeholderText=self.tr("Search for a command"))
        self.search.setAccessibleName(self.tr("Search for a command"))
        self.commands = QTreeWidget(columnCount=2)
        self.commands.setRootIsDecorated(False)
        self.commands.setAccessibleName(self.tr("Commands"))
        self.commands.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.commands.setColumnWidth(0, 360)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for widget in (self.search, self.commands, buttons):
            layout.addWidget(widget)
        for menu in window.menuBar().findChildren(QMenu):
            for action in menu.actions():
                if action.text() and not action.isSeparator() and action.menu() is None:
                    self._add(menu, action)
        self.search.textChanged.connect(self._filter)
        self.commands.itemActivated.connect(self._run)

    def _add(self, menu: QMenu, action: QAction) -> None:
        keys = ", ".join(k.toString(QKeySequence.SequenceFormat.NativeText) for k in action.shortcuts())
        title = f"{menu.title().replace('&', '')} › {action.text().replace('&', '')}"
        item = QTreeWidgetItem([title, keys])
        item.setData(0, 0x0100, action)
        self.commands.addTopLevelItem(item)

    def _filter(self, words: str) -> None:
        for row in range(self.commands.topLevelItemCount()):
            item = self.commands.topLevelItem(row)
            if item is not None:
                item.setHidden(words.casefold() not in f"{item.text(0)} {item.text(1)}".casefold())

    def _run(self, item: QTreeWidgetItem) -> None:
        action = item.data(0, 0x0100)
        self.accept()
        if isinstance(action, QAction):
            action.trigger()
