"""`presskit theme KIT... logos FOLDER`: the organisation's logos as files for others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from presskit.commands import given
from presskit.commands.console import say, tell
from presskit.commands.several import own_folder
from presskit.messages import N_
from presskit.storage import open_kit

_EXPORTED = N_("{path}: {count} files of its logos in {folder}")


def exporting(folder: Path, *, several: bool) -> Callable[[Path], None]:
    """Return what writes a kit's logos into a folder; of several kits each has one of its own in it."""
    from presskit.publish.html.notes import Notes
    from presskit.publish.logos.export import export_logos

    taken: set[str] = set()

    def export(path: Path) -> None:
        notes = Notes()
        with open_kit(path) as file:
            target = folder / own_folder(path, file.kit.slug, taken) if several else folder
            written = export_logos(file.kit, file.asset, target, path=path, now=given.moment(None), notes=notes)
        for note in notes.all():
            tell(note.worded())
        say(_EXPORTED, path=path, count=len(written), folder=target)

    return export
