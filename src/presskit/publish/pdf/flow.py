"""Filling pages: boxes into balanced columns, full-width boxes between them, all on one baseline grid.

Knows nothing of what a box holds. Lengths are in pt, from the top of the frame down; heights and spaces of boxes are
whole numbers of grid lines, so that every line of running text stands on the grid.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from typing import Protocol

from msgspec import Struct

_HAIR = 0.01
"""Heights are compared within this, in pt: sums of leadings are not exact."""
_ROWS = 4
"""Fewest grid lines of columns that are worth beginning at the foot of a page."""

_FULL = 0.6
"""How much of a page stays filled where its last box goes along with the next one."""


class Box(Protocol):
    """Something with a height that can be put on a page, and perhaps divided over two columns."""

    @property
    def before(self) -> float:
        """The space wanted above, when something stands there."""

    @property
    def after(self) -> float:
        """The space wanted below, when something stands there."""

    @property
    def floats(self) -> bool:
        """Whether it may move to the head of the next column, and let text go before it."""

    def height(self, width: float) -> float:
        """Return its height in a measure."""

    def split(self, width: float, room: float, *, force: bool) -> tuple[Box, Box] | None:
        """Divide it: what goes into `room`, and what is left. None when nothing of it should stand there.

        With `force` it must be divided if it can be at all: there is no larger room to come.
        """


class Full(Struct, frozen=True):
    """A box as wide as the frame. One that floats may move to the head of the next page, and let text go before it."""

    box: Box
    floats: bool = False


class Run(Struct, frozen=True):
    """Boxes for columns."""

    boxes: tuple[Box, ...]


class NewPage:
    """What follows begins a page."""


Section = Full | Run | NewPage


class Frame(Struct, frozen=True):
    """Where the text of a page goes: its size, its columns and the gap between them, and the grid."""

    width: float
    height: float
    columns: int
    gutter: float
    grid: float

    @property
    def measure(self) -> float:
        """The width of a column."""
        return (self.width - self.gutter * (self.columns - 1)) / self.columns


class Placed(Struct, frozen=True):
    """A box on a page: `x` from the left and `top` from the top of the frame."""

    box: Box
    x: float
    top: float
    width: float


class Sheet(Struct):
    """A page: what stands on it, in the order in which it was put there; one that `opens` begins an article."""

    placed: list[Placed] = []
    opens: bool = False


def lay_out(sections: Iterable[Section], frame: Frame) -> list[Sheet]:
    """Put sections on pages; at least one page."""
    flow = _Flow(frame)
    rest = deque(sections)
    while rest:
        section = rest.popleft()
        match section:
            case Full():
                flow.full(section)
            case Run():
                flow.run(list(section.boxes), rest)
            case NewPage():
                flow.end_page()
    flow.finish()
    return flow.sheets


class _Flow:
    """The page being filled: how far down it is, and what floats to the next one."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.sheets = [Sheet()]
        self.y = 0.0
        self.space = 0.0
        self.floating: list[Box] = []

    def room(self, before: float) -> float:
        return self.frame.height - self.y - (max(before, self.space) if self.y else 0.0)

    def put(self, box: Box) -> None:
        """Put a full-width box at the current height."""
        top = self.y + (max(box.before, self.space) if self.y else 0.0)
        self.sheets[-1].placed.append(Placed(box, 0.0, top, self.frame.width))
        self.y, self.space = top + box.height(self.frame.width), box.after

    def next_page(self) -> None:
        """Begin a page, with what floated to it at its head."""
        self.sheets.append(Sheet())
        self.y = self.space = 0.0
        floating, self.floating = self.floating, []
        for box in floating:
            if box.height(self.frame.width) <= self.room(box.before) + _HAIR or not self.y:
                self.put(box)
            else:
                self.floating.append(box)

    def end_page(self) -> None:
        """End the page, and those that what floats still needs."""
        self.land()
        if self.y:
            self.next_page()

    def land(self) -> None:
        """Put what floats where there is room for it, on new pages if need be."""
        while self.floating:
            box = self.floating[0]
            if box.height(self.frame.width) <= self.room(box.before) + _HAIR or not self.y:
                self.put(self.floating.pop(0))
            else:
                self.next_page()

    def full(self, section: Full) -> None:
        box, width = section.box, self.frame.width
        if section.floats and (self.floating or box.height(width) > self.room(box.before) + _HAIR) and self.y:
            self.floating.append(box)
            return
        self.land()
        while box.height(width) > self.room(box.before) + _HAIR:
            parts = box.split(width, self.room(box.before), force=not self.y)
            if parts is not None:
                self.put(parts[0])
                box = parts[1]
            elif not self.y:
                break
            company = [] if parts is not None else self._company(box)
            self.next_page()
            for each in company:
                self.put(each)
        self.put(box)

    def _company(self, box: Box) -> list[Box]:
        """Take from the page what stands last, so that a box does not begin the next one all by itself.

        It goes along where the page stays well filled without it and both have room on the next one.
        """
        placed, width = self.sheets[-1].placed, self.frame.width
        if self.floating or len(placed) < 2:
            return []
        last = placed[-1]
        height = last.box.height(last.width)
        if last.box.floats or last.x or last.width < width - _HAIR or last.top < _FULL * self.frame.height:
            return []
        needed = height + max(last.box.after, box.before) + box.height(width)
        if height < _ROWS * self.frame.grid - _HAIR or needed > self.frame.height + _HAIR:
            return []
        return [placed.pop().box]

    def run(self, boxes: list[Box], following: deque[Section]) -> None:
        """Fill columns. Where the picture that follows does not fit below them, it floats, and the text after it joins.

        So the columns above and below a picture's place are one: they are read down the left one first.
        """
        while boxes:
            before = boxes[0].before
            if self.y and self.room(before) < _ROWS * self.frame.grid - _HAIR:
                self.next_page()
                continue
            top = self.y + (max(before, self.space) if self.y else 0.0)
            room = self.frame.height - top
            columns, rest = fill(boxes, self.frame, room, force=not self.y)
            if not rest and self._is_scrap(boxes, room, following):
                boxes = self._after_picture(boxes, following)
                continue
            if rest:
                columns = self._even(boxes, rest, room) or columns
            if not rest:
                columns = _balanced(boxes, self.frame, room) or columns
                if self._floats_next(columns, top, following):
                    boxes = [*boxes, *self._after_floats(following)]
                    columns, rest = fill(boxes, self.frame, room, force=not self.y)
                    if not rest:
                        columns = _balanced(boxes, self.frame, room) or columns
            if not any(columns):
                self.next_page()
                continue
            self.place(columns, top)
            boxes = rest
            if boxes:
                self.next_page()

    def _even(self, boxes: list[Box], rest: list[Box], room: float) -> list[list[Placed]] | None:
        """Return columns of about one height where the first box that is left may not be divided; None else."""
        count = len(boxes) - len(rest)
        if count < 1 or any(left is not box for left, box in zip(rest, boxes[count:], strict=True)):
            return None
        return _balanced(boxes[:count], self.frame, room)

    def _is_scrap(self, boxes: list[Box], room: float, following: deque[Section]) -> bool:
        """Tell whether a few lines would stand by themselves between pictures, with text to come after the next one."""
        if not (self._only_pictures() and not self.floating and len(following) > 1):
            return False
        picture, then = following[0], following[1]
        if not (isinstance(picture, Full) and picture.floats and isinstance(then, Run)):
            return False
        columns = _balanced(boxes, self.frame, room)
        if columns is None or _bottom(columns) > (_ROWS - 1) * self.frame.grid + _HAIR:
            return False
        needed = picture.box.height(self.frame.width) + _ROWS * self.frame.grid
        return needed <= self.room(picture.box.before) + _HAIR

    def _only_pictures(self) -> bool:
        """Tell whether nothing but what floated here stands on the page."""
        return all(placed.box.floats and not placed.x for placed in self.sheets[-1].placed)

    def _after_picture(self, boxes: list[Box], following: deque[Section]) -> list[Box]:
        """Put the picture that comes next, and return the boxes joined by those after it."""
        picture, then = following.popleft(), following.popleft()
        assert isinstance(picture, Full)  # noqa: S101 - `_is_scrap` has looked
        assert isinstance(then, Run)  # noqa: S101
        self.put(picture.box)
        return [*boxes, *then.boxes]

    def _floats_next(self, columns: list[list[Placed]], top: float, following: deque[Section]) -> bool:
        """Tell whether a box that floats comes next and has no room below these columns."""
        if not (following and isinstance(following[0], Full) and following[0].floats):
            return False
        box = following[0].box
        bottom = _bottom(columns)
        after = max((column[-1].box.after for column in columns if column), default=0.0)
        needed = top + bottom + max(after, box.before) + box.height(self.frame.width)
        return bool(self.floating) or needed > self.frame.height + _HAIR

    def _after_floats(self, following: deque[Section]) -> list[Box]:
        """Let what floats move on, and return the boxes of the columns that come after it."""
        found: list[Box] = []
        while following and (isinstance(following[0], Run) or (isinstance(following[0], Full) and following[0].floats)):
            section = following.popleft()
            if isinstance(section, Full):
                self.floating.append(section.box)
            elif isinstance(section, Run):
                found += section.boxes
                if not (following and isinstance(following[0], Full) and following[0].floats):
                    break
        return found

    def place(self, columns: list[list[Placed]], top: float) -> None:
        bottom = top
        for column in columns:
            for placed in column:
                self.sheets[-1].placed.append(Placed(placed.box, placed.x, top + placed.top, placed.width))
                bottom = max(bottom, top + placed.top + placed.box.height(placed.width))
        self.y = bottom
        self.space = max((column[-1].box.after for column in columns if column), default=0.0)

    def finish(self) -> None:
        self.land()
        if len(self.sheets) > 1 and not self.sheets[-1].placed:
            self.sheets.pop()


def _bottom(columns: list[list[Placed]]) -> float:
    """Return how far down columns reach."""
    return max((p.top + p.box.height(p.width) for column in columns for p in column), default=0.0)


def fill(boxes: Sequence[Box], frame: Frame, room: float, *, force: bool) -> tuple[list[list[Placed]], list[Box]]:
    """Fill columns of height `room` with boxes: the columns, placed from their top, and the boxes that are left."""
    rest = list(boxes)
    columns: list[list[Placed]] = []
    width = frame.measure
    floating: list[Box] = []
    for number in range(frame.columns):
        x = number * (width + frame.gutter)
        column: list[Placed] = []
        y = space = 0.0
        rest[:0] = floating
        floating = []
        while rest:
            box = rest[0]
            top = y + (max(box.before, space) if column else 0.0)
            height = box.height(width)
            if top + height > room + _HAIR:
                parts = box.split(width, room - top, force=force and not column)
                if parts is not None:
                    column.append(Placed(parts[0], x, top, width))
                    rest[0] = parts[1]
                elif force and not column:
                    column.append(Placed(rest.pop(0), x, top, width))
                elif box.floats and len(rest) > 1 and not floating and not rest[1].floats:
                    floating.append(rest.pop(0))
                    continue
                break
            column.append(Placed(box, x, top, width))
            rest.pop(0)
            y, space = top + height, box.after
        columns.append(column)
    return columns, floating + rest


def _balanced(boxes: list[Box], frame: Frame, room: float) -> list[list[Placed]] | None:
    """Return the columns at the least height that holds all boxes; None when no whole number of lines does."""
    low, high = 1, int((room + _HAIR) / frame.grid)
    best: list[list[Placed]] | None = None
    while low <= high:
        lines = (low + high) // 2
        columns, rest = fill(boxes, frame, lines * frame.grid, force=False)
        if rest:
            low = lines + 1
        else:
            best, high = columns, lines - 1
    return best
