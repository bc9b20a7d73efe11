"""The parts below a release (in English sometimes above it): note to editors, contacts, boilerplate."""

from __future__ import annotations

import re
from typing import NamedTuple

from presskit.intake.imported import Reading
from presskit.intake.release.contacts import has_reach, read_contacts
from presskit.intake.release.languages import ALL, every, line_pattern, pattern
from presskit.intake.release.links import addresses, network_of
from presskit.intake.release.paragraphs import Paragraph, whole
from presskit.intake.release.speakers import who
from presskit.kit.model import Contact, Social
from presskit.kit.text import BREAK, LIMIT
from presskit.messages import N_

END_MARK = N_("The end mark: what follows is not for print")
NOTE = N_("A heading says that it is for editors")
AFTER_END = N_("It stands after the end mark, so it is for editors")
CONTACT = N_("A heading, a phone number or a mail address says that it is a contact")
NOT_PUBLISHED = N_("A contact that came in is not for publication until you say so")
LEFT_OF_CONTACT = N_("Lines beside a contact that are none went to the note to editors")
NO_CONTACT = N_("A heading announces a contact, but there is no phone number or mail address")
BOILERPLATE = N_('The heading "About ..." at the end says that it is about the organisation')
ORGANISATION = N_("The organisation's name is taken from the heading above its text")
WEBSITE = N_("The address beside the contacts is taken for the organisation's website")
PROFILE = N_("The address of a profile on a social network")
KEYWORDS = N_("The line says that these are keywords")
PICTURES = N_("A heading says that the lines below it are captions")
TOO_LONG = N_("Too long for its field: the rest is kept aside")

_END = line_pattern(lambda rules: rules.parts.end)
_END_SIGNS = re.compile(r"[-–— ]*(?:(?:#\s*){3,}|[-–—]?\s*30\s*[-–—])[-–— ]*|[-–—] ?o ?0 ?o ?[-–—]")
_NOTE = line_pattern(lambda rules: rules.parts.note)
_CONTACT = line_pattern(lambda rules: rules.parts.contact)
_PICTURES = line_pattern(lambda rules: rules.parts.pictures)
_KEYWORDS = line_pattern(lambda rules: rules.parts.keywords)
_ABOUT = [pattern(rules.parts.about) for rules in ALL.values()]
_ARTICLES = every(lambda rules: rules.speech.articles)
_EDGES = " .:*_=#-–—/|•()[]"
_CONTACT_SENTENCE = re.compile(
    r"(?:voor (?:meer|nadere|verdere|vragen)|neem (?:voor|contact)|for (?:more|further|additional|press|media)"
    r"|please contact|weitere|für (?:weitere|rückfragen)|pour (?:plus|tout))\b",
    re.IGNORECASE,
)

MOST_OF_ABOUT = 8


class Section(NamedTuple):
    """A part with its heading (None when it has none): "note", "contact", "about", "pictures" or "keywords"."""

    kind: str
    heading: Paragraph | None
    paragraphs: list[Paragraph]
    name: str = ""


class Divided(NamedTuple):
    """A text divided: what is the release itself, its sections, and whether an end mark stands between."""

    release: list[Paragraph]
    sections: list[Section]
    ended: bool


class Parts(NamedTuple):
    """What the sections say."""

    note: str
    contacts: tuple[Contact, ...]
    boilerplate: str
    organisation: str
    website: str
    social: tuple[Social, ...]
    keywords: tuple[str, ...]
    captions: list[Paragraph]
    others: list[Section]


def divide(paragraphs: list[Paragraph], reading: Reading) -> Divided:
    """Divide a text into the release and the sections below it; contacts above the headline are a section too."""
    end = _end_mark(paragraphs)
    if end is not None:
        reading.recognise("end-mark", "end_mark", whole(paragraphs[end]), END_MARK, paragraphs[end].line)
    before, after = (paragraphs, []) if end is None else (paragraphs[:end], paragraphs[end + 1 :])
    top, before = _contacts_above(before)
    tail = _tail(before)
    sections = _sections(before[tail:], None)
    release, called = _contact_sentences(before[:tail])
    return Divided(release, [*top, *called, *sections, *_sections(after, "note")], ended=end is not None)


def read_sections(divided: Divided, reading: Reading) -> Parts:
    """Read the sections; sections about somebody other than the organisation come back as they are."""
    notes: list[str] = []
    contacts: list[Contact] = []
    social: list[Social] = []
    keywords: list[str] = []
    captions: list[Paragraph] = []
    others: list[Section] = []
    boilerplate = organisation = website = ""
    for section in divided.sections:
        words = "\n".join(whole(p) for p in section.paragraphs)
        line = (section.heading or section.paragraphs[0]).line if section.heading or section.paragraphs else 0
        heading = f"{whole(section.heading)}\n" if section.heading else ""
        match section.kind:
            case "contact":
                found = read_contacts([(whole(p), p.gap) for p in section.paragraphs], reading.language)
                if not found.contacts:
                    notes.extend(line for line in (heading + words).split("\n") if line)
                    reading.guess("note-to-editors", "note_to_editors", heading + words, NO_CONTACT, line)
                    continue
                contacts.extend(found.contacts)
                social.extend(s for s in found.social if s.network not in {have.network for have in social})
                website = website or found.website
                notes.extend(found.left)
                reading.recognise("contact", found.contacts[0].id, heading + words, CONTACT, line)
                for contact in found.contacts:
                    said = " ".join(part for part in (contact.name, contact.phone, contact.mail) if part)
                    reading.guess("contact", contact.id, said, NOT_PUBLISHED, line)
                if found.left:
                    reading.guess("note-to-editors", "note_to_editors", "\n".join(found.left), LEFT_OF_CONTACT, line)
                if found.website:
                    reading.guess("website", "organisation", found.website, WEBSITE, line)
            case "note":
                if words:
                    reason = NOTE if section.heading else AFTER_END
                    reading.recognise("note-to-editors", "note_to_editors", heading + words, reason, line)
                    notes.extend(whole(p) for p in section.paragraphs)
                elif heading:
                    reading.recognise("note-to-editors", "note_to_editors", heading, NOTE, line)
            case "about" if not boilerplate:
                boilerplate, organisation = words.replace("\n", BREAK), section.name
                reading.recognise("boilerplate", "organisation", heading + words, BOILERPLATE, line)
                reading.guess("organisation", "organisation", section.name, ORGANISATION, line)
                for _, _, address in addresses(words):
                    network = network_of(address)
                    if network and network not in {s.network for s in social}:
                        social.append(Social(network=network, url=address))
                        reading.recognise("social", "organisation", address, PROFILE, line)
                    elif not network and not address.startswith("mailto:"):
                        website = website or address
            case "about":
                others.append(section)
            case "keywords":
                keywords.extend(k.strip(" .#") for k in re.split(r"[,;•|]", words.replace("\n", ",")) if k.strip(" .#"))
                reading.recognise("keywords", "keywords", heading + words, KEYWORDS, line)
            case "pictures":
                captions.extend(section.paragraphs)
                if section.heading:
                    reading.recognise("figures", "body", whole(section.heading), PICTURES, line)
    note = _fitting(BREAK.join(notes), reading)
    return Parts(
        note, tuple(contacts), _fitting(boilerplate, reading), organisation, website, tuple(social), tuple(keywords),
        captions, others,
    )  # fmt: skip


def _fitting(text: str, reading: Reading) -> str:
    """Return as much of a text as one field may hold; the rest is set aside."""
    if len(text) <= LIMIT:
        return text
    cut = max(text.rfind(BREAK, 0, LIMIT), text.rfind(" ", 0, LIMIT), 1)
    reading.aside("text", text[cut:].strip().replace(BREAK, "\n"), TOO_LONG)
    return text[:cut]


def _end_mark(paragraphs: list[Paragraph]) -> int | None:
    for k, paragraph in enumerate(paragraphs):
        text = whole(paragraph)
        if k == 0 or len(text) > 60:
            continue
        if _END_SIGNS.fullmatch(text) or (_END.fullmatch(text.strip(_EDGES)) and len(paragraphs[k - 1].text) > 0):
            return k
    return None


def _heading(paragraph: Paragraph) -> tuple[str, str, str] | None:
    """Return (kind, name, words on the same line) of a section's heading, None when it is none."""
    text = paragraph.text
    if paragraph.marker or len(text) > 400:
        return None
    head, colon, rest = text.partition(":")
    title = (head if colon and len(head) <= 80 else text).strip(_EDGES)
    rest = rest.strip() if colon and len(head) <= 80 else ""
    if not title or len(title) > 100:
        return None
    if text.rstrip().endswith((".", "!", "?", ",")) and not rest:
        return None
    for kind, form in (("note", _NOTE), ("contact", _CONTACT), ("pictures", _PICTURES), ("keywords", _KEYWORDS)):
        if form.fullmatch(title):
            if kind == "keywords" and not rest:
                continue
            return kind, "", rest
    name = _about(title)
    return ("about", name, rest) if name and len(title.split()) <= 10 else None


def _about(title: str) -> str:
    """Return the name in "Over Rijnzicht", "About the Royal Society"; empty when it is about a thing."""
    for form in _ABOUT:
        match = form.fullmatch(title)
        if match is None:
            continue
        words = match["name"].split()
        while words and words[0] in _ARTICLES:
            words = words[1:]
        if words and (words[0][0].isupper() or any(c.isupper() for c in words[0])) and not words[0].isdigit():
            return " ".join(words)
    return ""


def _is_contact_line(paragraph: Paragraph) -> bool:
    text = whole(paragraph)
    return has_reach(text) or bool(addresses(text)) or (len(text) <= 100 and text[-1] not in ".!?")


def _contacts_above(paragraphs: list[Paragraph]) -> tuple[list[Section], list[Paragraph]]:
    """Take contacts off the top: a heading, and the lines right below it up to the last phone number or address."""
    for k, paragraph in enumerate(paragraphs[:8]):
        if len(paragraph.text) >= 80 and not has_reach(paragraph.text):
            break
        found = _heading(paragraph)
        if found is None or found[0] != "contact":
            continue
        lines = [] if not found[2] else [paragraph._replace(text=found[2])]
        end = k + 1
        while end < len(paragraphs) and end < k + 12 and _is_contact_line(paragraphs[end]):
            if paragraphs[end].gap and end > k + 1 and not has_reach(whole(paragraphs[end])):
                break
            end += 1
        while end > k + 1 and not has_reach(whole(paragraphs[end - 1])) and not addresses(whole(paragraphs[end - 1])):
            end -= 1
        lines += paragraphs[k + 1 : end]
        if end < len(paragraphs) and any(has_reach(whole(line)) for line in lines):
            return [Section("contact", paragraph, lines)], [*paragraphs[:k], *paragraphs[end:]]
    return [], paragraphs


def _tail(paragraphs: list[Paragraph]) -> int:
    """Return where the sections at the end begin: at the first heading from which on there are only sections."""
    for k in range(2, len(paragraphs)):
        if _heading(paragraphs[k]) is not None and all(map(_is_plausible, _sections(paragraphs[k:], None))):
            return k
    return len(paragraphs)


def _is_plausible(section: Section) -> bool:
    paragraphs = section.paragraphs
    match section.kind:
        case "contact":
            return any(has_reach(whole(p)) or addresses(whole(p)) for p in paragraphs) and all(
                _is_contact_line(p) or len(p.text) <= 300 for p in paragraphs
            )
        case "about":
            if any(map(_is_subhead, paragraphs, paragraphs[1:])):
                return False
            return 0 < len(paragraphs) <= MOST_OF_ABOUT and sum(len(p.text) for p in paragraphs) >= 40
        case "pictures":
            return bool(paragraphs) and all(len(p.text) <= 400 for p in paragraphs)
        case "keywords":
            return True
    return section.heading is not None and (bool(paragraphs) or _is_only_heading(section))


def _is_subhead(paragraph: Paragraph, below: Paragraph) -> bool:
    """Tell whether a line heads the text below it: then the article goes on there."""
    text = paragraph.text
    line = len(text) <= 80 and text[-1] not in ".!…:;," and not has_reach(text) and not addresses(text)
    return line and len(below.text) >= 80


def _is_only_heading(section: Section) -> bool:
    """A heading such as "Noot voor de redactie" right above "Contact"."""
    return section.kind == "note"


def _sections(paragraphs: list[Paragraph], first: str | None) -> list[Section]:
    """Divide paragraphs at their headings; those before the first heading are of the kind `first`."""
    sections: list[Section] = [Section(first, None, [])] if first else []
    for paragraph in paragraphs:
        found = _heading(paragraph)
        if found is not None:
            kind, name, rest = found
            content = [paragraph._replace(text=rest, gap=True)] if rest else []
            heading = (
                paragraph._replace(text=paragraph.text[: len(paragraph.text) - len(rest)].strip())
                if rest
                else paragraph
            )
            sections.append(Section(kind, heading, content, name))
            continue
        current = sections[-1] if sections else Section("note", None, [])
        if not sections:
            sections.append(current)
        if current.kind == "keywords" or (current.kind == "contact" and _is_note_text(paragraph)):
            current = Section("note", None, [])
            sections.append(current)
        elif current.kind == "note" and _is_called(paragraph):
            current = Section("contact", None, [])
            sections.append(current)
        current.paragraphs.append(paragraph)
    return [s for s in sections if s.paragraphs or s.heading]


def _is_note_text(paragraph: Paragraph) -> bool:
    text = whole(paragraph)
    return not _is_contact_line(paragraph) and len(text) > 100


def _is_called(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph of a note is a contact: a name with a number or address behind it, or only these."""
    text = whole(paragraph)
    if not has_reach(text) or len(text) > 300:
        return False
    found = who(re.split(r"[|:,(•–]", text)[0], "nl")
    return bool(_CONTACT_SENTENCE.match(text)) or len(text) <= 120 or (found is not None and " " in found.name)


def _contact_sentences(paragraphs: list[Paragraph]) -> tuple[list[Paragraph], list[Section]]:
    """Read the sentence "Voor meer informatie ..." among the last paragraphs as a contact too.

    It is the writer's public text, so it stays in the release as well.
    """
    found = [
        Section("contact", None, [p])
        for p in paragraphs[-3:]
        if len(p.text) <= 400 and has_reach(p.text) and _CONTACT_SENTENCE.match(p.text)
    ]
    return paragraphs, found
