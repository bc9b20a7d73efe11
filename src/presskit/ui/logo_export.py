"""The organisation's logos are written into a folder, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from presskit import files
from presskit.kit.model import Kit
from presskit.messages import Problem, worded
from presskit.ui.asking import ask_folder

if TYPE_CHECKING:
    from presskit.storage import KitFile
    from presskit.ui.work import Work

translate = QCoreApplication.translate


def ask_and_export(
    parent: QWidget, kit: Kit, file: KitFile, *, work: Work, reader: str, say: Callable[[str], None]
) -> None:
    """Ask for a folder, write the logos of a kit into it, and say what came of it."""
    folder = ask_folder(parent, translate("Logos", "A folder for the logos"), "logos")
    if folder:
        export(Path(folder), kit, file, work=work, reader=reader, say=say)


def export(folder: Path, kit: Kit, file: KitFile, *, work: Work, reader: str, say: Callable[[str], None]) -> None:
    """Write the logos of a kit into a folder, and say what came of it."""

    def written() -> tuple[int, list[str]]:
        from presskit.publish.html.notes import Notes
        from presskit.publish.logos.export import export_logos

        notes = Notes()
        made = export_logos(kit, file.asset, folder, path=file.path, now=files.system.now(), notes=notes)
        return len(made), [note.worded(reader) for note in notes.all()]

    def came(outcome: tuple[int, list[str]]) -> None:
        count, notes = outcome
        said = translate("Logos", "%1 files of the logos are in %2: SVG, PDF and PNG, with their rules.")
        say(" ".join([said.replace("%1", str(count)).replace("%2", str(folder)), *notes]))

    def failed(problem: Problem) -> None:
        say(worded(problem, reader))

    work.start(written, came, failed)
