"""Text that was written elsewhere, with the marks that `presskit.kit.typing` would have set while it was typed.

Straight quotation marks and apostrophes, hyphens for dashes, dots for an ellipsis, rows of spaces and spaces before a
comma or a full stop. Only what has a language is changed: names, addresses and what an import set aside stay. No word
changes: what was cleared stays cleared, and a translation as up to date as it was.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec
from msgspec.structs import replace

from presskit.kit.approvals import wording
from presskit.kit.blocks import Quote
from presskit.kit.localised import Localised, Translation, fingerprint, in_language
from presskit.kit.model import Kit
from presskit.kit.text import Text, cut, join, marks, plain
from presskit.kit.text import span as marked_span
from presskit.kit.typing import ADDRESS, DASH, ELLIPSIS, LONG_DASH, corrected

_SUSPECT = re.compile(r"""["']|\.\.\.|--|[ ][- ,.]|[‘‚]\w""")
_DRAWN = re.compile(
    r"(?P<dots>(?<!\.)\.\.\.(?!\.))|(?P<long>(?<!-)---(?!-))|(?P<dash>(?<!-)--(?!-)|(?<=\S[ ])-(?=[ ]+\S))"
    r"|(?P<gone>(?<=\S)[ ]+(?=[,.](?:\s|$))|(?<=[ ])[ ]+)"
)
_BECOMES = {"dots": ELLIPSIS, "long": LONG_DASH, "dash": DASH, "gone": ""}
_NEAR = 400
"""Characters before a mark that decide what it becomes: a quotation does not open farther away."""

Change = tuple[int, int, str]


def tidied(kit: Kit) -> tuple[Kit, int]:
    """Return a kit with its marks set in all its languages, and how many places changed; the same kit when none."""
    tidying = _Tidying(kit.language)
    done: Kit = tidying.value(kit)
    return done, tidying.count


def untidy(value: msgspec.Struct, language: str) -> int:
    """Return how many places `tidied` would change in a part of a kit whose source language is this."""
    tidying = _Tidying(language)
    tidying.value(value)
    return tidying.count


def changes(text: Text, language: str) -> list[Change]:
    """Return what to set right in a text: start, end and new characters, in order, apart from one another."""
    characters = plain(text)
    if not _SUSPECT.search(characters):
        return []
    kept = [m.span() for m in re.finditer(r"\S+", characters) if ADDRESS.search(m.group())]
    drawn = [
        (m.start(), m.end(), _BECOMES[m.lastgroup or ""])
        for m in _DRAWN.finditer(characters)
        if not any(start < m.end() and m.start() < end for start, end in kept)
    ]
    return sorted([*drawn, *_quoted(text, characters, kept, language)])


def _quoted(text: Text, characters: str, kept: list[tuple[int, int]], language: str) -> list[Change]:
    """Return the quotation marks and apostrophes to set, as if the text was typed from its first character on."""
    tongues = [(span.lang or language) for span in text for _ in span.text]
    out, new = list(characters), dict[int, str]()
    addresses = {at for start, end in kept for at in range(start, end)}
    waits = False  # an opening single mark, which the next word can turn into an apostrophe
    for at, character in enumerate(characters):
        straight = character in "\"'"
        waits = waits or character in "‘‚"
        if at in addresses or not (straight or waits):
            continue
        near = max(at - _NEAR, 0)
        before = "".join(out[near : at + 1])
        if straight and _measure(before, characters[at + 1 : at + 2]):
            continue
        found = corrected(before, tongues[at])
        if found is None or before[found.start : found.end] not in {'"', "'", "‘", "‚"}:
            waits = waits and (character.isalnum() or character in "‘‚")
            continue
        where, size = near, 0
        while size < found.start:
            size, where = size + len(out[where]), where + 1
        out[where] = new[where] = found.text
        waits = straight and found.text in "‘‚"
    return [(where, where + 1, mark) for where, mark in new.items() if mark != characters[where]]


def _measure(before: str, after: str) -> bool:
    """Tell whether a straight mark after a digit is of feet, inches or minutes: no quotation is open."""
    if not before[-2:-1].isdigit() or after.isalpha():
        return False
    opening, closing = ("“„«", "”»") if before[-1] == '"' else ("‘‚", "’")
    return max(map(before.rfind, opening)) <= max(map(before.rfind, closing))


class _Tidying:
    """Goes through the values of a kit; counts what it changes."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.count = 0

    def value(self, value: Any) -> Any:
        """Return a value with its texts set right; the same object when all were."""
        if isinstance(value, tuple):
            if value and isinstance(value[0], Translation):
                return self._field(value)
            new = tuple(self.value(each) for each in value)
            return new if any(a is not b for a, b in zip(new, value, strict=True)) else value
        if not isinstance(value, msgspec.Struct):
            return value
        changed = {
            name: new for name in value.__struct_fields__ if (new := self.value(old := getattr(value, name))) is not old
        }
        if not changed:
            return value
        done = replace(value, **changed)
        if isinstance(value, Quote) and isinstance(done, Quote):
            approval = value.approval
            if approval.wording == wording(value, self.source):
                return replace(done, approval=replace(approval, wording=wording(done, self.source)))
        return done

    def _field(self, field: Localised) -> Localised:
        """Return a field with its texts set right; what was made from the source as it was is made from it still."""
        before = fingerprint(in_language(field, self.source))
        new = tuple(self._translation(each) for each in field)
        if all(a is b for a, b in zip(new, field, strict=True)):
            return field
        after = fingerprint(in_language(new, self.source))
        return tuple(replace(each, source=after) if each.source == before else each for each in new)

    def _translation(self, translation: Translation) -> Translation:
        found = changes(translation.text, translation.language)
        if not found:
            return translation
        self.count += len(found)
        text, out, at = translation.text, list[Text](), 0
        for start, end, new in found:
            out += [cut(text, at, start), (marked_span(new, marks(cut(text, start, end)[0])),) if new else ()]
            at = end
        return replace(translation, text=join(*out, cut(text, at)))
