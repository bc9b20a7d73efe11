"""What an icon consists of, once it is read: shapes, groups, masks and tiles, in the coordinates of its view box."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from presskit.publish.pdf.svgpaint import Box, Gradient, Rgb, bounds, moved
from presskit.publish.pdf.svgpath import IDENTITY, Matrix, multiply

Paint = Rgb | None
"""A colour of the SVG's own as 8-bit sRGB; None for `currentColor`: the colour that the icon is drawn in."""


class Clip(Struct, frozen=True):
    """Where a part is seen: a path in the view box's coordinates."""

    path: str
    even_odd: bool = False


class Tiles(Struct, frozen=True, tag=True):
    """A pattern: what one tile shows, its cell as x, y, width and height, and the matrix to the view box."""

    parts: tuple[Part, ...]
    cell: Box
    matrix: Matrix


class Stroke(Struct, frozen=True):
    """How lines are drawn, in the SVG's units; `opacity` is 0 to 1."""

    paint: Paint | Gradient | Tiles
    width: float
    cap: int
    join: int
    miter_limit: float
    dash: tuple[float, ...]
    dash_offset: float
    opacity: float = 1.0


class Shape(Struct, frozen=True, tag=True):
    """A path in its own coordinates, seen within all its clips. `filled` tells whether `fill` counts.

    `opacity` is that of its fill. A gradient is in the path's coordinates.
    """

    path: str
    matrix: Matrix
    filled: bool
    fill: Paint | Gradient | Tiles
    even_odd: bool
    stroke: Stroke | None
    opacity: float = 1.0
    clips: tuple[Clip, ...] = ()


class Mask(Struct, frozen=True):
    """How much is seen of a group: the brightness of these parts within a region (a path).

    With `alpha` it is how opaque they are, whatever their colours.
    """

    parts: tuple[Part, ...]
    region: str
    alpha: bool = False


class Group(Struct, frozen=True, tag=True):
    """Parts that are drawn as one, and then let through: by `opacity` (0 to 1), by a mask."""

    parts: tuple[Part, ...]
    opacity: float = 1.0
    mask: Mask | None = None
    clips: tuple[Clip, ...] = ()


Part = Shape | Group


def shapes_of(parts: Iterable[Part]) -> Iterator[Shape]:
    """Yield the shapes of parts and of the groups among them, in the order in which they are drawn; not of masks."""
    for part in parts:
        if isinstance(part, Group):
            yield from shapes_of(part.parts)
        else:
            yield part


def extent(parts: Iterable[Part], within: Matrix = IDENTITY) -> Box:
    """Return left, top, right and bottom of parts without their strokes, in the coordinates that `within` leads from.

    That is the bounding box of SVG 2, 8.10.
    """
    back = inverse(within)
    found = [bounds(moved(shape.path, multiply(shape.matrix, back))) for shape in shapes_of(parts)]
    if not found:
        return (0.0, 0.0, 0.0, 0.0)
    left, top, right, bottom = zip(*found, strict=True)
    return min(left), min(top), max(right), max(bottom)


def box_matrix(box: Box) -> Matrix:
    """Return the matrix from a unit square to a box (left, top, right, bottom)."""
    left, top, right, bottom = box
    return right - left, 0.0, 0.0, bottom - top, left, top


def inverse(matrix: Matrix) -> Matrix:
    """Return the matrix back.

    Raises:
        ValueError: there is none, for it draws nothing.
    """
    a, b, c, d, e, f = matrix
    area = a * d - b * c
    if not area:
        raise ValueError("a transform without area")
    return d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area
