"""The notice of a correction: on a ground that is seen in every theme, its emphasis and links kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pikepdf
import pytest
from msgspec.structs import replace
from PIL import Image

import museum
from outside import poppler
from presskit.kit import edits
from presskit.kit.model import Correction, Kit
from presskit.kit.text import Span
from publish.pdf.test_export import written
from publish.test_themes import NAMES, themed

WHAT = (
    Span("De vleugel kostte "),
    Span("veertig", emphasis=True),
    Span(" miljoen euro, zie "),
    Span("de begroting", link="https://museum.example/begroting"),
    Span("."),
)


def corrected(kit: Kit) -> Kit:
    notice = Correction(
        date="2026-11-22", what=museum.both(WHAT, "It cost more."), why=museum.both("Eerst stond er veertien.", "x")
    )
    return edits.with_article(kit, replace(kit.articles[0], correction=notice))


@pytest.mark.outside
@pytest.mark.parametrize("theme", NAMES)
def test_it_stands_in_a_box_that_is_seen(theme: str, tmp_path: Path) -> None:
    path = written(tmp_path, corrected(themed(theme)))
    said = " ".join(poppler.words(path))
    assert "Correctie, 22 november 2026. De vleugel kostte veertig miljoen euro, zie de begroting. Eerst stond" in said
    first = next(word for word in poppler.boxes(path) if word.text == "Correctie,")
    with Image.open(poppler.render(path, tmp_path)[0]) as drawn:
        pixels = np.asarray(drawn.convert("RGB")).astype(int)
    x, y = round(first.left), pixels.shape[0] - round((first.bottom + first.top) / 2)
    inside, outside = pixels[y, x - 4], pixels[y, x - 16]
    assert abs(inside - outside).max() > 6


def test_its_links_can_be_followed(tmp_path: Path) -> None:
    with pikepdf.open(written(tmp_path, corrected(museum.kit()))) as pdf:
        found = {str(each.A.URI) for each in pdf.pages[0].Annots if "/A" in each}
    assert "https://museum.example/begroting" in found
