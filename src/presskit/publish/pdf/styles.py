"""From a theme to paragraph styles and colours: what the designer chose, as the composer needs it."""

from __future__ import annotations

from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from presskit import resources
from presskit.kit import theme as kit_theme
from presskit.messages import N_, Problem, wordings
from presskit.publish.assets import Assets
from presskit.publish.faces import FAMILIES
from presskit.publish.pdf.colour import Colour
from presskit.publish.pdf.face import Face, open_face
from presskit.publish.pdf.style import LINING, TEXT, Family, Style

wordings(
    **{
        "theme-face-unknown": N_("the theme asks for the typeface {face}, which is not here; it has {known}"),
        "theme-colour-bad": N_("the theme's colour {role} has the value {value}, which is not a colour (#rrggbb)"),
        "theme-type-bad": N_("the theme's type size {size} pt on {leading} pt cannot be set; use 7 to 16 pt"),
    }
)

_FALLBACKS = ("SourceSerif4-Regular", "NotoNaskhArabic-Regular", "NotoSerifHebrew-Regular", "NotoSansSymbols2-Regular")
_OWN: dict[str, Face] = {}
"""The faces that came with themes, by the SHA-256 of their bytes."""


def _face(file: str) -> Face:
    return open_face(resources.path("fonts", f"{file}.ttf"))


@cache
def family(name: str, own: tuple[kit_theme.Face, ...] = ()) -> Family:
    """Return the typeface of this name, with the faces that help out where it lacks a character.

    `own` are the faces that the theme brings (opened by `open_faces` before): they go before those that ship.

    Raises:
        Problem: `theme-face-unknown`.
    """
    found = {face.style: _OWN[face.sha256] for face in own if face.family == name}
    if not found:
        found = {style: _face(cut.file) for style, cut in FAMILIES.get(name, {}).items()}
    if not found:
        known = dict.fromkeys([*(face.family for face in own), *FAMILIES])
        raise Problem("theme-face-unknown", face=name, known=", ".join(known))
    roman = found.get("regular") or next(iter(found.values()))
    fallbacks = tuple(face for face in map(_face, _FALLBACKS) if face is not roman)
    return Family(roman, found.get("italic"), found.get("bold"), found.get("bold italic"), fallbacks)


def open_faces(theme: kit_theme.Theme, assets: Assets) -> None:
    """Open the faces that a theme brings, once in a process.

    Raises:
        Problem: the kit does not hold one, or it is not a font that can be used.
    """
    for face in theme.faces:
        if face.sha256 not in _OWN:
            _OWN[face.sha256] = Face(assets(face.sha256), face.file or face.family)


class Palette(Struct, frozen=True):
    """The theme's colours, by role."""

    ink: Colour
    soft: Colour
    rule: Colour
    accent: Colour
    tint: Colour
    paper: Colour


class Styles(Struct, frozen=True):
    """Every way in which a press kit sets text. `grid` is the baseline grid: the leading of the running text, in pt.

    `look` says what stands around the text; `opening_label` is the kicker above a headline.
    """

    grid: float
    palette: Palette
    look: kit_theme.Look
    text: Style
    first: Style
    item: Style
    lead: Style
    kicker: Style
    opening_label: Style
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


_RICH = 0.8
"""With so much black, 0 to 1, a colour of several inks is a rich black."""
_HEADLINES = ((48, 35.0, 3.0), (90, 28.5, 2.5), (150, 22.0, 2.0), (0, 19.5, 1.75))
"""Headlines up to so many characters (0: any): their size in pt with text of 9.6 pt, and lines of the grid."""


def _lines(lines: float, grid: float) -> float:
    """Return a leading of so many lines, to the quarter of a line."""
    return round(lines * 4) / 4 * grid


@cache
def styles(theme: kit_theme.Theme, language: str) -> Styles:
    """Return the styles of a theme for text in a language; the same object for the same theme and language.

    Raises:
        Problem: a typeface, colour or size of the theme cannot be used.
    """
    kind = theme.type
    if not (7 <= kind.size <= 16 and kind.size <= kind.leading <= 2.5 * kind.size):
        raise Problem("theme-type-bad", size=kind.size, leading=kind.leading)
    grid, size, inks = kind.leading, kind.size, palette(theme.colours)
    ink = replace(inks, ink=_of_text(inks.ink), soft=_of_text(inks.soft), accent=_of_text(inks.accent))
    scale = size / 9.6
    serif, display, sans = (family(name, theme.faces) for name in (kind.text, kind.display, kind.sans))
    look, figures = theme.look, TEXT if kind.figures == "old-style" else LINING
    reversed_ = look.opening == "accent"
    head, head_soft, head_accent = (ink.paper,) * 3 if reversed_ else (ink.ink, ink.soft, ink.accent)
    text = Style(
        serif, size, grid, ink.ink, kind.align, hyphenate=True, indent=1.25 * size, language=language,
        link_colour=ink.accent, features=figures,
    )  # fmt: skip
    plain = replace(text, indent=0.0)
    ragged = replace(plain, align="left", hyphenate=False)
    small = replace(ragged, family=sans, size=8.7 * scale, features=LINING)
    heading = replace(ragged, family=display, features=LINING, balance=True)
    title = replace(heading, colour=head)
    label = replace(small, strong=True, size=8.5 * scale, colour=ink.accent, tracking=30)
    return Styles(
        grid=grid,
        palette=inks,
        look=look,
        text=text,
        first=plain,
        item=replace(plain, align="left"),
        lead=replace(ragged, size=13.4 * scale, leading=1.5 * grid, colour=head, link_colour=head_accent),
        kicker=replace(small, size=8 * scale, strong=True, colour=head_soft, tracking=40),
        opening_label=replace(label, colour=head_accent),
        headlines=tuple(
            (limit, replace(title, size=points * kind.title * scale, leading=_lines(lines * kind.title, grid)))
            for limit, points, lines in _HEADLINES
        ),
        subtitle=replace(
            ragged, family=display, emphasis=True, size=16 * scale, leading=1.5 * grid, colour=head_soft, balance=True
        ),
        dateline=replace(small, size=9 * scale, colour=head_soft),
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
        label=label,
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


def _of_text(colour: Colour) -> Colour:
    """Return what text is set in: of a black that is built of several inks, black alone.

    Letters and rules are too fine for inks that never lie quite on each other, and black alone overprints. Grounds keep
    the build.
    """
    *others, black = colour.cmyk
    built = colour.spot is None and black >= _RICH and any(others)
    return replace(colour, cmyk=(0.0, 0.0, 0.0, 1.0)) if built else colour


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
