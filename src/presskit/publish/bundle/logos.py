"""The organisation's marks as files: the drawing as SVG, and as PNG on a transparent ground."""

from __future__ import annotations

import io
import math
import re
from typing import Any

from lxml import etree

from presskit.kit.text import clean
from presskit.kit.theme import Theme
from presskit.messages import N_, Problem, wordings
from presskit.publish import parts
from presskit.publish.bundle.rendition import LOGO_SIDE

wordings(
    **{
        "bundle-logo-damaged": N_("{name}: this logo is no SVG that can be read ({cause}); import it again"),
    }
)

# The cleaning is intake's; this is the second wall: shapes and paints, nothing that acts or loads.
_ELEMENTS = frozenset({
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "defs", "linearGradient",
    "radialGradient", "stop", "clipPath", "use", "title",
})  # fmt: skip
_ATTRIBUTES = frozenset({
    "id", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "width", "height",
    "points", "transform", "viewBox", "offset", "fill", "stroke", "opacity", "fill-rule", "fill-opacity",
    "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray",
    "stroke-dashoffset", "stroke-opacity", "stop-color", "stop-opacity", "clip-path", "clip-rule", "clipPathUnits",
    "gradientUnits", "gradientTransform", "spreadMethod", "preserveAspectRatio", "href",
})  # fmt: skip
_SVG = "http://www.w3.org/2000/svg"
_XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
_REFERENCE = re.compile(r"url\(\s*#[^)\s]+\s*\)")
_DEEPEST = 60
_MOST_POINTS = 14_000
"""The largest side of a PDF's page in points (ISO 32000-1, Annex C)."""


def svg_file(logo: parts.Mark, theme: Theme) -> bytes:
    """Return a logo's drawing as a file of its own; `currentColor` is the theme's ink, or white for a dark ground.

    Raises:
        Problem: `bundle-logo-damaged`.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        source = etree.fromstring(logo.svg.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise Problem("bundle-logo-damaged", name=logo.alt or "SVG", cause=error.msg) from None
    if _name(source) != "svg":
        raise Problem("bundle-logo-damaged", name=logo.alt or "SVG", cause=f"<{_name(source)}>")
    root = etree.fromstring(f'<svg xmlns="{_SVG}"/>')
    _copy(source, root, 0)
    root.set("color", _ink(logo, theme))
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def png_file(logo: parts.Mark, theme: Theme) -> bytes:
    """Return a logo's drawing as PNG on a transparent ground, its longer side 2400 pixels.

    Raises:
        Problem: it holds what cannot be drawn as plain shapes (`icon-not-vector`), or cannot be read.
    """
    import pypdfium2

    from presskit.publish.pdf.colour import Colour, Space, opacity_resource
    from presskit.publish.pdf.icons import read_icon
    from presskit.publish.pdf.syntax import numbers

    drawing = read_icon(logo.svg.encode("utf-8", "replace"), logo.alt or "SVG")
    _, _, width, height = drawing.view_box
    if not (math.isfinite(width) and math.isfinite(height)) or max(width, height) > 1000 * min(width, height):
        raise Problem("bundle-logo-damaged", name=logo.alt or "SVG", cause=f"{width:g} × {height:g}")
    digits = _ink(logo, theme).lstrip("#")
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    scale = min(1.0, _MOST_POINTS / max(width, height))
    drawn = f"{numbers((scale, 0, 0, scale, 0, 0), 6)} cm\n"
    ink = Colour((0, 0, 0, 1), (red, green, blue))
    drawn += drawing.operators(ink, Space.RGB)
    shadings = "".join(f"{called}{spelt}" for called, spelt in drawing.shadings(ink, Space.RGB).items())
    states = "".join(f"{opacity_resource(each)}<</ca {each:g}/CA {each:g}>>" for each in drawing.opacities)
    resources = f"<</Shading<<{shadings}>>/ExtGState<<{states}>>>>"
    open_document: Any = pypdfium2.PdfDocument  # it is not typed
    document = open_document(_page(drawn, resources, numbers((0, 0, width * scale, height * scale), 4)))
    try:
        page = document[0]
        bitmap = page.render(
            scale=LOGO_SIDE / max(page.get_size()), fill_color=(255, 255, 255, 0), maybe_alpha=True, rev_byteorder=True
        )
        picture = bitmap.to_pil().convert("RGBA")
        page.close()
    finally:
        document.close()
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=9)
    return out.getvalue()


def _ink(logo: parts.Mark, theme: Theme) -> str:
    found = theme.colours.ink.srgb
    if logo.ground == "dark":
        return "#ffffff"
    return found if re.fullmatch(r"#[0-9a-fA-F]{6}", found) else "#000000"


def _copy(source: etree._Element, target: etree._Element, depth: int) -> None:
    """Copy what may be in a logo from one element to another, and all below."""
    for key, value in source.attrib.items():
        name = "href" if key == _XLINK_HREF else str(key)
        tidy = " ".join(clean(str(value)).split())
        if name not in _ATTRIBUTES or (name == "href" and not tidy.startswith("#")):
            continue
        if "url" in tidy.lower() and not _REFERENCE.fullmatch(tidy):
            continue
        target.set(name, tidy)
    if _name(source) == "title":
        target.text = clean(source.text or "")
        return
    for child in source:
        if _name(child) in _ELEMENTS and depth < _DEEPEST:
            _copy(child, etree.SubElement(target, f"{{{_SVG}}}{_name(child)}"), depth + 1)


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _page(operators: str, resources: str, box: str) -> bytes:
    """Return a PDF of one page that holds a drawing (ISO 32000-1, 7.5): no more than what is drawn from it."""
    stream = operators.encode("latin-1")
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[{box}]/Contents 4 0 R/Resources{resources}>>".encode(),
        f"<</Length {len(stream)}>>stream\n".encode() + stream + b"\nendstream",
    )
    out = bytearray(b"%PDF-1.7\n")
    places: list[int] = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n".encode()
    return bytes(out)
