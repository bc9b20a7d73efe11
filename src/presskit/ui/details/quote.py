"""The form of a quote: who says it, whether that is cleared, how it is shown, where it comes from."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from presskit.kit import details, edits
from presskit.kit.approvals import reworded
from presskit.kit.blocks import Approval, Quote, new_id
from presskit.kit.details import Subject
from presskit.kit.model import Image, Kit, Person
from presskit.kit.speakers import spoken_by
from presskit.preflight.editorial import is_excerpt
from presskit.ui.details.fields import choose, fill, say
from presskit.ui.details.page import Form
from presskit.ui.details.people import ask_portrait
from presskit.ui.forms.ui_details_quote import Ui_QuoteDetails

if TYPE_CHECKING:
    from presskit.ui.window import Window


class QuoteForm(Form):
    """What belongs to a quote besides its words, which are written in the text."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__(window, subject)
        self.ui = ui = Ui_QuoteDetails()
        ui.setupUi(self)
        fields = self.fields
        fields.words(ui.name, "name")
        for name in ("role", "organisation", "lead_in", "attribution", "occasion"):
            fields.words(getattr(ui, name), name)
        fields.lines(ui.pull, "pull")
        fields.choice(ui.display, "display")
        for name in ("source", "original_language"):
            fields.line(getattr(ui, name), name)
        fields.moment(ui.date, "date")
        fields.shows(ui.state, self._show_state)
        fields.line(ui.by, "approval.by")
        fields.moment(ui.when, "approval.when")
        fields.line(ui.channel, "approval.channel")
        for button in (ui.person, ui.portrait):
            fields.shows(button, lambda _: None)
        ui.state.activated.connect(lambda _: self._recorded())
        ui.name.picked.connect(self._picked)
        ui.person.clicked.connect(self._person)
        ui.portrait.clicked.connect(lambda: ask_portrait(window, self.quote.speaker or ""))
        self.retranslate()

    @property
    def quote(self) -> Quote:
        """The quote as it is now."""
        thing = self.thing
        if not isinstance(thing, Quote):
            raise TypeError(self.subject)
        return thing

    @property
    def speaker(self) -> Person | None:
        """Who says it, when that is a person of the kit."""
        found = details.thing(self.host.session.kit, Subject("person", self.quote.speaker or ""))
        return found if isinstance(found, Person) else None

    def title(self) -> tuple[str, str]:
        """Return the icon and the words of the title."""
        name = self.fields.string(self.quote, "name") or (self.speaker.name if self.speaker else "")
        return "quote", self.tr("Quote · %1").replace("%1", name or self.tr("without a name"))

    def first(self) -> QWidget:
        """Return the name."""
        return self.ui.name

    def field_named(self, name: str) -> QWidget | None:
        """Return the widget of a field that a finding names."""
        return self.ui.state if name == "approval" else super().field_named(name)

    def translate_form(self) -> None:
        """Say everything in the language of the reader."""
        self.ui.retranslateUi(self)
        fill(self.ui.state, {
            "draft": self.tr("Draft"), "sent": self.tr("Sent for approval"), "approved": self.tr("Approved"),
            "refused": self.tr("Refused"),
        })  # fmt: skip
        fill(self.ui.display, {"running": self.tr("Running text"), "pull": self.tr("A pull quote")})

    # What is shown

    def _show_state(self, quote: Quote) -> None:
        choose(self.ui.state, quote.approval.state)

    def look(self) -> None:
        """Say what is missing, and whether the wording is the one that was cleared."""
        ui, quote, kit = self.ui, self.quote, self.host.session.kit
        ui.name.kit = kit
        name = self.fields.string(quote, "name") or (self.speaker.name if self.speaker else "")
        if not name.strip():
            say(ui.says, self.tr("Without a name: every quote has somebody who says it."), "error")
        elif not self.fields.string(quote, "role").strip():
            say(ui.says, self.tr("Say what %1 is: a role.").replace("%1", name), "warning")
        else:
            say(ui.says, "")
        speaker = self.speaker
        ui.person.setText(self.tr("Open the person…") if speaker else self.tr("Add to the people of the kit"))
        ui.person.setEnabled(speaker is not None or (self.writes and bool(name.strip())))
        ui.portrait.setEnabled(self.writes and speaker is not None)
        self._say_portrait(speaker)
        self._say_approval(quote)
        pull, text = self.fields.string(quote, "pull"), self.fields.string(quote, "text")
        shown = quote.display == "pull" or bool(pull)
        ui.pull.setVisible(shown)
        ui.pull_label.setVisible(shown)
        wrong = bool(pull) and not is_excerpt(pull, text)
        said = self.tr("Not in the quote: copy a part of it, with [...] where you leave words out.")
        say(ui.pull_says, said if wrong else "", "error")

    def _say_portrait(self, speaker: Person | None) -> None:
        image = details.thing(self.host.session.kit, Subject("image", (speaker.portrait if speaker else None) or ""))
        if isinstance(image, Image):
            say(self.ui.portrait_says, self.tr("Portrait: %1").replace("%1", image.file))
        else:
            say(self.ui.portrait_says, "")

    def _say_approval(self, quote: Quote) -> None:
        ui, approval = self.ui, quote.approval
        changed = reworded(quote, self.host.session.kit.language)
        told = approval.state != "draft" or changed
        for name in ("by", "when", "channel"):
            for part in (getattr(ui, name), getattr(ui, f"{name}_label")):
                part.setVisible(told)
        if changed:
            say(ui.approval_says, self.tr("The wording has changed since: have it cleared again."), "warning")
        elif approval.state == "refused":
            say(ui.approval_says, self.tr("Refused: it stands in no public output."), "warning")
        elif approval.state == "draft":
            say(ui.approval_says, self.tr("Not sent for approval yet."))
        else:
            say(ui.approval_says, "")

    # Edits

    def _recorded(self) -> None:
        """Record where the clearing stands: of the wording as it is, by who speaks, now."""
        state = self.ui.state.currentData()
        quote = self.quote
        name = quote.approval.by or self.fields.string(quote, "name") or (self.speaker.name if self.speaker else "")
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        made = (
            Approval() if state == "draft" else Approval(state=state, by=name, when=now, channel=quote.approval.channel)
        )
        self.fields.change(self.ui.state, self.subject, lambda kit, subject: edits.approve(kit, subject.identity, made))

    def _picked(self, person: Person) -> None:
        def spoken(kit: Kit, subject: Subject) -> Kit:
            quote = spoken_by(self.quote, person, self.host.language, kit.language)
            return details.with_thing(kit, subject, quote)

        self.fields.change(self.ui.name, self.subject, spoken)

    def _person(self) -> None:
        """Open the person who speaks, or make one of the name, the role and the organisation."""
        quote, speaker = self.quote, self.speaker
        if speaker is not None:
            self.host.details.open(Subject("person", speaker.id))
            return
        name = self.fields.string(quote, "name").strip()
        if not name:
            return
        person = Person(id=new_id(), name=name, role=quote.role, organisation=quote.organisation)
        self.fields.change(
            self.ui.person,
            self.subject,
            lambda kit, subject: details.with_thing(edits.put(kit, person), subject, replace(quote, speaker=person.id)),
        )
