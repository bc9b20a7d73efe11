"""Small phrases of the window: counts, texts for tool tips."""

from __future__ import annotations

from collections.abc import Callable

Words = str | Callable[[], str]
"""Words in the reader's language, or what gives them: then they follow the language."""


def spoken(words: Words) -> str:
    """Return words as they are in the language that the program speaks now."""
    return words if isinstance(words, str) else words()


def counted(number: int, one: str, many: str) -> str:
    """Return one of two translated texts for a number, with the number at `%1`."""
    return (one if number == 1 else many).replace("%1", str(number))


def tip(text: str) -> str:
    """Return a text as a tool tip shows it: as it is, never read as HTML (a kit's text could name a file in it)."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return f"<qt>{escaped}</qt>" if text else ""


def menu_text(text: str) -> str:
    """Return a text as a menu shows it: an ampersand in it marks no key."""
    return text.replace("&", "&&")
