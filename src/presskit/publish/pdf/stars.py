"""A rating's row of stars: whole ones, and half ones as the filled star's half over the empty star."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from msgspec.structs import replace

from presskit.publish import parts
from presskit.publish.pdf.boxes import Cell, Drawn, IconBox, Row, Stack, TextBox
from presskit.publish.pdf.buttons import AltRow
from presskit.publish.pdf.icons import Icon
from presskit.publish.pdf.paragraph import compose
from presskit.publish.pdf.setting import ArticleSetting
from presskit.publish.pdf.svgparts import Clip
from presskit.publish.pdf.svgpath import rectangle

_APART = 1.2
"""How far one star begins after the other, in star widths."""


def rating_box(here: ArticleSetting, rating: parts.Rating, width: float) -> Drawn:
    """Return a row of stars, said in words to those who do not see them."""
    styles, grid = here.styles, here.grid
    slot = here.slots("Figure", here.root, alt=rating.label)
    cells = tuple(
        Cell(n * _APART * grid, grid, IconBox(icon, grid, styles.label.colour))
        for n, icon in _stars(rating, here.setting.icon("icon-star-filled"), here)
    )
    boxes: list[Drawn] = [AltRow(Row(cells), slot)]
    if rating.of:
        boxes.append(TextBox(compose(rating.of, styles.small_strong, width), here.slots("P", here.root)))
    return Stack(tuple(boxes), grid, before=grid, after=grid)


def _stars(rating: parts.Rating, filled: Icon, here: ArticleSetting) -> Iterator[tuple[int, Icon]]:
    """Yield the icons of each star with its number from 0, what lies below first: to the nearest half, as in HTML."""
    halves, empty = round(2 * rating.stars), here.setting.icon("icon-star-empty")
    for n in range(rating.out_of):
        whole, half = halves >= 2 * n + 2, halves == 2 * n + 1
        yield n, filled if whole else empty
        if half:
            yield n, half_of(filled, right=here.leftward)


def half_of(icon: Icon, *, right: bool = False) -> Icon:
    """Return the left half of an icon, or the right one, at its place in the same box."""
    x, y, width, height = icon.view_box
    side = "right" if right else "left"
    clip = Clip(rectangle(x + width / 2 if right else x, y, width / 2, height))
    shapes = tuple(replace(shape, clips=(*shape.clips, clip)) for shape in icon.shapes)
    digest = hashlib.sha256(f"{icon.digest} {side}".encode()).hexdigest()
    return replace(icon, shapes=shapes, digest=digest)
