"""Where the icon panel stands in a window: beside the preview at first; it is made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from presskit.ui import settings as remembered
from presskit.ui.appearance import Colours, icon

if TYPE_CHECKING:
    from presskit.ui.icons.panel import IconsPanel
    from presskit.ui.window import Window

_OPEN, _LEFT, _FLOATS, _PLACE, _WIDE, _ROOM = (
    f"icons/{key}" for key in ("open", "left", "floats", "place", "wide", "room")
)
_NARROW = 1150
"""Pixels of a window below which the text has no room beside both the contents and this panel."""


class TitleBar(QWidget):
    """The title of the dock, with buttons to take it out of the window and to close it, in the program's own looks."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.words.setProperty("panelTitle", True)
        self.out, self.shut = QToolButton(), QToolButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 6, 0)
        layout.setSpacing(0)
        layout.addWidget(self.words, 1)
        for button, call in (
            (self.out, lambda: dock.setFloating(not dock.isFloating())),
            (self.shut, dock.close),
        ):
            button.setProperty("small", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(call)
            layout.addWidget(button)

    def name(self, words: str, out: str, shut: str) -> None:
        """Say what is what."""
        self.words.setText(words)
        for button, text in ((self.out, out), (self.shut, shut)):
            button.setAccessibleName(text)
            button.setToolTip(text)

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        self.out.setIcon(icon("copy", colours, colours.soft))
        self.shut.setIcon(icon("close", colours, colours.soft))


class Icons(QObject):
    """Shows and hides the icon panel of a window, and remembers where it was."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.dock: QDockWidget | None = None
        self.panel: IconsPanel | None = None
        self._closing = False
        self._waits = False
        """Whether the panel gave way to focus mode."""
        self._made_room = remembered.flag(window.desk.settings, _ROOM, False)
        """Whether the contents are hidden for this panel alone."""

    # Showing

    def open(self, name: str = "") -> IconsPanel:
        """Show the panel with an icon chosen, and take the focus to the icons."""
        panel = self.show()
        panel.choose(name)
        panel.ui.icons.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return panel

    def show(self) -> IconsPanel:
        """Show the panel; the focus stays where it is."""
        self.window.focus_mode.leave()
        panel, dock = self._made()
        contents = self.window.panels.shown("contents")
        if self.window.width() < _NARROW and contents and dock.isHidden() and not dock.isFloating():
            self._made_room = True
            self.window.panels.choose("contents", on=False)
        dock.show()
        dock.raise_()
        return panel

    def toggle(self, shown: bool) -> None:
        """Show the panel, or let it go."""
        if shown and not self.visible:
            self.open()
        elif not shown and self.dock is not None:
            self.dock.hide()

    @property
    def visible(self) -> bool:
        """Whether the panel is shown."""
        return self.dock is not None and not self.dock.isHidden()

    def _made(self) -> tuple[IconsPanel, QDockWidget]:
        if self.panel is not None and self.dock is not None:
            return self.panel, self.dock
        from presskit.ui.icons.panel import IconsPanel

        window, desk = self.window, self.window.desk
        dock = self.dock = QDockWidget(window)
        dock.setObjectName("icons_dock")
        panel = self.panel = IconsPanel(
            window.session, desk.language, desk.colours, dock, language=window.language,
            read_only=window.file.read_only,
        )  # fmt: skip
        dock.setWidget(panel)
        self.title = TitleBar(dock)
        self.title.dress(desk.colours)
        dock.setTitleBarWidget(self.title)
        dock.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self._put_back(panel, dock)
        panel.use_opened.connect(window.going.to_use)
        panel.left.connect(lambda: window.surface.setFocus(Qt.FocusReason.ShortcutFocusReason))
        dock.visibilityChanged.connect(lambda _: self._shown())
        window.surface.article_shown.connect(lambda _, language: panel.speak(panel.reader, language))
        self.retranslate()
        return panel, dock

    def _put_back(self, panel: IconsPanel, dock: QDockWidget) -> None:
        """Put the panel where it was last."""
        window, kept = self.window, self.window.desk.settings
        wide = str(kept.value(_WIDE, ""))
        panel.wide = int(wide) if wide.isdigit() else panel.wide
        left = remembered.flag(kept, _LEFT, False)
        window.addDockWidget(
            Qt.DockWidgetArea.LeftDockWidgetArea if left else Qt.DockWidgetArea.RightDockWidgetArea, dock
        )
        if remembered.flag(kept, _FLOATS, False):
            dock.setFloating(True)
            place = kept.value(_PLACE)
            if isinstance(place, QByteArray):
                dock.restoreGeometry(place)

    def _shown(self) -> None:
        if not self._closing:
            with QSignalBlocker(self.window.ui.panel_icons):
                self.window.ui.panel_icons.setChecked(self.visible)
            if self._made_room and not self.visible and not self._waits:
                self._made_room = False
                self.window.panels.choose("contents", on=True)

    def give_way(self) -> None:
        """Go out of sight as long as only the text is shown."""
        if self.dock is not None and self.visible:
            self._waits = True
            self.dock.hide()

    def come_back(self) -> None:
        """Come back into sight, when it gave way."""
        if self._waits and self.dock is not None:
            self._waits = False
            self.dock.show()

    def region(self) -> list[QWidget]:
        """Return what F6 comes to: the grid, when the panel is in sight; or what stands in its place."""
        if self.panel is None or not self.visible:
            return []
        ui = self.panel.ui
        page = ui.stack.currentWidget()
        return [ui.icons if page is ui.page_icons else ui.set_stop if page is ui.page_reading else ui.set_list]

    # The window

    def restore(self) -> None:
        """Show the panel when it was shown last time; the focus stays in the text."""
        if remembered.flag(self.window.desk.settings, _OPEN, False):
            self.show()

    def retranslate(self) -> None:
        """Speak another language."""
        if self.panel is not None and self.dock is not None:
            self.dock.setWindowTitle(self.tr("Icons"))
            out, shut = self.tr("Take the icons out of the window, or back"), self.tr("Close the icons")
            self.title.name(self.tr("Icons"), out, shut)
            self.panel.speak(self.window.desk.language, self.window.language)

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        if self.panel is not None:
            self.panel.dress(colours)
            self.title.dress(colours)

    def close(self) -> None:
        """Remember where the panel is, and stop what it reads: the window closes."""
        self._closing = True
        kept = self.window.desk.settings
        kept.setValue(_OPEN, self.visible or self._waits)
        kept.setValue(_ROOM, self._made_room)
        if self.panel is None or self.dock is None:
            return
        self.panel.close_down()
        kept.setValue(_LEFT, self.window.dockWidgetArea(self.dock) == Qt.DockWidgetArea.LeftDockWidgetArea)
        kept.setValue(_FLOATS, self.dock.isFloating())
        kept.setValue(_PLACE, self.dock.saveGeometry())
        if self.visible and not self.dock.isFloating():
            kept.setValue(_WIDE, self.panel.width())
