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

from outside import poppler, verapdf, x4
from presskit import resources
from presskit.messages import Problem
from presskit.publish.pdf.canvas import MM, Canvas, PageSize
from presskit.publish.pdf.colour import BLACK, Colour
from presskit.publish.pdf.icons import read_icon
from presskit.publish.pdf.profile import PRINT, SCREEN, Profile
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
    "group opacity": '<g opacity=".5"><circle cx="9" cy="12" r="7" fill="#c00"/><circle cx="15" cy="12" r="7" '
    'fill="#00c"/></g>',
    "fill and stroke let through together": '<circle cx="12" cy="12" r="8" fill="#c00" stroke="#00c" stroke-width="5" '
    'opacity=".5"/>',
    "groups let through within groups": '<g opacity=".6"><rect width="16" height="16" fill="#c00"/><g opacity=".5">'
    '<rect x="6" y="6" width="16" height="16" fill="#0a0"/><rect x="10" y="10" width="14" height="14" fill="#00c"/></g>'
    "</g>",
    "mask of white and black": '<mask id="m" maskUnits="userSpaceOnUse" x="0" y="0" width="24" height="24">'
    '<rect width="24" height="24" fill="#fff"/><circle cx="12" cy="12" r="5"/></mask>'
    '<circle cx="12" cy="12" r="10" mask="url(#m)" fill="#c00"/>',
    "mask of colours": '<mask id="m"><rect width="12" height="24" fill="#0f0"/><rect x="12" width="12" height="24" '
    'fill="#f60" fill-opacity=".7"/></mask><g mask="url(#m)"><circle cx="9" cy="12" r="8"/>'
    '<circle cx="16" cy="12" r="7" fill="#00c"/></g>',
    "mask that fades": '<linearGradient id="g" x1="0" x2="1"><stop offset="0" stop-color="#fff"/><stop offset="1" '
    'stop-color="#000"/></linearGradient><mask id="m"><rect width="24" height="24" fill="url(#g)"/></mask>'
    '<g mask="url(#m)" transform="rotate(30 12 12)"><circle cx="12" cy="12" r="10" fill="#c00"/></g>',
    "mask of what is opaque": '<mask id="m" mask-type="alpha"><circle cx="12" cy="12" r="5" fill="#123"/></mask>'
    '<circle cx="12" cy="12" r="10" mask="url(#m)" fill="#c00"/>',
    "mask in the box of the part": '<mask id="m" maskContentUnits="objectBoundingBox" x="0" y="0" '
    'width=".8" height="1"><circle cx=".5" cy=".5" r=".4" fill="#fff"/></mask><rect x="4" y="8" width="18" '
    'height="10" mask="url(#m)" fill="#063" transform="rotate(10)"/>',
    "masked mask": '<mask id="n"><rect width="24" height="12" fill="#fff"/></mask><mask id="m" mask="url(#n)">'
    '<circle cx="12" cy="12" r="9" fill="#fff"/></mask><rect width="24" height="24" fill="#c00" mask="url(#m)"/>',
    "pattern": '<pattern id="p" patternUnits="userSpaceOnUse" width="4" height="4"><circle cx="2" cy="2" '
    'r="1.5" fill="#c00"/></pattern><rect x="2" y="2" width="20" height="20" fill="url(#p)"/>',
    "pattern of the box": '<pattern id="p" width=".25" height=".25" patternContentUnits="objectBoundingBox">'
    '<circle cx=".1" cy=".1" r=".08" fill="#c00"/></pattern><rect x="2" y="4" width="20" height="16" fill="url(#p)"/>',
    "turned pattern on a line": '<pattern id="p" patternUnits="userSpaceOnUse" width="2" height="2" '
    'patternTransform="rotate(45)"><rect width="1" height="2" fill="#c00"/></pattern><rect x="5" y="5" width="14" '
    'height="14" fill="none" stroke="url(#p)" stroke-width="6"/>',
    "pattern with a view box": '<pattern id="p" patternUnits="userSpaceOnUse" width="8" height="4" '
    'viewBox="0 0 10 10"><rect width="10" height="5" fill="#00c"/></pattern><g transform="translate(2 2) scale(.8)">'
    '<circle cx="12" cy="12" r="11" fill="url(#p)" stroke="#000"/></g>',
    "pattern within a group": '<pattern id="p" patternUnits="userSpaceOnUse" width="6" height="6"><path '
    'd="M0 0h3v6H0z" fill="#c00"/></pattern><g opacity=".5"><rect width="24" height="24" fill="url(#p)"/><circle '
    'cx="12" cy="12" r="8"/></g>',
    "gradient that fades": '<linearGradient id="g"><stop offset="0" stop-color="#c00"/><stop offset="1" '
    'stop-color="#00c" stop-opacity="0"/></linearGradient><g transform="rotate(20 12 12)"><rect x="4" y="4" width="16" '
    'height="16" fill="url(#g)" stroke="#000"/></g>',
    "line in a gradient": '<linearGradient id="g"><stop offset="0" stop-color="#c00"/><stop offset="1" '
    'stop-color="#00c"/></linearGradient><circle cx="12" cy="12" r="8" fill="none" stroke="url(#g)" stroke-width="4" '
    'transform="rotate(90 12 12)"/>',
    "line in a gradient that fades": '<radialGradient id="g"><stop offset=".5" stop-color="#c00"/><stop offset="1" '
    'stop-color="#00c" stop-opacity=".2"/></radialGradient><circle cx="12" cy="12" r="8" fill="none" stroke="url(#g)" '
    'stroke-width="4"/>',
    "reflected gradient": '<linearGradient id="g" x1=".1" x2=".35" spreadMethod="reflect"><stop offset="0" '
    'stop-color="#c00"/><stop offset="1" stop-color="#00c"/></linearGradient><rect width="24" height="24" '
    'fill="url(#g)"/>',
    "repeated gradient": '<radialGradient id="g" r=".2" fx=".55" spreadMethod="repeat"><stop offset="0" '
    'stop-color="#fc0"/><stop offset="1" stop-color="#00c" stop-opacity=".5"/></radialGradient><rect width="24" '
    'height="24" fill="url(#g)"/>',
    "hard stops": '<linearGradient id="g"><stop offset=".25" stop-color="#c00"/><stop offset=".25" stop-color="#0c0"/>'
    '<stop offset=".5" stop-color="#0c0"/><stop offset=".5" stop-color="#00c"/></linearGradient><rect width="24" '
    'height="24" fill="url(#g)"/>',
    "gradient without length": '<linearGradient id="g" x1=".5" x2=".5"><stop stop-color="#c00"/><stop offset="1" '
    'stop-color="#00c"/></linearGradient><rect width="24" height="24" fill="url(#g)"/>',
    "clip in the box of the part": '<clipPath id="c" clipPathUnits="objectBoundingBox"><circle cx=".5" cy=".5" r=".4"/>'
    '</clipPath><rect x="4" y="8" width="16" height="10" fill="#0a0" clip-path="url(#c)"/>',
    "clip of shapes that overlap": '<clipPath id="c"><path d="M2 2h12v12H2z"/><path d="M8 8v14h14V8z"/></clipPath>'
    '<rect width="24" height="24" fill="#0a0" clip-path="url(#c)"/>',
    "clip of unlike rules": '<clipPath id="c"><path d="M0 0h12v12H0zM3 3h6v6H3z" clip-rule="evenodd"/>'
    '<path d="M10 10h12v12H10z"/></clipPath><rect width="24" height="24" fill="#04c" clip-path="url(#c)"/>',
    "clip that is clipped": '<clipPath id="d"><circle cx="12" cy="12" r="7"/></clipPath><clipPath id="c" '
    'clip-path="url(#d)"><rect width="12" height="24"/><rect x="12" y="12" width="9" height="9" '
    'clip-path="url(#d)"/></clipPath><rect width="24" height="24" fill="#c40" clip-path="url(#c)"/>',
    "hidden": '<rect width="24" height="24" display="none"/><circle cx="12" cy="12" r="5" fill="#555"/>',
}


STEPS = {"hard stops", "reflected gradient", "repeated gradient"}
"""pdfium draws a gradient in 256 steps: where a colour ends at once it is up to one of them away."""
TILED = {name for name in SHAPES if "pattern" in name}
"""pdfium draws tiles in whole pixels, so they are compared at four times the size."""


def svg(content: str, attributes: str = "") -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" {attributes}>{content}</svg>'.encode()


def drawn(data: bytes, colour: Colour = BLACK, scale: int = 1) -> Image.Image:
    """Return an icon as our PDF shows it, rasterised `scale` times as large and brought down."""
    out = io.BytesIO()
    canvas = Canvas(out, SCREEN, sample.metadata(), PageSize(SIDE, SIDE))
    with canvas.artifact():
        canvas.draw_icon(read_icon(data, "proef"), (0, 0, SIDE, SIDE), colour)
    canvas.close()
    pypdfium2: Any = importlib.import_module("pypdfium2")
    with pypdfium2.PdfDocument(out.getvalue()) as pdf:
        image: Image.Image = pdf[0].render(scale=scale).to_pil().convert("RGB")
    return image.resize((SIDE, SIDE), Image.Resampling.BOX)


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
    shown = drawn(data, scale=4 if name in TILED else 1)
    assert np.asarray(shown).min() < 200, "nothing was drawn"
    assert difference(shown, reference(data)) < (0.025 if name in STEPS else 0.003)
    assert abs(np.asarray(shown).astype(int) - np.asarray(reference(data)).astype(int)).mean() < (
        6 if name in STEPS else 2.5
    )


def test_the_comparison_sees_a_difference() -> None:
    assert difference(drawn(svg(SHAPES["nonzero"])), reference(svg(SHAPES["even-odd"]))) > 0.1


def test_current_colour_is_the_colour_asked_for() -> None:
    data = svg('<rect width="24" height="24" fill="currentColor"/>')
    assert drawn(data, Colour((0, 1, 1, 0), (1, 0, 0))).getpixel((120, 120)) == (255, 0, 0)


FILLED = '<path d="M0 0h9v9" fill="url(#h)"/>'


@pytest.mark.parametrize(
    ("content", "part"),
    [
        ('<text x="1" y="9">a</text>', "<text>"),
        ('<image width="9" height="9"/>', "<image>"),
        ('<rect width="9" height="9" fill="url(#g)"/>', "url(#g)"),
        ('<rect width="9" height="9" marker-end="url(#m)"/>', "marker-end"),
        ('<g style="mix-blend-mode: multiply"><rect width="9" height="9"/></g>', "mix-blend-mode"),
        ('<rect width="9" height="9" filter="url(#f)"/>', "filter"),
        ('<rect width="9" height="9" clip-path="url(#nowhere)"/>', "clip-path"),
        (f'<pattern id="h" width=".001" height=".1"><path d="M0 0h9"/></pattern>{FILLED}', "pattern"),
        (
            f'<radialGradient id="h" r=".001" spreadMethod="repeat">{2 * "<stop/>"}</radialGradient>{FILLED}',
            "spreadMethod",
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


EFFECTS = [name for name in SHAPES if any(word in name for word in ("mask", "pattern", "opacity", "fade", "through"))]


def effects(profile: Profile, path: Path) -> Path:
    """Write a page for each effect, with something in a spot colour let through, too."""
    spot = Colour((0, 0.8, 0.7, 0.1), (0.72, 0.2, 0.17), spot="Huisrood")
    size = PageSize(SIDE, SIDE, 9, 37) if profile is PRINT else PageSize(SIDE, SIDE)
    with path.open("wb") as out:
        canvas = Canvas(out, profile, sample.metadata(), size)
        for name in EFFECTS:
            data = svg(f'<g opacity=".7">{SHAPES[name]}<path d="M1 1h9v3H1z" fill="currentColor"/></g>')
            figure = canvas.add("Figure", alt=name) if profile is SCREEN else None
            canvas.draw_icon(read_icon(data, name), (0, 0, SIDE, SIDE), spot, figure)
            canvas.end_page()
        canvas.close()
    return path


def test_effects_are_printed_in_inks_as_vectors(tmp_path: Path) -> None:
    path = effects(PRINT, tmp_path / "print.pdf")
    assert x4.check(path, trim_mm=(SIDE / MM, SIDE / MM), spots=["Huisrood"]) == []
    assert poppler.complaints(path) == []
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == len(EFFECTS) > 15
        assert all(one.obj.Group.CS == "/DeviceCMYK" for one in pdf.pages)
        streams = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Stream)]
        assert not [each for each in streams if each.get("/Subtype") == "/Image"]


@pytest.mark.outside
def test_effects_separate_onto_their_plates(tmp_path: Path) -> None:
    """What is let through in a spot colour stays on the plate of that colour."""
    path = effects(PRINT, tmp_path / "print.pdf")
    assert np.asarray(poppler.plate(path, tmp_path, "Huisrood")).min() < 200


@pytest.mark.parametrize("flavour", ["ua1", "2a"])
def test_effects_pass_verapdf(tmp_path: Path, flavour: str) -> None:
    verdict = verapdf.validate(effects(SCREEN, tmp_path / "screen.pdf"), flavour)
    assert verdict.failures == ()
    assert verdict.passed
