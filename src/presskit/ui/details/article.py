"""The form of an article: when it may be published, its dateline, keywords, a correction, the note to editors."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QCompleter, QWidget

from presskit.kit import details, rights
from presskit.kit.details import Subject
from presskit.kit.model import Article, Correction, Embargo, Immediate, Kit
from presskit.ui.details.asides import Asides
from presskit.ui.details.fields import choose, fill, say
from presskit.ui.details.page import Form
from presskit.ui.forms.ui_details_article import Ui_ArticleDetails

if TYPE_CHECKING:
    from presskit.ui.window import Window

_EMBARGO = ("until_date", "until_time", "zone", "reason")
_AT_HOME = {"nl": "Europe/Amsterdam", "de": "Europe/Berlin", "fr": "Europe/Paris", "en": "Europe/London"}
"""Zones for a machine that keeps no zone of its own, by the language of the kit."""
_MORNING = "06:00"
"""When an embargo ends unless somebody says otherwise: tomorrow, at this time."""


@cache
def zones() -> tuple[str, ...]:
    """Return the names of the time zones that this machine knows (IANA)."""
    names = (str(bytes(name.data()), "ascii") for name in QTimeZone.availableTimeZoneIds())
    return tuple(
        sorted(name for name in names if "/" in name and not name.startswith("Etc/") and rights.zone_named(name))
    )


def zone_for(text: str) -> str | None:
    """Return the zone that was meant: "amsterdam", "new york", "Europe/Paris", "UTC"; None for no zone."""
    wanted = text.strip().replace(" ", "_").casefold()
    if wanted in {"utc", "gmt"}:
        return "UTC"
    exact = [name for name in zones() if name.casefold() == wanted]
    city = [name for name in zones() if name.rsplit("/", 1)[-1].casefold() == wanted]
    return next(iter((*exact, *city)), None if wanted else "")


def home_zone(language: str) -> str:
    """Return the zone that an embargo is likely to be in: this machine's, else the language's."""
    name = str(bytes(QTimeZone.systemTimeZoneId().data()), "ascii")
    return (
        name
        if "/" in name and not name.startswith("Etc/") and rights.zone_named(name)
        else _AT_HOME.get(language[:2], "UTC")
    )


class ArticleForm(Form):
    """What an article has besides its text."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__(window, subject)
        self.ui = ui = Ui_ArticleDetails()
        ui.setupUi(self)
        fields = self.fields
        fields.choice(ui.genre, "genre")
        ui.release.activated.connect(lambda _: self._released(str(ui.release.currentData())))
        fields.shows(ui.release, self._show_release)
        for field in (ui.until_date, ui.until_time):
            fields.reads(field, lambda _: self._ends())
            fields.shows(field, lambda _: None)
        ui.zone.editingFinished.connect(self._zone_typed)
        completer = QCompleter(zones(), ui.zone)
        completer.setFilterMode(completer.filterMode().MatchContains)
        completer.setCaseSensitivity(completer.caseSensitivity().CaseInsensitive)
        completer.activated.connect(lambda _: self._zone_typed())
        ui.zone.setCompleter(completer)
        fields.shows(ui.zone, lambda _: None)
        fields.words(ui.reason, "release.reason")
        fields.words(ui.place, "dateline.place")
        fields.moment(ui.date, "dateline.date")
        ui.keywords.editingFinished.connect(self._keywords_typed)
        fields.shows(ui.keywords, self._show_keywords)
        ui.places.editingFinished.connect(self._places_typed)
        fields.shows(ui.places, self._show_places)
        fields.tick(ui.end_mark, "end_mark")
        ui.corrected.clicked.connect(self._corrected)
        fields.shows(ui.corrected, lambda article: ui.corrected.setChecked(article.correction is not None))
        fields.moment(ui.correction_date, "correction.date")
        fields.lines(ui.what, "correction.what")
        fields.lines(ui.why, "correction.why")
        fields.lines(ui.note_to_editors, "note_to_editors")
        self.asides = Asides(self)
        self.retranslate()

    @property
    def article(self) -> Article:
        """The article as it is now."""
        thing = self.thing
        if not isinstance(thing, Article):
            raise TypeError(self.subject)
        return thing

    def title(self) -> tuple[str, str]:
        """Return the icon and the words of the title."""
        return "article", self.ui.genre.currentText() if self.article.genre else self.tr("Article")

    def first(self) -> QWidget:
        """Return the release line: what is asked for first."""
        return self.ui.release

    def field_named(self, name: str) -> QWidget | None:
        """Return the widget of a field that a finding names."""
        return self.ui.place if name == "dateline" else super().field_named(name)

    def translate_form(self) -> None:
        """Say everything in the language of the reader."""
        self.ui.retranslateUi(self)
        self.asides.retranslate()
        fill(self.ui.genre, {
            "": self.tr("Not stated"), "press release": self.tr("Press release"),
            "backgrounder": self.tr("Backgrounder"), "invitation": self.tr("Invitation"),
            "statement": self.tr("Statement"), "interview": self.tr("An interview"),
        })  # fmt: skip
        fill(self.ui.release, {
            "": self.tr("Not stated yet"), "immediate": self.tr("At once"), "embargo": self.tr("Under embargo"),
        })  # fmt: skip

    # When it may be published

    def _show_release(self, article: Article) -> None:
        ui, release = self.ui, article.release
        kind = "embargo" if isinstance(release, Embargo) else "immediate" if release is not None else ""
        choose(ui.release, kind)
        if isinstance(release, Embargo):
            day, clock = details.local_end(release.until, release.zone)
            ui.until_date.show_value(day)
            ui.until_time.show_value(clock)
            if not ui.zone.isModified() and ui.zone.text() != release.zone:
                ui.zone.setText(release.zone)
        for name in _EMBARGO:
            for part in (getattr(ui, name), getattr(ui, f"{name}_label")):
                part.setVisible(kind == "embargo")

    def _released(self, kind: str) -> None:
        """Take what was chosen; an embargo begins as one until tomorrow morning, here."""

        def chosen(kit: Kit, subject: Subject) -> Kit:
            release: Immediate | Embargo | None = Immediate() if kind == "immediate" else None
            if kind == "embargo":
                zone = home_zone(kit.language)
                tomorrow = datetime.now(rights.zone_named(zone)).date() + timedelta(days=1)
                release = Embargo(until=details.until(tomorrow.isoformat(), _MORNING, zone), zone=zone)
            return details.set_field(kit, subject, "release", release)

        if kind != "embargo" or not isinstance(self.article.release, Embargo):
            self.fields.change(self.ui.release, self.subject, chosen)

    def _ends(self, zone: str | None = None) -> None:
        """Take the end of the embargo from its date, its time and its zone together."""
        ui, release = self.ui, self.article.release
        if not isinstance(release, Embargo):
            return
        zone = release.zone if zone is None else zone
        end = details.until(ui.until_date.value, ui.until_time.value, zone)
        after = replace(release, until=end, zone=zone)
        self.fields.change(
            ui.until_date, self.subject, lambda kit, subject: details.set_field(kit, subject, "release", after)
        )

    def _zone_typed(self) -> None:
        ui, release = self.ui, self.article.release
        if not ui.zone.isModified() or not isinstance(release, Embargo):
            return
        zone = zone_for(ui.zone.text())
        ui.zone.setModified(False)
        if zone is None:
            typed = ui.zone.text()[:60]
            self.host.tell(
                lambda: self.tr("“%1” is no time zone: type a city, such as Amsterdam").replace("%1", typed), grave=True
            )
            ui.zone.setText(release.zone)
            return
        ui.zone.setText(zone)
        if zone != release.zone:
            self._ends(zone)

    def look(self) -> None:
        """Say what the release line comes down to."""
        ui, release = self.ui, self.article.release
        text, level = self._says(release)
        say(ui.release_says, text, level)
        corrected = self.article.correction is not None
        for name in ("correction_date", "what", "why"):
            for part in (getattr(ui, name), getattr(ui, f"{name}_label")):
                part.setVisible(corrected)

    def _says(self, release: Immediate | Embargo | None) -> tuple[str, str]:
        if release is None:
            return self.tr("Say whether it may be published at once, or until when it may not."), "error"
        if isinstance(release, Immediate):
            return "", ""
        now = datetime.now().astimezone()
        end = rights.moment(release.until, zone=release.zone, end_of_day=True)
        if end is None:
            return self.tr("The end of the embargo is not known: it runs on until you give one."), "error"
        if rights.zone_named(release.zone) is None:
            return self.tr("Say in which time zone the embargo ends."), "error"
        words = in_words(end.astimezone(rights.zone_named(release.zone)), self.host.desk.language)
        if rights.embargo(self.article, now) is None:
            return self.tr("The embargo ended on %1: it holds nothing back any more.").replace("%1", words), "warning"
        left = from_now(end - now, self.host.desk.language)
        return self.tr("No public output before %1 (%2).").replace("%1", words).replace("%2", left), ""

    # Words in one line, a correction

    def _show_keywords(self, article: Article) -> None:
        if not self.ui.keywords.isModified():
            self.ui.keywords.setText(details.words_of(article.keywords, self.host.language))

    def _show_places(self, article: Article) -> None:
        if not self.ui.places.isModified():
            self.ui.places.setText(", ".join(article.places))

    def _keywords_typed(self) -> None:
        edit, language = self.ui.keywords, self.host.language
        if edit.isModified():
            edit.setModified(False)
            after = details.with_words(self.article.keywords, language, edit.text(), self.host.session.kit.language)
            self._set(edit, "keywords", after)

    def _places_typed(self) -> None:
        edit = self.ui.places
        if edit.isModified():
            edit.setModified(False)
            self._set(edit, "places", details.listed(edit.text()))

    def _set(self, widget: QWidget, path: str, value: Any) -> None:
        self.fields.change(widget, self.subject, lambda kit, subject: details.set_field(kit, subject, path, value))
        self.fields.show()

    def _corrected(self, checked: bool) -> None:
        today = datetime.now().astimezone().date().isoformat()
        self._set(self.ui.corrected, "correction", Correction(date=today) if checked else None)


def in_words(moment: datetime, language: str) -> str:
    """Return a moment in words: "Wednesday 25 November 2026 at 06:00 (Europe/Amsterdam)"."""
    from babel.dates import format_date, format_time

    day = format_date(moment, "EEEE d MMMM y", locale=language)
    return f"{day}, {format_time(moment, 'HH:mm', locale=language)} ({moment.tzinfo})"


def from_now(left: timedelta, language: str) -> str:
    """Return how far off a moment is: "in 20 hours"."""
    from babel.dates import format_timedelta

    return format_timedelta(left, add_direction=True, locale=language)
