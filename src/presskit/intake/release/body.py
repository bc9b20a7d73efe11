"""The body of a release: paragraphs of the source as the blocks that they are."""

from __future__ import annotations

import re
from itertools import pairwise

from msgspec.structs import replace

from presskit.intake.imported import Reading
from presskit.intake.release.captions import figure_of, last_text_of
from presskit.intake.release.clauses import is_sentence
from presskit.intake.release.invitations import is_invitation, words_of_paragraph
from presskit.intake.release.links import addresses, linked
from presskit.intake.release.paragraphs import Paragraph as Source
from presskit.intake.release.paragraphs import is_text
from presskit.intake.release.quotation import opening_mark
from presskit.intake.release.roster import Roster
from presskit.intake.release.speech import FROM_AFTER, FROM_BEFORE, NO_SPEAKER, passage, quote_of
from presskit.intake.release.spoken import Spoken, pieces
from presskit.kit.blocks import AnyBlock, Figure, Item, List, Paragraph, Quote, Subhead, new_id
from presskit.kit.localised import localised, string
from presskit.messages import N_

BULLETS = N_("The lines begin with a bullet or a dash")
NUMBERS = N_("The lines are numbered")
SUBHEAD = N_("A short line without a full stop, with text below it")
LINK = N_("A web or mail address is made a link")


_LABELLED = re.compile(r"[^:]{1,25}:\s")
"""A line that gives a fact: "Waar: Delft"."""

LONGEST_SUBHEAD = 100


def read_body(paragraphs: list[Source], reading: Reading, roster: Roster) -> list[AnyBlock]:
    """Return the blocks of the body, each noted; no word is left out."""
    last_text = last_text_of(paragraphs)
    blocks: list[AnyBlock] = []
    k = 0
    while k < len(paragraphs):
        source = paragraphs[k]
        listed = _list(paragraphs, k, reading)
        if listed is not None:
            block, length = listed
            blocks.append(block)
            k += length
            continue
        found = passage(paragraphs, k, reading.language, roster)
        if found is not None:
            near = _near(blocks, reading.language)
            for piece in found.pieces:
                if isinstance(piece, Spoken):
                    quote = quote_of(piece, reading, roster, near=near, line=source.line, reason=found.reason)
                    blocks.append(_with_earlier_speaker(quote, blocks, reading, source.line))
                else:
                    blocks.append(_paragraph(piece.text, reading, source.line))
                    near = piece.text
            k += found.length
            continue
        figure = figure_of(source, reading, blocks, trailing=k > last_text >= 0)
        if figure is not None:
            if blocks and isinstance(blocks[-1], Figure) and blocks[-1].id == figure.id:
                blocks.pop()
            blocks.append(figure)
            k += 1
            continue
        if _is_subhead(paragraphs, k, reading.language):
            subhead = Subhead(id=new_id(), text=localised(source.text, reading.language))
            reading.recognise("subhead", subhead.id, source.text, SUBHEAD, source.line)
            blocks.append(subhead)
        else:
            blocks.append(_paragraph(_whole(source), reading, source.line))
        k += 1
    return _with_later_speakers(blocks, reading)


def _whole(source: Source) -> str:
    """Return a paragraph with the sign that looked like a list's."""
    return f"{source.marker.strip()} {source.text}" if source.marker else source.text


def _paragraph(words: str, reading: Reading, line: int) -> Paragraph:
    block = Paragraph(id=new_id(), text=localised(linked(words), reading.language))
    found = addresses(words)
    if found:
        reading.recognise("link", block.id, " ".join(words[a:b] for a, b, _ in found), LINK, line)
    return block


def _list(paragraphs: list[Source], k: int, reading: Reading) -> tuple[List, int] | None:
    """Read the list that begins at a paragraph; None when none does."""
    first = paragraphs[k]
    if not first.marker:
        return None
    run = [first]
    for source in paragraphs[k + 1 :]:
        if not source.marker or (_number(source) is None) != (_number(first) is None):
            break
        run.append(source)
    if _number(first) is None:
        if len(run) == 1 and first.marker in {"–", "—"}:
            return None
    else:
        numbers = [_number(source) for source in run]
        ascending = next((n for n, (a, b) in enumerate(pairwise(numbers), 1) if (b or 0) != (a or 0) + 1), len(run))
        run = run[:ascending]
        if numbers[0] != 1 or len(run) < 2:
            return None
    language = reading.language
    depths = _depths(run)
    items = tuple(
        Item(id=new_id(), text=localised(linked(source.text), language), depth=depth)
        for source, depth in zip(run, depths, strict=True)
    )
    numbered = _number(first) is not None
    block = List(id=new_id(), kind="number" if numbered else "bullet", items=items)
    words = "\n".join(_whole(source) for source in run)
    reading.recognise("list", block.id, words, NUMBERS if numbered else BULLETS, first.line)
    return block, len(run)


def _number(source: Source) -> int | None:
    sign = source.marker.strip("(.)\t ")
    if sign.isdigit():
        return int(sign)
    if len(sign) == 1 and sign in "abcdefgh" and source.marker.strip() != sign:
        return ord(sign) - ord("a") + 1
    return None


def _depths(run: list[Source]) -> list[int]:
    """Return the nesting of list items by their indents; Word's hollow bullet ("o") is one deeper."""
    levels = sorted({source.indent for source in run})
    return [
        min(
            levels.index(source.indent) + (1 if source.marker.strip() in {"o", "◦", "○"} and len(levels) == 1 else 0), 3
        )
        if source is not run[0]
        else 0
        for source in run
    ]


def _near(blocks: list[AnyBlock], language: str) -> str:
    """Return the text told in the last two paragraphs."""
    return " ".join(words_of_paragraph(block, language) for block in blocks[-2:] if isinstance(block, Paragraph))


def _is_subhead(paragraphs: list[Source], k: int, language: str, *, second: bool = False) -> bool:
    """Tell whether a line heads what is below it: text, a list, or one more line that does (a `second` one)."""
    source = paragraphs[k]
    text = source.text
    if source.marker or len(text) > LONGEST_SUBHEAD or len(text.split()) > 14 or k + 1 >= len(paragraphs):
        return False
    quoted = text[-1] in "\"”»’'" and text[-2:-1].isalnum() and opening_mark(text)
    if (
        (text[-1] in '.:;,…!"”»' and not quoted)
        or text[0].islower()
        or not any(c.isalpha() for c in text)
        or is_invitation(text)
    ):
        return False
    if _LABELLED.match(text) or addresses(text):
        return False
    if text[-1] == "?" and (len(text) > 80 or not source.gap):
        return False
    above = paragraphs[k - 1] if k else None
    if above is not None and not source.gap and not above.marker and not is_text(above):
        return False
    below = paragraphs[k + 1]
    if below.marker:
        return True
    if _LABELLED.match(below.text) and k + 2 < len(paragraphs) and _LABELLED.match(paragraphs[k + 2].text):
        return True
    if not is_text(below):
        return below.gap and not second and _is_subhead(paragraphs, k + 1, language, second=True)
    if opening_mark(below.text) and any(isinstance(p, Spoken) for p in pieces(below.text, language)):
        return True
    return len(below.text) > len(text) or is_sentence(below.text)


def _with_earlier_speaker(quote: Quote, blocks: list[AnyBlock], reading: Reading, line: int) -> Quote:
    """Give a quote without words about its speaker that of the quote right before it."""
    before = blocks[-1] if blocks else None
    if quote.lead_in or quote.attribution or not isinstance(before, Quote) or not (before.speaker or before.role):
        return quote
    reading.guess("speaker", quote.id, string(quote.text, reading.language), FROM_BEFORE, line)
    return replace(quote, speaker=before.speaker, name=before.name, role=before.role, organisation=before.organisation)


def _with_later_speakers(blocks: list[AnyBlock], reading: Reading) -> list[AnyBlock]:
    """Give a quote without a speaker that of the quote right after it, when that one is named there."""
    out = list(blocks)
    for k in range(len(out) - 1, -1, -1):
        quote = out[k]
        if not isinstance(quote, Quote) or quote.speaker or quote.role or quote.lead_in or quote.attribution:
            continue
        after = out[k + 1] if k + 1 < len(out) else None
        words = string(quote.text, reading.language)
        if isinstance(after, Quote) and after.attribution and after.speaker:
            reading.guess("speaker", quote.id, words, FROM_AFTER)
            out[k] = replace(
                quote, speaker=after.speaker, name=after.name, role=after.role, organisation=after.organisation
            )
        else:
            reading.guess("speaker", quote.id, words, NO_SPEAKER)
    return out
