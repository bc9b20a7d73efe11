"""The one kit that is open, its one undo stack and its one signal.

Every edit, whether it was typed, pasted, dropped on an icon or made by a dialog, is a new kit given to `Session.apply`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from presskit.kit.lines import Place
from presskit.kit.model import Kit

PAUSE = 1.0
"""Seconds without typing that end an undo step."""


Label = str | Callable[[], str]
"""The name of an undo step in the reader's language, or what gives it: then it follows the language."""


class Carets(NamedTuple):
    """Where a writer was: the surface it was in, what that showed, and its anchor and caret."""

    owner: object
    article: str
    language: str
    anchor: Place
    caret: Place


class Edit(QUndoCommand):
    """One undo step: the kit before and after, and the carets of both.

    An edit with the same key as the one before it, made within `PAUSE` of it, becomes part of it.
    """

    def __init__(
        self, session: Session, after: Kit, label: Label, key: str | None, carets: tuple[Carets | None, Carets | None]
    ) -> None:
        super().__init__(label if isinstance(label, str) else label())
        self.words = None if isinstance(label, str) else label
        """What names the step in the language that the program speaks now; None for a name that `history` knows."""
        self.session, self.before, self.after, self.key, self.carets = session, session.kit, after, key, carets
        self.time = session.clock()

    def id(self) -> int:
        """Return 1 for an edit that may merge (Qt asks both), else -1."""
        return 1 if self.key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the edit that follows, if it belongs to the same step. Qt deletes `other` afterwards."""
        if not isinstance(other, Edit) or other.key != self.key or self.session.sealed:
            return False
        if other.time - self.time > PAUSE:
            return False
        self.after, self.time, self.carets = other.after, other.time, (self.carets[0], other.carets[1])
        self.setObsolete(self.after == self.before)
        return True

    def redo(self) -> None:
        """Show the kit after the edit; Qt calls this when the edit is pushed, too."""
        self.session._show(self.after, self.carets[1])  # noqa: SLF001 - the two halves of one thing

    def undo(self) -> None:
        """Show the kit before the edit."""
        self.session.seal()
        self.session._show(self.before, self.carets[0])  # noqa: SLF001


class Session(QObject):
    """The open kit. `changed` tells (before, after), and is the only way to learn of a change."""

    changed = Signal(object, object)

    def __init__(self, kit: Kit, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.clock = clock
        self.guard: Callable[[Kit, Kit], bool] | None = None
        """Tells whether the kit may become another one; it says itself why not."""
        self.stack = QUndoStack(self)
        self.sealed = False
        self._kit = kit
        self._carets: Carets | None = None
        self._showing = False

    @property
    def kit(self) -> Kit:
        """The kit as it is now."""
        return self._kit

    @property
    def carets(self) -> Carets | None:
        """Where the edit that was last shown (done, undone or redone) leaves the caret; None when it says nothing."""
        return self._carets

    def apply(
        self,
        after: Kit,
        label: Label,
        *,
        key: str | None = None,
        carets: tuple[Carets | None, Carets | None] = (None, None),
    ) -> bool:
        """Make `after` the kit, as one undo step named `label` (in the reader's language).

        Edits with the same `key` that follow each other within `PAUSE` are one step. Returns False, and does nothing,
        when the kit stays as it is.

        Raises:
            RuntimeError: called by somebody who is being told of a change.
        """
        if self._showing:
            raise RuntimeError("an edit inside Session.changed")
        if after is self._kit or after == self._kit or not self._may(self._kit, after):
            return False
        self.stack.push(Edit(self, after, label, key, carets))
        self.sealed = False
        return True

    def _may(self, before: Kit, after: Kit) -> bool:
        return self.guard is None or self.guard(before, after)

    def undo(self) -> None:
        """Take the last step back, when the guard lets it."""
        step = self.stack.command(self.stack.index() - 1)
        if not isinstance(step, Edit) or self._may(step.after, step.before):
            self.stack.undo()

    def redo(self) -> None:
        """Do again what was taken back last, when the guard lets it."""
        step = self.stack.command(self.stack.index())
        if not isinstance(step, Edit) or self._may(step.before, step.after):
            self.stack.redo()

    def seal(self) -> None:
        """End the undo step: the next edit starts one of its own."""
        self.sealed = True

    def _show(self, kit: Kit, carets: Carets | None) -> None:
        before, self._kit, self._carets = self._kit, kit, carets
        if before is kit:
            return
        self._showing = True
        try:
            self.changed.emit(before, kit)
        finally:
            self._showing = False
