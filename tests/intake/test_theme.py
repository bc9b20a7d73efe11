"""Themes come in: strict, with the key of what is wrong, and whole or not at all."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from intake.hostile import Case, corpus
from presskit import resources
from presskit.intake.font import read_font
from presskit.intake.theme import read_theme
from presskit.intake.theme_library import find, library, state_of
from presskit.kit.ordering import order_of
from presskit.kit.theme import Theme
from presskit.messages import Problem, worded

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M2 2h20v20H2z" fill="#000"/></svg>'
HOUSE: dict[str, Any] = {
    "schema": 1,
    "name": "house",
    "version": 3,
    "licence": "All rights reserved",
    "type": {"text": "House Serif"},
    "faces": [{"family": "House Serif", "file": "fonts/House.ttf"}],
    "logos": [
        {
            "file": "logo.svg",
            "alt": {"nl": "Het Huis"},
            "clear_space": 0.5,
            "minimum": 20,
            "usage": {"nl": "Niet kantelen"},
        }
    ],
    "icons": {"icon-phone": {"file": "icons/phone.svg", "licence": "house"}},
}


def house(folder: Path, **changes: Any) -> Path:
    """A house's theme with a face, a logo and an icon; a change of None leaves a key out."""
    for name in ("fonts", "icons"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    shutil.copyfile(resources.path("fonts", "SourceSerif4-Regular.ttf"), folder / "fonts" / "House.ttf")
    (folder / "logo.svg").write_text(SVG)
    (folder / "icons" / "phone.svg").write_text(SVG)
    content = {key: value for key, value in (HOUSE | changes).items() if value is not None}
    (folder / "theme.json").write_text(json.dumps(content))
    return folder


def test_a_theme_brings_its_faces_logos_and_icons(tmp_path: Path) -> None:
    found = read_theme(house(tmp_path))
    (face,), (logo,), (icon,) = found.set.theme.faces, found.set.logos, found.set.icons
    assert (face.family, face.file, len(found.assets)) == ("House Serif", "House.ttf", 1)
    assert (logo.clear_space, logo.minimum) == (0.5, 20)
    assert (icon.name, icon.licence, "currentColor" in str(icon.svg)) == ("icon-phone", "house", True)
    assert found.fonts[0].lacks("aé漢") == "漢"


def test_a_theme_orders_the_parts_by_language(tmp_path: Path) -> None:
    theme = read_theme(house(tmp_path, order={"nl": ["about", "text"], "fr": ["text", "contact"]})).set.theme
    assert order_of(theme, "nl") == ("about", "text", "note", "contact", "downloads")
    assert order_of(theme, "fr")[:2] == ("text", "contact")


def test_the_file_alone_is_a_theme_too(tmp_path: Path) -> None:
    assert read_theme(house(tmp_path) / "theme.json").set.theme.version == 3


@pytest.mark.parametrize("name", ["classic", "modern", "bold"])
def test_the_themes_that_ship_can_be_read(name: str) -> None:
    found = read_theme(find(name))
    assert found.set.theme.name == name
    assert found.notes == ()
    assert (found.set.theme == Theme()) == (name == "classic")


def test_a_kit_is_told_when_the_shared_theme_moves_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = house(tmp_path / "house")
    monkeypatch.setenv("PRESSKIT_THEMES", str(tmp_path))
    theme = read_theme(folder).set.theme
    assert library()["house"] == folder
    assert state_of(theme)[0] == "same"
    house(folder, version=4)
    assert state_of(theme)[0] == "moved-on"
    house(folder, type={"text": "House Serif", "size": 10})
    assert state_of(theme)[0] == "changed"
    shutil.rmtree(folder)
    assert state_of(theme) == ("alone", None)


@pytest.mark.parametrize("case", corpus("font"), ids=lambda case: str(case.name))
def test_hostile_fonts(case: Case) -> None:
    expected = {"ok": "loads ", "empty": "not a font", "png": "not a font", "fstype_restricted": "may not be embedded"}
    try:
        said = f"loads {read_font(case.data, name=case.name).characters[:1]}"
    except Problem as problem:
        said = worded(problem, "en")
    allowed = [expected.get(case.name, "damaged font"), *(["loads "] if case.expect.startswith("loads") else [])]
    assert any(words in said for words in allowed)
