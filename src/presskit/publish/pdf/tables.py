"""Tables and fact boxes: cells in rows, ruled, divided only between rows; the header row comes again."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from presskit.kit.text import Text, plain
from presskit.publish import parts
from presskit.publish.pdf.boxes import Pen, Slot, Slots, snapped
from presskit.publish.pdf.paragraph import Block, compose, natural_width
from presskit.publish.pdf.style import Style
from presskit.publish.pdf.styles import Styles

_HAIR = 0.01
_AMOUNT = re.compile(r"[-+−]?\s*[€$£]?\s*[-+−]?[\d.,\u202f\u00a0 ]*\d[\d.,\u202f\u00a0 ]*\s*[€%‰]?(,-)?")
_BETWEEN = 10.0
"""Space between columns, in pt."""


class TableCell(Struct, frozen=True, eq=False):
    """A composed cell, its left edge from the table's, and what it is in the tree."""

    block: Block
    x: float
    slot: Slot


class TableBox(Struct, frozen=True, eq=False):
    """Rows of cells, each as many grid lines high as its highest cell.

    `again` is True for what follows a division: its header is drawn once more, as decoration.
    """

    header: tuple[TableCell, ...]
    rows: tuple[tuple[TableCell, ...], ...]
    styles: Styles
    before: float = 0.0
    after: float = 0.0
    floats: bool = False
    again: bool = False

    def _row_height(self, row: tuple[TableCell, ...]) -> float:
        grid = self.styles.grid
        return snapped(max((cell.block.height for cell in row), default=0.0) + 0.35 * grid, grid / 2)

    def height(self, width: float) -> float:  # noqa: ARG002 - made for a measure
        """Return the height of all rows, in whole grid lines."""
        rows = (self.header, *self.rows) if self.header else self.rows
        return snapped(sum(map(self._row_height, rows)), self.styles.grid)

    def split(self, width: float, room: float, *, force: bool) -> tuple[TableBox, TableBox] | None:  # noqa: ARG002
        """Divide between rows: at least two go before and one after, unless forced."""
        used = self._row_height(self.header) if self.header else 0.0
        fit = 0
        while fit < len(self.rows):
            used += self._row_height(self.rows[fit])
            if snapped(used, self.styles.grid) > room + _HAIR:
                break
            fit += 1
        if fit < (1 if force else 2) or fit >= len(self.rows):
            return None
        first = replace(self, rows=self.rows[:fit], after=0.0)
        return first, replace(self, rows=self.rows[fit:], before=0.0, again=True)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the rows from the top, with a rule under each."""
        colours = self.styles.palette
        rows = [(self.header, True)] if self.header else []
        rows += [(row, False) for row in self.rows]
        y = top
        for row, head in rows:
            height = self._row_height(row)
            if head and self.again:
                with pen.canvas.artifact("Pagination"):
                    self._draw_row(pen, row, x, y, artifact=True)
            else:
                self._draw_row(pen, row, x, y)
            y -= height
            if row is rows[-1][0] and not self.header:
                break
            with pen.canvas.artifact("Layout"):
                pen.canvas.draw_line(
                    (x, y), (x + width, y), colours.ink if head else colours.rule, 0.8 if head else 0.4
                )

    def _draw_row(self, pen: Pen, row: tuple[TableCell, ...], x: float, top: float, *, artifact: bool = False) -> None:
        pad = 0.175 * self.styles.grid
        if row and not artifact:
            width = row[-1].x + max(row[-1].block.widths, default=0.0)
            pen.note(row[0].slot, x, top, width, self._row_height(row))
        for cell in row:
            style = cell.block.style
            baseline = top - pad - (style.leading + style.ascent) / 2
            element = None if artifact else pen.element(cell.slot)
            pen.canvas.place(cell.block, x + cell.x, baseline, element)


def table_box(table: parts.Table, styles: Styles, slots: Slots, element: Slot, width: float) -> TableBox:
    """Return the rows of a table (its `element` is there) for a measure; columns of figures stand flush right."""
    rows = (table.header, *table.rows) if table.header else table.rows
    widths = column_widths(table.header, table.rows, styles, width)
    figures = {n for n in range(len(rows[0])) if n and _of_figures([plain(row[n]) for row in table.rows])}

    def cells(row: tuple[Text, ...], style: Style, role: str) -> tuple[TableCell, ...]:
        slot = slots("TR", element)
        made, x = [], 0.0
        for n, (text, measure) in enumerate(zip(row, widths, strict=True)):
            scope = "Column" if role == "TH" else None
            room = measure - (_BETWEEN if n + 1 < len(widths) else 0.0)
            set_as = replace(style, align="right") if n in figures else style
            made.append(TableCell(compose(text, set_as, room), x, slots(role, slot, scope=scope)))
            x += measure
        return tuple(made)

    header = cells(table.header, styles.cell_head, "TH") if table.header else ()
    body = tuple(cells(row, styles.cell, "TD") for row in table.rows)
    return TableBox(header, body, styles, before=styles.grid, after=styles.grid)


def facts_table(facts: tuple[parts.Fact, ...], styles: Styles, slots: Slots, parent: Slot, width: float) -> TableBox:
    """Return facts as a table of two columns: the label is the row's header."""
    element = slots("Table", parent)
    widths = column_widths((), tuple((fact.label, fact.value) for fact in facts), styles, width)
    rows = []
    for fact in facts:
        slot = slots("TR", element)
        label = compose(fact.label, styles.cell, widths[0] - _BETWEEN)
        value = compose(fact.value, styles.cell_head, widths[1])
        rows.append(
            (
                TableCell(label, 0.0, slots("TH", slot, scope="Row")),
                TableCell(value, widths[0], slots("TD", slot)),
            )
        )
    return TableBox((), tuple(rows), styles)


def _of_figures(cells: list[str]) -> bool:
    """Tell whether a column holds amounts: every cell is empty or a number, with sign or currency."""
    return any(cells) and all(not cell or _AMOUNT.fullmatch(cell.strip()) for cell in cells)


def column_widths(
    header: tuple[Text, ...], rows: tuple[tuple[Text, ...], ...], styles: Styles, width: float
) -> tuple[float, ...]:
    """Return the width of each column, gap included: as asked for when all fit, else in proportion above a least."""
    count = max(map(len, (header, *rows)))
    asked = [
        max(
            natural_width(header[n], styles.cell_head) if header else 0.0,
            *(natural_width(row[n], styles.cell_head if not header and n else styles.cell) for row in rows),
            0.0,
        )
        + (_BETWEEN if n + 1 < count else 0.0)
        + 1.0
        for n in range(count)
    ]
    total = sum(asked)
    if total <= width:
        return tuple(ask + (width - total) / count for ask in asked)
    least = min(width / count, 40.0)
    spare = width - least * count
    wanted = [max(ask - least, 0.0) for ask in asked]
    return tuple(least + spare * want / (sum(wanted) or 1.0) for want in wanted)
