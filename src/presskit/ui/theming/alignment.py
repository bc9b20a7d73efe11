"""Fields in groups that stand in one line all the same."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout


def align(grids: Iterable[QGridLayout]) -> None:
    """Give the columns of some grids the same widths: those of fields that stand alone in their row are left out."""
    grids = list(grids)
    columns = max((grid.columnCount() for grid in grids), default=0)
    for column in range(columns):
        held = [
            item.sizeHint().width()
            for grid in grids
            for row in range(grid.rowCount())
            if (item := grid.itemAtPosition(row, column)) is not None
            and (column != 1 or grid.itemAtPosition(row, 2) is not None)
        ]
        for grid in grids:
            if column < grid.columnCount() - 1:
                grid.setColumnMinimumWidth(column, max(held, default=0))
