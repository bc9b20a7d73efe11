"""A block that is left out in one language of the kit, and shown again: the words of the command, and what it does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from presskit.kit import edits
from presskit.kit.model import Kit
from presskit.ui.history import steps
from presskit.ui.infobar import Offer
from presskit.ui.languages import language_name
from presskit.ui.phrases import menu_text
from presskit.ui.session import Session

if TYPE_CHECKING:
    from presskit.ui.window import Window

translate = QCoreApplication.translate


class Choice(NamedTuple):
    """What can be done with a block in a language: its words, and whether it is left out then."""

    words: str
    out: bool


def choice(kit: Kit, block: str, language: str) -> Choice | None:
    """Return what can be done with a block in a language; None for what is no block, and in a kit of one language."""
    shown = edits.is_shown(kit, block, language)
    if shown is None or (shown and len(kit.languages) < 2):
        return None
    text = translate("Omitting", "Leave out in %1") if shown else translate("Omitting", "Show in %1 again")
    return Choice(text.replace("%1", _called(language)), out=shown)


def choose(session: Session, block: str, language: str, *, out: bool) -> bool:
    """Leave a block out in a language, or show it again, as one undo step; tell whether that changed anything."""
    try:
        after = edits.leave_out(session.kit, block, language, out=out)
    except edits.NotInKitError:
        return False
    return session.apply(after, steps()["leave-out" if out else "show-again"])


def fill(menu: QMenu, window: Window, block: str) -> None:
    """Add the command to the menu of a block's line."""
    found = choice(window.session.kit, block, window.language)
    if found is not None:
        call = partial(choose, window.session, block, window.language, out=found.out)
        menu.addAction(menu_text(found.words), call).setEnabled(not window.designing.locked)


def say(window: Window, block: str) -> None:
    """Say of a block that somebody comes to why it is not in the text, and offer to show it again."""
    found = choice(window.session.kit, block, window.language)
    if found is None or found.out:
        return
    language = window.language

    def words() -> str:
        again = choice(window.session.kit, block, language)
        return again.words if again is not None else ""

    def said() -> str:
        return translate("Omitting", "This block is left out in %1.").replace("%1", _called(language))

    again = Offer(words, partial(choose, window.session, block, language, out=False))
    window.tell(said, *(() if window.designing.locked else (again,)), passing=True)


def _spoken() -> str:
    """Return the tag of the language that the program speaks: a translation says its own."""
    return translate("Omitting", "en")


def _called(language: str) -> str:
    """Return what a language (BCP 47) is called in the language of the program."""
    from babel import Locale, UnknownLocaleError

    try:
        name = Locale.parse(language, sep="-").get_display_name(_spoken())
    except (ValueError, UnknownLocaleError):
        name = None
    return name or language_name(language)
