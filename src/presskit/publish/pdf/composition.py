"""The pages of a kit: its articles and contents as sections, drawn or found as they were drawn, and where each begins.

All sections are drawn before any is written, for every page says how many there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO, Literal, cast

from msgspec import Struct

from presskit.kit.model import Kit
from presskit.publish import dates, parts
from presskit.publish.assets import icon_svg
from presskit.publish.labels import formatted_date, spoken
from presskit.publish.languages import direction
from presskit.publish.pdf.again import Again, Memory
from presskit.publish.pdf.binder import Binder
from presskit.publish.pdf.boxes import Drawn, Pen, Place, Slots
from presskit.publish.pdf.canvas import MM, Canvas, PageSize
from presskit.publish.pdf.contents import COMPENDIUM, Entry, contents
from presskit.publish.pdf.flow import Frame, Sheet, lay_out
from presskit.publish.pdf.furniture import draw_furniture, running_embargo, says_embargo
from presskit.publish.pdf.icons import Icon, read_icon
from presskit.publish.pdf.marks import draw_printers_marks
from presskit.publish.pdf.metadata import Metadata
from presskit.publish.pdf.paragraph import forget_blocks
from presskit.publish.pdf.profile import Profile
from presskit.publish.pdf.proof import draw_line_numbers, draw_stamp
from presskit.publish.pdf.recording import Trace
from presskit.publish.pdf.reuse import Kept, Turn
from presskit.publish.pdf.section import Furniture, Section
from presskit.publish.pdf.setting import Setting
from presskit.publish.pdf.shared import Prepare
from presskit.publish.pdf.styles import styles
from presskit.publish.pdf.typeset import shared_terms, typeset

SlotsAndSheets = tuple[Slots, list[Sheet]]
Setter = Callable[[], SlotsAndSheets]
"""Sets a section: gives its slots and pages."""
Pages = tuple[Section, tuple[Place, ...]]
"""A section, and where its parts stand."""
Remember = Callable[[Memory], None]
"""Remembers how an article was set and drawn."""
ProfileName = Literal["print", "screen", "proof"]

_BLOCKS = 1500
"""Paragraphs remembered where nothing is kept: what articles have alike, such as a button."""
_SLUG = 13 * MM
"""From trim to the edge of the sheet in print: bleed and room for the printer's marks."""


class Wanted(Struct, frozen=True):
    """What pages are made of and for.

    Attributes:
        kit: the kit; `shown` is what is shown of it.
        to: print, screen or proof; `kind` is its profile.
        frame: where text goes.
        prepare: makes pictures, of `ppi` pixels to the inch.
        keep: whether sections are kept for the next time, and where their parts stand is noted.
    """

    kit: Kit
    shown: parts.Outline
    to: ProfileName
    kind: Profile
    frame: Frame
    prepare: Prepare
    ppi: float
    keep: bool = True

    @property
    def size(self) -> PageSize:
        """The size of the pages."""
        page = self.kit.theme.page
        width, height = page.width * MM, page.height * MM
        return PageSize(width, height, page.bleed * MM, _SLUG) if self.to == "print" else PageSize(width, height)

    def canvas(self, out: BinaryIO) -> Canvas:
        """Begin a file."""
        canvas = Canvas(out, self.kind, _metadata(self.kit, self.shown), self.size, self.prepare)
        canvas.mirrored = direction(self.shown.language) == "rtl"
        return canvas


class Composition(Struct, frozen=True):
    """Pages that are drawn.

    Attributes:
        wanted: what they are made of.
        setting: what they are set with.
        sections: the contents, where there are some, and the articles, in the order of their pages.
        firsts: the first page of each, from 0.
        pages: how many there are.
        listed: whether the first section is the contents.
        embargo: the terms of the embargo that stands on every page, or "".
    """

    wanted: Wanted
    setting: Setting
    sections: tuple[Kept, ...]
    firsts: tuple[int, ...]
    pages: int
    listed: bool
    embargo: str

    def places(self) -> Iterator[Place]:
        """Yield where each part stands, in the order in which they were drawn."""
        for kept, first in zip(self.sections, self.firsts, strict=True):
            yield from kept.places_from(first)

    def told(self, order: int) -> object:
        """Return all that the furniture of a section depends on, besides its surroundings."""
        shown = self.wanted.shown
        date = "" if self.wanted.to == "screen" else shown.modified[:10]
        document = self.pages, self.embargo, shown.organisation, shown.title, shown.slug, date
        return self.firsts[order], document, self.says_embargo(order), self.sections[order].beside

    def says_embargo(self, order: int) -> bool:
        """Tell whether the first page of a section has its embargo in the band at its head."""
        of = order - self.listed
        articles = self.wanted.shown.articles
        return 0 <= of < len(articles) and says_embargo(articles[of], self.setting)


def composed(wanted: Wanted, canvas: Canvas) -> Composition:
    """Draw the pages of a kit; the canvas' file gets the pictures and what else serves many pages.

    Several articles have contents before them.
    """
    shown, kit = wanted.shown, wanted.kit
    language, theme = shown.language, kit.theme
    setting = Setting(shown, styles(theme, language), wanted.frame, wanted.kind, partial(_icon, kit))
    surroundings = (
        setting.styles, wanted.frame, wanted.kind, wanted.size, theme.page, kit.icons, wanted.to, wanted.ppi, language,
    )  # fmt: skip
    turn = Turn(surroundings, keep=wanted.keep)
    terms, listed = shared_terms(shown.articles), len(shown.articles) >= COMPENDIUM

    def section(name: str, subject: object, make: Callable[[], Pages]) -> Kept:
        kept = turn.section(name, subject, make)
        if not wanted.keep:
            forget_blocks(_BLOCKS)
        for used in kept.section.used:  # the file has them already when it was drawn just now
            canvas.document.number_of(used)
        return kept

    found: list[Kept] = []
    for n, article in enumerate(shown.articles):
        first, last = not n and not listed, n + 1 == len(shown.articles)
        besides = terms, first, last, shown.logos if first else ()
        setter = partial(typeset, setting, article, terms=terms, first=first, last=last)
        make = partial(_drawn, canvas, wanted, setter)
        if wanted.keep:
            again = Again(besides, turn.memory(article.id))
            make = partial(_again, canvas, wanted, again, setter, partial(turn.remember, article.id))
        found.append(section(article.id, (article, *besides), make))
    if not found:
        found.append(section("", (), partial(_drawn, canvas, wanted, partial(_empty, wanted.frame))))
    firsts = _counted(found)
    if listed:
        entries = tuple(
            Entry(article.headline, article.genre, article.date, first)
            for article, first in zip(shown.articles, firsts, strict=True)
        )
        date = formatted_date(shown.modified, spoken(language))
        head = shown.title, shown.slug, shown.organisation, shown.logos, date
        make = partial(_drawn, canvas, wanted, partial(contents, setting, entries))
        found.insert(0, section("contents", (entries, head), make))
        firsts = _counted(found)
    pages = firsts[-1] + len(found[-1].section.pages)
    return Composition(wanted, setting, tuple(found), firsts, pages, listed, running_embargo(shown))


def _counted(sections: list[Kept]) -> tuple[int, ...]:
    """Return the first page of each section, from 0."""
    firsts: list[int] = []
    at = 0
    for kept in sections:
        firsts.append(at)
        at += len(kept.section.pages)
    return tuple(firsts)


def write(composition: Composition, canvas: Canvas) -> None:
    """Write all pages into the file that they were drawn for. The contents come last: they lead to the others."""
    binder = Binder(canvas.document, canvas.size, composition.pages)
    orders = list(range(len(composition.sections)))
    if composition.listed:
        orders.append(orders.pop(0))
    for goal, order in enumerate(orders):
        kept = composition.sections[order]
        written = binder.bind(
            kept.section,
            composition.firsts[order],
            partial(_furniture, composition, order, canvas),
            told=composition.told(order),
            before=kept.written,
            furnished=kept.furnished,
            goal=goal,
        )
        if composition.wanted.keep or kept.lasting:
            kept.written = written
        else:
            kept.let_go()
    binder.finish(canvas.metadata)


def write_section(composition: Composition, order: int, out: BinaryIO) -> None:
    """Write a file of the pages of one section, which look and are numbered as among all of them."""
    canvas = composition.wanted.canvas(out)
    section = composition.sections[order].section
    for used in section.used:
        canvas.document.number_of(used)
    binder = Binder(canvas.document, canvas.size, len(section.pages))
    binder.bind(section, 0, partial(_furniture, composition, order, canvas))
    binder.finish(canvas.metadata)


def _drawn(canvas: Canvas, wanted: Wanted, set_pages: Setter) -> Pages:
    """Set and draw the pages of a section."""
    slots, sheets = set_pages()
    pen = Pen(canvas, wanted.prepare, noting=wanted.keep)
    pen.add(slots.made)
    for sheet in sheets:
        canvas.end_page(opens=sheet.opens, lines=_draw(wanted, pen, sheet))
    return canvas.take_section(), tuple(pen.places)


def _again(
    canvas: Canvas, wanted: Wanted, again: Again, set_pages: Callable[..., SlotsAndSheets], remember: Remember
) -> Pages:
    """Set and draw the pages of an article, those that are as they were the last time as they were drawn then."""
    slots, sheets = set_pages(again=again)
    pen = Pen(canvas, wanted.prepare)

    def draw(sheet: Sheet) -> Trace:
        return canvas.end_traced_page(opens=sheet.opens, lines=_draw(wanted, pen, sheet))

    remember(again.draw(slots, sheets, pen, draw))
    return canvas.take_section(), tuple(pen.places)


def _draw(wanted: Wanted, pen: Pen, sheet: Sheet) -> list[tuple[float, list[float]]]:
    """Draw what stands on a page; return for each box its left edge and the baselines of its lines, for a proof."""
    page = wanted.kit.theme.page
    left, top = page.inside * MM, pen.canvas.size.height - page.top * MM
    lines = []
    for placed in sheet.placed:
        box = cast("Drawn", placed.box)  # what `typeset` puts into the flow draws itself
        pen.canvas.baselines = []
        box.draw(pen, left + placed.x, top - placed.top, placed.width)
        lines.append((left + placed.x, pen.canvas.baselines))
    return lines if wanted.to == "proof" else []


def _empty(frame: Frame) -> tuple[Slots, list[Sheet]]:
    """Return the page of a kit without articles."""
    return Slots(), lay_out((), frame)


def _furniture(composition: Composition, order: int, canvas: Canvas) -> Furniture:
    """Draw what stands on the pages of a section besides."""
    wanted, setting = composition.wanted, composition.setting
    section, first = composition.sections[order].section, composition.firsts[order]
    shown, margins = wanted.shown, wanted.kit.theme.page
    embargo, says = composition.embargo, composition.says_embargo(order)

    def draw(at: int) -> None:
        page, number, pages = section.pages[at], first + at + 1, composition.pages
        band = "" if page.opens and says else embargo
        draw_furniture(canvas, setting, margins, number, pages, opens=page.opens, embargo=band)
        if wanted.to == "proof":
            draw_line_numbers(canvas, page.lines, setting)
            draw_stamp(canvas, setting, margins, opens=page.opens, embargo=bool(embargo))
        if wanted.to == "print":
            condition = wanted.kind.intent.identifier
            said = (shown.slug, shown.language, f"{number}/{pages}", shown.modified[:10], condition)
            draw_printers_marks(canvas, " · ".join(filter(None, said)), setting.styles.small.family)

    return canvas.furniture(len(section.pages), draw)


def _metadata(kit: Kit, shown: parts.Outline) -> Metadata:
    return Metadata(
        title=shown.title or shown.slug,
        language=shown.language,
        created=dates.created(kit),
        modified=dates.modified(kit),
        identifier=kit.id,
        author=shown.organisation,
        subject=shown.articles[0].description if shown.articles else "",
        keywords=shown.articles[0].keywords if shown.articles else (),
    )


def _icon(kit: Kit, name: str) -> Icon:
    return read_icon(icon_svg(kit, name).encode(), name)
