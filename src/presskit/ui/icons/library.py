"""The icons of the libraries that ship, to be searched and chosen: Lucide and Tabler, with their licences."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from presskit.intake.icon_library import LIBRARIES, LibraryIcon
from presskit.ui.appearance import Colours, svg_icon
from presskit.ui.phrases import counted, tip
from presskit.ui.work import Work

_AFTER = 150
"""Milliseconds after a key until the libraries are searched."""
_ICON = Qt.ItemDataRole.UserRole


class LibraryView(QWidget):
    """A field to search in, and what was found; `chosen` tells which icon."""

    chosen = Signal(object)

    def __init__(self, colours: Colours, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours, self._work = colours, work
        self.search, self.found, self.about = QLineEdit(self), QListWidget(self), QLabel(self)
        self.search.setClearButtonEnabled(True)
        self.found.setViewMode(QListView.ViewMode.IconMode)
        self.found.setResizeMode(QListView.ResizeMode.Adjust)
        self.found.setMovement(QListView.Movement.Static)
        self.found.setIconSize(QSize(26, 26))
        self.found.setGridSize(QSize(84, 62))
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, self.found, self.about):
            box.addWidget(widget)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._soon.timeout.connect(self.look)
        self.search.textChanged.connect(lambda _: self._soon.start())
        self.found.currentItemChanged.connect(self._choose)
        self.found.setFixedHeight(2 * 62 + 40)
        self.found.setUniformItemSizes(True)
        self.retranslate()

    def retranslate(self) -> None:
        """Say in the window's language what is what."""
        self.search.setPlaceholderText(self.tr("Search Lucide and Tabler, in English"))
        self.search.setAccessibleName(self.tr("Search the icon libraries"))
        self.found.setAccessibleName(self.tr("Icons of the libraries"))

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        self._colours = colours
        for row in range(self.found.count()):
            item = self.found.item(row)
            item.setIcon(svg_icon(item.data(_ICON).svg, colours))

    def suggest(self, name: str) -> None:
        """Search for what is like an icon of the kit."""
        self.search.setText(name.removeprefix("icon-").replace("-", " "))

    def look(self) -> None:
        """Search the libraries, off this thread."""
        words = self.search.text()

        def found() -> tuple[str, tuple[LibraryIcon, ...]]:
            from presskit.intake.icon_library import search

            return words, search(words)

        self._work.start(found, self._show, lambda problem: self.about.setText(str(problem)))

    def _show(self, outcome: tuple[str, tuple[LibraryIcon, ...]]) -> None:
        words, icons = outcome
        if words != self.search.text():
            return
        self.found.blockSignals(True)
        self.found.clear()
        for each in icons:
            item = QListWidgetItem(svg_icon(each.svg, self._colours), each.name)
            item.setData(_ICON, each)
            item.setToolTip(tip(f"{LIBRARIES[each.library]} · {each.name} · {each.licence}"))
            self.found.addItem(item)
        self.found.blockSignals(False)
        self.found.setVisible(bool(icons))
        self.about.setText(counted(len(icons), self.tr("One icon found"), self.tr("%1 icons found")))

    def _choose(self) -> None:
        item = self.found.currentItem()
        if item is not None:
            each: LibraryIcon = item.data(_ICON)
            self.about.setText(f"{LIBRARIES[each.library]} · {each.name} · {each.licence}")
            self.chosen.emit(each)
