"""The theme in the window: a shared one taken, colours and type changed, each with one undo."""

from __future__ import annotations

from pathlib import Path

from intake.test_theme import house
from presskit.ui.theme_dialog import ThemeDialog
from presskit.ui.window import Window
from ui.windows import Openers, trigger, until


def theme_of(window: Window) -> ThemeDialog:
    trigger(window, "edit_theme")
    (dialog,) = window.findChildren(ThemeDialog)
    return dialog


def test_a_shared_theme_restyles_the_kit_and_one_undo_takes_it_back(opened: Openers) -> None:
    window = opened()
    first = window.session.kit
    dialog = theme_of(window)
    assert "classic, version 1, as it is shared." in dialog.state.text()
    dialog.themes.setCurrentText("bold")
    dialog.take.click()
    until(lambda: window.session.kit.theme.name == "bold")
    assert window.session.kit.articles == first.articles
    assert dialog.cell(3, 0).text() == "#0b5c43"
    window.session.stack.undo()
    assert window.session.kit is first


def test_colours_and_type_are_changed_within_bounds(opened: Openers) -> None:
    window = opened()
    dialog = theme_of(window)
    dialog.cell(3, 0).setText("#ffee66")
    assert window.session.kit.theme.colours.accent.srgb == "#ffee66"
    assert "too little" in dialog.cell(3, 5).text()
    assert "no longer what is shared" in dialog.state.text()
    dialog.cell(3, 1).setText("300")
    assert window.session.kit.theme.colours.accent.cmyk[0] == 0
    assert "0 to 100" in dialog.said.text()
    dialog.points.setValue(11)
    assert window.session.kit.theme.type.size == 11
    dialog.leading.setValue(9)
    assert window.session.kit.theme.type.leading == 13
    dialog.faces["text"].setCurrentText("Source Sans 3")
    dialog.faces["text"].activated.emit(dialog.faces["text"].currentIndex())
    assert window.session.kit.theme.type.text == "Source Sans 3"


def test_a_house_theme_brings_its_faces_and_a_half_copied_one_is_refused(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    dialog = theme_of(window)
    dialog.read(str(house(tmp_path / "house")))
    until(lambda: window.session.kit.theme.name == "house")
    (face,) = window.session.kit.theme.faces
    assert face.sha256 in window.file.assets()
    (tmp_path / "house" / "fonts" / "House.ttf").unlink()
    dialog.read(str(tmp_path / "house"))
    until(lambda: "half copied" in dialog.said.text())
