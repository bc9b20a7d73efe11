"""What is drawn behind a stack of boxes: rules, a bar, a ground."""

from __future__ import annotations

from presskit.publish.pdf.boxes import Decoration, Pen
from presskit.publish.pdf.colour import Colour


def ruled(colour: Colour, *, above: float = 0.0, below: float = 0.0) -> Decoration:
    """Return a decoration of rules above and below, of so many pt; 0 for none."""

    def decorate(pen: Pen, left: float, bottom: float, right: float, top: float) -> None:
        with pen.canvas.artifact("Layout"):
            if above:
                pen.canvas.draw_line((left, top - above / 2), (right, top - above / 2), colour, above)
            if below:
                pen.canvas.draw_line((left, bottom + below / 2), (right, bottom + below / 2), colour, below)

    return decorate


def barred(colour: Colour, width: float, inset: float = 0.0) -> Decoration:
    """Return a decoration of a bar of `width` pt down the left side, `inset` pt shorter at both ends."""

    def decorate(pen: Pen, left: float, bottom: float, right: float, top: float) -> None:  # noqa: ARG001
        with pen.canvas.artifact("Layout"):
            pen.canvas.draw_rectangle((left, bottom + inset, left + width, top - inset), fill=colour)

    return decorate


def filled(colour: Colour, radius: float = 0.0) -> Decoration:
    """Return a decoration of a ground, with round corners of `radius` pt."""

    def decorate(pen: Pen, left: float, bottom: float, right: float, top: float) -> None:
        with pen.canvas.artifact("Layout"):
            pen.canvas.draw_rectangle((left, bottom, right, top), fill=colour, radius=radius)

    return decorate
