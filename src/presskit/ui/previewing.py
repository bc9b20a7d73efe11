"""The side with the preview: its title, its tabs, and what it says when there is nothing to show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolButton

from presskit.messages import Problem, worded
from presskit.ui.appearance import Colours, icon
from presskit.ui.infobar import announce

if TYPE_CHECKING:
    from presskit.ui.window import Window


_SCROLLS = {"ScrollLeftButton": "Scroll Left", "ScrollRightButton": "Scroll Right"}
"""Qt's own buttons beside tabs that have no room, and Qt's own names for them."""
_BESIDE = 8
"""Pixels beside the tabs."""


class Previewing(QObject):
    """Keeps the preview in step with the kit."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self._icons: tuple[QIcon, ...] = ()
        self._waits = False
        """Whether the kit changed while the pages were out of sight."""
        window.ui.preview_side.installEventFilter(self)
        for view in (window.pages, window.snippet, window.ui.code):
            view.installEventFilter(self)
        window.previewer.failed.connect(self._failed)
        window.previewer.made.connect(self._made)

    @property
    def current(self) -> bool:
        """Whether the pages are those of the kit as it is now, or will be in a moment."""
        return not self._waits

    def want(self, *, delay: int | None = None) -> None:
        """Ask for the pages and the HTML of the kit as it is now; `delay` in milliseconds.

        What is out of sight is not made; it is when it comes into sight.
        """
        window = self.window
        kit, language = window.session.kit, window.language
        self._waits = not window.pages.isVisible()
        if self._waits:
            window.previewer.rest()
            self.show_title()
        elif delay is None:
            window.previewer.want(kit, language)
        else:
            window.previewer.want(kit, language, delay=delay)
        window.snippets.look_again(delay)

    def _come(self, target: QObject) -> None:
        """Make what comes into sight, if it is not of the kit as it is now."""
        window = self.window
        if target is not window.pages:
            window.snippets.look_again(0)
        elif self._waits:
            self._waits = False
            window.previewer.want(window.session.kit, window.language, delay=0)

    def _failed(self, problem: Problem) -> None:
        text = worded(problem, self.window.desk.language)
        self.window.pages.show_message(text)
        self.show_title()
        announce(self.window.pages, text)

    def _made(self) -> None:
        self.show_title()
        self.window.going.follow()

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        self._icons = tuple(icon(name, colours) for name in ("page", "html", "code", "edit"))
        self.fit()
        self.window.pages.colours = colours
        self.window.preview_bar.dress(colours)
        self.window.pages.viewport().update()

    def retranslate(self) -> None:
        """Say in the chosen language what is not in the form."""
        window, ui = self.window, self.window.ui
        window.pages.setAccessibleName(self.tr("Preview of the pages"))
        window.snippet.setAccessibleName(self.tr("Preview of the HTML"))
        window.snippets.bar.retranslate()
        for view in (window.snippet, ui.code):
            view.setPlaceholderText(self.tr("The HTML is being made…"))
        window.preview_bar.retranslate()
        for button in ui.views.tabBar().findChildren(QToolButton):  # Qt names them once
            words = _SCROLLS.get(button.objectName())
            if words is not None:
                button.setAccessibleName(QCoreApplication.translate("QTabBar", words))
        self.show_title()
        self.fit()

    def fit(self) -> None:
        """Give the tabs room for their words, and icons where there is room for these, too."""
        ui = self.window.ui
        self._set_icons(())
        tabs = ui.views.tabBar().sizeHint().width() + _BESIDE
        bar, details = self.window.preview_bar.bar.least(), self.window.details.least()
        ui.preview_side.setMinimumWidth(max(tabs, details if self.window.details.visible else bar))
        self._set_icons(self._icons)
        if ui.views.tabBar().sizeHint().width() + _BESIDE > ui.preview_side.width():
            self._set_icons(())

    def _set_icons(self, icons: Sequence[QIcon]) -> None:
        views = self.window.ui.views
        for tab in range(views.count()):
            views.setTabIcon(tab, icons[tab] if icons else QIcon())

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Fit the tabs to another width; make what comes into sight."""
        if target is self.window.ui.preview_side:
            if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
                self.fit()
        elif event.type() == QEvent.Type.Show:
            self._come(target)
        return super().eventFilter(target, event)

    def show_title(self) -> None:
        """Say how many pages there are."""
        pages = self.window.pages.pages if self.current else 0
        if self.window.pages.message:
            text = self.tr("P&review · out of date") if pages else self.tr("P&review · not possible")
        elif not pages:
            text = self.tr("P&review")
        elif pages == 1:
            text = self.tr("P&review · 1 page")
        else:
            text = self.tr("P&review · %1 pages").replace("%1", str(pages))
        self.window.ui.preview_title.setText(text)
