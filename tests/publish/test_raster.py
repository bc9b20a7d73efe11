"""Pages as pixels: the same from every thread, however many draw at once, and nothing is left open."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from presskit.publish.raster import Pages, Pixels


def pdf(pages: int = 3) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(120, 80))
    for number in range(pages):
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(10, 10, 20 + 10 * number, 30, stroke=0, fill=1)
        for line in range(6):
            canvas.drawString(10, 10 + 10 * line, "the tower measures the tide" * 2)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_a_page_is_drawn_from_the_top_with_its_size() -> None:
    with Pages(pdf(1)) as pages:
        assert len(pages) == 1
        assert pages.size(0) == (120, 80)
        drawn = pages.draw(0, 2.0)
        clear = pages.draw(0, 1.0, transparent=True)
    assert (drawn.width, drawn.height) == (240, 160)
    assert pixel(drawn, 2, 2)[:3] == (255, 255, 255)
    assert pixel(clear, 1, 1) == (255, 255, 255, 0)
    reds = [pixel(clear, x, y) for x in range(clear.width) for y in range(clear.height)]
    assert (255, 0, 0, 255) in reds  # R first; the other way round on white:
    assert (0, 0, 255) in [pixel(drawn, x, y)[:3] for x in range(drawn.width) for y in range(drawn.height)]


def pixel(drawn: Pixels, x: int, y: int) -> tuple[int, ...]:
    start = y * drawn.stride + 4 * x
    return tuple(drawn.data[start : start + 4])


def test_many_threads_draw_the_same_at_once() -> None:
    data = pdf()

    def all_pages(_: int) -> list[bytes]:
        with Pages(data) as pages:
            return [pages.draw(number, 1.5).data for number in range(len(pages))]

    with ThreadPoolExecutor(8) as threads:
        seen = list(threads.map(all_pages, range(120)))
    assert all(a == b for a, b in pairwise(seen))


def test_what_is_no_pdf_is_refused_and_closing_twice_does_no_harm() -> None:
    with pytest.raises(Exception, match="Failed to load document"):
        Pages(b"nothing")
    pages = Pages(pdf(1))
    pages.close()
    pages.close()


def test_nothing_else_calls_pdfium() -> None:
    source = Path(__file__).resolve().parents[2] / "src" / "presskit"
    users = {path.name for path in source.rglob("*.py") if "import pypdfium2" in path.read_text(encoding="utf-8")}
    assert users == {"raster.py"}
