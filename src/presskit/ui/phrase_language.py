"""The language of a phrase in the window: its menu at the caret, its place in the status bar, and who listens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from presskit.kit.foreign import foreign_languages
from presskit.kit.lines import RULES
from presskit.spelling.dictionaries import languages as with_dictionary
from presskit.ui.languages import language_name
from presskit.ui.phrases import menu_text
from presskit.ui.text.foreign import language_here, phrase, set_language
from presskit.ui.text.scroll import below

if TYPE_CHECKING:
    from presskit.ui.window import Window

_RECENT = 4
"""Languages that were chosen by name that are remembered."""
_KEY = "phrase/languages"


class PhraseLanguage(QObject):
    """Says and sets the language of the phrase that the caret is in."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self._told = ""
        surface, self.button = window.surface, window.status.phrase
        self.button.hide()
        self.button.clicked.connect(lambda _=False: self.pop_up())
        surface.marks_changed.connect(lambda _: self.show())
        surface.selectionChanged.connect(self.show)
        surface.article_shown.connect(lambda _article, _language: self.show())
        window.installEventFilter(self)

    def eventFilter(self, _target: QObject, event: QEvent) -> bool:
        """Speak the language that the program was changed to."""
        if event.type() == QEvent.Type.LanguageChange:
            self._told = ""
            self.show()
        return False

    # --- where the caret is -------------------------------------------------------------------------------------------

    def show(self) -> None:
        """Show the language of the phrase where it is another than the article's, and say it when it changes."""
        surface = self.window.surface
        around, language = surface.projection.language, language_here(surface)
        name = language_name(language) if language else self.tr("several languages")
        here = f"{around} {language}"
        if here == self._told:
            return
        foreign = language != around
        if self._told and (foreign or self._told.split(" ")[0] == around) and surface.hasFocus():
            surface.tell_listener(name)
        self._told = here
        self.button.setText(self.tr("Phrase: %1").replace("%1", name))
        self.button.setToolTip(self.tr("Language of the phrase"))
        self.button.setVisible(foreign)

    # --- choosing -----------------------------------------------------------------------------------------------------

    def offered(self) -> list[str]:
        """Return the languages to choose from: the kit's, its phrases', those chosen before, those to be spelled."""
        window = self.window
        kit = window.session.kit
        wanted = (*kit.languages, *foreign_languages(kit), *self._recent(), *with_dictionary())
        return [tag for tag in dict.fromkeys(wanted) if tag != window.surface.projection.language]

    def _recent(self) -> list[str]:
        found = self.window.desk.settings.value(_KEY, [])
        return [found] if isinstance(found, str) else [str(tag) for tag in found] if isinstance(found, list) else []

    def fill(self, menu: QMenu) -> None:
        """Put the languages into a menu, the phrase's ticked."""
        surface = self.window.surface
        around, here = surface.projection.language, language_here(surface)
        group = QActionGroup(menu)
        taken: set[str] = set()

        def add(text: str, language: str) -> None:
            action = QAction(_with_key(menu_text(text), taken), menu)
            action.setCheckable(True)
            action.setChecked(language == here)
            action.triggered.connect(partial(self._chosen, language))
            group.addAction(action)
            menu.addAction(action)

        add(self.tr("Language of the article (%1)").replace("%1", language_name(around)), around)
        menu.addSeparator()
        for language in self.offered():
            add(language_name(language), language)
        menu.addSeparator()
        menu.addAction(_with_key(self.tr("Other language…"), taken), self.ask)
        rule = RULES[surface.current_role()]
        menu.setEnabled(not surface.isReadOnly() and not rule.atomic and not rule.bare)

    def add_to(self, menu: QMenu, before: QAction) -> None:
        """Put the languages into another menu, as one of its own."""
        own = QMenu(self.tr("Language of the phrase"), menu)
        self.fill(own)
        own.menuAction().setEnabled(own.isEnabled())
        menu.insertMenu(before, own)

    def pop_up(self) -> None:
        """Show the languages at the caret."""
        if self.window.refuse_read_only():
            return
        surface = self.window.surface
        menu = QMenu(surface)
        menu.setAccessibleName(self.tr("Language of the phrase"))
        self.fill(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        if not menu.isEnabled():
            menu.deleteLater()
            self.window.tell(lambda: self.tr("An address or a number is in no language"), passing=True)
            return
        menu.popup(below(surface))
        ticked = next((action for action in menu.actions() if action.isChecked()), menu.actions()[0])
        menu.setActiveAction(ticked)

    def ask(self) -> None:
        """Ask for any other language by its name."""
        from presskit.ui.language_dialog import LanguageDialog

        dialog = LanguageDialog(self.window, self.window.desk.language)
        dialog.chosen.connect(self.remember)
        dialog.chosen.connect(self.set)
        dialog.open()

    def remember(self, language: str) -> None:
        """Offer a language next time, too."""
        recent = [language, *(tag for tag in self._recent() if tag != language)]
        self.window.desk.settings.setValue(_KEY, recent[:_RECENT])

    def _chosen(self, language: str, _checked: bool = False) -> None:
        self.set(language)

    def set(self, language: str) -> None:
        """Say in which language the phrase is."""
        surface = self.window.surface
        place = phrase(surface)
        set_language(surface, language)
        surface.setFocus(Qt.FocusReason.OtherFocusReason)
        name = language_name(language)
        if place is None:
            self.window.tell(
                lambda: self.tr("What you type now is in this language: %1").replace("%1", name), passing=True
            )
        self.show()


def _with_key(text: str, taken: set[str]) -> str:
    """Give a menu's text a key: the first letter that no other one has."""
    for n, letter in enumerate(text):
        if letter.isalpha() and letter.lower() not in taken:
            taken.add(letter.lower())
            return f"{text[:n]}&{text[n:]}"
    return text
