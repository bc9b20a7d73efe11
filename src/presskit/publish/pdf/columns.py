"""The parts that stand in the columns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from presskit.kit.blocks import Crop
from presskit.kit.foreign import language_of
from presskit.kit.model import Image
from presskit.kit.text import Text, canonical, cut, length, mark, plain, strip, substitute
from presskit.publish import parts
from presskit.publish.labels import label
from presskit.publish.languages import inner_quotation_marks, quotation_marks
from presskit.publish.links import address, shown
from presskit.publish.pdf.bidi import RIGHT_TO_LEFT_MARK
from presskit.publish.pdf.boxes import Cell, Decoration, Drawn, Hanging, Row, Slot, Stack, TextBox
from presskit.publish.pdf.common import captioned_table, placed_figure, way_box
from presskit.publish.pdf.decoration import barred, filled, ruled
from presskit.publish.pdf.figures import PictureBox
from presskit.publish.pdf.paragraph import compose, natural_width
from presskit.publish.pdf.setting import ArticleSetting
from presskit.publish.pdf.stars import rating_box
from presskit.publish.pdf.tables import facts_table


def in_columns(here: ArticleSetting, part: parts.AnyPart, *, follows: bool) -> Iterator[Drawn]:
    """Yield the boxes of a part that stands in the columns.

    A paragraph that follows another is indented: `follows`.
    """
    width, styles = here.frame.measure, here.styles
    match part:
        case parts.Paragraph():
            block = compose(here.words(part.text), styles.text if follows else styles.first, width)
            yield TextBox(block, here.slots("P", here.root))
        case parts.ListPart():
            yield from list_boxes(here, part, width)
        case parts.Quote():
            if part.excerpt:
                yield excerpt_box(here, part, width)
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
            words = plain(part.title) + ("" if here.setting.profile.tagged else f" ({shown(part.url)})")
            target, language = address(part.url), language_of(part.title)
            way = way_box(here, "icon-play", words, group, target=target, width=width, language=language)
            yield replace(way, before=here.grid, after=here.grid)
        case _:
            raise TypeError(part)


def list_boxes(here: ArticleSetting, part: parts.ListPart, width: float) -> Iterator[Drawn]:
    """Yield the items of a list, each with its bullet or number; nested lists are lists in their item."""
    styles, grid = here.styles, here.grid
    step = max(1.3 * grid, _label_width(here, part) + 0.5 * grid)
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
        mark = (
            f"{counts[-1]}.{RIGHT_TO_LEFT_MARK if here.leftward else ''}"
            if part.kind == "number"
            else ("•", "–", "·")[min(depth, 2)]
        )
        sign = compose(mark, styles.number, step)
        sign_slot, body = here.slots("Lbl", entry), here.slots("LBody", entry)
        bodies[depth:] = [body]
        indent = step * (depth + 1)
        words = compose(here.words(item.text), styles.item, width - indent)
        text = TextBox(words, here.slots("P", body), indent=indent)
        yield Hanging(sign, sign_slot, text, step, after=grid if n == last else 0.0)


def _label_width(here: ArticleSetting, part: parts.ListPart) -> float:
    """Return the width of a list's widest number, in pt."""
    return natural_width(f"{len(part.items)}.", here.styles.number) if part.kind == "number" else 0.0


def quote_box(here: ArticleSetting, quote: parts.Quote, width: float) -> Drawn:
    """Return what somebody said: large and standing out, or quietly beside a bar; who said it stands below."""
    styles, grid = here.styles, here.grid
    language = quote.language or None
    words = quoted(quote.text, quote.language or here.language, language)
    boxes: list[Drawn] = []
    if quote.lead_in and quote.display == "running":
        boxes.append(TextBox(compose(quote.lead_in, styles.first, width), here.slots("P", here.root)))
    element = here.slots("BlockQuote", here.root, lang=language)
    said = here.slots("P", element)
    if quote.display == "pull" and not quote.excerpt:
        pad, decoration = standing_out(here)
        inside = width - pad[0] - pad[2]
        boxes.append(TextBox(compose(words, styles.pull, inside), said))
        boxes += speaker_line(here, quote, element, inside, before=0.3 * grid)
        return Stack(tuple(boxes), grid, before=grid, after=grid, padding=pad, decoration=decoration, centre=True)
    indent = 1.1 * grid
    text = TextBox(compose(words, styles.quote, width - indent), said, indent=indent)
    caption = speaker_line(here, quote, element, width - indent, indent=indent)
    said_box = Stack(
        (text, *caption),
        grid,
        before=grid,
        after=grid,
        divides=0 if text.lines >= _DIVIDED else None,
        decoration=barred(styles.label.colour, 1.2, 2.0),
    )
    if not boxes:
        return said_box
    inner = replace(said_box, before=0.0)
    return Stack((*boxes, inner), grid, before=grid, after=grid, divides=len(boxes) if said_box.divides == 0 else None)


def excerpt_box(here: ArticleSetting, quote: parts.Quote, width: float) -> Drawn:
    """Return the excerpt of a quote, large: to be seen only, the quote itself is read below it."""
    grid = here.grid
    words = quoted(quote.excerpt, quote.language or here.language, quote.language or None)
    pad, decoration = standing_out(here)
    text = TextBox(compose(words, here.styles.pull, width - pad[0] - pad[2]), None)
    return Stack((text,), grid, before=grid, after=grid, padding=pad, decoration=decoration, centre=True)


def standing_out(here: ArticleSetting) -> tuple[tuple[float, float, float, float], Decoration]:
    """Return how a large quote stands out: its padding (left, bottom, right, top) and what is drawn behind it."""
    look, palette, grid = here.styles.look, here.styles.palette, here.grid
    match look.quotation:
        case "rules":
            return (0.0, 0.55 * grid, 0.0, 0.45 * grid), ruled(
                here.styles.label.colour, above=look.rule, below=look.rule
            )
        case "bar":
            return (1.1 * grid, 0.3 * grid, 0.0, 0.2 * grid), barred(here.styles.label.colour, 3 * look.rule)
        case "ground":
            return (grid, 0.9 * grid, grid, 0.8 * grid), filled(palette.tint)


def quoted(text: Text, language: str, tagged: str | None) -> Text:
    """Return words between the quotation marks of their language, which take the marks of what they stand beside."""
    opening, closing = quotation_marks(language)
    text = set_marks(text, language)
    inner = tuple(span if span.lang or tagged is None else replace(span, lang=tagged) for span in text)
    if not inner:
        return ()
    first = replace(inner[0], text=opening, link=None)
    last = replace(inner[-1], text=closing, link=None)
    return canonical((first, *inner, last))


_WHOLE = re.compile(r"""\s*["“„«”][^"“”„«»]+["”“»]\s*""")
_OPENS = re.compile(r"""(?:^|(?<=[\s(\[–—]))["]""")
_CLOSES = re.compile('"')
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)|(?<!\S)'(?=[stnkm]\b)")


def set_marks(text: Text, language: str) -> Text:
    """Return words of a quote with what a keyboard gave set as its language does.

    Marks around all of it go, as they are drawn; straight ones within become those of a quote within a quote, and
    straight apostrophes curved ones.
    """
    typed = plain(text)
    if '"' not in typed and "'" not in typed and typed[:1] not in "“„«”":
        return text
    if _WHOLE.fullmatch(typed):
        text = strip(text)
        text = strip(cut(text, 1, length(text) - 1))
    opening, closing = inner_quotation_marks(language)
    text = substitute(substitute(text, _OPENS, opening), _CLOSES, closing)
    return substitute(text, _APOSTROPHE, "’")


_DIVIDED = 8
"""Fewest lines of a quote that may be divided between columns."""


def speaker_line(
    here: ArticleSetting, quote: parts.Quote, element: Slot, width: float, *, before: float = 0.0, indent: float = 0.0
) -> list[Drawn]:
    """Return what stands below a quote: who said it, beside a portrait; in a proof also whether it is approved."""
    size, gap = _PORTRAIT * here.grid, 0.6 * here.grid
    image = quote.portrait
    if image is None or not (image.sha256 and image.width and image.height) or width < 4 * size:
        return _said_by(here, quote, element, width, before=before, indent=indent)
    slot = here.slots("Figure", element, alt=label("portrait", here.language, name=quote.name))
    figure = parts.Figure(id=quote.id, image=image, alt="")
    picture = PictureBox(figure, size, _square(image), slot, radius=size / 2)
    room = width - size - gap
    words = Stack(tuple(_said_by(here, quote, element, room)), here.grid / 4)
    cells = (Cell(indent, size, picture), Cell(indent + size + gap, room, words))
    return [Row(cells, before=max(before, 0.4 * here.grid), centre=True)]


_PORTRAIT = 2.4
"""Width of a portrait beside a quote, in grid lines."""


def _square(image: Image) -> Crop:
    """Return the square of a picture that a portrait shows: its middle, or of a high one what is nearer its top."""
    wide, high = image.width, image.height
    if wide >= high:
        cut = (1 - high / wide) / 2
        return Crop(left=cut, right=1 - cut)
    top = 0.25 * (1 - wide / high)
    return Crop(top=top, bottom=top + wide / high)


def _said_by(
    here: ArticleSetting, quote: parts.Quote, element: Slot, width: float, *, before: float = 0.0, indent: float = 0.0
) -> list[Drawn]:
    """Return who said a quote, and in a proof whether it is approved."""
    found: list[Drawn] = []
    if plain(quote.caption):
        found.append(speaker_box(here, quote, element, width, before=before, indent=indent))
    if quote.clearance:
        found.append(clearance_box(here, quote, element, width, indent=indent))
    return found


def speaker_box(
    here: ArticleSetting, quote: parts.Quote, element: Slot, width: float, *, before: float, indent: float
) -> Drawn:
    """Return who said a quote: the name stands out where it is the line's beginning."""
    caption = quote.caption
    at = plain(caption).find(quote.name) if quote.name else -1
    if at >= 0:
        caption = mark(caption, at, at + len(quote.name), strong=True)
    block = compose(caption, here.styles.speaker, width)
    return TextBox(block, here.slots("P", element), before=before, indent=indent)


def clearance_box(here: ArticleSetting, quote: parts.Quote, element: Slot, width: float, *, indent: float) -> Drawn:
    """Return whether a quote is approved, in a proof: set apart from what will be published."""
    styles, grid = here.styles, here.grid
    colour = styles.speaker.colour if quote.approval == "approved" else styles.label.colour
    block = compose(quote.clearance, replace(styles.running, strong=True, colour=colour), width)
    return TextBox(block, here.slots("P", element), before=grid / 4, indent=indent)


def fact_box(here: ArticleSetting, facts: parts.Facts, width: float) -> Drawn:
    """Return a box of facts on a tint."""
    styles, grid = here.styles, here.grid
    pad = 0.8 * grid
    group = here.slots("Sect", here.root)
    title = TextBox(
        compose(facts.title, styles.label, width - 2 * pad), here.slots("H2", group), bookmark=(plain(facts.title), 1)
    )
    table = facts_table(facts.facts, styles, here.slots, group, width - 2 * pad)
    return Stack(
        (title, table), grid, before=grid, after=grid, padding=(pad, pad * 0.5, pad, pad * 0.8), centre=True,
        decoration=filled(styles.palette.tint, 3),
    )  # fmt: skip


def subhead_box(here: ArticleSetting, part: parts.Subhead) -> Drawn:
    """Return a heading in the columns."""
    style = here.styles.subhead if part.level == 1 else here.styles.minor_subhead
    level = part.level + 1
    block = compose(part.text, style, here.frame.measure)
    text = TextBox(block, here.slots(f"H{level}", here.root), bookmark=(plain(part.text), part.level))
    return Stack((text,), here.grid, before=here.grid)
