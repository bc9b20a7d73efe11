"""Build a clean drawing from an SVG tree: what is not on the list below does not get in.

References are followed and taken in, styles are resolved to each shape, nested views become transforms and clips: what
is left is groups, shapes, gradients, patterns, clips and masks, which every output draws alike.
"""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from presskit.intake.notes import Notes, excerpt
from presskit.intake.svg_defined import Defined
from presskit.intake.svg_drawing import Drawing, Node, key_of
from presskit.intake.svg_geometry import IDENTITY, Box, Matrix, aspect, fit, length, transform, view_box, written
from presskit.intake.svg_looks import faded, looks_of, shown
from presskit.intake.svg_place import Own, Place
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


DEEPEST_DRAWN = 50
"""How many groups of a clean drawing may be within each other, with those of its masks and patterns."""


class Rebuild:
    """The building of one drawing. Make it, call `drawing` once.

    Args:
        root: of the source; `namespace` is that of its SVG elements.
        box: the view box.
        sheet: the style sheet.
    """

    def __init__(self, root: etree._Element, namespace: str | None, box: Box, sheet: Sheet, notes: Notes) -> None:
        self.root, self.namespace, self.box, self.sheet, self.notes = root, namespace, box, sheet, notes
        self.ids: dict[str, etree._Element] = {}
        for element in root.iter(etree.Element):
            own_id = element.get("id")
            if own_id and local_name(element, namespace):
                self.ids.setdefault(own_id, element)
        self._styles: dict[etree._Element, dict[str, str]] = {}
        self._shapes: dict[etree._Element, tuple[Node, int] | None] = {}
        self._sizes: dict[etree._Element, int] = {}
        self._elements = self._segments = 0
        self.defined = Defined(self)

    def drawing(self, width: float, height: float) -> Drawing:
        """Return the clean drawing.

        Raises:
            Problem: it is too complex or too deep, or something in it refers to itself.
        """
        if self._followed(self.root, 0) > MOST_DRAWN:
            raise Problem("svg-complex", name=self.notes.name, limit=MOST_DRAWN)
        start = Place(dict(INHERITED), IDENTITY, (self.box.width, self.box.height))
        own = self.enter(self.root, "svg", start)
        nodes = [] if own is None else self._group(self.children(self.root, own.place), own)
        ratio = aspect(self.root.get("preserveAspectRatio") or "")
        count, depth = self._weight(nodes, {})
        if count > MOST_DRAWN:
            raise Problem("svg-complex", name=self.notes.name, limit=MOST_DRAWN)
        if depth > DEEPEST_DRAWN:
            raise Problem("svg-deep", name=self.notes.name, limit=DEEPEST_DRAWN)
        return Drawing(self.box, width, height, ratio, nodes, self.defined.nodes)

    def _weight(self, nodes: Iterable[Node], known: dict[str, tuple[int, int]]) -> tuple[int, int]:
        """Return how many elements are drawn for these, and how deep, with the definitions at each place of use."""
        count = depth = 0
        for node in nodes:
            inside = [self._weight(node.children, known)]
            for key in filter(None, map(key_of, (*node.looks.values(), *node.attributes.values()))):
                if key not in known:
                    known[key] = self._weight([self.defined.nodes[key]], known)
                inside.append(known[key])
            count += 1 + sum(each for each, _ in inside)
            depth = max(depth, 1 + max(each for _, each in inside))
        return count, depth

    # ------------------------------------------------------------------------------------------------------ the parts

    def _followed(self, element: etree._Element, depth: int) -> int:
        """Return how many elements there are once references are followed, without following them one by one."""
        if element not in self._sizes:
            name = local_name(element, self.namespace)
            self._sizes[element] = 1  # for one that refers to itself, which is refused later
            inside = list(element) if name not in SILENT or name == "symbol" else []
            if name == "use" and (target := self.ids.get(reference(element).removeprefix("#"))) is not None:
                inside.append(target)
            if depth <= 2 * DEEPEST:  # deeper ones are refused later too
                self._sizes[element] += sum(self._followed(child, depth + 1) for child in inside)
        return self._sizes[element]

    def children(self, parent: etree._Element, place: Place) -> list[Node]:
        """Return what the parts of an element draw."""
        nodes: list[Node] = []
        for element in parent:
            nodes += self._element(element, place)
        return nodes

    def _element(self, element: etree._Element, place: Place) -> list[Node]:
        name = local_name(element, self.namespace)
        self._elements += 1
        if self._elements > MOST_DRAWN:
            raise Problem("svg-complex", name=self.notes.name, limit=MOST_DRAWN)
        if place.depth > DEEPEST:
            raise Problem("svg-deep", name=self.notes.name, limit=DEEPEST)
        if not name or name in SILENT:
            return []
        if name == "text":
            self.note_text(element)
            return []
        if name not in CONTAINERS and name not in SHAPES and name != "use":
            self.notes.add("svg-element", element=excerpt(name, 30))
            return []
        own = self.enter(element, name, place)
        if own is None:
            return []
        if name in SHAPES:
            return self._shape(element, name, own)
        if name == "use":
            return self._use(element, own)
        if name == "svg":
            return self._group(self._viewport(element, own.place, self.lengths(element, own.place)), own)
        if name == "switch":
            return self._group(self._first_drawn(element, own.place), own)
        return self._group(self.children(element, own.place), own)

    def enter(self, element: etree._Element, name: str, place: Place) -> Own | None:
        """Return what an element brings; None when nothing of it shows."""
        style = self.style(element, name)
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
        if matrix.flat or written(opacity) == "0":
            return None
        inner = place._replace(
            style={**place.style, **_taken(style)}, matrix=place.matrix @ matrix, depth=place.depth + 1
        )
        clip, mask = self.defined.clip(style.get("clip-path") or "none"), self.defined.mask(style.get("mask") or "none")
        if clip is None or mask is None:
            return None
        effects = {}
        if clip and not self.defined.clips_nothing(clip, inner.matrix):
            effects["clip-path"] = f"url(#{clip})"
        if mask and not self.defined.masks_nothing(mask, inner.matrix):
            effects["mask"] = f"url(#{mask})"
        return Own(inner, matrix, effects, opacity)

    def inherited(self, element: etree._Element) -> dict[str, str]:
        """Return the style that a mask or a pattern takes from where it stands."""
        style = dict(INHERITED)
        for above in reversed(list(element.iterancestors())):
            style |= _taken(self.style(above, local_name(above, self.namespace)))
        return style

    def style(self, element: etree._Element, name: str) -> dict[str, str]:
        """Return the properties that an element states itself."""
        if element not in self._styles:
            self._styles[element] = style_of(element, name, self.sheet, self.notes)
        return self._styles[element]

    def _group(self, children: list[Node], own: Own) -> list[Node]:
        effects = dict(own.effects)
        if children and own.opacity < 1:
            alone = faded(children, own.opacity)
            effects |= {} if alone is not None else {"opacity": written(own.opacity)}
            children = children if alone is None else alone
        if effects and children:
            return [Node("g", effects, own.matrix, children)]
        for node in children:
            node.matrix = own.matrix @ node.matrix
        return [node for node in children if node.matrix.usable]

    def _first_drawn(self, element: etree._Element, place: Place) -> list[Node]:
        """Return the first alternative of a switch that we can draw."""
        for child in element:
            if child.get("requiredExtensions") is None and (nodes := self._element(child, place)):
                return nodes
        return []

    def _use(self, element: etree._Element, own: Own) -> list[Node]:
        """Take in what a use refers to, as if it stood there (SVG 2, 5.5)."""
        target_id = reference(element).removeprefix("#")
        target = self.ids.get(target_id)
        if not reference(element).startswith("#"):
            return []
        if target is None:
            self.notes.add("svg-missing", reference=excerpt(target_id))
            return []
        if target_id in own.place.following:
            raise Problem("svg-cycle", name=self.notes.name, reference=excerpt(target_id))
        place = own.place._replace(following=own.place.following | {target_id})
        x, y, width, height = self.lengths(element, place)
        moved = Matrix(e=x or 0, f=y or 0)
        place = place._replace(matrix=place.matrix @ moved)
        own = own._replace(matrix=own.matrix @ moved, place=place)
        name = local_name(target, self.namespace)
        if name not in {"symbol", "svg"}:
            return self._group(self._element(target, place), own)
        inner = self.enter(target, name, place)
        if inner is None:
            return []
        here = self.lengths(target, place)
        size = (here[0], here[1], width if width is not None else here[2], height if height is not None else here[3])
        return self._group(self._group(self._viewport(target, inner.place, size), inner), own)

    def lengths(self, element: etree._Element, place: Place) -> tuple[float | None, ...]:
        """Return x, y, width and height as stated, in user units."""
        wide, high = place.view
        stated = ((element.get(k), w) for k, w in (("x", wide), ("y", high), ("width", wide), ("height", high)))
        return tuple(None if text is None else length(text, whole) for text, whole in stated)

    def _viewport(self, element: etree._Element, place: Place, size: tuple[float | None, ...]) -> list[Node]:
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
        effects = {}
        if self.style(element, local_name(element, self.namespace)).get("overflow") not in {"visible", "auto"}:
            left, top = -inside.e / inside.a, -inside.f / inside.d
            clip = self.defined.view_clip(left, top, wide / inside.a, high / inside.d)
            if not self.defined.clips_nothing(clip, place.matrix):
                effects["clip-path"] = f"url(#{clip})"
        return self._group(self.children(element, place), Own(place, matrix, effects, 1.0))

    def note_text(self, element: etree._Element) -> None:
        """Note that a text was left out."""
        text = excerpt(" ".join("".join(str(t) for t in element.itertext()).split()), 40)
        if text:
            self.notes.add("svg-text", text=text)

    # --------------------------------------------------------------------------------------------------------- shapes

    def geometry(self, element: etree._Element, name: str, view: tuple[float, float]) -> Node | None:
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

    def _shape(self, element: etree._Element, name: str, own: Own) -> list[Node]:
        node = self.geometry(element, name, own.place.view)
        if node is None or own.place.style["visibility"] != "visible":
            return []
        node.looks = looks_of(node.tag, own.place, self._paint)
        if not shown(node):
            return []
        node.matrix = own.matrix
        if own.opacity < 1:
            if (alone := faded([node], own.opacity)) is not None:
                return [self._affected(each, own) for each in alone]
            node.attributes["opacity"] = written(own.opacity)
        return [self._affected(node, own)]

    def _affected(self, node: Node, own: Own) -> Node:
        node.attributes |= own.effects
        return node

    def _paint(self, text: str, style: dict[str, str]) -> Paint:
        """Return what a paint comes to: a colour, none, or the key of a gradient."""
        asked = paint(text) or NONE
        if asked.server:
            found = self.defined.server(asked.server)
            asked = asked._replace(server="") if found is None else found
        if asked.colour == "currentColor" and not asked.server and style["color"]:
            own = colour(style["color"]) or NONE
            return own._replace(alpha=own.alpha * asked.alpha)
        return asked


def _taken(style: dict[str, str]) -> dict[str, str]:
    """Return what the parts of an element take from its style."""
    return {
        k: v for k, v in style.items() if k in INHERITED and not (k == "color" and paint(v) == colour("currentColor"))
    }


def namespace_of(root: etree._Element) -> str | None:
    """Return the namespace of the SVG elements: none at all in a drawing that forgot to state it."""
    return SVG if etree.QName(root).namespace == SVG else None
