"""Spelling in the window: what is marked, what is offered, what is right here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from presskit.kit.localised import localised
from presskit.kit.model import Kit, Person
from presskit.kit.start import new_kit
from presskit.kit.text import Span
from presskit.spelling import dictionaries
from presskit.spelling.speller import shared
from presskit.ui.window import Window
from ui.windows import Openers, settle, trigger, until


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("presskit.ui.proofing._words_folder", lambda: tmp_path / "words")
    monkeypatch.setattr(dictionaries, "own_folder", lambda: tmp_path / "own")
    shared.cache_clear()
    yield
    shared().close()


LEAD = (Span("De "), Span("zaalen", strong=True), Span(" zien er "), Span("beautifull", lang="en"), Span(" uit."))


def kit_of(lead: tuple[Span, ...] = LEAD, language: str = "nl") -> Kit:
    kit = new_kit(language)
    return replace(kit, articles=(replace(kit.articles[0], lead=localised(lead, language)),))


def wrong(window: Window) -> list[str]:
    return [t.word for line in window.surface.lines for _, t in window.proofing.marks.wrong(line)]


def lead_at(window: Window, word: str) -> tuple[int, int]:
    k = next(k for k, line in enumerate(window.surface.lines) if line.role == "lead")
    return k, "".join(s.text for s in window.surface.lines[k].text).index(word) + 1


def offers(window: Window) -> list[str]:
    box = window.proofing.offers
    return [] if box.isHidden() else [box.item(n).text() for n in range(box.count())]


def test_words_are_wrong_in_the_language_of_their_phrase(opened: Openers) -> None:
    window = opened(kit_of(), name="spelling.presskit")
    until(lambda: wrong(window) == ["zaalen", "beautifull"])


def test_wrong_words_are_underlined_and_not_in_the_kit(opened: Openers) -> None:
    window = opened(kit_of(), name="spelling.presskit")
    kit = window.session.kit
    until(lambda: wrong(window))
    settle(0.1)
    red = QColor(window.surface.page.colour("spelling")).rgb()

    def marked() -> int:
        image = window.surface.viewport().grab().toImage()
        return sum(image.pixel(x, y) == red for x in range(image.width()) for y in range(min(500, image.height())))

    assert marked() > 20
    trigger(window, "spelling")
    assert marked() == 0
    assert window.session.kit is kit
    assert window.session.stack.count() == 0


def test_the_next_wrong_word_is_gone_to_and_corrected_by_keys(opened: Openers) -> None:
    window = opened(kit_of(), name="spelling.presskit")
    window.surface.go_to("headline")
    trigger(window, "next_misspelling")
    until(lambda: offers(window))
    assert window.surface.selected_text() == "zaalen"
    assert offers(window)[0] == "zalen"
    QTest.keyClick(window.surface, Qt.Key.Key_Return)
    lead = window.session.kit.articles[0].lead[0].text
    assert lead[1] == Span("zalen", strong=True)
    assert window.session.stack.undoText() == "Spelling"
    trigger(window, "next_misspelling")
    until(lambda: offers(window))
    assert window.surface.selected_text() == "beautifull"
    assert "beautiful" in offers(window)
    QTest.keyClick(window.surface, Qt.Key.Key_Escape)
    assert offers(window) == []
    window.session.stack.undo()
    assert window.session.kit.articles[0].lead[0].text == LEAD


@pytest.mark.parametrize("which", [0, 1, 2, 3])
def test_a_word_is_let_be(opened: Openers, which: int) -> None:
    window = opened(kit_of(), name="spelling.presskit")
    until(lambda: len(wrong(window)) == 2)
    menu = QMenu(window)
    menu.addAction("x")
    window.proofing.add_to_menu(menu, lead_at(window, "zaalen"))
    entries = [action for action in menu.actions() if action.text().startswith(("Ignore", "Add"))]
    entries[which].trigger()
    assert wrong(window) == ["beautifull"]
    window.close()
    again = opened(name="spelling.presskit")
    until(lambda: "beautifull" in wrong(again))
    assert ("zaalen" in wrong(again)) == (which == 0)


def test_suggestions_come_into_the_menu(opened: Openers) -> None:
    window = opened(kit_of(), name="spelling.presskit")
    until(lambda: len(wrong(window)) == 2)
    menu = QMenu(window)
    menu.addAction("x")
    window.proofing.add_to_menu(menu, lead_at(window, "zaalen"))
    assert menu.actions()[0].text() == "Looking for suggestions…"
    until(lambda: menu.actions()[0].text() == "zalen")
    menu.actions()[0].trigger()
    assert wrong(window) == ["beautifull"]
    fine = QMenu(window)
    fine.addAction("x")
    window.proofing.add_to_menu(fine, lead_at(window, "zien"))
    assert len(fine.actions()) == 1


def test_a_menu_that_grows_by_suggestions_stays_on_the_screen(opened: Openers) -> None:
    window = opened(kit_of(), name="spelling.presskit")
    until(lambda: len(wrong(window)) == 2)
    menu = QMenu(window)
    for number in range(6):
        menu.addAction(str(number))
    window.proofing.add_to_menu(menu, lead_at(window, "zaalen"))
    room = window.screen().availableGeometry()
    menu.popup(QPoint(40, room.bottom() - menu.sizeHint().height()))
    until(lambda: menu.actions()[0].text() == "zalen")
    settle()
    assert room.contains(menu.geometry())
    menu.close()


def test_the_word_that_is_being_typed_is_not_marked_yet(opened: Openers) -> None:
    window = opened(kit_of((Span("De zaalen"),)), name="spelling.presskit")
    until(lambda: wrong(window) == ["zaalen"])
    k, _ = lead_at(window, "zaalen")
    line = window.surface.lines[k]
    assert window.proofing.marks.wrong(line, typing=9) == []
    assert len(window.proofing.marks.wrong(line, typing=3)) == 1


def test_the_names_of_the_kit_are_right(opened: Openers) -> None:
    person = Person(id="p", name="Wieske Terpstrakamp")
    kit = replace(kit_of((Span("Zegt Wieske Terpstrakamp en Terpstrakamps."),)), people=(person,))
    window = opened(kit, name="spelling.presskit")
    until(lambda: wrong(window) == ["Terpstrakamps"])


def test_a_missing_dictionary_is_said_once(opened: Openers) -> None:
    window = opened(kit_of((Span("Txapela buruan"),), "eu"), name="spelling.presskit")
    until(lambda: "no dictionary" in window.info.text)
    assert wrong(window) == []
    window.info.close()
    QTest.keyClicks(window.surface, "x ")
    settle(0.2)
    assert window.info.text == ""


def test_a_dictionary_can_be_added(opened: Openers, tmp_path: Path) -> None:
    window = opened(kit_of((Span("Txapela buruan"),), "eu"), name="spelling.presskit")
    until(lambda: "no dictionary" in window.info.text)
    (tmp_path / "eu.aff").write_text("SET UTF-8\n")
    (tmp_path / "eu.dic").write_text("1\ntxapela\n")
    window.proofing.take_dictionary(tmp_path / "eu.dic")
    until(lambda: wrong(window) == ["buruan"])
    window.proofing.take_dictionary(tmp_path / "none.dic")
    assert "is missing beside it" in window.info.text
