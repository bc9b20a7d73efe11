"""`presskit export --to page`: which files it writes, and what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from presskit.cli import main
from presskit.kit.model import Embargo
from presskit.storage import create, open_kit
from presskit.storage.sample import create_sample


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    path = tmp_path / "getij.presskit"
    create_sample(path).close()
    return path


def export(kit: Path, *options: str) -> list[str]:
    out = kit.parent / "uit"
    out.mkdir(exist_ok=True)
    assert main(["export", str(kit), "--to", "page", "--out", str(out), *options]) == 0
    return sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())


def test_a_page_is_one_file(kit: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert export(kit) == ["opening-getijtoren.nl.html"]
    assert capfd.readouterr().out.endswith("opening-getijtoren.nl.html\n")
    html = (kit.parent / "uit" / "opening-getijtoren.nl.html").read_text("utf-8")
    assert 'src="data:image/jpeg;base64,' in html
    assert 'hreflang="en"' not in html, "nothing lies beside it"


def test_pages_of_all_languages_lead_to_each_other_and_share_their_pictures(kit: Path) -> None:
    names = export(kit, "--to", "snippet", "--language", "all", "--images", "files")
    pages = [name for name in names if name.endswith(".html")]
    assert pages == [
        "opening-getijtoren.en.html",
        "opening-getijtoren.en.snippet.html",
        "opening-getijtoren.nl.html",
        "opening-getijtoren.nl.snippet.html",
    ]
    pictures = {name for name in names if name.endswith(".jpg")}
    for name in ("opening-getijtoren.nl.html", "opening-getijtoren.en.html"):
        html = (kit.parent / "uit" / name).read_text("utf-8")
        assert set(re.findall(r'src="([^"]+)"', html)) <= pictures
        assert 'href="opening-getijtoren.nl.html" hreflang="nl"' in html


def test_an_embargo_stops_a_page(kit: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with open_kit(kit, write=True) as file:
        article = replace(file.kit.articles[0], release=Embargo(until="2090-01-01", zone="Europe/Amsterdam"))
        held, assets = replace(file.kit, articles=(article,)), [file.asset(i.sha256) for i in file.kit.images]
    embargoed = kit.with_name("embargo.presskit")
    create(embargoed, held, assets).close()
    (kit.parent / "uit").mkdir()
    assert main(["export", str(embargoed), "--to", "page", "--out", str(kit.parent / "uit")]) == 1
    assert "not exported" in capfd.readouterr().err
    assert list((kit.parent / "uit").iterdir()) == []
