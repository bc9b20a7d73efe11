"""Blocks to begin with, by kind."""

from __future__ import annotations

from presskit.kit.blocks import (
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
from presskit.kit.model import Fact

INSERTABLE = (
    "paragraph",
    "subhead",
    "list",
    "quote",
    "figure",
    "gallery",
    "facts",
    "call-to-action",
    "table",
    "rating",
    "video",
    "page-break",
)
"""The kinds of block that can be inserted."""

OFFERED = (*INSERTABLE[:2], "subhead2", INSERTABLE[2], "number", *INSERTABLE[3:])
"""What "/" offers: those, and two that are another level or kind of them."""


def new_block(kind: str) -> tuple[AnyBlock, tuple[Fact, ...]]:
    """Make an empty block of a kind of `OFFERED`, and the facts that it refers to.

    Raises:
        ValueError: there is no such kind.
    """
    identity = new_id()
    match kind:
        case "paragraph":
            return Paragraph(id=identity), ()
        case "subhead":
            return Subhead(id=identity), ()
        case "subhead2":
            return Subhead(id=identity, level=2), ()
        case "number":
            return List(id=identity, kind="number", items=(Item(id=new_id()),)), ()
        case "list":
            return List(id=identity, items=(Item(id=new_id()),)), ()
        case "quote":
            return Quote(id=identity), ()
        case "figure":
            return Figure(id=identity), ()
        case "gallery":
            return Gallery(id=identity, figures=(Figure(id=new_id()), Figure(id=new_id()))), ()
        case "facts":
            fact = Fact(id=new_id())
            return FactBox(id=identity, facts=(fact.id,)), (fact,)
        case "call-to-action":
            return CallToAction(id=identity), ()
        case "table":
            return Table(id=identity, header=((), ()), rows=(((), ()), ((), ()))), ()
        case "rating":
            return Rating(id=identity), ()
        case "video":
            return Video(id=identity), ()
        case "page-break":
            return PageBreak(id=identity), ()
    raise ValueError(kind)
