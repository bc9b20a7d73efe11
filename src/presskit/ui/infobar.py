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


class Said(NamedTuple):
    """One thing that is said; `stays` names it when it comes back after what is said over it."""

    text: str
    offers: tuple[Offer, ...] = ()
    grave: bool = False
    passing: bool = False
    stays: str = ""


class InfoBar(QObject):
    """Says one thing at a time: what is said last stands until it is closed or something else is said.

    What must not be missed stays below what is said over it, and comes back when that is closed.
    """

    def __init__(self, form: Ui_Window, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._colours: Colours = LIGHT
        self._said: tuple[Said, ...] = ()
        self._buttons: tuple[QPushButton, ...] = (form.info_first, form.info_second)
        for number, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, number=number: self._take(number))
        form.info_close.clicked.connect(self.close)
        form.info_close.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        form.info.hide()

    def say(self, text: str, *offers: Offer, grave: bool = False, passing: bool = False, stays: str = "") -> None:
        """Say something, with at most two offers.

        `grave` is for what went wrong; `passing` for what holds only until the next edit (`edited`); `stays` names
        what comes back until it is closed or withdrawn.
        """
        waiting = tuple(said for said in self._said if said.stays and said.stays != stays)
        self._said = (*waiting, Said(text, offers[: len(self._buttons)], grave, passing, stays))
        self._show()

    def _show(self) -> None:
        """Show what was said last."""
        self._form.info.setVisible(bool(self._said))
        if not self._said:
            return
        self._form.info_text.setText(self._said[-1].text)
        offers = self._said[-1].offers
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(offers))
            if number < len(offers):
                button.setText(offers[number].words)
        self.dress(self._colours)
        announce(self._form.info, self._said[-1].text)

    @property
    def text(self) -> str:
        """What is said now; nothing when the bar is closed."""
        return self._said[-1].text if self._said else ""

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is offered now."""
        return self._said[-1].offers if self._said else ()

    def _take(self, number: int) -> None:
        if number < len(self.offers):
            self.offers[number].call()

    def edited(self) -> None:
        """Take back what held only until this edit."""
        if self._said and self._said[-1].passing:
            self.close()

    def close(self) -> None:
        """Take back what was said last, and say again what stays below it."""
        self._said = self._said[:-1]
        self._show()

    def holds(self, name: str) -> bool:
        """Tell whether what stays by a name is said, now or below what is."""
        return any(said.stays == name for said in self._said)

    def withdraw(self, name: str) -> None:
        """Take back what stays by a name."""
        shown = self._said[-1:]
        self._said = tuple(said for said in self._said if said.stays != name)
        if self._said[-1:] != shown:
            self._show()

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        self._colours = colours
        name, colour = ("warning", colours.warning) if self._said and self._said[-1].grave else ("info", colours.soft)
        self._form.info_icon.setPixmap(icon(name, colours, colour).pixmap(18, 18))
        self._form.info_close.setIcon(icon("close", colours))


def announce(about: QObject, text: str) -> None:
    """Say something to who listens to a screen reader."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, text))
