"""The details: beside the text, the form of what the caret or the outline is on."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QWidget

from presskit.kit import details
from presskit.kit.blocks import CallToAction, FactBox, Figure, Gallery, Quote, Rating, Table, Video
from presskit.kit.details import Subject
from presskit.kit.lines import FIXED
from presskit.kit.model import Article, Contact, Download, Image, Kit, Organisation, Person
from presskit.ui.appearance import Colours, icon
from presskit.ui.dragging import TARGET, Target

if TYPE_CHECKING:
    from presskit.preflight import Finding
    from presskit.ui.details.page import Form
    from presskit.ui.window import Window

TAB = 3
"""Number of the tab."""
_DETAILS = {"release", "approval", "pull"}
"""Fields that have no line in the text."""
_FIELDS = {
    "alt-missing": "alt", "alt-long": "alt", "credit-missing": "credit",
    "figure-waits": "choose", "not-sharp": "cropping",
    "rights-expired": "valid_until", "rights-not-yet-valid": "valid_from", "rights-use": "use_print",
}  # fmt: skip
"""The field that mends a finding about a figure, by the finding's code."""
LISTED = {"person", "contact", "download", "organisation", "kit"}
"""What the outline shows, and the text does not."""


class Details(QObject):
    """Shows one form at a time; each is made when it is first asked for."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.subject = Subject("article", window.article)
        self.forms: dict[type, Form] = {}
        self._areas: dict[type, QScrollArea] = {}
        self.title, self.sign = (QLabel(textFormat=Qt.TextFormat.PlainText) for _ in range(2))
        self.title.setProperty("panelTitle", True)
        self.title.setWordWrap(True)
        self.sign.setContentsMargins(14, 0, 0, 0)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.sign)
        head.addWidget(self.title, 1)
        self.stack = QStackedWidget()
        layout = window.ui.details_tab_layout
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)
        window.ui.details_tab.installEventFilter(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.show_now)
        window.session.changed.connect(lambda _before, _after: self.look_again())
        window.ui.views.currentChanged.connect(lambda _: self.look_again())
        window.surface.block_changed.connect(self._caret_in)
        window.surface.role_changed.connect(lambda _: self._caret_in(window.surface.current_block()))
        window.surface.article_shown.connect(lambda _article, _language: self.follow_caret())
        window.ui.outline.selectionModel().currentChanged.connect(self._outline_on)

    @property
    def visible(self) -> bool:
        """Whether the tab is in sight."""
        return self.window.ui.views.currentIndex() == TAB and not self.window.ui.preview_side.isHidden()

    @property
    def form(self) -> Form | None:
        """The form that is shown."""
        thing = details.thing(self.window.session.kit, self.subject)
        return self.forms.get(type(thing))

    # What is shown

    def follow_caret(self) -> None:
        """Show what the caret is in."""
        surface = self.window.surface
        line = surface.current_line()
        part = line.part if line.role.startswith("gallery.") and line.part else line.block
        self.show_subject(self._of_block("" if line.block in FIXED else part, surface.projection.article))

    def _of_block(self, block: str, article: str) -> Subject:
        """Return the subject of a block; of one without details, its article."""
        found = details.thing(self.window.session.kit, Subject("block", block))
        return Subject("block", block) if type(found) in _FORMS else Subject("article", article)

    def _caret_in(self, _: str) -> None:
        focus = QApplication.focusWidget()
        if focus is None or not (self.window.ui.outline is focus or self.window.ui.details_tab.isAncestorOf(focus)):
            self.follow_caret()

    def _outline_on(self, index: QModelIndex) -> None:
        target = index.data(TARGET)
        if isinstance(target, Target) and self.window.ui.outline.hasFocus():
            subject = self.subject_of(target)
            if subject is not None:
                self.show_subject(subject)

    def subject_of(self, target: Target) -> Subject | None:
        """Return what a line of the outline has details of."""
        if target.kind in LISTED:
            return Subject(target.kind, "" if target.kind in {"organisation", "kit"} else target.identity)
        if target.kind in {"field", "asides"} or (target.kind == "section" and target.article):
            return Subject("article", target.article)
        if target.kind == "block":
            return self._of_block(target.identity, target.article)
        return None

    def show_subject(self, subject: Subject) -> None:
        """Show the form of something."""
        if subject != self.subject:
            self.subject = subject
            self.look_again()

    def open(self, subject: Subject, field: str = "") -> None:
        """Come into sight with the form of something, and go to a field of it: this one, or the first."""
        self.show_field(subject, field)

    def show_field(self, subject: Subject, field: str, *, focus: bool = True) -> QWidget | None:
        """Come into sight with a field of a form (its first where it has none of that name); return the field."""
        self.show_subject(subject)
        self.window.panels.lend()
        self.show_now()
        form = self.form
        if form is None:
            return None
        widget = (form.field_named(field) if field else None) or form.first()
        if focus:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._areas[type(form.thing)].ensureWidgetVisible(widget)
        return widget

    def come(self, target: Target, *, focus: bool = False) -> None:
        """Come into sight with what a line of the outline stands for; with `focus`, to write in it."""
        subject = self.subject_of(target)
        if subject is not None and (focus or target.kind == "asides"):
            self.show_field(subject, "asides" if target.kind == "asides" else "", focus=focus)
        elif subject is not None:
            self.show_subject(subject)
            self.window.panels.lend()

    def open_finding(self, finding: Finding) -> bool:
        """Go to the field that a finding is about, where it is one beside the text; tell whether it is."""
        place = finding.place
        field = place.field if place.field in _DETAILS else _FIELDS.get(finding.code, "")
        if not field or not (place.block or place.article):
            return False
        subject = Subject("block", place.block) if place.block else Subject("article", place.article)
        self.open(subject, field)
        return True

    def go(self) -> None:
        """Come into sight with what the caret or the outline is on, and take the focus; from here go back."""
        focus = QApplication.focusWidget()
        if focus is not None and self.window.ui.details_tab.isAncestorOf(focus):
            self.leave()
        else:
            self.open(self.subject)

    def leave(self) -> None:
        """Go back to the text; a side that was hidden before is so again."""
        self.window.panels.take_back()
        self.window.surface.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Go back to the text by Esc."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        return super().eventFilter(target, event)

    # Showing

    def look_again(self) -> None:
        """Show the kit as it is now, in a moment."""
        if self.visible:
            self._soon.start()

    def show_now(self) -> None:
        """Show the kit as it is now, when the tab is in sight."""
        self._soon.stop()
        if not self.visible:
            return
        thing = details.thing(self.window.session.kit, self.subject)
        if type(thing) not in _FORMS:
            self.subject = Subject("article", self.window.article)
            thing = details.thing(self.window.session.kit, self.subject)
        if thing is None:
            return
        form = self.forms.get(type(thing)) or self._make(type(thing))
        self.stack.setCurrentWidget(self._areas[type(thing)])
        form.show_subject(self.subject)
        self.window.previewing.fit()
        symbol, words = form.title()
        self.title.setText(words)
        colours = self.window.desk.colours
        self.sign.setPixmap(icon(symbol, colours, colours.soft).pixmap(16, 16))

    def least(self) -> int:
        """Return the width that the form needs: it is scrolled only up and down."""
        form, area = self.form, self.stack.currentWidget()
        if form is None or not isinstance(area, QScrollArea):
            return 0
        return form.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()

    def _make(self, kind: type) -> Form:
        form = _form_of(kind)(self.window, self.subject)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(form)
        self.stack.addWidget(area)
        self.forms[kind], self._areas[kind] = form, area
        form.dress(self.window.desk.colours)
        return form

    def region(self) -> QWidget:
        """Return what F6 comes to: the first field of the form."""
        form = self.form
        return form.first() if form is not None and self.visible else self.window.ui.views.tabBar()

    def retranslate(self) -> None:
        """Speak another language."""
        for form in self.forms.values():
            form.retranslate()
            form.dress(self.window.desk.colours)
        self.show_now()

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        for form in self.forms.values():
            form.dress(colours)
        self.show_now()


_FORMS: dict[type, str] = {
    Article: "article.ArticleForm",
    Quote: "quote.QuoteForm",
    Figure: "figure.FigureForm",
    Gallery: "gallery.GalleryForm",
    FactBox: "boxes.FactsForm",
    CallToAction: "boxes.CallForm",
    Table: "table.TableForm",
    Rating: "media.RatingForm",
    Video: "media.VideoForm",
    Image: "picture.PictureForm",
    Person: "people.PersonForm",
    Contact: "people.ContactForm",
    Organisation: "organisation.OrganisationForm",
    Kit: "kit.KitForm",
    Download: "kit.DownloadForm",
}
"""The form of each kind of thing: its module beside this one and its class, imported when one is first shown."""


def _form_of(kind: type) -> type[Form]:
    module, _, name = _FORMS[kind].partition(".")
    found: type[Form] = getattr(import_module(f"presskit.ui.details.{module}"), name)
    return found
