"""The designer's view: the text may only be read; icons, theme and logos may be changed.

It is the way in which a kit that somebody else has open is shown, for the text alone: `refuse` says why nothing can be
written, and whatever would change a word all the same is refused by the session's guard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QToolButton

from presskit.kit.design import is_design
from presskit.kit.model import Kit
from presskit.ui import menus, read_only
from presskit.ui.infobar import Offer

if TYPE_CHECKING:
    from presskit.ui.window import Window

_STAYS = "designer"
_WRITES = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Designing(QObject):
    """Turns the designer's view of a window on and off, and says why the text cannot be written."""

    turned = Signal(bool)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.on = False
        self.button = QToolButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(lambda: self.choose(on=False))
        self.button.setProperty("chip", True)
        self.button.hide()
        window.ui.statusbar.insertWidget(0, self.button)
        window.ui.designers_view.triggered.connect(lambda on: self.choose(on=on))
        window.session.guard = self._allows

    @property
    def locked(self) -> bool:
        """Whether the text may only be read."""
        return self.on or self.window.file.read_only

    # On and off

    def choose(self, *, on: bool) -> None:
        """Take the view, or go back to writing; the next kits open likewise."""
        self.window.desk.design(on=on)
        self.set(on=on)

    def set(self, *, on: bool) -> None:
        """Show the kit as a designer sees it, or as somebody who writes."""
        window = self.window
        changed, self.on = on != self.on, on
        window.ui.designers_view.setChecked(on)
        self.button.setVisible(on)
        self._lock()
        if changed:
            self.turned.emit(on)
            menus.set_enabled(window)
            for part in (window.adding, window.reordering, window.searching):
                part.lock()
            window.details.retranslate()
            window.state.show()
        if on and not window.file.read_only:
            self._say()
        else:
            window.info.withdraw(_STAYS)

    def _lock(self) -> None:
        surface, selects = self.window.surface, Qt.TextInteractionFlag
        surface.setReadOnly(self.locked)
        surface.removeEventFilter(self)
        if self.locked:  # to be read by keys, too
            surface.installEventFilter(self)
            surface.setTextInteractionFlags(selects.TextSelectableByKeyboard | selects.TextSelectableByMouse)

    def _say(self) -> None:
        back = Offer(lambda: self.tr("Write in the text"), lambda: self.choose(on=False))
        self.window.tell(
            lambda: self.tr("Designer's view: only icons, theme and logos can be changed."), back, stays=_STAYS
        )

    def retranslate(self) -> None:
        """Speak another language."""
        self.button.setText(self.tr("Designer's view"))
        self.button.setToolTip(self.tr("The text can only be read. Press to write in it"))

    # Refusing

    def refuse(self, *, design: bool = False) -> bool:
        """Tell whether the text may not be written, with `design` whether the design may not, and say so."""
        window = self.window
        if window.file.read_only:
            read_only.say(window)
            return True
        if self.on and not design:
            self._say()
            return True
        return False

    def _allows(self, before: Kit, after: Kit) -> bool:
        """Let only design through, in the designer's view."""
        if not self.on or is_design(before, after):
            return True
        self._say()
        return False

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Say why nothing happens to who types in a text that can only be read."""
        if self.locked and (
            (isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._would_write(event))
            or (isinstance(event, QInputMethodEvent) and event.commitString())
        ):
            self.refuse()
            return True
        return super().eventFilter(target, event)

    def _would_write(self, event: QKeyEvent) -> bool:
        """Tell whether a key would change the text: a letter, or that of a command that is off because of it."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if not held:
            return (event.text().isprintable() and bool(event.text())) or event.key() in _WRITES
        keys = QKeySequence(event.keyCombination())
        commands = (getattr(self.window.ui, name) for name in menus.WRITING)
        return any(keys in command.shortcuts() for command in commands if not command.isEnabled())
