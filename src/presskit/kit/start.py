"""Kits and articles to begin with."""

from __future__ import annotations

import re
import unicodedata

from msgspec.structs import replace

from presskit.kit import blocks
from presskit.kit.blocks import AnyBlock, Approval, new_id
from presskit.kit.icons import standard_icons
from presskit.kit.model import FORMAT, Article, Embargo, Genre, Kit

_BODIES: dict[Genre, tuple[type[AnyBlock], ...]] = {
    "press release": (blocks.Paragraph, blocks.Quote, blocks.Subhead, blocks.Paragraph, blocks.Figure),
    "invitation": (blocks.Paragraph, blocks.Subhead, blocks.Paragraph, blocks.CallToAction),
    "statement": (blocks.Quote, blocks.Paragraph),
    "interview": (blocks.Figure, blocks.Paragraph, blocks.Quote, blocks.Paragraph, blocks.Quote),
    "backgrounder": (blocks.Paragraph, blocks.Subhead, blocks.Paragraph, blocks.Subhead, blocks.Paragraph),
}
"""The blocks, still empty, that an article of each kind begins with when it is made from a template."""
TEMPLATES: tuple[Genre, ...] = tuple(_BODIES)


def slug_of(title: str) -> str:
    """Make a slug (ninjs slugline) of a title: lower-case ASCII letters, digits and hyphens, at most 60 characters."""
    plain_letters = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain_letters).strip("-")
    return slug[:60].rsplit("-", 1)[0].strip("-") if len(slug) > 60 else slug


def new_article() -> Article:
    """Make an empty press release."""
    return Article(id=new_id())


def from_template(genre: Genre) -> Article:
    """Make an article of a kind, with the blocks that are usual in it."""
    body = tuple(kind(id=new_id()) for kind in _BODIES.get(genre, ()))
    return Article(id=new_id(), genre=genre, body=body)


def afresh(kit: Kit, *, created: str) -> Kit:
    """Make a new kit of one that went out: its texts, people and pictures, not its dates, embargoes and approvals.

    It is a draft with an id of its own; its blocks keep theirs. `created` is ISO 8601.
    """
    articles = tuple(
        replace(
            article,
            release=None if isinstance(article.release, Embargo) else article.release,
            dateline=replace(article.dateline, date=""),
            correction=None,
            body=tuple(_uncleared(block) for block in article.body),
        )
        for article in kit.articles
    )
    return replace(kit, id=new_id(), created=created, modified=created, status="draft", articles=articles)


def _uncleared(block: AnyBlock) -> AnyBlock:
    return replace(block, approval=Approval()) if isinstance(block, blocks.Quote) else block


def new_kit(language: str, *, title: str = "", created: str = "") -> Kit:
    """Make a kit with one empty article and the standard icons, in one language (BCP 47); `created` is ISO 8601."""
    return Kit(
        id=new_id(),
        format=FORMAT,
        created=created,
        modified=created,
        title=title,
        slug=slug_of(title) or "presskit",
        languages=(language,),
        articles=(new_article(),),
        icons=standard_icons(),
    )
