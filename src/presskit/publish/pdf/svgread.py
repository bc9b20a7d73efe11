"""Reading a cleaned SVG into shapes, groups, masks and tiles; what cannot be drawn is refused by its name."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from presskit.messages import Problem
from presskit.publish.pdf.svgeffects import clipping, masking, tiling
from presskit.publish.pdf.svgelement import length, properties, share, tag_of, unit, view_box
from presskit.publish.pdf.svgpaint import Gradient, read_gradient
from presskit.publish.pdf.svgparts import Group, Mask, Paint, Part, Shape, Stroke, Tiles
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

if TYPE_CHECKING:
    from lxml import etree

_XLINK = "{http://www.w3.org/1999/xlink}href"
_GROUPS = frozenset({"g", "a", "svg", "symbol", "mask", "pattern"})
_SILENT = frozenset({
    "title", "desc", "metadata", "defs", "symbol", "linearGradient", "radialGradient", "clipPath", "mask", "pattern",
})  # fmt: skip
_GRADIENTS = frozenset({"linearGradient", "radialGradient"})
_SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
_DEEPEST = 60

INHERITED = {
    "fill": "black",
    "stroke": "none",
    "color": "",
    "fill-rule": "nonzero",
    "clip-rule": "nonzero",
    "stroke-width": "1",
    "stroke-linecap": "butt",
    "stroke-linejoin": "miter",
    "stroke-miterlimit": "4",
    "stroke-dasharray": "none",
    "stroke-dashoffset": "0",
    "visibility": "visible",
    "fill-opacity": "1",
    "stroke-opacity": "1",
    "clipping": "",
}
"""What parts take from their group, with what it is at first; `clipping` is ours: within a clip only outlines count."""
_URL = re.compile(r"url\(\s*['\"]?#([^'\")\s]+)['\"]?\s*\)$")
_UNDRAWABLE = ("filter", "marker", "marker-start", "marker-mid", "marker-end", "mix-blend-mode")
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


class Reader:
    """Reads the parts of an SVG."""

    def __init__(self, root: etree._Element, name: str) -> None:
        self.name = name
        self.open: set[str] = set()
        """The ids of the clips, masks and patterns that are being read."""
        self._by_id = {found: each for each in root.iter() if (found := each.get("id"))}

    def refuse(self, part: str) -> Problem:
        """Return the refusal of a part by its name."""
        return Problem("icon-not-vector", icon=self.name, part=part)

    def initial(self) -> dict[str, str]:
        """Return what parts take from their group where there is none."""
        return dict(INHERITED)

    def target(self, value: str, *tags: str) -> etree._Element | None:
        """Return the element of one of these tags that `url(#...)` names."""
        found = _URL.match(value.strip())
        element = self._by_id.get(found[1]) if found else None
        return element if element is not None and tag_of(element) in tags else None

    def walk(self, element: etree._Element, inherited: Mapping[str, str], matrix: Matrix, depth: int) -> list[Part]:
        """Return what an element and those inside it draw.

        Raises:
            Problem: some of it cannot be drawn.
            ValueError: it is damaged, or refers to itself.
        """
        tag = tag_of(element)
        if depth > _DEEPEST:
            raise ValueError("too deep")
        if not tag or (tag in _SILENT and depth):
            return []
        own = properties(element)
        if own.get("display") == "none":
            return []
        for key in _UNDRAWABLE:
            if own.get(key, "none") not in ("none", "normal"):
                raise self.refuse(key)
        style = {key: own.get(key, value) if own.get(key) != "inherit" else value for key, value in inherited.items()}
        if "transform" in own:
            matrix = multiply(transform(own["transform"]), matrix)
        parts = self._drawn(element, tag, style, matrix, depth)
        if style["clipping"]:
            own = {"clip-path": own.get("clip-path", "none")}
        return self._affected(parts, own, matrix, depth) if parts else []

    def inside(self, element: etree._Element, matrix: Matrix, depth: int) -> list[Part]:
        """Return what a mask or a pattern consists of: the style comes from where it stands."""
        style = dict(INHERITED)
        for above in reversed(list(element.iterancestors())):
            style |= {key: value for key, value in properties(above).items() if key in style and value != "inherit"}
        own = properties(element)
        style |= {key: value for key, value in own.items() if key in style and value != "inherit"}
        found: list[Part] = []
        for child in element:
            found += self.walk(child, style, matrix, depth + 1)
        return found

    def _affected(self, parts: list[Part], own: Mapping[str, str], matrix: Matrix, depth: int) -> list[Part]:
        """Return parts behind the clip, the mask and the opacity of their element."""
        opacity = share(own.get("opacity", "1"))
        mask: Mask | None = None
        if own.get("mask", "none") != "none":
            mask = masking(self, own["mask"], parts, matrix, depth)
        if opacity < 1 and mask is None and (faded := _faded(parts, opacity)) is not None:
            parts = [faded]
        elif opacity < 1 or mask is not None:
            parts = [Group(tuple(parts), opacity, mask)]
        if own.get("clip-path", "none") == "none":
            return parts
        seen = clipping(self, own["clip-path"], parts, matrix, depth)
        if isinstance(seen, Mask):
            return [Group(tuple(parts), mask=seen)]
        return [replace(part, clips=(*seen, *part.clips)) for part in parts]

    def _drawn(
        self, element: etree._Element, tag: str, style: Mapping[str, str], matrix: Matrix, depth: int
    ) -> list[Part]:
        if tag in _GROUPS:
            return [part for child in element for part in self.walk(child, style, matrix, depth + 1)]
        if tag == "use":
            return self._use(element, style, matrix, depth)
        if tag in _SHAPES:
            return self._shape(element, tag, style, matrix, depth)
        raise self.refuse(f"<{tag}>")

    def _use(self, element: etree._Element, style: Mapping[str, str], matrix: Matrix, depth: int) -> list[Part]:
        target = self._by_id.get((element.get("href") or element.get(_XLINK) or "").lstrip("#"))
        if target is None:
            raise self.refuse("<use>")
        moved = multiply((1, 0, 0, 1, length(element, "x"), length(element, "y")), matrix)
        if tag_of(target) == "symbol":
            return [part for child in target for part in self.walk(child, style, moved, depth + 1)]
        return self.walk(target, style, moved, depth + 1)

    def _shape(
        self, element: etree._Element, tag: str, style: Mapping[str, str], matrix: Matrix, depth: int
    ) -> list[Part]:
        path = geometry(element, tag) if style["visibility"] == "visible" else ""
        if not path:
            return []
        if style["clipping"]:
            return [Shape(path, matrix, True, None, style["clip-rule"] == "evenodd", None)]
        paint = partial(self._server, style["color"], (path, matrix, depth))
        stroke = self._stroke(style, paint)
        fill = paint(style["fill"]) if style["fill"] != "none" and tag != "line" else _NOTHING
        filled = not isinstance(fill, _Nothing)
        if not filled and stroke is None:
            return []
        return [
            Shape(
                path,
                matrix,
                filled,
                None if isinstance(fill, _Nothing) else fill,
                style["fill-rule"] == "evenodd",
                stroke,
                round(share(style["fill-opacity"]), 4),
            )
        ]

    def _stroke(self, style: Mapping[str, str], paint: Callable[..., _Found]) -> Stroke | None:
        width = unit(style["stroke-width"])
        if style["stroke"] == "none" or width <= 0:
            return None
        limit = unit(style["stroke-miterlimit"])
        found = paint(style["stroke"], width * max(limit, 1.0))
        if isinstance(found, _Nothing):
            return None
        dash = () if style["stroke-dasharray"] == "none" else tuple(floats(style["stroke-dasharray"]))
        return Stroke(
            paint=found,
            opacity=round(share(style["stroke-opacity"]), 4),
            width=width,
            cap=_CAPS.get(style["stroke-linecap"], 0),
            join=_JOINS.get(style["stroke-linejoin"], 0),
            miter_limit=limit,
            dash=dash if sum(dash) > 0 else (),
            dash_offset=unit(style["stroke-dashoffset"]),
        )

    def _server(self, current: str, on: tuple[str, Matrix, int], text: str, margin: float = 0.0) -> _Found:
        """Return what a fill or stroke is painted with.

        Args:
            current: what `currentColor` is.
            on: the path, its matrix, and how deep it stands.
            text: of the paint.
            margin: how far a stroke goes beyond the path.
        """
        path, matrix, depth = on
        gradient = self.target(text, *_GRADIENTS)
        if gradient is not None:
            found = read_gradient(gradient, lambda stop: self.paint(stop, current), path, margin)
            if isinstance(found, str):
                raise self.refuse(found)
            return _NOTHING if found is None else found
        pattern = self.target(text, "pattern")
        if pattern is not None:
            return tiling(self, pattern, path, matrix, depth) or _NOTHING
        return self.paint(text, current)

    def paint(self, text: str, current: str) -> Paint:
        """Read a colour; `current` is what `currentColor` is, empty for the icon's own.

        Raises:
            Problem: it is none that can be drawn.
        """
        text = text.strip().lower()
        if text == "currentcolor":
            return self.paint(current, "") if current and current.lower() != "currentcolor" else None
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


class _Nothing:
    """Stands for a paint that leaves nothing to be seen; None is the icon's own colour."""


_NOTHING = _Nothing()
_Found = Paint | Gradient | Tiles | _Nothing


def _faded(parts: list[Part], opacity: float) -> Part | None:
    """Return parts let through as one part, where no group is needed: of parts that overlap all would be seen."""
    if len(parts) != 1:
        return None
    part = parts[0]
    if isinstance(part, Group):
        return replace(part, opacity=round(part.opacity * opacity, 4))
    if part.stroke is None:
        return replace(part, opacity=round(part.opacity * opacity, 4))
    if part.filled:
        return None
    return replace(part, stroke=replace(part.stroke, opacity=round(part.stroke.opacity * opacity, 4)))


def geometry(element: etree._Element, tag: str) -> str:
    """Return the path operators of a shape."""

    def at(*keys: str) -> tuple[float, ...]:
        return tuple(length(element, key) for key in keys)

    match tag:
        case "path":
            return path_data(element.get("d", ""))
        case "rect":
            x, y, width, height = at("x", "y", "width", "height")
            rx, ry = (length(element, key) if element.get(key) else None for key in ("rx", "ry"))
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


def read(root: etree._Element, name: str) -> tuple[tuple[float, float, float, float], tuple[Part, ...]]:
    """Return the view box of an SVG and what it draws.

    Raises:
        Problem: `icon-damaged`, or `icon-not-vector` with the part that cannot be drawn.
    """
    try:
        box = view_box(root)
        parts = Reader(root, name).walk(root, INHERITED, IDENTITY, 0)
    except ValueError as error:
        raise Problem("icon-damaged", icon=name, reason=str(error)) from error
    return box, tuple(parts)
