"""Boxes that draw more than text: a row of icons that is one figure, and the button of a call to action."""

from __future__ import annotations

from presskit.kit.foreign import language_of
from presskit.kit.text import Text, plain
from presskit.publish.pdf.boxes import IconBox, Pen, Row, Slot, Whole
from presskit.publish.pdf.icons import Icon
from presskit.publish.pdf.paragraph import Block, compose
from presskit.publish.pdf.paragraph import Run as Words
from presskit.publish.pdf.styles import Styles

_PAD, _ARROW, _GAP = 1.1, 0.95, 6.0
"""Padding and arrow of a button in grid lines, and the gap before the arrow in pt."""


class AltRow(Whole, frozen=True, eq=False):
    """A row of icons that are one figure together."""

    row: Row
    slot: Slot

    def height(self, width: float) -> float:
        """Return the row's height."""
        return self.row.height(width)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the icons as the content of the figure."""
        element = pen.element(self.slot)
        height = self.row.height(width)
        right = x + max(cell.x + cell.width for cell in self.row.cells)
        pen.canvas.set_box(element, pen.canvas.placed((x, top - height, right, top)))
        with pen.canvas.marked(element):
            for cell in self.row.cells:
                if isinstance(cell.box, IconBox):
                    box = (x + cell.x, top - cell.box.size, x + cell.x + cell.box.size, top)
                    pen.canvas.draw_icon(cell.box.icon, box, cell.box.colour)


class ButtonBox(Whole, frozen=True, eq=False):
    """A button: words on the accent colour with an arrow; a link where it leads somewhere."""

    words: Text
    target: str
    slot: Slot
    styles: Styles
    arrow: Icon

    def _block(self, width: float) -> Block:
        """Return its words for what the padding and the arrow leave of a measure."""
        grid = self.styles.grid
        language = language_of(self.words)  # of all of it: a link in pieces would be several links
        words = (Words(plain(self.words), link=self.target or None, lang=language),)
        return compose(words, self.styles.button, width - 2 * _PAD * grid - _ARROW * grid - _GAP)

    def height(self, width: float) -> float:
        """Return its height: a grid line and the words."""
        return self.styles.grid + self._block(width).height

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the button, then its words and arrow on it."""
        grid = self.styles.grid
        pad, size = _PAD * grid, _ARROW * grid
        block = self._block(width)
        right = x + min(max(block.widths, default=0.0) + 2 * pad + size + _GAP, width)
        height = self.height(width)
        bottom = top - height
        with pen.canvas.artifact("Layout"):
            pen.canvas.draw_rectangle((x, bottom, right, top), fill=self.styles.palette.accent, radius=grid)
            middle = (top + bottom) / 2
            box = (right - pad - size, middle - size / 2, right - pad, middle + size / 2)
            pen.canvas.draw_icon(self.arrow, box, self.styles.palette.paper)
        style = block.style
        first = top - (height - block.height) / 2 - (style.leading + style.ascent) / 2
        pen.canvas.place(block, x + pad, first, pen.element(self.slot))
