"""What opens an article: release line, kicker, headline, dateline and lead, on a tint that runs off the page."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from presskit.kit.text import Span, Text, canonical, join, plain, plain_text
from presskit.publish import parts
from presskit.publish.pdf.band import BandBox, band_block, band_ground
from presskit.publish.pdf.boxes import Cell, Decoration, Drawn, Pen, Row, Stack, TextBox
from presskit.publish.pdf.decoration import filled
from presskit.publish.pdf.logos import logo_row
from presskit.publish.pdf.paragraph import compose
from presskit.publish.pdf.setting import ArticleSetting

_SEPARATOR = " · "


def opening_box(here: ArticleSetting, head: Sequence[parts.AnyPart]) -> Stack:
    """Return the head of an article; the first one's has the marks of the organisation.

    A running embargo stands in the band at the head of the page, as on the pages that follow, and not again below it.
    """
    styles, width, grid = here.styles, here.frame.width, here.grid
    slots, root = here.slots, here.root
    boxes: list[Drawn] = []
    slots.source = ""
    logos = logo_row(here) if here.first else None
    if logos is not None and not (head and isinstance(head[0], parts.ReleaseLine)):
        boxes.append(Row((Cell(0.0, logos[1], logos[0]),), after=grid))
    reading = width * 0.92
    for part in head:
        slots.source = part.id
        match part:
            case parts.ReleaseLine():
                block = band_block(part, here.styles, width)
                if block is not None:
                    boxes.insert(0, BandBox(block, slots("P", root), band_ground(styles)))
                words = _SEPARATOR.join(filter(None, (part.genre, part.terms if block is None else "")))
                if words or logos is not None:
                    boxes.append(_release_line(here, words, logos))
            case parts.Kicker():
                boxes.append(TextBox(compose(part.text, styles.opening_label, width), slots("P", root)))
            case parts.Headline():
                block = compose(part.text, styles.headline(len(plain(part.text))), width)
                title = plain(part.text)
                boxes.append(TextBox(block, slots("H1", root), after=0.75 * grid, bookmark=(title, 0)))
            case parts.Subtitle():
                boxes.append(TextBox(compose(part.text, styles.subtitle, reading), slots("P", root), after=grid / 2))
            case parts.Dateline():
                block = compose(_dateline(part), styles.dateline, width)
                boxes.append(TextBox(block, slots("P", root), before=grid / 2, after=grid / 2))
            case parts.Lead():
                boxes.append(TextBox(compose(part.text, styles.lead, reading), slots("P", root)))
            case parts.Correction():
                boxes.append(_correction(here, part))
    return Stack(tuple(boxes), grid, after=grid * 2, padding=(0, grid, 0, 0), decoration=tint_above(here))


def _dateline(line: parts.Dateline) -> Text:
    return join(line.place, plain_text(", " if line.place and line.date else ""), plain_text(line.date))


def _release_line(here: ArticleSetting, words: str, logos: tuple[Drawn, float] | None) -> Drawn:
    """Return the release line, beside it the marks of the organisation."""
    style, width, grid = here.styles.kicker, here.frame.width, here.grid
    if not words and logos is not None:
        return Row((Cell(0.0, logos[1], logos[0]),), after=grid)
    slot = here.slots("P", here.root)
    if logos is None:
        return TextBox(compose(words, style, width), slot, after=grid)
    row, wide = logos
    room = width - wide - 2 * grid
    said = Cell(0.0, room, TextBox(compose(words, style, room), slot))
    return Row((said, Cell(width - wide, wide, row)), after=grid, centre=True)


def over_picture(here: ArticleSetting, opening: Stack) -> Stack:
    """Return the head of an article with its tint going on below it, behind the picture that follows."""
    grid = here.grid
    return replace(opening, after=2 * grid, padding=(0, 0, 0, 0), decoration=tint_above(here, 6 * grid))


def tint_above(here: ArticleSetting, below: float = 0.0) -> Decoration:
    """Return the ground from the head of the page to `below` pt under the opening, bleeding off on three sides."""

    def decorate(pen: Pen, left: float, bottom: float, right: float, top: float) -> None:  # noqa: ARG001
        size = pen.canvas.size
        box = (-size.bleed, bottom - below, size.width + size.bleed, size.height + size.bleed)
        ground = here.styles.look.opening
        if ground == "paper":
            return
        with pen.canvas.artifact("Background"):
            pen.canvas.draw_rectangle(box, fill=getattr(here.styles.palette, ground))

    return decorate


def _correction(here: ArticleSetting, part: parts.Correction) -> Drawn:
    styles, grid = here.styles, here.grid
    pad = 0.75 * grid
    why = (Span(" "), *part.why) if part.why else ()
    notice = canonical((Span(f"{part.heading}. ", strong=True), *part.what, *why))
    block = compose(here.words(notice), styles.small, here.frame.width - 2 * pad)
    ground = styles.palette.tint if styles.look.opening == "paper" else styles.palette.paper
    return Stack(
        (TextBox(block, here.slots("P", here.root)),),
        grid / 2,
        before=grid / 2,
        after=grid / 2,
        padding=(pad, pad / 2, pad, pad / 2),
        decoration=filled(ground, 3),
    )
