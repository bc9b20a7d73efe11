"""`presskit icons`: listed, replaced and restored."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from commands.calls import SQUARE, Run, sample, with_article
from presskit.kit import blocks, model
from presskit.kit.icons import icon_named
from presskit.storage import create, open_kit


def test_icons_are_listed_with_their_uses(run: Run, kit: Path) -> None:
    told = run("icons", kit, "list")
    assert told.code == 0
    assert len(told.out.splitlines()) == 22
    assert "icon-arrow-right\tstandard\tused 1 ×\t\tMIT" in told.out.splitlines()
    first = run("icons", kit, "uses", "icon-arrow-right").out.splitlines()[0]
    assert first == "call-to-action\tc\tcall to action 1 (“Kom kijken”)\tPDF, HTML"
    assert "contact k" not in run("icons", kit, "uses", "icon-phone").out
    assert run("icons", kit, "uses", "icon-phone").out.startswith("contact\tk\tcontact Pers")
    assert "is not used" in run("icons", kit, "uses", "icon-star").err


def test_an_icon_is_replaced_and_restored_in_many_kits(run: Run, kit: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.presskit"
    create(other, sample(slug="twee")).close()
    drawing = tmp_path / "teken.svg"
    drawing.write_bytes(SQUARE)
    told = run("icons", kit, other, "replace", "icon-arrow-right", drawing)
    assert told.code == 0
    assert len([line for line in told.lines if "another drawing; used 1 ×" in line]) == 2
    for path in (kit, other):
        with open_kit(path) as file:
            icon = next(icon for icon in file.kit.icons if icon.name == "icon-arrow-right")
            assert icon.svg is not None
            assert "currentColor" in icon.svg
    assert "icon-arrow-right\town drawing\tused 1 ×" in run("icons", kit, "list").out
    assert run("icons", kit, other, "restore", "icon-arrow-right").code == 0
    with open_kit(kit) as file:
        assert next(icon for icon in file.kit.icons if icon.name == "icon-arrow-right").svg is None


@pytest.mark.parametrize(
    "content", [b"", b"<svg", b"\x89PNG\r\n\x1a\n", b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>']
)
def test_a_drawing_that_is_none_changes_no_kit(run: Run, kit: Path, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "teken.svg").write_bytes(content)
    before = kit.read_bytes()
    told = run("icons", kit, "replace", "icon-mail", tmp_path / "teken.svg")
    assert told.code == 1
    assert len(told.lines) == 1
    assert "teken.svg" in told.err
    assert kit.read_bytes() == before


def test_icons_that_are_not_there(run: Run, kit: Path, tmp_path: Path) -> None:
    (tmp_path / "teken.svg").write_bytes(SQUARE)
    for arguments in (["uses", "raket"], ["restore", "raket"], ["replace", "raket", tmp_path / "teken.svg"]):
        told = run("icons", kit, *arguments)
        assert told.code == 1
        assert len(told.lines) == 1
        assert "the kit has no icon raket" in told.err


def test_an_icon_of_its_own_has_nothing_to_go_back_to(run: Run, path: Path) -> None:
    create(path, sample(icons=(model.Icon(name="raket", svg="<svg/>"),))).close()
    told = run("icons", path, "restore", "raket")
    assert (told.code, told.lines) == (1, [f"{path}: there is no standard drawing of raket to go back to"])


def test_an_icon_is_added_and_renamed_and_its_uses_follow(run: Run, path: Path, tmp_path: Path) -> None:
    create(path, with_article(sample(), body=(blocks.CallToAction(id="c", icon="raket"),))).close()
    drawing = tmp_path / "teken.svg"
    drawing.write_bytes(SQUARE)
    assert run("icons", path, "add", "raket", drawing).code == 0
    assert "there is an icon raket already" in run("icons", path, "add", "raket", drawing).err
    assert "raket is now vuurpijl; 1 uses follow" in run("icons", path, "rename", "raket", "vuurpijl").err
    with open_kit(path) as file:
        (call,) = file.kit.articles[0].body
        assert isinstance(call, blocks.CallToAction)
        assert call.icon == "vuurpijl"
    assert "keeps its name" in run("icons", path, "rename", "icon-phone", "telefoon").err
    assert run("icons", path, "rename", "vuurpijl", "Een Naam").code == 2


def test_an_icon_is_taken_from_a_library_that_ships(run: Run, kit: Path) -> None:
    assert run("icons", kit, "replace", "icon-phone", "lucide:compass").code == 0
    with open_kit(kit) as file:
        icon = icon_named(file.kit, "icon-phone")
        assert icon is not None
        assert (icon.source, icon.licence) == ("Lucide, compass", "MIT")
    assert run("icons", kit, "add", "kaart", "tabler:map-pin-filled").code == 0
    told = run("icons", kit, "add", "kaart2", "lucide:map-pinn")
    assert told.code == 1
    assert "Lucide has no icon map-pinn; near it are" in told.err
    told = run("icons", kit, "add", "kaart2", "lucide:qqxxqq")
    assert told.code == 1
    assert "Lucide has no icon qqxxqq, and none with a name near it" in told.err


def a_set(folder: Path) -> Path:
    folder.mkdir()
    for name in ("Phone.svg", "phone.svg", "raket.svg", "✆.svg"):
        (folder / name).write_bytes(SQUARE)
    (folder / "kapot.svg").write_text("<svg")
    (folder / "lees.txt").write_text("geen pictogram")
    return folder


def test_a_folder_of_drawings_becomes_a_set(run: Run, kit: Path, tmp_path: Path) -> None:
    folder, before = a_set(tmp_path / "set"), kit.read_bytes()
    dry = run("icons", kit, "import", folder, "--dry-run")
    assert dry.lines[-1] == f"{kit}: 1 icons would be replaced, 1 added, 0 are the same, 3 left out"
    assert kit.read_bytes() == before
    told = run("icons", kit, "import", folder)
    assert f"{kit}: Phone.svg: another drawing for icon-phone" in told.lines
    assert f"{kit}: phone.svg: left out: Phone.svg is icon-phone already" in told.lines
    assert any("kapot.svg is a damaged SVG" in line for line in told.lines)
    with open_kit(kit) as file:
        assert icon_named(file.kit, "raket") is not None
    assert "0 icons replaced, 0 added, 2 the same" in run("icons", kit, "import", folder).err
    (tmp_path / "leeg").mkdir()
    assert "no SVG in this folder" in run("icons", kit, "import", tmp_path / "leeg").err
    assert "there is no folder" in run("icons", kit, "import", tmp_path / "weg").err


def test_a_set_goes_out_as_files_and_nothing_is_overwritten(run: Run, kit: Path, tmp_path: Path) -> None:
    folder = tmp_path / "uit"
    assert run("icons", kit, "export", folder).code == 0
    assert len(list(folder.iterdir())) == 22
    assert run("icons", kit, "import", folder, "--dry-run").code == 0
    (folder / "icon-mail.svg").write_text("van een ander")
    assert "icon-mail.svg: another file of this name is there" in run("icons", kit, "export", folder).err


WRONG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 24"><rect width="40" height="24" fill="#ffffff"/>'
    b'<path d="M2 2h9v9z" fill="#eeee00"/></svg>'
)


def test_what_is_wrong_with_a_drawing_is_said_and_mended_when_asked(run: Run, kit: Path, tmp_path: Path) -> None:
    drawing = tmp_path / "fout.svg"
    drawing.write_bytes(WRONG)
    told = run("icons", kit, "replace", "icon-mail", drawing)
    assert told.code == 0
    assert f"{kit}: icon-mail: it is 40 by 24, not square: beside others it looks too small (--fix mends it)" in (
        told.lines
    )
    assert f"{kit}: icon-mail: no licence is stated; --licence gives it" in told.lines
    kept = run("icons", kit, "replace", "icon-mail", drawing, "--fix", "--keep-colours", "--licence", "MIT")
    assert not [line for line in kept.lines if "--fix" in line or "no licence" in line]
    with open_kit(kit) as file:
        icon = icon_named(file.kit, "icon-mail")
        assert icon is not None
        assert icon.svg is not None
        assert ("#ee0" in icon.svg or "#eeee00" in icon.svg, "<rect" in icon.svg, icon.licence) == (True, False, "MIT")
    run("icons", kit, "replace", "icon-mail", drawing, "--fix", "--licence", "MIT")
    with open_kit(kit) as file:
        icon = icon_named(file.kit, "icon-mail")
        assert icon is not None
        assert icon.svg is not None
        assert "#ee" not in icon.svg
        assert "currentColor" in icon.svg
    assert "icon-mail\town drawing\tused 0 ×\tBericht\tMIT" in run("icons", kit, "list").out


def test_a_set_is_checked_mended_and_licensed(run: Run, kit: Path, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    for name in ("een", "twee"):
        (folder / f"{name}.svg").write_bytes(WRONG)
    dry = run("icons", kit, "import", folder, "--dry-run")
    assert f"{kit}: no licence is stated for 2 icons; --licence gives it" in dry.lines
    assert len([line for line in dry.lines if "not square" in line and "--fix" in line]) == 2
    run("icons", kit, "import", folder, "--fix", "--licence", "CC0")
    with open_kit(kit) as file:
        icon = icon_named(file.kit, "twee")
        assert icon is not None
        assert icon.svg is not None
        assert 'viewBox="-13.5 -13.5 40 40"' in icon.svg
        assert icon.licence == "CC0"


def test_a_drawing_in_one_place_only(run: Run, path: Path, tmp_path: Path) -> None:
    calls = tuple(blocks.CallToAction(id=each, icon="raket") for each in "cd")
    create(path, with_article(sample(icons=(model.Icon(name="raket", svg="<svg/>"),)), body=calls)).close()
    told = run("icons", path, "replace", "raket", "lucide:compass", "--only", "d")
    assert told.lines == [f"{path}: raket has another drawing in 1 places only, as raket-2"]
    assert run("icons", path, "uses", "raket").out.startswith("call-to-action\tc\t")
    assert run("icons", path, "uses", "raket-2").out.startswith("call-to-action\td\t")
    wrong = run("icons", path, "replace", "raket", "lucide:compass", "--only", "d")
    assert (wrong.code, "d is no call to action with the icon raket" in wrong.err) == (1, True)


def test_licence_and_meaning_are_stated_afterwards(run: Run, kit: Path) -> None:
    run("icons", kit, "add", "kaart", "lucide:map")
    assert f"{kit}: the licence of kaart is CC BY 4.0" in run("icons", kit, "licence", "kaart", " CC BY 4.0 ").err
    assert f"{kit}: kaart says: Waar" in run("icons", kit, "meaning", "kaart", "Waar").err
    assert f"{kit}: kaart is so already" in run("icons", kit, "meaning", "kaart", "Waar").err
    assert "kaart\town drawing\tused 0 ×\tWaar\tCC BY 4.0" in run("icons", kit, "list").out
    assert run("icons", kit, "licence", "weg", "MIT").code == 1


def test_one_icon_goes_out_alone(run: Run, kit: Path, tmp_path: Path) -> None:
    folder = tmp_path / "uit"
    assert run("icons", kit, "export", folder, "--only", "icon-mail", "icon-phone").code == 0
    assert sorted(path.name for path in folder.iterdir()) == ["icon-mail.svg", "icon-phone.svg"]
    told = run("icons", kit, "export", tmp_path / "leeg", "--only", "raket")
    assert (told.code, (tmp_path / "leeg").exists()) == (1, False)


def test_what_a_template_draws_is_among_the_uses(run: Run, kit: Path) -> None:
    told = run("icons", kit, "uses", "icon-arrow-right")
    assert told.out.splitlines()[0].endswith("\tPDF, HTML")


def test_what_is_listed_of_several_kits_says_which_kit_it_is_of(run: Run, kit: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.presskit"
    create(other, sample(slug="twee")).close()
    lines = run("icons", kit, other, "list").out.splitlines()
    assert {line.split("\t")[0] for line in lines} == {str(kit), str(other)}
    assert f"{other}\ticon-arrow-right\tstandard\tused 1 ×\t\tMIT" in lines
    used = run("icons", kit, other, "uses", "icon-phone").out.splitlines()
    assert [line.split("\t")[:3] for line in used] == [[str(each), "contact", "k"] for each in (kit, other)]


def test_the_icons_of_kits_with_one_short_name_go_to_folders_of_their_own(run: Run, kit: Path, tmp_path: Path) -> None:
    other, third = tmp_path / "b.presskit", tmp_path / "elders" / "b.presskit"
    third.parent.mkdir()
    for each in (other, third):
        create(each, sample()).close()
    run("icons", other, "replace", "icon-mail", "lucide:mail-open", "--licence", "ISC")
    told = run("icons", kit, other, third, "export", tmp_path / "uit")
    assert told.code == 0
    written = {path.name: (path / "icon-mail.svg").read_text() for path in (tmp_path / "uit").iterdir()}
    assert set(written) == {sample().slug, "b", "b-2"}
    assert written["b"] != written["b-2"] == written[sample().slug]


def test_a_set_that_came_in_as_it_was_is_mended_when_that_is_asked_later(run: Run, kit: Path, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    (folder / "een.svg").write_bytes(WRONG)
    run("icons", kit, "import", folder)
    told = run("icons", kit, "import", folder, "--fix", "--licence", "CC0")
    assert "1 icons replaced, 0 added, 0 the same" in told.err
    with open_kit(kit) as file:
        icon = icon_named(file.kit, "een")
        assert icon is not None
        assert 'viewBox="-13.5 -13.5 40 40"' in str(icon.svg)
        assert icon.licence == "CC0"
    again = run("icons", kit, "import", folder, "--fix", "--licence", "CC0")
    assert again.lines[-1].endswith("0 icons replaced, 0 added, 1 the same, 0 left out")
    assert not [line for line in again.lines if "mended" in line]


def test_a_set_that_is_there_already_gets_its_licence_later(run: Run, kit: Path, tmp_path: Path) -> None:
    folder = a_set(tmp_path / "set")
    run("icons", kit, "import", folder)
    before = kit.read_bytes()
    dry = run("icons", kit, "import", folder, "--licence", "CC0", "--dry-run")
    assert dry.lines[-1] == f"{kit}: 2 icons that are there already would have the licence CC0"
    assert kit.read_bytes() == before
    told = run("icons", kit, "import", folder, "--licence", "CC0")
    assert f"{kit}: raket.svg: raket has that drawing already, and gets the licence" in told.lines
    assert told.lines[-2:] == [
        f"{kit}: 0 icons replaced, 0 added, 0 the same, 3 left out",
        f"{kit}: 2 icons that were there already have the licence CC0",
    ]
    with open_kit(kit) as file:
        icon = icon_named(file.kit, "raket")
        assert icon is not None
        assert icon.licence == "CC0"
    assert "2 the same" in run("icons", kit, "import", folder, "--licence", "CC0").err
    assert "2 the same" in run("icons", kit, "import", folder).err, "no licence takes none away"


def test_what_is_wrong_with_a_drawing_that_is_there_already_is_said(run: Run, kit: Path, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    (folder / "een.svg").write_bytes(WRONG)
    run("icons", kit, "import", folder)
    assert [line for line in run("icons", kit, "import", folder).lines if "not square" in line and "--fix" in line]


def test_packed_drawings_come_in_and_give_new_icons_their_meaning(run: Run, kit: Path, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    titled = SQUARE.replace(b"<path", b"<title>Een raket</title><path")
    (folder / "raket.SVGZ").write_bytes(gzip.compress(titled))
    (folder / "stil.svgz").write_bytes(gzip.compress(SQUARE))
    (folder / "kapot.svgz").write_bytes(gzip.compress(SQUARE)[:-20])
    (folder / "bom.svgz").write_bytes(gzip.compress(b" " * 50_000_000))
    told = run("icons", kit, "import", folder)
    assert told.lines[-1] == f"{kit}: 0 icons replaced, 2 added, 0 the same, 2 left out"
    assert any("kapot.svgz is packed with gzip and damaged" in line for line in told.lines)
    assert any("bom.svgz is too large" in line for line in told.lines)
    assert any(line.startswith(f"{kit}: 1 new icons have no meaning yet") for line in told.lines)
    assert "raket\town drawing\tused 0 ×\tEen raket" in run("icons", kit, "list").out
    assert run("icons", kit, "add", "zelf", folder / "stil.svgz").code == 0


def test_a_drawing_off_the_middle_is_said_and_put_there(run: Run, kit: Path, tmp_path: Path) -> None:
    drawing = tmp_path / "scheef.svg"
    drawing.write_bytes(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M1 1h8v8H1z"/></svg>')
    told = run("icons", kit, "replace", "icon-mail", drawing)
    assert any("it stands 29 % off the middle of its viewBox" in line and "--fix" in line for line in told.lines)
    run("icons", kit, "replace", "icon-mail", drawing, "--fix")
    with open_kit(kit) as file:
        icon = icon_named(file.kit, "icon-mail")
        assert icon is not None
        assert 'viewBox="-7 -7 24 24"' in str(icon.svg)
