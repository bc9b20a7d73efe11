"""The press kit: one frozen value that holds everything but the bytes of its pictures.

Names are the field's own (IPTC ninjs 3.1, IPTC Photo Metadata Standard 2025.1, schema.org). A missing value is a
finding for preflight, never a reason why a kit cannot exist. Dates are ISO 8601 strings: this package has no clock.
"""

from __future__ import annotations

from typing import Literal

from presskit.kit.blocks import AnyBlock, Value
from presskit.kit.localised import Localised
from presskit.kit.theme import Theme

Status = Literal["draft", "in review", "approved", "released", "withdrawn"]
Genre = Literal["", "press release", "backgrounder", "invitation", "statement", "interview"]
Use = Literal["print", "web", "social"]
SourceType = Literal["", "photo", "composite", "AI"]

FORMAT = 1
"""Number of the kit's own JSON form; a newer one is refused."""


class Immediate(Value, frozen=True, tag_field="kind", tag="immediate"):
    """For release at once."""


class Embargo(Value, frozen=True, kw_only=True, tag_field="kind", tag="embargo"):
    """Not before `until` (ISO 8601 with offset) in `zone` (IANA name), for a reason."""

    until: str = ""
    zone: str = ""
    reason: Localised = ()


class Dateline(Value, frozen=True, kw_only=True):
    """Where and when the release is dated; `date` is an ISO 8601 date. Not the time of release."""

    place: Localised = ()
    date: str = ""


class Correction(Value, frozen=True, kw_only=True):
    """What was wrong in an earlier version, printed as a notice."""

    date: str = ""
    what: Localised = ()
    why: Localised = ()


class Aside(Value, frozen=True, kw_only=True):
    """Text that an import did not take for the release (a site's navigation, a signature): kept, never published."""

    text: str = ""
    reason: str = ""


class Article(Value, frozen=True, kw_only=True):
    """A press release, or another article of the kit."""

    id: str
    genre: Genre = "press release"
    release: Immediate | Embargo | None = None
    kicker: Localised = ()
    headline: Localised = ()
    subtitle: Localised = ()
    dateline: Dateline = Dateline()
    lead: Localised = ()
    body: tuple[AnyBlock, ...] = ()
    end_mark: bool = True
    note_to_editors: Localised = ()
    keywords: tuple[Localised, ...] = ()
    places: tuple[str, ...] = ()
    correction: Correction | None = None
    asides: tuple[Aside, ...] = ()


class Reach(Value, frozen=True, kw_only=True):
    """A phone number or mail address, and whether it may be published."""

    value: str = ""
    publish: bool = False


class Person(Value, frozen=True, kw_only=True):
    """Somebody the kit quotes or shows; `portrait` is the id of an image."""

    id: str
    name: str = ""
    role: Localised = ()
    organisation: Localised = ()
    portrait: str | None = None
    biography: Localised = ()
    pronunciation: str = ""
    phone: Reach = Reach()
    mail: Reach = Reach()


class Contact(Value, frozen=True, kw_only=True):
    """Whom the press can reach. Only a contact with `publish` stands in a public output."""

    id: str
    name: str = ""
    organisation: Localised = ()
    phone: str = ""
    mail: str = ""
    hours: Localised = ()
    publish: bool = False


class UsageTerms(Value, frozen=True, kw_only=True):
    """What an image may be used for (IPTC Rights Usage Terms). Empty `uses` means not stated."""

    text: Localised = ()
    uses: tuple[Use, ...] = ()
    maximum_print_run: int | None = None
    changes_allowed: bool | None = None
    valid_from: str = ""
    valid_until: str = ""
    contact: str = ""


class Shown(Value, frozen=True, kw_only=True):
    """A person shown in an image, and the consent given."""

    name: str = ""
    person: str | None = None
    consent: str = ""


class Image(Value, frozen=True, kw_only=True):
    """A picture of the kit. Its original bytes are kept untouched as the asset with this SHA-256.

    Width and height are in pixels, as shown (after the file's own rotation).
    """

    id: str
    file: str = ""
    sha256: str = ""
    format: str = ""
    width: int = 0
    height: int = 0
    colour_space: str = ""
    alt: Localised = ()
    decorative: bool = False
    caption: Localised = ()
    creator: str = ""
    credit: str = ""
    copyright: str = ""
    usage: UsageTerms = UsageTerms()
    licence_url: str = ""
    people: tuple[Shown, ...] = ()
    source_type: SourceType = ""


class Icon(Value, frozen=True, kw_only=True):
    """An icon of the kit. `svg` is the cleaned drawing; None stands for the standard icon of this name."""

    name: str
    svg: str | None = None
    meaning: Localised = ()
    decorative: bool = False
    source: str = ""
    licence: str = ""


class Fact(Value, frozen=True, kw_only=True):
    """A fact: label and value, where it comes from, and the date it was true."""

    id: str
    label: Localised = ()
    value: Localised = ()
    source: str = ""
    as_of: str = ""


class Download(Value, frozen=True, kw_only=True):
    """Something to fetch: an asset of the kit (`sha256`) or an address."""

    id: str
    title: Localised = ()
    file: str = ""
    sha256: str = ""
    url: str = ""
    media_type: str = ""
    size: int = 0
    language: str = ""


class Logo(Value, frozen=True, kw_only=True):
    """A mark of the organisation: cleaned SVG, or an image of the kit; `ground` is what it is made to stand on.

    `clear_space` is what stays empty around it, as a share of its height; `minimum` is its least width in mm, 0 for
    none; `usage` says how it may be used.
    """

    name: str = ""
    svg: str = ""
    image: str | None = None
    ground: Literal["light", "dark"] = "light"
    alt: Localised = ()
    clear_space: float = 0.0
    minimum: float = 0.0
    usage: Localised = ()
    licence: str = ""


class Social(Value, frozen=True, kw_only=True):
    """A profile on a network; `network` is also the name of its icon."""

    network: str = ""
    url: str = ""


class Organisation(Value, frozen=True, kw_only=True):
    """Who sends the kit; shared by all its articles."""

    name: Localised = ()
    website: str = ""
    address: Localised = ()
    boilerplate: Localised = ()
    logos: tuple[Logo, ...] = ()
    social: tuple[Social, ...] = ()


class Kit(Value, frozen=True, kw_only=True):
    """A press kit. The first of `languages` is the source language; there is always one, and always an article."""

    id: str
    format: int
    created: str = ""
    modified: str = ""
    title: str = ""
    slug: str = ""
    status: Status = "draft"
    languages: tuple[str, ...] = ("nl",)
    organisation: Organisation = Organisation()
    theme: Theme = Theme()
    articles: tuple[Article, ...] = ()
    people: tuple[Person, ...] = ()
    contacts: tuple[Contact, ...] = ()
    images: tuple[Image, ...] = ()
    icons: tuple[Icon, ...] = ()
    facts: tuple[Fact, ...] = ()
    downloads: tuple[Download, ...] = ()

    @property
    def language(self) -> str:
        """The source language."""
        return self.languages[0]
