"""Gradients of an SVG, and what they have in common with patterns (SVG 2, 14)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lxml import etree

from presskit.intake.notes import Notes, excerpt
from presskit.intake.svg_drawing import Node
from presskit.intake.svg_geometry import IDENTITY, length, number, transform, written
from presskit.intake.svg_source import local_name, reference
from presskit.intake.svg_style import NONE, Paint
from presskit.messages import Problem

_PLACES = {"linearGradient": ("x1", "y1", "x2", "y2"), "radialGradient": ("cx", "cy", "r", "fx", "fy")}
MOST_STOPS = 256


MOST_TILES = 10_000
"""How many tiles of a pattern may be in sight: smaller ones cannot be seen apart, and take long to draw."""


def chained(
    element: etree._Element, kind: str, ids: Mapping[str, etree._Element], namespace: str | None, notes: Notes
) -> list[etree._Element]:
    """Return a gradient or pattern and those that it builds on (SVG 2, 14.1); the names of all end in `kind`.

    Raises:
        Problem: one refers to itself.
    """
    chain, seen = [element], {element.get("id") or ""}
    while reference(chain[-1]).startswith("#"):
        next_id = reference(chain[-1])[1:]
        if next_id in seen:
            raise Problem("svg-cycle", name=notes.name, reference=excerpt(next_id))
        seen.add(next_id)
        target = ids.get(next_id)
        if target is None or not local_name(target, namespace).endswith(kind):
            break
        chain.append(target)
    return chain


def stated_in(chain: list[etree._Element]) -> Callable[[str], str | None]:
    """Return what finds an attribute: the first element that states it counts."""
    return lambda key: next((value for element in chain if (value := element.get(key)) is not None), None)


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

    stated = stated_in(chain)
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
    if (spread := stated("spreadMethod")) in {"reflect", "repeat"} and spread:
        attributes["spreadMethod"] = spread
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
