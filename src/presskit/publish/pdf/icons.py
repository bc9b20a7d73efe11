"""Icons: an SVG that was cleaned on its way in, as vector drawing in the wanted colour.

Drawn are groups, uses, paths and basic shapes with fills, strokes, gradients, clips and opacity. Whatever else an SVG
can hold (text, pictures, masks, filters) is refused by its name: an icon that lost a part would not be the same icon.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from presskit import kept
from presskit.messages import N_, Problem, wordings
from presskit.publish.pdf.colour import Colour, Space, opacity_resource
from presskit.publish.pdf.svgpaint import Gradient, moved, read_gradient
from presskit.publish.pdf.svgpath import (
    IDENTITY,
    Matrix,
    ellipse,
    floats,
    multiply,
    path_data,
    polygon,
    rectangle,
    transform,
)
from presskit.publish.pdf.syntax import number, numbers

if TYPE_CHECKING:
    from lxml import etree

wordings(
    **{
        "icon-damaged": N_("{icon}: this is not an SVG icon that can be read ({reason}); replace the icon"),
        "icon-not-vector": N_("{icon}: “{part}” cannot be drawn as a plain vector; replace it in the SVG"),
    }
)

_CODE = tuple(Path(__file__).with_name(name) for name in ("icons.py", "svgpaint.py", "svgpath.py"))
_NAMESPACE = "{http://www.w3.org/2000/svg}"
_XLINK = "{http://www.w3.org/1999/xlink}href"
_GROUPS = frozenset({"g", "a", "svg", "symbol"})
_SILENT = frozenset({"title", "desc", "metadata", "defs", "symbol", "linearGradient", "radialGradient", "clipPath"})
_GRADIENTS = frozenset({"linearGradient", "radialGradient"})
_SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
_DEEPEST = 32

_INHERITED = {
    "fill": "black",
    "stroke": "none",
    "color": "",
    "fill-rule": "nonzero",
    "stroke-width": "1",
    "stroke-linecap": "butt",
    "stroke-linejoin": "miter",
    "stroke-miterlimit": "4",
    "stroke-dasharray": "none",
    "stroke-dashoffset": "0",
    "visibility": "visible",
    "fill-opacity": "1",
    "stroke-opacity": "1",
}
_URL = re.compile(r"url\(\s*['\"]?#([^'\")\s]+)['\"]?\s*\)$")
_UNDRAWABLE = ("filter", "mask", "marker", "marker-start", "marker-mid", "marker-end", "mix-blend-mode")
_CAPS = {"butt": 0, "round": 1, "square": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
_NAMED = {
    "black": (0, 0, 0),
    "white": (255, 255, 255),
    "red": (255, 0, 0),
    "gray": (128, 128, 128),
    "grey": (128, 128, 128),
}
_HEX = re.compile(r"#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$")
_RGB = re.compile(r"rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$")

Paint = tuple[int, int, int] | None
"""A colour of the SVG's own as 8-bit sRGB; None for `currentColor`: the colour that the icon is drawn in."""


class Clip(Struct, frozen=True):
    """Where a shape is seen: a path in the SVG's coordinates."""

    path: str
    even_odd: bool = False


class Stroke(Struct, frozen=True):
    """How lines are drawn, in the SVG's units; `opacity` is 0 to 1."""

    paint: Paint
    width: float
    cap: int
    join: int
    miter_limit: float
    dash: tuple[float, ...]
    dash_offset: float
    opacity: float = 1.0


class Shape(Struct, frozen=True):
    """A path in the SVG's coordinates, seen within all its clips. `filled` tells whether `fill` counts."""

    path: str
    matrix: Matrix
    filled: bool
    fill: Paint | Gradient
    even_odd: bool
    stroke: Stroke | None
    opacity: float = 1.0
    clips: tuple[Clip, ...] = ()


class Icon(Struct, frozen=True):
    """An icon ready to be drawn: its view box (x, y, width, height) and its shapes."""

    name: str
    view_box: tuple[float, float, float, float]
    shapes: tuple[Shape, ...]
    digest: str

    def operators(self, colour: Colour, space: Space, inks: bytes | None = None) -> str:
        """Return the drawing in a box of the view box's size, from its lower left corner, with y upwards.

        Its own colours become the inks of the output profile `inks` (by default FOGRA39's).
        """
        x, y, _, height = self.view_box
        out = [f"1 0 0 -1 {number(-x, 3)} {number(y + height, 3)} cm"]
        out += [_draw(shape, colour, space, inks, f"/Sh{n}") for n, shape in enumerate(self.shapes)]
        return "\n".join(out)

    def shadings(self, colour: Colour, space: Space, inks: bytes | None = None) -> dict[str, str]:
        """Return the dictionaries of its gradients by the names that `operators` calls them."""
        return {
            f"/Sh{n}": shape.fill.shading(space, lambda paint: _paint(paint, colour, inks))
            for n, shape in enumerate(self.shapes)
            if isinstance(shape.fill, Gradient) and shape.filled
        }

    @property
    def opacities(self) -> tuple[float, ...]:
        """The opacities below 1 that it is drawn with."""
        found = {shape.opacity for shape in self.shapes if shape.filled}
        found |= {shape.stroke.opacity for shape in self.shapes if shape.stroke is not None}
        return tuple(sorted(found - {1.0}))

    def colours(self, colour: Colour) -> set[Colour]:
        """Return the colours that the icon is drawn with."""
        paints = [shape.fill for shape in self.shapes if shape.filled and not isinstance(shape.fill, Gradient)]
        paints += [shape.stroke.paint for shape in self.shapes if shape.stroke is not None]
        return {_paint(paint, colour) for paint in paints}


@lru_cache(maxsize=256)
def read_icon(svg: bytes, name: str) -> Icon:
    """Read an icon.

    Args:
        svg: the file.
        name: what to call it in a message.

    Raises:
        Problem: `icon-damaged`, or `icon-not-vector` with the part that cannot be drawn.
    """
    source = svg + b"\0" + name.encode()
    return kept.made(_CODE, source, Icon, lambda: _read(svg, name))


def _read(svg: bytes, name: str) -> Icon:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(svg, parser)
    except etree.XMLSyntaxError as error:
        raise Problem("icon-damaged", icon=name, reason=str(error)) from error
    if _tag(root) != "svg":
        raise Problem("icon-damaged", icon=name, reason=f"<{_tag(root)}>")
    reader = _Reader(root, name)
    try:
        box = _view_box(root)
        reader.walk(root, dict(_INHERITED), IDENTITY, 0)
    except ValueError as error:
        raise Problem("icon-damaged", icon=name, reason=str(error)) from error
    return Icon(name, box, tuple(reader.shapes), hashlib.sha256(svg).hexdigest())


class _Reader:
    """Gathers the shapes of an SVG."""

    def __init__(self, root: etree._Element, name: str) -> None:
        self.name = name
        self.shapes: list[Shape] = []
        self._by_id = {found: each for each in root.iter() if (found := each.get("id"))}
        self._clips: tuple[Clip, ...] = ()
        self._opacity = 1.0

    def refuse(self, part: str) -> Problem:
        return Problem("icon-not-vector", icon=self.name, part=part)

    def walk(self, element: etree._Element, inherited: Mapping[str, str], matrix: Matrix, depth: int) -> None:
        """Gather what an element and those inside it draw."""
        tag = _tag(element)
        if depth > _DEEPEST:
            raise ValueError("too deep")
        if not tag or (tag in _SILENT and depth):
            return
        own = _properties(element)
        if own.get("display") == "none":
            return
        for key in _UNDRAWABLE:
            if own.get(key, "none") not in ("none", "normal"):
                raise self.refuse(key)
        style = {key: own.get(key, value) if own.get(key) != "inherit" else value for key, value in inherited.items()}
        if "transform" in own:
            matrix = multiply(transform(own["transform"]), matrix)
        before, clips, opacity = len(self.shapes), self._clips, self._opacity
        if own.get("clip-path", "none") != "none":
            self._clips = (*clips, self._clip(own["clip-path"], matrix, depth))
        self._opacity *= _share(own.get("opacity", "1"))
        self._draw(element, tag, style, matrix, depth)
        if own.get("opacity") and _share(own["opacity"]) < 1 and len(self.shapes) > before + 1:
            raise self.refuse(f"opacity {own['opacity']}")  # parts that overlap would shine through each other
        self._clips, self._opacity = clips, opacity

    def _draw(self, element: etree._Element, tag: str, style: Mapping[str, str], matrix: Matrix, depth: int) -> None:
        if tag in _GROUPS:
            for child in element:
                self.walk(child, style, matrix, depth + 1)
        elif tag == "use":
            self._use(element, style, matrix, depth)
        elif tag in _SHAPES:
            self._shape(element, tag, style, matrix)
        else:
            raise self.refuse(f"<{tag}>")

    def _clip(self, value: str, matrix: Matrix, depth: int) -> Clip:
        """Return the path that a clip leaves to be seen: one path for all its shapes."""
        found = _URL.match(value)
        target = self._by_id.get(found[1]) if found else None
        if target is None or _tag(target) != "clipPath" or target.get("clipPathUnits") == "objectBoundingBox":
            raise self.refuse("clip-path")
        if target.get("transform"):
            matrix = multiply(transform(target.get("transform", "")), matrix)
        inner = _Reader(target, self.name)
        for child in target:
            inner.walk(child, dict(_INHERITED), matrix, depth + 1)
        if any(shape.clips for shape in inner.shapes) or target.get("clip-path", "none") != "none":
            raise self.refuse("clip-path")
        paths = [moved(shape.path, shape.matrix) for shape in inner.shapes]
        rules = {element.get("clip-rule", "nonzero") for element in target}
        if len(paths) > 1 and "evenodd" in rules:
            raise self.refuse("clip-rule")
        return Clip(" ".join(paths) or "0 0 m", "evenodd" in rules)

    def _use(self, element: etree._Element, style: Mapping[str, str], matrix: Matrix, depth: int) -> None:
        target = self._by_id.get((element.get("href") or element.get(_XLINK) or "").lstrip("#"))
        if target is None:
            raise self.refuse("<use>")
        moved = multiply((1, 0, 0, 1, _length(element, "x"), _length(element, "y")), matrix)
        if _tag(target) == "symbol":
            for child in target:
                self.walk(child, style, moved, depth + 1)
        else:
            self.walk(target, style, moved, depth + 1)

    def _shape(self, element: etree._Element, tag: str, style: Mapping[str, str], matrix: Matrix) -> None:
        if style["visibility"] != "visible":
            return
        path = _geometry(element, tag)
        width = _unit(style["stroke-width"])
        stroke = None
        if style["stroke"] != "none" and width > 0:
            dash = () if style["stroke-dasharray"] == "none" else tuple(floats(style["stroke-dasharray"]))
            stroke = Stroke(
                paint=self._paint(style["stroke"], style["color"]),
                opacity=round(self._opacity * _share(style["stroke-opacity"]), 4),
                width=width,
                cap=_CAPS.get(style["stroke-linecap"], 0),
                join=_JOINS.get(style["stroke-linejoin"], 0),
                miter_limit=_unit(style["stroke-miterlimit"]),
                dash=dash if sum(dash) > 0 else (),
                dash_offset=_unit(style["stroke-dashoffset"]),
            )
        filled = style["fill"] != "none" and tag != "line"
        if path and (filled or stroke is not None):
            fill = self._fill(style["fill"], style["color"]) if filled else None
            opacity = round(self._opacity * _share(style["fill-opacity"]), 4)
            even_odd = style["fill-rule"] == "evenodd"
            self.shapes.append(Shape(path, matrix, filled, fill, even_odd, stroke, opacity, self._clips))

    def _fill(self, text: str, current: str) -> Paint | Gradient:
        found = _URL.match(text.strip())
        target = self._by_id.get(found[1]) if found else None
        if target is None or _tag(target) not in _GRADIENTS:
            return self._paint(text, current)
        gradient = read_gradient(target, lambda stop: self._paint(stop, current))
        if isinstance(gradient, str):
            raise self.refuse(gradient)
        return gradient

    def _paint(self, text: str, current: str) -> Paint:
        text = text.strip().lower()
        if text == "currentcolor":
            return self._paint(current, "") if current and current.lower() != "currentcolor" else None
        if text in _NAMED:
            return _NAMED[text]
        if found := _HEX.match(text):
            digits = found.group(1)
            digits = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
            return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
        if found := _RGB.match(text):
            red, green, blue = (min(int(value), 255) for value in found.groups())
            return red, green, blue
        raise self.refuse(text)


def _geometry(element: etree._Element, tag: str) -> str:
    """Return the path operators of a shape."""

    def at(*keys: str) -> tuple[float, ...]:
        return tuple(_length(element, key) for key in keys)

    match tag:
        case "path":
            return path_data(element.get("d", ""))
        case "rect":
            x, y, width, height = at("x", "y", "width", "height")
            rx, ry = (_length(element, key) if element.get(key) else None for key in ("rx", "ry"))
            across, along = rx if rx is not None else ry or 0.0, ry if ry is not None else rx or 0.0
            return rectangle(x, y, width, height, rx=across, ry=along) if width > 0 and height > 0 else ""
        case "circle":
            x, y, radius = at("cx", "cy", "r")
            return ellipse(x, y, radius, radius) if radius > 0 else ""
        case "ellipse":
            x, y, rx, ry = at("cx", "cy", "rx", "ry")
            return ellipse(x, y, rx, ry) if rx > 0 and ry > 0 else ""
        case "line":
            return polygon(" ".join(map(repr, at("x1", "y1", "x2", "y2"))), closed=False)
        case _:
            return polygon(element.get("points", ""), closed=tag == "polygon")


def _draw(shape: Shape, colour: Colour, space: Space, inks: bytes | None, shading: str) -> str:
    """Spell a shape; `shading` is what its gradient is called."""
    out = ["q"]
    out += [f"{clip.path} W{'*' if clip.even_odd else ''} n" for clip in shape.clips]
    if shape.matrix != IDENTITY:
        out.append(f"{numbers(shape.matrix, 5)} cm")
    star = "*" if shape.even_odd else ""
    gradient = shape.fill if shape.filled and isinstance(shape.fill, Gradient) else None
    if gradient is not None:
        turned = gradient.matrix_on(shape.path)
        if turned is not None:
            faint = f"{opacity_resource(shape.opacity)} gs " if shape.opacity < 1 else ""
            out.append(f"q {faint}{shape.path} W{star} n {numbers(turned, 5)} cm {shading} sh Q")
        if shape.stroke is None:
            return " ".join([*out, "Q"])
    apart = shape.stroke is not None and shape.filled and (gradient or shape.opacity < 1 or shape.stroke.opacity < 1)
    if apart and gradient is None and not isinstance(shape.fill, Gradient):
        faint = f"{opacity_resource(shape.opacity)} gs " if shape.opacity < 1 else ""
        out.append(f"q {faint}{_paint(shape.fill, colour, inks).fill(space)} {shape.path} f{star} Q")
    filled = shape.filled and not apart
    if filled and not isinstance(shape.fill, Gradient):
        if shape.opacity < 1:
            out.append(f"{opacity_resource(shape.opacity)} gs")
        out.append(_paint(shape.fill, colour, inks).fill(space))
    if shape.stroke is not None:
        stroke = shape.stroke
        if stroke.opacity < 1:
            out.append(f"{opacity_resource(stroke.opacity)} gs")
        out.append(_paint(stroke.paint, colour, inks).stroke(space))
        out.append(f"{number(stroke.width, 3)} w {stroke.cap} J {stroke.join} j {number(stroke.miter_limit)} M")
        if stroke.dash:
            out.append(f"[{numbers(stroke.dash, 3)}] {number(stroke.dash_offset, 3)} d")
    ending = (f"B{star}" if shape.stroke is not None else f"f{star}") if filled else "S"
    return " ".join([*out, shape.path, ending, "Q"])


def _share(text: str) -> float:
    return min(max(_unit(text), 0.0), 1.0)


def _paint(paint: Paint, colour: Colour, inks: bytes | None = None) -> Colour:
    if paint is None:
        return colour
    from presskit.publish.pdf.icc import colour_of

    return colour_of(paint, inks)


def _properties(element: etree._Element) -> dict[str, str]:
    """Return an element's presentation: its attributes, and over them its style declarations."""
    found = {str(key): str(value) for key, value in element.attrib.items()}
    for declaration in found.get("style", "").split(";"):
        key, colon, value = declaration.partition(":")
        if colon:
            found[key.strip()] = value.strip()
    return found


def _tag(element: etree._Element) -> str:
    return element.tag.removeprefix(_NAMESPACE) if isinstance(element.tag, str) else ""


def _view_box(root: etree._Element) -> tuple[float, float, float, float]:
    values = floats(root.get("viewBox", ""))
    if len(values) != 4:
        values = [0.0, 0.0, _unit(root.get("width", "")), _unit(root.get("height", ""))]
    if values[2] <= 0 or values[3] <= 0:
        raise ValueError("no viewBox")
    return values[0], values[1], values[2], values[3]


def _length(element: etree._Element, key: str) -> float:
    return _unit(element.get(key, "0"))


def _unit(text: str) -> float:
    """Return a number; px is the same, per cent a share; other units do not belong in an icon."""
    text = text.strip()
    share = 100 if text.endswith("%") else 1
    try:
        return float(text.removesuffix("%").removesuffix("px")) / share
    except ValueError:
        raise ValueError(f"length {text!r}") from None
