"""The info bar above the text: what just happened, in one line, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPushButton

from presskit.ui.appearance import LIGHT, Colours, icon
from presskit.ui.forms.ui_window import Ui_Window
from presskit.ui.phrases import Words, spoken

LEAST, A_CHARACTER = 6_000, 70
"""Milliseconds that a message stays which goes by itself: at the least, and for each of its characters."""

ROOM = 330
"""Pixels that the words have at the least beside the buttons, with what stands round them."""


class Offer(NamedTuple):
    """Something to do about what is said: the words on its button, and what it does."""

    words: Words
    call: Callable[[], object]


class Said(NamedTuple):
    """One thing that is said; `stays` names it when it comes back after what is said over it."""

    words: Words
    offers: tuple[Offer, ...] = ()
    grave: bool = False
    passing: bool = False
    stays: str = ""
    lasts: bool = False
    first: str = ""

    @property
    def text(self) -> str:
        """What is said, in the language that the program speaks; as it was said first when who said it is gone."""
        try:
            return spoken(self.words)
        except RuntimeError:  # what Qt has deleted translates nothing any more
            return self.first

    @property
    def goes(self) -> bool:
        """Whether it goes by itself: it tells what happened, and there is nothing to do about it."""
        return not (self.offers or self.grave or self.passing or self.stays or self.lasts)


class InfoBar(QObject):
    """Says one thing at a time: what is said last stands until it is closed or something else is said.

    What only tells that something was done goes by itself, when there was time to read it. What must not be missed
    stays below what is said over it, and comes back when that is closed.
    """

    def __init__(self, form: Ui_Window, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._colours: Colours = LIGHT
        self._said: tuple[Said, ...] = ()
        self._folded = False
        self._buttons: tuple[QPushButton, ...] = (form.info_first, form.info_second)
        for number, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, number=number: self._take(number))
        form.info_close.clicked.connect(self.close)
        form.info_close.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        form.info.hide()
        form.info.installEventFilter(self)
        self.going = QTimer(self, singleShot=True)
        self.going.timeout.connect(self._go)

    def say(
        self, words: Words, *offers: Offer, grave: bool = False, passing: bool = False, stays: str = "",
        lasts: bool = False,
    ) -> None:  # fmt: skip
        """Say something, with at most two offers.

        `grave` is for what went wrong; `passing` for what holds only until the next edit (`edited`); `stays` names
        what comes back until it is closed or withdrawn; `lasts` is for what goes on until something else is said.
        All else, when nothing is offered, goes by itself.
        """
        waiting = tuple(said for said in self._said if said.stays and said.stays != stays)
        self._said = (*waiting, Said(words, offers[: len(self._buttons)], grave, passing, stays, lasts, spoken(words)))
        self._show()

    def _show(self) -> None:
        """Show what was said last."""
        self.going.stop()
        self._form.info.setVisible(bool(self._said))
        if not self._said:
            return
        self._speak()
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(self.offers))
        self._fold()
        self.dress(self._colours)
        announce(self._form.info, self.text)
        if self._said[-1].goes:
            self.going.start(LEAST + A_CHARACTER * len(self.text))

    def _speak(self) -> None:
        """Say what was said last in the language that the program speaks."""
        self._form.info_text.setText(self.text)
        for button, offer in zip(self._buttons, self.offers, strict=False):
            button.setText(str(offer.words))

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Follow the language and the width."""
        if event.type() == QEvent.Type.LanguageChange and self._said:
            self._speak()
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fold()
        return super().eventFilter(target, event)

    def _fold(self) -> None:
        """Put the buttons below the words where these would have little room beside them."""
        form, grid = self._form, self._form.info_layout
        wide = sum(button.sizeHint().width() for button in self._buttons[: len(self.offers)])
        folded = bool(wide) and form.info.width() - wide < ROOM
        if folded != self._folded:
            self._folded = folded
            grid.removeItem(form.info_offers)
            row, column, columns = (1, 1, 3) if folded else (0, 2, 1)
            grid.addLayout(form.info_offers, row, column, 1, columns, Qt.AlignmentFlag.AlignLeft)

    def _go(self) -> None:
        """Take back what goes by itself; while the mouse is on it or the window is not in front, it may be unread."""
        bar = self._form.info
        if bar.underMouse() or not bar.isActiveWindow():
            self.going.start(LEAST)
        else:
            self.close()

    @property
    def text(self) -> str:
        """What is said now; nothing when the bar is closed."""
        return self._said[-1].text if self._said else ""

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is offered now, in the language that the program speaks."""
        return tuple(Offer(spoken(words), call) for words, call in self._said[-1].offers) if self._said else ()

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
