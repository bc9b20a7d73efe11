"""The organisation's marks at the head of the kit: all that are made for its ground, of one optical size."""

from __future__ import annotations

import math

from presskit.kit.blocks import Crop
from presskit.publish import parts
from presskit.publish.pdf.boxes import Cell, Drawn, Pen, Row, Slot, Stack, Whole
from presskit.publish.pdf.colour import Colour
from presskit.publish.pdf.decoration import filled
from presskit.publish.pdf.figures import PictureBox
from presskit.publish.pdf.icons import Icon, read_icon
from presskit.publish.pdf.setting import ArticleSetting
from presskit.publish.pdf.styles import Styles

_SIZE, _LOWEST, _HIGHEST = 4.6, 1.3, 3.0
"""Height in grid lines of a mark that is as wide as high, before the limits: wide ones are lower, so that all weigh
alike."""
_WIDEST = 0.6
"""Most of the frame's width that the marks take together."""
_DARK = 0.45
"""Grounds darker than this (relative luminance) want the marks made for dark ones."""


class MarkBox(Whole, frozen=True, eq=False):
    """A mark that is drawn as vectors, as wide as its measure."""

    icon: Icon
    size: float
    colour: Colour
    slot: Slot

    def height(self, width: float) -> float:  # noqa: ARG002 - made for a measure
        """Return its size."""
        return self.size

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw it as the content of its figure."""
        pen.canvas.draw_icon(self.icon, (x, top - self.size, x + width, top), self.colour, pen.element(self.slot))


def logo_row(here: ArticleSetting) -> tuple[Drawn, float] | None:
    """Return the marks side by side and the width that they take; None when there are none."""
    styles = here.styles
    under: Colour = getattr(styles.palette, styles.look.opening)
    ground: parts.Ground = "dark" if _luminance(under) < _DARK else "light"
    marks = here.setting.outline.logos
    fitting = [mark for mark in marks if mark.ground == ground]
    plated = not fitting
    found = [(mark, icon, ratio) for mark in fitting or marks for icon, ratio in (_shape(mark),) if ratio > 0]
    if not found:
        return None
    grid, gap = here.grid, 1.4 * here.grid
    heights = [grid * min(max(_SIZE / math.sqrt(ratio), _LOWEST), _HIGHEST) for _, _, ratio in found]
    total = sum(height * ratio for height, (_, _, ratio) in zip(heights, found, strict=True)) + gap * (len(found) - 1)
    share = min(1.0, _WIDEST * here.frame.width / total)
    cells: list[Cell] = []
    x = 0.0
    for (mark, icon, ratio), height in zip(found, heights, strict=True):
        width = height * ratio * share
        cells.append(Cell(x, width, _mark_box(here, mark, icon, height * share, on_plate=plated)))
        x += width + gap * share
    width = x - gap * share
    row = Row(tuple(cells), centre=True)
    if not plated:
        return row, width
    pad = 0.6 * grid
    plate = filled(styles.headlines[0][1].colour, 2)
    return Stack((row,), grid / 4, padding=(pad, pad, pad, pad), decoration=plate), width + 2 * pad


def _shape(mark: parts.Mark) -> tuple[Icon | None, float]:
    """Return a mark's drawing, and how many times its height it is wide; 0 when it cannot be drawn."""
    if mark.svg:
        icon = read_icon(mark.svg.encode(), mark.alt)
        return icon, icon.view_box[2] / icon.view_box[3]
    image = mark.image
    return None, image.width / image.height if image and image.sha256 and image.width and image.height else 0.0


def _mark_box(here: ArticleSetting, mark: parts.Mark, icon: Icon | None, height: float, *, on_plate: bool) -> Drawn:
    slot = here.slots("Figure", here.root, alt=mark.alt)
    if icon is not None:
        styles = here.styles
        return MarkBox(icon, height, _on_plate(styles) if on_plate else styles.headlines[0][1].colour, slot)
    figure = parts.Figure(id=here.slots.source, image=mark.image, alt=mark.alt)
    return PictureBox(figure, height, Crop(), slot)


def _on_plate(styles: Styles) -> Colour:
    """Return the colour of marks on a plate: the plate is of the headline's colour, the marks of its opposite."""
    palette = styles.palette
    return palette.ink if styles.headlines[0][1].colour == palette.paper else palette.paper


def _luminance(colour: Colour) -> float:
    """Return the relative luminance of a colour on the screen (WCAG 2.2)."""
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in colour.srgb]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
