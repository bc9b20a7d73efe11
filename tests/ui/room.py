"""Whether all that a window says has room: nothing is clipped, and nothing has to be scrolled to sideways.

Run as a program it opens every dialog on a screen of its own scale and prints what has none, for the tests at 200 %.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

ITS_OWN = QHeaderView | QPlainTextEdit | QTableView | QTextEdit
"""What may be wider than its place: texts and tables, whose words nobody here has chosen."""
ENOUGH = 2
"""Pixels that a style may want more than it needs."""


def clipped(root: QWidget) -> list[str]:
    """What has less room than its words need, and what is scrolled sideways."""
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if widget.isVisible():
            found += _clipped(widget)
    return found


def _clipped(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton | QComboBox):
        need = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        low = widget.height() < (widget.heightForWidth(widget.width()) if wraps else need.height()) - ENOUGH
        if low or (not wraps and widget.width() < need.width() - ENOUGH):
            text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
            yield f"{widget.objectName()}: {text!r} {widget.size()} < {need}"
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            shown = widget.tabRect(tab) & widget.rect()
            if shown.width() < widget.fontMetrics().horizontalAdvance(widget.tabText(tab).replace("&", "")):
                yield f"{widget.objectName()}: the tab {widget.tabText(tab)!r}"
    elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        yield from _headings(widget)
    elif isinstance(widget, QTreeView):
        yield from _cells(widget)
    elif isinstance(widget, QTableView):
        yield from _table_cells(widget)
    if isinstance(widget, QAbstractScrollArea) and not isinstance(
        widget, QHeaderView | QPlainTextEdit | QTableView | QTextEdit
    ):
        bar = widget.horizontalScrollBar()
        if bar.isVisible() and bar.maximum() > bar.minimum():
            yield f"{widget.objectName() or type(widget).__name__} is scrolled sideways by {bar.maximum()}"


def _headings(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        text = str(header.model().headerData(section, header.orientation()) or "")
        if text and not header.isSectionHidden(section):
            have, need = header.sectionSize(section), header.sectionSizeHint(section)
            if have < need - ENOUGH:
                yield f"the heading {text!r} has {have} of {need}"


def _cells(tree: QTreeView) -> Iterator[str]:
    """The cells that are elided, where no tip tells the whole."""
    index = tree.indexAt(tree.viewport().rect().topLeft())
    while index.isValid() and tree.visualRect(index).top() < tree.viewport().height():
        for column in range(tree.model().columnCount(index.parent())):
            cell = index.siblingAtColumn(column)
            if not tree.isColumnHidden(column) and not tree.isFirstColumnSpanned(index.row(), index.parent()):
                yield from _cell(tree, cell)
        index = tree.indexBelow(index)


def _table_cells(table: QTableView) -> Iterator[str]:
    """The cells of a table that are elided, where no tip tells the whole."""
    for row in range(table.model().rowCount()):
        for column in range(table.model().columnCount()):
            cell = table.model().index(row, column)
            have, need = table.columnWidth(column), table.sizeHintForIndex(cell).width()
            told = table.isColumnHidden(column) or cell.data(Qt.ItemDataRole.ToolTipRole)
            if cell.data() and not told and have < need:
                yield f"{table.objectName()}: {cell.data()!r} has {have} of {need}"


def _cell(tree: QTreeView, cell: QModelIndex) -> Iterator[str]:
    text, rect, need = str(cell.data() or ""), tree.visualRect(cell), tree.sizeHintForIndex(cell)
    told = bool(cell.data(Qt.ItemDataRole.ToolTipRole))
    wide = text if not tree.wordWrap() else max(text.split(), key=len, default="")
    if tree.wordWrap() and cell.column() and rect.height() < need.height() - ENOUGH:
        yield f"{tree.objectName()}: {text!r} is cut off below"
    elif not told and rect.width() < tree.fontMetrics().horizontalAdvance(wide):
        yield f"{tree.objectName()}: {text!r} is cut off"


def say(line: str) -> None:
    """Tell whoever started it."""
    sys.stdout.write(line + "\n")


def main(folder: str) -> None:
    """Open every dialog in both languages, and print what has no room."""
    from presskit.ui.app import application
    from presskit.ui.desk import Desk
    from ui.test_access import DIALOGS, LANGUAGES, dialog_of
    from ui.windows import Openers, bury, settle, until

    app = application(["presskit"])
    desk = Desk(app)
    opened = Openers(desk, Path(folder))
    window = opened()
    say(f"scale {window.devicePixelRatioF()} room {window.screen().availableGeometry().size().toTuple()}")
    for language in LANGUAGES:
        desk.set_language(language)
        settle(0.2)
        for name in DIALOGS:
            dialog = dialog_of(window, name)
            settle(0.2)
            for each in clipped(dialog):
                say(f"{language} {name}: {each}")
            dialog.close()
            until(lambda: not any(each.isVisible() for each in window.findChildren(QDialog)))
            bury()
    window.discard()
    QApplication.processEvents()
    say("done")


if __name__ == "__main__":
    main(sys.argv[1])
