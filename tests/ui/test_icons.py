"""The icons of the kit: shown with their uses, replaced everywhere with one undo step, and restored."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from presskit.kit.icons import icon_named
from presskit.ui.icons import IconsDialog
from presskit.ui.window import Window
from ui.windows import Openers, press, trigger, until

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M3 3h18v18H3z"/></svg>'


def icons_of(window: Window, name: str = "") -> IconsDialog:
    if name:
        window.show_icons(name)
    else:
        trigger(window, "replace_icon")
    (dialog,) = window.findChildren(IconsDialog)
    return dialog


def drawing(path: Path, svg: str = SQUARE) -> Path:
    path.write_text(svg)
    return path


def said(dialog: IconsDialog, name: str) -> bool:
    return name in dialog.ui.about.text()


def svg_of(window: Window, name: str) -> str | None:
    icon = icon_named(window.session.kit, name)
    assert icon is not None
    return icon.svg


def test_an_icon_is_shown_with_its_drawing_uses_and_meaning(opened: Openers) -> None:
    dialog = icons_of(opened(), "icon-phone")
    assert dialog.name == "icon-phone"
    assert dialog.ui.about.text().startswith("icon-phone · the standard drawing · used 2 times · ")
    assert dialog.ui.icons.count() == 23


def test_icons_are_found_by_name_and_meaning(opened: Openers) -> None:
    dialog = icons_of(opened())

    def shown() -> list[str]:
        items = (dialog.ui.icons.item(row) for row in range(dialog.ui.icons.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if not item.isHidden()]

    dialog.ui.search.setText("PHONE")
    assert shown() == ["icon-phone"]
    assert dialog.name == "icon-phone", "what is not seen would be replaced"
    dialog.ui.search.setText("sign up")
    assert shown() == ["icon-mail"]
    dialog.ui.search.setText("")
    assert len(shown()) == 23


def test_a_replaced_icon_changes_everywhere_and_one_undo_takes_it_back(opened: Openers, tmp_path: Path) -> None:
    window = opened(wait=True)
    first, generation = window.session.kit, window.previewer.generation
    dialog = icons_of(window, "icon-phone")
    dialog.replace_with(drawing(tmp_path / "square.svg"))
    until(lambda: svg_of(window, "icon-phone"))
    assert dialog.name == "icon-phone"
    assert "the kit's own drawing" in dialog.ui.about.text()
    assert dialog.ui.restore.isEnabled()
    assert window.history.undo.text() == "&Undo: replace icon icon-phone"
    until(lambda: window.previewer.generation > generation)
    dialog.close()
    window.session.stack.undo()
    assert window.session.kit is first


def test_the_file_is_asked_for(opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened()
    dialog = icons_of(window, "icon-phone")
    monkeypatch.setattr("presskit.ui.icons.ask_open", lambda *_: drawing(tmp_path / "square.svg"))
    dialog.ui.replace.click()
    until(lambda: svg_of(window, "icon-phone"))


def test_the_standard_drawing_comes_back(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    dialog = icons_of(window, "icon-phone")
    dialog.replace_with(drawing(tmp_path / "square.svg"))
    until(lambda: svg_of(window, "icon-phone"))
    dialog.ui.restore.click()
    assert svg_of(window, "icon-phone") is None
    assert not dialog.ui.restore.isEnabled()


def test_an_icon_of_the_kit_alone_has_no_standard_drawing(opened: Openers) -> None:
    dialog = icons_of(opened(), "icon-own")
    assert not dialog.ui.restore.isEnabled()
    dialog.restore()
    assert "the kit's own drawing" in dialog.ui.about.text()


def test_what_is_no_drawing_is_refused_in_one_line(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    first = window.session.kit
    dialog = icons_of(window, "icon-phone")
    for name, content in (("text.svg", "no drawing"), ("script.svg", "<svg><script>1</script></svg>")):
        dialog.replace_with(drawing(tmp_path / name, content))
        until(partial(said, dialog, name))
        assert "\n" not in dialog.ui.about.text()
        assert dialog.ui.replace.isEnabled()
    dialog.replace_with(tmp_path / "gone.svg")
    until(lambda: "gone.svg" in dialog.ui.about.text())
    assert window.session.kit is first


def test_a_drawing_is_dropped_on_the_icon_that_it_is_for(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    dialog = icons_of(window, "icon-phone")
    item = dialog.ui.icons.item(3)
    view = dialog.ui.icons
    at = QPointF(view.mapTo(dialog, view.visualItemRect(item).center()))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(drawing(tmp_path / "square.svg")))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(dialog, QDragEnterEvent(at.toPoint(), copy, data, left, none))
    QApplication.sendEvent(dialog, QDropEvent(at, copy, data, left, none))
    name = str(item.data(Qt.ItemDataRole.UserRole))
    until(lambda: svg_of(window, name))
    assert name != "icon-phone"


def test_it_is_done_by_keys_alone(opened: Openers) -> None:
    window = opened()
    dialog = icons_of(window, "icon-phone")
    dialog.ui.icons.setFocus()
    first = dialog.name
    press(dialog.ui.icons, "Right")
    assert dialog.name != first
    press(dialog, "Esc")
    assert not dialog.isVisible()
