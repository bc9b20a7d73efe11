"""The body of a release: paragraphs of the source as the blocks that they are."""

from __future__ import annotations

import re
from itertools import pairwise

from msgspec.structs import replace

from presskit.intake.contacts import MAIL, addresses
from presskit.intake.imported import Reading
from presskit.intake.languages import line_pattern
from presskit.intake.paragraphs import Paragraph as Source
from presskit.intake.quotation import opening_mark
from presskit.intake.roster import Roster
from presskit.intake.speakers import who
from presskit.intake.speech import FROM_AFTER, FROM_BEFORE, NO_SPEAKER, passage, quote_of
from presskit.intake.spoken import Spoken, is_sentence, pieces
from presskit.kit.blocks import AnyBlock, CallToAction, Figure, Item, List, Paragraph, Quote, Subhead, new_id
from presskit.kit.localised import localised, string
from presskit.kit.text import Span, Text, canonical, clean
from presskit.messages import N_

BULLETS = N_("The lines begin with a bullet or a dash")
NUMBERS = N_("The lines are numbered")
SUBHEAD = N_("A short line without a full stop, with text below it")
CAPTION = N_("The line says that it is a caption")
LAST_LINES = N_("Short lines at the end of the text are taken for captions")
CREDIT = N_("The line says who made the picture")
INVITES = N_("The line invites the reader to do something")
FROM_TOP = N_("An invitation above the headline is taken for the call to action, and put last")
SECOND = N_("Reads like a second call to action; an article has one")
LINK = N_("A web or mail address is made a link")

_CAPTION = line_pattern(lambda rules: rules.parts.caption)
_CREDIT = line_pattern(lambda rules: rules.parts.credit)
_INVITATION = line_pattern(lambda rules: rules.parts.invitation)
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\s*:?\s*(?=\S)", re.IGNORECASE)
_CREDIT_INSIDE = re.compile(
    r"\s*[(\[]\s*(?P<inner>[^()\[\]]{3,80})[)\]]\.?$|\s+(?P<open>(?:©|\(c\))\s*[^.]{2,80})\.?$"
    r"|(?<=[.!?…])\s+(?P<tail>\S.{3,80})$",
    re.IGNORECASE,
)

LONGEST_SUBHEAD, LONGEST_CAPTION, LONGEST_INVITATION = 100, 160, 200
SHORTEST_TEXT = 60
"""Characters from which a line without a full stop counts as running text."""


def read_body(paragraphs: list[Source], reading: Reading, roster: Roster) -> list[AnyBlock]:
    """Return the blocks of the body, each noted; no word is left out."""
    last_text = _last_text(paragraphs)
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
        figure = _figure(source, reading, blocks, trailing=k > last_text >= 0)
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


def is_invitation(text: str) -> bool:
    """Tell whether a line invites the reader to do something: "Schrijf je in voor ...", "Register at ..."."""
    text = text.lstrip("-–—→»›>▸► ")
    if len(text) > LONGEST_INVITATION or not _starts(_INVITATION, text):
        return False
    return len(re.findall(r"[.!?](?:\s|$)", text)) <= 2 and not text.endswith(":")


def call_to_action(blocks: list[AnyBlock], above: list[Source], reading: Reading) -> list[AnyBlock]:
    """Make the article's one call to action out of an invitation.

    One in the body stays where it is; of several the first with an address is taken. One that stood above the headline
    becomes the last block. Others stay paragraphs, or are set aside with what stood above the headline.
    """
    language = reading.language
    candidates = [
        k for k, block in enumerate(blocks) if isinstance(block, Paragraph) and is_invitation(_words(block, language))
    ]
    if candidates:
        chosen = next((k for k in candidates if addresses(_words(blocks[k], language))), candidates[0])
        block = blocks[chosen]
        words = _words(block, language)
        action = CallToAction(id=block.id, text=localised(words, language), url=_first_address(words))
        following = blocks[chosen + 1] if chosen + 1 < len(blocks) else None
        rest = blocks[chosen + 1 :]
        if not action.url and isinstance(following, Paragraph) and _is_address(_words(following, language)):
            action = replace(action, url=_first_address(_words(following, language)))
            words = f"{words} {_words(following, language)}"
            rest = rest[1:]
        reading.recognise("call-to-action", action.id, words, INVITES)
        for k in candidates:
            if k != chosen:
                reading.guess("call-to-action", blocks[k].id, _words(blocks[k], language), SECOND)
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


def linked(words: str) -> Text:
    """Return a text with its web and mail addresses marked as links."""
    words = clean(words)
    spans: list[Span] = []
    at = 0
    for start, end, address in addresses(words):
        spans += [Span(words[at:start]), Span(words[start:end], link=address)]
        at = end
    return canonical([*spans, Span(words[at:])])


def is_text(source: Source) -> bool:
    """Tell whether a paragraph is running text, not a line that names something."""
    return len(source.text) >= 2 * SHORTEST_TEXT or (
        len(source.text) >= SHORTEST_TEXT // 2 and source.text[-1] in '.!?…:"”’»'
    )


def _whole(source: Source) -> str:
    """Return a paragraph with the sign that looked like a list's."""
    return f"{source.marker.strip()} {source.text}" if source.marker else source.text


def _words(block: AnyBlock, language: str) -> str:
    return string(block.text, language) if isinstance(block, Paragraph) else ""


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
    return " ".join(_words(block, language) for block in blocks[-2:] if isinstance(block, Paragraph))


def _figure(source: Source, reading: Reading, blocks: list[AnyBlock], *, trailing: bool) -> Figure | None:
    """Read a caption or a credit line as a figure that waits for its picture."""
    text = source.text.strip("[] ") if source.text.startswith("[") and source.text.endswith("]") else source.text
    language = reading.language
    before = blocks[-1] if blocks and isinstance(blocks[-1], Figure) else None
    if source.marker or len(text) > 4 * LONGEST_CAPTION:
        return None
    copyright_line = _COPYRIGHT.match(text)
    credit = _starts(_CREDIT, text)
    credited = text[copyright_line.end() :] if copyright_line else text[credit:].strip() if credit else ""
    if credited and len(credited) <= 80 and (copyright_line or _is_maker(credited, language)):
        figure = before if before is not None and not before.credit else Figure(id=new_id())
        reading.recognise("credit", figure.id, source.text, CREDIT, source.line)
        return replace(figure, credit=localised(credited, language))
    caption = _starts(_CAPTION, text)
    if caption:
        words, maker = _without_credit(text[caption:].strip(), language)
        if not words:
            return None
        figure = Figure(id=new_id(), caption=localised(words, language), credit=localised(maker, language))
        reading.recognise("figure", figure.id, source.text, CAPTION, source.line)
        return figure
    if trailing and _is_last_line(source):
        words, maker = _without_credit(text, language)
        figure = Figure(id=new_id(), caption=localised(words, language), credit=localised(maker, language))
        reading.guess("figure", figure.id, source.text, LAST_LINES, source.line)
        return figure
    return None


def _is_maker(words: str, language: str) -> bool:
    """Tell whether the words behind "Foto:" are a maker's name, not a caption."""
    if words.endswith((".", "!", "?")) or len(words.split()) > 6:
        return False
    found = who(words, language)
    capitals = [w for w in re.split(r"[\s/,]+", words) if w]
    named = (
        found is not None and found.name != "" and words.startswith(found.name) and len(found.name) >= len(words) - 3
    )
    return named or all(w[0].isupper() or not w[0].isalpha() or len(w) <= 3 for w in capitals)


def _without_credit(words: str, language: str) -> tuple[str, str]:
    """Part a caption and the credit at its end: "(foto: Jan Jansen)", "© ANP"."""
    match = _CREDIT_INSIDE.search(words)
    if match is None:
        return words, ""
    inner = match["inner"] or match["open"] or match["tail"]
    start = _COPYRIGHT.match(inner)
    behind = start.end() if start else _starts(_CREDIT, inner)
    if not behind or not inner[behind:].strip():
        return words, ""
    maker = inner[behind:].strip()
    if match["tail"] and not _is_maker(maker.rstrip("."), language):
        return words, ""
    return words[: match.start()].strip(), maker


def _last_text(paragraphs: list[Source]) -> int:
    """Return the index of the last paragraph that is no short line; -1 when there is none."""
    for k in range(len(paragraphs) - 1, -1, -1):
        if not _is_last_line(paragraphs[k]) or _starts(_CAPTION, paragraphs[k].text):
            return k if is_text(paragraphs[k]) or paragraphs[k].marker or _starts(_CAPTION, paragraphs[k].text) else -1
    return -1


def _is_last_line(source: Source) -> bool:
    """Tell whether a line can be one of the captions that a page's pictures leave at the end of a copied text."""
    text = source.text
    return (
        not source.marker
        and len(text) <= LONGEST_CAPTION
        and len(text.split()) >= 2
        and text[-1] not in ".:;,!?…"
        and not opening_mark(text)
        and not is_invitation(text)
        and not addresses(text)
        and not MAIL.search(text)
        and any(c.isalpha() for c in text)
    )


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
    if re.match(r"[^:]{1,25}:\s", text) or addresses(text):
        return False
    if text[-1] == "?" and (len(text) > 80 or not source.gap):
        return False
    above = paragraphs[k - 1] if k else None
    if above is not None and not source.gap and not above.marker and not is_text(above):
        return False
    below = paragraphs[k + 1]
    if below.marker:
        return True
    if not is_text(below):
        return below.gap and not second and _is_subhead(paragraphs, k + 1, language, second=True)
    if opening_mark(below.text) and any(isinstance(p, Spoken) for p in pieces(below.text, language)):
        return True
    return len(below.text) > len(text) or is_sentence(below.text)


def _first_address(words: str) -> str:
    found = addresses(words)
    return found[0][2] if found else ""


def _is_address(words: str) -> bool:
    found = addresses(words)
    return len(found) == 1 and len(words) - (found[0][1] - found[0][0]) <= 3


def _starts(form: re.Pattern[str], text: str) -> int:
    """Return the length of what a pattern matches at the start of a line, 0 when it does not."""
    match = form.match(text)
    return match.end() if match else 0


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
