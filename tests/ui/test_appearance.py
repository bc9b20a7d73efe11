"""The program's icons, and that they outlive what showed them."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from presskit.kit.details import Subject
from presskit.ui.appearance import DARK, LIGHT, Colours, svg_icon
from presskit.ui.desk import Desk
from ui.windows import Openers, focused

_SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z" fill="currentColor"/></svg>'


class _Panel:
    """What is only collected as a cycle, like a closed window with its actions."""

    def __init__(self, icons: list[QIcon]) -> None:
        self.icons = icons
        self.itself = self


def _colour(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
    return icon.pixmap(16, 16, mode).toImage().pixelColor(8, 8).name()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_an_icon_is_drawn_in_the_colours_of_the_scheme(qapp: QApplication, colours: Colours) -> None:
    icon = svg_icon(_SQUARE, colours)
    assert _colour(icon) == colours.text.lower()
    assert _colour(icon, QIcon.Mode.Disabled) == colours.faint.lower()
    assert _colour(svg_icon(_SQUARE, colours, colours.accent)) == colours.accent.lower()


def test_an_icon_outlives_the_closed_window_that_showed_it_too(qapp: QApplication) -> None:
    panel: _Panel | None = _Panel([svg_icon(_SQUARE, LIGHT) for _ in range(20)])
    assert panel is not None
    kept = [QIcon(icon) for icon in panel.icons]
    panel = None
    gc.collect()
    assert {_colour(icon) for icon in kept} == {LIGHT.text.lower()}


def test_an_icon_that_qt_copies_to_change_it_is_drawn_the_same(qapp: QApplication) -> None:
    icon = svg_icon(_SQUARE, LIGHT)
    changed = QIcon(icon)
    changed.setIsMask(True)  # Qt clones the engine for it
    del icon
    gc.collect()
    assert _colour(changed) == LIGHT.text.lower()


def test_a_choice_that_drops_down_shows_all_that_there_is_to_choose(opened: Openers) -> None:
    window = opened()
    focused(window)
    window.details.open(Subject("article", window.article), "release")
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    box.showPopup()
    QApplication.processEvents()
    shown = box.view()
    last = shown.visualRect(box.model().index(box.count() - 1, 0))
    assert box.count() > 2
    assert shown.verticalScrollBar().maximum() == 0
    assert shown.viewport().rect().contains(last)
    box.hidePopup()


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_the_edge_of_a_ticked_box_is_seen(desk: Desk, qtbot: QtBot, scheme: str) -> None:
    desk.set_scheme(scheme)
    box = QCheckBox("Print")
    qtbot.addWidget(box)
    box.setChecked(True)
    box.resize(box.sizeHint())
    option = QStyleOptionButton()
    box.initStyleOption(option)
    where = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    picture = box.grab().toImage()
    ratio = picture.devicePixelRatio()
    row = [
        picture.pixelColor(int(x * ratio), int(where.center().y() * ratio))
        for x in range(where.left(), where.left() + 3)
    ]
    behind = QColor(desk.colours.window)
    assert max(_contrast(colour, behind) for colour in row) >= 3.0  # WCAG 2.2, 1.4.11


def _contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2.2 defines it."""
    dark, light = sorted(_luminance(colour) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
