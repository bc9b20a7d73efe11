"""Drawings look on the screen as resvg, and with it the outputs, show them; also where Qt's own drawing falls short."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from presskit.intake.svg_clean import clean_here
from presskit.ui.drawings import paint_svg
from svg_drawings import SHAPES

SIDE = 240


def shown(svg: str, ratio: float = 1.0) -> np.ndarray[Any, Any]:
    """Return the pixels of a drawing on white, in red where it takes the text's colour."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_svg(painter, svg, QRectF(0, 0, SIDE / ratio, SIDE / ratio), "#ff0000")
    painter.end()
    return np.asarray(image.constBits()).reshape(SIDE, SIDE, 4)[..., 2::-1].astype(int)


def reference(svg: str) -> np.ndarray[Any, Any]:
    """Return the pixels of resvg's picture, on white."""
    resvg: Any = importlib.import_module("resvg_py")
    image = importlib.import_module("PIL.Image")
    io = importlib.import_module("io")
    data = bytes(resvg.svg_to_bytes(svg_string=svg, width=SIDE, height=SIDE, background="#ffffff"))
    return np.asarray(image.open(io.BytesIO(data)).convert("RGB")).astype(int)


@pytest.mark.parametrize("name", SHAPES)
def test_a_drawing_looks_on_the_screen_as_in_the_outputs(name: str) -> None:
    source = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{SHAPES[name]}</svg>'
    cleaned = clean_here(source.encode(), name=name).svg
    apart = abs(shown(cleaned) - reference(source)).max(axis=2)
    assert (apart > 96).mean() < 0.005
    assert apart.mean() < 4


def test_a_drawing_with_effects_takes_the_colour_of_the_text_and_the_resolution_of_the_screen() -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><defs><clipPath id="p1"><circle cx="12" cy="12" '
        'r="8"/></clipPath></defs><g clip-path="url(#p1)"><rect width="24" height="24" fill="currentColor"/></g></svg>'
    )
    for ratio in (1.0, 2.0):
        pixels = shown(svg, ratio)
        assert tuple(pixels[120, 120]) == (255, 0, 0)
        assert tuple(pixels[5, 5]) == (255, 255, 255)
        edges = ((pixels[..., 1] > 20) & (pixels[..., 1] < 235)).sum()
        assert 100 < edges < 900, "smooth, and not drawn up from a smaller one"


def test_a_drawing_that_cannot_be_read_draws_nothing_and_fails_nowhere() -> None:
    broken = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><g mask="url(#gone)"/></svg>'
    assert shown(broken).min() == 255
