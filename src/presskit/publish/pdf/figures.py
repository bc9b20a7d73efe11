"""Figures: the picture at its size on the page, its caption and credit, and the frame of one that still waits."""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace

from presskit.kit.blocks import Crop
from presskit.publish import parts
from presskit.publish.pdf.boxes import Cell, Drawn, Gap, Pen, Row, Slot, Slots, Stack, TextBox, Whole
from presskit.publish.pdf.itemise import Marked
from presskit.publish.pdf.paragraph import Run, compose
from presskit.publish.pdf.shared import Recipe
from presskit.publish.pdf.styles import Styles

_TALLEST = 0.55
"""Most of the frame's height that one picture takes; a higher one is made narrower, never cropped."""
_BESIDE_SHARE = 0.7
"""The share of the measure that a picture takes whose caption stands beside it."""
_CAPTION_MEASURE = 42
"""Most ems in a line of a caption: about 90 characters."""


class PictureBox(Whole, frozen=True, eq=False):
    """A picture of `size` pt high, as wide as its measure, its corners rounded by `radius` pt."""

    figure: parts.Figure
    size: float
    crop: Crop
    slot: Slot | None
    radius: float = 0.0

    def height(self, width: float) -> float:  # noqa: ARG002 - made for a measure
        """Return its size."""
        return self.size

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw it as the content of its figure; one that says nothing is decoration."""
        recipe = Recipe(self.figure, width, self.size, self.crop)
        box = (x, top - self.size, x + width, top)
        if self.slot is None:
            with pen.canvas.artifact("Layout"):
                pen.picture(recipe, box, None, self.radius)
        else:
            pen.note(self.slot, x, top, width, self.size)
            pen.picture(recipe, box, pen.element(self.slot), self.radius)


class WaitingBox(Whole, frozen=True, eq=False):
    """The frame of a picture that is still to come."""

    size: float
    text: TextBox
    styles: Styles

    def height(self, width: float) -> float:  # noqa: ARG002 - made for a measure
        """Return its size."""
        return self.size

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw a dashed frame with its corners joined, and in it the words that say so."""
        bottom, right = top - self.size, x + width
        colours = self.styles.palette
        with pen.canvas.artifact("Layout"):
            pen.canvas.draw_rectangle((x, bottom, right, top), fill=colours.tint)
            dash = (3.0, 3.0)
            for start, stop in (((x, top), (right, bottom)), ((x, bottom), (right, top))):
                pen.canvas.draw_line(start, stop, colours.rule, 0.4)
            corners = ((x, bottom), (right, bottom), (right, top), (x, top), (x, bottom))
            for start, stop in pairwise(corners):
                pen.canvas.draw_line(start, stop, colours.soft, 0.6, dash)
            words = self.text.block.widths
            middle, half = (x + right) / 2, max(words, default=0.0) / 2 + 8
            height = self.text.height(width) / 2 + 4
            centre = (top + bottom) / 2
            pen.canvas.draw_rectangle(
                (middle - half, centre - height, middle + half, centre + height), fill=colours.tint
            )
        pen.note(self.text.slot, x, top, width, self.size)
        self.text.draw(pen, x, (top + bottom) / 2 + self.text.height(width) / 2, width)


def figure_box(
    figure: parts.Figure, styles: Styles, slots: Slots, parent: Slot, *,
    width: float, frame_height: float, waiting: str, unnamed: str, credit: str, terms: str, beside: float = 0.0,
) -> Drawn:  # fmt: skip
    """Return a figure for a measure: picture and caption in one `Div`, the caption after the picture.

    Args:
        figure: what to show.
        styles, slots, parent: as everywhere.
        width: the measure in pt.
        frame_height: the height of the page's text frame, which bounds the picture.
        waiting: the words in the frame of a picture that is still to come.
        unnamed: the text alternative of a picture that has none; preflight tells of it.
        credit: the credit line as it is printed; may be empty.
        terms: of its use, where they are its own; may be empty.
        beside: the gap in pt to a caption that stands beside the picture, 0 for one below it.
    """
    group = slots("Div", parent)
    image = figure.image
    picture: Drawn
    caption_gap = 0.45 * styles.grid
    if image is None or not image.width or not image.height:
        text = compose(waiting, styles.waiting, width - 24)
        picture = WaitingBox(9 * styles.grid - caption_gap, TextBox(text, slots("P", group), indent=12), styles)
    else:
        shown = figure.crop or Crop()
        share = _BESIDE_SHARE if beside and (credit or figure.caption) else 1.0
        measure, size = picture_size(figure, share * width, frame_height)
        slot = None if figure.decorative else slots("Figure", group, alt=figure.alt or unnamed)
        box = PictureBox(figure, size, shown, slot)
        if share < 1:
            left = measure + beside
            said = _caption(figure, styles, slots, group, measure=width - left, credit=credit, terms=terms)
            caption = Stack(tuple(said), styles.grid / 4)
            row = Row((Cell(0.0, measure, box), Cell(left, width - left, caption)))
            return Stack((row,), styles.grid, before=styles.grid, after=styles.grid, floats=True)
        picture = Row((Cell(0.0, measure, box),))
    measure = min(width, _CAPTION_MEASURE * styles.caption.size)
    words = _caption(figure, styles, slots, group, measure=measure, credit=credit, terms=terms)
    boxes = (picture, Gap(caption_gap), *words) if words else (picture,)
    return Stack(boxes, styles.grid, before=styles.grid, after=styles.grid, floats=True)


def _caption(
    figure: parts.Figure, styles: Styles, slots: Slots, group: Slot, *, measure: float, credit: str, terms: str
) -> list[Drawn]:
    """Return the caption with its credit, and the terms of use below it, for a measure in pt."""
    runs = caption_runs(figure, credit)
    if not runs and not terms:
        return []
    slot = slots("Caption", group)
    boxes: list[Drawn] = []
    if runs:
        boxes.append(TextBox(compose(runs, styles.caption, measure), slots("P", slot) if terms else slot))
    if terms:
        style = replace(styles.caption, colour=styles.waiting.colour)
        boxes.append(TextBox(compose(terms, style, measure), slots("P", slot)))
    return boxes


def caption_runs(figure: parts.Figure, credit: str) -> tuple[Marked, ...]:
    """Return the caption, with the credit after it in italics."""
    runs: tuple[Marked, ...] = figure.caption
    if credit:
        ended = not runs or runs[-1].text.rstrip()[-1:] in ".!?…"
        runs = (*runs, Run(f"{'' if ended else '.'} {credit}" if runs else credit, emphasis=True))
    return runs


def picture_size(figure: parts.Figure, width: float, frame_height: float) -> tuple[float, float]:
    """Return width and height of a figure's picture in a measure, in pt: whole, but for the figure's own crop."""
    image = figure.image
    assert image is not None  # noqa: S101 - asked only of figures that have one
    shown = figure.crop or Crop()
    ratio = (image.width * (shown.right - shown.left)) / (image.height * (shown.bottom - shown.top))
    height = min(width / ratio, _TALLEST * frame_height)
    return height * ratio, height


def is_landscape(figure: parts.Figure) -> bool:
    """Tell whether a figure is wide enough to go across all columns; one that waits is not."""
    image = figure.image
    if image is None or not image.width or not image.height:
        return False
    shown = figure.crop or Crop()
    wide, high = (shown.right - shown.left) * image.width, (shown.bottom - shown.top) * image.height
    return wide >= 1.2 * high
