"""Offsets in code points (ours) and in UTF-16 units (Qt's)."""

from __future__ import annotations


def units(text: str) -> int:
    """Return the length of a text in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def code_points(text: str, count: int) -> int:
    """Return how many code points the first so many UTF-16 units of a text are."""
    if text.isascii():
        return min(count, len(text))
    at = 0
    for n, character in enumerate(text):
        if at >= count:
            return n
        at += 2 if character > "\uffff" else 1
    return len(text)
