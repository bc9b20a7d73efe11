"""What stops a PDF because no typeface has a character: said of every place at once, before anything is made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from presskit.batch.outputs import AUDIENCE, Output
from presskit.kit.edits import NotInKitError, find_block
from presskit.preflight.finding import Finding, Place, error
from presskit.storage import KitFile

if TYPE_CHECKING:
    from presskit.batch.export import Job

_SET: frozenset[Output] = frozenset({"print", "screen", "proof", "bundle"})
"""Outputs that are a PDF, or hold one."""


def unprintable(file: KitFile, job: Job, languages: tuple[str, ...]) -> tuple[Finding, ...]:
    """Return a finding for each place of a kit with characters that no typeface has, each once.

    Raises:
        Problem: a typeface of the theme is unknown or damaged.
    """
    wanted = {(job.audience or AUDIENCE[output], output == "proof") for output in job.outputs if output in _SET}
    found: dict[str, Finding] = {}
    for language in languages:
        for audience, proof in sorted(wanted):
            from presskit.publish.pdf.unset import unset

            parts = unset(file.kit, file.asset, language=language, audience=audience, now=job.now, proof=proof)
            for article, part, characters in parts:
                place = _place(file, article, part, language if len(file.kit.languages) > 1 else "")
                finding = error("character-no-face", place, characters=", ".join(_named(characters)))
                found.setdefault(repr(finding), finding)
    return tuple(found.values())


def _place(file: KitFile, article: str, part: str, language: str) -> Place:
    """Return the place of a part: a block of the text, else a field of the article or a part of the kit."""
    try:
        find_block(file.kit, part)
    except NotInKitError:
        name = part.rpartition(".")[2]
        if name in {"organisation", "contacts"}:
            return Place(article=article, part=name, language=language)
        return Place(article=article, field=name, language=language)
    return Place(article=article, block=part, language=language)


def _named(characters: str) -> Iterator[str]:
    for character in characters:
        shown = f"{character} " if character.isprintable() else ""
        yield f"{shown}(U+{ord(character):04X})"
