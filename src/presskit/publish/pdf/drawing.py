"""Drawing: paths and how they are painted, as PDF operators."""

from __future__ import annotations

from presskit.publish.pdf.colour import Colour, Space
from presskit.publish.pdf.sheet import Box
from presskit.publish.pdf.syntax import number, numbers

_BEND = 0.5522847498
"""How far the handles of a quarter circle reach, as a share of its radius."""


def rectangle_path(box: Box, radius: float = 0.0) -> str:
    """Return a rectangle, with round corners of `radius` pt, or as much as it has room for."""
    left, bottom, right, top = box
    radius = min(radius, (right - left) / 2, (top - bottom) / 2)
    if radius > 0:
        return _rounded(box, radius)
    return f"{numbers((left, bottom, right - left, top - bottom), 3)} re"


def circle_path(centre: tuple[float, float], radius: float) -> str:
    """Return a circle: a rectangle that is all corners."""
    x, y = centre
    return _rounded((x - radius, y - radius, x + radius, y + radius), radius)


def painted(
    path: str,
    space: Space,
    *,
    fill: Colour | None = None,
    stroke: Colour | None = None,
    line_width: float = 0.5,
    dash: tuple[float, ...] = (),
) -> str:
    """Return the operators that fill and stroke a path; lengths in pt, `dash` as on and off lengths."""
    out: list[str] = ["q"] if dash else []
    if fill is not None:
        out.append(fill.fill(space))
    if stroke is not None:
        out.append(f"{stroke.stroke(space)} {number(line_width, 3)} w")
    if dash:
        out.append(f"[{numbers(dash)}] 0 d")
    out += [path, "B" if fill and stroke else "f" if fill else "S" if stroke else "n"]
    if dash:
        out.append("Q")
    return " ".join(out)


def _rounded(box: Box, radius: float) -> str:
    """Return a rectangle with round corners."""
    left, bottom, right, top = box
    bend = radius * _BEND
    near, far = radius - bend, radius
    steps: list[tuple[tuple[float, ...], str]] = [
        ((left + far, bottom), "m"),
        ((right - far, bottom), "l"),
        ((right - near, bottom, right, bottom + near, right, bottom + far), "c"),
        ((right, top - far), "l"),
        ((right, top - near, right - near, top, right - far, top), "c"),
        ((left + far, top), "l"),
        ((left + near, top, left, top - near, left, top - far), "c"),
        ((left, bottom + far), "l"),
        ((left, bottom + near, left + near, bottom, left + far, bottom), "c"),
    ]
    return " ".join([f"{numbers(points, 3)} {operator}" for points, operator in steps]) + " h"
