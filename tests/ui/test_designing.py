"""The designer's view: the text can only be read, in every way that there is to write; the design can be changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from museum import identity
from presskit import cli
from presskit.kit import edits
from presskit.kit.blocks import Quote
from presskit.kit.details import Subject
from presskit.kit.model import Kit
from presskit.kit.theme import Theme
from presskit.ui.dragging import Target
from presskit.ui.start import StartPage
from presskit.ui.steps_panel import StepsPanel
from presskit.ui.window import Window
from ui.windows import Openers, focused, holding, make, on_disk, press, until

SAYS = "Designer's view: only icons, theme and logos can be changed."
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="currentColor" d="M3 3h18v18H3z"/></svg>'


def designer(opened: Openers) -> Window:
    opened.desk.design(on=True)
    window = opened()
    focused(window)
    return window


def refuses(window: Window, before: Kit) -> bool:
    """Whether the kit is as it was, and the window said why; the next refusal says it again."""
    said = window.info.text == SAYS and window.session.kit is before
    window.info.close()
    return said


def test_it_says_so_and_shows_the_way_back(opened: Openers) -> None:
    window = designer(opened)
    assert window.info.text == SAYS
    assert window.windowTitle().endswith("(designer's view)")
    assert "— presskit" not in window.windowTitle()  # the desktop puts the program's name after it
    assert window.designing.button.isVisible()
    assert window.ui.designers_view.isChecked()
    assert not window.ui.designers_view.isIconVisibleInMenu(), "a drawing would stand where the tick is"
    window.info.offers[0].call()
    assert window.info.text != SAYS
    assert not window.designing.button.isVisible()
    assert not window.windowTitle().endswith("(designer's view)")
    QTest.keyClicks(window.surface, "x")
    assert window.session.stack.count() == 1


def test_the_view_is_remembered_for_the_next_kits(opened: Openers) -> None:
    window = opened()
    assert not window.designing.on
    window.ui.designers_view.trigger()
    assert window.designing.on
    window.close()
    again = opened()
    assert again.designing.on
    again.designing.button.click()
    again.close()
    assert not opened().designing.on


def test_no_key_writes_in_the_text(opened: Openers) -> None:
    window = designer(opened)
    first, surface = window.session.kit, window.surface
    window.info.close()
    surface.go_to("lead")
    for key in ("x", "Backspace", "Delete", "Return", "Ctrl+V", "Ctrl+B", "Ctrl+Shift+Q", "Ctrl+X", "Alt+Shift+Down"):
        QApplication.clipboard().setText("word")
        press(surface, key)
        assert refuses(window, first), key
    event = QInputMethodEvent()
    event.setCommitString("é")
    QApplication.sendEvent(surface, event)
    assert refuses(window, first)
    for key in ("Down", "Ctrl+End", "Shift+Home", "Ctrl+A"):
        press(surface, key)
        assert window.info.text == "", f"{key} only moves about"
    press(window, "Ctrl+C")
    assert window.session.kit is first


def test_nothing_else_writes_a_word(opened: Openers) -> None:
    window = designer(opened)
    first, session = window.session.kit, window.session
    QApplication.clipboard().setText("A release\n\nwith a lead.")
    quote = next(block.id for block in first.articles[0].body if isinstance(block, Quote))
    for write in (
        window.quoting.quote, window.incoming.paste, window.ask_link, window.pictures.choose,
        lambda: window.adding.add("person"), lambda: window.approving.ask(quote),
        window.searching.replace_all, lambda: window.going.delete(identity("waiting")),
        lambda: window.reordering.move_before(first.articles[0].body[0].id, window.article, ""),
        lambda: session.apply(replace(session.kit, title="Anders"), "by any other way"),
    ):  # fmt: skip
        window.info.close()
        write()
        assert refuses(window, first), write
    assert not window.outline.movable
    assert not window.ui.insert_quote.isEnabled()
    assert not window.adding.button.isEnabled()
    window.searching.open(replacing=True)
    assert not window.searching.bar.replace_every.isEnabled()
    menu = window.going.menu_for(Target("block", "", identity("waiting")))
    assert menu is not None
    assert [action.text() for action in menu.actions() if action.isEnabled()] == ["Go to the text"]


def test_the_forms_beside_the_text_can_only_be_read_but_for_the_logos(opened: Openers, tmp_path: Path) -> None:
    window = designer(opened)
    first = window.session.kit
    window.details.open(Subject("article", window.article))
    form = window.details.form
    assert form is not None
    assert all(field.isReadOnly() or not field.isEnabled() for field in form.findChildren(QLineEdit))
    window.details.open(Subject("organisation", ""))
    form = window.details.form
    assert form is not None
    assert form.ui.name.isReadOnly()  # type: ignore[attr-defined]  # each form has its own
    assert not form.ui.social_add.isEnabled()  # type: ignore[attr-defined]
    assert form.ui.logo_add.isEnabled()  # type: ignore[attr-defined]
    (tmp_path / "logo.svg").write_text(LOGO)
    form.add_logo(tmp_path / "logo.svg")  # type: ignore[attr-defined]
    until(lambda: len(window.session.kit.organisation.logos) > len(first.organisation.logos))
    window.history.undo.trigger()
    assert window.session.kit is first


def test_icons_and_theme_are_changed_undone_and_kept(opened: Openers) -> None:
    window = designer(opened)
    first, session = window.session.kit, window.session
    QApplication.clipboard().setText("A release\n\nwith a lead.")
    panel = window.icons.open("icon-phone")
    until(panel.detail.library.found.count)
    panel.detail.library.found.setCurrentRow(1)
    panel.ui.everywhere.click()
    session.apply(replace(session.kit, theme=Theme(name="house")), "theme")
    assert session.stack.count() == 2
    assert window.ui.edit_theme.isEnabled()
    until(lambda: on_disk(window.file.path).theme.name == "house")
    press(window, "Ctrl+Z")
    press(window, "Ctrl+Z")
    assert session.kit is first
    press(window, "Ctrl+Y")
    assert session.kit.icons is not first.icons


def test_what_was_written_before_is_not_undone(opened: Openers) -> None:
    window = opened()
    focused(window)
    window.surface.go_to("lead")
    QTest.keyClicks(window.surface, "x")
    written = window.session.kit
    window.ui.undo_history.trigger()
    (steps,) = window.findChildren(StepsPanel)
    assert steps.steps.isEnabled()
    window.ui.designers_view.trigger()
    assert not steps.steps.isEnabled()
    steps.close()
    focused(window)
    window.session.apply(edits.replace_icon(written, "icon-phone", LOGO), "icon")
    window.history.undo.trigger()
    assert window.session.kit is written
    window.history.undo.trigger()
    assert refuses(window, written)
    window.ui.designers_view.trigger()
    window.history.undo.trigger()
    assert window.session.kit is not written


def test_a_kit_that_somebody_else_has_is_read_only_in_any_view(opened: Openers, tmp_path: Path) -> None:
    path = make(tmp_path / "museum.presskit")
    with holding(path):
        opened.desk.design(on=True)
        window = opened()
        assert "Iris" in window.info.text
        window.info.close()
        press(window.surface, "x")
        assert "Iris" in window.info.text
        assert window.windowTitle().endswith("(read only)")


def test_the_start_page_opens_kits_as_a_designer(opened: Openers) -> None:
    page = opened.desk.show_start()
    assert isinstance(page, StartPage)
    assert not page.designer.isChecked()
    page.designer.click()
    assert opened().designing.on


@pytest.mark.parametrize(("view", "on"), [("designer", True), ("writer", False), (None, None)])
def test_the_command_line_says_in_which_view(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, view: str | None, on: bool | None
) -> None:
    asked: list[object] = []
    path = make(tmp_path / "museum.presskit")

    def main(path: Path, *, designs: bool | None) -> int:
        asked.append((path, designs))
        return 0

    monkeypatch.setattr("presskit.ui.app.main", main)
    assert cli.main(["open", *(["--as", view] if view else []), str(path)]) == 0
    assert asked == [(path, on)]


def test_it_speaks_dutch(opened: Openers) -> None:
    window = designer(opened)
    window.desk.set_language("nl")
    until(lambda: window.ui.info_text.text().startswith("Weergave voor de vormgever"))
    assert window.designing.button.text() == "Weergave voor de vormgever"
    assert window.ui.designers_view.text().replace("&", "") == "Weergave voor de vormgever"
    assert window.ui.menu_appearance.title().replace("&", "") == "Uiterlijk"
    assert Qt.TextInteractionFlag.TextEditable not in window.surface.textInteractionFlags()
