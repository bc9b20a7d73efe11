"""The numbers of an SVG: lengths, paths, points and transforms, read strictly and written one way (SVG 2, 8 and 9)."""

from __future__ import annotations

import math
import re
from decimal import Decimal
from typing import NamedTuple

LARGEST = 1e6
"""Coordinates beyond it are damage: PDF readers and rasterisers give up there."""

_NUMBER = re.compile(r"[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)", re.ASCII)
_REST = re.compile(r"[\s,]*\Z")
_LENGTH = re.compile(r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*([a-zA-Z]*|%)\s*", re.ASCII)
_UNITS = {
    "": 1.0,
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "in": 96.0,
    "cm": 96 / 2.54,
    "mm": 96 / 25.4,
    "q": 96 / 101.6,
    "em": 16.0,
    "rem": 16.0,
    "ex": 8.0,
    "ch": 8.0,
}
"""Units in px (CSS Values 4, 6); a font's own are taken at the default of 16 px."""


def written(value: float) -> str:
    """Write a number with seven significant digits, without exponent, the shortest way."""
    text = f"{value:.7g}"
    if "e" in text:
        text = "0" if abs(value) < 1e-8 else format(Decimal(text), "f")
    return "0" if text == "-0" else text


def usable(value: float) -> bool:
    """Tell whether a number can be a coordinate: finite and not absurd."""
    return math.isfinite(value) and abs(value) <= LARGEST


def number(text: str) -> float | None:
    """Read a plain number; None when it is none."""
    match = _NUMBER.fullmatch(text.strip())
    value = float(match[1]) if match else math.nan
    return value if usable(value) else None


def numbers(text: str) -> tuple[list[float], bool]:
    """Read a list of numbers up to the first fault; False when there was one."""
    values: list[float] = []
    at = 0
    while match := _NUMBER.match(text, at):
        value = float(match[1])
        if not usable(value):
            return values, False
        values.append(value)
        at = match.end()
    return values, bool(_REST.match(text, at))


def length(text: str, whole: float) -> float | None:
    """Read a length in user units (px); a percentage is one of `whole`. None when it is no usable length."""
    match = _LENGTH.fullmatch(text)
    if match is None:
        return None
    unit = match[2].lower()
    factor = whole / 100 if unit == "%" else _UNITS.get(unit)
    value = math.nan if factor is None else float(match[1]) * factor
    return value if usable(value) else None


# ---------------------------------------------------------------------------------------------------------- transforms


class Matrix(NamedTuple):
    """An affine transform: x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def __matmul__(self, inner: Matrix) -> Matrix:
        """Return the transform that applies `inner` first."""
        return Matrix(
            self.a * inner.a + self.c * inner.b,
            self.b * inner.a + self.d * inner.b,
            self.a * inner.c + self.c * inner.d,
            self.b * inner.c + self.d * inner.d,
            self.a * inner.e + self.c * inner.f + self.e,
            self.b * inner.e + self.d * inner.f + self.f,
        )

    @property
    def flat(self) -> bool:
        """Nothing drawn with it is visible: it has no area."""
        return abs(self.a * self.d - self.b * self.c) < 1e-12

    @property
    def usable(self) -> bool:
        """All its numbers can be written."""
        return all(usable(v) for v in self)

    def __str__(self) -> str:
        if self[:4] == (1, 0, 0, 1):
            return f"translate({written(self.e)} {written(self.f)})"
        return f"matrix({' '.join(written(v) for v in self)})"


IDENTITY = Matrix()
_FUNCTION = re.compile(r"[\s,]*(matrix|translateX|translateY|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)")
_ANGLES = {"deg": 1.0, "grad": 0.9, "rad": 180 / math.pi, "turn": 360.0}
_ARGUMENT = re.compile(r"[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(deg|grad|rad|turn|px)?", re.ASCII)


def transform(text: str) -> Matrix | None:
    """Read a transform list, an attribute's or a style's; None when it is none or not usable."""
    result, at = IDENTITY, 0
    if text.strip() in {"", "none"}:
        return IDENTITY
    while match := _FUNCTION.match(text, at):
        one = _transform_function(match[1], _arguments(match[2]))
        if one is None:
            return None
        result, at = result @ one, match.end()
        if not result.usable:
            return None
    return result if _REST.match(text, at) else None


def _arguments(text: str) -> list[float]:
    values: list[float] = []
    at = 0
    while match := _ARGUMENT.match(text, at):
        values.append(float(match[1]) * _ANGLES.get(match[2], 1.0))
        at = match.end()
    return values if _REST.match(text, at) and all(usable(v) for v in values) else []


def _transform_function(name: str, values: list[float]) -> Matrix | None:
    match name, values:
        case "matrix", [a, b, c, d, e, f]:
            return Matrix(a, b, c, d, e, f)
        case (("translate" | "translateX"), [x]):
            return Matrix(e=x)
        case "translateY", [y]:
            return Matrix(f=y)
        case "translate", [x, y]:
            return Matrix(e=x, f=y)
        case "scale", [s]:
            return Matrix(a=s, d=s)
        case "scale", [x, y]:
            return Matrix(a=x, d=y)
        case "rotate", [angle]:
            return _rotation(angle)
        case "rotate", [angle, x, y]:
            return Matrix(e=x, f=y) @ _rotation(angle) @ Matrix(e=-x, f=-y)
        case "skewX", [angle]:
            return Matrix(c=math.tan(math.radians(angle)))
        case "skewY", [angle]:
            return Matrix(b=math.tan(math.radians(angle)))
        case _:
            return None


def _rotation(angle: float) -> Matrix:
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return Matrix(cos, sin, -sin, cos)


class Box(NamedTuple):
    """A view box: its corner and its size, in user units."""

    x: float
    y: float
    width: float
    height: float

    def __str__(self) -> str:
        return " ".join(written(v) for v in self)


def view_box(text: str) -> Box | None:
    """Read a viewBox; None when it is none, or has no area."""
    values, whole = numbers(text)
    if len(values) != 4 or not whole or values[2] <= 0 or values[3] <= 0:
        return None
    return Box(*values)


_ASPECT = re.compile(r"(?:defer\s+)?(none|x(Min|Mid|Max)Y(Min|Mid|Max))(?:\s+(meet|slice))?")
_SHARE = {"Min": 0.0, "Mid": 0.5, "Max": 1.0}


def aspect(text: str) -> str:
    """Return a preserveAspectRatio in its shortest form; empty for the default and for what is none."""
    match = _ASPECT.fullmatch(text.strip())
    if match is None or (match[1] == "xMidYMid" and match[4] != "slice"):
        return ""
    return match[1] + (" slice" if match[4] == "slice" and match[1] != "none" else "")


def fit(box: Box, width: float, height: float, ratio: str) -> Matrix:
    """Return the transform that fits a view box into a viewport of that size (SVG 2, 8.2)."""
    match = _ASPECT.fullmatch(ratio.strip()) or _ASPECT.fullmatch("xMidYMid")
    x, y = width / box.width, height / box.height
    if match is None or match[1] == "none":
        return Matrix(a=x, d=y, e=-box.x * x, f=-box.y * y)
    scale = max(x, y) if match[4] == "slice" else min(x, y)
    left = (width - box.width * scale) * _SHARE[match[2]]
    top = (height - box.height * scale) * _SHARE[match[3]]
    return Matrix(a=scale, d=scale, e=left - box.x * scale, f=top - box.y * scale)


# --------------------------------------------------------------------------------------------------------------- paths

_COMMAND = re.compile(r"[\s,]*([MmZzLlHhVvCcSsQqTtAa])")
_FLAG = re.compile(r"[\s,]*([01])")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


class Path(NamedTuple):
    """Path data: each segment with its own letter. `whole` is false when there was a fault; what is before it stays."""

    data: str
    segments: int
    draws: bool
    whole: bool


def path(text: str, most: int = 1 << 30) -> Path:
    """Read path data up to the first fault (SVG 2, 9.5.4), and no further than `most` segments and one."""
    parts: list[str] = []
    command, at, draws, segments = "", 0, False, 0
    whole = True
    while at < len(text) and segments <= most:
        letter = _COMMAND.match(text, at)
        if letter:
            command, at = letter[1], letter.end()
        elif _REST.match(text, at):
            break
        if not parts and command not in {"M", "m"}:
            whole = False
            break
        values, at = _segment(text, at, command)
        if values is None:
            whole = False
            break
        parts.append(command + " ".join(values))
        segments += 1
        draws = draws or command not in {"M", "m"}
        # Numbers after a complete moveto are linetos; after a closepath there must be a letter.
        command = {"M": "L", "m": "l", "Z": "", "z": ""}.get(command, command)
    return Path("".join(parts), segments, draws, whole)


def _segment(text: str, at: int, command: str) -> tuple[list[str] | None, int]:
    """Read the numbers of one segment; None when they are not all there."""
    values: list[str] = []
    kind = command.upper()
    for n in range(_TAKES.get(kind, 1)):
        is_flag = kind == "A" and n in {3, 4}
        match = (_FLAG if is_flag else _NUMBER).match(text, at)
        if match is None or not command or not usable(float(match[1])):
            return None, at
        values.append(match[1] if is_flag else written(float(match[1])))
        at = match.end()
    return values, at
