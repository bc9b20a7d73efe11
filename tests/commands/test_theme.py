"""`presskit theme`: shown, given and checked, for many kits."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands.calls import Run, sample
from intake.palettes import ase
from intake.test_theme import house
from presskit.kit.model import Organisation
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


def test_a_check_of_a_theme_returns_one_for_an_error_and_nought_for_warnings(
    run: Run, kit: Path, tmp_path: Path
) -> None:
    pale = house(tmp_path / "pale", colours={"accent": {"cmyk": [0, 0, 60, 0], "srgb": "#ffee66"}})
    narrow = house(tmp_path / "narrow", page={"inside": 120, "outside": 120}, type={"text": "Gone"})
    for kits, before, named in (((), "", "house 3"), ((kit,), f"{kit}: ", str(kit))):
        told = run("theme", *kits, "check", pale)
        said = [line for line in told.lines if not line.startswith("icons/")]  # notes of how the theme was read
        assert told.code == 0
        assert said[0].startswith(f"{before}warning: accent on paper: contrast 1.1 to 1, too little to read")
        assert said[-1].startswith(f"{named}: errors: 0, warnings: ")
        told = run("theme", *kits, "check", narrow)
        said = [line for line in told.lines if line.startswith(f"{before}error: ")]
        assert told.code == 1
        assert "Gone" in said[0]
        assert "leaves no room between its margins" in said[1]
    assert run("theme", kit, "check", "modern").code == 0
    assert "warnings only" in " ".join(run("theme", "--help").out.split())


def test_a_theme_that_cannot_be_used_changes_no_kit(run: Run, kit: Path, tmp_path: Path) -> None:
    before = kit.read_bytes()
    newer = house(tmp_path / "newer", schema=9)
    for name, said in ((newer, "newer than 1"), ("gone", "there is no theme named gone"), ("a/b", "no theme here")):
        told = run("theme", kit, "apply", name)
        assert (told.code, len(told.lines)) == (1, 1)
        assert said in told.err
    assert kit.read_bytes() == before


def test_a_kits_theme_is_saved_for_other_kits_and_raised_only_when_that_is_said(
    run: Run, kit: Path, tmp_path: Path
) -> None:
    folder, other = tmp_path / "shared" / "huis", tmp_path / "b.presskit"
    create(other, sample(slug="twee")).close()
    run("theme", kit, "apply", house(tmp_path / "house"))
    assert "huis 1 would be saved" in run("theme", kit, "save", folder, "--dry-run").err
    assert not folder.exists()
    assert "huis 1 is saved" in run("theme", kit, "save", folder).err
    assert run("theme", other, "apply", folder).code == 0
    with open_kit(kit) as one, open_kit(other) as two:
        assert one.kit.theme == two.kit.theme
        assert (one.kit.theme.name, one.kit.theme.version) == ("huis", 1)
        assert two.asset(two.kit.theme.faces[0].sha256)
    run("theme", other, "palette", palette(tmp_path), "accent=Sky")
    told = run("theme", other, "save", folder)
    assert (told.code, len(told.lines)) == (1, 1)
    assert "huis, version 1, is there already; --update makes it version 2 (version, colours.accent)" in told.err
    assert "huis 2 is saved" in run("theme", other, "save", folder, "--update").err
    told = run("theme", kit, "apply", folder, "--dry-run")
    assert f"{kit}: the theme would be huis 2; changed: version, colours.accent" in told.err


def palette(folder: Path) -> Path:
    at = folder / "house.ase"
    at.write_bytes(ase())
    return at


def test_a_palette_is_listed_and_gives_its_colours(run: Run, kit: Path, tmp_path: Path) -> None:
    at = palette(tmp_path)
    listed = run("theme", "palette", at).out.splitlines()
    assert listed[0].split("\t") == ["1", "House red", "CMYK 0 90 80 5", listed[0].split("\t")[3], "House red", "House"]
    told = run("theme", kit, "palette", at, "accent=house red", "tint=3", "--dry-run")
    assert told.err.strip() == f"{kit}: would change: colours.accent, colours.tint"
    assert run("theme", kit, "palette", at, "accent=house red", "tint=3").code == 0
    with open_kit(kit) as file:
        colours = file.kit.theme.colours
        assert (colours.accent.cmyk, colours.accent.spot) == ((0, 90, 80, 5), "House red")
    other = tmp_path / "other.ase"
    other.write_bytes(ase([("House red", "CMYK", (0, 1, 1, 0), 1)]))
    told = run("theme", kit, "palette", other, "rule=1")
    assert (told.code, len(told.lines)) == (1, 1)
    assert "the spot ink House red would have two colours, rule and accent" in told.err
    assert "has these colours already" in run("theme", kit, "palette", at, "accent=1").err


def test_a_palette_that_cannot_be_used_changes_nothing(run: Run, kit: Path, tmp_path: Path) -> None:
    at, before = palette(tmp_path), kit.read_bytes()
    (tmp_path / "bad.ase").write_bytes(ase()[:50])
    for words, code, said in (
        ((kit, "palette", at), 2, "say which colour each role takes"),
        (("palette", at, "accent=Sky"), 2, "name the kits"),
        ((kit, "palette", at, "acent=Sky"), 2, "the roles are ink, soft, rule, accent, tint, paper"),
        ((kit, "palette", at, "accent=Blue"), 1, "there is no colour Blue"),
        ((kit, "palette", at, "accent=9"), 1, "there is no colour 9"),
        ((kit, "palette", tmp_path / "bad.ase", "accent=1"), 1, "cut short at colour 1"),
        ((kit, "palette", tmp_path / "gone.ase", "accent=1"), 1, "there is no such file"),
    ):
        told = run("theme", *words)
        assert (told.code, len(told.lines)) == (code, 1), told.err
        assert said in told.err
    assert kit.read_bytes() == before


def test_the_logos_of_kits_are_written_into_a_folder(run: Run, kit: Path, tmp_path: Path) -> None:
    told = run("theme", kit, "logos", tmp_path / "logos")
    assert (told.code, told.lines) == (
        1,
        [f"{kit}: the organisation has no logo; add one to its details, or take a theme that has"],
    )
    assert run("theme", kit, "apply", house(tmp_path / "house")).code == 0
    told = run("theme", kit, "logos", tmp_path / "logos")
    assert told.lines == [f"{kit}: 5 files of its logos in {tmp_path / 'logos'}"]
    assert sorted(path.name for path in (tmp_path / "logos").iterdir()) == [
        "logos.txt", "museum-logo-600.png", "museum-logo.pdf", "museum-logo.png", "museum-logo.svg",
    ]  # fmt: skip
    assert "Niet kantelen" in (tmp_path / "logos" / "logos.txt").read_text("utf-8")
    other = tmp_path / "b.presskit"
    create(other, sample(slug="twee", organisation=model_of(kit))).close()
    assert run("theme", kit, other, "logos", tmp_path / "both").code == 0
    assert {path.name for path in (tmp_path / "both").iterdir()} == {"nieuwe-zaal", "twee"}


def model_of(path: Path) -> Organisation:
    with open_kit(path) as file:
        return file.kit.organisation


def test_wrong_calls(run: Run, kit: Path) -> None:
    assert run("theme", kit).code == 2
    assert run("theme", kit, "apply").code == 2
    assert run("theme", "show").code == 2
    assert run("theme", kit, kit, "save", "x").code == 2
