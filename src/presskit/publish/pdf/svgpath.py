"""SVG geometry as PDF path operators: path data, basic shapes and transforms (SVG 2, 9 and 8.5)."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

from presskit.publish.pdf.syntax import number

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]

IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)

_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_TOKEN = re.compile(rf"\s*,?\s*({_NUMBER})")
_FLAG = re.compile(r"\s*,?\s*([01])")
_COMMAND = re.compile(r"\s*([MmLlHhVvCcSsQqTtAaZz])")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_TRANSFORM = re.compile(r"\s*,?\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)")
_BEND = 0.5522847498307936
"""How far the handles of a quarter circle reach, as a share of the radius."""


class Path:
    """PDF path operators, gathered from absolute points."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self.at: Point = (0.0, 0.0)
        self._start: Point = (0.0, 0.0)

    def move(self, point: Point) -> None:
        """Start a subpath."""
        self._out.append(f"{_spelt(point)} m")
        self.at = self._start = point

    def line(self, point: Point) -> None:
        """Draw a line."""
        self._out.append(f"{_spelt(point)} l")
        self.at = point

    def curve(self, first: Point, second: Point, point: Point) -> None:
        """Draw a cubic Bézier curve."""
        self._out.append(f"{_spelt(first)} {_spelt(second)} {_spelt(point)} c")
        self.at = point

    def quadratic(self, handle: Point, point: Point) -> None:
        """Draw a quadratic curve, as the cubic one that it is."""
        (x0, y0), (x1, y1), (x2, y2) = self.at, handle, point
        first = (x0 + 2 / 3 * (x1 - x0), y0 + 2 / 3 * (y1 - y0))
        second = (x2 + 2 / 3 * (x1 - x2), y2 + 2 / 3 * (y1 - y2))
        self.curve(first, second, point)

    def arc(self, radii: Point, rotation: float, point: Point, *, large: bool, sweep: bool) -> None:
        """Draw an elliptical arc as curves of at most a quarter turn (SVG 2, appendix B.2)."""
        (x1, y1), (x2, y2) = self.at, point
        rx, ry = abs(radii[0]), abs(radii[1])
        if (x1, y1) == (x2, y2):
            return
        if not rx or not ry:
            self.line(point)
            return
        cos, sin = math.cos(math.radians(rotation)), math.sin(math.radians(rotation))
        dx, dy = (x1 - x2) / 2, (y1 - y2) / 2
        u, v = cos * dx + sin * dy, -sin * dx + cos * dy
        excess = (u / rx) ** 2 + (v / ry) ** 2
        if excess > 1:
            rx, ry = rx * math.sqrt(excess), ry * math.sqrt(excess)
        under = max((rx * ry) ** 2 - (rx * v) ** 2 - (ry * u) ** 2, 0.0)
        root = math.sqrt(under / ((rx * v) ** 2 + (ry * u) ** 2)) * (-1 if large == sweep else 1)
        cu, cv = root * rx * v / ry, -root * ry * u / rx
        cx, cy = cos * cu - sin * cv + (x1 + x2) / 2, sin * cu + cos * cv + (y1 + y2) / 2
        begin = math.atan2((v - cv) / ry, (u - cu) / rx)
        turn = math.atan2((-v - cv) / ry, (-u - cu) / rx) - begin
        if sweep and turn < 0:
            turn += 2 * math.pi
        elif not sweep and turn > 0:
            turn -= 2 * math.pi
        steps = max(1, math.ceil(abs(turn) / (math.pi / 2) - 1e-9))
        step = turn / steps
        reach = 4 / 3 * math.tan(step / 4)

        def on(a: float, b: float) -> Point:
            return cx + cos * rx * a - sin * ry * b, cy + sin * rx * a + cos * ry * b

        for order in range(steps):
            t0, t1 = begin + order * step, begin + (order + 1) * step
            c0, s0, c1, s1 = math.cos(t0), math.sin(t0), math.cos(t1), math.sin(t1)
            end = point if order == steps - 1 else on(c1, s1)
            self.curve(on(c0 - reach * s0, s0 + reach * c0), on(c1 + reach * s1, s1 - reach * c1), end)

    def close(self) -> None:
        """Close the subpath."""
        self._out.append("h")
        self.at = self._start

    def spelt(self) -> str:
        """Return the operators."""
        return " ".join(self._out)


def path_data(data: str) -> str:
    """Return the operators of an SVG path's `d`.

    Raises:
        ValueError: it is not path data.
    """
    path = Path()
    position = 0
    command = ""
    handle: tuple[str, Point] | None = None
    while data[position:].strip():
        found = _COMMAND.match(data, position)
        if found:
            command, position = found.group(1), found.end()
        elif not command or command in "Zz":
            raise ValueError(f"path data at {position}")
        else:
            command = {"M": "L", "m": "l"}.get(command, command)
        values, position = _arguments(data, position, command.upper())
        handle = _step(path, command, values, handle)
    return path.spelt()


def _arguments(data: str, position: int, command: str) -> tuple[list[float], int]:
    values: list[float] = []
    for order in range(_ARGUMENTS[command]):
        found = (_FLAG if command == "A" and order in (3, 4) else _TOKEN).match(data, position)
        if not found:
            raise ValueError(f"path data at {position}")
        values.append(float(found.group(1)))
        position = found.end()
    return values, position


def _step(path: Path, command: str, values: list[float], handle: tuple[str, Point] | None) -> tuple[str, Point] | None:
    """Draw one command and return the handle that a smooth one of its kind (C or Q) reflects."""
    x, y = path.at
    relative = command.islower()
    kind = command.upper()
    if kind == "Z":
        path.close()
        return None
    if kind in ("H", "V"):
        along = values[0]
        path.line((along + x * relative, y) if kind == "H" else (x, along + y * relative))
        return None
    points = [
        (values[at] + x * relative, values[at + 1] + y * relative)
        for at in range(5 if kind == "A" else 0, len(values), 2)
    ]
    smooth = {"S": "C", "T": "Q"}.get(kind)
    mirrored = (2 * x - handle[1][0], 2 * y - handle[1][1]) if handle is not None and handle[0] == smooth else (x, y)
    if kind == "M":
        path.move(points[0])
    elif kind == "L":
        path.line(points[0])
    elif kind == "C":
        path.curve(*points)
        return "C", points[1]
    elif kind == "S":
        path.curve(mirrored, *points)
        return "C", points[0]
    elif kind == "Q":
        path.quadratic(*points)
        return "Q", points[0]
    elif kind == "T":
        path.quadratic(mirrored, points[0])
        return "Q", mirrored
    else:
        path.arc((values[0], values[1]), values[2], points[0], large=bool(values[3]), sweep=bool(values[4]))
    return None


def ellipse(cx: float, cy: float, rx: float, ry: float) -> str:
    """Return the operators of an ellipse."""
    path = Path()
    bx, by = rx * _BEND, ry * _BEND
    path.move((cx + rx, cy))
    path.curve((cx + rx, cy + by), (cx + bx, cy + ry), (cx, cy + ry))
    path.curve((cx - bx, cy + ry), (cx - rx, cy + by), (cx - rx, cy))
    path.curve((cx - rx, cy - by), (cx - bx, cy - ry), (cx, cy - ry))
    path.curve((cx + bx, cy - ry), (cx + rx, cy - by), (cx + rx, cy))
    path.close()
    return path.spelt()


def rectangle(x: float, y: float, width: float, height: float, *, rx: float = 0.0, ry: float = 0.0) -> str:
    """Return the operators of a rectangle, its corners rounded by `rx` and `ry`."""
    if not rx or not ry:
        return f"{_spelt((x, y))} {_spelt((width, height))} re"
    rx, ry = min(rx, width / 2), min(ry, height / 2)
    path = Path()
    right, bottom = x + width, y + height
    gx, gy = rx * (1 - _BEND), ry * (1 - _BEND)
    path.move((x + rx, y))
    path.line((right - rx, y))
    path.curve((right - gx, y), (right, y + gy), (right, y + ry))
    path.line((right, bottom - ry))
    path.curve((right, bottom - gy), (right - gx, bottom), (right - rx, bottom))
    path.line((x + rx, bottom))
    path.curve((x + gx, bottom), (x, bottom - gy), (x, bottom - ry))
    path.line((x, y + ry))
    path.curve((x, y + gy), (x + gx, y), (x + rx, y))
    path.close()
    return path.spelt()


def polygon(points: str, *, closed: bool) -> str:
    """Return the operators of an SVG list of points."""
    values = floats(points)
    path = Path()
    for at in range(0, len(values) - 1, 2):
        (path.line if at else path.move)((values[at], values[at + 1]))
    if closed and len(values) > 3:
        path.close()
    return path.spelt()


def floats(text: str) -> list[float]:
    """Return the numbers of a list."""
    return [float(found) for found in re.findall(_NUMBER, text)]


def transform(text: str) -> Matrix:
    """Return the matrix of an SVG transform list.

    Raises:
        ValueError: it is not one.
    """
    matrix = IDENTITY
    position = 0
    while text[position:].strip(" ,\t\n\r"):
        found = _TRANSFORM.match(text, position)
        if not found:
            raise ValueError(f"transform {text}")
        matrix = multiply(_TRANSFORMS[found.group(1)](floats(found.group(2))), matrix)
        position = found.end()
    return matrix


def multiply(inner: Matrix, outer: Matrix) -> Matrix:
    """Return the matrix that applies `inner` and then `outer`."""
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


def _rotation(values: list[float]) -> Matrix:
    angle = math.radians(values[0])
    cos, sin = math.cos(angle), math.sin(angle)
    turned: Matrix = (cos, sin, -sin, cos, 0, 0)
    if len(values) < 3:
        return turned
    x, y = values[1], values[2]
    return multiply(multiply((1, 0, 0, 1, -x, -y), turned), (1, 0, 0, 1, x, y))


def _matrix(values: list[float]) -> Matrix:
    if len(values) != 6:
        raise ValueError("matrix needs six numbers")
    return (values[0], values[1], values[2], values[3], values[4], values[5])


_TRANSFORMS: dict[str, Callable[[list[float]], Matrix]] = {
    "matrix": _matrix,
    "translate": lambda values: (1, 0, 0, 1, values[0], values[1] if len(values) > 1 else 0),
    "scale": lambda values: (values[0], 0, 0, values[1] if len(values) > 1 else values[0], 0, 0),
    "rotate": _rotation,
    "skewX": lambda values: (1, 0, math.tan(math.radians(values[0])), 1, 0, 0),
    "skewY": lambda values: (1, math.tan(math.radians(values[0])), 0, 1, 0, 0),
}


def _spelt(point: Point) -> str:
    return f"{number(point[0], 3)} {number(point[1], 3)}"
