"""An article as the lines that a writer sees, and back.

A line is one line of the text surface (one paragraph of a text widget). A quote is several lines, a list one for each
item, a picture three. `lines_of` takes a block apart, `block_of` puts it together, `RULES` says how each line behaves.
A new type of block is a case in both, and its roles in `RULES`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

import msgspec
from msgspec.structs import replace

from presskit.kit.approvals import settled
from presskit.kit.blocks import (
    Align,
    AnyBlock,
    CallToAction,
    FactBox,
    Figure,
    Gallery,
    Item,
    List,
    PageBreak,
    Paragraph,
    Quote,
    Rating,
    Subhead,
    Table,
    Video,
    new_id,
)
from presskit.kit.localised import Localised, in_language, with_text
from presskit.kit.model import Fact, Person
from presskit.kit.speakers import attributed
from presskit.kit.text import BREAK, Span, Text, canonical, clean, join, plain, plain_text, split

Place = tuple[int, int]
"""A place in a list of lines: the number of the line, and an offset in code points."""

TAB: Text = (Span("\t"),)
OBJECT: Text = (Span("\ufffc"),)
"""The text of a line that is one object (a picture, a page break): OBJECT REPLACEMENT CHARACTER."""


class Line(msgspec.Struct, frozen=True, gc=False):
    """One line: the block it belongs to, its role in that block, and its text in the language that is written.

    `fields` are the localised fields that the text is taken from (one, or one for each cell), so that the translations
    go where the text goes. `part` is the id of the item, figure or fact; `depth` the nesting of an item. `edge` is 1
    for the first and 2 for the last of a run of like lines, 3 for both: `lines_of` sets it, for the looks. `align` are
    the alignments of a table's columns, and `headed` tells that its first column names the rows.
    """

    block: str
    role: str
    text: Text = ()
    fields: tuple[Localised, ...] = ()
    part: str = ""
    depth: int = 0
    edge: int = 0
    align: tuple[Align, ...] = ()
    headed: bool = False


class Rule(NamedTuple):
    """How a line of a role behaves.

    Lines of one block have one `kind` and rise in `order`; those of the same order `repeats`.
    """

    kind: str
    order: int = 0
    repeats: bool = False
    flow: bool = False
    """Splits, and joins with its neighbours."""
    fixed: bool = False
    """Always there."""
    breaks: bool = False
    """May hold line breaks (U+2028)."""
    atomic: bool = False
    """One object; its text is not the writer's."""
    cells: bool = False
    """Cells, apart by tabs."""
    optional: bool = False
    """There only when it has text, in any language."""
    bare: bool = False
    """Without marks: an address."""


RULES: dict[str, Rule] = {
    "kicker": Rule("article", 0, fixed=True),
    "headline": Rule("article", 1, fixed=True),
    "subtitle": Rule("article", 2, fixed=True),
    "dateline": Rule("article", 3, fixed=True),
    "lead": Rule("article", 4, fixed=True, breaks=True),
    "paragraph": Rule("paragraph", flow=True, breaks=True),
    "subhead": Rule("subhead", flow=True),
    "subhead2": Rule("subhead2", flow=True),
    "bullet": Rule("bullet", repeats=True, flow=True, breaks=True),
    "number": Rule("number", repeats=True, flow=True, breaks=True),
    "quote.lead_in": Rule("quote", 0, optional=True),
    "quote.text": Rule("quote", 1, breaks=True),
    "quote.attribution": Rule("quote", 2, optional=True),
    "quote.name": Rule("quote", 3),
    "quote.role": Rule("quote", 4),
    "quote.organisation": Rule("quote", 5),
    "figure.image": Rule("figure", 0, atomic=True),
    "figure.caption": Rule("figure", 1, breaks=True),
    "figure.credit": Rule("figure", 2),
    "gallery.title": Rule("gallery", 0),
    "gallery.image": Rule("gallery", 1, repeats=True, atomic=True),
    "gallery.caption": Rule("gallery", 1, repeats=True, breaks=True),
    "gallery.credit": Rule("gallery", 1, repeats=True),
    "facts.title": Rule("facts", 0),
    "fact": Rule("facts", 1, repeats=True, cells=True),
    "cta.heading": Rule("cta", 0),
    "cta.text": Rule("cta", 1, breaks=True),
    "cta.button": Rule("cta", 2),
    "cta.url": Rule("cta", 3, bare=True),
    "table.caption": Rule("table", 0),
    "table.head": Rule("table", 1, cells=True),
    "table.row": Rule("table", 2, repeats=True, cells=True),
    "rating.of": Rule("rating", 0),
    "rating.stars": Rule("rating", 1, atomic=True),
    "video.title": Rule("video", 0),
    "video.url": Rule("video", 1, bare=True),
    "page-break": Rule("page-break", atomic=True),
}

FIXED = ("kicker", "headline", "subtitle", "dateline", "lead")
"""The lines that each article begins with; their block's id is their role."""

ITEMS = ("bullet", "number")

B = TypeVar("B", bound=AnyBlock)


class Tongue(NamedTuple):
    """The language that is written, and the kit's source language that it is translated from."""

    language: str
    source: str

    def field(self, line: Line | None, n: int = 0, text: Text | None = None) -> Localised:
        """Return a line's field (or that of cell n) with the text that the line has now."""
        if line is None:
            return ()
        text = line.text if text is None else text
        field = line.fields[n] if n < len(line.fields) else ()
        if _cell(line.role, in_language(field, self.language)) == text:
            return field
        return with_text(field, self.language, text, source=self.source if self.source != self.language else "")


def fitted(role: str, text: Text) -> Text:
    """Return text made fit for a role: clean, on one line where the role has one line, without marks in an address."""
    rule = RULES[role]
    if rule.atomic:
        return OBJECT
    spans = []
    for span in text:
        characters = clean(span.text)
        if not rule.cells and "\t" in characters:
            characters = characters.replace("\t", " ")
        if not rule.breaks and BREAK in characters:
            characters = characters.replace(BREAK, " ")
        if rule.bare:
            span = Span(characters)  # noqa: PLW2901
        elif characters != span.text:
            span = replace(span, text=characters)  # noqa: PLW2901
        spans.append(span)
    return canonical(spans)


def _cell(role: str, text: Text) -> Text:
    """Return the text of a field as a line shows it; a tab inside a cell is a space."""
    text = fitted(role, text)
    return canonical(replace(s, text=s.text.replace("\t", " ")) for s in text) if "\t" in plain(text) else text


def cells_of(line: Line) -> tuple[Text, ...]:
    """Return the texts of a line's cells; none for a row that has no cells at all."""
    return split(line.text, "\t") if line.fields or line.text else ()


def row_text(cells: Iterable[Text]) -> Text:
    """Return the text of a row with these cells."""
    parts: list[Text] = []
    for cell in cells:
        parts += [TAB, cell] if parts else [(), cell]
    return join(*parts)


def edge_of(n: int, count: int) -> int:
    """Return the edge of line n of a run of so many."""
    return (n == 0) + 2 * (n == count - 1)


def lines_of(block: AnyBlock, language: str, facts: Mapping[str, Fact]) -> tuple[Line, ...]:
    """Take a block apart into its lines in a language; `facts` are the kit's, by id."""
    i = block.id

    def line(role: str, field: Localised, part: str = "", depth: int = 0, edge: int = 0) -> Line:
        return Line(i, role, _cell(role, in_language(field, language)), (field,), part, depth, edge)

    def row(role: str, fields: tuple[Localised, ...], edge: int, part: str = "") -> Line:
        return Line(i, role, row_text(_cell(role, in_language(f, language)) for f in fields), fields, part, 0, edge)

    match block:
        case Paragraph():
            return (line("paragraph", block.text),)
        case Subhead():
            return (line("subhead" if block.level == 1 else "subhead2", block.text),)
        case List():
            if not block.items:
                return (Line(i, block.kind, edge=3),)
            count = len(block.items)
            return tuple(
                line(block.kind, item.text, item.id, item.depth, edge_of(n, count))
                for n, item in enumerate(block.items)
            )
        case Quote():
            parts = {
                "quote.lead_in": block.lead_in,
                "quote.text": block.text,
                "quote.attribution": block.attribution,
                "quote.name": block.name,
                "quote.role": block.role,
                "quote.organisation": block.organisation,
            }
            present = [(role, field) for role, field in parts.items() if field or not RULES[role].optional]
            return tuple(line(role, field, edge=edge_of(n, len(present))) for n, (role, field) in enumerate(present))
        case Figure():
            return (
                Line(i, "figure.image", OBJECT),
                line("figure.caption", block.caption),
                line("figure.credit", block.credit),
            )
        case Gallery():
            lines = [line("gallery.title", block.title)]
            for n, figure in enumerate(block.figures):
                edge = edge_of(n, len(block.figures))
                lines.append(Line(i, "gallery.image", OBJECT, (), figure.id, 0, edge))
                lines.append(line("gallery.caption", figure.caption, figure.id, edge=edge))
                lines.append(line("gallery.credit", figure.credit, figure.id, edge=edge))
            return tuple(lines)
        case FactBox():
            lines = [replace(line("facts.title", block.title), edge=0 if block.facts else 3)]
            for n, identity in enumerate(block.facts):
                fact, edge = facts.get(identity), edge_of(n, len(block.facts))
                fields = (fact.label, fact.value) if fact else ()
                lines.append(
                    row("fact", fields, edge, identity) if fact else Line(i, "fact", TAB, (), identity, 0, edge)
                )
            return tuple(lines)
        case CallToAction():
            return (
                line("cta.heading", block.heading),
                line("cta.text", block.text),
                line("cta.button", block.button),
                Line(i, "cta.url", fitted("cta.url", plain_text(block.url))),
            )
        case Table():
            count = len(block.rows) + 1
            made = [row("table.head", block.header, edge_of(0, count))]
            made += [row("table.row", fields, edge_of(n, count)) for n, fields in enumerate(block.rows, 1)]
            if block.align or block.header_column:
                made = [replace(each, align=block.align, headed=block.header_column) for each in made]
            return line("table.caption", block.caption), *made
        case Rating():
            return line("rating.of", block.of), Line(i, "rating.stars", OBJECT)
        case Video():
            return line("video.title", block.title), Line(i, "video.url", fitted("video.url", plain_text(block.url)))
        case PageBreak():
            return (Line(i, "page-break", OBJECT),)


def block_of(lines: Sequence[Line], known: AnyBlock | None, tongue: Tongue, people: Sequence[Person] = ()) -> AnyBlock:
    """Put a block together from its lines; what has no line (approval, picture, crop) comes from the block known.

    A quote whose wording was changed goes back to draft; one whose name was changed takes the person of that name.
    """
    first = lines[0]
    by_role = {line.role: line for line in lines}

    def field(role: str) -> Localised:
        return tongue.field(by_role.get(role))

    def made(kind: type[B], /, **fields: Any) -> B:
        if type(known) is kind:
            return replace(known, id=first.block, **fields)
        return kind(id=first.block, omitted=known.omitted if known else (), **fields)

    match RULES[first.role].kind:
        case "paragraph":
            return made(Paragraph, text=field("paragraph"))
        case "subhead" | "subhead2":
            return made(Subhead, text=field(first.role), level=1 if first.role == "subhead" else 2)
        case "bullet" | "number":
            items = tuple(
                Item(id=line.part or new_id(), text=tongue.field(line), depth=line.depth)
                for line in lines
                if line.part or line.text
            )
            return made(List, kind=first.role, items=items)
        case "quote":
            parts = ("lead_in", "text", "attribution", "name", "role", "organisation")
            quote = made(Quote, **{part: field(f"quote.{part}") for part in parts})
            return _attributed(quote, known if isinstance(known, Quote) else None, tongue, people)
        case "figure":
            return made(Figure, caption=field("figure.caption"), credit=field("figure.credit"))
        case "gallery":
            figures = {f.id: f for f in known.figures} if isinstance(known, Gallery) else {}
            return made(Gallery, title=field("gallery.title"), figures=_figures(lines, figures, tongue))
        case "facts":
            facts = tuple(line.part for line in lines if line.role == "fact" and line.part)
            return made(FactBox, title=field("facts.title"), facts=facts)
        case "cta":
            url = _address(by_role.get("cta.url"), known.url if isinstance(known, CallToAction) else "")
            return made(
                CallToAction,
                heading=field("cta.heading"),
                text=field("cta.text"),
                button=field("cta.button"),
                url=url,
            )
        case "table":
            rows = tuple(_cells(line, tongue) for line in lines if line.role == "table.row")
            head = by_role.get("table.head")
            header = _cells(head, tongue) if head else ()
            caption, one = field("table.caption"), head or first
            align = one.align[: max(map(len, (header, *rows)), default=0)]
            return made(Table, caption=caption, header=header, rows=rows, align=align, header_column=one.headed)
        case "rating":
            return made(Rating, of=field("rating.of"))
        case "video":
            url = _address(by_role.get("video.url"), known.url if isinstance(known, Video) else "")
            return made(Video, title=field("video.title"), url=url)
        case "page-break":
            return made(PageBreak)
    raise ValueError(first.role)


def _cells(line: Line, tongue: Tongue) -> tuple[Localised, ...]:
    return tuple(tongue.field(line, n, text) for n, text in enumerate(cells_of(line)))


def _address(line: Line | None, known: str) -> str:
    if line is None:
        return known
    return known if fitted(line.role, plain_text(known)) == line.text else plain(line.text)


def _figures(lines: Sequence[Line], known: Mapping[str, Figure], tongue: Tongue) -> tuple[Figure, ...]:
    figures: dict[str, Figure] = {}
    for line in lines:
        if line.part:
            figure = figures.get(line.part) or known.get(line.part) or Figure(id=line.part)
            if line.role == "gallery.caption":
                figure = replace(figure, caption=tongue.field(line))
            elif line.role == "gallery.credit":
                figure = replace(figure, credit=tongue.field(line))
            figures[line.part] = figure
    return tuple(figures.values())


def _attributed(quote: Quote, known: Quote | None, tongue: Tongue, people: Sequence[Person]) -> Quote:
    if known is not None and in_language(known.text, tongue.source) != in_language(quote.text, tongue.source):
        quote = settled(quote, tongue.source)
    return attributed(quote, known, tongue.language, tongue.source, people)
