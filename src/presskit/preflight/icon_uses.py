"""Where an icon is used, in words."""

from __future__ import annotations

from presskit.kit import edits
from presskit.kit.model import Kit
from presskit.messages import N_, translator
from presskit.preflight.finding import Place
from presskit.preflight.words import where

_SOCIAL, _WEBSITE = N_("social link {name}"), N_("the organisation's website")
_BY_TEMPLATE = {
    "bullets": N_("the template: bullets of lists"),
    "button": N_("the template: the arrow on buttons"),
    "turning": N_("the template: turning the pictures of a gallery"),
    "overview": N_("the template: the overview of articles"),
}


def use_in_words(kit: Kit, kind: str, identity: str, language: str) -> str:
    """Return a use in words, as `presskit.kit.icons.uses` or `presskit.publish.icon_places` gives it."""
    if kind in _BY_TEMPLATE:
        return translator(language)(_BY_TEMPLATE[kind])
    if kind == "social":
        return translator(language)(_SOCIAL).format(name=identity)
    if kind == "organisation":
        return translator(language)(_WEBSITE)
    if kind in {"contact", "download"}:
        return where(kit, Place(part=identity), language)
    article, block = edits.find_block(kit, identity)
    return where(kit, Place(article=article.id, block=block.id), language)
