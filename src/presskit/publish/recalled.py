"""Articles as they were shown last: an edit changes one of them, and in that one mostly one block."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from presskit.kit import blocks, model
from presskit.publish import parts
from presskit.publish.remembered import remembered

_KEPT = 4096

Blocks = dict[int, tuple[blocks.AnyBlock, parts.AnyPart | None]]
"""Blocks, by their identity in memory, and the parts that they became."""


class _Recalled(NamedTuple):
    """An article, all that was shown with it, what it became, and what its blocks did."""

    article: model.Article
    beside: tuple[object, ...]
    shown: parts.ArticleParts
    blocks: Blocks


_recalled: dict[tuple[object, ...], _Recalled] = {}


def recalled(
    key: tuple[object, ...],
    article: model.Article,
    beside: tuple[object, ...],
    make: Callable[[Blocks], tuple[parts.ArticleParts, Blocks]],
) -> parts.ArticleParts:
    """Return what an article becomes: the same object while it and what is shown with it stay as they are.

    Args:
        key: tells articles and their outputs apart.
        article: the article.
        beside: all else that its parts depend on.
        make: makes its parts; gets the blocks that are known to become the same, gives those that there are now.
    """
    known = _recalled.get(key)
    same = known is not None and known.beside == beside
    if known is not None and same and known.article is article:
        return known.shown
    shown, found = make(known.blocks if known is not None and same else {})
    if len(_recalled) >= _KEPT:
        for old in list(_recalled)[: _KEPT // 4]:
            _recalled.pop(old, None)
    _recalled[key] = _Recalled(article, beside, shown, found)
    return shown


@remembered
def dated_calls(article: model.Article) -> tuple[blocks.CallToAction, ...]:
    """Return the calls to action of an article that are valid for a time only."""
    calls = (block for block in article.body if isinstance(block, blocks.CallToAction))
    return tuple(call for call in calls if call.valid_from or call.valid_until)
