"""What is wrong with a kit before it goes out, each finding with its place. Pure: the time is given.

A finding is never a reason why a kit cannot exist. What stops an output is decided in `stops`; all else is told, and
the output goes out.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from presskit.kit import rights
from presskit.kit.blocks import Gallery
from presskit.kit.model import Embargo, Kit, Use
from presskit.preflight import editorial, icons, pictures, translations
from presskit.preflight.finding import Finding, Place, Severity, error
from presskit.preflight.words import FINDINGS, line, what, where

__all__ = ["FINDINGS", "Finding", "Place", "Severity", "check", "line", "stops", "what", "where"]

BROKEN_RIGHTS = frozenset({"rights-expired", "rights-not-yet-valid", "rights-use"})


def check(
    kit: Kit, *, now: datetime, uses: Collection[Use] = ("print", "web"), assets: Collection[str] | None = None
) -> tuple[Finding, ...]:
    """Return all that is wrong with a kit, in the order of the kit.

    Args:
        kit: the kit.
        now: with offset; decides which embargo runs and which rights are valid.
        uses: what it is going to be used for.
        assets: the SHA-256 of the bytes that the kit holds, where that is known.
    """
    found = [
        *editorial.check(kit, now),
        *pictures.check(kit, now, uses, assets),
        *icons.check(kit),
        *translations.check(kit),
    ]
    order = _order(kit)
    found.sort(key=lambda finding: order.get(finding.place.block or finding.place.article, len(order)))
    return tuple(found)


def _order(kit: Kit) -> dict[str, int]:
    """Return the ids of articles, blocks and figures with their place in the order of the kit."""
    ids: list[str] = []
    for article in kit.articles:
        ids.append(article.id)
        for block in article.body:
            ids.append(block.id)
            if isinstance(block, Gallery):
                ids.extend(figure.id for figure in block.figures)
    return {identity: n for n, identity in enumerate(ids)}


def stops(kit: Kit, *, now: datetime, use: Use, public: bool, overridden: bool = False) -> tuple[Finding, ...]:
    """Return what forbids an output: broken rights, and for a public one an embargo that is not overridden.

    What cannot be read or drawn (damage, a character that no face has) stops it where it is made.
    """
    found = [finding for finding in pictures.check(kit, now, (use,)) if finding.code in BROKEN_RIGHTS]
    if public and not overridden:
        for article in rights.embargoed(kit, now):
            embargo = article.release if isinstance(article.release, Embargo) else Embargo()
            place = Place(article=article.id, field="release")
            found.append(error("embargo-runs", place, until=embargo.until, zone=embargo.zone))
    return tuple(found)
