"""The language of a phrase: of what is selected, of the phrase or word at the caret, or of what is typed next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presskit.kit.foreign import language_between, spoken, stretch_at
from presskit.kit.lines import RULES, Place

if TYPE_CHECKING:
    from presskit.ui.text.commands import Commands


def phrase(surface: Commands) -> tuple[Place, Place] | None:
    """Return what a language would be given to: the selection, or the phrase or word at the caret; None for none."""
    a, b = surface.selection()
    if a != b:
        return a, b
    line = surface.lines[a[0]]
    found = None if RULES[line.role].atomic or RULES[line.role].bare else stretch_at(line.text, a[1])
    return ((a[0], found[0]), (a[0], found[1])) if found else None


def language_here(surface: Commands) -> str:
    """Return the language of the selection, or that which typing takes; empty for a selection in several."""
    a, b = surface.selection()
    around = surface.projection.language
    if a == b:
        return surface.current_marks().lang or around
    return language_between(surface.lines, a, b, around)


def set_language(surface: Commands, language: str) -> None:
    """Say in which language the phrase is (BCP 47); the article's own language takes the mark off.

    Without a phrase, what is typed next is in that language.
    """
    mark = None if language == surface.projection.language else language
    place = phrase(surface)
    if place is not None:
        places = surface.places()
        surface.edit(lambda lines: (spoken(lines, *place, mark), *places), "language")
    elif surface.current_marks().lang != mark:
        surface.toggle("lang", mark)
