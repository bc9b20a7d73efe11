"""The logos of a kit into a folder: their files, and their rules as text in each of the kit's languages."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from presskit import files
from presskit.kit import rights
from presskit.kit.model import Kit
from presskit.messages import N_, Problem, wordings
from presskit.publish import parts
from presskit.publish.assets import Assets
from presskit.publish.html.inline import line
from presskit.publish.html.notes import Notes
from presskit.publish.languages import tag
from presskit.publish.logos.files import RULES, About, LogoFiles, logo_files, rules_text
from presskit.publish.outline import outline

wordings(
    **{
        "logos-none": N_("{path}: the organisation has no logo; add one to its details, or take a theme that has"),
        "logos-there": N_("{path}: another file of this name is there; choose an empty folder"),
    }
)


def logos_of(kit: Kit, assets: Assets, now: datetime, notes: Notes) -> tuple[tuple[str, bytes], ...]:
    """Return the files of a kit's logos by name, the rules in words last; what is left out is noted."""
    outlines = {language: outline(kit, language=language, audience="public", now=now) for language in kit.languages}
    shown = {
        language: _allowed(found, now, notes if language == kit.language else Notes())
        for language, found in outlines.items()
    }
    about = About(outline=shown[kit.language], kit=kit, asset=lambda image: assets(image.sha256))
    made: tuple[LogoFiles, ...] = tuple(logo_files(about, notes.add))
    files_ = [(file.name, file.data) for logo in made for file in logo.files]
    if made:
        stem, _, ending = RULES.rpartition(".")
        for language in kit.languages:
            more = f".{tag(language) or 'und'}" if len(kit.languages) > 1 else ""
            files_.append((f"{stem}{more}.{ending}", rules_text(made, shown[language]).encode()))
    return tuple(files_)


def _allowed(shown: parts.Outline, now: datetime, notes: Notes) -> parts.Outline:
    """Return an outline without the logos that are pictures which may not be used."""
    kept: list[parts.Mark] = []
    for mark in shown.logos:
        fault = rights.fault(mark.image, "web", now) if mark.image is not None else None
        if fault is None or mark.image is None:
            kept.append(mark)
            continue
        usage = mark.image.usage
        date = usage.valid_from if fault == "not-yet-valid" else usage.valid_until
        notes.add(f"html-picture-{fault}", picture=line(mark.alt), date=date)
    return replace(shown, logos=tuple(kept))


def export_logos(
    kit: Kit, assets: Assets, folder: Path, *, path: Path, now: datetime, notes: Notes
) -> tuple[Path, ...]:
    """Write a kit's logos into a folder, which is made when it is not there; return the paths.

    Args:
        kit: the kit.
        assets: gives the bytes of its pictures.
        folder: where they go; a file of one of their names that is another one is not written over.
        path: the kit's own, for messages.
        now: with offset; decides which terms of use are valid.
        notes: what is left out is told here.

    Raises:
        Problem: there are none, or a file could not be written.
    """
    found = logos_of(kit, assets, now, notes)
    if not found:
        raise Problem("logos-none", path=path)
    files.make_folder(folder)
    for name, data in found:
        at = folder / name
        if at.exists() and not (at.is_file() and at.read_bytes() == data):
            raise Problem("logos-there", path=at)
    for name, data in found:
        files.write(folder / name, data)
    return tuple(folder / name for name, _ in found)
