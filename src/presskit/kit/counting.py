"""How much an article is: words, characters, sentences, quotes and pictures in a language; and how much is enough."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from presskit.kit import blocks
from presskit.kit.localised import string
from presskit.kit.model import Article
from presskit.kit.text import BREAK

HEADLINE = 100
"""Most characters of a headline."""

LEAD = 60
"""Most words of a lead: it says who, what, where and when."""

WORDS_A_MINUTE = 220
"""Reading speed of adults on a screen, for the reading time."""

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+[\"'“‘’«„(\[]*(?=[^\W_])")
"""What can end a sentence before another begins."""

_ABBREVIATED = re.compile(r"(?:^|[^\w])[^\W\d_]$")
"""One letter before a full stop: an initial (J. de Vries), or the last of a row of them (e.g.)."""

_ELIDED = re.compile(r"[^\W\d_]{1,2}\s(?=\w)")
"""What is left of a word whose capital the next one has ('s Avonds, 't Is)."""


class Counts(NamedTuple):
    """How much an article is in a language. `characters` are those of the words and the spaces between them."""

    words: int
    characters: int
    sentences: int
    quotes: int
    pictures: int

    @property
    def minutes(self) -> int:
        """How long it takes to read, in whole minutes."""
        return max(1, round(self.words / WORDS_A_MINUTE))


def counts(article: Article, language: str) -> Counts:
    """Count what an article holds in a language."""
    words = characters = sentences = 0
    for text, runs in _texts(article, language):
        parts = text.split()
        words += len(parts)
        characters += len(" ".join(parts))
        sentences += sentences_in(text) if runs else 0
    quotes = sum(isinstance(block, blocks.Quote) for block in _shown(article, language))
    return Counts(words, characters, sentences, quotes, _pictures(article, language))


def words_in(article: Article, language: str) -> int:
    """Return how many words an article has."""
    return sum(len(text.split()) for text, _ in _texts(article, language))


def sentences_in(text: str) -> int:
    """Return how many sentences a text has; a small letter goes on with the one before."""
    return sum(1 + sum(_ends(line, end) for end in _END.finditer(line)) for line in text.split(BREAK) if line.strip())


def _ends(text: str, end: re.Match[str]) -> bool:
    abbreviated = end[0].startswith(".") and _ABBREVIATED.search(text[: end.start()])
    at = end.end()
    elided = _ELIDED.match(text, at) if text[at - 1] in "'’" else None
    return not text[elided.end() if elided else at].islower() and not abbreviated


def _shown(article: Article, language: str) -> tuple[blocks.AnyBlock, ...]:
    """Return the blocks that are not left out in a language."""
    return tuple(block for block in article.body if language not in block.omitted)


def _pictures(article: Article, language: str) -> int:
    shown = _shown(article, language)
    figures = [block for block in shown if isinstance(block, blocks.Figure)]
    figures += [figure for block in shown if isinstance(block, blocks.Gallery) for figure in block.figures]
    return sum(bool(figure.image) for figure in figures)


def _texts(article: Article, language: str) -> Iterator[tuple[str, bool]]:
    """Yield the texts of an article that count as its words, and whether each runs in sentences."""
    yield string(article.headline, language), False
    yield string(article.subtitle, language), False
    yield string(article.lead, language), True
    for block in _shown(article, language):
        match block:
            case blocks.Paragraph() | blocks.Quote():
                yield string(block.text, language), True
            case blocks.Subhead():
                yield string(block.text, language), False
            case blocks.List():
                yield from ((string(item.text, language), True) for item in block.items)
            case blocks.Figure():
                yield string(block.caption, language), True
            case blocks.CallToAction():
                yield string(block.heading, language), False
                yield string(block.text, language), True
                yield string(block.button, language), False
