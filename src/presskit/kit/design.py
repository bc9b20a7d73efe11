"""What a designer may change in a kit: theme, icons, logos. Never a word of it."""

from __future__ import annotations

from msgspec.structs import replace

from presskit.kit.blocks import AnyBlock, CallToAction
from presskit.kit.model import Article, Kit


def is_design(before: Kit, after: Kit) -> bool:
    """Tell whether an edit changes the design alone.

    The design is the theme, the icons with their meanings, which icon a call to action has, and the organisation's
    logos; a picture may come or go with a logo. All else is the text, its order and its facts.
    """
    one, two = _without_new_logos(before, after), _without_new_logos(after, before)
    return _without_design(one) == _without_design(two)


def _without_design(kit: Kit) -> Kit:
    organisation = replace(kit.organisation, logos=())
    articles = tuple(map(_without_icons, kit.articles))
    return replace(kit, modified="", theme=type(kit.theme)(), icons=(), organisation=organisation, articles=articles)


def _without_icons(article: Article) -> Article:
    def bare(block: AnyBlock) -> AnyBlock:
        return replace(block, icon=None) if isinstance(block, CallToAction) and block.icon else block

    return replace(article, body=tuple(map(bare, article.body)))


def _without_new_logos(kit: Kit, other: Kit) -> Kit:
    """Take out the pictures that are a logo here, and nothing there."""
    new = {logo.image for logo in kit.organisation.logos} - {image.id for image in other.images}
    return replace(kit, images=tuple(image for image in kit.images if image.id not in new))
