"""Focus mode: only the text, every key goes on working, and all comes back as it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from presskit.ui.window import Window
from ui.windows import Openers, focused, press, settle, trigger, until


def look(window: Window) -> dict[str, object]:
    """Where all is, and what is in sight."""
    ui = window.ui
    widgets = (
        ui.menubar, ui.tools, ui.outline, ui.findings, ui.views, window.surface, window.status.saved,
        window.status.zoom, window.status.languages, window.status.counts, window.focus_mode.button,
    )  # fmt: skip
    return {
        "state": window.windowState(),
        "size": window.size(),
        "columns": ui.columns.sizes(),
        "rows": ui.rows.sizes(),
        "tab": ui.views.currentIndex(),
        "seen": [widget.isVisible() for widget in widgets],
        "places": [widget.geometry() for widget in widgets if widget.isVisible()],
        "caret": window.surface.caret(),
        "scroll": window.surface.verticalScrollBar().value(),
    }


def entered(window: Window) -> Window:
    focused(window)
    press(window, "F11")
    assert window.focus_mode.on
    settle(0.1)
    return window


def test_only_the_text_is_left(opened: Openers) -> None:
    window = entered(opened(wait=True))
    ui = window.ui
    assert window.isFullScreen()
    for gone in (ui.outline, ui.tools, ui.findings, ui.views, window.status.saved, window.status.languages):
        assert not gone.isVisible()
    assert ui.menubar.height() == 0
    assert window.status.counts.isVisible()
    assert window.surface.width() == window.width()
    left = window.surface.viewportMargins().left()
    assert abs(left * 2 + window.surface.viewport().width() - window.surface.width()) <= 20, "the text is centred"
    assert window.surface.viewport().width() <= window.surface.page.measure + 1
    assert ui.focus_mode.isChecked()


@pytest.mark.parametrize("hidden", ["", "contents tools"])
def test_f11_brings_everything_back_as_it_was(opened: Openers, hidden: str) -> None:
    opened.desk.settings.setValue("window/hidden", hidden)
    window = opened(wait=True)
    window.resize(780, 640)
    window.ui.columns.setSizes([140, 360, 280])
    window.surface.go_to("lead")
    focused(window)
    settle(0.2)
    before = look(window)
    press(window, "F11")
    settle(0.2)
    assert look(window) != before
    press(window, "F11")
    until(lambda: look(window) == before)


def test_the_button_leaves_and_is_named_and_reached_by_keys(opened: Openers) -> None:
    window = entered(opened(wait=True))
    button = window.focus_mode.button
    assert button.isVisible()
    assert button.text() == "Leave focus mode"
    press(window, "F6")
    assert button.hasFocus()
    press(window, "F6")
    assert window.surface.hasFocus()
    press(window, "Shift+F6")
    press(button, "Space")
    assert not window.focus_mode.on
    assert window.surface.hasFocus()
    assert not button.isVisible()


def test_keys_of_every_kind_go_on_working(opened: Openers) -> None:
    window = entered(opened(wait=True))
    window.surface.go_to("headline")
    QTest.keyClicks(window.surface, "Ja ")
    press(window.surface, "Ctrl+Z")
    assert not window.session.stack.canUndo()
    zoom = window.surface.page.zoom
    press(window.surface, "Ctrl++")
    assert window.surface.page.zoom > zoom
    press(window.surface, "Ctrl+S")
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    dialog.reject()
    press(window.surface, "Ctrl+K")
    until(lambda: any(each.isVisible() for each in window.findChildren(QDialog)))
    assert window.focus_mode.on


def test_finding_and_messages_stay_within_it(opened: Openers) -> None:
    window = entered(opened(wait=True))
    press(window.surface, "Ctrl+F")
    assert window.searching.bar.isVisible()
    window.tell("Something happened.")
    assert window.ui.info.isVisible()
    assert window.focus_mode.on
    assert window.going.regions() == [window.ui.info_close, window.surface, window.focus_mode.button]


NEEDING: dict[str, tuple[str, Callable[[Window], bool]]] = {
    "details": ("F4", lambda window: window.details.visible),
    "finding": ("F8", lambda window: window.ui.findings.isVisible()),
    "contents": ("F9", lambda window: window.ui.outline.isVisible()),
    "tool bar": ("Shift+F12", lambda window: window.ui.tools.isVisible()),
}


@pytest.mark.parametrize("name", NEEDING)
def test_what_needs_a_panel_ends_it(opened: Openers, name: str) -> None:
    keys, in_sight = NEEDING[name]
    opened.desk.settings.setValue("window/hidden", "contents side findings tools")
    window = entered(opened())
    until(window.found.rowCount)
    press(window, keys)
    assert not window.focus_mode.on
    until(lambda: in_sight(window) and not window.isFullScreen())
    settle(0.1)
    assert in_sight(window)


def test_a_window_that_is_closed_in_it_opens_as_it_was_before(opened: Openers) -> None:
    window = opened(wait=True)
    window.resize(780, 640)
    settle(0.1)
    sizes = window.ui.columns.sizes()
    entered(window)
    window.close()
    again = opened(name="other.presskit")
    settle()
    assert not again.focus_mode.on
    assert not again.isFullScreen()
    assert again.ui.outline.isVisible()
    assert again.ui.menubar.height() > 0
    assert again.ui.columns.sizes() == sizes


def test_its_words_change_with_the_language(opened: Openers) -> None:
    window = entered(opened())
    opened.desk.set_language("nl")
    until(lambda: window.focus_mode.button.text() == "Focusmodus verlaten")
    assert window.ui.menubar.height() == 0
    assert not window.status.saved.isVisible()


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_the_line_below_has_the_ground_of_the_text(opened: Openers, scheme: str) -> None:
    opened.desk.set_scheme(scheme)
    window = entered(opened())
    picture = window.grab().toImage()
    below, beside = picture.pixelColor(8, window.height() - 8), picture.pixelColor(8, window.height() // 2)
    assert below == beside
    opened.desk.set_scheme("dark" if scheme == "light" else "light")
    settle(0.1)
    picture = window.grab().toImage()
    assert picture.pixelColor(8, window.height() - 8) == picture.pixelColor(8, window.height() // 2) != below
    trigger(window, "focus_mode")
    assert window.ui.statusbar.styleSheet() == ""
