"""A kit that opens says that its shared theme has moved on, and what taking it would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from presskit.kit.theming import differences, with_theme
from presskit.ui.infobar import Offer
from presskit.ui.theming import words

if TYPE_CHECKING:
    from presskit.intake.theme import FoundTheme
    from presskit.ui.window import Window

translate = QCoreApplication.translate
_AFTER = 1200
"""Milliseconds after a kit is opened: text and pages come first."""


def look_soon(window: Window) -> None:
    """Look for the shared theme when the window has come to rest."""
    QTimer.singleShot(_AFTER, window, lambda: _look(window))


def _look(window: Window) -> None:
    theme = window.session.kit.theme

    def found() -> FoundTheme | None:
        from presskit.intake.theme_library import moved_on

        return moved_on(theme)

    window.work.start(found, lambda shared: _tell(window, shared), lambda _: None)  # the theme's editor says why


def _tell(window: Window, shared: FoundTheme | None) -> None:
    if shared is None or window.file.read_only:
        return
    kit, theme = window.session.kit, shared.set.theme
    found = differences(kit, with_theme(kit, shared.set))

    def said() -> str:
        text = translate("Theming", "The shared theme %1 has moved on to version %2. Taking it changes: %3.")
        text = text.replace("%1", theme.name).replace("%2", str(theme.version))
        return text.replace("%3", words.listed(found) or translate("Theming", "nothing that is seen"))

    window.tell(said, Offer(lambda: translate("Theming", "Show the theme"), window.show_theme))
