"""Gradients and clips of an icon: from a cleaned SVG to shadings and paths of a PDF."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

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
_STEP = 0.00002
MOST_REPEATS = 1000
"""How often a gradient may repeat across a shape: more cannot be seen apart."""


class Gradient(Struct, frozen=True, tag=True):
    """A gradient: its places in its own coordinates, the matrix to those of the shape, and its stops.

    A stop is an offset from 0 to 1 and a colour, None for the icon's. `fades` are the opacities of the stops, and
    empty when all are 1.
    """

    kind: Literal["linear", "radial"]
    places: tuple[float, ...]
    matrix: Matrix
    stops: tuple[tuple[float, Rgb | None], ...]
    fades: tuple[float, ...] = ()

    def shading(self, space: Space, paint: Callable[[Rgb | None], Colour]) -> str:
        """Spell its shading dictionary (ISO 32000-1, 8.7.4.5.3 and 8.7.4.5.4)."""
        return self._spelt(space, [(at, _values(paint(rgb), space)) for at, rgb in self.stops])

    def fading(self) -> str:
        """Spell the shading of its opacities, as greys."""
        stops = zip(self.stops, self.fades, strict=True)
        return self._spelt(Space.GREY, [(at, (opacity,)) for (at, _), opacity in stops])

    def _spelt(self, space: Space, stops: list[tuple[float, tuple[float, ...]]]) -> str:
        kind = 2 if self.kind == "linear" else 3
        return (
            f"<</ShadingType {kind}/ColorSpace/{space.value}/Coords[{numbers(self.places, 4)}]"
            f"/Function{_function(stops)}/Extend[true true]>>"
        )


def read_gradient(
    element: etree._Element, colour: Callable[[str], Rgb | None], path: str, margin: float = 0.0
) -> Gradient | str | None:
    """Read a gradient for a path.

    Args:
        element: linearGradient or radialGradient, with all that it says itself.
        colour: reads the colour of a stop.
        path: in whose coordinates the gradient shall be.
        margin: how far beyond the path it is seen, for strokes.

    Returns:
        It, or the name of what in it cannot be drawn; None where a shape without area leaves nothing to draw.
    """
    from lxml import etree

    kind: Literal["linear", "radial"] = "linear" if etree.QName(element).localname == "linearGradient" else "radial"
    values = {key: float(element.get(key, default)) for key, default in _PLACES[kind].items()}
    stops = tuple((float(s.get("offset", 0)), colour(s.get("stop-color", "#000000"))) for s in element)
    fades = tuple(float(s.get("stop-opacity", 1)) for s in element)
    if not stops:
        return "stop"
    matrix = transform(element.get("gradientTransform", "")) if element.get("gradientTransform") else IDENTITY
    left, top, right, bottom = bounds(path)
    if element.get("gradientUnits") != "userSpaceOnUse":
        if right <= left or bottom <= top:
            return None
        matrix = multiply(matrix, (right - left, 0, 0, bottom - top, left, top))
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
        if places[:2] == places[2:]:  # SVG 2, 14.2.2: the last stop's colour everywhere
            places, stops, fades = (0.0, 0.0, 1.0, 0.0), stops[-1:], fades[-1:]
    found = Gradient(kind, places, matrix, stops, fades if min(fades) < 1 else ())
    spread = element.get("spreadMethod", "pad")
    if spread not in {"reflect", "repeat"} or len(stops) < 2:
        return found
    seen = (left - margin, top - margin, right + margin, bottom + margin)
    return _spread(found, seen, reflect=spread == "reflect")


def _spread(gradient: Gradient, seen: Box, *, reflect: bool) -> Gradient:
    """Return a gradient that repeats as far as a box is seen; where that is too often, the mean of its colours."""
    a, b, c, d, e, f = gradient.matrix
    area = a * d - b * c
    if not area:
        return gradient
    corners = [(x, y) for x in seen[0::2] for y in seen[1::2]]
    back = [((d * (x - e) - c * (y - f)) / area, (a * (y - f) - b * (x - e)) / area) for x, y in corners]
    if gradient.kind == "linear":
        x0, y0, x1, y1 = gradient.places
        length = (x1 - x0) ** 2 + (y1 - y0) ** 2
        along = [((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length for x, y in back]
        first, last = math.floor(min(along)), math.ceil(max(along))
    else:
        fx, fy, _, cx, cy, radius = gradient.places
        first, last = 0, math.ceil(max(_turns(x - fx, y - fy, cx - fx, cy - fy, radius) for x, y in back))
    last = max(last, first + 1)
    if last - first > MOST_REPEATS:
        return replace(
            gradient,
            stops=((0.0, _mean(gradient.stops)),),
            fades=(sum(gradient.fades) / len(gradient.fades),) if gradient.fades else (),
        )
    stops: list[tuple[float, Rgb | None]] = []
    fades: list[float] = []
    for turn in range(first, last):
        back_again = reflect and turn % 2 == 1
        order = range(len(gradient.stops))
        for n in reversed(order) if back_again else order:
            at, rgb = gradient.stops[n]
            stops.append(((turn - first + (1 - at if back_again else at)) / (last - first), rgb))
            fades += gradient.fades[n : n + 1]
    return Gradient(gradient.kind, _stretched(gradient, first, last), gradient.matrix, tuple(stops), tuple(fades))


def _turns(x: float, y: float, dx: float, dy: float, radius: float) -> float:
    """Return for which t a circle about t * (dx, dy) with t times the radius reaches a point."""
    inside, along = radius * radius - dx * dx - dy * dy, x * dx + y * dy
    return (math.sqrt(along * along + inside * (x * x + y * y)) - along) / inside


def _mean(stops: tuple[tuple[float, Rgb | None], ...]) -> Rgb | None:
    """Return the colour that stops come to where they are too narrow to be seen apart."""
    own = [rgb for _, rgb in stops if rgb is not None]
    red, green, blue = (round(sum(channel) / len(own)) for channel in zip(*own, strict=True)) if own else (0, 0, 0)
    return (red, green, blue) if len(own) == len(stops) else None


def _stretched(gradient: Gradient, first: int, last: int) -> tuple[float, ...]:
    """Return the places between which a gradient is drawn from its turn `first` to `last`."""
    if gradient.kind == "linear":
        x0, y0, x1, y1 = gradient.places
        return tuple(v for t in (first, last) for v in (x0 + t * (x1 - x0), y0 + t * (y1 - y0)))
    fx, fy, _, cx, cy, radius = gradient.places
    return fx, fy, 0.0, fx + last * (cx - fx), fy + last * (cy - fy), last * radius


def _values(colour: Colour, space: Space) -> tuple[float, ...]:
    """Return a colour's components; a spot colour counts as its inks."""
    if space is Space.GREY:
        return (colour.brightness,)
    return colour.srgb if space is Space.RGB else colour.cmyk


def _function(stops: list[tuple[float, tuple[float, ...]]]) -> str:
    """Spell the function from 0 to 1 to the colours between stops (ISO 32000-1, 7.10.3 and 7.10.4)."""
    if stops[0][0] > 0:
        stops = [(0.0, stops[0][1]), *stops]
    if stops[-1][0] < 1:
        stops = [*stops, (1.0, stops[-1][1])]
    stops = _steady(stops)
    parts = [
        f"<</FunctionType 2/Domain[0 1]/C0[{numbers(first, 4)}]/C1[{numbers(second, 4)}]/N 1>>"
        for (_, first), (_, second) in pairwise(stops)
    ]
    if len(parts) == 1:
        return parts[0]
    bounds_ = " ".join(number(at, 5) for at, _ in stops[1:-1])
    encode = " ".join(["0 1"] * len(parts))
    return f"<</FunctionType 3/Domain[0 1]/Functions[{''.join(parts)}]/Bounds[{bounds_}]/Encode[{encode}]>>"


def _steady(stops: list[tuple[float, tuple[float, ...]]]) -> list[tuple[float, tuple[float, ...]]]:
    """Return stops whose offsets rise, as the bounds of a function must; of several at one place the outer ones.

    Between two at one place, where a colour ends and the next begins at once, is a step that is too short to be seen.
    """
    out: list[tuple[float, tuple[float, ...]]] = []
    for at, values in stops:
        if len(out) > 1 and at <= out[-2][0] + _STEP:
            out[-1] = out[-1][0], values
            continue
        out.append((max(at, out[-1][0] + _STEP) if out else at, values))
    return out


def operations(path: str) -> Iterator[tuple[str, list[float]]]:
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
    for operator, values in operations(path):
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
    for operator, values in operations(path):
        points = list(zip(values[0::2], values[1::2], strict=True))
        spelt = [numbers((a * x + c * y + e, b * x + d * y + f), 4) for x, y in points]
        out.append(" ".join([*spelt, operator]))
    return " ".join(out)
