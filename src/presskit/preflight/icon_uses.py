"""Where an icon is used, in words."""

from __future__ import annotations

from presskit.kit import edits
from presskit.kit.model import Kit
from presskit.messages import N_, translator
from presskit.preflight.finding import Place
from presskit.preflight.words import where

_SOCIAL, _WEBSITE = N_("social link {name}"), N_("the organisation's website")


def use_in_words(kit: Kit, kind: str, identity: str, language: str) -> str:
    """Return a use, as `presskit.kit.icons.uses` gives it, in words."""
    if kind == "social":
        return translator(language)(_SOCIAL).format(name=identity)
    if kind == "organisation":
        return translator(language)(_WEBSITE)
    if kind in {"contact", "download"}:
        return where(kit, Place(part=identity), language)
    article, block = edits.find_block(kit, identity)
    return where(kit, Place(article=article.id, block=block.id), language)
