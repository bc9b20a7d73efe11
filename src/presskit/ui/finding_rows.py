"""How the findings are laid out below the text: in columns, or without the place where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Signal
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem

from presskit.ui.findings import FIX
from presskit.ui.trees import Tree

_NARROW = 34
"""Width of the list, in times the height of a line, below which the finding itself would be cut off in its column."""
_SEVERITY, _SAID, _WHERE = range(3)
_LOOKED_AT = 100
"""Findings whose words are measured."""
_BESIDE = 16
"""Pixels beside the words of a finding."""


class _Delegate(QStyledItemDelegate):
    """Draws a finding; all rows are of one height, so that thousands cost no more than those in sight."""

    def __init__(self, tree: Tree) -> None:
        super().__init__(tree)
        self.narrow = False
        self.lines = 1
        """Lines that a finding needs where it is narrow."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the sign of the severity alone where there is no room for its word."""
        super().initStyleOption(option, index)
        if self.narrow and index.column() == _SEVERITY:
            option.text = ""
        if self.narrow and index.column() == _SAID:
            option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
            place = index.model().index(index.row(), _WHERE).data()
            option.text = f"{option.text} · {place}" if place else option.text

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of one line, or with the height of two where the list is narrow."""
        hint = super().sizeHint(option, index)
        high = option.fontMetrics.height()
        if self.narrow and index.column() == _SAID:
            return QSize(8 * high, self.lines * high + 8)
        return hint


class FindingRows(QObject):
    """Lays out the findings anew as their list gets wider and narrower.

    Where it is narrow the severity is a sign alone, the place stands behind the finding, and both run over two
    lines where one is longer than there is room.
    """

    grown = Signal()
    """The lines have another height than before."""

    def __init__(self, tree: Tree) -> None:
        super().__init__(tree)
        self.tree = tree
        self.delegate = _Delegate(tree)
        tree.setItemDelegate(self.delegate)
        tree.viewport().installEventFilter(self)

    @property
    def narrow(self) -> bool:
        """Whether there is no room for columns."""
        return self.delegate.narrow

    def fit(self) -> None:
        """Share the width among the columns."""
        tree, header = self.tree, self.tree.header()
        if header.count() <= FIX:
            return
        before = (self.delegate.narrow, self.delegate.lines)
        narrow = self.delegate.narrow = tree.viewport().width() < _NARROW * tree.fontMetrics().height()
        tree.setColumnHidden(_WHERE, narrow)
        tree.setHeaderHidden(narrow)
        for column in (_SEVERITY, FIX):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        if narrow:
            header.setSectionResizeMode(_SEVERITY, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(_SEVERITY, 2 * tree.fontMetrics().height())
            room = tree.viewport().width() - header.sectionSize(_SEVERITY) - tree.sizeHintForColumn(FIX) - _BESIDE
            self.delegate.lines = 2 if self._widest() > room else 1
        tree.share(_SAID, _WHERE)
        tree.scheduleDelayedItemsLayout()
        if before != (self.delegate.narrow, self.delegate.lines):
            self.grown.emit()

    def _widest(self) -> int:
        """Return the width of the longest of the first findings, in pixels."""
        model, metrics = self.tree.model(), self.tree.fontMetrics()
        rows = range(min(model.rowCount(), _LOOKED_AT))
        return max((metrics.horizontalAdvance(str(model.index(row, _SAID).data())) for row in rows), default=0)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:  # noqa: ARG002 - one target
        """Follow the width of the list."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False
