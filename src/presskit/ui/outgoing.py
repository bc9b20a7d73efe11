"""What leaves the window: the export, a named version, a copy of the kit."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from presskit import storage
from presskit.messages import Problem
from presskit.ui.asking import ask_save, ask_text
from presskit.ui.copying import Copying
from presskit.ui.infobar import Offer

if TYPE_CHECKING:
    from presskit.kit.model import Kit
    from presskit.storage import KitFile
    from presskit.ui.window import Window


class Outgoing(QObject):
    """Exports and keeps the window's kit."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.copying = Copying(window)

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
        from presskit.ui.exporting import pdf_of

        names = ", ".join(path.name for path in paths[:3]) + ("…" if len(paths) > 3 else "")
        offers = [Offer(self.tr("Show in folder"), partial(show, paths[0].parent))]
        pdf = pdf_of(paths)
        if pdf is not None:
            offers.append(Offer(self.tr("Open the PDF"), partial(show, pdf)))
        self.window.tell(self.tr("Exported: %1").replace("%1", names), *offers)

    def show_folder(self) -> None:
        """Show the folder that the kit lies in."""
        show(self.window.file.path.parent)

    # Versions

    def save_version(self) -> None:
        """Ask for a name and keep the kit as it is now under it."""
        if self.window.refuse_read_only():
            return
        suggested = f"{datetime.now().astimezone():%Y-%m-%d %H:%M}"
        ask_text(
            self.window, self.tr("Save a version"), self.tr("Name of this version"), suggested, self.name_version
        )  # fmt: skip

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
        self.window.told(
            problem,
            Offer(self.tr("Save a copy…"), self.save_copy),
            Offer(self.tr("Close without saving"), self.window.discard),
        )

    def save_copy(self) -> None:
        """Ask for another place, keep the kit as it is now there, and open it."""
        path = self.window.file.path
        suggested = path.with_name(self.tr("%1 (copy)").replace("%1", path.stem) + path.suffix)
        chosen = ask_save(self.window, self.tr("Save a copy"), suggested, self.tr("Press kits (*.presskit)"))
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
