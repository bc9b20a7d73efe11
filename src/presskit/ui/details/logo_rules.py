"""The rules of the logo that is chosen in the form of the organisation: clear space, smallest width, use, licence."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QWidget

from presskit.kit import details
from presskit.kit.details import Subject
from presskit.kit.localised import string, with_text
from presskit.kit.model import Kit, Logo
from presskit.kit.text import LIMIT

if TYPE_CHECKING:
    from presskit.ui.details.organisation import OrganisationForm
    from presskit.ui.theming.number import Number


_TALL = 14
"""Pixels that a field for a number is higher than its words, as the lines are."""


class LogoRules(QObject):
    """The fields of the rules; they show and change the logo of the current row, each change one step."""

    def __init__(self, form: OrganisationForm) -> None:
        super().__init__(form)
        self.form, self.ui = form, form.ui
        ui, seal = form.ui, form.host.session.seal
        numbers: tuple[tuple[Number, Callable[[Logo, float], Logo]], ...] = (
            (ui.logo_clear, lambda logo, value: replace(logo, clear_space=round(value / 100, 4))),
            (ui.logo_least, lambda logo, value: replace(logo, minimum=value)),
        )
        for number, change in numbers:
            number.setMinimumHeight(number.fontMetrics().height() + _TALL)
            number.valueChanged.connect(lambda value, n=number, c=change: self._set(n, lambda logo: c(logo, value)))
            number.refused.connect(lambda text, n=number: self._refuse(n, text))
        lines: tuple[tuple[QLineEdit, Callable[[Logo, str], Logo]], ...] = (
            (ui.logo_usage, self._with_usage),
            (ui.logo_licence, lambda logo, text: replace(logo, licence=text)),
        )
        for line, write in lines:
            line.setMaxLength(LIMIT)
            line.textEdited.connect(lambda text, w=line, c=write: self._set(w, lambda logo: c(logo, text), typed=True))
            line.editingFinished.connect(seal)
        ui.logos.row_chosen.connect(lambda _: self.show())

    def speak(self, language: str) -> None:
        """Write numbers as a language does."""
        for number in (self.ui.logo_clear, self.ui.logo_least):
            number.setLocale(QLocale(language))

    @property
    def row(self) -> int:
        """The row of the chosen logo, -1 for none."""
        row = self.ui.logos.currentRow()
        return row if 0 <= row < len(self.form.organisation.logos) else -1

    def show(self) -> None:
        """Show the rules of the chosen logo."""
        ui, row = self.ui, self.row
        fields: tuple[QWidget, ...] = (ui.logo_clear, ui.logo_least, ui.logo_usage, ui.logo_licence)
        for field in fields:
            field.setEnabled(self.form.designs and row >= 0)
        logo = self.form.organisation.logos[row] if row >= 0 else Logo()
        for number, value in ((ui.logo_clear, 100 * logo.clear_space), (ui.logo_least, logo.minimum)):
            with QSignalBlocker(number):
                number.setValue(value)
        language = self.form.host.language
        for line, text in ((ui.logo_usage, string(logo.usage, language)), (ui.logo_licence, logo.licence)):
            if line.text() != text:
                line.setText(text)

    def _with_usage(self, logo: Logo, text: str) -> Logo:
        return replace(logo, usage=with_text(logo.usage, self.form.host.language, details.one_line(text)))

    def _set(self, widget: QWidget, change: Callable[[Logo], Logo], *, typed: bool = False) -> None:
        row = self.row
        if row < 0:
            return

        def edit(kit: Kit, subject: Subject) -> Kit:
            logos = list(kit.organisation.logos)
            logos[row] = change(logos[row])
            return details.set_field(kit, subject, "logos", tuple(logos))

        fields, subject = self.form.fields, self.form.subject
        if typed:
            fields.typed(widget, subject, f"logos/{row}/{widget.objectName()}", edit)
        else:
            fields.change(widget, subject, edit)

    def _refuse(self, number: Number, text: str) -> None:
        low, high = number.bounds()
        said = self.tr("%1: “%2” is not possible, only %3 to %4.")
        for mark, value in (("%1", number.accessibleName()), ("%3", low), ("%4", high), ("%2", text[:40])):
            said = said.replace(mark, value)
        self.form.host.tell(said)
