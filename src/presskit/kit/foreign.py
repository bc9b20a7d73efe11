"""Words in another language than their text: where a phrase begins and ends, and which languages a kit has of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from presskit.kit.lines import RULES, Line, Place
from presskit.kit.model import Kit
from presskit.kit.projection import Projection
from presskit.kit.text import Text, length, plain
from presskit.kit.writing import Lines, marked, toggle

_WORD = re.compile("[^\\W_]+(?:['’\u00ad\u2011·-][^\\W_]+)*")


class Phrase(NamedTuple):
    """Characters in one other language: from `start` up to `end`, in code points."""

    start: int
    end: int
    language: str


def phrases(text: Text) -> list[Phrase]:
    """Return the phrases of a text that are marked as another language, in their order."""
    found: list[Phrase] = []
    at = 0
    for run in text:
        end = at + len(run.text)
        if run.lang and found and (found[-1].end, found[-1].language) == (at, run.lang):
            found[-1] = found[-1]._replace(end=end)  # a bold word in it does not end it
        elif run.lang:
            found.append(Phrase(at, end, run.lang))
        at = end
    return found


def language_of(text: Text) -> str | None:
    """Return the other language that a whole text is marked as; None where not all of it is in that one."""
    found = {run.lang for run in text}
    return found.pop() if len(found) == 1 else None


def stretch_at(text: Text, offset: int) -> tuple[int, int] | None:
    """Return the phrase, or else the word, that a caret without a selection is about: start and end.

    None where it is about what is typed next: between words, and just behind a phrase, where typing goes on in its
    language unless another one is chosen.
    """
    for phrase in phrases(text):
        if phrase.start <= offset < phrase.end:
            return phrase.start, phrase.end
        if offset == phrase.end:
            return None
    return next((m.span() for m in _WORD.finditer(plain(text)) if m.start() <= offset <= m.end()), None)


def spoken(lines: Lines, a: Place, b: Place, language: str | None) -> Lines:
    """Mark the text from a to b as in a language; None takes the mark off."""
    if language is not None and marked(lines, a, b, "lang", language):
        return lines
    return toggle(lines, a, b, "lang", language)


def language_between(lines: Sequence[Line], a: Place, b: Place, around: str) -> str:
    """Return the language of the text from a to b, `around` where it has no mark; empty where there are several."""
    found: set[str] = set()
    for k in range(a[0], b[0] + 1):
        if RULES[lines[k].role].atomic:
            continue
        start, end = a[1] if k == a[0] else 0, b[1] if k == b[0] else length(lines[k].text)
        at = 0
        for run in lines[k].text:
            if at < end and at + len(run.text) > start:
                found.add(run.lang or around)
            at += len(run.text)
    return found.pop() if len(found) == 1 else "" if found else around


def foreign_languages(kit: Kit) -> list[str]:
    """Return the languages that phrases of a kit's articles are marked as, those of most phrases first."""
    counts: dict[str, int] = {}
    for article in kit.articles:
        for language in kit.languages:
            for line in Projection(article.id, language).lines(kit):
                for phrase in phrases(line.text):
                    counts[phrase.language] = counts.get(phrase.language, 0) + 1
    return sorted(counts, key=lambda each: -counts[each])
