"""The parts that go across all columns."""

from __future__ import annotations

from msgspec.structs import replace

from presskit.kit.text import Text, plain, plain_text
from presskit.publish import parts
from presskit.publish.labels import label
from presskit.publish.links import address, mail_address, shown, telephone
from presskit.publish.pdf.boxes import Cell, Drawn, Gap, IconBox, Row, Slot, Stack, TextBox
from presskit.publish.pdf.buttons import ButtonBox
from presskit.publish.pdf.common import captioned_table, heading_box, placed_figure, way_box
from presskit.publish.pdf.decoration import filled, ruled
from presskit.publish.pdf.paragraph import Run as Words
from presskit.publish.pdf.paragraph import compose, natural_width
from presskit.publish.pdf.qr import CodeBox, code_size
from presskit.publish.pdf.setting import ArticleSetting

_SEPARATOR = " · "
_NARROWEST_OF_THREE = 100.0
"""In pt: narrower than that, pictures stand in twos, and a third one alone."""


def across(here: ArticleSetting, group: list[parts.AnyPart]) -> Drawn:
    """Return the box of what goes across all columns."""
    width = here.frame.width
    match group[0]:
        case parts.Figure() if len(group) == 1:
            return placed_figure(here, group[0], width)
        case parts.Figure():
            return side_by_side(here, tuple(part for part in group if isinstance(part, parts.Figure)), ())
        case parts.Gallery():
            return side_by_side(here, group[0].figures, group[0].title)
        case parts.CallToAction():
            return call_box(here, group[0])
        case parts.Contacts():
            return contacts_box(here, group[0])
        case parts.Downloads():
            return downloads_box(here, group[0])
        case parts.Social():
            return social_box(here, group[0])
        case parts.Note():
            return note_box(here, group[0])
        case parts.Table():
            return captioned_table(here, group[0], width)
        case parts.Boilerplate():
            return about_box(here, group[0], group[1:])
        case parts.EndMark():
            block = compose(group[0].text, here.styles.end, width)
            return Stack((TextBox(block, here.slots("P", here.root)),), here.grid, before=here.grid)
    raise TypeError(group[0])


def side_by_side(here: ArticleSetting, figures: tuple[parts.Figure, ...], title: Text) -> Drawn:
    """Return figures in rows of as many as there are columns, three at most."""
    gutter = here.frame.gutter
    thirds = len(figures) % 3 == 0 and (here.frame.width - 2 * gutter) / 3 >= _NARROWEST_OF_THREE
    count = 3 if thirds else min(max(here.frame.columns, 2), 3)
    width = (here.frame.width - gutter * (count - 1)) / count
    boxes: list[Drawn] = []
    if title:
        boxes += [heading_box(here, title, level=2), Gap(here.grid / 2)]
    for start in range(0, len(figures), count):
        row = figures[start : start + count]
        cells = tuple(Cell(n * (width + gutter), width, placed_figure(here, f, width)) for n, f in enumerate(row))
        boxes.append(Row(cells, after=here.grid))
    return Stack(tuple(boxes), here.grid, before=here.grid, after=here.grid)


def call_box(here: ArticleSetting, call: parts.CallToAction) -> Drawn:
    """Return the invitation: an icon, what to do, and the button; printed, its address in words and as a code."""
    styles, grid, pad = here.styles, here.grid, here.grid * 1.25
    group = here.slots("Sect", here.root)
    icon_size = 2.25 * grid
    left = icon_size + grid if call.icon else 0.0
    target = address(call.url)
    code = code_size(target) if call.qr and target and not here.setting.profile.tagged else 0.0
    inner = here.frame.width - 2 * pad - left - (code + grid if code else 0.0)
    boxes: list[Drawn] = []
    if call.heading:
        mark = (plain(call.heading), 1)
        boxes.append(TextBox(compose(call.heading, styles.call_heading, inner), here.slots("H2", group), bookmark=mark))
    if call.text:
        text = compose(call.text, styles.call_text if call.heading else styles.call_heading, inner)
        boxes.append(TextBox(text, here.slots("P", group), before=0.25 * grid))
    written = call.print_url or shown(call.url)
    if call.button:
        boxes.append(
            ButtonBox(
                call.button,
                target,
                here.slots("P", group),
                styles,
                here.setting.icon("icon-arrow-left" if here.leftward else "icon-arrow-right"),
                before=0.6 * grid,
            )
        )
    if written and written not in plain(call.text):
        words = (Words(written, link=target or None),)
        line = compose(words, replace(styles.speaker, link_colour=styles.label.colour), inner)
        boxes.append(TextBox(line, here.slots("P", group), before=0.4 * grid))
    content: Drawn = Stack(tuple(boxes), grid / 4)
    beside: list[Cell] = []
    if call.icon:
        icon = IconBox(here.setting.icon(call.icon), icon_size, styles.label.colour)
        beside.append(Cell(0.0, icon_size, icon))
    beside.append(Cell(left, inner, content))
    if code:
        beside.append(Cell(left + inner + grid, code, CodeBox(target, code)))
    if len(beside) > 1:
        content = Row(tuple(beside))
    return Stack(
        (content,), grid, before=grid, after=grid, padding=(pad, pad * 0.8, pad, pad * 0.8), centre=True,
        decoration=filled(styles.palette.tint, 4),
    )  # fmt: skip


def terms_box(here: ArticleSetting) -> Drawn:
    """Return the terms on which all pictures of the kit may be used."""
    style = here.styles.caption
    runs = (Words(f"{label('terms', here.language)}. ", strong=True), Words(here.terms))
    text = TextBox(compose(runs, style, min(here.frame.width, 42 * style.size)), here.slots("P", here.root))
    return Stack((text,), here.grid, before=here.grid, after=here.grid)


def note_box(here: ArticleSetting, note: parts.Note) -> Drawn:
    """Return the note to editors, between rules."""
    group = here.slots("Sect", here.root)
    heading = heading_box(here, plain_text(note.heading), parent=group)
    text = TextBox(compose(here.words(note.text), here.styles.small, reading(here)), here.slots("P", group))
    rules = ruled(here.styles.palette.rule, above=0.5)
    return Stack((heading, text), here.grid, before=here.grid, after=here.grid, padding=(0, 0, 0, here.grid / 2),
                 decoration=rules)  # fmt: skip


def contacts_box(here: ArticleSetting, contacts: parts.Contacts) -> Drawn:
    """Return whom to call or write to, side by side, each way with its icon."""
    styles, grid, gutter = here.styles, here.grid, here.frame.gutter
    group = here.slots("Sect", here.root)
    heading = heading_box(here, plain_text(contacts.heading), parent=group)
    listing = here.slots("L", group, numbering="None")
    count = 3 if len(contacts.contacts) % 3 == 0 and _fits_three(here, contacts) else 2
    width = (here.frame.width - gutter * (count - 1)) / count
    rows: list[Drawn] = []
    for start in range(0, len(contacts.contacts), count):
        cells = []
        for n, contact in enumerate(contacts.contacts[start : start + count]):
            body = here.slots("LBody", here.slots("LI", listing))
            cells.append(Cell(n * (width + gutter), width, contact_box(here, contact, body, width)))
        rows.append(Row(tuple(cells), before=grid / 2))
    rules = ruled(styles.label.colour, above=1.5 * styles.look.rule)
    return Stack((heading, *rows), grid, before=grid, after=grid, padding=(0, 0, 0, grid * 0.75), decoration=rules)


def _fits_three(here: ArticleSetting, contacts: parts.Contacts) -> bool:
    """Tell whether telephone numbers and addresses stand on one line where three contacts stand side by side."""
    room = (here.frame.width - 2 * here.frame.gutter) / 3 - 1.35 * here.grid
    lines = [words for contact in contacts.contacts for words in (contact.phone, contact.mail) if words]
    return all(natural_width(words, here.styles.small) <= room for words in lines)


def reading(here: ArticleSetting) -> float:
    """Return a measure that small text can be read in: about 90 characters, or what the frame has."""
    return min(here.frame.width, 42 * here.styles.small.size)


def contact_box(here: ArticleSetting, contact: parts.ContactLine, body: Slot, width: float) -> Drawn:
    """Return one contact: name and organisation, then telephone, mail and hours."""
    styles = here.styles
    name = contact.name or plain(contact.organisation)
    runs: tuple[Words, ...] = (Words(name, strong=True),)
    if contact.name and contact.organisation:
        runs += (Words(f", {plain(contact.organisation)}"),)
    if not contact.public:
        runs += (Words(f" — {label('not-for-publication', here.language)}", emphasis=True),)
    boxes: list[Drawn] = [TextBox(compose(runs, styles.small, width), here.slots("P", body))]
    if contact.phone:
        boxes.append(
            way_box(
                here, "icon-phone", contact.phone, here.slots("P", body), target=telephone(contact.phone), width=width
            )
        )
    if contact.mail:
        boxes.append(
            way_box(
                here,
                "icon-envelope",
                contact.mail,
                here.slots("P", body),
                target=mail_address(contact.mail),
                width=width,
            )
        )
    if contact.hours:
        boxes.append(TextBox(compose(contact.hours, styles.speaker, width), here.slots("P", body)))
    return Stack(tuple(boxes), here.grid)


def downloads_box(here: ArticleSetting, part: parts.Downloads) -> Drawn:
    """Return what there is to fetch, side by side: title, then type, size and where it is."""
    grid, gutter = here.grid, here.frame.gutter
    group = here.slots("Sect", here.root)
    heading = heading_box(here, plain_text(part.heading), parent=group)
    listing = here.slots("L", group, numbering="None")
    count = min(len(part.downloads), 2)
    width = (here.frame.width - gutter * (count - 1)) / count
    rows: list[Drawn] = []
    for start in range(0, len(part.downloads), count):
        cells = []
        for n, download in enumerate(part.downloads[start : start + count]):
            body = here.slots("LBody", here.slots("LI", listing))
            cells.append(Cell(n * (width + gutter), width, download_box(here, download, body, width)))
        rows.append(Row(tuple(cells), before=grid / 2))
    return Stack((heading, *rows), grid, before=grid, after=0.0, divides=1)


def download_box(here: ArticleSetting, download: parts.Download, body: Slot, width: float) -> Drawn:
    """Return one download. Its address is written out: on paper nothing else leads to it."""
    target = address(download.url)
    title = way_box(
        here, "icon-download", plain(download.title), here.slots("P", body), target=target, width=width
    )  # fmt: skip
    where = (Words(shown(target), link=target),) if target else (Words(download.file),)
    about = (Words(f"{download.about}{_SEPARATOR if where[0].text else ''}"),) if download.about else ()
    if not (about or where[0].text):
        return title
    line = compose((*about, *where), here.styles.speaker, width - 1.35 * here.grid)
    return Stack((title, TextBox(line, here.slots("P", body), indent=1.35 * here.grid)), here.grid)


def about_box(here: ArticleSetting, about: parts.Boilerplate, ways: list[parts.AnyPart]) -> Drawn:
    """Return who the organisation is, with the ways to it below: those do not go to a page of their own."""
    boxes = [boilerplate_box(here, about)]
    for part in ways:
        here.slots.source = part.id
        boxes.append(across(here, [part]))
    return Stack(tuple(boxes), here.grid, before=boxes[0].before, after=boxes[-1].after) if ways else boxes[0]


def boilerplate_box(here: ArticleSetting, about: parts.Boilerplate) -> Drawn:
    """Return who the organisation is."""
    group = here.slots("Sect", here.root)
    heading = heading_box(here, plain_text(about.heading), parent=group)
    text = TextBox(compose(here.words(about.text), here.styles.small, reading(here)), here.slots("P", group))
    return Stack((heading, text), here.grid, before=here.grid, after=0.0, divides=1)


def social_box(here: ArticleSetting, social: parts.Social) -> Drawn:
    """Return website, address and profiles in a row, each with its icon."""
    styles, grid = here.styles, here.grid
    group = here.slots("L", here.root, numbering="None")
    entries: list[tuple[str, str, str]] = []
    if social.website:
        entries.append(("icon-screen", shown(social.website), address(social.website)))
    entries += [(link.icon, link.label, address(link.url)) for link in social.links]
    rows: list[Drawn] = []
    cells: list[Cell] = []
    x, icon = 0.0, 1.35 * grid
    for name, words, target in entries:
        width = natural_width(words, styles.small) + icon + 2
        if cells and x + width > here.frame.width:
            rows.append(Row(tuple(cells)))
            cells, x = [], 0.0
        body = here.slots("LBody", here.slots("LI", group))
        cells.append(Cell(x, width, way_box(here, name, words, here.slots("P", body), target=target, width=width)))
        x += width + 1.25 * grid
    if cells:
        rows.append(Row(tuple(cells)))
    if social.address:
        body = here.slots("LBody", here.slots("LI", group))
        address_box = TextBox(compose(social.address, styles.speaker, here.frame.width), here.slots("P", body))
        rows.append(replace(address_box, before=grid / 2))
    return Stack(tuple(rows), grid, before=grid / 2, after=grid)
