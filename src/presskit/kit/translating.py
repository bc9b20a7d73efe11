"""The languages of a kit as a whole: whether it says something in one, and a kit without a language's words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from presskit.kit.blocks import Value
from presskit.kit.localised import Translation
from presskit.kit.model import Kit


def spoken(kit: Kit, language: str) -> int:
    """Return how many texts of a kit have words in a language, whether it is one of the kit's or was."""
    return sum(each.language == language and bool(each.text) for each in _translations(kit))


def without_language(kit: Kit, language: str, *, words: bool) -> Kit:
    """Take a language out of a kit that is not its source; its words stay, to come back with it, or go with it."""
    if language not in kit.languages[1:]:
        return kit
    kit = replace(kit, languages=tuple(tag for tag in kit.languages if tag != language))
    gone: Kit = _without(kit, language) if words else kit
    return gone


def _translations(value: Any) -> Iterator[Translation]:
    if isinstance(value, Translation):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _translations(each)
    elif isinstance(value, Value):
        for name in value.__struct_fields__:
            yield from _translations(getattr(value, name))


def _without(value: Any, language: str, field: str = "") -> Any:
    """Return a value without its words in a language; the same object where it has none."""
    if isinstance(value, tuple):
        if field == "omitted":
            kept = tuple(tag for tag in value if tag != language)
        else:
            kept = tuple(
                _without(each, language)
                for each in value
                if not (isinstance(each, Translation) and each.language == language)
            )
        same = len(kept) == len(value) and all(a is b for a, b in zip(kept, value, strict=True))
        return value if same else kept
    if isinstance(value, Value):
        new = {name: _without(getattr(value, name), language, name) for name in value.__struct_fields__}
        changed = {name: each for name, each in new.items() if each is not getattr(value, name)}
        return replace(value, **changed) if changed else value
    return value
