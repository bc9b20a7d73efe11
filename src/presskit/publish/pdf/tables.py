"""Tables and fact boxes: cells in rows, ruled, divided only between rows; the header row comes again."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import cache
from itertools import accumulate
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from presskit.kit.text import Text, cut, plain
from presskit.publish import parts
from presskit.publish.languages import direction
from presskit.publish.pdf.boxes import Pen, Slot, Slots, snapped
from presskit.publish.pdf.paragraph import Block, compose, natural_width
from presskit.publish.pdf.style import Align, Style
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
    """Rows of cells from `start` to `stop`, each as many grid lines high as its highest cell.

    `edges` are where the rows begin and end, from the top of the whole table: measured once for all its parts.
    `again` is True for what follows a division: its header is drawn once more, as decoration.
    """

    header: tuple[TableCell, ...]
    rows: tuple[tuple[TableCell, ...], ...]
    edges: tuple[float, ...]
    styles: Styles
    start: int
    stop: int
    before: float = 0.0
    after: float = 0.0
    floats: bool = False
    again: bool = False

    def height(self, width: float) -> float:  # noqa: ARG002 - made for a measure
        """Return the height of all rows, in whole grid lines."""
        return self._height_to(self.stop)

    def _height_to(self, stop: int) -> float:
        head = _row_height(self.header, self.styles) if self.header else 0.0
        return snapped(head + self.edges[stop] - self.edges[self.start], self.styles.grid)

    def split(self, width: float, room: float, *, force: bool) -> tuple[TableBox, TableBox] | None:  # noqa: ARG002
        """Divide between rows: at least two go before and one after, unless forced."""
        fit = bisect_right(range(self.start + 1, self.stop + 1), room + _HAIR, key=self._height_to)
        if fit < (1 if force else 2) or fit >= self.stop - self.start:
            return None
        middle = self.start + fit
        first = replace(self, stop=middle, after=0.0)
        return first, replace(self, start=middle, before=0.0, again=True)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the rows from the top, with a rule under each."""
        colours = self.styles.palette
        rows = [(self.header, True)] if self.header else []
        rows += [(row, False) for row in self.rows[self.start : self.stop]]
        y = top
        for row, head in rows:
            height = _row_height(row, self.styles)
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
            pen.note(row[0].slot, x, top, width, _row_height(row, self.styles))
        for cell in row:
            style = cell.block.style
            baseline = top - pad - (style.leading + style.ascent) / 2
            element = None if artifact else pen.element(cell.slot)
            pen.canvas.place(cell.block, x + cell.x, baseline, element)


def _row_height(row: tuple[TableCell, ...], styles: Styles) -> float:
    return snapped(max((cell.block.height for cell in row), default=0.0) + 0.35 * styles.grid, styles.grid / 2)


def _box(
    header: tuple[TableCell, ...], rows: tuple[tuple[TableCell, ...], ...], styles: Styles, space: float = 0.0
) -> TableBox:
    """Return a table of rows, with `space` above and below."""
    edges = tuple(accumulate((_row_height(row, styles) for row in rows), initial=0.0))
    return TableBox(header, rows, edges, styles, 0, len(rows), before=space, after=space)


def table_box(table: parts.Table, styles: Styles, slots: Slots, element: Slot, width: float) -> TableBox:
    """Return the rows of a table (its `element` is there) for a measure; columns of figures stand flush right."""
    leftward = direction(styles.text.language) == "rtl"  # there, figures end where words begin
    sides = _sides(table, leftward=leftward)
    behind = {n: _behind(table, n, styles) for n, align in enumerate(table.align) if align == "decimal"}
    widths = column_widths(table.header, table.rows, styles, width, headed=table.headed, more=behind)

    def cells(row: tuple[Text, ...], style: Style, role: str) -> tuple[TableCell, ...]:
        slot = slots("TR", element)
        made, x = [], 0.0
        for n, (text, measure) in enumerate(zip(row, widths, strict=True)):
            room = measure - (_BETWEEN if n + 1 < len(widths) else 0.0)
            heads = role == "TD" and table.headed and not n and bool(text)
            set_as = replace(styles.cell_head if heads else style, align=sides[n])
            if role == "TD" and 0 < behind.get(n, 0.0) < room / 2:  # what is before the separator ends at one place
                room -= behind[n] - natural_width(_after(text, styles.text.language), set_as)
            kind, scope = ("TH", "Row") if heads else (role, "Column" if role == "TH" else None)
            made.append(TableCell(compose(text, set_as, room), x, slots(kind, slot, scope=scope)))
            x += measure
        return tuple(made)

    header = cells(table.header, styles.cell_head, "TH") if table.header else ()
    body = tuple(cells(row, styles.cell, "TD") for row in table.rows)
    return _box(header, body, styles, styles.grid)


def _sides(table: parts.Table, *, leftward: bool) -> tuple[Align, ...]:
    """Return how the cells of each column are set: as was chosen, else figures flush right and words where they begin.

    In a text that runs to the left "left" is where words begin, too.
    """
    sides: list[Align] = []
    for n in range(len(table.header or table.rows[0])):
        chosen = table.align[n] if n < len(table.align) else ""
        if chosen == "centre":
            sides.append("center")
        elif chosen == "end" or (chosen == "decimal" and not leftward):
            sides.append("right")
        elif chosen:
            sides.append("left")
        else:
            figures = n and not leftward and _of_figures([plain(row[n]) for row in table.rows])
            sides.append("right" if figures else "left")
    return tuple(sides)


@cache
def _whole(language: str) -> re.Pattern[str]:
    """Return the pattern of a number up to its decimal separator, in a language."""
    from babel.core import Locale, UnknownLocaleError
    from babel.numbers import get_decimal_symbol

    try:
        symbol = get_decimal_symbol(Locale.parse(language, sep="-"))
    except (ValueError, UnknownLocaleError):
        symbol = "."
    group = "." if symbol == "," else ","
    return re.compile(rf"\D*\d(?:[\d \u00a0\u202f’']|{re.escape(group)}(?=\d))*")


def _after(text: Text, language: str) -> Text:
    """Return what of a cell stands from its decimal separator on: nothing where it is no number."""
    found = _whole(language).match(plain(text))
    return cut(text, found.end()) if found else ()


def _behind(table: parts.Table, n: int, styles: Styles) -> float:
    """Return the width of the longest part after the separator in a column, in pt."""
    return max((natural_width(_after(row[n], styles.text.language), styles.cell) for row in table.rows), default=0.0)


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
    return _box((), tuple(rows), styles)


def _of_figures(cells: list[str]) -> bool:
    """Tell whether a column holds amounts: every cell is empty or a number, with sign or currency."""
    return any(cells) and all(not cell or _AMOUNT.fullmatch(cell.strip()) for cell in cells)


def column_widths(
    header: tuple[Text, ...],
    rows: tuple[tuple[Text, ...], ...],
    styles: Styles,
    width: float,
    *,
    headed: bool = False,
    more: Mapping[int, float] = MappingProxyType({}),
) -> tuple[float, ...]:
    """Return the width of each column, gap included: as asked for when all fit, else in proportion above a least.

    `more` is what a column needs besides its widest cell, for cells that do not begin at one place.
    """
    strong = (not header, headed)  # values of facts; headings of rows
    count = max(map(len, (header, *rows)))
    asked = [
        max(
            natural_width(header[n], styles.cell_head) if header else 0.0,
            *(natural_width(row[n], styles.cell_head if strong[not n] else styles.cell) for row in rows),
            0.0,
        )
        + more.get(n, 0.0)
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
