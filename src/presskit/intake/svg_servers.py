"""Gradients of an SVG (SVG 2, 14.2)."""

from __future__ import annotations

from lxml import etree

from presskit.intake.notes import Notes, excerpt
from presskit.intake.svg_drawing import Node
from presskit.intake.svg_geometry import IDENTITY, length, number, transform, written
from presskit.intake.svg_style import NONE, Paint

_PLACES = {"linearGradient": ("x1", "y1", "x2", "y2"), "radialGradient": ("cx", "cy", "r", "fx", "fy")}
MOST_STOPS = 256


def gradient_node(
    name: str, chain: list[etree._Element], stops: list[tuple[str, Paint]], view: tuple[float, float], notes: Notes
) -> Node | Paint:
    """Return a gradient, or the plain paint that it comes to.

    Args:
        name: linearGradient or radialGradient.
        chain: the gradient, then those that it builds on: the first one that states an attribute counts.
        stops: each with its offset as written; an alpha of 0 is a stop too.
        view: what percentages are of, for a gradient in user space.
    """
    if not stops:
        return NONE
    if len(stops) == 1:
        only = stops[0][1]
        return only if only.alpha > 0 else NONE

    def stated(key: str) -> str | None:
        return next((value for element in chain if (value := element.get(key)) is not None), None)

    in_user_space = stated("gradientUnits") == "userSpaceOnUse"
    attributes = {"gradientUnits": "userSpaceOnUse"} if in_user_space else {}
    for key in _PLACES[name]:
        text = stated(key)
        if text is None:
            continue
        whole = {"x": view[0], "y": view[1]}.get(key.strip("cf12"), (view[0] ** 2 + view[1] ** 2) ** 0.5 / 2**0.5)
        value = length(text, whole if in_user_space else 1.0)
        if value is None or (key == "r" and value < 0):
            notes.add("svg-value", property=key, value=excerpt(text))
        else:
            attributes[key] = written(value)
    if attributes.get("r") == "0":
        last = stops[-1][1]  # SVG 2, 14.2.3: the colour of the last stop
        return last if last.alpha > 0 else NONE
    matrix = transform(stated("gradientTransform") or "")
    if matrix is None:
        notes.add("svg-value", property="gradientTransform", value=excerpt(stated("gradientTransform") or ""))
        matrix = IDENTITY
    if matrix.flat:
        return NONE
    if str(matrix) != str(IDENTITY):
        attributes["gradientTransform"] = str(matrix)
    if stated("spreadMethod") in {"reflect", "repeat"}:
        notes.add("svg-spread")
    return Node(name, attributes, children=_stop_nodes(stops))


def _stop_nodes(stops: list[tuple[str, Paint]]) -> list[Node]:
    """Write the stops with offsets that never go back."""
    nodes: list[Node] = []
    before = 0.0
    for text, painted in stops[:MOST_STOPS]:
        value = number(text.strip().removesuffix("%")) or 0.0
        before = max(before, min(max(value / (100 if text.strip().endswith("%") else 1), 0.0), 1.0))
        attributes = {"offset": written(before), "stop-color": painted.colour}
        if written(painted.alpha) != "1":
            attributes["stop-opacity"] = written(painted.alpha)
        nodes.append(Node("stop", attributes))
    return nodes
