"""Captions and credits: figures that wait for their picture."""

from __future__ import annotations

import re

from msgspec.structs import replace

from presskit.intake.imported import Reading
from presskit.intake.release.invitations import is_invitation
from presskit.intake.release.languages import line_pattern
from presskit.intake.release.links import MAIL, addresses
from presskit.intake.release.paragraphs import Paragraph as Source
from presskit.intake.release.paragraphs import is_text
from presskit.intake.release.quotation import opening_mark
from presskit.intake.release.speakers import who
from presskit.kit.blocks import AnyBlock, Figure, new_id
from presskit.kit.localised import localised
from presskit.messages import N_

CAPTION = N_("The line says that it is a caption")


LAST_LINES = N_("Short lines at the end of the text are taken for captions")


CREDIT = N_("The line says who made the picture")


_CAPTION = line_pattern(lambda rules: rules.parts.caption)


_CREDIT = line_pattern(lambda rules: rules.parts.credit)


_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\s*:?\s*(?=\S)", re.IGNORECASE)


_CREDIT_INSIDE = re.compile(
    r"\s*[(\[]\s*(?P<inner>[^()\[\]]{3,80})[)\]]\.?$|\s+(?P<open>(?:©|\(c\))\s*[^.]{2,80})\.?$"
    r"|(?<=[.!?…])\s+(?P<tail>\S.{3,80})$",
    re.IGNORECASE,
)
LONGEST_CAPTION = 160


def figure_of(source: Source, reading: Reading, blocks: list[AnyBlock], *, trailing: bool) -> Figure | None:
    """Read a caption or a credit line as a figure that waits for its picture."""
    text = source.text.strip("[] ") if source.text.startswith("[") and source.text.endswith("]") else source.text
    language = reading.language
    before = blocks[-1] if blocks and isinstance(blocks[-1], Figure) else None
    if source.marker or len(text) > 4 * LONGEST_CAPTION:
        return None
    copyright_line = _COPYRIGHT.match(text)
    credit = starts(_CREDIT, text)
    credited = text[copyright_line.end() :] if copyright_line else text[credit:].strip() if credit else ""
    if credited and len(credited) <= 80 and (copyright_line or _is_maker(credited, language)):
        figure = before if before is not None and not before.credit else Figure(id=new_id())
        reading.recognise("credit", figure.id, source.text, CREDIT, source.line)
        return replace(figure, credit=localised(credited, language))
    caption = starts(_CAPTION, text)
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
    behind = start.end() if start else starts(_CREDIT, inner)
    if not behind or not inner[behind:].strip():
        return words, ""
    maker = inner[behind:].strip()
    if match["tail"] and not _is_maker(maker.rstrip("."), language):
        return words, ""
    return words[: match.start()].strip(), maker


def last_text_of(paragraphs: list[Source]) -> int:
    """Return the index of the last paragraph that is no short line; -1 when there is none."""
    for k in range(len(paragraphs) - 1, -1, -1):
        if not _is_last_line(paragraphs[k]) or starts(_CAPTION, paragraphs[k].text):
            return k if is_text(paragraphs[k]) or paragraphs[k].marker or starts(_CAPTION, paragraphs[k].text) else -1
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


def starts(form: re.Pattern[str], text: str) -> int:
    """Return the length of what a pattern matches at the start of a line, 0 when it does not."""
    match = form.match(text)
    return match.end() if match else 0
