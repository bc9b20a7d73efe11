"""The date of the dateline, picked from a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QPushButton, QToolButton, QVBoxLayout, QWidget

from presskit.kit.dateline import taken_apart
from presskit.kit.edits import with_article
from presskit.kit.text import cut, plain, plain_text
from presskit.kit.writing import with_text
from presskit.ui.days import regional
from presskit.ui.text import mouse

if TYPE_CHECKING:
    from presskit.ui.text.surface import Surface


class DatePopup(QFrame):
    """A calendar that closes when a day is chosen."""

    chosen = Signal(str)
    """The day as an ISO 8601 date; nothing for no date."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Date of the dateline"))
        self.calendar = QCalendarWidget(self)
        self.calendar.setLocale(QLocale(regional(language)))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.calendar.setGridVisible(False)
        self.calendar.setAccessibleName(self.tr("Date of the dateline"))
        self._dress()
        self.none = QPushButton(self.tr("No date"), self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.calendar)
        layout.addWidget(self.none)
        self.calendar.activated.connect(self._choose)
        self.calendar.clicked.connect(self._choose)
        self.none.clicked.connect(lambda: self._choose(QDate()))

    def _dress(self) -> None:
        """Give the weekend and the arrows colours of the scheme: Qt has red days and black arrows in every one."""
        weekend = QTextCharFormat()
        weekend.setForeground(self.palette().accent())
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, weekend)
        for name, arrow in (("prev", Qt.ArrowType.LeftArrow), ("next", Qt.ArrowType.RightArrow)):
            button = self.calendar.findChild(QToolButton, f"qt_calendar_{name}month")
            if button is not None:
                button.setArrowType(arrow)

    def open_at(self, point: QPoint, date: str) -> None:
        """Show the calendar below a point of the screen, on this date or today."""
        shown = QDate.fromString(date, Qt.DateFormat.ISODate)
        self.calendar.setSelectedDate(shown if shown.isValid() else QDate.currentDate())
        self.adjustSize()
        screen = QGuiApplication.screenAt(point)
        if screen is not None:
            room = screen.availableGeometry()
            point.setX(max(room.left(), min(point.x(), room.right() - self.width())))
            point.setY(max(room.top(), min(point.y(), room.bottom() - self.height())))
        self.move(point)
        self.show()
        self.calendar.setFocus()

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(day.toString(Qt.DateFormat.ISODate) if day.isValid() else "")
        self.close()


def edit_date(surface: Surface) -> DatePopup | None:
    """Show a calendar at the dateline's date, where it may be written."""
    if surface.isReadOnly():
        return None
    surface.go_to("dateline")
    s = next((s for s in surface.shown() if s.line.role == "dateline"), None)
    if s is None:
        return None
    popup = DatePopup(surface.projection.language, surface)
    popup.chosen.connect(surface.set_date)
    date = surface.projection.article_in(surface.session.kit).dateline.date
    popup.open_at(surface.viewport().mapToGlobal(mouse.date_rect(surface, s).bottomLeft().toPoint()), date)
    return popup


def take_date(surface: Surface) -> None:
    """Take a date that was typed behind the place out of the text: it is the dateline's date."""
    k = next(k for k, line in enumerate(surface.lines) if line.role == "dateline")
    line, found = surface.lines[k], taken_apart(plain(surface.lines[k].text))
    if found is None:
        return
    place, date = found
    text = cut(line.text, 0, len(place)) if plain(line.text).startswith(place) else plain_text(place)
    lines = [*surface.lines[:k], with_text(line, text), *surface.lines[k + 1 :]]
    kit = surface.projection.kit(lines, surface.session.kit)
    article = surface.projection.article_in(kit)
    kit = with_article(kit, replace(article, dateline=replace(article.dateline, date=date)))
    surface.change_kit(kit, "date")
