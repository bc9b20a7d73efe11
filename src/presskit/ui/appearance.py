"""How the window looks: own light, dark and high-contrast palettes, and the program's icons in their colours.

Qt does not follow the system's scheme on every desktop, so each palette is whole. The page of the text surface has its
own colours (`ui.text.looks`), made to go with these.
"""

from __future__ import annotations

from functools import cache
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from presskit import resources
from presskit.ui.drawings import paint_svg


class Colours(NamedTuple):
    """Colours of the window. Text has a contrast of 4.5 or more on each ground that it stands on."""

    name: str
    window: str
    panel: str
    text: str
    soft: str
    border: str
    accent: str
    on_accent: str
    accent_soft: str
    """Ground of what is selected or pointed at."""
    error: str
    warning: str
    good: str
    info: str
    """Ground of the info bar."""
    desk: str
    """Ground behind the preview's pages."""
    focus: str
    faint: str
    """What cannot be used now, and the handles of scroll bars."""


LIGHT = Colours(
    name="light",
    window="#f3f1ec",
    panel="#fbfaf7",
    text="#1f1d1a",
    soft="#5d5850",
    border="#dcd7cc",
    accent="#9c2f1f",
    on_accent="#ffffff",
    accent_soft="#f4e3dc",
    error="#b3261e",
    warning="#8a5300",
    good="#2f6b3c",
    info="#faf1dc",
    desk="#cfcabf",
    focus="#1a5fb4",
    faint="#8f8678",
)
DARK = Colours(
    name="dark",
    window="#211f1d",
    panel="#191816",
    text="#ece7de",
    soft="#b3aca0",
    border="#3a3733",
    accent="#f08a6c",
    on_accent="#231510",
    accent_soft="#3b2a23",
    error="#ff8a80",
    warning="#e5b567",
    good="#8fcf9b",
    info="#33291a",
    desk="#0f0e0d",
    focus="#7ab7ff",
    faint="#7a746b",
)
CONTRAST = Colours(
    name="contrast",
    window="#000000",
    panel="#000000",
    text="#ffffff",
    soft="#ffffff",
    border="#ffffff",
    accent="#ffd84d",
    on_accent="#000000",
    accent_soft="#003a8c",
    error="#ff9d95",
    warning="#ffd84d",
    good="#7dff9a",
    info="#000000",
    desk="#000000",
    focus="#4cc2ff",
    faint="#a8a8a8",
)
_HALF = 128
"""Lightness of a ground that is neither light nor dark."""
SCHEMES = {colours.name: colours for colours in (LIGHT, DARK, CONTRAST)}


def system_scheme(app: QApplication) -> Colours:
    """Return the scheme that the system asks for; light where it says nothing.

    The style knows: to ask Qt makes all 1,200 values of the namespace `Qt`, 14 ms before the start page shows.
    """
    return DARK if app.style().standardPalette().window().color().lightness() < _HALF else LIGHT


def palette(colours: Colours) -> QPalette:
    """Return the palette of a scheme."""
    made = QPalette()
    roles = QPalette.ColorRole
    table = {
        roles.Window: colours.window,
        roles.WindowText: colours.text,
        roles.Base: colours.panel,
        roles.AlternateBase: colours.window,
        roles.Text: colours.text,
        roles.Button: colours.panel,
        roles.ButtonText: colours.text,
        roles.BrightText: colours.error,
        roles.ToolTipBase: colours.panel,
        roles.ToolTipText: colours.text,
        roles.PlaceholderText: colours.soft,
        roles.Highlight: colours.accent,
        roles.HighlightedText: colours.on_accent,
        roles.Accent: colours.accent,
        roles.Link: colours.accent,
        roles.LinkVisited: colours.accent,
        roles.Light: colours.panel,
        roles.Midlight: colours.border,
        roles.Mid: colours.border,
        roles.Dark: colours.border,
        roles.Shadow: colours.border,
    }
    for role, colour in table.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint))
    return made


def box_palette(colours: Colours) -> QPalette:
    """Return the palette of check boxes: Fusion draws the edge of a ticked one a little darker than its window."""
    made = palette(colours)
    made.setColor(QPalette.ColorRole.Window, QColor(colours.soft).lighter(127))  # it makes 1.4 darker, then 1.1 lighter
    return made


def style_sheet(colours: Colours) -> str:
    """Return what palette and style leave open: borders, room, focus, the primary button."""
    c = colours
    return f"""
    QMainWindow, QDialog {{ background: {c.window}; }}
    QMenuBar {{ background: {c.window}; padding: 2px 6px; }}
    QMenuBar::item {{ padding: 5px 10px; border-radius: 4px; background: transparent; color: {c.text}; }}
    QMenuBar::item:selected {{ background: {c.accent_soft}; }}
    QMenu {{ background: {c.panel}; border: 1px solid {c.border}; padding: 5px; color: {c.text}; }}
    QMenu::item {{ padding: 6px 28px 6px 8px; border-radius: 4px; }}
    QMenu::icon {{ padding-left: 6px; }}
    QMenu::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
    QMenu::item:disabled {{ color: {c.faint}; }}
    QMenu::separator {{ height: 1px; background: {c.border}; margin: 5px 8px; }}
    QToolBar {{ background: {c.window}; border: 0; border-bottom: 1px solid {c.border}; padding: 6px 10px;
                spacing: 4px; }}
    QToolBar::separator {{ width: 1px; background: {c.border}; margin: 4px 8px; }}
    QToolButton {{ padding: 6px 10px; border: 1px solid transparent; border-radius: 6px; color: {c.text}; }}
    QToolButton:hover {{ background: {c.accent_soft}; }}
    QToolButton:focus {{ border-color: {c.focus}; }}
    QToolButton:checked {{ background: {c.accent_soft}; border-color: {c.border}; }}
    QToolButton:disabled {{ color: {c.faint}; }}
    QToolButton[menuless="true"]::menu-indicator {{ image: none; }}
    QPushButton {{ padding: 6px 14px; border: 1px solid {c.border}; border-radius: 6px; background: {c.panel};
                   color: {c.text}; min-height: 18px; }}
    QPushButton[start="true"] {{ text-align: left; padding: 9px 16px; }}
    QPushButton:hover {{ background: {c.accent_soft}; }}
    QPushButton:focus {{ border: 2px solid {c.focus}; padding: 5px 13px; }}
    QPushButton:disabled {{ color: {c.faint}; }}
    QPushButton[primary="true"], QToolButton[primary="true"] {{ background: {c.accent}; color: {c.on_accent};
        border: 1px solid {c.accent}; font-weight: 600; padding: 7px 16px; }}
    QToolButton[field="true"] {{ background: {c.panel}; border: 1px solid {c.border}; color: {c.soft};
        margin-right: 6px; }}
    QToolButton[field="true"]:hover {{ background: {c.accent_soft}; }}
    QToolButton[field="true"]:focus {{ border: 2px solid {c.focus}; padding: 5px 9px; }}
    QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus {{ border: 2px solid {c.focus}; }}
    QPushButton[primary="true"]:disabled {{ background: {c.panel}; color: {c.soft}; border: 1px dashed {c.faint}; }}
    QStatusBar QToolButton[chip="true"] {{ background: {c.accent_soft}; color: {c.text}; padding: 1px 10px; }}
    QLabel[note="true"] {{ color: {c.soft}; padding: 0 4px 8px 4px; }}
    QLabel[heading="true"] {{ font-weight: 600; padding-top: 4px; }}
    QToolButton[small="true"] {{ padding: 3px; }}
    IconsPanel QListWidget {{ border: 1px solid {c.border}; border-radius: 6px; }}
    QLabel[panelTitle="true"] {{ color: {c.soft}; padding: 9px 14px 7px 14px; font-weight: 600; }}
    QTreeView, QListView {{ background: {c.panel}; border: 0; color: {c.text}; padding: 0 4px; outline: 0; }}
    OfferList, PeopleList {{ border: 1px solid {c.faint}; border-radius: 6px; }}
    QDialog QTreeView, QDialog QListView, StartPage QListView {{ border: 1px solid {c.border}; border-radius: 6px; }}
    QTreeView::item {{ padding: 3px 4px; min-height: 20px; }}
    QFileDialog QTreeView::item {{ padding: 3px 0; }}
    QDialog QListView, StartPage QListView {{ padding: 4px; }}
    QListView::item {{ padding: 6px 4px; border-radius: 6px; }}
    QTreeView::item:selected, QListView::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
    Tree::item:selected {{ background: transparent; }}
    QTreeView:focus, QListView:focus, QDialog QTreeView:focus, QDialog QListView:focus, StartPage QListView:focus {{
        border: 2px solid {c.focus}; }}
    Tree:focus {{ border: 0; }}
    QHeaderView::section {{ background: {c.panel}; color: {c.soft}; border: 0; border-bottom: 1px solid {c.border};
                            padding: 4px 6px; }}
    QFrame#info {{ background: {c.info}; border: 0; border-bottom: 1px solid {c.border}; }}
    QWidget#find_bar {{ border-top: 1px solid {c.border}; }}
    QSplitter::handle {{ background: {c.border}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QTabWidget::pane {{ border: 0; border-top: 1px solid {c.border}; }}
    QTabBar::tab {{ padding: 7px 10px; color: {c.soft}; border: 0; border-bottom: 2px solid transparent; }}
    QTabBar::tab:selected {{ color: {c.text}; border-bottom: 2px solid {c.accent}; }}
    QTabBar:focus {{ border: 1px solid {c.focus}; }}
    QStatusBar {{ background: {c.window}; border-top: 1px solid {c.border}; color: {c.soft}; }}
    QStatusBar::item {{ border: 0; }}
    QStatusBar QLabel, QStatusBar QToolButton {{ color: {c.soft}; padding: 2px 8px; }}
    QStatusBar QLabel[long="true"] {{ color: {c.warning}; font-weight: 600; }}
    QLineEdit, QPlainTextEdit {{ background: {c.panel}; placeholder-text-color: {c.soft};
        border: 1px solid {c.border}; border-radius: 6px; padding: 5px 8px;
        color: {c.text}; selection-background-color: {c.accent};
        selection-color: {c.on_accent}; }}
    QComboBox, QSpinBox, QDoubleSpinBox {{ background: {c.panel}; border: 1px solid {c.border}; border-radius: 6px;
        padding: 4px 8px; color: {c.text}; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{ border: 2px solid {c.focus}; padding: 3px 7px; }}
    QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled {{ color: {c.faint}; }}
    QComboBox QLineEdit {{ border: 0; padding: 0; background: transparent; }}
    QComboBox::drop-down, QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
        QDoubleSpinBox::down-button {{ border: 0; width: 20px; background: transparent; }}
    QComboBox::down-arrow, QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{ width: 0; height: 0;
        border-left: 4px solid {c.panel}; border-right: 4px solid {c.panel}; border-top: 5px solid {c.soft}; }}
    QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ width: 0; height: 0; border-left: 4px solid {c.panel};
        border-right: 4px solid {c.panel}; border-bottom: 5px solid {c.soft}; }}
    QPlainTextEdit#code {{ border: 0; border-radius: 0; padding: 10px; font-family: monospace; }}
    QTextBrowser {{ background: {c.panel}; color: {c.text}; }}
    QLineEdit:focus {{ border: 2px solid {c.focus}; padding: 4px 7px; }}
    QPlainTextEdit:focus, QTextBrowser:focus {{ border: 2px solid {c.focus}; }}
    QGroupBox {{ font-weight: 600; margin-top: 22px; border: 1px solid {c.border}; border-radius: 6px;
        padding: 6px 8px; }}
    QGroupBox::title {{ subcontrol-origin: margin; left: 0; top: 0; color: {c.soft}; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: {c.window}; }}
    QLineEdit > QToolButton {{ padding: 0; border: 0; }}
    Form QGroupBox {{ border: 0; margin-top: 30px; padding: 0; }}
    Form QGroupBox::title {{ top: 10px; }}
    Form QLabel {{ padding-top: 5px; }}
    Form QTableView, ColourTable {{ background: {c.panel}; border: 1px solid {c.border}; border-radius: 6px;
        color: {c.text}; gridline-color: {c.border}; selection-background-color: {c.accent_soft};
        selection-color: {c.text}; }}
    ColourTable QTableCornerButton::section {{ background: {c.panel}; border: 0; border-bottom: 1px solid {c.border}; }}
    Form QTableView:focus, ColourTable:focus, Form QListView:focus {{ border: 2px solid {c.focus}; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox QListView, Form QComboBox QListView:focus, QDialog QComboBox QListView:focus {{
        border: 1px solid {c.border}; padding: 2px; }}
    Form QTableView::item, ColourTable::item {{ padding: 2px 6px; }}
    Form QTableView::item:focus, ColourTable::item:focus {{ border: 2px solid {c.focus}; }}
    Form QTableView QLineEdit, ColourTable QLineEdit {{ border-radius: 0; padding: 1px 4px; }}
    Form PrivateBox {{ border: 1px dashed {c.warning}; margin-top: 22px; padding: 6px 8px; background: {c.info}; }}
    Form PrivateBox::title {{ color: {c.warning}; top: 0; }}
    QLineEdit[private="true"] {{ border: 1px dashed {c.warning}; background: {c.info}; }}
    QLineEdit[private="true"]:focus {{ border: 2px solid {c.focus}; }}
    QLineEdit[wrong="true"] {{ border: 2px solid {c.error}; padding: 4px 7px; }}
    QLabel[says="warning"] {{ color: {c.warning}; }}
    QLabel[says="error"] {{ color: {c.error}; }}
    QCheckBox, QRadioButton {{ spacing: 8px; padding: 3px; color: {c.text}; }}
    QCheckBox:disabled, QRadioButton:disabled {{ color: {c.faint}; }}
    QCheckBox::indicator:unchecked {{ border: 1px solid {c.soft}; border-radius: 3px; width: 12px; height: 12px;
        background: {c.panel}; }}
    QCheckBox:focus, QRadioButton:focus {{ border: 1px solid {c.focus}; border-radius: 4px; }}
    QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {c.window}; }}
    QCalendarWidget QToolButton {{ padding: 4px 8px; color: {c.text}; font-weight: 600; }}
    QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
    QCalendarWidget QTableView {{ background: {c.panel}; border: 0; selection-background-color: {c.accent};
        selection-color: {c.on_accent}; }}
    QProgressBar {{ border: 1px solid {c.border}; border-radius: 5px; background: {c.panel}; text-align: center;
                    color: {c.text}; min-height: 16px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}
    QScrollBar {{ background: transparent; border: 0; }}
    QScrollBar:vertical {{ width: 13px; }}
    QScrollBar:horizontal {{ height: 13px; }}
    QScrollBar::handle {{ background: {c.faint}; border-radius: 3px; margin: 3px; }}
    QScrollBar::handle:hover {{ background: {c.soft}; }}
    QScrollBar::handle:vertical {{ min-height: 36px; }}
    QScrollBar::handle:horizontal {{ min-width: 36px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QAbstractScrollArea::corner {{ background: transparent; }}
    QToolTip {{ background: {c.panel}; color: {c.text}; border: 1px solid {c.border}; padding: 4px; }}
    """


@cache
def _drawing(name: str) -> str:
    return resources.path("icons", "app", f"{name}.svg").read_text("utf-8")


class _Engine(QIconEngine):
    """Draws an SVG in a colour, at any size and resolution."""

    _kept: ClassVar[list[QIconEngine]] = []
    """Qt clones the engine of an icon that is changed, which the program does nowhere."""

    def __init__(self, svg: str, normal: str, disabled: str) -> None:
        super().__init__()
        self._svg, self._colours = svg, (normal, disabled)

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        """Draw the icon."""
        colour = self._colours[mode == QIcon.Mode.Disabled]
        paint_svg(painter, self._svg, QRectF(rect), colour)  # type: ignore[call-overload]  # Qt gives a QRect

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon as a picture."""
        made = QPixmap(size)
        if made.isNull():  # a button without room asks for an icon of no size
            return made
        made.fill(QColor(0, 0, 0, 0))
        painter = QPainter(made)
        self.paint(painter, made.rect(), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        """Return a copy, for Qt, which does not own it: kept here, or it would be gone at once."""
        self._kept.append(_Engine(self._svg, *self._colours))
        return self._kept[-1]


def icon(name: str, colours: Colours, colour: str | None = None) -> QIcon:
    """Return one of the program's icons (resources/icons/app) in a scheme's colours, or in a colour of its own."""
    return svg_icon(_drawing(name), colours, colour)


def svg_icon(svg: str, colours: Colours, colour: str | None = None) -> QIcon:
    """Return a cleaned SVG that uses `currentColor` as an icon."""
    made = QIcon(_Engine(svg, colour or colours.text, colours.faint))
    return QIcon(made)  # the icon that holds the engine takes it from its copies when it is collected in a cycle


def program_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resources.path("icons", "app", "presskit.svg")))
