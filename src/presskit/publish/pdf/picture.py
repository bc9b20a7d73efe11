"""Pictures as values: what a PDF holds of one, and the part of an original that is shown."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct

MOST_PPI = 300.0
"""What a press can print of a picture."""


class Crop(NamedTuple):
    """The part of a picture that is shown, as shares of its upright width and height, from the upper left corner."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0


WHOLE = Crop()


class Picture(Struct, frozen=True):
    """A picture as a PDF holds it.

    Attributes:
        data: the stream; `encoding` is its filter, `space` the spelling of its colour space.
        width, height: in pixels. `ppi` is the resolution at the size it was prepared for.
        decode: the spelling of its Decode array, or "".
        mask: the deflated 8-bit alpha, or None.
        digest: stands for all this.
        whole: whether it is the original JPEG with all its pixels as they were, only without its metadata.
    """

    data: bytes
    encoding: str
    space: str
    width: int
    height: int
    ppi: float
    decode: str = ""
    mask: bytes | None = None
    digest: bytes = b""
    whole: bool = False

    def entries(self) -> str:
        """Spell the entries of its image dictionary (ISO 32000-1, 8.9.5), but for the mask."""
        return (
            f"/Type/XObject/Subtype/Image/Width {self.width}/Height {self.height}/ColorSpace{self.space}"
            f"/BitsPerComponent 8{self.decode}/Filter/{self.encoding}"
        )
