"""Kits and articles to begin with."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from presskit.kit import blocks
from presskit.kit.blocks import AnyBlock, Approval, new_id
from presskit.kit.icons import standard_icons
from presskit.kit.localised import Translation
from presskit.kit.model import FORMAT, Article, Embargo, Genre, Kit
from presskit.kit.slugs import slug_of

_BODIES: dict[Genre, tuple[type[AnyBlock], ...]] = {
    "press release": (blocks.Paragraph, blocks.Quote, blocks.Subhead, blocks.Paragraph, blocks.Figure),
    "invitation": (blocks.Paragraph, blocks.Subhead, blocks.Paragraph, blocks.CallToAction),
    "statement": (blocks.Quote, blocks.Paragraph),
    "interview": (blocks.Figure, blocks.Paragraph, blocks.Quote, blocks.Paragraph, blocks.Quote),
    "backgrounder": (blocks.Paragraph, blocks.Subhead, blocks.Paragraph, blocks.Subhead, blocks.Paragraph),
}
"""The blocks, still empty, that an article of each kind begins with when it is made from a template."""
TEMPLATES: tuple[Genre, ...] = tuple(_BODIES)


def new_article() -> Article:
    """Make an empty press release."""
    return Article(id=new_id())


def from_template(genre: Genre) -> Article:
    """Make an article of a kind, with the blocks that are usual in it."""
    body = tuple(kind(id=new_id()) for kind in _BODIES.get(genre, ()))
    return Article(id=new_id(), genre=genre, body=body)


def afresh(kit: Kit, *, created: str, name: str = "") -> Kit:
    """Make a new kit of one that went out: its texts, people and pictures, not its dates, embargoes and approvals.

    It is a draft with an id of its own, and a slug of `name` (of its file), so that its exports do not take the places
    of the first one's; its blocks keep their ids. `created` is ISO 8601.
    """
    articles = tuple(
        replace(
            article,
            release=None if isinstance(article.release, Embargo) else article.release,
            dateline=replace(article.dateline, date=""),
            correction=None,
            asides=(),
            body=tuple(_undated(block) for block in article.body),
        )
        for article in kit.articles
    )
    return replace(
        kit,
        id=new_id(),
        created=created,
        modified=created,
        status="draft",
        slug=slug_of(name) or kit.slug,
        articles=articles,
    )


def _undated(block: AnyBlock) -> AnyBlock:
    match block:
        case blocks.Quote():
            return replace(block, approval=Approval(), date="")
        case blocks.CallToAction():
            return replace(block, valid_from="", valid_until="")
    return block


def emptied(kit: Kit) -> Kit:
    """Return a kit whose articles have their blocks and none of their words, pictures and addresses.

    What is of the organisation stays: who it is, its people and contacts, its theme and its icons.
    """
    articles = tuple(
        replace(
            _blank(article),
            genre=article.genre,
            body=tuple(_bare(_blank(block)) for block in article.body),
            keywords=(),
            places=(),
            asides=(),
            correction=None,
        )
        for article in kit.articles
    )
    kept = {person.portrait for person in kit.people} | {logo.image for logo in kit.organisation.logos}
    return replace(
        kit,
        title="",
        articles=articles,
        images=tuple(image for image in kit.images if image.id in kept),
        facts=tuple(replace(_blank(fact), source="", as_of="") for fact in kit.facts),
        downloads=(),
    )


def _bare(block: AnyBlock) -> AnyBlock:
    """Return a block without what it has besides words."""
    match block:
        case blocks.Quote():
            return replace(block, speaker=None, source="", date="", original_language="", approval=Approval())
        case blocks.Figure():
            return replace(block, image=None, decorative=False, crop=None, focus=None)
        case blocks.Gallery():
            figures = tuple(
                replace(figure, image=None, decorative=False, crop=None, focus=None) for figure in block.figures
            )
            return replace(block, figures=figures)
        case blocks.CallToAction():
            return replace(block, url="", print_url="")
        case blocks.Rating():
            return replace(block, stars=0)
        case blocks.Video():
            return replace(block, url="", poster=None)
    return block


def _blank(value: Any) -> Any:
    """Return a value with none of its words in any language; what holds others is walked through."""
    if isinstance(value, tuple):
        if any(isinstance(each, Translation) for each in value):
            return ()
        return tuple(_blank(each) for each in value)
    if isinstance(value, blocks.Value):
        return replace(value, **{name: _blank(getattr(value, name)) for name in value.__struct_fields__})
    return value


def new_kit(language: str, *, title: str = "", name: str = "", created: str = "") -> Kit:
    """Make a kit with one empty article and the standard icons, in one language (BCP 47); `created` is ISO 8601.

    Its slug is that of the title, else that of `name` (of its file). A title without any letter gives one of its id:
    two such kits do not write over each other's files.
    """
    identity = new_id()
    nameless = f"presskit-{identity[:8]}" if title.strip() else "presskit"
    return Kit(
        id=identity,
        format=FORMAT,
        created=created,
        modified=created,
        title=title,
        slug=slug_of(title) or slug_of(name) or nameless,
        languages=(language,),
        articles=(new_article(),),
        icons=standard_icons(),
    )
