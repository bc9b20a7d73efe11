"""What the page of the text surface looks like: its colours, and type and space by role. Values only.

Sizes are in pixels at 100 % zoom. The page is for writing: the outputs have the theme's own looks.
"""

from __future__ import annotations

from typing import NamedTuple

SERIF, DISPLAY, SANS = "Source Serif 4", "Source Serif 4 Display", "Source Sans 3"

MEASURE = 680
"""Width of the text."""


class Appearance(NamedTuple):
    """Colours of the page. Text colours have a contrast of 4.5 or more on each ground that they stand on."""

    name: str
    paper: str
    ink: str
    soft: str
    """Ink of what is less important."""
    faint: str
    """Ink of what is not there yet: placeholders."""
    rule: str
    accent: str
    on_accent: str
    tint: str
    """Ground of a call to action."""
    card: str
    """Ground of boxes."""
    border: str
    """Line around grounds."""
    good: str
    warn: str
    select: str
    hit: str
    """Ground of what was found."""
    spelling: str
    """Line under a wrong word."""


LIGHT = Appearance(
    name="light",
    paper="#fdfcf9",
    ink="#1d1c1a",
    soft="#5b5750",
    faint="#706b62",
    rule="#d9d4c9",
    accent="#9c2f1f",
    on_accent="#ffffff",
    tint="#f7ebe6",
    card="#f5f2ea",
    border="#ece7db",
    good="#2f6b3c",
    warn="#8a5300",
    select="#f0d9b8",
    hit="#f5e6a3",
    spelling="#c0281b",
)
DARK = Appearance(
    name="dark",
    paper="#171614",
    ink="#ece7de",
    soft="#b3aca0",
    faint="#979084",
    rule="#3a3731",
    accent="#f08a6c",
    on_accent="#231510",
    tint="#2b201b",
    card="#201e1b",
    border="#2c2925",
    good="#8fcf9b",
    warn="#e5b567",
    select="#5a4630",
    hit="#4f4a1c",
    spelling="#ff8f80",
)
CONTRAST = Appearance(
    name="contrast",
    paper="#000000",
    ink="#ffffff",
    soft="#ffffff",
    faint="#c8c8c8",
    rule="#ffffff",
    accent="#ffd84d",
    on_accent="#000000",
    tint="#000000",
    card="#000000",
    border="#ffffff",
    good="#7dff9a",
    warn="#ffd84d",
    select="#0057d9",
    hit="#00695c",
    spelling="#ff8080",
)
APPEARANCES = {appearance.name: appearance for appearance in (LIGHT, DARK, CONTRAST)}


class Look(NamedTuple):
    """Type and space of a role. `first` is added above the first of a run, `last` below the last."""

    family: str
    size: float
    weight: int = 400
    italic: bool = False
    colour: str = "ink"
    above: float = 0
    below: float = 0
    left: float = 0
    right: float = 0
    leading: int = 140
    """Per cent of the font's own line height."""
    spacing: float = 0
    caps: bool = False
    first: float = 0
    last: float = 0


_TITLE = Look(SANS, 13, 600, colour="accent", above=34, below=9, left=22, right=22, leading=100, spacing=1.1, caps=True)
_SMALL = Look(SANS, 14.5, leading=104)
_PARAGRAPH = Look(SERIF, 17.5, below=13, leading=118)

LOOKS: dict[str, Look] = {
    "kicker": Look(SANS, 13, 600, colour="accent", above=8, below=10, leading=100, spacing=1.1, caps=True),
    "headline": Look(DISPLAY, 42, 700, below=12, leading=88),
    "subtitle": Look(SERIF, 24, colour="ink", below=16, leading=96),
    "dateline": Look(SANS, 13, 600, colour="soft", above=4, below=10, leading=100, spacing=1.1, caps=True),
    "lead": Look(SERIF, 21, colour="soft", below=22, leading=108),
    "paragraph": _PARAGRAPH,
    "subhead": Look(SERIF, 23, 600, above=18, below=7, leading=100),
    "subhead2": Look(SERIF, 18.5, 600, above=14, below=5, leading=104),
    "bullet": _PARAGRAPH._replace(below=6, left=26, leading=114, last=8),
    "number": _PARAGRAPH._replace(below=6, left=26, leading=114, last=8),
    "quote.lead_in": _PARAGRAPH._replace(colour="soft", below=8, left=46, leading=108, first=22),
    "quote.text": Look(DISPLAY, 26, italic=True, below=9, left=46, leading=100, first=26),
    "quote.attribution": _PARAGRAPH._replace(colour="soft", below=8, left=46, leading=108),
    "quote.name": _SMALL._replace(weight=600, left=46, right=150, below=1, last=26),
    "quote.role": _SMALL._replace(colour="soft", left=46, below=1, last=26),
    "quote.organisation": _SMALL._replace(colour="soft", left=46, last=28),
    "figure.image": Look(SERIF, 17, above=20, below=2, leading=100),
    "figure.caption": _SMALL._replace(above=5, below=1),
    "figure.credit": Look(SANS, 12.5, colour="faint", below=24, leading=100),
    "gallery.title": _TITLE,
    "gallery.image": Look(SERIF, 17, above=8, below=2, left=22, right=22, leading=100),
    "gallery.caption": _SMALL._replace(above=3, below=1, left=22, right=22),
    "gallery.credit": Look(SANS, 12.5, colour="faint", below=12, left=22, right=22, leading=100, last=30),
    "facts.title": _TITLE._replace(last=24),
    "fact": Look(SANS, 16, below=5, left=22, right=22, leading=102, last=37),
    "cta.heading": Look(SERIF, 22, 600, above=40, below=5, left=26, right=26, leading=100),
    "cta.text": Look(SANS, 16, colour="soft", below=19, left=26, right=26, leading=108),
    "cta.button": Look(SANS, 15, 600, colour="on_accent", below=14, left=42, right=42, leading=100),
    "cta.url": Look(SANS, 13, colour="soft", below=46, left=26, right=26, leading=110),
    "table.caption": _SMALL._replace(colour="soft", above=20, below=9, left=4),
    "table.head": Look(SANS, 13.5, 600, colour="soft", below=13, left=4, leading=100, last=16),
    "table.row": Look(SANS, 15, below=13, left=4, leading=100, last=16),
    "rating.of": _PARAGRAPH._replace(weight=600, above=14, below=2),
    "rating.stars": Look(SANS, 26, above=0, below=20, leading=100),
    "video.title": Look(SERIF, 18.5, 600, above=34, below=2, left=84, right=26, leading=104),
    "video.url": Look(SANS, 13, colour="soft", below=44, left=84, right=26, leading=110),
    "page-break": Look(SANS, 12.5, colour="faint", above=14, below=14, leading=100),
}

CARDS = {"cta": (20, 22), "facts": (14, 18), "gallery": (14, 18), "video": (18, 20)}
"""Kinds of block that stand on a card, and how far that reaches above and below their lines."""

BETWEEN_CARDS = 26
"""What is added above a card that follows another: of the space above and below, Qt takes the greater only."""

INDENT = 26
"""What each level of an item is further in."""

TABS = 3
"""Space between columns, in widths of the letter m."""
