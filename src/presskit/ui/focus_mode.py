"""Focus mode: only the text, at its measure, on an otherwise empty screen; how many words it has is said below it.

Messages above the text and the bar for finding stay within it, as they are about the text. What is to be seen in a
panel ends it. No window begins in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QToolButton

from presskit.ui.infobar import announce

if TYPE_CHECKING:
    from presskit.ui.panels import Shown
    from presskit.ui.window import Window

_ANY_HEIGHT = 16_777_215
"""Pixels: Qt's own limit of a widget that has none."""
_PATIENCE = 2000
"""Milliseconds that a window system may take to give a window its size again."""


class FocusMode(QObject):
    """Puts all but the text away, and brings it back as it was."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.before: tuple[QByteArray, Shown] | None = None
        """Where the window and its panels were, while the mode is on."""
        self._screen = Qt.WindowState.WindowNoState
        self._size = window.size()
        self._awaited: Shown | None = None
        """How the panels are to share the room when the window has its size again."""
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._give_up)
        self.button = QToolButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.leave)
        self.button.hide()
        window.ui.statusbar.addPermanentWidget(self.button)
        window.ui.focus_mode.triggered.connect(lambda on: self.enter() if on else self.leave())
        window.surface.page_changed.connect(self._dress)
        window.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether only the text is shown."""
        return self.before is not None

    def enter(self) -> None:
        """Show only the text."""
        window, ui = self.window, self.window.ui
        if self.on:
            return
        self._awaited = None
        self.before = window.saveGeometry(), window.panels.state()
        self._screen, self._size = window.windowState(), window.size()
        window.surface.setFocus(Qt.FocusReason.OtherFocusReason)  # before what has it is hidden
        for side in window.panels.sides.values():
            side.hide()
        window.icons.give_way()
        ui.menubar.setMaximumHeight(0)  # a bar that is hidden has no keys
        self._show()
        window.setWindowState(self._screen | Qt.WindowState.WindowFullScreen)
        window.surface.ensureCursorVisible()
        announce(window.surface, self.tr("Focus mode. F11 leaves it."))

    def leave(self) -> None:
        """Bring everything back as it was."""
        if self.before is None:
            return
        window, (_, panels) = self.window, self.before
        if self.button.hasFocus():
            window.surface.setFocus(Qt.FocusReason.OtherFocusReason)
        self.before = None
        window.setWindowState(self._screen)
        window.ui.menubar.setMaximumHeight(_ANY_HEIGHT)
        window.panels.take(panels)
        window.icons.come_back()
        self._awaited = panels
        self._patience.start()
        self._show()
        window.surface.ensureCursorVisible()
        announce(window.surface, self.tr("All panels are back."))

    def _give_up(self) -> None:
        self._awaited = None

    def _show(self) -> None:
        """Say in the menu and in the status bar whether the mode is on."""
        window, ui = self.window, self.window.ui
        ui.focus_mode.setChecked(self.on)
        self.button.setVisible(self.on)
        window.status.be_quiet(self.on)
        self._dress()

    def _dress(self) -> None:
        """Let the line below the text be of the text's own ground."""
        paper = self.window.surface.page.appearance.paper
        self.window.ui.statusbar.setStyleSheet(f"QStatusBar {{ background: {paper}; border: 0; }}" if self.on else "")

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Let the panels share the room as before, when the window system has given the window its size again."""
        if event.type() == QEvent.Type.Resize and self._awaited is not None and self.window.size() == self._size:
            self.window.panels.share(self._awaited)
            self._awaited = None
        return super().eventFilter(target, event)

    def retranslate(self) -> None:
        """Say everything in the chosen language."""
        self.button.setText(self.tr("Leave focus mode"))
        self.button.setToolTip(self.tr("Leave focus mode (F11)"))
