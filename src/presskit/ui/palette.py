"""Ctrl+K: one field that finds every command, block, person, picture and icon, and goes there or does it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QDialog, QHeaderView, QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from presskit.ui.appearance import Colours, icon, svg_icon
from presskit.ui.infobar import announce
from presskit.ui.matching import score, words_of
from presskit.ui.outline import Row, rows
from presskit.ui.phrases import tip
from presskit.ui.shortcuts import menus, plain_text

if TYPE_CHECKING:
    from presskit.ui.window import Window

SHOWN = 40
"""Most lines that are shown: who does not see it among these types on."""
_WIDTH, _HEIGHT = 640, 440
_ENTRY = Qt.ItemDataRole.UserRole


class Entry(NamedTuple):
    """Something that can be found: what it is called, what it is, its icon and what choosing it does."""

    text: str
    kind: str
    icon: QIcon
    run: Callable[[], object]
    words: tuple[str, ...]
    """The words of what it is called."""
    about: tuple[str, ...]
    """The words of what it is."""


class Palette(QDialog):
    """The field and what it finds, over the window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find a command or a place"))
        self.entries = list(entries(window))
        self._soft = QColor(window.desk.colours.soft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(8)
        words = self.tr("Command, block, person, picture or icon")
        self.search = QLineEdit(placeholderText=words)
        self.search.setAccessibleName(words)
        self.search.setClearButtonEnabled(True)
        self.found = QTreeWidget()
        self.found.setAccessibleName(self.tr("Found"))
        self.found.setColumnCount(2)
        self.found.setHeaderHidden(True)
        self.found.setRootIsDecorated(False)
        self.found.setUniformRowHeights(True)
        self.found.setAllColumnsShowFocus(True)
        self.found.setIconSize(QSize(18, 18))
        header = self.found.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.nothing = QLabel(self.tr("Nothing is called that."), textFormat=Qt.TextFormat.PlainText)
        for widget in (self.search, self.found, self.nothing):
            layout.addWidget(widget)
        self.found.ensurePolished()  # all lines are as high as the first one that is measured
        layout.setStretchFactor(self.found, 1)
        layout.addStretch()  # what is said instead of a list stands at the top
        room = window.size() - QSize(80, 80)
        self.resize(QSize(_WIDTH, _HEIGHT).boundedTo(room))
        top = window.mapToGlobal(window.rect().topLeft())
        self.move(top.x() + (window.width() - self.width()) // 2, top.y() + 60)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(lambda: self._run(self.found.currentItem()))
        self.found.itemClicked.connect(self._run)
        self.found.itemActivated.connect(self._run)
        self._show("")

    def _show(self, text: str) -> None:
        wanted = words_of(text)
        scored = [(_points(wanted, entry), n) for n, entry in enumerate(self.entries)]
        best = sorted((-points, n) for points, n in scored if points)[:SHOWN]
        self.found.clear()
        for _, n in best:
            entry = self.entries[n]
            line = QTreeWidgetItem([entry.text, entry.kind])
            line.setIcon(0, entry.icon)
            line.setToolTip(0, tip(entry.text))
            line.setForeground(1, self._soft)
            line.setData(0, _ENTRY, n)
            self.found.addTopLevelItem(line)
        self.found.setVisible(bool(best))
        self.nothing.setVisible(not best)
        self._go(0)

    def _go(self, at: int) -> None:
        line = self.found.topLevelItem(max(0, min(at, self.found.topLevelItemCount() - 1)))
        if line is not None:
            self.found.setCurrentItem(line)
        self._say()

    def _say(self) -> None:
        """Let who listens know what Enter would do: the focus stays in the field."""
        line = self.found.currentItem()
        announce(self.search, f"{line.text(0)}, {line.text(1)}" if line is not None else self.nothing.text())

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Let the arrow keys move through what is found while the field has the focus."""
        if target is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps: dict[int, int] = {
                Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8,
            }  # fmt: skip
            if event.key() in steps:
                self._go(self.found.currentIndex().row() + steps[event.key()])
                return True
        return super().eventFilter(target, event)

    def _run(self, line: QTreeWidgetItem | None) -> None:
        if line is not None:
            run = self.entries[line.data(0, _ENTRY)].run
            self.accept()
            run()


def _points(wanted: Sequence[str], entry: Entry) -> float:
    """Return how well an entry fits: what it is called counts more than what it is."""
    return score(wanted, entry.words) or 0.8 * score(wanted, (*entry.words, *entry.about))


def entries(window: Window) -> Iterator[Entry]:
    """Yield what can be found in a window: the commands that can be given now, then what the kit holds."""
    colours = window.desk.colours
    blank = QPixmap(18, 18)
    blank.fill(Qt.GlobalColor.transparent)
    for menu in menus(window):
        heading = plain_text(menu.title())
        for action in menu.actions():
            if not action.text() or action.isSeparator() or action.menu() is not None or not action.isEnabled():
                continue
            text = plain_text(action.text()).rstrip("…")
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            symbol = action.icon() if not action.icon().isNull() else QIcon(blank)
            yield Entry(text, f"{heading}  {keys}".rstrip(), symbol, action.trigger, words_of(text), words_of(heading))
    for section in rows(window.session.kit, window.language, {}):
        kind = section.text.partition(" · ")[0]
        for row in section.rows or (section,):
            yield _entry(window, row, kind, colours)


def _entry(window: Window, row: Row, kind: str, colours: Colours) -> Entry:
    drawing = svg_icon(row.svg, colours) if row.svg else icon(row.symbol, colours, colours.soft)
    return Entry(row.text, kind, drawing, partial(window.going.to, row.target), words_of(row.text), words_of(kind))
