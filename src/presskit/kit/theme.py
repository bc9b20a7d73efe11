"""The theme as a kit carries it: colours, type, page, order of parts. The designer's part; no content.

Lengths are in millimetres, sizes in points; a colour has explicit CMYK (per cent, 0-100) and sRGB (hexadecimal) values,
because no conversion of one into the other is the printer's colour.
"""

from __future__ import annotations

import msgspec


class Colour(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False):
    """A colour for ink and for screen. `spot` names a spot ink that the CMYK values stand in for."""

    cmyk: tuple[float, float, float, float]
    srgb: str
    spot: str = ""


class Colours(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False, kw_only=True):
    """The colours of the outputs by their role."""

    ink: Colour = Colour((0, 0, 0, 100), "#1d1c1a")
    soft: Colour = Colour((0, 0, 0, 82), "#5b5750")
    rule: Colour = Colour((0, 0, 0, 30), "#c4bfb5")
    accent: Colour = Colour((0, 82, 72, 12), "#b3382c")
    tint: Colour = Colour((0, 3, 8, 2), "#f8f2e7")
    paper: Colour = Colour((0, 0, 0, 0), "#ffffff")


class Type(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False, kw_only=True):
    """Faces and sizes. `size` and `leading` are the running text's; the leading is the baseline grid."""

    text: str = "Source Serif 4"
    display: str = "Source Serif 4 Display"
    sans: str = "Source Sans 3"
    size: float = 9.6
    leading: float = 13.0


class Page(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False, kw_only=True):
    """The page: trim size and margins in mm, columns and the gap between them."""

    width: float = 210.0
    height: float = 297.0
    inside: float = 22.0
    outside: float = 22.0
    top: float = 24.0
    bottom: float = 26.0
    columns: int = 2
    gutter: float = 7.0
    bleed: float = 3.0


class Theme(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False, kw_only=True):
    """A theme: its name and version, and the copy of it that a kit carries.

    `contact_first` names the languages in which the contact stands first (as in English releases); in others it stands
    last, in a note to editors (as in Dutch ones).
    """

    name: str = "classic"
    version: int = 1
    colours: Colours = Colours()
    type: Type = Type()
    page: Page = Page()
    contact_first: tuple[str, ...] = ("en",)
