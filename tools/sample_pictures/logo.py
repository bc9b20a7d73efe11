"""The logo of De Getijtoren: lines that rise and fall like the tide, and the name in outlines of Source Serif."""

from __future__ import annotations

import math
from pathlib import Path

from presskit.publish.pdf.harfbuzz import hb

FACE = Path(__file__).resolve().parents[2] / "resources" / "fonts" / "SourceSerif4Display-Bold.ttf"
HEIGHT = 64
SIZE = 37.0
"""Of the name, in units of the drawing."""


def logo_svg() -> str:
    """Return the logo as SVG in one colour, that of the text around it."""
    shapes, edge = _lines()
    name, width = _outlined("De Getijtoren", edge + 16, 43.5)
    body = "".join(f"  {shape}\n" for shape in [*shapes, f'<path d="{name}" />'])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{math.ceil(width)}" height="{HEIGHT}" '
        f'viewBox="0 0 {math.ceil(width)} {HEIGHT}" fill="currentColor">\n{body}</svg>\n'
    )


def _lines() -> tuple[list[str], float]:
    """Return the seven lines of the mark, and where it ends."""
    shapes = []
    for k in range(7):
        top = 18 - 12 * math.cos((k - 1.7) / 6.6 * 2 * math.pi)
        shapes.append(f'<rect x="{_n(2 + 8 * k)}" y="{_n(top)}" width="4" height="{_n(58 - top)}" rx="2" />')
    return shapes, 2 + 8 * 6 + 4


def _outlined(text: str, x: float, baseline: float) -> tuple[str, float]:
    """Return the outlines of a text as path data, and where it ends."""
    face = hb.Face(hb.Blob.from_file_path(str(FACE)))
    font = hb.Font(face)
    scale = SIZE / face.upem
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer, {"kern": True, "liga": False})
    data: list[str] = []
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        pen = hb.DrawFuncs()

        def put(letter: str, *points: float, at: float = x) -> None:
            pairs = zip(points[::2], points[1::2], strict=True)
            data.append(letter + " ".join(f"{_n(at + px * scale)} {_n(baseline - py * scale)}" for px, py in pairs))

        pen.set_move_to_func(lambda px, py, _: put("M", px, py))
        pen.set_line_to_func(lambda px, py, _: put("L", px, py))
        pen.set_quadratic_to_func(lambda cx, cy, px, py, _: put("Q", cx, cy, px, py))
        pen.set_cubic_to_func(lambda ax, ay, bx, by, px, py, _: put("C", ax, ay, bx, by, px, py))
        pen.set_close_path_func(lambda _: data.append("Z"))
        font.draw_glyph(info.codepoint, pen)
        x += position.x_advance * scale
    return "".join(data), x


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
