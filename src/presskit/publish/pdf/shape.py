"""Shaping: from the letters of a word to its glyphs, once.

A `Shaper` is a face with features and a language. It remembers each word as a `Word`: its width, its optical margins,
the finished inside of a TJ array, and where it may be divided. Measures are in 1/1000 em, so that words serve every
size and colour; nothing here belongs to a document.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from functools import cache

from presskit.publish.pdf.face import Face, missing_glyph
from presskit.publish.pdf.harfbuzz import hb
from presskit.publish.pdf.hyphenate import hyphenator
from presskit.publish.pdf.word import HANGS_LEFT, HANGS_RIGHT, MAY_DIVIDE, QUOTATION_MARKS, Word

Features = tuple[tuple[str, bool], ...]

SOFT_HYPHEN, ZERO_WIDTH_SPACE, WORD_JOINER = "\u00ad", "\u200b", "\u2060"

_MARKERS = re.compile(f"[{SOFT_HYPHEN}{ZERO_WIDTH_SPACE}{WORD_JOINER}\ufeff]")
_WORDS_KEPT = 200_000
_UPTO = list(range(4000))


class _Words(dict[str, Word]):
    """The words of a shaper; an unknown one is shaped when it is asked for."""

    def __init__(self, shaper: Shaper) -> None:
        super().__init__()
        self._shaper = shaper

    def __missing__(self, text: str) -> Word:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        word = self[text] = self._shaper.shape(text)
        return word


class Shaper:
    """A face with features, a language (BCP 47) and tracking (1/1000 em between letters): the cache of its words.

    With `hanging`, opening quotation marks hang out whole; with `leftward`, text runs from right to left.
    """

    def __init__(
        self, face: Face, features: Features, language: str, *, tracking: float, hanging: bool, leftward: bool
    ) -> None:
        self.face, self.language, self.tracking, self.hanging = face, language, tracking, hanging
        self._leftward = leftward
        self._features = dict(features)
        if tracking:
            self._features["liga"] = False
        self._shape = hb.shape
        self._flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES | hb.BufferFlags.DO_NOT_INSERT_DOTTED_CIRCLE
        self._clusters = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        self._advances: dict[str, float] = {}
        self._parts: dict[str, Word] = {}
        self.hyphenator = hyphenator(language)
        self.words = _Words(self)
        self.raises = False
        self.hyphen_inner = self.advance("-") * (1 - HANGS_RIGHT["-"])
        space = self.words[" "] if face.advance(" ") else Word(self, "")
        self.space, self.space_code, self.space_mask = space.width, space.code, space.mask

    def advance(self, character: str) -> float:
        """Return the width of one character by itself."""
        width = self._advances.get(character)
        if width is None:
            width = self._advances[character] = self.face.advance(character)
        return width

    def part(self, text: str, hyphen: bool) -> Word:
        """Return the head of a divided word; its hyphen stands for a soft hyphen, so that the word extracts whole."""
        if not hyphen:
            return self.words[text]
        word = self._parts.get(text)
        if word is None:
            if len(self._parts) >= _WORDS_KEPT:
                self._parts.clear()
            word = self._parts[text] = self._shaped(text + "-", soft=True)
        return word

    def shape(self, text: str) -> Word:
        """Shape a word as it was typed: markers are taken out and become divisions, or forbid them."""
        markers: dict[int, bool | None] = {}
        if _MARKERS.search(text):
            clean = ""
            for character in text:
                if character == SOFT_HYPHEN:
                    markers[len(clean)] = True
                elif character == ZERO_WIDTH_SPACE:
                    markers[len(clean)] = False
                elif character in (WORD_JOINER, "\ufeff"):
                    markers[len(clean)] = None
                else:
                    clean += character
            text = clean
        word = self._shaped(text)
        if markers or MAY_DIVIDE.search(text):
            word.find_explicit(markers)
        return word

    def _shaped(self, text: str, *, soft: bool = False) -> Word:
        buffer, face = hb.Buffer(), self.face  # of this call alone: a preview shapes on a thread of its own
        buffer.flags = self._flags
        buffer.cluster_level = self._clusters
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.language = self.language
        buffer.direction = "rtl" if self._leftward else "ltr"
        self._shape(face.harfbuzz_font, buffer, self._features)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        scale, tracking, length = face.scale, self.tracking, len(text)
        clusters = [info.cluster for info in infos]
        count = len(clusters)
        plain = count == length and clusters == _UPTO[:count]  # one glyph a character, left to right: nearly every word
        texts = list(text) if plain else _cluster_texts(text, clusters)
        if soft and count:
            texts[-1] = SOFT_HYPHEN
        advances: list[float | None] | None = [] if plain else _unknown(clusters, length)
        total = rise = 0.0
        mask = 0
        out: list[str] = []
        raised: list[tuple[float, str, float]] = []
        segment_start = 0.0
        encode = face.encode
        for at in range(count):
            glyph = infos[at].codepoint
            if glyph == 0:
                raise missing_glyph(texts[at][:1] or text[:1], text)
            code, bit, nominal = encode(glyph, texts[at])
            mask |= bit
            x_offset, y_offset, x_advance, _ = positions[at].position
            if plain:
                advances.append(total)  # type: ignore[union-attr]
            elif advances is not None and advances[clusters[at]] is None and texts[at]:
                advances[clusters[at]] = total
            if y_offset * scale != rise:
                if out:
                    raised.append((rise, "".join(out), total - segment_start))
                out, rise, segment_start = [], y_offset * scale, total
            advance = x_advance * scale + (tracking if x_advance else 0.0)
            total += advance
            shift = x_offset * scale
            if shift:
                out.append(f"){-round(shift, 2):g}(")
            out.append(code)
            kern = nominal - advance + shift
            if kern > 0.01 or kern < -0.01:
                out.append(f"){round(kern, 2):g}(")
        word = Word(self, text)
        if raised or rise:
            raised.append((rise, "".join(out), total - segment_start))
            word.raised = tuple(raised)
            self.raises = True
            word.code = ""
        else:
            word.code = "".join(out)
        word.width, word.mask, word.advances = total, mask, advances
        self._set_margins(word)
        return word

    def _set_margins(self, word: Word) -> None:
        """Set what of a word may hang out of the measure at either end of a line; leftward text keeps within it."""
        text = word.text
        if self._leftward:
            word.inner = word.width - self.tracking
            return
        first, last = text[:1], text[-1:]
        hang = HANGS_LEFT.get(first, 0.0)
        if hang:
            word.left = (1.0 if self.hanging and first in QUOTATION_MARKS else hang) * self.advance(first)
        hang = HANGS_RIGHT.get(last, 0.0)
        word.inner = word.width - self.tracking - (hang * self.advance(last) if hang else 0.0)


def _cluster_texts(text: str, clusters: list[int]) -> list[str]:
    """Return the text of each glyph.

    A cluster of as many glyphs as characters, or as letter and marks when it is taken apart, gives one to each; else
    its first glyph has its characters, the others have none.
    """
    if not clusters:
        return []
    starts = sorted(set(clusters))
    stop = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    leftward = clusters[0] > clusters[-1]
    texts: list[str] = []
    for cluster, members in itertools.groupby(clusters):
        count = len(list(members))
        characters = text[cluster : stop[cluster]]
        parts = list(characters)
        if len(parts) != count:
            parts = list(unicodedata.normalize("NFD", characters))
        if len(parts) == count:
            texts += parts[::-1] if leftward else parts
        else:
            texts += [characters, *[""] * (count - 1)]
    return texts


def _unknown(clusters: list[int], length: int) -> list[float | None] | None:
    """Return room for the advance before each character; None for right-to-left text, which is not divided."""
    return [None] * length if clusters and clusters[0] <= clusters[-1] else None


@cache
def shaper(
    face: Face,
    features: Features,
    language: str,
    *,
    tracking: float = 0.0,
    hanging: bool = False,
    leftward: bool = False,
) -> Shaper:
    """Return the shaper of a face, features and language; one in a process, for its words are remembered."""
    return Shaper(face, features, language, tracking=tracking, hanging=hanging, leftward=leftward)
