"""Where the clearing of a quote stands: recorded by a menu at the quote, as one undo step."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from presskit.kit import edits
from presskit.kit.approvals import reworded
from presskit.kit.blocks import Approval, ApprovalState, Quote
from presskit.kit.localised import best
from presskit.kit.text import plain
from presskit.ui.history import steps
from presskit.ui.text import words

if TYPE_CHECKING:
    from presskit.ui.window import Window

STATES: tuple[ApprovalState, ...] = get_args(ApprovalState)


class Approving(QObject):
    """Records approvals in the window's kit."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        window.surface.approval_wanted.connect(lambda identity: self.ask(identity, QCursor.pos()))

    def ask(self, identity: str = "", at: QPoint | None = None) -> QMenu | None:
        """Offer the states of a quote's approval: this quote's, or that of the quote that the caret is in."""
        surface = self.window.surface
        quote = surface.block(identity or surface.current_block())
        if self.window.refuse_read_only():
            return None
        if not isinstance(quote, Quote):
            self.window.tell(self.tr("Put the caret in a quote first."))
            return None
        changed = reworded(quote, self.window.session.kit.language)
        menu = QMenu(self.window)
        menu.aboutToHide.connect(menu.deleteLater)
        for state in STATES:
            action = menu.addAction(words.approvals()[state].removeprefix("✓ "), partial(self.record, quote.id, state))
            action.setCheckable(True)
            action.setChecked(state == quote.approval.state and not changed)
        menu.popup(at or surface.viewport().mapToGlobal(surface.cursorRect().bottomLeft()))
        return menu

    def record(self, identity: str, state: ApprovalState) -> None:
        """Record where the clearing of a quote stands now: of its wording as it is, by who speaks in it."""
        session = self.window.session
        try:
            _, quote = edits.find_block(session.kit, identity)
        except edits.NotInKitError:
            return
        if isinstance(quote, Quote):
            name = plain(best(quote.name, session.kit.language))
            now = datetime.now().astimezone().isoformat(timespec="seconds")
            made = Approval() if state == "draft" else Approval(state=state, by=name, when=now)
            session.apply(edits.approve(session.kit, identity, made), steps()["approval"])
