"""What an SVG defines for its parts: gradients, patterns, clips and masks; each is read once."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from presskit.intake.notes import excerpt
from presskit.intake.svg_drawing import Node, walk
from presskit.intake.svg_geometry import IDENTITY, Matrix, aspect, length, transform, view_box, written
from presskit.intake.svg_looks import shown
from presskit.intake.svg_place import Place
from presskit.intake.svg_servers import MOST_TILES, chained, gradient_node, stated_in
from presskit.intake.svg_shapes import SHAPES
from presskit.intake.svg_source import local_name, reference
from presskit.intake.svg_style import INHERITED, NONE, Paint, colour, paint
from presskit.messages import Problem

if TYPE_CHECKING:
    from presskit.intake.svg_rebuild import Rebuild

_URL = re.compile(r"""url\(\s*["']?#([^"')]+)["']?\s*\)""")
_MOST_NESTED = 8
"""How many clips, masks and patterns may be within each other."""


class Defined:
    """What a drawing defines. It is read on behalf of a `Rebuild`."""

    def __init__(self, rebuild: Rebuild) -> None:
        self.rebuild, self.notes, self.namespace, self.box = rebuild, rebuild.notes, rebuild.namespace, rebuild.box
        self.nodes: dict[str, Node] = {}
        self._paints: dict[str, Paint | None] = {}
        self._keys: dict[str, str | None] = {}
        self._open: list[str] = []

    def _read(self, element_id: str, read: Callable[[], str | None]) -> str | None:
        """Return the key of a definition, which is read when it is first asked for.

        Raises:
            Problem: it refers to itself, or too many are within each other.
        """
        if element_id in self._open:
            raise Problem("svg-cycle", name=self.notes.name, reference=excerpt(element_id))
        if element_id not in self._keys:
            if len(self._open) >= _MOST_NESTED:
                raise Problem("svg-deep", name=self.notes.name, limit=_MOST_NESTED)
            self._open.append(element_id)
            self._keys[element_id] = read()
            self._open.pop()
        return self._keys[element_id]

    def _called(self, value: str, tag: str) -> tuple[str, etree._Element | None]:
        """Return the id that a value refers to, and its element where it has this tag."""
        match = _URL.fullmatch(value)
        element = self.rebuild.ids.get(match[1]) if match else None
        right = element is not None and local_name(element, self.namespace) == tag
        return (match[1] if match else ""), element if right else None

    # ---------------------------------------------------------------------------------------- gradients and patterns

    def server(self, server_id: str) -> Paint | None:
        """Return the gradient or pattern of an id as a paint; None when there is none to draw."""
        if server_id in self._open:
            raise Problem("svg-cycle", name=self.notes.name, reference=excerpt(server_id))
        if server_id not in self._paints:
            element = self.rebuild.ids.get(server_id)
            name = "" if element is None else local_name(element, self.namespace)
            self._paints[server_id] = None
            if element is None:
                self.notes.add("svg-missing", reference=excerpt(server_id))
            elif name == "pattern":
                key = self._read(server_id, lambda: self._pattern(element, server_id))
                self._paints[server_id] = Paint("none", server=key) if key else NONE if key is None else None
            elif name in {"linearGradient", "radialGradient"}:
                self._paints[server_id] = self._gradient(element, name, server_id)
        return self._paints[server_id]

    def _gradient(self, element: etree._Element, name: str, server_id: str) -> Paint:
        chain = chained(element, "Gradient", self.rebuild.ids, self.namespace, self.notes)
        stops = next((s for e in chain if (s := self._stops(e))), [])
        result = gradient_node(name, chain, stops, (self.box.width, self.box.height), self.notes)
        if isinstance(result, Paint):
            return result
        key = f"gradient {server_id}"
        self.nodes[key] = result
        return Paint("none", server=key)

    def _stops(self, element: etree._Element) -> list[tuple[str, Paint]]:
        stops: list[tuple[str, Paint]] = []
        for child in element:
            if local_name(child, self.namespace) != "stop":
                continue
            style = self.rebuild.style(child, "stop")
            painted = colour(style.get("stop-color") or "#000000") or Paint("#000000")
            alpha = painted.alpha * float(style.get("stop-opacity") or 1)
            if painted.colour == "currentColor" and (stated := self._colour_at(child)):
                painted = colour(stated) or painted
            # A stop may be invisible and still matters: it is where the colour fades to.
            seen = "#000000" if painted.colour == "none" else painted.colour
            stops.append((child.get("offset") or "0", Paint(seen, 0.0 if painted.colour == "none" else alpha)))
        return stops

    def _colour_at(self, element: etree._Element | None) -> str:
        """Return the value of `color` at an element; empty when none is stated."""
        while element is not None:
            stated = self.rebuild.style(element, local_name(element, self.namespace)).get("color") or ""
            if stated and paint(stated) != colour("currentColor"):
                return stated
            element = element.getparent()
        return ""

    def _pattern(self, element: etree._Element, server_id: str) -> str | None:
        """Read a pattern with those that it builds on (SVG 2, 14.3).

        None when there is nothing to see of it, empty when we cannot draw it.
        """
        chain = chained(element, "pattern", self.rebuild.ids, self.namespace, self.notes)
        stated = stated_in(chain)
        boxed, whole = stated("patternUnits") != "userSpaceOnUse", (self.box.width, self.box.height)
        attributes = {} if boxed else {"patternUnits": "userSpaceOnUse"}
        size: list[float] = []
        for key, of in zip(("x", "y", "width", "height"), (*whole, *whole), strict=True):
            size.append(length(stated(key) or "0", 1.0 if boxed else of) or 0.0)
            attributes[key] = written(size[-1])
        matrix = transform(stated("patternTransform") or "") or IDENTITY
        if min(float(attributes["width"]), float(attributes["height"])) <= 0 or matrix.flat or not matrix.usable:
            return None
        tile = size[2] * size[3] * abs(matrix.a * matrix.d - matrix.b * matrix.c)
        if "pattern" in self._within() or MOST_TILES * tile < (1 if boxed else whole[0] * whole[1]):
            self.notes.add("svg-pattern")
            return ""
        view = view_box(stated("viewBox") or "")
        if view:
            attributes["viewBox"] = str(view)
            if ratio := aspect(stated("preserveAspectRatio") or ""):
                attributes["preserveAspectRatio"] = ratio
        elif stated("patternContentUnits") == "objectBoundingBox":
            attributes["patternContentUnits"] = "objectBoundingBox"
        if str(matrix) != str(IDENTITY):
            attributes["patternTransform"] = str(matrix)
        relative = "patternContentUnits" in attributes
        inner = (view.width, view.height) if view else (1.0, 1.0) if relative else whole
        owner = next((each for each in chain if any(local_name(c, self.namespace) for c in each)), element)
        own = self.rebuild.enter(owner, "pattern", Place(self.rebuild.inherited(owner), IDENTITY, inner))
        children = [] if own is None else self.rebuild.children(owner, own.place._replace(matrix=IDENTITY))
        key = f"pattern {server_id}"
        self.nodes[key] = Node("pattern", attributes, children=children)
        return key if children else None

    def _within(self) -> list[str]:
        """Return the kinds of what is being read around the one that is read now."""
        return [local_name(self.rebuild.ids[each], self.namespace) for each in self._open[:-1]]

    # ------------------------------------------------------------------------------------------------ clips and masks

    def clip(self, value: str) -> str | None:
        """Return the key of a clip, empty for none; None when it clips everything away."""
        if value == "none":
            return ""
        clip_id, element = self._called(value, "clipPath")
        if element is None:
            self.notes.add("svg-clip", value=excerpt(value))
            return ""
        return self._read(clip_id, lambda: self._clip_path(element, clip_id))

    def view_clip(self, x: float, y: float, width: float, height: float) -> str:
        """Return the key of a clip to a rectangle: the edges of a nested view."""
        values = {"x": x, "y": y, "width": width, "height": height}
        rectangle = Node("rect", {key: written(value) for key, value in values.items()})
        key = f"view {' '.join(rectangle.attributes.values())}"
        self.nodes[key] = Node("clipPath", {}, children=[rectangle])
        return key

    def _clip_path(self, element: etree._Element, clip_id: str) -> str | None:
        relative = element.get("clipPathUnits") == "objectBoundingBox"
        view = (1.0, 1.0) if relative else (self.box.width, self.box.height)
        own = self.rebuild.enter(element, "clipPath", Place(dict(INHERITED), IDENTITY, view))
        children: list[Node] = []
        for child in element if own is not None else ():
            children += self._clip_shape(child, own.place if own else None, IDENTITY)
        if not children or own is None:
            return None
        attributes = {"clipPathUnits": "objectBoundingBox"} if relative else {}
        key = f"clip {clip_id}"
        effects = {name: value for name, value in own.effects.items() if name == "clip-path"}
        self.nodes[key] = Node("clipPath", attributes | effects, own.matrix, children)
        return key

    def _clip_shape(self, element: etree._Element, place: Place | None, outer: Matrix) -> list[Node]:
        """Return a shape of a clip, or what a use in it refers to; groups are not allowed there (SVG 2, 14.3.4)."""
        name = local_name(element, self.namespace)
        if name == "text":
            self.rebuild.note_text(element)
        if place is None or name not in {*SHAPES, "use"}:
            return []
        own = self.rebuild.enter(element, name, place)
        if own is None or own.place.style["visibility"] != "visible":
            return []
        matrix = outer @ own.matrix
        if name == "use":
            target = self.rebuild.ids.get(reference(element).removeprefix("#"))
            x, y, *_ = self.rebuild.lengths(element, place)
            if target is None or local_name(target, self.namespace) not in SHAPES:
                return []
            return self._clip_shape(target, own.place, matrix @ Matrix(e=x or 0, f=y or 0))
        node = self.rebuild.geometry(element, name, place.view)
        if node is None or name == "line":
            return []
        if own.place.style["clip-rule"] == "evenodd":
            node.attributes["clip-rule"] = "evenodd"
        node.attributes |= {key: value for key, value in own.effects.items() if key == "clip-path"}
        node.matrix = matrix
        return [node] if matrix.usable else []

    def clips_nothing(self, key: str, matrix: Matrix) -> bool:
        """Tell whether a clip is a rectangle around all that the view box shows: drawing programs write those."""
        clip = self.nodes[key]
        if len(clip.children) != 1 or clip.attributes:
            return False
        return self._covers(clip.children[0], matrix @ clip.matrix)

    def mask(self, value: str) -> str | None:
        """Return the key of a mask, empty for none; None when it lets nothing through."""
        if value in {"none", ""}:
            return ""
        mask_id, element = self._called(value, "mask")
        if element is None:
            self.notes.add("svg-mask")
            return ""
        return self._read(mask_id, lambda: self._mask(element, mask_id))

    def _mask(self, element: etree._Element, mask_id: str) -> str | None:
        """Read a mask; one of what is opaque becomes one of what is bright, which every output can draw."""
        whole = self.box.width, self.box.height
        boxed, relative = (element.get(key) for key in ("maskUnits", "maskContentUnits"))
        attributes = {"maskUnits": "userSpaceOnUse"} if boxed == "userSpaceOnUse" else {}
        attributes |= {"maskContentUnits": "objectBoundingBox"} if relative == "objectBoundingBox" else {}
        defaults = {"x": "-10%", "y": "-10%", "width": "120%", "height": "120%"}
        for (key, default), of in zip(defaults.items(), (*whole, *whole), strict=True):
            of_one = of if boxed == "userSpaceOnUse" else 1.0
            found = length(element.get(key) or default, of_one)
            attributes[key] = written(length(default, of_one) or 0.0 if found is None else found)
        if min(float(attributes["width"]), float(attributes["height"])) <= 0:
            return None
        view = (1.0, 1.0) if relative == "objectBoundingBox" else whole
        own = self.rebuild.enter(element, "mask", Place(self.rebuild.inherited(element), IDENTITY, view))
        children = [] if own is None else self.rebuild.children(element, own.place._replace(matrix=IDENTITY))
        if not children or own is None:
            return None
        if self.rebuild.style(element, "mask").get("mask-type") == "alpha":
            self._whiten(children)
        key = f"mask {mask_id}"
        self.nodes[key] = Node("mask", attributes | own.effects, children=children)
        return key

    def _whiten(self, nodes: list[Node]) -> None:
        """Make all that is painted white, so that a part is as bright as it was opaque."""
        for node in walk(nodes):
            for name in shown(node):
                look = node.looks[name] or ""
                node.looks[name] = f"url(#{self._white(look[5:-1])})" if look.startswith("url(") else "#ffffff"

    def _white(self, key: str) -> str:
        """Return the key of a gradient or pattern as it is in white."""
        white = f"{key} in white"
        if white not in self.nodes:
            self.nodes[white] = made = deepcopy(self.nodes[key])
            self._whiten(made.children)
            for stop in made.children:
                if stop.tag == "stop":
                    stop.attributes["stop-color"] = "#ffffff"
        return white

    def masks_nothing(self, key: str, matrix: Matrix) -> bool:
        """Tell whether a mask is white all over what the view box shows: drawing programs write those."""
        mask = self.nodes[key]
        first = mask.children[0]
        region = Node("rect", {name: mask.attributes[name] for name in ("x", "y", "width", "height")})
        return (
            len(mask.children) == 1
            and mask.attributes.get("maskUnits") == "userSpaceOnUse"
            and not mask.attributes.keys() & {"maskContentUnits", "mask", "clip-path"}
            and not first.attributes.keys() & {"opacity", "mask"}
            and (first.looks.get("fill"), first.looks.get("fill-opacity")) == ("#ffffff", "1")
            and first.looks.get("stroke") == "none"
            and self._covers(region, matrix)
            and self._covers(first, matrix)
        )

    def _covers(self, shape: Node, matrix: Matrix) -> bool:
        """Tell whether a rectangle covers all that the view box shows."""
        if shape.tag != "rect" or "clip-path" in shape.attributes or "rx" in shape.attributes:
            return False
        whole = matrix @ shape.matrix
        if whole.b or whole.c:
            return False
        x, y, width, height = (float(shape.attributes[name]) for name in ("x", "y", "width", "height"))
        across = sorted((whole.a * x + whole.e, whole.a * (x + width) + whole.e))
        down = sorted((whole.d * y + whole.f, whole.d * (y + height) + whole.f))
        box, slack = self.box, 0.001 * max(self.box.width, self.box.height)
        return (
            across[0] <= box.x + slack
            and down[0] <= box.y + slack
            and across[1] >= box.x + box.width - slack
            and down[1] >= box.y + box.height - slack
        )
