"""What the window says of the kit's file: its title, and whether all is saved, in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presskit.messages import Problem, worded

if TYPE_CHECKING:
    from presskit.ui.window import Window

NOT_SAVED = "not-saved"
"""What the message that the kit could not be saved is called in the info bar."""


class State(QObject):
    """Tells whether all is saved, and who else has the kit."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        keeper = window.keeper
        keeper.saving.connect(self.show)
        keeper.saved.connect(self._is_saved)
        keeper.failed.connect(self._not_saved)

    def show(self) -> None:
        """Show the state now."""
        window = self.window
        window.status.show_saved(self._words())
        kit, path = window.session.kit, window.file.path
        # Qt puts the program's name after it, but not where it ends in that already, as a kit's file name does
        title = f"{kit.title or path.stem} — {path.name}"
        if window.file.read_only:
            title = self.tr("%1 (read only)").replace("%1", title)
        elif window.designing.on:
            title = self.tr("%1 (designer's view)").replace("%1", title)
        if title.endswith("presskit"):
            title = f"{title} — presskit"
        window.setWindowTitle(title)

    def _words(self) -> str:
        window = self.window
        if window.file.read_only:
            holder = window.file.holder
            if holder is None:
                return self.tr("Read only")
            return self.tr("Read only: open with %1").replace("%1", f"{holder.person} ({holder.machine})")
        if window.keeper.problem is not None:
            return self.tr("Not saved")
        return self.tr("All changes saved") if window.keeper.clean else self.tr("Saving…")

    def _is_saved(self, moment: datetime) -> None:
        self.show()
        self.window.info.withdraw(NOT_SAVED)  # it was said for as long as it was so
        self.window.status.show_saved(self.tr("All changes saved at %1").replace("%1", f"{moment:%H:%M}"))

    def _not_saved(self, problem: Problem) -> None:
        self.show()
        if self.window.info.text != worded(problem, self.window.desk.language):  # it is tried again: say it once
            self.window.outgoing.not_saved(problem)
