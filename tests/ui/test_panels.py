"""The panels: shown and hidden by the menu and by what needs them, remembered; what is hidden does no work."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from presskit.kit.details import Subject
from presskit.ui.details.panel import TAB as DETAILS
from presskit.ui.palette import entries
from presskit.ui.panels import ROWS, _too_much
from presskit.ui.window import Window
from ui.windows import Openers, focused, press, settle, trigger, until

KEYS = {"contents": "F9", "preview": "F12", "details": "Shift+F4", "findings": "Shift+F9", "tools": "Shift+F12"}


def action(window: Window, name: str) -> QAction:
    found: QAction = getattr(window.ui, f"panel_{name}")
    return found


def seen(window: Window) -> set[str]:
    """The panels that are in sight, of which the menu says the same."""
    ui = window.ui
    details = ui.views.currentIndex() == DETAILS
    shown = {
        "contents": ui.outline.isVisible(),
        "preview": ui.views.isVisible() and not details,
        "details": ui.views.isVisible() and details,
        "findings": ui.findings.isVisible(),
        "tools": ui.tools.isVisible(),
    }
    assert {name: action(window, name).isChecked() for name in shown} == shown
    return {name for name, is_shown in shown.items() if is_shown}


ALL = {"contents", "preview", "findings", "tools"}


@pytest.mark.parametrize("name", KEYS)
def test_a_key_puts_a_panel_away_and_brings_it_back(opened: Openers, name: str) -> None:
    window = opened()
    focused(window)
    assert seen(window) == ALL
    if name == "details":
        press(window, KEYS[name])
        assert seen(window) == ALL - {"preview"} | {"details"}
    press(window, KEYS[name])
    assert seen(window) == ALL - {name, "preview" if name == "details" else name}
    press(window, KEYS[name])
    assert name in seen(window)
    assert window.surface.hasFocus()


def test_the_focus_goes_to_the_text_when_its_panel_goes(opened: Openers) -> None:
    window = opened()
    focused(window)
    for name, inside in (
        ("contents", window.ui.outline), ("preview", window.pages), ("findings", window.ui.findings),
        ("tools", window.export_button),
    ):  # fmt: skip
        inside.setFocus()
        trigger(window, f"panel_{name}")
        assert window.surface.hasFocus(), name


def test_the_preview_comes_back_on_the_tab_it_was_on(opened: Openers) -> None:
    window = opened()
    window.ui.views.setCurrentIndex(2)
    trigger(window, "panel_details")
    assert window.ui.views.currentIndex() == DETAILS
    trigger(window, "panel_preview")
    assert window.ui.views.currentIndex() == 2


def test_the_panels_are_found_by_name(opened: Openers) -> None:
    found = {(entry.text, entry.kind) for entry in entries(opened())}
    assert {("Contents", "Panels  F9"), ("Findings", "Panels  Shift+F9"), ("Focus mode", "View  F11")} <= found


def test_a_click_where_nothing_else_is_offered_offers_the_panels(opened: Openers) -> None:
    window = opened()
    window.customContextMenuRequested.emit(QPoint(5, 5))
    until(window.ui.menu_panels.isVisible)
    window.ui.menu_panels.close()


# --- what needs a panel shows it --------------------------------------------------------------------------------------


def test_details_that_were_hidden_come_with_f4_and_go_with_it(opened: Openers) -> None:
    window = opened()
    focused(window)
    press(window, KEYS["preview"])
    press(window.surface, "F4")
    assert "details" in seen(window)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.ui.details_tab.isAncestorOf(focus)
    press(window, "F4")
    assert seen(window) == ALL - {"preview"}
    assert window.surface.hasFocus()
    press(window.surface, "F4")
    QTest.keyClick(window.ui.details_tab, Qt.Key.Key_Escape)
    assert seen(window) == ALL - {"preview"}


def test_details_that_were_asked_for_stay(opened: Openers) -> None:
    window = opened()
    focused(window)
    press(window, "F4")
    press(window, "F4")
    assert "details" in seen(window)
    press(window, KEYS["details"])
    press(window.surface, "F4")
    window.ui.views.setCurrentIndex(0)  # looks at the pages, too: no longer lent
    window.details.leave()
    assert "preview" in seen(window)


def test_the_form_of_hidden_details_is_not_filled(opened: Openers) -> None:
    window = opened()
    window.details.open(Subject("article", window.article))
    trigger(window, "panel_details")
    assert not window.details.visible
    assert window.ui.preview_side.isHidden()


def test_f8_shows_the_findings(opened: Openers) -> None:
    window = opened(wait=True)
    focused(window)
    press(window, KEYS["findings"])
    press(window, "F8")
    assert "findings" in seen(window)
    assert window.ui.findings.currentIndex().isValid()


def test_f6_leaves_out_what_is_hidden(opened: Openers) -> None:
    window = opened(wait=True)
    focused(window)
    for name in ("contents", "findings"):
        trigger(window, f"panel_{name}")
    for region in (window.pages, window.status.languages, window.surface):
        press(window, "F6")
        assert region.hasFocus()
    press(window, "Shift+F6")
    assert window.status.languages.hasFocus()


# --- what is hidden does no work --------------------------------------------------------------------------------------


def test_pages_are_not_made_out_of_sight_and_are_when_they_come_back(opened: Openers) -> None:
    window = opened(wait=True)
    before = window.previewer.generation
    title = window.ui.preview_title.text()
    trigger(window, "panel_preview")
    window.session.apply(replace(window.session.kit, title="Anders"), "title")
    window.preview_bar.marks.setChecked(True)
    settle(0.6)
    assert window.previewer.generation == before
    trigger(window, "panel_preview")
    until(lambda: window.previewer.generation > before)
    until(lambda: window.ui.preview_title.text().startswith("P&review · "))
    assert title.startswith("P&review · ")
    settle(0.3)
    after = window.previewer.generation
    trigger(window, "panel_preview")
    trigger(window, "panel_preview")  # nothing changed: nothing is made
    settle(0.3)
    assert window.previewer.generation == after


def test_pages_behind_another_tab_are_made_when_theirs_is_chosen(opened: Openers) -> None:
    window = opened(wait=True)
    window.ui.views.setCurrentIndex(2)
    before = window.previewer.generation
    window.session.apply(replace(window.session.kit, title="Anders"), "title")
    settle(0.6)
    assert window.previewer.generation == before
    assert window.ui.preview_title.text() == "P&review"
    window.ui.views.setCurrentIndex(0)
    until(lambda: window.previewer.generation > before)


def test_html_is_not_made_out_of_sight_and_is_when_it_comes_back(opened: Openers) -> None:
    window = opened()
    window.ui.views.setCurrentIndex(2)
    until(window.ui.code.toPlainText)
    trigger(window, "panel_preview")
    window.surface.go_to("headline")
    window.surface.insert_text("Zonlicht ")
    settle(0.8)
    assert "Zonlicht" not in window.ui.code.toPlainText()
    trigger(window, "panel_preview")
    until(lambda: "Zonlicht" in window.ui.code.toPlainText())


# --- at first, and remembered -----------------------------------------------------------------------------------------


def test_which_panels_are_hidden_is_remembered(opened: Openers) -> None:
    window = opened()
    window.ui.columns.setSizes([150, 380, 260])
    settle()
    width = window.ui.outline_side.width()
    trigger(window, "panel_contents")
    trigger(window, "panel_tools")
    window.close()
    again = opened(name="other.presskit")
    assert seen(again) == {"preview", "findings"}
    trigger(again, "panel_contents")
    until(lambda: again.ui.outline_side.width() == width)


def test_a_first_window_on_a_small_screen_has_the_text_in_sight(opened: Openers) -> None:
    opened.desk.settings.remove("window/hidden")
    window = opened()  # the screen of the tests is 800 by 800
    assert seen(window) == ALL - {"preview"}


def test_small_is_what_has_no_room_for_text_and_panels() -> None:
    from PySide6.QtCore import QSize

    assert _too_much(QSize(1366, 728)) == []
    assert _too_much(QSize(683, 344)) == ["side", "findings"]
    assert _too_much(QSize(960, 500)) == ["findings"]


def test_three_findings_are_in_sight_whatever_the_window(opened: Openers) -> None:
    window = opened(wait=True)
    window.resize(790, 400)
    window.ui.rows.setSizes([10_000, 0])
    settle(0.1)
    tree = window.ui.findings
    assert tree.viewport().height() >= ROWS * tree.sizeHintForRow(0) > 0


def test_more_findings_are_in_sight_on_a_larger_screen(opened: Openers) -> None:
    window = opened(wait=True)
    tree = window.ui.findings
    rows = ROWS if window.checking.rows.narrow else ROWS + 1  # a narrow list has two lines a finding
    assert tree.viewport().height() >= rows * tree.sizeHintForRow(0)
    window.ui.rows.setSizes([300, 300])
    settle()
    sizes = window.ui.rows.sizes()
    window.close()
    assert opened(name="other.presskit").ui.rows.sizes() == sizes


# --- the status bar ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "nl"])
def test_a_narrow_status_bar_leaves_out_what_matters_least_and_cuts_nothing(opened: Openers, language: str) -> None:
    opened.desk.set_language(language)
    opened.desk.settings.setValue("window/hidden", "side findings")
    window = opened()
    window.surface.go_to("lead")
    for width, zoom in ((790, True), (600, False)):
        window.resize(width, 400)
        settle(0.4)
        assert window.width() == width
        said = window.status
        assert said.zoom.isVisible() == zoom
        assert said.saved.isVisible()
        assert said.length.isVisible()
        for label in filter(QWidget.isVisible, (said.saved, said.length, said.counts, said.languages)):
            assert label.width() >= label.sizeHint().width(), label
