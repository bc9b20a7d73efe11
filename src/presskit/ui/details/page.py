"""A form of the details: what all of them do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from presskit.kit import details
from presskit.kit.details import Subject, Thing
from presskit.ui.appearance import Colours
from presskit.ui.details.fields import Fields

if TYPE_CHECKING:
    from presskit.ui.window import Window


class Form(QWidget):
    """A form for one kind of thing. It shows the thing that `subject` names, as long as it is there."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__()
        self.host, self.subject = window, subject
        self.fields = Fields(self, window, lambda: self.subject)

    @property
    def writes(self) -> bool:
        """Whether the text may be written."""
        return not self.host.designing.locked

    @property
    def designs(self) -> bool:
        """Whether the design may be changed."""
        return not self.host.file.read_only

    @property
    def thing(self) -> Thing | None:
        """What is shown, as it is now."""
        return details.thing(self.host.session.kit, self.subject)

    def title(self) -> tuple[str, str]:
        """Return the icon and the words of the title."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Return the field that the focus goes to."""
        raise NotImplementedError

    def field_named(self, name: str) -> QWidget | None:
        """Return the widget of a field that a finding names; the one of that name unless a form says another."""
        found = getattr(getattr(self, "ui", None), name, None)
        return found if isinstance(found, QWidget) else None

    def translate_form(self) -> None:
        """Say everything in the language of the reader."""

    def look(self) -> None:
        """Show what is not a field."""

    def show_subject(self, subject: Subject) -> None:
        """Show another thing of the kind."""
        self.subject = subject
        self.refresh()

    def refresh(self) -> None:
        """Show the kit as it is now."""
        self.fields.show()
        if self.thing is not None:
            self.look()

    def retranslate(self) -> None:
        """Speak another language."""
        self.translate_form()
        self.fields.name_all()
        self.refresh()

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        self.fields.dress(colours)
        self.refresh()
