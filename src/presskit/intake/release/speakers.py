"""Who is speaking: a name, a role and an organisation out of the words beside a quotation.

"Pieter Vos, hoogleraar geologie aan de Universiteit Delft", "Wethouder van de stad Delft Anna
Mulder", "Dr. Vos", "CEO Jane Doe of Shell", "a spokesperson", "ze".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from presskit.intake.release.languages import rules_for
from presskit.intake.release.languages.names import PLACES
from presskit.intake.release.languages.rules import Speech
from presskit.intake.release.names import (
    Word,
    bare_end,
    is_capital,
    is_civic,
    is_noun,
    name_end,
    name_start,
    names_institution,
    organisation_at,
    organisation_in,
    words_of,
)

_DEGREE = re.compile(r"(?:Ph\.?D|M\.?D|MBA|MSc|BSc|MA|BA|LLM|OBE|CBE|MBE|FRS|Jr|Sr)\.?")


class Who(NamedTuple):
    """The words about a speaker as they were written.

    With `pronoun` it is somebody named before; without a name it is somebody known by a role only. `organisation` is
    always a guess, made from the role or from what follows the name.
    """

    name: str = ""
    role: str = ""
    organisation: str = ""
    pronoun: str = ""


LONGEST = 400
"""Characters after a quotation in which its speaker is looked for."""

_INITIALS = re.compile(r"(?:[A-ZÀ-Þ][a-z]?\.)+(?:-?(?:[A-ZÀ-Þ]\.))*|[A-ZÀ-Þ]{1,3}\.?$")


def who(text: str, language: str) -> Who | None:
    """Read the words about a speaker; None when they are about nobody."""
    speech = rules_for(language).speech
    text = text.strip().strip(",;:–—- ").rstrip(".").strip()
    if not text or len(text) > LONGEST:
        return None
    segments = list(_segments(text))
    first = words_of(segments[0])
    if first and first[0].folded in speech.pronouns and len(segments[0].split()) <= 4:
        return Who(pronoun=first[0].folded)
    short: Who | None = None
    for k, segment in enumerate(segments):
        inside = _parenthesised(segment)
        found = _named(segment[: segment.index("(")].strip() if inside else segment, speech)
        if found is None:
            continue
        roles = [_without_article(found.role, speech)] if found.role else []
        if inside and _is_role(inside, speech):
            roles = [f"{roles[0]} ({inside})" if roles else inside]
        roles += _role_segments(segments[k + 1 :], speech)
        if not roles and k and _starts_as_role(segments[k - 1], speech):
            roles = [segments[k - 1]]
        role = ", ".join(roles)
        organisation = found.organisation or organisation_in(role, language)
        if found.organisation and is_civic(role, speech) and not names_institution(organisation, speech):
            organisation = ""
        if " " in found.name:
            return Who(found.name, role, organisation)
        if found.name.isupper() and len(found.name) > 2:
            return Who(organisation=found.name)
        if k == 0:
            short = Who(found.name, role, organisation)
    return short or _role_only(text, speech, language)


def is_role(text: str, language: str) -> bool:
    """Tell whether words begin as a role does: "Head of Communications", "persvoorlichter"."""
    return _starts_as_role(text, rules_for(language).speech)


def _without_article(role: str, speech: Speech) -> str:
    first, _, rest = role.partition(" ")
    return rest if first in speech.articles and rest else role


class _Named(NamedTuple):
    name: str
    role: str = ""
    organisation: str = ""


def _named(segment: str, speech: Speech) -> _Named | None:
    """Find a name in a segment: all of it, behind a role, or before a preposition and an organisation."""
    words = words_of(segment)
    if not words or segment.casefold() in PLACES or words[0].folded in speech.no_role - speech.particles:
        return None
    start = name_start(words, speech, segment)
    if start is None:
        return None
    end = name_end(words, start, speech, segment)
    if end <= start:
        return None
    name = segment[words[start].start : bare_end(segment, words[end - 1])]
    if name.casefold() in PLACES:
        return None
    before = segment[: words[start].start].strip()
    after = _after_name(segment, words, end, speech)
    if after is None:
        return None
    role, organisation = after
    if before and not _is_role(before, speech):
        before = ""
    return _Named(name, before or role, organisation)


def _after_name(segment: str, words: list[Word], end: int, speech: Speech) -> tuple[str, str] | None:
    """Return (role, organisation) of what follows a name in its segment, None when the name was none after all."""
    if end >= len(words):
        return "", ""
    rest = words[end:]
    if rest[0].folded in speech.at | speech.of:
        n = 1
        while n < len(rest) and rest[n].folded in speech.articles:
            n += 1
        return "", organisation_at(segment, rest, n, speech)
    if is_capital(rest[0].bare):
        if is_noun(rest[0].folded, speech.institutions):
            return None
        if is_noun(rest[0].folded, speech.roles):
            return segment[rest[0].start :], ""
    return "", ""


def _role_segments(segments: list[str], speech: Speech) -> list[str]:
    """Return the segments after a name that are its role: up to the first that begins a clause."""
    roles: list[str] = []
    for segment in segments:
        if _DEGREE.fullmatch(segment):
            continue
        if not _is_role(segment, speech):
            break
        roles.append(segment)
    return roles


def _is_role(text: str, speech: Speech) -> bool:
    words = words_of(text)
    if not words or len(words) > 30 or not any(c.isalpha() for c in text):
        return False
    if words[0].folded in speech.no_role:
        return False
    # "een trotse (Jan Jansen)": an article and one adjective are no role
    adjective = len(words) == 2 and words[0].folded in {"een", "de", "het"} and words[1].folded.endswith(("e", "en"))
    return not (adjective and not is_noun(words[1].folded, speech.roles))


def _starts_as_role(text: str, speech: Speech) -> bool:
    words = words_of(text)
    return bool(words) and any(is_noun(w.folded, speech.roles) for w in words[:3]) and _is_role(text, speech)


def _role_only(text: str, speech: Speech, language: str) -> Who | None:
    """Read somebody without a name: "een woordvoerder van Rijnzicht", "the minister"."""
    segment = next(_segments(text))
    words = words_of(segment)
    if not words or len(words) > 14 or segment.casefold() in PLACES:
        return None
    noun = any(is_noun(w.folded, speech.roles) or is_noun(w.folded, speech.institutions) for w in words)
    if noun and all(is_capital(w.bare) for w in words) and not any(is_noun(w.folded, speech.roles) for w in words):
        return Who(organisation=segment)
    if words[0].folded in speech.articles or noun:
        if words[0].folded in speech.no_role or not (noun or len(words) >= 2):
            return None
        return Who(role=segment, organisation=organisation_in(segment, language))
    return None


def _segments(text: str) -> Iterator[str]:
    """Yield the parts of a text between commas and semicolons that do not stand in parentheses."""
    depth, start = 0, 0
    for k, c in enumerate(text):
        if c in "([":
            depth += 1
        elif c in ")]":
            depth -= 1
        elif c in ",;" and depth <= 0 and text[k + 1 : k + 2] in {" ", "\xa0", ""}:
            if text[start:k].strip():
                yield text[start:k].strip()
            start = k + 1
    if text[start:].strip():
        yield text[start:].strip()
    elif start == 0:
        yield text


def _parenthesised(segment: str) -> str:
    match = re.search(r"\(([^()]{2,200})\)\s*$", segment)
    return match.group(1) if match else ""
