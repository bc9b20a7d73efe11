"""Names of persons and organisations in the words of a role or a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from presskit.intake.release.languages import rules_for
from presskit.intake.release.languages.names import GIVEN
from presskit.intake.release.languages.rules import Speech


class Word(NamedTuple):
    """A word of a segment: its characters without punctuation at the ends, and where it stands."""

    bare: str
    start: int
    end: int

    @property
    def folded(self) -> str:
        """The word for comparing."""
        return self.bare.casefold()


_WORD = re.compile(r"\S+")


_ENDS = '"“”„«»‹›()[]{},;:!?…*'


_DOTTED = re.compile(r"(?:[A-ZÀ-Þ](?:h|j|th)?\.-?)+")


_AND = frozenset(["en", "and", "&", "und", "et"])


_TOWNS = frozenset(["stad", "city", "town", "stadt", "ville", "dorp", "plaats", "regio", "region", "land", "country"])


def organisation_in(role: str, language: str) -> str:
    """Guess the organisation that a role names: "aan de Universiteit Leiden", "CEO of Shell"; empty when it names none.

    A public office ("burgemeester van Amsterdam") names a place, not an organisation.
    """
    if not role:
        return ""
    speech = rules_for(language).speech
    words = words_of(role)
    civic = is_civic(role, speech)
    for prepositions in (speech.at, speech.of):
        for k, word in enumerate(words):
            if word.folded not in prepositions:
                continue
            n = k + 1
            while n < len(words) and words[n].folded in speech.articles:
                n += 1
            found = organisation_at(role, words, n, speech)
            if found and not (civic and not names_institution(found, speech)):
                return found
    if civic:
        return ""
    return _organisation_beside(role, words, speech)


def is_role_noun(word: str, language: str) -> bool:
    """Tell whether a word names a role, or is a compound that does: "landschapsarchitect"."""
    return is_noun(word.casefold().strip(_ENDS + "."), rules_for(language).speech.roles)


def surname_key(name: str, language: str) -> str:
    """Return a name for comparing: folded, without titles and the points of initials."""
    titles = rules_for(language).speech.titles
    kept = [w for w in name.replace(".", ". ").casefold().split() if w not in titles and w.rstrip(".") not in titles]
    return " ".join(w.rstrip(".") for w in kept) or name.casefold()


def full_names(text: str, language: str) -> Iterator[tuple[str, int, int]]:
    """Yield the full names of persons in running text, with where they stand: given name or initials, and surname."""
    speech = rules_for(language).speech
    words = words_of(text)
    k = 0
    while k < len(words):
        word = words[k]
        given = word.folded in GIVEN or word.folded.split("-")[0] in GIVEN
        named = given and not _is_object(words, k, speech)
        if is_capital(word.bare) and (named or (k and is_noun(words[k - 1].folded, speech.roles))):
            end = name_end(words, k, speech, text)
            if end - k >= 2:
                name = text[word.start : bare_end(text, words[end - 1])]
                yield (
                    name if _DOTTED.fullmatch(words[end - 1].bare) else name.rstrip("."),
                    word.start,
                    words[end - 1].end,
                )
                k = end
                continue
        k += 1


def name_start(words: list[Word], speech: Speech, segment: str) -> int | None:
    """Return the index of the first word of the name in a segment."""
    first = 0
    while first < len(words) and words[first].folded in speech.articles:
        first += 1
    sure = [
        k
        for k, word in enumerate(words)
        if _is_person_start(word, speech)
        and not _is_object(words, k, speech)
        and (name_end(words, k, speech, segment) - k >= 2)
    ]
    if sure:
        return sure[0]
    for k in range(1, len(words)):  # "scholier Daan": a role and only a given name
        if words[k].folded in GIVEN and is_capital(words[k].bare) and is_noun(words[k - 1].folded, speech.roles):
            return k
    last = _last_name(words, speech)
    if last and is_noun(words[last - 1].folded, speech.roles):
        return last
    surname = bool(words) and words[0].bare[0].isupper() and words[0].folded in speech.particles  # "De Vries"
    if (first == 0 or surname) and words and name_end(words, 0, speech, segment) > 0:
        return 0
    return last


def _last_name(words: list[Word], speech: Speech) -> int | None:
    """Return where the name at the end of a segment begins when no given name in it is known, None without one."""
    # No given name that we know: the last run of capitals, without what a preposition before it needs as its object.
    ends = len(words)
    start = ends
    while start > 0 and (is_capital(words[start - 1].bare) or words[start - 1].folded in speech.particles):
        start -= 1
    while start < ends and words[start].folded in speech.particles and not is_capital(words[start].bare):
        start += 1
    while start < ends and is_noun(words[start].folded, speech.roles):
        start += 1
    if start == 0 or start >= ends:
        return None
    before = words[start - 1]
    needs_object = (
        before.folded in speech.articles | speech.of | speech.at | speech.particles
        or is_noun(before.folded, speech.institutions)
        or before.folded in _TOWNS | _AND
    )
    capitals = [k for k in range(start, ends) if is_capital(words[k].bare)]
    if needs_object:
        if len(capitals) < 3:
            return None
        return capitals[-2]
    return start


def _is_person_start(word: Word, speech: Speech) -> bool:
    if word.folded in speech.titles:
        return True
    if word.folded.rstrip(".") in GIVEN or word.folded.split("-")[0] in GIVEN:
        return is_capital(word.bare)
    return bool(_DOTTED.fullmatch(word.bare))


def _is_object(words: list[Word], k: int, speech: Speech) -> bool:
    """Tell whether a word is the object of a preposition before it ("directeur van Rijnzicht")."""
    n = k - 1
    while n >= 0 and words[n].folded in speech.articles:
        n -= 1
    return n >= 0 and words[n].folded in speech.at | speech.of and words[k].folded not in speech.titles


def name_end(words: list[Word], start: int, speech: Speech, text: str) -> int:
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
        if not particle and is_capital(word.bare) and (surname_too or not _is_no_name(word, speech, capitals)):
            capitals += 1
            surname = surname or (capitals > 1 and word.folded not in GIVEN and not _DOTTED.fullmatch(word.bare))
            k += 1
            continue
        n = k
        while n < len(words) and words[n].folded in speech.particles and n - k < 3:
            n += 1
        if n == k or n >= len(words) or surname or not is_capital(words[n].bare) or words[n - 1].folded == "en":
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
    if is_noun(word.folded, speech.roles) or is_noun(word.folded, speech.institutions):
        return True
    # An acronym is an organisation, unless the whole name is in capitals.
    return (
        len(word.bare) > 1
        and word.bare.isupper()
        and not _DOTTED.fullmatch(word.bare)
        and not capitals
        and (word.folded not in GIVEN)
    )


def organisation_at(text: str, words: list[Word], start: int, speech: Speech) -> str:
    """Return the name of an organisation that begins at a word: capitals, and the small words between them."""
    if start >= len(words):
        return ""
    first = words[start]
    institution = is_noun(first.folded, speech.institutions)
    lower = institution and not is_capital(first.bare)
    if not is_capital(first.bare) and not lower:
        return ""
    if is_noun(first.folded, speech.departments) or (is_noun(first.folded, speech.roles) and not institution):
        return ""
    k = start + 1
    joiners = speech.of | speech.articles | speech.particles | (speech.at | _AND if institution else {"&"})
    while k < len(words) and not _stops_after(text, words[k - 1], words[k], speech):
        if is_capital(words[k].bare) or words[k].bare.isdigit():
            k += 1
            continue
        n = k
        while n < len(words) and words[n].folded in joiners and n - k < 3:
            n += 1
        if n == k or n >= len(words) or not is_capital(words[n].bare):
            break
        k = n + 1
    if lower and k == start + 1:
        return ""
    found = text[first.start : bare_end(text, words[k - 1])]
    return re.sub(r"[’']s$", "", found)


def _organisation_beside(role: str, words: list[Word], speech: Speech) -> str:
    """Guess the organisation beside a role's noun: "directeur Rijksmuseum", "Shell CEO", "Amnesty-directeur"."""
    if words[0].folded.endswith(("'s", "’s")) and is_capital(words[0].bare):
        return words[0].bare[:-2]
    for k, word in enumerate(words):
        if not is_noun(word.folded, speech.roles):
            continue
        if k + 1 < len(words) and is_capital(words[k + 1].bare):
            found = organisation_at(role, words, k + 1, speech)
            if found:
                return found
        named = bool(k) and (not is_capital(word.bare) or word.bare.isupper())  # not "Software Engineer"
        if named and all(is_capital(w.bare) for w in words[:k]):
            before = [w for w in words[:k] if not is_noun(w.folded, speech.roles | speech.departments)]
            generic = len(before) == 1 and is_noun(before[0].folded, speech.institutions)
            if len(before) == k and not generic:
                return re.sub(r"[’']s$", "", role[before[0].start : bare_end(role, before[-1])])
    last = role.rsplit(", ", 1)
    if len(last) == 2 and is_capital(last[1]) and not any(is_noun(w.folded, speech.roles) for w in words_of(last[1])):
        return organisation_at(last[1], words_of(last[1]), 0, speech)
    return ""


def is_civic(role: str, speech: Speech) -> bool:
    """Tell whether a role is a public office, whose "of ..." names a place."""
    return any(is_noun(w.folded, speech.civic) for w in words_of(role))


def names_institution(name: str, speech: Speech) -> bool:
    """Tell whether a name has a noun of institutions in it."""
    return any(is_noun(w.folded, speech.institutions) for w in words_of(name))


def is_noun(folded: str, nouns: frozenset[str]) -> bool:
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


def is_capital(word: str) -> bool:
    """Tell whether a word is written as a name is, behind an elided article or prefix ("d'Eau", "O'Neill")."""
    stripped = re.sub(r"^(?:[dlDL]|al-|el-|O|[’'])[’']?(?=[A-ZÀ-Þ])", "", word)
    return bool(stripped) and (stripped[0].isupper() or stripped[0].istitle())


def words_of(text: str) -> list[Word]:
    """Return the words of a text, without what is only punctuation."""
    found: list[Word] = []
    for match in _WORD.finditer(text):
        bare = match.group().strip(_ENDS)
        if bare:
            found.append(Word(bare, match.start(), match.end()))
    return found


def bare_end(text: str, word: Word) -> int:
    """Return where a word ends without the punctuation behind it."""
    return word.start + text[word.start : word.end].index(word.bare) + len(word.bare)


def _stops_after(text: str, word: Word, following: Word, speech: Speech) -> bool:
    """Tell whether a name cannot go on from one word to the next: punctuation, or the end of a sentence, is between."""
    behind = text[bare_end(text, word) : word.end].strip("\"“”'’)")
    stop = word.bare.endswith(".") and not _DOTTED.fullmatch(word.bare) and word.folded not in speech.titles
    return bool(behind) or stop or not text.startswith(following.bare, following.start)
