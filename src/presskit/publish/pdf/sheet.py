"""The sheet: the trimmed page, the bleed beyond it and the slug around them."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import force_setattr

from presskit.publish.pdf.syntax import numbers

MM = 72 / 25.4
"""A millimetre in pt."""

Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in pt."""


class PageSize(Struct, frozen=True):
    """The trimmed page, the `bleed` beyond it and the `slug`: from trim to the edge of the sheet. In pt."""

    width: float
    height: float
    bleed: float = 0.0
    slug: float = 0.0

    def __post_init__(self) -> None:
        if self.slug < self.bleed:
            force_setattr(self, "slug", self.bleed)

    @property
    def sheet(self) -> tuple[float, float]:
        """Width and height of the whole sheet."""
        return self.width + 2 * self.slug, self.height + 2 * self.slug

    @property
    def around(self) -> Box:
        """The whole sheet, from the corner of the trimmed page."""
        return -self.slug, -self.slug, self.width + self.slug, self.height + self.slug

    def boxes(self) -> str:
        """Spell MediaBox, TrimBox and BleedBox (ISO 32000-1, 14.11.2)."""
        if not self.slug:
            return f"/MediaBox[0 0 {numbers((self.width, self.height), 3)}]"
        media = numbers((0, 0, *self.sheet), 3)
        trim = numbers((self.slug, self.slug, self.slug + self.width, self.slug + self.height), 3)
        edge = self.slug - self.bleed
        bleed = numbers((edge, edge, self.sheet[0] - edge, self.sheet[1] - edge), 3)
        return f"/MediaBox[{media}]/TrimBox[{trim}]/BleedBox[{bleed}]"
