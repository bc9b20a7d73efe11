"""Tables as rows and columns: what comes, goes and changes places keeps its words."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from presskit.kit import rows, structure, tables
from presskit.kit.blocks import Table
from presskit.kit.lines import Line, Tongue, block_of, lines_of
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


ALIGNED = replace(table("abc", "def"), align=("start", "", "end"), header_column=True)


@pytest.mark.parametrize(
    ("made", "wanted"),
    [
        (tables.add_column(ALIGNED, 0), ("start", "", "", "end")),
        (tables.add_column(ALIGNED, 2), ("start", "", "end", "")),
        (tables.remove_column(ALIGNED, 0), ("", "end")),
        (tables.remove_column(ALIGNED, 2), ("start", "")),
        (tables.move_column(ALIGNED, 2, -1), ("start", "end", "")),
        (tables.with_alignment(ALIGNED, 1, "decimal"), ("start", "decimal", "end")),
        (tables.with_alignment(ALIGNED, 2, ""), ("start", "", "")),
        (tables.add_row(ALIGNED, 0), ("start", "", "end")),
    ],
)
def test_the_alignment_goes_with_its_column(made: Table, wanted: tuple[str, ...]) -> None:
    assert tables.alignment(made) == wanted
    assert made.align == tables.short(made.align)  # nothing is written that nobody chose
    assert made.header_column


TONGUE = Tongue("nl", "nl")


def lines() -> list[Line]:
    return list(lines_of(ALIGNED, "nl", {}))


def again(found: list[Line], known: Table | None = ALIGNED) -> Table:
    made = block_of(found, known, TONGUE)
    assert isinstance(made, Table)
    return made


def test_lines_carry_the_alignment_and_columns_of_the_text_keep_it() -> None:
    assert again(lines()) == ALIGNED
    assert (again(lines(), None).align, again(lines(), None).header_column) == (ALIGNED.align, True)
    added, _ = rows.add_column(lines(), (1, 0))
    assert tables.alignment(again(added)) == ("start", "", "", "end")
    first, _ = rows.add_column(lines(), (1, 0), before=True)
    assert tables.alignment(again(first)) == ("", "start", "", "end")
    gone, _ = rows.remove_column(lines(), (2, 0))
    assert tables.alignment(again(gone)) == ("", "end")
    below, _ = rows.add_row(lines(), 1)
    assert (below[2].align, below[2].headed) == (ALIGNED.align, True)
    entered, _ = structure.enter(lines(), (2, 5))
    assert (entered[3].align, entered[3].headed) == (ALIGNED.align, True)
    assert again(entered).align == ALIGNED.align
