"""Invitations to the reader: the article's one call to action."""

from __future__ import annotations

import re

from msgspec.structs import replace

from presskit.intake.imported import Reading
from presskit.intake.release.languages import line_pattern
from presskit.intake.release.links import addresses
from presskit.intake.release.paragraphs import Paragraph as Source
from presskit.kit.blocks import AnyBlock, CallToAction, Paragraph, new_id
from presskit.kit.localised import localised, string
from presskit.messages import N_

INVITES = N_("The line invites the reader to do something")


FROM_TOP = N_("An invitation above the headline is taken for the call to action, and put last")


SECOND = N_("Reads like a second call to action; an article has one")


_NOT_NEEDED = re.compile(
    r"\b(?:niet (?:nodig|mogelijk|verplicht|meer)|not (?:needed|required|necessary|possible)|nicht (?:nötig|möglich)"
    r"|pas (?:nécessaire|possible))\b",
    re.IGNORECASE,
)
_INVITATION = line_pattern(lambda rules: rules.parts.invitation)
LONGEST_INVITATION = 200


def words_of_paragraph(block: AnyBlock, language: str) -> str:
    """Return the words of a paragraph, empty for another block."""
    return string(block.text, language) if isinstance(block, Paragraph) else ""


def is_invitation(text: str) -> bool:
    """Tell whether a line invites the reader to do something: "Schrijf je in voor ...", "Register at ..."."""
    text = text.lstrip("-–—→»›>▸► ")
    if len(text) > LONGEST_INVITATION or not _INVITATION.match(text):
        return False
    if _NOT_NEEDED.search(text):
        return False
    return len(re.findall(r"[.!?](?:\s|$)", text)) <= 2 and not text.endswith(":")


def call_to_action(blocks: list[AnyBlock], above: list[Source], reading: Reading) -> list[AnyBlock]:
    """Make the article's one call to action out of an invitation.

    One in the body stays where it is; of several the first with an address is taken. One that stood above the headline
    becomes the last block. Others stay paragraphs, or are set aside with what stood above the headline.
    """
    language = reading.language
    candidates = [
        k
        for k, block in enumerate(blocks)
        if isinstance(block, Paragraph) and is_invitation(words_of_paragraph(block, language))
    ]
    if candidates:
        chosen = next((k for k in candidates if addresses(words_of_paragraph(blocks[k], language))), candidates[0])
        block = blocks[chosen]
        words = words_of_paragraph(block, language)
        action = CallToAction(id=block.id, text=localised(words, language), url=_first_address(words))
        following = blocks[chosen + 1] if chosen + 1 < len(blocks) else None
        rest = blocks[chosen + 1 :]
        if not action.url and isinstance(following, Paragraph) and _is_address(words_of_paragraph(following, language)):
            action = replace(action, url=_first_address(words_of_paragraph(following, language)))
            words = f"{words} {words_of_paragraph(following, language)}"
            rest = rest[1:]
        reading.recognise("call-to-action", action.id, words, INVITES)
        for k in candidates:
            if k != chosen:
                reading.guess("call-to-action", blocks[k].id, words_of_paragraph(blocks[k], language), SECOND)
        for source in above:
            reading.aside("call-to-action", source.text, SECOND, source.line)
        return [*blocks[:chosen], action, *rest]
    if not above:
        return blocks
    source, *others = above
    action = CallToAction(id=new_id(), text=localised(source.text, language), url=_first_address(source.text))
    reading.guess("call-to-action", action.id, source.text, FROM_TOP, source.line)
    for other in others:
        reading.aside("call-to-action", other.text, SECOND, other.line)
    return [*blocks, action]


def _first_address(words: str) -> str:
    found = addresses(words)
    return found[0][2] if found else ""


def _is_address(words: str) -> bool:
    found = addresses(words)
    return len(found) == 1 and len(words) - (found[0][1] - found[0][0]) <= 3
