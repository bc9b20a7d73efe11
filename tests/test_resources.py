"""The resources are found, and are what their users expect."""

from __future__ import annotations

from pathlib import Path

import pytest

from presskit import resources

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def fresh() -> None:
    resources.folder.cache_clear()


def test_a_checkout_has_them_at_its_top() -> None:
    assert resources.folder() == ROOT / "resources"
    assert resources.path("icc", "sRGB2014.icc").is_file()


def test_a_wheel_has_them_beside_the_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "presskit" / "_resources" / "icons").mkdir(parents=True)
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "presskit" / "resources.py"))
    assert resources.folder() == tmp_path / "presskit" / "_resources"
    resources.folder.cache_clear()


def test_a_broken_installation_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "presskit").mkdir()
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "presskit" / "resources.py"))
    with pytest.raises(FileNotFoundError, match="install the program again"):
        resources.folder()


def test_every_font_profile_and_icon_has_its_licence_beside_it() -> None:
    for name in ("fonts", "icc", "icons"):
        folder = resources.path(name)
        texts = [path for path in folder.iterdir() if "LICENSE" in path.name or path.suffix == ".txt"]
        assert texts, f"{name} has no licence text"
        assert all(len(path.read_text(encoding="utf-8", errors="replace")) > 300 for path in texts)
