"""The cells of a table as they stand on the page: a header, and rows; wider than the panel it scrolls sideways."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from presskit.ui.details.rows import Column, Rows

_NARROWEST = 84
"""Pixels of a column."""


class Grid(Rows):
    """Cells of text. The first row is the table's header."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.horizontalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setMinimumWidth(120)

    def show_grid(self, rows: Sequence[Sequence[str]], titles: Sequence[str], *, writes: bool = True) -> None:
        """Show a header and rows; `titles` name the columns to a screen reader."""
        if len(titles) != len(self.columns) or [each.title for each in self.columns] != list(titles):
            at = self.currentRow(), min(max(self.currentColumn(), 0), len(titles) - 1)
            self.set_columns([Column(title, partial(_cell, n)) for n, title in enumerate(titles)])
            head = self.horizontalHeader()
            head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            head.setMinimumSectionSize(_NARROWEST)
            if at[0] >= 0:
                self.setCurrentCell(*at)
        self.show_rows(rows, writes=writes)
        for column in range(self.columnCount()):
            item = self.item(0, column)
            if item is not None:
                font = item.font()
                font.setBold(True)
                item.setFont(font)

    def sizeHint(self) -> QSize:
        """Return room for the rows, and for the bar when they are wider than the panel."""
        hint = super().sizeHint()
        bar = self.horizontalScrollBar()
        wide = self.columnCount() * _NARROWEST > self.viewport().width()
        room = bar.sizeHint().height() if wide else 0
        return QSize(hint.width(), hint.height() - self.horizontalHeader().sizeHint().height() + room)


def _cell(n: int, row: Sequence[str]) -> str:
    return row[n]
