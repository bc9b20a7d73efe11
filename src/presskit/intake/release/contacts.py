"""Contacts: names, phone numbers and mail addresses out of the lines that announce them.

A contact that came in is not for publication: whether a number may be printed is for a person to say.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from presskit.intake.release.languages import ALL
from presskit.intake.release.links import ADDRESS, MAIL, addresses, network_of
from presskit.intake.release.names import full_names
from presskit.intake.release.speakers import is_role, who
from presskit.kit.blocks import new_id
from presskit.kit.localised import localised
from presskit.kit.model import Contact, Social

PHONE = re.compile(
    r"(?<![\w.,/-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\w-])|"
    r"(?<![\w.,/-])(?:\(?(?:\+|00)\d{1,3}\)?|\(?0\d{0,4}\)?)(?:[ \xa0./()-]{0,3}\d){5,14}(?![\w/-])"
)
_LABELS = "|".join(rules.parts.labels for rules in ALL.values())
_LABEL = re.compile(rf"(?<![\w-])(?:{_LABELS})\b\.?(?:\s*:|\s*[.:/]?(?=\s*\|))", re.IGNORECASE)
_HOURS = re.compile("|".join(rules.parts.hours for rules in ALL.values()), re.IGNORECASE)
_STREET = re.compile(
    r"\b\d{4} ?[A-Z]{2}\b|\bPostbus\b|\bPO Box\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b"
    r"|\b[A-ZÀ-Þ][\w.'-]+ \d{1,4}[a-z]?$"
)
_CALL = re.compile(r"\b(?:met|contact|mit|bij|avec|bei|with|call|ask for)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:[|•·;]|,(?=\s|$)|\s[–—/-]\s)\s*")


class Contacts(NamedTuple):
    """What a block of contact lines says: the contacts, a website and social profiles, and the lines that are none."""

    contacts: tuple[Contact, ...]
    website: str
    social: tuple[Social, ...]
    left: tuple[str, ...]


class _Entry:
    """A contact while it is read."""

    def __init__(self) -> None:
        self.name = self.role = self.organisation = self.hours = ""
        self.phones: list[str] = []
        self.mails: list[str] = []

    @property
    def reachable(self) -> bool:
        return bool(self.phones or self.mails)

    @property
    def empty(self) -> bool:
        return not (self.name or self.organisation or self.reachable)


def has_reach(text: str) -> bool:
    """Tell whether a text holds a mail address or a phone number."""
    return bool(MAIL.search(text) or _phones(text))


def read_contacts(lines: list[tuple[str, bool]], language: str) -> Contacts:
    """Read lines (each with whether a blank line stood before it) as contacts."""
    entries = [_Entry()]
    left: list[str] = []
    website, social = "", list[Social]()
    for line, gap in lines:
        entry = entries[-1]
        phones, mails = _phones(line), [m.group().rstrip(".-_") for m in MAIL.finditer(line)]
        webs = [web for _, _, web in addresses(line) if not web.startswith("mailto:")]
        words = _without_reach(line)
        for web in webs:
            network = network_of(web)
            if network and network not in {s.network for s in social}:
                social.append(Social(network=network, url=web))
            elif not network and not website:
                website = web
            else:
                left.append(line)
        if len(words.split()) > 9 and (phones or mails):
            names = [name for name, _, _ in full_names(words, language)] or _called(words, language)
            if names or not entry.empty:
                entries.append(_Entry())
            entries[-1].name = names[0] if names else ""
            entries[-1].phones, entries[-1].mails = phones, mails
            left.append(line)
            entries.append(_Entry())
            continue
        chunks = [c for c in _BETWEEN.split(words) if c.strip(" .:()–—-")]
        named = next((c for c in chunks if _is_name(c, language)), None)
        starts = named is not None and (entry.reachable or (entry.name and gap))
        if starts or (gap and entry.reachable and (chunks or phones or mails)):
            entries.append(entry := _Entry())
        left.extend(
            chunk.strip(" :")
            for chunk in chunks
            if not _take(entry, chunk.strip(" :"), is_name=chunk is named, language=language)
        )
        for mail in mails:
            if entry.mails:
                entries.append(fresh := _Entry())
                fresh.name, fresh.organisation = entry.name, entry.organisation
                entry = fresh
            entry.mails.append(mail)
        entry.phones.extend(phones)
    return Contacts(
        tuple(_contact(entry, language) for entry in entries if entry.reachable),
        website,
        tuple(social),
        (*left, *(words for entry in entries if not entry.reachable for words in _unreachable(entry))),
    )


def _called(words: str, language: str) -> list[str]:
    """Return the name behind "contact opnemen met", "please contact"."""
    behind = _CALL.split(words)[-1]
    found = who(behind, language)
    return [found.name] if found and " " in found.name else []


def _take(entry: _Entry, chunk: str, *, is_name: bool, language: str) -> bool:
    """Put a piece of a contact line where it belongs; false when it belongs nowhere."""
    if is_name:
        found = who(chunk, language)
        if found is None:
            return False
        if not entry.name:
            entry.name = found.name
        elif not entry.organisation:  # a name is there: "PR manager, Lumo Bikes" says what and where
            entry.organisation = found.name
        else:
            return False
        entry.role = ", ".join(part for part in (entry.role, found.role) if part)
        return True
    if _HOURS.search(chunk):
        entry.hours = f"{entry.hours}, {chunk}" if entry.hours else chunk
        return True
    if _STREET.search(chunk):
        return False
    inner = chunk.strip("() ")
    if entry.name and (inner[:1].islower() or any(is_role(inner, code) for code in {language, "nl", "en"})):
        entry.role = f"{entry.role}, {inner}" if entry.role else inner
        return True
    if not entry.organisation and len(inner.split()) <= 8:
        entry.organisation = inner
        return True
    return False


def _is_name(chunk: str, language: str) -> bool:
    found = who(chunk.strip(" :"), language)
    if found is None or " " not in found.name or found.pronoun:
        return False
    rest = chunk.replace(found.name, "").replace(found.role or "\0", "").strip(" ,()|:–-.")
    return not rest or rest.casefold().startswith(("van ", "of ", "at ", "bij ", "von "))


def _contact(entry: _Entry, language: str) -> Contact:
    name = f"{entry.name}, {entry.role}" if entry.name and entry.role else entry.name or entry.role
    organisation = entry.organisation
    if not name:
        name, organisation = organisation, ""
    return Contact(
        id=new_id(),
        name=name,
        organisation=localised(organisation, language),
        phone=" / ".join(dict.fromkeys(entry.phones)),
        mail=entry.mails[0] if entry.mails else "",
        hours=localised(entry.hours, language),
        publish=False,
    )


def _unreachable(entry: _Entry) -> list[str]:
    return [words for words in (entry.name, entry.role, entry.organisation, entry.hours) if words]


def _phones(text: str) -> list[str]:
    found: list[str] = []
    for match in PHONE.finditer(MAIL.sub(" ", text)):
        number = match.group().strip(" .-/")
        digits = sum(c.isdigit() for c in number)
        if 8 <= digits <= 15 and not re.fullmatch(r"0?\d-\d\d?-\d{4}", number):
            found.append(number)
    return found


def _without_reach(line: str) -> str:
    words = MAIL.sub(" | ", line)
    words = PHONE.sub(lambda m: " | " if 8 <= sum(c.isdigit() for c in m.group()) <= 15 else m.group(), words)
    words = ADDRESS.sub(" | ", words)
    words = re.sub(r"\bmailto:|<\s*\|\s*>", " | ", words) + " |"
    for _ in range(3):  # "of mail ..."
        words = _LABEL.sub(" | ", f"{words} |").rstrip(" |")
    return words.strip(" |:–—-,;")
