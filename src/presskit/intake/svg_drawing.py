"""The cleaned drawing: a small tree of shapes whose looks are all stated, and the one way it is written.

Nothing from the source gets into it but checked numbers, colours and keywords.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from presskit.intake.svg_geometry import IDENTITY, Box, Matrix, written

LOOKS = {
    "fill": "#000000",
    "fill-opacity": "1",
    "fill-rule": "nonzero",
    "stroke": "none",
    "stroke-opacity": "1",
    "stroke-width": "1",
    "stroke-linecap": "butt",
    "stroke-linejoin": "miter",
    "stroke-miterlimit": "4",
    "stroke-dasharray": "none",
    "stroke-dashoffset": "0",
}
"""The looks of a shape in the order they are written, with their initial values (SVG 2, property index)."""


@dataclass(slots=True)
class Node:
    """An element. A shape states all its `looks`; None there means that the value does not show.

    A reference (`url(#key)`) names a definition of the drawing by its key.
    """

    tag: str
    attributes: dict[str, str]
    matrix: Matrix = IDENTITY
    children: list[Node] = field(default_factory=list)
    looks: dict[str, str | None] = field(default_factory=dict)


@dataclass(slots=True)
class Drawing:
    """A whole drawing: its place on the page, what it shows, and the clips and gradients that this refers to."""

    box: Box
    width: float
    height: float
    ratio: str
    nodes: list[Node]
    definitions: dict[str, Node]


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield nodes and all that is in them, in document order."""
    for node in nodes:
        yield node
        yield from walk(node.children)


def key_of(value: str | None) -> str:
    """Return the key of what a value refers to; empty for one that refers to nothing."""
    return value[5:-1] if value and value.startswith("url(#") else ""


def used_definitions(drawing: Drawing) -> dict[str, Node]:
    """Return the definitions that the drawing refers to, in the order of first use."""
    found: dict[str, Node] = {}

    def look(nodes: Iterable[Node]) -> None:
        for node in walk(nodes):
            for value in (*node.looks.values(), *node.attributes.values()):
                key = key_of(value)
                if key and key not in found:
                    found[key] = drawing.definitions[key]
                    look([found[key]])

    look(drawing.nodes)
    return found


def colours(drawing: Drawing) -> tuple[str, ...]:
    """Return the colours that show, each once, in document order; `currentColor` is one of them."""
    shown = [
        node.attributes.get("stop-color", "#000000") if node.tag == "stop" else node.looks.get(name)
        for node in _painted(drawing, drawing.nodes)
        for name in ("fill", "stroke")
    ]
    return tuple(dict.fromkeys(c for c in shown if c and c != "none" and not c.startswith("url(")))


def _painted(drawing: Drawing, nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield all that gives a drawing its colours: shapes, stops of gradients, shapes of patterns; not masks."""
    for node in walk(nodes):
        yield node
        for value in node.looks.values():
            if key := key_of(value):
                yield from _painted(drawing, drawing.definitions[key].children)


def recolour(drawing: Drawing, colour: str) -> None:
    """Give every fill, stroke and stop that shows one colour."""
    for node in _painted(drawing, drawing.nodes):
        if node.tag == "stop":
            node.attributes["stop-color"] = colour
        for name in ("fill", "stroke"):
            look = node.looks.get(name)
            if look and look != "none" and not key_of(look):
                node.looks[name] = colour


def written_out(drawing: Drawing) -> str:
    """Write the drawing as SVG: one element a line, LF, attributes in a fixed order, shared looks on the root."""
    shapes = [node for node in walk(drawing.nodes) if node.looks]
    shared: dict[str, str] = {}
    for name, initial in LOOKS.items():
        values = {value for node in shapes if (value := node.looks[name]) is not None}
        only = values.pop() if len(values) == 1 else initial
        # A gradient spans its own shape, so it is never shared.
        shared[name] = initial if only.startswith("url(") else only
    ids = {key: f"p{n}" for n, key in enumerate(used_definitions(drawing), start=1)}
    root = {
        "xmlns": "http://www.w3.org/2000/svg",
        "width": written(drawing.width),
        "height": written(drawing.height),
        "viewBox": str(drawing.box),
    }
    if drawing.ratio:
        root["preserveAspectRatio"] = drawing.ratio
    root |= {name: value for name, value in shared.items() if value != LOOKS[name]}
    lines = [f"<svg{_attributes(root, ids)}>"]
    if ids:
        lines.append("<defs>")
        for key, node in used_definitions(drawing).items():
            _write(node, {"id": ids[key]}, ids, shared, lines)
        lines.append("</defs>")
    for node in drawing.nodes:
        _write(node, {}, ids, shared, lines)
    return "\n".join((*lines, "</svg>", ""))


def _write(node: Node, first: dict[str, str], ids: dict[str, str], shared: dict[str, str], lines: list[str]) -> None:
    own = {k: v for k, v in node.looks.items() if v is not None and v != shared[k]}
    placed = {"transform": str(node.matrix)} if str(node.matrix) != str(IDENTITY) else {}
    start = f"<{node.tag}{_attributes({**first, **node.attributes, **own, **placed}, ids)}"
    if not node.children:
        lines.append(start + "/>")
        return
    lines.append(start + ">")
    for child in node.children:
        _write(child, {}, ids, shared, lines)
    lines.append(f"</{node.tag}>")


def _attributes(values: dict[str, str], ids: dict[str, str]) -> str:
    """Write attributes. Their values are our own numbers and words, so that nothing needs to be escaped."""
    return "".join(f' {k}="url(#{ids[key]})"' if (key := key_of(v)) else f' {k}="{v}"' for k, v in values.items())
