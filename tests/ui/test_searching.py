"""The bar for finding and replacing, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from presskit.kit.localised import string
from presskit.ui.window import Window
from ui.windows import SECOND, Openers, focused, holding, make, press, settle, trigger, until


def look(window: Window, text: str) -> None:
    trigger(window, "find")
    window.searching.bar.sought.clear()
    QTest.keyClicks(window.searching.bar.sought, text)


def selected(window: Window) -> str:
    return window.surface.selected_text()


def told(window: Window) -> str:
    return window.searching.bar.count.text()


def test_what_is_typed_is_found_and_counted(opened: Openers) -> None:
    window = opened()
    window.surface.go_to("headline")
    look(window, "licht")
    count = len(window.searching.hits)
    assert count > 2
    assert told(window) == f"1 of {count}"
    assert selected(window).lower() == "licht"
    first = window.surface.caret()
    press(window.searching.bar.sought, "Return")
    assert told(window) == f"2 of {count}"
    assert window.surface.caret() != first
    press(window.searching.bar.sought, "Shift+Return")
    assert window.surface.caret() == first
    shown = [hit for hit in window.searching.hits if hit.where.kind == "line" and hit.where.article == window.article]
    assert len(window.surface.extraSelections()) == len(shown)
    press(window.searching.bar.sought, "Escape")
    assert window.searching.bar.isHidden()
    assert window.surface.extraSelections() == []
    assert selected(window).lower() == "licht"
    trigger(window, "find_previous")
    assert told(window) == f"{count} of {count}" or "·" in told(window)


def test_it_goes_through_all_articles_and_what_has_no_line(opened: Openers) -> None:
    window = opened()
    look(window, "Achter de gevel")
    assert window.article == SECOND
    assert selected(window) == "Achter de gevel"
    person = window.session.kit.people[0]
    look(window, person.name)
    kinds = {hit.where.kind for hit in window.searching.hits}
    assert "person" in kinds
    while window.searching.current is None or window.searching.current.where.kind != "person":
        trigger(window, "find_next")
    assert told(window).endswith("a person")


def test_nothing_found_and_what_is_no_expression(opened: Openers) -> None:
    window = opened()
    look(window, "zeppelin")
    assert told(window) == "Not found"
    window.searching.bar.regex.setChecked(True)
    window.searching.bar.sought.setText("(")
    assert told(window) == "Not a regular expression"
    window.searching.bar.sought.clear()
    assert told(window) == ""


def test_all_is_replaced_as_one_step(opened: Openers) -> None:
    window = opened()
    first = window.session.kit
    trigger(window, "replace")
    bar = window.searching.bar
    bar.sought.setText("licht")
    bar.by.setText("schijn")
    count, steps = len(window.searching.hits), window.session.stack.count()
    bar.replace_every.click()
    assert told(window) == f"{count} replaced"
    settle(0.3)
    assert told(window) == f"{count} replaced"
    assert window.session.stack.count() == steps + 1
    assert "schijn" in string(window.session.kit.articles[0].headline, "nl")
    window.session.stack.undo()
    assert window.session.kit is first


def test_tab_goes_from_what_is_looked_for_to_what_replaces_it(opened: Openers) -> None:
    window = opened()
    focused(window)
    trigger(window, "replace")
    assert window.searching.bar.sought.hasFocus()
    press(window.searching.bar.sought, "Tab")
    assert window.searching.bar.by.hasFocus()


def test_one_is_replaced_and_the_next_shown(opened: Openers) -> None:
    window = opened()
    trigger(window, "replace")
    bar = window.searching.bar
    bar.sought.setText("licht")
    count = len(window.searching.hits)
    bar.by.setText("x")
    press(bar.by, "Return")
    assert len(window.searching.hits) == count - 1
    assert selected(window).lower() == "licht"


def test_what_is_selected_is_looked_for(opened: Openers) -> None:
    window = opened()
    focused(window)
    window.surface.go_to("headline")
    k = window.surface.caret()[0]
    window.surface.set_places((k, 0), (k, 6))
    trigger(window, "find")
    assert window.searching.bar.sought.text() == "Museum"
    assert window.searching.current is not None


def test_an_edit_is_looked_at_again(opened: Openers) -> None:
    window = opened()
    look(window, "licht")
    count = len(window.searching.hits)
    window.surface.go_to("lead")
    QTest.keyClicks(window.surface, "licht ")
    until(lambda: len(window.searching.hits) == count + 1)
    window.zooming.to(1.25)
    settle()
    assert all(s.cursor.selectedText().lower() == "licht" for s in window.surface.extraSelections())


@pytest.mark.parametrize("name", ["find", "replace"])
def test_a_kit_that_is_read_only_is_searched_only(opened: Openers, name: str) -> None:
    make(opened.folder / "museum.presskit")
    with holding(opened.folder / "museum.presskit"):
        window = opened()
        assert window.ui.replace.isEnabled() is False
        look(window, "licht")
        assert window.searching.hits
        kit = window.session.kit
        window.searching.replace_all()
        assert window.session.kit is kit
        assert not window.searching.bar.replace_every.isVisible()
        QTest.keyClick(window.searching.bar.case, Qt.Key.Key_Escape)
        assert window.searching.bar.isHidden()
