"""Tables as rows and columns: what comes, goes and changes places keeps its words."""

from __future__ import annotations

import pytest

from presskit.kit import tables
from presskit.kit.blocks import Table
from presskit.kit.localised import localised, string


def table(*rows: str) -> Table:
    """A table of rows that are written as letters, one for each cell; a dot is an empty cell."""
    made = [tuple(localised("" if letter == "." else letter, "nl") for letter in row) for row in rows]
    return Table(id="t", header=made[0], rows=tuple(made[1:]))


def letters(made: Table) -> tuple[str, ...]:
    return tuple("".join(string(cell, "nl") or "." for cell in row) for row in (made.header, *made.rows))


@pytest.mark.parametrize(
    ("made", "wanted"),
    [
        (tables.add_row(table("ab", "cd"), 0), ("ab", "..", "cd")),
        (tables.add_row(table("ab", "cd"), 1), ("ab", "cd", "..")),
        (tables.remove_row(table("ab", "cd", "ef"), 1), ("ab", "ef")),
        (tables.remove_row(table("ab", "cd"), 0), ("..", "cd")),
        (tables.move_row(table("ab", "cd", "ef"), 1, 1), ("ab", "ef", "cd")),
        (tables.add_column(table("ab", "cd"), 0), ("a.b", "c.d")),
        (tables.remove_column(table("ab", "cd"), 0), ("b", "d")),
        (tables.move_column(table("abc", "def"), 2, -1), ("acb", "dfe")),
        (tables.with_cell(table("ab", "c"), 1, 1, localised("x", "nl")), ("ab", "cx")),
        (tables.move_column(table("abc", "d"), 0, 1), ("bac", ".d.")),
    ],
)
def test_rows_and_columns_come_go_and_change_places(made: Table, wanted: tuple[str, ...]) -> None:
    assert letters(made) == wanted


def test_what_cannot_be_moved_stays_the_same_table() -> None:
    made = table("ab", "cd")
    for row, by in ((0, 1), (1, -1), (1, 1)):
        assert tables.move_row(made, row, by) is made, (row, by)
    for column, by in ((0, -1), (1, 1)):
        assert tables.move_column(made, column, by) is made, (column, by)
    assert tables.with_grid(made, tables.grid(made)) is made


def test_a_table_keeps_a_column_and_takes_no_more_than_can_be_read() -> None:
    one = table("a", "b")
    assert tables.remove_column(one, 0) is one
    wide = table("a" * tables.MOST_COLUMNS)
    assert tables.add_column(wide, 0) is wide
