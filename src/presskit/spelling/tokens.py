"""The words of a text that can be looked up: not addresses, numbers, abbreviations in capitals or single letters."""

from __future__ import annotations

import re
from typing import NamedTuple

_WORD = re.compile(r"['’]?[^\W\d_]+(?:[-'’\u00ad\u2011][^\W\d_]+)*")
_ADDRESS = re.compile(r"\S+@\S+|\w+://\S+|www\.\S+|\S+\.\w{2,}/\S*|[#@]\w+")
_PART = re.compile(r"[\w.]*\d[\w.]*")


_SHORTEST = 3
"""Letters of a word that is looked at: shorter ones are abbreviations (za, nr) more often than mistakes."""


class Token(NamedTuple):
    """A word, and where it stands."""

    start: int
    end: int
    word: str


def tokens(text: str) -> list[Token]:
    """Return the words of a text that spelling looks at."""
    skipped = [match.span() for form in (_ADDRESS, _PART) for match in form.finditer(text)]
    out = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match.group()
        if len(word.strip("'’")) < _SHORTEST or word.isupper() or any(a < end and start < b for a, b in skipped):
            continue
        out.append(Token(start, end, plain_word(word)))
    return out


def plain_word(word: str) -> str:
    """Return a word as dictionaries have it: without soft hyphens, with an ordinary hyphen."""
    return word.replace("\u00ad", "").replace("\u2011", "-")
