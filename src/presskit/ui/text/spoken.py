"""What a surface draws in or beside a line, in words for who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presskit.kit.blocks import Rating
from presskit.kit.lines import Line
from presskit.kit.localised import best
from presskit.kit.text import plain
from presskit.ui.text import left_out, words

if TYPE_CHECKING:
    from presskit.ui.text.surface import Surface


def painted(surface: Surface, line: Line) -> str:
    """Return the date of a dateline, the approval of a quote, what is in a picture, the stars, what is left out."""
    return "; ".join(filter(None, (_drawn(surface, line), _left_out(surface, line))))


def _left_out(surface: Surface, line: Line) -> str:
    lines = surface.lines
    first, last = next((each for each in lines if each.block == line.block), line), lines[-1]
    if line.part != first.part or line.role != first.role:
        return ""
    return left_out.said(surface, line.block, last=line.block == last.block)


def _drawn(surface: Surface, line: Line) -> str:
    match line.role:
        case "dateline":
            return surface.date()
        case "quote.name":
            chip = surface.chip(line.block)
            return chip.word.removeprefix("✓ ") if chip else ""
        case "rating.stars":
            return _stars(surface, line)
        case "figure.image" | "gallery.image":
            return _picture(surface, line)
    return ""


def _stars(surface: Surface, line: Line) -> str:
    rating, said = surface.block(line.block), words.translate("Surface", "{stars} of {most} stars")
    if not isinstance(rating, Rating):
        return ""
    return said.format(stars=f"{rating.stars:g}", most=f"{rating.out_of:g}")


def _picture(surface: Surface, line: Line) -> str:
    """Return what a picture is of, or what it waits for."""
    figure, kit = surface.figure(line), surface.session.kit
    if figure is None:
        return ""
    image = next((i for i in kit.images if i.id == figure.image), None)
    if image is None:
        return surface.waits_for(figure)
    said = plain(best(figure.alt or image.alt, surface.projection.language, kit.language))
    return said or words.translate("Surface", "without alternative text")
