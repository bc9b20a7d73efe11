"""Dialogs on a small screen: no larger than it, and what has no room is scrolled to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout

from presskit.kit.blocks import FactBox
from presskit.kit.details import Subject
from presskit.ui.fitting import fit
from ui.windows import Openers, bury, settle


class Screen:
    def __init__(self, size: QSize) -> None:
        self._size = size

    def availableGeometry(self) -> QRect:
        return QRect(0, 0, self._size.width(), self._size.height())


class Tall(QDialog):
    """A dialog of so many lines, on a screen of its own."""

    def __init__(self, lines: int, screen: QSize) -> None:
        super().__init__()
        self._screen = Screen(screen)
        layout = QVBoxLayout(self)
        for n in range(lines):
            layout.addWidget(QLabel(f"Line {n}"))
        self.last = QPushButton("Last")
        layout.addWidget(self.last)
        self.resize(500, 30 * lines)

    def screen(self) -> Screen:  # type: ignore[override]  # all that is asked of it
        return self._screen


@pytest.mark.parametrize(("lines", "scrolls"), [(4, False), (60, True)])
def test_a_dialog_is_no_larger_than_its_screen(opened: Openers, lines: int, scrolls: bool) -> None:
    dialog = Tall(lines, QSize(683, 384))
    fit(dialog)
    dialog.show()
    settle()
    assert dialog.height() <= 344
    areas = dialog.findChildren(QScrollArea)
    assert bool(areas) == scrolls
    dialog.last.setFocus()
    settle()
    if areas:
        areas[0].ensureWidgetVisible(dialog.last)
    corner = dialog.last.mapTo(dialog, dialog.last.rect().bottomRight())
    assert dialog.rect().contains(corner)
    dialog.close()
    bury(dialog)


def test_a_form_of_the_details_is_never_cut_off_at_the_side(opened: Openers) -> None:
    window = opened()
    window.resize(790, 600)
    window.panels.choose("contents", on=False)
    window.ui.columns.setSizes([0, 700, 90])
    facts = next(block for block in window.session.kit.articles[0].body if isinstance(block, FactBox))
    window.details.open(Subject("block", facts.id))
    settle(0.1)
    area = window.details.stack.currentWidget()
    assert isinstance(area, QScrollArea)
    form = area.widget()
    assert form is not None
    assert form.minimumSizeHint().width() > 200
    assert form.width() <= area.viewport().width()


def test_a_question_has_room_for_its_title_and_an_answer(opened: Openers) -> None:
    window = opened()
    window.ui.link.trigger()
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    settle()
    field = dialog.findChild(QLineEdit)
    assert field is not None
    assert field.width() >= 380
    assert field.text() == "https://"
