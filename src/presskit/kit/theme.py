"""The theme as a kit carries it: colours, type, page, looks, order of parts. The designer's part; no content.

Lengths are in millimetres, sizes in points; a colour has explicit CMYK (per cent, 0-100) and sRGB (hexadecimal) values,
because no conversion of one into the other is the printer's colour. The bounds hold wherever a theme is read: in a kit
file and in a theme's own file.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

Share = Annotated[float, msgspec.Meta(ge=0, le=100)]
Hexadecimal = Annotated[str, msgspec.Meta(pattern=r"^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$")]
FamilyName = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9 _-]{0,60}$")]
Side = Annotated[float, msgspec.Meta(ge=50, le=2000)]
Margin = Annotated[float, msgspec.Meta(ge=5, le=200)]
Opening = Literal["tint", "paper", "accent"]
Quotation = Literal["rules", "bar", "ground"]
FaceStyle = Literal["regular", "italic", "bold", "bold italic"]
Movable = Literal["contact", "note", "text", "downloads", "about"]
"""What a theme puts in order: the text from headline to end mark, and what stands before or after it."""
TemplateName = Annotated[
    str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9_-]*(?:/[a-z0-9][a-z0-9_-]*){0,3}\.html\.j2$", max_length=100)
]


class Colour(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False):
    """A colour for ink and for screen. `spot` names a spot ink that the CMYK values stand in for."""

    cmyk: tuple[Share, Share, Share, Share]
    srgb: Hexadecimal
    spot: Annotated[str, msgspec.Meta(max_length=60)] = ""


class Colours(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False, kw_only=True):
    """The colours of the outputs by their role."""

    ink: Colour = Colour((0, 0, 0, 100), "#1d1c1a")
    soft: Colour = Colour((0, 0, 0, 82), "#5b5750")
    rule: Colour = Colour((0, 0, 0, 30), "#c4bfb5")
    accent: Colour = Colour((0, 82, 72, 12), "#b3382c")
    tint: Colour = Colour((0, 3, 8, 2), "#f8f2e7")
    paper: Colour = Colour((0, 0, 0, 0), "#ffffff")


class Type(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False, kw_only=True):
    """Faces and sizes. `size` and `leading` are the running text's; the leading is the baseline grid.

    `title` is the size of headlines as a share of what goes with the running text; `figures` are those of running
    text, in headlines and tables they are always as high as capitals.
    """

    text: FamilyName = "Source Serif 4"
    display: FamilyName = "Source Serif 4 Display"
    sans: FamilyName = "Source Sans 3"
    size: Annotated[float, msgspec.Meta(ge=7, le=16)] = 9.6
    leading: Annotated[float, msgspec.Meta(ge=7, le=40)] = 13.0
    align: Literal["justify", "left"] = "justify"
    figures: Literal["old-style", "lining"] = "old-style"
    title: Annotated[float, msgspec.Meta(ge=0.5, le=1.6)] = 1.0


class Page(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False, kw_only=True):
    """The page: trim size and margins in mm, columns and the gap between them."""

    width: Side = 210.0
    height: Side = 297.0
    inside: Margin = 22.0
    outside: Margin = 22.0
    top: Margin = 24.0
    bottom: Margin = 26.0
    columns: Annotated[int, msgspec.Meta(ge=1, le=4)] = 2
    gutter: Annotated[float, msgspec.Meta(ge=0, le=50)] = 7.0
    bleed: Annotated[float, msgspec.Meta(ge=0, le=10)] = 3.0


class Look(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False, kw_only=True):
    """What stands around the text: the ground that an article opens on, how a large quote stands out, the rules.

    `rule` is the weight in pt of the rules around quotes and boxes.
    """

    opening: Opening = "tint"
    quotation: Quotation = "rules"
    rule: Annotated[float, msgspec.Meta(ge=0.25, le=6)] = 0.8


class Face(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False, kw_only=True):
    """A typeface of the organisation's own: one style of a family. Its bytes are the kit's asset with this SHA-256."""

    family: FamilyName
    style: FaceStyle = "regular"
    file: str = ""
    sha256: str = ""


class PartOrder(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False, kw_only=True):
    """The order of the parts in a language; `kit.ordering` says what it leaves open."""

    language: Annotated[str, msgspec.Meta(min_length=2, max_length=35)]
    parts: tuple[Movable, ...] = ()


class Template(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False, kw_only=True):
    """A template of the designer's own for the HTML; its text is the kit's asset with this SHA-256.

    `name` says what it replaces (`parts/quote.html.j2`), `data` which kind of data it was written for
    (`presskit.publish.html.designed.DATA`).
    """

    name: TemplateName
    sha256: str = ""
    data: Annotated[int, msgspec.Meta(ge=1)] = 1


class Theme(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False, kw_only=True):
    """A theme: its name and version, and the copy of it that a kit carries.

    `contact_first` names the languages in which the contact stands first (as in English releases); in others it stands
    last, in a note to editors (as in Dutch ones). `order` says it for all parts, in the languages that it has.
    """

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=80)] = "classic"
    version: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)] = 1
    colours: Colours = Colours()
    type: Type = Type()
    page: Page = Page()
    look: Look = Look()
    contact_first: tuple[str, ...] = ("en",)
    order: tuple[PartOrder, ...] = ()
    faces: tuple[Face, ...] = ()
    templates: tuple[Template, ...] = ()
