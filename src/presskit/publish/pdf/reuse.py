"""What is kept between exports: sections as they were drawn and written, for kits are edited in one place at a time.

A section is found again by all that it was drawn from: the parts of its article, compared by value (parts that an edit
left alone are the same objects, which costs nothing to see), and what is the same for all articles of a document. So an
export writes the same bytes, whatever was kept. Kept are at most `_BYTES`; what this process has not asked for the
longest goes first, and never what the document being made has asked for.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from presskit.publish.pdf.again import Memory
from presskit.publish.pdf.boxes import Place
from presskit.publish.pdf.section import Furniture, Section, Written

_BYTES = 48 * 2**20
_SURROUNDINGS = 12
"""Ways to set kits that are told apart: profiles, languages and themes of a few kits."""
_ELEMENT = 350
"""Bytes that an element of a tree takes in memory, about."""


class Kept:
    """A section with the places of its parts, and how it was `written` the last time.

    One that is not `lasting` is of this document alone. `furnished` is the furniture of its pages as it was before an
    edit, with what this depended on; `beside` is what of the pages it depends on.
    """

    __slots__ = ("_moved", "beside", "furnished", "lasting", "places", "section", "subject", "turn", "written")

    def __init__(self, subject: object, section: Section, places: tuple[Place, ...]) -> None:
        self.subject = subject
        self.section = section
        self.places = places
        self.beside = tuple([(page.opens, page.lines) for page in section.pages])
        self.written: Written | None = None
        self.furnished: tuple[object, Furniture] | None = None
        self.turn = 0
        self.lasting = False
        self._moved: tuple[int, tuple[Place, ...]] | None = None

    def let_go(self) -> None:
        """Drop what was drawn: it is written, and nobody will ask for it again."""
        del self.section, self.subject

    def places_from(self, first: int) -> tuple[Place, ...]:
        """Return where its parts stand when its first page has this number."""
        known = self._moved
        if known is None or known[0] != first:
            self._moved = known = first, tuple([place._replace(page=place.page + first) for place in self.places])
        return known[1]

    @property
    def size(self) -> int:
        """How many bytes it takes, about, when it is written too."""
        bodies = sum(len(page.body.data) for page in self.section.pages)
        return 2 * bodies + _ELEMENT * len(self.section.tree.roles)


_kept: dict[tuple[int, str], Kept] = {}
_surroundings: list[tuple[int, object]] = []
_counted = [0, 0, 0]
"""Turns so far, surroundings so far, bytes kept."""
_keeping = threading.Lock()
_MEMORIES = 4
"""Articles of which boxes and pages are remembered, too: those that somebody edits."""
_memories: dict[tuple[int, str], Memory] = {}


class Turn:
    """One document being made: finds what was kept, and keeps what it makes (unless `keep` is False)."""

    def __init__(self, surroundings: object, *, keep: bool) -> None:
        self._keep = keep
        with _keeping:
            _counted[0] += 1
            self._turn = _counted[0]
            self._number = _number_of(surroundings)

    def memory(self, name: str) -> Memory | None:
        """Return how the article of this name was set and drawn the last time, if that is remembered."""
        return _memories.get((self._number, name))

    def remember(self, name: str, memory: Memory) -> None:
        """Remember how an article is set and drawn."""
        with _keeping:
            key = self._number, name
            _memories.pop(key, None)
            _memories[key] = memory
            if len(_memories) > _MEMORIES:
                del _memories[next(iter(_memories))]

    def section(self, name: str, subject: object, make: Callable[[], tuple[Section, tuple[Place, ...]]]) -> Kept:
        """Return a section: the one kept under this name when it was made of the same, else what `make` makes."""
        key = self._number, name
        with _keeping:
            found = _kept.get(key)
            if found is not None and found.subject == subject:
                found.turn = self._turn
                _kept[key] = _kept.pop(key)
                return found
        made = Kept(subject, *make())
        made.turn = self._turn
        if found is not None and found.written is not None:
            made.furnished = found.written.told, found.written.furniture
        if self._keep:
            with _keeping:
                _drop(key)
                _make_room(made.size, self._turn)
                if _counted[2] + made.size <= _BYTES:
                    _kept[key] = made
                    made.lasting = True
                    _counted[2] += made.size
        return made


def _number_of(surroundings: object) -> int:
    """Return a number that stands for surroundings; what was made in those of long ago is dropped."""
    for order, (number, known) in enumerate(_surroundings):
        if known == surroundings:
            _surroundings.append(_surroundings.pop(order))
            return number
    _counted[1] += 1
    _surroundings.append((_counted[1], surroundings))
    if len(_surroundings) > _SURROUNDINGS:
        old, _ = _surroundings.pop(0)
        for key in [key for key in _kept if key[0] == old]:
            _drop(key)
    return _counted[1]


def _make_room(size: int, turn: int) -> None:
    """Drop what was not asked for in this turn, the oldest first, until there is room."""
    while _counted[2] + size > _BYTES and _kept:
        oldest = next(iter(_kept))
        if _kept[oldest].turn == turn:
            return
        _drop(oldest)


def _drop(key: tuple[int, str]) -> None:
    gone = _kept.pop(key, None)
    if gone is not None:
        _counted[2] -= gone.size


def forget() -> None:
    """Drop all that is kept."""
    with _keeping:
        _kept.clear()
        _memories.clear()
        _surroundings.clear()
        _counted[2] = 0
