"""The marks in the margin where blocks are left out: where they stand, what they say, and the way back in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from kit.articles import sample
from presskit.kit.edits import is_shown, leave_out
from presskit.ui.text.left_out import Mark
from presskit.ui.text.menu import block_menu
from presskit.ui.text.surface import Surface
from ui.driving import check
from ui.surfaces import number, put, steps, surface_of
from ui.windows import settle, until


def order(surface: Surface) -> list[str]:
    return [block.id for block in surface.session.kit.articles[0].body]


def leave(surface: Surface, *blocks: str) -> None:
    for block in blocks:
        surface.session.apply(leave_out(surface.session.kit, block, "nl", out=True), "leave out")


def marks(surface: Surface) -> list[Mark]:
    settle()
    return [mark for mark in surface.findChildren(Mark) if mark.isVisible()]


def whole(qtbot: QtBot) -> Surface:
    """A surface on the sample, with nothing left out."""
    kit = sample()
    for block in kit.articles[0].body:
        kit = leave_out(kit, block.id, "nl", out=False)
    return surface_of(qtbot, kit)


def tall(qtbot: QtBot) -> Surface:
    surface = whole(qtbot)
    surface.resize(1100, 5000)
    return surface


def edge(surface: Surface, block: str) -> tuple[float, float]:
    rects = [s.rect for s in surface.shown() if s.line.block == block]
    return rects[0].top(), rects[-1].bottom()


def test_nothing_is_marked_where_nothing_is_left_out(qtbot: QtBot) -> None:
    assert marks(tall(qtbot)) == []


@pytest.mark.parametrize("at", [0, 2, -1])
def test_a_mark_stands_between_the_blocks_with_a_line_through_the_text(qtbot: QtBot, at: int) -> None:
    surface = tall(qtbot)
    block = order(surface)[at]
    before = order(surface)[at - 1] if at else "lead"
    leave(surface, block)
    (mark,) = marks(surface)
    y = mark.geometry().center().y() - surface.viewport().y()
    assert edge(surface, before)[1] - 4 <= y
    if at != -1:
        assert y <= edge(surface, order(surface)[at + 1])[0] + 4
    assert mark.geometry().right() < surface.viewport().x()
    assert mark.line.isVisible()
    assert mark.line.width() == surface.viewport().width()


def test_it_says_what_is_left_out_also_to_who_cannot_see_it(qtbot: QtBot) -> None:
    surface = tall(qtbot)
    blocks = order(surface)
    at = blocks.index("q1")
    leave(surface, "q1")
    (mark,) = marks(surface)
    assert mark.accessibleName().startswith("Left out in this language: Quote: ")
    assert mark.text() == "Left out: Quote"
    assert mark.focusPolicy() & Qt.FocusPolicy.TabFocus
    after = surface.lines[number(surface, blocks[at + 1])]
    assert "left out before it: Quote: " in surface.painted(after)
    assert "left out" not in surface.painted(surface.lines[number(surface, blocks[at - 1])])
    leave(surface, blocks[-1])
    shown = surface.lines[-1].block
    assert "left out after it: " in surface.painted(surface.lines[number(surface, shown)])


def test_pressing_it_shows_the_block_again_in_one_step(qtbot: QtBot) -> None:
    surface = tall(qtbot)
    kit = surface.session.kit
    leave(surface, "q1")
    (mark,) = marks(surface)
    mark.setFocus()
    assert steps(surface, lambda: QTest.keyClick(mark, Qt.Key.Key_Space)) == 1
    assert surface.current_block() == "q1"
    assert surface.session.kit == kit
    assert marks(surface) == []
    check(surface)


def test_of_several_one_is_chosen(qtbot: QtBot) -> None:
    surface = tall(qtbot)
    one, two = order(surface)[1:3]
    leave(surface, one, two)
    (mark,) = marks(surface)
    assert mark.text() == "Left out: 2"
    mark.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()
    menu.close()
    assert is_shown(surface.session.kit, one, "nl") is False
    assert is_shown(surface.session.kit, two, "nl") is True


def test_the_menu_of_a_block_beside_it_shows_it_again(qtbot: QtBot) -> None:
    surface = tall(qtbot)
    blocks = order(surface)
    leave(surface, "q1")
    for other in (blocks[blocks.index("q1") - 1], blocks[blocks.index("q1") + 1]):
        put(surface, other, 0)
        menu = block_menu(surface, surface)
        (again,) = [action for action in menu.actions() if action.text().startswith("Show again: Quote: ")]
    again.trigger()
    assert is_shown(surface.session.kit, "q1", "nl") is True


def test_it_follows_scrolling_and_is_not_there_in_another_language(qtbot: QtBot) -> None:
    surface = whole(qtbot)
    leave(surface, order(surface)[0])
    put(surface, order(surface)[1], 0)
    (mark,) = marks(surface)
    y, bar = mark.y(), surface.verticalScrollBar()
    bar.setValue(bar.value() + 30)
    assert mark.y() == y - 30
    bar.setValue(bar.maximum())
    assert marks(surface) == []
    bar.setValue(0)
    surface.show_article("a1", "en")
    assert marks(surface) == []


def test_in_a_text_that_is_only_read_it_is_shown_and_cannot_be_pressed(qtbot: QtBot) -> None:
    surface = tall(qtbot)
    leave(surface, "q1")
    surface.setReadOnly(True)
    until(lambda: marks(surface) and not marks(surface)[0].isEnabled())
    assert marks(surface)[0].accessibleDescription() == ""
    surface.setReadOnly(False)
    (mark,) = marks(surface)
    assert mark.isEnabled()


def test_without_room_for_words_there_is_the_sign_alone(qtbot: QtBot) -> None:
    surface = whole(qtbot)
    surface.resize(surface.page.measure + 80, 5000)
    leave(surface, "q1")
    (mark,) = marks(surface)
    assert mark.width() <= surface.viewport().x()
    assert mark.grab().toImage().pixelColor(mark.width() // 2, 0).isValid()
    QApplication.sendEvent(surface, QEvent(QEvent.Type.LanguageChange))
    assert marks(surface) == [mark]
