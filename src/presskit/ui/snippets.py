"""The HTML of the kit for the window: the tabs HTML and Code."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from presskit.kit.model import Kit
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.publish.html import Snippet
    from presskit.ui.window import Window

DELAY = 400
"""Milliseconds after an edit until the HTML in sight is made again."""
_HTML, _CODE = 1, 2


class Snippets(QObject):
    """Makes the semantic snippet on a thread of its own."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self._work = Work(self)
        self._shown: tuple[Kit, str, int] | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.show_now)

    def look_again(self, delay: int = DELAY) -> None:
        """Show the HTML anew, a moment from now."""
        self._soon.start(delay)

    def show_now(self) -> None:
        """Show the HTML of the kit in the tab that is in sight, if it is not there already."""
        window, tab = self.window, self.window.ui.views.currentIndex()
        wanted = window.session.kit, window.language, tab
        if tab in {_HTML, _CODE} and not self._is_shown(wanted):
            self._work.start(lambda: self._made(*wanted[:2]), lambda made: self._show(wanted, made), window.told)

    def _is_shown(self, wanted: tuple[Kit, str, int]) -> bool:
        return self._shown is not None and self._shown[0] is wanted[0] and self._shown[1:] == wanted[1:]

    def _made(self, kit: Kit, language: str) -> Snippet:
        from presskit.publish.html import snippet

        return snippet(kit, self.window.file.asset, language=language, now=datetime.now().astimezone())

    def _show(self, wanted: tuple[Kit, str, int], made: Snippet) -> None:
        ui = self.window.ui
        if wanted[2] != ui.views.currentIndex():
            return
        self._shown = wanted
        if wanted[2] == _HTML:
            self.window.snippet.show_snippet(made.html, {file.name: file.data for file in made.files})
        elif ui.code.toPlainText() != made.html:
            bar = ui.code.verticalScrollBar()
            place = bar.value()
            ui.code.setPlainText(made.html)
            bar.setValue(place)

    def close(self) -> None:
        """Stop."""
        self._soon.stop()
        self._work.finish()
