"""Paragraphs: from text, style and measure to a `Block` of lines that can be placed anywhere.

A block's text uses only operators relative to the text matrix (TJ, T*, Tf, Tz, Ts, colour), so any slice of its lines
is placed with one Tm. Marks are written around the text when it is placed, never inside. Blocks are remembered by text,
style and measure: an unchanged paragraph costs one look-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from presskit.publish.pdf.colour import KNOCKOUT, OVERPRINT, Space
from presskit.publish.pdf.face import Face
from presskit.publish.pdf.itemise import Fragment, Marked, Run, Tag, TextState, itemise
from presskit.publish.pdf.lines import Line, Set, set_words
from presskit.publish.pdf.style import Style
from presskit.publish.pdf.syntax import number
from presskit.publish.pdf.words import split_words

__all__ = ["Block", "LinkBox", "Run", "Slice", "Tag", "compose", "natural_width"]

_BREAK = "\u2028"
_BLOCKS_KEPT = 4_000


class LinkBox(NamedTuple):
    """Where a link stands: its line, the number of its tag, its left and right end in pt from the block's left edge."""

    line: int
    key: int
    left: float
    right: float


class Slice(NamedTuple):
    """Lines of a block as operators: `texts[n]` belongs inside the mark of `keys[n]` (0: the paragraph's own)."""

    texts: tuple[str, ...]
    keys: tuple[int, ...]


class Block:
    """A composed paragraph. `len` is its number of lines; lengths are in pt.

    Attributes:
        style: how it is set.
        measure: the width that it is set for.
        height: its lines times the leading.
        widths: the width that each line takes.
        tags: the elements inside the paragraph; key n is `tags[n - 1]`.
        links: where they stand.
        usage: the glyphs it uses, as (face, mask).
        hyphens: how many of its lines end with a hyphen that was put in.
    """

    __slots__ = (
        "_slices", "height", "hyphens", "lines", "links", "measure", "states", "style", "tags", "usage", "widths",
    )  # fmt: skip

    def __init__(self, style: Style, tags: list[Tag], found: Set, measure: float) -> None:
        self.style = style
        self.measure = measure
        self.tags = tuple(tags)
        self.lines: tuple[Line, ...] = tuple(found.lines)
        self.states: tuple[TextState, ...] = tuple(found.states)
        self.widths = tuple(found.widths)
        self.links = tuple(LinkBox(*link) for link in found.links)
        self.usage: tuple[tuple[Face, int], ...] = tuple(found.usage.items())
        self.hyphens = found.hyphens
        self.height = len(self.lines) * style.leading
        self._slices: dict[tuple[int, int, Space], Slice] = {}

    def __len__(self) -> int:
        return len(self.lines)

    def slice(self, start: int, stop: int, space: Space) -> Slice:
        """Return the operators of the lines from `start` up to `stop`; they are remembered."""
        found = self._slices.get((start, stop, space))
        if found is None:
            found = self._slices[start, stop, space] = self._sliced(start, stop, space)
        return found

    def _sliced(self, start: int, stop: int, space: Space) -> Slice:
        texts: list[list[str]] = []
        keys: list[int] = []
        state: TextState | None = None
        for at in range(start, stop):
            for order, (key, number_of_state, text) in enumerate(self.lines[at]):
                if not keys or keys[-1] != key:
                    keys.append(key)
                    texts.append([])
                part = texts[-1]
                if order == 0 and at > start:
                    part.append("T*\n")
                wanted = self.states[number_of_state]
                if wanted is not state:
                    if state is None:
                        part.append(f"{number(self.style.leading, 3)} TL ")
                    part.append(_switch(state, wanted, space))
                    state = wanted
                part.append(text)
        if state is not None:
            texts[-1].append(self._restored(state, space))
        return Slice(tuple(["".join(part) for part in texts]), tuple(keys))

    def _restored(self, state: TextState, space: Space) -> str:
        """Return the operators that undo what would outlive the text object."""
        restored = "100 Tz " if self.style.align == "justify" else ""
        if state.rise:
            restored += "0 Ts "
        if space is Space.CMYK and state.colour.overprints:
            restored += f"{KNOCKOUT} "
        return restored


def _switch(before: TextState | None, after: TextState, space: Space) -> str:
    """Return the operators from one state to the next."""
    operators: list[str] = []
    if before is None or before.face is not after.face or before.size != after.size:
        operators.append(f"/{after.face.resource} {number(after.size, 3)} Tf ")
    if before is None or before.colour != after.colour:
        if space is Space.CMYK:
            overprinted = before is not None and before.colour.overprints
            if overprinted != after.colour.overprints:
                operators.append(f"{OVERPRINT if after.colour.overprints else KNOCKOUT} ")
        operators.append(f"{after.colour.fill(space)} ")
    if after.rise != (before.rise if before is not None else 0.0):
        operators.append(f"{number(after.rise)} Ts ")
    return "".join(operators)


_blocks: dict[tuple[object, Style, float], Block] = {}


def forget_blocks(most: int) -> None:
    """Drop the paragraphs that were set first, when many more than `most` are remembered."""
    if len(_blocks) > most + most // 4:
        for old in list(_blocks)[:-most]:
            _blocks.pop(old, None)


def compose(text: str | Sequence[Marked], style: Style, width: float) -> Block:
    """Set a paragraph in a measure of `width` pt. A text without words gives a block without lines.

    Args:
        text: a string, or a tuple of marked runs (`Run`, or the kit's spans).
        style: how to set it.
        width: the measure, in pt.

    Raises:
        Problem: `missing-glyph`.
    """
    content = text if isinstance(text, str) else tuple(text)
    wanted = content, style, width
    block = _blocks.get(wanted)
    if block is None:
        if len(_blocks) >= _BLOCKS_KEPT:
            for old in list(_blocks)[: _BLOCKS_KEPT // 4]:
                _blocks.pop(old, None)
        block = _blocks[wanted] = _composed(content, style, width)
    return block


def _composed(text: str | tuple[Marked, ...], style: Style, width: float) -> Block:
    fragments, tags, leftward = itemise(text, style)
    found = Set(style, leftward=leftward)
    lines = _forced_lines(fragments)
    for order, line in enumerate(lines):
        words = split_words(line)
        if words or order:
            set_words(words, line, found, width, first=order == 0, final=order == len(lines) - 1)
    return Block(style, tags, found, width)


def _forced_lines(fragments: list[Fragment]) -> list[list[Fragment]]:
    """Divide fragments at the line breaks that the text asks for."""
    lines: list[list[Fragment]] = [[]]
    for fragment in fragments:
        if _BREAK not in fragment.text:
            lines[-1].append(fragment)
            continue
        for order, part in enumerate(fragment.text.split(_BREAK)):
            if order:
                lines.append([])
            if part:
                lines[-1].append(fragment._replace(text=part))
    while len(lines) > 1 and not any(fragment.text.strip() for fragment in lines[-1]):
        lines.pop()
    return lines


def natural_width(text: str | Sequence[Marked], style: Style) -> float:
    """Return the width of a text in one line, in pt."""
    return max(compose(text, style, 100_000.0).widths, default=0.0)
