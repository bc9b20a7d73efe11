"""The blocks of an article's body. Each has an id, made once and kept through every edit, split, move and merge."""

from __future__ import annotations

from typing import Literal
from uuid import uuid4

import msgspec

from presskit.kit.localised import Localised

Display = Literal["running", "pull"]
ListKind = Literal["bullet", "number"]
Align = Literal["", "start", "end", "centre", "decimal"]
ApprovalState = Literal["draft", "sent", "approved", "refused"]


def new_id() -> str:
    """Make a new id (UUID, version 4)."""
    return str(uuid4())


class Value(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False):
    """What every value of a kit is: frozen, compared by content, strict when read."""


class Block(Value, frozen=True, kw_only=True, tag_field="type"):
    """A part of the body. `omitted` names the languages in which it is left out."""

    id: str
    omitted: tuple[str, ...] = ()


class Paragraph(Block, frozen=True, kw_only=True, tag="paragraph"):
    """A paragraph of running text."""

    text: Localised = ()


class Subhead(Block, frozen=True, kw_only=True, tag="subhead"):
    """A heading inside the article: level 1 is one below the headline."""

    text: Localised = ()
    level: Literal[1, 2] = 1


class Item(Value, frozen=True, kw_only=True):
    """An item of a list; `depth` 0 is the outermost."""

    id: str
    text: Localised = ()
    depth: int = 0


class List(Block, frozen=True, kw_only=True, tag="list"):
    """A bullet or numbered list; nested items follow the item they belong to, with a greater depth."""

    kind: ListKind = "bullet"
    items: tuple[Item, ...] = ()


class Approval(Value, frozen=True, kw_only=True):
    """Whether the speaker has cleared the wording.

    `when` is ISO 8601 with offset; `wording` is the hash of what was cleared.
    """

    state: ApprovalState = "draft"
    by: str = ""
    when: str = ""
    channel: str = ""
    wording: str = ""


class Quote(Block, frozen=True, kw_only=True, tag="quote"):
    """What a person said. The quotation marks are the template's, not typed into `text`.

    `speaker` is the id of a person; name, role and organisation are frozen copies as shown with this quote.
    `lead_in` and `attribution` are what the article read before and after the words ("..., zei:", "said ...").
    `pull` is the excerpt shown as a pull quote: a substring of the text, or with [...] where it leaves words out.
    """

    text: Localised = ()
    speaker: str | None = None
    name: Localised = ()
    role: Localised = ()
    organisation: Localised = ()
    lead_in: Localised = ()
    attribution: Localised = ()
    display: Display = "running"
    pull: Localised = ()
    source: str = ""
    approval: Approval = Approval()
    occasion: Localised = ()
    date: str = ""
    original_language: str = ""


class Crop(Value, frozen=True, kw_only=True):
    """The part of a picture that is shown, as fractions 0-1 of its width and height from the top left."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0


class Figure(Block, frozen=True, kw_only=True, tag="figure"):
    """A picture with its caption. Without `image` it waits for its picture.

    Caption, credit and alt text of the figure go before those of the image; empty ones take the image's.
    `focus` is the point (x, y as fractions 0-1) that a crop keeps.
    """

    image: str | None = None
    caption: Localised = ()
    credit: Localised = ()
    alt: Localised = ()
    decorative: bool = False
    crop: Crop | None = None
    focus: tuple[float, float] | None = None


class Gallery(Block, frozen=True, kw_only=True, tag="gallery"):
    """Pictures that belong together."""

    title: Localised = ()
    figures: tuple[Figure, ...] = ()


class FactBox(Block, frozen=True, kw_only=True, tag="facts"):
    """A box of facts; the facts themselves are the kit's, referred to by id."""

    title: Localised = ()
    facts: tuple[str, ...] = ()


class CallToAction(Block, frozen=True, kw_only=True, tag="call-to-action"):
    """What the reader is asked to do. `icon` is an icon's name; the validity dates are ISO 8601 dates or times.

    `print_url` is the short address shown in print; with `qr` a QR code of the address stands beside it.
    """

    heading: Localised = ()
    text: Localised = ()
    button: Localised = ()
    url: str = ""
    icon: str | None = None
    valid_from: str = ""
    valid_until: str = ""
    print_url: str = ""
    qr: bool = True


class Table(Block, frozen=True, kw_only=True, tag="table"):
    """A table: one header row, and rows of as many cells.

    With `header_column` the first cell of a row is its heading. `align` says for each column where its cells stand, as
    far as somebody chose: "start" is where words begin; "" goes by what is in the cells.
    """

    caption: Localised = ()
    header_column: bool = False
    align: tuple[Align, ...] = ()
    header: tuple[Localised, ...] = ()
    rows: tuple[tuple[Localised, ...], ...] = ()


class PageBreak(Block, frozen=True, kw_only=True, tag="page-break"):
    """A new page, in paged outputs."""


class Rating(Block, frozen=True, kw_only=True, tag="rating"):
    """A review's stars: `stars` of `out_of`, for `of`."""

    of: Localised = ()
    stars: float = 0
    out_of: int = 5


class Video(Block, frozen=True, kw_only=True, tag="video"):
    """A link to a video; `poster` is the id of an image."""

    title: Localised = ()
    url: str = ""
    poster: str | None = None


AnyBlock = (
    Paragraph | Subhead | List | Quote | Figure | Gallery | FactBox | CallToAction | Table | PageBreak | Rating | Video
)
