"""The people of the kit, offered while a quote's name is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from presskit.kit.localised import string
from presskit.kit.model import Person
from presskit.ui.text.offers import OfferList
from presskit.ui.text.page import Page

_MOST = 6


class PeopleList(OfferList):
    """A list of people under the name; what is `taken` is a `Person`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("People of the kit"))

    def offer(self, people: Sequence[Person], at: QPoint, page: Page, language: str) -> None:
        """Show these people at a point of the parent, or nothing when there are none."""
        people = people[:_MOST]
        roles = [string(person.role, language) for person in people]
        names = [f"{person.name}, {role}" if role else person.name for person, role in zip(people, roles, strict=True)]
        self.show_offers(people, names, at, page.font("quote.name"))
