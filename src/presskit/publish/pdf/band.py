"""The band across the head of a page while an embargo runs: running furniture, and text on an article's first page.

There it is tagged as what is read first; on the pages that follow it repeats that, and is an artifact
(ISO 14289-1 7.8).
"""

from __future__ import annotations

from msgspec import Struct

from presskit.publish import parts
from presskit.publish.pdf.boxes import Pen, Slot, TextBox
from presskit.publish.pdf.canvas import Canvas
from presskit.publish.pdf.colour import Colour
from presskit.publish.pdf.paragraph import Block, compose
from presskit.publish.pdf.sheet import MM
from presskit.publish.pdf.style import Style
from presskit.publish.pdf.styles import Styles

_HEIGHT = 8.5 * MM
_SHARE = 0.8
"""The most of the margin above the text that it takes."""
_HEAD, _HEAD_SHARE = 13 * MM, 0.54
"""The running head's baseline below the edge of the page, and the most of the margin above it that this is."""
_CLEAR = 5.0
"""Between the band and the running head, in pt."""


class BandBox(Struct, frozen=True, eq=False):
    """The band that an article's first page has at its head. It takes no room in the text."""

    block: Block
    slot: Slot
    ground: Colour
    before: float = 0.0
    after: float = 0.0
    floats: bool = False

    def height(self, width: float) -> float:  # noqa: ARG002
        """Return nought: it stands in the margin."""
        return 0.0

    def split(self, width: float, room: float, *, force: bool) -> None:
        """Stay whole."""

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the ground and the words on it; `top` is where the text of the page begins. It has no line number."""
        size, style = pen.canvas.size, self.block.style
        height = band_height(size.height - top)
        with pen.canvas.artifact("Background"):
            draw_ground(pen.canvas, self.ground, height)
        lines = len(pen.canvas.baselines)
        TextBox(self.block, self.slot).draw(pen, x, size.height - height / 2 + style.leading / 2, width)
        del pen.canvas.baselines[lines:]


def band_block(part: parts.ReleaseLine, styles: Styles, width: float) -> Block | None:
    """Return what stands in the band of an article's first page; None without an embargo, or where a line is too short.

    Then the release line says it, below the band.
    """
    block = compose(part.terms, styles.notice, width) if part.embargo and part.terms else None
    return block if block is not None and len(block) == 1 else None


def band_ground(styles: Styles) -> Colour:
    """Return the band's ground: the accent, or the colour of text where articles open on the accent."""
    return styles.palette.ink if styles.look.opening == "accent" else styles.palette.accent


def band_height(above: float) -> float:
    """Return the height of the band in the margin above the text, in pt."""
    return min(_HEIGHT, _SHARE * above)


def head_line(above: float, style: Style, *, embargo: bool) -> float:
    """Return how far below the edge of the page the baseline of a running head stands, clear of the band.

    `above` is the margin above the text, in pt.
    """
    head = min(_HEAD, above * _HEAD_SHARE)
    return max(head, band_height(above) + style.ascent + _CLEAR) if embargo else head


def draw_ground(canvas: Canvas, ground: Colour, height: float) -> None:
    """Draw the band's ground, bleeding off on three sides."""
    size = canvas.size
    canvas.draw_rectangle(
        (-size.bleed, size.height - height, size.width + size.bleed, size.height + size.bleed), fill=ground
    )
