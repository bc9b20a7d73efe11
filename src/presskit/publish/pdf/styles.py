"""From a theme to paragraph styles and colours: what the designer chose, as the composer needs it."""

from __future__ import annotations

from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from presskit import resources
from presskit.kit import theme as kit_theme
from presskit.messages import N_, Problem, wordings
from presskit.publish.pdf.colour import Colour
from presskit.publish.pdf.face import Face, open_face
from presskit.publish.pdf.style import LINING, Family, Style

wordings(
    **{
        "theme-face-unknown": N_("the theme asks for the typeface {face}, which is not here; it has {known}"),
        "theme-colour-bad": N_("the theme's colour {role} has the value {value}, which is not a colour (#rrggbb)"),
        "theme-type-bad": N_("the theme's type size {size} pt on {leading} pt cannot be set; use 7 to 16 pt"),
    }
)

_FILES = {
    "Source Serif 4": ("SourceSerif4-Regular", "SourceSerif4-It", "SourceSerif4-Semibold", None),
    "Source Serif 4 Display": ("SourceSerif4Display-Bold", "SourceSerif4Display-It", "SourceSerif4Display-Bold", None),
    "Source Sans 3": ("SourceSans3-Regular", "SourceSans3-It", "SourceSans3-Semibold", None),
}
"""Roman, italic, bold and bold italic of each typeface that ships (files in resources/fonts)."""
_FALLBACKS = ("SourceSerif4-Regular", "NotoNaskhArabic-Regular", "NotoSerifHebrew-Regular", "NotoSansSymbols2-Regular")


def _face(file: str) -> Face:
    return open_face(resources.path("fonts", f"{file}.ttf"))


@cache
def family(name: str) -> Family:
    """Return the typeface of this name, with the faces that help out where it lacks a character.

    Raises:
        Problem: `theme-face-unknown`.
    """
    if name not in _FILES:
        raise Problem("theme-face-unknown", face=name, known=", ".join(_FILES))
    roman, italic, bold, bold_italic = (_face(file) if file else None for file in _FILES[name])
    assert roman is not None  # noqa: S101 - each row of _FILES names one
    fallbacks = tuple(face for face in map(_face, _FALLBACKS) if face is not roman)
    return Family(roman, italic, bold, bold_italic, fallbacks)


class Palette(Struct, frozen=True):
    """The theme's colours, by role."""

    ink: Colour
    soft: Colour
    rule: Colour
    accent: Colour
    tint: Colour
    paper: Colour


class Styles(Struct, frozen=True):
    """Every way in which a press kit sets text. `grid` is the baseline grid: the leading of the running text, in pt."""

    grid: float
    palette: Palette
    text: Style
    first: Style
    item: Style
    lead: Style
    kicker: Style
    headlines: tuple[tuple[int, Style], ...]
    subtitle: Style
    dateline: Style
    subhead: Style
    minor_subhead: Style
    quote: Style
    pull: Style
    speaker: Style
    caption: Style
    waiting: Style
    label: Style
    small: Style
    small_strong: Style
    call_heading: Style
    call_text: Style
    button: Style
    cell: Style
    cell_head: Style
    number: Style
    end: Style
    running: Style
    notice: Style

    def headline(self, length: int) -> Style:
        """Return the style for a headline of so many characters: the longer, the smaller."""
        return next((style for limit, style in self.headlines if length <= limit), self.headlines[-1][1])


@cache
def styles(theme: kit_theme.Theme, language: str) -> Styles:
    """Return the styles of a theme for text in a language; the same object for the same theme and language.

    Raises:
        Problem: a typeface, colour or size of the theme cannot be used.
    """
    kind = theme.type
    if not (7 <= kind.size <= 16 and kind.size <= kind.leading <= 2.5 * kind.size):
        raise Problem("theme-type-bad", size=kind.size, leading=kind.leading)
    grid, size, ink = kind.leading, kind.size, palette(theme.colours)
    scale = size / 9.6
    serif, display, sans = family(kind.text), family(kind.display), family(kind.sans)
    text = Style(
        serif, size, grid, ink.ink, "justify", hyphenate=True, indent=1.25 * size, language=language,
        link_colour=ink.accent,
    )  # fmt: skip
    plain = replace(text, indent=0.0)
    ragged = replace(plain, align="left", hyphenate=False)
    small = replace(ragged, family=sans, size=8.7 * scale, features=LINING)
    heading = replace(ragged, family=display, features=LINING, balance=True)
    return Styles(
        grid=grid,
        palette=ink,
        text=text,
        first=plain,
        item=replace(plain, align="left"),
        lead=replace(ragged, size=13.4 * scale, leading=1.5 * grid),
        kicker=replace(small, size=8 * scale, strong=True, colour=ink.soft, tracking=40),
        headlines=(
            (48, replace(heading, size=35 * scale, leading=3 * grid)),
            (90, replace(heading, size=28.5 * scale, leading=2.5 * grid)),
            (150, replace(heading, size=22 * scale, leading=2 * grid)),
            (0, replace(heading, size=19.5 * scale, leading=1.75 * grid)),
        ),
        subtitle=replace(
            ragged, family=display, emphasis=True, size=16 * scale, leading=1.5 * grid, colour=ink.soft, balance=True
        ),
        dateline=replace(small, size=9 * scale, colour=ink.soft),
        subhead=replace(small, strong=True, size=11.6 * scale, balance=True),
        minor_subhead=replace(small, strong=True, size=9.4 * scale, colour=ink.accent, balance=True),
        quote=replace(plain, emphasis=True, align="left", hanging=True),
        pull=replace(
            ragged,
            family=display,
            emphasis=True,
            size=16.4 * scale,
            leading=1.5 * grid,
            colour=ink.accent,
            hanging=True,
        ),
        speaker=replace(small, size=8.5 * scale, colour=ink.soft),
        caption=replace(small, size=8.1 * scale, leading=0.8 * grid),
        waiting=replace(small, size=8.1 * scale, colour=ink.soft, align="center"),
        label=replace(small, strong=True, size=8.5 * scale, colour=ink.accent, tracking=30),
        small=small,
        small_strong=replace(small, strong=True),
        call_heading=replace(heading, size=17 * scale, leading=1.5 * grid),
        call_text=replace(small, size=9.6 * scale),
        button=replace(small, size=9.6 * scale, strong=True, colour=ink.paper, link_colour=ink.paper),
        cell=small,
        cell_head=replace(small, strong=True),
        number=replace(text, indent=0.0, align="left", hyphenate=False, colour=ink.accent, features=LINING),
        end=replace(small, size=8 * scale, strong=True, colour=ink.soft, tracking=80, align="center"),
        running=replace(small, size=7.8 * scale, colour=ink.soft),
        notice=replace(small, size=9 * scale, strong=True, colour=ink.paper, tracking=12),
    )


def palette(colours: kit_theme.Colours) -> Palette:
    """Return the theme's colours as the canvas writes them.

    Raises:
        Problem: `theme-colour-bad`.
    """
    return Palette(**{role: _colour(role, getattr(colours, role)) for role in Palette.__struct_fields__})


def _colour(role: str, colour: kit_theme.Colour) -> Colour:
    try:
        red, green, blue = bytes.fromhex(colour.srgb.removeprefix("#"))
        cyan, magenta, yellow, black = (value / 100 for value in colour.cmyk)
        return Colour((cyan, magenta, yellow, black), (red / 255, green / 255, blue / 255), colour.spot or None)
    except ValueError:
        raise Problem("theme-colour-bad", role=role, value=f"{colour.srgb} {colour.cmyk}") from None
