"""The icons of the kit: shown with their uses, replaced everywhere with one undo step, and restored."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from museum import kit
from presskit.kit.blocks import CallToAction, new_id
from presskit.kit.icons import icon_named
from presskit.kit.localised import localised
from presskit.kit.model import Icon, Kit
from presskit.ui.icon_detail import Candidate
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


def replaced(dialog: IconsDialog, path: Path) -> None:
    """Choose a file and put it in the place of the icon everywhere."""
    dialog.replace_with(path)
    until(lambda: dialog.detail.candidate)
    dialog.ui.everywhere.click()


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
    replaced(dialog, drawing(tmp_path / "square.svg"))
    assert svg_of(window, "icon-phone")
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
    until(lambda: dialog.detail.candidate)
    assert svg_of(window, "icon-phone") is None, "it is shown before it is done"


def test_the_standard_drawing_comes_back(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    dialog = icons_of(window, "icon-phone")
    replaced(dialog, drawing(tmp_path / "square.svg"))
    assert svg_of(window, "icon-phone")
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
    until(lambda: dialog.detail.candidate)
    dialog.ui.everywhere.click()
    assert svg_of(window, name)
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


def test_another_drawing_is_found_in_the_libraries_and_compared(opened: Openers) -> None:
    window = opened()
    dialog = icons_of(window, "icon-phone")
    library = dialog.detail.library
    until(library.found.count)
    assert library.search.text() == "phone"
    library.search.setText("map pin")
    until(lambda: "map-pin" in [library.found.item(n).text() for n in range(library.found.count())])
    library.found.setCurrentRow(0)
    assert "Lucide · map-pin · ISC" in library.about.text()
    until(lambda: all(not label.pixmap().isNull() for label in dialog.detail.compare.pictures.values()))
    pictures = {key: label.pixmap().toImage() for key, label in dialog.detail.compare.pictures.items()}
    assert pictures["pdf.now"] != pictures["pdf.then"]
    assert pictures["html.now"] != pictures["html.then"]
    dialog.ui.everywhere.click()
    icon = icon_named(window.session.kit, "icon-phone")
    assert icon is not None
    assert (icon.source, icon.licence) == ("Lucide, map-pin", "ISC")
    assert "Lucide, map-pin · ISC" in dialog.ui.about.text()


def calling(count: int) -> Kit:
    made = kit()
    calls = tuple(CallToAction(id=new_id(), text=localised(f"Kom {n}", "nl"), icon="raket") for n in range(count))
    article = replace(made.articles[0], body=calls)
    return replace(made, articles=(article,), icons=(*made.icons, Icon(name="raket", svg=SQUARE)))


def test_an_icon_is_replaced_in_one_place_only(opened: Openers, tmp_path: Path) -> None:
    window = opened(calling(2))
    first = window.session.kit
    dialog = icons_of(window, "raket")
    dialog.replace_with(drawing(tmp_path / "rond.svg", SQUARE.replace("h18", "h9")))
    until(lambda: dialog.detail.candidate)
    assert not dialog.ui.here.isEnabled(), "it does not know where"
    dialog.detail.uses.setCurrentRow(1)
    dialog.ui.here.click()
    one, other = (b for b in window.session.kit.articles[0].body if isinstance(b, CallToAction))
    assert (one.icon, other.icon) == ("raket", "raket-2")
    assert svg_of(window, "raket") == SQUARE
    window.session.stack.undo()
    assert window.session.kit is first


def test_what_is_wrong_with_a_drawing_is_mended(opened: Openers, tmp_path: Path) -> None:
    dialog = icons_of(opened(), "icon-phone")
    wrong = SQUARE.replace('viewBox="0 0 24 24">', 'viewBox="0 0 40 24"><path fill="#ee0" d="M22 0h9v9z"/>')
    dialog.replace_with(drawing(tmp_path / "scheef.svg", wrong))
    until(lambda: dialog.detail.candidate)
    problems = dialog.detail.problems

    def listed() -> str:
        return " ".join(problems.item(n).text() for n in range(problems.count()))

    assert "not square" in listed()
    assert "do not follow the text" in listed()
    for _ in range(4):
        rows = [n for n in range(problems.count()) if "licence" not in problems.item(n).text()]
        if rows:
            problems.setCurrentRow(rows[0])
            dialog.detail.mend.click()
    assert "no licence is stated" in listed()
    assert problems.count() == 1
    assert dialog.detail.mend.isHidden()


def test_icons_are_added_renamed_and_given_a_meaning(opened: Openers, tmp_path: Path) -> None:
    window = opened(calling(1))
    dialog = icons_of(window, "raket")
    dialog.actions_.rename_icon("raket", "icon-mail")
    assert "There is an icon icon-mail already." in dialog.ui.about.text()
    dialog.actions_.rename_icon("raket", "vuurpijl")
    assert dialog.name == "vuurpijl"
    (call,) = window.session.kit.articles[0].body
    assert isinstance(call, CallToAction)
    assert call.icon == "vuurpijl"
    dialog.actions_.give_meaning("vuurpijl", "Naar de maan")
    assert "Naar de maan" in dialog.ui.about.text()
    dialog.actions_.add_icon("maan", Candidate(SQUARE, "maan.svg", "MIT"))
    assert dialog.name == "maan"
    dialog.choose("icon-phone")
    assert not dialog.actions_.rename.isEnabled(), "the outputs refer to it by this name"


def test_a_folder_is_imported_after_it_was_shown_what_changes(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    first = window.session.kit
    for name in ("phone.svg", "raket.svg"):
        drawing(tmp_path / name)
    drawing(tmp_path / "kapot.svg", "<svg")
    dialog = icons_of(window, "icon-phone")
    dialog.actions_.read(tmp_path)
    until(lambda: dialog.findChildren(QMessageBox))
    (box,) = dialog.findChildren(QMessageBox)
    assert box.text() == "1 replaced, 1 added, 1 left out: broken"
    assert window.session.kit is first
    next(b for b in box.buttons() if "Import" in b.text()).click()
    assert svg_of(window, "raket")
    window.session.stack.undo()
    assert window.session.kit is first


def test_all_icons_go_out_and_nothing_is_written_over(opened: Openers, tmp_path: Path) -> None:
    dialog = icons_of(opened(), "icon-phone")
    drawing(tmp_path / "icon-mail.svg", "van een ander")
    dialog.actions_.export(tmp_path)
    until(lambda: "icons written" in dialog.ui.about.text())
    assert "22 icons written; 1 files were there already" in dialog.ui.about.text()
    assert (tmp_path / "icon-mail.svg").read_text() == "van een ander"
