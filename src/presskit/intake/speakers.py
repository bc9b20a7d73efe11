"""Who is speaking: a name, a role and an organisation out of the words beside a quotation.

"Holger Hoos, hoogleraar machine learning aan de Universiteit Leiden", "Locoburgemeester van de stad Den Haag Saskia
Bruines", "Dr. Hoos", "CEO Jane Doe of Shell", "a spokesperson", "ze".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from presskit.intake.languages import rules_for
from presskit.intake.languages.names import GIVEN, PLACES
from presskit.intake.languages.rules import Speech


class Who(NamedTuple):
    """The words about a speaker as they were written.

    With `pronoun` it is somebody named before; without a name it is somebody known by a role only. `organisation` is
    always a guess, made from the role or from what follows the name.
    """

    name: str = ""
    role: str = ""
    organisation: str = ""
    pronoun: str = ""


class Word(NamedTuple):
    """A word of a segment: its characters without punctuation at the ends, and where it stands."""

    bare: str
    start: int
    end: int

    @property
    def folded(self) -> str:
        """The word for comparing."""
        return self.bare.casefold()


LONGEST = 400
"""Characters after a quotation in which its speaker is looked for."""

_WORD = re.compile(r"\S+")
_ENDS = '"“”„«»‹›()[]{},;:!?…*'
_INITIALS = re.compile(r"(?:[A-ZÀ-Þ][a-z]?\.)+(?:-?(?:[A-ZÀ-Þ]\.))*|[A-ZÀ-Þ]{1,3}\.?$")
_DOTTED = re.compile(r"(?:[A-ZÀ-Þ](?:h|j|th)?\.-?)+")


def who(text: str, language: str) -> Who | None:
    """Read the words about a speaker; None when they are about nobody."""
    speech = rules_for(language).speech
    text = text.strip().strip(",;:–—- ").rstrip(".").strip()
    if not text or len(text) > LONGEST:
        return None
    segments = list(_segments(text))
    first = _words(segments[0])
    if first and first[0].folded in speech.pronouns and len(segments[0].split()) <= 4:
        return Who(pronoun=first[0].folded)
    short: Who | None = None
    for k, segment in enumerate(segments):
        inside = _parenthesised(segment)
        found = _named(segment[: segment.index("(")].strip() if inside else segment, speech)
        if found is None:
            continue
        roles = [found.role] if found.role else []
        if inside and _is_role(inside, speech):
            roles = [f"{found.role} ({inside})" if found.role else inside]
        roles += _role_segments(segments[k + 1 :], speech)
        if not roles and k and _starts_as_role(segments[k - 1], speech):
            roles = [segments[k - 1]]
        role = ", ".join(roles)
        organisation = found.organisation or organisation_in(role, language)
        if found.organisation and _is_civic(role, speech) and not _names_institution(organisation, speech):
            organisation = ""
        if " " in found.name:
            return Who(found.name, role, organisation)
        if found.name.isupper() and len(found.name) > 2:
            return Who(organisation=found.name)
        if k == 0:
            short = Who(found.name, role, organisation)
    return short or _role_only(text, speech, language)


def organisation_in(role: str, language: str) -> str:
    """Guess the organisation that a role names: "aan de Universiteit Leiden", "CEO of Shell"; empty when it names none.

    A public office ("burgemeester van Amsterdam") names a place, not an organisation.
    """
    if not role:
        return ""
    speech = rules_for(language).speech
    words = _words(role)
    civic = _is_civic(role, speech)
    for prepositions in (speech.at, speech.of):
        for k, word in enumerate(words):
            if word.folded not in prepositions:
                continue
            n = k + 1
            while n < len(words) and words[n].folded in speech.articles:
                n += 1
            found = _organisation_at(role, words, n, speech)
            if found and not (civic and not _names_institution(found, speech)):
                return found
    if civic:
        return ""
    return _organisation_beside(role, words, speech)


def is_role(text: str, language: str) -> bool:
    """Tell whether words begin as a role does: "Head of Communications", "persvoorlichter"."""
    return _starts_as_role(text, rules_for(language).speech)


def is_role_noun(word: str, language: str) -> bool:
    """Tell whether a word names a role, or is a compound that does: "landschapsarchitect"."""
    return _is_noun(word.casefold().strip(_ENDS + "."), rules_for(language).speech.roles)


def surname_key(name: str, language: str) -> str:
    """Return a name for comparing: folded, without titles and the points of initials."""
    titles = rules_for(language).speech.titles
    kept = [w for w in name.replace(".", ". ").casefold().split() if w not in titles and w.rstrip(".") not in titles]
    return " ".join(w.rstrip(".") for w in kept) or name.casefold()


def full_names(text: str, language: str) -> Iterator[tuple[str, int, int]]:
    """Yield the full names of persons in running text, with where they stand: given name or initials, and surname."""
    speech = rules_for(language).speech
    words = _words(text)
    k = 0
    while k < len(words):
        word = words[k]
        named = word.folded in GIVEN and not _is_object(words, k, speech)
        if _is_capital(word.bare) and (named or (k and _is_noun(words[k - 1].folded, speech.roles))):
            end = _name_end(words, k, speech, text)
            if end - k >= 2:
                name = text[word.start : _bare_end(text, words[end - 1])]
                yield (
                    name if _DOTTED.fullmatch(words[end - 1].bare) else name.rstrip("."),
                    word.start,
                    words[end - 1].end,
                )
                k = end
                continue
        k += 1


class _Named(NamedTuple):
    name: str
    role: str = ""
    organisation: str = ""


def _named(segment: str, speech: Speech) -> _Named | None:
    """Find a name in a segment: all of it, behind a role, or before a preposition and an organisation."""
    words = _words(segment)
    if not words or segment.casefold() in PLACES or words[0].folded in speech.no_role - speech.particles:
        return None
    start = _name_start(words, speech, segment)
    if start is None:
        return None
    end = _name_end(words, start, speech, segment)
    if end <= start:
        return None
    name = segment[words[start].start : _bare_end(segment, words[end - 1])]
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


def _name_start(words: list[Word], speech: Speech, segment: str) -> int | None:
    """Return the index of the first word of the name in a segment."""
    first = 0
    while first < len(words) and words[first].folded in speech.articles:
        first += 1
    sure = [
        k
        for k, word in enumerate(words)
        if _is_person_start(word, speech)
        and not _is_object(words, k, speech)
        and (_name_end(words, k, speech, segment) - k >= 2)
    ]
    if sure:
        return sure[0]
    last = _last_name(words, speech)
    if last and _is_noun(words[last - 1].folded, speech.roles):
        return last
    surname = bool(words) and words[0].bare[0].isupper() and words[0].folded in speech.particles  # "De Vries"
    if (first == 0 or surname) and words and _name_end(words, 0, speech, segment) > 0:
        return 0
    return last


def _last_name(words: list[Word], speech: Speech) -> int | None:
    """Return where the name at the end of a segment begins when no given name in it is known, None without one."""
    # No given name that we know: the last run of capitals, without what a preposition before it needs as its object.
    ends = len(words)
    start = ends
    while start > 0 and (_is_capital(words[start - 1].bare) or words[start - 1].folded in speech.particles):
        start -= 1
    while start < ends and words[start].folded in speech.particles and not _is_capital(words[start].bare):
        start += 1
    while start < ends and _is_noun(words[start].folded, speech.roles):
        start += 1
    if start == 0 or start >= ends:
        return None
    before = words[start - 1]
    needs_object = (
        before.folded in speech.articles | speech.of | speech.at | speech.particles
        or _is_noun(before.folded, speech.institutions)
        or before.folded in _TOWNS | _AND
    )
    capitals = [k for k in range(start, ends) if _is_capital(words[k].bare)]
    if needs_object:
        if len(capitals) < 3:
            return None
        return capitals[-2]
    return start


_AND = frozenset(["en", "and", "&", "und", "et"])
_TOWNS = frozenset(["stad", "city", "town", "stadt", "ville", "dorp", "plaats", "regio", "region", "land", "country"])


def _is_person_start(word: Word, speech: Speech) -> bool:
    if word.folded in speech.titles:
        return True
    if word.folded.rstrip(".") in GIVEN or word.folded.split("-")[0] in GIVEN:
        return _is_capital(word.bare)
    return bool(_DOTTED.fullmatch(word.bare))


def _is_object(words: list[Word], k: int, speech: Speech) -> bool:
    """Tell whether a word is the object of a preposition before it ("directeur van Claire")."""
    n = k - 1
    while n >= 0 and words[n].folded in speech.articles:
        n -= 1
    return n >= 0 and words[n].folded in speech.at | speech.of and words[k].folded not in speech.titles


def _name_end(words: list[Word], start: int, speech: Speech, text: str) -> int:
    """Return the index behind the name that begins at a word; `start` when none begins there."""
    k = start
    while k < len(words) and words[k].folded in speech.titles:
        k += 1
    named = k
    capitals = 0
    surname = False
    while k < len(words) and capitals < 5:
        if k > named and _stops_after(text, words[k - 1], words[k], speech):
            break
        word = words[k]
        particle = not capitals and word.folded in speech.particles
        surname_too = capitals > 0 and words[k - 1].folded in GIVEN and word.folded not in speech.institutions
        if not particle and _is_capital(word.bare) and (surname_too or not _is_no_name(word, speech, capitals)):
            capitals += 1
            surname = surname or (capitals > 1 and word.folded not in GIVEN and not _DOTTED.fullmatch(word.bare))
            k += 1
            continue
        n = k
        while n < len(words) and words[n].folded in speech.particles and n - k < 3:
            n += 1
        if n == k or n >= len(words) or surname or not _is_capital(words[n].bare) or words[n - 1].folded == "en":
            break
        if _is_no_name(words[n], speech, capitals) and not capitals:
            break
        if capitals and words[k].folded in speech.at | speech.of and _is_no_name(words[n], speech, capitals):
            break
        capitals += 1
        surname = True
        k = n + 1
    return k if capitals else start


def _is_no_name(word: Word, speech: Speech, capitals: int) -> bool:
    if word.folded.endswith(("'s", "’s")):
        return True
    if _is_noun(word.folded, speech.roles) or _is_noun(word.folded, speech.institutions):
        return True
    # An acronym is an organisation, unless the whole name is in capitals.
    return (
        len(word.bare) > 1
        and word.bare.isupper()
        and not _DOTTED.fullmatch(word.bare)
        and not capitals
        and (word.folded not in GIVEN)
    )


def _after_name(segment: str, words: list[Word], end: int, speech: Speech) -> tuple[str, str] | None:
    """Return (role, organisation) of what follows a name in its segment, None when the name was none after all."""
    if end >= len(words):
        return "", ""
    rest = words[end:]
    if rest[0].folded in speech.at | speech.of:
        n = 1
        while n < len(rest) and rest[n].folded in speech.articles:
            n += 1
        return "", _organisation_at(segment, rest, n, speech)
    if _is_capital(rest[0].bare):
        if _is_noun(rest[0].folded, speech.institutions):
            return None
        if _is_noun(rest[0].folded, speech.roles):
            return segment[rest[0].start :], ""
    return "", ""


def _role_segments(segments: list[str], speech: Speech) -> list[str]:
    """Return the segments after a name that are its role: up to the first that begins a clause."""
    roles: list[str] = []
    for segment in segments:
        if not _is_role(segment, speech):
            break
        roles.append(segment)
    return roles


def _is_role(text: str, speech: Speech) -> bool:
    words = _words(text)
    if not words or len(words) > 30 or not any(c.isalpha() for c in text):
        return False
    if words[0].folded in speech.no_role:
        return False
    # "een trotse (Jan Jansen)": an article and one adjective are no role
    adjective = len(words) == 2 and words[0].folded in {"een", "de", "het"} and words[1].folded.endswith(("e", "en"))
    return not (adjective and not _is_noun(words[1].folded, speech.roles))


def _starts_as_role(text: str, speech: Speech) -> bool:
    words = _words(text)
    return bool(words) and any(_is_noun(w.folded, speech.roles) for w in words[:3]) and _is_role(text, speech)


def _role_only(text: str, speech: Speech, language: str) -> Who | None:
    """Read somebody without a name: "een woordvoerder van Claire", "the minister"."""
    segment = next(_segments(text))
    words = _words(segment)
    if not words or len(words) > 14 or segment.casefold() in PLACES:
        return None
    noun = any(_is_noun(w.folded, speech.roles) or _is_noun(w.folded, speech.institutions) for w in words)
    if noun and all(_is_capital(w.bare) for w in words) and not any(_is_noun(w.folded, speech.roles) for w in words):
        return Who(organisation=segment)
    if words[0].folded in speech.articles or noun:
        if words[0].folded in speech.no_role or not (noun or len(words) >= 2):
            return None
        return Who(role=segment, organisation=organisation_in(segment, language))
    return None


def _organisation_at(text: str, words: list[Word], start: int, speech: Speech) -> str:
    """Return the name of an organisation that begins at a word: capitals, and the small words between them."""
    if start >= len(words):
        return ""
    first = words[start]
    institution = _is_noun(first.folded, speech.institutions)
    lower = institution and not _is_capital(first.bare)
    if not _is_capital(first.bare) and not lower:
        return ""
    if _is_noun(first.folded, speech.departments) or (_is_noun(first.folded, speech.roles) and not institution):
        return ""
    k = start + 1
    joiners = speech.of | speech.articles | speech.particles | (speech.at | _AND if institution else {"&"})
    while k < len(words) and not _stops_after(text, words[k - 1], words[k], speech):
        if _is_capital(words[k].bare) or words[k].bare.isdigit():
            k += 1
            continue
        n = k
        while n < len(words) and words[n].folded in joiners and n - k < 3:
            n += 1
        if n == k or n >= len(words) or not _is_capital(words[n].bare):
            break
        k = n + 1
    if lower and k == start + 1:
        return ""
    found = text[first.start : _bare_end(text, words[k - 1])]
    return re.sub(r"[’']s$", "", found)


def _organisation_beside(role: str, words: list[Word], speech: Speech) -> str:
    """Guess the organisation beside a role's noun: "directeur Rijksmuseum", "Shell CEO", "Amnesty-directeur"."""
    if words[0].folded.endswith(("'s", "’s")) and _is_capital(words[0].bare):
        return words[0].bare[:-2]
    for k, word in enumerate(words):
        if not _is_noun(word.folded, speech.roles):
            continue
        if k + 1 < len(words) and _is_capital(words[k + 1].bare):
            found = _organisation_at(role, words, k + 1, speech)
            if found:
                return found
        named = bool(k) and (not _is_capital(word.bare) or word.bare.isupper())  # not "Software Engineer"
        if named and all(_is_capital(w.bare) for w in words[:k]):
            before = [w for w in words[:k] if not _is_noun(w.folded, speech.roles | speech.departments)]
            generic = len(before) == 1 and _is_noun(before[0].folded, speech.institutions)
            if len(before) == k and not generic:
                return re.sub(r"[’']s$", "", role[before[0].start : _bare_end(role, before[-1])])
    last = role.rsplit(", ", 1)
    if len(last) == 2 and _is_capital(last[1]) and not any(_is_noun(w.folded, speech.roles) for w in _words(last[1])):
        return _organisation_at(last[1], _words(last[1]), 0, speech)
    return ""


def _is_civic(role: str, speech: Speech) -> bool:
    return any(_is_noun(w.folded, speech.civic) for w in _words(role))


def _names_institution(name: str, speech: Speech) -> bool:
    return any(_is_noun(w.folded, speech.institutions) for w in _words(name))


def _is_noun(folded: str, nouns: frozenset[str]) -> bool:
    """Tell whether a word is one of these, or a compound that ends in one ("Amnesty-directeur", "oud-wethouder")."""
    if folded in nouns:
        return True
    if "-" in folded:
        return folded.rsplit("-", 1)[1] in nouns
    return len(folded) > 8 and any(folded.endswith(noun) for noun in _long(nouns))


@cache
def _long(nouns: frozenset[str]) -> tuple[str, ...]:
    """Return the nouns that compounds are made with: short ones end too many other words."""
    return tuple(noun for noun in nouns if len(noun) >= 6)


def _is_capital(word: str) -> bool:
    stripped = re.sub(r"^(?:[dlDL]|al-|el-|O|[’'])[’']?(?=[A-ZÀ-Þ])", "", word)
    return bool(stripped) and (stripped[0].isupper() or stripped[0].istitle())


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


def _words(text: str) -> list[Word]:
    found: list[Word] = []
    for match in _WORD.finditer(text):
        bare = match.group().strip(_ENDS)
        if bare:
            found.append(Word(bare, match.start(), match.end()))
    return found


def _bare_end(text: str, word: Word) -> int:
    """Return where a word ends without the punctuation behind it."""
    return word.start + text[word.start : word.end].index(word.bare) + len(word.bare)


def _stops_after(text: str, word: Word, following: Word, speech: Speech) -> bool:
    """Tell whether a name cannot go on from one word to the next: punctuation, or the end of a sentence, is between."""
    behind = text[_bare_end(text, word) : word.end].strip("\"“”'’)")
    stop = word.bare.endswith(".") and not _DOTTED.fullmatch(word.bare) and word.folded not in speech.titles
    return bool(behind) or stop or not text.startswith(following.bare, following.start)
