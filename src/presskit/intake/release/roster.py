"""The people of a text: who a quotation's words mean, also when they only say "Mulder", "Dr. Vos" or "ze"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from msgspec.structs import replace

from presskit.intake.release.languages import rules_for
from presskit.intake.release.languages.names import GIVEN
from presskit.intake.release.names import full_names, is_role_noun, organisation_in, surname_key
from presskit.intake.release.speakers import Who
from presskit.kit.blocks import new_id
from presskit.kit.localised import localised, string
from presskit.kit.model import Person


class Speaker(NamedTuple):
    """Who says a quotation: the person (None when there is none to name), and how it is shown with it.

    `how` tells what it rests on: "written" (name in full), "short" (part of a known name), "pronoun", "role" (a known
    person's role), "introduced" (named in full elsewhere in the text), "unnamed".
    """

    person: Person | None
    role: str
    organisation: str
    how: str


class Roster:
    """The people of a text as they are met."""

    def __init__(self, told: Iterable[str], language: str) -> None:
        self.language = language
        self.people: list[Person] = []
        self.last: Person | None = None
        self._told = list(told)
        self._introduced: dict[str, list[tuple[str, int, int]]] | None = None

    def speaker(self, found: Who, near: str = "") -> Speaker:
        """Return who the words mean; `near` is the text told just before, where a pronoun looks for its person."""
        if found.pronoun:
            person = self._mentioned(near) or self.last
            return self._shown(person, found, "pronoun") if person else Speaker(None, "", "", "unnamed")
        if not found.name:
            person = self._with_role(found.role)
            if person:
                return self._shown(person, found._replace(role="", organisation=""), "role")
            return Speaker(None, found.role, found.organisation, "unnamed")
        known = self.known(found.name)
        if known is not None:
            same = surname_key(known.name, self.language) == surname_key(found.name, self.language)
            longer = len(found.name.split()) > len(known.name.split())
            if longer:
                known = self._update(replace(known, name=found.name))
            return self._shown(known, found, "written" if same or longer else "short")
        if len(surname_key(found.name, self.language).split()) == 1 or self._is_surname(found.name):
            full = self._introduction(found.name)
            if full is not None:
                merged = Who(full.name, found.role or full.role, found.organisation or full.organisation)
                return self._shown(self._add(merged), merged, "introduced")
        return self._shown(self._add(found), found, "written")

    def known(self, name: str) -> Person | None:
        """Return the person of that name, given in full or in part; the one who spoke last when it fits several."""
        key = surname_key(name, self.language)
        fits = [person for person in self.people if self._fits(person, key)]
        if self.last is not None and any(person.id == self.last.id for person in fits):
            return self.last
        return fits[-1] if fits else None

    def is_known(self, name: str) -> bool:
        """Tell whether a name is that of somebody met or introduced in the text."""
        return self.known(name) is not None or self._introduction(name) is not None

    def _fits(self, person: Person, key: str) -> bool:
        have = surname_key(person.name, self.language)
        if have == key or have.endswith(f" {key}"):
            return True
        if key.endswith(f" {have}") and " " not in have:
            return True
        return have.startswith(f"{key} ") and key in GIVEN

    def _is_surname(self, name: str) -> bool:
        return name.split(maxsplit=1)[0].casefold() in rules_for(self.language).speech.particles

    def _shown(self, person: Person, found: Who, how: str) -> Speaker:
        if not person.role and found.role:
            person = self._update(replace(person, role=localised(found.role, self.language)))
        if not person.organisation and found.organisation:
            person = self._update(replace(person, organisation=localised(found.organisation, self.language)))
        self.last = person
        role = found.role or string(person.role, self.language)
        organisation = found.organisation or (
            string(person.organisation, self.language) if role == string(person.role, self.language) else ""
        )
        return Speaker(person, role, organisation, how)

    def _add(self, found: Who) -> Person:
        person = Person(
            id=new_id(),
            name=found.name,
            role=localised(found.role, self.language),
            organisation=localised(found.organisation, self.language),
        )
        self.people.append(person)
        return person

    def _update(self, person: Person) -> Person:
        self.people = [person if old.id == person.id else old for old in self.people]
        return person

    def _with_role(self, role: str) -> Person | None:
        """Return the person whose role has the noun of "de hoogleraar"."""
        nouns = [w for w in role.casefold().split() if is_role_noun(w, self.language)]
        definite = role.casefold().split()[:1] in (["de"], ["het"], ["the"], ["der"], ["die"], ["le"], ["la"])
        if not nouns or not definite:
            return None
        for person in [self.last, *reversed(self.people)]:
            if person and nouns[-1] in string(person.role, self.language).casefold().split():
                return person
        return None

    def _mentioned(self, near: str) -> Person | None:
        """Return the last person named in a text, whom a pronoun can mean."""
        named = list(full_names(near, self.language))
        if named:
            name, _, end = named[-1]
            return self.known(name) or self._add(self._described(name, near, end))
        found: Person | None = None
        for person in self.people:
            if person.name.split()[-1] in near:
                found = person
        return found

    def _introduction(self, name: str) -> Who | None:
        """Return somebody whom the running text names in full: "Anna Mulder, wethouder van Delft, opende ..."."""
        if self._introduced is None:
            self._introduced = {}
            for k, text in enumerate(self._told):
                for full, _start, end in full_names(text, self.language):
                    for key in {full.casefold().split()[-1], surname_key(full, self.language)}:
                        self._introduced.setdefault(key, []).append((full, k, end))
        key = surname_key(name, self.language)
        found = self._introduced.get(key.split()[-1], [])
        fitting = [entry for entry in found if surname_key(entry[0], self.language).endswith(key)]
        if not fitting:
            return None
        described = [self._described(full, self._told[k], end) for full, k, end in fitting[:20]]
        return next((one for one in described if one.role), described[0])

    def _described(self, full: str, text: str, end: int) -> Who:
        """Read the role beside a full name in running text: between commas after it, or before it."""
        speech = rules_for(self.language).speech
        after = text[end - 1 : end + 200]
        if after.startswith(","):
            segment = re.split(r",|[.!?](?:\s|$)", after[1:])[0].strip()
            words = [w.casefold() for w in segment.split()]
            begins = words and words[0] not in speech.no_role | speech.saying
            if begins and any(is_role_noun(w, self.language) for w in words[:4]):
                return Who(full, segment, organisation_in(segment, self.language))
        start = text.find(full, max(0, end - len(full) - 3))
        role = self._role_before(text[max(0, start - 120) : max(0, start)].rstrip())
        return Who(full, role, organisation_in(role, self.language))

    def _last_role_noun(self, words: list[str]) -> int:
        """Return the index of the noun that a role ends in, or after which it says of what: "hoogleraar optica"."""
        speech = rules_for(self.language).speech
        small = speech.articles | speech.no_role | speech.saying | speech.pronouns
        for k in range(len(words) - 1, max(len(words) - 5, -1), -1):
            if is_role_noun(words[k], self.language):
                return k
            if words[k].casefold() in small or not words[k].islower():
                return -1
        return -1

    def _role_before(self, before: str) -> str:
        """Read the role that ends right before a name: "wethouder", "The energy secretary," "Hospital gardener"."""
        speech = rules_for(self.language).speech
        apposition = before.endswith(",")
        sentence = re.split(r"[.!?:;]\s+|,\s+", before.rstrip(", "))[-1]
        words = sentence.split()
        k = self._last_role_noun(words)
        if k < 0:
            return ""
        while k > 0 and is_role_noun(words[k - 1], self.language):
            k -= 1
        # a whole clause in apposition, or the beginning of a sentence, is all role
        rest = words[:k]
        whole = apposition or (k <= 3 and len(sentence) == len(before))
        articles = speech.articles | speech.no_role
        if whole and rest and rest[0].casefold() in articles:
            rest = rest[1:]
        if whole and len(rest) <= 8 and not {w.casefold() for w in rest} & (articles | speech.saying):
            k -= len(rest)
        return " ".join(words[k:])
