"""Text in more than one language: each field holds a translation for each language it has been written in."""

from __future__ import annotations

import hashlib
from typing import Literal

import msgspec
from msgspec.structs import replace

from presskit.kit.text import Text, canonical, marks, plain, plain_text

State = Literal["missing", "draft", "done"]


class Translation(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False):
    """A text in one language (BCP 47). `source` is the hash of the text it was made from, empty for the source."""

    language: str
    text: Text = ()
    state: State = "done"
    source: str = ""


Localised = tuple[Translation, ...]


def fingerprint(text: Text) -> str:
    """Return a hash of a text and its marks that is the same in every process (BLAKE2b, 128 bits, hexadecimal)."""
    content = repr([(s.text, *marks(s)) for s in text]).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def localised(text: Text | str, language: str) -> Localised:
    """Make a field of one text in one language; empty text gives an empty field."""
    value = plain_text(text) if isinstance(text, str) else canonical(text)
    return (Translation(language, value),) if value else ()


def in_language(field: Localised, language: str) -> Text:
    """Return the text in a language; empty when it has none."""
    for translation in field:
        if translation.language == language:
            return translation.text
    return ()


def string(field: Localised, language: str) -> str:
    """Return the characters of the text in a language."""
    return plain(in_language(field, language))


def best(field: Localised, *languages: str) -> Text:
    """Return the text in the first of these languages that has one, else in any language."""
    for language in languages:
        found = in_language(field, language)
        if found:
            return found
    return next((t.text for t in field if t.text), ())


def with_text(field: Localised, language: str, text: Text | str, *, source: str = "") -> Localised:
    """Return the field with another text in a language; the same object when nothing changes.

    `source` is the language that `language` is translated from: the hash of its text is remembered, so that `stale`
    can tell when it has changed since. A draft stays one until somebody says that it is done (`translating.marked`).
    """
    value = plain_text(text) if isinstance(text, str) else canonical(text)
    made_from = fingerprint(in_language(field, source)) if source and source != language else ""
    for n, translation in enumerate(field):
        if translation.language == language:
            if translation.text == value and (not made_from or translation.source == made_from):
                return field
            if not value:
                return (*field[:n], *field[n + 1 :])
            kept: State = "draft" if translation.state == "draft" else "done"
            new = replace(translation, text=value, state=kept, source=made_from or translation.source)
            return (*field[:n], new, *field[n + 1 :])
    return (*field, Translation(language, value, source=made_from)) if value else field


def stale(field: Localised, language: str, source: str) -> bool:
    """Tell whether a translation was made from a source text that has changed since."""
    for translation in field:
        if translation.language == language and translation.source:
            return translation.source != fingerprint(in_language(field, source))
    return False


def state(field: Localised, language: str) -> State:
    """Return the state of a translation; a language without text is missing."""
    for translation in field:
        if translation.language == language:
            return translation.state if translation.text else "missing"
    return "missing"
