"""The boxes that pages are filled with: they know their height, how to divide, and how to draw themselves.

A box is made for a measure: its text is composed already. Lengths are in pt; `top` is measured up from the foot of the
trimmed page, as the canvas does. Boxes hold no state of a document: what they are in the structure tree is a `Slot`,
which the pen turns into an element.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import count
from typing import NamedTuple, Protocol

from msgspec import Struct
from msgspec.structs import replace

from presskit.publish.pdf.canvas import Canvas
from presskit.publish.pdf.colour import Colour
from presskit.publish.pdf.headings import nested
from presskit.publish.pdf.icons import Icon
from presskit.publish.pdf.paragraph import Block
from presskit.publish.pdf.shared import Prepare, Recipe
from presskit.publish.pdf.sheet import Box
from presskit.publish.pdf.structure import ROOT, Element

_HAIR = 0.01


class Slot(Struct, frozen=True, eq=False):
    """A place in the structure tree: a role under a parent. `attributes` are those of `StructureTree.add`.

    `source` is the id of the part that it comes from.
    """

    role: str
    parent: Slot | None = None
    attributes: tuple[tuple[str, str | int | None], ...] = ()
    source: str = ""


class Place(NamedTuple):
    """Where something of a part stands: its id, the page from 0, and left, bottom, right and top in pt."""

    source: str
    page: int
    left: float
    bottom: float
    right: float
    top: float


class Slots:
    """The slots of a document in reading order, which is the order in which they are asked for.

    `source` is the id of the part whose slots are asked for now.
    """

    def __init__(self) -> None:
        self.made: list[Slot] = []
        self.source = ""

    def __call__(self, role: str, parent: Slot | None = None, **attributes: str | int | None) -> Slot:
        """Make the next slot."""
        given = tuple((key, value) for key, value in attributes.items() if value is not None)
        slot = Slot(role, parent, given, self.source)
        self.made.append(slot)
        return slot


class Pen:
    """Draws boxes on a canvas: the elements of the slots stand in the tree in reading order, wherever a box is put."""

    def __init__(self, canvas: Canvas, prepare: Prepare | None = None, *, noting: bool = True) -> None:
        """Begin a section on a canvas; `prepare` makes its pictures, `places` are only noted when `noting`."""
        self.canvas = canvas
        self._noting = noting
        self._prepare = prepare
        self.places: list[Place] = []
        self._elements: dict[Slot | None, Element] = {None: ROOT}

    def add(self, slots: Sequence[Slot]) -> None:
        """Add the elements of all slots to the tree."""
        add, elements = self.canvas.add, self._elements
        for slot, role in zip(slots, nested(slot.role for slot in slots), strict=True):
            elements[slot] = add(role, elements[slot.parent], **dict(slot.attributes))

    def know(self, slots: Sequence[Slot]) -> None:
        """Take the elements that the tree begins with as those of the slots."""
        self._elements.update(zip(slots, count(ROOT + 1)))

    def picture(self, recipe: Recipe, box: Box, element: Element | None, radius: float = 0.0) -> None:
        """Draw a picture: see `Canvas.draw_picture`."""
        if self._prepare is None:
            raise RuntimeError("this pen was given no way to make pictures")
        self.canvas.draw_picture(self._prepare(*recipe), box, element, radius=radius, recipe=recipe)

    def element(self, slot: Slot | None) -> Element:
        """Return the element of a slot."""
        return self._elements[slot]

    def note(self, slot: Slot | None, left: float, top: float, width: float, height: float) -> None:
        """Note that something of a slot's part stands here."""
        if self._noting and slot is not None and slot.source:
            box = self.canvas.placed((left, top - height, left + width, top))
            self.places.append(Place(slot.source, self.canvas.page, *box))


class Drawn(Protocol):
    """A box that can draw itself."""

    @property
    def before(self) -> float:
        """The space wanted above."""

    @property
    def after(self) -> float:
        """The space wanted below."""

    @property
    def floats(self) -> bool:
        """Whether it may move to the head of the next column."""

    def height(self, width: float) -> float:
        """Return its height in a measure."""

    def split(self, width: float, room: float, *, force: bool) -> tuple[Drawn, Drawn] | None:
        """Divide it into what goes into `room` and what is left: see `flow.Box`."""

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw it with its upper left corner at (x, top)."""


class Whole(Struct, frozen=True, eq=False, kw_only=True):
    """A box that is never divided."""

    before: float = 0.0
    after: float = 0.0
    floats: bool = False

    def split(self, width: float, room: float, *, force: bool) -> None:  # noqa: ARG002
        """Never divide."""
        return


class Gap(Whole, frozen=True, eq=False):
    """Nothing, of a height."""

    size: float

    def height(self, width: float) -> float:  # noqa: ARG002 - the same in every measure
        """Return its size."""
        return self.size

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw nothing."""


class TextBox(Struct, frozen=True, eq=False):
    """Lines of a composed paragraph, `indent` pt from the left. Without a slot they are decoration.

    `bookmark` is the title and level of the bookmark to its first line.
    """

    block: Block
    slot: Slot | None
    before: float = 0.0
    after: float = 0.0
    floats: bool = False
    indent: float = 0.0
    start: int = 0
    stop: int | None = None
    bookmark: tuple[str, int] | None = None

    @property
    def lines(self) -> int:
        """How many lines it has."""
        return (len(self.block) if self.stop is None else self.stop) - self.start

    def height(self, width: float) -> float:  # noqa: ARG002 - composed already
        """Return lines times leading."""
        block, stop = self.block, self.stop
        return ((len(block.lines) if stop is None else stop) - self.start) * block.style.leading

    def split(self, width: float, room: float, *, force: bool) -> tuple[TextBox, TextBox] | None:  # noqa: ARG002
        """Divide between lines: no fewer than two on either side, unless forced."""
        fit = int((room + _HAIR) / self.block.style.leading)
        least = 1 if force else 2
        fit = min(fit, self.lines - 1 if force and self.lines < 4 else self.lines - 2)
        if fit < least or fit >= self.lines:
            return None
        middle = self.start + fit
        return replace(self, stop=middle, after=0.0), replace(self, start=middle, before=0.0, bookmark=None)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Place the lines; capitals stand in the middle of their leading."""
        style = self.block.style
        baseline = top - (style.leading + style.ascent) / 2
        stop = self.start + self.lines
        element = None if self.slot is None else pen.element(self.slot)
        pen.note(self.slot, x, top, width, self.height(width))
        if element is None:
            with pen.canvas.artifact("Layout"):
                pen.canvas.place(self.block, x + self.indent, baseline, start=self.start, stop=stop)
            return
        pen.canvas.place(self.block, x + self.indent, baseline, element, start=self.start, stop=stop)
        if self.bookmark is not None:
            title, level = self.bookmark
            pen.canvas.bookmark(title, element, level, top + style.leading)


Decoration = Callable[[Pen, float, float, float, float], None]
"""Draws behind a stack: pen, left, bottom, right, top."""


class Stack(Struct, frozen=True, eq=False):
    """Boxes one above the other, with padding, snapped to whole lines of the grid.

    Only the box of number `divides` is divided: what stands before it (a heading) stays with its beginning, what comes
    after it (who said it) with its end. The height that snapping adds goes below, or half above with `centre`.
    """

    boxes: tuple[Drawn, ...]
    grid: float
    before: float = 0.0
    after: float = 0.0
    padding: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    """Left, bottom, right, top."""
    decoration: Decoration | None = None
    divides: int | None = None
    centre: bool = False
    floats: bool = False

    def _tops(self, width: float) -> tuple[list[float], float]:
        """Return how far below the top each box begins, and the height before snapping."""
        left, bottom, right, top = self.padding
        inner, at, space, tops = width - left - right, top, 0.0, []
        for n, box in enumerate(self.boxes):
            at += max(space, box.before) if n else 0.0
            tops.append(at)
            at += box.height(inner)
            space = box.after
        return tops, at + bottom

    def height(self, width: float) -> float:
        """Return the height in whole grid lines."""
        return snapped(self._tops(width)[1], self.grid)

    def split(self, width: float, room: float, *, force: bool) -> tuple[Stack, Stack] | None:
        """Divide in the box that may be; when forced, anywhere."""
        if not self.boxes or (self.divides is None and not force):
            return None
        left, bottom, right, _ = self.padding
        inner, last = width - left - right, len(self.boxes) - 1
        tops, _ = self._tops(width)
        usable = math.floor((room + _HAIR) / self.grid) * self.grid - bottom
        if self.divides is not None:
            n = self.divides
            parts = self.boxes[n].split(inner, usable - tops[n], force=False) if tops[n] < usable else None
            if parts is not None:
                first, second = (*self.boxes[:n], parts[0]), (parts[1], *self.boxes[n + 1 :])
                return (
                    replace(self, boxes=first, after=0.0, divides=None),
                    replace(self, boxes=second, before=0.0, divides=0),
                )
        for n in range(last, -1, -1) if force else ():
            room_here = usable - tops[n]
            if room_here <= 0:
                continue
            if n < last and self.boxes[n].height(inner) <= room_here + _HAIR:
                return self._divided(self.boxes[: n + 1], self.boxes[n + 1 :])
            parts = self.boxes[n].split(inner, room_here, force=force and n == 0)
            if parts is not None:
                return self._divided((*self.boxes[:n], parts[0]), (parts[1], *self.boxes[n + 1 :]))
            if n and force:
                return self._divided(self.boxes[:n], self.boxes[n:])
        return None

    def _divided(self, first: tuple[Drawn, ...], second: tuple[Drawn, ...]) -> tuple[Stack, Stack]:
        rest = replace(self, boxes=second, before=0.0, divides=None)
        return replace(self, boxes=first, after=0.0, divides=None), rest

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the decoration, then the boxes."""
        left, _, right, _ = self.padding
        tops, natural = self._tops(width)
        height = snapped(natural, self.grid)
        if self.decoration is not None:
            self.decoration(pen, x, top - height, x + width, top)
        shift = (height - natural) / 2 if self.centre else 0.0
        for box, below in zip(self.boxes, tops, strict=True):
            box.draw(pen, x + left, top - below - shift, width - left - right)


class Cell(Struct, frozen=True, eq=False):
    """A box of a row: its left edge from the row's, and its measure."""

    x: float
    width: float
    box: Drawn


class Row(Struct, frozen=True, eq=False):
    """Boxes side by side, their tops aligned, or their middles with `centre`."""

    cells: tuple[Cell, ...]
    before: float = 0.0
    after: float = 0.0
    floats: bool = False
    centre: bool = False

    def height(self, width: float) -> float:  # noqa: ARG002 - each cell has its own measure
        """Return the height of the highest box."""
        return max((cell.box.height(cell.width) for cell in self.cells), default=0.0)

    def split(self, width: float, room: float, *, force: bool) -> tuple[Row, Row] | None:  # noqa: ARG002
        """Divide each box that does not fit; only when there is no larger room to come."""
        if not force:
            return None
        first: list[Cell] = []
        second: list[Cell] = []
        for cell in self.cells:
            if cell.box.height(cell.width) <= room + _HAIR:
                first.append(cell)
                continue
            parts = cell.box.split(cell.width, room, force=True)
            if parts is None:
                return None
            first.append(replace(cell, box=parts[0]))
            second.append(replace(cell, box=parts[1]))
        return (replace(self, cells=tuple(first)), replace(self, cells=tuple(second))) if second else None

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw each box."""
        height = self.height(width)
        for cell in self.cells:
            lower = (height - cell.box.height(cell.width)) / 2 if self.centre else 0.0
            cell.box.draw(pen, x + cell.x, top - lower, cell.width)


class Hanging(Struct, frozen=True, eq=False):
    """A label (a bullet, a number) and beside it the text that it belongs to."""

    label: Block
    label_slot: Slot
    body: TextBox
    width: float
    before: float = 0.0
    after: float = 0.0
    floats: bool = False
    labelled: bool = True

    def height(self, width: float) -> float:
        """Return the height of the text."""
        return self.body.height(width)

    def split(self, width: float, room: float, *, force: bool) -> tuple[Hanging, Hanging] | None:
        """Divide the text; the label stays with its beginning."""
        parts = self.body.split(width, room, force=force)
        if parts is None:
            return None
        first, second = parts
        return replace(self, body=first, after=0.0), replace(self, body=second, before=0.0, labelled=False)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the label on the first line's baseline, then the text."""
        if self.labelled:
            style = self.body.block.style
            baseline = top - (style.leading + style.ascent) / 2
            left = x + self.body.indent - self.width
            pen.canvas.place(self.label, left, baseline, pen.element(self.label_slot))
        self.body.draw(pen, x, top, width)


class IconBox(Whole, frozen=True, eq=False):
    """An icon in a square of `size` pt. With a slot it is content, the text alternative the slot's; else decoration."""

    icon: Icon
    size: float
    colour: Colour
    slot: Slot | None = None

    def height(self, width: float) -> float:  # noqa: ARG002 - a square
        """Return its size."""
        return self.size

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:  # noqa: ARG002
        """Draw it."""
        box = (x, top - self.size, x + self.size, top)
        if self.slot is None:
            with pen.canvas.artifact("Layout"):
                pen.canvas.draw_icon(self.icon, box, self.colour)
        else:
            pen.canvas.draw_icon(self.icon, box, self.colour, pen.element(self.slot))


def snapped(height: float, grid: float) -> float:
    """Return a height in whole lines of the grid, rounded up."""
    return math.ceil((height - _HAIR) / grid) * grid
