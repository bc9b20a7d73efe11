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


def refused(path: Path) -> str:
    with pytest.raises(Problem) as caught:
        read_theme(path)
    said = worded(caught.value, "en")
    assert "\n" not in said
    return said


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


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"schema": 2}, "newer than 1"),
        ({"type": {"size": 99}}, "type.size: Expected float <= 16"),
        ({"type": {"size": float("nan")}}, "type.size: nan"),
        ({"type": {"size": 1e308}}, "type.size"),
        ({"type": {"size": "big"}}, "type.size: Expected float, got str"),
        ({"type": {"size": 9, "leading": 30}}, "type.leading"),
        ({"page": {"columns": 12}}, "page.columns: Expected int <= 4"),
        ({"colours": {"ink": {"cmyk": [0, 0, 0, 100], "srgb": "red;}</style>"}}}, "colours.ink.srgb: #rrggbb"),
        ({"colours": {"ikn": {}}}, "colours.ikn: there is no such key; the keys here are ink, soft"),
        ({"version": None}, "version"),
        (
            {
                "colours": {
                    "ink": {"cmyk": [0, 0, 0, 9], "srgb": "#fff", "spot": "Rood"},
                    "rule": {"cmyk": [0, 0, 0, 8], "srgb": "#fff", "spot": "Rood"},
                }
            },
            "colours.rule.spot: Rood has other inks at colours.ink",
        ),
        ({"order": {"nl": ["contact"]}}, "order.nl: name text, and each part once"),
        ({"order": {"nl": ["text", "text"]}}, "order.nl: name text, and each part once"),
        ({"order": {"nl": ["text", "adverts"]}}, "order[...][1]: Invalid enum value 'adverts'"),
        ({"faces": [{"family": "House", "file": "../../etc/passwd"}]}, "faces[0].file: ../../etc/passwd lies outside"),
        ({"logos": [{"file": "/etc/passwd"}]}, "logos[0].file: /etc/passwd lies outside"),
        ({"logos": [{"file": "C:\\secret.svg"}]}, "lies outside"),
        (
            {"icons": {"icon-phone": {"file": "icons/gone.svg"}}},
            "half copied: icons.icon-phone.file names icons/gone.svg",
        ),
        ({"logos": [{"file": "logo.svg", "sha256": "0" * 64}]}, "half copied: logo.svg is not the file"),
    ],
)
def test_what_is_wrong_is_named_by_its_key(tmp_path: Path, changes: dict[str, Any], said: str) -> None:
    assert said in refused(house(tmp_path, **changes))


def test_a_theme_cut_short_says_where(tmp_path: Path) -> None:
    at = house(tmp_path) / "theme.json"
    at.write_text(json.dumps(HOUSE, indent=1)[:200])
    assert "line 14: not JSON, or cut short" in refused(tmp_path)
    at.write_bytes(b'{"schema": 1, "name": "\xff"}')
    assert "UTF-8" in refused(tmp_path)
    at.write_text("[" * 100_000)
    assert "theme.json" in refused(at)
    at.write_text('{"schema": 1, "name": "x", "version": ' + "9" * 10_000 + "}")
    assert "version: inf" in refused(tmp_path)


def test_a_link_does_not_lead_out_of_the_theme(tmp_path: Path) -> None:
    folder = house(tmp_path / "theme")
    (tmp_path / "secret.svg").write_text(SVG)
    (folder / "logo.svg").unlink()
    (folder / "logo.svg").symlink_to(tmp_path / "secret.svg")
    assert "lies outside" in refused(folder)


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


@pytest.mark.parametrize("case", corpus("theme"), ids=lambda case: str(case.name))
def test_hostile_themes_name_the_key(tmp_path: Path, case: Case) -> None:
    at = tmp_path / "theme.json"
    at.write_bytes(case.data)
    said = refused(tmp_path)
    assert any(f" {key}: " in said for key in ("font_size", "fnot_size", "color", "font", "logo", "__class__"))
    assert "the keys here are" in said


@pytest.mark.parametrize("case", corpus("font"), ids=lambda case: str(case.name))
def test_hostile_fonts(case: Case) -> None:
    expected = {"ok": "loads ", "empty": "not a font", "png": "not a font", "fstype_restricted": "may not be embedded"}
    try:
        said = f"loads {read_font(case.data, name=case.name).characters[:1]}"
    except Problem as problem:
        said = worded(problem, "en")
    allowed = [expected.get(case.name, "damaged font"), *(["loads "] if case.expect.startswith("loads") else [])]
    assert any(words in said for words in allowed)
