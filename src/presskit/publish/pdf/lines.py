"""Lines: the words of a paragraph, broken by total fit and spelt as text operators.

Measures are in 1/1000 em of the paragraph's size, but for what `Set` hands out, which is in pt.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from presskit.publish.pdf.bidi import visual_order
from presskit.publish.pdf.face import Face
from presskit.publish.pdf.itemise import Fragment, TextState
from presskit.publish.pdf.shape import shaper
from presskit.publish.pdf.style import Style
from presskit.publish.pdf.syntax import text_string
from presskit.publish.pdf.word import Word
from presskit.publish.pdf.wordbreaks import JUSTIFIED, break_words
from presskit.publish.pdf.words import AnyWord, Compound, Piece

_NARROWEST = 0.95
"""The least that a word without spaces beside it is squeezed to."""
_LEAST = 0.05
"""Smaller moves are not worth their digits."""


class LinePiece(NamedTuple):
    """A part of a line: the key of its mark, the number of its text state, its operators."""

    key: int
    state: int
    text: str


Line = tuple[LinePiece, ...]


class Set:
    """The lines of a paragraph as they come: what a `Block` is made of."""

    def __init__(self, style: Style, *, leftward: bool = False) -> None:
        self.style = style
        self.leftward = leftward
        self.base = shaper(style.face, style.features, style.language, tracking=style.tracking, hanging=style.hanging)
        self.lines: list[Line] = []
        self.states: list[TextState] = [TextState(style.face, style.size, style.colour)]
        self.widths: list[float] = []
        self.links: list[tuple[int, int, float, float]] = []
        self.usage: dict[Face, int] = {}
        self.hyphens = 0
        self._numbers: dict[TextState, int] = {self.states[0]: 0}

    def state(self, wanted: TextState) -> int:
        """Return the number of a text state."""
        found = self._numbers.get(wanted)
        if found is None:
            found = self._numbers[wanted] = len(self.states)
            self.states.append(wanted)
        return found

    def use(self, face: Face, mask: int) -> None:
        """Note glyphs as used."""
        self.usage[face] = self.usage.get(face, 0) | mask


def set_words(
    words: Sequence[AnyWord], fragments: Sequence[Fragment], found: Set, width: float, *, first: bool, final: bool
) -> None:
    """Break words into lines of `width` pt and add them; `first` and `final` tell where the paragraph has its ends."""
    style = found.style
    if not words:
        found.lines.append((LinePiece(0, 0, ""),))
        found.widths.append(0.0)
        return
    em = 1000 / style.size
    measure = width * em
    indent = style.indent * em if first and style.align in ("justify", "left") else 0.0
    space = found.base.space
    breaks, places, path = break_words(words, space, measure, indent, style)
    elastic = JUSTIFIED
    last_break = len(breaks.ends) - 1
    for start, stop in path:
        (word, cut), (next_word, next_cut) = places[start], places[stop]
        line, whole = _words_between(words, word, cut, next_word, next_cut)
        spaces = breaks.end_spaces[stop] - breaks.start_spaces[start]
        lead = line[0].left - (indent if start == 0 else 0.0)
        if whole:
            natural = breaks.ends[stop] - breaks.starts[start]
        else:  # parts were shaped by themselves: measure what is really set
            natural = sum([each.width for each in line]) + spaces - lead - line[-1].width + line[-1].inner
        if found.leftward:  # the indent is at the right end, where nothing has to be done for it
            lead = 0.0
        room = measure - natural
        gap, horizontal = 0.0, 1.0
        if style.align == "justify" and (room < 0 or stop != last_break):
            stretch = elastic.stretch if room > 0 else elastic.shrink
            give = stretch * spaces + elastic.expansion * natural
            ratio = max(-1.0, min(1.0, room / give)) if give > 0 else 0.0
            horizontal = 1 + elastic.expansion * ratio
            if len(line) > 1:
                gap = (measure / horizontal - natural) / (len(line) - 1)
            elif natural * horizontal > measure:  # by a kern that the division took away
                horizontal = max(measure / natural, _NARROWEST)
        elif style.align == "center":
            lead -= room / 2
        elif (style.align == "right") != found.leftward:
            lead -= room
        hyphen = next_cut is not None and next_cut.hyphen
        found.hyphens += hyphen
        found.widths.append((natural + gap * (len(line) - 1)) * horizontal / em)
        spaced = next_cut is None and not (final and stop == last_break)
        _spell(found, fragments, line, lead=lead, gap=space + gap, horizontal=horizontal, spaced=spaced)


def _words_between(
    words: Sequence[AnyWord], word: int, cut: Any, next_word: int, next_cut: Any
) -> tuple[list[AnyWord], bool]:
    """Return the words of a line, those at its ends divided, and whether none was."""
    if cut is None and next_cut is None:
        return list(words[word:next_word]), True
    if cut is not None and next_cut is not None and word == next_word:
        return [words[word].middle(cut, next_cut)], False
    line = list(words[word:next_word])
    if cut is not None:
        line[0] = words[word].tail(cut)
    if next_cut is not None:
        line.append(words[next_word].head(next_cut))
    return line, False


def _spell(
    found: Set,
    fragments: Sequence[Fragment],
    line: Sequence[AnyWord],
    *,
    lead: float,
    gap: float,
    horizontal: float,
    spaced: bool,
) -> None:
    """Add a line's operators: `lead` is how far left it starts, `gap` its word space; `spaced` ends it with one."""
    start = f"{horizontal * 100:.2f} Tz" if found.style.align == "justify" else ""
    if isinstance(line[0], Word):  # then they all are: see `split_words`
        plain: Sequence[Word] = line  # type: ignore[assignment]
        start += f"[{lead:.1f}(" if abs(lead) > _LEAST else "[("
        extra = found.base.space - gap
        separator = found.base.space_code + (f"){extra:.1f}(" if abs(extra) >= _LEAST else "")
        shaping = plain[0].shaper
        codes: list[str] = []
        mask = shaping.space_mask
        for word in plain:
            codes.append(word.code)
            mask |= word.mask
        text = separator.join(codes)
        found.use(shaping.face, mask)
        number = found.state(fragments[0].state)
        found.lines.append((LinePiece(0, number, f"{start}{text}{shaping.space_code if spaced else ''})]TJ\n"),))
        return
    speller = _Speller(found, fragments, lead, horizontal, start)
    items: list[Piece | None] = []  # None: a space
    for each in line:
        if items:
            items.append(None)
        items += each.pieces if isinstance(each, Compound) else (Piece(each, 1.0, 0),)
    if any(fragment.level for fragment in fragments):
        items = _reordered(items, fragments)
    for order, item in enumerate(items):
        if item is not None:
            speller.word(item.word, item.fragment, item.scale)
        else:
            following = items[order + 1]
            speller.space(following.fragment if following is not None else None, gap)
    if spaced:
        speller.space(None, 0.0)
    speller.finish()


def _reordered(items: list[Piece | None], fragments: Sequence[Fragment]) -> list[Piece | None]:
    """Return a line's pieces and spaces from left to right. A space has the lower level of those on its sides."""
    levels = [fragments[item.fragment].level if item is not None else -1 for item in items]
    for at, level in enumerate(levels):
        if level < 0:
            levels[at] = min(levels[at - 1], levels[at + 1])
    return [items[at] for at in visual_order(levels)]


class _Speller:
    """Spells a line of compounds: a TJ for each stretch of one state, within the mark of its key."""

    def __init__(self, found: Set, fragments: Sequence[Fragment], lead: float, horizontal: float, start: str) -> None:
        self._found, self._fragments, self._horizontal, self._start = found, fragments, horizontal, start
        self._lead = lead
        self._at = -lead
        self._key = self._state = -1
        self._fragment = 0
        self._out: list[str] = []
        self._pieces: list[LinePiece] = []
        self._links: dict[int, list[float]] = {}

    def _enter(self, fragment: int, rise: float, scale: float) -> None:
        """Start a stretch where the fragment or the rise is another."""
        state = self._fragments[fragment].state
        if rise:
            state = state._replace(rise=state.rise + rise * state.size / 1000)
        number = self._found.state(state)
        key = self._fragments[fragment].key
        self._fragment = fragment
        if self._out and (key, number) == (self._key, self._state):
            return
        self._close()
        self._key, self._state = key, number
        lead = self._lead / scale
        self._out = [f"{self._start}[{lead:.1f}(" if abs(lead) > _LEAST else f"{self._start}[("]
        self._start, self._lead = "", 0.0

    def _close(self) -> None:
        if self._out:
            self._pieces.append(LinePiece(self._key, self._state, "".join(self._out) + ")]TJ\n"))
            self._out = []

    def _aside(self, operator: str) -> None:
        """Write an operator between two stretches."""
        self._close()
        self._pieces.append(LinePiece(self._key, self._state, operator))

    def word(self, word: Word, fragment: int, scale: float) -> None:
        """Spell a word of a fragment."""
        self._found.use(word.shaper.face, word.mask)
        if not word.raised:
            self._enter(fragment, 0.0, scale)
            self._out.append(word.code)
            self._advance(word.width * scale)
            return
        # Marks that stand off the line look like lines of their own to a reader, so the text is told beside them; but
        # not from right to left, where readers turn such a text round.
        told = not self._fragments[fragment].level % 2
        if told:
            self._enter(fragment, 0.0, scale)
            self._aside(f"/Span<</ActualText{text_string(word.text)}>>BDC ")
        for rise, code, width in word.raised:
            self._enter(fragment, rise, scale)
            self._out.append(code)
            self._advance(width * scale)
        if told:
            self._aside("EMC ")

    def space(self, following: int | None, gap: float) -> None:
        """Spell a word space of `gap`; between a tag and plain text it belongs to the text. None: the end of a line."""
        taken = following is not None and following != self._fragment and not self._fragments[following].key
        owner = following if following is not None and taken else self._fragment
        here = self._fragments[owner]
        self._enter(owner, 0.0, here.scale)
        shaping = here.shaper  # a face without a space has none of its own to write: it is moved over
        self._found.use(shaping.face, shaping.space_mask)
        extra = shaping.space - gap / here.scale if following is not None else 0.0
        self._out.append(shaping.space_code + (f"){extra:.1f}(" if abs(extra) >= _LEAST else ""))
        if following is not None:
            self._advance(gap)

    def _advance(self, width: float) -> None:
        start = self._at
        self._at += width
        if self._key:
            box = self._links.setdefault(self._key, [start, start])
            box[1] = self._at

    def finish(self) -> None:
        """Hand the line over, with the places of its tags."""
        self._close()
        found = self._found
        factor = found.style.size / 1000 * self._horizontal
        number = len(found.lines)
        found.links += [(number, key, left * factor, right * factor) for key, (left, right) in self._links.items()]
        found.lines.append(tuple(self._pieces))
