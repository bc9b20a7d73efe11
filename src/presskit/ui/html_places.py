"""Places in the HTML preview: it is the snippet that goes out, without ids, so they are found by their words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from presskit.kit.lines import Line
from presskit.kit.text import plain

_LEAST = 0.5
"""Share of the longer text that must be the shorter one, where one holds the other."""


def letters(text: str) -> str:
    """Return the letters and digits of a text: quotation marks and spaces are the template's."""
    return "".join(c for c in text.casefold() if c.isalnum())


def likeness(one: str, other: str) -> float:
    """Return how much of two texts (as letters) is the same, where one holds the other; else 0."""
    short, long = sorted((one, other), key=len)
    return len(short) / len(long) if short and short in long else 0.0


def line_for(lines: Iterable[Line], text: str) -> Line | None:
    """Return the line of the text surface that a paragraph of the HTML shows."""
    wanted = letters(text)
    found = max(((likeness(letters(plain(line.text)), wanted), n, line) for n, line in enumerate(lines)),
                key=lambda each: (each[0], -each[1]), default=None)  # fmt: skip
    return found[2] if found is not None and found[0] >= _LEAST else None


def paragraph_for(paragraphs: Sequence[str], text: str) -> int | None:
    """Return the number of the paragraph of the HTML that shows a line's text."""
    wanted = letters(text)
    found = max(((likeness(letters(each), wanted), -n) for n, each in enumerate(paragraphs)), default=(0.0, 0))
    return -found[1] if found[0] >= _LEAST else None
