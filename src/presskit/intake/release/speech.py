"""Quotations of a text as quote blocks: their words, and who says them."""

from __future__ import annotations

from typing import NamedTuple

from presskit.intake.imported import Reading
from presskit.intake.release.clauses import Clause, announces, attribution, is_sentence
from presskit.intake.release.paragraphs import Paragraph
from presskit.intake.release.quotation import first_closing, opening_mark, quotations
from presskit.intake.release.roster import Roster, Speaker
from presskit.intake.release.spoken import Piece, Spoken, Told, pieces
from presskit.kit.blocks import Quote, new_id
from presskit.kit.localised import localised
from presskit.kit.text import BREAK, LIMIT
from presskit.messages import N_

WHOLE = N_("The paragraph is a quotation")
SAID_AFTER = N_("A verb of saying after the words names the speaker")
SAID_BEFORE = N_("A verb of saying or a colon before the words names the speaker")
UNKNOWN_VERB = N_("The word beside the name is taken for a verb of saying")
SIGNED = N_("The speaker's name stands below or behind the words")
SEVERAL = N_("Each paragraph of the quotation begins with a quotation mark")
MENDED = N_("A full stop was put where the clause that names the speaker had made it a comma")
UNCLOSED = N_("The closing quotation mark is missing")
NO_SPEAKER = N_("Nobody is named as the speaker")
FROM_BEFORE = N_("No speaker is written: taken from the quote before")
FROM_AFTER = N_("No speaker is written: taken from the quote after")
SHORT_NAME = N_("The short name is taken for the person named in full before")
BY_PRONOUN = N_("The pronoun is taken for the person named last")
BY_ROLE = N_("The role is taken for the person who has it")
INTRODUCED = N_("The full name is taken from elsewhere in the text")
ORGANISATION = N_("The organisation is taken from the role")


MOST_PARAGRAPHS = 12
"""Paragraphs that one quotation may have."""


class Passage(NamedTuple):
    """A stretch of paragraphs that holds speech: its pieces, and how many paragraphs it takes."""

    pieces: list[Piece]
    length: int
    reason: str


def passage(paragraphs: list[Paragraph], k: int, language: str, roster: Roster) -> Passage | None:
    """Return the pieces of a paragraph (or of several that are one quotation) when there is speech in it.

    A line that announces it goes along, as its lead-in. None when nothing in it is speech.
    """
    first = paragraphs[k]
    if first.marker:
        return None
    announced = _announced(paragraphs, k, language)
    if announced is not None:
        before, sentence, clause = announced
        text, length, several = _whole_quotation(paragraphs, k + 1)
        found = pieces(text, language, led=True)
        if isinstance(found[0], Spoken) and (not clause.weak or roster.is_known(clause.who.name)):
            source = _source(paragraphs[k + 1 : k + 1 + length]) if several else found[0].source
            led = found[0]._replace(
                lead_in=sentence, source=f"{sentence} {source}", who=found[0].who or clause.who, weak=False
            )
            told: list[Piece] = [Told(before.strip())] if before.strip() else []
            return Passage([*told, led, *found[1:]], length + 1, SEVERAL if several else SAID_BEFORE)
    text, length, several = _whole_quotation(paragraphs, k)
    found = pieces(text, language)
    spoken = [piece for piece in found if isinstance(piece, Spoken)]
    if not spoken or any(piece.weak and not (piece.who and roster.is_known(piece.who.name)) for piece in spoken):
        return None
    if any(not piece.ends and not piece.who for piece in spoken):
        return None
    if several:
        whole = spoken[0]._replace(source=_source(paragraphs[k : k + length]))
        found[found.index(spoken[0])] = whole
        spoken[0] = whole
    signed = _signature(paragraphs, k + length, language)
    if signed is not None and len(found) == 1 and not spoken[0].who:
        words, clause = signed
        found = [spoken[0]._replace(attribution=words, who=clause.who, source=f"{spoken[0].source} {words}")]
        return Passage(found, length + 1, SIGNED)
    reason = WHOLE
    if several:
        reason = SEVERAL
    elif spoken[0].attribution:
        reason = SAID_AFTER
    elif spoken[0].lead_in:
        reason = SAID_BEFORE
    return Passage(found, length, reason)


def _source(paragraphs: list[Paragraph]) -> str:
    return "\n".join(paragraph.text for paragraph in paragraphs)


def quote_of(spoken: Spoken, reading: Reading, roster: Roster, *, near: str, line: int, reason: str) -> Quote:
    """Make the quote block of speech, and note what was recognised and guessed about it."""
    language = reading.language
    identity = new_id()
    reading.recognise("quote", identity, spoken.source, reason, line)
    if spoken.mended:
        reading.guess("quote", identity, spoken.text, MENDED, line)
    if spoken.doubtful:
        reading.guess("quote", identity, spoken.attribution, UNKNOWN_VERB, line)
    if not spoken.ends:
        reading.guess("quote", identity, spoken.text, UNCLOSED, line)
    quote = Quote(
        id=identity,
        text=localised(spoken.text, language),
        lead_in=localised(spoken.lead_in, language),
        attribution=localised(spoken.attribution, language),
    )
    if spoken.who is None:
        return quote
    speaker = roster.speaker(spoken.who, near)
    words = spoken.attribution or spoken.lead_in
    why = {"short": SHORT_NAME, "pronoun": BY_PRONOUN, "role": BY_ROLE, "introduced": INTRODUCED}.get(speaker.how)
    if why:
        reading.guess("speaker", identity, words, why, line)
    elif speaker.person is None:
        reading.guess("speaker", identity, words, NO_SPEAKER, line)
    if speaker.organisation and spoken.who.organisation:
        reading.guess("organisation", identity, speaker.organisation, ORGANISATION, line)
    return spoken_by(quote, speaker, language)


def spoken_by(quote: Quote, speaker: Speaker, language: str) -> Quote:
    """Return the quote with its speaker, as shown with it."""
    person = speaker.person
    return Quote(
        id=quote.id,
        text=quote.text,
        lead_in=quote.lead_in,
        attribution=quote.attribution,
        speaker=person.id if person else None,
        name=localised(person.name, language) if person else (),
        role=localised(speaker.role, language),
        organisation=localised(speaker.organisation, language),
    )


def _announced(paragraphs: list[Paragraph], k: int, language: str) -> tuple[str, str, Clause] | None:
    """Return what a paragraph says before the quotation that the next one begins with: "Anna Mulder, zei:"."""
    if k + 1 >= len(paragraphs) or paragraphs[k + 1].marker or not opening_mark(paragraphs[k + 1].text):
        return None
    text = paragraphs[k].text
    if opening_mark(text):
        return None
    return announces(text, language)


def _signature(paragraphs: list[Paragraph], k: int, language: str) -> tuple[str, Clause] | None:
    """Read the line below a quotation that is its speaker: "– Jan Jansen, directeur"."""
    if k >= len(paragraphs):
        return None
    below = paragraphs[k]
    if below.marker and below.marker not in {"-", "–", "—"}:
        return None
    words = f"{below.marker} {below.text}".strip()
    if len(words) > 160 or (not below.marker and words[0] not in "–—-" and below.gap):
        return None
    if words[0] not in "–—-" and (words[-1] in ".:;!?" or "," not in words):
        return None
    clause = attribution(words if words[0] in "–—-" else f"– {words}", language)
    if clause is None or not clause.who.name:
        return None
    if k + 1 < len(paragraphs) and below.marker and paragraphs[k + 1].marker == below.marker:
        return None
    return words, clause


def _whole_quotation(paragraphs: list[Paragraph], k: int) -> tuple[str, int, bool]:
    """Join the paragraphs of one quotation; return its text, their number and whether they are several.

    Each paragraph begins with an opening mark and only the last ends with a closing one, or only the first and the last
    have one. What cannot be joined stays as it is.
    """
    text = paragraphs[k].text
    family = _unclosed_mark(text)
    if not family:
        return text, 1, False
    joined, n = text, k + 1
    while n < min(len(paragraphs), k + MOST_PARAGRAPHS) and not paragraphs[n].marker:
        following = paragraphs[n].text
        if len(joined) + len(following) + 1 > LIMIT:
            break
        mark = opening_mark(following)
        if mark and _like(mark, family):
            candidate = joined + BREAK + following[len(mark) :].lstrip()
            n += 1
            joined = candidate
            if not _unclosed_mark(following):
                return joined, n - k, True
            continue
        break
    if n > k + 1:
        return joined, n - k, True
    # only the first paragraph has an opening mark: the closing one is in one of the next
    for end in range(k + 1, min(k + 6, len(paragraphs))):
        below = paragraphs[end]
        if below.marker or len(joined) + len(below.text) + 1 > LIMIT or opening_mark(below.text):
            break
        joined += BREAK + below.text
        if first_closing(below.text) >= 0:
            return joined, end - k + 1, True
    return text, 1, False


def _unclosed_mark(text: str) -> str:
    """Return the opening mark of the quotation that a paragraph leaves open, empty when it leaves none open."""
    found = quotations(text)
    if found and not found[-1].closed:
        return text[found[-1].start : found[-1].start + 1]
    mark = opening_mark(text)
    if mark in {"‘", "'"} and (not found or found[0].start > 0) and is_sentence(text):
        return mark
    return ""


def _like(mark: str, other: str) -> bool:
    same = ('"“”„', "«»", "'‘’‚", "‹›")
    return any(mark[0] in family and other[0] in family for family in same)
