"""The language of a phrase: said, set and taken back, in the text and in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from presskit.kit.lines import RULES, Line
from presskit.kit.start import new_kit
from presskit.kit.text import Span
from presskit.spelling import dictionaries
from presskit.spelling.speller import shared
from presskit.ui.language_dialog import LanguageDialog, named
from presskit.ui.palette import entries
from presskit.ui.text.foreign import language_here, set_language
from presskit.ui.text.menu import context_menu
from presskit.ui.window import Window
from ui.surfaces import number, press, put, steps, surface_of, type_
from ui.test_proofing import kit_of, lead_at, wrong
from ui.windows import Openers, focused, holding, make, settle, trigger, until
from ui.windows import press as keys


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("presskit.ui.proofing._words_folder", lambda: tmp_path / "words")
    monkeypatch.setattr(dictionaries, "own_folder", lambda: tmp_path / "own")
    shared.cache_clear()
    yield
    shared().close()


def foreign(line: Line) -> list[tuple[str, str]]:
    return [(run.text, run.lang) for run in line.text if run.lang]


# --- in the text ------------------------------------------------------------------------------------------------------


def test_a_selection_is_marked_as_one_named_step_and_taken_back(qtbot: QtBot) -> None:
    surface = surface_of(qtbot)
    k = number(surface, "p2")
    first = surface.session.kit
    surface.set_places((k, 13), (k, 3))
    assert steps(surface, lambda: set_language(surface, "fr")) == 1
    assert surface.session.stack.undoText() == "Language of the phrase"
    assert foreign(surface.lines[k]) == [("verbouwing", "fr")]
    assert surface.places() == ((k, 13), (k, 3))
    assert language_here(surface) == "fr"
    assert steps(surface, lambda: set_language(surface, "fr")) == 0
    set_language(surface, "nl")  # the article's own
    assert foreign(surface.lines[k]) == []
    surface.session.stack.undo()
    surface.session.stack.undo()
    assert surface.session.kit is first


def test_the_word_at_the_caret_is_marked_and_the_phrase_it_is_in_changed_whole(qtbot: QtBot) -> None:
    surface = surface_of(qtbot)
    k = number(surface, "p2")
    put(surface, "p2", 6)
    set_language(surface, "fr")
    assert foreign(surface.lines[k]) == [("verbouwing", "fr")]
    surface.set_places((k, 3), (k, 8))
    surface.toggle("strong")
    put(surface, "p2", 10)
    set_language(surface, "de")
    assert foreign(surface.lines[k]) == [("verbo", "de"), ("uwing", "de")]
    set_language(surface, "nl")
    assert foreign(surface.lines[k]) == []


def test_typing_keeps_the_language_inside_a_phrase_and_behind_it(qtbot: QtBot) -> None:
    surface = surface_of(qtbot)
    k = number(surface, "p2")
    surface.set_places((k, 3), (k, 13))
    set_language(surface, "fr")
    put(surface, "p2", 5)
    type_(surface, "x")
    put(surface, "p2", 14)  # behind it: typing goes on in it, as in every word processor
    type_(surface, "yy")
    put(surface, "p2", 3)  # before it: typing belongs to what is before
    type_(surface, "z")
    assert foreign(surface.lines[k]) == [("vexrbouwingyy", "fr")]


def test_behind_a_phrase_one_types_on_in_the_language_of_the_article(qtbot: QtBot) -> None:
    surface = surface_of(qtbot)
    k = number(surface, "p2")
    surface.set_places((k, 3), (k, 13))
    set_language(surface, "fr")
    put(surface, "p2", 13)
    assert steps(surface, lambda: set_language(surface, "nl")) == 0
    assert language_here(surface) == "nl"
    type_(surface, "s")
    assert foreign(surface.lines[k]) == [("verbouwing", "fr")]


def test_between_words_what_is_typed_next_is_in_the_language(qtbot: QtBot) -> None:
    surface = surface_of(qtbot)
    put(surface, "p2")
    type_(surface, " ")
    set_language(surface, "de")
    type_(surface, "Wort")
    k = number(surface, "p2")
    assert foreign(surface.lines[k]) == [("Wort", "de")]
    press(surface, Qt.Key.Key_Return)
    type_(surface, "x")
    assert foreign(surface.lines[k + 1]) == [("x", "de")] or foreign(surface.lines[k + 1]) == []


def test_marks_are_set_by_the_rules_of_the_phrases_language(qtbot: QtBot) -> None:
    surface = surface_of(qtbot)
    put(surface, "p2")
    type_(surface, " ")
    set_language(surface, "de")
    type_(surface, '"W"')
    assert foreign(surface.lines[number(surface, "p2")]) == [("„W“", "de")]


def test_every_line_that_can_have_marks_keeps_the_language_of_a_phrase(qtbot: QtBot) -> None:
    surface = surface_of(qtbot)
    tried = set()
    for k, line in enumerate(surface.lines):
        rule = RULES[line.role]
        if rule.atomic or not line.text:
            continue
        surface.set_places((k, 0), (k, 1))
        set_language(surface, "fr")
        wanted = [] if rule.bare else [(line.text[0].text[0], "fr")]
        assert foreign(surface.lines[k])[: len(wanted)] == wanted, line.role
        tried.add(line.role)
    assert {"headline", "lead", "paragraph", "quote.text", "fact", "bullet", "figure.caption"} <= tried


# --- in the window ----------------------------------------------------------------------------------------------------


def menu_of(window: Window) -> QMenu:
    menu = QMenu(window)
    window.proofing.phrase.fill(menu)
    return menu


def texts(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu, name: str) -> None:
    action: QAction = next(a for a in menu.actions() if a.text().replace("&", "") == name)
    assert action.isEnabled()
    action.trigger()


def lead(window: Window) -> int:
    return next(k for k, line in enumerate(window.surface.lines) if line.role == "lead")


def test_the_list_has_the_articles_language_the_phrases_and_those_with_a_dictionary(opened: Openers) -> None:
    window = opened(kit_of(), name="spelling.presskit")
    window.surface.go_to("lead")
    offered = texts(menu_of(window))
    assert offered[0] == "Language of the article (Nederlands)"
    assert offered[1] == "English"  # a phrase of the lead is
    assert "Français" in offered
    assert offered[-1] == "Other language…"
    assert len(set(offered)) == len(offered)
    letters = [action.text()[action.text().index("&") + 1].lower() for action in menu_of(window).actions()
               if action.text()]  # fmt: skip
    assert len(set(letters)) == len(letters)


def test_a_word_is_marked_from_the_menu_and_spelled_in_that_language(opened: Openers) -> None:
    window = opened(kit_of((Span("De vernissage begint."),)), name="spelling.presskit")
    focused(window)
    k = lead(window)
    window.surface.set_places((k, 5), (k, 5))
    said: list[str] = []
    window.surface.announced.connect(said.append)
    choose(menu_of(window), "Français")
    assert foreign(window.surface.lines[k]) == [("vernissage", "fr")]
    until(lambda: not window.proofing.marks.waits and wrong(window) == [])
    settle()
    assert window.status.phrase.text() == "Phrase: Français"
    assert not window.status.phrase.isHidden()
    assert "Français" in said
    window.surface.set_places((k, 1), (k, 1))
    settle()
    assert window.status.phrase.isHidden()
    assert said[-1] == "Nederlands"


def test_the_keys_show_the_list_at_the_caret_and_take_the_mark_back(opened: Openers) -> None:
    window = opened(kit_of(), name="spelling.presskit")
    focused(window)
    k = lead(window)
    text = "".join(run.text for run in window.surface.lines[k].text)
    place = (k, text.index("beauti") + 2)
    window.surface.set_places(place, place)
    keys(window.surface, "Ctrl+Shift+L")
    until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction().text().replace("&", "") == "English"  # what it is now
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert foreign(window.surface.lines[k]) == []
    assert window.history.undo.text() == "&Undo: language of the phrase"


def test_the_context_menu_has_it_also_beside_suggestions(opened: Openers) -> None:
    window = opened(kit_of(), name="spelling.presskit")
    until(lambda: wrong(window) == ["zaalen", "beautifull"])
    window.surface.go_to("lead")
    menu = context_menu(window.surface, window)
    window.surface.menu_made(menu, window.surface.caret())
    (own,) = [m for m in menu.findChildren(QMenu) if m.title() == "Language of the phrase"]
    assert "Français" in texts(own)
    at = lead_at(window, "beautifull")
    window.surface.set_places(at, at)
    menu = context_menu(window.surface, window)
    window.surface.menu_made(menu, at)
    titles = [action.text() for action in menu.actions()]
    assert titles.index("Language of the phrase") < titles.index("Cut")
    assert titles.count("Language of the phrase") == 1


def test_it_is_found_by_its_name(opened: Openers) -> None:
    window = opened()
    assert "Language of the phrase" in [entry.text for entry in entries(window)]


def test_a_kit_that_is_only_read_offers_nothing(opened: Openers) -> None:
    path = make(opened.folder / "museum.presskit")
    with holding(path):
        window = opened()
        assert not window.ui.phrase_language.isEnabled()
        window.proofing.phrase.pop_up()
        assert QApplication.activePopupWidget() is None
        assert window.info.text


# --- by name ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "found"),
    [("Zweeds", "sv"), ("zweeds — svenska", "sv"), ("svenska", "sv"), ("pt-br", "pt-BR"), ("zweed", "sv"),
     ("e", ""), ("Blabla", ""), ("", ""), ("12", "")],
)  # fmt: skip
def test_a_language_is_named_in_the_readers_words_its_own_or_by_code(qtbot: QtBot, typed: str, found: str) -> None:
    dialog = LanguageDialog(surface_of(qtbot), "nl")
    dialog.name.setText(typed)
    assert dialog.language() == found
    assert dialog.take.isEnabled() == bool(found)


def test_another_language_is_completed_marked_and_offered_the_next_time(opened: Openers) -> None:
    window = opened(kit_of((Span("De ombudsman spreekt."),)), name="spelling.presskit")
    focused(window)
    k = lead(window)
    window.surface.set_places((k, 5), (k, 5))
    trigger(window, "phrase_language")
    until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(menu, "Other language…")
    menu.close()
    (dialog,) = window.findChildren(LanguageDialog)
    QTest.keyClicks(dialog.name, "swed")
    completer = dialog.name.completer()
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "Swedish — Svenska"
    dialog.accept()
    assert foreign(window.surface.lines[k]) == [("ombudsman", "sv")]
    window.surface.set_places((k, 0), (k, 0))
    set_language(window.surface, "nl")
    window.surface.set_places((k, 5), (k, 5))
    choose(menu_of(window), "Language of the article (Nederlands)")
    assert "Svenska" in texts(menu_of(window))


def test_the_names_are_those_of_languages_that_outputs_can_say() -> None:
    english = named("en")
    assert english["sv"] == "Swedish — Svenska"
    assert english["en"] == "English"
    assert english["el"] == "Greek — Ελληνικά"
    assert english["hi"] == "Hindi"  # few fonts have its letters
    assert not {"mul", "und", "zxx"} & set(english)


def test_a_new_kit_has_something_to_choose(opened: Openers) -> None:
    window = opened(new_kit("en"), name="empty.presskit")
    window.surface.go_to("headline")
    window.proofing.phrase.set("fr")
    assert "What you type now" in window.info.text
    QTest.keyClicks(window.surface, "Bonjour")
    assert foreign(window.surface.lines[1]) == [("Bonjour", "fr")]
