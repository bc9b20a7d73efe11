"""Icons look the way a browser shows them, keep to vectors, and refuse by name what would be lost."""

from __future__ import annotations

import importlib
import io
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pytest
from PIL import Image

from outside import x4
from presskit import resources
from presskit.messages import Problem
from presskit.publish.pdf.canvas import MM, Canvas, PageSize
from presskit.publish.pdf.colour import BLACK, Colour
from presskit.publish.pdf.icons import read_icon
from presskit.publish.pdf.profile import PRINT, SCREEN
from publish.pdf.engine import sample

SIDE = 240
"""Pixels, and pt, of the drawing that is compared."""

ICONS = sorted(path.name for path in resources.path("icons").glob("*.svg"))

SHAPES = {
    "arcs": '<path d="M4 12a8 5 30 1 1 9 6A3 3 0 1 0 9 20L4 12z" fill="#336699"/>',
    "flags run together": '<path d="M4 12a8 5 30 11 9 6a3 3 0 10-4 2z" fill="none" stroke="#000"/>',
    "smooth curves": '<path d="M2 12C2 6 8 6 8 12S14 18 14 12s4-6 6 0Q22 16 20 20T14 22t-4-2" '
    'fill="none" stroke="#a00"/>',
    "after another kind of curve": '<path d="M2 4Q8 4 8 10S14 20 20 20M2 10C2 14 8 14 8 20T14 20" '
    'fill="none" stroke="#00f"/>',
    "relative lines": '<path d="m2 2h6v6h-6zm8 0 6 0 0 6-6 0zM2-0.5.5.5-1 1" stroke="#000" fill="#ccc"/>',
    "even-odd": '<path fill-rule="evenodd" d="M2 2h20v20H2zM7 7h10v10H7z" fill="#222"/>',
    "nonzero": '<path d="M2 2h20v20H2zM7 7h10v10H7z" fill="#222"/>',
    "round rectangle": '<rect x="3" y="5" width="18" height="10" rx="4" fill="#080" stroke="#000" stroke-width="2"/>',
    "ellipse": '<ellipse cx="12" cy="12" rx="9" ry="4" transform="rotate(30 12 12)" fill="#07c"/>',
    "transforms": '<g transform="translate(4,2) scale(.5) skewX(20)"><rect width="20" height="20" fill="#c33"/></g>',
    "matrix": '<rect width="8" height="8" transform="matrix(1 .5 -.5 1 8 4)" fill="#63c"/>',
    "caps and joins": '<polyline points="4,18 12,6 20,18" fill="none" stroke="#000" stroke-width="4" '
    'stroke-linecap="square" stroke-linejoin="bevel"/>',
    "miter": '<polyline points="4,18 12,4 20,18" fill="none" stroke="#000" stroke-width="3" stroke-miterlimit="1.5"/>',
    "dashes": '<line x1="2" y1="12" x2="22" y2="12" stroke="#000" stroke-width="2" stroke-dasharray="4 2" '
    'stroke-dashoffset="1"/>',
    "polygon": '<polygon points="12 2 22 22 2 22" style="fill:#fa0;stroke:#000;stroke-width:1.5"/>',
    "use": '<defs><circle id="dot" r="3" fill="#c0c"/></defs><use href="#dot" x="6" y="6"/>'
    '<use href="#dot" x="18" y="18"/>',
    "linear gradient": '<defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/><stop offset=".4" '
    'stop-color="#ff0"/><stop offset="1" stop-color="#00f"/></linearGradient></defs>'
    '<path d="M2 4h18C28 12 20 20 2 20z" fill="url(#g)" stroke="#000"/>',
    "turned gradient": '<defs><linearGradient id="g" gradientUnits="userSpaceOnUse" x1="4" y1="4" x2="12" y2="4" '
    'gradientTransform="rotate(45)"><stop offset=".2" stop-color="#0a0"/><stop offset=".8" stop-color="#fff"/>'
    '</linearGradient></defs><rect x="2" y="2" width="20" height="20" rx="5" fill="url(#g)"/>',
    "radial gradient": '<defs><radialGradient id="g" fx=".3" fy=".4"><stop offset="0" stop-color="#fff"/>'
    '<stop offset="1" stop-color="#036"/></radialGradient></defs>'
    '<ellipse cx="12" cy="12" rx="10" ry="6" transform="rotate(20 12 12)" fill="url(#g)"/>',
    "clip": '<defs><clipPath id="c"><circle cx="8" cy="8" r="6"/><rect x="12" y="12" width="9" height="9"/></clipPath>'
    '</defs><g clip-path="url(#c)" transform="translate(1 1)"><rect width="24" height="24" fill="#c40"/></g>',
    "clip within a clip": '<defs><clipPath id="c"><circle cx="12" cy="12" r="9"/></clipPath><clipPath id="d">'
    '<path d="M0 0h24v24H0zM8 8h8v8H8z" clip-rule="evenodd"/></clipPath></defs><g clip-path="url(#c)">'
    '<rect width="24" height="24" fill="#048" clip-path="url(#d)"/></g>',
    "opacity": '<rect width="16" height="16" fill="#c00"/><rect x="8" y="8" width="14" height="14" fill="#00c" '
    'fill-opacity=".5" stroke="#0c0" stroke-width="3" stroke-opacity=".7"/><g opacity=".3"><circle cx="5" cy="19" '
    'r="4"/></g>',
    "faint gradient": '<defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/><stop offset="1" '
    'stop-color="#000"/></linearGradient></defs><rect width="24" height="24" fill="url(#g)" opacity=".4"/>',
    "hidden": '<rect width="24" height="24" display="none"/><circle cx="12" cy="12" r="5" fill="#555"/>',
}


def svg(content: str, attributes: str = "") -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" {attributes}>{content}</svg>'.encode()


def drawn(data: bytes, colour: Colour = BLACK) -> Image.Image:
    """Return an icon as our PDF shows it."""
    out = io.BytesIO()
    canvas = Canvas(out, SCREEN, sample.metadata(), PageSize(SIDE, SIDE))
    with canvas.artifact():
        canvas.draw_icon(read_icon(data, "proef"), (0, 0, SIDE, SIDE), colour)
    canvas.close()
    pypdfium2: Any = importlib.import_module("pypdfium2")
    with pypdfium2.PdfDocument(out.getvalue()) as pdf:
        image: Image.Image = pdf[0].render(scale=1).to_pil().convert("RGB")
    return image


def reference(data: bytes) -> Image.Image:
    """Return an icon as resvg shows it, on white."""
    resvg: Any = importlib.import_module("resvg_py")
    png = bytes(resvg.svg_to_bytes(svg_string=data.decode(), width=SIDE, height=SIDE))
    image = Image.open(io.BytesIO(png)).convert("RGBA")
    ground = Image.new("RGBA", image.size, "white")
    ground.alpha_composite(image)
    return ground.convert("RGB")


def difference(one: Image.Image, other: Image.Image) -> float:
    """Return the share of pixels that clearly differ: edges are smoothed in different ways."""
    apart = abs(np.asarray(one).astype(int) - np.asarray(other).astype(int)).max(axis=2)
    return float((apart > 96).mean())


@pytest.mark.parametrize("name", ICONS)
def test_the_kits_icons_look_like_the_reference(name: str) -> None:
    data = resources.path("icons", name).read_bytes()
    assert difference(drawn(data), reference(data)) < 0.002


@pytest.mark.parametrize("name", SHAPES)
def test_shapes_look_like_the_reference(name: str) -> None:
    data = svg(SHAPES[name])
    shown = drawn(data)
    assert np.asarray(shown).min() < 200, "nothing was drawn"
    assert difference(shown, reference(data)) < 0.003
    assert abs(np.asarray(shown).astype(int) - np.asarray(reference(data)).astype(int)).mean() < 2.5


def test_the_comparison_sees_a_difference() -> None:
    assert difference(drawn(svg(SHAPES["nonzero"])), reference(svg(SHAPES["even-odd"]))) > 0.1


def test_current_colour_is_the_colour_asked_for() -> None:
    data = svg('<rect width="24" height="24" fill="currentColor"/>')
    assert drawn(data, Colour((0, 1, 1, 0), (1, 0, 0))).getpixel((120, 120)) == (255, 0, 0)


@pytest.mark.parametrize(
    ("content", "part"),
    [
        ('<text x="1" y="9">a</text>', "<text>"),
        ('<image width="9" height="9"/>', "<image>"),
        ('<rect width="9" height="9" fill="url(#g)"/>', "url(#g)"),
        ('<g opacity=".5"><rect width="9" height="9"/><rect width="5" height="5"/></g>', "opacity .5"),
        ('<rect width="9" height="9" filter="url(#f)"/>', "filter"),
        ('<rect width="9" height="9" clip-path="url(#nowhere)"/>', "clip-path"),
        (
            '<linearGradient id="h"><stop stop-opacity=".5"/></linearGradient><path d="M0 0h9v9z" fill="url(#h)"/>',
            "stop-opacity",
        ),
        ('<g mask="url(#m)"><rect width="9" height="9"/></g>', "mask"),
        ('<g clip-path="url(#c)"><rect width="9" height="9"/></g>', "clip-path"),
        ('<use href="#nowhere"/>', "<use>"),
        ("<foreignObject/>", "<foreignObject>"),
    ],
)
def test_what_would_be_lost_is_refused_by_name(content: str, part: str) -> None:
    with pytest.raises(Problem) as refused:
        read_icon(svg(content), "icon-star")
    assert refused.value.code == "icon-not-vector"
    assert "icon-star" in str(refused.value)
    assert part in str(refused.value)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html/>",
        b"<svg",
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        svg('<path d="M 1 q"/>'),
        svg('<rect width="1em" height="2"/>'),
        svg('<rect width="1" height="2" transform="spin(3)"/>'),
        svg('<g id="a"><use href="#a"/></g>'),
    ],
)
def test_what_is_no_icon_is_named(data: bytes) -> None:
    with pytest.raises(Problem) as refused:
        read_icon(data, "icon-star")
    assert refused.value.code == "icon-damaged"
    assert "icon-star" in str(refused.value)


def test_entities_and_files_are_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text('<rect width="24" height="24"/>')
    bomb = f'<!DOCTYPE svg [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'.encode() + svg("&x;<circle r='3'/>")
    assert len(read_icon(bomb, "icon-star").shapes) == 1


def test_an_icon_is_written_once_for_each_colour() -> None:
    out = io.BytesIO()
    canvas = Canvas(out, PRINT, sample.metadata(), sample.size(PRINT))
    icon = read_icon(sample.ICON, "icon-mail")
    for x in range(5):
        canvas.draw_icon(icon, (40 * x, 100, 40 * x + 24, 124), BLACK)
    canvas.draw_icon(icon, (300, 100, 324, 124), sample.ACCENT)
    canvas.close()
    with pikepdf.open(out) as pdf:
        forms: list[Any] = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Stream)]
        drawings = [form.read_bytes() for form in forms if form.get("/Subtype") == "/Form"]
    assert len(drawings) == 2
    assert all(b" K" in drawing and b" RG" not in drawing for drawing in drawings)


def test_gradients_are_printed_in_inks(tmp_path: Path) -> None:
    """A mark with a gradient is printed in CMYK, as a shading; and its file keeps PDF/X-4."""
    data = svg(SHAPES["linear gradient"])
    path = tmp_path / "gradient.pdf"
    with path.open("wb") as out:
        canvas = Canvas(out, PRINT, sample.metadata(), PageSize(SIDE, SIDE, 9, 37))
        canvas.draw_icon(read_icon(data, "proef"), (0, 0, SIDE, SIDE), BLACK)
        canvas.close()
    assert x4.check(path, trim_mm=(SIDE / MM, SIDE / MM)) == []
    with pikepdf.open(path) as pdf:
        form = next(iter(pdf.pages[0].Resources.XObject.values()))
        (shading,) = form.Resources.Shading.values()
        assert shading.ColorSpace == "/DeviceCMYK"
        assert len(shading.Function.Functions) == 2
