"""A quote taken out of a paragraph: what stands before it and behind it stays, in paragraphs of its own."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from presskit.kit import edits
from presskit.kit.blocks import Paragraph, Quote, new_id
from presskit.kit.localised import in_language, localised, string, with_text
from presskit.kit.model import Kit, Person
from presskit.kit.speakers import spoken_by
from presskit.kit.text import cut, strip


def taken_out(kit: Kit, paragraph: str, language: str, place: tuple[int, int], quote: Quote) -> Kit:
    """Put a quote in the place of the characters from one offset to another of a paragraph, in a language.

    The paragraph keeps its id and its translations in what stands before the quote, else in what stands behind it; a
    paragraph that nothing is left of goes.
    """
    article, block = edits.find_block(kit, paragraph)
    if not isinstance(block, Paragraph):
        raise edits.NotInKitError("paragraph", paragraph)
    text = in_language(block.text, language)
    head, tail = strip(cut(text, 0, place[0])), strip(cut(text, place[1]))
    rest = replace(block, text=with_text(block.text, language, head or tail))
    before = [rest] if head or (rest.text and not tail) else []
    behind = [Paragraph(id=new_id(), text=localised(tail, language))] if head and tail else [rest] if tail else []
    at = next(n for n, each in enumerate(article.body) if each.id == paragraph)
    body = (*article.body[:at], *before, quote, *behind, *article.body[at + 1 :])
    return edits.with_article(kit, replace(article, body=body))


def attributed_to(quote: Quote, kit: Kit, language: str, *, name: str, role: str, organisation: str) -> Quote:
    """Give a quote the speaker that its sentence names: a person of the kit where there is one of that name."""
    known = person_named(kit.people, name)
    quote = replace(
        quote,
        name=localised(known.name if known is not None else name, language),
        role=localised(role, language),
        organisation=localised(organisation, language),
    )
    return spoken_by(quote, known, language, kit.language) if known is not None else quote


def with_speaker(kit: Kit, quote: Quote, language: str) -> tuple[Kit, Quote]:
    """Return the kit with the person whose full name a quote has, and the quote spoken by them."""
    name = string(quote.name, language)
    if quote.speaker is not None or " " not in name.strip():
        return kit, quote
    person = Person(id=new_id(), name=name, role=quote.role, organisation=quote.organisation)
    return edits.put(kit, person), replace(quote, speaker=person.id)


def person_named(people: Sequence[Person], name: str) -> Person | None:
    """Return the person of a name; of the last words of one ("Doe"), when only one person is called so."""
    exact = [person for person in people if name and person.name == name]
    end = f" {name}".casefold()
    last = [person for person in people if name and f" {person.name}".casefold().endswith(end)]
    return exact[0] if exact else last[0] if len(last) == 1 else None
