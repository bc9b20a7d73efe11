"""The panels of the window: where each stands, how large it is at first, which are shown, and what is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QModelIndex, QObject, QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolButton, QWidget

from presskit.ui.details.panel import TAB as DETAILS_TAB

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from presskit.ui.window import Window

FIRST = QSize(1440, 900)
"""Size of a window that was never opened before, on a screen that has the room."""
ROWS = 3
"""Findings that are in sight, at least."""
_COLUMNS = (0.18, 0.52, 0.30)
_PER_FINDING = 180
"""Pixels of the window's height for each finding that is in sight at first."""
_NARROW, _LOW = 960, 560
"""Pixels that a window needs for the preview beside the text, and for the findings below it, at first."""
_LINE, _AROUND, _HEAD = 20, 8, 13
"""Pixels of a line of a list, at least, around it, and around its headings (`appearance.style_sheet`)."""
_MARGIN = 40
"""Pixels of the screen that the window's frame and title bar may need."""
_HIDDEN = "window/hidden"
_SIDES = ("contents", "side", "findings", "tools")


class Shown(NamedTuple):
    """Which panels are hidden, and how the others share the room."""

    hidden: frozenset[str]
    columns: QByteArray
    rows: QByteArray


class Panels(QObject):
    """Shows and hides the panels. The preview and the details share a side: one of them is in sight."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        place(window)
        ui = window.ui
        self.sides: dict[str, QWidget] = {
            "contents": ui.outline_side,
            "side": ui.preview_side,
            "findings": ui.findings_side,
            "tools": ui.tools,
        }
        self._actions: dict[str, QAction] = {
            "contents": ui.panel_contents,
            "preview": ui.panel_preview,
            "details": ui.panel_details,
            "findings": ui.panel_findings,
            "tools": ui.panel_tools,
        }
        self._view = 0
        """The tab of the preview that was in sight last."""
        self._lent = False
        """Whether the side is shown only until the focus goes back to the text."""
        for name, action in self._actions.items():
            action.triggered.connect(lambda on, name=name: self.choose(name, on=on))
        ui.views.currentChanged.connect(self._tab_chosen)
        window.found.rowsInserted.connect(self._findings_came)
        window.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        window.customContextMenuRequested.connect(self._menu)

    # Which are shown

    def shown(self, name: str) -> bool:
        """Tell whether a panel is in sight: contents, preview, details, findings or tools."""
        if name in {"preview", "details"}:
            details = self.window.ui.views.currentIndex() == DETAILS_TAB
            return not self.sides["side"].isHidden() and details == (name == "details")
        return not self.sides[name].isHidden()

    def choose(self, name: str, *, on: bool) -> None:
        """Show or hide a panel, as somebody chose; in focus mode, where none is in sight, show it."""
        self._lent = False
        if self.window.focus_mode.on:
            self.window.focus_mode.leave()
            on = True
        self._set(name, on=on)

    def reveal(self, name: str) -> None:
        """Show a panel that something is to be seen in; focus mode ends for it."""
        self.window.focus_mode.leave()
        if not self.shown(name):
            self._set(name, on=True)

    def lend(self) -> None:
        """Show the details; a side that was hidden is so again when the focus goes back to the text."""
        hidden = self.sides["side"].isHidden() and not self.window.focus_mode.on
        self.reveal("details")
        self._lent = self._lent or hidden

    def take_back(self) -> None:
        """Hide the side again, if it was only lent."""
        if self._lent:
            self._lent = False
            self._set("details", on=False)

    def _set(self, name: str, *, on: bool) -> None:
        side, views = self.sides["side" if name in {"preview", "details"} else name], self.window.ui.views
        focus = QApplication.focusWidget()
        if not on and focus is not None and side.isAncestorOf(focus):
            self.window.surface.setFocus(Qt.FocusReason.OtherFocusReason)
        if on and name == "details":
            views.setCurrentIndex(DETAILS_TAB)
        elif on and name == "preview" and views.currentIndex() == DETAILS_TAB:
            views.setCurrentIndex(self._view)
        side.setVisible(on)
        self.sync()
        self.window.details.look_again()

    def _tab_chosen(self, tab: int) -> None:
        if tab != DETAILS_TAB:
            self._view, self._lent = tab, False
        self.sync()

    def sync(self) -> None:
        """Let the menu say which panels are shown."""
        for name, action in self._actions.items():
            action.setChecked(self.shown(name))

    def _menu(self, place: QPoint) -> None:
        """Offer the panels, where nothing else is offered."""
        if not self.window.focus_mode.on:
            self.window.ui.menu_panels.popup(self.window.mapToGlobal(place))

    # All of them

    def state(self) -> Shown:
        """Return which panels are hidden, and how the others share the room."""
        ui = self.window.ui
        hidden = frozenset(name for name in _SIDES if self.sides[name].isHidden())
        return Shown(hidden, ui.columns.saveState(), ui.rows.saveState())

    def take(self, state: Shown) -> None:
        """Show the panels as they were."""
        for name, side in self.sides.items():
            side.setVisible(name not in state.hidden)
        self.share(state)
        self.sync()

    def share(self, state: Shown) -> None:
        """Let the panels share the room as they did."""
        self.window.ui.columns.restoreState(state.columns)
        self.window.ui.rows.restoreState(state.rows)

    def _findings_came(self, _: QModelIndex, first: int) -> None:
        if first == 0:
            self.fit_findings()

    def fit_findings(self) -> None:
        """Give the findings room for their least number of rows."""
        tree = self.window.ui.findings
        tree.setMinimumHeight(_rows_high(self.window, ROWS))


def _rows_high(window: Window, rows: int) -> int:
    """Return how high the list of findings is with so many rows, in pixels."""
    tree = window.ui.findings
    for widget in (tree, tree.header()):  # before the first time that it is shown, too
        widget.ensurePolished()
    row = tree.sizeHintForRow(0)
    if row < 0:
        row = max(tree.fontMetrics().height(), _LINE) + _AROUND
    head = tree.header().sizeHint().height() if tree.header().count() else tree.fontMetrics().height() + _HEAD
    return head + rows * row + 2 * tree.frameWidth() + 2


def place(window: Window) -> None:
    """Put the views into the form and say how they share the room."""
    ui = window.ui
    ui.text_side_layout.addWidget(window.surface)
    ui.page_tab_layout.addWidget(window.pages)
    ui.html_tab_layout.addWidget(window.snippet)
    ui.outline.setModel(window.outline)
    ui.findings.setModel(window.found)
    header = ui.findings.header()
    header.setStretchLastSection(False)
    header.setHighlightSections(False)
    for stretch, column in enumerate((0, 3, 2)):
        ui.columns.setStretchFactor(stretch, column)
    ui.rows.setStretchFactor(0, 1)
    window.setAcceptDrops(True)
    for before, after in (
        (ui.outline, window.surface),
        (window.surface, ui.findings),
        (ui.findings, ui.views),
        (ui.views, window.pages),
    ):
        QWidget.setTabOrder(before, after)


def build_tools(window: Window) -> tuple[QToolButton, QToolButton]:
    """Fill the tool bar; return its buttons to find and to export.

    They are not the actions' own buttons: they look otherwise.
    """
    ui, history = window.ui, window.history
    ui.menu_edit.insertActions(ui.menu_edit.actions()[0], [history.undo, history.redo])
    ui.tools.addActions([history.undo, history.redo])
    for action in (history.undo, history.redo):
        button = ui.tools.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    ui.tools.addWidget(space)
    find, export = QToolButton(), QToolButton()
    for button, look, action in ((find, "field", ui.palette), (export, "primary", ui.export_kit)):
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setProperty(look, True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        ui.tools.addWidget(button)
    ui.tools.setIconSize(QSize(22, 18))
    return find, export


def fit_tools(window: Window) -> None:
    """Show the words of the tool bar where there is room for all of it, else its icons alone: nothing is cut off."""
    tools = window.ui.tools
    beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
    for style in (beside, alone):
        tools.setToolButtonStyle(style)
        window.find_button.setToolButtonStyle(style)
        if tools.sizeHint().width() <= window.width():
            return


def restore(window: Window) -> None:
    """Give the window and its panels the places that they had; Qt fits them to the screen.

    A window that is new, on a small screen, has the text in sight: there the preview and the findings wait to be asked
    for.
    """
    ui, kept, panels = window.ui, window.desk.settings, window.panels
    screen = window.screen().availableGeometry()
    window.resize(FIRST.boundedTo(screen.size() - QSize(0, _MARGIN)))
    ui.columns.setSizes([round(share * window.width()) for share in _COLUMNS])
    panels.fit_findings()
    ui.findings_title.ensurePolished()
    title = ui.findings_title.sizeHint().height()
    findings = title + _rows_high(window, max(ROWS + 1, window.height() // _PER_FINDING))
    others = sum(bar.sizeHint().height() for bar in (ui.menubar, ui.tools, ui.statusbar))
    ui.rows.setSizes([window.height() - others - findings, findings])
    for key, take in (
        ("window/geometry", window.restoreGeometry),
        ("window/columns", ui.columns.restoreState),
        ("window/rows", ui.rows.restoreState),
    ):
        value = kept.value(key)
        if isinstance(value, QByteArray):
            take(value)
    hidden = str(kept.value(_HIDDEN, "")).split() if kept.contains(_HIDDEN) else _too_much(window.size())
    for name, side in panels.sides.items():
        side.setHidden(name in hidden)
    panels.sync()


def _too_much(size: QSize) -> list[str]:
    """Return the panels that a window of this size has no room for beside the text."""
    wide, high = size.width() >= _NARROW, size.height() >= _LOW
    return [name for name, fits in (("side", wide), ("findings", high)) if not fits]


def keep(window: Window) -> None:
    """Remember where the window and its panels are; of a window in focus mode, where they were before."""
    kept, before = window.desk.settings, window.focus_mode.before
    geometry, state = before or (window.saveGeometry(), window.panels.state())
    kept.setValue("window/geometry", geometry)
    kept.setValue("window/columns", state.columns)
    kept.setValue("window/rows", state.rows)
    kept.setValue(_HIDDEN, " ".join(sorted(state.hidden)))
