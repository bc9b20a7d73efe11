"""A palette's colour as a theme's: what it was given is kept, and what it lacks is worked out by colour profiles.

No conversion is the printer's colour: what is worked out goes by the profile for print that ships (FOGRA39), and the
designer sees it and can change it. Greys become black ink alone.
"""

from __future__ import annotations

from functools import lru_cache

from presskit.kit.swatch import Swatch
from presskit.kit.theme import Colour


def colour_of(swatch: Swatch) -> Colour:
    """Return a palette's colour with inks and screen colour; a spot ink's with its name."""
    spot = swatch.name if swatch.spot else ""
    match swatch.space:
        case "CMYK":
            inks = (swatch.values[0], swatch.values[1], swatch.values[2], swatch.values[3])
            return Colour(tenths(inks), screen_of(inks), spot)
        case "Gray":
            inks = (0.0, 0.0, 0.0, swatch.values[0])
            return Colour(tenths(inks), screen_of(inks), spot)
        case "LAB":
            red, green, blue = _of_lab(swatch.values)
        case "RGB":
            red, green, blue = (round(v) for v in swatch.values)
    srgb = f"#{red:02x}{green:02x}{blue:02x}"
    return Colour(inks_of(srgb), srgb, spot)


def tenths(inks: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """Return inks in per cent as a theme writes them, to a tenth."""
    cyan, magenta, yellow, black = (round(ink, 1) for ink in inks)
    return cyan, magenta, yellow, black


@lru_cache(maxsize=4096)
def screen_of(inks: tuple[float, float, float, float]) -> str:
    """Return how inks (per cent) look on paper, as a screen colour (`#rrggbb`)."""
    from PIL import Image

    from presskit.publish.pdf.icc import convert
    from presskit.publish.pdf.profile import FOGRA39_FILE, SRGB_FILE, icc_profile

    cyan, magenta, yellow, black = (round(ink * 2.55) for ink in inks)
    pixel = Image.new("CMYK", (1, 1), (cyan, magenta, yellow, black))
    print_ = icc_profile(FOGRA39_FILE)
    red, green, blue = convert(pixel, None, icc_profile(SRGB_FILE), "RGB", print_).tobytes()
    return f"#{red:02x}{green:02x}{blue:02x}"


def inks_of(srgb: str) -> tuple[float, float, float, float]:
    """Return the inks in per cent for a screen colour (`#rrggbb`)."""
    from presskit.publish.pdf.icc import colour_of as token

    red, green, blue = bytes.fromhex(srgb.removeprefix("#"))
    cyan, magenta, yellow, black = token((red, green, blue)).cmyk
    return tenths((100 * cyan, 100 * magenta, 100 * yellow, 100 * black))


_WHITE = (0.9642, 1.0, 0.8249)
"""Illuminant D50, the one of L*a*b* in palettes and profiles (ICC.1:2010, 6.3.4.3)."""
_TO_SRGB = (
    (3.1338561, -1.6168667, -0.4906146),
    (-0.9787684, 1.9161415, 0.0334540),
    (0.0719453, -0.2289914, 1.4052427),
)
"""From XYZ under D50 to linear sRGB, by Bradford's adaptation to D65 (IEC 61966-2-1)."""


def _of_lab(lab: tuple[float, ...]) -> tuple[int, int, int]:
    """Return the sRGB values of a L*a*b* colour (CIE 15:2004, 8.2.1); one outside sRGB is cut off at its edge."""
    light, a, b = lab
    middle = (light + 16) / 116
    xyz = [
        white * (f**3 if f > 6 / 29 else 3 * (6 / 29) ** 2 * (f - 4 / 29))
        for white, f in zip(_WHITE, (middle + a / 500, middle, middle - b / 200), strict=True)
    ]
    linear = [min(max(sum(m * v for m, v in zip(row, xyz, strict=True)), 0.0), 1.0) for row in _TO_SRGB]
    red, green, blue = (round(255 * (12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055)) for v in linear)
    return red, green, blue
