"""Fields for a date and for a time: typed in any usual form, a date also picked from a calendar."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from presskit.kit.dateline import taken_apart
from presskit.ui.appearance import LIGHT, Colours, icon
from presskit.ui.days import in_words
from presskit.ui.details.private import repolish
from presskit.ui.text.dates import DatePopup

_DAYS = {"vandaag": 0, "today": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2, "gisteren": -1, "yesterday": -1}
_CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.hu ]*(?P<minute>\d{2}))?\s*(?P<half>[ap]\.?m\.?)?\s*(?:uur|u|h|hrs?)?")


def read_date(text: str, today: date) -> str | None:
    """Read a date as people write it: ISO 8601, empty for nothing, None for what is no date.

    "25 november 2026", "25-11-2026", "2026-11-25", "25 nov" and "25-11" (the next one), "tomorrow", "morgen".
    """
    text = text.strip().casefold()
    if not text:
        return ""
    if text in _DAYS:
        return (today + timedelta(days=_DAYS[text])).isoformat()
    for written in (text, f"{text} {today.year}", f"{text.rstrip('-/.')}-{today.year}"):
        found = taken_apart(written)
        if found is not None and not found[0]:
            past = written != text and date.fromisoformat(found[1]) < today
            return found[1].replace(str(today.year), str(today.year + 1), 1) if past else found[1]
    return None


def read_clock(text: str) -> str | None:
    """Read a time as people write it: "06:00", empty for nothing, None for what is no time.

    "6", "6:00", "06.00", "6 uur", "6u30", "0600", "6 pm".
    """
    text = text.strip().casefold()
    if not text:
        return ""
    match = _CLOCK.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].startswith("p") else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


class MomentField(QLineEdit):
    """A line whose value is read when it is left or Enter is pressed; what cannot be read stays, and is marked."""

    chosen = Signal(str)
    """The value, when it became another one."""
    refused = Signal(str)
    """What cannot be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours: Colours = LIGHT
        self.value = ""
        self._wrong = QAction(self)
        self._wrong.setEnabled(False)
        self._wrong.setVisible(False)
        self.addAction(self._wrong, QLineEdit.ActionPosition.LeadingPosition)
        self.editingFinished.connect(self.take)

    def read(self, text: str) -> str | None:
        """Return the value of what was typed; None when it is not one."""
        raise NotImplementedError

    def written(self) -> str:
        """Return the value as it is shown."""
        return self.value

    def show_value(self, value: str) -> None:
        """Show a value; while somebody types, what is typed stays."""
        if value == self.value and (self.isModified() or self.text() == self.written()):
            return
        self.value = value
        self._mark(wrong=False)
        self.setText(self.written())
        self.setModified(False)

    def take(self) -> None:
        """Take what was typed."""
        if not self.isModified() or self.isReadOnly():
            return
        value = self.read(self.text())
        if value is None:
            self._mark(wrong=True)
            self.refused.emit(self.text())
            return
        self._mark(wrong=False)
        self.setModified(False)
        if value != self.value:
            self.value = value
            self.chosen.emit(value)
        self.setText(self.written())

    @property
    def wrong(self) -> bool:
        """Whether what stands here cannot be read."""
        return bool(self.property("wrong"))

    def _mark(self, *, wrong: bool) -> None:
        self._wrong.setVisible(wrong)
        self._wrong.setIcon(icon("error", self.colours, self.colours.error))
        if self.wrong != wrong:
            self.setProperty("wrong", wrong)
            repolish(self)

    def focusOutEvent(self, e: QFocusEvent) -> None:
        """Take what was typed, also when Qt finds the line as it was."""
        super().focusOutEvent(e)
        if not self.wrong:
            self.take()


class DateField(MomentField):
    """A date (ISO 8601), in the words of a language; Alt+Down opens a calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = "en"
        self.popup: DatePopup | None = None
        self.pick = QAction(self)
        self.pick.triggered.connect(lambda: self.open_calendar())  # noqa: PLW0108 - without Qt's `checked`
        self.addAction(self.pick, QLineEdit.ActionPosition.TrailingPosition)

    def read(self, text: str) -> str | None:
        """Return the date that was typed."""
        return read_date(text, datetime.now().astimezone().date())

    def written(self) -> str:
        """Return the date in words."""
        return in_words(self.value, self.language) if self.value else ""

    def dress(self, colours: Colours, language: str) -> None:
        """Take colours, and the language that dates are written in."""
        self.colours, self.language = colours, language
        self.pick.setIcon(icon("calendar", colours, colours.soft))
        self.pick.setText(self.tr("Calendar (Alt+Down)"))
        self.pick.setToolTip(self.pick.text())
        if not self.isModified():
            self.setText(self.written())

    def open_calendar(self) -> None:
        """Show a calendar below the field."""
        if self.isReadOnly() or not self.isEnabled():
            return
        self.popup = DatePopup(self.language, self)
        for part in (self.popup, self.popup.calendar):
            part.setAccessibleName(self.accessibleName())
        self.popup.chosen.connect(self._picked)
        self.popup.open_at(self.mapToGlobal(self.rect().bottomLeft()), self.value)

    def _picked(self, value: str) -> None:
        self.setText(value)
        self.setModified(True)
        self.take()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Open the calendar with Alt+Down."""
        if e.key() == Qt.Key.Key_Down and e.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            e.accept()
            return
        super().keyPressEvent(e)


class TimeField(MomentField):
    """A time of the day: "06:00"."""

    def read(self, text: str) -> str | None:
        """Return the time that was typed."""
        return read_clock(text)


class StampField(MomentField):
    """A date with a time (ISO 8601 with offset): "25 november 2026 14:00"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = "en"

    def read(self, text: str) -> str | None:
        """Return the moment that was typed; a date alone is one, too."""
        today = datetime.now().astimezone().date()
        day = read_date(text, today)
        if day is not None:
            return day
        before, _, after = text.strip().rpartition(" ")
        day, clock = read_date(before, today), read_clock(after)
        if not day or not clock:
            return None
        return datetime.fromisoformat(f"{day}T{clock}").astimezone().isoformat()

    def written(self) -> str:
        """Return the moment in words."""
        try:
            found = datetime.fromisoformat(self.value)
        except ValueError:
            return self.value
        day = in_words(found.date().isoformat(), self.language)
        return day if len(self.value) == 10 else f"{day} {found.astimezone():%H:%M}"
