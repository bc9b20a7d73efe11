"""Words as the breaker sees them: shaped words, and compounds of pieces in several faces, sizes or colours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from presskit.publish.pdf.itemise import Fragment
from presskit.publish.pdf.word import ANYWHERE, EXPLICIT, Cut, Word, ties

split = re.compile(r"[^ \t\n\r]+").findall
"""Divide at spaces that may be broken at; str.split() would also break at no-break spaces."""

_SPACES = " \t\n\r"
_DASHES = tuple("-‐–—/")


class Piece(NamedTuple):
    """A part of a compound: a shaped word, its size as a share of the paragraph's, the number of its fragment."""

    word: Word
    scale: float
    fragment: int


class PieceCut(NamedTuple):
    """A division inside a compound: see `Cut`; `piece` is the piece it is in, `within` the division there."""

    position: int
    hyphen: bool
    level: int
    end: float
    start: float
    piece: int
    within: Cut


class Compound:
    """A word of several pieces; to the breaker the same as a `Word`, in 1/1000 em of the paragraph's size."""

    __slots__ = ("_cuts", "_level", "inner", "left", "pieces", "text", "ties", "width")

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = tuple(pieces)
        first, last = self.pieces[0], self.pieces[-1]
        self.width = sum([piece.word.width * piece.scale for piece in self.pieces])
        self.left = first.word.left * first.scale
        self.inner = self.width - (last.word.width - last.word.inner) * last.scale
        self.text = "".join([piece.word.text for piece in self.pieces])
        self.ties = ties(self.text)
        self._cuts: tuple[PieceCut, ...] = ()
        self._level = 0

    @property
    def explicit(self) -> tuple[PieceCut, ...]:
        """The divisions that the text itself asks for."""
        return self.cuts(EXPLICIT)

    def cuts(self, level: int) -> tuple[PieceCut, ...]:
        """Return the divisions up to a level, in order."""
        if self._level != level:
            self._cuts, self._level = self._found(level), level
        return self._cuts

    def _found(self, level: int) -> tuple[PieceCut, ...]:
        found: list[PieceCut] = []
        before, position = 0.0, 0
        for at, (word, scale, _) in enumerate(self.pieces):
            if at and (level == ANYWHERE or self._parts_after(at)):
                between = EXPLICIT if self._parts_after(at) else ANYWHERE
                cut = Cut(0, False, between, 0.0, 0.0)
                previous = self.pieces[at - 1]
                end = before - (previous.word.width - previous.word.inner) * previous.scale
                found.append(PieceCut(position, False, between, end, before, at, cut))
            for cut in word.cuts(level):
                end, start = before + cut.end * scale, before + cut.start * scale
                found.append(PieceCut(position + cut.position, cut.hyphen, cut.level, end, start, at, cut))
            before += word.width * scale
            position += len(word.text)
        return tuple(found)

    def _parts_after(self, piece: int) -> bool:
        """Whether a written hyphen or dash between letters ends the piece before: "AI-" and a link "onderzoek"."""
        before, after = self.pieces[piece - 1].word.text, self.pieces[piece].word.text
        return before[-1:] in _DASHES and before[-2:-1].isalnum() and after[:1].isalnum()

    def head(self, cut: PieceCut) -> Compound:
        """Return the part before a division, with its hyphen."""
        word, scale, fragment = self.pieces[cut.piece]
        if not cut.within.position:
            return Compound(self.pieces[: cut.piece])
        return Compound([*self.pieces[: cut.piece], Piece(word.head(cut.within), scale, fragment)])

    def tail(self, cut: PieceCut) -> Compound:
        """Return the part after a division."""
        word, scale, fragment = self.pieces[cut.piece]
        if not cut.within.position:
            return Compound(self.pieces[cut.piece :])
        return Compound([Piece(word.tail(cut.within), scale, fragment), *self.pieces[cut.piece + 1 :]])

    def middle(self, first: PieceCut, last: PieceCut) -> Compound:
        """Return the part between two divisions."""
        if first.piece == last.piece and first.within.position:
            word, scale, fragment = self.pieces[first.piece]
            return Compound([Piece(word.middle(first.within, last.within), scale, fragment)])
        kept = self.tail(first).pieces[: last.piece - first.piece]
        return Compound([*kept, *self.head(last).pieces[last.piece :]])


AnyWord = Word | Compound


def split_words(fragments: Sequence[Fragment]) -> list[Word] | list[Compound]:
    """Return the words of a line of text: plain ones when all is one fragment, else compounds."""
    if len(fragments) == 1 and fragments[0].key == 0 and fragments[0].scale == 1.0 and not fragments[0].level:
        shaping = fragments[0].shaper
        words = shaping.words
        plain = [words[text] for text in split(fragments[0].text)]
        if not shaping.raises or not any(word.raised for word in plain):
            return plain
    compounds: list[Compound] = []
    pieces: list[Piece] = []
    for number, fragment in enumerate(fragments):
        text = fragment.text
        if pieces and text[0] in _SPACES:
            compounds.append(Compound(pieces))
            pieces = []
        parts = split(text)
        words = fragment.shaper.words
        ended = text[-1] in _SPACES
        last = len(parts) - 1
        for order, part in enumerate(parts):
            pieces.append(Piece(words[part], fragment.scale, number))
            if order < last or ended:
                compounds.append(Compound(pieces))
                pieces = []
    if pieces:
        compounds.append(Compound(pieces))
    return compounds
