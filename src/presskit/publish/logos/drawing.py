"""A logo's drawing as files: SVG, PDF with vectors only, and PNG; the ground of each is transparent."""

from __future__ import annotations

import hashlib
import io
import math
import re
import zlib
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from presskit.kit.text import clean
from presskit.kit.theme import Theme
from presskit.messages import N_, Problem, wordings
from presskit.publish import parts

if TYPE_CHECKING:
    from presskit.publish.pdf.metadata import Metadata
    from presskit.publish.pdf.svgdraw import Form

wordings(
    **{
        "bundle-logo-damaged": N_("{name}: this logo is no SVG that can be read ({cause}); import it again"),
    }
)

# The cleaning is intake's; this is the second wall: shapes and paints, nothing that acts or loads.
_ELEMENTS = frozenset({
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "defs", "linearGradient",
    "radialGradient", "stop", "clipPath", "mask", "pattern", "use", "title",
})  # fmt: skip
_ATTRIBUTES = frozenset({
    "id", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "width", "height",
    "points", "transform", "viewBox", "offset", "fill", "stroke", "opacity", "fill-rule", "fill-opacity",
    "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray",
    "stroke-dashoffset", "stroke-opacity", "stop-color", "stop-opacity", "clip-path", "clip-rule", "clipPathUnits",
    "gradientUnits", "gradientTransform", "spreadMethod", "preserveAspectRatio", "href", "mask", "maskUnits",
    "maskContentUnits", "patternUnits", "patternContentUnits", "patternTransform",
})  # fmt: skip
_SVG = "http://www.w3.org/2000/svg"
_XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
_REFERENCE = re.compile(r"url\(\s*#[^)\s]+\s*\)")
_DEEPEST = 60
_MOST_POINTS = 14_000
"""The largest side of a PDF's page in points (ISO 32000-1, Annex C)."""
_POINTS = 72 / 25.4
_LONGER = 100 * _POINTS


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


def png_file(logo: parts.Mark, theme: Theme, side: int = 2400) -> tuple[bytes, int, int]:
    """Return a logo's drawing as PNG on a transparent ground, and its size; its longer side has `side` pixels.

    Raises:
        Problem: it holds what cannot be drawn as plain shapes (`icon-not-vector`), or cannot be read.
    """
    from PIL import Image

    from presskit.publish.raster import Pages

    drawn = _drawing(logo, theme, _MOST_POINTS / 14)
    with Pages(_written(drawn, (b"<</Type/Catalog/Pages 2 0 R>>",))) as pages:
        seen = pages.draw(0, side / max(pages.size(0)), transparent=True)
    picture = Image.frombuffer("RGBA", (seen.width, seen.height), seen.data, "raw", "RGBA", seen.stride, 1)
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=9)
    return out.getvalue(), *picture.size


def pdf_file(logo: parts.Mark, theme: Theme, about: Metadata) -> bytes:
    """Return a logo's drawing as a PDF (PDF/A-2b) of one page, as large as the logo: vectors, nothing behind them.

    Its longer side is 100 mm, or more where the logo's least width asks for it.

    Raises:
        Problem: as for `png_file`.
    """
    from msgspec.structs import replace

    from presskit.publish.pdf.metadata import info, xmp
    from presskit.publish.pdf.profile import SCREEN, deflated_profile
    from presskit.publish.pdf.syntax import text_string

    drawn = _drawing(logo, theme, _LONGER)
    if 0 < drawn.width < logo.minimum * _POINTS:
        drawn = _drawing(logo, theme, _LONGER * logo.minimum * _POINTS / drawn.width)
    profile = replace(SCREEN, pdfa=("2", "B"), pdfua="", tagged=False)
    digest = hashlib.sha256(repr(drawn).encode()).digest()[:16]
    intent = SCREEN.intent
    icc, packet = deflated_profile(intent.icc), xmp(about, profile, digest)
    catalogue = (
        f"<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R/Lang{text_string(about.language)}"
        f"/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/{intent.subtype}"
        f"/OutputConditionIdentifier{text_string(intent.identifier)}/Info{text_string(intent.info)}"
        "/DestOutputProfile 5 0 R>>]>>"
    )
    beside = (
        f"<</N 3/Filter/FlateDecode/Length {len(icc)}>>stream\n".encode() + icc + b"\nendstream",
        f"<</Type/Metadata/Subtype/XML/Length {len(packet)}>>stream\n".encode() + packet + b"\nendstream",
        info(about, profile).encode("latin-1"),
    )
    return _written(drawn, (catalogue.encode("latin-1"), *beside), digest)


class _Drawing(NamedTuple):
    """A drawing, how many points its unit has, and its size in points."""

    form: Form
    scale: float
    width: float
    height: float


def _drawing(logo: parts.Mark, theme: Theme, longer: float) -> _Drawing:
    """Return a logo drawn from the page's corner, its longer side so many points.

    Raises:
        Problem: it cannot be drawn.
    """
    from presskit.publish.pdf.colour import Colour, Space
    from presskit.publish.pdf.icons import read_icon

    drawing = read_icon(logo.svg.encode("utf-8", "replace"), logo.alt or "SVG")
    _, _, width, height = drawing.view_box
    if not (math.isfinite(width) and math.isfinite(height)) or max(width, height) > 1000 * min(width, height):
        raise Problem("bundle-logo-damaged", name=logo.alt or "SVG", cause=f"{width:g} × {height:g}")
    digits = _ink(logo, theme).lstrip("#")
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    scale = min(longer, _MOST_POINTS) / max(width, height)
    ink = Colour((0, 0, 0, 1), (red, green, blue))
    return _Drawing(drawing.form(ink, Space.RGB), scale, width * scale, height * scale)


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


def _written(drawn: _Drawing, beside: tuple[bytes, ...], digest: bytes = b"") -> bytes:
    """Return a PDF of one page that holds a drawing (ISO 32000-1, 7.5).

    `beside` are the catalogue and what stands after the page: its objects from number 5 on, the last one its Info.
    The forms of the drawing follow.
    """
    from presskit.publish.pdf.syntax import numbers

    content = f"{numbers((drawn.scale, 0, 0, drawn.scale, 0, 0), 6)} cm\n{drawn.form.code}"
    stream = zlib.compress(content.encode("latin-1"), 9)
    box = numbers((0, 0, drawn.width, drawn.height), 4)
    before = 4 + len(beside) - 1
    forms: list[bytes] = []

    def add(entries: str, code: bytes) -> int:
        packed = zlib.compress(code, 9)
        start = f"<<{entries}/Filter/FlateDecode/Length {len(packed)}>>stream\n".encode("latin-1")
        forms.append(start + packed + b"\nendstream")
        return before + len(forms)

    resources = drawn.form.listed(add)
    objects = (
        beside[0],
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        (
            f"<</Type/Page/Parent 2 0 R/MediaBox[{box}]/TrimBox[{box}]/Contents 4 0 R/Resources<<{resources}>>"
            "/Group<</S/Transparency/CS/DeviceRGB/I true>>>>"
        ).encode(),
        f"<</Filter/FlateDecode/Length {len(stream)}>>stream\n".encode() + stream + b"\nendstream",
        *beside[1:],
        *forms,
    )
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places: list[int] = []
    for number, thing in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + thing + b"\nendobj\n"
    table = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    last = f"/Info {before} 0 R/ID[<{digest.hex()}><{digest.hex()}>]" if digest else ""
    out += f"trailer<</Size {len(objects) + 1}/Root 1 0 R{last}>>\nstartxref\n{table}\n%%EOF\n".encode()
    return bytes(out)
