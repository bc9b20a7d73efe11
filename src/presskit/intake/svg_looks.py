"""How a shape looks once its style is resolved (SVG 2, 13)."""

from __future__ import annotations

from collections.abc import Callable

from presskit.intake.svg_drawing import LOOKS, Node
from presskit.intake.svg_geometry import length, written
from presskit.intake.svg_place import Place
from presskit.intake.svg_style import NONE, Paint


def looks_of(tag: str, place: Place, paint: Callable[[str, dict[str, str]], Paint]) -> dict[str, str | None]:
    """Return how a shape looks; None for what does not show. `paint` says what a fill or stroke comes to."""
    style = place.style
    looks: dict[str, str | None] = dict.fromkeys(LOOKS)
    fill = NONE if tag == "line" else paint(style["fill"], style)
    alpha = written(fill.alpha * float(style["fill-opacity"]))
    looks["fill"] = None if tag == "line" else "none"
    if alpha != "0" and (fill.server or fill.colour != "none"):
        looks["fill"] = f"url(#{fill.server})" if fill.server else fill.colour
        looks["fill-opacity"] = alpha
        if tag in {"path", "polygon", "polyline"}:
            looks["fill-rule"] = style["fill-rule"]
    stroke = paint(style["stroke"], style)
    alpha = written(stroke.alpha * float(style["stroke-opacity"]))
    whole = ((place.view[0] ** 2 + place.view[1] ** 2) / 2) ** 0.5
    width = written(length(style["stroke-width"], whole) or 0)
    looks["stroke"] = "none"
    if alpha != "0" and float(width) > 0 and (stroke.server or stroke.colour != "none"):
        looks["stroke"] = f"url(#{stroke.server})" if stroke.server else stroke.colour
        looks["stroke-opacity"], looks["stroke-width"] = alpha, width
        for name in ("stroke-linecap", "stroke-linejoin", "stroke-dasharray"):
            looks[name] = style[name]
        if style["stroke-linejoin"] == "miter":
            looks["stroke-miterlimit"] = style["stroke-miterlimit"]
        if style["stroke-dasharray"] != "none":
            looks["stroke-dashoffset"] = written(length(style["stroke-dashoffset"], whole) or 0)
    return looks


def shown(node: Node) -> list[str]:
    """Return which of fill and stroke a shape shows."""
    return [name for name in ("fill", "stroke") if node.looks.get(name) not in {"none", None}]


def faded(nodes: list[Node], opacity: float) -> list[Node] | None:
    """Return a part let through by an opacity of its own; None where only a group can be: parts that overlap, or a
    fill and its stroke, would be seen through each other.
    """
    if len(nodes) != 1 or len(shown(nodes[0])) != 1 or nodes[0].attributes.keys() & {"opacity", "mask"}:
        return None
    node, name = nodes[0], f"{shown(nodes[0])[0]}-opacity"
    value = written(float(node.looks[name] or "1") * opacity)
    if value == "0":
        return []
    node.looks = {**node.looks, name: value}
    return [node]
