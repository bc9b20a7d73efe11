"""The typefaces that ship, by family: the file of each style and its weight. Theme, PDF, page and window ask here."""

from __future__ import annotations

from typing import NamedTuple

from presskit.kit.theme import FaceStyle


class Cut(NamedTuple):
    """One style of a family: its file in resources/fonts, without suffix, and its weight in CSS."""

    file: str
    weight: int


FAMILIES: dict[str, dict[FaceStyle, Cut]] = {
    "Source Serif 4": {
        "regular": Cut("SourceSerif4-Regular", 400),
        "italic": Cut("SourceSerif4-It", 400),
        "bold": Cut("SourceSerif4-Semibold", 600),
    },
    "Source Serif 4 Display": {
        "regular": Cut("SourceSerif4Display-Bold", 700),
        "italic": Cut("SourceSerif4Display-It", 400),
    },
    "Source Sans 3": {
        "regular": Cut("SourceSans3-Regular", 400),
        "italic": Cut("SourceSans3-It", 400),
        "bold": Cut("SourceSans3-Semibold", 600),
    },
    "Source Sans 3 Bold": {
        "regular": Cut("SourceSans3-Bold", 700),
        "italic": Cut("SourceSans3-It", 400),
    },
}

WEIGHTS: dict[FaceStyle, int] = {"regular": 400, "italic": 400, "bold": 700, "bold italic": 700}
"""The weights in CSS of a theme's own faces."""


def title_weight(family: str) -> int:
    """Return the weight in CSS of headlines in a family: that of its upright face."""
    return FAMILIES[family]["regular"].weight if family in FAMILIES else 700
