"""Downloads in a PDF: what they are and where, to click on the screen and to type over from paper."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace

import museum
from museum import both
from outside import poppler, verapdf
from presskit.kit.model import Download, Kit
from presskit.publish.pdf.export import ProfileName, write_pdf

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def kit() -> Kit:
    folder = Download(
        id="d1",
        title=both("Alle beelden in hoge resolutie", "All pictures"),
        url="https://museum.example/beelden.zip",
        media_type="application/zip",
        size=48_300_000,
    )
    plan = Download(id="d2", title=both("Plattegrond", "Floor plan"), file="plan.pdf", sha256="ab" * 32, size=120_000)
    long = replace(folder, id="d3", title=both("Een heel lange titel " * 9, "Long"), url=f"{folder.url}?{'a' * 90}")
    return replace(museum.kit(), downloads=(folder, plan, long))


def written(folder: Path, to: ProfileName) -> Path:
    out = io.BytesIO()
    write_pdf(kit(), museum.assets().__getitem__, out, to=to, language="nl", audience="public", now=NOW)
    path = folder / f"{to}.pdf"
    path.write_bytes(out.getvalue())
    return path


@pytest.mark.outside
@pytest.mark.parametrize("to", ["screen", "print"])
def test_title_type_size_and_address_can_be_read(to: ProfileName, tmp_path: Path) -> None:
    said = " ".join(poppler.words(written(tmp_path, to)))
    at = said.index("Downloads Alle beelden in hoge resolutie ZIP, 48,3 MB · museum.example/beelden.zip")
    assert said.index("Plattegrond PDF, 120 kB · plan.pdf") > at
    assert said.index("Over Museum aan de Kade") > at


@pytest.mark.outside
def test_on_the_screen_it_stays_accessible_and_leads_there(tmp_path: Path) -> None:
    path = written(tmp_path, "screen")
    for flavour in ("ua1", "2a"):
        verdict = verapdf.validate(path, flavour)
        assert verdict.passed, verdict.failures
    with pikepdf.open(path) as pdf:
        links = [str(a.A.URI) for page in pdf.pages for a in page.get("/Annots", []) if "/A" in a]
    assert "https://museum.example/beelden.zip" in links
    assert not any("plan.pdf" in link for link in links)
