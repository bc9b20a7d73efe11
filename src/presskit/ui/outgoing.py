"""What leaves the window: the export, a named version, a copy of the kit."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from presskit import files, storage
from presskit.messages import Problem, worded
from presskit.ui.asking import ask_save, ask_text
from presskit.ui.copying import Copying
from presskit.ui.folders import beside
from presskit.ui.infobar import Offer
from presskit.ui.state import NOT_SAVED
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.kit.model import Kit
    from presskit.publish.bundle.copies import Copy
    from presskit.storage import KitFile
    from presskit.ui.printing import Printing
    from presskit.ui.window import Window


class Outgoing(QObject):
    """Exports and keeps the window's kit."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.copying = Copying(window)
        self._work = Work(self)
        self._printing: Printing | None = None

    def export(self, *, again: bool = False) -> None:
        """Open the export; `again` begins with what was chosen the last time."""
        window = self.window
        try:
            window.keeper.save_now()
        except Problem:  # told already: what is exported is what is on the disk
            return
        from presskit.ui.exporting import ExportDialog

        dialog = ExportDialog(window.file, window.session.kit, window.desk, window)
        dialog.exported.connect(self._exported)
        dialog.finding_chosen.connect(window.going.to_finding)
        dialog.open()
        if again:
            dialog.start()

    def _exported(self, paths: list[Path]) -> None:
        from presskit.ui.export_report import pdf_of

        def said() -> str:
            names = paths[0].name
            if len(paths) > 1:
                names = self.tr("%1 and %2 more").replace("%2", str(len(paths) - 1)).replace("%1", names)
            return self.tr("Exported: %1").replace("%1", names)

        offers = [Offer(lambda: self.tr("Show in folder"), partial(show, paths[0].parent))]
        pdf = pdf_of(paths)
        if pdf is not None:
            offers.append(Offer(lambda: self.tr("Open the PDF"), partial(show, pdf)))
        self.window.tell(said, *offers)

    def print(self) -> None:
        """Ask for a printer, and print."""
        if self._printing is None:
            from presskit.ui.printing import Printing

            self._printing = Printing(self.window)
        self._printing.ask()

    def copy_to_read(self, kind: Literal["word", "text"]) -> None:
        """Write the release as it is now as a Word document or as plain text, for somebody to read; offer to open it.

        It takes a name that nothing has: what somebody wrote in an earlier copy stays.
        """
        from presskit.batch.outputs import COPIES
        from presskit.batch.owners import stem

        window = self.window
        kit, language, now = window.session.kit, window.language, datetime.now().astimezone()
        kept = Path(str(window.desk.settings.value("export/folder", "")) or ".")
        folder = kept if kept.is_absolute() and kept.is_dir() else beside(window.file.path)
        name = f"{stem(kit, language)}.{COPIES[kind]}"

        def make() -> tuple[Path, Copy]:
            from presskit.publish.bundle.copies import copy

            made = copy(kit, window.file.asset, kind, language=language, audience="press", now=now)
            return write_beside(folder / name, made.data), made

        def written(outcome: tuple[Path, Copy]) -> None:
            path, made = outcome
            offers = (
                Offer(lambda: self.tr("Open"), partial(show, path)),
                Offer(lambda: self.tr("Show in folder"), partial(show, folder)),
            )
            notes = [note.worded() for note in made.notes]
            window.tell(lambda: "; ".join([self.tr("Written: %1").replace("%1", path.name), *notes]), *offers)

        self._work.start(make, written, window.told)

    def show_folder(self) -> None:
        """Show the folder that the kit lies in."""
        show(self.window.file.path.parent)

    # Versions

    def save_version(self) -> None:
        """Ask for a name and keep the kit as it is now under it."""
        if self.window.designing.refuse(design=True):
            return
        suggested = f"{datetime.now().astimezone():%Y-%m-%d %H:%M}"
        words = (lambda: self.tr("Save a version")), (lambda: self.tr("Name of this version"))
        ask_text(self.window, *words, suggested, self.name_version)

    def name_version(self, name: str) -> None:
        """Keep the kit as it is now under a name."""
        name = name.strip()
        if not name:
            return
        try:
            self.window.keeper.save_now()
            self.window.file.name_version(name, datetime.now().astimezone().isoformat(timespec="seconds"))
        except Problem as problem:
            self.window.told(problem)
        else:
            self.window.tell(self.tr("Version “%1” is kept.").replace("%1", name))

    # What cannot be saved where it was

    def not_saved(self, problem: Problem) -> None:
        """Say that the kit could not be saved, and offer the ways out."""
        window = self.window
        window.tell(
            lambda: worded(problem, window.desk.language),
            Offer(lambda: self.tr("Save a copy…"), self.save_copy),
            Offer(lambda: self.tr("Close without saving"), window.discard),
            grave=True,
            stays=NOT_SAVED,
        )

    def open_copy(self) -> None:
        """Ask for another place, keep a kit there that may only be read, and open that to write in."""
        self.save_copy(self.tr("Open a copy"))

    def save_copy(self, title: str = "") -> None:
        """Ask for another place, keep the kit as it is now there, and open it."""
        path = self.window.file.path
        suggested = beside(path) / (self.tr("%1 (copy)").replace("%1", path.stem) + path.suffix)
        title, kinds = title or self.tr("Save a copy"), self.tr("Press kits (*.presskit)")
        chosen = ask_save(self.window, title, suggested, kinds, "kits")
        if chosen is not None:
            self.copy_to(chosen if chosen.suffix else chosen.with_suffix(path.suffix))

    def copy_to(self, path: Path) -> None:
        """Keep the kit as it is now in a new file, with its pictures as far as they can be read, and open that."""
        window = self.window
        try:
            storage.create(path, window.session.kit, assets_of(window.file, window.session.kit)).close()
        except Problem as problem:
            window.told(problem)
            return
        desk = window.desk
        if desk.open_kit(path) is not None:
            window.emergency.drop()
            window.discard()


def write_beside(path: Path, content: bytes) -> Path:
    """Write a file under its name, or under one with a number where there is another file already; return the path.

    Raises:
        Problem: it cannot be written.
    """
    number, target = 1, path
    while not files.create(target, content):
        with suppress(OSError):
            if target.read_bytes() == content:
                return target
        number += 1
        target = path.with_stem(f"{path.stem}-{number}")
    return target


def show(path: Path) -> None:
    """Open a file or a folder in the system's own program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def assets_of(file: KitFile, kit: Kit) -> list[bytes]:
    """Return the bytes of what a kit holds, as far as they can be read."""
    wanted = {image.sha256 for image in kit.images} | {item.sha256 for item in kit.downloads}
    found = []
    for sha256 in sorted(filter(None, wanted)):
        try:
            found.append(file.asset(sha256))
        except Problem:  # damaged or out of reach: preflight will ask for it, the text is what matters now
            continue
    return found
