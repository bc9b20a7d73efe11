"""Who says a quote: the person whose name it has."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from presskit.kit.blocks import Quote
from presskit.kit.localised import Localised, best, in_language, localised, string, with_text
from presskit.kit.model import Person


def attributed(quote: Quote, known: Quote | None, language: str, source: str, people: Sequence[Person]) -> Quote:
    """Return a quote that was written in, with its speaker as the name says.

    The speaker stays while the name is that person's, becomes the person with exactly that name, else nobody. What the
    name was before is in `known`. A translation may write a name in another way: the source language decides.
    """
    decides = source if string(quote.name, source) else language
    name = string(quote.name, decides)
    if known is not None and string(known.name, decides) == name:
        return quote
    if any(person.id == quote.speaker and person.name == name for person in people):
        return quote
    return replace(quote, speaker=next((person.id for person in people if name and person.name == name), None))


def spoken_by(quote: Quote, person: Person, language: str, source: str) -> Quote:
    """Give a quote a person as its speaker: their name, and role and organisation where the quote has none."""

    def filled(field: Localised, value: Localised) -> Localised:
        text = best(value, language, source)
        return field if in_language(field, language) or not text else with_text(field, language, text)

    name = with_text(quote.name, language, person.name) if quote.name else localised(person.name, language)
    return replace(
        quote,
        speaker=person.id,
        name=name,
        role=filled(quote.role, person.role),
        organisation=filled(quote.organisation, person.organisation),
    )


def named_like(people: Sequence[Person], typed: str) -> list[Person]:
    """Return the people of whom a word of the name begins with what was typed, those whose first name does so first."""
    wanted = typed.casefold().strip()
    found = [p for p in people if p.name and any(w.startswith(wanted) for w in _beginnings(p.name))]
    return sorted(found, key=lambda p: not p.name.casefold().startswith(wanted)) if wanted else []


def _beginnings(name: str) -> list[str]:
    words = name.casefold().split()
    return [" ".join(words[n:]) for n in range(len(words))]
