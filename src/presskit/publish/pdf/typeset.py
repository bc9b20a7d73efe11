"""From the parts of an outline to boxes: how each part of a press kit looks on paper and what it is to a screen reader.

A new part is drawn by a new case in `_Typesetter.part`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from presskit.kit.text import Text, plain, plain_text
from presskit.publish import parts
from presskit.publish.html.languages import quotation_marks
from presskit.publish.html.links import address, mail_address, shown, telephone
from presskit.publish.labels import label
from presskit.publish.pdf.boxes import (
    Cell,
    Drawn,
    Gap,
    Hanging,
    IconBox,
    Pen,
    Row,
    Slot,
    Slots,
    Stack,
    TextBox,
    barred,
    filled,
    ruled,
)
from presskit.publish.pdf.figures import figure_box, is_landscape
from presskit.publish.pdf.flow import Full, NewPage, Run, Section
from presskit.publish.pdf.icons import Icon
from presskit.publish.pdf.opening import opening_box
from presskit.publish.pdf.paragraph import Run as Words
from presskit.publish.pdf.paragraph import compose, natural_width
from presskit.publish.pdf.setting import Setting
from presskit.publish.pdf.style import Style
from presskit.publish.pdf.styles import Styles
from presskit.publish.pdf.tables import facts_table, table_box

OPENING = (
    parts.ReleaseLine,
    parts.Kicker,
    parts.Headline,
    parts.Subtitle,
    parts.Dateline,
    parts.Lead,
    parts.Correction,
)
"""What stands at the head of an article, across all columns."""


@dataclass(frozen=True)
class Typeset:
    """A document as sections for the flow, and its slots in reading order."""

    sections: tuple[Section, ...]
    slots: tuple[Slot, ...]


def typeset(setting: Setting) -> Typeset:
    """Set every article of an outline."""
    slots = Slots()
    sections: list[Section] = []
    for n, article in enumerate(setting.outline.articles):
        if n:
            sections.append(NewPage())
        sections += _Typesetter(setting, slots, article).sections()
    return Typeset(tuple(sections), tuple(slots.made))


class _Typesetter:
    """Sets one article."""

    def __init__(self, setting: Setting, slots: Slots, article: parts.ArticleParts) -> None:
        self.setting, self.slots, self.article = setting, slots, article
        self.styles, self.frame, self.language = setting.styles, setting.frame, setting.outline.language
        self.grid = setting.styles.grid
        self.root = slots("Art")
        self.follows_text = False

    # Sections

    def sections(self) -> list[Section]:
        """Return the article: what opens it, then columns, and what goes across them."""
        found: list[Section] = []
        rest = list(self.article.parts)
        head: list[parts.AnyPart] = []
        while rest and isinstance(rest[0], (*OPENING, parts.Contacts)):
            head.append(rest.pop(0))
        hero = rest and isinstance(rest[0], parts.Figure) and is_landscape(rest[0])
        found.append(Full(opening_box(self.setting, self.slots, self.root, head, over_picture=bool(hero))))
        for part in head:
            if isinstance(part, parts.Contacts):
                self.slots.source = part.id
                found.append(Full(self.contacts(part)))
        columns: list[Drawn] = []
        pending: list[Drawn] = []

        def flush() -> None:
            if columns:
                found.append(Run(tuple(columns)))
                columns.clear()
            self.follows_text = False

        for group in _grouped(rest):
            first = group[0]
            self.slots.source = first.id
            if isinstance(first, parts.PageBreak):
                columns.extend(pending)
                pending.clear()
                flush()
                found.append(NewPage())
            elif self.across(group):
                headings = tuple(pending)
                pending.clear()
                flush()
                floats = isinstance(first, (parts.Figure, parts.Gallery))
                box = self.full(group)
                if floats:  # a heading stays with the text that it heads, below the picture
                    pending.extend(headings)
                elif headings:
                    box = Stack((*headings, box), self.grid, before=self.grid, after=box.after)
                found.append(Full(box, floats=floats))
            elif isinstance(first, parts.Subhead):
                pending.append(self.subhead(first))
            else:
                boxes = list(self.column(first))
                if pending and boxes:  # a heading stays with what it heads
                    before, after, last = pending[0].before, boxes[0].after, len(pending)
                    boxes[0] = Stack((*pending, boxes[0]), self.grid, before=before, after=after, divides=last)
                    pending.clear()
                columns.extend(boxes)
        columns.extend(pending)  # headings of nothing: they stand, for preflight to tell of
        flush()
        return found

    def across(self, group: list[parts.AnyPart]) -> bool:
        """Tell whether parts go across all columns."""
        match group[0]:
            case parts.Figure():
                return len(group) > 1 or is_landscape(group[0])
            case parts.Gallery() | parts.CallToAction() | parts.Contacts() | parts.Social() | parts.Note():
                return True
            case parts.EndMark() | parts.Boilerplate():
                return True
            case parts.Table():
                return len(group[0].header or group[0].rows[0]) > 3
        return False

    # Across the columns

    def full(self, group: list[parts.AnyPart]) -> Drawn:
        """Return the box of what goes across all columns."""
        width = self.frame.width
        match group[0]:
            case parts.Figure() if len(group) == 1:
                return self.figure(group[0], width)
            case parts.Figure():
                return self.side_by_side(tuple(part for part in group if isinstance(part, parts.Figure)), ())
            case parts.Gallery():
                return self.side_by_side(group[0].figures, group[0].title)
            case parts.CallToAction():
                return self.call_to_action(group[0])
            case parts.Contacts():
                return self.contacts(group[0])
            case parts.Social():
                return self.social(group[0])
            case parts.Note():
                return self.note(group[0])
            case parts.Table():
                return self.table(group[0], width)
            case parts.Boilerplate():
                return self.boilerplate(group[0])
            case parts.EndMark():
                block = compose(group[0].text, self.styles.end, width)
                return Stack((TextBox(block, self.slots("P", self.root)),), self.grid, before=self.grid)
        raise TypeError(group[0])

    def figure(self, figure: parts.Figure, width: float) -> Drawn:
        """Return a figure for a measure."""
        self.slots.source = figure.id
        credit = label("photo", self.language, credit=figure.credit) if figure.credit else ""
        return figure_box(
            figure, self.styles, self.slots, self.root, self.setting.prepare, width=width,
            frame_height=self.frame.height, waiting=label("waiting", self.language), credit=credit,
        )  # fmt: skip

    def side_by_side(self, figures: tuple[parts.Figure, ...], title: Text) -> Drawn:
        """Return figures in rows of as many as there are columns, three at most."""
        count = 3 if len(figures) % 3 == 0 and self.frame.columns > 1 else min(max(self.frame.columns, 2), 3)
        gutter = self.frame.gutter
        width = (self.frame.width - gutter * (count - 1)) / count
        boxes: list[Drawn] = []
        if title:
            boxes += [self.heading(title, level=2), Gap(self.grid / 2)]
        for start in range(0, len(figures), count):
            row = figures[start : start + count]
            cells = tuple(Cell(n * (width + gutter), width, self.figure(f, width)) for n, f in enumerate(row))
            boxes.append(Row(cells, after=self.grid))
        return Stack(tuple(boxes), self.grid, before=self.grid, after=self.grid)

    def call_to_action(self, call: parts.CallToAction) -> Drawn:
        """Return the invitation: an icon, what to do, and the button; printed, its address in words."""
        styles, grid, pad = self.styles, self.grid, self.grid * 1.25
        group = self.slots("Sect", self.root)
        icon_size = 2.25 * grid
        left = icon_size + grid if call.icon else 0.0
        inner = self.frame.width - 2 * pad - left
        boxes: list[Drawn] = []
        if call.heading:
            boxes.append(TextBox(compose(call.heading, styles.call_heading, inner), self.slots("H2", group)))
        if call.text:
            text = compose(call.text, styles.call_text if call.heading else styles.call_heading, inner)
            boxes.append(TextBox(text, self.slots("P", group), before=0.25 * grid))
        target = address(call.url)
        written = call.print_url or shown(call.url)
        if call.button:
            boxes.append(
                ButtonBox(
                    call.button,
                    target,
                    self.slots("P", group),
                    styles,
                    self.setting.icon("icon-arrow-right"),
                    0.6 * grid,
                )
            )
        if written:
            words = (Words(written, link=target or None),)
            line = compose(words, replace(styles.speaker, link_colour=styles.palette.accent), inner)
            boxes.append(TextBox(line, self.slots("P", group), before=0.4 * grid))
        content: Drawn = Stack(tuple(boxes), grid / 4)
        if call.icon:
            icon = IconBox(self.setting.icon(call.icon), icon_size, styles.palette.accent)
            content = Row((Cell(0.0, icon_size, icon), Cell(left, inner, content)))
        return Stack(
            (content,), grid, before=grid, after=grid, padding=(pad, pad * 0.8, pad, pad * 0.8), centre=True,
            decoration=filled(styles.palette.tint, 4),
        )  # fmt: skip

    def note(self, note: parts.Note) -> Drawn:
        """Return the note to editors, between rules."""
        group = self.slots("Sect", self.root)
        heading = self.heading(plain_text(note.heading), parent=group)
        text = TextBox(compose(note.text, self.styles.small, self.frame.width), self.slots("P", group))
        rules = ruled(self.styles.palette.rule, above=0.5)
        return Stack((heading, text), self.grid, before=self.grid, after=self.grid, padding=(0, 0, 0, self.grid / 2),
                     decoration=rules)  # fmt: skip

    def contacts(self, contacts: parts.Contacts) -> Drawn:
        """Return whom to call or write to, side by side, each way with its icon."""
        styles, grid, gutter = self.styles, self.grid, self.frame.gutter
        group = self.slots("Sect", self.root)
        heading = self.heading(plain_text(contacts.heading), parent=group)
        listing = self.slots("L", group, numbering="None")
        count = min(max(len(contacts.contacts), 2), 3)
        width = (self.frame.width - gutter * (count - 1)) / count
        rows: list[Drawn] = []
        for start in range(0, len(contacts.contacts), count):
            cells = []
            for n, contact in enumerate(contacts.contacts[start : start + count]):
                body = self.slots("LBody", self.slots("LI", listing))
                cells.append(Cell(n * (width + gutter), width, self.contact(contact, body, width)))
            rows.append(Row(tuple(cells), before=grid / 2))
        rules = ruled(styles.palette.accent, above=1.2)
        return Stack((heading, *rows), grid, before=grid, after=grid, padding=(0, 0, 0, grid * 0.75), decoration=rules)

    def contact(self, contact: parts.ContactLine, body: Slot, width: float) -> Drawn:
        """Return one contact: name and organisation, then telephone, mail and hours."""
        styles = self.styles
        name = contact.name or plain(contact.organisation)
        runs: tuple[Words, ...] = (Words(name, strong=True),)
        if contact.name and contact.organisation:
            runs += (Words(f", {plain(contact.organisation)}"),)
        if not contact.public:
            runs += (Words(f" — {label('not-for-publication', self.language)}", emphasis=True),)
        boxes: list[Drawn] = [TextBox(compose(runs, styles.small, width), self.slots("P", body))]
        if contact.phone:
            boxes.append(self.way("icon-phone", contact.phone, telephone(contact.phone), body, width))
        if contact.mail:
            boxes.append(self.way("icon-envelope", contact.mail, mail_address(contact.mail), body, width))
        if contact.hours:
            boxes.append(TextBox(compose(contact.hours, styles.speaker, width), self.slots("P", body)))
        return Stack(tuple(boxes), self.grid)

    def way(self, icon: str, words: str, target: str, parent: Slot, width: float, *, grid_lines: float = 1.0) -> Drawn:
        """Return an icon and words beside it that lead somewhere."""
        size, gap = 0.85 * self.grid, 0.5 * self.grid
        runs = (Words(words, link=target or None),)
        text = TextBox(compose(runs, self.styles.small, width - size - gap), self.slots("P", parent))
        mark = IconBox(self.setting.icon(icon), size, self.styles.palette.accent)
        row = Row((Cell(0.0, size, mark), Cell(size + gap, width - size - gap, text)), centre=len(text.block) == 1)
        return Stack((row,), self.grid * grid_lines)

    def boilerplate(self, about: parts.Boilerplate) -> Drawn:
        """Return who the organisation is."""
        group = self.slots("Sect", self.root)
        heading = self.heading(plain_text(about.heading), parent=group)
        text = TextBox(compose(about.text, self.styles.small, self.frame.width), self.slots("P", group))
        return Stack((heading, text), self.grid, before=self.grid, after=0.0, divides=1)

    def social(self, social: parts.Social) -> Drawn:
        """Return website, address and profiles in a row, each with its icon."""
        styles, grid = self.styles, self.grid
        group = self.slots("L", self.root, numbering="None")
        entries: list[tuple[str, str, str]] = []
        if social.website:
            entries.append(("icon-screen", shown(social.website), address(social.website)))
        entries += [(link.icon, link.label, address(link.url)) for link in social.links]
        rows: list[Drawn] = []
        cells: list[Cell] = []
        x, icon = 0.0, 1.35 * grid
        for name, words, target in entries:
            width = natural_width(words, styles.small) + icon + 2
            if cells and x + width > self.frame.width:
                rows.append(Row(tuple(cells)))
                cells, x = [], 0.0
            body = self.slots("LBody", self.slots("LI", group))
            cells.append(Cell(x, width, self.way(name, words, target, body, width)))
            x += width + 1.25 * grid
        if cells:
            rows.append(Row(tuple(cells)))
        if social.address:
            body = self.slots("LBody", self.slots("LI", group))
            rows.append(TextBox(compose(social.address, styles.speaker, self.frame.width), self.slots("P", body)))
        return Stack(tuple(rows), grid, before=grid / 2, after=grid)

    # In the columns

    def column(self, part: parts.AnyPart) -> Iterator[Drawn]:
        """Yield the boxes of a part that stands in the columns."""
        width, styles = self.frame.measure, self.styles
        follows, self.follows_text = self.follows_text, self.follows_text and isinstance(part, parts.Figure)
        match part:
            case parts.Paragraph():
                block = compose(part.text, styles.text if follows else styles.first, width)
                self.follows_text = True
                yield TextBox(block, self.slots("P", self.root))
            case parts.ListPart():
                yield from self.listing(part, width)
            case parts.Quote():
                yield self.quote(part, width)
            case parts.Figure():
                yield self.figure(part, width)
            case parts.Facts():
                yield self.facts(part, width)
            case parts.Table():
                yield self.table(part, width)
            case parts.Rating():
                yield self.rating(part, width)
            case parts.Video():
                group = self.slots("P", self.root)
                words = f"{plain(part.title)} ({shown(part.url)})"
                yield replace_before(self.way_in(group, "icon-play", words, address(part.url), width), self.grid)
            case _:
                raise TypeError(part)

    def subhead(self, part: parts.Subhead) -> Drawn:
        """Return a heading in the columns."""
        style = self.styles.subhead if part.level == 1 else self.styles.minor_subhead
        level = part.level + 1
        block = compose(part.text, style, self.frame.measure)
        self.follows_text = False
        text = TextBox(block, self.slots(f"H{level}", self.root), bookmark=(plain(part.text), part.level))
        return Stack((text,), self.grid, before=self.grid)

    def heading(self, text: Text, *, parent: Slot | None = None, level: int = 2) -> Drawn:
        """Return a heading across the columns."""
        block = compose(text, self.styles.subhead, self.frame.width)
        slot = self.slots(f"H{level}", parent or self.root)
        return TextBox(block, slot, bookmark=(plain(text), 1))

    def listing(self, part: parts.ListPart, width: float) -> Iterator[Drawn]:
        """Yield the items of a list, each with its bullet or number; nested lists are lists in their item."""
        styles, grid = self.styles, self.grid
        step = 1.3 * grid
        numbering = "Decimal" if part.kind == "number" else "Disc"
        lists = [self.slots("L", self.root, numbering=numbering)]
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
                lists.append(self.slots("L", bodies[-1], numbering=numbering))
                counts.append(0)
            counts[-1] += 1
            entry = self.slots("LI", lists[-1])
            mark = f"{counts[-1]}." if part.kind == "number" else ("•", "–", "·")[min(depth, 2)]
            sign = compose(mark, styles.number, step)
            sign_slot, body = self.slots("Lbl", entry), self.slots("LBody", entry)
            bodies[depth:] = [body]
            indent = step * (depth + 1)
            text = TextBox(compose(item.text, styles.first, width - indent), body, indent=indent)
            yield Hanging(
                sign, sign_slot, text, step, before=grid / 2 if n == 0 else 0.0, after=grid / 2 if n == last else 0.0
            )

    def quote(self, quote: parts.Quote, width: float) -> Drawn:
        """Return what somebody said: large between rules, or quietly beside a bar; who said it stands below."""
        styles, grid = self.styles, self.grid
        opening, closing = quotation_marks(quote.language or self.language)
        language = quote.language or None
        runs = tuple(Words(s.text, s.strong, s.emphasis, s.link, s.lang or language) for s in quote.text)
        words = (Words(opening, lang=language), *runs, Words(closing, lang=language))
        boxes: list[Drawn] = []
        if quote.lead_in and quote.display == "running":
            boxes.append(TextBox(compose(quote.lead_in, styles.first, width), self.slots("P", self.root)))
        element = self.slots("BlockQuote", self.root, lang=language)
        said = self.slots("P", element)
        if quote.display == "pull":
            boxes.append(TextBox(compose(words, styles.pull, width), said))
            boxes += self.speaker(quote, element, width, 0.3 * grid)
            rules = ruled(styles.palette.accent, above=0.8, below=0.8)
            pad = (0.0, 0.55 * grid, 0.0, 0.45 * grid)
            return Stack(tuple(boxes), grid, before=grid, after=grid, padding=pad, decoration=rules, centre=True)
        indent = 1.1 * grid
        text = TextBox(compose(words, styles.quote, width - indent), said, indent=indent)
        caption = self.speaker(quote, element, width - indent, 0.0, indent)
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

    def speaker(
        self, quote: parts.Quote, element: Slot, width: float, before: float, indent: float = 0.0
    ) -> list[Drawn]:
        """Return the line below a quote: the name stands out where it is the line's beginning."""
        caption = plain(quote.caption)
        if not caption:
            return []
        runs: tuple[Words, ...] = tuple(Words(s.text, s.strong, s.emphasis, s.link, s.lang) for s in quote.caption)
        if quote.name and caption.startswith(quote.name):
            runs = (Words(quote.name, strong=True), Words(caption[len(quote.name) :]))
        block = compose(tuple(run for run in runs if run.text), self.styles.speaker, width)
        return [TextBox(block, self.slots("P", element), before=before, indent=indent)]

    def facts(self, facts: parts.Facts, width: float) -> Drawn:
        """Return a box of facts on a tint."""
        styles, grid = self.styles, self.grid
        pad = 0.8 * grid
        group = self.slots("Sect", self.root)
        title = TextBox(compose(facts.title, styles.label, width - 2 * pad), self.slots("H2", group))
        table = facts_table(facts.facts, styles, self.slots, group, width - 2 * pad)
        return Stack(
            (title, table), grid, before=grid, after=grid, padding=(pad, pad * 0.6, pad, pad * 0.8), centre=True,
            decoration=filled(styles.palette.tint, 3),
        )  # fmt: skip

    def table(self, table: parts.Table, width: float) -> Drawn:
        """Return a table, its caption above it."""
        if not table.caption:
            return table_box(table, self.styles, self.slots, self.root, width)
        caption = TextBox(compose(table.caption, self.styles.small_strong, width), self.slots("P", self.root))
        box = replace(table_box(table, self.styles, self.slots, self.root, width), before=0.0)
        return Stack((caption, box), self.grid, before=self.grid, after=self.grid, divides=1)

    def rating(self, rating: parts.Rating, width: float) -> Drawn:
        """Return a row of stars, said in words to those who do not see them."""
        styles, grid = self.styles, self.grid
        slot = self.slots("Figure", self.root, alt=rating.label)
        stars: list[Cell] = []
        for n in range(rating.out_of):
            name = "icon-star-filled" if n < round(rating.stars) else "icon-star-empty"
            box = IconBox(self.setting.icon(name), grid, styles.palette.accent)
            stars.append(Cell(n * 1.2 * grid, grid, box))
        row = AltRow(Row(tuple(stars)), slot)
        boxes: list[Drawn] = [row]
        if rating.of:
            boxes.append(TextBox(compose(rating.of, styles.small_strong, width), self.slots("P", self.root)))
        return Stack(tuple(boxes), grid, before=grid, after=grid)

    def way_in(self, parent: Slot, icon: str, words: str, target: str, width: float) -> Stack:
        """Return an icon and a line of words inside an element that is there already."""
        size, gap = 0.85 * self.grid, 0.5 * self.grid
        runs = (Words(words, link=target or None),)
        text = TextBox(compose(runs, self.styles.small, width - size - gap), parent)
        mark = IconBox(self.setting.icon(icon), size, self.styles.palette.accent)
        return Stack((Row((Cell(0.0, size, mark), Cell(size + gap, width - size - gap, text))),), self.grid)


def replace_before(stack: Stack, space: float) -> Stack:
    """Return a stack with space before and after it."""
    return replace(stack, before=space, after=space)


@dataclass(frozen=True, eq=False)
class AltRow:
    """A row of icons that are one figure together."""

    row: Row
    slot: Slot
    before: float = 0.0
    after: float = 0.0
    floats: bool = False

    def height(self, width: float) -> float:
        """Return the row's height."""
        return self.row.height(width)

    def split(self, width: float, room: float, *, force: bool) -> None:  # noqa: ARG002
        """Never divide."""
        return

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the icons as the content of the figure."""
        element = pen.element(self.slot)
        height = self.row.height(width)
        right = x + max(cell.x + cell.width for cell in self.row.cells)
        pen.canvas.tree.set_box(element, pen.canvas.page, (x, top - height, right, top))
        with pen.canvas.marked(element):
            for cell in self.row.cells:
                if isinstance(cell.box, IconBox):
                    box = (x + cell.x, top - cell.box.size, x + cell.x + cell.box.size, top)
                    pen.canvas.draw_icon(cell.box.icon, box, cell.box.colour)


@dataclass(frozen=True, eq=False)
class ButtonBox:
    """A button: words on the accent colour with an arrow; a link where it leads somewhere."""

    words: Text
    target: str
    slot: Slot
    styles: Styles
    arrow: Icon
    before: float = 0.0
    after: float = 0.0
    floats: bool = False

    @property
    def _style(self) -> Style:
        return self.styles.button

    def height(self, width: float) -> float:  # noqa: ARG002 - of one height
        """Return its height: two grid lines."""
        return 2 * self.styles.grid

    def split(self, width: float, room: float, *, force: bool) -> None:  # noqa: ARG002
        """Never divide."""
        return

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the button, then its words and arrow on it."""
        grid, pad, size = self.styles.grid, 1.1 * self.styles.grid, 0.95 * self.styles.grid
        room = width - 2 * pad - size - 6
        text = plain(self.words)
        block = compose((Words(text, link=self.target or None),), self._style, room)
        right = x + min(max(block.widths, default=0.0) + 2 * pad + size + 6, width)
        bottom = top - self.height(width)
        with pen.canvas.artifact("Layout"):
            pen.canvas.draw_rectangle((x, bottom, right, top), fill=self.styles.palette.accent, radius=grid)
            middle = (top + bottom) / 2
            box = (right - pad - size, middle - size / 2, right - pad, middle + size / 2)
            pen.canvas.draw_icon(self.arrow, box, self.styles.palette.paper)
        style = block.style
        pen.canvas.place(block, x + pad, (top + bottom) / 2 - style.ascent / 2, pen.element(self.slot), stop=1)


def _grouped(found: list[parts.AnyPart]) -> Iterator[list[parts.AnyPart]]:
    """Yield parts one by one, but figures that follow each other and do not go across by themselves together."""
    group: list[parts.AnyPart] = []
    for part in found:
        joins = isinstance(part, parts.Figure) and not is_landscape(part)
        if group and not joins:
            yield group
            group = []
        if joins:
            group.append(part)
        else:
            yield [part]
    if group:
        yield group
