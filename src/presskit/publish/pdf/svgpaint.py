"""Gradients and clips of an icon: from a cleaned SVG to shadings and paths of a PDF."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from presskit.publish.pdf.colour import Colour, Space
from presskit.publish.pdf.svgpath import IDENTITY, Matrix, multiply, transform
from presskit.publish.pdf.syntax import number, numbers

if TYPE_CHECKING:
    from lxml import etree

Rgb = tuple[int, int, int]
Box = tuple[float, float, float, float]
_ARGUMENTS = {"m": 2, "l": 2, "c": 6, "re": 4, "h": 0}
_PLACES = {
    "linear": {"x1": 0.0, "y1": 0.0, "x2": 1.0, "y2": 0.0},
    "radial": {"cx": 0.5, "cy": 0.5, "r": 0.5},
}
"""What a place of a gradient is when it is not said (SVG 2, 14.2.2 and 14.2.3)."""


class Gradient(Struct, frozen=True):
    """A gradient: its places in its own coordinates, the matrix to those of the shape, and its stops.

    `boxed` tells that it is made for a shape's box. A stop is an offset from 0 to 1 and a colour, None for the icon's.
    """

    kind: Literal["linear", "radial"]
    places: tuple[float, ...]
    matrix: Matrix
    boxed: bool
    stops: tuple[tuple[float, Rgb | None], ...]

    def matrix_on(self, path: str) -> Matrix | None:
        """Return the matrix from the gradient to a path's coordinates; None for a box without width or height."""
        if not self.boxed:
            return self.matrix
        left, top, right, bottom = bounds(path)
        if right <= left or bottom <= top:
            return None
        return multiply(self.matrix, (right - left, 0, 0, bottom - top, left, top))

    def shading(self, space: Space, paint: Callable[[Rgb | None], Colour]) -> str:
        """Spell its shading dictionary (ISO 32000-1, 8.7.4.5.3 and 8.7.4.5.4)."""
        kind, places = (2, self.places) if self.kind == "linear" else (3, self.places)
        function = _function([(at, _values(paint(rgb), space)) for at, rgb in self.stops])
        return (
            f"<</ShadingType {kind}/ColorSpace/{space.value}/Coords[{numbers(places, 4)}]"
            f"/Function{function}/Extend[true true]>>"
        )


def read_gradient(element: etree._Element, colour: Callable[[str], Rgb | None]) -> Gradient | str:
    """Read a gradient, or return the name of what in it cannot be drawn."""
    from lxml import etree

    kind: Literal["linear", "radial"] = "linear" if etree.QName(element).localname == "linearGradient" else "radial"
    values = {key: float(element.get(key, default)) for key, default in _PLACES[kind].items()}
    stops: list[tuple[float, Rgb | None]] = []
    for stop in element:
        if float(stop.get("stop-opacity", 1)) < 1:
            return "stop-opacity"
        stops.append((float(stop.get("offset", 0)), colour(stop.get("stop-color", "#000000"))))
    if not stops:
        return "stop"
    if kind == "radial":
        centre = values["cx"], values["cy"]
        focus = float(element.get("fx", centre[0])), float(element.get("fy", centre[1]))
        away = math.dist(focus, centre)
        if away > 0.99 * values["r"]:  # SVG 2, 14.2.3: a focus outside moves to the edge
            share = 0.99 * values["r"] / away
            focus = tuple(c + (f - c) * share for c, f in zip(centre, focus, strict=True))  # type: ignore[assignment]
        places: tuple[float, ...] = (*focus, 0.0, *centre, values["r"])
    else:
        places = tuple(values.values())
    matrix = transform(element.get("gradientTransform", "")) if element.get("gradientTransform") else IDENTITY
    boxed = element.get("gradientUnits") != "userSpaceOnUse"
    return Gradient(kind, places, matrix, boxed, tuple(stops))


def _values(colour: Colour, space: Space) -> tuple[float, ...]:
    """Return a colour's components; a spot colour counts as its inks."""
    return colour.srgb if space is Space.RGB else colour.cmyk


def _function(stops: list[tuple[float, tuple[float, ...]]]) -> str:
    """Spell the function from 0 to 1 to the colours between stops (ISO 32000-1, 7.10.3 and 7.10.4)."""
    if stops[0][0] > 0:
        stops = [(0.0, stops[0][1]), *stops]
    if stops[-1][0] < 1:
        stops = [*stops, (1.0, stops[-1][1])]
    parts = [
        f"<</FunctionType 2/Domain[0 1]/C0[{numbers(first, 4)}]/C1[{numbers(second, 4)}]/N 1>>"
        for (_, first), (_, second) in pairwise(stops)
    ]
    if len(parts) == 1:
        return parts[0]
    bounds_ = " ".join(number(at, 5) for at, _ in stops[1:-1])
    encode = " ".join(["0 1"] * len(parts))
    return f"<</FunctionType 3/Domain[0 1]/Functions[{''.join(parts)}]/Bounds[{bounds_}]/Encode[{encode}]>>"


def _operations(path: str) -> Iterator[tuple[str, list[float]]]:
    """Yield the operators of a path with their arguments, rectangles as lines."""
    values: list[float] = []
    for part in path.split():
        if part not in _ARGUMENTS:
            values.append(float(part))
        elif part == "re":
            x, y, width, height = values
            yield "m", [x, y]
            yield "l", [x + width, y]
            yield "l", [x + width, y + height]
            yield "l", [x, y + height]
            yield "h", []
            values = []
        else:
            yield part, values
            values = []


def bounds(path: str) -> Box:
    """Return left, top, right and bottom of a path; of curves the box of what is drawn, not of their handles."""
    xs: list[float] = []
    ys: list[float] = []
    at = (0.0, 0.0)
    for operator, values in _operations(path):
        if operator == "c":
            xs += _extremes(at[0], *values[0::2])
            ys += _extremes(at[1], *values[1::2])
        xs += values[-2:-1]
        ys += values[-1:]
        if values:
            at = values[-2], values[-1]
    return (min(xs), min(ys), max(xs), max(ys)) if xs else (0.0, 0.0, 0.0, 0.0)


def _extremes(a: float, b: float, c: float, d: float) -> list[float]:
    """Return the values of a cubic Bézier curve where it turns."""
    p, q, r = d - a + 3 * (b - c), 2 * (a - 2 * b + c), b - a
    if abs(p) < 1e-12:
        turns = [-r / q] if abs(q) > 1e-12 else []
    else:
        root = q * q - 4 * p * r
        turns = [(-q + sign * math.sqrt(root)) / (2 * p) for sign in (1, -1)] if root >= 0 else []
    return [
        (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t**3 * d for t in turns if 0 < t < 1
    ]


def moved(path: str, matrix: Matrix) -> str:
    """Return a path in the coordinates that a matrix leads to."""
    a, b, c, d, e, f = matrix
    out: list[str] = []
    for operator, values in _operations(path):
        points = list(zip(values[0::2], values[1::2], strict=True))
        spelt = [numbers((a * x + c * y + e, b * x + d * y + f), 4) for x, y in points]
        out.append(" ".join([*spelt, operator]))
    return " ".join(out)
