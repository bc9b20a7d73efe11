"""The info bar above the text: what just happened, in one line, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPushButton

from presskit.ui.appearance import LIGHT, Colours, icon
from presskit.ui.forms.ui_window import Ui_Window


class Offer(NamedTuple):
    """Something to do about what is said: the words on its button, and what it does."""

    words: str
    call: Callable[[], object]


class InfoBar(QObject):
    """Says one thing at a time; what is said last stands until it is closed or something else is said."""

    def __init__(self, form: Ui_Window, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._colours: Colours = LIGHT
        self._offers: tuple[Offer, ...] = ()
        self._grave = False
        self._passing = False
        self._buttons: tuple[QPushButton, ...] = (form.info_first, form.info_second)
        for number, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, number=number: self._take(number))
        form.info_close.clicked.connect(self.close)
        form.info_close.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        form.info.hide()

    def say(self, text: str, *offers: Offer, grave: bool = False, passing: bool = False) -> None:
        """Say something, with at most two offers.

        `grave` is for what went wrong; `passing` for what holds only until the next edit (`edited`).
        """
        self._offers, self._grave, self._passing = offers[: len(self._buttons)], grave, passing
        self._form.info_text.setText(text)
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(self._offers))
            if number < len(self._offers):
                button.setText(self._offers[number].words)
        self.dress(self._colours)
        self._form.info.show()
        announce(self._form.info, text)

    @property
    def text(self) -> str:
        """What is said now; nothing when the bar is closed."""
        return "" if self._form.info.isHidden() else self._form.info_text.text()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is offered now."""
        return () if self._form.info.isHidden() else self._offers

    def _take(self, number: int) -> None:
        if number < len(self._offers):
            self._offers[number].call()

    def edited(self) -> None:
        """Take back what held only until this edit."""
        if self._passing:
            self.close()

    def close(self) -> None:
        """Say nothing any more."""
        self._offers, self._passing = (), False
        self._form.info.hide()

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        self._colours = colours
        name, colour = ("warning", colours.warning) if self._grave else ("info", colours.soft)
        self._form.info_icon.setPixmap(icon(name, colours, colour).pixmap(18, 18))
        self._form.info_close.setIcon(icon("close", colours))


def announce(about: QObject, text: str) -> None:
    """Say something to who listens to a screen reader."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, text))
