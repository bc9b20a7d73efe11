"""Is every text there in every language of the kit, and made from the source text as it is now.

One finding for each block (or part of the kit) and language, not for each field.
"""

from __future__ import annotations

from collections.abc import Iterator

from presskit.kit.blocks import Block, Value
from presskit.kit.localised import Localised, Translation, in_language, stale
from presskit.kit.model import Article, Kit
from presskit.preflight.finding import Finding, Place, warning

SAME = frozenset({"name", "asides"})
"""Fields that need no translation: outputs take a name from any language, and what was set aside is not shown."""


def check(kit: Kit) -> Iterator[Finding]:
    """Yield which translations are missing, not finished or stale."""
    for language in kit.languages[1:]:
        for place, value in _texts(kit):
            if isinstance(value, Block) and language in value.omitted:
                continue
            wanted = [field for field in _fields(value) if in_language(field, kit.language)]
            at = Place(article=place.article, block=place.block, part=place.part, language=language)
            missing = sum(not in_language(field, language) for field in wanted)
            old = sum(stale(field, language, kit.language) for field in wanted)
            drafts = sum(t.state == "draft" for field in wanted for t in field if t.language == language and t.text)
            if missing:
                yield warning("translation-missing", at, count=missing)
            if old:
                yield warning("translation-stale", at, count=old)
            if drafts:
                yield warning("translation-draft", at, count=drafts)


def _texts(kit: Kit) -> Iterator[tuple[Place, Value]]:
    """Yield each part that has texts of its own and is shown in an output."""
    for article in kit.articles:
        yield Place(article=article.id), article
        for block in article.body:
            yield Place(article=article.id, block=block.id), block
    yield Place(part="organisation"), kit.organisation
    for values in (kit.contacts, kit.images, kit.facts, kit.downloads):
        yield from ((Place(part=value.id), value) for value in values)


def _fields(value: Value) -> Iterator[Localised]:
    """Yield the localised texts of a value and of the values inside it, but not those of the blocks of an article."""
    skip = SAME | {"body"} if isinstance(value, Article) else SAME
    for name in value.__struct_fields__:
        if name not in skip:
            yield from _localised(getattr(value, name))


def _localised(content: object) -> Iterator[Localised]:
    if isinstance(content, tuple):
        if content and all(isinstance(item, Translation) for item in content):
            yield content
        else:
            for item in content:
                yield from _localised(item)
    elif isinstance(content, Value):
        yield from _fields(content)
