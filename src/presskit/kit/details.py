"""One field of one thing of a kit, read and given another value: what the forms beside the text are made of.

A path names a field with dots for what lies inside another: `usage.valid_until`, `dateline.place`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, time
from typing import Any, NamedTuple

from msgspec.structs import replace

from presskit.kit import edits
from presskit.kit.blocks import AnyBlock, Quote
from presskit.kit.localised import Localised, in_language, localised, string, with_text
from presskit.kit.model import Article, Contact, Download, Fact, Image, Kit, Organisation, Person
from presskit.kit.rights import moment, zone_named
from presskit.kit.speakers import attributed
from presskit.kit.text import BREAK, Text, clean, cut, join, marks_at, plain, span

Thing = Kit | Article | AnyBlock | Person | Contact | Image | Fact | Download | Organisation
_COLLECTED = {"person": "people", "contact": "contacts", "image": "images", "fact": "facts", "download": "downloads"}


class Subject(NamedTuple):
    """What a form is about: a kind ("kit", "article", "block", "person", "contact", "image", "fact", "download" or
    "organisation"), and an id where there is more than one of it.
    """

    kind: str
    identity: str = ""


def thing(kit: Kit, subject: Subject) -> Thing | None:
    """Return what a subject names; None when the kit has no such thing (any more)."""
    kind, identity = subject
    try:
        match kind:
            case "kit":
                return kit
            case "organisation":
                return kit.organisation
            case "article":
                return edits.article_of(kit, identity)
            case "block":
                return edits.find_block(kit, identity)[1]
    except edits.NotInKitError:
        return None
    values: Sequence[Thing] = getattr(kit, _COLLECTED[kind])
    return next((value for value in values if getattr(value, "id", "") == identity), None)


def with_thing(kit: Kit, subject: Subject, value: Any) -> Kit:
    """Put a thing in the place of the one that a subject names."""
    match subject.kind:
        case "kit":
            return kit if value == kit else value
        case "organisation":
            return kit if value == kit.organisation else replace(kit, organisation=value)
        case "article":
            return kit if value == edits.article_of(kit, value.id) else edits.with_article(kit, value)
        case "block":
            return edits.with_block(kit, value)
    return edits.put(kit, value)


def field(value: Any, path: str) -> Any:
    """Return what stands at a path; None where a part on the way is not there."""
    for name in path.split("."):
        value = getattr(value, name, None)
    return value


def with_field(value: Any, path: str, new: Any) -> Any:
    """Return a thing with something else at a path."""
    name, _, rest = path.partition(".")
    return replace(value, **{name: with_field(getattr(value, name), rest, new) if rest else new})


def set_field(kit: Kit, subject: Subject, path: str, new: Any) -> Kit:
    """Give a field of a thing a value; strings are cleaned and are one line. The same kit when nothing changes."""
    value = thing(kit, subject)
    new = one_line(new) if isinstance(new, str) else new
    if value is None or field(value, path) == new:
        return kit
    return with_thing(kit, subject, with_field(value, path, new))


def write(kit: Kit, subject: Subject, path: str, language: str, characters: str) -> Kit:
    """Give a field its words in a language; marks outside what changed stay. The same kit when nothing changes.

    The speaker of a quote follows its name.
    """
    value = thing(kit, subject)
    if value is None:
        return kit
    before: Localised = field(value, path) or ()
    text = rewritten(in_language(before, language), characters)
    after = with_text(before, language, text, source=kit.language if language != kit.language else "")
    if after is before:
        return kit
    new = with_field(value, path, after)
    if isinstance(new, Quote) and isinstance(value, Quote) and path == "name":
        new = attributed(new, value, language, kit.language, kit.people)
    return with_thing(kit, subject, new)


def rewritten(text: Text, characters: str) -> Text:
    """Return a text with other characters: what is the same at its beginning and end keeps its marks."""
    before, after = plain(text), clean(characters)
    limit = min(len(before), len(after))
    start = next((n for n in range(limit) if before[n] != after[n]), limit)
    end = next((n for n in range(limit - start) if before[-1 - n] != after[-1 - n]), limit - start)
    middle = after[start : len(after) - end]
    marked = (span(middle, marks_at(text, start)),) if middle else ()
    return join(cut(text, 0, start), marked, cut(text, len(before) - end))


def one_line(text: str) -> str:
    """Return a text cleaned and on one line."""
    return clean(text).replace(BREAK, " ")


# --- lists of words ---------------------------------------------------------------------------------------------------


def words_of(fields: Sequence[Localised], language: str) -> str:
    """Return keywords in a language as they are written in one line: with commas between them."""
    return ", ".join(filter(None, (string(field, language) for field in fields)))


def with_words(fields: Sequence[Localised], language: str, written: str, source: str) -> tuple[Localised, ...]:
    """Return keywords as they were written in one line, in a language.

    A word keeps its translations when it stays. One that goes from the source language goes from all; one that goes
    from another stays in the others.
    """
    known = {string(field, language): field for field in fields}
    wanted = listed(written)
    made = [known.get(word) or localised(word, language) for word in wanted]
    lost = [with_text(field, language, "") for word, field in known.items() if word and word not in wanted]
    lost = [] if language == source else lost
    untold = [field for field in fields if not string(field, language)]
    return (*made, *(field for field in (*untold, *lost) if field))


def listed(written: str) -> tuple[str, ...]:
    """Return the parts of a line with commas or semicolons between them, each once."""
    return tuple(dict.fromkeys(filter(None, (part.strip() for part in re.split("[,;]", one_line(written))))))


# --- the end of an embargo --------------------------------------------------------------------------------------------


def until(date: str, clock: str, zone: str) -> str:
    """Return the end of an embargo (ISO 8601 with offset) from a date, a time ("06:00") and a zone (IANA name).

    A time that the clock shows twice is the later one, so that an embargo never ends early. Without a zone that is
    known there is no offset; without a date there is no end.
    """
    if not date:
        return ""
    try:
        local = datetime.combine(datetime.fromisoformat(date).date(), time.fromisoformat(clock or "00:00"))
    except ValueError:
        return ""
    return local.replace(tzinfo=zone_named(zone), fold=1).isoformat()


def local_end(end: str, zone: str) -> tuple[str, str]:
    """Return the date and the time ("06:00") at which an embargo ends, in its zone; empty when it cannot be read."""
    found = moment(end, zone=zone)
    if found is None:
        return "", ""
    known = zone_named(zone)
    if known is not None:
        found = found.astimezone(known)
    return found.date().isoformat(), f"{found:%H:%M}"
