"""What the document shows: one line for each of its blocks, kept beside it, written to it and read from it.

Identity lives here and never in the document: Qt copies, drops and swaps what is attached to its blocks when they
split and join. The mirror is never asked what the kit is; it only says what is on the screen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from presskit.kit.lines import RULES, Line, Place
from presskit.kit.text import PLAIN, Marks, Span, Text, canonical, cut, marks, plain
from presskit.kit.text import span as marked_span
from presskit.kit.writing import extent
from presskit.ui.text.common import common_ends
from presskit.ui.text.looks import CARDS
from presskit.ui.text.page import MARKS, ROLE, SHAPE, Page, marks_from, shape_of
from presskit.ui.text.utf16 import code_points, units

DOUBTFUL = "?"
"""Role of a line whose dress in the document is not to be trusted; it equals no other line."""


class Seen(NamedTuple):
    """A block of the document as read: its text, and whether all of it wears the formats of a line's role."""

    text: Text
    right: bool
    role: str | None
    shape: int | None

    def is_line(self, line: Line) -> bool:
        """Tell whether this is how the line is shown."""
        return self.right and self.text == line.text and self.role == line.role and self.shape == shape_of(line)


class Change(NamedTuple):
    """Lines that the document no longer shows as they were, from line `first`, and what it shows instead."""

    first: int
    known: list[Line]
    seen: list[Seen]


class Mirror:
    """The document's side of the surface. Line k of `lines` is block k of the document."""

    def __init__(self, document: QTextDocument, page: Page) -> None:
        self.document, self.page = document, page
        self.lines: list[Line] = []
        self.writing = False
        self._marks: dict[int, tuple[Marks, str | None]] = {}  # by charFormatIndex, which only grows
        self._noted: tuple[int, int] | None = None  # first changed line, unchanged lines at the end

    # --- places -------------------------------------------------------------------------------------------------------

    def place(self, position: int) -> Place:
        """Return the place of a position of the document."""
        block = self.document.findBlock(position)
        if not block.isValid():
            block = self.document.lastBlock()
        k = min(block.blockNumber(), len(self.lines) - 1)
        return k, code_points(block.text(), position - block.position())

    def position(self, place: Place) -> int:
        """Return the position of a place in the document."""
        block = self.document.findBlockByNumber(max(0, min(place[0], len(self.lines) - 1)))
        return block.position() + min(units(block.text()[: place[1]]), block.length() - 1)

    # --- writing ------------------------------------------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[QTextCursor]:
        self.writing = True
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        try:
            yield cursor
        finally:
            cursor.endEditBlock()
            self.writing = False

    def rewrite(self, target: list[Line]) -> None:
        """Write the whole document.

        Never with clear() or setHtml(): they send changes half way, when writing to the document corrupts memory.
        """
        with self._writing() as cursor:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
            for n, line in enumerate(target):
                if n:
                    cursor.insertBlock(self.page.block_format(line), self.page.char_format(line.role))
                else:
                    self._dress(cursor, line)
                self._insert_text(cursor, line.role, line.text)
            self._align(cursor, target, 0, len(target))
        self.lines, self._noted = target, None
        self._marks.clear()

    def write(self, target: list[Line]) -> int:
        """Make the document show these lines, touching only those that differ; return how many were touched."""
        old = self.lines
        n, m = len(old), len(target)
        start = 0
        while start < n and start < m and (old[start] is target[start] or old[start] == target[start]):
            start += 1
        if start == n == m:
            self.lines = target
            return 0
        end, most = 0, min(n, m) - start
        while end < most and (old[-1 - end] is target[-1 - end] or old[-1 - end] == target[-1 - end]):
            end += 1
        touched = 0
        a, b = line_keys(old[start : n - end]), line_keys(target[start : m - end])
        if a == b:
            operations = [("equal", 0, len(a), 0, len(b))]
        else:
            from difflib import SequenceMatcher

            operations = list(SequenceMatcher(None, a, b, autojunk=False).get_opcodes())
        with self._writing() as cursor:
            for _, i1, i2, j1, j2 in reversed(operations):  # from the end: earlier line numbers stay true
                same = min(i2 - i1, j2 - j1)
                if i2 - i1 > same:
                    self._remove(cursor, start + i1 + same, start + i2)
                for j in range(j2 - 1, j1 + same - 1, -1):
                    self._insert(cursor, start + i1 + same, target, start + j)
                touched += max(i2 - i1, j2 - j1) - same
                for k in range(same - 1, -1, -1):
                    before, after = old[start + i1 + k], target[start + j1 + k]
                    if before is not after and before != after:
                        self._patch(cursor, start + i1 + k, before, after)
                        touched += 1
            self._align(cursor, target, start, m - end)  # and the line after: it may follow another now
            self.lines = target  # before the edit ends: pictures are measured then, by the lines there are
        return touched

    def align(self, k: int) -> None:
        """Put the columns of the block of line k where its cells need them."""
        if RULES[self.lines[k].role].cells:
            with self._writing() as cursor:
                self._align(cursor, self.lines, k, k)

    def _align(self, cursor: QTextCursor, lines: list[Line], start: int, end: int) -> None:
        """Set what the formats of lines start to end, and of the blocks they are in, take from their neighbours."""
        if not lines:
            return
        k, end = extent(lines, min(start, len(lines) - 1))[0], min(end, len(lines) - 1)
        while k <= end:
            p, q = extent(lines, k)
            kind = RULES[lines[p].role].kind
            if kind in CARDS or RULES[lines[q].role].cells:
                tabs = self.page.columns(lines[p : q + 1])
                follows = p > 0 and kind in CARDS and RULES[lines[p - 1].role].kind in CARDS
                for n in range(p, q + 1):
                    block = self.document.findBlockByNumber(n)
                    cells = RULES[lines[n].role].cells
                    wanted = self.page.block_format(lines[n], tabs if cells else (), follows=follows and n == p)
                    if block.blockFormat() != wanted:
                        cursor.setPosition(block.position())
                        cursor.setBlockFormat(wanted)
            k = q + 1

    def _insert_text(self, cursor: QTextCursor, role: str, text: Text) -> None:
        for run in text:
            cursor.insertText(run.text, self.page.char_format(role, marks(run)))

    def _dress(self, cursor: QTextCursor, line: Line) -> None:
        """Give the block of the cursor the formats of a line."""
        cursor.setBlockFormat(self.page.block_format(line))
        cursor.setBlockCharFormat(self.page.char_format(line.role))

    def _insert(self, cursor: QTextCursor, k: int, target: Sequence[Line], n: int) -> None:
        """Insert line n of the target as line k (never 0: the first line is fixed)."""
        line, before = target[n], self.document.findBlockByNumber(k - 1)
        cursor.setPosition(before.position() + before.length() - 1)
        cursor.insertBlock(self.page.block_format(line), self.page.char_format(line.role))
        self._insert_text(cursor, line.role, line.text)

    def _remove(self, cursor: QTextCursor, k: int, end: int) -> None:
        before, last = self.document.findBlockByNumber(k - 1), self.document.findBlockByNumber(end - 1)
        block_format, char_format = before.blockFormat(), before.charFormat()
        cursor.setPosition(before.position() + before.length() - 1)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if before.length() == 1:  # Qt gives an empty block the format of the block joined to it
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(char_format)

    def _patch(self, cursor: QTextCursor, k: int, old: Line, new: Line) -> None:
        """Change line k from the one to the other: only what differs."""
        block = self.document.findBlockByNumber(k)
        start = block.position()
        cursor.setPosition(start)
        if old.role != new.role:
            self._dress(cursor, new)
            low, high, piece = 0, block.length() - 1, new.text
        else:
            if shape_of(old) != shape_of(new):
                self._dress(cursor, new)
            if old.text == new.text:
                return
            a, b = plain(old.text), plain(new.text)
            x, y = common_ends(old.text, new.text)
            if a == b:  # no text is touched, so that the caret and the selection stay
                self._mark(cursor, start, new, units(a[:x]), units(a[: len(a) - y]))
                return
            low, high, piece = units(a[:x]), units(a[: len(a) - y]), cut(new.text, x, len(b) - y)
        cursor.setPosition(start + low)
        cursor.setPosition(start + high, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._insert_text(cursor, new.role, piece)
        if not new.text:
            self._dress(cursor, new)

    def _mark(self, cursor: QTextCursor, start: int, line: Line, low: int, high: int) -> None:
        at = 0
        for run in line.text:
            width = units(run.text)
            if at + width > low and at < high:
                cursor.setPosition(start + at)
                cursor.setPosition(start + at + width, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(self.page.char_format(line.role, marks(run)))
            at += width

    def leave_below(self, pixels: int) -> None:
        """Leave so much room below the last line, so that it can stand where one likes to write."""
        frame = self.document.rootFrame()
        form = frame.frameFormat()
        if form.bottomMargin() != pixels:
            form.setBottomMargin(pixels)
            self.writing = True
            try:
                frame.setFrameFormat(form)
            finally:
                self.writing = False

    # --- reading ------------------------------------------------------------------------------------------------------

    def note(self, position: int, removed: int, added: int) -> bool:
        """Note which lines changed (the document must not be touched now: its layout has not seen the change yet).

        Returns False when the document is half way through being cleared, and must be left alone until later.
        """
        if self.writing:
            return True
        document = self.document
        last = document.blockCount() - 1
        if position == 0:
            self._marks.clear()  # setPlainText() numbers the formats anew
        a, b = document.findBlock(position), document.findBlock(position + added)
        first = a.blockNumber() if a.isValid() else last
        tail = last - b.blockNumber() if b.isValid() else 0
        if self._noted:
            first, tail = min(first, self._noted[0]), min(tail, self._noted[1])
        self._noted = first, tail
        return not (position == removed == 0 and added == 1 and document.characterCount() == 1)

    def doubt_all(self) -> None:
        """Look at all of the document next time."""
        self._noted = (0, 0)

    @property
    def noted(self) -> bool:
        """Whether something changed that has not been read yet."""
        return self._noted is not None

    def change(self) -> Change | None:
        """Read the lines that changed; None when all is as it was."""
        if self._noted is None:
            return None
        (first, tail), self._noted = self._noted, None
        old, count = self.lines, self.document.blockCount()
        framed = self.framed()
        if min(count, len(old)) - tail - first < 0 or framed:
            first = tail = 0  # the signals do not add up, or a frame came in: look at all of it
        block, seen = self.document.findBlockByNumber(first), []
        for _ in range(count - tail - first):
            seen.append(self._read(block))
            block = block.next()
        known = old[first : len(old) - tail]
        while seen and known and (framed or len(seen) == len(known)) and seen[-1].is_line(known[-1]):
            seen.pop()
            known.pop()
        while seen and known and (framed or len(seen) == len(known)) and seen[0].is_line(known[0]):
            seen.pop(0)
            known.pop(0)
            first += 1
        return Change(first, known, seen) if seen or known else None

    def believe(self, change: Change) -> None:
        """Take what was read for what the document shows, in whatever dress."""
        shown = []
        for n, seen in enumerate(change.seen):
            line = change.known[n] if n < len(change.known) else Line("", DOUBTFUL)
            dressed = seen.right and (seen.role, seen.shape) == (line.role, shape_of(line))
            role = line.role if dressed and len(change.known) == len(change.seen) else DOUBTFUL
            shown.append(replace(line, role=role, text=seen.text))
        end = change.first + len(change.known)
        self.lines = [*self.lines[: change.first], *shown, *self.lines[end:]]

    def framed(self) -> bool:
        """Tell whether a frame or table came into the document."""
        return bool(self.document.rootFrame().childFrames())

    def _read(self, block: QTextBlock) -> Seen:
        spans: list[Span] = []
        block_format = block.blockFormat()
        role, size = block_format.property(ROLE), 0
        right = block.charFormat().property(ROLE) == role
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            index = fragment.charFormatIndex()
            known = self._marks.get(index)
            if known is None:
                char_format = fragment.charFormat()
                known = marks_from(char_format.property(MARKS)), char_format.property(ROLE)
                self._marks[index] = known
            text = fragment.text()
            size += units(text)
            right = right and known[1] == role
            spans.append(marked_span(text, known[0]) if known[0] is not PLAIN else Span(text))
            fragments += 1
        # a lone surrogate is in the document but not in the text of the fragment
        right = right and size == block.length() - 1
        return Seen(canonical(spans), right, role, block_format.property(SHAPE))


def line_keys(lines: Sequence[Line]) -> list[tuple[str, str, int]]:
    """Return what lines are told apart by: block, part, and the number among those."""
    keys: list[tuple[str, str, int]] = []
    counts: dict[tuple[str, str], int] = {}
    for line in lines:
        pair = (line.block, line.part)
        counts[pair] = n = counts.get(pair, -1) + 1
        keys.append((*pair, n))
    return keys
