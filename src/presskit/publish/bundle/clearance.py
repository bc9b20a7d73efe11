"""What the rights of the pictures leave of a kit: a picture that may not be used is in nothing that goes out."""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace

from presskit.kit.blocks import AnyBlock, Figure, Gallery, Video
from presskit.kit.model import Article, Kit


def without(kit: Kit, images: Collection[str]) -> Kit:
    """Return a kit without some of its images (ids), and without all that only showed them; else the same kit.

    A figure goes with its caption: a caption without its picture would announce what never comes.
    """
    if not images:
        return kit
    organisation = kit.organisation
    return replace(
        kit,
        articles=tuple(_article(article, images) for article in kit.articles),
        people=tuple(replace(p, portrait=None) if p.portrait in images else p for p in kit.people),
        images=tuple(image for image in kit.images if image.id not in images),
        organisation=replace(
            organisation, logos=tuple(logo for logo in organisation.logos if logo.image not in images)
        ),
    )


def _article(article: Article, images: Collection[str]) -> Article:
    kept = (_block(block, images) for block in article.body)
    return replace(article, body=tuple(block for block in kept if block is not None))


def _block(block: AnyBlock, images: Collection[str]) -> AnyBlock | None:
    match block:
        case Figure() if block.image in images:
            return None
        case Gallery():
            figures = tuple(figure for figure in block.figures if figure.image not in images)
            return replace(block, figures=figures) if figures or not block.figures else None
        case Video() if block.poster in images:
            return replace(block, poster=None)
    return block
