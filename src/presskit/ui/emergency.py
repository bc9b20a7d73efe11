"""The emergency copy: while a kit cannot be saved where it is, it is kept in the user's data folder instead."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from presskit import files, storage
from presskit.kit.model import Kit
from presskit.messages import Problem
from presskit.storage import KitFile
from presskit.ui.history import steps
from presskit.ui.infobar import Offer
from presskit.ui.outgoing import assets_of
from presskit.ui.settings import data_folder
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.ui.window import Window

DELAY = 250
"""Milliseconds after which the copy is written again, when it was being written as the next save failed."""

_LEFT = "emergency"
"""What the offer of such a copy is called in the info bar."""


def copy_path(kit: Path) -> Path:
    """Return where the emergency copy of the kit at a path lies."""
    name = hashlib.sha256(str(kit).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return data_folder() / "emergency" / f"{name}.presskit"


class Emergency(QObject):
    """Keeps a copy from the first save that fails until one succeeds, and offers what an earlier session left."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.path = copy_path(window.file.path)
        self.kept: Kit | None = None
        """What the copy holds now, as far as it was written."""
        self._copy: KitFile | None = None
        self._work = Work(self)
        self._soon = QTimer(self, singleShot=True, interval=DELAY)
        self._soon.timeout.connect(self._write)
        window.keeper.failed.connect(self._write)
        window.keeper.saved.connect(self._is_saved)

    def _write(self) -> None:
        kit = self.window.session.kit
        if kit is not self.kept and not self._work.waiting:
            self._work.start(lambda: self._save(kit), lambda _: self._is_kept(kit), self.window.told)
        elif kit is not self.kept:
            self._soon.start()

    def _save(self, kit: Kit) -> None:
        """Write the copy; runs on the thread."""
        if self._copy is None:
            files.make_folder(self.path.parent)
            if self.path.exists():
                self._copy = storage.open_kit(self.path, write=True)
                missing = {hashlib.sha256(data).hexdigest(): data for data in assets_of(self.window.file, kit)}
                there = self._copy.assets()
                self._copy.save(kit, [data for name, data in missing.items() if name not in there])
                return
            self._copy = storage.create(self.path, kit, assets_of(self.window.file, kit))
        else:
            self._copy.save(kit)

    def _is_kept(self, kit: Kit) -> None:
        self.kept = kit
        if self.window.keeper.problem is None:
            self._is_saved()
        else:
            self.window.status.show_saved(self.tr("Not saved here; an emergency copy is kept"))
            if kit is not self.window.session.kit:
                self._soon.start()

    def _is_saved(self) -> None:
        """The kit is safe where it belongs: the copy is not needed any more."""
        self._soon.stop()
        if self._copy is not None and not self._work.waiting:
            self._remove()

    def _remove(self) -> None:
        if self._copy is not None:
            self._copy.close()
        self._copy, self.kept = None, None
        with suppress(Problem):
            files.remove(self.path)

    # What an earlier session left

    def offer(self) -> None:
        """Say that there is work that could not be saved the last time, and offer it."""
        window = self.window
        if window.file.read_only or not self.path.exists():
            return
        try:
            with storage.open_kit(self.path) as file:
                kit, pictures = file.kit, assets_of(file, file.kit)
                moment = datetime.fromtimestamp(self.path.stat().st_mtime).astimezone()
        except (Problem, OSError):  # it stays where it is: somebody may still mend it
            return
        if kit == replace(window.session.kit, modified=kit.modified):
            self._remove()
            return
        when = f"{moment:%Y-%m-%d %H:%M}"
        window.tell(
            lambda: self.tr("Work of %1 could not be saved then, and was kept.").replace("%1", when),
            Offer(lambda: self.tr("Take it back"), lambda: self._take_back(kit, pictures)),
            Offer(lambda: self.tr("Throw it away"), self._throw_away),
            stays=_LEFT,
        )

    def _take_back(self, kit: Kit, pictures: list[bytes]) -> None:
        window = self.window
        try:
            there = window.file.assets()
            for data in pictures:
                if hashlib.sha256(data).hexdigest() not in there:
                    window.file.add_asset(data)
        except Problem as problem:
            window.told(problem)
            return
        window.session.apply(kit, steps()["emergency"])
        try:
            window.keeper.save_now()
        except Problem:  # told already; the copy stays
            return
        self._remove()
        window.info.withdraw(_LEFT)
        window.tell(self.tr("The work that was kept is back; undo brings what was there."))

    def _throw_away(self) -> None:
        self._remove()
        self.window.info.withdraw(_LEFT)

    def drop(self) -> None:
        """Remove the copy: what it holds is kept elsewhere."""
        self._soon.stop()
        self._work.finish()
        self._remove()

    def close(self) -> None:
        """Stop; a copy that is still needed stays, with the last edit in it."""
        self._soon.stop()
        self._work.finish()
        kit = self.window.session.kit
        if self.window.keeper.problem is not None and self.kept is not None and self.kept is not kit:
            with suppress(Problem):
                self._save(kit)
        if self._copy is not None:
            self._copy.close()
            self._copy = None
