"""The forms of a person and of a contact, and the line in which a person of the kit is picked by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from presskit.kit import blocks, details, edits
from presskit.kit.details import Subject
from presskit.kit.localised import best
from presskit.kit.model import Contact, Image, Kit, Person
from presskit.kit.speakers import named_like
from presskit.kit.text import plain
from presskit.ui.appearance import Colours
from presskit.ui.details.fields import say
from presskit.ui.details.page import Form
from presskit.ui.details.private import Lock
from presskit.ui.forms.ui_details_contact import Ui_ContactDetails
from presskit.ui.forms.ui_details_person import Ui_PersonDetails
from presskit.ui.history import steps
from presskit.ui.phrases import counted

if TYPE_CHECKING:
    from presskit.ui.window import Window


class PeopleField(QLineEdit):
    """A line for a name that offers the people of the kit while it is typed: arrow down and Enter pick one."""

    picked = Signal(object)
    """The `Person`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit: Kit | None = None
        self._found: list[Person] = []
        self._names = QStringListModel(self)
        offered = QCompleter(self._names, self)
        offered.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = offered.popup()
        if popup is not None:
            popup.setAccessibleName(self.tr("People of the kit"))
        self.setCompleter(offered)
        self.textEdited.connect(self._offer)
        offered.activated[str].connect(self._pick)  # type: ignore[index]

    def _offer(self, typed: str) -> None:
        kit = self.kit
        self._found = [p for p in named_like(kit.people, typed) if p.name != typed] if kit is not None else []
        self._names.setStringList([self._words(person) for person in self._found])

    def _words(self, person: Person) -> str:
        role = plain(best(person.role, self.kit.language)) if self.kit is not None else ""
        return f"{person.name}, {role}" if role else person.name

    def _pick(self, words: str) -> None:
        person = next((p for p in self._found if self._words(p) == words), None)
        if person is not None:
            self.setText(person.name)
            self.picked.emit(person)


class PersonForm(Form):
    """Somebody the kit quotes or shows."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__(window, subject)
        self.ui = ui = Ui_PersonDetails()
        ui.setupUi(self)
        fields = self.fields
        fields.line(ui.name, "name")
        fields.words(ui.role, "role")
        fields.words(ui.organisation, "organisation")
        fields.line(ui.pronunciation, "pronunciation")
        fields.lines(ui.biography, "biography")
        fields.line(ui.phone, "phone.value")
        fields.tick(ui.phone_publish, "phone.publish")
        fields.line(ui.mail, "mail.value")
        fields.tick(ui.mail_publish, "mail.publish")
        self.locks = {name: Lock(getattr(ui, name)) for name in ("phone", "mail")}
        for button in (ui.portrait_choose, ui.portrait_remove, ui.portrait_open, ui.remove):
            fields.shows(button, lambda _: None)
        ui.portrait_choose.clicked.connect(lambda: ask_portrait(window, self.subject.identity))
        ui.portrait_remove.clicked.connect(self._no_portrait)
        ui.portrait_open.clicked.connect(lambda: window.details.open(Subject("image", self.person.portrait or "")))
        ui.remove.clicked.connect(lambda: remove(window, self.subject.identity, ui.name.text()))
        self.retranslate()

    @property
    def person(self) -> Person:
        """The person as they are now."""
        thing = self.thing
        if not isinstance(thing, Person):
            raise TypeError(self.subject)
        return thing

    def title(self) -> tuple[str, str]:
        """Return the icon and the words of the title."""
        return "person", self.tr("Person · %1").replace("%1", self.person.name or self.tr("without a name"))

    def first(self) -> QWidget:
        """Return the name."""
        return self.ui.name

    def translate_form(self) -> None:
        """Say everything in the language of the reader."""
        self.ui.retranslateUi(self)

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        for lock in self.locks.values():
            lock.colours = colours
        super().dress(colours)

    def look(self) -> None:
        """Show the portrait, what is private, and where the person speaks."""
        ui, person, kit = self.ui, self.person, self.host.session.kit
        for name, lock in self.locks.items():
            reach = getattr(person, name)
            lock.show(bool(reach.value) and not reach.publish, self.tr("Not for publication"))
        image = details.thing(kit, Subject("image", person.portrait)) if person.portrait else None
        file = getattr(image, "file", "")
        say(ui.portrait_says, file or self.tr("No portrait yet: it is shown beside what this person says."))
        ui.portrait_remove.setEnabled(self.writes and bool(person.portrait))
        ui.portrait_open.setVisible(image is not None)
        ui.portrait_open.setEnabled(image is not None)
        spoken = sum(
            isinstance(block, blocks.Quote) and block.speaker == person.id for a in kit.articles for block in a.body
        )
        none, one = self.tr("Is not quoted in this kit."), self.tr("Is quoted once in this kit.")
        say(ui.used, counted(spoken, one, self.tr("Is quoted %1 times in this kit.")) if spoken else none)

    def _no_portrait(self) -> None:
        self.fields.change(
            self.ui.portrait_remove,
            self.subject,
            lambda kit, subject: details.set_field(kit, subject, "portrait", None),
        )


class ContactForm(Form):
    """Whom the press can reach."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__(window, subject)
        self.ui = ui = Ui_ContactDetails()
        ui.setupUi(self)
        fields = self.fields
        fields.tick(ui.publish, "publish")
        for name in ("name", "phone", "mail"):
            fields.line(getattr(ui, name), name)
        fields.words(ui.organisation, "organisation")
        fields.words(ui.hours, "hours")
        self.locks = [Lock(getattr(ui, name)) for name in ("name", "organisation", "phone", "mail", "hours")]
        fields.shows(ui.remove, lambda _: None)
        ui.remove.clicked.connect(lambda: remove(window, self.subject.identity, ui.name.text()))
        self.retranslate()

    @property
    def contact(self) -> Contact:
        """The contact as it is now."""
        thing = self.thing
        if not isinstance(thing, Contact):
            raise TypeError(self.subject)
        return thing

    def title(self) -> tuple[str, str]:
        """Return the icon and the words of the title."""
        contact = self.contact
        name = contact.name or self.fields.string(contact, "organisation") or self.tr("without a name")
        return "contact" if contact.publish else "locked", self.tr("Contact · %1").replace("%1", name)

    def first(self) -> QWidget:
        """Return the name."""
        return self.ui.name

    def translate_form(self) -> None:
        """Say everything in the language of the reader."""
        self.ui.retranslateUi(self)

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        for lock in self.locks:
            lock.colours = colours
        super().dress(colours)

    def look(self) -> None:
        """Say who gets to see the contact, and whether anybody can reach it."""
        contact = self.contact
        for lock in self.locks:
            lock.show(not contact.publish, self.tr("Not for publication"))
        if not (contact.phone.strip() or contact.mail.strip()):
            say(self.ui.says, self.tr("Give a phone number or a mail address."), "error")
        elif contact.publish:
            say(self.ui.says, self.tr("Stands in every output."))
        else:
            say(self.ui.says, self.tr("Not for publication: only in what goes to the press."), "warning")


def ask_portrait(window: Window, person: str) -> None:
    """Ask for a portrait of a person."""

    def came(image: Image, notes: list[str]) -> None:
        kit, subject = window.session.kit, Subject("person", person)
        if details.thing(kit, subject) is not None:
            after = details.set_field(edits.put(kit, image), subject, "portrait", image.id)
            window.session.apply(after, steps()["place"].replace("%1", image.file))
            window.tell(" ".join([f"{image.file}: {image.width} × {image.height}.", *notes]))

    window.pictures.ask(came)


def remove(window: Window, identity: str, name: str) -> None:
    """Take a person, contact or download out of the kit, as one undo step."""
    session = window.session
    try:
        after = edits.remove(session.kit, identity)
    except edits.NotInKitError:
        return
    session.apply(after, steps()["remove"].replace("%1", name))
    window.details.follow_caret()
    window.surface.setFocus(Qt.FocusReason.OtherFocusReason)
