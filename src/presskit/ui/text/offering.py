"""What is offered while something is typed: people for the name of a quote, and blocks after "/"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from presskit.kit.lines import Line
from presskit.kit.model import Person
from presskit.kit.speakers import named_like
from presskit.kit.text import plain
from presskit.ui.text import words
from presskit.ui.text.new import OFFERED
from presskit.ui.text.offers import OfferList
from presskit.ui.text.people import PeopleList

if TYPE_CHECKING:
    from presskit.ui.text.surface import Surface

STROKE = "/"


def blocks_like(typed: str) -> list[str]:
    """Return the kinds of block of which a word of the name or an alias begins with what was typed."""
    wanted = typed.casefold()
    names, aliases = words.offered(), words.aliases()
    by_name = [kind for kind in OFFERED if _begins(names[kind], wanted)]
    by_alias = [kind for kind in OFFERED if kind not in by_name and _begins(aliases[kind], wanted)]
    return [*by_name, *by_alias]


def _begins(name: str, wanted: str) -> bool:
    parts = name.casefold().split()
    return any(" ".join(parts[n:]).startswith(wanted) for n in range(len(parts)))


class Offering(QObject):
    """The lists of offers of a surface."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._surface = surface
        self.people = PeopleList(surface.viewport())
        self.people.taken.connect(self._person)
        self.blocks = OfferList(surface.viewport(), words.translate("Surface", "Blocks"))
        self.blocks.taken.connect(self._block)
        self.lists: list[OfferList] = [self.people, self.blocks]
        surface.role_changed.connect(self.hide)
        surface.block_changed.connect(self.hide)
        surface.session.changed.connect(self._changed)

    def hide(self) -> None:
        """Offer nothing any more."""
        for each in self.lists:
            each.hide()

    def key(self, key: int) -> bool:
        """Let a key move in what is offered; False when it is for the text."""
        return any(each.key(key) for each in self.lists)

    def typed_in(self, line: Line) -> None:
        """Offer the people whose name begins like this, while the name of a quote is typed."""
        if line.role != "quote.name":
            return
        surface, name = self._surface, plain(line.text)
        found = [p for p in named_like(surface.session.kit.people, name) if p.name != name]
        self.people.offer(found, self._below(line), surface.page, surface.projection.language)
        if found:
            self._tell(words.translate("Surface", "{count} people of this kit; arrow down to choose"), len(found))

    def stroke(self) -> None:
        """Type a stroke in an empty paragraph, and offer the blocks that can stand there instead."""
        self._surface.insert_text(STROKE, step="type")
        self._offer_blocks(self._surface.current_line())
        self._tell(words.translate("Surface", "{count} blocks; arrow down to choose"), self.blocks.count())

    def _changed(self) -> None:
        if not self.blocks.isHidden():
            self._offer_blocks(self._surface.current_line())

    def _offer_blocks(self, line: Line) -> None:
        typed = plain(line.text)
        stands = line.role == "paragraph" and typed.startswith(STROKE)
        kinds = blocks_like(typed[1:]) if stands else []
        names = [words.offered()[kind] for kind in kinds]
        font = self._surface.page.font("quote.name")
        self.blocks.show_offers(kinds, names, self._below(line), font, first=True)

    def _below(self, line: Line) -> QPoint:
        at = self._surface.cursorRect().bottomLeft()
        at.setX(round(self._surface.page.left(line)))
        return at

    def _tell(self, sentence: str, count: int) -> None:
        self._surface.tell_listener(sentence.format(count=count))

    def _person(self, person: Person) -> None:
        self._surface.set_speaker(self._surface.current_block(), person)
        self._surface.setFocus()

    def _block(self, kind: str) -> None:
        if plain(self._surface.current_line().text).startswith(STROKE):
            self._surface.insert_block(kind, instead=True)
        self._surface.setFocus()
