"""SVG comes in: cleaned to outlines that every output draws alike, with notes on what was left out.

The work is done in the sandbox's child: a drawing from outside is never parsed in the editor.
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec
from lxml import etree

from presskit import sandbox
from presskit.intake.notes import Note, Notes, excerpt
from presskit.intake.svg_drawing import Drawing, colours, recolour, written_out
from presskit.intake.svg_geometry import Box, length, usable, view_box, written
from presskit.intake.svg_rebuild import Rebuild, namespace_of
from presskit.intake.svg_source import MOST_BYTES, local_name, parse, reference
from presskit.intake.svg_style import Sheet
from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "svg-size": N_("{name} has no usable size: width “{width}”, height “{height}”; give it a viewBox"),
        "svg-no-size": N_("{name} states no size: it has neither a viewBox nor width and height"),
        "svg-size-mended": N_("{name}: its size {width} by {height} is not usable; that of its viewBox is taken"),
        "svg-no-view-box": N_("{name}: it has no viewBox; one was made from its width and height"),
        "svg-script": N_("{name}: scripts were left out"),
        "svg-animation": N_("{name}: an animation was left out"),
        "svg-foreign": N_("{name}: foreign content (HTML) was left out"),
        "svg-picture": N_("{name}: a picture inside it was left out: only outlines can be drawn"),
        "svg-link": N_("{name}: a link was left out"),
        "svg-nothing": N_("{name}: nothing that can be drawn is left of it"),
        "svg-icon-nothing": N_("{name} holds nothing that can be drawn as an icon"),
        "svg-icon-outside": N_("{name} holds nothing of its own to draw: it refers to other files"),
        "svg-icon-text": N_("{name} holds only text; turn it into outlines, then import it again"),
        "svg-icon-picture": N_("{name} holds only a picture; an icon must be drawn in outlines"),
        "svg-icon-colour": N_("{name}: its one colour, {colour}, was made the colour of the text around it"),
        "svg-icon-colours": N_("{name}: it keeps its own {count} colours and does not follow the text around it"),
        "svg-icon-not-square": N_("{name}: it is not square ({width} by {height})"),
    }
)

LARGEST_SIDE = 100_000
"""Longest side, in px, that a drawing may state for itself."""


class CleanSvg(msgspec.Struct, frozen=True, kw_only=True):
    """A cleaned drawing and what is known about it.

    `svg` is UTF-8 text with LF ends, the same for the same input, and cleaning it again changes nothing. Width and
    height are in px as stated by the file; `view_box` is x, y, width and height. `colours` are those written in it
    (`#rrggbb`), without `currentColor`. `title` is the file's own, a proposal for the meaning.
    """

    svg: str
    width: float
    height: float
    view_box: tuple[float, float, float, float]
    notes: tuple[Note, ...] = ()
    uses_current_color: bool = False
    colours: tuple[str, ...] = ()
    title: str = ""
    empty: bool = False

    @property
    def square(self) -> bool:
        """Its view box is as wide as high."""
        return abs(self.view_box[2] - self.view_box[3]) < 0.001 * self.view_box[2]


class _Order(msgspec.Struct, frozen=True):
    """What the child is asked."""

    data: bytes
    name: str
    use: Literal["drawing", "icon"]


def clean(data: bytes, *, name: str, worker: sandbox.Worker | None = None) -> CleanSvg:
    """Clean a drawing, such as a logo.

    Scripts, animation, text, pictures, foreign content, masks, patterns, filters and all that lies outside the file
    are left out, each with a note; references are followed and taken in, style sheets are resolved.

    Args:
        data: the file's bytes: SVG, or SVG packed with gzip.
        name: of the file, for messages.
        worker: where to do it, when there are many to do.

    Raises:
        Problem: a line on why it was refused.
    """
    return _in_child(_Order(data, name, "drawing"), worker)


def as_icon(data: bytes, *, name: str, worker: sandbox.Worker | None = None) -> CleanSvg:
    """Clean a drawing that is to be an icon: one colour becomes `currentColor`, and something must be left of it.

    Raises:
        Problem: a line on why it was refused.
    """
    return _in_child(_Order(data, name, "icon"), worker)


def _in_child(order: _Order, worker: sandbox.Worker | None) -> CleanSvg:
    if len(order.data) > MOST_BYTES:
        raise Problem("svg-large", name=order.name, limit=MOST_BYTES // 1_000_000)
    ask = worker.call if worker else sandbox.call
    reply = ask("presskit.intake.svg:answer", msgspec.msgpack.encode(order), name=order.name)
    try:
        return msgspec.msgpack.decode(reply, type=CleanSvg)
    except msgspec.DecodeError:
        raise Problem("sandbox-died", name=order.name, cause="reply") from None


def answer(payload: bytes) -> bytes:
    """Do an order in the child (`sandbox`).

    Raises:
        Problem: the drawing is refused.
    """
    order = msgspec.msgpack.decode(payload, type=_Order)
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
    box, width, height = _size(root, notes)
    drawing = Rebuild(root, namespace, box, Sheet(_style_sheet(root, namespace), notes), notes).drawing(width, height)
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
    has_gradient = any(node.tag.endswith("Gradient") for node in drawing.definitions.values())
    if len(own) == 1 == len(colours(drawing)) and not has_gradient:
        recolour(drawing, "currentColor")
        notes.add("svg-icon-colour", colour=own[0])
    elif own:
        notes.add("svg-icon-colours", count=len(own))
    if abs(drawing.box.width - drawing.box.height) >= 0.001 * drawing.box.width:
        size = written(drawing.box.width), written(drawing.box.height)
        notes.add("svg-icon-not-square", width=size[0], height=size[1])


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


def _size(root: etree._Element, notes: Notes) -> tuple[Box, float, float]:
    """Return the view box, and the width and height in px.

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
            code = "svg-size" if bad or root.get("viewBox") else "svg-no-size"
            raise Problem(code, name=notes.name, width=wide, height=high)
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


def _stated_size(root: etree._Element, key: str) -> str:
    """Return width or height as stated; empty for one that is relative to the page."""
    style = re.search(rf"(?:^|[;\s]){key}\s*:\s*([^;]+)", (root.get("style") or "")[:2000])
    text = (root.get(key) or (style[1] if style else "")).strip()
    return "" if text == "auto" or text.endswith("%") else text


def _side(text: str) -> float | None:
    value = length(text, 1.0) if text else None
    return value if value is not None and 0.001 <= value <= LARGEST_SIDE else None
