"""The parts that stand in the columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from presskit.kit.text import plain
from presskit.publish import parts
from presskit.publish.html.languages import quotation_marks
from presskit.publish.html.links import address, shown
from presskit.publish.pdf.boxes import (
    Cell,
    Drawn,
    Hanging,
    IconBox,
    Row,
    Slot,
    Stack,
    TextBox,
    barred,
    filled,
    ruled,
)
from presskit.publish.pdf.buttons import AltRow
from presskit.publish.pdf.common import captioned_table, placed_figure, way_box
from presskit.publish.pdf.paragraph import Run as Words
from presskit.publish.pdf.paragraph import compose
from presskit.publish.pdf.setting import ArticleSetting
from presskit.publish.pdf.tables import facts_table


def in_columns(here: ArticleSetting, part: parts.AnyPart, *, follows: bool) -> Iterator[Drawn]:
    """Yield the boxes of a part that stands in the columns.

    A paragraph that follows another is indented: `follows`.
    """
    width, styles = here.frame.measure, here.styles
    match part:
        case parts.Paragraph():
            block = compose(part.text, styles.text if follows else styles.first, width)
            yield TextBox(block, here.slots("P", here.root))
        case parts.ListPart():
            yield from list_boxes(here, part, width)
        case parts.Quote():
            yield quote_box(here, part, width)
        case parts.Figure():
            yield placed_figure(here, part, width)
        case parts.Facts():
            yield fact_box(here, part, width)
        case parts.Table():
            yield captioned_table(here, part, width)
        case parts.Rating():
            yield rating_box(here, part, width)
        case parts.Video():
            group = here.slots("P", here.root)
            words = f"{plain(part.title)} ({shown(part.url)})"
            way = way_box(here, "icon-play", words, group, target=address(part.url), width=width)
            yield replace(way, before=here.grid, after=here.grid)
        case _:
            raise TypeError(part)


def list_boxes(here: ArticleSetting, part: parts.ListPart, width: float) -> Iterator[Drawn]:
    """Yield the items of a list, each with its bullet or number; nested lists are lists in their item."""
    styles, grid = here.styles, here.grid
    step = 1.3 * grid
    numbering = "Decimal" if part.kind == "number" else "Disc"
    lists = [here.slots("L", here.root, numbering=numbering)]
    bodies: list[Slot] = []
    counts = [0]
    last = len(part.items) - 1
    for n, item in enumerate(part.items):
        depth = min(item.depth, len(bodies))
        while len(lists) > depth + 1:
            lists.pop()
            counts.pop()
            bodies.pop()
        while len(lists) < depth + 1:
            lists.append(here.slots("L", bodies[-1], numbering=numbering))
            counts.append(0)
        counts[-1] += 1
        entry = here.slots("LI", lists[-1])
        mark = f"{counts[-1]}." if part.kind == "number" else ("•", "–", "·")[min(depth, 2)]
        sign = compose(mark, styles.number, step)
        sign_slot, body = here.slots("Lbl", entry), here.slots("LBody", entry)
        bodies[depth:] = [body]
        indent = step * (depth + 1)
        text = TextBox(compose(item.text, styles.first, width - indent), body, indent=indent)
        yield Hanging(
            sign, sign_slot, text, step, before=grid / 2 if n == 0 else 0.0, after=grid / 2 if n == last else 0.0
        )


def quote_box(here: ArticleSetting, quote: parts.Quote, width: float) -> Drawn:
    """Return what somebody said: large between rules, or quietly beside a bar; who said it stands below."""
    styles, grid = here.styles, here.grid
    opening, closing = quotation_marks(quote.language or here.language)
    language = quote.language or None
    runs = tuple(Words(s.text, s.strong, s.emphasis, s.link, s.lang or language) for s in quote.text)
    words = (Words(opening, lang=language), *runs, Words(closing, lang=language))
    boxes: list[Drawn] = []
    if quote.lead_in and quote.display == "running":
        boxes.append(TextBox(compose(quote.lead_in, styles.first, width), here.slots("P", here.root)))
    element = here.slots("BlockQuote", here.root, lang=language)
    said = here.slots("P", element)
    if quote.display == "pull":
        boxes.append(TextBox(compose(words, styles.pull, width), said))
        boxes += speaker_line(here, quote, element, width, before=0.3 * grid)
        rules = ruled(styles.palette.accent, above=0.8, below=0.8)
        pad = (0.0, 0.55 * grid, 0.0, 0.45 * grid)
        return Stack(tuple(boxes), grid, before=grid, after=grid, padding=pad, decoration=rules, centre=True)
    indent = 1.1 * grid
    text = TextBox(compose(words, styles.quote, width - indent), said, indent=indent)
    caption = speaker_line(here, quote, element, width - indent, indent=indent)
    said_box = Stack(
        (text, *caption),
        grid,
        before=grid,
        after=grid,
        divides=0,
        decoration=barred(styles.palette.accent, 1.2, 2.0),
    )
    if not boxes:
        return said_box
    return Stack((*boxes, replace(said_box, before=0.0)), grid, before=grid / 2, after=grid, divides=len(boxes))


def speaker_line(
    here: ArticleSetting, quote: parts.Quote, element: Slot, width: float, *, before: float = 0.0, indent: float = 0.0
) -> list[Drawn]:
    """Return the line below a quote: the name stands out where it is the line's beginning."""
    caption = plain(quote.caption)
    if not caption:
        return []
    runs: tuple[Words, ...] = tuple(Words(s.text, s.strong, s.emphasis, s.link, s.lang) for s in quote.caption)
    if quote.name and caption.startswith(quote.name):
        runs = (Words(quote.name, strong=True), Words(caption[len(quote.name) :]))
    block = compose(tuple(run for run in runs if run.text), here.styles.speaker, width)
    return [TextBox(block, here.slots("P", element), before=before, indent=indent)]


def fact_box(here: ArticleSetting, facts: parts.Facts, width: float) -> Drawn:
    """Return a box of facts on a tint."""
    styles, grid = here.styles, here.grid
    pad = 0.8 * grid
    group = here.slots("Sect", here.root)
    title = TextBox(compose(facts.title, styles.label, width - 2 * pad), here.slots("H2", group))
    table = facts_table(facts.facts, styles, here.slots, group, width - 2 * pad)
    return Stack(
        (title, table), grid, before=grid, after=grid, padding=(pad, pad * 0.6, pad, pad * 0.8), centre=True,
        decoration=filled(styles.palette.tint, 3),
    )  # fmt: skip


def rating_box(here: ArticleSetting, rating: parts.Rating, width: float) -> Drawn:
    """Return a row of stars, said in words to those who do not see them."""
    styles, grid = here.styles, here.grid
    slot = here.slots("Figure", here.root, alt=rating.label)
    stars: list[Cell] = []
    for n in range(rating.out_of):
        name = "icon-star-filled" if n < round(rating.stars) else "icon-star-empty"
        box = IconBox(here.setting.icon(name), grid, styles.palette.accent)
        stars.append(Cell(n * 1.2 * grid, grid, box))
    row = AltRow(Row(tuple(stars)), slot)
    boxes: list[Drawn] = [row]
    if rating.of:
        boxes.append(TextBox(compose(rating.of, styles.small_strong, width), here.slots("P", here.root)))
    return Stack(tuple(boxes), grid, before=grid, after=grid)


def subhead_box(here: ArticleSetting, part: parts.Subhead) -> Drawn:
    """Return a heading in the columns."""
    style = here.styles.subhead if part.level == 1 else here.styles.minor_subhead
    level = part.level + 1
    block = compose(part.text, style, here.frame.measure)
    text = TextBox(block, here.slots(f"H{level}", here.root), bookmark=(plain(part.text), part.level))
    return Stack((text,), here.grid, before=here.grid)
