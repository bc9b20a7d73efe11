"""What a surface draws in or beside a line, in words for who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presskit.kit.blocks import Rating
from presskit.kit.lines import Line
from presskit.kit.localised import best
from presskit.kit.text import plain
from presskit.ui.text import words

if TYPE_CHECKING:
    from presskit.ui.text.surface import Surface


def painted(surface: Surface, line: Line) -> str:
    """Return the date of a dateline, the approval of a quote, what is in a picture, the stars; else nothing."""
    match line.role:
        case "dateline":
            return surface.date()
        case "quote.name":
            chip = surface.chip(line.block)
            return chip.word.removeprefix("✓ ") if chip else ""
        case "rating.stars":
            rating = surface.block(line.block)
            said = words.translate("Surface", "{stars} of {most} stars")
            return (
                said.format(stars=f"{rating.stars:g}", most=f"{rating.out_of:g}") if isinstance(rating, Rating) else ""
            )
        case "figure.image" | "gallery.image":
            return _picture(surface, line)
    return ""


def _picture(surface: Surface, line: Line) -> str:
    """Return what a picture is of, or what it waits for."""
    figure, kit = surface.figure(line), surface.session.kit
    if figure is None:
        return ""
    image = next((i for i in kit.images if i.id == figure.image), None)
    if image is None:
        return surface.waits_for(figure)
    return plain(best(figure.alt or image.alt, surface.projection.language, kit.language))
