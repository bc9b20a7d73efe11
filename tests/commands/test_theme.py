"""`presskit theme`: shown, given and checked, for many kits."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands.calls import Run, sample
from intake.test_theme import house
from presskit.storage import create, open_kit


def test_a_theme_restyles_many_kits_and_no_text(run: Run, kit: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.presskit"
    create(other, sample(slug="twee")).close()
    before = kit.read_bytes()
    told = run("theme", kit, other, "apply", "bold", "--dry-run")
    assert told.code == 0
    assert f"{kit}: the theme would be bold 1; changed: name, colours.ink" in told.err
    assert kit.read_bytes() == before
    assert run("theme", kit, other, "apply", "bold").code == 0
    for path in (kit, other):
        with open_kit(path) as file:
            assert file.kit.theme.name == "bold"
            assert file.kit.articles == sample().articles
    assert "has the theme bold 1 already" in run("theme", kit, "apply", "bold").err


def test_a_kit_carries_what_it_used(run: Run, kit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = house(tmp_path / "themes" / "house")
    monkeypatch.setenv("PRESSKIT_THEMES", str(tmp_path / "themes"))
    assert run("theme", kit, "apply", "house").code == 0
    with open_kit(kit) as file:
        (face,) = file.kit.theme.faces
        assert file.asset(face.sha256) == (folder / "fonts" / "House.ttf").read_bytes()
        assert file.kit.organisation.logos[0].clear_space == 0.5
    assert run("theme", kit, "show").out.startswith("house\t3\tas the shared theme is\n")
    house(folder, version=4)
    assert "the shared theme has moved on to version 4" in run("theme", kit, "show").out
    (folder / "theme.json").unlink()
    assert "the shared theme is not here" in run("theme", kit, "show").out


def test_a_theme_is_checked_alone_and_against_kits(run: Run, kit: Path, tmp_path: Path) -> None:
    assert run("theme", "check", "modern").lines == ["modern 1: the theme is sound"]
    assert run("theme", kit, "check", "modern").lines == [f"{kit}: modern 1 fits"]
    pale = house(tmp_path / "pale", colours={"accent": {"cmyk": [0, 0, 60, 0], "srgb": "#ffee66"}})
    told = run("theme", "check", pale)
    assert told.code == 1
    assert "accent on paper: contrast 1.2 to 1" in told.err


def test_a_theme_that_cannot_be_used_changes_no_kit(run: Run, kit: Path, tmp_path: Path) -> None:
    before = kit.read_bytes()
    newer = house(tmp_path / "newer", schema=9)
    for name, said in ((newer, "newer than 1"), ("gone", "there is no theme named gone"), ("a/b", "no theme here")):
        told = run("theme", kit, "apply", name)
        assert (told.code, len(told.lines)) == (1, 1)
        assert said in told.err
    assert kit.read_bytes() == before


def test_wrong_calls(run: Run, kit: Path) -> None:
    assert run("theme", kit).code == 2
    assert run("theme", kit, "apply").code == 2
    assert run("theme", "show").code == 2
