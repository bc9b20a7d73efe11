"""Golden pictures: the pages of the sample as they were looked at, small and without colour.

After a change that is meant, draw them anew: PRESSKIT_WRITE_GOLDEN=1 pytest tests/publish/pdf/test_golden.py
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from msgspec.structs import replace
from PIL import Image, ImageFilter

from outside import poppler
from presskit.intake.theme import read_theme
from presskit.intake.theme_library import find
from presskit.kit.model import Embargo, Kit
from presskit.kit.theming import with_theme
from presskit.publish.pdf.export import write_pdf
from publish.html import rich
from publish.html.test_golden import sample

GOLDEN = Path(__file__).parent / "golden"
PPI = 24
GREYS = 16
MOST_CHANGED = 0.003
"""Share of a page that may differ: what another drawing of the same edges makes of it."""


def exported(kit: Kit, pictures: dict[str, bytes], language: str) -> bytes:
    out = io.BytesIO()
    write_pdf(kit, pictures.__getitem__, out, to="screen", language=language, audience="public", now=rich.NOW)
    return out.getvalue()


def drawn(data: bytes) -> Iterator[Image.Image]:
    with pypdfium2.PdfDocument(data) as document:  # type: ignore[no-untyped-call]
        for page in document:
            yield page.render(scale=PPI / 72).to_pil().convert("L")


def sheet(pages: Iterator[Image.Image]) -> Image.Image:
    """Return the pages side by side, in few greys."""
    all_pages = list(pages)
    made = Image.new("L", (sum(page.width for page in all_pages), max(page.height for page in all_pages)), 255)
    left = 0
    for page in all_pages:
        made.paste(page, (left, 0))
        left += page.width
    return made.point(lambda value: round(value / 255 * (GREYS - 1)) * 255 // (GREYS - 1))


def changed(one: Image.Image, other: Image.Image) -> float:
    """Return the share of pixels that differ by more than edges do when they are drawn otherwise."""
    if one.size != other.size:
        return 1.0
    soft = [np.asarray(image.filter(ImageFilter.GaussianBlur(2))).astype(int) for image in (one, other)]
    return float((abs(soft[0] - soft[1]) > 30).mean())


def golden(name: str) -> Image.Image:
    with Image.open(GOLDEN / f"{name}.png") as kept:
        return kept.convert("L")


def looked_at(found: Image.Image, name: str) -> bool:
    """Tell whether pages are as they were looked at; with the environment's word, keep them."""
    if os.environ.get("PRESSKIT_WRITE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        found.quantize(GREYS).save(GOLDEN / f"{name}.png", optimize=True)
    return changed(found, golden(name)) < MOST_CHANGED


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_pages_look_as_they_did(language: str) -> None:
    assert looked_at(sheet(drawn(exported(*sample(), language))), f"sample.{language}")


@pytest.mark.parametrize("theme", ["modern", "bold"])
def test_pages_under_embargo_look_as_they_did(theme: str) -> None:
    kit, pictures = sample()
    kit = with_theme(kit, read_theme(find(theme)).set)
    held = Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam")
    kit = replace(kit, articles=(replace(kit.articles[0], release=held), *kit.articles[1:]))
    out = io.BytesIO()
    write_pdf(kit, pictures.__getitem__, out, to="screen", language="nl", audience="press", now=rich.NOW)
    assert looked_at(sheet(drawn(out.getvalue())), f"embargo.{theme}")


@pytest.mark.outside
def test_another_drawing_of_the_edges_is_no_change(tmp_path: Path) -> None:
    path = tmp_path / "sample.pdf"
    path.write_bytes(exported(*sample(), "nl"))
    pages = [Image.open(page).convert("L") for page in poppler.render(path, tmp_path, PPI)]
    assert changed(sheet(iter(pages)), golden("sample.nl")) < MOST_CHANGED


def test_a_moved_line_is_one() -> None:
    kit, pictures = sample()
    theme = kit.theme
    wider = replace(theme, page=replace(theme.page, inside=theme.page.inside + 1.5))
    larger = replace(theme, type=replace(theme.type, leading=theme.type.leading + 0.2))
    for other in (wider, larger):
        found = sheet(drawn(exported(replace(kit, theme=other), pictures, "nl")))
        assert changed(found, golden("sample.nl")) > MOST_CHANGED
