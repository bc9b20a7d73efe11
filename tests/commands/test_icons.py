"""`presskit icons`: listed, replaced and restored."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands.calls import SQUARE, Run, sample
from presskit.kit import model
from presskit.storage import create, open_kit


def test_icons_are_listed_with_their_uses(run: Run, kit: Path) -> None:
    told = run("icons", kit, "list")
    assert told.code == 0
    assert len(told.out.splitlines()) == 22
    assert "icon-arrow-right\tstandard\tused 1 times" in told.out.splitlines()
    assert run("icons", kit, "uses", "icon-arrow-right").out == "call-to-action\tc\tcall to action 1 (“Kom kijken”)\n"
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
    assert [line for line in told.lines if "another drawing; used 1 times" in line] == told.lines[:2]
    for path in (kit, other):
        with open_kit(path) as file:
            icon = next(icon for icon in file.kit.icons if icon.name == "icon-arrow-right")
            assert icon.svg is not None
            assert "currentColor" in icon.svg
    assert "icon-arrow-right\town drawing\tused 1 times" in run("icons", kit, "list").out
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
