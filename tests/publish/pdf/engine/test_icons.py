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
from svg_drawings import SHAPES

SIDE = 240
"""Pixels, and pt, of the drawing that is compared."""

ICONS = sorted(path.name for path in resources.path("icons").glob("*.svg"))

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


def test_a_gradient_that_repeats_too_often_to_be_seen_is_its_mean() -> None:
    stops = '<stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/>'
    data = f'<linearGradient id="g" x2=".0001" spreadMethod="repeat">{stops}</linearGradient>'
    assert drawn(svg(f'{data}<rect width="24" height="24" fill="url(#g)"/>')).getpixel((99, 99)) == (128, 0, 128)


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
        ('<rect width="9" height="9" marker-end="url(#m)"/>', "marker-end"),
        ('<g style="mix-blend-mode: multiply"><rect width="9" height="9"/></g>', "mix-blend-mode"),
        ('<rect width="9" height="9" filter="url(#f)"/>', "filter"),
        ('<rect width="9" height="9" clip-path="url(#nowhere)"/>', "clip-path"),
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
