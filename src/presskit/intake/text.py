"""Plain text comes in: from a mail, or copied off a newsroom's page, with what stood around it.

`read_release` reads it as a press release and says what it recognised, guessed and set aside; `as_plain` takes every
paragraph as a paragraph. No word is lost: it is in the article, among its asides, or the name of an icon or a person.

Characters stay as they were typed (straight quotes stay straight): typographic correction is the editor's. Only the
marks around a quotation that becomes a quote block go, because the template draws them, and marks that nobody sees.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec.structs import replace

from presskit.intake.imported import Imported, Reading, in_order, into_kit
from presskit.intake.release.body import read_body
from presskit.intake.release.contacts import read_contacts
from presskit.intake.release.decoding import Decoded, decode
from presskit.intake.release.furniture import without_furniture
from presskit.intake.release.head import read_head
from presskit.intake.release.invitations import call_to_action
from presskit.intake.release.languages import ALL, base
from presskit.intake.release.links import linked
from presskit.intake.release.mail import SIGNATURE
from presskit.intake.release.names import surname_key
from presskit.intake.release.paragraphs import Read, read_paragraphs, whole
from presskit.intake.release.roster import Roster
from presskit.intake.release.sections import Parts, Section, divide, read_sections
from presskit.kit.blocks import AnyBlock, Figure, Paragraph, Subhead, new_id
from presskit.kit.localised import localised
from presskit.kit.model import Article, Contact, Organisation, Person
from presskit.kit.text import BREAK
from presskit.messages import N_, Problem, wordings

__all__ = ["Imported", "as_plain", "into_kit", "read_release"]

wordings(
    **{
        "text-language-unknown": N_(
            "{language}: this is no language tag that is known; give one such as nl, en, de or fr-BE"
        ),
        "text-no-release": N_(
            "{name}: there is only a site's navigation or a mail's headers in it, no text of a release"
        ),
    }
)

LANGUAGE = N_("The language was recognised from the text")
ENCODING = N_("The file does not say its encoding: this one fits")
GARBLED = N_("Some characters look as if the text was decoded wrongly before it was saved")
INVISIBLE = N_("Invisible characters (soft hyphens, zero-width spaces) were left out")
CONTROLS = N_("Control characters were left out")
REJOINED = N_("Lines that a mail program had broken were joined again")
QUOTED = N_('The ">" of a forwarded or answered mail was taken off the lines')
DIVIDED = N_("A paragraph was too long and was divided at the end of a sentence")
ABOUT_PERSON = N_("The text about a person is taken for the biography")
ABOUT_OTHER = N_("A second text about an organisation stays in the article")
FROM_SIGNATURE = N_("The release names no contact: taken from the mail's signature, not for publication")
CAPTION = N_("A line below the heading for pictures")

_SAMPLE = 20_000
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")


def read_release(data: bytes, *, name: str, language: str | None = None) -> Imported:
    """Read a press release from plain text.

    `name` is what messages call the source. Without a language (BCP 47) it is guessed, and the guess is noted.

    Raises:
        Problem: the source is empty, too large, not text, in an unknown encoding, or holds no release; or the language
            is unknown.
    """
    decoded, reading, read = _read(data, name, language)
    sorted_out = without_furniture(read.paragraphs, reading)
    if not sorted_out.paragraphs:
        raise Problem("text-no-release", name=name)
    divided = divide(sorted_out.paragraphs, reading)
    head = read_head(divided.release, reading, sorted_out.subject)
    roster = Roster([head.lead, *(p.text for p in head.rest)], reading.language)
    body = read_body(head.rest, reading, roster)
    parts = read_sections(divided, reading)
    body += _captions(parts, reading)
    people, body = _others(parts.others, roster.people, body, reading)
    body = call_to_action(body, head.invitations, reading)
    if not (head.headline or head.lead or body or parts.note):
        raise Problem("text-no-release", name=name)
    code = reading.language
    contacts = parts.contacts or _signature_contacts(reading)
    article = Article(
        id=new_id(),
        genre=head.genre,
        release=head.release,
        kicker=localised(head.kicker, code),
        headline=localised(head.headline, code),
        subtitle=localised(head.subtitle, code),
        dateline=head.dateline,
        lead=localised(linked(head.lead), code),
        body=tuple(body),
        note_to_editors=localised(linked(parts.note), code),
        keywords=tuple(localised(keyword, code) for keyword in parts.keywords),
        asides=reading.asides,
    )
    organisation = Organisation(
        name=localised(parts.organisation, code),
        website=parts.website,
        boilerplate=localised(linked(parts.boilerplate), code),
        social=parts.social,
    )
    return Imported(
        article=article,
        language=code,
        encoding=decoded.encoding,
        people=tuple(people),
        contacts=contacts,
        organisation=organisation,
        icons=sorted_out.icons,
        recognised=in_order(reading.recognised),
        guessed=in_order(reading.guessed),
        set_aside=in_order(reading.set_aside),
    )


def as_plain(data: bytes, *, name: str, language: str | None = None) -> Imported:
    """Read plain text with every paragraph as a paragraph, and nothing recognised in it.

    Raises:
        Problem: as for `read_release`.
    """
    decoded, reading, read = _read(data, name, language)
    body = tuple(Paragraph(id=new_id(), text=localised(linked(whole(p)), reading.language)) for p in read.paragraphs)
    return Imported(
        article=Article(id=new_id(), body=body),
        language=reading.language,
        encoding=decoded.encoding,
        recognised=tuple(reading.recognised),
        guessed=tuple(reading.guessed),
    )


def _read(data: bytes, name: str, language: str | None) -> tuple[Decoded, Reading, Read]:
    """Decode a source, find its language, and divide it into paragraphs; note what had to be done."""
    chosen = known_language(language) if language else None
    decoded = decode(data, name)
    read = read_paragraphs(decoded.text, name)
    if not read.paragraphs:
        raise Problem("text-blank", name=name)
    reading = Reading(name, chosen or _guessed_language(read))
    if chosen is None:
        reading.guess("language", "language", reading.language, LANGUAGE)
    if decoded.guessed:
        reading.guess("encoding", "source", decoded.encoding, ENCODING)
    if decoded.garbled:
        reading.guess("encoding", "source", decoded.encoding, GARBLED)
    if read.invisible:
        reading.recognise("characters", "source", str(read.invisible), INVISIBLE)
    controls = len(_CONTROLS.findall(decoded.text))
    if controls:
        reading.guess("characters", "source", str(controls), CONTROLS)
    if read.rejoined:
        reading.guess("lines", "source", str(read.rejoined), REJOINED)
    if read.quoted:
        reading.recognise("lines", "source", read.quoted, QUOTED)
    for line in read.divided:
        reading.guess("paragraph", "source", str(line), DIVIDED, line)
    return decoded, reading, read


def known_language(tag: str) -> str:
    """Return a language tag in its usual form (`nl`, `en-GB`).

    Raises:
        Problem: it is no tag of a known language.
    """
    from babel import Locale, UnknownLocaleError

    form = tag.strip().replace("_", "-")
    try:
        locale = Locale.parse(form, sep="-")
    except (UnknownLocaleError, ValueError, TypeError):
        raise Problem("text-language-unknown", usage=True, language=tag) from None
    parts = [locale.language, locale.script, locale.territory]
    return "-".join(part for part in parts if part)


def _guessed_language(read: Read) -> str:
    """Guess the language from the longest paragraphs; short texts are taken for one that we have rules of."""
    from py3langid import langid

    longest = sorted((p.text for p in read.paragraphs), key=len, reverse=True)[:40]
    sample = "\n".join(longest)[:_SAMPLE]
    rank: Callable[[str], list[tuple[str, float]]] = langid.rank
    ranked = [code for code, _ in rank(sample)]
    if len(sample) < 200 or ranked[0] not in ALL:
        near = {"af": "nl", "fy": "nl", "nds": "nl", "li": "nl", "lb": "de"}
        if ranked[0] in near:
            return near[ranked[0]]
        if len(sample) < 200 and sample.isascii():
            return next((code for code in ranked if code in ALL), "en")
    return base(ranked[0])


def _signature_contacts(reading: Reading) -> tuple[Contact, ...]:
    """Read the signature of the mail as the contact of a release that names none."""
    lines = [found for found in reading.set_aside if found.reason == SIGNATURE]
    signed = [found.words for found in lines[1:]]
    full = [words for words in signed if not any(words != other and words in other for other in signed)]
    contacts = read_contacts([(words, False) for words in full], reading.language).contacts
    for contact in contacts:
        said = " ".join(part for part in (contact.name, contact.phone, contact.mail) if part)
        reading.guess("contact", contact.id, said, FROM_SIGNATURE, lines[0].line)
    return contacts


def _captions(parts: Parts, reading: Reading) -> list[AnyBlock]:
    """Return the lines below a heading for pictures as figures that wait for theirs."""
    figures: list[AnyBlock] = []
    for paragraph in parts.captions:
        figure = Figure(id=new_id(), caption=localised(linked(paragraph.text), reading.language))
        reading.recognise("figure", figure.id, whole(paragraph), CAPTION, paragraph.line)
        figures.append(figure)
    return figures


def _others(
    sections: list[Section], people: list[Person], body: list[AnyBlock], reading: Reading
) -> tuple[list[Person], list[AnyBlock]]:
    """Put texts about somebody else where they belong: a person's biography, or the end of the article."""
    code = reading.language
    out, blocks = list(people), list(body)
    for section in sections:
        words = BREAK.join(whole(p) for p in section.paragraphs)
        line = section.heading.line if section.heading else 0
        keys = [surname_key(person.name, code) for person in out]
        key = surname_key(section.name, code)
        if key in keys and not out[keys.index(key)].biography:
            k = keys.index(key)
            out[k] = replace(out[k], biography=localised(linked(words), code))
            heading = f"{section.heading.text}\n" if section.heading else ""
            reading.guess("biography", out[k].id, heading + words, ABOUT_PERSON, line)
            continue
        if section.heading:
            blocks.append(Subhead(id=new_id(), text=localised(section.heading.text, code)))
            reading.guess("boilerplate", blocks[-1].id, words, ABOUT_OTHER, line)
        blocks.extend(Paragraph(id=new_id(), text=localised(linked(whole(p)), code)) for p in section.paragraphs)
    return out, blocks
