"""Writing in two directions: the embedding level of each character, and the order of a line (Unicode, UAX 9).

The levels come from python-bidi's rules. It does not know isolates, so these count as embeddings.
"""

from __future__ import annotations

import importlib
import re
import unicodedata
from collections.abc import Sequence
from typing import Any

_TURNED = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
RIGHT_TO_LEFT_MARK = "\u200f"
"""Draws nothing; a full stop before it belongs to text that runs to the left."""

_ISOLATES = str.maketrans({"\u2066": "\u202a", "\u2067": "\u202b", "\u2068": "\u202a", "\u2069": "\u202c"})


def has_turned(text: str) -> bool:
    """Whether a text has anything that runs from right to left."""
    return not text.isascii() and _TURNED.search(text) is not None


def levels(text: str, base: int | None = None) -> tuple[int, list[int]]:
    """Return the level of a paragraph (0, or 1 when it runs to the left) and of each of its characters.

    Without a `base` its first strong character decides which (rules P2 and P3).
    """
    rules: Any = importlib.import_module("bidi.algorithm")
    content = "".join(map(_classed, text.translate(_ISOLATES)))
    storage = rules.get_empty_storage()
    if base is None:
        base = int(rules.get_base_level(content))
    storage["base_level"] = base
    storage["base_dir"] = "LR"[base]
    rules.get_embedding_levels(content, storage)
    for index, character in enumerate(storage["chars"]):
        character["index"] = index
    rules.explicit_embed_and_overrides(storage)
    rules.resolve_weak_types(storage)
    rules.resolve_neutral_types(storage, False)
    rules.resolve_implicit_levels(storage, False)
    found: list[int | None] = [None] * len(text)
    for character in storage["chars"]:
        found[character["index"]] = character["level"]
    known: list[int] = []
    for level in found:  # what the rules take out has the level of what it follows
        known.append(level if level is not None else known[-1] if known else base)
    return base, known


def _classed(character: str) -> str:
    """Return a character, or for one that Unicode has not assigned one of the class it gets by default."""
    if unicodedata.bidirectional(character):
        return character
    return "\u05d0" if _TURNED.match(character) else "a"


def visual_order(line: Sequence[int]) -> list[int]:
    """Return the places of a line's items from left to right, given their levels (rule L2)."""
    order = list(range(len(line)))
    odd = [level for level in line if level % 2]
    if not odd:
        return order
    for level in range(max(line), min(odd) - 1, -1):
        start = 0
        while start < len(order):
            if line[order[start]] < level:
                start += 1
                continue
            stop = start
            while stop < len(order) and line[order[stop]] >= level:
                stop += 1
            order[start:stop] = order[start:stop][::-1]
            start = stop
    return order
