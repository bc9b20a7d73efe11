"""Icons inline in HTML: drawn in the text's colour and size, silent beside the text that they stand with."""

from __future__ import annotations

import math
import re
from functools import lru_cache

from lxml import etree
from markupsafe import Markup

from presskit.kit.text import clean

# The cleaning is intake's (`presskit.intake`); this is the second wall: shapes and paints, nothing that acts or loads.
_ELEMENTS = frozenset({
    "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "defs", "linearGradient",
    "radialGradient", "stop", "clipPath", "mask", "pattern", "use",
})  # fmt: skip
_ATTRIBUTES = frozenset({
    "id", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "width", "height",
    "points", "transform", "viewBox", "offset", "fill", "stroke", "color", "opacity", "fill-rule", "fill-opacity",
    "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray",
    "stroke-dashoffset", "stroke-opacity", "stop-color", "stop-opacity", "clip-path", "clip-rule", "clipPathUnits",
    "gradientUnits", "gradientTransform", "spreadMethod", "vector-effect", "paint-order", "href", "mask", "maskUnits",
    "maskContentUnits", "patternUnits", "patternContentUnits", "patternTransform", "preserveAspectRatio",
})  # fmt: skip
_ROOT = (
    "fill", "fill-opacity", "fill-rule", "stroke", "stroke-opacity", "stroke-width", "stroke-linecap",
    "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "opacity", "transform",
    "preserveAspectRatio",
)  # fmt: skip
"""What a drawing may say on its root: the looks that all of its shapes share."""
_REFERENCE = re.compile(r"url\(\s*['\"]?#([^'\")\s]+)['\"]?\s*\)")
_NUMBERS = re.compile(r"[-+0-9.eE,\s]+")
_DEEPEST = 60
_XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
_HERE = "\ue000"
"""Stands in a drawing's ids for what makes them unique on the page; no clean drawing holds it."""


class UndrawableIconError(ValueError):
    """An icon's SVG cannot be drawn: it is no SVG, or it has no size."""


def icon(svg: str, *, css_class: str, unique: str) -> Markup:
    """Return an icon for beside text (`aria-hidden`), as large as the letters, in their colour.

    Args:
        svg: the cleaned drawing.
        css_class: its class.
        unique: what its own ids begin with, so that two icons on a page do not share a gradient.

    Raises:
        UndrawableIconError: it cannot be drawn.
    """
    return _written(svg, css_class, unique, "1em", "1em")


def logo(svg: str, *, css_class: str, unique: str, height: int) -> Markup:
    """Return a logo for beside text that names it (`aria-hidden`), so many CSS pixels high; else as `icon`.

    Raises:
        UndrawableIconError: it cannot be drawn.
    """
    *_, wide, high = (abs(float(number)) for number in _parsed(svg)[0].view_box.split())
    if not (high and math.isfinite(wide / high)):
        raise UndrawableIconError("no viewBox")
    return _written(svg, css_class, unique, f"{round(height * wide / high)}", f"{height}")


def _written(svg: str, css_class: str, unique: str, width: str, height: str) -> Markup:
    root, drawing = _parsed(svg)
    opened = Markup(
        '<svg class="{}" viewBox="{}" width="{}" height="{}" aria-hidden="true" focusable="false"{}>'
    ).format(css_class, root.view_box, width, height, Markup(root.attributes))  # noqa: S704 - escaped by _attributes
    return opened + Markup(drawing.replace(_HERE, f"{unique}-")) + Markup("</svg>")  # noqa: S704 - see _drawn


class _Root:
    def __init__(self, view_box: str, attributes: str) -> None:
        self.view_box, self.attributes = view_box, attributes


@lru_cache(maxsize=256)
def _parsed(svg: str) -> tuple[_Root, str]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(svg.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise UndrawableIconError(str(error.msg)) from None
    if _name(root) != "svg":
        raise UndrawableIconError("no SVG")
    view_box = root.get("viewBox", "")
    if not view_box:
        width, height = (re.sub(r"px$", "", root.get(name, "").strip()) for name in ("width", "height"))
        view_box = f"0 0 {width} {height}"
    numbers = view_box.replace(",", " ").split()
    if len(numbers) != 4 or not _NUMBERS.fullmatch(view_box) or "0" in numbers[2:]:
        raise UndrawableIconError("no viewBox")
    attributes = _attributes({name: root.get(name, "") for name in _ROOT if root.get(name)})
    return _Root(" ".join(numbers), attributes), "".join(_drawn(child, 0) for child in root)


def _drawn(element: etree._Element, depth: int) -> str:
    name = _name(element)
    if name not in _ELEMENTS or depth > _DEEPEST:
        return ""
    found = {str(key): str(value) for key, value in element.attrib.items()}
    if _XLINK_HREF in found:
        found.setdefault("href", found.pop(_XLINK_HREF))
    attributes = _attributes({key: value for key, value in found.items() if key in _ATTRIBUTES})
    inner = "".join(_drawn(child, depth + 1) for child in element)
    return f"<{name}{attributes}>{inner}</{name}>" if inner else f"<{name}{attributes}/>"


def _attributes(found: dict[str, str]) -> str:
    """Return attributes as written in HTML; ids and what refers to them get the mark of this place."""
    written = Markup()
    for name, value in found.items():
        tidy = " ".join(clean(value).replace(_HERE, "").split())
        if name == "id":
            tidy = _HERE + tidy
        elif name == "href":
            if not tidy.startswith("#"):
                continue
            tidy = f"#{_HERE}{tidy[1:]}"
        elif "url" in tidy.lower():
            if not _REFERENCE.fullmatch(tidy):
                continue
            tidy = _REFERENCE.sub(rf"url(#{_HERE}\1)", tidy)
        written += Markup(' {}="{}"').format(Markup(name), tidy)  # noqa: S704 - a name of _ATTRIBUTES
    return str(written)


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""
