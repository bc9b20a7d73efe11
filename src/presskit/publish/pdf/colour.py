"""Colour tokens: one colour, with its ink values for print and its sRGB values for the screen.

Which of the two is written is the canvas's business (its profile's `Space`); nothing is converted between them.
"""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from presskit.publish.pdf.syntax import name, numbers


class Space(Enum):
    """The colour space that a profile writes; grey is that of soft masks."""

    CMYK = "DeviceCMYK"
    RGB = "DeviceRGB"
    GREY = "DeviceGray"


OVERPRINT, KNOCKOUT = "/Over gs", "/Knock gs"
"""Operators that switch overprinting on and off; every page of a CMYK profile has both states as resources."""


class Colour(Struct, frozen=True):
    """A colour as `cmyk` inks and as `srgb`, each value 0 to 1.

    With `spot`, print writes that Separation at `tint` (0 to 1), with `cmyk` as its full-strength alternate.
    """

    cmyk: tuple[float, float, float, float]
    srgb: tuple[float, float, float]
    spot: str | None = None
    tint: float = 1.0

    def __post_init__(self) -> None:
        values = (*self.cmyk, *self.srgb, self.tint)
        if len(self.cmyk) != 4 or len(self.srgb) != 3 or not all(0 <= value <= 1 for value in values):
            raise ValueError(f"colour values must be 0 to 1: {self}")

    @property
    def overprints(self) -> bool:
        """Whether text in this colour overprints: 100 % black and nothing else."""
        return self.spot is None and self.cmyk == (0, 0, 0, 1)

    @property
    def ink(self) -> float:
        """The sum of the inks in per cent (total area coverage)."""
        return 100 * sum(self.cmyk)

    @property
    def brightness(self) -> float:
        """How much a mask of this colour lets through, 0 to 1 (CSS Masking 1, 7.10)."""
        red, green, blue = self.srgb
        return min(0.2125 * red + 0.7154 * green + 0.0721 * blue, 1.0)

    def fill(self, space: Space) -> str:
        """Return the operators that set this colour for filling."""
        if space is Space.GREY:
            return f"{numbers((self.brightness,), 4)} g"
        if space is Space.RGB:
            return f"{numbers(self.srgb, 3)} rg"
        if self.spot is not None:
            return f"{spot_resource(self.spot)} cs {numbers((self.tint,), 3)} scn"
        return f"{numbers(self.cmyk, 3)} k"

    def stroke(self, space: Space) -> str:
        """Return the operators that set this colour for stroking."""
        if space is Space.GREY:
            return f"{numbers((self.brightness,), 4)} G"
        if space is Space.RGB:
            return f"{numbers(self.srgb, 3)} RG"
        if self.spot is not None:
            return f"{spot_resource(self.spot)} CS {numbers((self.tint,), 3)} SCN"
        return f"{numbers(self.cmyk, 3)} K"


def spot_resource(spot: str) -> str:
    """Return the name under which pages list a spot colour."""
    return name(f"Spot.{spot}")


def opacity_resource(opacity: float) -> str:
    """Return the name under which drawings list an opacity from 0 to 1."""
    return f"/Op{round(opacity * 10_000)}"


BLACK = Colour((0, 0, 0, 1), (0, 0, 0))
WHITE = Colour((0, 0, 0, 0), (1, 1, 1))
REGISTRATION = Colour((1, 1, 1, 1), (0, 0, 0), spot="All")
"""The colour of printer's marks: every plate of the job (ISO 32000-1, 8.6.6.4)."""
