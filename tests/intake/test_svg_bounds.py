"""Where a cleaned icon's drawing ends: as resvg, which rasterises it, has it."""

from __future__ import annotations

import io

import pytest
import resvg_py
from lxml import etree
from PIL import Image

from presskit.intake.icon_library import icons_of
from presskit.intake.svg_bounds import bounds
from presskit.intake.svg_clean import clean_here

SCALE = 40
STROKE = 'fill="none" stroke="#000" stroke-width="2"'
DRAWINGS = {
    "cubic": '<path d="M4 12C4 -4 20 -4 20 12s-8 8-16 0z"/>',
    "quadratic": '<path d="M4 12Q12 -10 20 12T4 14z"/>',
    "arcs": '<path d="M6 12a6 4 30 1 1 9 3a2 2 0 0 0-9-3z"/>',
    "an arc too small to reach": '<path d="M4 8a1 1 0 0 1 12 4z"/>',
    "shapes": '<circle cx="7" cy="8" r="3"/><ellipse cx="15" cy="12" rx="5" ry="2"/>'
    '<rect x="4" y="14" width="3" height="6"/>',
    "closed and on": '<path d="M4 4h4v4zl12 6l-6 6zm3 1v2"/>',
    "points": '<polygon points="4,4 9,7 5,16"/><polyline points="10 10 12 21 20 20"/>',
    "turned": '<g transform="rotate(30 12 12)"><rect x="6" y="9" width="12" height="6"/></g>',
    "strokes": f'<line x1="5" y1="12" x2="19" y2="12" {STROKE}/><circle cx="12" cy="12" r="5" {STROKE}/>',
    "a wide one": f'<g transform="scale(2 1)"><path d="M4 8v6" {STROKE}/></g>',
}


def drawn(svg: str) -> tuple[float, ...]:
    """The edges of what resvg draws, in the units of a view box of 24 at 0 0."""
    side = 24 * SCALE
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg.replace("currentColor", "#000"), width=side, height=side))
    box = Image.open(io.BytesIO(png)).getchannel("A").getbbox()
    assert box is not None
    return tuple(edge / SCALE for edge in box)


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_ends_where_it_is_seen_to_end(name: str) -> None:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{DRAWINGS[name]}</svg>'
    clean = clean_here(svg.encode(), name="x", icon=True).svg
    assert bounds(etree.fromstring(clean.encode())) == pytest.approx(drawn(clean), abs=0.1)


@pytest.mark.parametrize("library", ["lucide", "tabler"])
def test_the_icons_of_a_library_end_where_they_are_seen_to_end(library: str) -> None:
    for icon in icons_of(library)[::97]:
        assert bounds(etree.fromstring(icon.svg.encode())) == pytest.approx(drawn(icon.svg), abs=0.1), icon.name


def test_a_drawing_that_shows_nothing_has_no_bounds() -> None:
    assert bounds(etree.fromstring('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')) is None
