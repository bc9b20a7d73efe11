"""Finding by a few words, also when they are misspelled."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

ENOUGH = 0.7
"""How much of a word must be right: one wrong letter in four, or two in seven."""
_BEGINS, _HOLDS = 1.0, 0.85


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are compared: without capitals and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return tuple(kept.split())


def score(wanted: Sequence[str], offered: Iterable[str]) -> float:
    """Return how well words fit those of something, from 0 (not at all) to 1; each wanted word must fit one.

    A word fits another that it begins, then one that it is in, then one that it nearly begins: a letter too many, too
    few, another or two changed round (optimal string alignment).
    """
    words = tuple(offered)
    total = 0.0
    for word in wanted:
        best = max((_fit(word, each) for each in words), default=0.0)
        if best < ENOUGH:
            return 0.0
        total += best
    return total / len(wanted) if wanted else 1.0


def _fit(word: str, offered: str) -> float:
    if offered.startswith(word):
        return _BEGINS if len(word) < len(offered) else _BEGINS + 0.01
    if len(word) > 2 and word in offered:
        return _HOLDS
    if len(word) < 4 or len(offered) < 3:
        return 0.0
    from rapidfuzz.distance import OSA

    near = (offered[: len(word) + change] for change in (-1, 0, 1))
    return max(OSA.normalized_similarity(word, each, score_cutoff=ENOUGH) for each in near) * 0.99
