"""The people of a text: who a quotation's words mean, also when they only say "Bruines", "Dr. Hoos" or "ze"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from msgspec.structs import replace

from presskit.intake.languages import rules_for
from presskit.intake.languages.names import GIVEN
from presskit.intake.speakers import Who, full_names, organisation_in, surname_key, who
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
        nouns = [w for w in role.casefold().split() if w in rules_for(self.language).speech.roles]
        definite = role.casefold().split()[:1] in (["de"], ["het"], ["the"], ["der"], ["die"], ["le"], ["la"])
        if not nouns or not definite:
            return None
        for person in [self.last, *reversed(self.people)]:
            if person and nouns[-1] in string(person.role, self.language).casefold().split():
                return person
        return None

    def _mentioned(self, near: str) -> Person | None:
        """Return the last person named in a text that a pronoun can mean."""
        found: Person | None = None
        for name, _, end in full_names(near, self.language):
            known = self.known(name)
            if known is None:
                introduced = self._described(name, near, end)
                known = self._add(introduced)
            found = known
        if found is None and near:
            for person in self.people:
                surname = person.name.split()[-1]
                if surname in near:
                    found = person
        return found

    def _introduction(self, name: str) -> Who | None:
        """Return somebody whom the running text names in full: "Saskia Bruines, wethouder van Den Haag, opende ..."."""
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
        """Read the role beside a full name in running text: after it between commas, or right before it."""
        speech = rules_for(self.language).speech
        after = text[end - 1 : end + 200]
        if after.startswith(","):
            segment = after[1:].split(",")[0].strip().rstrip(".")
            nouns = [w for w in segment.casefold().split()[:4] if w in speech.roles]
            if nouns and segment.split()[0].casefold() not in speech.no_role:
                return Who(full, segment, organisation_in(segment, self.language))
        before = text[: text.find(full, max(0, end - len(full) - 3))].rstrip()[-120:]
        words = before.split()
        if words and words[-1].casefold().strip(",.") in speech.roles and not words[-1].endswith((",", ".")):
            role = words[-1]
            k = len(words) - 2
            while k >= 0 and words[k].casefold() in speech.roles:
                role = f"{words[k]} {role}"
                k -= 1
            # "Hospital gardener Tom Birch had ...": the beginning of the sentence is all role
            if 0 <= k < 3 and not {w.casefold() for w in words[: k + 1]} & (speech.no_role | speech.articles):
                role = " ".join(words)
            return Who(full, role, organisation_in(role, self.language))
        read = who(full, self.language)
        return read if read and read.name else Who(full)
