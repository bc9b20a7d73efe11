"""The settings: found by a word, held at once, remembered."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox

from presskit.ui.settings_page import SettingsPage
from presskit.ui.window import Window
from ui.windows import Openers, focused, press, until


def page_of(window: Window) -> SettingsPage:
    focused(window)
    press(window, "Ctrl+,")
    return next(page for page in window.findChildren(SettingsPage) if page.isVisible())


def box_of(page: SettingsPage, name: str) -> QComboBox:
    return next(box for box in page.findChildren(QComboBox) if box.accessibleName() == name)


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_each_setting_holds_at_once_and_is_remembered(opened: Openers) -> None:
    window = opened()
    desk = opened.desk
    page = page_of(window)
    choose(box_of(page, "Appearance"), "contrast")
    assert desk.scheme == "contrast"
    choose(box_of(page, "Size of the text"), "1.5")
    assert window.surface.page.zoom == 1.5
    choose(box_of(page, "Begin with"), "last")
    assert desk.settings.value("start/with") == "last"
    two = next(box for box in page.findChildren(QCheckBox) if box.text().startswith("Two"))
    two.click()
    assert window.pages.across == 2
    page.accept()
    again = page_of(window)
    assert box_of(again, "Appearance").currentData() == "contrast"
    assert box_of(again, "Size of the text").currentData() == "1.5"
    assert box_of(again, "Begin with").currentData() == "last"


def test_another_language_is_spoken_by_the_page_itself(opened: Openers) -> None:
    window = opened()
    choose(box_of(page_of(window), "Language of the window"), "nl")
    until(lambda: [p.windowTitle() for p in window.findChildren(SettingsPage) if p.isVisible()] == ["Instellingen"])
    assert window.ui.menu_file.title() == "&Bestand"


@pytest.mark.parametrize(("typed", "left"), [("apearance", 1), ("contrast", 1), ("preview", 2), ("", 8), ("qqqq", 0)])
def test_typing_shows_what_it_is_about(opened: Openers, typed: str, left: int) -> None:
    page = page_of(opened())
    QTest.keyClicks(page.search, typed)
    assert sum(page.form.isRowVisible(row) for row in range(page.form.rowCount())) == left
    assert page.nothing.isHidden() == bool(left)
