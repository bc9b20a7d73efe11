"""From the parts of an outline to sections of boxes: what opens an article, what stands in columns, what goes across.

A new part says in `_placement` where it stands, and is drawn by a case in `columns` or `across`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Literal, assert_never

from msgspec.structs import replace

from presskit.publish import parts
from presskit.publish.pdf.across import across, terms_box
from presskit.publish.pdf.again import Again
from presskit.publish.pdf.boxes import Drawn, Slots, Stack
from presskit.publish.pdf.columns import in_columns, subhead_box
from presskit.publish.pdf.figures import is_landscape, picture_size
from presskit.publish.pdf.flow import Full, NewPage, Run, Section, Sheet, lay_out
from presskit.publish.pdf.opening import opening_box, over_picture
from presskit.publish.pdf.setting import ArticleSetting, Setting
from presskit.publish.remembered import remembered

Placement = Literal["opening", "columns", "heading", "across", "new-page"]
_BESIDE_TEXT = (parts.Note, parts.Contacts, parts.Downloads, parts.Boilerplate, parts.Social)
_AFTER_BODY = (parts.EndMark, *_BESIDE_TEXT)
_WIDE_TABLE = 3
"""Most columns of a table that stands in a column of the page."""
_PULLED_BACK = 0.5
"""A last page that is filled less than this share is saved, where pictures with their captions beside them can."""


def typeset(
    setting: Setting, article: parts.ArticleParts, *, terms: str, first: bool, last: bool, again: Again | None = None
) -> tuple[Slots, list[Sheet]]:
    """Return an article's slots and pages: a page less, where that spares an almost empty one at its end.

    Args:
        setting: what it is set with.
        article: its parts.
        terms: what `shared_terms` says of all articles.
        first, last: whether it is the first of those, with no contents before it, and the last.
        again: knows how it was set the last time.
    """

    def laid_out(captions_beside: bool) -> tuple[Slots, list[Sheet]]:
        slots = Slots()
        if again is None:
            root = slots("Art")
        else:
            root = again.root
            slots.made.append(root)
        here = ArticleSetting(setting, slots, root, terms, first, last, captions_beside, again)
        return slots, lay_out(_article(here, list(article.parts)), setting.frame)

    slots, sheets = laid_out(False)
    if len(sheets) > 1 and _filled(sheets[-1]) < _PULLED_BACK * setting.frame.height and _has_wide_picture(article):
        closer = laid_out(True)
        if len(closer[1]) < len(sheets):
            slots, sheets = closer
    sheets[0].opens = True
    return slots, sheets


def _filled(sheet: Sheet) -> float:
    """Return how far down a page is filled."""
    return max((placed.top + placed.box.height(placed.width) for placed in sheet.placed), default=0.0)


def _has_wide_picture(article: parts.ArticleParts) -> bool:
    return any(isinstance(part, parts.Figure) and is_landscape(part) for part in article.parts)


def shared_terms(articles: tuple[parts.ArticleParts, ...]) -> str:
    """Return the terms of use that all pictures of a kit have, "" when they differ or there is but one."""
    said = [terms for article in articles for terms in _terms(article)]
    return said[0] if len(said) > 1 and len(set(said)) == 1 else ""


@remembered
def _terms(article: parts.ArticleParts) -> tuple[str, ...]:
    """Return the terms of each picture of an article."""
    return tuple(figure.terms for figure in parts.figures(article) if figure.image is not None)


def _placement(part: parts.AnyPart) -> Placement:
    """Return where a part stands."""
    match part:
        case (
            parts.ReleaseLine()
            | parts.Kicker()
            | parts.Headline()
            | parts.Subtitle()
            | parts.Dateline()
            | parts.Lead()
            | parts.Correction()
        ):
            return "opening"
        case parts.Paragraph() | parts.ListPart() | parts.Quote() | parts.Facts() | parts.Rating() | parts.Video():
            return "columns"
        case parts.Subhead():
            return "heading"
        case parts.Figure():
            return "across" if is_landscape(part) else "columns"
        case parts.Table():
            return "across" if len(part.header or part.rows[0]) > _WIDE_TABLE else "columns"
        case (
            parts.Gallery()
            | parts.CallToAction()
            | parts.EndMark()
            | parts.Note()
            | parts.Contacts()
            | parts.Downloads()
            | parts.Boilerplate()
            | parts.Social()
        ):
            return "across"
        case parts.PageBreak():
            return "new-page"
    assert_never(part)


def _article(here: ArticleSetting, rest: list[parts.AnyPart]) -> list[Section]:
    """Return an article: what opens it, then columns, and what goes across them."""
    head: list[parts.AnyPart] = []
    while rest and (_placement(rest[0]) == "opening" or isinstance(rest[0], _BESIDE_TEXT)):
        head.append(rest.pop(0))
    opening, hero = here.boxes("opening", head, partial(opening_box, here, head)), ""
    if rest and isinstance(rest[0], parts.Figure) and _is_hero(here, opening, head, rest[0]):
        opening = here.boxes("over a picture", [opening], partial(over_picture, here, opening))
        hero = rest[0].id
    beside = _grouped([part for part in head if isinstance(part, _BESIDE_TEXT)])
    sections: list[Section] = [Full(opening), *[Full(_across(here, group)) for group in beside]]
    return sections + _Body(here, hero).sections(rest)


def _is_hero(here: ArticleSetting, opening: Drawn, head: list[parts.AnyPart], figure: parts.Figure) -> bool:
    """Tell whether a picture stands right below the opening, on the same page."""
    if not is_landscape(figure) or any(isinstance(part, _BESIDE_TEXT) for part in head):
        return False
    width, room = here.frame.width, here.frame.height
    caption = 4 * here.grid
    return opening.height(width) + picture_size(figure, width, room)[1] + caption <= room


def _across(here: ArticleSetting, group: list[parts.AnyPart]) -> Drawn:
    """Return the box of parts that go across the columns."""
    here.slots.source = group[0].id
    beside = here.captions_beside and isinstance(group[0], parts.Figure)
    return here.boxes(("across", beside), group, partial(across, here, group))


class _Body:
    """Gathers the boxes of a body: those for columns until something goes across."""

    def __init__(self, here: ArticleSetting, hero: str = "") -> None:
        self.here = here
        self.hero = hero
        self.found: list[Section] = []
        self.columns: list[Drawn] = []
        self.headings: list[Drawn] = []
        self.follows = False

    def sections(self, found: list[parts.AnyPart]) -> list[Section]:
        """Return the sections of these parts."""
        told = False
        for group in _grouped(found):
            first = group[0]
            if self.here.last and not told and isinstance(first, _AFTER_BODY):
                told = True
                self._tell_terms()
            self.here.slots.source = first.id
            placement = "across" if len(group) > 1 else _placement(first)
            if isinstance(first, parts.Subhead):
                self.headings.append(self.here.boxes("heading", group, partial(subhead_box, self.here, first)))
                self.follows = False
            elif placement == "new-page":
                self._end_columns()
                self.found.append(NewPage())
            elif placement == "columns":
                self._add(first)
            else:
                self._across(group)
        if self.here.last and not told:
            self._tell_terms()
        self._end_columns()
        return self.found

    def _tell_terms(self) -> None:
        """Print the terms that all pictures have."""
        if not self.here.terms:
            return
        self._end_columns()
        self.here.slots.source = ""
        self.found.append(Full(self.here.boxes("terms", (), partial(terms_box, self.here))))

    def _add(self, part: parts.AnyPart) -> None:
        """Put a part into the columns; a heading stays with the beginning of what it heads."""
        make = partial(_in_columns, self.here, part, follows=self.follows)
        beside = self.here.captions_beside and isinstance(part, parts.Figure)
        boxes = list(self.here.boxes(("columns", self.follows, beside), (part,), make))
        if self.headings and boxes:
            whole = *self.headings, boxes[0]
            boxes[0] = self.here.boxes("headed", whole, partial(_headed, whole, self.here.grid))
            self.headings = []
        self.columns += boxes
        self.follows = isinstance(part, parts.Paragraph) or (self.follows and isinstance(part, parts.Figure))

    def _across(self, group: list[parts.AnyPart]) -> None:
        """Put parts across the columns. A heading stays with its text below a picture, and on top of anything else."""
        headings, self.headings = self.headings, []
        self._end_columns()
        floats = isinstance(group[0], (parts.Figure, parts.Gallery))
        here = replace(self.here, captions_beside=False) if group[0].id == self.hero else self.here
        box = _across(here, group)
        if floats:
            self.headings = headings
        elif headings:
            make = partial(Stack, (*headings, box), self.here.grid, before=self.here.grid, after=box.after)
            box = self.here.boxes("headed across", (*headings, box), make)
        self.found.append(Full(box, floats=floats))

    def _end_columns(self) -> None:
        """End the columns; headings of nothing stand too, for preflight to tell of."""
        self.columns += self.headings
        self.headings = []
        if self.columns:
            self.found.append(Run(tuple(self.columns)))
        self.columns = []
        self.follows = False


def _headed(boxes: tuple[Drawn, ...], grid: float) -> Drawn:
    """Return headings and what they head as one box, which is divided in the last."""
    return Stack(boxes, grid, before=boxes[0].before, after=boxes[-1].after, divides=len(boxes) - 1)


def _in_columns(here: ArticleSetting, part: parts.AnyPart, *, follows: bool) -> tuple[Drawn, ...]:
    return tuple(in_columns(here, part, follows=follows))


def _grouped(found: list[parts.AnyPart]) -> Iterator[list[parts.AnyPart]]:
    """Yield the parts that stand together, most of them alone."""
    group: list[parts.AnyPart] = []
    for part in found:
        if group and not _joins(part, group[-1]):
            yield group
            group = []
        group.append(part)
    if group:
        yield group


def _joins(part: parts.AnyPart, before: parts.AnyPart) -> bool:
    """Tell whether a part stands with the one before it: small figures side by side, addresses below who has them."""
    if isinstance(part, parts.Figure) and isinstance(before, parts.Figure):
        return not is_landscape(part) and not is_landscape(before)
    return isinstance(part, parts.Social) and isinstance(before, parts.Boilerplate)
