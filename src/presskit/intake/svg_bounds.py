"""How much room a cleaned icon takes: the box round its outlines and strokes.

Curves are followed by points along them: what is asked for is where a drawing stands in its view box, in hundredths.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from lxml import etree

from presskit.intake.svg_geometry import IDENTITY, Matrix, transform

_STEPS = 16
"""Points along a curve or a quarter of an ellipse: they lie within a hundredth of its extremes."""
_SEGMENT = re.compile(r"([MmZzLlHhVvCcSsQqTtAa])([^MmZzLlHhVvCcSsQqTtAa]*)")
_NAMESPACE = "{http://www.w3.org/2000/svg}"

_SHAPES = tuple(f"{_NAMESPACE}{tag}" for tag in ("path", "rect", "circle", "ellipse", "line", "polyline", "polygon"))

Point = tuple[float, float]
Strand = tuple[Point, ...]


class Bounds(NamedTuple):
    """The edges of what is drawn, in the units of the view box."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> Point:
        """The point halfway."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


def bounds(root: etree._Element) -> Bounds | None:
    """Return the box round all that a cleaned drawing shows, strokes as well; None when it shows nothing.

    None as well for one with clips, masks and groups: what these leave of it is not told by outlines.
    """
    if next(root.iter(*(f"{_NAMESPACE}{tag}" for tag in ("g", "clipPath", "mask"))), None) is not None:
        return None
    found = [reach for shape in root.iterchildren(*_SHAPES) if (reach := _reach(root, shape)) is not None]
    return around([point for reach in found for point in (reach[:2], reach[2:])])


def around(points: Iterable[Point]) -> Bounds | None:
    """Return the box round points; None when there are none."""
    at = tuple(points)
    if not at:
        return None
    xs, ys = zip(*at, strict=True)
    return Bounds(min(xs), min(ys), max(xs), max(ys))


def shape_points(shape: etree._Element) -> tuple[Point, ...]:
    """Return points along the outline of a shape of a cleaned icon, where they are in the view box."""
    return tuple(_placed(shape, (point for strand in _strands_of(shape) for point in strand)))


def _strands_of(shape: etree._Element) -> tuple[Strand, ...]:
    attributes = {str(key): str(value) for key, value in shape.attrib.items()}
    return strands(str(shape.tag).removeprefix(_NAMESPACE), attributes)


def _matrix(shape: etree._Element) -> Matrix:
    return transform(shape.get("transform", "")) or IDENTITY


def _placed(shape: etree._Element, points: Iterable[Point]) -> Iterator[Point]:
    at = _matrix(shape)
    return ((at.a * x + at.c * y + at.e, at.b * x + at.d * y + at.f) for x, y in points)


def _reach(root: etree._Element, shape: etree._Element) -> Bounds | None:
    """Return the box round a shape with its stroke; None when it shows nothing."""

    def look(name: str, usual: str) -> str:
        return shape.get(name) or root.get(name) or usual

    if look("fill", "") == look("stroke", "none") == "none":
        return None
    if look("stroke", "none") == "none":
        return around(shape_points(shape))
    half, placed = float(look("stroke-width", "1")) / 2, _matrix(shape)
    if look("stroke-linecap", "butt") == "butt":
        sides = (point for strand in _strands_of(shape) for point in _sides(strand, half))
        return around((*shape_points(shape), *_placed(shape, sides)))
    reach = around(shape_points(shape))
    wide, high = half * math.hypot(placed.a, placed.c), half * math.hypot(placed.b, placed.d)
    return reach and Bounds(reach.left - wide, reach.top - high, reach.right + wide, reach.bottom + high)


def _sides(strand: Strand, half: float) -> Iterator[Point]:
    """Yield the corners of each straight piece of a stroke that ends where its line ends; miters are left out."""
    for (x1, y1), (x2, y2) in pairwise(strand):
        long = math.hypot(x2 - x1, y2 - y1)
        if long:
            aside, up = half * (y1 - y2) / long, half * (x2 - x1) / long
            yield from ((x + k * aside, y + k * up) for x, y in ((x1, y1), (x2, y2)) for k in (-1, 1))


def strands(tag: str, attributes: dict[str, str]) -> tuple[Strand, ...]:
    """Return points along each line of a cleaned shape; a closed one comes back to its first point."""

    def get(name: str) -> float:
        return float(attributes.get(name, "0"))

    match tag:
        case "path":
            return path_strands(attributes.get("d", ""))
        case "rect":
            left, top, right, bottom = get("x"), get("y"), get("x") + get("width"), get("y") + get("height")
            return (((left, top), (right, top), (right, bottom), (left, bottom), (left, top)),)
        case "line":
            return (((get("x1"), get("y1")), (get("x2"), get("y2"))),)
        case "circle" | "ellipse":
            radii = (get("r"), get("r")) if tag == "circle" else (get("rx"), get("ry"))
            return (tuple(_round((get("cx"), get("cy")), radii, 0.0, (0.0, math.tau))),)
        case "polyline" | "polygon":
            values = [float(value) for value in attributes.get("points", "").split()]
            points = tuple(zip(values[::2], values[1::2], strict=True))
            return ((*points, points[0]) if tag == "polygon" else points,)
        case _:
            return ()


@lru_cache(maxsize=256)
def path_strands(data: str) -> tuple[Strand, ...]:
    """Return points along each part of cleaned path data (`svg_geometry.path`): each segment has its own letter."""
    found: list[list[Point]] = []
    at = start = (0.0, 0.0)
    control: Point | None = None
    """The last control point, which a smooth curve mirrors (SVG 2, 9.5.3)."""
    before = "M"
    for letter, rest in _SEGMENT.findall(data):
        kind = letter.upper()
        values = [float(value) for value in rest.split()]
        base = at if letter.islower() else (0.0, 0.0)
        match kind:
            case "Z":
                end = start
            case "H":
                end = (values[0] + base[0], at[1])
            case "V":
                end = (at[0], values[0] + base[1])
            case _:
                end = (values[-2] + base[0], values[-1] + base[1])
        if kind == "M":
            start = end
        elif before in {"M", "Z"}:
            found.append([at])
        stated = [(x + base[0], y + base[1]) for x, y in zip(values[:-2:2], values[1:-2:2], strict=False)]
        mirrored = at if control is None else (2 * at[0] - control[0], 2 * at[1] - control[1])
        control = None
        match kind:
            case "C" | "S":
                first = stated[0] if kind == "C" else mirrored if before in {"C", "S"} else at
                control = stated[-1]
                found[-1] += _cubic(at, first, control, end)
            case "Q" | "T":
                control = stated[0] if kind == "Q" else mirrored if before in {"Q", "T"} else at
                found[-1] += _cubic(at, _between(at, control, 2 / 3), _between(end, control, 2 / 3), end)
            case "A":
                found[-1] += _arc(at, values, end)
            case "L" | "H" | "V" | "Z" if found:
                found[-1].append(end)
        at, before = end, kind
    return tuple(map(tuple, found))


def _between(one: Point, other: Point, share: float) -> Point:
    return one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])


def _cubic(a: Point, b: Point, c: Point, d: Point) -> Iterator[Point]:
    for n in range(_STEPS + 1):
        t = n / _STEPS
        shares = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        yield (
            sum(share * point[0] for share, point in zip(shares, (a, b, c, d), strict=True)),
            sum(share * point[1] for share, point in zip(shares, (a, b, c, d), strict=True)),
        )


def _arc(start: Point, values: list[float], end: Point) -> Iterator[Point]:
    """Yield points of an arc given by its ends (SVG 2, B.2.4)."""
    rx, ry, turn = abs(values[0]), abs(values[1]), math.radians(values[2])
    if not rx or not ry or start == end:
        yield from (start, end)
        return
    cos, sin = math.cos(turn), math.sin(turn)
    half = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = cos * half[0] + sin * half[1], cos * half[1] - sin * half[0]
    short = (x / rx) ** 2 + (y / ry) ** 2
    if short > 1:  # too small radii grow until the arc reaches (B.2.5)
        rx, ry = rx * math.sqrt(short), ry * math.sqrt(short)
        short = 1.0
    factor = math.sqrt((1 - short) / short) * (-1 if bool(values[3]) == bool(values[4]) else 1)
    mid = factor * rx * y / ry, -factor * ry * x / rx
    centre = (
        cos * mid[0] - sin * mid[1] + (start[0] + end[0]) / 2,
        sin * mid[0] + cos * mid[1] + (start[1] + end[1]) / 2,
    )
    first = math.atan2((y - mid[1]) / ry, (x - mid[0]) / rx)
    sweep = (math.atan2((-y - mid[1]) / ry, (-x - mid[0]) / rx) - first) % math.tau
    yield from _round(centre, (rx, ry), turn, (first, first + (sweep if values[4] else sweep - math.tau)))


def _round(centre: Point, radii: Point, turn: float, angles: tuple[float, float]) -> Iterator[Point]:
    cos, sin = math.cos(turn), math.sin(turn)
    count = max(1, math.ceil(abs(angles[1] - angles[0]) / (math.pi / 2) * _STEPS))
    for n in range(count + 1):
        angle = angles[0] + (angles[1] - angles[0]) * n / count
        x, y = radii[0] * math.cos(angle), radii[1] * math.sin(angle)
        yield centre[0] + cos * x - sin * y, centre[1] + sin * x + cos * y
