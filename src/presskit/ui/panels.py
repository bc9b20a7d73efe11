"""The panels of the window: where each stands, how large it is at first, and what is remembered of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

if TYPE_CHECKING:
    from presskit.ui.window import Window

FIRST = QSize(1440, 900)
"""Size of a window that was never opened before, on a screen that has the room."""
_COLUMNS = (0.18, 0.52, 0.30)
_ROWS = (0.8, 0.2)
_MARGIN = 40
"""Pixels of the screen that the window's frame and title bar may need."""


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
    """Give the window and its panels the places that they had; Qt fits them to the screen."""
    ui, kept = window.ui, window.desk.settings
    screen = window.screen().availableGeometry()
    window.resize(FIRST.boundedTo(screen.size() - QSize(0, _MARGIN)))
    ui.columns.setSizes([round(share * window.width()) for share in _COLUMNS])
    ui.rows.setSizes([round(share * window.height()) for share in _ROWS])
    for key, take in (
        ("window/geometry", window.restoreGeometry),
        ("window/columns", ui.columns.restoreState),
        ("window/rows", ui.rows.restoreState),
    ):
        value = kept.value(key)
        if isinstance(value, QByteArray):
            take(value)


def keep(window: Window) -> None:
    """Remember where the window and its panels are."""
    ui, kept = window.ui, window.desk.settings
    kept.setValue("window/geometry", window.saveGeometry())
    kept.setValue("window/columns", ui.columns.saveState())
    kept.setValue("window/rows", ui.rows.saveState())
