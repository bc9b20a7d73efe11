"""Spelling in a window: the words that are right here, the dictionaries asked off its thread, what is offered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from presskit.kit.lines import Place
from presskit.kit.localised import string
from presskit.kit.model import Kit
from presskit.messages import Problem, worded
from presskit.spelling import WordList, add, tokens
from presskit.spelling.speller import shared
from presskit.spelling.tokens import Token
from presskit.ui.asking import ask_open, ask_save
from presskit.ui.infobar import announce
from presskit.ui.phrase_language import PhraseLanguage
from presskit.ui.phrases import menu_text
from presskit.ui.settings import data_folder, flag
from presskit.ui.text.looks import SANS
from presskit.ui.text.offers import OfferList
from presskit.ui.text.scroll import show_high
from presskit.ui.text.spelling import Spelling
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.ui.window import Window

_IGNORED = 500
"""Most words that are remembered as ignored in a kit."""


class Proofing(QObject):
    """Knows which words are right: those of a dictionary, of a list, of the kit's names, and those ignored in it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window, self.work = window, Work(self)
        kept = window.desk.settings
        self.own = WordList(_words_folder() / "own.txt")
        self.house = WordList(Path(str(kept.value("spelling/house", "") or _words_folder() / "house.txt")))
        self._key = f"spelling/ignored/{window.session.kit.id}"
        ignored = kept.value(self._key, [])
        self._ignored = [ignored] if isinstance(ignored, str) else list(ignored) if isinstance(ignored, list) else []
        self._known: dict[tuple[str, str], bool] = {}
        self._without: set[str] = set()
        self._names: tuple[object, object, frozenset[str]] = (None, None, frozenset())
        surface = window.surface
        self.marks = surface.spelling = Spelling(surface, self.is_right, self._look_up)
        self.marks.on = flag(kept, "spelling/on", True)
        self.phrase = PhraseLanguage(window)
        surface.menu_made = self.add_to_menu
        self.offers = OfferList(surface.viewport(), self.tr("Spelling"))
        self.offers.taken.connect(lambda call: call())
        surface.offering.lists.append(self.offers)
        surface.cursorPositionChanged.connect(self.offers.hide)
        self._read_lists()
        window.ui.spelling.setChecked(self.marks.on)

    # --- which words are right ----------------------------------------------------------------------------------------

    def is_right(self, language: str, word: str) -> bool | None:
        """Tell whether a word is right; None when its dictionary has not been asked."""
        if language in self._without or word in self._ignored or self.own.has(word) or self.house.has(word):
            return True
        found = self._known.get((language, word))
        return True if found is False and word.removesuffix("’s").removesuffix("'s") in self._kit_names() else found

    def _kit_names(self) -> frozenset[str]:
        """Return the words of the names that the kit has: they are nobody's mistakes."""
        kit = self.window.session.kit
        people, organisation, names = self._names
        if people is not kit.people or organisation is not kit.organisation:
            names = frozenset(token.word for name in _names_of(kit) for token in tokens(name))
            self._names = kit.people, kit.organisation, names
        return names

    def _look_up(self, missing: dict[str, set[str]]) -> None:
        for language, words in missing.items():
            if language not in self._without:
                found = partial(_looked_up, language, frozenset(words))
                self.work.start(found, self._came, partial(self._failed, language))

    def _came(self, found: tuple[str, frozenset[str], set[str]]) -> None:
        language, words, unknown = found
        self._known |= {(language, word): word not in unknown for word in words}
        self.window.surface.viewport().update()

    def _failed(self, language: str, problem: Problem) -> None:
        """Leave a language alone whose dictionary is missing or damaged, and say so once."""
        if language not in self._without:
            self._without.add(language)
            self.window.tell(lambda: worded(problem, self.window.desk.language), passing=True)

    def _read_lists(self) -> None:
        for words in (self.own, self.house):
            try:
                words.refresh()
            except Problem as problem:
                self.window.told(problem)

    # --- commands -----------------------------------------------------------------------------------------------------

    def turn(self, on: bool) -> None:
        """Mark wrong words, or do not."""
        self.marks.on = on
        self.window.desk.settings.setValue("spelling/on", on)
        self.window.surface.viewport().update()

    def next_wrong(self) -> None:
        """Go to the next wrong word, and offer what it could be meant for."""
        if not self.window.ui.spelling.isChecked():
            self.window.ui.spelling.trigger()
        self._read_lists()
        found = self.marks.find(self.window.surface.selection()[1])
        if self.marks.waits:
            self._look_up(self.marks.take_missing())
            self.work.start(lambda: None, lambda _: self.next_wrong(), self.window.told)  # when all that has come
        elif found is None:
            self.window.tell(lambda: self.tr("No misspelled words"), passing=True)
        else:
            self._show(*found)

    def _show(self, k: int, language: str, token: Token) -> None:
        surface = self.window.surface
        surface.session.seal()
        surface.set_places((k, token.start), (k, token.end))
        show_high(surface)
        surface.setFocus()
        announce(surface, self.tr("Misspelled: %1").replace("%1", token.word))

        def came(found: list[str]) -> None:
            if surface.selection() != ((k, token.start), (k, token.end)):
                return
            others = [] if surface.isReadOnly() else self._others(k, token)
            offers: list[tuple[str, Callable[[], object]]] = [
                *((word, partial(self.marks.correct, k, token, word)) for word in found if not surface.isReadOnly()),
                *others,
            ]
            start = surface.textCursor()
            start.setPosition(start.selectionStart())
            at = surface.cursorRect(start).bottomLeft()
            names = [name for name, _ in offers]
            self.offers.show_offers(
                [call for _, call in offers], names, at, surface.page.face(SANS, 15), first=bool(found)
            )

        self._suggest(language, token.word, came)

    def _suggest(self, language: str, word: str, came: Callable[[list[str]], None]) -> None:
        self.work.start(partial(shared().suggestions, language, word), came, partial(self._failed, language))

    def _others(self, k: int, token: Token) -> list[tuple[str, Callable[[], object]]]:
        """Return what else can be done about a word."""
        return [
            (self.tr("Ignore here"), partial(self.marks.ignore_once, k, token)),
            (self.tr("Ignore in this kit"), partial(self.ignore, token.word)),
            (self.tr("Add to my words"), partial(self._add, self.own, token.word)),
            (self.tr("Add to the house's words"), partial(self._add, self.house, token.word)),
        ]

    def ignore(self, word: str) -> None:
        """Let a word be right in this kit, also when it is opened again."""
        self._ignored = [*self._ignored, word][-_IGNORED:]
        self.window.desk.settings.setValue(self._key, self._ignored)
        self.window.surface.viewport().update()

    def _add(self, words: WordList, word: str) -> None:
        try:
            words.add(word)
        except Problem as problem:
            self.window.told(problem)
        self.window.surface.viewport().update()

    def add_to_menu(self, menu: QMenu, place: Place) -> None:
        """Put the language of the phrase in a menu, and first what can be done about the wrong word at a place."""
        found, surface = self.marks.at(place), self.window.surface
        if surface.isReadOnly():
            return
        marks = menu.findChild(QMenu, "marks")
        if found is None:
            if marks is not None:
                self.phrase.add_to(menu, marks.menuAction())
            return
        language, token = found
        first = menu.actions()[0]
        waits = QAction(self.tr("Looking for suggestions…"), menu)
        waits.setEnabled(False)
        entries = [waits]
        for name, call in self._others(place[0], token):
            action = QAction(name, menu)
            action.triggered.connect(lambda _=False, call=call: call())
            entries.append(action)
        menu.insertActions(first, entries)
        if marks is not None:  # a word that no dictionary knows is often one of another language
            self.phrase.add_to(menu, first)
        menu.insertSeparator(first)

        def came(words: list[str]) -> None:
            if not isValid(menu) or not isValid(waits):
                return
            for word in words:
                action = QAction(menu_text(word), menu)
                action.triggered.connect(lambda _=False, word=word: self.marks.correct(place[0], token, word))
                menu.insertAction(waits, action)
            if words:
                menu.removeAction(waits)
                menu.insertSeparator(entries[1])
            else:
                waits.setText(self.tr("No suggestions"))
            _bring_onto_screen(menu)

        self._suggest(language, token.word, came)

    def choose_house_words(self) -> None:
        """Ask which file holds the house's words; it may lie on a shared disk, and need not be there yet."""
        window = self.window
        path = ask_save(
            window,
            self.tr("The house's word list"),
            self.house.path,
            self.tr("Word lists (*.txt)"),
            "dictionaries",
            there=True,
        )
        if path is not None:
            self.house = WordList(path)
            window.desk.settings.setValue("spelling/house", str(path))
            self._read_lists()
            window.surface.viewport().update()

    def add_dictionary(self) -> None:
        """Ask for a dictionary of Hunspell's and take it."""
        window = self.window
        path = ask_open(window, self.tr("Add a dictionary"), "dictionaries", self.tr("Dictionaries (*.dic)"))
        if path is not None:
            self.take_dictionary(path)

    def take_dictionary(self, path: Path) -> None:
        """Take a dictionary that was chosen."""
        try:
            language = add(path)
        except Problem as problem:
            self.window.told(problem)
            return
        shared().close()  # it may have read another one of that language
        self._known.clear()
        self._without.clear()
        self.window.surface.viewport().update()
        self.window.tell(self.tr("Dictionary added: %1").replace("%1", language))


def _bring_onto_screen(menu: QMenu) -> None:
    """Move an open menu that grew so that its end is on the screen, too."""
    room, size = menu.screen().availableGeometry(), menu.sizeHint()
    menu.move(menu.x(), max(room.top(), min(menu.y(), room.bottom() - size.height())))


def _looked_up(language: str, words: frozenset[str]) -> tuple[str, frozenset[str], set[str]]:
    return language, words, shared().unknown(language, words)


def _names_of(kit: Kit) -> list[str]:
    names = [person.name for person in kit.people] + [contact.name for contact in kit.contacts]
    organisations = [kit.organisation.name, *(p.organisation for p in kit.people)]
    return names + [string(name, language) for name in organisations for language in kit.languages]


def _words_folder() -> Path:
    return data_folder() / "words"
