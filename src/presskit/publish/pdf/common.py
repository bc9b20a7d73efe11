"""What stands in columns and across them alike: figures, headings, tables, an icon with words."""

from __future__ import annotations

from msgspec.structs import replace

from presskit.kit.text import Text, plain
from presskit.publish import parts
from presskit.publish.labels import label
from presskit.publish.pdf.boxes import (
    Cell,
    Drawn,
    IconBox,
    Row,
    Slot,
    Stack,
    TextBox,
)
from presskit.publish.pdf.figures import figure_box
from presskit.publish.pdf.paragraph import Run as Words
from presskit.publish.pdf.paragraph import compose
from presskit.publish.pdf.setting import ArticleSetting
from presskit.publish.pdf.tables import table_box


def placed_figure(here: ArticleSetting, figure: parts.Figure, width: float) -> Drawn:
    """Return a figure for a measure."""
    here.slots.source = figure.id
    credit = label("photo", here.language, credit=figure.credit) if figure.credit else ""
    return figure_box(
        figure, here.styles, here.slots, here.root, width=width,
        frame_height=here.frame.height, waiting=label("waiting", here.language),
        unnamed=label("picture", here.language), credit=credit,
        terms="" if figure.terms == here.terms else figure.terms,
        beside=here.frame.gutter if here.captions_beside and width >= here.frame.width else 0.0,
    )  # fmt: skip


def heading_box(here: ArticleSetting, text: Text, *, parent: Slot | None = None, level: int = 2) -> Drawn:
    """Return a heading across the columns."""
    block = compose(text, here.styles.subhead, here.frame.width)
    slot = here.slots(f"H{level}", parent or here.root)
    return TextBox(block, slot, bookmark=(plain(text), 1))


def captioned_table(here: ArticleSetting, table: parts.Table, width: float) -> Drawn:
    """Return a table, its caption above it."""
    element = here.slots("Table", here.root)
    if not table.caption:
        return table_box(table, here.styles, here.slots, element, width)
    caption = TextBox(compose(table.caption, here.styles.small_strong, width), here.slots("Caption", element))
    box = replace(table_box(table, here.styles, here.slots, element, width), before=0.0)
    return Stack((caption, box), here.grid, before=here.grid, after=here.grid, divides=1)


def way_box(
    here: ArticleSetting, icon: str, words: str, slot: Slot, *, target: str, width: float, language: str | None = None
) -> Stack:
    """Return an icon and words beside it that lead somewhere; one line stands at the icon's middle."""
    size, gap = 0.85 * here.grid, 0.5 * here.grid
    runs = (Words(words, link=target or None, lang=language),)
    text = TextBox(compose(runs, here.styles.small, width - size - gap), slot)
    mark = IconBox(here.setting.icon(icon), size, here.styles.label.colour)
    row = Row((Cell(0.0, size, mark), Cell(size + gap, width - size - gap, text)), centre=len(text.block) == 1)
    return Stack((row,), here.grid)
