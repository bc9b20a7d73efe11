"""Shaped words: what a line needs to know of them, and where they may be divided.

Measures are in 1/1000 em.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from presskit.publish.pdf.hyphenate import SHORTEST

if TYPE_CHECKING:
    from presskit.publish.pdf.shape import Shaper

EXPLICIT, HYPHENATED, NAMES, CAPITALS, ANYWHERE = 1, 2, 3, 4, 5
"""How far a division goes: after a written hyphen, dash or slash, or in an address; by the patterns; also in names and
beside a written hyphen, where a second one misleads; also in capitals; between any two characters of what no line can
hold."""

HANGS_RIGHT = {
    **dict.fromkeys("-‐.,’", 0.6),
    **dict.fromkeys("”“'", 0.5),
    '"': 0.4,
    **dict.fromkeys(":;–»›", 0.3),
    **dict.fromkeys("…—", 0.2),
    "!": 0.15,
    **dict.fromkeys("?)", 0.1),
}
"""The share of a character's width that hangs out at the end of a line, so that the edge looks straight."""
HANGS_LEFT = {
    **dict.fromkeys("‘‚’", 0.6),
    **dict.fromkeys("“'", 0.5),
    **dict.fromkeys('„"', 0.4),
    **dict.fromkeys("«‹", 0.3),
    "(": 0.1,
}
"""The same at the start of a line."""
QUOTATION_MARKS = frozenset("‘“‚„«‹'\"")
"""What `hanging` lets hang out whole."""

_LETTERS = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")
_AFTER_MARK = re.compile(r"(?<=\w\w\w)[-\u2010\u2013\u2014/\u2026](?=\w\w)")
"""Not after two letters: "AI-" at the end of a line looks like a syllable, to people and to programs."""
_WRITTEN_HYPHEN = re.compile(r"\w[-\u2010]\w")
_NOUNS_ARE_CAPITALISED = ("de", "lb")
_ADDRESS = re.compile(r"@|://|\bwww\.")
_IN_ADDRESS = re.compile(r"(?<=[^/]/)(?=[^/])|(?<=://)(?=\w)|(?<=\w)(?=[.@?&=#%_~-]\w)")
MAY_DIVIDE = re.compile(r"\w[-\u2010\u2013\u2014/\u2026@.]\w|://")
"""Whether a word may have divisions of its own."""


_TIES = frozenset(("’s", "'s", "‘s"))


def ties(text: str) -> bool:
    """Whether a word belongs to the next one. Years stand alone: a short number counts what follows."""
    return len(text) < 4 and (text.isdecimal() or text in _TIES)


class Cut(NamedTuple):
    """A place where a word may be divided.

    `end` is where a line that stops here ends (hyphen and optical margin counted), `start` where the rest begins, both
    in 1/1000 em from the word's own start.
    """

    position: int
    hyphen: bool
    level: int
    end: float
    start: float


class Word:
    """A shaped word, or a part of one.

    Attributes:
        text: the characters, without soft hyphens and other markers.
        width: its advance. `left` hangs out at the start of a line; `inner` is the width less what does at the end.
        code: the inside of a TJ array without its outer brackets and parentheses.
        raised: pieces (rise, code, width) where marks stand off the line, else empty.
        mask: the glyphs used, as bits of the face's codes.
        ties: whether it belongs to the word after it.
        advances: where each character starts (None inside a ligature); None for a whole word that runs to the left.
    """

    __slots__ = (
        "_cuts",
        "_hyphenated",
        "_markers",
        "advances",
        "code",
        "explicit",
        "inner",
        "left",
        "mask",
        "raised",
        "shaper",
        "text",
        "ties",
        "width",
    )

    def __init__(self, shaper: Shaper, text: str) -> None:
        self.shaper, self.text, self.ties = shaper, text, ties(text)
        self.raised: tuple[tuple[float, str, float], ...] = ()
        self.explicit: tuple[Cut, ...] = ()
        self.advances: list[float | None] | None = None
        self._cuts: tuple[Cut, ...] | None = None
        self._hyphenated: tuple[Cut, ...] = ()
        self._markers: dict[int, bool] = {}
        self.width = self.left = self.inner = 0.0
        self.code = ""
        self.mask = 0

    def cuts(self, level: int) -> tuple[Cut, ...]:
        """Return the divisions up to a level, in order."""
        if level == EXPLICIT:
            return self.explicit
        if self._cuts is None:
            self._cuts = self._divide()
            self._hyphenated = tuple([cut for cut in self._cuts if cut.level <= HYPHENATED])
        if level == HYPHENATED:
            return self._hyphenated
        if level == NAMES:
            return tuple([cut for cut in self._cuts if cut.level <= NAMES])
        return self._cuts if level == CAPITALS else self._anywhere()

    def head(self, cut: Cut) -> Word:
        """Return the part before a division, with its hyphen."""
        return self.shaper.part(self.text[: cut.position], cut.hyphen)

    def tail(self, cut: Cut) -> Word:
        """Return the part after a division."""
        return self.shaper.words[self.text[cut.position :]]

    def middle(self, first: Cut, last: Cut) -> Word:
        """Return the part between two divisions."""
        return self.shaper.part(self.text[first.position : last.position], last.hyphen)

    def find_explicit(self, markers: dict[int, bool | None]) -> None:
        """Note the divisions that the text itself asks for."""
        found: dict[int, bool] = {}
        if _ADDRESS.search(self.text):
            found = {match.start(): False for match in _IN_ADDRESS.finditer(self.text)}
        else:
            found = {match.end(): False for match in _AFTER_MARK.finditer(self.text)}
        for position, hyphen in markers.items():
            if hyphen is None:
                found.pop(position, None)
            elif 0 < position < len(self.text):
                found[position] = hyphen
        self._markers = {position: True for position, hyphen in markers.items() if hyphen is not None}
        self.explicit = self._at(((position, hyphen, EXPLICIT) for position, hyphen in sorted(found.items())))

    def _divide(self) -> tuple[Cut, ...]:
        text = self.text
        patterns = self.shaper.hyphenator
        if patterns is None or self._markers or len(text) < SHORTEST or _ADDRESS.search(text):
            return self.explicit
        found: dict[int, tuple[bool, int]] = {}
        named = self.shaper.language.partition("-")[0] not in _NOUNS_ARE_CAPITALISED
        compound = _WRITTEN_HYPHEN.search(text) is not None
        for match in _LETTERS.finditer(text):
            letters = match.group()
            if letters.isupper():
                level = CAPITALS
            else:
                level = NAMES if compound or (named and letters[0].isupper()) else HYPHENATED
            for position in patterns.positions(letters):
                found[match.start() + position] = True, level
        found.update({cut.position: (cut.hyphen, EXPLICIT) for cut in self.explicit})
        return self._at((position, *found[position]) for position in sorted(found))

    def _anywhere(self) -> tuple[Cut, ...]:
        """Return a division between any two characters, over the sensible ones."""
        found = dict.fromkeys(range(1, len(self.text)), (False, ANYWHERE))
        found.update({cut.position: (cut.hyphen, cut.level) for cut in self._cuts or ()})
        return self._at((position, *found[position]) for position in sorted(found))

    def _at(self, places: Iterable[tuple[int, bool, int]]) -> tuple[Cut, ...]:
        """Measure divisions from the word's own glyphs; one inside a ligature is left out."""
        cuts: list[Cut] = []
        shaper, advances = self.shaper, self.advances
        if advances is None:
            return ()
        for position, hyphen, level in places:
            start = advances[position]
            if start is None:
                continue
            hang = HANGS_RIGHT.get(self.text[position - 1], 0.0)
            end = (
                start + shaper.hyphen_inner
                if hyphen
                else start - (hang * shaper.advance(self.text[position - 1]) if hang else 0.0)
            )
            cuts.append(Cut(position, hyphen, level, end - shaper.tracking * (not hyphen), start))
        return tuple(cuts)
