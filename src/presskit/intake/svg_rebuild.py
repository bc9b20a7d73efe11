"""Build a clean drawing from an SVG tree: what is not on the list below does not get in.

References are followed and taken in, styles are resolved to each shape, nested views become transforms: what is left
is groups, shapes, gradients and clips, which every output draws alike. Nested views are not clipped to their edges.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

from presskit.intake.notes import Notes, excerpt
from presskit.intake.svg_drawing import LOOKS, Drawing, Node, walk
from presskit.intake.svg_geometry import IDENTITY, Box, Matrix, aspect, fit, length, transform, view_box, written
from presskit.intake.svg_servers import gradient_node
from presskit.intake.svg_shapes import MOST_DRAWN, SHAPES, shape
from presskit.intake.svg_source import DEEPEST, SVG, local_name, reference
from presskit.intake.svg_style import INHERITED, NONE, UNDRAWABLE, Paint, Sheet, colour, paint, style_of
from presskit.messages import Problem

CONTAINERS = {"svg", "g", "a", "switch"}
SILENT = {
    "title", "desc", "metadata", "defs", "symbol", "style", "script", "handler", "linearGradient", "radialGradient",
    "stop", "clipPath", "mask", "pattern", "filter", "marker", "view", "image", "foreignObject", "solidColor",
    "animate", "animateTransform", "animateMotion", "animateColor", "set", "discard", "mpath", "font", "cursor",
}  # fmt: skip
"""Elements that draw nothing where they stand, or whose loss the survey has noted (`svg.survey`)."""


class _Place(NamedTuple):
    """Where a part of the source stands: what it takes from its parents. `matrix` leads from there to the view box."""

    style: dict[str, str]
    opacity: float
    matrix: Matrix
    view: tuple[float, float]
    depth: int
    following: frozenset[str]


class _Own(NamedTuple):
    """What an element brings itself: its place, its transform, its clip's key, its own opacity."""

    place: _Place
    matrix: Matrix
    clip: str
    opacity: float


class Rebuild:
    """The building of one drawing. Make it, call `drawing` once.

    Args:
        root: of the source; `namespace` is that of its SVG elements.
        box: the view box.
        sheet: the style sheet.
    """

    def __init__(self, root: etree._Element, namespace: str | None, box: Box, sheet: Sheet, notes: Notes) -> None:
        self.root, self.namespace, self.box, self.sheet, self.notes = root, namespace, box, sheet, notes
        self.definitions: dict[str, Node] = {}
        self._ids: dict[str, etree._Element] = {}
        for element in root.iter(etree.Element):
            own_id = element.get("id")
            if own_id and local_name(element, namespace):
                self._ids.setdefault(own_id, element)
        self._styles: dict[etree._Element, dict[str, str]] = {}
        self._shapes: dict[etree._Element, tuple[Node, int] | None] = {}
        self._paints: dict[str, Paint | None] = {}
        self._clips: dict[str, str | None] = {}
        self._sizes: dict[etree._Element, int] = {}
        self._open: set[str] = set()
        self._elements = self._segments = 0

    def drawing(self, width: float, height: float) -> Drawing:
        """Return the clean drawing.

        Raises:
            Problem: it is too complex or too deep, or something in it refers to itself.
        """
        if self._followed(self.root, 0) > MOST_DRAWN:
            raise Problem("svg-complex", name=self.notes.name, limit=MOST_DRAWN)
        start = _Place(dict(INHERITED), 1.0, IDENTITY, (self.box.width, self.box.height), 0, frozenset())
        own = self._enter(self.root, "svg", start)
        nodes = [] if own is None else self._group(self._children(self.root, own.place), own)
        ratio = aspect(self.root.get("preserveAspectRatio") or "")
        return Drawing(self.box, width, height, ratio, nodes, self.definitions)

    # ------------------------------------------------------------------------------------------------------ the parts

    def _followed(self, element: etree._Element, depth: int) -> int:
        """Return how many elements there are once references are followed, without following them one by one."""
        if element not in self._sizes:
            name = local_name(element, self.namespace)
            self._sizes[element] = 1  # for one that refers to itself, which is refused later
            inside = list(element) if name not in SILENT or name == "symbol" else []
            if name == "use" and (target := self._ids.get(reference(element).removeprefix("#"))) is not None:
                inside.append(target)
            if depth <= 2 * DEEPEST:  # deeper ones are refused later too
                self._sizes[element] += sum(self._followed(child, depth + 1) for child in inside)
        return self._sizes[element]

    def _children(self, parent: etree._Element, place: _Place) -> list[Node]:
        nodes: list[Node] = []
        for element in parent:
            nodes += self._element(element, place)
        return nodes

    def _element(self, element: etree._Element, place: _Place) -> list[Node]:
        name = local_name(element, self.namespace)
        self._elements += 1
        if self._elements > MOST_DRAWN:
            raise Problem("svg-complex", name=self.notes.name, limit=MOST_DRAWN)
        if place.depth > DEEPEST:
            raise Problem("svg-deep", name=self.notes.name, limit=DEEPEST)
        if not name or name in SILENT:
            return []
        if name == "text":
            self._note_text(element)
            return []
        if name not in CONTAINERS and name not in SHAPES and name != "use":
            self.notes.add("svg-element", element=excerpt(name, 30))
            return []
        own = self._enter(element, name, place)
        if own is None:
            return []
        if name in SHAPES:
            return self._shape(element, name, own)
        if name == "use":
            return self._use(element, own)
        if name == "svg":
            return self._group(self._viewport(element, own.place, self._lengths(element, own.place)), own)
        if name == "switch":
            return self._group(self._first_drawn(element, own.place), own)
        return self._group(self._children(element, own.place), own)

    def _enter(self, element: etree._Element, name: str, place: _Place) -> _Own | None:
        """Return what an element brings; None when nothing of it shows."""
        style = self._style(element, name)
        if style.get("display") == "none":
            return None
        for stated, code in UNDRAWABLE.items():
            if style.get(stated, "none") not in {"none", "normal", ""}:
                self.notes.add(code)
        opacity = float(style.get("opacity") or 1)
        matrix = transform(style.get("transform") or "")
        if matrix is None:
            self.notes.add("svg-value", property="transform", value=excerpt(style["transform"]))
            matrix = IDENTITY
        if matrix.flat or opacity == 0:
            return None
        taken = {
            k: v
            for k, v in style.items()
            if k in INHERITED and not (k == "color" and paint(v) == colour("currentColor"))
        }
        inner = place._replace(
            style={**place.style, **taken},
            opacity=place.opacity * opacity,
            matrix=place.matrix @ matrix,
            depth=place.depth + 1,
        )
        clip = self._clip(style.get("clip-path") or "none")
        if clip and self._clips_nothing(clip, inner.matrix):
            clip = ""
        return None if clip is None else _Own(inner, matrix, clip, opacity)

    def _style(self, element: etree._Element, name: str) -> dict[str, str]:
        if element not in self._styles:
            self._styles[element] = style_of(element, name, self.sheet, self.notes)
        return self._styles[element]

    def _group(self, children: list[Node], own: _Own) -> list[Node]:
        if own.opacity < 1 and sum(1 for node in walk(children) if node.looks) > 1:
            self.notes.add("svg-group-opacity")
        if own.clip and children:
            return [Node("g", _clipped(own.clip), own.matrix, children)]
        for node in children:
            node.matrix = own.matrix @ node.matrix
        return [node for node in children if node.matrix.usable]

    def _first_drawn(self, element: etree._Element, place: _Place) -> list[Node]:
        """Return the first alternative of a switch that we can draw."""
        for child in element:
            if child.get("requiredExtensions") is None and (nodes := self._element(child, place)):
                return nodes
        return []

    def _use(self, element: etree._Element, own: _Own) -> list[Node]:
        """Take in what a use refers to, as if it stood there (SVG 2, 5.5)."""
        target_id = reference(element).removeprefix("#")
        target = self._ids.get(target_id)
        if not reference(element).startswith("#"):
            return []
        if target is None:
            self.notes.add("svg-missing", reference=excerpt(target_id))
            return []
        if target_id in own.place.following:
            raise Problem("svg-cycle", name=self.notes.name, reference=excerpt(target_id))
        place = own.place._replace(following=own.place.following | {target_id})
        x, y, width, height = self._lengths(element, place)
        moved = Matrix(e=x or 0, f=y or 0)
        place = place._replace(matrix=place.matrix @ moved)
        own = own._replace(matrix=own.matrix @ moved, place=place)
        name = local_name(target, self.namespace)
        if name not in {"symbol", "svg"}:
            return self._group(self._element(target, place), own)
        inner = self._enter(target, name, place)
        if inner is None:
            return []
        here = self._lengths(target, place)
        size = (here[0], here[1], width if width is not None else here[2], height if height is not None else here[3])
        return self._group(self._group(self._viewport(target, inner.place, size), inner), own)

    def _lengths(self, element: etree._Element, place: _Place) -> tuple[float | None, ...]:
        """Return x, y, width and height as stated, in user units."""
        wide, high = place.view
        stated = ((element.get(k), w) for k, w in (("x", wide), ("y", high), ("width", wide), ("height", high)))
        return tuple(None if text is None else length(text, whole) for text, whole in stated)

    def _viewport(self, element: etree._Element, place: _Place, size: tuple[float | None, ...]) -> list[Node]:
        """Return the contents of a nested svg or a symbol, fitted into its place."""
        x, y, width, height = size
        wide, high = place.view[0] if width is None else width, place.view[1] if height is None else height
        if wide <= 0 or high <= 0:
            return []
        box = view_box(element.get("viewBox") or "")
        inside = fit(box, wide, high, element.get("preserveAspectRatio") or "") if box else IDENTITY
        matrix = Matrix(e=x or 0, f=y or 0) @ inside
        if matrix.flat or not matrix.usable:
            return []
        place = place._replace(view=(box.width, box.height) if box else (wide, high), matrix=place.matrix @ matrix)
        return self._group(self._children(element, place), _Own(place, matrix, "", 1.0))

    def _note_text(self, element: etree._Element) -> None:
        text = excerpt(" ".join("".join(str(t) for t in element.itertext()).split()), 40)
        if text:
            self.notes.add("svg-text", text=text)

    # --------------------------------------------------------------------------------------------------------- shapes

    def _geometry(self, element: etree._Element, name: str, view: tuple[float, float]) -> Node | None:
        """Return a shape without its looks. It is read once, however often it is used."""
        if element not in self._shapes:
            self._shapes[element] = shape(element, name, view, self.notes)
        found = self._shapes[element]
        if found is None:
            return None
        node, segments = found
        self._segments += segments
        if self._segments > MOST_DRAWN:
            raise Problem("svg-long", name=self.notes.name, limit=MOST_DRAWN)
        return Node(node.tag, dict(node.attributes))

    def _shape(self, element: etree._Element, name: str, own: _Own) -> list[Node]:
        node = self._geometry(element, name, own.place.view)
        if node is None or own.place.style["visibility"] != "visible":
            return []
        node.looks = self._looks(node.tag, own.place)
        shows = [node.looks["fill"] not in {"none", None}, node.looks["stroke"] not in {"none", None}]
        if not any(shows):
            return []
        if all(shows) and own.opacity < 1:
            self.notes.add("svg-group-opacity")
        node.attributes |= _clipped(own.clip)
        node.matrix = own.matrix
        return [node]

    def _looks(self, tag: str, place: _Place) -> dict[str, str | None]:
        """Return how a shape looks; None for what does not show."""
        style = place.style
        looks: dict[str, str | None] = dict.fromkeys(LOOKS)
        fill = NONE if tag == "line" else self._paint(style["fill"], style)
        alpha = fill.alpha * float(style["fill-opacity"]) * place.opacity
        looks["fill"] = None if tag == "line" else "none"
        if written(alpha) != "0" and (fill.server or fill.colour != "none"):
            looks["fill"] = f"url(#{fill.server})" if fill.server else fill.colour
            looks["fill-opacity"] = written(alpha)
            if tag in {"path", "polygon", "polyline"}:
                looks["fill-rule"] = style["fill-rule"]
        stroke = self._paint(style["stroke"], style)
        alpha = stroke.alpha * float(style["stroke-opacity"]) * place.opacity
        whole = ((place.view[0] ** 2 + place.view[1] ** 2) / 2) ** 0.5
        width = written(length(style["stroke-width"], whole) or 0)
        looks["stroke"] = "none"
        if written(alpha) != "0" and float(width) > 0 and (stroke.server or stroke.colour != "none"):
            looks["stroke"] = f"url(#{stroke.server})" if stroke.server else stroke.colour
            looks["stroke-opacity"], looks["stroke-width"] = written(alpha), width
            for name in ("stroke-linecap", "stroke-linejoin", "stroke-dasharray"):
                looks[name] = style[name]
            if style["stroke-linejoin"] == "miter":
                looks["stroke-miterlimit"] = style["stroke-miterlimit"]
            if style["stroke-dasharray"] != "none":
                looks["stroke-dashoffset"] = written(length(style["stroke-dashoffset"], whole) or 0)
        return looks

    def _paint(self, text: str, style: dict[str, str]) -> Paint:
        """Return what a paint comes to: a colour, none, or the key of a gradient."""
        asked = paint(text) or NONE
        if asked.server:
            found = self._server(asked.server)
            asked = asked._replace(server="") if found is None else found
        if asked.colour == "currentColor" and not asked.server and style["color"]:
            own = colour(style["color"]) or NONE
            return own._replace(alpha=own.alpha * asked.alpha)
        return asked

    # ------------------------------------------------------------------------------------------- gradients and clips

    def _server(self, server_id: str) -> Paint | None:
        """Return the gradient of that id as a paint; None when there is none to draw."""
        if server_id not in self._paints:
            element = self._ids.get(server_id)
            name = "" if element is None else local_name(element, self.namespace)
            self._paints[server_id] = None
            if element is None:
                self.notes.add("svg-missing", reference=excerpt(server_id))
            elif name == "pattern":
                self.notes.add("svg-pattern")
            elif name in {"linearGradient", "radialGradient"}:
                self._paints[server_id] = self._gradient(element, name, server_id)
        return self._paints[server_id]

    def _gradient(self, element: etree._Element, name: str, server_id: str) -> Paint:
        """Read a gradient with those that it builds on (SVG 2, 14.2)."""
        chain, seen = [element], {server_id}
        while reference(chain[-1]).startswith("#"):
            next_id = reference(chain[-1])[1:]
            if next_id in seen:
                raise Problem("svg-cycle", name=self.notes.name, reference=excerpt(next_id))
            seen.add(next_id)
            target = self._ids.get(next_id)
            if target is None or not local_name(target, self.namespace).endswith("Gradient"):
                break
            chain.append(target)
        stops = next((s for e in chain if (s := self._stops(e))), [])
        result = gradient_node(name, chain, stops, (self.box.width, self.box.height), self.notes)
        if isinstance(result, Paint):
            return result
        key = f"gradient {server_id}"
        self.definitions[key] = result
        return Paint("none", server=key)

    def _stops(self, element: etree._Element) -> list[tuple[str, Paint]]:
        stops: list[tuple[str, Paint]] = []
        for child in element:
            if local_name(child, self.namespace) != "stop":
                continue
            style = self._style(child, "stop")
            painted = colour(style.get("stop-color") or "#000000") or Paint("#000000")
            alpha = painted.alpha * float(style.get("stop-opacity") or 1)
            if painted.colour == "currentColor" and (stated := self._colour_at(child)):
                painted = colour(stated) or painted
            # A stop may be invisible and still matters: it is where the colour fades to.
            shown = "#000000" if painted.colour == "none" else painted.colour
            stops.append((child.get("offset") or "0", Paint(shown, 0.0 if painted.colour == "none" else alpha)))
        return stops

    def _colour_at(self, element: etree._Element | None) -> str:
        """Return the value of `color` at an element; empty when none is stated."""
        while element is not None:
            stated = self._style(element, local_name(element, self.namespace)).get("color") or ""
            if stated and paint(stated) != colour("currentColor"):
                return stated
            element = element.getparent()
        return ""

    def _clip(self, value: str) -> str | None:
        """Return the key of a clip, empty for none; None when it clips everything away."""
        if value == "none":
            return ""
        match = re.fullmatch(r"""url\(\s*["']?#([^"')]+)["']?\s*\)""", value)
        element = self._ids.get(match[1]) if match else None
        if match is None or element is None or local_name(element, self.namespace) != "clipPath":
            self.notes.add("svg-clip", value=excerpt(value))
            return ""
        clip_id = match[1]
        if clip_id in self._open:
            raise Problem("svg-cycle", name=self.notes.name, reference=excerpt(clip_id))
        if clip_id not in self._clips:
            self._open.add(clip_id)
            self._clips[clip_id] = self._clip_path(element, clip_id)
            self._open.discard(clip_id)
        return self._clips[clip_id]

    def _clip_path(self, element: etree._Element, clip_id: str) -> str | None:
        relative = element.get("clipPathUnits") == "objectBoundingBox"
        view = (1.0, 1.0) if relative else (self.box.width, self.box.height)
        own = self._enter(element, "clipPath", _Place(dict(INHERITED), 1.0, IDENTITY, view, 0, frozenset()))
        children: list[Node] = []
        for child in element if own is not None else ():
            children += self._clip_shape(child, own.place if own else None, IDENTITY)
        if not children or own is None:
            return None
        attributes = {"clipPathUnits": "objectBoundingBox"} if relative else {}
        key = f"clip {clip_id}"
        self.definitions[key] = Node("clipPath", attributes | _clipped(own.clip), own.matrix, children)
        return key

    def _clip_shape(self, element: etree._Element, place: _Place | None, outer: Matrix) -> list[Node]:
        """Return a shape of a clip, or what a use in it refers to; groups are not allowed there (SVG 2, 14.3.4)."""
        name = local_name(element, self.namespace)
        if name == "text":
            self._note_text(element)
        if place is None or name not in {*SHAPES, "use"}:
            return []
        own = self._enter(element, name, place)
        if own is None or own.place.style["visibility"] != "visible":
            return []
        matrix = outer @ own.matrix
        if name == "use":
            target = self._ids.get(reference(element).removeprefix("#"))
            x, y, *_ = self._lengths(element, place)
            if target is None or local_name(target, self.namespace) not in SHAPES:
                return []
            return self._clip_shape(target, own.place, matrix @ Matrix(e=x or 0, f=y or 0))
        node = self._geometry(element, name, place.view)
        if node is None or name == "line":
            return []
        if own.place.style["clip-rule"] == "evenodd":
            node.attributes["clip-rule"] = "evenodd"
        node.attributes |= _clipped(own.clip)
        node.matrix = matrix
        return [node] if matrix.usable else []

    def _clips_nothing(self, key: str, matrix: Matrix) -> bool:
        """Tell whether a clip is a rectangle around all that the view box shows: drawing programs write those."""
        clip = self.definitions[key]
        if len(clip.children) != 1 or clip.attributes or clip.children[0].tag != "rect":
            return False
        shape = clip.children[0]
        whole = matrix @ clip.matrix @ shape.matrix
        if "clip-path" in shape.attributes or "rx" in shape.attributes or whole.b or whole.c:
            return False
        x, y, width, height = (float(shape.attributes[name]) for name in ("x", "y", "width", "height"))
        across = sorted((whole.a * x + whole.e, whole.a * (x + width) + whole.e))
        down = sorted((whole.d * y + whole.f, whole.d * (y + height) + whole.f))
        slack = 0.001 * max(self.box.width, self.box.height)
        left, top, right, bottom = self.box.x, self.box.y, self.box.x + self.box.width, self.box.y + self.box.height
        return (
            across[0] <= left + slack
            and down[0] <= top + slack
            and across[1] >= right - slack
            and down[1] >= bottom - slack
        )


def _clipped(clip: str) -> dict[str, str]:
    """Return the attribute that clips an element, where it has one."""
    return {"clip-path": f"url(#{clip})"} if clip else {}


def namespace_of(root: etree._Element) -> str | None:
    """Return the namespace of the SVG elements: none at all in a drawing that forgot to state it."""
    return SVG if etree.QName(root).namespace == SVG else None
