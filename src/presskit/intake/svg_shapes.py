"""The basic shapes and paths of an SVG, each with the attributes that make its outline (SVG 2, 9 and 10)."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from presskit.intake.notes import Notes, excerpt
from presskit.intake.svg_drawing import Node
from presskit.intake.svg_geometry import length, numbers, path, written

MOST_DRAWN = 50_000
"""Most elements, and most segments of outlines, that a drawing may have after its references are followed."""
SHAPES = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}


def shape(element: etree._Element, name: str, view: tuple[float, float], notes: Notes) -> tuple[Node, int] | None:
    """Return a shape and the number of its segments; None when it has no outline.

    Args:
        element: the shape's element, `name` is its local name.
        view: width and height that percentages are of.
    """
    whole = ((view[0] ** 2 + view[1] ** 2) / 2) ** 0.5

    def get(key: str, of: float) -> float | None:
        text = element.get(key)
        if text is None or text.strip() == "auto":
            return None
        value = length(text, of)
        if value is None:
            notes.add("svg-value", property=key, value=excerpt(text))
        return value

    match name:
        case "path":
            return _path(element, notes)
        case "polyline" | "polygon":
            return _points(element, name, notes)
        case "rect":
            return _rect(get, view)
        case "line":
            x1, y1, x2, y2 = (get(k, view[k[0] == "y"]) or 0 for k in ("x1", "y1", "x2", "y2"))
            return _node("line", {"x1": x1, "y1": y1, "x2": x2, "y2": y2}), 2
        case "circle":
            radius = get("r", whole) or 0
            place = {"cx": get("cx", view[0]) or 0, "cy": get("cy", view[1]) or 0}
            return (_node("circle", {**place, "r": radius}), 4) if radius > 0 else None
        case _:
            rx, ry = get("rx", view[0]), get("ry", view[1])
            rx, ry = rx if rx is not None else ry, ry if ry is not None else rx
            place = {"cx": get("cx", view[0]) or 0, "cy": get("cy", view[1]) or 0}
            return (_node("ellipse", {**place, "rx": rx, "ry": ry}), 4) if rx and ry and min(rx, ry) > 0 else None


def _node(tag: str, values: dict[str, float]) -> Node:
    return Node(tag, {k: written(v) for k, v in values.items()})


def _rect(get: Callable[[str, float], float | None], view: tuple[float, float]) -> tuple[Node, int] | None:
    width, height = get("width", view[0]) or 0, get("height", view[1]) or 0
    if width <= 0 or height <= 0:
        return None
    values = {"x": get("x", view[0]) or 0, "y": get("y", view[1]) or 0, "width": width, "height": height}
    rx, ry = get("rx", view[0]), get("ry", view[1])
    rx, ry = rx if rx is not None else ry, ry if ry is not None else rx
    if rx and ry and min(rx, ry) > 0:
        values |= {"rx": min(rx, width / 2), "ry": min(ry, height / 2)}
    return _node("rect", values), 4


def _path(element: etree._Element, notes: Notes) -> tuple[Node, int] | None:
    text = element.get("d") or ""
    found = path(text, MOST_DRAWN)
    if not found.whole and text.strip() != "none":
        notes.add("svg-path", value=excerpt(text, 40))
    return (Node("path", {"d": found.data}), found.segments) if found.draws else None


def _points(element: etree._Element, name: str, notes: Notes) -> tuple[Node, int] | None:
    text = element.get("points") or ""
    values, whole = numbers(text)
    if not whole or len(values) % 2:
        notes.add("svg-path", value=excerpt(text, 40))
        values = values[: len(values) // 2 * 2]
    if len(values) < 4:
        return None
    return Node(name, {"points": " ".join(written(v) for v in values)}), len(values) // 2
