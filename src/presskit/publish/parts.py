"""The parts of an output, in one language, ready to be drawn: what `outline` makes of a kit.

A part holds what is shown and nothing else: texts are in the language of the output, references are resolved, what the
audience may not see is gone. Every output draws the same parts in the same order.
"""

from __future__ import annotations

from typing import Literal

from presskit.kit.blocks import Align, ApprovalState, Crop, Display, ListKind, Value
from presskit.kit.model import Image
from presskit.kit.text import Text

Ground = Literal["light", "dark"]


class Part(Value, frozen=True, kw_only=True):
    """A part of an article; `id` is the id of the block it comes from, or the article's with the name of the field."""

    id: str


class ReleaseLine(Part, frozen=True, kw_only=True):
    """What kind of text this is and when it may be used: "Press release", "Embargo until ...".

    `embargo` is True while an embargo runs.
    """

    genre: str
    terms: str
    embargo: bool = False


class Kicker(Part, frozen=True, kw_only=True):
    """The line above the headline."""

    text: Text


class Headline(Part, frozen=True, kw_only=True):
    """The headline."""

    text: Text


class Subtitle(Part, frozen=True, kw_only=True):
    """The line below the headline."""

    text: Text


class Dateline(Part, frozen=True, kw_only=True):
    """Place and date; `date` as written in the language, `iso` as ISO 8601."""

    place: Text
    date: str
    iso: str


class Lead(Part, frozen=True, kw_only=True):
    """The first paragraph: who, what, where, when."""

    text: Text


class Paragraph(Part, frozen=True, kw_only=True):
    """A paragraph of running text."""

    text: Text


class Subhead(Part, frozen=True, kw_only=True):
    """A heading; level 1 is one below the headline."""

    text: Text
    level: int


class ListItem(Value, frozen=True, kw_only=True):
    """An item of a list."""

    text: Text
    depth: int


class ListPart(Part, frozen=True, kw_only=True):
    """A bullet or numbered list."""

    kind: ListKind
    items: tuple[ListItem, ...]


class Quote(Part, frozen=True, kw_only=True):
    """What somebody said, without quotation marks.

    `text` is all that was said. `display` says how it is set: running, or pull (large); a pull quote may have an
    `excerpt`, which is large then, beside the whole quote.
    `caption` is who said it, as the output shows it: the attribution as written for a running quote that has one, else
    name, role and organisation. `clearance` says in words who approved it, in a proof only. `language` is set when the
    words are in another language than the output.
    """

    text: Text
    display: Display
    excerpt: Text = ()
    lead_in: Text = ()
    caption: Text = ()
    name: str = ""
    role: Text = ()
    organisation: Text = ()
    portrait: Image | None = None
    approval: ApprovalState = "draft"
    clearance: str = ""
    language: str = ""


class Figure(Part, frozen=True, kw_only=True):
    """A picture with its caption and the terms of its use; `image` is None while it waits for its picture."""

    image: Image | None
    alt: str
    decorative: bool = False
    caption: Text = ()
    credit: str = ""
    terms: str = ""
    crop: Crop | None = None
    focus: tuple[float, float] | None = None


class Gallery(Part, frozen=True, kw_only=True):
    """Pictures that belong together."""

    title: Text
    figures: tuple[Figure, ...]


class Fact(Value, frozen=True, kw_only=True):
    """A fact of a fact box."""

    label: Text
    value: Text
    source: str = ""


class Facts(Part, frozen=True, kw_only=True):
    """A box of facts."""

    title: Text
    facts: tuple[Fact, ...]


class CallToAction(Part, frozen=True, kw_only=True):
    """What the reader is asked to do; `icon` is an icon's name."""

    heading: Text
    text: Text
    button: Text
    url: str
    print_url: str = ""
    icon: str | None = None
    qr: bool = False


class Table(Part, frozen=True, kw_only=True):
    """A table with one header row; each row has as many cells as the header, or as the longest row without one.

    With `headed` the first cell of each row is its heading; `align` has the alignment of each column, "" by its cells.
    """

    caption: Text
    headed: bool = False
    align: tuple[Align, ...] = ()
    header: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]


class PageBreak(Part, frozen=True, kw_only=True):
    """A new page, in paged outputs."""


class Rating(Part, frozen=True, kw_only=True):
    """A review's stars; `label` says them in words."""

    of: Text
    stars: float
    out_of: int
    label: str


class Video(Part, frozen=True, kw_only=True):
    """A link to a video."""

    title: Text
    url: str
    poster: Image | None = None


class EndMark(Part, frozen=True, kw_only=True):
    """Nothing after it is for print."""

    text: str


class Correction(Part, frozen=True, kw_only=True):
    """A notice of what was wrong before."""

    heading: str
    what: Text
    why: Text


class Note(Part, frozen=True, kw_only=True):
    """The note to editors; only for the press."""

    heading: str
    text: Text


class ContactLine(Value, frozen=True, kw_only=True):
    """One contact; `public` is False for one that only the press may see."""

    id: str
    name: str
    organisation: Text
    phone: str
    mail: str
    hours: Text
    public: bool


class Contacts(Part, frozen=True, kw_only=True):
    """Whom the press can reach."""

    heading: str
    contacts: tuple[ContactLine, ...]


class Download(Value, frozen=True, kw_only=True):
    """Something to fetch: at `url`, or the kit's own asset `sha256`, whose file is called `file`.

    `about` says in words what it is: type, size, and the language when it is another one.
    """

    id: str
    title: Text
    about: str
    url: str = ""
    file: str = ""
    sha256: str = ""
    media_type: str = ""
    size: int = 0
    language: str = ""


class Downloads(Part, frozen=True, kw_only=True):
    """What there is to fetch with the kit."""

    heading: str
    downloads: tuple[Download, ...]


class Boilerplate(Part, frozen=True, kw_only=True):
    """Who the organisation is."""

    heading: str
    text: Text


class SocialLink(Value, frozen=True, kw_only=True):
    """A profile on a network; `icon` is the icon's name, `label` its name in words."""

    label: str
    url: str
    icon: str


class Social(Part, frozen=True, kw_only=True):
    """Where to follow the organisation: its website, address and profiles."""

    heading: str
    website: str
    address: Text
    links: tuple[SocialLink, ...]


AnyPart = (
    ReleaseLine
    | Kicker
    | Headline
    | Subtitle
    | Dateline
    | Lead
    | Paragraph
    | Subhead
    | ListPart
    | Quote
    | Figure
    | Gallery
    | Facts
    | CallToAction
    | Table
    | PageBreak
    | Rating
    | Video
    | EndMark
    | Correction
    | Note
    | Contacts
    | Downloads
    | Boilerplate
    | Social
)


class ArticleParts(Value, frozen=True, kw_only=True):
    """An article: its parts in order. `headline` and `description` are plain text, for titles and metadata."""

    id: str
    genre: str
    headline: str
    description: str
    parts: tuple[AnyPart, ...]
    keywords: tuple[str, ...] = ()
    date: str = ""
    embargo: bool = False


def figures(article: ArticleParts) -> tuple[Figure, ...]:
    """Return all figures of an article, those of galleries too."""
    found: list[Figure] = []
    for part in article.parts:
        if isinstance(part, Figure):
            found.append(part)
        elif isinstance(part, Gallery):
            found += part.figures
    return tuple(found)


class Mark(Value, frozen=True, kw_only=True):
    """A logo of the organisation: a cleaned SVG, or an image; `ground` is what it is made to stand on.

    `clear_space` is a share of its height, `minimum` its least width in mm, each 0 for none; `usage` and `licence` are
    the words on how it may be used.
    """

    alt: str
    svg: str = ""
    image: Image | None = None
    ground: Ground = "light"
    name: str = ""
    clear_space: float = 0.0
    minimum: float = 0.0
    usage: str = ""
    licence: str = ""


class Outline(Value, frozen=True, kw_only=True):
    """What an output shows of a kit, in one language, for one audience.

    `organisation` is plain text; `modified` is ISO 8601; `release` is the modification that the output tells by.
    """

    kit: str
    title: str
    slug: str
    language: str
    modified: str
    organisation: str
    website: str
    logos: tuple[Mark, ...]
    articles: tuple[ArticleParts, ...]
