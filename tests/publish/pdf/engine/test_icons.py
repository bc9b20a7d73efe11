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

from presskit import resources
from presskit.messages import Problem
from presskit.publish.pdf.canvas import Canvas, PageSize
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
        ('<rect width="9" height="9" opacity=".5"/>', "opacity .5"),
        ('<g style="fill-opacity:50%"><rect width="9" height="9"/></g>', "fill-opacity 50%"),
        ('<rect width="9" height="9" filter="url(#f)"/>', "filter"),
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
