"""A kit's theme saved as a shared one: whole, to be read again, and updated without a moment in which it is half."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from intake.test_theme import SVG, house
from presskit import files
from presskit.intake.svg import as_icon
from presskit.intake.theme import read_theme
from presskit.intake.theme_saving import folder_name, plan, save
from presskit.kit import edits
from presskit.kit.localised import localised
from presskit.kit.model import Kit, Logo
from presskit.kit.ordering import with_order
from presskit.kit.start import new_kit
from presskit.kit.theming import ThemeSet, differences, with_theme
from presskit.messages import Problem, worded
from presskit.storage.sample import sample_kit


@pytest.fixture
def source(tmp_path: Path) -> tuple[Kit, Any]:
    """A kit with a house's theme, and what gives its assets."""
    found = read_theme(house(tmp_path / "source"))
    held = dict(zip([face.sha256 for face in found.set.theme.faces], found.assets, strict=True))
    return with_theme(new_kit("nl"), found.set), held.__getitem__


def refused(kit: Kit, assets: Any, folder: Path, name: str = "") -> str:
    with pytest.raises(Problem) as caught:
        save(plan(kit, assets, folder, name), folder)
    said = worded(caught.value, "en")
    assert "\n" not in said
    return said


def test_all_that_a_theme_brings_comes_out_again(tmp_path: Path, source: tuple[Kit, Any]) -> None:
    kit, assets = source
    theme = with_order(kit.theme, "nl", ("about", "text", "note", "contact", "downloads"))
    kit = replace(kit, theme=theme)
    found = save(plan(kit, assets, tmp_path / "huis", "Het Huis"), tmp_path / "huis")
    assert (found.set.theme.name, found.set.theme.version) == ("Het Huis", 1)
    again = with_theme(kit, found.set)
    assert replace(again, theme=kit.theme) == kit  # logos and icons as they were
    faces = [(face.family, face.style, face.sha256) for face in again.theme.faces]
    assert faces == [(face.family, face.style, face.sha256) for face in theme.faces]
    plain = {"name": "x", "version": 1, "faces": ()}
    assert replace(again.theme, **plain) == replace(theme, **plain)
    written = json.loads((tmp_path / "huis" / "theme.json").read_text())
    assert all(len(each["sha256"]) == 64 for each in (*written["faces"], *written["logos"], *written["icons"].values()))


def test_a_theme_that_is_there_gets_the_next_version_and_keeps_its_licence(
    tmp_path: Path, source: tuple[Kit, Any]
) -> None:
    kit, assets = source
    folder = house(tmp_path / "shared", version=7)
    kit = replace(kit, theme=replace(kit.theme, page=replace(kit.theme.page, columns=3)))
    planned = plan(kit, assets, folder)
    assert (planned.theme.name, planned.theme.version, planned.before) == ("house", 8, 7)
    assert planned.changed == ("version", "page.columns", "faces", "logos", "icons.icon-phone")  # it had no SHA-256
    found = save(planned, folder)
    assert (found.set.theme.version, found.set.licence) == (8, "All rights reserved")
    assert plan(replace(kit, theme=found.set.theme), assets, folder).changed == ("version",)


def test_what_is_no_longer_named_goes_and_other_files_stay(tmp_path: Path, source: tuple[Kit, Any]) -> None:
    kit, assets = source
    folder = tmp_path / "huis"
    save(plan(kit, assets, folder), folder)
    (folder / "leesmij.txt").write_text("van ons")
    save(plan(replace(kit, theme=replace(kit.theme, faces=())), assets, folder), folder)
    assert sorted(p.name for p in folder.rglob("*") if p.is_file()) == [
        "icon-phone.svg", "leesmij.txt", "logo-1.svg", "theme.json",
    ]  # fmt: skip


def test_who_reads_it_in_the_middle_reads_the_old_one_whole(
    tmp_path: Path, source: tuple[Kit, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    kit, assets = source
    folder = tmp_path / "huis"
    save(plan(kit, assets, folder), folder)
    before = read_theme(folder)
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>'
    logo = replace(kit.organisation.logos[0], svg=drawing)
    other = replace(kit, organisation=replace(kit.organisation, logos=(logo,)))
    seen: list[int] = []
    write = files.write

    def watched(target: Path, content: Any) -> None:
        found = read_theme(folder)
        assert found.set == before.set
        seen.append(found.set.theme.version)
        write(target, content)

    monkeypatch.setattr(files, "write", watched)
    found = save(plan(other, assets, folder), folder)
    assert len(seen) == 2  # the new drawing, and theme.json
    assert "M1 1" in found.set.logos[0].svg


def test_where_it_cannot_be_saved_says_why(tmp_path: Path, source: tuple[Kit, Any]) -> None:
    kit, assets = source
    (tmp_path / "used").mkdir()
    (tmp_path / "used" / "x.txt").write_text("x")
    assert "there are other files in this folder" in refused(kit, assets, tmp_path / "used")
    assert "is the folder of the theme house, not of other" in refused(kit, assets, house(tmp_path / "a"), "other")
    assert "1 to 80 characters" in refused(kit, assets, tmp_path / "new", "x" * 81)
    broken = house(tmp_path / "broken")
    (broken / "theme.json").write_text("{")
    assert "not JSON, or cut short" in refused(kit, assets, broken)


def test_a_hostile_theme_leads_no_write_and_no_removal_out_of_its_folder(
    tmp_path: Path, source: tuple[Kit, Any]
) -> None:
    kit, assets = source
    precious = tmp_path / "precious.ttf"
    precious.write_bytes(b"mine")
    face = {"family": "House Serif", "file": str(precious)}
    folder = house(tmp_path / "bad", faces=[face, face | {"style": "bold", "file": "../precious.ttf"}])
    save(plan(kit, assets, folder), folder)
    assert precious.read_bytes() == b"mine"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    linked = house(tmp_path / "linked", logos=[], icons={}, faces=[])
    (linked / "logos").symlink_to(elsewhere)
    assert "other files" in refused(kit, assets, linked)
    assert list(elsewhere.iterdir()) == []


def test_a_logo_that_is_a_picture_is_named_and_stays_out(tmp_path: Path, source: tuple[Kit, Any]) -> None:
    kit, assets = source
    photo = Logo(image="i", alt=localised("Beeldmerk", "nl"))
    kit = replace(kit, organisation=replace(kit.organisation, logos=(photo, *kit.organisation.logos)))
    planned = plan(kit, assets, tmp_path / "huis")
    assert planned.left_out == ("Beeldmerk",)
    assert len(save(planned, tmp_path / "huis").set.logos) == 1


def test_taking_a_theme_that_says_the_same_of_the_logos_and_icons_changes_neither(tmp_path: Path) -> None:
    """The words of a kit's logo know what they were translated from, and its drawings where they are from: no theme
    does, and yet nothing is another."""
    drawing = as_icon(SVG.encode(), name="phone.svg").svg
    kit = edits.replace_icon(sample_kit()[0], "icon-phone", drawing, source="", licence="MIT")
    (logo,) = kit.organisation.logos
    assert logo.alt[1].source
    planned = plan(kit, lambda _: b"", tmp_path / "tower", "tower")
    found = save(planned, tmp_path / "tower")
    after = with_theme(kit, found.set)
    assert differences(kit, after) == ("name",)
    assert after.organisation is kit.organisation
    assert after.icons is kit.icons
    redder = replace(found.set, logos=(replace(found.set.logos[0], minimum=30.0),))
    assert differences(kit, with_theme(kit, redder)) == ("name", "logos")


def test_a_logo_that_is_a_picture_stays_where_a_theme_has_none_for_its_ground(source: tuple[Kit, Any]) -> None:
    kit, _ = source
    (drawn,) = kit.organisation.logos
    dark, light = Logo(name="dark", image="i", ground="dark"), Logo(name="light", image="i")
    held = replace(kit, organisation=replace(kit.organisation, logos=(light, dark)))
    after = with_theme(held, ThemeSet(theme=kit.theme, logos=(drawn,)))
    assert after.organisation.logos == (drawn, dark)


def test_names_of_folders() -> None:
    assert [folder_name(name) for name in ("Het Huis", "../x", "  ", "a/b", "Ré 2")] == [
        "Het-Huis",
        "x",
        "theme",
        "a-b",
        "Ré-2",
    ]
