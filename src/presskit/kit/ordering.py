"""The order of the parts around an article's text, by language: a theme's choice, the same in every output.

The text goes from the headline to the end mark. The release line stands before all, the parts inside the text where the
writer put them; note to editors, contact, downloads and who we are (with the ways to us) stand before or after it.
"""

from __future__ import annotations

from msgspec.structs import replace

from presskit.kit.theme import Movable, PartOrder, Theme

USUAL: tuple[Movable, ...] = ("text", "note", "contact", "downloads", "about")
"""As in a Dutch release: the contact after the end mark, with the note to editors."""
CONTACT_FIRST: tuple[Movable, ...] = ("contact", "text", "note", "downloads", "about")
"""As in an English release."""


def order_of(theme: Theme, language: str) -> tuple[Movable, ...]:
    """Return the order of all parts in a language (a tag's first part will do): what a theme leaves out comes last."""
    named = {each.language: each.parts for each in theme.order}
    chosen = named.get(language, named.get(_first(language)))
    if chosen is None or "text" not in chosen:
        return usual(theme, language)
    return tuple(dict.fromkeys((*chosen, *USUAL)))


def usual(theme: Theme, language: str) -> tuple[Movable, ...]:
    """Return the order in a language for which a theme names none."""
    return CONTACT_FIRST if {language, _first(language)} & set(theme.contact_first) else USUAL


def around_text(order: tuple[Movable, ...]) -> tuple[tuple[Movable, ...], tuple[Movable, ...]]:
    """Return what stands before the text, and what after it."""
    at = order.index("text")
    return order[:at], order[at + 1 :]


def with_order(theme: Theme, language: str, parts: tuple[Movable, ...]) -> Theme:
    """Give a theme an order for a language; the usual one is not written down."""
    others = tuple(each for each in theme.order if each.language != language)
    bare = replace(theme, order=others)
    if order_of(bare, language) == parts:
        return bare
    return replace(theme, order=(*others, PartOrder(language=language, parts=parts)))


def _first(language: str) -> str:
    return language.partition("-")[0]
