"""The contents of a kit of several articles: its title, and each article with the page that it begins on."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from presskit.publish.labels import formatted_date, label, spoken
from presskit.publish.pdf.boxes import Cell, Decoration, Drawn, Pen, Row, Slot, Slots, Stack, TextBox, Whole
from presskit.publish.pdf.flow import Full, Section, Sheet, lay_out
from presskit.publish.pdf.logos import logo_row
from presskit.publish.pdf.opening import tint_above
from presskit.publish.pdf.paragraph import compose
from presskit.publish.pdf.setting import ArticleSetting, Setting

_SEPARATOR = " · "


class Entry(Struct, frozen=True):
    """An article of the contents: its headline, what it is, its date, and its first page, from 0 after the contents."""

    headline: str
    genre: str
    date: str
    page: int


class EntryBox(Whole, frozen=True, eq=False):
    """A line of the contents: a row that leads to an article, by its number."""

    row: Drawn
    link: Slot
    article: int
    title: str

    def height(self, width: float) -> float:
        """Return the row's height."""
        return self.row.height(width)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the row, and make it a link."""
        self.row.draw(pen, x, top, width)
        box = (x, top - self.row.height(width), x + width, top)
        pen.canvas.link_to(box, self.article, pen.element(self.link), self.title)


COMPENDIUM = 3
"""Fewest articles that have contents before them."""


def contents(setting: Setting, entries: Sequence[Entry]) -> tuple[Slots, list[Sheet]]:
    """Return the slots and pages of the contents; the articles' pages are counted from the end of these."""
    count = len(_set(setting, entries, 0)[1])
    return _set(setting, entries, count)


def _set(setting: Setting, entries: Sequence[Entry], pages: int) -> tuple[Slots, list[Sheet]]:
    """Set the contents before articles that begin after so many pages."""
    slots = Slots()
    here = ArticleSetting(setting, slots, slots("Sect"), first=True)
    sections: list[Section] = [Full(_title(here))]
    listing = slots("TOC", here.root)
    for n, entry in enumerate(entries):
        sections.append(Full(_entry(here, entry, pages, listing, n)))
    sheets = lay_out(sections, setting.frame)
    sheets[0].opens = True
    return slots, sheets


def _title(here: ArticleSetting) -> Drawn:
    """Return the head of the contents: the organisation's marks, the kit's title, its version."""
    styles, grid, width = here.styles, here.grid, here.frame.width
    shown = here.setting.outline
    boxes: list[Drawn] = []
    logos = logo_row(here)
    if logos is not None:
        boxes.append(Row((Cell(0.0, logos[1], logos[0]),), after=2 * grid))
    elif shown.organisation:
        boxes.append(
            TextBox(compose(shown.organisation, styles.opening_label, width), here.slots("P", here.root), after=grid)
        )
    heading = compose(shown.title or shown.slug, styles.headline(len(shown.title)), width)
    mark = (label("contents", here.language), 0)
    boxes.append(TextBox(heading, here.slots("H1", here.root), after=grid, bookmark=mark))
    if shown.modified:
        date = formatted_date(shown.modified, spoken(here.language))
        words = compose(label("version-of", here.language, date=date), styles.dateline, width)
        boxes.append(TextBox(words, here.slots("P", here.root)))
    return Stack(tuple(boxes), grid, after=2 * grid, padding=(0, 2 * grid, 0, 2 * grid), decoration=tint_above(here))


def _entry(here: ArticleSetting, entry: Entry, pages: int, listing: Slot, article: int) -> Drawn:
    """Return an article's line: headline, what it is and when it is of, and the number of its page."""
    styles, grid, width = here.styles, here.grid, here.frame.width
    language = here.language
    link = here.slots("Link", here.slots("Reference", here.slots("TOCI", listing)))
    room = width - 4 * grid
    title = entry.headline or label("untitled", language)
    heading = replace(styles.call_heading, size=1.45 * styles.text.size, leading=1.5 * grid, balance=False)
    words: list[Drawn] = [TextBox(compose(title, heading, room), link)]
    genre = label(entry.genre, language) if entry.genre else ""
    date = formatted_date(entry.date, language) if entry.date else ""
    about = _SEPARATOR.join(filter(None, (genre, date)))
    if about:
        words.append(TextBox(compose(about, styles.speaker, room), link))
    page = entry.page + pages
    number = compose(str(page + 1), replace(heading, align="right", colour=styles.label.colour), 3 * grid)
    row = Row((Cell(0.0, room, Stack(tuple(words), grid / 2)), Cell(width - 3 * grid, 3 * grid, TextBox(number, link))))
    box = EntryBox(row, link, article, f"{title}, {page + 1}")
    rule = _rule(here) if article else None
    return Stack((box,), grid, padding=(0, 0.25 * grid, 0, 0.25 * grid), decoration=rule)


def _rule(here: ArticleSetting) -> Decoration:
    def decorate(pen: Pen, left: float, bottom: float, right: float, top: float) -> None:  # noqa: ARG001
        with pen.canvas.artifact("Layout"):
            pen.canvas.draw_line((left, top), (right, top), here.styles.palette.rule, 0.5)

    return decorate
