"""What stays as it is inside an article that is edited: the boxes of its parts, and its pages.

Boxes are made again of parts that are other objects, or stand otherwise among their neighbours. A page is drawn again
when another box stands on it, or elsewhere; what is before it in the structure must be as it was, too. So an article
is set and drawn as if for the first time, with less work.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from itertools import count
from typing import TypeVar

from msgspec import Struct

from presskit.publish.pdf.boxes import Pen, Place, Slot, Slots
from presskit.publish.pdf.flow import Sheet
from presskit.publish.pdf.recording import Trace
from presskit.publish.pdf.structure import Base

Made = TypeVar("Made")


class Traced(Struct, frozen=True, eq=False):
    """A page as it was drawn: the boxes on it, what they did to the section, where parts stand."""

    sheet: Sheet
    trace: Trace
    places: tuple[Place, ...]


class Memory(Struct, frozen=True, eq=False):
    """An article as it was set and drawn.

    Attributes:
        subject: what it was made of, but for its parts.
        made: by what they are, the objects that boxes were made of, their slots and the boxes.
        root: the slot of the article.
        slots: all of them.
        base: their elements.
        pages: the pages.
    """

    subject: object
    made: dict[Hashable, tuple[Sequence[object], tuple[Slot, ...], object]]
    root: Slot
    slots: tuple[Slot, ...]
    base: Base
    pages: tuple[Traced, ...]


class Again:
    """An article being set and drawn; `before` is how it was the last time, if that is known."""

    def __init__(self, subject: object, before: Memory | None) -> None:
        self._subject = subject
        self._before = before if before is not None and before.subject == subject else None
        self._made: dict[Hashable, tuple[Sequence[object], tuple[Slot, ...], object]] = {}
        self._slots: Slots | None = None
        self._asked: dict[Hashable, int] = {}
        self.root = self._before.root if self._before is not None else Slot("Art")

    def boxes(self, key: Hashable, of: Sequence[object], slots: Slots, make: Callable[[], Made]) -> Made:
        """Return what `make` makes `of` these parts, and ask for the same slots: `key` says what else it depends on."""
        name = key, tuple([(type(each), getattr(each, "id", None)) for each in of])
        if slots is not self._slots:  # it is set once more, to see whether it needs a page less
            self._slots, self._asked = slots, {}
        occurrence = self._asked[name] = self._asked.get(name, 0) + 1
        whole = name, occurrence
        found = self._made.get(whole) or (self._before.made.get(whole) if self._before is not None else None)
        if found is None or any(a is not b and a != b for a, b in zip(found[0], of, strict=True)):
            start = len(slots.made)
            boxes = make()
            found = of, tuple(slots.made[start:]), boxes
        else:
            slots.made += found[1]
        self._made[whole] = found
        made: Made = found[2]  # type: ignore[assignment]  # of this key it is what `make` makes
        return made

    def draw(self, slots: Slots, sheets: Sequence[Sheet], pen: Pen, draw: Callable[[Sheet], Trace]) -> Memory:
        """Draw the pages, those as they were that are; `draw` draws one. Return how the article is now."""
        before, made = self._before, slots.made
        known: dict[Slot | None, int] = {}
        if before is not None and _alike_slots(before.slots, made):
            known = dict(zip(before.slots, count(1)))
            pen.canvas.tree.begin(before.base)
            pen.know(made)
        else:
            before = None
            pen.add(made)
        pen.canvas.begin_trace()
        base = before.base if before is not None else pen.canvas.tree.base()
        pages: list[Traced] = []
        for number, sheet in enumerate(sheets):
            last = before.pages[number] if before is not None and number < len(before.pages) else None
            if last is not None and _same(last.sheet, sheet, known, pen) and pen.canvas.repeat(last.trace):
                pen.places += last.places
                pages.append(last)
                continue
            start = len(pen.places)
            trace = draw(sheet)
            pages.append(Traced(sheet, trace, tuple(pen.places[start:])))
        return Memory(self._subject, self._made, self.root, tuple(made), base, tuple(pages))


def _alike_slots(one: Sequence[Slot], other: Sequence[Slot]) -> bool:
    """Tell whether slots become the same elements: each is the same, or a new one instead of one that is gone."""
    if len(one) != len(other):
        return False
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a is not b]
    if not differing:
        return True
    gone, new = dict(zip(one, count())), dict(zip(other, count()))
    for a, b in differing:
        if a in new or b in gone or a.role != b.role or a.attributes != b.attributes:
            return False
        if a.parent is not b.parent and (a.parent is None or b.parent is None or gone[a.parent] != new[b.parent]):
            return False
    return True


def _same(one: Sheet, other: Sheet, known: dict[Slot | None, int], pen: Pen) -> bool:
    """Tell whether the same boxes stand on a page, at the same places."""
    if len(one.placed) != len(other.placed) or one.opens != other.opens:
        return False
    for a, b in zip(one.placed, other.placed, strict=True):
        if (a.x, a.top, a.width) != (b.x, b.top, b.width):
            return False
        if a.box is not b.box and not _alike(a.box, b.box, known, pen):
            return False
    return True


def _alike(one: object, other: object, known: dict[Slot | None, int], pen: Pen) -> bool:
    """Tell whether boxes are the same: what they are made of is, and their slots are the same elements."""
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    if isinstance(one, Slot) and isinstance(other, Slot):
        return known.get(one) == pen.element(other)
    if isinstance(one, Struct):
        names = one.__struct_fields__
        return all(_alike(getattr(one, name), getattr(other, name), known, pen) for name in names)
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(_alike(a, b, known, pen) for a, b in zip(one, other, strict=True))
    return one == other
