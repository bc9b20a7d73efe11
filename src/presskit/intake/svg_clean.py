"""The cleaning of an SVG, from bytes to bytes; in the sandbox's child for whatever comes from outside."""

from __future__ import annotations

import re

import msgspec
from lxml import etree

from presskit.intake.notes import Notes, excerpt
from presskit.intake.svg import MOST_BYTES, CleanSvg, Feature, Order
from presskit.intake.svg_bounds import bounds
from presskit.intake.svg_drawing import Drawing, colours, recolour, used_definitions, walk, written_out
from presskit.intake.svg_geometry import Box, length, usable, view_box, written
from presskit.intake.svg_rebuild import Rebuild, namespace_of
from presskit.intake.svg_source import local_name, parse, reference
from presskit.intake.svg_style import Sheet
from presskit.messages import Problem

LARGEST_SIDE = 100_000
"""Longest side, in px, that a drawing may state for itself."""
_WITHOUT_SIZE = Box(0, 0, 24, 24)
"""What shares of the size go by in a drawing that states none."""
_MARGIN = 1 / 12
"""Of an icon's side that is left free round its outlines where it states no size: 2 of 24 units, as icon sets do."""


def answer(payload: bytes) -> bytes:
    """Do an order in the child (`sandbox`).

    Raises:
        Problem: the drawing is refused.
    """
    order = msgspec.msgpack.decode(payload, type=Order)
    return msgspec.msgpack.encode(clean_here(order.data, name=order.name, icon=order.use == "icon"))


def clean_here(data: bytes, *, name: str, icon: bool = False) -> CleanSvg:
    """Clean a drawing in this process: for the child, and for drawings that ship with the program.

    Raises:
        Problem: the drawing is refused.
    """
    notes = Notes(name)
    root = parse(data, notes)
    namespace = namespace_of(root)
    survey(root, namespace, notes)
    stated = _size(root, notes)
    box, width, height = stated or (_WITHOUT_SIZE, _WITHOUT_SIZE.width, _WITHOUT_SIZE.height)
    drawing = Rebuild(root, namespace, box, Sheet(_style_sheet(root, namespace), notes), notes).drawing(width, height)
    if stated is None:
        box = drawing.box = _box_round(drawing, notes, icon=icon)
        width, height = drawing.width, drawing.height = box.width, box.height
    if icon:
        _make_icon(drawing, notes)
    elif not drawing.nodes:
        notes.add("svg-nothing")
    svg = written_out(drawing)
    if len(svg) > MOST_BYTES:
        raise Problem("svg-large", name=name, limit=MOST_BYTES // 1_000_000)
    shown = colours(drawing)
    return CleanSvg(
        svg=svg,
        width=width,
        height=height,
        view_box=(box.x, box.y, box.width, box.height),
        notes=tuple(notes),
        uses_current_color="currentColor" in shown,
        colours=tuple(c for c in shown if c != "currentColor"),
        features=_features(drawing),
        title=_title(root, namespace),
        empty=not drawing.nodes,
    )


def _make_icon(drawing: Drawing, notes: Notes) -> None:
    if not drawing.nodes:
        why = {note.code for note in notes}
        causes = (c for c in ("text", "picture", "external") if f"svg-{c}" in why)
        code = {"text": "text", "picture": "picture", "external": "outside"}.get(next(causes, ""), "nothing")
        raise Problem(f"svg-icon-{code}", name=notes.name)
    own = [c for c in colours(drawing) if c != "currentColor"]
    if len(own) == 1 == len(colours(drawing)):
        recolour(drawing, "currentColor")
        notes.add("svg-icon-colour", colour=own[0])
    elif own:
        notes.add("svg-icon-colours", count=len(own))
    if abs(drawing.box.width - drawing.box.height) >= 0.001 * drawing.box.width:
        size = written(drawing.box.width), written(drawing.box.height)
        notes.add("svg-icon-not-square", width=size[0], height=size[1])


def _features(drawing: Drawing) -> tuple[Feature, ...]:
    used = used_definitions(drawing).values()
    looks = [node.looks for node in walk(drawing.nodes) if node.looks]
    shares = (look[key] for look in looks for key in ("fill-opacity", "stroke-opacity"))
    effects = [node.attributes for node in walk((*drawing.nodes, *used))]
    found: dict[Feature, bool] = {
        "gradient": any(node.tag.endswith("Gradient") for node in used),
        "clip": any(node.tag == "clipPath" for node in used),
        "pattern": any(node.tag == "pattern" for node in used),
        "mask": any(node.tag == "mask" for node in used),
        "transparency": any(share not in {None, "1"} for share in shares)
        or any(effect.keys() & {"opacity", "stop-opacity"} for effect in effects),
    }
    return tuple(feature for feature, there in found.items() if there)


def survey(root: etree._Element, namespace: str | None, notes: Notes) -> None:
    """Note what will not get in although it draws nothing, or draws what is no outline."""
    for element in root.iter(etree.Element):
        name = local_name(element, namespace)
        target = reference(element)
        scheme = re.sub(r"[\x00-\x20]", "", target[:40]).lower()
        if name in {"script", "handler"} or any(str(key).startswith("on") for key in element.keys()):  # noqa: SIM118
            notes.add("svg-script")
        if name in {"animate", "animateTransform", "animateMotion", "animateColor", "set", "discard"}:
            notes.add("svg-animation")
        parent = element.getparent()
        if name == "foreignObject" and (parent is None or local_name(parent, namespace) != "switch"):
            notes.add("svg-foreign")
        if not target or target.startswith("#") or not name:
            continue
        if scheme.startswith(("javascript:", "vbscript:", "data:text")):
            notes.add("svg-script")
        elif name == "a":
            notes.add("svg-link")
        elif scheme.startswith("data:"):
            notes.add("svg-picture")
        elif name not in {"script", "handler"}:
            notes.add("svg-external", reference=excerpt(target))


def _style_sheet(root: etree._Element, namespace: str | None) -> str:
    return "\n".join(
        "".join(str(text) for text in element.itertext())
        for element in root.iter(etree.Element)
        if local_name(element, namespace) == "style" and element.get("type") in {None, "", "text/css"}
    )


def _title(root: etree._Element, namespace: str | None) -> str:
    found = next((e for e in root if local_name(e, namespace) == "title"), None)
    return "" if found is None else excerpt("".join(str(text) for text in found.itertext()), 250)


def _size(root: etree._Element, notes: Notes) -> tuple[Box, float, float] | None:
    """Return the view box, and the width and height in px; None when it states neither.

    Raises:
        Problem: neither is usable.
    """
    width_text, height_text = _stated_size(root, "width"), _stated_size(root, "height")
    wide, high = excerpt(width_text, 20), excerpt(height_text, 20)
    width, height = _side(width_text), _side(height_text)
    bad = (width_text and width is None) or (height_text and height is None)
    box = view_box(root.get("viewBox") or "")
    if box is not None and min(box.width, box.height) < 0.001:
        box = None
    if box is None:
        if width is None or height is None:
            if bad or root.get("viewBox"):
                raise Problem("svg-size", name=notes.name, width=wide, height=high)
            return None
        notes.add("svg-no-view-box")
        return Box(0, 0, width, height), width, height
    if bad:
        notes.add("svg-size-mended", width=wide, height=high)
        width = height = None
    if width is None:
        width = box.width if height is None else height * box.width / box.height
    if height is None:
        height = width * box.height / box.width
    return (box, width, height) if usable(width) and usable(height) else (box, box.width, box.height)


def _box_round(drawing: Drawing, notes: Notes, *, icon: bool) -> Box:
    """Return a view box round all that a drawing shows: for an icon square, with a margin.

    Raises:
        Problem: it cannot be told what it shows, or that is a line or a dot.
    """
    found = bounds(etree.fromstring(written_out(drawing).encode()))
    wide, high = (found.right - found.left, found.bottom - found.top) if found else (0.0, 0.0)
    if found is None or not (usable(wide) and usable(high)) or min(wide, high) < 0.001:
        raise Problem("svg-no-size", name=notes.name)
    notes.add("svg-size-made")
    if icon:
        side = max(wide, high) / (1 - 2 * _MARGIN)
        x, y = found.middle
        return Box(x - side / 2, y - side / 2, side, side)
    return Box(found.left, found.top, wide, high)


def _stated_size(root: etree._Element, key: str) -> str:
    """Return width or height as stated; empty for one that is relative to the page."""
    style = re.search(rf"(?:^|[;\s]){key}\s*:\s*([^;]+)", (root.get("style") or "")[:2000])
    text = (root.get(key) or (style[1] if style else "")).strip()
    return "" if text == "auto" or text.endswith("%") else text


def _side(text: str) -> float | None:
    value = length(text, 1.0) if text else None
    return value if value is not None and 0.001 <= value <= LARGEST_SIDE else None
