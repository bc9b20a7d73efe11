"""What came in: an article with what belongs to it, and what was recognised, guessed and set aside on the way."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from presskit.intake.release.names import surname_key
from presskit.kit.blocks import Figure, Quote
from presskit.kit.icons import STANDARD_NAMES
from presskit.kit.localised import Localised, best, string
from presskit.kit.model import Article, Aside, Contact, Icon, Kit, Organisation, Person
from presskit.kit.slugs import slug_of
from presskit.messages import N_


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """What something of the source was taken for.

    `what` is the kind of thing (a block's type, or a field's name); `where` the id of the block, person or contact, or
    the name of the article's field. `words` are the source's own, `line` the number of their line. `reason` is an
    English sentence that the reader's language has a translation of.
    """

    what: str
    where: str = ""
    words: str = ""
    reason: str = ""
    line: int = 0


class Recognised(Finding, frozen=True, kw_only=True):
    """What the source itself says it is, by its form or its words."""


class Guessed(Finding, frozen=True, kw_only=True):
    """What is likely, and should be looked at."""


class SetAside(Finding, frozen=True, kw_only=True):
    """What is not part of the release; the article keeps it in `asides`."""


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """The counts that tell at a glance what came in."""

    blocks: int
    quotes: int
    quotes_with_name: int
    figures: int
    guessed: int
    set_aside: int


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """An article that came in, in one language, with the people, contacts and icons it brought.

    `organisation` holds only the fields that were found. `encoding` is how the source's bytes were read.
    """

    article: Article
    language: str
    encoding: str = "UTF-8"
    people: tuple[Person, ...] = ()
    contacts: tuple[Contact, ...] = ()
    organisation: Organisation = Organisation()
    icons: tuple[Icon, ...] = ()
    recognised: tuple[Recognised, ...] = ()
    guessed: tuple[Guessed, ...] = ()
    set_aside: tuple[SetAside, ...] = ()

    @property
    def summary(self) -> Summary:
        """How much came in, and how sure it is."""
        quotes = [block for block in self.article.body if isinstance(block, Quote)]
        return Summary(
            blocks=len(self.article.body),
            quotes=len(quotes),
            quotes_with_name=sum(bool(quote.name) for quote in quotes),
            figures=sum(isinstance(block, Figure) for block in self.article.body),
            guessed=len(self.guessed),
            set_aside=len(self.set_aside),
        )


OTHER_BOILERPLATE = N_("The kit has another text about its organisation already")
OTHER_ORGANISATION = N_("The kit names its organisation otherwise already")


def into_kit(kit: Kit, imported: Imported) -> Kit:
    """Return the kit with what came in: its first article when it has only an empty one, else one more.

    People and contacts that the kit knows are not added again: quotes refer to those that are there. What the kit says
    about its organisation stays; a text that differs is kept among the article's asides. Title and slug of a kit that
    has none come from the headline.
    """
    empty = len(kit.articles) == 1 and _is_empty(kit.articles[0])
    language = imported.language
    people, same = _merged_people(kit.people, imported)
    body = tuple(
        replace(block, speaker=same.get(block.speaker, block.speaker))
        if isinstance(block, Quote) and block.speaker
        else block
        for block in imported.article.body
    )
    organisation, asides = _merged_organisation(kit.organisation, imported.organisation)
    article = replace(imported.article, body=body, asides=(*imported.article.asides, *asides))
    headline = string(article.headline, language)
    return replace(
        kit,
        title=kit.title or headline,
        slug=(slug_of(headline) or kit.slug) if not kit.title and kit.slug in {"", "presskit"} else kit.slug,
        languages=_languages(kit, language, fresh=empty),
        organisation=organisation,
        articles=(article,) if empty else (*kit.articles, article),
        people=people,
        contacts=_merged_contacts(kit.contacts, imported.contacts),
        icons=_bound_icons(kit.icons, imported.icons),
    )


def _is_empty(article: Article) -> bool:
    return article == Article(id=article.id, genre=article.genre)


def _languages(kit: Kit, language: str, *, fresh: bool) -> tuple[str, ...]:
    """Return the kit's languages with the article's; a kit that holds nothing yet takes it for its source."""
    if language in kit.languages:
        return kit.languages
    nothing = not (kit.title or kit.people or kit.contacts or kit.images or kit.facts or kit.downloads)
    if fresh and nothing and len(kit.languages) == 1 and kit.organisation == Organisation():
        return (language,)
    return (*kit.languages, language)


def _merged_people(people: tuple[Person, ...], imported: Imported) -> tuple[tuple[Person, ...], dict[str | None, str]]:
    """Return the kit's people with those that came in, and which of these it knew: their id to its id."""
    merged = list(people)
    same: dict[str | None, str] = {}
    by_name = {surname_key(person.name, imported.language): k for k, person in enumerate(merged)}
    for person in imported.people:
        key = surname_key(person.name, imported.language)
        if key not in by_name:
            by_name[key] = len(merged)
            merged.append(person)
            continue
        known = merged[by_name[key]]
        same[person.id] = known.id
        merged[by_name[key]] = replace(
            known,
            role=_filled(known.role, person.role),
            organisation=_filled(known.organisation, person.organisation),
            biography=_filled(known.biography, person.biography),
        )
    return tuple(merged), same


def _filled(known: Localised, new: Localised) -> Localised:
    """Add the languages that a field does not have yet."""
    have = {translation.language for translation in known}
    return (*known, *(translation for translation in new if translation.language not in have))


def _merged_contacts(known: tuple[Contact, ...], new: tuple[Contact, ...]) -> tuple[Contact, ...]:
    seen = {_contact_key(contact) for contact in known}
    added: list[Contact] = []
    for contact in new:
        if _contact_key(contact) not in seen:
            seen.add(_contact_key(contact))
            added.append(contact)
    return (*known, *added)


def _contact_key(contact: Contact) -> tuple[str, str, str]:
    phone = "".join(c for c in contact.phone if c.isdigit())
    return contact.name.casefold(), contact.mail.casefold(), phone


def _merged_organisation(known: Organisation, new: Organisation) -> tuple[Organisation, tuple[Aside, ...]]:
    asides: list[Aside] = []
    for field, reason in (("name", OTHER_ORGANISATION), ("boilerplate", OTHER_BOILERPLATE)):
        here, there = getattr(known, field), getattr(new, field)
        for translation in there:
            other = string(here, translation.language)
            words = string(there, translation.language)
            if other and other != words:
                asides.append(Aside(text=words, reason=reason))
    networks = {social.network for social in known.social}
    merged = replace(
        known,
        name=_filled(known.name, new.name),
        website=known.website or new.website,
        address=_filled(known.address, new.address),
        boilerplate=_filled(known.boilerplate, new.boilerplate),
        social=(*known.social, *(s for s in new.social if s.network not in networks)),
    )
    return merged, tuple(asides)


def _bound_icons(known: tuple[Icon, ...], new: Iterable[Icon]) -> tuple[Icon, ...]:
    """Add the icons that the kit does not have; each is bound to the standard drawing of its name."""
    names = {icon.name for icon in known}
    return (*known, *(icon for icon in new if icon.name not in names and icon.name in STANDARD_NAMES))


F = TypeVar("F", bound=Finding)


class Reading:
    """The findings of one text as they are made, and its language."""

    def __init__(self, name: str, language: str) -> None:
        self.name, self.language = name, language
        self.recognised: list[Recognised] = []
        self.guessed: list[Guessed] = []
        self.set_aside: list[SetAside] = []

    def recognise(self, what: str, where: str, words: str, reason: str, line: int = 0) -> None:
        """Note what something of the source is."""
        self.recognised.append(Recognised(what=what, where=where, words=words, reason=reason, line=line))

    def guess(self, what: str, where: str, words: str, reason: str, line: int = 0) -> None:
        """Note what something probably is."""
        self.guessed.append(Guessed(what=what, where=where, words=words, reason=reason, line=line))

    def aside(self, what: str, words: str, reason: str, line: int = 0) -> None:
        """Put words of the source aside."""
        self.set_aside.append(SetAside(what=what, where="asides", words=words, reason=reason, line=line))

    @property
    def asides(self) -> tuple[Aside, ...]:
        """What was put aside, as the article keeps it: in the order of the source."""
        return tuple(Aside(text=finding.words, reason=finding.reason) for finding in in_order(self.set_aside))


def in_order(findings: Iterable[F]) -> tuple[F, ...]:
    """Return findings in the order of the source; those about all of it first."""
    return tuple(sorted(findings, key=lambda finding: finding.line))


def name_of(field: Localised, language: str) -> str:
    """Return a field's characters in a language, else in any."""
    return "".join(span.text for span in best(field, language))
