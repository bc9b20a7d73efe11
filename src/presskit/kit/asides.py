"""What an import set aside: taken back into the text, or thrown away. Each a function from kit to kit."""

from __future__ import annotations

import re
from typing import NamedTuple

from msgspec.structs import replace

from presskit.kit.blocks import AnyBlock, Paragraph, new_id
from presskit.kit.edits import article_of, with_article
from presskit.kit.localised import localised
from presskit.kit.model import Kit
from presskit.kit.text import BREAK, LIMIT, clean

_LINE_END = re.compile(r"\r\n?")
_BETWEEN = re.compile(r"\n(?:[ \t]*\n)+")
"""Empty lines: what is between two paragraphs."""


class Taken(NamedTuple):
    """A kit with words that were taken back, and the first block that they came into."""

    kit: Kit
    block: str


def paragraphs(text: str, language: str) -> tuple[Paragraph, ...]:
    """Return a text as paragraphs in a language: apart where it has an empty line, and where one would be too long."""
    parts = [clean(part).strip(f"{BREAK} \t") for part in _BETWEEN.split(_LINE_END.sub("\n", text))]
    pieces = [words[at : at + LIMIT] for words in parts for at in range(0, len(words), LIMIT)]
    return tuple(Paragraph(id=new_id(), text=localised(words, language)) for words in pieces)


def taken_back(kit: Kit, article: str, number: int, language: str, after: str | None = "") -> Taken:
    """Put what was set aside into the text of its article, as paragraphs in a language.

    `after` is the block that they follow, "" to begin the text, None to end it; in the place of an empty paragraph.

    Raises:
        NotInKitError: the kit has no such article.
        IndexError: not so much was set aside.
    """
    target = article_of(kit, article)
    new = paragraphs(target.asides[number].text, language)
    body = list(target.body)
    at = len(body) if after is None else next((n for n, block in enumerate(body, 1) if block.id == after), 0)
    end = at
    if at and new and _is_empty(body[at - 1]):
        at -= 1
    rest = tuple(aside for n, aside in enumerate(target.asides) if n != number)
    made = replace(target, body=(*body[:at], *new, *body[end:]), asides=rest)
    return Taken(with_article(kit, made), new[0].id if new else "")


def thrown_away(kit: Kit, article: str, number: int) -> Kit:
    """Throw away what was set aside."""
    target = article_of(kit, article)
    rest = tuple(aside for n, aside in enumerate(target.asides) if n != number)
    return kit if len(rest) == len(target.asides) else with_article(kit, replace(target, asides=rest))


def _is_empty(block: AnyBlock) -> bool:
    return isinstance(block, Paragraph) and not block.text and not block.omitted
