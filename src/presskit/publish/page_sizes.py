"""Page sizes by name or in millimetres, and a theme's page at another size than its own."""

from __future__ import annotations

import re

from msgspec.structs import replace

from presskit.kit.model import Kit
from presskit.kit.theme import Page
from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "page-size": N_("{page}: not a page size; give {names}, or width x height in mm, such as 170x240"),
        "page-size-range": N_("{page}: pages are {least} to {most} mm wide and high; give another size"),
    }
)

SIZES: dict[str, tuple[float, float]] = {
    "A4": (210.0, 297.0),
    "A5": (148.0, 210.0),
    "Letter": (215.9, 279.4),
    "square": (210.0, 210.0),
}
"""Width and height in mm (ISO 216; ANSI/ASME Y14.1)."""

LEAST, MOST = 50.0, 2000.0
"""Narrowest and widest in mm: below, no margins are left to print in; PDF itself ends at 5,080 (14,400 units)."""
NARROWEST_COLUMN = 58.0
"""Narrowest column in mm that a page gets when it is made smaller: some 38 letters of text."""
_NARROWEST_MARGIN = 10.0
"""In mm: margins are not made smaller than this."""

_MEASURES = re.compile(r"\s*(\d{1,5}(?:[.,]\d{1,3})?)\s*[x×X*]\s*(\d{1,5}(?:[.,]\d{1,3})?)\s*(?:mm)?\s*", re.ASCII)


def page_size(text: str) -> tuple[float, float]:
    """Return width and height in mm of a size that was named or written out.

    Raises:
        Problem: it is neither, or too small or large.
    """
    for name, size in SIZES.items():
        if text.strip().lower() == name.lower():
            return size
    written = _MEASURES.fullmatch(text)
    if written is None:
        raise Problem("page-size", usage=True, page=text, names=", ".join(SIZES))
    width, height = (float(measure.replace(",", ".")) for measure in written.groups())
    if not (LEAST <= width <= MOST and LEAST <= height <= MOST):
        raise Problem("page-size-range", usage=True, page=text, least=f"{LEAST:g}", most=f"{MOST:g}")
    return width, height


def resized(page: Page, size: tuple[float, float]) -> Page:
    """Return a theme's page at another size in mm.

    Margins keep their share of a smaller page, down to what running heads need, and stay as they are on a larger one;
    columns that would become too narrow to read make room for fewer.
    """
    width, height = size
    if size == (page.width, page.height):
        return page
    across, down = min(1.0, width / page.width), min(1.0, height / page.height)
    inside, outside = _margin(page.inside, across), _margin(page.outside, across)
    columns = max(1, page.columns)
    own = (page.width - page.inside - page.outside - page.gutter * (columns - 1)) / columns
    least = min(NARROWEST_COLUMN, own)
    while columns > 1 and (width - inside - outside - page.gutter * (columns - 1)) / columns < least:
        columns -= 1
    return replace(
        page,
        width=width,
        height=height,
        inside=inside,
        outside=outside,
        top=_margin(page.top, down),
        bottom=_margin(page.bottom, down),
        columns=columns,
    )


def _margin(own: float, share: float) -> float:
    return round(max(own * share, min(own, _NARROWEST_MARGIN)), 2)


def with_page_size(kit: Kit, size: tuple[float, float] | None) -> Kit:
    """Return a kit whose theme has its page at another size; the kit as it is for None."""
    if size is None:
        return kit
    return replace(kit, theme=replace(kit.theme, page=resized(kit.theme.page, size)))
