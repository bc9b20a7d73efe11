"""The HTML of the kit for the window: the tabs HTML and Code, for any CMS or for the one that is chosen."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from presskit.kit.model import Kit
from presskit.ui.surviving import SurvivalBar
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.publish.html import Fitted, Level, Profile, Snippet
    from presskit.ui.window import Window

DELAY = 400
"""Milliseconds after an edit until the HTML in sight is made again."""
_HTML, _CODE = 1, 2
_Wanted = tuple[Kit, str, int, "Profile | None"]


class Snippets(QObject):
    """Makes the snippet on a thread of its own."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.bar = SurvivalBar(window.desk.settings, lambda: window.desk.language, window)
        self.bar.chosen.connect(lambda: self.look_again(0))
        window.ui.html_tab_layout.insertWidget(0, self.bar)
        self._work = Work(self)
        self._filled = False
        self._shown: _Wanted | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.show_now)

    def look_again(self, delay: int | None = None) -> None:
        """Show the HTML anew, a moment from now."""
        self._soon.start(DELAY if delay is None else delay)

    def show_now(self) -> None:
        """Show the HTML of the kit in the tab that is in sight, if it is not there already."""
        window, tab = self.window, self.window.ui.views.currentIndex()
        if tab not in {_HTML, _CODE} or not window.ui.views.isVisible():
            return
        if not self._filled:
            self._filled = True
            self._work.start(_profiles, self._fill, window.told)
            return
        wanted = window.session.kit, window.language, tab, self.bar.profile
        if not self._is_shown(wanted):
            self._work.start(lambda: self._made(wanted), lambda made: self._show(wanted, *made), window.told)

    def pasted(self, kit: Kit, language: str, now: datetime, profile: Profile | None) -> Snippet:
        """Return the snippet to paste: at the best level for a CMS. Any thread may ask."""
        from presskit.publish.html import fitted

        if profile is None:
            return self._drawn(kit, language, now)
        return fitted(lambda level: self._drawn(kit, language, now, level), profile).snippet

    def _fill(self, profiles: tuple[Profile, ...]) -> None:
        self.bar.fill(profiles)
        self.show_now()

    def _is_shown(self, wanted: _Wanted) -> bool:
        return self._shown is not None and self._shown[0] is wanted[0] and self._shown[1:] == wanted[1:]

    def _drawn(self, kit: Kit, language: str, now: datetime, level: Level = "semantic") -> Snippet:
        from presskit.publish.html import snippet

        return snippet(kit, self.window.file.asset, language=language, level=level, now=now)

    def _made(self, wanted: _Wanted) -> tuple[Snippet, Fitted | None, str]:
        """Return a snippet, what a CMS leaves of it, and the HTML to show."""
        from presskit.publish.html import fitted, undressed

        kit, language, _, profile = wanted
        now = datetime.now().astimezone()
        if profile is None:
            made = self._drawn(kit, language, now)
            return made, None, made.html
        found = fitted(lambda level: self._drawn(kit, language, now, level), profile)
        return found.snippet, found, undressed(found.survived.html)

    def _show(self, wanted: _Wanted, made: Snippet, found: Fitted | None, html: str) -> None:
        ui, profile = self.window.ui, wanted[3]
        if wanted[2] != ui.views.currentIndex() or profile != self.bar.profile:
            return
        self._shown = wanted
        self.bar.tell(found)
        code = found.survived.text if found is not None and profile is not None and profile.markdown else made.html
        if wanted[2] == _HTML:
            self.window.snippet.show_snippet(html, {file.name: file.data for file in made.files})
            self.window.going.follow()
        elif ui.code.toPlainText() != code:
            bar = ui.code.verticalScrollBar()
            place = bar.value()
            ui.code.setPlainText(code)
            bar.setValue(place)

    def close(self) -> None:
        """Stop."""
        self._soon.stop()
        self._work.finish()


def _profiles() -> tuple[Profile, ...]:
    from presskit.publish.html import profiles

    return profiles()
