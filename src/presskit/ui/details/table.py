"""The form of a table: its cells, and its rows and columns, which come, go and change places."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from presskit.kit import details, tables
from presskit.kit.blocks import Table
from presskit.kit.details import Subject
from presskit.kit.localised import best, in_language, string, with_text
from presskit.kit.model import Kit
from presskit.kit.text import BREAK, plain
from presskit.ui.details.fields import choose, fill, say
from presskit.ui.details.page import Form
from presskit.ui.forms.ui_details_table import Ui_TableDetails

if TYPE_CHECKING:
    from presskit.ui.window import Window


class TableForm(Form):
    """A table as rows and columns."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__(window, subject)
        self.ui = ui = Ui_TableDetails()
        ui.setupUi(self)
        self.fields.words(ui.caption, "caption")
        self.fields.shows(ui.grid, lambda _: self._show_grid())
        ui.grid.cell_edited.connect(self._edited)
        ui.grid.currentCellChanged.connect(lambda *_: self._moved_on())
        ui.grid.emptied.connect(self._emptied)
        self.fields.tick(ui.header_column, "header_column")
        self.fields.shows(ui.align, lambda _: self._show_align())
        ui.align.activated.connect(lambda _: self._align())
        for button, edit, to in (
            (ui.row_add, lambda table, row, _: tables.add_row(table, row), (1, 0)),
            (ui.row_remove, lambda table, row, _: tables.remove_row(table, row), (0, 0)),
            (ui.row_up, lambda table, row, _: tables.move_row(table, row, -1), (-1, 0)),
            (ui.row_down, lambda table, row, _: tables.move_row(table, row, 1), (1, 0)),
            (ui.column_add, lambda table, _, column: tables.add_column(table, column), (0, 1)),
            (ui.column_remove, lambda table, _, column: tables.remove_column(table, column), (0, 0)),
            (ui.column_left, lambda table, _, column: tables.move_column(table, column, -1), (0, -1)),
            (ui.column_right, lambda table, _, column: tables.move_column(table, column, 1), (0, 1)),
        ):
            button.clicked.connect(lambda _=False, button=button, edit=edit, to=to: self._do(button, edit, to))
        self.retranslate()

    @property
    def table(self) -> Table:
        """The table as it is now."""
        thing = self.thing
        if not isinstance(thing, Table):
            raise TypeError(self.subject)
        return thing

    def title(self) -> tuple[str, str]:
        """Return the icon and the words of the title."""
        name = self.fields.string(self.table, "caption") or self.tr("without a caption")
        return "table", self.tr("Table · %1").replace("%1", name)

    def first(self) -> QWidget:
        """Return the caption."""
        return self.ui.caption

    def translate_form(self) -> None:
        """Say everything in the language of the reader."""
        ui = self.ui
        ui.retranslateUi(self)
        for button, name in (
            (ui.row_add, self.tr("Add a row below")), (ui.row_remove, self.tr("Remove the row")),
            (ui.row_up, self.tr("Move the row up")), (ui.row_down, self.tr("Move the row down")),
            (ui.column_add, self.tr("Add a column to the right")), (ui.column_remove, self.tr("Remove the column")),
            (ui.column_left, self.tr("Move the column left")), (ui.column_right, self.tr("Move the column right")),
        ):  # fmt: skip
            button.setAccessibleName(name)
            button.setToolTip(name)
        fill(ui.align, {
            "": self.tr("By what is in it"), "start": self.tr("At the start"), "end": self.tr("At the end"),
            "centre": self.tr("In the middle"), "decimal": self.tr("On the decimal separator"),
        })  # fmt: skip

    def _show_grid(self) -> None:
        language, rows = self.host.language, tables.grid(self.table)
        named = [plain(best(cell, language)).replace(BREAK, " ") for cell in rows[0]]
        titles = [name or self.tr("Column %1").replace("%1", str(n)) for n, name in enumerate(named, 1)]
        shown = [[string(cell, language).replace(BREAK, " ") for cell in row] for row in rows]
        self.ui.grid.show_grid(shown, titles, writes=self.writes)

    def _moved_on(self) -> None:
        if isinstance(self.thing, Table):
            self._show_align()
            self.look()

    def _show_align(self) -> None:
        """Show how the column of the current cell is aligned."""
        column, found = self.ui.grid.currentColumn(), tables.alignment(self.table)
        choose(self.ui.align, found[column] if 0 <= column < len(found) else "")

    def _align(self) -> None:
        column = self.ui.grid.currentColumn()
        if self.writes and column >= 0:
            self._put(self.ui.align, tables.with_alignment(self.table, column, self.ui.align.currentData()))

    def look(self) -> None:
        """Say what is missing, and let the buttons do what the current cell allows."""
        ui, table, language = self.ui, self.table, self.host.language
        row, column = ui.grid.currentRow(), ui.grid.currentColumn()
        high, wide = len(table.rows), tables.columns(table)
        head = [string(cell, language).strip() for cell in tables.grid(table)[0]]
        if not any(head):
            say(
                ui.says,
                self.tr("The first row names the columns: nobody hears what is in them without it."),
                "warning",
            )
        elif not all(head[1:]):
            say(ui.says, self.tr("A column without a name."), "warning")
        else:
            say(ui.says, "")
        writes = self.writes and row >= 0
        ui.row_add.setEnabled(writes)
        ui.row_remove.setEnabled(writes and row > 0 and high > 1)
        ui.row_up.setEnabled(writes and row > 1)
        ui.row_down.setEnabled(writes and 0 < row < high)
        ui.column_add.setEnabled(writes and wide < tables.MOST_COLUMNS)
        ui.column_remove.setEnabled(writes and wide > 1)
        ui.column_left.setEnabled(writes and column > 0)
        ui.column_right.setEnabled(writes and 0 <= column < wide - 1)

    # Edits

    def _edited(self, row: int, column: int, value: str) -> None:
        kit, language, table = self.host.session.kit, self.host.language, self.table
        cell = tables.grid(table)[row][column]
        text = details.rewritten(in_language(cell, language), details.one_line(value))
        source = kit.language if language != kit.language else ""
        new = tables.with_cell(table, row, column, with_text(cell, language, text, source=source))
        self._put(self.ui.grid, new)

    def _emptied(self) -> None:
        """Empty the current cell by Delete: rows go by their button."""
        row, column = self.ui.grid.currentRow(), self.ui.grid.currentColumn()
        if self.writes and row >= 0 and column >= 0:
            self._edited(row, column, "")

    def _do(self, button: QWidget, edit: Callable[[Table, int, int], Table], to: tuple[int, int]) -> None:
        grid = self.ui.grid
        row, column = grid.currentRow(), grid.currentColumn()
        if not self.writes or row < 0 or column < 0:
            return
        self._put(button, edit(self.table, row, column))
        grid.setCurrentCell(
            max(0, min(row + to[0], grid.rowCount() - 1)), max(0, min(column + to[1], grid.columnCount() - 1))
        )

    def _put(self, widget: QWidget, table: Table) -> None:
        def put(kit: Kit, subject: Subject) -> Kit:
            return details.with_thing(kit, subject, table)

        self.fields.change(widget, self.subject, put)
        self.refresh()
