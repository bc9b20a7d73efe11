"""Autosave: every edit is on the disk half a second after the last key, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from presskit.kit.model import Kit
from presskit.messages import Problem
from presskit.storage import KitFile
from presskit.ui.session import Session
from presskit.ui.work import Work

DELAY = 250
"""Milliseconds after the last edit."""
LONGEST = 450
"""Milliseconds that an edit waits at most while typing goes on: no more than half a second is ever at risk."""
AGAIN = 5_000
"""Milliseconds after which a save that failed is tried again."""


class Keeper(QObject):
    """Keeps a session's kit in its file. What is saved is remembered here, never in the undo stack."""

    saving = Signal()
    saved = Signal(object)
    """The moment (datetime) at which all edits were on the disk."""
    failed = Signal(object)
    """The Problem that kept the kit from being saved; the edits are kept and it is tried again."""

    def __init__(
        self, file: KitFile, session: Session, parent: QObject | None = None, *,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.file, self.session, self._now = file, session, now
        self.problem: Problem | None = None
        """Why the last save failed; None when it did not."""
        self._kept: Kit = session.kit
        self._begun = 0
        self._ended = 0
        self._work = Work(self)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.save)
        self._latest = QTimer(self, singleShot=True, interval=LONGEST)
        self._latest.timeout.connect(self.save)
        if not file.read_only:
            session.changed.connect(self._changed)

    @property
    def clean(self) -> bool:
        """Whether all edits are on the disk."""
        return self._kept is self.session.kit

    def _changed(self) -> None:
        self._soon.start(DELAY)
        if not self._latest.isActive():
            self._latest.start()

    def save(self) -> None:
        """Begin to save now."""
        self._soon.stop()
        self._latest.stop()
        if self.clean or self.file.read_only:
            return
        kit, moment, number = self.session.kit, self._now(), self._next()
        self.saving.emit()
        self._work.start(
            lambda: self.file.save(_stamped(kit, moment)),
            lambda _: self._is_saved(number, kit, moment),
            lambda problem: self._has_failed(number, problem),
        )

    def save_now(self) -> None:
        """Save on this thread, and return when all is on the disk: before an export, and on closing.

        Raises:
            Problem: it could not be saved.
        """
        self._soon.stop()
        self._latest.stop()
        if self.clean or self.file.read_only:
            return
        kit, moment, number = self.session.kit, self._now(), self._next()
        try:
            self.file.save(_stamped(kit, moment))
        except Problem as problem:
            self._has_failed(number, problem)
            raise
        self._is_saved(number, kit, moment)

    def _next(self) -> int:
        self._begun += 1
        return self._begun

    def _is_newest(self, number: int) -> bool:
        """Tell whether an outcome is news: that of a later save may have been told already."""
        if number <= self._ended:
            return False
        self._ended = number
        return True

    def _is_saved(self, number: int, kit: Kit, moment: datetime) -> None:
        if self._is_newest(number):
            self._kept, self.problem = kit, None
            if self.clean:
                self.saved.emit(moment)

    def _has_failed(self, number: int, problem: Problem) -> None:
        if self._is_newest(number):
            self.problem = problem
            self._soon.start(AGAIN)
            self.failed.emit(problem)

    def close(self) -> None:
        """Stop; the caller has saved."""
        self._soon.stop()
        self._latest.stop()
        self._work.finish()


def _stamped(kit: Kit, moment: datetime) -> Kit:
    return replace(kit, modified=moment.isoformat(timespec="seconds"))
