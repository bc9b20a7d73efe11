"""A rating's stars as they are drawn: whole, half and empty."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PIL import Image

import museum
from outside import poppler, verapdf, x4
from presskit.kit import edits
from presskit.kit.blocks import Rating
from presskit.kit.localised import localised
from presskit.kit.model import Kit
from presskit.kit.start import new_kit
from presskit.publish.pdf.export import ProfileName, write_pdf

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
GREEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="{} 0 24 24"><path d="M{} 0h24v24h-24z" fill="#00c000"/></svg>'
PALE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9h-9z" fill="#c0c0ff"/></svg>'


def kit(stars: float, language: str = "nl", *, out_of: int = 4) -> Kit:
    made = new_kit(language)
    rating = Rating(id="r", stars=stars, out_of=out_of)
    made = edits.with_article(made, replace(made.articles[0], headline=localised("X", language), body=(rating,)))
    made = edits.replace_icon(made, "icon-star-filled", GREEN.format(-12, -12))
    return edits.replace_icon(made, "icon-star-empty", PALE)


def written(folder: Path, made: Kit, to: ProfileName = "screen") -> Path:
    out = io.BytesIO()
    write_pdf(made, museum.assets().__getitem__, out, to=to, language=made.language, audience="public", now=NOW)
    path = folder / "stars.pdf"
    path.write_bytes(out.getvalue())
    return path


def row(path: Path, folder: Path) -> list[tuple[str, float]]:
    """Return what is seen from left to right on the row of stars: full or empty, and how wide in whole stars."""
    pages = [np.asarray(Image.open(page).convert("RGB")).astype(int) for page in poppler.render(path, folder, 288)]
    for page in pages:
        full = abs(page - (0, 192, 0)).max(axis=2) < 24
        pale = abs(page - (192, 192, 255)).max(axis=2) < 24
        lines = np.flatnonzero((full | pale).any(axis=1))
        if lines.size:
            y, height = round(lines.mean()), lines.size
            seen = np.where(full[y], 2, np.where(pale[y], 1, 0))
            runs = [(int(value), len(list(run))) for value, run in groupby(seen)]
            return [("full" if value == 2 else "empty", length / height) for value, length in runs if value]
    return []


@pytest.mark.outside
@pytest.mark.parametrize(
    ("stars", "language", "seen"),
    [
        (2, "nl", "full 1, full 1, empty 1, empty 1"),
        (2.5, "nl", "full 1, full 1, full 0.5, empty 0.5, empty 1"),
        (0.5, "nl", "full 0.5, empty 0.5, empty 1, empty 1, empty 1"),
        (3.5, "nl", "full 1, full 1, full 1, full 0.5, empty 0.5"),
        (3.8, "nl", "full 1, full 1, full 1, full 1"),
        (0, "nl", "empty 1, empty 1, empty 1, empty 1"),
        (2.5, "ar", "empty 1, empty 0.5, full 0.5, full 1, full 1"),
    ],
)
def test_stars_are_full_half_or_empty(tmp_path: Path, stars: float, language: str, seen: str) -> None:
    found = row(written(tmp_path, kit(stars, language)), tmp_path)
    wanted = [(name, float(width)) for name, width in (each.split(" ") for each in seen.split(", "))]
    assert [name for name, _ in found] == [name for name, _ in wanted]
    assert [width for _, width in found] == pytest.approx([width for _, width in wanted], abs=0.04)


@pytest.mark.outside
def test_half_stars_are_accessible_and_printable(tmp_path: Path) -> None:
    verdict = verapdf.validate(written(tmp_path, kit(2.5)), "ua1")
    assert verdict.passed, verdict.failures
    assert x4.check(written(tmp_path, kit(2.5), "print"), trim_mm=(210, 297)) == []
