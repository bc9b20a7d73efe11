"""Is every text there in every language of the kit, and made from the source text as it is now.

One finding for each block (or part of the kit) and language, not for each field.
"""

from __future__ import annotations

from collections.abc import Iterator

from presskit.kit.blocks import Block
from presskit.kit.localised import in_language, stale
from presskit.kit.model import Kit
from presskit.kit.translating import fields_of, parts
from presskit.preflight.finding import Finding, Place, warning


def check(kit: Kit) -> Iterator[Finding]:
    """Yield which translations are missing, not finished or stale, and what the source language lacks."""
    for language in kit.languages[1:]:
        for part in parts(kit):
            if isinstance(part.value, Block) and language in part.value.omitted:
                continue
            wanted = [field for field in fields_of(part.value) if in_language(field, kit.language)]
            at = Place(article=part.article, block=part.block, part=part.part, language=language)
            missing = sum(not in_language(field, language) for field in wanted)
            old = sum(stale(field, language, kit.language) for field in wanted)
            drafts = sum(t.state == "draft" for field in wanted for t in field if t.language == language and t.text)
            if missing:
                yield warning("translation-missing", at, count=missing)
            if old:
                yield warning("translation-stale", at, count=old)
            if drafts:
                yield warning("translation-draft", at, count=drafts)
    if len(kit.languages) > 1:
        yield from _unwritten(kit)


def _unwritten(kit: Kit) -> Iterator[Finding]:
    """Yield where a translation says what the source does not: as after another language became the source."""
    for part in parts(kit):
        if isinstance(part.value, Block) and kit.language in part.value.omitted:
            continue
        count = sum(
            not in_language(field, kit.language) and any(in_language(field, tag) for tag in kit.languages[1:])
            for field in fields_of(part.value)
        )
        if count:
            at = Place(article=part.article, block=part.block, part=part.part, language=kit.language)
            yield warning("source-missing", at, count=count)
