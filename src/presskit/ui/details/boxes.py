"""The forms of a fact box and of a call to action."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from presskit.kit import details, edits, rights
from presskit.kit.blocks import CallToAction, FactBox, new_id
from presskit.kit.details import Subject
from presskit.kit.localised import best, string
from presskit.kit.model import Fact, Kit
from presskit.kit.text import plain
from presskit.ui.details.fields import fill, say
from presskit.ui.details.page import Form
from presskit.ui.details.rows import Column
from presskit.ui.forms.ui_details_call import Ui_CallDetails
from presskit.ui.forms.ui_details_facts import Ui_FactsDetails

if TYPE_CHECKING:
    from presskit.ui.window import Window


class FactsForm(Form):
    """Facts, and where each comes from."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__(window, subject)
        self.ui = ui = Ui_FactsDetails()
        ui.setupUi(self)
        self.fields.words(ui.title, "title")
        self.fields.shows(ui.facts, lambda _: ui.facts.show_rows(self.facts, writes=self.writes))
        self.fields.shows(ui.add, lambda _: None)
        self.fields.line(ui.source, "source", self.fact_subject)
        self.fields.moment(ui.as_of, "as_of", self.fact_subject)
        ui.facts.cell_edited.connect(self._edited)
        ui.facts.row_chosen.connect(lambda _: self._chosen())
        ui.facts.emptied.connect(self._removed)
        ui.add.clicked.connect(self._add)
        ui.remove.clicked.connect(self._removed)
        ui.up.clicked.connect(lambda: self._step(-1))
        ui.down.clicked.connect(lambda: self._step(1))
        self.retranslate()

    @property
    def box(self) -> FactBox:
        """The box as it is now."""
        thing = self.thing
        if not isinstance(thing, FactBox):
            raise TypeError(self.subject)
        return thing

    @property
    def facts(self) -> list[Fact]:
        """The facts of the box, in order."""
        known = {fact.id: fact for fact in self.host.session.kit.facts}
        return [known[identity] for identity in self.box.facts if identity in known]

    def fact_subject(self) -> Subject | None:
        """Return the fact that the table is on."""
        row = self.ui.facts.currentRow()
        facts = self.facts if isinstance(self.thing, FactBox) else []
        return Subject("fact", facts[row].id) if 0 <= row < len(facts) else None

    def title(self) -> tuple[str, str]:
        """Return the icon and the words of the title."""
        name = self.fields.string(self.box, "title") or self.tr("without a title")
        return "facts", self.tr("Fact box · %1").replace("%1", name)

    def first(self) -> QWidget:
        """Return the title."""
        return self.ui.title

    def translate_form(self) -> None:
        """Say everything in the language of the reader."""
        self.ui.retranslateUi(self)
        self.ui.facts.set_columns(
            [
                Column(self.tr("What"), lambda fact: string(fact.label, self.host.language)),
                Column(self.tr("How much, when or where"), lambda fact: string(fact.value, self.host.language)),
            ]
        )

    def look(self) -> None:
        """Say which fact the fields below the table are about."""
        ui, row, count = self.ui, self.ui.facts.currentRow(), len(self.facts)
        fact = self.facts[row] if 0 <= row < count else None
        label = plain(best(fact.label, self.host.language)) if fact is not None else ""
        say(ui.says, self.tr("About “%1”:").replace("%1", label) if label else "")
        ui.remove.setEnabled(self.writes and fact is not None)
        ui.up.setEnabled(self.writes and row > 0)
        ui.down.setEnabled(self.writes and 0 <= row < count - 1)

    def _chosen(self) -> None:
        if isinstance(self.thing, FactBox):
            self.refresh()

    # Edits

    def _edited(self, row: int, column: int, value: str) -> None:
        fact, path = self.facts[row], ("label", "value")[column]
        self.fields.change(
            self.ui.facts, Subject("fact", fact.id), lambda kit, it: self.fields.written(kit, it, path, value)
        )
        self.refresh()

    def _order(self, facts: tuple[str, ...]) -> None:
        self.fields.change(
            self.ui.facts, self.subject, lambda kit, subject: details.set_field(kit, subject, "facts", facts)
        )
        self.refresh()

    def _step(self, by: int) -> None:
        row, facts = self.ui.facts.currentRow(), list(self.box.facts)
        if 0 <= row + by < len(facts):
            facts.insert(row + by, facts.pop(row))
            self._order(tuple(facts))
            self.ui.facts.setCurrentCell(row + by, max(self.ui.facts.currentColumn(), 0))

    def _add(self) -> None:
        fact, at = Fact(id=new_id()), self.ui.facts.currentRow() + 1

        def added(kit: Kit, subject: Subject) -> Kit:
            facts = (*self.box.facts[:at], fact.id, *self.box.facts[at:])
            return details.set_field(edits.put(kit, fact), subject, "facts", facts)

        self.fields.change(self.ui.add, self.subject, added)
        self.refresh()
        self.ui.facts.go_to(at, edit=True)

    def _removed(self) -> None:
        """Take a fact out of the box; out of the kit, too, when no other box shows it."""
        row = self.ui.facts.currentRow()
        if not self.writes or not 0 <= row < len(self.facts):
            return
        gone = self.facts[row].id

        def removed(kit: Kit, subject: Subject) -> Kit:
            kit = details.with_thing(
                kit, subject, replace(self.box, facts=tuple(f for f in self.box.facts if f != gone))
            )
            shown = any(isinstance(b, FactBox) and gone in b.facts for a in kit.articles for b in a.body)
            return kit if shown else edits.remove(kit, gone)

        self.fields.change(self.ui.remove, self.subject, removed)
        self.refresh()


class CallForm(Form):
    """What the reader is asked to do."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__(window, subject)
        self.ui = ui = Ui_CallDetails()
        ui.setupUi(self)
        fields = self.fields
        fields.words(ui.heading, "heading")
        fields.lines(ui.text, "text")
        fields.words(ui.button, "button")
        fields.line(ui.url, "url")
        fields.choice(ui.icon, "icon")
        fields.moment(ui.valid_from, "valid_from")
        fields.moment(ui.valid_until, "valid_until")
        fields.line(ui.print_url, "print_url")
        fields.tick(ui.qr, "qr")
        self.retranslate()

    @property
    def call(self) -> CallToAction:
        """The call to action as it is now."""
        thing = self.thing
        if not isinstance(thing, CallToAction):
            raise TypeError(self.subject)
        return thing

    def title(self) -> tuple[str, str]:
        """Return the icon and the words of the title."""
        name = self.fields.string(self.call, "heading") or self.tr("without a heading")
        return "call-to-action", self.tr("Call to action · %1").replace("%1", name)

    def first(self) -> QWidget:
        """Return the address."""
        return self.ui.url

    def refresh(self) -> None:
        """Show the kit as it is now, with the icons that it has."""
        kit = self.host.session.kit
        names = {
            each.name: plain(best(each.meaning, self.host.desk.language, kit.language)) or each.name
            for each in kit.icons
        }
        fill(self.ui.icon, {None: self.tr("No icon"), **names})
        super().refresh()

    def translate_form(self) -> None:
        """Say everything in the language of the reader."""
        self.ui.retranslateUi(self)

    def look(self) -> None:
        """Say when the call is not valid now."""
        call = self.call
        wrong = not rights.valid(call.valid_from, call.valid_until, datetime.now().astimezone())
        say(self.ui.says, self.tr("Not valid today.") if wrong else "", "warning")
        self.ui.qr.setEnabled(self.writes and bool(call.url.strip() or call.print_url.strip()))
