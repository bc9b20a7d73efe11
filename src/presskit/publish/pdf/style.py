"""How text is set: faces by weight and slant, size, leading, colour, alignment."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from presskit.publish.pdf.colour import BLACK, Colour
from presskit.publish.pdf.face import Face
from presskit.publish.pdf.shape import Features

Align = Literal["justify", "left", "center", "right"]

TEXT: Features = (("kern", True), ("liga", True), ("onum", True))
"""Running text: kerning, ligatures, old-style figures."""
LINING: Features = (("kern", True), ("liga", True), ("lnum", True))
"""Headlines, captions and tables: figures as high as capitals."""

WIDEST_TRACKING = 90.0
"""Beyond this, readers of the PDF take the letters of a word for words of their own (poppler: 0.1 em)."""


class Family(Struct, frozen=True, eq=False):
    """The faces of a text: one for each weight and slant, and those that help out, in the order they are asked.

    Make a family once and use it again: composed paragraphs are remembered by it.
    """

    roman: Face
    italic: Face | None = None
    bold: Face | None = None
    bold_italic: Face | None = None
    fallbacks: tuple[Face, ...] = ()

    def face(self, *, strong: bool, emphasis: bool) -> Face:
        """Return the face for a weight and slant: the nearest one when the family has none of its own."""
        if strong and emphasis:
            return self.bold_italic or self.bold or self.italic or self.roman
        if strong:
            return self.bold or self.roman
        return self.italic or self.roman if emphasis else self.roman


class Style(Struct, frozen=True, cache_hash=True):
    """How a paragraph is set. Lengths in pt; `tracking` in 1/1000 em.

    Attributes:
        language: BCP 47; hyphenation and shaping follow it, but for spans with a language of their own.
        strong, emphasis: the weight and slant of the whole paragraph.
        indent: of the first line. `hyphenate` also holds for ragged text.
        hanging: opening quotation marks hang out of the measure whole, for display quotes.
        balance: lines of about equal length, for headlines: the narrowest setting with as many lines.
        link_colour: of links; None leaves them in the paragraph's colour.
    """

    family: Family
    size: float
    leading: float
    colour: Colour = BLACK
    align: Align = "left"
    hyphenate: bool = False
    indent: float = 0.0
    features: Features = TEXT
    tracking: float = 0.0
    language: str = "en"
    strong: bool = False
    emphasis: bool = False
    hanging: bool = False
    balance: bool = False
    link_colour: Colour | None = None

    def __post_init__(self) -> None:
        if self.size <= 0 or self.leading <= 0:
            raise ValueError("size and leading must be above 0 pt")
        if not -100 <= self.tracking <= WIDEST_TRACKING:
            raise ValueError(f"tracking must be -100 to {WIDEST_TRACKING:g}: wider words cannot be copied as words")

    @property
    def face(self) -> Face:
        """The face of the paragraph's plain text, for its metrics."""
        return self.family.face(strong=self.strong, emphasis=self.emphasis)

    @property
    def ascent(self) -> float:
        """From the top of capitals to the baseline, in pt."""
        return self.face.cap_height * self.size / 1000
