"""Kits and articles to begin with."""

from __future__ import annotations

import re
import unicodedata

from presskit.kit.blocks import new_id
from presskit.kit.icons import standard_icons
from presskit.kit.model import FORMAT, Article, Kit


def slug_of(title: str) -> str:
    """Make a slug (ninjs slugline) of a title: lower-case ASCII letters, digits and hyphens, at most 60 characters."""
    plain_letters = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain_letters).strip("-")
    return slug[:60].rsplit("-", 1)[0].strip("-") if len(slug) > 60 else slug


def new_article() -> Article:
    """Make an empty press release."""
    return Article(id=new_id())


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
