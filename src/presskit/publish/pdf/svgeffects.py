"""Clips, masks and patterns of an SVG, for the parts that they are on (SVG 2, 14.3; CSS Masking 1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from typing import TYPE_CHECKING

from msgspec.structs import replace

from presskit.publish.pdf.svgelement import length, properties, unit, view_box
from presskit.publish.pdf.svgpaint import Box, bounds, moved
from presskit.publish.pdf.svgparts import Clip, Group, Mask, Part, Shape, Tiles, box_matrix, extent
from presskit.publish.pdf.svgpath import Matrix, multiply, rectangle, transform

if TYPE_CHECKING:
    from lxml import etree

    from presskit.publish.pdf.svgread import Reader

_RATIO = re.compile(r"x(Min|Mid|Max)Y(Min|Mid|Max)(?: (slice))?|none")
_SHARE = {"Min": 0.0, "Mid": 0.5, "Max": 1.0}


def clipping(reader: Reader, value: str, parts: list[Part], matrix: Matrix, depth: int) -> tuple[Clip, ...] | Mask:
    """Return what a clip leaves to be seen of parts: paths, or a mask where several shapes overlap.

    Raises:
        Problem: there is no such clip.
    """
    target = reader.target(value, "clipPath")
    if target is None:
        raise reader.refuse("clip-path")
    own = properties(target)
    with _open(reader, target):
        outer: tuple[Clip, ...] | Mask = ()
        if own.get("clip-path", "none") != "none":
            outer = clipping(reader, own["clip-path"], parts, matrix, depth + 1)
        if own.get("clipPathUnits") == "objectBoundingBox":
            box = extent(parts, matrix)
            if _flat(box):
                return (Clip("0 0 m"),)
            matrix = multiply(box_matrix(box), matrix)
        if own.get("transform"):
            matrix = multiply(transform(own["transform"]), matrix)
        style = reader.initial() | {"clipping": "1", "clip-rule": own.get("clip-rule", "nonzero")}
        inside = [part for child in target for part in reader.walk(child, style, matrix, depth + 1)]
    clips = _as_paths(inside)
    if isinstance(outer, Mask):
        return replace(outer, parts=(Group(outer.parts, mask=Mask(tuple(inside), "", alpha=True)),))
    if clips is not None:
        return (*outer, *clips)
    return Mask(tuple(replace(part, clips=(*outer, *part.clips)) for part in inside), "", alpha=True)


def _as_paths(inside: list[Part]) -> tuple[Clip, ...] | None:
    """Return the shapes of a clip as paths that all leave the same to be seen; None where only a mask does that.

    One path for several shapes is right where they lie apart: where two overlap, one that runs the other way round
    would cut a hole.
    """
    shapes = [part for part in inside if isinstance(part, Shape)]
    if len(shapes) < len(inside):
        return None
    if len(shapes) == 1:
        shape = shapes[0]
        return (*shape.clips, Clip(moved(shape.path, shape.matrix), shape.even_odd))
    paths = [moved(shape.path, shape.matrix) for shape in shapes]
    boxes = [bounds(path) for path in paths]
    alike = len({shape.even_odd for shape in shapes}) < 2 and not any(shape.clips for shape in shapes)
    if not alike or any(_overlap(one, other) for one, other in combinations(boxes, 2)):
        return None
    return (Clip(" ".join(paths) or "0 0 m", bool(shapes) and shapes[0].even_odd),)


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _flat(box: Box) -> bool:
    """Tell whether a box has no area: then what is measured by it leaves nothing to be seen (SVG 2, 8.10)."""
    return box[2] <= box[0] or box[3] <= box[1]


def masking(reader: Reader, value: str, parts: list[Part], matrix: Matrix, depth: int) -> Mask:
    """Return what a mask lets through of parts.

    Raises:
        Problem: there is no such mask.
    """
    target = reader.target(value, "mask")
    if target is None:
        raise reader.refuse("mask")
    own = properties(target)
    seen_in = extent(parts, matrix)
    box = box_matrix(seen_in)
    if _flat(seen_in) and "objectBoundingBox" in {
        own.get("maskContentUnits"),
        own.get("maskUnits", "objectBoundingBox"),
    }:
        return Mask((), "")
    with _open(reader, target):
        inside: list[Part] = reader.inside(
            target, multiply(box, matrix) if own.get("maskContentUnits") == "objectBoundingBox" else matrix, depth
        )
        if inside and own.get("mask", "none") != "none":
            inside = [Group(tuple(inside), mask=masking(reader, own["mask"], parts, matrix, depth + 1))]
        if inside and own.get("clip-path", "none") != "none":
            seen = clipping(reader, own["clip-path"], parts, matrix, depth + 1)
            if isinstance(seen, Mask):
                inside = [Group(tuple(inside), mask=seen)]
            else:
                inside = [replace(part, clips=(*seen, *part.clips)) for part in inside]
    return Mask(tuple(inside), _region(own, box, matrix), own.get("mask-type") == "alpha")


def _region(own: dict[str, str], box: Matrix, matrix: Matrix) -> str:
    """Return the path outside of which a mask shows nothing; empty for all that can be seen."""
    user_space = own.get("maskUnits") == "userSpaceOnUse"
    if user_space and any(own.get(key, "%").endswith("%") for key in ("x", "y", "width", "height")):
        return ""  # of the whole view, and by default 10 % more
    defaults = {"x": "-0.1", "y": "-0.1", "width": "1.2", "height": "1.2"}
    x, y, width, height = (unit(own.get(key, default)) for key, default in defaults.items())
    return moved(rectangle(x, y, width, height), matrix if user_space else multiply(box, matrix))


def tiling(reader: Reader, target: etree._Element, path: str, matrix: Matrix, depth: int) -> Tiles | None:
    """Return a pattern for a path; None where it leaves nothing to be seen."""
    own = properties(target)
    left, top, right, bottom = box = bounds(path)
    wide, high = right - left, bottom - top
    x, y, width, height = (length(target, key) for key in ("x", "y", "width", "height"))
    if own.get("patternUnits") != "userSpaceOnUse":
        x, y, width, height = left + x * wide, top + y * high, width * wide, height * high
    if width <= 0 or height <= 0:
        return None
    content: Matrix = (1, 0, 0, 1, 0, 0)
    if own.get("viewBox"):
        content = multiply(_fitted(target, width, height), (1, 0, 0, 1, x, y))
    elif own.get("patternContentUnits") == "objectBoundingBox":
        if wide <= 0 or high <= 0:
            return None
        content = box_matrix(box)
    outer = multiply(transform(own["patternTransform"]), matrix) if own.get("patternTransform") else matrix
    with _open(reader, target):
        inside = reader.inside(target, content, depth)
    return Tiles(tuple(inside), (x, y, width, height), outer) if inside else None


def _fitted(target: etree._Element, width: float, height: float) -> Matrix:
    """Return the matrix from a pattern's view box to a cell at the origin (SVG 2, 8.2)."""
    left, top, wide, high = view_box(target)
    found = _RATIO.fullmatch(target.get("preserveAspectRatio", "")) or _RATIO.fullmatch("xMidYMid")
    across, down = width / wide, height / high
    if found is None or found[0] == "none":
        return across, 0, 0, down, -left * across, -top * down
    scale = max(across, down) if found[3] else min(across, down)
    x, y = (width - wide * scale) * _SHARE[found[1]], (height - high * scale) * _SHARE[found[2]]
    return scale, 0, 0, scale, x - left * scale, y - top * scale


@contextmanager
def _open(reader: Reader, target: etree._Element) -> Iterator[None]:
    """Hold a clip, mask or pattern open while it is read.

    Raises:
        ValueError: it refers to itself.
    """
    own_id = target.get("id", "")
    if own_id in reader.open:
        raise ValueError(f"#{own_id} refers to itself")
    reader.open.add(own_id)
    yield
    reader.open.discard(own_id)
