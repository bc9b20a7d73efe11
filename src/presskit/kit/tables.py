"""Edits of a table as rows and columns: each a function from a table to a table.

Row 0 is the header. A row that has fewer cells than others is filled up with empty ones where an edit needs them.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from presskit.kit.blocks import Align, Table
from presskit.kit.localised import Localised

Row = tuple[Localised, ...]
MOST_COLUMNS = 12
"""Columns that a table may be given: more cannot be read on a page."""


def columns(table: Table) -> int:
    """Return the number of columns, at least one."""
    return max(1, len(table.header), *(len(row) for row in table.rows)) if table.rows else max(1, len(table.header))


def grid(table: Table) -> tuple[Row, ...]:
    """Return the header and the rows, each with as many cells as the longest."""
    width = columns(table)
    return tuple(row + ((),) * (width - len(row)) for row in (table.header, *table.rows))


def short(align: Sequence[Align]) -> tuple[Align, ...]:
    """Return alignments without those at the end that nobody chose."""
    last = max((n for n, each in enumerate(align, 1) if each), default=0)
    return tuple(align[:last])


def alignment(table: Table) -> tuple[Align, ...]:
    """Return the alignment of each column."""
    return padded(table.align, columns(table))


def padded(align: Sequence[Align], count: int) -> tuple[Align, ...]:
    """Return alignments for so many columns: "" where nobody chose one."""
    none: list[Align] = [""] * count
    return (*align, *none)[:count]


def with_alignment(table: Table, column: int, align: Align) -> Table:
    """Return the table with another alignment of a column."""
    each = list(alignment(table))
    each[column] = align
    return replace(table, align=short(each))


def with_grid(table: Table, rows: Sequence[Row]) -> Table:
    """Return a table of a header and rows; the same object when they are what it has."""
    header, *rest = rows
    new = replace(table, header=header, rows=tuple(rest))
    return table if new == table else new


def with_cell(table: Table, row: int, column: int, cell: Localised) -> Table:
    """Return the table with another text in a cell."""
    rows = [list(each) for each in grid(table)]
    rows[row][column] = cell
    return with_grid(table, [tuple(each) for each in rows])


def add_row(table: Table, after: int) -> Table:
    """Add an empty row below a row; 0 is the header."""
    rows = list(grid(table))
    rows.insert(after + 1, ((),) * columns(table))
    return with_grid(table, rows)


def remove_row(table: Table, row: int) -> Table:
    """Take a row out; the header is emptied."""
    rows = list(grid(table))
    if row == 0:
        rows[0] = ((),) * columns(table)
    else:
        del rows[row]
    return with_grid(table, rows)


def move_row(table: Table, row: int, by: int) -> Table:
    """Move a row up (-1) or down (1); the header stays where it is."""
    rows = list(grid(table))
    if row < 1 or not 1 <= row + by < len(rows):
        return table
    rows.insert(row + by, rows.pop(row))
    return with_grid(table, rows)


def add_column(table: Table, after: int) -> Table:
    """Add an empty column after a column; a table has at most `MOST_COLUMNS`."""
    if columns(table) >= MOST_COLUMNS:
        return table
    align = alignment(table)
    table = replace(table, align=short((*align[: after + 1], "", *align[after + 1 :])))
    return with_grid(table, [(*row[: after + 1], (), *row[after + 1 :]) for row in grid(table)])


def remove_column(table: Table, column: int) -> Table:
    """Take a column out of a table that has more than one."""
    if columns(table) < 2:
        return table
    align = alignment(table)
    rows = [(*row[:column], *row[column + 1 :]) for row in grid(table)]
    return with_grid(replace(table, align=short((*align[:column], *align[column + 1 :]))), rows)


def move_column(table: Table, column: int, by: int) -> Table:
    """Move a column left (-1) or right (1)."""
    if not 0 <= column + by < columns(table):
        return table
    rows = [list(row) for row in grid(table)]
    for row in rows:
        row.insert(column + by, row.pop(column))
    align = list(alignment(table))
    align.insert(column + by, align.pop(column))
    return with_grid(replace(table, align=short(align)), [tuple(row) for row in rows])
